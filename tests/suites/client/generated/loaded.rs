//! Tests of services from files: a loaded table behaves as the compiled one.

use std::ops::ControlFlow;
use std::path::PathBuf;

use serde_json::{Map, Value as Json, json};
use tcapi::schema::json::Json as JsonReader;
use tcapi::schema::{self, Encode, Expected, Nowhere, Service, services_file};
use tcapi::{CallOptions, Client, ClientBuilder, Credentials, Error, Outcome, Status};
use tcapi_emulator::{EXAMPLE_SECRET_ID, EXAMPLE_SECRET_KEY, Emulator};
use tcapi_tests::native::target_dir;
use tcapi_tests::workspace_root;

use super::SERVICE;

/// The file of the service of `EveryType.toml`, which `tests/suites/generator/golden.rs` checks.
fn every_type() -> PathBuf {
    workspace_root().join("go/testdata/every_type.services")
}

/// The results of a table for a request and a response.
#[derive(Debug, PartialEq)]
struct Made {
    violations: Vec<String>,
    encoded: Result<String, String>,
    visited: Vec<String>,
    decoded: String,
    unknown: Vec<String>,
}

fn made(service: &Service, action: &str, request: &str, response: &str) -> Made {
    let action = service.action(action).unwrap();
    let members: Map<String, Json> = serde_json::from_str(request).unwrap();
    let tree = (&members).into();
    let reader = || JsonReader::new(service, action.request, &tree);
    let violations = schema::validate(service, action.request, reader()).err();
    let violations = violations.iter().flat_map(|all| all.listed()).map(|one| one.to_string());
    let encoded = serde_json::to_string(&Encode::new(service, action.request, reader()));
    let (mut visited, mut unknown) = (Vec::new(), Vec::new());
    let refused = schema::visit(service, action.request, reader(), &mut |one| {
        visited.push(format!("{} {:?} {}", one.path, one.value, one.field.secret));
        ControlFlow::Continue(())
    });
    visited.extend(refused.err().map(|violation| violation.to_string()));
    let found = schema::unknown_members(service, action.response, response, &mut |member| {
        unknown.push(format!("{} {}", member.path, member.json));
        ControlFlow::Continue(())
    });
    unknown.extend(found.err());
    let decoded = schema::decode(service, action.response, response.as_bytes(), Nowhere);
    Made {
        violations: violations.collect(),
        encoded: encoded.map_err(|error| error.to_string()),
        visited,
        decoded: format!("{decoded:?}"),
        unknown,
    }
}

/// Every committed service behaves the same when it is loaded, for every example of its specs.
#[test]
fn a_loaded_service_does_what_the_compiled_one_does() {
    let loaded = Service::load(&services_file(tcapi::SERVICES).unwrap()).unwrap();
    assert_eq!(loaded.len(), tcapi::SERVICES.len());
    let mut examples = 0;
    let services = loaded.iter().zip(tcapi::SERVICES).zip(tcapi::EXAMPLES);
    for ((loaded, compiled), shown) in services {
        assert_eq!((loaded.rows(), loaded.text()), (compiled.rows(), compiled.text()));
        for (one, other) in loaded.actions().zip(compiled.actions()) {
            assert!(one.errors.iter().eq(other.errors.iter()), "{}", one.name);
        }
        for example in *shown {
            let response = match example.expected {
                Expected::Response(response) => response,
                _ => r#"{"Response":{"RequestId":"r","New":[1],"TotalCount":"many"}}"#,
            };
            let of = |service| made(service, example.action, example.request, response);
            assert_eq!(of(loaded), of(compiled), "{}", example.title);
            examples += 1;
        }
    }
    assert!(examples > 10);
}

#[test]
fn a_loaded_service_has_every_type_and_every_check() {
    let loaded = tcapi::load_services(&every_type()).unwrap();
    let [loaded] = loaded.as_slice() else { panic!("{} services", loaded.len()) };
    let response = json!({ "Response": {
        "RequestId": "r", "Text": 3.5, "Integer": "7", "Colour": "new", "Node": { "New": 1 }
    } });
    for request in [
        json!({}),
        json!({ "Required": "x", "Text": "abc", "Integer": 5, "Ratio": 0.5, "Data": "aGk=" }),
        json!({ "Text": "ABC", "Integer": 6, "Natural": -1, "Ratio": 0.1, "Flag": "yes", "Data": "?" }),
        json!({ "Required": 1, "Texts": [], "Integers": [1, null], "Nodes": [{ "Nodes": [{}] }] }),
    ] {
        let of = |service| made(service, "EveryType", &request.to_string(), &response.to_string());
        assert_eq!(of(loaded), of(&SERVICE), "{request}");
    }
}

