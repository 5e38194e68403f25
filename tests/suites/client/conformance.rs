//! Tests of this repository's specs against their own examples, and of the first action against its document.

use serde_json::{Map, Value as Json};
use tcapi::cvm::{RebootInstances, RebootInstancesResponse, StopType};
use tcapi::schema::json::Json as JsonReader;
use tcapi::schema::{
    self, Action, Encode, Example, Expected, Nowhere, Record, Service, ServiceResult,
};
use tcapi::{Request, Status};
use tcapi_tests::{tests_dir, workspace_root};

/// Every example with the service and action it belongs to.
fn examples() -> impl Iterator<Item = (&'static Service, Action<'static>, &'static Example)> {
    assert_eq!(tcapi::SERVICES.len(), tcapi::EXAMPLES.len());
    let services = tcapi::SERVICES.iter().zip(tcapi::EXAMPLES);
    services.flat_map(|(service, examples)| {
        examples.iter().map(move |example| {
            let action = service.action(example.action);
            (*service, action.unwrap_or_else(|| panic!("no action {}", example.action)), example)
        })
    })
}

fn object(text: &str) -> Map<String, Json> {
    match serde_json::from_str(text).unwrap() {
        Json::Object(members) => members,
        other => panic!("{other} is no object"),
    }
}

#[test]
fn every_action_has_an_example_with_a_response() {
    let all: Vec<_> = examples().collect();
    for service in tcapi::SERVICES {
        for action in service.actions() {
            let own = |of: &Action<'_>| of.name == action.name;
            let mut own = all.iter().filter(|(at, of, _)| std::ptr::eq(*at, *service) && own(of));
            assert!(
                own.any(|(_, _, example)| matches!(example.expected, Expected::Response(_))),
                "{} has no example with a response",
                action.name
            );
        }
    }
}

/// The validation finds what each example expects of its request.
#[test]
fn requests_of_examples() {
    let mut seen = 0;
    for (service, action, example) in examples() {
        let members = object(example.request);
        let tree = (&members).into();
        let reader = JsonReader::new(service, action.request, &tree);
        let found = schema::validate(service, action.request, reader).err();
        let found = found.and_then(schema::Violations::into_first);
        let title = format!("{}: {}", action.name, example.title);
        match (example.expected, found) {
            (Expected::Invalid { code, path }, Some(invalid)) => {
                assert_eq!(invalid.code, code, "{title}");
                if let Some(path) = path {
                    assert_eq!(invalid.path, path, "{title}");
                }
            }
            (Expected::Invalid { code, .. }, None) => panic!("{title}: {code} was expected"),
            (_, found) => assert_eq!(found, None, "{title}"),
        }
        seen += 1;
    }
    assert!(seen >= 30, "only {seen} examples");
}

/// A valid request is encoded to the same JSON, whether it was given as a struct or as JSON.
#[test]
fn requests_of_examples_survive_encoding() {
    for (service, action, example) in examples() {
        if matches!(example.expected, Expected::Invalid { .. }) {
            continue;
        }
        let members = object(example.request);
        let tree = (&members).into();
        let reader = JsonReader::new(service, action.request, &tree);
        let encoded = serde_json::to_value(Encode::new(service, action.request, reader)).unwrap();
        assert_eq!(encoded, Json::Object(members), "{}: {}", action.name, example.title);
    }
}

/// Responses of examples are decoded: their RequestId, or an error that the action knows.
#[test]
fn responses_of_examples() {
    for (service, action, example) in examples() {
        let Expected::Response(response) = example.expected else { continue };
        let id = object(response)["Response"]["RequestId"].as_str().unwrap().to_owned();
        let title = format!("{}: {}", action.name, example.title);
        match schema::decode(service, action.response, response.as_bytes(), Nowhere) {
            Ok(ServiceResult::Done { request_id, oddities }) => {
                assert_eq!(request_id, id, "{title}");
                assert!(oddities.is_empty(), "{title}: {oddities}");
            }
            Ok(ServiceResult::Refused { code, request_id, .. }) => {
                assert_eq!(request_id, Some(id), "{title}");
                assert!(action.errors.find(&code).is_some(), "{title}: {code}");
            }
            Err(error) => panic!("{title}: {error:?}"),
        }
    }
}

/// Actions are looked up by bisection, so they are sorted.
#[test]
fn descriptors_are_sorted() {
    for service in tcapi::SERVICES {
        assert!(service.actions().is_sorted_by_key(|action| action.name));
        for action in service.actions() {
            let found = service.action(action.name).unwrap();
            assert_eq!((found.name, found.request), (action.name, action.request));
        }
        let found = tcapi::find_service(service.name(), service.version()).unwrap();
        assert!(std::ptr::eq(found, *service));
    }
    assert!(tcapi::find_service("cvm", "1970-01-01").is_none());
}

