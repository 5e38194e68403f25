//! The examples of the specs as a test of the package.

use serde_json::Value;
use tcapi_schema::Expected;

use super::names::Names;
use super::text::{quoted, raw};
use super::{MODULE, head};
use crate::model::Model;

pub(super) fn file(model: &Model, names: &Names) -> String {
    let clause = format!("package {}_test", names.package);
    let runner = format!("{MODULE}/internal/conformance");
    let own = format!("{MODULE}/{}", model.program);
    let mut imports = vec!["testing"];
    if !model.examples.is_empty() {
        imports.extend([own.as_str(), runner.as_str()]);
    }
    let mut text = head(model, &clause, &imports);
    text.push_str(
        "\n// TestExamples runs the examples of the specs: requests with their responses, and refused requests.\n",
    );
    text.push_str("func TestExamples(t *testing.T) {\n");
    if !model.examples.is_empty() {
        text.push_str(&format!(
            "\tof := func(action string) conformance.Of {{\n\
             \t\treturn conformance.Of{{Service: {0}.Service, Version: {0}.Version, Action: action}}\n\
             \t}}\n",
            names.package
        ));
    }
    for example in &model.examples {
        let Some(action) = model.actions.iter().find(|action| action.wire == example.action) else {
            continue;
        };
        let (check, expected) = match example.expected {
            Expected::Response(response) => match error_code(response) {
                None => ("Returned", format!(",\n\t\t{}", raw(response))),
                Some(code) => {
                    let outcome = if action.leaves_open(&code) { "UNKNOWN" } else { "REJECTED" };
                    ("Failed", format!(",\n\t\t{}, {}", raw(response), quoted(outcome)))
                }
            },
            Expected::Invalid { code, path } => {
                ("Refused", format!(", {}, {}", quoted(code), quoted(path.unwrap_or_default())))
            }
            Expected::Accepted => ("Accepted", String::new()),
        };
        text.push_str(&format!(
            "\tconformance.{check}(t, of({wire}), {package}.{function}, {title},\n\t\t{request}{expected})\n",
            package = names.package,
            function = names.function(action),
            wire = quoted(example.action),
            title = quoted(example.title),
            request = raw(example.request),
        ));
    }
    text.push_str("}\n");
    text
}

/// The code of a response that is an error.
fn error_code(response: &str) -> Option<String> {
    let envelope: Value = serde_json::from_str(response).ok()?;
    Some(envelope.pointer("/Response/Error/Code")?.as_str()?.to_owned())
}
