//! Tests of calls by JSON of a service that the library was built without.

use tcapi::{CallOptions, Client, ClientBuilder, Credentials, Error, Outcome, Status};
use tcapi_tests::canned::Canned;

use super::SERVICE;

fn call(client: ClientBuilder, request: &str) -> Result<String, Error> {
    let options = CallOptions::default();
    client.build()?.call_json(SERVICE.name(), SERVICE.version(), "EveryType", request, &options)
}

#[test]
fn a_service_that_was_added_is_known_by_its_names() {
    let server = Canned::start(200, r#"{"Response":{"RequestId":"r-1"}}"#).unwrap();
    let client = Client::builder()
        .endpoint(server.url())
        .region("ap-guangzhou")
        .credentials(Credentials::new("AKIDexample", "example").unwrap());
    assert!(call(client.clone(), "{}").is_ok(), "nothing is known of it");
    let client = client.add_service(&SERVICE);
    let error = call(client.clone(), "{}").unwrap_err();
    assert_eq!((error.status(), error.outcome()), (Status::InvalidRequest, Outcome::NotSent));
    assert_eq!(error.path(), Some("Required"));
    assert!(call(client, r#"{"Required":"x"}"#).is_ok());
}

#[test]
fn the_service_that_was_added_last_counts() {
    let server = Canned::start(200, r#"{"Response":{"RequestId":"r-1"}}"#).unwrap();
    // By the specs of the library, this request lacks a parameter.
    static OTHER: std::sync::LazyLock<&tcapi::schema::Service> = std::sync::LazyLock::new(|| {
        let known = tcapi::SERVICES[0];
        let (name, version) = (known.name(), known.version());
        let none = tcapi::schema::definition::Service::default();
        tcapi::schema::definition::Service { name, version, ..none }.open().unwrap()
    });
    let client = Client::builder()
        .endpoint(server.url())
        .region("ap-guangzhou")
        .credentials(Credentials::new("AKIDexample", "example").unwrap());
    let call = |client: ClientBuilder| {
        let known = tcapi::SERVICES[0];
        let mut actions = known.actions();
        let action = actions.find(|one| known.object(one.request).fields().any(|f| f.required));
        let action = action.expect("an action needs a parameter").name;
        let options = CallOptions::default();
        client.build()?.call_json(known.name(), known.version(), action, "{}", &options)
    };
    assert_eq!(call(client.clone()).unwrap_err().status(), Status::InvalidRequest);
    assert!(call(client.add_service(*OTHER)).is_ok());
}
