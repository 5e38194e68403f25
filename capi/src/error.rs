//! Errors as C sees them.

use core::ffi::c_char;
use std::ffi::CString;

use tcapi_core::Error;

use crate::boundary::{free, guarded};
use crate::status::{tc_outcome, tc_retry_hint, tc_status, tc_stop};
use crate::text::c_string;

/// Why a function failed. Yours, to be freed with tc_error_free(). It holds no secret, so all of it may be
/// logged.
pub struct tc_error {
    status: tc_status,
    outcome: tc_outcome,
    code: CString,
    message: CString,
    path: CString,
    request_id: CString,
    http_status: i32,
    attempts: u32,
    stop: tc_stop,
    retry_hint: tc_retry_hint,
}

impl From<Error> for tc_error {
    fn from(error: Error) -> Self {
        tc_error {
            status: error.status().into(),
            outcome: error.outcome().into(),
            code: c_string(error.code().unwrap_or_default()),
            message: c_string(error.message()),
            path: c_string(error.path().unwrap_or_default()),
            request_id: c_string(error.request_id().unwrap_or_default()),
            http_status: error.http_status().map_or(0, i32::from),
            attempts: error.attempts(),
            stop: error.stopped().into(),
            retry_hint: error.retry_hint().into(),
        }
    }
}

/// Reads one thing from an error, or answers what stands for NULL.
///
/// # Safety
/// `error` is NULL or an error of this library that was not freed yet.
unsafe fn read<T: Copy>(error: *const tc_error, none: T, read: impl FnOnce(&tc_error) -> T) -> T {
    // SAFETY: NULL, or alive as the caller says; errors do not change once they are made.
    guarded(none, || unsafe { error.as_ref() }.map_or(none, read))
}

/// The status that the function returned. TC_OK for NULL.
///
/// # Safety
/// `error` is NULL or an error that was not freed yet; so for all functions below.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_error_status(error: *const tc_error) -> tc_status {
    // SAFETY: as the caller says.
    unsafe { read(error, tc_status::TC_OK, |error| error.status) }
}

/// Whether anything may have happened, in any of the attempts. TC_OUTCOME_NOT_SENT for NULL.
///
/// # Safety
/// As for tc_error_status().
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_error_outcome(error: *const tc_error) -> tc_outcome {
    // SAFETY: as the caller says.
    unsafe { read(error, tc_outcome::TC_OUTCOME_NOT_SENT, |error| error.outcome) }
}

/// The dotted code, such as "InvalidInstanceId.NotFound": the service's, or the one that it would have
/// answered to a request that was refused locally. "" if there is none; never NULL. It lives as long as
/// the error.
///
/// # Safety
/// As for tc_error_status().
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_error_code(error: *const tc_error) -> *const c_char {
    // SAFETY: as the caller says.
    unsafe { read(error, c"".as_ptr(), |error| error.code.as_ptr()) }
}

/// What was wrong, for people. Never NULL. It lives as long as the error.
///
/// # Safety
/// As for tc_error_status().
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_error_message(error: *const tc_error) -> *const c_char {
    // SAFETY: as the caller says.
    unsafe { read(error, c"".as_ptr(), |error| error.message.as_ptr()) }
}

/// The path of the value at fault, such as "InstanceIds[3]". "" if there is none; never NULL. It lives as
/// long as the error.
///
/// # Safety
/// As for tc_error_status().
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_error_path(error: *const tc_error) -> *const c_char {
    // SAFETY: as the caller says.
    unsafe { read(error, c"".as_ptr(), |error| error.path.as_ptr()) }
}

/// The id that the service gave the request: what its support asks for. "" if the service did not answer;
/// never NULL. It lives as long as the error.
///
/// # Safety
/// As for tc_error_status().
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_error_request_id(error: *const tc_error) -> *const c_char {
    // SAFETY: as the caller says.
    unsafe { read(error, c"".as_ptr(), |error| error.request_id.as_ptr()) }
}

/// The HTTP status of the answer. 0 if there was no answer.
///
/// # Safety
/// As for tc_error_status().
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_error_http_status(error: *const tc_error) -> i32 {
    // SAFETY: as the caller says.
    unsafe { read(error, 0, |error| error.http_status) }
}

/// How many times the request was sent or tried to be sent. 0 if it was refused before.
///
/// # Safety
/// As for tc_error_status().
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_error_attempts(error: *const tc_error) -> u32 {
    // SAFETY: as the caller says.
    unsafe { read(error, 0, |error| error.attempts) }
}

/// Why it was not sent once more. TC_STOP_FINAL for NULL.
///
/// # Safety
/// As for tc_error_status().
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_error_stop(error: *const tc_error) -> tc_stop {
    // SAFETY: as the caller says.
    unsafe { read(error, tc_stop::TC_STOP_FINAL, |error| error.stop) }
}

/// What the action's documents say of sending the same request again later, for the code that the service
/// answered. TC_RETRY_HINT_NONE for NULL.
///
/// The library does not act on it: a state may pass by itself, but when, and whether the request is still wanted
/// then, only the program knows. It is true of the last attempt; tc_error_outcome() is true of all of them, and
/// says whether to look first.
///
/// # Safety
/// As for tc_error_status().
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_error_retry_hint(error: *const tc_error) -> tc_retry_hint {
    // SAFETY: as the caller says.
    unsafe { read(error, tc_retry_hint::TC_RETRY_HINT_NONE, |error| error.retry_hint) }
}

/// Frees an error. NULL is fine.
///
/// # Safety
/// `error` is NULL or an error that was not freed yet.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_error_free(error: *mut tc_error) {
    // SAFETY: it was made by `Box::into_raw` in this library and is freed once.
    unsafe { free(error) }
}
