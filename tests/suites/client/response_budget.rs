//! Tests of responses with many objects: how many are accepted, and the error for more.

use tcapi::cvm::DescribeInstances;
use tcapi::schema::{Expected, Kind, ObjectId, Service};
use tcapi::{CallOptions, Client, Credentials, Error, Outcome, Status};
use tcapi_tests::canned::Canned;

const ID: &str = "f1b3b5e2-7a5d-4b6c-9d0e-3c1a2b4d5e6f";

fn client(endpoint: &str) -> Client {
    let key = Credentials::new(tcapi_emulator::EXAMPLE_SECRET_ID, "key").unwrap();
    Client::builder().endpoint(endpoint).region("ap-guangzhou").credentials(key).build().unwrap()
}

/// A response with `count` copies of an instance. The members that every response has come last.
fn response(instance: &str, count: usize) -> String {
    let instances = vec![instance; count].join(",");
    format!(r#"{{"Response":{{"InstanceSet":[{instances}],"RequestId":"{ID}"}}}}"#)
}

/// The instance of the document's example.
fn example() -> String {
    let response = tcapi::cvm::EXAMPLES.iter().find_map(|example| match example.expected {
        Expected::Response(response) if example.action == "DescribeInstances" => Some(response),
        _ => None,
    });
    let response: serde_json::Value = serde_json::from_str(response.unwrap()).unwrap();
    response["Response"]["InstanceSet"][0].to_string()
}

fn described(body: &str) -> Result<usize, Error> {
    let server = Canned::start(200, body).unwrap();
    let request = DescribeInstances::builder().build().unwrap();
    client(server.url()).call(&request).map(|response| response.instance_set.len())
}

fn described_as_text(body: &str) -> Result<String, Error> {
    let server = Canned::start(200, body).unwrap();
    let options = CallOptions::default();
    client(server.url()).call_json("cvm", "2017-03-12", "DescribeInstances", "{}", &options)
}

/// Asserts that it is the error for a response with too many objects.
fn expect_over_budget(error: &Error) {
    assert_eq!((error.status(), error.outcome()), (Status::Response, Outcome::Unknown), "{error}");
    assert_eq!((error.request_id(), error.attempts()), (Some(ID), 1));
    assert!(error.message().contains("more objects"), "{error}");
    assert!(error.path().unwrap().starts_with("InstanceSet["), "{error}");
}

#[test]
fn a_flood_of_empty_objects() {
    let body = response("{}", 1_000_000);
    expect_over_budget(&described(&body).unwrap_err());
    expect_over_budget(&described_as_text(&body).unwrap_err());
    // One object, many times.
    let again = vec![r#""Placement":{}"#; 300_000].join(",");
    expect_over_budget(&described(&response(&format!("{{{again}}}"), 1)).unwrap_err());
}

#[test]
fn a_refusal_stays_one() {
    let error = r#""Error":{"Code":"UnauthorizedOperation","Message":"m"}"#;
    let body =
        response("{}", 1_000_000).replace(r#""RequestId""#, &format!(r#"{error},"RequestId""#));
    for refused in [described(&body).map(|_| ()), described_as_text(&body).map(|_| ())] {
        let refused = refused.unwrap_err();
        assert_eq!(refused.outcome(), Outcome::Rejected);
        assert_eq!(refused.code(), Some("UnauthorizedOperation"));
        assert_eq!(refused.request_id(), Some(ID));
    }
}

#[test]
fn pages_far_longer_than_any_of_the_service() {
    // A page has at most 100 items.
    assert_eq!(described(&response(&example(), 100)).unwrap(), 100);
    assert_eq!(described(&response(&example(), 8000)).unwrap(), 8000);
    assert_eq!(described(&response(r#"{"InstanceId":"ins-r8hr2upy"}"#, 4000)).unwrap(), 4000);
    assert_eq!(described(&response("{}", 4000)).unwrap(), 4000);
    let body = response(&example(), 8000);
    assert_eq!(described_as_text(&body).unwrap(), body);
}

/// The number of values that an object has room for, including those of all objects in it, each counted once.
fn room(service: &Service, object: ObjectId, depth: usize) -> usize {
    let described = service.object(object);
    let inner = described.fields().map(|field| match field.kind {
        Kind::Object(object) if depth > 0 => room(service, object, depth - 1),
        _ => 0,
    });
    described.field_count() + 1 + inner.sum::<usize>()
}

/// The bound also applies to services that have no spec yet, so it should be far from the needs of the current ones.
#[test]
fn a_hundred_of_any_object_are_far_from_the_bound() {
    for service in tcapi::SERVICES {
        for action in service.actions() {
            let room = room(service, action.response, 8);
            assert!(
                room * 100 * 10 <= tcapi::schema::ANY_RESPONSE_VALUES,
                "{}: {room}",
                action.name
            );
        }
    }
}
