//! Calls of functions of the C binding in any order and with any arguments that the header allows, on a client of a
//! peer whose responses the fuzzer chooses.

mod packed;
mod procedures;
mod settings;
mod sources;

use core::ffi::{CStr, c_char, c_int, c_void};
use core::ptr::{null, null_mut};
use std::rc::Rc;

use arbitrary::{Result, Unstructured};
use tcapi_core::ACTIONS;

use crate::call::{tc_call, tc_response_free, typed_call};
use crate::cancel::{tc_cancel, tc_cancel_fire, tc_cancel_free, tc_cancel_new};
use crate::client::{tc_client, tc_client_abort, tc_client_free, tc_client_new};
use crate::config::{tc_config, tc_config_free, tc_config_new};
use crate::error::{
    tc_error, tc_error_attempts, tc_error_code, tc_error_format, tc_error_free,
    tc_error_http_status, tc_error_message, tc_error_outcome, tc_error_path, tc_error_request_id,
    tc_error_retry_hint, tc_error_status, tc_error_stop_reason,
};
use crate::events::tc_event;
use crate::fields::{tc_client_visit_unknown, tc_visit_unknown};
use crate::log::tc_log_to_stderr;
use crate::names::{
    tc_credential_source_name, tc_endpoint_kind_name, tc_event_kind_name, tc_fate_kind_name,
    tc_field_kind_name, tc_log_level_name, tc_matched_name, tc_outcome_name, tc_retry_hint_name,
    tc_retry_reason_name, tc_status_name, tc_stop_reason_name, tc_validation_name,
};
use crate::requests::{self, Failure, Memory, SECRET_MARK};
use crate::responses::{binding_of, number_of};
use crate::status::{tc_outcome, tc_retry_hint, tc_status, tc_stop_reason};
use crate::text::tc_string_free;
use crate::version::{tc_version, tc_version_number};

/// A peer on loopback.
pub trait Peer {
    /// Its URL, `http://host:port`.
    fn endpoint(&self) -> &CStr;
    /// Makes it respond to any request with these bytes, or reset the connection if `reset` is set.
    fn set(&self, response: &[u8], reset: bool);
}

/// Calls functions as `data` determines.
pub fn run(data: &[u8], peer: &dyn Peer) {
    let mut program = Program::default();
    // The end of the data is the end of the program.
    let _ = program.run(&mut Unstructured::new(data), peer);
    program.end();
}

/// The objects of a program.
#[derive(Default)]
struct Program {
    configs: Vec<*mut tc_config>,
    clients: Vec<*mut tc_client>,
    cancels: Vec<*mut tc_cancel>,
    /// The scripts of their callbacks.
    scripts: Vec<Rc<sources::Script>>,
}

/// Returns one of the objects, or sometimes NULL.
fn pick<T>(from: &[*mut T], input: &mut Unstructured<'_>) -> Result<*mut T> {
    let index = input.arbitrary::<u8>()?;
    Ok(if index == 0 || from.is_empty() {
        null_mut()
    } else {
        from[usize::from(index) % from.len()]
    })
}

/// Removes and returns one of the objects, or returns NULL.
fn take<T>(from: &mut Vec<*mut T>, input: &mut Unstructured<'_>) -> Result<*mut T> {
    let index = usize::from(input.arbitrary::<u8>()?);
    Ok(if index == 0 || from.is_empty() { null_mut() } else { from.remove(index % from.len()) })
}

