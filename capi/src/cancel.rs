//! Cancel tokens.

use tcapi_core::{CancelToken, Outcome};

use crate::boundary::{boundary, free, from_signals};
use crate::error::tc_error;
use crate::fork;
use crate::sanitizer;
use crate::status::tc_status;

/// Ends calls from any thread: put it into the options of a call, and fire it. Free it with
/// tc_cancel_free() when no call that was given it is under way.
///
/// A token belongs to the process that made it. In a child that was forked since, tc_cancel_fire() does nothing and
/// leaves the parent's token as it is, and a call that is given the token returns TC_ERR_FORKED, with nothing sent. The
/// child may free it.
pub struct tc_cancel(pub(crate) CancelToken);

/// Makes a token that is not fired. It takes one file descriptor on Linux and two elsewhere; where the process or the
/// system has none left, that is TC_ERR_RESOURCES. On failure `*cancel` is NULL. `error` may be NULL; on failure
/// `*error` is the reason, to be freed with tc_error_free(), on success it is NULL.
///
/// # Safety
/// `cancel` and `error` are NULL or may be written to.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_cancel_new(
    cancel: *mut *mut tc_cancel,
    error: *mut *mut tc_error,
) -> tc_status {
    let body = || {
        if cancel.is_null() {
            return Err(tcapi_core::Error::invalid_argument("cancel is NULL"));
        }
        // SAFETY: not NULL, and the caller says that it may be written to.
        unsafe { cancel.write(core::ptr::null_mut()) };
        fork::watch();
        let token = Box::new(tc_cancel(CancelToken::new()?));
        // SAFETY: as above.
        unsafe { cancel.write(Box::into_raw(token)) };
        Ok(())
    };
    // SAFETY: as the caller says.
    unsafe { boundary(error, Outcome::NotSent, body) }
}

/// Ends the calls that have this token, in whatever phase they are: they return TC_ERR_CANCELLED at once,
/// with the outcome that is true by then. Calls that begin later do not begin. A token stays fired. Any
/// thread may call this, also while calls are under way, and more than once. So may a signal handler, of whatever the
/// signal interrupted: it is async-signal-safe, takes no lock, asks for no memory, and leaves errno as it was. NULL is
/// fine.
///
/// # Safety
/// `cancel` is NULL or a token that was not freed yet.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_cancel_fire(cancel: *const tc_cancel) {
    from_signals(|| {
        // SAFETY: NULL, or alive as the caller says.
        if let Some(cancel) = unsafe { cancel.as_ref() } {
            sanitizer::fires();
            cancel.0.fire();
        }
    })
}

/// Frees a token. NULL is fine.
///
/// # Safety
/// `cancel` is NULL or a token that was not freed yet and that no call under way was given.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_cancel_free(cancel: *mut tc_cancel) {
    // SAFETY: it was made by `Box::into_raw` in tc_cancel_new() and is freed once.
    unsafe { free(cancel) }
}
