//! Packed calls: calls in one buffer, for bindings of other languages.

use core::ffi::{c_char, c_int, c_void};
use core::mem::offset_of;
use core::ops::Range;

use tcapi_core::schema::{ObjectId, Service};
use tcapi_core::{CallOptions, CallReport, Error, Header, Outcome};

use crate::boundary::run;
use crate::call::read_client;
use crate::cancel::tc_cancel;
use crate::client::tc_client;
use crate::decoded;
use crate::guard::guarded;
use crate::options::milliseconds;
use crate::packed_response::{Lines, RESPONSE_MEMBERS, empty, pack, tc_packed_response};
use crate::sanitizer;
use crate::sized::{check_size, members};
use crate::status::{tc_outcome, tc_status};
use crate::validation::read_validation;

/// Lengths of a packed call's texts, and its options. The texts follow each other in the order of these lengths, in
/// bytes, with nothing between or after them. Initialise it with TC_INIT().
#[repr(C)]
#[derive(Clone, Copy, Default)]
pub struct tc_packed_call {
    /// Size of this struct in bytes. TC_INIT() sets it.
    pub struct_size: usize,
    /// Length of the service's name, such as "cvm".
    pub service_len: usize,
    /// Length of the service's version, such as "2017-03-12".
    pub version_len: usize,
    /// Length of the action's name, such as "RebootInstances".
    pub action_len: usize,
    /// Length of the region, such as "ap-guangzhou". 0: the client's.
    pub region_len: usize,
    /// Length of the language of messages, "en-US" or "zh-CN". 0: the client's.
    pub language_len: usize,
    /// Length of the JSON object of the parameters.
    pub request_len: usize,
    /// Timeout of the whole call in milliseconds, at most 86400000. 0: the client's.
    pub timeout_ms: u32,
    /// Maximum number of attempts, at most 100. 0: the client's.
    pub max_attempts: u32,
    /// Form of the response. 0: as received, {"Response":{…}}. 1: decoded by the action's spec, in the form that
    /// tc_call_packed() describes.
    pub response_form: u32,
    /// How strictly the request is validated: a tc_validation. 0: the client's setting.
    pub validation: c_int,
    /// Timeout for connecting to one address in milliseconds, at most 86400000. 0: the client's.
    pub connect_timeout_ms: u32,
    /// Length of the endpoint, as for tc_call_options. 0: the client's. The text follows the request.
    pub endpoint_len: usize,
    /// Length of the headers that are added, as for tc_call_options: for each a line "Name: value" with a line feed.
    /// 0: none. The text follows the endpoint.
    pub headers_len: usize,
    /// Length of the trace id, as for tc_call_options. 0: none. It is the last of the texts.
    pub trace_id_len: usize,
    /// Not 0: the response's text is returned too, in addition to its decoded form.
    pub response_json: u32,
}

const CALL_MEMBERS: &[Range<usize>] = members!(tc_packed_call {
    service_len,
    version_len,
    action_len,
    region_len,
    language_len,
    request_len,
    timeout_ms,
    max_attempts,
    response_form,
    validation,
    connect_timeout_ms,
    endpoint_len,
    headers_len,
    trace_id_len,
    response_json,
});

/// Size of the first version of a response, which ended with `attempts`. Texts in a smaller one could neither be found
/// nor freed. A larger one is filled as far as the caller's struct goes.
const FIRST_RESPONSE: usize = offset_of!(tc_packed_response, attempts) + size_of::<u32>();

