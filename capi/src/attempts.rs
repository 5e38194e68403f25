//! What each attempt of a call did, as C sees it.

use core::ffi::c_char;
use core::ops::Range;
use core::ptr;
use std::ffi::CString;

use serde_json::{Value, json};
use tcapi_core::{AttemptReport, Error};

use crate::boundary::guarded;
use crate::error::tc_error;
use crate::report::us;
use crate::sanitizer;
use crate::sized::{check_size, members};
use crate::status::{tc_outcome, tc_status};
use crate::text::c_string;

/// What one attempt of a call did, whether it succeeded or failed. Strings are never NULL, and live as long as what the
/// report is from: the error, or the call of the event callback. Times are in microseconds from the attempt's
/// beginning, without the waits for permits; what the attempt did not reach, or what was done before it, is 0.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct tc_attempt_report {
    /// Size of this struct in bytes. TC_INIT() sets it.
    pub struct_size: usize,
    /// Number of the attempt, from 1.
    pub number: u32,
    /// What kind of failure it was. TC_OK if it succeeded.
    pub status: tc_status,
    /// What became of this attempt: TC_OUTCOME_DONE if it succeeded.
    pub outcome: tc_outcome,
    /// The HTTP status of the answer. 0 if there was no answer.
    pub http_status: i32,
    /// The host that it went to, with its port unless it is the scheme's own.
    pub endpoint: *const c_char,
    /// The address that the connection leads to, which is the proxy's where there is one, such as "192.0.2.1" or
    /// "2001:db8::1". "" if there was no connection.
    pub peer_address: *const c_char,
    /// The port of that address. 0 if there was no connection.
    pub peer_port: u16,
    /// Whether an earlier attempt, of this call or another, left the connection open.
    pub kept: bool,
    /// The dotted code that the service answered, 255 bytes of it at most. "" if there is none.
    pub code: *const c_char,
    /// What was wrong, for people: 255 bytes at most. "" if it succeeded.
    pub message: *const c_char,
    /// The id that the service gave the request, 255 bytes of it at most. "" if it did not answer.
    pub request_id: *const c_char,
    /// How long it waited for permits of the rate limiter.
    pub waited_us: u64,
    /// When the host was looked up. 0 if its addresses were known from before.
    pub looked_up_us: u64,
    /// When there was a TCP connection, and the tunnel of a proxy.
    pub connected_us: u64,
    /// When the TLS handshake was done. 0 over plain HTTP.
    pub handshaken_us: u64,
    /// When the first byte of the answer came.
    pub first_byte_us: u64,
    /// When it was over.
    pub total_us: u64,
}

const MEMBERS: &[Range<usize>] = members!(tc_attempt_report {
    number,
    status,
    outcome,
    http_status,
    endpoint,
    peer_address,
    peer_port,
    kept,
    code,
    message,
    request_id,
    waited_us,
    looked_up_us,
    connected_us,
    handshaken_us,
    first_byte_us,
    total_us,
});

/// A report with texts that C can read.
pub(crate) struct Attempt {
    /// Its strings are those below, which it does not point to yet: they may move.
    report: tc_attempt_report,
    endpoint: CString,
    peer_address: CString,
    code: CString,
    message: CString,
    request_id: CString,
}

impl From<&AttemptReport<'_>> for Attempt {
    fn from(of: &AttemptReport<'_>) -> Self {
        let peer = of.connection.peer;
        let none = c"".as_ptr();
        let report = tc_attempt_report {
            struct_size: 0,
            number: of.number,
            status: of.status.map_or(tc_status::TC_OK, Into::into),
            outcome: of.outcome.into(),
            http_status: of.http_status.map_or(0, i32::from),
            endpoint: none,
            peer_address: none,
            peer_port: peer.map_or(0, |peer| peer.port()),
            kept: of.connection.kept,
            code: none,
            message: none,
            request_id: none,
            waited_us: us(of.waited),
            looked_up_us: us(of.times.looked_up),
            connected_us: us(of.times.connected),
            handshaken_us: us(of.times.handshaken),
            first_byte_us: us(of.times.first_byte),
            total_us: us(of.times.total),
        };
        Attempt {
            report,
            endpoint: c_string(&*of.endpoint),
            peer_address: c_string(peer.map(|peer| peer.ip().to_string()).unwrap_or_default()),
            code: c_string(of.code.as_deref().unwrap_or_default()),
            message: c_string(&*of.message),
            request_id: c_string(of.request_id.as_deref().unwrap_or_default()),
        }
    }
}

