//! The descriptors: plain `static` data, emitted by the generator.

use crate::Pattern;

/// One version of one service, with everything its actions refer to.
#[derive(Debug)]
pub struct Service {
    /// Name in the credential scope and in the endpoint, such as `cvm`.
    pub name: &'static str,
    /// Value of `X-TC-Version`.
    pub version: &'static str,
    /// Objects, requests and answers included; an [`ObjectId`] is a position in it.
    pub objects: &'static [Object],
    /// Enumerations; an [`EnumId`] is a position in it.
    pub enums: &'static [Enum],
    /// Actions, sorted by name.
    pub actions: &'static [Action],
}

/// Position of an object in [`Service::objects`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ObjectId(pub u16);

/// Position of an enumeration in [`Service::enums`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EnumId(pub u16);

impl Service {
    /// The object at a position.
    pub fn object(&self, id: ObjectId) -> &'static Object {
        &self.objects[id.0 as usize]
    }

    /// The enumeration at a position.
    pub fn enumeration(&self, id: EnumId) -> &'static Enum {
        &self.enums[id.0 as usize]
    }

    /// The action of that name.
    pub fn action(&self, name: &str) -> Option<&'static Action> {
        let at = self.actions.binary_search_by(|action| action.name.cmp(name)).ok()?;
        Some(&self.actions[at])
    }
}

/// One action.
#[derive(Debug)]
pub struct Action {
    /// Value of `X-TC-Action`.
    pub name: &'static str,
    /// Its request.
    pub request: ObjectId,
    /// Its answer, without `RequestId`.
    pub response: ObjectId,
    /// What a call can change.
    pub effect: Effect,
    /// Whether doing it twice equals doing it once.
    pub idempotent: bool,
    /// Whether a call needs a region.
    pub region_required: bool,
    /// The service's limit per account.
    pub rate_limit: Option<RateLimit>,
    /// The codes it can answer, the common ones included.
    pub errors: &'static [ErrorCode],
}

/// What a call can change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effect {
    /// Nothing.
    Read,
    /// The state of something that stays.
    Write,
    /// It ends something for good.
    Destroy,
}

/// So many calls in so many milliseconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RateLimit {
    /// Number of calls.
    pub calls: u32,
    /// Length of the window in milliseconds.
    pub per_ms: u32,
}

/// A code that a service answers.
#[derive(Debug)]
pub struct ErrorCode {
    /// The dotted code.
    pub code: &'static str,
    /// Whether the same request can succeed later.
    pub retry: Retry,
}

/// Whether the same request can succeed later.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Retry {
    /// Not by itself: the request, or something in the account, has to change.
    Never,
    /// After a pause; nothing ran.
    Backoff,
    /// After a pause. It is left open whether it ran, so only if running twice does no harm.
    IfIdempotent,
}

/// An object: a request, an answer, or something in one.
#[derive(Debug)]
pub struct Object {
    /// Its name in the vendor's metadata.
    pub name: &'static str,
    /// Its fields, in ABI order.
    pub fields: &'static [Field],
    /// What its fields have to do with each other.
    pub rules: &'static [Rule],
}

/// A field of an object.
#[derive(Debug)]
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
    pub length: Option<Length>,
    /// Checks of the value, or of each item of a list.
    pub checks: &'static [Check],
    /// Code of a value that its enumeration or type does not know.
    pub error: &'static str,
}

/// The type of one value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Text.
    String,
    /// Signed integer of 64 bits.
    I64,
    /// Unsigned integer of 64 bits.
    U64,
    /// Floating point number of 64 bits, finite.
    F64,
    /// Truth value.
    Bool,
    /// Bytes, base64 on the wire.
    Bytes,
    /// Point in time, as text.
    Timestamp,
    /// Day, as text.
    Date,
    /// One of some strings.
    Enum(EnumId),
    /// Object.
    Object(ObjectId),
}

/// Bounds of a length, both included.
#[derive(Debug, Clone, Copy)]
pub struct Length {
    /// The least.
    pub min: u32,
    /// The most.
    pub max: u32,
    /// Code of a violation.
    pub error: &'static str,
}

/// A check of one value.
#[derive(Debug)]
pub enum Check {
    /// Characters of a string, bytes of `bytes`.
    Length(Length),
    /// Bounds of an integer, both included.
    Integers {
        /// The least.
        min: i128,
        /// The most.
        max: i128,
        /// Code of a violation.
        error: &'static str,
    },
    /// Bounds of a floating point number, both included.
    Floats {
        /// The least.
        min: f64,
        /// The most.
        max: f64,
        /// Code of a violation.
        error: &'static str,
    },
    /// What a string must look like.
    Pattern {
        /// The pattern.
        pattern: Pattern,
        /// Code of a violation.
        error: &'static str,
    },
}

/// What fields of an object have to do with each other.
#[derive(Debug)]
pub struct Rule {
    /// The kind.
    pub kind: RuleKind,
    /// Positions in [`Object::fields`].
    pub fields: &'static [u16],
    /// Code of a violation.
    pub error: &'static str,
}

/// A kind of rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RuleKind {
    /// No two of them.
    AtMostOne,
    /// One and no more.
    ExactlyOne,
    /// One or more.
    AtLeastOne,
    /// The first needs all the others.
    Requires,
}

/// An enumeration.
#[derive(Debug)]
pub struct Enum {
    /// Its name.
    pub name: &'static str,
    /// Its values, in ABI order.
    pub values: &'static [&'static str],
}

/// An example from a spec: documentation, test and emulator's behaviour.
#[derive(Debug)]
pub struct Example {
    /// The action it belongs to.
    pub action: &'static str,
    /// What it shows.
    pub title: &'static str,
    /// The request's body.
    pub request: &'static str,
    /// What comes of it.
    pub expected: Expected,
}

/// What comes of an example.
#[derive(Debug, Clone, Copy)]
pub enum Expected {
    /// The service answers this JSON.
    Response(&'static str),
    /// The request is refused locally.
    Invalid {
        /// The code of the refusal.
        code: &'static str,
        /// The path of the value at fault, where the example gives it.
        path: Option<&'static str>,
    },
    /// The request is good; what the service answers is not said.
    Accepted,
}
