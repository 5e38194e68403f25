//! A service as the generator knows it, to be written as a table. Programs have the table alone.

use crate::{ActionOf, CheckOf, Condition, ErrorCode, Kind, Length, Procedures, RuleKind, Waiter};

/// One version of one service, with everything its actions refer to.
#[derive(Debug, Default)]
pub struct Service {
    /// Name in the credential scope and in the endpoint, such as `cvm`.
    pub name: &'static str,
    /// Value of `X-TC-Version`.
    pub version: &'static str,
    /// Objects, requests and responses included; an [`ObjectId`](crate::ObjectId) is a position in it.
    pub objects: Vec<Object>,
    /// Enumerations; an [`EnumId`](crate::EnumId) is a position in it.
    pub enums: Vec<Enum>,
    /// Actions, sorted by name.
    pub actions: Vec<Action>,
    /// Waiters, sorted by name.
    pub waiters: Vec<Waiter<'static>>,
    /// The codes that every action can be refused with, sorted.
    pub common_errors: Vec<ErrorCode<'static>>,
}

/// One action, with its own codes, sorted: those that are not among the common ones, or mean something else there.
pub type Action = ActionOf<'static, Vec<ErrorCode<'static>>, Procedures<'static>>;

/// An object: a request, a response, or something in one.
#[derive(Debug)]
pub struct Object {
    /// Its name in the vendor's metadata.
    pub name: &'static str,
    /// Its fields, in ABI order.
    pub fields: Vec<Field>,
    /// What its fields have to do with each other.
    pub rules: Vec<Rule>,
}

/// A field of an object.
#[derive(Debug, Clone)]
pub struct Field {
    /// Name on the wire.
    pub name: &'static str,
    /// Type of the value, or of each item of a list.
    pub kind: Kind,
    /// Whether it is a list.
    pub list: bool,
    /// Whether a request without it is refused.
    pub required: bool,
    /// Whether its value must stay out of logs and `Debug`.
    pub secret: bool,
    /// How many items a list may have.
    pub length: Option<Length<'static>>,
    /// Checks of the value, or of each item of a list.
    pub checks: Vec<Check>,
    /// Code of a value that its enumeration or type does not know.
    pub error: &'static str,
    /// Whether only answers have it: a request with it is refused.
    pub answers_only: bool,
    /// What this use of an object asks of the object's fields.
    pub uses: Vec<Use>,
}

/// What one use of an object asks of one of its fields.
#[derive(Debug, Clone)]
pub struct Use {
    /// Position in [`Object::fields`].
    pub position: u16,
    /// The field with what is asked of it here. Name and type are those of the object's.
    pub field: Field,
}

/// A check of one value.
pub type Check = CheckOf<'static, Pattern, Vec<i128>>;

/// What fields of an object have to do with each other.
#[derive(Debug)]
pub struct Rule {
    /// The kind.
    pub kind: RuleKind,
    /// Positions in [`Object::fields`].
    pub fields: Vec<u16>,
    /// Code of a violation.
    pub error: &'static str,
    /// Of [`RuleKind::RequiredIf`], the value that it asks for.
    pub condition: Option<Condition<'static>>,
}

/// An enumeration.
#[derive(Debug)]
pub struct Enum {
    /// Its name.
    pub name: &'static str,
    /// Its values, in ABI order.
    pub values: Vec<&'static str>,
}

/// A pattern of strings.
#[derive(Debug, Clone)]
pub struct Pattern {
    /// As it was written, for messages.
    pub source: &'static str,
    /// Its parts, in order.
    pub parts: Vec<Part>,
}

/// So many characters of a class.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// Ranges of characters, both ends included.
    pub class: Vec<(char, char)>,
    /// The fewest.
    pub min: u16,
    /// The most.
    pub max: u16,
}
