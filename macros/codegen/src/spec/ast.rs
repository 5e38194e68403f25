//! A spec folder as it is written: names are not resolved yet, and only the form has been checked.

use serde_json::Value as Json;

use crate::diagnostic::{Span, Spanned};

/// `service.toml`.
pub(crate) struct Service {
    pub(crate) service: Spanned<String>,
    pub(crate) version: Spanned<String>,
    pub(crate) ident: Option<Spanned<String>>,
    pub(crate) title: String,
    pub(crate) doc: String,
}

impl Service {
    /// The name in programs, and its place.
    pub(crate) fn program(&self) -> &Spanned<String> {
        self.ident.as_ref().unwrap_or(&self.service)
    }
}

/// One action's file.
pub(crate) struct Action {
    pub(crate) span: Span,
    pub(crate) action: Spanned<String>,
    pub(crate) doc: String,
    pub(crate) effect: tcapi_schema::Effect,
    pub(crate) idempotent: bool,
    pub(crate) region_required: bool,
    pub(crate) rate_limit: Option<tcapi_schema::RateLimit>,
    pub(crate) deprecated: Option<String>,
    pub(crate) service: Option<Spanned<String>>,
    pub(crate) version: Option<Spanned<String>>,
    pub(crate) params: Vec<Field>,
    pub(crate) outputs: Vec<Field>,
    pub(crate) rules: Vec<Rule>,
    pub(crate) types: Types,
    pub(crate) errors: Vec<ErrorCode>,
    pub(crate) examples: Vec<Example>,
    pub(crate) page: Option<Spanned<Page>>,
    pub(crate) waiters: Vec<Waiter>,
    pub(crate) settle: Option<Spanned<Settle>>,
    pub(crate) fleet: Option<Spanned<Spanned<String>>>,
}

/// How the pages of a listing are read.
pub(crate) struct Page {
    pub(crate) items: Spanned<String>,
    pub(crate) key: Option<Spanned<String>>,
    pub(crate) total: Option<Spanned<String>>,
    pub(crate) cursor: Cursor,
    pub(crate) limit: Option<(Spanned<String>, Spanned<u32>)>,
}

/// The parameters by which a request selects a page.
pub(crate) enum Cursor {
    Offset(Spanned<String>),
    Number(Spanned<String>),
    Token {
        token: Spanned<String>,
        next: Spanned<String>,
    },
    /// The table has a mistake, which is reported.
    Unclear,
}

pub(crate) struct Waiter {
    pub(crate) name: Spanned<String>,
    pub(crate) doc: String,
    pub(crate) of: Option<Subjects>,
    pub(crate) missing: Option<Spanned<tcapi_schema::Missing>>,
    pub(crate) acceptors: Spanned<Vec<Acceptor>>,
    pub(crate) delay: Option<Delay>,
}

/// The bounds of a delay, in milliseconds.
pub(crate) struct Delay {
    pub(crate) min: Spanned<u32>,
    pub(crate) max: Spanned<u32>,
}

/// The items of a response that belong to the ids of a request.
pub(crate) struct Subjects {
    pub(crate) ids: Spanned<String>,
    pub(crate) items: Spanned<String>,
    pub(crate) key: Spanned<String>,
}

pub(crate) struct Acceptor {
    pub(crate) span: Span,
    pub(crate) state: tcapi_schema::State,
    pub(crate) test: Option<Test>,
    pub(crate) message: Option<Spanned<String>>,
}

pub(crate) enum Test {
    All(Spanned<Vec<Match>>),
    Any(Spanned<Vec<Match>>),
    Response(Spanned<Vec<Match>>),
    Code(Spanned<String>),
}

/// A condition: the value at a path is one of several.
pub(crate) struct Match {
    pub(crate) path: Spanned<String>,
    pub(crate) values: Spanned<Vec<Spanned<Json>>>,
}

/// How the end of an accepted operation is observed.
pub(crate) struct Settle {
    pub(crate) look: Spanned<String>,
    pub(crate) of: Subjects,
    pub(crate) operation: Spanned<Vec<Match>>,
    pub(crate) request_id: Spanned<String>,
    pub(crate) done: Spanned<Vec<Match>>,
    pub(crate) failed: Spanned<Vec<Match>>,
    pub(crate) message: Option<Spanned<String>>,
    pub(crate) missing: tcapi_schema::Missing,
    pub(crate) window_ms: u32,
    pub(crate) delay: Option<Delay>,
}

