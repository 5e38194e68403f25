//! Guards of all exported functions: no panic and no thread cancellation unwinds Rust frames, and errors are
//! converted for C.
//!
//! Every exported function is a single call of [`boundary`], of [`guarded`], or of a function that is such a call
//! itself; the build fails for one that is not (`build/guarded.rs`).

use tcapi_core::{Error, Outcome};

use crate::error::tc_error;
use crate::status::tc_status;
use crate::{panics, sanitizer, threads};

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

/// Runs the body of a function that returns a value, or returns `fallback` if it panics. The value has nothing to
/// drop: see [`threads::restore_cancellation`].
pub(crate) fn guarded<T: Copy>(fallback: T, body: impl FnOnce() -> T) -> T {
    let before = threads::disable_cancellation();
    let value = panics::caught(body).unwrap_or(fallback);
    threads::restore_cancellation(before);
    value
}

/// Returns the status of the last call of a function, and keeps that call from becoming a jump: a debugger or
/// valgrind then shows the function of the action on the stack.
#[inline(always)]
pub(crate) fn in_own_frame(status: tc_status) -> tc_status {
    // SAFETY: it has no instruction, reads nothing and changes nothing. It stands behind the call all the same.
    unsafe { core::arch::asm!("", options(nomem, nostack, preserves_flags)) };
    status
}

/// Runs the body of a function that signal handlers may call: without access to thread-local values, which may need
/// memory when a thread first uses them, and with `errno` preserved. The body must not panic, take a lock, or
/// allocate memory.
pub(crate) fn from_signals(body: impl FnOnce()) {
    let before = threads::disable_cancellation();
    let errno = threads::errno();
    body();
    threads::set_errno(errno);
    threads::restore_cancellation(before);
}

/// Frees an object that a function of the library made. NULL is ignored.
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

/// Runs a part of a body, and converts a panic into an error of that outcome.
pub(crate) fn run<T>(
    panicked: Outcome,
    body: impl FnOnce() -> Result<T, Error>,
) -> Result<T, Error> {
    panics::caught(body).unwrap_or_else(|place| {
        let message = format!("the library panicked at {place}; please report it");
        Err(Error::internal(panicked, message))
    })
}
