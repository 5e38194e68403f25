//! Cancel tokens.

use tcapi_core::{CancelToken, Outcome};

use crate::boundary::boundary;
use crate::error::tc_error;
use crate::fork;
use crate::guard::{free, from_signals};
use crate::sanitizer;
use crate::status::tc_status;

/// Cancel token, which ends calls from any thread. Put it into the options of a call, and fire it with
/// tc_cancel_fire(). Free it with tc_cancel_free() when no call that was given it is in progress.
///
/// A token belongs to the process that created it. In a child that was forked since, tc_cancel_fire() has no effect,
/// also not on the parent's token, and a call with the token returns TC_ERR_FORKED, with nothing sent. The child may
/// free it.
pub struct tc_cancel(pub(crate) CancelToken);

/// Creates a cancel token that is not fired. On success `*cancel` is freed with tc_cancel_free(); on failure it is
/// NULL. `error` may be NULL; on failure `*error` is the reason, to be freed with tc_error_free(), on success it is
/// NULL. A token takes one file descriptor on Linux and two elsewhere. If the process or the system has none left,
/// the function returns TC_ERR_RESOURCES.
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

/// Fires a token: ends the calls that have it, in any phase. They return TC_ERR_CANCELLED at once, with the outcome
/// at that moment. The token stays fired, and later calls with it send nothing. NULL is ignored.
///
/// Any thread may call this function, also while calls are in progress, and more than once. A signal handler may call
/// it too, whatever the signal interrupted: it is async-signal-safe, takes no lock, allocates no memory, and
/// preserves errno.
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

/// Frees a token. NULL is ignored.
///
/// # Safety
/// `cancel` is NULL or a token that was not freed yet and that no call under way was given.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_cancel_free(cancel: *mut tc_cancel) {
    // SAFETY: it was made by `Box::into_raw` in tc_cancel_new() and is freed once.
    unsafe { free(cancel) }
}
