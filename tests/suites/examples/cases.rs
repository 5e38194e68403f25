//! The examples of a service, in the types of a language.

use serde_json::{Map, Value as Json};
use tcapi::schema::{Example, Expected};
use tcapi_codegen::Model;
use tcapi_codegen::model::Action;

use crate::Language;
use crate::literal::{self, Object};

/// An example in the types of a language.
#[derive(Debug)]
pub(crate) struct Case<'m> {
    /// Its number, by which the server recognises it.
    pub(crate) number: usize,
    pub(crate) action: &'m Action,
    pub(crate) example: &'m Example,
    /// Its request, or the reason why the types of the language can't express it: then it is a call by JSON.
    pub(crate) request: Result<Object, String>,
}

impl Case<'_> {
    /// Its title.
    pub(crate) fn title(&self) -> String {
        format!("{}: {}", self.action.name, self.example.title)
    }

    /// The region of its call.
    pub(crate) fn region(&self) -> String {
        format!("example-{}", self.number)
    }

    /// The response of the service.
    pub(crate) fn response(&self) -> &str {
        match self.example.expected {
            Expected::Response(response) => response,
            // The request should not be sent, so its response does not matter.
            Expected::Accepted | Expected::Invalid { .. } => {
                r#"{"Response":{"RequestId":"6ef60bec-0242-43af-bb20-270359fb54a7"}}"#
            }
        }
    }

    /// The reason why it is a call by JSON, if it is one.
    pub(crate) fn why_json(&self) -> Option<String> {
        let why = self.request.as_ref().err()?;
        Some(format!("{}: {why}", self.title()))
    }
}

/// The actions of cvm whose examples are compiled. A program grows with each, so examples of the other actions are
/// calls with structs that are filled in as data: `tests/suites/generator/tables`.
const COMPILED: [&str; 9] = [
    "DescribeInstances",
    "DescribeInstancesStatus",
    "DescribeRegions",
    "DescribeZones",
    "RebootInstances",
    "RunInstances",
    "StartInstances",
    "StopInstances",
    "TerminateInstances",
];

/// The examples of a service that are compiled.
pub(crate) fn cases(model: &Model, language: Language) -> Vec<Case<'_>> {
    let is_compiled = |action: &str| model.name != "cvm" || COMPILED.contains(&action);
    let examples = model.examples.iter().filter(|example| is_compiled(example.action)).enumerate();
    let cases = examples.map(|(number, example)| {
        let action = model.actions.iter().find(|action| action.wire == example.action);
        let action = action.unwrap_or_else(|| panic!("no action {}", example.action));
        let members = members(example.request);
        let request = literal::object(model, action.request, &members, language);
        Case { number, action, example, request }
    });
    cases.collect()
}

/// The positions of their response objects.
pub(crate) fn responses(cases: &[Case<'_>]) -> Vec<usize> {
    cases.iter().map(|case| case.action.response).collect()
}

/// The members of a JSON object.
pub(crate) fn members(text: &str) -> Map<String, Json> {
    match serde_json::from_str(text) {
        Ok(Json::Object(members)) => members,
        other => panic!("{text} is no object: {other:?}"),
    }
}