/// Objects and enumerations of one file.
#[derive(Default)]
pub(crate) struct Types {
    pub(crate) objects: Vec<Object>,
    pub(crate) enums: Vec<Enum>,
}

pub(crate) struct Object {
    pub(crate) name: Spanned<String>,
    pub(crate) ident: Option<Spanned<String>>,
    pub(crate) doc: String,
    pub(crate) fields: Vec<Field>,
    pub(crate) rules: Vec<Rule>,
}

pub(crate) struct Enum {
    pub(crate) name: Spanned<String>,
    pub(crate) doc: String,
    pub(crate) values: Vec<EnumValue>,
}

#[derive(Clone)]
pub(crate) struct EnumValue {
    pub(crate) name: Spanned<String>,
    pub(crate) doc: String,
    pub(crate) ident: Option<Spanned<String>>,
    /// Whether it is a plain string in a list, without a description.
    pub(crate) bare: bool,
}

#[derive(Clone)]
pub(crate) struct Field {
    pub(crate) name: Spanned<String>,
    pub(crate) doc: String,
    pub(crate) ty: Spanned<String>,
    /// The place where this is written.
    pub(crate) required: Option<Span>,
    pub(crate) required_if: Option<Spanned<RequiredIf>>,
    pub(crate) secret: bool,
    /// The place where this is written.
    pub(crate) response_only: Option<Span>,
    pub(crate) uses: Option<Spanned<Vec<Use>>>,
    pub(crate) default: Option<Spanned<Json>>,
    pub(crate) deprecated: Option<String>,
    pub(crate) ident: Option<Spanned<String>>,
    pub(crate) values: Option<Spanned<Values>>,
    pub(crate) checks: Checks,
    pub(crate) item: Option<Spanned<Checks>>,
    pub(crate) error: Option<Spanned<String>>,
}

/// The constraints that a field that holds an object puts on one of the object's fields.
#[derive(Clone)]
pub(crate) struct Use {
    pub(crate) field: Spanned<String>,
    pub(crate) required: Option<Spanned<bool>>,
    pub(crate) response_only: Option<Span>,
    pub(crate) checks: Checks,
    pub(crate) item: Option<Spanned<Checks>>,
    pub(crate) error: Option<Spanned<String>>,
}

#[derive(Clone)]
/// The values that a field can have.
pub(crate) enum Values {
    /// The values of an enumeration.
    Named(Vec<EnumValue>),
    /// Strings without a description.
    Strings(Vec<Spanned<String>>),
    Integers(Vec<Spanned<serde_json::Number>>),
}

#[derive(Clone)]
/// The condition of a field that is not always required: another field has one of several values, or is given.
pub(crate) struct RequiredIf {
    pub(crate) field: Spanned<String>,
    /// `None` for a field that must be given, whatever its value.
    pub(crate) equals: Option<Spanned<Vec<Spanned<Json>>>>,
    pub(crate) error: Option<Spanned<String>>,
}

/// The constraints of a value or an item.
#[derive(Clone, Default)]
pub(crate) struct Checks {
    pub(crate) length: Option<Spanned<Bounds>>,
    pub(crate) range: Option<Spanned<Bounds>>,
    pub(crate) pattern: Option<Spanned<String>>,
    pub(crate) error: Option<Spanned<String>>,
}

#[derive(Clone)]
pub(crate) struct Bounds {
    pub(crate) min: Option<Spanned<serde_json::Number>>,
    pub(crate) max: Option<Spanned<serde_json::Number>>,
    /// Only for a range.
    pub(crate) step: Option<Spanned<serde_json::Number>>,
    pub(crate) error: Option<Spanned<String>>,
}

pub(crate) struct Rule {
    pub(crate) kind: Spanned<tcapi_schema::RuleKind>,
    pub(crate) params: Spanned<Vec<Spanned<String>>>,
    pub(crate) error: Option<Spanned<String>>,
}

#[derive(Clone)]
pub(crate) struct ErrorCode {
    pub(crate) code: Spanned<String>,
    pub(crate) doc: String,
    pub(crate) retry: tcapi_schema::Retry,
    pub(crate) names_id: bool,
}

pub(crate) struct Example {
    pub(crate) title: String,
    pub(crate) request: Spanned<String>,
    pub(crate) response: Option<Spanned<String>>,
    pub(crate) invalid: Option<Spanned<String>>,
    pub(crate) path: Option<Spanned<String>>,
}
