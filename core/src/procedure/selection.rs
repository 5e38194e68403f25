//! Values in a response, found by the paths of a spec.

use serde_json::Value as Json;

use crate::schema::Match;

/// Calls `found` with each value at a path, until it returns true.
fn each<'j>(from: &'j Json, path: &str, found: &mut dyn FnMut(&'j Json) -> bool) -> bool {
    let (step, rest) = match path.split_once('.') {
        Some((step, rest)) => (step, Some(rest)),
        None => (path, None),
    };
    let mut go_on = |value: &'j Json| match rest {
        Some(rest) => each(value, rest, found),
        None => found(value),
    };
    match step.strip_suffix("[]") {
        Some(name) => {
            let items = from.get(name).and_then(Json::as_array);
            items.is_some_and(|items| items.iter().any(go_on))
        }
        None => from.get(step).is_some_and(&mut go_on),
    }
}

/// The value at a path; the first one if there are several. Null counts as none.
pub(super) fn value<'j>(from: &'j Json, path: &str) -> Option<&'j Json> {
    let mut first = None;
    each(from, path, &mut |value| {
        first = Some(value);
        true
    });
    first.filter(|value| !value.is_null())
}

/// Like [`value`], as text: as in JSON, but without the quotes of a string. Empty text counts as none.
pub(super) fn text(from: &Json, path: &str) -> Option<String> {
    value(from, path).map(written).filter(|text| !text.is_empty())
}

/// The items of the list at a path.
pub(super) fn items<'j>(from: &'j Json, path: &str) -> &'j [Json] {
    value(from, path).and_then(Json::as_array).map_or(&[], Vec::as_slice)
}

/// Whether an object meets all conditions.
pub(super) fn meets(from: &Json, matches: &[Match<'_>]) -> bool {
    matches.iter().all(|one| {
        each(from, one.path, &mut |value| {
            !value.is_null() && one.values.contains(&written(value).as_str())
        })
    })
}

/// The values that conditions test, for messages: `RUNNING`, or `RebootInstances, FAILED`.
pub(super) fn shown(from: &Json, matches: &[Match<'_>]) -> String {
    let values = matches.iter().filter_map(|one| text(from, one.path));
    values.collect::<Vec<_>>().join(", ")
}

fn written(value: &Json) -> String {
    match value {
        Json::String(text) => text.clone(),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn paths_lead_to_values() {
        let of = json!({
            "A": { "B": [{ "C": "x", "D": 1 }, { "C": "y", "D": null }], "E": "" },
            "F": true,
        });
        assert_eq!(text(&of, "A.B[].C").as_deref(), Some("x"));
        assert_eq!(text(&of, "F").as_deref(), Some("true"));
        for nowhere in ["", "A.E", "A.X", "X.Y", "A.B.C", "F[]", "F.G", "A.B[].X"] {
            assert_eq!(text(&of, nowhere), None, "{nowhere}");
        }
        assert_eq!(items(&of, "A.B").len(), 2);
        assert!(items(&of, "F").is_empty() && items(&of, "A.B[].C").is_empty());
        let one = |path, value| Match { path, values: vec!["z", value] };
        assert!(meets(&of, &[one("A.B[].C", "y"), one("A.B[].D", "1"), one("F", "true")]));
        assert!(!meets(&of, &[one("A.B[].C", "y"), one("F", "false")]));
        assert!(!meets(&of, &[one("A.B[].D", "null")]));
        assert_eq!(shown(&of, &[one("A.B[].C", ""), one("A.X", ""), one("F", "")]), "x, true");
    }
}