impl Program {
    fn run(&mut self, input: &mut Unstructured<'_>, peer: &dyn Peer) -> Result<()> {
        let length = usize::from(input.arbitrary::<u16>()?).min(input.len());
        let response = input.bytes(length)?;
        if response.windows(SECRET_MARK.len()).any(|part| part == SECRET_MARK.as_bytes()) {
            return Ok(());
        }
        peer.set(response, input.ratio(1, 16)?);
        // Most programs start with a client.
        if !input.ratio(1, 8)? {
            self.client(input, peer)?;
        }
        while !input.is_empty() {
            match input.int_in_range(0..=10)? {
                0 => self.config(input)?,
                1 => self.client(input, peer)?,
                2 => self.cancel(input)?,
                3 => self.free(input)?,
                4 => names(input)?,
                5 | 6 => self.call_json(input)?,
                10 => procedures::run(pick(&self.clients, input)?, input)?,
                7 => packed::call(pick(&self.clients, input)?, pick(&self.cancels, input)?, input)?,
                _ => self.call_typed(input)?,
            }
        }
        Ok(())
    }

    fn end(self) {
        // SAFETY: the library made each of them, and each is freed once; clients may be freed in any order with the
        // others.
        unsafe {
            self.cancels.into_iter().for_each(|one| tc_cancel_free(one));
            self.configs.into_iter().for_each(|one| tc_config_free(one));
            self.clients.into_iter().for_each(|one| tc_client_free(one));
        }
    }

    /// Makes settings, or changes one.
    fn config(&mut self, input: &mut Unstructured<'_>) -> Result<()> {
        let config = pick(&self.configs, input)?;
        let status = match input.int_in_range(0..=7)? {
            0 => {
                self.configs.push(tc_config_new());
                return Ok(());
            }
            1..=4 => settings::set(config, input)?,
            _ => sources::set(config, self.script(input)?, input)?,
        };
        assert!(!config.is_null() || status == tc_status::TC_ERR_INVALID_ARGUMENT);
        Ok(())
    }

    /// Makes the script of a callback.
    fn script(&mut self, input: &mut Unstructured<'_>) -> Result<&sources::Script> {
        self.scripts.push(sources::Script::new(input)?);
        Ok(self.scripts.last().expect("one was just pushed"))
    }

    /// Makes a client, which always connects to the peer.
    fn client(&mut self, input: &mut Unstructured<'_>, peer: &dyn Peer) -> Result<()> {
        let mut config = pick(&self.configs, input)?;
        let tls = input.ratio(1, 16)?;
        let (mut client, mut error) = (null_mut(), null_mut());
        let error_at = if input.ratio(1, 16)? { null_mut() } else { &raw mut error };
        let client_at = if input.ratio(1, 64)? { null_mut() } else { &raw mut client };
        if config.is_null() {
            config = tc_config_new();
            self.configs.push(config);
        }
        settings::lead_to(config, peer.endpoint(), tls, input)?;
        sources::of_peer(config, peer.endpoint(), self.script(input)?, input)?;
        // SAFETY: each pointer is as the header requires.
        let status = unsafe { tc_client_new(config, client_at, error_at) };
        if !client.is_null() {
            assert_eq!(status, tc_status::TC_OK);
            self.clients.push(client);
        }
        finish(status, error, error_at.is_null());
        Ok(())
    }

    fn cancel(&mut self, input: &mut Unstructured<'_>) -> Result<()> {
        let (mut cancel, mut error) = (null_mut(), null_mut());
        // SAFETY: each pointer is as the header requires.
        unsafe {
            match input.int_in_range(0..=3)? {
                0 => tc_cancel_fire(pick(&self.cancels, input)?),
                1 => finish(tc_cancel_new(null_mut(), &raw mut error), error, false),
                _ => {
                    finish(tc_cancel_new(&raw mut cancel, &raw mut error), error, false);
                    self.cancels.push(cancel);
                }
            }
        }
        Ok(())
    }

    fn free(&mut self, input: &mut Unstructured<'_>) -> Result<()> {
        // SAFETY: a removed object is freed once; no call is in progress.
        unsafe {
            match input.int_in_range(0..=5)? {
                0 => tc_config_free(take(&mut self.configs, input)?),
                1 => tc_client_free(take(&mut self.clients, input)?),
                2 => tc_cancel_free(take(&mut self.cancels, input)?),
                3 if input.ratio(1, 4)? => tc_client_abort(pick(&self.clients, input)?),
                3 => tc_error_free(null_mut()),
                4 => tc_string_free(null_mut()),
                _ => tc_response_free(null_mut()),
            }
        }
        Ok(())
    }

