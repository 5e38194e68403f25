//! Tests of every example of every committed spec, as data: by the tables in Rust, and through C functions with structs
//! that are filled in by their layouts. No type of a service is compiled; `core/tests/examples.rs` does the same with
//! those of cvm.

mod dynamic;
mod image;
#[path = "../../examples/literal.rs"]
#[allow(dead_code, reason = "the programs of tests/suites/examples use the rest")]
mod literal;
#[path = "../../../../core/tests/support/plain.rs"]
mod plain;

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::PathBuf;
use std::sync::OnceLock;

use serde_json::{Map, Value as Json};
use tcapi::schema::json::Json as JsonReader;
use tcapi::schema::{self, Action, Encode, Example, Expected, ServiceResult};
use tcapi_codegen::Model;
use tcapi_codegen::emit::c::struct_name;
use tcapi_tests::canned::Canned;
use tcapi_tests::checker::Checker;
use tcapi_tests::{tests_dir, workspace_root};

use dynamic::Dynamic;
use plain::plain;

/// The languages that `literal` supports.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(dead_code, reason = "structs of C++ are those of C")]
pub(crate) enum Language {
    C,
    Cpp,
}

/// All versions of services that have specs.
fn models() -> &'static [Model] {
    static MODELS: OnceLock<Vec<Model>> = OnceLock::new();
    MODELS.get_or_init(|| {
        let models = tcapi_codegen::load_all(&workspace_root().join("specs"));
        models.unwrap_or_else(|mistakes| panic!("{}", mistakes[0]))
    })
}

/// The examples of a service, each with its action.
fn examples(model: &Model) -> impl Iterator<Item = (Action<'static>, &Example)> {
    model.examples.iter().map(|example| (model.descriptor.action(example.action).unwrap(), example))
}

fn object(text: &str) -> Map<String, Json> {
    match serde_json::from_str(text).unwrap() {
        Json::Object(members) => members,
        other => panic!("{other} is no object"),
    }
}

/// The members of a response without its RequestId; none if it is an error.
fn members_of(response: &str) -> Option<Map<String, Json>> {
    let Json::Object(mut members) = object(response).remove("Response").unwrap() else {
        panic!("{response} is no response")
    };
    members.remove("RequestId").unwrap();
    (!members.contains_key("Error")).then_some(members)
}

#[test]
fn by_the_tables() {
    let mut printed = String::new();
    for model in models() {
        let service = model.descriptor;
        let (mut requests, mut refused, mut responses) = (0, 0, 0);
        for (action, example) in examples(model) {
            let title = format!("{}: {}: {}", model.program, action.name, example.title);
            let members = object(example.request);
            let tree = (&members).into();
            let reader = JsonReader::new(service, action.request, &tree);
            let found = schema::validate(service, action.request, reader).err();
            let found = found.and_then(schema::Violations::into_first);
            if let Expected::Invalid { code, .. } = example.expected {
                assert_eq!(found.unwrap().code, code, "{title}");
                refused += 1;
                continue;
            }
            assert_eq!(found, None, "{title}");
            let encoded = serde_json::to_value(Encode::new(service, action.request, reader));
            let wanted = plain(service, action.request, &members);
            assert_eq!(
                plain(service, action.request, encoded.unwrap().as_object().unwrap()),
                wanted,
                "{title}"
            );
            requests += 1;

            let Expected::Response(response) = example.expected else { continue };
            let mut filled = Dynamic::default();
            let result = schema::decode(service, action.response, response.as_bytes(), &mut filled);
            match result.unwrap_or_else(|error| panic!("{title}: {error:?}")) {
                ServiceResult::Done { oddities, .. } => {
                    assert!(oddities.is_empty(), "{title}: {oddities}")
                }
                ServiceResult::Refused { .. } => assert_eq!(members_of(response), None, "{title}"),
            }
            let Some(wanted) = members_of(response) else { continue };
            let encoded =
                serde_json::to_value(Encode::new(service, action.response, &filled)).unwrap();
            let encoded = plain(service, action.response, encoded.as_object().unwrap());
            assert_eq!(encoded, plain(service, action.response, &wanted), "{title}");
            responses += 1;
        }
        let actions = model.actions.len();
        writeln!(
            printed,
            "{}: {actions} actions; {requests} requests, {responses} responses; {refused} requests refused",
            model.program
        )
        .unwrap();
    }
    println!("{printed}");
}

/// An example as a call with a struct of C.
struct Case<'m> {
    model: &'m Model,
    action: Action<'static>,
    example: &'m Example,
    title: String,
}

