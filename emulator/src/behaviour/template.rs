//! What is alike in the descriptions of all instances.

use serde_json::{Value, json};
use tcapi::schema::{Action, Service};

use crate::examples;
use crate::state::{Progress, View};

/// The members that the emulator knows better than an example.
const OWN: [&str; 7] = [
    "InstanceId",
    "InstanceState",
    "RestrictState",
    "LatestOperation",
    "LatestOperationState",
    "LatestOperationRequestId",
    "LatestOperationErrorMsg",
];

/// The first instance that an example of an action describes. So an instance of the emulator has all that the spec's
/// example has, and nothing that the spec does not know.
#[derive(Debug)]
pub(crate) struct Template {
    members: Value,
    /// The members as JSON without [`OWN`] ones, each with a comma behind it.
    written: String,
}

impl Template {
    pub(super) fn of(service: &Service, action: &Action<'_>) -> Self {
        let mut members = examples::answers(service, action)
            .filter_map(|(_, outcome)| outcome.ok())
            .find_map(|answer| answer.members.get("InstanceSet")?.get(0)?.as_object().cloned())
            .unwrap_or_default();
        members.retain(|name, _| !OWN.contains(&name.as_str()));
        let written = members.iter().fold(String::new(), |written, (name, value)| {
            written + &format!("{}:{value},", Value::from(name.as_str()))
        });
        Template { members: Value::Object(members), written }
    }

    /// What all instances have.
    pub(super) fn members(&self) -> &Value {
        &self.members
    }

    /// Writes an instance as JSON. `failure` is what is said of an operation that failed.
    pub(super) fn write(&self, id: &str, view: &View, failure: &str, to: &mut String) {
        // The service answers null in all four where there was no operation.
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
