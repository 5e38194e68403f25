//! Conversion of specs to JSON, which schemas describe, and back to TOML, which the generator reads.

use serde_json::{Map, Number, Value as Json};
use toml::de::{DeTable, DeValue};

/// The JSON of a TOML document.
pub(crate) fn read(text: &str) -> Json {
    let table = DeTable::parse(text).unwrap_or_else(|error| panic!("{error}"));
    object(table.get_ref())
}

fn object(table: &DeTable<'_>) -> Json {
    let members =
        table.iter().map(|(key, value)| (key.get_ref().to_string(), json(value.get_ref())));
    Json::Object(members.collect::<Map<_, _>>())
}

fn json(value: &DeValue<'_>) -> Json {
    match value {
        DeValue::String(text) => Json::from(text.as_ref()),
        DeValue::Integer(number) => Json::from(number.as_str().parse::<i64>().unwrap()),
        DeValue::Float(number) => {
            Number::from_f64(number.as_str().parse().unwrap()).unwrap().into()
        }
        DeValue::Boolean(truth) => Json::from(*truth),
        DeValue::Datetime(date) => panic!("schemas know no dates: {date}"),
        DeValue::Array(items) => items.iter().map(|item| json(item.get_ref())).collect(),
        DeValue::Table(table) => object(table),
    }
}

/// A TOML document of this JSON.
pub(crate) fn write(document: &Json) -> String {
    let Json::Object(members) = document else { panic!("a document is an object") };
    members
        .iter()
        .map(|(key, value)| format!("{} = {}\n", inline(&Json::from(key.as_str())), inline(value)))
        .collect()
}

/// A value in one line. Strings, keys and numbers are written as in JSON.
fn inline(value: &Json) -> String {
    let joined = |parts: Vec<String>| parts.join(", ");
    match value {
        Json::Array(items) => format!("[{}]", joined(items.iter().map(inline).collect())),
        Json::Object(members) => {
            let member = |(key, value): (&String, &Json)| {
                format!("{} = {}", inline(&Json::from(key.as_str())), inline(value))
            };
            format!("{{ {} }}", joined(members.iter().map(member).collect()))
        }
        Json::Null => panic!("TOML has no null"),
        scalar => scalar.to_string(),
    }
}
