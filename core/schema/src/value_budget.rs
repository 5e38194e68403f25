//! How much an answer may become.
//!
//! `{},` is three bytes, and a struct with room for dozens of values: without a bound, the longest answer that a
//! client reads would take gigabytes. Items that are no objects take a few times of what they are on the wire, and
//! need none.

use std::cell::Cell;

use crate::Object;

/// How many values the objects of any answer may have room for. It may be this many more for each
/// [`ANSWER_BYTES_PER_VALUE`] of its length.
///
/// A page of a hundred instances has room for about 15,000. With 16 to 32 bytes per value an answer takes a few
/// megabytes, or about eight times its length.
pub const ANY_ANSWER_VALUES: usize = 1 << 18;

/// How many bytes of a long answer explain one more value. A member that is there takes more, with its name, and
/// services answer most members of an object.
pub const ANSWER_BYTES_PER_VALUE: usize = 4;

/// What the objects of an answer may still have room for.
pub(crate) struct Crowd(Cell<Option<usize>>);

impl Crowd {
    /// For an answer of so many bytes.
    pub(crate) fn within(bytes: usize) -> Self {
        Crowd(Cell::new(Some(ANY_ANSWER_VALUES + bytes / ANSWER_BYTES_PER_VALUE)))
    }

    /// For what a program itself has.
    #[cfg(feature = "serde")]
    pub(crate) fn unbounded() -> Self {
        Crowd(Cell::new(Some(usize::MAX)))
    }

    /// Counts one more object, if there is room.
    pub(crate) fn admits(&self, object: &Object) -> bool {
        // One without fields takes something too.
        let values = object.fields.len() + 1;
        self.0.set(self.0.get().and_then(|left| left.checked_sub(values)));
        self.0.get().is_some()
    }

    /// Whether an object found no room.
    pub(crate) fn is_over(&self) -> bool {
        self.0.get().is_none()
    }
}
