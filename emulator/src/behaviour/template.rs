//! The members that the descriptions of all instances have in common.

use serde_json::{Value, json};
use tcapi::schema::{Action, Service};

use crate::examples;
use crate::state::{Progress, View};

/// The members whose values come from the emulator's state, not from an example.
const OWN: [&str; 7] = [
    "InstanceId",
    "InstanceState",
    "RestrictState",
    "LatestOperation",
    "LatestOperationState",
    "LatestOperationRequestId",
    "LatestOperationErrorMsg",
];

/// The first instance that an example of an action describes. So an instance of the emulator has every member
/// of the spec's example, and none that the spec does not define.
#[derive(Debug)]
pub(crate) struct Template {
    members: Value,
    /// The members as JSON without those of [`OWN`], each followed by a comma.
    written: String,
}

impl Template {
    pub(super) fn of(service: &Service, action: &Action<'_>) -> Self {
        let mut members = examples::responses(service, action)
            .filter_map(|(_, outcome)| outcome.ok())
            .find_map(|response| response.members.get("InstanceSet")?.get(0)?.as_object().cloned())
            .unwrap_or_default();
        members.retain(|name, _| !OWN.contains(&name.as_str()));
        let written = members.iter().fold(String::new(), |written, (name, value)| {
            written + &format!("{}:{value},", Value::from(name.as_str()))
        });
        Template { members: Value::Object(members), written }
    }

    /// The members that all instances have.
    pub(super) fn members(&self) -> &Value {
        &self.members
    }

    /// Writes an instance as JSON. `failure` is the message of an operation that failed.
    pub(super) fn write(&self, id: &str, view: &View, failure: &str, to: &mut String) {
        // The service returns null in all four if there was no operation.
        let latest = view.latest.as_ref();
        let (state, message) = match latest.map(|operation| operation.progress) {
            None => (None, None),
            Some(Progress::Operating) => (Some("OPERATING"), Some("")),
            Some(Progress::Success) => (Some("SUCCESS"), Some("")),
            Some(Progress::Failed) => (Some("FAILED"), Some(failure)),
        };
        let own = json!({
            "InstanceId": id,
            "InstanceState": view.state.as_str(),
            "RestrictState": "NORMAL",
            "LatestOperation": latest.map(|operation| &*operation.action),
            "LatestOperationState": state,
            "LatestOperationRequestId": latest.map(|operation| &*operation.id),
            "LatestOperationErrorMsg": message,
        });
        to.push('{');
        *to += &self.written;
        *to += &own.to_string()[1..];
    }
}