/// Makes a call like tc_call(), for bindings of other languages, in which each call into C and each piece of pinned
/// memory is expensive: all input is in one buffer, and all output is in another buffer of the caller's, if it fits.
///
/// `call` divides the `texts_len` bytes at `texts`. `cancel` may be NULL. `response` describes how the result,
/// including the reason of a failure, is laid out in the `buffer_len` bytes at `buffer`; `buffer` may be NULL if
/// `buffer_len` is 0. If the result does not fit as a whole, all of it is in memory that the library allocates: see
/// tc_packed_response. If `call` or `response` is NULL or was not initialised with TC_INIT(), the function returns
/// TC_ERR_INVALID_ARGUMENT and fills nothing.
///
/// With `response_form` 1 the response is decoded as for a generated function of C: known members only, each of the
/// type that the spec says, none null; docs/responses.md has the rules. It is then one object, without "Response"
/// around it and with its RequestId as the last member. Numbers have the byte order of the machine, and nothing is
/// aligned. An object is its members and 4 zero bytes; a member is the length of its name (uint32_t, not 0), the
/// name, and a value. If a member occurs twice, the last one counts. A value is a letter and
///
/// - `t`, a text: its length in bytes (uint32_t) and UTF-8;
/// - `y`, bytes: their number (uint32_t) and the bytes;
/// - `i`, `u`, `f`: an int64_t, a uint64_t, a double;
/// - `b`: a byte, 0 or 1;
/// - `o`: an object;
/// - `l`, a list: the number of its items (uint32_t) and a value for each.
///
/// If this version of the library has no spec of the action, the function then returns TC_ERR_UNSUPPORTED, and
/// nothing is sent.
///
/// # Safety
/// `client` and `cancel` are NULL or alive; `call` and `response` are NULL or structs of the size they say,
/// and no other thread uses `response`; `texts` and `buffer` are NULL or have as many bytes as is said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_call_packed(
    client: *const tc_client,
    call: *const tc_packed_call,
    texts: *const c_char,
    texts_len: usize,
    cancel: *const tc_cancel,
    response: *mut tc_packed_response,
    buffer: *mut c_char,
    buffer_len: usize,
) -> tc_status {
    let body = || {
        // SAFETY: both are NULL or as large as they say.
        let sizes = unsafe {
            (
                struct_size(call.cast(), size_of::<tc_packed_call>(), CALL_MEMBERS),
                struct_size(response.cast(), size_of::<tc_packed_response>(), RESPONSE_MEMBERS),
            )
        };
        let (Some(call_size), Some(response_size)) = sizes else {
            return tc_status::TC_ERR_INVALID_ARGUMENT;
        };
        if response_size < FIRST_RESPONSE {
            return tc_status::TC_ERR_INVALID_ARGUMENT;
        }
        let mut report = CallReport::default();
        let result = run(Outcome::Unknown, || {
            let mut lengths = tc_packed_call::default();
            // SAFETY: both have as many bytes, and any bytes are lengths; the rest is unset.
            unsafe {
                copy_struct(call.cast(), (&raw mut lengths).cast(), call_size);
            }
            // SAFETY: NULL, or alive as the caller says.
            let (client, cancel) = unsafe { (read_client(client)?, cancel.as_ref()) };
            if texts.is_null() || isize::try_from(texts_len).is_err() {
                return Err(Error::invalid_argument("texts is NULL, or texts_len is too large"));
            }
            sanitizer::reads(texts, texts_len);
            // SAFETY: not NULL, and as long as the caller says.
            let mut texts = Texts(unsafe { core::slice::from_raw_parts(texts.cast(), texts_len) });
            let service = texts.next(lengths.service_len, "service")?;
            let version = texts.next(lengths.version_len, "version")?;
            let action = texts.next(lengths.action_len, "action")?;
            let region = texts.next(lengths.region_len, "region")?;
            let language = texts.next(lengths.language_len, "language")?;
            let request = texts.next(lengths.request_len, "request")?;
            let endpoint = texts.next(lengths.endpoint_len, "endpoint")?;
            let headers = texts.next(lengths.headers_len, "headers")?;
            let trace_id = texts.next(lengths.trace_id_len, "trace id")?;
            if !texts.0.is_empty() {
                return Err(Error::invalid_argument("the texts are longer than their lengths"));
            }
            let mut options = CallOptions::default();
            options.region = Some(region).filter(|text| !text.is_empty()).map(str::to_owned);
            options.language = Some(language).filter(|text| !text.is_empty()).map(str::to_owned);
            options.trace_id = Some(trace_id).filter(|text| !text.is_empty()).map(str::to_owned);
            options.timeout = milliseconds(Some(lengths.timeout_ms));
            options.cancel = cancel.map(|cancel| cancel.0.clone());
            options.max_attempts = Some(lengths.max_attempts).filter(|attempts| *attempts != 0);
            options.validation = read_validation(lengths.validation)?;
            options.response_json = lengths.response_json != 0;
            options.connect_timeout = milliseconds(Some(lengths.connect_timeout_ms));
            options.endpoint = Some(endpoint).filter(|text| !text.is_empty()).map(str::to_owned);
            for line in headers.split_terminator('\n') {
                // A line without a colon gives an empty name, which is refused.
                let (name, value) = line.split_once(": ").unwrap_or(("", ""));
                options.headers.push(Header::new(name, value)?);
            }
            match lengths.response_form {
                0 => client
                    .call_json_reported(service, version, action, request, &options, &mut report)
                    .map(String::into_bytes),
                1 => {
                    let mut read = Vec::new();
                    let mut decode = |service: &Service, object: ObjectId, body: &[u8]| {
                        decoded::decode(&mut read, service, object, body)
                    };
                    client.call_json_decoded(
                        service,
                        version,
                        action,
                        request,
                        &options,
                        &mut decode,
                        &mut report,
                    )?;
                    Ok(read)
                }
                _ => Err(Error::invalid_argument("response_form is not 0 or 1")),
            }
        });
        let place = |result: &Result<Vec<u8>, Error>| {
            let lines = Lines::of(result, &report);
            let (status, packed) = pack(result, &report, &lines, response_size);
            // SAFETY: the buffer is the caller's and none of ours, and as long as is said.
            unsafe { packed.place(buffer.cast(), buffer_len) }.map(|placed| (status, placed))
        };
        let placed = place(&result).or_else(|| {
            let outcome = result.as_ref().err().map_or(Outcome::Unknown, Error::outcome);
            place(&Err(Error::no_memory(outcome, "there is no memory for the response")))
        });
        // The caller's buffer is too small even for the error, and there is no memory for it.
        let nothing = || (tc_status::TC_ERR_RESOURCES, empty(tc_outcome::TC_OUTCOME_UNKNOWN));
        let (status, mut filled) = placed.unwrap_or_else(nothing);
        filled.struct_size = response_size;
        if status == tc_status::TC_ERR_CANCELLED {
            sanitizer::cancelled();
        }
        sanitizer::writes(response, response_size);
        // SAFETY: both have as many bytes, and no other thread uses the caller's.
        unsafe {
            copy_struct((&raw const filled).cast(), response.cast(), response_size);
        }
        status
    };
    guarded(tc_status::TC_ERR_INTERNAL, body)
}

