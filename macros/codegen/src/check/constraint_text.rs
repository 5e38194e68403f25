//! The constraints of a field as prose, for headers and reference pages.

use serde_json::Value as Json;
use tcapi_schema::definition::Check;
use tcapi_schema::{Kind, Length};

use super::limits::Limits;
use crate::model::Limit;
use crate::spec::ast;

/// Returns a sentence for each check and for each other known constraint of a field.
pub(crate) fn sentences(limits: &Limits, field: &ast::Field, kind: Kind, list: bool) -> Vec<Limit> {
    let mut sentences = Vec::new();
    if let Some(Length { min, max, error }) = &limits.items {
        let bounds = between(bound(*min, 0), bound(*max, u32::MAX));
        sentences.extend(bounds.map(|bounds| check(capital(format!("{bounds} items")), error)));
    }
    let checks = limits.checks.iter().filter_map(|check| asked(check, kind));
    sentences.extend(checks.map(|(asks, code)| match list {
        true => check(format!("Each item: {asks}"), code),
        false => check(capital(asks), code),
    }));
    let of = match kind {
        Kind::Enum(id) => Some(id),
        _ => None,
    };
    sentences.extend(of.map(Limit::OneOf));
    sentences.extend(match kind {
        Kind::Timestamp => Some(Limit::Form(
            "A timestamp, such as `2020-03-10T02:43:51Z` or `2020-03-10T02:43:51+08:00`",
        )),
        Kind::Date => Some(Limit::Form("A date, such as `2020-03-10`")),
        _ => None,
    });
    sentences.extend(field.default.as_ref().map(|default| {
        let value = match &default.value {
            Json::String(text) => text.clone(),
            other => other.to_string(),
        };
        Limit::Default { value, of }
    }));
    sentences
}

fn check(asks: String, code: &str) -> Limit {
    Limit::Check { asks, code: code.to_owned() }
}

/// The constraint of a check as text, and the error code of a value that violates it.
fn asked(check: &Check, kind: Kind) -> Option<(String, &str)> {
    match check {
        Check::Length(Length { min, max, error }) => {
            let unit = if kind == Kind::Bytes { "bytes" } else { "characters" };
            let bounds = between(bound(*min, 0), bound(*max, u32::MAX))?;
            Some((format!("{bounds} {unit}"), error))
        }
        Check::Integers { min, max, error } => {
            Some((between(bound(*min, i128::MIN), bound(*max, i128::MAX))?, error))
        }
        Check::Allowed { integers, error } => {
            let integers: Vec<String> = integers.iter().map(ToString::to_string).collect();
            Some((format!("one of {}", integers.join(", ")), error))
        }
        Check::Steps { from, step, error } => {
            Some((format!("in steps of {step} from {from}"), error))
        }
        Check::Floats { min, max, error } => {
            Some((between(bound(*min, f64::MIN), bound(*max, f64::MAX))?, error))
        }
        // Between backticks, so that rustdoc does not take the brackets for a link.
        Check::Pattern { pattern, error } => {
            Some((format!("must match `{}`", pattern.source), error))
        }
    }
}

/// A bound, unless it is the outermost value of its type.
fn bound<T: PartialEq>(bound: T, outermost: T) -> Option<T> {
    Some(bound).filter(|bound| *bound != outermost)
}

fn between<T: PartialEq + std::fmt::Display>(min: Option<T>, max: Option<T>) -> Option<String> {
    match (min, max) {
        (Some(min), Some(max)) if min == max => Some(format!("exactly {min}")),
        (Some(min), Some(max)) => Some(format!("{min} to {max}")),
        (Some(min), None) => Some(format!("at least {min}")),
        (None, Some(max)) => Some(format!("at most {max}")),
        (None, None) => None,
    }
}

/// The sentence with a capital first letter.
fn capital(sentence: String) -> String {
    let mut chars = sentence.chars();
    chars
        .next()
        .map_or_else(String::new, |first| first.to_ascii_uppercase().to_string() + chars.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bounds_in_words() {
        let text = |min, max| between(bound(min, 0), bound(max, u32::MAX));
        assert_eq!(text(1, 100).unwrap(), "1 to 100");
        assert_eq!(text(8, 8).unwrap(), "exactly 8");
        assert_eq!(text(2, u32::MAX).unwrap(), "at least 2");
        assert_eq!(text(0, 5).unwrap(), "at most 5");
        assert_eq!(text(0, u32::MAX), None);
        assert_eq!(capital("at most 5".to_owned()), "At most 5");
    }
}
