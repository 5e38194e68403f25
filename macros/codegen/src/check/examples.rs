//! Checks of examples, with the validation and decoding that programs will use.

use serde_json::{Map, Value as Json};
use tcapi_schema as schema;
use tcapi_schema::json::{Json as JsonReader, TreeMembers, type_name};
use tcapi_schema::{
    Action, Expected, Kind, Nowhere, ObjectId, Service, ServiceResult, Violation, Violations,
};

use super::leak::leak;
use crate::diagnostic::{Diagnostics, Span, Spanned};
use crate::spec::{Folder, ast};

pub(crate) fn check(
    folder: &Folder,
    service: &'static Service,
    diagnostics: &Diagnostics,
) -> Vec<schema::Example> {
    let add = match folder.service {
        Some(_) => ADD,
        None => "add it as [[error]]: codes of common.toml are known in service folders only",
    };
    let mut examples = Vec::new();
    for spec in &folder.actions {
        let Some(action) = service.action(&spec.action) else { continue };
        for example in &spec.examples {
            check_one(example, &action, service, add, diagnostics);
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

/// The remedy for a code that the spec does not have.
pub(crate) const ADD: &str = "add it as [[error]]";

/// Checks the request and the response of an example. `add` is the remedy for a code that the spec does not have.
pub(crate) fn check_one(
    example: &ast::Example,
    action: &Action<'_>,
    service: &Service,
    add: &str,
    diagnostics: &Diagnostics,
) {
    check_request(example, action, service, diagnostics);
    if let Some(response) = &example.response {
        check_response(response, action, service, add, diagnostics);
    }
}

fn check_request(
    example: &ast::Example,
    action: &Action<'_>,
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
    let tree = TreeMembers::from(&members);
    let reader = JsonReader::new(service, action.request, &tree);
    let found = schema::validate_given(service, action.request, reader).err();
    match (found.and_then(Violations::into_first), &example.invalid) {
        (None, None) => {}
        (None, Some(code)) => diagnostics.error_with_hint(
            code.span,
            format!("the spec accepts this request, which should be refused with {}", code.value),
            "a length, range, pattern or rule is missing in the spec, or the example is wrong",
        ),
        (Some(violation), None) => diagnostics.error_with_hint(
            example.request.span,
            format!("the spec refuses its own example: {}", reason(&violation)),
            "correct one of the two, or add `invalid` to the example if it shows a refusal",
        ),
        (Some(violation), Some(code)) if violation.code != code.value => diagnostics.error(
            code.span,
            format!("the spec refuses this request for another reason: {}", reason(&violation)),
        ),
        (Some(violation), Some(_)) => {
            if let Some(path) = &example.path
                && path.value != violation.path
            {
                let message = format!("the spec refuses the value at `{}`", violation.path);
                diagnostics.error(path.span, message);
            }
        }
    }
}

fn reason(violation: &Violation) -> String {
    let Violation { code, path, message, .. } = violation;
    if path.is_empty() {
        format!("{message} ({code})")
    } else {
        format!("{path}: {message} ({code})")
    }
}

fn check_response(
    response: &Spanned<String>,
    action: &Action<'_>,
    service: &Service,
    add: &str,
    diagnostics: &Diagnostics,
) {
    let Some(envelope) = object(response, diagnostics) else { return };
    match schema::decode(service, action.response, response.as_bytes(), Nowhere) {
        // A call accepts these; a spec's own example shows what the service should return.
        Ok(ServiceResult::Done { oddities, .. }) if !oddities.is_empty() => {
            for oddity in oddities.listed() {
                let message = format!("the example's response does not match the spec: {oddity}");
                let place = member_place(&oddity.path, response, diagnostics);
                diagnostics.error(place, message);
            }
        }
        Ok(ServiceResult::Done { .. }) => {
            let Some(Json::Object(mut members)) = envelope.get("Response").cloned() else { return };
            members.remove("RequestId");
            if let Some(path) = unknown_member(service, action.response, &members) {
                diagnostics.error_with_hint(
                    member_place(&path, response, diagnostics),
                    format!("the example's response has `{path}`, which the spec does not have"),
                    "add it as an output, or correct the example",
                );
            }
        }
        Ok(ServiceResult::Refused { code, .. }) => {
            if action.errors.find(&code).is_none() {
                diagnostics.error_with_hint(
                    response.span,
                    format!("the example's response has the code {code}, which is not an error of this action"),
                    add,
                );
            }
        }
        Err(error) => {
            let place =
                if error.path.is_empty() { String::new() } else { format!("{}: ", error.path) };
            let (message, span) = json_place(&error.message, response, diagnostics);
            let message = format!("the example's response can't be read: {place}{message}");
            diagnostics.error(span, message);
        }
    }
}

/// The place of the name of a path's last member in a response, if it is there.
fn member_place(path: &str, response: &Spanned<String>, diagnostics: &Diagnostics) -> Span {
    let last = path.rsplit('.').next().unwrap_or(path);
    let name = format!("\"{}\"", last.split('[').next().unwrap_or(last));
    let part = response.find(&name).map(|at| at..at + name.len());
    let place = part.map(|part| diagnostics.inside(response.span, response, part));
    place.unwrap_or(response.span)
}

/// The path of the first member of a response that no descriptor has.
fn unknown_member(
    service: &Service,
    object: ObjectId,
    members: &Map<String, Json>,
) -> Option<String> {
    let described = service.object(object);
    members.iter().find_map(|(name, value)| {
        let Some(field) = described.fields().find(|field| field.name == name) else {
            return Some(name.clone());
        };
        let Kind::Object(object) = field.kind else { return None };
        let items = value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice);
        items.iter().enumerate().find_map(|(at, item)| {
            let inner = unknown_member(service, object, item.as_object()?)?;
            Some(if field.list {
                format!("{name}[{at}].{inner}")
            } else {
                format!("{name}.{inner}")
            })
        })
    })
}

fn object(text: &Spanned<String>, diagnostics: &Diagnostics) -> Option<Map<String, Json>> {
    match serde_json::from_str(text) {
        Ok(Json::Object(members)) => Some(members),
        Ok(other) => {
            let message =
                format!("this should be a JSON object, not {}", type_name(&(&other).into()));
            diagnostics.error(text.span, message);
            None
        }
        Err(error) => {
            let (message, place) = json_place(&error.to_string(), text, diagnostics);
            diagnostics.error(place, format!("this is not JSON: {message}"));
            None
        }
    }
}

/// A message of serde_json without its line and column in the string, and the place in the file instead.
fn json_place(message: &str, text: &Spanned<String>, diagnostics: &Diagnostics) -> (String, Span) {
    let place = || {
        let (message, place) = message.rsplit_once(" at line ")?;
        let (line, column) = place.split_once(" column ")?;
        let (line, column): (usize, usize) = (line.parse().ok()?, column.parse().ok()?);
        let before = text.split_inclusive('\n').take(line.saturating_sub(1));
        let at = before.map(str::len).sum::<usize>() + column.saturating_sub(1);
        Some((message.to_owned(), diagnostics.inside(text.span, text, at..at)))
    };
    place().unwrap_or_else(|| (message.to_owned(), text.span))
}
