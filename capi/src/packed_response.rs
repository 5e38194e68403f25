//! Results of packed calls, laid out for the caller.

use core::ffi::c_char;
use core::mem::offset_of;
use core::ops::Range;

use tcapi_core::{CallReport, Error, Outcome, Violations};

use crate::attempts::history_text;
use crate::report::{count, us};
use crate::sanitizer;
use crate::sized::members;
use crate::status::{tc_outcome, tc_retry_hint, tc_status, tc_stop_reason};

/// Result of a packed call. Initialise it with TC_INIT(); the library fills it, also on failure. Its texts follow
/// each other in the order of these lengths, in bytes; none ends with a NUL.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct tc_packed_response {
    /// Size of this struct in bytes. TC_INIT() sets it.
    pub struct_size: usize,
    /// The texts, if they did not fit into the caller's buffer, to be freed with tc_packed_response_free(). NULL: they
    /// are in the caller's buffer.
    pub texts: *mut c_char,
    /// Length of the response: the whole text, {"Response":{…}}, or its decoded form. 0 on failure.
    pub response_len: usize,
    /// Length of the dotted code, as for tc_error_code().
    pub code_len: usize,
    /// Length of the message, as for tc_error_message().
    pub message_len: usize,
    /// Length of the path of the value at fault, as for tc_error_path().
    pub path_len: usize,
    /// Length of the request id that the service assigned, also on success. 0 if the service did not respond.
    pub request_id_len: usize,
    /// Outcome of the call: TC_OUTCOME_DONE if it succeeded, otherwise as for tc_error_outcome().
    pub outcome: tc_outcome,
    /// As for tc_error_http_status().
    pub http_status: i32,
    /// Number of attempts that sent the request, or tried to.
    pub attempts: u32,
    /// Reason why the call was not retried, if it failed.
    pub stop_reason: tc_stop_reason,
    /// As for tc_call_report.
    pub total_us: u64,
    /// As for tc_call_report.
    pub waited_us: u64,
    /// As for tc_call_report.
    pub connected_us: u64,
    /// As for tc_call_report.
    pub handshaken_us: u64,
    /// As for tc_call_report.
    pub first_byte_us: u64,
    /// As for tc_call_report.
    pub last_attempt_us: u64,
    /// Length of the host of the last attempt, as for tc_call_report.
    pub endpoint_len: usize,
    /// As for tc_error_retry_hint().
    pub retry_hint: tc_retry_hint,
    /// As for tc_call_report.
    pub oddity_count: u32,
    /// Length of the lines of the oddities, as for tc_call_report.
    pub oddities_len: usize,
    /// As for tc_error_violation_count() on failure, and as for tc_call_report on success.
    pub violation_count: u32,
    /// Length of the violations, on failure and on success: path, code and message of each of the first 100, each
    /// followed by a NUL. They contain no NUL themselves.
    pub violations_len: usize,
    /// Length of the reports of the attempts, if the call failed: a JSON array with an object for each attempt that
    /// tc_error_attempt_at() has. Its members are those of tc_attempt_report except struct_size.
    pub history_len: usize,
    /// Length of the response's text, {"Response":{…}}, if the call requested it and succeeded. It is the last of the
    /// texts.
    pub response_json_len: usize,
}

pub(crate) const RESPONSE_MEMBERS: &[Range<usize>] = members!(tc_packed_response {
    texts,
    response_len,
    code_len,
    message_len,
    path_len,
    request_id_len,
    outcome,
    http_status,
    attempts,
    stop_reason,
    total_us,
    waited_us,
    connected_us,
    handshaken_us,
    first_byte_us,
    last_attempt_us,
    endpoint_len,
    retry_hint,
    oddity_count,
    oddities_len,
    violation_count,
    violations_len,
    history_len,
    response_json_len,
});

/// Returns a response without texts.
pub(crate) fn empty(outcome: tc_outcome) -> tc_packed_response {
    let nothing = pack(&Ok(Vec::new()), &CallReport::default(), &Lines::default(), 0).1.response;
    tc_packed_response { outcome, ..nothing }
}

/// A response with its texts, before they are copied into one buffer.
pub(crate) struct Packed<'a> {
    pub(crate) response: tc_packed_response,
    texts: [&'a [u8]; 10],
}

/// Texts of a response that are formatted before they are copied.
#[derive(Default)]
pub(crate) struct Lines {
    oddities: String,
    violations: String,
    history: String,
}

impl Lines {
    pub(crate) fn of(result: &Result<Vec<u8>, Error>, report: &CallReport) -> Self {
        let mut violations = String::new();
        for one in violations_of(result, report).listed() {
            for text in [&*one.path, &*one.code, &*one.message] {
                // The name of an unknown parameter can contain any character.
                violations.extend(text.chars().map(|c| if c == '\0' { '\u{fffd}' } else { c }));
                violations.push('\0');
            }
        }
        let history = history_text(result.as_ref().err());
        Lines { oddities: report.oddities.to_string(), violations, history }
    }
}