impl Attempt {
    /// The struct, with pointers to this one's texts.
    pub(crate) fn view(&self, struct_size: usize) -> tc_attempt_report {
        tc_attempt_report {
            struct_size,
            endpoint: self.endpoint.as_ptr(),
            peer_address: self.peer_address.as_ptr(),
            code: self.code.as_ptr(),
            message: self.message.as_ptr(),
            request_id: self.request_id.as_ptr(),
            ..self.report
        }
    }
}

/// What the attempts of a failed call did, as the text of a packed answer. "" if there were none.
pub(crate) fn history_text(error: Option<&Error>) -> String {
    let attempts = error.map(Error::history).unwrap_or_default();
    if attempts.is_empty() {
        return String::new();
    }
    let objects: Vec<_> = attempts
        .iter()
        .map(|of| {
            let peer = of.connection.peer;
            json!({
                "number": of.number,
                "status": of.status.map_or(tc_status::TC_OK, Into::into) as i32,
                "outcome": tc_outcome::from(of.outcome) as i32,
                "http_status": of.http_status.unwrap_or_default(),
                "endpoint": of.endpoint,
                "peer_address": peer.map(|peer| peer.ip().to_string()).unwrap_or_default(),
                "peer_port": peer.map(|peer| peer.port()).unwrap_or_default(),
                "kept": of.connection.kept,
                "code": of.code.as_deref().unwrap_or_default(),
                "message": of.message,
                "request_id": of.request_id.as_deref().unwrap_or_default(),
                "waited_us": us(of.waited),
                "looked_up_us": us(of.times.looked_up),
                "connected_us": us(of.times.connected),
                "handshaken_us": us(of.times.handshaken),
                "first_byte_us": us(of.times.first_byte),
                "total_us": us(of.times.total),
            })
        })
        .collect();
    Value::from(objects).to_string()
}

/// How many attempts the error tells of, for tc_error_attempt_at(): all that tc_error_attempts() counts, or the last 16
/// of them. 0 for NULL.
///
/// # Safety
/// `error` is NULL or an error that was not freed yet.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_error_attempt_count(error: *const tc_error) -> usize {
    // SAFETY: NULL, or alive as the caller says; errors do not change once they are made.
    guarded(0, || unsafe { error.as_ref() }.map_or(0, |error| error.history.len()))
}

/// Fills `report`, made with TC_INIT(), with what an attempt did. `index` is from 0, the earliest, to less than
/// tc_error_attempt_count(). The strings live as long as the error. TC_ERR_INVALID_ARGUMENT if there is no such attempt,
/// if `error` or `report` is NULL, or if `report` was not made with TC_INIT(): it then stays as it is.
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
        let at = report.cast::<u8>();
        let known = size_of::<tc_attempt_report>();
        // SAFETY: not NULL, and as large as it says.
        let Ok(size) = (unsafe { check_size(at, known, MEMBERS.iter().cloned()) }) else {
            return tc_status::TC_ERR_INVALID_ARGUMENT;
        };
        let size = size.min(known);
        let filled = attempt.view(size);
        sanitizer::writes(at, size);
        // SAFETY: the caller's struct has that many bytes and is none of ours; ours has as many or more.
        unsafe { ptr::copy_nonoverlapping((&raw const filled).cast::<u8>(), at, size) };
        tc_status::TC_OK
    };
    guarded(tc_status::TC_ERR_INTERNAL, body)
}
