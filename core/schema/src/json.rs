//! JSON values read through a descriptor: for calls by JSON, for the emulator, and for examples in specs.

pub use crate::json_tree::{Tree, TreeMembers, parse};
use crate::{Kind, ObjectId, Reader, Service, Unreadable, Value};

/// A JSON object, read as the object of a descriptor.
#[derive(Clone, Copy)]
pub struct Json<'a> {
    service: &'a Service,
    object: ObjectId,
    members: &'a TreeMembers<'a>,
}

impl<'a> Json<'a> {
    /// Creates a reader of `members` as that object.
    pub fn new(service: &'a Service, object: ObjectId, members: &'a TreeMembers<'a>) -> Self {
        Json { service, object, members }
    }

    /// The items of a list field, and their type.
    fn list(self, field: usize) -> (Kind, &'a [Tree<'a>]) {
        let field = self.service.field(self.object, field);
        match self.members.get(field.name) {
            Some(Tree::Array(items)) => (field.kind, items),
            _ => (field.kind, &[]),
        }
    }

    fn read(self, kind: Kind, value: &'a Tree<'a>) -> Value<'a, Self> {
        match (kind, value) {
            (_, Tree::Null) => Value::Unset,
            (Kind::Object(object), Tree::Object(members)) => {
                Value::Object(Json { service: self.service, object, members })
            }
            (Kind::I64, Tree::Number(number)) => {
                number.as_i64().map_or(Value::Unreadable(Unreadable::NotAnInteger), Value::I64)
            }
            (Kind::U64, Tree::Number(number)) => {
                number.as_u64().map_or(Value::Unreadable(Unreadable::NotAnInteger), Value::U64)
            }
            (Kind::F64, Tree::Number(number)) => number
                .as_f64()
                .map_or(Value::Unreadable(Unreadable::WrongType("a number")), Value::F64),
            (Kind::Bool, Tree::Bool(truth)) => Value::Bool(*truth),
            (
                Kind::String | Kind::Enum(_) | Kind::Timestamp | Kind::Date | Kind::Bytes,
                Tree::String(text),
            ) => Value::Str(text),
            (_, value) => Value::Unreadable(Unreadable::WrongType(type_name(value))),
        }
    }
}

impl<'a> Reader<'a> for Json<'a> {
    const ENCODED: bool = true;

    fn field(self, field: usize) -> Value<'a, Self> {
        let field = self.service.field(self.object, field);
        let Some(value) = self.members.get(field.name) else { return Value::Unset };
        if !field.list {
            return self.read(field.kind, value);
        }
        match value {
            Tree::Null => Value::Unset,
            Tree::Array(items) => Value::List(items.len()),
            Tree::Object(_) => {
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
        let unknown = self.members.names().filter(|name| object.position(name).is_none());
        unknown.for_each(found);
    }
}

/// The name of a JSON value's type, for messages.
pub fn type_name(value: &Tree<'_>) -> &'static str {
    match value {
        Tree::Null => "null",
        Tree::Bool(_) => "true or false",
        Tree::Number(_) => "a number",
        Tree::String(_) => "a string",
        Tree::Array(_) => "a list",
        Tree::Object(_) => "an object",
    }
}
