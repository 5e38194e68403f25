//! Responses taken from the examples of the specs. A service loaded from a file has none.

use serde_json::{Map, Value};
use tcapi::schema::{Action, Example, Expected, Service};

use crate::response::{Outcome, Refusal, Response};

/// The examples of an action.
pub(crate) fn of<'s>(
    service: &'s Service,
    action: &Action<'s>,
) -> impl Iterator<Item = &'static Example> + use<'s> {
    let name = action.name;
    tcapi::SERVICES
        .iter()
        .zip(tcapi::EXAMPLES)
        .filter(move |(known, _)| std::ptr::eq(**known, service))
        .flat_map(|(_, examples)| examples.iter())
        .filter(move |example| example.action == name)
}

/// The responses of examples, each with the request that it belongs to.
pub(crate) fn responses<'s>(
    service: &'s Service,
    action: &Action<'s>,
) -> impl Iterator<Item = (&'static Example, Outcome)> + use<'s> {
    of(service, action).filter_map(|example| match example.expected {
        Expected::Response(text) => Some((example, outcome(text)?)),
        _ => None,
    })
}

/// Whether an example with a response has exactly this request.
pub(crate) fn is_shown(
    service: &Service,
    action: &Action<'_>,
    request: &Map<String, Value>,
) -> bool {
    responses(service, action).any(|(example, _)| is_of(example, request))
}

fn is_of(example: &Example, request: &Map<String, Value>) -> bool {
    serde_json::from_str::<Map<_, _>>(example.request).is_ok_and(|shown| shown == *request)
}

/// The example response to a request: that of an example with exactly this request, else the first that
/// succeeded, else an empty one.
pub(crate) fn response(
    service: &Service,
    action: &Action<'_>,
    request: &Map<String, Value>,
) -> Outcome {
    responses(service, action)
        .find(|(example, _)| is_of(example, request))
        .or_else(|| responses(service, action).find(|(_, outcome)| outcome.is_ok()))
        .map_or_else(|| Ok(Response::default()), |(_, outcome)| outcome)
}

/// The contents of the envelope of an example.
fn outcome(text: &str) -> Option<Outcome> {
    let Value::Object(mut envelope) = serde_json::from_str(text).ok()? else { return None };
    let Value::Object(response) = envelope.remove("Response")? else { return None };
    let Some(error) = response.get("Error") else { return Some(Ok(response.into())) };
    let text = |name: &str| error.get(name).and_then(Value::as_str).unwrap_or_default();
    Some(Err(Refusal::new(text("Code"), text("Message"))))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;
    use tcapi::Request as _;
    use tcapi::cvm::RebootInstances;

    fn reboot(request: Value) -> Outcome {
        let Value::Object(request) = request else { panic!("no object") };
        response(RebootInstances::service(), &RebootInstances::action(), &request)
    }

    #[test]
    fn the_same_request_has_the_same_response() {
        let refusal = reboot(json!({ "StopType": "SOFT", "InstanceIds": ["ins-00000000"] }));
        assert_eq!(refusal.unwrap_err().code, "InvalidInstanceId.NotFound");
        let done = reboot(json!({ "InstanceIds": ["ins-r8hr2upy"], "StopType": "HARD" })).unwrap();
        assert_eq!(done.members["RequestId"], "5a6fb9a4-7a0b-4f7e-9b61-6f6b1d1d0a52");
    }

    #[test]
    fn any_other_request_has_the_first_good_response() {
        let done = reboot(json!({ "InstanceIds": ["ins-99999999"] })).unwrap();
        assert_eq!(done.members["RequestId"], "6ef60bec-0242-43af-bb20-270359fb54a7");
    }
}
