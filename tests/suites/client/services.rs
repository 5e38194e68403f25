//! Tests of names of services: a folder per version, a name in programs for each, and the same name in every language.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use tcapi_codegen::{Mistake, is_program_name, load_all, service_folders, service_mistakes};
use tcapi_tests::native::target_dir;
use tcapi_tests::{COMMITTED, GO_BY_HAND, workspace_root};

/// A folder of specs with these versions: service, version, and the name in programs if one is set.
fn specs(name: &str, versions: &[(&str, &str, Option<&str>)]) -> PathBuf {
    let specs = target_dir().join("services").join(name);
    let _ = fs::remove_dir_all(&specs);
    for (service, version, ident) in versions {
        let folder = specs.join(service).join(version);
        fs::create_dir_all(&folder).unwrap();
        let ident = ident.map(|ident| format!("ident = \"{ident}\"\n")).unwrap_or_default();
        let text = format!(
            "service = \"{service}\"\nversion = \"{version}\"\n{ident}title = \"T\"\ndoc = \"Does it.\"\n"
        );
        fs::write(folder.join("service.toml"), text).unwrap();
        let action =
            "action = \"DoIt\"\ndoc = \"Does it.\"\neffect = \"read\"\nidempotent = true\n";
        fs::write(folder.join("DoIt.toml"), action).unwrap();
    }
    specs
}

/// Of each mistake: the path from the folder of specs, the message, and the remedy.
fn told(mistakes: &[Mistake]) -> Vec<String> {
    let told = mistakes.iter().map(|mistake| {
        let file =
            mistake.file.rsplit_once("services/").map_or(mistake.file.as_str(), |(_, file)| file);
        let hint = mistake.hint.as_deref().unwrap_or_default();
        format!("{file}:{}:{}: {} = {hint}", mistake.line, mistake.column, mistake.message)
    });
    told.collect()
}

#[test]
fn versions_are_services_of_their_own() {
    let specs = specs(
        "apart",
        &[
            ("tke", "2018-05-25", None),
            ("tke", "2022-05-01", Some("tke20220501")),
            ("cbs", "2017-03-12", None),
        ],
    );
    assert_eq!(service_folders(&specs).unwrap().len(), 2);
    let models = load_all(&specs).unwrap();
    let names: Vec<_> =
        models.iter().map(|model| (model.folder(), model.program.as_str())).collect();
    let wanted =
        [("cbs/2017-03-12", "cbs"), ("tke/2018-05-25", "tke"), ("tke/2022-05-01", "tke20220501")];
    assert_eq!(names, wanted.map(|(folder, name)| (folder.to_owned(), name)));
    let plain = tcapi_codegen::load_service(&specs.join("tke")).unwrap();
    assert_eq!(plain.version, "2018-05-25");
}

#[test]
fn two_folders_that_want_one_name() {
    let specs = specs(
        "one_name",
        &[
            ("tke", "2018-05-25", None),
            ("tke", "2022-05-01", None),
            ("x", "2020-01-01", Some("tke")),
        ],
    );
    let mistakes = told(&load_all(&specs).unwrap_err());
    assert_eq!(mistakes.len(), 2, "{mistakes:?}");
    let [first, second] = [&mistakes[0], &mistakes[1]];
    assert!(
        first.starts_with(
            "one_name/tke/2022-05-01/service.toml:1:11: the name `tke` in programs is taken by "
        ),
        "{first}"
    );
    assert!(first.contains("one_name/tke/2018-05-25/service.toml:1:11 = "), "{first}");
    assert!(first.ends_with("for good: ident = \"tke20220501\""), "{first}");
    assert!(second.starts_with("one_name/x/2020-01-01/service.toml:3:9: "), "{second}");
}

/// A check of one service compares its name in programs with those of all services. The mistake is reported for the
/// service that is checked.
#[test]
fn a_name_that_another_service_has() {
    let specs =
        specs("other_has", &[("abc", "2020-01-01", Some("tke")), ("tke", "2018-05-25", None)]);
    for (service, other, hint) in [("abc", "tke", "abc20200101"), ("tke", "abc", "tke20180525")] {
        let mistakes = told(&service_mistakes(&specs.join(service)));
        assert_eq!(mistakes.len(), 1, "{mistakes:?}");
        assert!(mistakes[0].starts_with(&format!("other_has/{service}/")), "{mistakes:?}");
        assert!(mistakes[0].contains("is taken by target/"), "{mistakes:?}");
        assert!(mistakes[0].contains(&format!("other_has/{other}/")), "{mistakes:?}");
        assert!(mistakes[0].ends_with(&format!("ident = \"{hint}\"")), "{mistakes:?}");
    }
}

#[test]
fn what_an_author_may_take_for_a_service_is_a_mistake() {
    let specs = specs("places", &[("tke", "2018-05-25", None)]);
    fs::write(specs.join("tke/service.toml"), "").unwrap();
    for folder in ["tke/2022-05-01", "empty", "tke/.git"] {
        fs::create_dir_all(specs.join(folder)).unwrap();
    }
    let mistakes = told(&load_all(&specs).unwrap_err());
    assert_eq!(
        mistakes,
        [
            "places/empty:1:1: there is no version in this folder = a service has a folder for each version, with a \
             service.toml",
            "places/tke/2022-05-01:1:1: this folder is not read = the folder of a version is named after it and has \
             a service.toml",
            "places/tke/service.toml:1:1: this file is not read = put service.toml, actions and types into the \
             folder of a version, and codes of all services into common.toml above",
        ]
    );
}

