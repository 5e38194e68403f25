//! Errors as C sees them.

use core::ffi::{CStr, c_char, c_int};
use std::ffi::CString;

use tcapi_core::{Error, schema};

use crate::attempts::Attempt;
use crate::boundary::{free, guarded};
use crate::names;
use crate::report::count;
use crate::status::{tc_outcome, tc_retry_hint, tc_status, tc_stop};
use crate::text::{c_string, put_text};

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
            stop: error.stopped().into(),
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
    /// All of it on one line.
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
            ("stop", name(names::of(names::STOP, self.stop as c_int))),
            ("retry_hint", hint),
            ("request_id", text(&self.request_id)),
        ];
        let more = more.iter().filter(|(_, value)| !value.is_empty());
        let more: Vec<_> = more.map(|(name, value)| format!("{name}={value}")).collect();
        line += &format!("; {}", more.join(" "));
        line.chars().map(|one| if one.is_control() { '\u{fffd}' } else { one }).collect()
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

/// Whether anything may have happened, in any of the attempts. TC_OUTCOME_DONE for NULL, which is no error: the error of
/// a call that succeeded is NULL.
///
/// # Safety
/// As for tc_error_status().
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_error_outcome(error: *const tc_error) -> tc_outcome {
    // SAFETY: as the caller says.
    unsafe { read(error, tc_outcome::TC_OUTCOME_DONE, |error| error.outcome) }
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

/// In how many places the service's documents do not allow the request, if it was refused for that: all of them at
/// once. tc_error_code(), _path() and _message() are those of the first. 0 for other errors and for NULL. The check ends
/// at an object that is nested more than 30 deep, and after 1,048,576 values: structs can lead to themselves.
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

/// The path of the value that violation number `index` is about, from 0 on, such as "InstanceIds[3]". "" if it is the
/// request as a whole, and if there is no such violation or it is beyond the first 100; never NULL. It lives as long as
/// the error.
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

/// The dotted code that the service would answer for violation number `index`, from 0 on; otherwise as
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

/// What is wrong, for people, with the value that violation number `index` is about, from 0 on; otherwise as
/// tc_error_violation_path().
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

/// A text of a violation.
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

/// Writes the whole error as one line of text into `buffer`, as much as there is room for, and a NUL: what it is, the
/// outcome, and what else is known, such as
///
///     TC_ERR_SERVICE (REJECTED): InvalidInstanceId.NotFound: no such instance; path=InstanceIds[0] http_status=200
///     attempts=1 stop=FINAL retry_hint=NEVER request_id=eac6b301-a322-493a-8e36-83b295459397
///
/// on one line. A control character is shown as U+FFFD, and no character of UTF-8 is cut in two. Later versions may say more.
///
/// Returns the length of the whole text in bytes, without the NUL, as snprintf() does: what is as long as `size` or longer
/// was cut. `buffer` may be NULL if `size` is 0. For NULL, the text is "TC_OK (DONE)".
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

/// Frees an error. NULL is fine.
///
/// # Safety
/// `error` is NULL or an error that was not freed yet.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_error_free(error: *mut tc_error) {
    // SAFETY: it was made by `Box::into_raw` in this library and is freed once.
    unsafe { free(error) }
}