/// Returns the violations that a request was refused for, or was sent in spite of.
fn violations_of<'a>(result: &'a Result<Vec<u8>, Error>, report: &'a CallReport) -> &'a Violations {
    match result {
        Err(error) if !error.violations().is_empty() => error.violations(),
        _ => &report.violations,
    }
}

/// Builds a response. `size` is that of the caller's struct. A text whose length is beyond it is omitted: the caller
/// could not know where it ends.
pub(crate) fn pack<'a>(
    result: &'a Result<Vec<u8>, Error>,
    report: &'a CallReport,
    lines: &'a Lines,
    size: usize,
) -> (tc_status, Packed<'a>) {
    let error = result.as_ref().err();
    let text =
        |read: fn(&Error) -> Option<&str>| error.and_then(read).unwrap_or_default().as_bytes();
    let has = |length: usize| length + size_of::<usize>() <= size;
    let known = |length: usize, text: &'a str| if has(length) { text.as_bytes() } else { &[] };
    let texts = [
        result.as_deref().unwrap_or_default(),
        text(Error::code),
        text(|error| Some(error.message())),
        text(Error::path),
        report.request_id.as_deref().unwrap_or_default().as_bytes(),
        known(offset_of!(tc_packed_response, endpoint_len), &report.endpoint),
        known(offset_of!(tc_packed_response, oddities_len), &lines.oddities),
        known(offset_of!(tc_packed_response, violations_len), &lines.violations),
        known(offset_of!(tc_packed_response, history_len), &lines.history),
        report
            .response_json
            .as_ref()
            .filter(|_| error.is_none() && has(offset_of!(tc_packed_response, response_json_len)))
            .map_or(&[], |json| json.as_str().as_bytes()),
    ];
    let lengths = texts.map(<[u8]>::len);
    let [
        response_len,
        code_len,
        message_len,
        path_len,
        request_id_len,
        endpoint_len,
        oddities_len,
        violations_len,
        history_len,
        response_json_len,
    ] = lengths;
    let response = tc_packed_response {
        struct_size: 0,
        texts: core::ptr::null_mut(),
        response_len,
        code_len,
        message_len,
        path_len,
        request_id_len,
        outcome: error.map_or(Outcome::Done, Error::outcome).into(),
        http_status: error.and_then(Error::http_status).map_or(0, i32::from),
        attempts: report.attempts,
        stop_reason: error.map(Error::stop_reason).into(),
        total_us: us(report.total),
        waited_us: us(report.waited),
        connected_us: us(report.last.connected),
        handshaken_us: us(report.last.handshaken),
        first_byte_us: us(report.last.first_byte),
        last_attempt_us: us(report.last.total),
        endpoint_len,
        retry_hint: error.and_then(Error::retry_hint).into(),
        oddity_count: count(report.oddities.count()),
        oddities_len,
        violation_count: count(violations_of(result, report).count()),
        violations_len,
        history_len,
        response_json_len,
    };
    let status = error.map_or(tc_status::TC_OK, |error| error.status().into());
    (status, Packed { response, texts })
}

impl tc_packed_response {
    /// Length of all texts.
    pub(crate) fn len(&self) -> usize {
        self.response_len
            + self.code_len
            + self.message_len
            + self.path_len
            + self.request_id_len
            + self.endpoint_len
            + self.oddities_len
            + self.violations_len
            + self.history_len
            + self.response_json_len
    }
}

impl Packed<'_> {
    fn len(&self) -> usize {
        self.response.len()
    }

    /// Copies the texts into a buffer, or into allocated memory if they do not fit. None if there is no memory for
    /// them.
    ///
    /// # Safety
    /// `buffer` is NULL or has as many bytes as is said, and is none of the texts.
    pub(crate) unsafe fn place(
        &self,
        buffer: *mut u8,
        buffer_len: usize,
    ) -> Option<tc_packed_response> {
        if self.len() == 0 {
            return Some(self.response);
        }
        if self.len() <= buffer_len && !buffer.is_null() {
            sanitizer::writes(buffer, self.len());
            let mut at = buffer;
            for text in self.texts {
                // SAFETY: within the buffer, as the texts before and this one are not longer than it.
                unsafe {
                    core::ptr::copy_nonoverlapping(text.as_ptr(), at, text.len());
                    at = at.add(text.len());
                }
            }
            return Some(self.response);
        }
        let mut texts = Vec::new();
        texts.try_reserve_exact(self.len()).ok()?;
        self.texts.iter().for_each(|text| texts.extend_from_slice(text));
        let texts = Box::into_raw(texts.into_boxed_slice()).cast();
        Some(tc_packed_response { texts, ..self.response })
    }
}
