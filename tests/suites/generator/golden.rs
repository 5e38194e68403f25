//! Tests of the generator's output for small specs with every feature, kept as golden files: a change of the generator
//! is reviewed as a change of its output.

use std::fmt::Write;
use std::path::PathBuf;

use tcapi::schema::{Action, ErrorCode, Field};
use tcapi_codegen::emit::c::Target;
use tcapi_codegen::{Model, emit, load_action, load_all, load_service};
use tcapi_tests::native::target_dir;
use tcapi_tests::{golden, shown, tests_dir, workspace_root};

fn folder() -> PathBuf {
    tests_dir().join("data/golden")
}

fn model() -> Model {
    let spec = folder().join("ArrangeThings.toml");
    load_action(&spec).unwrap_or_else(|mistakes| {
        let mistakes: Vec<String> = mistakes.iter().map(ToString::to_string).collect();
        panic!("{}", mistakes.join("\n"))
    })
}

/// Formatted Rust, with the same paths on every machine.
fn formatted(source: &str) -> String {
    let spec = folder().join("ArrangeThings.toml");
    let source = source.replace(&format!("{spec:?}"), &format!("{:?}", shown(&spec)));
    prettyplease::unparse(&syn::parse_file(&source).unwrap())
}

fn compare(file: &str, found: &str) {
    if let Err(difference) = golden(&folder().join(file), found.as_bytes(), "generator golden::") {
        panic!("{difference}");
    }
}

#[test]
fn rust_face() {
    let library: proc_macro2::TokenStream = "::tcapi".parse().unwrap();
    let items = emit::rust::items(&model(), &library).to_string();
    compare("arrange_things.rs", &without_tables(&formatted(&items)));
}

/// The text without the bytes of tables, which are not readable.
fn without_tables(text: &str) -> String {
    let is_table = |line: &str| {
        let (indent, rest) = line.split_at(line.len() - line.trim_start().len());
        rest.starts_with("b\"") || rest.starts_with('"') && indent.len() <= 8
    };
    let shown = |line: &str| match line.split_once(": b\"") {
        _ if is_table(line) => {
            let indent = line.len() - line.trim_start().len();
            format!("{}…,", &line[..indent])
        }
        Some((member, _)) => format!("{member}: …,"),
        None => line.to_owned(),
    };
    text.lines().map(|line| shown(line) + "\n").collect()
}

/// A file of services, which the programs of the tests load. A change of its content needs a new version of its layout.
#[test]
fn services_file() {
    let spec = tests_dir().join("data/specs/EveryType.toml");
    let model = load_action(&spec).unwrap_or_else(|mistakes| panic!("{}", mistakes[0]));
    let file = tcapi_codegen::services_file(&[model]).unwrap();
    let path = workspace_root().join("go/testdata/every_type.services");
    if let Err(difference) = golden(&path, &file, "generator golden::") {
        panic!("{difference}");
    }
}

/// The content of the table.
#[test]
fn table() {
    let service = model().descriptor;
    let mut text = format!("service {:?} {:?}\n", service.name(), service.version());
    for object in service.objects() {
        writeln!(text, "object {:?}", object.name).unwrap();
        for field in object.fields() {
            let Field { name, kind, list, required, secret, .. } = field;
            writeln!(text, "    field {name:?} {kind:?}").unwrap();
            let response_only = field.response_only;
            let flags = [
                (list, "list"),
                (required, "required"),
                (secret, "secret"),
                (response_only, "responses only"),
            ];
            for (_, flag) in flags.iter().filter(|(is_set, _)| *is_set) {
                writeln!(text, "        {flag}").unwrap();
            }
            if let Some(length) = field.length() {
                writeln!(text, "        {length:?}").unwrap();
            }
            for check in field.checks().iter() {
                writeln!(text, "        {check:?}").unwrap();
            }
            writeln!(text, "        error {:?}", field.error()).unwrap();
        }
        for rule in object.rules() {
            let fields: Vec<usize> = rule.fields().collect();
            writeln!(text, "    rule {:?} of {fields:?}, error {:?}", rule.kind, rule.error)
                .unwrap();
            if let Some(condition) = rule.condition {
                writeln!(text, "        {condition:?}").unwrap();
            }
        }
    }
    for one in service.enums() {
        writeln!(text, "enum {:?} {:?}", one.name, one.values().collect::<Vec<_>>()).unwrap();
    }
    for action in service.actions() {
        let Action { name, request, response, effect, idempotent, rate_limit, .. } = action;
        writeln!(
            text,
            "action {name:?} {request:?} {response:?} {effect:?}\n    idempotent {idempotent}\n    \
             region_required {}\n    {rate_limit:?}",
            action.region_required
        )
        .unwrap();
        for ErrorCode { code, retry, names_id } in action.errors.iter() {
            let names_id = if names_id { " names an id" } else { "" };
            writeln!(text, "    error {code:?} {retry:?}{names_id}").unwrap();
        }
    }
    compare("arrange_things.table", &text);
}

