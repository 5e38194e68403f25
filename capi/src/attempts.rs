//! Reports of what each attempt of a call did.

use core::ffi::c_char;
use core::ops::Range;
use core::ptr;
use std::ffi::CString;

use serde_json::{Value, json};
use tcapi_core::{AttemptReport, Error};

use crate::report::us;
use crate::sanitizer;
use crate::sized::{check_size, members};
use crate::status::{tc_outcome, tc_status};
use crate::text::c_string;

/// Report of one attempt of a call, whether it succeeded or failed. Strings are never NULL, and live as long as the
/// source of the report: the error, or the call of the event callback. Times are in microseconds from the start of
/// the attempt, without the waits for permits. The time of a step that the attempt did not reach, or that was done
/// before it, is 0.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct tc_attempt_report {
    /// Size of this struct in bytes. TC_INIT() sets it.
    pub struct_size: usize,
    /// Number of the attempt, counted from 1.
    pub number: u32,
    /// Status of the attempt. TC_OK if it succeeded.
    pub status: tc_status,
    /// Outcome of this attempt. TC_OUTCOME_DONE if it succeeded.
    pub outcome: tc_outcome,
    /// HTTP status of the response. 0 if there was none.
    pub http_status: i32,
    /// Host of the attempt, with its port unless that is the scheme's default.
    pub endpoint: *const c_char,
    /// Address of the connection's peer, such as "192.0.2.1" or "2001:db8::1": the proxy's if there is one. "" if
    /// there was no connection.
    pub peer_address: *const c_char,
    /// Port of the peer. 0 if there was no connection.
    pub peer_port: u16,
    /// Whether the connection was reused: an earlier attempt, of this call or another, had left it open.
    pub kept: bool,
    /// Dotted code that the service returned, at most 255 bytes of it. "" if there is none.
    pub code: *const c_char,
    /// Human-readable message of the failure, at most 255 bytes. It can contain line breaks. "" if the attempt
    /// succeeded.
    pub message: *const c_char,
    /// Request id that the service assigned, at most 255 bytes of it. "" if the service did not respond.
    pub request_id: *const c_char,
    /// Time spent waiting for permits of the rate limiter.
    pub waited_us: u64,
    /// Time until the host was looked up. 0 if its addresses were cached.
    pub looked_up_us: u64,
    /// Time until the TCP connection was open, and the tunnel through a proxy.
    pub connected_us: u64,
    /// Time until the TLS handshake was complete. 0 over plain HTTP.
    pub handshaken_us: u64,
    /// Time until the first byte of the response.
    pub first_byte_us: u64,
    /// Duration of the attempt.
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

/// A report with the strings that it points to.
pub(crate) struct Attempt {
    /// Its strings are those below. It does not point to them yet, as they may move.
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
    /// Returns the struct, with pointers to the strings of this report.
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

/// Formats the attempts of a failed call as the text of a packed response. "" if there were none.
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

impl Attempt {
    /// Fills the struct of a caller.
    ///
    /// # Safety
    /// `report` is a struct of the size that it says, which no other thread uses.
    pub(crate) unsafe fn fill(&self, report: *mut tc_attempt_report) -> tc_status {
        let at = report.cast::<u8>();
        let known = size_of::<tc_attempt_report>();
        // SAFETY: not NULL, and as large as it says.
        let Ok(size) = (unsafe { check_size(at, known, MEMBERS.iter().cloned()) }) else {
            return tc_status::TC_ERR_INVALID_ARGUMENT;
        };
        let size = size.min(known);
        let filled = self.view(size);
        sanitizer::writes(at, size);
        // SAFETY: the caller's struct has that many bytes and is none of ours; ours has as many or more.
        unsafe { ptr::copy_nonoverlapping((&raw const filled).cast::<u8>(), at, size) };
        tc_status::TC_OK
    }
}
