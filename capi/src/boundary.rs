//! The one way in: panics stop here, and errors become what C can hold.

use std::panic::{AssertUnwindSafe, catch_unwind};

use tcapi_core::{Error, Outcome};

use crate::error::tc_error;
use crate::status::tc_status;
use crate::threads;

/// Runs a function's body. `*error` is set on failure and NULL on success.
///
/// # Safety
/// `error` is NULL or may be written to.
pub(crate) unsafe fn boundary(
    error: *mut *mut tc_error,
    body: impl FnOnce() -> Result<(), Error>,
) -> tc_status {
    let _not_cancelled = threads::Uncancellable::begin();
    let failure = run(body).err();
    let status = failure.as_ref().map_or(tc_status::TC_OK, |failure| failure.status().into());
    if !error.is_null() {
        let failure = failure.map(|failure| Box::into_raw(Box::new(tc_error::from(failure))));
        // SAFETY: not NULL, and the caller says that it may be written to.
        unsafe { error.write(failure.unwrap_or(core::ptr::null_mut())) };
    }
    status
}

/// Runs a body that may panic; what a panic leaves behind is not used again.
pub(crate) fn run<T>(body: impl FnOnce() -> Result<T, Error>) -> Result<T, Error> {
    catch_unwind(AssertUnwindSafe(body)).unwrap_or_else(|_| {
        // The request may have been under way.
        Err(Error::internal(Outcome::Unknown, "the library panicked; please report it"))
    })
}