/// A service whose specs have every key, and so all procedures in every form.
fn every_key() -> Model {
    let folder = tests_dir().join("data/specs/schemas/every");
    load_service(&folder).unwrap_or_else(|mistakes| panic!("{}", mistakes[0]))
}

/// The Rust code of pages, waiters and fleets. The rest is in the golden above.
#[test]
fn rust_face_of_procedures() {
    let items = emit::rust::items(&every_key(), &"::tcapi".parse().unwrap());
    let mut file: syn::File = syn::parse2(items).unwrap();
    file.items.retain(|item| match item {
        syn::Item::Impl(item) => item.trait_.as_ref().is_some_and(|(path, ..)| {
            path.segments
                .last()
                .is_some_and(|last| ["Paged", "Fleet"].contains(&last.ident.to_string().as_str()))
        }),
        syn::Item::Mod(item) => item.ident == "waiters",
        _ => false,
    });
    compare("procedures.rs", &prettyplease::unparse(&file));
}

/// The procedures in the table.
#[test]
fn table_of_procedures() {
    let service = every_key().descriptor;
    let mut text = String::new();
    for action in service.actions() {
        writeln!(text, "action {:?}", action.name).unwrap();
        let procedures = action.procedures;
        for said in [
            procedures.page().map(|page| format!("{page:#?}")),
            procedures.fleet().map(|list| format!("Fleet {list:?}")),
            procedures.settle().map(|settle| format!("{settle:#?}")),
        ] {
            said.iter().flat_map(|said| said.lines()).for_each(|line| {
                writeln!(text, "    {line}").unwrap();
            });
        }
        for error in action.errors.iter().filter(|error| error.names_id) {
            writeln!(text, "    error {:?} names an id", error.code).unwrap();
        }
    }
    for waiter in service.waiters() {
        writeln!(text, "{waiter:#?}").unwrap();
    }
    compare("procedures.table", &text);
}

/// A program may use the library under another name only.
#[test]
fn rust_face_names_the_library_as_it_is_told() {
    let named = |library: &str| emit::rust::items(&model(), &library.parse().unwrap()).to_string();
    let (ours, renamed) = (named("::tcapi"), named("::other"));
    assert_eq!(ours.matches(":: tcapi").count(), 1);
    assert_eq!(renamed, ours.replace(":: tcapi", ":: other"));
}

#[test]
fn c_face() {
    compare("arrange_things_c.rs", &formatted(&emit::c::declarations(&model())));
}

/// The offsets of members in structs. The tests of all services' headers compare them with those of a C compiler.
#[test]
fn c_layouts() {
    compare("arrange_things_layouts.c", &emit::c::assertions(&model(), Target::LP64));
}

#[test]
fn c_defines() {
    compare("arrange_things.h", &emit::c::defines(&model()));
}

fn library(model: &Model) -> String {
    emit::c::library(model, 2, Target::LP64).unwrap()
}

/// Packages are imported in the order of gofmt, wherever the service's own name stands in it.
#[test]
fn go_imports_are_sorted() {
    let package = emit::go::package(&model());
    let (_, text) = package.iter().find(|(path, _)| path.ends_with("examples_test.go")).unwrap();
    let imports = text.lines().filter(|line| line.starts_with("\t\"tcapi.internal/"));
    let imports: Vec<&str> = imports.collect();
    assert_eq!(
        imports,
        ["\t\"tcapi.internal/tcapi/internal/conformance\"", "\t\"tcapi.internal/tcapi/things\""]
    );
}

