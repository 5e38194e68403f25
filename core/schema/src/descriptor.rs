//! What descriptors are made of: plain values that tables and definitions share.

use std::fmt;

/// Position of an object in the tables of its service.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ObjectId(pub u16);

impl ObjectId {
    /// The position `at`. A service with more objects than positions can say is refused when its table is written, so
    /// a position that is too large never gets into one.
    pub fn at(at: usize) -> Self {
        ObjectId(u16::try_from(at).unwrap_or(u16::MAX))
    }
}

/// Position of an enumeration in the tables of its service.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EnumId(pub u16);

impl EnumId {
    /// The position `at`, as for [`ObjectId::at`].
    pub fn at(at: usize) -> Self {
        EnumId(u16::try_from(at).unwrap_or(u16::MAX))
    }
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

/// Its name, as C and Go have it.
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
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Length<'s> {
    /// The least.
    pub min: u32,
    /// The most.
    pub max: u32,
    /// Code of a violation.
    pub error: &'s str,
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
    /// The second is required as long as the first has a certain value, which is the rule's [`Condition`].
    RequiredIf,
}

/// The value of a field that makes another one required.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Condition<'s> {
    /// The value, as it is written in JSON but for the quotes of a string.
    pub value: &'s str,
    /// Whether the service assumes it where none is given.
    pub assumed: bool,
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

/// A code that a table refuses with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ErrorCode<'s> {
    /// The dotted code.
    pub code: &'s str,
    /// Whether the same request can succeed later.
    pub retry: Retry,
    /// Whether a request with many ids is refused with it because of some of them.
    pub names_id: bool,
}

/// One action. `E` is how its error codes are kept, `P` how its procedures are.
#[derive(Debug, Clone, Copy)]
pub struct ActionOf<'s, E, P> {
    /// Value of `X-TC-Action`.
    pub name: &'s str,
    /// Its request.
    pub request: ObjectId,
    /// Its response, without `RequestId`.
    pub response: ObjectId,
    /// What a call can change.
    pub effect: Effect,
    /// Whether doing it twice equals doing it once.
    pub idempotent: bool,
    /// Whether a call needs a region.
    pub region_required: bool,
    /// The service's limit per account.
    pub rate_limit: Option<RateLimit>,
    /// The codes it can be refused with.
    pub errors: E,
    /// What is done with it in several calls.
    pub procedures: P,
}

/// A check of one value. `P` is how a pattern is kept, `A` how allowed integers are.
#[derive(Debug, Clone, Copy)]
pub enum CheckOf<'s, P, A> {
    /// Characters of a string, bytes of `bytes`.
    Length(Length<'s>),
    /// Bounds of an integer, both included.
    Integers {
        /// The least.
        min: i128,
        /// The most.
        max: i128,
        /// Code of a violation.
        error: &'s str,
    },
    /// Bounds of a floating point number, both included.
    Floats {
        /// The least.
        min: f64,
        /// The most.
        max: f64,
        /// Code of a violation.
        error: &'s str,
    },
    /// The integers that are allowed.
    Allowed {
        /// These alone.
        integers: A,
        /// Code of a violation.
        error: &'s str,
    },
    /// An integer that is so many steps above another.
    Steps {
        /// Where they begin.
        from: i128,
        /// How large each is; not 0.
        step: u64,
        /// Code of a violation.
        error: &'s str,
    },
    /// What a string must look like.
    Pattern {
        /// The pattern.
        pattern: P,
        /// Code of a violation.
        error: &'s str,
    },
}
