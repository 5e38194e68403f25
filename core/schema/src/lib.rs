//! Descriptors of actions as data, with validation, encoding and decoding over them.
//!
//! The generator writes one table of bytes per spec folder, and [`Service`] reads it: objects, enumerations and actions
//! that refer to each other by index. Everything that depends on a message walks it with a reader or
//! a writer, so validation ([`validate()`]), encoding ([`Encode`]) and decoding ([`decode()`]) are each
//! written once, however many actions there are:
//!
//! - Rust structs are read and filled through [`Record`], which the generator implements;
//! - C structs through offsets (in the C binding);
//! - JSON values through [`json::Json`].
//!
//! The crate is separate from the client because the generator uses it too: an example in a spec is checked
//! at compile time by the same code that validates a request at run time.
#![forbid(unsafe_code)]

mod debug;
mod decode;
pub mod definition;
mod descriptor;
mod encode;
mod envelope;
mod error_member;
mod formats;
pub mod json;
mod json_tree;
mod key;
mod member_order;
mod name_hash;
mod oddity;
mod overlay;
mod path;
mod pattern;
mod procedure;
mod reading;
mod record;
mod seen;
#[cfg(feature = "serde")]
#[doc(hidden)]
pub mod serial;
mod serial_impls;
mod table;
mod take;
#[cfg(test)]
mod testing;
mod token;
mod unknown;
mod validate;
mod value;
mod value_budget;
mod value_seed;
mod violation;
mod visit;

pub use debug::debug;
pub use decode::{decode, decode_envelope, decode_text};
pub use descriptor::{
    ActionOf, CheckOf, Condition, Effect, EnumId, ErrorCode, Example, Expected, Kind, Length,
    ObjectId, RateLimit, Retry, RuleKind,
};
pub use encode::Encode;
pub use envelope::{DecodeError, ServiceResult};
pub use formats::encode_base64;
pub use name_hash::name_hash;
pub use oddity::{MAX_ODDITIES, MAX_ODDITIES_BYTES, Oddities, Oddity};
pub use overlay::{Overlay, Patch, PatchValue};
pub use pattern::{PatternError, parse_pattern};
pub use procedure::{
    Acceptor, Cursor, Delay, Match, Missing, Page, Procedures, Settle, State, Subjects, Test,
    Waiter,
};
pub use record::{Enumeration, Item, List, Record, RecordWriter, Response, Slot};
#[cfg(feature = "serde")]
pub use serial::WithSecrets;
pub use table::{
    Action, ActionProcedures, Allowed, Check, Checks, CommonCodes, Enum, ErrorCodes, Field,
    MAX_HEADER_NAME_BYTES, MAX_NAME_BYTES, MAX_SERVICES_BYTES, Object, Part, Pattern, Rule,
    Service, Table, TableError, Uses, services_file,
};
pub use token::{CLIENT_TOKEN, MAX_TOKEN_LENGTH, TOKEN_RANDOM_BYTES, TokenForm, token_field};
pub use unknown::{UnknownMember, unknown_members};
pub use validate::{validate, validate_given};
pub use value::{Nowhere, Reader, Scalar, Unreadable, Value, Writer};
pub use value_budget::{ANY_RESPONSE_VALUES, RESPONSE_BYTES_PER_VALUE};
pub use violation::{MAX_VIOLATIONS, Violation, ViolationKind, Violations};
pub use visit::{Visited, visit};

/// Maximum nesting depth of objects in a request or a response. Deeper ones are rejected, so that neither a
/// cycle in a caller's structs nor a hostile response can exhaust the stack, even one of 64 KiB. The
/// documents of services have about five levels.
pub const MAX_DEPTH: usize = 30;

/// Maximum number of values that the objects of a request may have room for, including list items. Requests
/// in the documents have a few thousand at most. A C program's structs may refer to the same struct many
/// times, so a few of them can form a request of practically endless size.
pub const MAX_REQUEST_VALUES: usize = 1 << 20;

/// Maximum nesting depth of lists and objects together in the JSON of a request, for the same reason. An
/// object in a list counts as two levels.
pub const MAX_JSON_DEPTH: usize = 2 * MAX_DEPTH + 2;
