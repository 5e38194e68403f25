//! Options of one call.

use core::ffi::{c_char, c_int};
use core::mem::offset_of;
use core::ops::Range;
use std::time::Duration;

use tcapi_core::{CallOptions, Error, Header, schema};

use crate::cancel::tc_cancel;
use crate::report::{Wanted, tc_call_report};
use crate::sanitizer;
use crate::sized::{check_size, members};
use crate::text;
use crate::validation::read_validation;

/// Options of one call, which override the client's settings. Initialise them with TC_INIT(); for a member that is
/// not set, the client's setting applies. With a value out of its range, the call returns TC_ERR_INVALID_ARGUMENT,
/// and nothing is sent.
#[repr(C)]
pub struct tc_call_options {
    /// Size of this struct in bytes. TC_INIT() sets it.
    pub struct_size: usize,
    /// Region, such as "ap-guangzhou". NULL: the client's.
    pub region: *const c_char,
    /// Language of messages, "en-US" or "zh-CN". NULL: the client's.
    pub language: *const c_char,
    /// Timeout of the whole call in milliseconds, at most 86400000. 0: the client's.
    pub timeout_ms: u32,
    /// Cancel token, which ends the call when it is fired. NULL: none.
    pub cancel: *const tc_cancel,
    /// Maximum number of attempts, including the first, at most 100: see tc_config_set_max_attempts(). 0: the
    /// client's.
    pub max_attempts: u32,
    /// Report, which is filled with what the call did. NULL: none.
    pub report: *mut tc_call_report,
    /// How strictly the request is validated: a tc_validation. 0, which is TC_VALIDATION_DEFAULT: the client's setting.
    pub validation: c_int,
    /// Trace id of the call: 1 to 128 visible ASCII characters without blanks, such as a UUID. It is sent in the
    /// header X-TC-TraceId of each attempt, and shown in events and log lines. NULL: none.
    pub trace_id: *const c_char,
    /// Timeout for connecting to one address in milliseconds, at most 86400000. 0: the client's.
    pub connect_timeout_ms: u32,
    /// Endpoint that the request is sent to in place of the client's hosts, as for tc_config_set_endpoint() but
    /// without a zone. Its host is also the one that is signed, and a finance region's own host is not used. NULL:
    /// the client's.
    pub endpoint: *const c_char,
    /// Headers that are added to the request, such as one that a gateway requires. They are sent with each attempt,
    /// and are not signed. NULL: none.
    pub headers: *const tc_header,
    /// Number of headers, at most 64. Together they have at most 8192 bytes.
    pub headers_len: usize,
    /// Filled with the text of the response, {"Response":{…}}, in addition to the struct of a typed call; to be freed
    /// with tc_string_free(). The text may contain secrets. On failure `*response_json` is NULL. NULL: the text is
    /// not returned.
    pub response_json: *mut *mut c_char,
}

/// Header that a call adds to its request.
#[repr(C)]
pub struct tc_header {
    /// Name: a token of RFC 9110. It can't be one that the library or HTTP itself sets, such as "Host",
    /// "Authorization", "Content-Type", "User-Agent" and all that begin with "X-TC-". An invalid name is
    /// TC_ERR_INVALID_ARGUMENT, and nothing is sent.
    pub name: *const c_char,
    /// Value: printable ASCII without a space at either end. It may be a secret: no error and no log line contains
    /// it, and the library overwrites its copies.
    pub value: *const c_char,
}

const MEMBERS: &[Range<usize>] = members!(tc_call_options {
    region,
    language,
    timeout_ms,
    cancel,
    max_attempts,
    report,
    validation,
    trace_id,
    connect_timeout_ms,
    endpoint,
    headers,
    headers_len,
    response_json,
});

