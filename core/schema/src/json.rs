//! JSON values read through a descriptor: for calls by JSON, for the emulator, and for examples in specs.

use serde_json::{Map, Value as JsonValue};

use crate::json_node::{Node, View};
pub use crate::json_tree::{Tree, TreeMembers, parse};
use crate::{Kind, ObjectId, Reader, Service, Unreadable, Value};

/// A JSON object, read as the object of a descriptor.
pub struct Json<'a, N: Node = JsonValue> {
    service: &'a Service,
    object: ObjectId,
    members: &'a N::Members,
}

impl<N: Node> Clone for Json<'_, N> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<N: Node> Copy for Json<'_, N> {}

impl<'a> Json<'a> {
    /// Creates a reader of `members` as that object.
    pub fn new(
        service: &'a Service,
        object: ObjectId,
        members: &'a Map<String, JsonValue>,
    ) -> Self {
        Json { service, object, members }
    }
}

impl<'a, 't> Json<'a, Tree<'t>> {
    /// Creates a reader of the members of a [`Tree`] as that object.
    pub fn of_tree(service: &'a Service, object: ObjectId, members: &'a TreeMembers<'t>) -> Self {
        Json { service, object, members }
    }
}

impl<'a, N: Node> Json<'a, N> {
    /// The items of a list field, and their type.
    fn list(self, field: usize) -> (Kind, &'a [N]) {
        let field = self.service.field(self.object, field);
        match N::member(self.members, field.name).map(N::view) {
            Some(View::Array(items)) => (field.kind, items),
            _ => (field.kind, &[]),
        }
    }

    fn read(self, kind: Kind, value: &'a N) -> Value<'a, Self> {
        match (kind, value.view()) {
            (_, View::Null) => Value::Unset,
            (Kind::Object(object), View::Object(members)) => {
                Value::Object(Json { service: self.service, object, members })
            }
            (Kind::I64, View::Number(number)) => {
                number.as_i64().map_or(Value::Unreadable(Unreadable::NotAnInteger), Value::I64)
            }
            (Kind::U64, View::Number(number)) => {
                number.as_u64().map_or(Value::Unreadable(Unreadable::NotAnInteger), Value::U64)
            }
            (Kind::F64, View::Number(number)) => number
                .as_f64()
                .map_or(Value::Unreadable(Unreadable::WrongType("a number")), Value::F64),
            (Kind::Bool, View::Bool(truth)) => Value::Bool(truth),
            (
                Kind::String | Kind::Enum(_) | Kind::Timestamp | Kind::Date | Kind::Bytes,
                View::String(text),
            ) => Value::Str(text),
            (_, view) => Value::Unreadable(Unreadable::WrongType(name_of(&view))),
        }
    }
}

impl<'a, N: Node + 'a> Reader<'a> for Json<'a, N> {
    const ENCODED: bool = true;

    fn field(self, field: usize) -> Value<'a, Self> {
        let field = self.service.field(self.object, field);
        let Some(value) = N::member(self.members, field.name) else { return Value::Unset };
        if !field.list {
            return self.read(field.kind, value);
        }
        match value.view() {
            View::Null => Value::Unset,
            View::Array(items) => Value::List(items.len()),
            View::Object(_) => {
                Value::Unreadable(Unreadable::WrongType("an object in place of a list"))
            }
            _ => Value::Unreadable(Unreadable::WrongType("a single value in place of a list")),
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
        N::names(self.members, &mut |name| {
            if object.position(name).is_none() {
                found(name);
            }
        });
    }
}

/// The name of a JSON value's type, for messages.
pub fn type_name(value: &impl Node) -> &'static str {
    name_of(&value.view())
}

fn name_of<N: Node>(view: &View<'_, N>) -> &'static str {
    match view {
        View::Null => "null",
        View::Bool(_) => "true or false",
        View::Number(_) => "a number",
        View::String(_) => "a string",
        View::Array(_) => "a list",
        View::Object(_) => "an object",
    }
}