/// An index past the end of its table would fail only for a request that reaches it.
#[test]
fn descriptors_point_at_what_exists() {
    for service in tcapi::SERVICES {
        for object in service.objects() {
            for field in object.fields() {
                match field.kind {
                    schema::Kind::Object(id) => {
                        assert!(usize::from(id.0) < service.objects().len())
                    }
                    schema::Kind::Enum(id) => assert!(usize::from(id.0) < service.enums().len()),
                    _ => {}
                }
            }
            for rule in object.rules() {
                assert!(rule.fields().len() >= 2, "{}", object.name);
                assert!(rule.fields().all(|at| at < object.field_count()));
            }
        }
        for action in service.actions() {
            let (request, response) =
                (service.object(action.request), service.object(action.response));
            assert_eq!(request.name, action.name);
            assert_eq!(response.name, format!("{}Response", action.name));
        }
    }
}

// ---- RebootInstances, the first action of the project ---------------------------------------------

/// The document's example of a request, and its response.
const DOCUMENT_REQUEST: &str = include_str!("../../data/golden/reboot_request.json");
const DOCUMENT_RESPONSE: &str = include_str!("../../data/golden/reboot_response.json");

#[test]
fn the_documents_request() {
    let request = RebootInstances::builder()
        .instance_ids(["ins-5d8a23rs", "ins-r8hr2upy"])
        .stop_type(StopType::Soft)
        .build()
        .unwrap();
    let (service, action) = (RebootInstances::service(), RebootInstances::action());
    let record: &dyn Record = &request;
    let sent = serde_json::to_value(Encode::new(service, action.request, record)).unwrap();
    assert_eq!(sent, Json::Object(object(DOCUMENT_REQUEST)));
}

#[test]
fn the_documents_response() {
    let mut response = RebootInstancesResponse::default();
    let (service, action) = (RebootInstances::service(), RebootInstances::action());
    let writer = schema::RecordWriter::new(&mut response);
    match schema::decode(service, action.response, DOCUMENT_RESPONSE.as_bytes(), writer).unwrap() {
        ServiceResult::Done { request_id, oddities } => {
            assert!(oddities.is_empty(), "{oddities}");
            schema::Response::set_request_id(&mut response, request_id);
        }
        refused => panic!("{refused:?}"),
    }
    assert_eq!(response.request_id, "6ef60bec-0242-43af-bb20-270359fb54a7");
}

/// Facts of the document about the action: its name, version and limit, and that it must not be repeated.
#[test]
fn the_documents_facts() {
    let (service, action) = (RebootInstances::service(), RebootInstances::action());
    assert_eq!((service.name(), service.version()), ("cvm", "2017-03-12"));
    assert_eq!(action.rate_limit, Some(schema::RateLimit { calls: 10, per_ms: 1000 }));
    assert_eq!((action.effect, action.idempotent), (schema::Effect::Write, false));
    assert!(!action.region_required, "the document says that it needs none");
    let fields = service.object(action.request).fields();
    let required: Vec<_> = fields.map(|field| (field.name, field.required)).collect();
    assert_eq!(required, [("InstanceIds", true), ("ForceReboot", false), ("StopType", false)]);
}

/// Requests beyond the document's limits are refused, with the error code that the document lists for it.
#[test]
#[allow(deprecated, reason = "the document has the parameter, and says that it excludes another")]
fn the_documents_limits() {
    let ids = |count: usize| (0..count).map(|at| format!("ins-{at:08}"));
    let refused = |builder: tcapi::cvm::RebootInstancesBuilder| {
        let error = builder.build().unwrap_err();
        assert_eq!(error.status(), Status::InvalidRequest);
        (error.code().unwrap().to_owned(), error.path().unwrap().to_owned())
    };
    let of = |code: &str, path: &str| (code.to_owned(), path.to_owned());
    let reboot = RebootInstances::builder;
    reboot().instance_ids(ids(100)).build().unwrap();
    assert_eq!(
        refused(reboot().instance_ids(ids(101))),
        of("InvalidParameterValue.LimitExceeded", "InstanceIds")
    );
    assert_eq!(
        refused(reboot().instance_ids(["ins-1122"])),
        of("InvalidInstanceId.Malformed", "InstanceIds[0]")
    );
    assert_eq!(refused(reboot()), of("MissingParameter", "InstanceIds"));
    assert_eq!(
        refused(reboot().instance_ids(ids(1)).force_reboot(true).stop_type(StopType::Hard)),
        of("InvalidParameterCombination", "StopType")
    );
    assert_eq!(
        refused(reboot().instance_ids(ids(1)).stop_type("WARM")),
        of("InvalidParameterValue", "StopType")
    );
}

/// The spec has exactly the error codes of the document's list.
#[test]
fn the_documents_error_codes() {
    let model =
        tcapi_codegen::load_service(&workspace_root().join("specs/cvm/2017-03-12")).unwrap();
    let action = model.actions.iter().find(|action| action.name == "RebootInstances").unwrap();
    let own = action.errors.iter().filter(|error| !error.common);
    let mut found: Vec<&str> = own.map(|error| error.code.as_str()).collect();
    found.sort_unstable();
    let listed = tests_dir().join("data/golden/reboot_error_codes.txt");
    let listed = std::fs::read_to_string(listed).unwrap();
    let mut listed: Vec<&str> = listed.lines().collect();
    listed.sort_unstable();
    assert_eq!(listed.len(), 32);
    assert_eq!(found, listed);

    let descriptor = RebootInstances::action();
    for code in listed {
        assert!(descriptor.errors.find(code).is_some(), "{code}");
    }
}
