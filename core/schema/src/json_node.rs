//! JSON values of two representations: those of [`serde_json`], and those that borrow from their text.

use serde_json::{Map, Number, Value as JsonValue};

/// A JSON value of any representation.
pub trait Node: Sized {
    /// The members of an object.
    type Members;

    /// The value.
    fn view(&self) -> View<'_, Self>;

    /// The member with a name.
    fn member<'m>(members: &'m Self::Members, name: &str) -> Option<&'m Self>;

    /// Calls `found` with the name of each member.
    fn names(members: &Self::Members, found: &mut dyn FnMut(&str));
}

/// The content of a [`Node`].
pub enum View<'a, N: Node> {
    Null,
    Bool(bool),
    Number(&'a Number),
    String(&'a str),
    Array(&'a [N]),
    Object(&'a N::Members),
}

impl Node for JsonValue {
    type Members = Map<String, JsonValue>;

    fn view(&self) -> View<'_, Self> {
        match self {
            JsonValue::Null => View::Null,
            JsonValue::Bool(truth) => View::Bool(*truth),
            JsonValue::Number(number) => View::Number(number),
            JsonValue::String(text) => View::String(text),
            JsonValue::Array(items) => View::Array(items),
            JsonValue::Object(members) => View::Object(members),
        }
    }

    fn member<'m>(members: &'m Self::Members, name: &str) -> Option<&'m Self> {
        members.get(name)
    }

    fn names(members: &Self::Members, found: &mut dyn FnMut(&str)) {
        members.keys().for_each(|name| found(name));
    }
}
