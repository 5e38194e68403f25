//! Upper bound on the values of a request or a response.
//!
//! A C program's structs can refer to the same struct many times. In a response, `{},` has three bytes, but
//! needs a struct with room for dozens of values: without a bound, the longest response that a client reads
//! would take gigabytes. Items that are not objects take a few times their size on the wire, and need no
//! bound in a response.

use std::cell::Cell;

use crate::{MAX_REQUEST_VALUES, Object};

/// Maximum number of values that the objects of any response may have room for. For each
/// [`RESPONSE_BYTES_PER_VALUE`] bytes of the response, one more is allowed.
///
/// A page of a hundred instances has room for about 15,000. With 16 to 32 bytes per value, a response takes a
/// few megabytes, or about eight times its length.
pub const ANY_RESPONSE_VALUES: usize = 1 << 18;

/// Number of bytes of a long response that allow one more value. A member that is present takes more, with
/// its name, and services return most members of an object.
pub const RESPONSE_BYTES_PER_VALUE: usize = 4;

/// Number of values that a message may still have.
pub(crate) struct ValueBudget(Cell<Option<usize>>);

impl ValueBudget {
    /// Creates the budget of a request.
    pub(crate) fn of_request() -> Self {
        ValueBudget(Cell::new(Some(MAX_REQUEST_VALUES)))
    }

    /// Creates the budget of a response with that number of bytes.
    pub(crate) fn of_response(bytes: usize) -> Self {
        ValueBudget(Cell::new(Some(ANY_RESPONSE_VALUES + bytes / RESPONSE_BYTES_PER_VALUE)))
    }

    /// Creates the budget for data of the program itself.
    #[cfg(feature = "serde")]
    pub(crate) fn unbounded() -> Self {
        ValueBudget(Cell::new(Some(usize::MAX)))
    }

    /// Counts an object, if the budget allows it.
    pub(crate) fn admits(&self, object: &Object<'_>) -> bool {
        // An object without fields takes memory, too.
        self.takes(object.field_count() + 1)
    }

    /// Counts an item of a list, if the budget allows it.
    pub(crate) fn admits_item(&self) -> bool {
        self.takes(1)
    }

    fn takes(&self, values: usize) -> bool {
        self.0.set(self.0.get().and_then(|left| left.checked_sub(values)));
        self.0.get().is_some()
    }

    /// Whether the budget was exceeded.
    pub(crate) fn is_over(&self) -> bool {
        self.0.get().is_none()
    }
}
