//! Mutations of a spec's form: each of its values, changed in every relevant way.

use std::collections::{HashMap, HashSet};

use serde_json::{Value as Json, json};

/// A spec with one change.
pub(crate) struct Mutation {
    /// The place of the change, without indexes of lists: `param[].length.min`.
    pub(crate) place: String,
    /// The kind of change.
    pub(crate) change: String,
    pub(crate) document: Json,
}

/// The places that were changed so far, with the kinds of their values.
pub(crate) type Seen = HashMap<String, HashSet<String>>;

/// How many values of a place are changed, over all specs.
const ALIKE: usize = 4;

/// All mutations of a spec, except at places that resemble those in `seen`.
pub(crate) fn all(document: &Json, seen: &mut Seen) -> Vec<Mutation> {
    let mut pointers = Vec::new();
    collect(document, String::new(), String::new(), &mut pointers);
    let mut mutations = Vec::new();
    for (place, pointer) in pointers {
        let value = document.pointer(&pointer).unwrap();
        let kinds = seen.entry(place.clone()).or_default();
        if kinds.len() == ALIKE || !kinds.insert(kind(&place, value)) {
            continue;
        }
        for (change, changed) in changes(value, place.is_empty()) {
            let mut document = document.clone();
            *document.pointer_mut(&pointer).unwrap() = changed;
            mutations.push(Mutation { place: place.clone(), change, document });
        }
    }
    mutations
}

/// The places of a value and of all values inside it, each with its JSON pointer.
fn collect(value: &Json, place: String, pointer: String, found: &mut Vec<(String, String)>) {
    match value {
        Json::Object(members) => {
            let dot = if place.is_empty() { "" } else { "." };
            for (key, value) in members {
                let pointer = format!("{pointer}/{key}");
                collect(value, format!("{place}{dot}{key}"), pointer, found);
            }
        }
        Json::Array(items) => {
            for (at, item) in items.iter().enumerate() {
                collect(item, format!("{place}[]"), format!("{pointer}/{at}"), found);
            }
        }
        _ => {}
    }
    found.push((place, pointer));
}

/// A text that differs for values of one place whose forms differ.
fn kind(place: &str, value: &Json) -> String {
    let key = place.rsplit('.').next().unwrap_or(place);
    match value {
        Json::Object(members) => members.keys().cloned().collect::<Vec<_>>().join(" "),
        Json::Array(items) => format!("a list of {}", items.len().min(2)),
        Json::String(text)
            if ["type", "kind", "retry", "effect", "state", "missing"].contains(&key) =>
        {
            text.clone()
        }
        Json::String(_) => "a text".to_owned(),
        scalar => scalar.to_string(),
    }
}

fn changes(value: &Json, is_whole: bool) -> Vec<(String, Json)> {
    let mut changes: Vec<(String, Json)> = Vec::new();
    for other in others() {
        changes.push((format!("becomes {other}"), other));
    }
    match value {
        Json::String(text) => strings(text, &mut changes),
        Json::Object(_) => objects(value, &mut changes),
        Json::Array(items) => lists(items, &mut changes),
        _ => {}
    }
    changes.retain(|(_, changed)| changed != value);
    if is_whole {
        // The root of a file is always a table.
        changes.retain(|(_, changed)| changed.is_object());
    }
    changes
}

/// A value of each type, and numbers at the limits of their types.
fn others() -> Vec<Json> {
    vec![
        json!(""),
        json!(" \n"),
        json!("x"),
        json!("true"),
        json!("TODO: say it"),
        json!(0),
        json!(-1),
        json!(7),
        json!(4_294_967_296_u64),
        json!(i64::MAX),
        json!(i64::MIN),
        json!(0.5),
        json!(2.0),
        json!(1e300),
        json!(true),
        json!(false),
        json!([]),
        json!([1]),
        json!(["x"]),
        json!(["x", "x"]),
        json!([{}]),
        json!({}),
        json!({ "min": 1 }),
        json!({ "calls": 1, "per": "1s" }),
        json!({ "min": "1s", "max": "2s" }),
        json!({ "State": [] }),
        json!({ "": "x" }),
        json!("86400s"),
        json!("86401s"),
        json!("0001m"),
        json!("1441m"),
        json!("86400000ms"),
        json!("86400001ms"),
    ]
}

