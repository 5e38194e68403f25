//! Credentials that a callback of the program supplies.

use core::ffi::{c_char, c_int, c_void};
use std::time::{Duration, Instant, UNIX_EPOCH};

use tcapi_core::{CredentialSource, Credentials, Error, ExpiringCredentials, Outcome};

use crate::boundary::run;
use crate::config::{set_callback, tc_config};
use crate::guard::guarded;
use crate::status::tc_status;
use crate::user_data::{UserData, tc_free_callback};
use crate::{sanitizer, text};

/// Receives the result of a tc_credentials_callback. It lives during that call only, and only the thread of the call
/// may use it.
pub struct tc_credentials_sink {
    deadline: Instant,
    issued: Option<ExpiringCredentials>,
    /// Why there are none.
    fault: Option<String>,
}

/// Callback that supplies credentials. On success it calls tc_credentials_set() on `sink` and returns 0. On failure
/// it calls tc_credentials_fail() with the reason and returns another value. It must return normally.
///
/// The thread of a call that needs credentials calls it, never two threads at once for one client, and never
/// tc_client_new(). It should return within the timeout of tc_credentials_timeout_ms(), as it can't be interrupted.
/// No lock is held while it runs. It may make calls, but not on the client that is waiting for it: such a call by the
/// same thread returns TC_ERR_CREDENTIALS at once.
pub type tc_credentials_callback =
    Option<unsafe extern "C" fn(sink: *mut tc_credentials_sink, user_data: *mut c_void) -> c_int>;

/// A caller's function and its user_data.
struct Callback {
    function: unsafe extern "C" fn(*mut tc_credentials_sink, *mut c_void) -> c_int,
    user_data: UserData,
}

impl Callback {
    fn ask(&self, deadline: Instant) -> Result<ExpiringCredentials, String> {
        let mut sink = tc_credentials_sink { deadline, issued: None, fault: None };
        // Two threads never call it at once, so the program needs no lock.
        sanitizer::acquire(self);
        // SAFETY: the caller gave a function of this type, to be called with its own pointer; the sink lives
        // until it returns.
        let returned = unsafe { (self.function)(&raw mut sink, self.user_data.pointer()) };
        sanitizer::release(self);
        match (sink.fault, sink.issued) {
            (Some(fault), _) => Err(fault),
            (None, _) if returned != 0 => Err(format!("it returned {returned}")),
            (None, Some(issued)) => Ok(issued),
            (None, None) => Err("it returned 0 and set no credentials".to_owned()),
        }
    }
}

/// Sets a callback as the source of credentials. The first call of a client calls `callback`, and so do later calls
/// before the credentials expire and when the service refused them. `user_data` is passed to `callback`, and freed by
/// `free_user_data`: see tc_free_callback.
///
/// # Safety
/// As for tc_config_set_credentials(); `callback` is NULL or a function that may be called so.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_config_set_credentials_callback(
    config: *mut tc_config,
    callback: tc_credentials_callback,
    user_data: *mut c_void,
    free_user_data: tc_free_callback,
) -> tc_status {
    // SAFETY: as the caller says.
    unsafe {
        set_callback(config, user_data, free_user_data, |builder, user_data| {
            let function = callback.ok_or_else(|| Error::invalid_argument("callback is NULL"))?;
            let callback = Callback { function, user_data };
            let source = CredentialSource::callback(move |deadline| callback.ask(deadline));
            Ok(builder.credentials(source))
        })
    }
}

/// Supplies credentials from a tc_credentials_callback. The values are as for tc_config_set_credentials(). The
/// strings are copied; the library overwrites its copies of the key and the token when they are no longer needed.
/// `expires_at` is the time at which the credentials expire, in seconds since 1970. 0: they do not expire, and the
/// callback is called again only if the service refuses them.
///
/// # Safety
/// `sink` is NULL or what a callback was just given; strings are NULL or end with a NUL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_credentials_set(
    sink: *mut tc_credentials_sink,
    secret_id: *const c_char,
    secret_key: *const c_char,
    token: *const c_char,
    expires_at: i64,
) -> tc_status {
    let body = || {
        // SAFETY: NULL, or alive and not used elsewhere, as the caller says.
        let Some(sink) = (unsafe { sink.as_mut() }) else {
            return tc_status::TC_ERR_INVALID_ARGUMENT;
        };
        let issued = run(Outcome::NotSent, || {
            // SAFETY: as the caller says; the results are not kept.
            let (id, key, token) = unsafe {
                (
                    text::required(secret_id, "secret_id")?,
                    text::required(secret_key, "secret_key")?,
                    text::optional(token, "token")?,
                )
            };
            let mut credentials = Credentials::new(id, key)?;
            if let Some(token) = token {
                credentials = credentials.with_token(token)?;
            }
            let since = Duration::from_secs(u64::try_from(expires_at).unwrap_or_default());
            Ok(match (expires_at, UNIX_EPOCH.checked_add(since)) {
                (0, _) | (_, None) => credentials.into(),
                (_, Some(end)) => ExpiringCredentials::until(credentials, end),
            })
        });
        match issued {
            Ok(issued) => {
                sink.issued = Some(issued);
                tc_status::TC_OK
            }
            Err(error) => {
                sink.fault = Some(error.message().to_owned());
                error.status().into()
            }
        }
    };
    guarded(tc_status::TC_ERR_INTERNAL, body)
}

/// Reports from a tc_credentials_callback why there are no credentials. `message` becomes part of the error of the
/// call that needs them; it should contain no secret. It is copied.
///
/// # Safety
/// As for tc_credentials_set().
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_credentials_fail(
    sink: *mut tc_credentials_sink,
    message: *const c_char,
) {
    guarded((), || {
        // SAFETY: NULL, or alive and not used elsewhere, as the caller says.
        let Some(sink) = (unsafe { sink.as_mut() }) else { return };
        // SAFETY: as the caller says; the result is not kept.
        let message =
            run(Outcome::NotSent, || Ok(unsafe { text::required(message, "message") }?.to_owned()));
        sink.fault = Some(message.unwrap_or_else(|error| error.message().to_owned()));
    })
}

/// Timeout of the callback, in milliseconds: the time until the deadline of the call, or less if there are other
/// credentials that are still valid.
///
/// # Safety
/// As for tc_credentials_set().
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_credentials_timeout_ms(sink: *const tc_credentials_sink) -> u32 {
    guarded(0, || {
        // SAFETY: NULL, or alive as the caller says.
        let sink = unsafe { sink.as_ref() };
        let left = sink.map(|sink| sink.deadline.saturating_duration_since(Instant::now()));
        left.map_or(0, |left| u32::try_from(left.as_millis()).unwrap_or(u32::MAX))
    })
}