    fn call_json(&mut self, input: &mut Unstructured<'_>) -> Result<()> {
        let mut memory = Memory::default();
        let client = pick(&self.clients, input)?;
        let plain = input.ratio(3, 4)?;
        let cancel = pick(&self.cancels, input)?;
        let options = memory.options(input, plain, cancel)?;
        let options = if input.ratio(1, 4)? { null() } else { options };
        let mut text = |good: &[&'static CStr], input: &mut Unstructured<'_>| match input
            .int_in_range(0..=7)?
        {
            0 => memory.text(input, None).map(<*const u8>::cast::<c_char>),
            _ => input.choose(good).map(|good| good.as_ptr()),
        };
        let service = text(&[c"cvm", c"other"], input)?;
        let version = text(&[c"2017-03-12"], input)?;
        let action = text(&[c"Unknown", c"DescribeZones"], input)?;
        let request = text(&[c"{}", c"{\"A\":1}"], input)?;
        let (mut response, mut error) = (null_mut(), null_mut());
        let response_at = if input.ratio(1, 16)? { null_mut() } else { &raw mut response };
        let error_at = if input.ratio(1, 16)? { null_mut() } else { &raw mut error };
        // SAFETY: each pointer is as the header requires, and lives until the end of this function.
        unsafe {
            let status = tc_call(
                client,
                service,
                version,
                action,
                request,
                options.cast(),
                response_at,
                error_at,
            );
            assert_eq!(!response.is_null(), status == tc_status::TC_OK && !response_at.is_null());
            if !response.is_null() {
                CStr::from_ptr(response).to_str().expect("it is UTF-8");
                let (cvm, version) = (c"cvm".as_ptr(), c"2017-03-12".as_ptr());
                let zones = c"DescribeZones".as_ptr();
                let (told, unasked) = (Some(requests::told as _), null_mut());
                tc_visit_unknown(cvm, version, zones, response, told, null_mut(), unasked);
                tc_client_visit_unknown(
                    client,
                    cvm,
                    version,
                    zones,
                    response,
                    told,
                    null_mut(),
                    unasked,
                );
            }
            tc_string_free(response);
            finish(status, error, error_at.is_null());
        }
        Ok(())
    }

    fn call_typed(&mut self, input: &mut Unstructured<'_>) -> Result<()> {
        let mut memory = Memory::default();
        let action = &ACTIONS[usize::from(input.arbitrary::<u8>()?) % ACTIONS.len()];
        let binding = binding_of(action.service);
        let number = number_of(binding, action.action.name);
        let client = pick(&self.clients, input)?;
        let plain = input.ratio(3, 4)?;
        let cancel = pick(&self.cancels, input)?;
        let options = memory.options(input, plain, cancel)?;
        let options = if input.ratio(1, 4)? { null() } else { options };
        let request = memory.object(binding, action.action.request, input)?;
        let (mut response, mut error) = (null_mut::<c_void>(), null_mut());
        let response_at = if input.ratio(1, 16)? { null_mut() } else { &raw mut response };
        let error_at = if input.ratio(1, 16)? { null_mut() } else { &raw mut error };
        // SAFETY: each pointer is as the header requires, and lives until the end of this function.
        unsafe {
            let status =
                typed_call(client, request.cast(), options.cast(), response_at, error_at, number);
            assert_eq!(!response.is_null(), status == tc_status::TC_OK && !response_at.is_null());
            tc_response_free(response);
            finish(status, error, error_at.is_null());
        }
        Ok(())
    }
}

/// Checks the end of every function: there is an error if and only if it failed, and the error contains no secret.
fn finish(status: tc_status, error: *mut tc_error, unasked: bool) {
    assert!(unasked || error.is_null() == (status == tc_status::TC_OK), "{status:?}");
    // SAFETY: the function made it, or left it NULL.
    if let Some(failure) = unsafe { Failure::take(error) } {
        assert_eq!(failure.status, status);
        for text in [&failure.code, &failure.path, &failure.message] {
            assert!(!text.contains(SECRET_MARK), "a secret in {text}");
        }
    }
}

/// Calls the functions for names of numbers, and those for an error with NULL.
fn names(input: &mut Unstructured<'_>) -> Result<()> {
    let number: c_int = input.arbitrary()?;
    // SAFETY: all of them are strings that live forever.
    unsafe {
        let names = [
            tc_status_name(number),
            tc_outcome_name(number),
            tc_stop_reason_name(number),
            tc_retry_hint_name(number),
            tc_validation_name(number),
            tc_log_level_name(number),
            tc_credential_source_name(number),
            tc_endpoint_kind_name(number),
            tc_event_kind_name(number),
            tc_retry_reason_name(number),
            tc_field_kind_name(number),
            tc_fate_kind_name(number),
            tc_matched_name(number),
            tc_version(),
        ];
        for name in names {
            assert!(!CStr::from_ptr(name).is_empty());
        }
        // The version of this crate is not that of the library, so it may be 0.
        let version = CStr::from_ptr(tc_version()).to_str().expect("it is UTF-8").split('.');
        let parts = version.map(|part| part.parse::<u32>().expect("it is a number"));
        assert_eq!(tc_version_number(), parts.fold(0, |number, part| 100 * number + part));
        // A line would be part of the fuzzer's output.
        tc_log_to_stderr(number, null(), null_mut());
        let none: *const tc_error = null();
        assert_eq!(tc_error_format(none, null_mut(), 0), "TC_OK (DONE)".len());
        assert_eq!(tc_error_status(none), tc_status::TC_OK);
        assert_eq!(tc_error_outcome(none), tc_outcome::TC_OUTCOME_DONE);
        assert_eq!(tc_error_stop_reason(none), tc_stop_reason::TC_STOP_NOT_RETRYABLE);
        assert!(matches!(tc_error_retry_hint(none), tc_retry_hint::TC_RETRY_HINT_NONE));
        assert_eq!((tc_error_http_status(none), tc_error_attempts(none)), (0, 0));
        for read in [tc_error_code, tc_error_message, tc_error_path, tc_error_request_id] {
            assert!(CStr::from_ptr(read(none)).is_empty());
        }
    }
    Ok(())
}

/// Event callback: checks that strings are valid, and contain no secret.
unsafe extern "C" fn event(event: *const tc_event, _: *mut c_void) {
    // SAFETY: the library guarantees that it is an event, with strings that end with a NUL, and pointers that are NULL
    // or valid for their types.
    let texts = unsafe {
        let event = &*event;
        let mut texts =
            vec![event.service, event.action, event.region, event.trace_id, event.endpoint];
        texts.extend([event.next_endpoint, event.source, event.remark]);
        if let Some(attempt) = event.attempt_report.as_ref() {
            texts.extend([attempt.peer_address, attempt.code, attempt.message, attempt.request_id]);
        }
        if !event.error.is_null() {
            texts.extend([tc_error_code(event.error), tc_error_message(event.error)]);
        }
        texts.into_iter().map(|text| CStr::from_ptr(text))
    };
    for text in texts {
        let text = text.to_str().expect("it is UTF-8");
        assert!(!text.contains(SECRET_MARK), "a secret in {text}");
    }
}

/// Log callback: checks that each line is a single line, and contains no secret.
unsafe extern "C" fn log(level: c_int, line: *const c_char, _: *mut c_void) {
    // SAFETY: the library guarantees that it is a string.
    let line = unsafe { CStr::from_ptr(line) }.to_str().expect("it is UTF-8");
    assert!((1..=4).contains(&level) && !line.contains(['\n', '\r']), "{line}");
    assert!(!line.contains(SECRET_MARK), "a secret in {line}");
}
