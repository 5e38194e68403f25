//! Values of examples, with the types of their fields.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value as Json};
use tcapi::schema::Kind;
use tcapi::schema::json::type_name;
use tcapi_codegen::Model;
use tcapi_codegen::model::Field;

use super::Language;

/// A value.
#[derive(Debug)]
pub(crate) enum Literal {
    Text(String),
    I64(i64),
    U64(u64),
    F64(f64),
    Bool(bool),
    Bytes(Vec<u8>),
    /// A value of the enumeration at that position, which may be unknown.
    Enum(usize, String),
    Object(Object),
    /// A null pointer in place of an item.
    Null,
}

/// The content of a field.
#[derive(Debug)]
pub(crate) enum Given {
    One(Literal),
    List(Vec<Literal>),
}

/// An object with the fields that are set, by their positions.
#[derive(Debug)]
pub(crate) struct Object {
    pub(crate) index: usize,
    pub(crate) fields: Vec<(usize, Given)>,
}

/// Reads a JSON object as that object of the model.
///
/// # Errors
/// Why the types of the language can't express it.
pub(crate) fn object(
    model: &Model,
    index: usize,
    members: &Map<String, Json>,
    language: Language,
) -> Result<Object, String> {
    let fields = &model.objects[index].fields;
    if let Some(name) = members.keys().find(|name| fields.iter().all(|field| field.name != **name))
    {
        return Err(format!("there is no member {name}"));
    }
    let mut given = Vec::new();
    for (at, field) in fields.iter().enumerate() {
        let value = match members.get(&field.name) {
            None | Some(Json::Null) => continue,
            Some(Json::Array(items)) if field.list => {
                let items = items.iter().map(|item| match item {
                    Json::Null => missing(field, language),
                    item => one(model, field, item, language),
                });
                Given::List(items.collect::<Result<_, _>>()?)
            }
            Some(value) if field.list => {
                return Err(format!("{} is a list, not {}", field.name, type_name(&value.into())));
            }
            Some(value) => Given::One(one(model, field, value, language)?),
        };
        given.push((at, value));
    }
    Ok(Object { index, fields: given })
}

/// An item that is null.
fn missing(field: &Field, language: Language) -> Result<Literal, String> {
    let pointer =
        !matches!(field.kind, Kind::I64 | Kind::U64 | Kind::F64 | Kind::Bool | Kind::Bytes);
    match language {
        Language::C if pointer => Ok(Literal::Null),
        _ => Err(format!("an item of {} can't be missing", field.name)),
    }
}

fn one(model: &Model, field: &Field, value: &Json, language: Language) -> Result<Literal, String> {
    let name = &field.name;
    let literal = match (field.kind, value) {
        (Kind::Object(id), Json::Object(members)) => {
            Literal::Object(object(model, id.0 as usize, members, language)?)
        }
        (Kind::I64, Json::Number(number)) => {
            Literal::I64(number.as_i64().ok_or_else(|| format!("{name} is no int64_t: {number}"))?)
        }
        (Kind::U64, Json::Number(number)) => {
            Literal::U64(number.as_u64().ok_or_else(|| format!("{name} is no uint64_t: {number}"))?)
        }
        (Kind::F64, Json::Number(number)) => {
            Literal::F64(number.as_f64().ok_or_else(|| format!("{name} is no double: {number}"))?)
        }
        (Kind::Bool, Json::Bool(truth)) => Literal::Bool(*truth),
        (Kind::Bytes, Json::String(text)) => {
            let bytes = STANDARD.decode(text);
            Literal::Bytes(
                bytes.map_err(|_| format!("{name} is not bytes but their base64: {text}"))?,
            )
        }
        (Kind::String | Kind::Timestamp | Kind::Date | Kind::Enum(_), Json::String(text)) => {
            if text.contains('\0') {
                return Err(format!("{name} ends at its first NUL"));
            }
            match field.kind {
                Kind::Enum(id) => Literal::Enum(id.0 as usize, text.clone()),
                _ => Literal::Text(text.clone()),
            }
        }
        (kind, value) => {
            return Err(format!("{name} is {kind:?}, not {}", type_name(&value.into())));
        }
    };
    Ok(literal)
}

/// A string literal of C and C++. The start of a trigraph is escaped.
pub(crate) fn quoted(text: &str) -> String {
    let escaped: String = text
        .chars()
        .map(|c| match c {
            '"' | '\\' | '?' => format!("\\{c}"),
            c if c.is_ascii_control() => format!("\\{:03o}", u32::from(c)),
            c => c.to_string(),
        })
        .collect();
    format!("\"{escaped}\"")
}

/// A signed number in C and C++.
pub(crate) fn signed(value: i64) -> String {
    // There are no negative literals, and the magnitude of the minimum is out of range.
    match value {
        i64::MIN => "INT64_MIN".to_owned(),
        value => format!("INT64_C({value})"),
    }
}

/// An unsigned number in C and C++.
pub(crate) fn unsigned(value: u64) -> String {
    format!("UINT64_C({value})")
}
