//! Definitions: a service as the generator knows it, to be written as a table. Programs contain only the
//! table.

use crate::{ActionOf, CheckOf, Condition, ErrorCode, Kind, Length, Procedures, RuleKind, Waiter};

/// One version of one service, with everything its actions refer to.
#[derive(Debug, Default)]
pub struct Service {
    /// Name in the credential scope and in the endpoint, such as `cvm`.
    pub name: &'static str,
    /// Value of `X-TC-Version`.
    pub version: &'static str,
    /// Objects, including requests and responses; an [`ObjectId`](crate::ObjectId) is a position in it.
    pub objects: Vec<Object>,
    /// Enumerations; an [`EnumId`](crate::EnumId) is a position in it.
    pub enums: Vec<Enum>,
    /// Actions, sorted by name.
    pub actions: Vec<Action>,
    /// Waiters, sorted by name.
    pub waiters: Vec<Waiter<'static>>,
    /// The error codes that are common to all actions, sorted.
    pub common_errors: Vec<ErrorCode<'static>>,
}

/// An action with its own error codes, sorted: those that are not common, or have another meaning for the
/// action.
pub type Action = ActionOf<'static, Vec<ErrorCode<'static>>, Procedures<'static>>;

/// An object: a request, a response, or a part of one.
#[derive(Debug)]
pub struct Object {
    /// Its name in the vendor's metadata.
    pub name: &'static str,
    /// Its fields, in ABI order.
    pub fields: Vec<Field>,
    /// Constraints between its fields.
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
    /// Whether a request without it is rejected.
    pub required: bool,
    /// Whether its value must stay out of logs and `Debug`.
    pub secret: bool,
    /// Bounds on the number of items of a list.
    pub length: Option<Length<'static>>,
    /// Checks of the value, or of each item of a list.
    pub checks: Vec<Check>,
    /// Error code for a value that its enumeration or type does not know.
    pub error: &'static str,
    /// Whether it occurs only in responses: a request with it is rejected.
    pub response_only: bool,
    /// Constraints on the object's fields in this use of it.
    pub uses: Vec<Use>,
}

/// Constraints on one field of an object in one use of it.
#[derive(Debug, Clone)]
pub struct Use {
    /// Position in [`Object::fields`].
    pub position: u16,
    /// The field with the constraints of this use. Name and type are those of the object's field.
    pub field: Field,
}

/// A check of one value.
pub type Check = CheckOf<'static, Pattern, Vec<i128>>;

/// A constraint between fields of an object.
#[derive(Debug)]
pub struct Rule {
    /// The kind of the rule.
    pub kind: RuleKind,
    /// Positions in [`Object::fields`].
    pub fields: Vec<u16>,
    /// Error code of a violation.
    pub error: &'static str,
    /// For [`RuleKind::RequiredIf`], the value that makes the other field required.
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
    /// The source text, for messages.
    pub source: &'static str,
    /// Its parts, in order.
    pub parts: Vec<Part>,
}

/// A number of characters of a class.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// Ranges of characters, both ends inclusive.
    pub class: Vec<(char, char)>,
    /// Minimum number of characters.
    pub min: u16,
    /// Maximum number of characters.
    pub max: u16,
}