/// A second version of a service has a different name in programs, in every language. Requests have the service's name.
#[test]
fn a_second_version() {
    let versions = load_all(&folder().join("versions"));
    let versions = versions.unwrap_or_else(|mistakes| panic!("{}", mistakes[0]));
    let [first, second] = versions.as_slice() else { panic!("{} versions", versions.len()) };
    assert_eq!((first.name.as_str(), first.program.as_str()), ("config", "configapi"));
    assert_eq!((second.name.as_str(), second.program.as_str()), ("config", "config20240506"));
    let package = emit::go::package(second);
    let files = package.iter().map(|(path, text)| format!("// go/{}\n\n{text}", path.display()));
    let files: Vec<String> = files.collect();
    for (file, text) in [
        ("second_version_c.rs", formatted(&emit::c::declarations(second))),
        ("second_version_library.rs", without_tables(&formatted(&library(second)))),
        ("second_version.h", emit::c::defines(second) + &emit::c::inline_functions(second)),
        ("second_version.hpp", emit::cpp::header(second)),
        ("second_version.go.txt", files.join("\n")),
    ] {
        assert!(!text.contains("tc_config_") && !text.contains("configapi"), "{file}");
        compare(file, &text);
    }
}

/// Two runs on one spec have the same output: it does not depend on the order of a hash table.
#[test]
fn output_is_the_same_each_time() {
    let once = library(&model());
    for _ in 0..5 {
        assert_eq!(library(&model()), once);
    }
}

/// If a code has different meanings for two actions, its comment lists the meaning for each.
#[test]
fn a_code_has_a_meaning_for_each_action() {
    let folder = target_dir().join("golden/meanings/things/2020-01-01");
    std::fs::create_dir_all(&folder).unwrap();
    let write = |file: &str, text: &str| std::fs::write(folder.join(file), text).unwrap();
    write(
        "../../common.toml",
        "[[error]]\ncode = \"Busy\"\ndoc = \"Come back.\"\nretry = \"never\"\n",
    );
    write(
        "service.toml",
        "service = \"things\"\nversion = \"2020-01-01\"\ntitle = \"Things\"\ndoc = \"Has things.\"\n",
    );
    for (action, effect, broken, busy) in [
        ("CountThings", "read", "It broke.", None),
        ("ListThings", "read", "It broke.", Some("Count `Some` fewer.")),
        ("BreakThings", "destroy", "It broke. Look.", None),
    ] {
        let error = |code: &str, doc: &str| {
            format!("\n[[error]]\ncode = \"{code}\"\ndoc = \"{doc}\"\nretry = \"if-idempotent\"\n")
        };
        let text = format!(
            "action = \"{action}\"\ndoc = \"Does it.\"\neffect = \"{effect}\"\nidempotent = false\n\n\
             [[param]]\nname = \"Some\"\ntype = \"i64\"\ndoc = \"How many.\"\n{}{}",
            error("Broken", broken),
            busy.map(|busy| error("Busy", busy)).unwrap_or_default()
        );
        write(&format!("{action}.toml"), &text);
    }
    let model = load_service(&folder).unwrap_or_else(|mistakes| panic!("{}", mistakes[0]));
    let c = emit::c::defines(&model);
    let wanted = "\n/* Error codes common to all functions of this header. */\n\n\
        /** Come back.\n *\n * ListThings: Count `some` fewer. Nothing was changed; the same request can be \
        repeated. */\n#define TC_THINGS_ERROR_BUSY \"Busy\"\n\n\
        /* Error codes of some functions. The comment of a function lists its codes. */\n\n\
        /** BreakThings: It broke. Look. The action may have run; repeat it only if running twice\n * does no harm.\n \
        *\n * CountThings, ListThings: It broke. Nothing was changed; the same request can be\n \
        * repeated. */\n#define TC_THINGS_ERROR_BROKEN \"Broken\"\n";
    assert_eq!(c, wanted);
    for (text, busy) in [
        (emit::cpp::header(&model), "/// Come back.\n///\n/// ListThings: Count `some` fewer."),
        (
            emit::go::package(&model).into_iter().map(|(_, text)| text).collect(),
            "\t// CodeBusy: Come back.\n\t//\n\t// ListThings: Count `Some` fewer.",
        ),
    ] {
        assert!(text.contains(busy), "{text}");
        assert!(text.contains("CountThings, ListThings: It broke. Nothing was changed;"), "{text}");
    }
}
