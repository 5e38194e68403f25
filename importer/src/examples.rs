//! The vendor's examples: facts of the wire format. Those that conform to the spec are imported.

use std::collections::BTreeMap;

use serde_json::Value as Json;
use tcapi_codegen::{Mistake, Model, example_mistakes};

use crate::text;

/// How many examples were imported, and how many were left out for each reason.
#[derive(Default)]
pub(crate) struct Examples {
    pub(crate) taken: usize,
    pub(crate) left_out: BTreeMap<&'static str, usize>,
}

impl Examples {
    pub(crate) fn add(&mut self, other: &Examples) {
        self.taken += other.taken;
        for (reason, count) in &other.left_out {
            *self.left_out.entry(reason).or_default() += count;
        }
    }

    /// The text of an action's examples that conform, one `[[example]]` each.
    pub(crate) fn of_action(&mut self, model: &Model, action: &str, examples: &Json) -> String {
        let mut text = String::new();
        let mut number = 0;
        for example in examples.as_array().into_iter().flatten() {
            match fitting(model, action, example) {
                Ok((request, response)) => {
                    number += 1;
                    text.push_str(&text::example(action, number, request, response));
                }
                Err(reason) => *self.left_out.entry(reason).or_default() += 1,
            }
        }
        self.taken += number;
        text
    }
}

/// The request and response of an example, or the reason why it is left out.
fn fitting<'e>(
    model: &Model,
    action: &str,
    example: &'e Json,
) -> Result<(&'e str, &'e str), &'static str> {
    let text = |key: &str| example[key].as_str().unwrap_or_default();
    let input = text("input");
    if !input.trim_start().starts_with("POST") {
        return Err("the request is a GET");
    }
    let request = body(input).ok_or("the request has no body")?;
    let response = text("output").trim();
    let mistakes = example_mistakes(model, action, request, response);
    match mistakes.first() {
        None => Ok((request, response)),
        Some(mistake) => Err(reason(mistake)),
    }
}

/// The text after the headers.
fn body(input: &str) -> Option<&str> {
    let end =
        ["\r\n\r\n", "\n\n"].iter().filter_map(|gap| Some((input.find(gap)?, gap.len()))).min()?;
    let body = input[end.0 + end.1..].trim();
    (!body.is_empty()).then_some(body)
}

/// The fault of an example, in a few words.
fn reason(mistake: &Mistake) -> &'static str {
    let (of_request, message) = (mistake.file == "request", mistake.message.as_str());
    let has = |part: &str| message.contains(part);
    match of_request {
        true if has("this is not JSON") || has("should be a JSON object") => {
            "the request is not a JSON object"
        }
        true if has("(MissingParameter)") => "the request lacks a required parameter",
        true if has("(UnknownParameter)") => "the request has an unknown parameter",
        true => "the request has a value of another type or form",
        false if has("this is not JSON") || has("should be a JSON object") => {
            "the response is not a JSON object"
        }
        false if has("which the spec does not have") => "the response has an unknown member",
        false if has("which is not an error of this action") => "the response is an error",
        false if has("RequestId") => "the response has no RequestId",
        false if has("does not match the spec") => "the response has a value of another type",
        false => "the response can't be read",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bodies() {
        assert_eq!(body("POST / HTTP/1.1\nHost: x\n\n{\n\n}\n"), Some("{\n\n}"));
        assert_eq!(body("POST / HTTP/1.1\r\nHost: x\r\n\r\n{}"), Some("{}"));
        assert_eq!(body("POST / HTTP/1.1\nHost: x\n\n"), None);
        assert_eq!(body("POST / HTTP/1.1"), None);
    }
}
