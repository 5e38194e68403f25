//! Errors of the C API.

use core::ffi::{CStr, c_char, c_int};
use std::ffi::CString;

use tcapi_core::{Error, schema};

use crate::attempts::{Attempt, tc_attempt_report};
use crate::guard::{free, guarded};
use crate::names;
use crate::report::count;
use crate::status::{tc_outcome, tc_retry_hint, tc_status, tc_stop_reason};
use crate::text::{c_string, put_text};

/// Details of why a function failed. The program owns it and frees it with tc_error_free(). It contains no secret, so
/// all of it may be logged.
pub struct tc_error {
    status: tc_status,
    outcome: tc_outcome,
    code: CString,
    message: CString,
    path: CString,
    request_id: CString,
    http_status: i32,
    attempts: u32,
    stop_reason: tc_stop_reason,
    retry_hint: tc_retry_hint,
    /// What each attempt did.
    pub(crate) history: Vec<Attempt>,
    violation_count: u32,
    violations: Vec<Violation>,
}

/// One place where a request breaks its spec.
struct Violation {
    code: CString,
    path: CString,
    message: CString,
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
            stop_reason: error.stop_reason().into(),
            retry_hint: error.retry_hint().into(),
            history: error.history().iter().map(Attempt::from).collect(),
            violation_count: count(error.violations().count()),
            violations: error.violations().listed().iter().map(Violation::from).collect(),
        }
    }
}

impl From<&schema::Violation> for Violation {
    fn from(violation: &schema::Violation) -> Self {
        Violation {
            code: c_string(violation.code.as_str()),
            path: c_string(violation.path.as_str()),
            message: c_string(violation.message.as_str()),
        }
    }
}

impl tc_error {
    /// Formats the whole error as one line.
    fn to_line(&self) -> String {
        let name = |name: &CStr| name.to_string_lossy().into_owned();
        let status = name(names::of(names::STATUS, self.status as c_int));
        let outcome = name(names::of(names::OUTCOME, self.outcome as c_int));
        let text = |text: &CString| text.to_string_lossy().into_owned();
        let mut line = format!("{status} ({outcome}): ");
        if !self.code.is_empty() {
            line += &format!("{}: ", text(&self.code));
        }
        line += &text(&self.message);
        let number = |number: u32| if number == 0 { String::new() } else { number.to_string() };
        let hint = match self.retry_hint {
            tc_retry_hint::TC_RETRY_HINT_NONE => String::new(),
            hint => name(names::of(names::RETRY_HINT, hint as c_int)),
        };
        let more = [
            ("path", text(&self.path)),
            ("violations", number(self.violation_count)),
            ("http_status", number(u32::try_from(self.http_status).unwrap_or_default())),
            ("attempts", number(self.attempts)),
            ("stop_reason", name(names::of(names::STOP_REASON, self.stop_reason as c_int))),
            ("retry_hint", hint),
            ("request_id", text(&self.request_id)),
        ];
        let more = more.iter().filter(|(_, value)| !value.is_empty());
        let more: Vec<_> = more.map(|(name, value)| format!("{name}={value}")).collect();
        line += &format!("; {}", more.join(" "));
        line.chars().map(|one| if one.is_control() { '\u{fffd}' } else { one }).collect()
    }
}

/// Reads one value of an error, or returns `none` for NULL.
///
/// # Safety
/// `error` is NULL or an error of this library that was not freed yet.
unsafe fn read<T: Copy>(error: *const tc_error, none: T, read: impl FnOnce(&tc_error) -> T) -> T {
    // SAFETY: NULL, or alive as the caller says; errors do not change once they are made.
    guarded(none, || unsafe { error.as_ref() }.map_or(none, read))
}

/// Status that the function returned. TC_OK for NULL.
///
/// # Safety
/// `error` is NULL or an error that was not freed yet; so for all functions below.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_error_status(error: *const tc_error) -> tc_status {
    // SAFETY: as the caller says.
    unsafe { read(error, tc_status::TC_OK, |error| error.status) }
}

/// Outcome of the call, over all of its attempts: whether the request may have run. TC_OUTCOME_DONE for NULL, as a
/// call that succeeded has no error.
///
/// # Safety
/// As for tc_error_status().
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_error_outcome(error: *const tc_error) -> tc_outcome {
    // SAFETY: as the caller says.
    unsafe { read(error, tc_outcome::TC_OUTCOME_DONE, |error| error.outcome) }
}

