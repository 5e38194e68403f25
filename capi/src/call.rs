//! Calls: with structs, which all generated functions use, and with JSON.

use core::ffi::{c_char, c_void};

use tcapi_core::{Body, Call, CallReport, Client, Error, Outcome};

use crate::boundary::boundary;
use crate::client::tc_client;
use crate::error::tc_error;
use crate::options::{read_options, tc_call_options};
use crate::request::CStruct;
use crate::response::{DecodedResponse, free_response};
use crate::services::BINDINGS;
use crate::status::tc_status;
use crate::text;

/// Calls an action by its names, with JSON, also an action that the library has no spec of. If there is a spec, the
/// request is checked against it, and an invalid one is not sent: see tc_config_set_validation().
///
/// `request` is the JSON object of the parameters. `options` may be NULL. On success `*response` is the whole
/// response, {"Response":{…}}, to be freed with tc_string_free(); on failure it is NULL. `response` may be NULL if
/// the response is not needed. `error` may be NULL; on failure `*error` is the reason, to be freed with
/// tc_error_free(), on success it is NULL.
///
/// # Safety
/// `client` is NULL or alive; strings are NULL or end with a NUL; `options` is NULL or a struct of the size
/// it says; `response` and `error` are NULL or may be written to.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_call(
    client: *const tc_client,
    service: *const c_char,
    version: *const c_char,
    action: *const c_char,
    request: *const c_char,
    options: *const tc_call_options,
    response: *mut *mut c_char,
    error: *mut *mut tc_error,
) -> tc_status {
    let body = || {
        // SAFETY: each pointer is as the caller says; the results are not kept.
        let (client, (options, wanted), service, version, action, request) = unsafe {
            if !response.is_null() {
                response.write(core::ptr::null_mut());
            }
            (
                read_client(client)?,
                read_options(options)?,
                text::required(service, "service")?,
                text::required(version, "version")?,
                text::required(action, "action")?,
                text::required(request, "request")?,
            )
        };
        let mut report = CallReport::default();
        let result =
            client.call_json_reported(service, version, action, request, &options, &mut report);
        wanted.fill(&report, result.as_ref().err());
        let text = result?;
        if !response.is_null() {
            // SAFETY: not NULL, and the caller says that it may be written to.
            unsafe { response.write(text::c_string(text).into_raw()) };
        }
        Ok(())
    };
    // SAFETY: as the caller says.
    unsafe { boundary(error, Outcome::Unknown, body) }
}

/// Frees a response of a service's function, such as tc_cvm_reboot_instances(), with everything in it. NULL is
/// ignored. The header of a service has such a function for each type of response, by which the compiler checks the
/// argument: tc_cvm_reboot_instances_response_free().
///
/// # Safety
/// `response` is NULL or came from such a function, and was not freed yet.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_response_free(response: *mut c_void) {
    // SAFETY: as the caller says.
    unsafe { free_response(response) }
}

/// Makes a call with structs. `action` is the position of the service in [`BINDINGS`], times 65,536, plus the position
/// of the action in the service.
///
/// Its parameters are those of the functions of actions, in the same order and with the same calling convention, and
/// one number more. Each of these functions is a few instructions, as a library can have thousands.
///
/// # Safety
/// As for [`tc_call`]; `request` is NULL or points to the struct of the action's request, and what
/// `response` points to will be read as the struct of its response.
pub(crate) unsafe extern "C-unwind" fn typed_call(
    client: *const tc_client,
    request: *const c_void,
    options: *const tc_call_options,
    response: *mut *mut c_void,
    error: *mut *mut tc_error,
    action: u32,
) -> tc_status {
    let body = || {
        let [low, high, service @ ..] = action.to_le_bytes();
        let binding = BINDINGS[usize::from(u16::from_le_bytes(service))];
        let (service, action) =
            (binding.service, binding.service.action_at(u16::from_le_bytes([low, high]).into()));
        if !response.is_null() {
            // SAFETY: not NULL, and the caller says that it may be written to.
            unsafe { response.write(core::ptr::null_mut()) };
        }
        // SAFETY: as the caller says; the results are not kept beyond this call.
        let (tc_client { client, spare }, (options, wanted), request) = unsafe {
            let (options, client) = (read_options(options)?, read_whole_client(client)?);
            (client, options, CStruct::new(binding, action.request, request.cast()))
        };
        let request = request.ok_or_else(|| Error::invalid_argument("request is NULL"))?;
        let call = Call::of(service, &action);
        let body = Body::checked(service, &action, request, client.validation(&options))?;
        let (mut decoded, mut report) = (None, CallReport::default());
        let mut decode = |body: &[u8]| {
            DecodedResponse::decode(&mut decoded, spare, binding, action.response, body)
        };
        let result = client.execute(&call, &options, &body, &mut decode, &mut report);
        wanted.fill(&report, result.as_ref().err());
        result?;
        if let Some(decoded) = decoded.filter(|_| !response.is_null()) {
            // SAFETY: not NULL, and the caller says that it may be written to.
            unsafe { response.write(decoded.into_raw()) };
        }
        Ok(())
    };
    // SAFETY: as the caller says.
    unsafe { boundary(error, Outcome::Unknown, body) }
}

/// # Safety
/// `client` is NULL or alive for `'a`.
pub(crate) unsafe fn read_client<'a>(client: *const tc_client) -> Result<&'a Client, Error> {
    // SAFETY: as the caller says.
    unsafe { read_whole_client(client).map(|client| &client.client) }
}

/// # Safety
/// `client` is NULL or alive for `'a`.
pub(crate) unsafe fn read_whole_client<'a>(
    client: *const tc_client,
) -> Result<&'a tc_client, Error> {
    // SAFETY: NULL, or alive as the caller says.
    unsafe { client.as_ref() }.ok_or_else(|| Error::invalid_argument("client is NULL"))
}
