//! Upper bound on the values of a request or a response.
//!
//! A C program's structs can lead to the same struct many times. In a response, `{},` is three bytes, and a struct with room for dozens of values: without a bound, the longest answer that a
//! client reads would take gigabytes. Items that are no objects take a few times of what they are on the wire, and
//! need none in a response.

use std::cell::Cell;

use crate::{MAX_REQUEST_VALUES, Object};

/// How many values the objects of any answer may have room for. It may be this many more for each
/// [`ANSWER_BYTES_PER_VALUE`] of its length.
///
/// A page of a hundred instances has room for about 15,000. With 16 to 32 bytes per value an answer takes a few
/// megabytes, or about eight times its length.
pub const ANY_ANSWER_VALUES: usize = 1 << 18;

/// How many bytes of a long answer explain one more value. A member that is there takes more, with its name, and
/// services answer most members of an object.
pub const ANSWER_BYTES_PER_VALUE: usize = 4;

/// Number of values that a message may still have.
pub(crate) struct ValueBudget(Cell<Option<usize>>);

impl ValueBudget {
    /// For a request.
    pub(crate) fn of_request() -> Self {
        ValueBudget(Cell::new(Some(MAX_REQUEST_VALUES)))
    }

    /// For a response of so many bytes.
    pub(crate) fn of_response(bytes: usize) -> Self {
        ValueBudget(Cell::new(Some(ANY_ANSWER_VALUES + bytes / ANSWER_BYTES_PER_VALUE)))
    }

    /// For what a program itself has.
    #[cfg(feature = "serde")]
    pub(crate) fn unbounded() -> Self {
        ValueBudget(Cell::new(Some(usize::MAX)))
    }

    /// Counts one more object, if there is room.
    pub(crate) fn admits(&self, object: &Object<'_>) -> bool {
        // One without fields takes something too.
        self.takes(object.field_count() + 1)
    }

    /// Counts one more item of a list, if there is room.
    pub(crate) fn admits_item(&self) -> bool {
        self.takes(1)
    }

    fn takes(&self, values: usize) -> bool {
        self.0.set(self.0.get().and_then(|left| left.checked_sub(values)));
        self.0.get().is_some()
    }

    /// Whether an object found no room.
    pub(crate) fn is_over(&self) -> bool {
        self.0.get().is_none()
    }
}
