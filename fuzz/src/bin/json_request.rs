//! Fuzz target of calls by JSON: the checks before anything is sent.
//!
//! Three lines have service, version and action; the rest is the request.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use serde_json::{Map, Value as Json};
use tcapi_fuzz::{assert_no_secret, client};
use tcapi_fuzz_services::schema::json::Json as JsonReader;
use tcapi_fuzz_services::schema::{self, Encode, Violations};
use tcapi_fuzz_services::{ACTIONS, Action, CallOptions, CancelToken, Client, Outcome, Status};

/// The port has no listener, and a fired token ends each call before it is sent.
static CLIENT: LazyLock<(Client, CallOptions)> = LazyLock::new(|| {
    let cancel = CancelToken::new().expect("there are descriptors left");
    cancel.fire();
    let mut options = CallOptions::default();
    options.cancel = Some(cancel);
    (client("http://127.0.0.1:9").build().expect("its settings are good"), options)
});

fuzz_target!(|text: &str| {
    let mut lines = text.splitn(4, '\n');
    let mut line = || lines.next().unwrap_or_default();
    let (service, version, name, request) = (line(), line(), line(), line());
    let (client, options) = &*CLIENT;
    let result = client.call_json(service, version, name, request, options);
    let error = result.expect_err("a cancelled call does not begin");
    assert_eq!(error.outcome(), Outcome::NotSent);
    assert_no_secret(&error, text.as_bytes());

    let Ok(Json::Object(members)) = serde_json::from_str(request) else { return };
    let fits = |one: &&Action| (one.service.name(), one.action.name) == (service, name);
    let Some(action) = ACTIONS.iter().find(fits) else { return };
    let verdict = check(action, &members);
    let known = tcapi_fuzz_services::find_service(service, version).is_some();
    match &verdict {
        Err(violations) if known && error.status() == Status::InvalidRequest => {
            let duplicate = error.message().contains("duplicate member");
            assert!(duplicate || error.violations() == violations);
        }
        Err(_) if known => panic!("it was not refused: {error}"),
        Ok(()) if known => {
            let twice = error.message().contains("duplicate member");
            assert!(twice || error.status() == Status::Cancelled, "it was refused: {error}");
        }
        _ => {}
    }
    if verdict.is_ok() {
        same_again(action, &members);
    }
});

fn check(action: &Action, members: &Map<String, Json>) -> Result<(), Violations> {
    let (service, request) = (action.service, action.action.request);
    schema::validate(service, request, JsonReader::new(service, request, &members.into()))
}

/// Checks that the encoding of a valid request is valid and has the same meaning.
fn same_again(action: &Action, members: &Map<String, Json>) {
    let (service, request) = (action.service, action.action.request);
    let tree = members.into();
    let reader = JsonReader::new(service, request, &tree);
    let encoded = serde_json::to_string(&Encode::new(service, request, reader));
    let encoded = encoded.expect("what is valid can be encoded");
    let again: Map<String, Json> = serde_json::from_str(&encoded).expect("it is JSON");
    assert_eq!(check(action, &again), Ok(()), "{encoded}");
    assert_eq!(Json::Object(again), without_null(Json::Object(members.clone())));
}

/// A value without null members, which count as missing.
fn without_null(value: Json) -> Json {
    match value {
        Json::Array(items) => items.into_iter().map(without_null).collect(),
        Json::Object(members) => {
            let members = members.into_iter().filter(|(_, value)| !value.is_null());
            members.map(|(name, value)| (name, without_null(value))).collect()
        }
        value => value,
    }
}
