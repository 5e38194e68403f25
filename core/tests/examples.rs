//! Tests of every example of the compiled services, through their types: what a typed request is encoded to, and what a
//! typed response was decoded from. `tests/suites/generator/tables` does the same with all services, as data.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that can't go on has failed")]

#[path = "support/plain.rs"]
mod plain;

use plain::plain;
use serde_json::{Map, Value as Json, json};
use tcapi::schema::{
    self, Encode, Expected, ObjectId, Record, RecordWriter, Service, ServiceResult,
};
use tcapi::{Request, Unvalidated};

type Example = &'static schema::Example;

/// Checks an action's examples. Returns the numbers of requests, responses and refused requests.
type Pass = fn(&[Example]) -> [usize; 3];

macro_rules! each_action {
    ($($service:ident $action:ident,)*) => {
        /// A line for each action of the library.
        const PASSES: &[(&Service, &str, Pass)] = &[$((
            &tcapi::$service::SERVICE,
            stringify!($action),
            |examples| pass(examples, || tcapi::$service::$action::builder().build_unvalidated()),
        ),)*];
    };
}

include!(concat!(env!("OUT_DIR"), "/actions.rs"));

/// The JSON that a struct is encoded to.
fn encoded(service: &Service, object: ObjectId, record: &dyn Record) -> Map<String, Json> {
    let encoded = serde_json::to_value(Encode::new(service, object, record)).unwrap();
    plain(service, object, encoded.as_object().unwrap())
}

fn pass<R: Request>(examples: &[Example], empty: fn() -> Unvalidated<R>) -> [usize; 3] {
    let (service, action) = (R::service(), R::action());
    let (mut requests, mut responses, mut refused) = (0, 0, 0);
    for example in examples {
        let title = format!("{}: {}", action.name, example.title);
        let request: Json = serde_json::from_str(example.request).unwrap();
        let members = plain(service, action.request, request.as_object().unwrap());
        // A request is filled in like a response, from JSON in its envelope.
        let mut envelope = members.clone();
        envelope.insert("RequestId".to_owned(), "id".into());
        let body = json!({ "Response": envelope }).to_string();
        let mut typed = empty();
        let writer = RecordWriter::new(&mut typed);
        let filled = schema::decode(service, action.request, body.as_bytes(), writer).unwrap();
        let ServiceResult::Done { oddities, .. } = filled else { panic!("{title} has an error") };
        if let Expected::Invalid { code, .. } = example.expected {
            // A value of another type in JSON is left out of the struct.
            if oddities.is_empty() {
                let error = typed.validate().err().unwrap();
                assert_eq!(error.code(), Some(code), "{title}");
            }
            refused += 1;
            continue;
        }
        assert!(oddities.is_empty(), "{title}: {oddities}");
        let typed = typed.validate().unwrap_or_else(|error| panic!("{title}: {error}"));
        assert_eq!(encoded(service, action.request, &typed), members, "{title}");
        requests += 1;

        let Expected::Response(response) = example.expected else { continue };
        let mut typed = R::Response::default();
        let writer = RecordWriter::new(&mut typed);
        let decoded = schema::decode(service, action.response, response.as_bytes(), writer);
        let ServiceResult::Done { oddities, .. } = decoded.unwrap() else { continue };
        assert!(oddities.is_empty(), "{title}: {oddities}");
        let wanted: Json = serde_json::from_str(response).unwrap();
        let mut wanted = plain(service, action.response, wanted["Response"].as_object().unwrap());
        wanted.remove("RequestId").unwrap();
        assert_eq!(encoded(service, action.response, &typed), wanted, "{title}");
        responses += 1;
    }
    [requests, responses, refused]
}

#[test]
fn examples_of_every_action() {
    let mut sum = [0; 3];
    let mut actions = 0;
    for (service, examples) in tcapi::SERVICES.iter().zip(tcapi::EXAMPLES) {
        for action in service.actions() {
            let found = PASSES
                .iter()
                .find(|(of, name, _)| std::ptr::eq(*of, *service) && *name == action.name);
            let (_, _, pass) = found.unwrap_or_else(|| panic!("no line of {}", action.name));
            let own = examples.iter().filter(|example| example.action == action.name);
            let counts = pass(&own.collect::<Vec<_>>());
            sum.iter_mut().zip(counts).for_each(|(sum, count)| *sum += count);
            actions += 1;
        }
    }
    assert_eq!(actions, PASSES.len());
    let [requests, responses, refused] = sum;
    println!(
        "{actions} actions in Rust: {requests} requests, {responses} responses; {refused} requests refused"
    );
    assert!(requests > 100 && responses > 100, "{sum:?}");
}