/// The input of tests/programs/tables/tables.c.
fn script(cases: &[Case<'_>]) -> String {
    let mut text = String::new();
    for (number, case) in cases.iter().enumerate() {
        let model = case.model;
        let action = model.actions.iter().find(|action| action.wire == case.example.action);
        let action =
            action.unwrap_or_else(|| panic!("{} has no {}", case.title, case.example.action));
        let [of, to] =
            [action.request, action.response].map(|at| struct_name(model, &model.objects[at]));
        let members = object(case.example.request);
        let request = literal::object(model, action.request, &members, Language::C).unwrap();
        writeln!(text, "case {number} tc_{}_{} {of} {to}", model.program, action.snake).unwrap();
        image::write(&mut text, model, &request);
        text.push_str("call\n");
    }
    text
}

/// Makes the calls of all examples that C types can express, against a server that sends each example's response.
fn in_c(checker: Option<Checker>) {
    let mut cases = Vec::new();
    let mut unsaid = BTreeMap::new();
    for model in models() {
        for (action, example) in examples(model) {
            let title = format!("{}: {}: {}", model.program, action.name, example.title);
            let at = usize::from(action.request.0);
            match literal::object(model, at, &object(example.request), Language::C) {
                Ok(_) => cases.push(Case { model, action, example, title }),
                // A request that a struct can't hold is refused in JSON.
                Err(why) => {
                    assert!(matches!(example.expected, Expected::Invalid { .. }), "{title}: {why}");
                    *unsaid.entry(model.program.as_str()).or_insert(0) += 1;
                }
            }
        }
    }
    let responses: BTreeMap<String, String> = cases
        .iter()
        .enumerate()
        .map(|(number, case)| {
            let response = match case.example.expected {
                Expected::Response(response) => response,
                _ => r#"{"Response":{"RequestId":"6ef60bec-0242-43af-bb20-270359fb54a7"}}"#,
            };
            (format!("example-{number}"), response.to_owned())
        })
        .collect();
    let server = Canned::start_with(200, move |asked| {
        asked
            .header("x-tc-region")
            .and_then(|region| responses.get(region))
            .cloned()
            .unwrap_or_default()
    });
    let server = server.unwrap();
    let kit =
        checker.map_or_else(tcapi_tests::native::Kit::of_tree, Checker::kit).in_folder("tables");
    fs::create_dir_all(&kit.programs).unwrap();
    let program = kit.c(
        &tests_dir().join("programs/tables/tables.c"),
        &["-D_GNU_SOURCE", &format!("-I{}", tests_dir().join("programs/c").display())],
    );
    let file: PathBuf =
        kit.programs.join(if checker.is_some() { "watched.txt" } else { "alone.txt" });
    fs::write(&file, script(&cases)).unwrap();
    let arguments = [server.url(), file.to_str().unwrap()];
    let printed = match checker {
        Some(checker) => checker.run(&program, &arguments),
        None => {
            let mut run = std::process::Command::new(&program);
            let output = tcapi_tests::native::expect_success(run.args(arguments));
            String::from_utf8(output.stdout).unwrap()
        }
    };
    let printed: Vec<Json> =
        printed.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(printed.len(), cases.len());

    let mut sent: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for asked in server.asked() {
        let region = asked.header("x-tc-region").unwrap().to_owned();
        sent.entry(region).or_default().push(asked.body);
    }
    let mut counts: BTreeMap<&str, [usize; 3]> = BTreeMap::new();
    for (number, (case, shown)) in cases.iter().zip(&printed).enumerate() {
        let bodies = sent.remove(&format!("example-{number}")).unwrap_or_default();
        let [requests, responses, refused] = counts.entry(&case.model.program).or_default();
        let title = format!("{}: {shown}", case.title);
        let (service, action) = (case.model.descriptor, case.action);
        let wanted = plain(service, action.request, &object(case.example.request));
        assert_eq!(
            plain(service, action.request, shown["request"].as_object().unwrap()),
            wanted,
            "{title}"
        );
        if let Expected::Invalid { code, .. } = case.example.expected {
            assert_eq!(
                (&shown["status"], &shown["code"]),
                (&"TC_ERR_INVALID_REQUEST".into(), &code.into()),
                "{title}"
            );
            assert!(bodies.is_empty(), "{title}");
            *refused += 1;
            continue;
        }
        let [body] = &bodies[..] else { panic!("{title}: {bodies:?}") };
        let mut found = plain(service, action.request, &object(body));
        // The library fills it in, if an action has one.
        if !wanted.contains_key("ClientToken")
            && found
                .get("ClientToken")
                .and_then(Json::as_str)
                .is_some_and(|token| token.len() == 36)
        {
            found.remove("ClientToken");
        }
        assert_eq!(found, wanted, "{title}");
        *requests += 1;
        let Expected::Response(response) = case.example.expected else { continue };
        let envelope = &Json::Object(object(response))["Response"];
        let Some(wanted) = members_of(response) else {
            assert_eq!(
                (&shown["status"], &shown["code"]),
                (&"TC_ERR_SERVICE".into(), &envelope["Error"]["Code"]),
                "{title}"
            );
            continue;
        };
        assert_eq!(shown["status"], "TC_OK", "{title}");
        let mut found = shown["response"].as_object().unwrap().clone();
        assert_eq!(found.remove("RequestId").as_ref(), envelope.get("RequestId"), "{title}");
        let found = plain(service, action.response, &found);
        assert_eq!(found, plain(service, action.response, &wanted), "{title}");
        *responses += 1;
    }
    for (program, [requests, responses, refused]) in counts {
        let unsaid = unsaid.get(program).copied().unwrap_or(0);
        println!(
            "{program} in C: {requests} requests, {responses} responses; {refused} requests refused, {unsaid} that no struct can hold"
        );
    }
}

#[test]
fn in_c_by_layouts() {
    in_c(None);
}

#[test]
fn in_c_by_layouts_under_valgrind() {
    in_c(Some(Checker::Valgrind));
}