/// Each version has a line in the library's list, with the name that it has in the other languages.
#[test]
fn modules_have_the_names_of_other_languages() {
    let specs = workspace_root().join("specs");
    let list = fs::read_to_string(workspace_root().join("core/src/services.rs")).unwrap();
    let features = fs::read_to_string(workspace_root().join("core/Cargo.toml")).unwrap();
    let models = load_all(&specs).unwrap_or_else(|mistakes| panic!("{}", mistakes[0]));
    let default = features.lines().find(|line| line.starts_with("default = ")).unwrap();
    assert_eq!(default, "default = [\"cvm\"]", "a program pays only for what it asks for");
    assert!(models.len() > 1);
    for model in &models {
        let (name, folder) = (&model.program, model.folder());
        let line = format!("    {name}: \"{name}\", \"../../specs/{folder}\",\n");
        assert!(list.contains(&line), "core/src/services.rs lacks the line\n{line}");
        assert!(features.contains(&format!("\n{name} = []\n")), "core/Cargo.toml lacks {name}");
    }
    assert_eq!(list.matches("\", \"../../specs/").count(), models.len());
}

/// A type is named `CreateOidcConfig` where the service has `CreateOIDCConfig`.
#[test]
fn go_calls_actions_by_their_names_on_the_wire() {
    let mut with_other_types = 0;
    for model in load_all(&workspace_root().join("specs")).unwrap() {
        let package = tcapi_codegen::emit::go::package(&model);
        let text = |name: &str| {
            let file = package.iter().find(|(path, _)| path.ends_with(name));
            file.map(|(_, text)| text.as_str()).unwrap()
        };
        for action in model.descriptor.actions() {
            let called = format!("client.Call(ctx, Service, Version, \"{}\", ", action.name);
            assert!(text("actions.go").contains(&called), "{}: {called}", model.program);
        }
        let examples = text("examples_test.go").matches("(t, of(\"").count();
        assert_eq!(examples, model.examples.len(), "{}", model.program);
        with_other_types +=
            model.actions.iter().filter(|action| action.wire != action.name).count();
    }
    assert!(with_other_types > 0);
}

/// The build, git and the tests list the same services.
#[test]
fn what_is_committed_of_services() {
    let read = |file: &str| fs::read_to_string(workspace_root().join(file)).unwrap();
    let ignored = read(".gitignore");
    let kept: Vec<&str> = ignored.lines().filter_map(|line| line.strip_prefix('!')).collect();
    let headers = COMMITTED.iter().flat_map(|name| {
        ["h", "hpp"].map(|extension| format!("/include/tcapi/{name}.{extension}"))
    });
    let packages = COMMITTED.iter().chain(&GO_BY_HAND).map(|name| format!("/go/{name}/"));
    assert_eq!(kept, headers.chain(packages).collect::<Vec<_>>());
    let build = read("capi/build/main.rs");
    let line = format!("const COMMITTED: [&str; {}] = {COMMITTED:?};", COMMITTED.len());
    assert!(build.contains(&line), "capi/build/main.rs lacks {line}");
}

/// A service with such a name would conflict with a name of the library in some language.
#[test]
fn the_librarys_names_are_kept_for_it() {
    let root = workspace_root();
    let read = |file: &str| fs::read_to_string(root.join(file)).unwrap();
    let mut kept = BTreeSet::new();
    for header in ["include/tcapi.h", "include/tcapi/base/packed.h"] {
        kept.extend(words(&read(header), "tc_"));
    }
    for entry in fs::read_dir(root.join("include/tcapi/base")).unwrap() {
        let text = fs::read_to_string(entry.unwrap().path()).unwrap();
        for keyword in ["class ", "struct ", "using "] {
            kept.extend(words(&text, keyword));
        }
    }
    for folder in ["include/tcapi", "go"] {
        let entries = fs::read_dir(root.join(folder)).unwrap().map(|entry| entry.unwrap().path());
        let folders = entries.filter(|path| path.is_dir());
        kept.extend(folders.map(|path| path.file_name().unwrap().to_str().unwrap().to_owned()));
    }
    let library = read("core/src/lib.rs");
    for keyword in ["pub mod ", "pub fn ", " as "] {
        kept.extend(words(&library, keyword));
    }
    kept.extend(["action", "service"].map(str::to_owned));
    // Packages and headers of services stand beside those of the library.
    let services = load_all(&root.join("specs")).unwrap();
    kept.retain(|word| services.iter().all(|model| model.program != *word));
    assert!(
        ["config", "client", "internal", "base", "schema", "list"]
            .iter()
            .all(|word| kept.contains(*word))
    );
    let free: Vec<&String> = kept.iter().filter(|word| is_program_name(word)).collect();
    assert!(free.is_empty(), "add these to OF_THE_LIBRARY in naming.rs: {free:?}");
}

/// The words of lower-case letters and digits that follow `before` outside of comments.
fn words(text: &str, before: &str) -> BTreeSet<String> {
    let lines = text.lines().filter(|line| !line.trim_start().starts_with("//"));
    let text: String = lines.flat_map(|line| [line, "\n"]).collect();
    let found = text.match_indices(before).filter(|(at, _)| {
        before.starts_with(' ') || !text[..*at].ends_with(|c: char| c.is_alphanumeric())
    });
    let words = found.map(|(at, _)| {
        let rest = &text[at + before.len()..];
        let end = rest.find(|c: char| !c.is_ascii_lowercase() && !c.is_ascii_digit());
        // A word that continues with other letters is another name, except in C, where the first word counts.
        match end {
            Some(end) if before != "tc_" && rest[end..].starts_with('_') => "",
            end => &rest[..end.unwrap_or(rest.len())],
        }
    });
    words.filter(|word| !word.is_empty()).map(str::to_owned).collect()
}
