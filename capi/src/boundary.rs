//! The one way in: no panic and no cancellation of the thread goes through Rust frames, and errors become what C can
//! hold.
//!
//! Every exported function is a single call of [`boundary`], of [`guarded`], or of a function that is such a call
//! itself; the build fails for one that is not (`build/guarded.rs`).

use tcapi_core::{Error, Outcome};

use crate::error::tc_error;
use crate::status::tc_status;
use crate::{panics, sanitizer, threads};

/// Runs the body of a function that can fail. `*error` is set on failure and NULL on success. `panicked` is the outcome
/// if the body panics: UNKNOWN for a function that sends requests, as one may have been under way.
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

/// Runs the body of a function that answers a value, or `fallback` if it panics. The value has nothing to drop:
/// see [`threads::restore_cancellation`].
pub(crate) fn guarded<T: Copy>(fallback: T, body: impl FnOnce() -> T) -> T {
    let before = threads::disable_cancellation();
    let value = panics::caught(body).unwrap_or(fallback);
    threads::restore_cancellation(before);
    value
}

/// Answers the status of a call that is made last, and keeps that call from being a jump: who looks at the stack, in a
/// debugger or with valgrind, sees the function of the action there.
#[inline(always)]
pub(crate) fn in_own_frame(status: tc_status) -> tc_status {
    // SAFETY: it has no instruction, reads nothing and changes nothing. It stands behind the call all the same.
    unsafe { core::arch::asm!("", options(nomem, nostack, preserves_flags)) };
    status
}

/// Runs the body of a function that signal handlers may call: without a look at thread-local values, which may need memory
/// when a thread first uses them, and with `errno` as it was. The body must not panic, take a lock, or ask for memory.
pub(crate) fn from_signals(body: impl FnOnce()) {
    let before = threads::disable_cancellation();
    let errno = threads::errno();
    body();
    threads::set_errno(errno);
    threads::restore_cancellation(before);
}

/// Frees what a function of the library made. NULL is fine.
///
/// # Safety
/// `made` is NULL or came from `Box::into_raw`, and is freed once.
pub(crate) unsafe fn free<T>(made: *mut T) {
    guarded((), || {
        if !made.is_null() {
            // SAFETY: as the caller says.
            drop(unsafe { Box::from_raw(made) });
        }
    })
}

/// Runs a part of a body, with a panic as an error of that outcome.
pub(crate) fn run<T>(
    panicked: Outcome,
    body: impl FnOnce() -> Result<T, Error>,
) -> Result<T, Error> {
    panics::caught(body).unwrap_or_else(|place| {
        let message = format!("the library panicked at {place}; please report it");
        Err(Error::internal(panicked, message))
    })
}
