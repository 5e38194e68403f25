//! Fuzz target of responses: decoded without a target, into the Rust struct and into the C struct of an action, which
//! must agree.
//!
//! The first byte selects the action.
#![no_main]

use libfuzzer_sys::fuzz_target;
use serde_json::Value as Json;
use tcapi_fuzz_services::ACTIONS;
use tcapi_fuzz_services::schema::{self, Nowhere, Oddities, ServiceResult};

fuzz_target!(|data: &[u8]| {
    let Some((first, body)) = data.split_first() else { return };
    let kind = &ACTIONS[usize::from(*first) % ACTIONS.len()];
    let (service, action) = (kind.service, kind.action);

    let nowhere = schema::decode(service, action.response, body, Nowhere);
    let bare = nowhere.clone().map(without_oddities);
    let envelope = schema::decode_envelope(body);
    let text = schema::decode_text(service, action.response, body);
    assert_eq!(text, envelope, "no input is long enough for too many objects");
    match (&bare, &envelope) {
        (Ok(result), envelope) => assert_eq!(Ok(result), envelope.as_ref()),
        // The service's error must be found, whatever else is in the response.
        (Err(error), Ok(ServiceResult::Refused { .. })) => panic!("a refusal is lost: {error:?}"),
        (Err(error), Ok(ServiceResult::Done { request_id, .. })) => {
            assert_eq!(error.request_id.as_ref(), Some(request_id), "the id is lost: {error:?}");
        }
        (Err(error), Err(envelope)) => assert_eq!(error.request_id, envelope.request_id),
    }

    let rust = (kind.decode)(body);
    let c = tcapi_c::responses::decode(service, &action, body);
    match (nowhere, rust, c) {
        (Ok(result), Ok(rust), Ok(c)) => {
            assert_eq!(result, rust.result);
            assert_eq!(result, c.result);
            assert_eq!(c.json.is_some(), matches!(result, ServiceResult::Done { .. }));
            if let Some(c) = c.json {
                assert_eq!(without_nul(json(&rust.json)), json(&c));
            }
        }
        (Err(error), Err(rust), Err(c)) => {
            assert_eq!(error, rust);
            assert_eq!(error, c);
        }
        _ => panic!("the readers differ in whether it can be read"),
    }
});

/// The result without oddities, as the envelope has no values that could be odd.
fn without_oddities(result: ServiceResult) -> ServiceResult {
    match result {
        ServiceResult::Done { request_id, .. } => {
            ServiceResult::Done { request_id, oddities: Oddities::default() }
        }
        refused => refused,
    }
}

fn json(text: &[u8]) -> Json {
    serde_json::from_slice(text).expect("it is JSON")
}

/// A value with U+FFFD in place of NUL, as a NUL would end a C string.
fn without_nul(value: Json) -> Json {
    match value {
        Json::String(text) => Json::String(text.replace('\0', "\u{fffd}")),
        Json::Array(items) => items.into_iter().map(without_nul).collect(),
        Json::Object(members) => {
            members.into_iter().map(|(name, value)| (name, without_nul(value))).collect()
        }
        value => value,
    }
}