/// Dotted code, such as "InvalidInstanceId.NotFound": the service's, or the one that the service would have returned
/// for a request that was refused locally. "" if there is none; never NULL. The string lives as long as the error.
///
/// # Safety
/// As for tc_error_status().
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_error_code(error: *const tc_error) -> *const c_char {
    // SAFETY: as the caller says.
    unsafe { read(error, c"".as_ptr(), |error| error.code.as_ptr()) }
}

/// Human-readable message. It can contain line breaks if the service sent them; tc_error_format() writes none. Never
/// NULL. The string lives as long as the error.
///
/// # Safety
/// As for tc_error_status().
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_error_message(error: *const tc_error) -> *const c_char {
    // SAFETY: as the caller says.
    unsafe { read(error, c"".as_ptr(), |error| error.message.as_ptr()) }
}

/// Path of the value at fault, such as "InstanceIds[3]". "" if there is none; never NULL. The string lives as long as
/// the error.
///
/// # Safety
/// As for tc_error_status().
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_error_path(error: *const tc_error) -> *const c_char {
    // SAFETY: as the caller says.
    unsafe { read(error, c"".as_ptr(), |error| error.path.as_ptr()) }
}

/// Number of violations of the service's documents in a request that was refused for them. All are found at once;
/// tc_error_code(), _path() and _message() describe the first. 0 for other errors and for NULL. The check ends at an
/// object that is nested more than 30 deep, and after 1,048,576 values, as structs can refer to themselves.
///
/// The first 100 can be read with tc_error_violation_path(), _code() and _message(), in the order of the documents.
///
/// # Safety
/// As for tc_error_status().
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_error_violation_count(error: *const tc_error) -> u32 {
    // SAFETY: as the caller says.
    unsafe { read(error, 0, |error| error.violation_count) }
}

/// Path of the value of violation number `index`, counted from 0, such as "InstanceIds[3]". "" if the violation
/// concerns the request as a whole, and if there is no such violation or it is beyond the first 100; never NULL. The
/// string lives as long as the error.
///
/// # Safety
/// As for tc_error_status().
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_error_violation_path(
    error: *const tc_error,
    index: u32,
) -> *const c_char {
    // SAFETY: as the caller says.
    unsafe { violation(error, index, |one| &one.path) }
}

/// Dotted code that the service would return for violation number `index`, counted from 0; otherwise as for
/// tc_error_violation_path().
///
/// # Safety
/// As for tc_error_status().
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_error_violation_code(
    error: *const tc_error,
    index: u32,
) -> *const c_char {
    // SAFETY: as the caller says.
    unsafe { violation(error, index, |one| &one.code) }
}

/// Human-readable message of violation number `index`, counted from 0; otherwise as for tc_error_violation_path().
///
/// # Safety
/// As for tc_error_status().
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_error_violation_message(
    error: *const tc_error,
    index: u32,
) -> *const c_char {
    // SAFETY: as the caller says.
    unsafe { violation(error, index, |one| &one.message) }
}

/// Reads a text of a violation.
///
/// # Safety
/// As for [`read`].
unsafe fn violation(
    error: *const tc_error,
    index: u32,
    text: impl FnOnce(&Violation) -> &CString,
) -> *const c_char {
    // SAFETY: as the caller says.
    unsafe {
        read(error, c"".as_ptr(), |error| {
            let one = error.violations.get(index as usize);
            one.map_or(c"".as_ptr(), |one| text(one).as_ptr())
        })
    }
}

/// Request id that the service assigned, which its support asks for. "" if the service did not respond; never NULL.
/// The string lives as long as the error.
///
/// # Safety
/// As for tc_error_status().
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_error_request_id(error: *const tc_error) -> *const c_char {
    // SAFETY: as the caller says.
    unsafe { read(error, c"".as_ptr(), |error| error.request_id.as_ptr()) }
}

/// HTTP status of the response. 0 if there was none.
///
/// # Safety
/// As for tc_error_status().
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_error_http_status(error: *const tc_error) -> i32 {
    // SAFETY: as the caller says.
    unsafe { read(error, 0, |error| error.http_status) }
}

/// Number of attempts that sent the request, or tried to. 0 if it was refused before.
///
/// # Safety
/// As for tc_error_status().
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_error_attempts(error: *const tc_error) -> u32 {
    // SAFETY: as the caller says.
    unsafe { read(error, 0, |error| error.attempts) }
}

