//! JSON values read through a descriptor: for calls by JSON, for the emulator, and for examples in specs.

use serde_json::{Map, Value as JsonValue};

pub use crate::duplicate_members::parse;
use crate::{Kind, ObjectId, Reader, Service, Unreadable, Value};

/// A JSON object, read as the object of a descriptor.
#[derive(Clone, Copy)]
pub struct Json<'a> {
    service: &'a Service,
    object: ObjectId,
    members: &'a Map<String, JsonValue>,
}

impl<'a> Json<'a> {
    /// Creates a reader of `members` as that object.
    pub fn new(
        service: &'a Service,
        object: ObjectId,
        members: &'a Map<String, JsonValue>,
    ) -> Self {
        Json { service, object, members }
    }

    /// The items of a list field, and their type.
    fn list(self, field: usize) -> (Kind, &'a [JsonValue]) {
        let field = self.service.field(self.object, field);
        let list = self.members.get(field.name).and_then(JsonValue::as_array);
        (field.kind, list.map_or(&[], Vec::as_slice))
    }

    fn read(self, kind: Kind, value: &'a JsonValue) -> Value<'a, Self> {
        match (kind, value) {
            (_, JsonValue::Null) => Value::Unset,
            (Kind::Object(object), JsonValue::Object(members)) => {
                Value::Object(Json { service: self.service, object, members })
            }
            (Kind::I64, JsonValue::Number(number)) => {
                number.as_i64().map_or(Value::Unreadable(Unreadable::NotAnInteger), Value::I64)
            }
            (Kind::U64, JsonValue::Number(number)) => {
                number.as_u64().map_or(Value::Unreadable(Unreadable::NotAnInteger), Value::U64)
            }
            (Kind::F64, JsonValue::Number(number)) => number
                .as_f64()
                .map_or(Value::Unreadable(Unreadable::WrongType("a number")), Value::F64),
            (Kind::Bool, JsonValue::Bool(truth)) => Value::Bool(*truth),
            (
                Kind::String | Kind::Enum(_) | Kind::Timestamp | Kind::Date | Kind::Bytes,
                JsonValue::String(text),
            ) => Value::Str(text),
            (_, value) => Value::Unreadable(Unreadable::WrongType(type_name(value))),
        }
    }
}

impl<'a> Reader<'a> for Json<'a> {
    const ENCODED: bool = true;

    fn field(self, field: usize) -> Value<'a, Self> {
        let field = self.service.field(self.object, field);
        match self.members.get(field.name) {
            None | Some(JsonValue::Null) => Value::Unset,
            Some(JsonValue::Array(items)) if field.list => Value::List(items.len()),
            Some(value) if field.list => {
                Value::Unreadable(Unreadable::WrongType(if value.is_object() {
                    "an object in place of a list"
                } else {
                    "a single value in place of a list"
                }))
            }
            Some(value) => self.read(field.kind, value),
        }
    }

    fn item(self, field: usize, index: usize) -> Value<'a, Self> {
        let (kind, items) = self.list(field);
        items.get(index).map_or(Value::Unset, |value| self.read(kind, value))
    }

    fn items(self, field: usize, count: usize) -> impl Iterator<Item = Value<'a, Self>> {
        let (kind, items) = self.list(field);
        items.iter().take(count).map(move |value| self.read(kind, value))
    }

    fn unknown_members(self, found: &mut dyn FnMut(&str)) {
        let object = self.service.object(self.object);
        let known = |name: &str| object.position(name).is_some();
        self.members.keys().filter(|name| !known(name)).for_each(|name| found(name));
    }
}

/// The name of a JSON value's type, for messages.
pub fn type_name(value: &JsonValue) -> &'static str {
    match value {
        JsonValue::Null => "null",
        JsonValue::Bool(_) => "true or false",
        JsonValue::Number(_) => "a number",
        JsonValue::String(_) => "a string",
        JsonValue::Array(_) => "a list",
        JsonValue::Object(_) => "an object",
    }
}