/// Reads a caller's options.
///
/// # Safety
/// `options` is NULL or a struct of the size that it says, with strings that end with a NUL and a token that
/// is alive, and a report that no other thread uses until the last use of the result.
pub(crate) unsafe fn read_options(
    options: *const tc_call_options,
) -> Result<(CallOptions, Wanted), Error> {
    let mut read = CallOptions::default();
    if options.is_null() {
        return Ok((read, Wanted::NOTHING));
    }
    let base = options.cast::<u8>();
    // SAFETY: the struct is as large as it says.
    let size =
        unsafe { check_size(base, size_of::<tc_call_options>(), MEMBERS.iter().cloned()) }
            .map_err(|why| Error::invalid(schema::Violation::unreadable_struct(why, "options")))?;
    // SAFETY: `member` reads only what the size says is there; pointers are as the caller says.
    unsafe {
        // First, so that the report is zeros and the text NULL if anything else fails.
        let report = member(base, size, offset_of!(tc_call_options, report));
        let text = member(base, size, offset_of!(tc_call_options, response_json));
        let text: *mut *mut c_char = text.unwrap_or(core::ptr::null_mut());
        let wanted = Wanted::read(report.unwrap_or(core::ptr::null_mut()), text)?;
        read.response_json = !text.is_null();
        let region = member(base, size, offset_of!(tc_call_options, region));
        let region = text::optional(region.unwrap_or(core::ptr::null()), "options.region")?;
        read.region = region.map(str::to_owned);
        let language = member(base, size, offset_of!(tc_call_options, language));
        let language = text::optional(language.unwrap_or(core::ptr::null()), "options.language")?;
        read.language = language.map(str::to_owned);
        read.timeout = milliseconds(member(base, size, offset_of!(tc_call_options, timeout_ms)));
        let cancel = member(base, size, offset_of!(tc_call_options, cancel));
        let cancel: *const tc_cancel = cancel.unwrap_or(core::ptr::null());
        read.cancel = cancel.as_ref().map(|cancel| cancel.0.clone());
        let attempts: Option<u32> = member(base, size, offset_of!(tc_call_options, max_attempts));
        read.max_attempts = attempts.filter(|attempts| *attempts != 0);
        let validation: Option<c_int> = member(base, size, offset_of!(tc_call_options, validation));
        read.validation = read_validation(validation.unwrap_or(0))?;
        let trace_id = member(base, size, offset_of!(tc_call_options, trace_id));
        let trace_id = text::optional(trace_id.unwrap_or(core::ptr::null()), "options.trace_id")?;
        read.trace_id = trace_id.map(str::to_owned);
        read.connect_timeout =
            milliseconds(member(base, size, offset_of!(tc_call_options, connect_timeout_ms)));
        let endpoint = member(base, size, offset_of!(tc_call_options, endpoint));
        let endpoint = text::optional(endpoint.unwrap_or(core::ptr::null()), "options.endpoint")?;
        read.endpoint = endpoint.map(str::to_owned);
        let headers = member(base, size, offset_of!(tc_call_options, headers));
        let count = member(base, size, offset_of!(tc_call_options, headers_len));
        read.headers = read_headers(headers.unwrap_or(core::ptr::null()), count.unwrap_or(0))?;
        Ok((read, wanted))
    }
}

/// Reads the headers of a caller.
///
/// # Safety
/// `headers` is NULL or points to `count` of them, with strings that end with a NUL.
unsafe fn read_headers(headers: *const tc_header, count: usize) -> Result<Vec<Header>, Error> {
    if count == 0 {
        return Ok(Vec::new());
    }
    // More are refused in any case, and an uninitialised number must not be used as a length.
    if headers.is_null() || count > Header::MOST {
        let most = Header::MOST;
        let message =
            format!("options.headers is NULL, or has {count} headers; at most {most} are allowed");
        return Err(Error::invalid_argument(message));
    }
    sanitizer::reads(headers, count * size_of::<tc_header>());
    // SAFETY: not NULL, and as many as the caller says.
    let headers = unsafe { core::slice::from_raw_parts(headers, count) };
    let read = |header: &tc_header| {
        // SAFETY: strings are as the caller says; the results are copied.
        let (name, value) = unsafe {
            (
                text::required(header.name, "options.headers.name")?,
                text::required(header.value, "options.headers.value")?,
            )
        };
        Header::new(name, value)
    };
    headers.iter().map(read).collect()
}

/// Converts milliseconds of a caller's struct into a duration, and 0 into none.
pub(crate) fn milliseconds(time: Option<u32>) -> Option<Duration> {
    time.filter(|time| *time != 0).map(|time| Duration::from_millis(time.into()))
}

/// Reads a member if a struct of that size has it: that of an older caller may end before it.
///
/// # Safety
/// `base` points to `size` bytes, with a `T` at `offset` if they reach that far.
pub(crate) unsafe fn member<T: Copy>(base: *const u8, size: usize, offset: usize) -> Option<T> {
    // SAFETY: within the size, as the caller says.
    (offset + size_of::<T>() <= size)
        .then(|| unsafe { base.add(offset).cast::<T>().read_unaligned() })
}
