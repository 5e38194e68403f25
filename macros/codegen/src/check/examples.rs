//! Examples, run through the validation and decoding that programs will use.

use serde_json::{Map, Value as Json};
use tcapi_schema as schema;
use tcapi_schema::json::{Json as JsonReader, type_name};
use tcapi_schema::{Action, Answer, Expected, Nowhere, Service};

use super::scope::leak;
use crate::diagnostic::{Diagnostics, Spanned};
use crate::spec::ast;

pub(crate) fn check(
    actions: &[ast::Action],
    service: &Service,
    diagnostics: &Diagnostics,
) -> Vec<schema::Example> {
    let mut examples = Vec::new();
    for spec in actions {
        let Some(action) = service.action(&spec.action) else { continue };
        for example in &spec.examples {
            check_request(example, action, service, diagnostics);
            if let Some(response) = &example.response {
                check_response(response, action, service, diagnostics);
            }
            examples.push(schema::Example {
                action: action.name,
                title: leak(&example.title),
                request: leak(&example.request),
                expected: match (&example.response, &example.invalid) {
                    (_, Some(code)) => Expected::Invalid {
                        code: leak(code),
                        path: example.path.as_ref().map(|path| leak(path)),
                    },
                    (Some(response), None) => Expected::Response(leak(response)),
                    (None, None) => Expected::Accepted,
                },
            });
        }
    }
    examples
}

fn check_request(
    example: &ast::Example,
    action: &Action,
    service: &Service,
    diagnostics: &Diagnostics,
) {
    if let (Some(response), Some(_)) = (&example.response, &example.invalid) {
        diagnostics.error(response.span, "a request that is refused locally has no response");
    }
    if let (Some(path), None) = (&example.path, &example.invalid) {
        diagnostics.error(path.span, "`path` goes with `invalid`");
    }
    let Some(members) = object(&example.request, diagnostics) else { return };
    let reader = JsonReader::new(service, action.request, &members);
    match (schema::validate(service, action.request, reader), &example.invalid) {
        (Ok(()), None) => {}
        (Ok(()), Some(code)) => diagnostics.error_with_hint(
            code.span,
            format!("the spec accepts this request, which should be refused with {}", code.value),
            "a length, range, pattern or rule is missing in the spec, or the example is wrong",
        ),
        (Err(invalid), None) => diagnostics.error_with_hint(
            example.request.span,
            format!("the spec refuses its own example: {invalid}"),
            "correct one of the two, or add `invalid = \"…\"` to the example",
        ),
        (Err(invalid), Some(code)) if invalid.code != code.value => diagnostics.error(
            code.span,
            format!("the spec refuses this request for another reason: {invalid}"),
        ),
        (Err(invalid), Some(_)) => {
            if let Some(path) = &example.path
                && path.value != invalid.path
            {
                let message = format!("the value at fault is at `{}`", invalid.path);
                diagnostics.error(path.span, message);
            }
        }
    }
}

fn check_response(
    response: &Spanned<String>,
    action: &Action,
    service: &Service,
    diagnostics: &Diagnostics,
) {
    let Some(envelope) = object(response, diagnostics) else { return };
    match schema::decode(service, action.response, response.as_bytes(), Nowhere) {
        Ok(Answer::Done { .. }) => {
            if let Some(Json::Object(members)) = envelope.get("Response") {
                let known = service.object(action.response).fields;
                for name in members.keys().filter(|name| *name != "RequestId") {
                    if known.iter().all(|field| field.name != name) {
                        diagnostics.error(
                            response.span,
                            format!("the example answers `{name}`, which is no output here"),
                        );
                    }
                }
            }
        }
        Ok(Answer::Refused { code, .. }) => {
            if action.errors.iter().all(|known| known.code != code) {
                diagnostics.error_with_hint(
                    response.span,
                    format!("the example answers {code}, which is no error of this action"),
                    "add it as [[error]]",
                );
            }
        }
        Err(error) => {
            let place =
                if error.path.is_empty() { String::new() } else { format!("{}: ", error.path) };
            diagnostics.error(
                response.span,
                format!("the example's answer can't be read: {place}{}", error.message),
            );
        }
    }
}

fn object(text: &Spanned<String>, diagnostics: &Diagnostics) -> Option<Map<String, Json>> {
    match serde_json::from_str(text) {
        Ok(Json::Object(members)) => Some(members),
        Ok(other) => {
            let message = format!("this should be a JSON object, not {}", type_name(&other));
            diagnostics.error(text.span, message);
            None
        }
        Err(error) => {
            diagnostics.error(text.span, format!("this is not JSON: {error}"));
            None
        }
    }
}