/// Frees the texts of a response that did not fit into the caller's buffer, and sets `texts` to NULL. Does nothing for
/// a response that did fit, and for NULL.
///
/// # Safety
/// `response` is NULL, or made with TC_INIT() and since then filled by tc_call_packed() alone.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_packed_response_free(response: *mut tc_packed_response) {
    let body = || {
        // SAFETY: NULL, or as large as it says.
        let size = unsafe {
            struct_size(response.cast(), size_of::<tc_packed_response>(), RESPONSE_MEMBERS)
        };
        let Some(size) = size else {
            return;
        };
        if size < FIRST_RESPONSE {
            return;
        }
        let mut filled = empty(tc_outcome::TC_OUTCOME_NOT_SENT);
        // SAFETY: both have as many bytes, and the caller's were filled by tc_call_packed() or are zero, which
        // is a value of every member.
        unsafe {
            copy_struct(response.cast(), (&raw mut filled).cast(), size);
        }
        if filled.texts.is_null() {
            return;
        }
        let texts = core::ptr::slice_from_raw_parts_mut(filled.texts.cast::<u8>(), filled.len());
        // SAFETY: it was made by `Packed::into_raw` with that length, and is forgotten at once.
        unsafe {
            drop(Box::from_raw(texts));
            (&raw mut (*response).texts).write_unaligned(core::ptr::null_mut());
        }
    };
    guarded((), body)
}

/// Returns the number of bytes of a caller's struct that both sides know. None if there is no struct.
///
/// # Safety
/// `base` is NULL or a struct that begins with its size and is as large as it says.
unsafe fn struct_size(
    base: *const c_void,
    known: usize,
    members: &[Range<usize>],
) -> Option<usize> {
    if base.is_null() {
        return None;
    }
    // SAFETY: not NULL, and as the caller says.
    let size = unsafe { check_size(base.cast(), known, members.iter().cloned()) };
    size.ok().map(|size| size.min(known))
}

/// # Safety
/// Both have that many bytes and are not one.
unsafe fn copy_struct(from: *const u8, to: *mut u8, size: usize) {
    // SAFETY: as the caller says.
    unsafe { core::ptr::copy_nonoverlapping(from, to, size) };
}

/// Texts of a call that are still to be read.
struct Texts<'a>(&'a [u8]);

impl<'a> Texts<'a> {
    fn next(&mut self, len: usize, name: &str) -> Result<&'a str, Error> {
        let Some((text, rest)) = self.0.split_at_checked(len) else {
            return Err(Error::invalid_argument(format!("the texts end within {name}")));
        };
        self.0 = rest;
        core::str::from_utf8(text).map_err(|error| {
            let at = error.valid_up_to();
            Error::invalid_argument(format!("{name} is not UTF-8 from its byte {at} on"))
        })
    }
}
