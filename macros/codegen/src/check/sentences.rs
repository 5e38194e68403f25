//! The checks of a field in words, for headers and reference pages.

use serde_json::Value as Json;
use tcapi_schema::{Check, Kind, Length};

use super::limits::Limits;
use super::scope::Scope;
use crate::spec::ast;

/// One sentence for each check.
pub(crate) fn sentences(
    limits: &Limits,
    field: &ast::Field,
    kind: Kind,
    scope: &Scope<'_>,
) -> Vec<String> {
    let mut sentences = Vec::new();
    if let Some(Length { min, max, error }) = limits.items {
        let bounds = between(bound(min, 0), bound(max, u32::MAX));
        sentences.extend(bounds.map(|bounds| capital(format!("{bounds} items ({error})."))));
    }
    let of_items = limits.items.is_some() || field.item.is_some();
    let checks = limits.checks.iter().filter_map(|check| check_sentence(check, kind));
    sentences.extend(checks.map(
        |check| {
            if of_items { format!("Each: {check}") } else { capital(check) }
        },
    ));
    if let Kind::Enum(id) = kind {
        let values: Vec<String> =
            scope.enum_values(id).iter().map(|value| format!("`{value}`")).collect();
        sentences.push(format!("One of {}.", values.join(", ")));
    }
    if let Some(default) = &field.default {
        let default = match &default.value {
            Json::String(text) => text.clone(),
            other => other.to_string(),
        };
        sentences.push(format!("The service assumes `{default}`."));
    }
    sentences
}

fn check_sentence(check: &Check, kind: Kind) -> Option<String> {
    match check {
        Check::Length(Length { min, max, error }) => {
            let unit = if kind == Kind::Bytes { "bytes" } else { "characters" };
            let bounds = between(bound(*min, 0), bound(*max, u32::MAX))?;
            Some(format!("{bounds} {unit} ({error})."))
        }
        Check::Integers { min, max, error } => {
            let bounds = between(bound(*min, i128::MIN), bound(*max, i128::MAX))?;
            Some(format!("{bounds} ({error})."))
        }
        Check::Floats { min, max, error } => {
            let bounds = between(bound(*min, f64::MIN), bound(*max, f64::MAX))?;
            Some(format!("{bounds} ({error})."))
        }
        // As code, or the brackets would be a link to rustdoc.
        Check::Pattern { pattern, error } => {
            Some(format!("of the form `{}` ({error}).", pattern.source))
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

/// The sentence with a capital at its beginning.
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
        let words = |min, max| between(bound(min, 0), bound(max, u32::MAX));
        assert_eq!(words(1, 100).unwrap(), "1 to 100");
        assert_eq!(words(8, 8).unwrap(), "exactly 8");
        assert_eq!(words(2, u32::MAX).unwrap(), "at least 2");
        assert_eq!(words(0, 5).unwrap(), "at most 5");
        assert_eq!(words(0, u32::MAX), None);
        assert_eq!(capital("at most 5".to_owned()), "At most 5");
    }
}