fn strings(text: &str, changes: &mut Vec<(String, Json)>) {
    let all = [
        text.to_uppercase(),
        text.to_lowercase(),
        format!("{text}x"),
        format!("{text} "),
        format!(" {text}"),
        format!("{text}\n"),
        format!("{text}."),
        format!(".{text}"),
        format!("1{text}"),
        format!("_{text}"),
        format!("{text}_"),
        format!("{text}-"),
        format!("é{text}"),
        format!("list<{text}>"),
        format!("list< {text} >"),
        format!("{text}[]"),
        text.chars().skip(1).collect(),
        format!("{text}{}", "x".repeat(300)),
    ];
    changes.extend(all.map(|changed| (format!("becomes {changed:?}"), Json::from(changed))));
}

fn objects(value: &Json, changes: &mut Vec<(String, Json)>) {
    let members = value.as_object().unwrap();
    for (key, member) in members {
        let mut without = members.clone();
        without.remove(key);
        changes.push((format!("loses `{key}`"), Json::Object(without.clone())));
        for name in [format!("{key}x"), key.to_uppercase(), format!("{key} ")] {
            let mut renamed = without.clone();
            renamed.insert(name.clone(), member.clone());
            changes.push((format!("has {name:?} for `{key}`"), Json::Object(renamed)));
        }
    }
    for (key, member) in keys() {
        if !members.contains_key(key) {
            let mut more = members.clone();
            more.insert(key.to_owned(), member.clone());
            changes.push((format!("gets `{key} = {member}`"), Json::Object(more)));
        }
    }
}

/// Every key of the spec language with a valid value, and an unknown key.
fn keys() -> Vec<(&'static str, Json)> {
    let field = json!([{ "name": "More", "doc": "More.", "type": "string" }]);
    vec![
        ("nonsense", json!(1)),
        ("$schema", json!("action.schema.json")),
        ("action", json!("Things")),
        ("service", json!("cvm")),
        ("version", json!("2017-03-12")),
        ("title", json!("Things")),
        ("region", json!("required")),
        ("rate_limit", json!({ "calls": 1, "per": "1m" })),
        ("deprecated", json!("use Others")),
        ("param", field.clone()),
        ("output", field.clone()),
        ("field", field),
        ("rule", json!([])),
        ("object", json!([{ "name": "More", "doc": "More." }])),
        (
            "enum",
            json!([{ "name": "Much", "doc": "Much.", "values": [{ "name": "A", "doc": "A." }] }]),
        ),
        ("error", json!("LimitExceeded")),
        ("example", json!([])),
        ("required", json!(true)),
        ("secret", json!(true)),
        ("default", json!("x")),
        ("length", json!({ "max": 5 })),
        ("range", json!({ "max": 5 })),
        ("pattern", json!("[a-z]")),
        ("item", json!({ "pattern": "[a-z]" })),
        ("values", json!([{ "name": "A", "doc": "A." }])),
        ("ident", json!("another_name")),
        ("min", json!(1)),
        ("max", json!(5)),
        ("invalid", json!("LimitExceeded")),
        ("names_id", json!(true)),
        ("page", json!({ "items": "Things", "offset": "Count" })),
        ("waiter", json!([])),
        ("settle", json!({})),
        ("fleet", json!({ "list": "Ids" })),
        ("items", json!("Things")),
        ("key", json!("Id")),
        ("ids", json!("Ids")),
        ("total", json!("Total")),
        ("offset", json!("Offset")),
        ("number", json!("Number")),
        ("token", json!("Token")),
        ("next", json!("Next")),
        ("limit", json!({ "param": "Limit", "max": 100 })),
        ("missing", json!("success")),
        ("delay", json!({ "min": "1s", "max": "1m" })),
        ("accept", json!([{ "state": "success", "code": "Busy" }])),
        ("state", json!("retry")),
        ("all", json!({ "State": "ON" })),
        ("any", json!({ "State": "ON" })),
        ("code", json!("Busy")),
        ("message", json!("Message")),
        ("look", json!("ListThings")),
        ("done", json!({ "State": "ON" })),
        ("window", json!("60s")),
        ("list", json!("Ids")),
        ("path", json!("Ids")),
        ("response", json!("{}")),
    ]
}

fn lists(items: &[Json], changes: &mut Vec<(String, Json)>) {
    for more in [json!(1), json!("x"), json!({}), json!([])] {
        let longer = [items, std::slice::from_ref(&more)].concat();
        changes.push((format!("gets {more}"), Json::Array(longer)));
    }
    if let Some((first, rest)) = items.split_first() {
        changes.push(("loses its first".to_owned(), Json::Array(rest.to_vec())));
        changes.push(("keeps its first".to_owned(), json!([first])));
        changes.push((
            "has its first twice".to_owned(),
            Json::Array([std::slice::from_ref(first), items].concat()),
        ));
    }
}