/// Reason why the call was not retried. TC_STOP_NOT_RETRYABLE for NULL.
///
/// # Safety
/// As for tc_error_status().
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_error_stop_reason(error: *const tc_error) -> tc_stop_reason {
    // SAFETY: as the caller says.
    unsafe { read(error, tc_stop_reason::TC_STOP_NOT_RETRYABLE, |error| error.stop_reason) }
}

/// What the action's documents say about retrying the same request later, for the code that the service returned.
/// TC_RETRY_HINT_NONE for NULL.
///
/// The library does not act on the hint: the cause may pass by itself, but only the program knows when, and whether
/// the request is still wanted then. The hint describes the last attempt. tc_error_outcome() covers all attempts, and
/// says whether to check first.
///
/// # Safety
/// As for tc_error_status().
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_error_retry_hint(error: *const tc_error) -> tc_retry_hint {
    // SAFETY: as the caller says.
    unsafe { read(error, tc_retry_hint::TC_RETRY_HINT_NONE, |error| error.retry_hint) }
}

/// Writes the whole error as one line of text and a NUL into `buffer`: status, outcome, and everything else that is
/// known, such as the following on one line.
///
///     TC_ERR_SERVICE (REJECTED): InvalidInstanceId.NotFound: no such instance; path=InstanceIds[0] http_status=200
///     attempts=1 stop_reason=NOT_RETRYABLE retry_hint=NEVER request_id=eac6b301-a322-493a-8e36-83b295459397
///
/// A text that does not fit into `size` bytes is cut, but not within a UTF-8 character. A control character is shown
/// as U+FFFD. Later versions may add to the text.
///
/// Returns the length of the whole text in bytes, without the NUL, as snprintf() does: the text was cut if that is
/// not less than `size`. `buffer` may be NULL if `size` is 0. For NULL as `error`, the text is "TC_OK (DONE)".
///
/// # Safety
/// As for tc_error_status(); `buffer` is NULL or has `size` bytes.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_error_format(
    error: *const tc_error,
    buffer: *mut c_char,
    size: usize,
) -> usize {
    guarded(0, || {
        // SAFETY: NULL, or alive as the caller says; errors do not change once they are made.
        let text = match unsafe { error.as_ref() } {
            Some(error) => error.to_line(),
            None => "TC_OK (DONE)".to_owned(),
        };
        // SAFETY: as the caller says.
        unsafe { put_text(&text, buffer, size) };
        text.len()
    })
}

/// Frees an error. NULL is ignored.
///
/// # Safety
/// `error` is NULL or an error that was not freed yet.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_error_free(error: *mut tc_error) {
    // SAFETY: it was made by `Box::into_raw` in this library and is freed once.
    unsafe { free(error) }
}

/// Number of attempts that tc_error_attempt_at() can report: all that tc_error_attempts() counts, or the last 16 of
/// them. 0 for NULL.
///
/// # Safety
/// `error` is NULL or an error that was not freed yet.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_error_attempt_count(error: *const tc_error) -> usize {
    // SAFETY: NULL, or alive as the caller says; errors do not change once they are made.
    guarded(0, || unsafe { error.as_ref() }.map_or(0, |error| error.history.len()))
}

/// Fills `report`, which was initialised with TC_INIT(), with the report of an attempt. `index` is counted from 0,
/// for the earliest attempt, and is less than tc_error_attempt_count(). The strings live as long as the error.
///
/// TC_ERR_INVALID_ARGUMENT: there is no such attempt, `error` or `report` is NULL, or `report` was not initialised.
/// It is then left unchanged.
///
/// # Safety
/// `error` is NULL or an error that was not freed yet; `report` is NULL or a struct of the size that it says, which no
/// other thread uses.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_error_attempt_at(
    error: *const tc_error,
    index: usize,
    report: *mut tc_attempt_report,
) -> tc_status {
    let body = || {
        // SAFETY: NULL, or alive as the caller says.
        let error = unsafe { error.as_ref() };
        let attempt = error.and_then(|error| error.history.get(index));
        let (Some(attempt), false) = (attempt, report.is_null()) else {
            return tc_status::TC_ERR_INVALID_ARGUMENT;
        };
        // SAFETY: not NULL, and as the caller says.
        unsafe { attempt.fill(report) }
    };
    guarded(tc_status::TC_ERR_INTERNAL, body)
}
