//! Guards of all exported functions: no panic and no thread cancellation unwinds Rust frames, and errors are
//! converted for C.
//!
//! Every exported function is a single call of [`boundary`], of [`guarded`], or of a function that is such a call
//! itself; the build fails for one that is not (`build/guarded.rs`).

use tcapi_core::{Error, Outcome};

use crate::error::tc_error;
use crate::guard::guarded;
use crate::status::tc_status;
use crate::{panics, sanitizer};

/// Runs the body of a function that can fail. `*error` is set on failure and NULL on success. `panicked` is the
/// outcome if the body panics: UNKNOWN for a function that sends requests, as a request may have been in flight.
///
/// # Safety
/// `error` is NULL or may be written to.
pub(crate) unsafe fn boundary(
    error: *mut *mut tc_error,
    panicked: Outcome,
    body: impl FnOnce() -> Result<(), Error>,
) -> tc_status {
    guarded(tc_status::TC_ERR_INTERNAL, || {
        let failure = run(panicked, body).err();
        let status = failure.as_ref().map_or(tc_status::TC_OK, |failure| failure.status().into());
        if status == tc_status::TC_ERR_CANCELLED {
            sanitizer::cancelled();
        }
        if !error.is_null() {
            let failure = failure.map(|failure| Box::into_raw(Box::new(tc_error::from(failure))));
            // SAFETY: not NULL, and the caller says that it may be written to.
            unsafe { error.write(failure.unwrap_or(core::ptr::null_mut())) };
        }
        status
    })
}

/// Runs a part of a body, and converts a panic into an error of that outcome.
pub(crate) fn run<T>(
    panicked: Outcome,
    body: impl FnOnce() -> Result<T, Error>,
) -> Result<T, Error> {
    panics::caught(body).unwrap_or_else(|place| {
        let message = format!("the library panicked at {place}: please report it");
        Err(Error::internal(panicked, message))
    })
}
