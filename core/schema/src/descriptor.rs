//! Building blocks of descriptors: plain values that tables and definitions share.

use std::fmt;

/// Position of an object in the tables of its service.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ObjectId(pub u16);

impl ObjectId {
    /// Returns the id of position `at`. A service with more objects than an id can hold is rejected when its
    /// table is written, so a position that is too large never gets into a table.
    pub fn at(at: usize) -> Self {
        ObjectId(u16::try_from(at).unwrap_or(u16::MAX))
    }
}

/// Position of an enumeration in the tables of its service.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EnumId(pub u16);

impl EnumId {
    /// Returns the id of position `at`, as for [`ObjectId::at`].
    pub fn at(at: usize) -> Self {
        EnumId(u16::try_from(at).unwrap_or(u16::MAX))
    }
}

/// The effect of a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effect {
    /// It changes nothing.
    Read,
    /// It changes the state of something that continues to exist.
    Write,
    /// It destroys something permanently.
    Destroy,
}

/// Rate limit: a number of calls per window.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RateLimit {
    /// Number of calls.
    pub calls: u32,
    /// Length of the window in milliseconds.
    pub per_ms: u32,
}

/// Whether the same request can succeed later.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Retry {
    /// No: the request, or something in the account, has to change.
    Never,
    /// Yes, after a delay; the request did not run.
    Backoff,
    /// Yes, after a delay. It is unknown whether the request ran, so retry only if running twice does no
    /// harm.
    IfIdempotent,
}

/// The name, as in C and Go.
impl fmt::Display for Retry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Retry::Never => "NEVER",
            Retry::Backoff => "BACKOFF",
            Retry::IfIdempotent => "IF_IDEMPOTENT",
        })
    }
}

/// The type of one value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Text.
    String,
    /// 64-bit signed integer.
    I64,
    /// 64-bit unsigned integer.
    U64,
    /// 64-bit floating point number, finite.
    F64,
    /// Boolean.
    Bool,
    /// Bytes, base64 on the wire.
    Bytes,
    /// Timestamp, as text.
    Timestamp,
    /// Date, as text.
    Date,
    /// A value of an enumeration.
    Enum(EnumId),
    /// Object.
    Object(ObjectId),
}

/// Bounds of a length, both inclusive.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Length<'s> {
    /// Minimum.
    pub min: u32,
    /// Maximum.
    pub max: u32,
    /// Error code of a violation.
    pub error: &'s str,
}

/// A kind of rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RuleKind {
    /// At most one of the fields is set.
    AtMostOne,
    /// Exactly one of the fields is set.
    ExactlyOne,
    /// At least one of the fields is set.
    AtLeastOne,
    /// The first field requires all the others.
    Requires,
    /// The second field is required if the first has a certain value, given by the rule's [`Condition`].
    RequiredIf,
}

/// The value of a field that makes another field required.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Condition<'s> {
    /// The value as in JSON, but without the quotes of a string.
    pub value: &'s str,
    /// Whether the service assumes this value if none is given.
    pub assumed: bool,
}

/// An example from a spec, used for documentation, tests and the emulator.
#[derive(Debug)]
pub struct Example {
    /// The action it belongs to.
    pub action: &'static str,
    /// What it shows.
    pub title: &'static str,
    /// The request body.
    pub request: &'static str,
    /// The expected result.
    pub expected: Expected,
}

/// The expected result of an example.
#[derive(Debug, Clone, Copy)]
pub enum Expected {
    /// The service returns this JSON.
    Response(&'static str),
    /// The request is rejected locally.
    Invalid {
        /// The error code.
        code: &'static str,
        /// The path of the invalid value, if the example gives it.
        path: Option<&'static str>,
    },
    /// The request is valid; the response is not specified.
    Accepted,
}

/// An error code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ErrorCode<'s> {
    /// The dotted code.
    pub code: &'s str,
    /// Whether the same request can succeed later.
    pub retry: Retry,
    /// Whether a request with many ids is rejected with it because of some of the ids.
    pub names_id: bool,
}

/// An action. `E` is the representation of its error codes, `P` that of its procedures.
#[derive(Debug, Clone, Copy)]
pub struct ActionOf<'s, E, P> {
    /// Value of `X-TC-Action`.
    pub name: &'s str,
    /// Its request.
    pub request: ObjectId,
    /// Its response, without `RequestId`.
    pub response: ObjectId,
    /// The effect of a call.
    pub effect: Effect,
    /// Whether running it twice has the same result as running it once.
    pub idempotent: bool,
    /// Whether a call needs a region.
    pub region_required: bool,
    /// The service's rate limit per account.
    pub rate_limit: Option<RateLimit>,
    /// The error codes that it can be rejected with.
    pub errors: E,
    /// The procedures that take several calls of it.
    pub procedures: P,
}

/// A check of one value. `P` is the representation of a pattern, `A` that of allowed integers.
#[derive(Debug, Clone, Copy)]
pub enum CheckOf<'s, P, A> {
    /// The number of characters of a string, or of bytes of `bytes`.
    Length(Length<'s>),
    /// Bounds of an integer, both inclusive.
    Integers {
        /// Minimum.
        min: i128,
        /// Maximum.
        max: i128,
        /// Error code of a violation.
        error: &'s str,
    },
    /// Bounds of a floating point number, both inclusive.
    Floats {
        /// Minimum.
        min: f64,
        /// Maximum.
        max: f64,
        /// Error code of a violation.
        error: &'s str,
    },
    /// The allowed integers.
    Allowed {
        /// The only integers that are allowed.
        integers: A,
        /// Error code of a violation.
        error: &'s str,
    },
    /// An integer that is a number of steps above a base.
    Steps {
        /// The base.
        from: i128,
        /// Size of a step; not 0.
        step: u64,
        /// Error code of a violation.
        error: &'s str,
    },
    /// A pattern that a string must match.
    Pattern {
        /// The pattern.
        pattern: P,
        /// Error code of a violation.
        error: &'s str,
    },
}
