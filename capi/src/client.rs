//! Clients.

use std::sync::Arc;

use tcapi_core::{Client, Error, Outcome};

use crate::boundary::boundary;
use crate::config::{self, tc_config};
use crate::error::tc_error;
use crate::fork;
use crate::guard::{free, guarded};
use crate::sanitizer;
use crate::spare_arenas::SpareArenas;
use crate::status::tc_status;

/// Client that signs and sends requests, and keeps connections for later calls. It is thread-safe, and one per
/// process is enough. Free it with tc_client_free().
///
/// A child process that was forked, by fork(), _Fork() or clone(), creates a separate client: calls on the parent's
/// client return TC_ERR_FORKED, and nothing is sent. The child may free the parent's client. That closes the child's
/// own copies of the descriptors; the parent's connections are not affected.
pub struct tc_client {
    pub(crate) client: Client,
    /// Responses refer to it, too, and can outlive the client.
    pub(crate) spare: Arc<SpareArenas>,
}

/// Creates a client. `config` may be NULL, for all defaults; it may be freed or used again afterwards. On success
/// `*client` is freed with tc_client_free(); on failure it is NULL. `error` may be NULL; on failure `*error` is the
/// reason, to be freed with tc_error_free(), on success it is NULL. A client takes one file descriptor on Linux and
/// two elsewhere, before any connection.
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
        let made = tc_client { client: made, spare: Arc::default() };
        // SAFETY: as above.
        unsafe { client.write(Box::into_raw(Box::new(made))) };
        Ok(())
    };
    // SAFETY: as the caller says.
    unsafe { boundary(error, Outcome::NotSent, body) }
}

/// Cancels all calls of a client that are in progress, in any phase, and refuses later ones. The calls return
/// TC_ERR_CANCELLED at once, with the outcome at that moment. The client can only be freed afterwards. A callback of
/// the program that is running is not interrupted. Use it when a program exits, before it joins threads that make
/// calls.
///
/// Any thread may call this function, callbacks may, and it may be called more than once. A signal handler must not:
/// use tc_cancel_fire() there. The function has no effect in a forked child. NULL is ignored.
///
/// # Safety
/// `client` is NULL or a client that was not freed yet.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_client_abort(client: *const tc_client) {
    guarded((), || {
        // SAFETY: NULL, or alive as the caller says.
        if let Some(client) = unsafe { client.as_ref() } {
            sanitizer::fires();
            client.client.abort();
        }
    })
}

/// Frees a client and closes its connections. No call on it may be in progress. NULL is ignored.
///
/// # Safety
/// `client` is NULL or a client that was not freed yet and that no other thread uses.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_client_free(client: *mut tc_client) {
    // SAFETY: it was made by `Box::into_raw` in tc_client_new() and is freed once.
    unsafe { free(client) }
}