fn settings(url: &str) -> ClientBuilder {
    let credentials = Credentials::new(EXAMPLE_SECRET_ID, EXAMPLE_SECRET_KEY).unwrap();
    Client::builder().endpoint(url).region("ap-guangzhou").credentials(credentials)
}

fn call(client: &Client, request: &str) -> Result<String, Error> {
    let options = CallOptions::default();
    client.call_json("tests", "2020-01-01", "EveryType", request, &options)
}

#[test]
fn calls_by_names_know_services_of_files() {
    let services = tcapi::load_services(&every_type()).unwrap();
    let emulator = Emulator::builder().services(services).start().unwrap();
    let without = settings(&emulator.url()).build().unwrap();
    let error = call(&without, "{}").unwrap_err();
    assert_eq!((error.status(), error.code()), (Status::Service, Some("MissingParameter")));
    let with = settings(&emulator.url()).add_services_from(every_type()).unwrap().build().unwrap();
    let error = call(&with, "{}").unwrap_err();
    assert_eq!((error.status(), error.outcome()), (Status::InvalidRequest, Outcome::NotSent));
    assert_eq!(error.path(), Some("Required"));
    let response = call(&with, r#"{"Required":"x"}"#).unwrap();
    assert!(response.contains("RequestId"), "{response}");
    assert_eq!(emulator.requests().len(), 2);

    let response = r#"{"Response":{"RequestId":"r","Text":"a","Later":[1]}}"#;
    let names = ("tests", "2020-01-01", "EveryType");
    let mut found = Vec::new();
    let mut note = |member: tcapi::UnknownMember<'_>| {
        found.push(member.path.to_owned());
        ControlFlow::Continue(())
    };
    with.unknown_members(names.0, names.1, names.2, response, &mut note).unwrap();
    let unknown = without.unknown_members(names.0, names.1, names.2, response, &mut note);
    assert_eq!(unknown.unwrap_err().status(), Status::Unsupported);
    assert_eq!(found, ["Later"]);
}

/// Of two equal services, the one that was added last is used, as for services of the program.
#[test]
fn a_loaded_service_goes_before_one_of_the_library() {
    let known = tcapi::SERVICES[0];
    let (name, version) = (known.name(), known.version());
    let none = schema::definition::Service::default();
    let other = schema::definition::Service { name, version, ..none }.open().unwrap();
    let path = target_dir().join("loaded-before.services");
    std::fs::write(&path, services_file(&[other]).unwrap()).unwrap();
    let client = settings("http://127.0.0.1:9").add_services_from(&path).unwrap();
    let mut actions = known.actions();
    let action = actions.next().unwrap().name;
    let unknown = |client: ClientBuilder| {
        let text = r#"{"Response":{"RequestId":"r"}}"#;
        let client = client.build().unwrap();
        client.unknown_members(name, version, action, text, &mut |_| ControlFlow::Continue(()))
    };
    assert_eq!(unknown(client.clone()).unwrap_err().status(), Status::Unsupported);
    assert!(unknown(client.add_service(known)).is_ok());
}

#[test]
fn a_file_that_is_none_is_an_error_with_its_name() {
    let good = std::fs::read(every_type()).unwrap();
    let folder = target_dir().join("loaded-files");
    std::fs::create_dir_all(&folder).unwrap();
    let written = |name: &str, bytes: &[u8]| {
        let path = folder.join(name);
        std::fs::write(&path, bytes).unwrap();
        path
    };
    let newer = [&good[..3], &[good[3] + 1], &good[4..]].concat();
    for (path, why) in [
        (folder.join("none"), "does not exist"),
        (folder.clone(), "is not a regular file"),
        (PathBuf::from("/dev/zero"), "is not a regular file"),
        (PathBuf::new(), "is an empty path"),
        (written("empty", b""), "is too short"),
        (written("text", b"[[error]]\n"), "its first bytes are wrong"),
        (written("cut", &good[..good.len() - 1]), "ends inside of the table"),
        (written("newer", &newer), "write it again with the tools of the library's own release"),
        (written("long", &vec![0; 32 * 1024 * 1024 + 1]), "has more than 33554432 bytes"),
    ] {
        let refused = Client::builder().add_services_from(&path);
        let Err(error) = refused else { panic!("{} was taken", path.display()) };
        assert_eq!((error.status(), error.outcome()), (Status::InvalidArgument, Outcome::NotSent));
        let message = error.message();
        assert!(message.starts_with("the file of services "), "{message}");
        assert!(message.contains(why), "{message}: {why}");
    }
    std::fs::remove_dir_all(&folder).unwrap();
}
