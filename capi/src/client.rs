//! Clients.

use tcapi_core::{Client, Error, Outcome};

use crate::boundary::{boundary, free, guarded};
use crate::config::{self, tc_config};
use crate::error::tc_error;
use crate::fork;
use crate::sanitizer;
use crate::status::tc_status;

/// Signs and sends requests, and keeps connections. One per process is enough: it is shared by any number
/// of threads. Free it with tc_client_free(). A child that is forked, by fork(), _Fork() or clone(), makes a client for
/// itself: calls on the parent's return TC_ERR_FORKED, and nothing is sent. The child may free the parent's client: that
/// closes the child's own copies of the descriptors, and the parent's connections stay as they are.
pub struct tc_client(pub(crate) Client);

/// Makes a client. It takes one file descriptor on Linux and two elsewhere, before any connection. `config` may be NULL,
/// which is all defaults, and may be freed or used again afterwards. On failure `*client` is NULL. `error` may be NULL;
/// on failure `*error` is the reason, to be freed with tc_error_free(), on success it is NULL.
///
/// # Safety
/// `config` is NULL or alive; `client` and `error` are NULL or may be written to.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_client_new(
    config: *const tc_config,
    client: *mut *mut tc_client,
    error: *mut *mut tc_error,
) -> tc_status {
    let body = || {
        if client.is_null() {
            return Err(Error::invalid_argument("client is NULL"));
        }
        // SAFETY: not NULL, and the caller says that it may be written to.
        unsafe { client.write(core::ptr::null_mut()) };
        fork::watch();
        // SAFETY: NULL, or alive as the caller says.
        let made = match unsafe { config.as_ref() } {
            Some(config) => config.build()?,
            None => config::builder().build()?,
        };
        // SAFETY: as above.
        unsafe { client.write(Box::into_raw(Box::new(tc_client(made)))) };
        Ok(())
    };
    // SAFETY: as the caller says.
    unsafe { boundary(error, Outcome::NotSent, body) }
}

/// Ends all calls of a client that are in progress, in any phase, and refuses later ones: the client can only be freed
/// afterwards. The calls return TC_ERR_CANCELLED at once, with the outcome that is true at that moment. A callback of the
/// program that is running is not interrupted. For the exit of a program: threads that make calls can be joined after it.
///
/// May be called by any thread, by callbacks, and more than once, but not by a signal handler: use tc_cancel_fire() there.
/// Does nothing in a forked child. NULL is fine.
///
/// # Safety
/// `client` is NULL or a client that was not freed yet.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_client_abort(client: *const tc_client) {
    guarded((), || {
        // SAFETY: NULL, or alive as the caller says.
        if let Some(client) = unsafe { client.as_ref() } {
            sanitizer::fires();
            client.0.abort();
        }
    })
}

/// Frees a client and closes its connections. NULL is fine. No call may be under way on it.
///
/// # Safety
/// `client` is NULL or a client that was not freed yet and that no other thread uses.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_client_free(client: *mut tc_client) {
    // SAFETY: it was made by `Box::into_raw` in tc_client_new() and is freed once.
    unsafe { free(client) }
}
