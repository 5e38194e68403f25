//! Waiters: calls that are repeated until a state is reached.

use core::ffi::{c_char, c_void};
use core::mem::offset_of;
use core::ops::Range;
use core::ptr;

use tcapi_core::schema::{self, Service, Waiter};
use tcapi_core::{Error, Outcome, Status, WaitOptions};

use crate::boundary::boundary;
use crate::call::{read_client, read_whole_client};
use crate::client::tc_client;
use crate::error::tc_error;
use crate::fields::Struct;
use crate::options::tc_call_options;
use crate::procedure::{Options, template};
use crate::response::DecodedResponse;
use crate::sized::members;
use crate::status::tc_status;
use crate::text;

/// Options of a wait for a state. Initialise them with TC_INIT().
#[repr(C)]
pub struct tc_wait_options {
    /// Size of this struct in bytes. TC_INIT() sets it.
    pub struct_size: usize,
    /// Options of each call. `timeout_ms` is the timeout of one call. The cancel token ends the wait. `report` and
    /// `response_json` are not filled. NULL: the client's settings.
    pub call: *const tc_call_options,
    /// Timeout of the whole wait in milliseconds, 1 to 86400000. 0: 600000, which is 10 minutes.
    pub timeout_ms: u32,
    /// Minimum delay between two calls in milliseconds, at most 86400000. 0: that of the specs.
    pub min_delay_ms: u32,
    /// Maximum delay between two calls in milliseconds, at most 86400000. 0: that of the specs.
    pub max_delay_ms: u32,
}

const MEMBERS: &[Range<usize>] =
    members!(tc_wait_options { call, timeout_ms, min_delay_ms, max_delay_ms });

/// # Safety
/// `options` is NULL or a struct of the size that it says, which points to such options of calls.
unsafe fn read_wait_options(options: *const tc_wait_options) -> Result<WaitOptions, Error> {
    let mut read = WaitOptions::new();
    // SAFETY: the struct is as the caller says, and the offsets are those of its members.
    unsafe {
        let options = Options::new(options, MEMBERS)?;
        read.call = options.call(offset_of!(tc_wait_options, call))?;
        let timeout = options.time(offset_of!(tc_wait_options, timeout_ms));
        read.timeout = timeout.unwrap_or(read.timeout);
        read.min_delay = options.time(offset_of!(tc_wait_options, min_delay_ms));
        read.max_delay = options.time(offset_of!(tc_wait_options, max_delay_ms));
    }
    Ok(read)
}

/// Waits for a state: calls an action repeatedly, with delays, until its response shows the state. `waiter` is the
/// name of the waiter in the specs, such as "InstancesRunning". `request_type` is the name of the request's type,
/// such as "tc_cvm_describe_instances_status_request", and `request` points to such a struct. The header of a service
/// has a function for each waiter by which the compiler checks the type, such as tc_cvm_wait_instances_running().
///
/// `options` may be NULL. `*response` is the last response that was read, also on failure, to be freed with the
/// function of its type; NULL if there was none. `response` may be NULL. `error` may be NULL; on failure `*error` is
/// the reason, to be freed with tc_error_free(), on success it is NULL.
///
/// TC_OK: the state was reached. TC_ERR_WAIT_FAILED: it can't be reached any more; tc_error_path() is the id at
/// fault, such as "InstanceIds[3]", tc_error_code() is its state, and tc_error_message() contains what the service
/// says about it. TC_ERR_TIMEOUT, TC_ERR_CANCELLED: the deadline expired, or the wait was cancelled, before the state
/// was reached; the message says what was seen last. TC_ERR_UNSUPPORTED: the action has no such waiter. Other errors
/// are those of a call: a refusal that the next call would get as well ends the wait.
///
/// # Safety
/// `client` is NULL or alive; `request` is NULL or points to a struct of that type, as for a call; strings are NULL or
/// end with a NUL; `options` is NULL or a struct of the size it says; `response` and `error` are NULL or may be written
/// to.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_wait(
    client: *const tc_client,
    waiter: *const c_char,
    request_type: *const c_char,
    request: *const c_void,
    options: *const tc_wait_options,
    response: *mut *mut c_void,
    error: *mut *mut tc_error,
) -> tc_status {
    let body = || {
        // SAFETY: as the caller says.
        let (tc_client { client, spare }, options, name, read) = unsafe {
            if !response.is_null() {
                response.write(ptr::null_mut());
            }
            (
                read_whole_client(client)?,
                read_wait_options(options)?,
                text::required(waiter, "waiter")?,
                Struct::read(request_type, request)?,
            )
        };
        let (action, of_response) = read.action()?;
        let service = read.binding.service;
        let waiter = waiter_of(service, name, action)?;
        let template = read.template()?;
        let mut decoded = None;
        let mut decode = |body: &[u8]| {
            DecodedResponse::decode(&mut decoded, spare, read.binding, of_response, body)
        };
        let result = tcapi_core::wait(client, &waiter, &template, &options, &mut decode);
        if let Some(decoded) = decoded.filter(|_| !response.is_null()) {
            // SAFETY: not NULL, and the caller says that it may be written to.
            unsafe { response.write(decoded.into_raw()) };
        }
        result
    };
    // SAFETY: as the caller says.
    unsafe { boundary(error, Outcome::Unknown, body) }
}

/// Waits for a state like tc_wait(), by names and with JSON, also for a service of tc_config_add_services().
/// `request` is the JSON object of the parameters. `*response` is the whole response, {"Response":{…}}, to be freed
/// with tc_string_free().
///
/// # Safety
/// As for [`tc_wait`].
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_wait_json(
    client: *const tc_client,
    waiter: *const c_char,
    service: *const c_char,
    version: *const c_char,
    action: *const c_char,
    request: *const c_char,
    options: *const tc_wait_options,
    response: *mut *mut c_char,
    error: *mut *mut tc_error,
) -> tc_status {
    let body = || {
        // SAFETY: as the caller says.
        let (client, options, name, template) = unsafe {
            if !response.is_null() {
                response.write(ptr::null_mut());
            }
            let client = read_client(client)?;
            let template = template(client, service, version, action, request)?;
            (client, read_wait_options(options)?, text::required(waiter, "waiter")?, template)
        };
        let service = template.service();
        let at = service.action_position(template.action().name).unwrap_or_default();
        let waiter = waiter_of(service, name, at)?;
        let mut kept = None;
        let mut decode = |body: &[u8]| {
            kept = Some(String::from_utf8_lossy(body).into_owned());
            schema::decode_text(service, template.action().response, body)
        };
        let result = tcapi_core::wait(client, &waiter, &template, &options, &mut decode);
        if let Some(text) = kept.filter(|_| !response.is_null()) {
            // SAFETY: not NULL, and the caller says that it may be written to.
            unsafe { response.write(text::c_string(text).into_raw()) };
        }
        result
    };
    // SAFETY: as the caller says.
    unsafe { boundary(error, Outcome::Unknown, body) }
}

/// The waiter of that name, which polls that action.
fn waiter_of<'s>(service: &'s Service, name: &str, action: usize) -> Result<Waiter<'s>, Error> {
    let found = service.waiter(name).filter(|waiter| usize::from(waiter.action) == action);
    found.ok_or_else(|| {
        let shown: String = name.chars().take(70).collect();
        let action = service.action_at(action).name;
        let message = format!("{action} has no waiter {shown:?}");
        Error::builder(Status::Unsupported, Outcome::NotSent, message).build()
    })
}
