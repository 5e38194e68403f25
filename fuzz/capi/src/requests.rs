//! Requests as C programs make them: structs of any valid size, with any content.

mod build;

use core::ffi::{CStr, c_int, c_void};
use std::ffi::CString;
use std::sync::LazyLock;

use arbitrary::{Result, Unstructured};
use tcapi_core::schema::json::{Json as JsonReader, Tree};
use tcapi_core::schema::{self, Encode};
use tcapi_core::{ACTIONS, Action};

use crate::attempts::tc_attempt_report;
use crate::call::typed_call;
use crate::cancel::{tc_cancel, tc_cancel_fire, tc_cancel_new};
use crate::client::{tc_client, tc_client_new};
use crate::config::{
    tc_config_free, tc_config_new, tc_config_set_credentials, tc_config_set_endpoint,
    tc_config_set_region,
};
use crate::error::{
    tc_error, tc_error_attempt_at, tc_error_attempt_count, tc_error_code, tc_error_free,
    tc_error_message, tc_error_outcome, tc_error_path, tc_error_retry_hint, tc_error_status,
    tc_error_stop_reason, tc_error_violation_code, tc_error_violation_count,
    tc_error_violation_message, tc_error_violation_path,
};
use crate::fields::{tc_field, tc_to_json, tc_visit};
use crate::names::{tc_retry_hint_name, tc_stop_reason_name};
use crate::request::CStruct;
use crate::responses::{binding_of, number_of};
use crate::services::{BINDINGS, STRUCT_NAMES};
use crate::status::{tc_outcome, tc_status};
use crate::text::tc_string_free;
pub(crate) use build::{Memory, SECRET_MARK};

/// A client of a port without a listener, and a token that was fired: nothing is ever sent.
struct Fixture {
    client: *mut tc_client,
    cancel: *mut tc_cancel,
}

// SAFETY: any thread may use clients and tokens.
unsafe impl Send for Fixture {}
// SAFETY: as above.
unsafe impl Sync for Fixture {}

static FIXTURE: LazyLock<Fixture> = LazyLock::new(|| {
    let (mut client, mut cancel) = (core::ptr::null_mut(), core::ptr::null_mut());
    let no_error = core::ptr::null_mut();
    // SAFETY: each pointer is as the header requires.
    unsafe {
        let config = tc_config_new();
        let (id, key) = (c"AKIDfuzz".as_ptr(), c"kq7-the-secret-key-Xz".as_ptr());
        tc_config_set_credentials(config, id, key, core::ptr::null());
        tc_config_set_region(config, c"ap-guangzhou".as_ptr());
        tc_config_set_endpoint(config, c"http://127.0.0.1:9".as_ptr());
        assert_eq!(tc_client_new(config, &raw mut client, no_error), tc_status::TC_OK);
        tc_config_free(config);
        assert_eq!(tc_cancel_new(&raw mut cancel, no_error), tc_status::TC_OK);
        tc_cancel_fire(cancel);
    }
    Fixture { client, cancel }
});

/// Makes a request from `data` and calls its action.
pub fn run(data: &[u8]) {
    // After the end of the data all bytes are zero, so no read fails.
    let _ = try_run(&mut Unstructured::new(data));
}

fn try_run(input: &mut Unstructured<'_>) -> Result<()> {
    let action = &ACTIONS[usize::from(input.arbitrary::<u8>()?) % ACTIONS.len()];
    let binding = binding_of(action.service);
    let number = number_of(binding, action.action.name);
    let mut memory = Memory::default();
    let plain = input.ratio(7, 8)?;
    let options = memory.options(input, plain, FIXTURE.cancel)?;
    let request = memory.object(binding, action.action.request, input)?;
    let (mut response, mut error) = (core::ptr::dangling_mut(), core::ptr::null_mut());
    // SAFETY: the structs have the sizes that they state, and live until the end of this function.
    let status = unsafe {
        typed_call(
            FIXTURE.client,
            request.cast(),
            options.cast(),
            &raw mut response,
            &raw mut error,
            number,
        )
    };
    assert!(response.is_null(), "a response to what was never sent");
    // SAFETY: the call made it, or left it NULL.
    let failure = unsafe { Failure::take(error) };
    let failure = failure.expect("a call that can't be sent fails");
    assert_eq!(failure.status, status);
    assert_eq!(failure.outcome, tc_outcome::TC_OUTCOME_NOT_SENT);
    // A request that is not refused can be encoded, however little is checked.
    assert_ne!(status, tc_status::TC_ERR_INTERNAL, "{}", failure.message);
    for text in [&failure.code, &failure.path, &failure.message] {
        assert!(!text.contains(SECRET_MARK), "a secret in {text}");
    }
    let of_service =
        BINDINGS.iter().position(|one| std::ptr::eq(*one, binding)).expect("it is one");
    let name = STRUCT_NAMES[of_service][usize::from(action.action.request.0)];
    let name = CString::new(name).expect("it has no NUL");
    // SAFETY: the name is that of the struct's type.
    unsafe { as_data(&name, request.cast()) };
    // SAFETY: as above.
    if let Some(request) = unsafe { CStruct::new(binding, action.action.request, request) } {
        compare(action, request, plain.then_some(&failure));
    }
    Ok(())
}

/// Visitor: checks that no visited value is a secret, and that each has its name in its path.
pub(crate) unsafe extern "C" fn told(field: *const tc_field, user_data: *mut c_void) -> bool {
    // SAFETY: the library guarantees that it is a field, with strings that end with a NUL.
    let (path, name, text) = unsafe {
        let field = &*field;
        let read = |text| CStr::from_ptr(text).to_str().expect("it is UTF-8");
        (read(field.path), read(field.name), read(field.text))
    };
    assert!(path.contains(name) && user_data.is_null());
    assert!(!text.contains(SECRET_MARK), "a secret in {text}");
    true
}

/// Checks that a struct has values and JSON, or that both functions report the reason.
///
/// # Safety
/// Those of `tc_to_json`.
unsafe fn as_data(name: &CStr, value: *const c_void) {
    let (mut json, mut error) = (core::ptr::null_mut(), core::ptr::null_mut());
    // SAFETY: the caller upholds the same conditions.
    unsafe {
        let no_data = core::ptr::null_mut();
        let visited = tc_visit(name.as_ptr(), value, Some(told), no_data, &raw mut error);
        let failure = Failure::take(error);
        let why = failure.as_ref().map(|failure| format!("{}: {}", failure.path, failure.message));
        assert_eq!(failure.map(|failure| failure.status), none_if_ok(visited));
        let encoded = tc_to_json(name.as_ptr(), value, &raw mut json, &raw mut error);
        let failure = Failure::take(error);
        assert_eq!(failure.map(|failure| failure.status), none_if_ok(encoded));
        assert_eq!(json.is_null(), encoded != tc_status::TC_OK);
        if !json.is_null() {
            assert_eq!(visited, tc_status::TC_OK, "{why:?}");
            let text = CStr::from_ptr(json).to_bytes();
            let _: serde_json::Map<String, serde_json::Value> =
                serde_json::from_slice(text).expect("it is an object");
        }
        tc_string_free(json);
    }
}

fn none_if_ok(status: tc_status) -> Option<tc_status> {
    (status != tc_status::TC_OK).then_some(status)
}

/// Checks that the call's result agrees with the validation, and that the encoding of a valid request is valid and the
/// same. `failure` is that of a call with valid options.
fn compare(action: &Action, request: CStruct<'_>, failure: Option<&Failure>) {
    let (service, object) = (action.service, action.action.request);
    let verdict = schema::validate(service, object, request);
    match (&verdict, failure) {
        (Err(violations), Some(failure)) => {
            let first = &violations.listed()[0];
            let unsupported = failure.status == tc_status::TC_ERR_UNSUPPORTED;
            assert_eq!(unsupported, first.kind == schema::ViolationKind::Unsupported);
            assert!(unsupported || failure.status == tc_status::TC_ERR_INVALID_REQUEST);
            assert_eq!((&*failure.code, &failure.path), (&*first.code, &first.path));
        }
        (Ok(()), Some(failure)) => assert_eq!(failure.status, tc_status::TC_ERR_CANCELLED),
        _ => {}
    }
    if verdict.is_err() {
        return;
    }
    let json = serde_json::to_vec(&Encode::new(service, object, request));
    let json = json.expect("what is valid can be encoded");
    let json = String::from_utf8(json).expect("it is UTF-8");
    let Ok(Tree::Object(members)) = schema::json::parse(&json) else {
        panic!("not an object: {json}")
    };
    let reader = JsonReader::new(service, object, &members);
    assert_eq!(schema::validate(service, object, reader), Ok(()), "{json}");
    let again = serde_json::to_vec(&Encode::new(service, object, reader));
    let again = again.expect("what is valid can be encoded");
    assert_eq!(String::from_utf8_lossy(&again), json);
}

/// The content of a `tc_error`.
pub(crate) struct Failure {
    pub(crate) status: tc_status,
    pub(crate) outcome: tc_outcome,
    pub(crate) code: String,
    pub(crate) path: String,
    pub(crate) message: String,
}

impl Failure {
    /// Reads an error and frees it.
    ///
    /// # Safety
    /// `error` is NULL or not yet freed.
    pub(crate) unsafe fn take(error: *mut tc_error) -> Option<Failure> {
        if error.is_null() {
            return None;
        }
        // SAFETY: it is alive, and its texts end with a NUL.
        unsafe {
            let text = |text| CStr::from_ptr(text).to_str().expect("it is UTF-8").to_owned();
            let failure = Failure {
                status: tc_error_status(error),
                outcome: tc_error_outcome(error),
                code: text(tc_error_code(error)),
                path: text(tc_error_path(error)),
                message: text(tc_error_message(error)),
            };
            assert!(!text(tc_stop_reason_name(tc_error_stop_reason(error) as c_int)).is_empty());
            assert!(!text(tc_retry_hint_name(tc_error_retry_hint(error) as c_int)).is_empty());
            let count = tc_error_violation_count(error);
            let of = |at| {
                [tc_error_violation_code, tc_error_violation_path, tc_error_violation_message]
                    .map(|read| text(read(error, at)))
            };
            if count > 0 {
                let first = [&failure.code, &failure.path, &failure.message].map(String::clone);
                assert_eq!(of(0), first);
            }
            assert_eq!(of(count.min(100)), ["", "", ""]);
            // Zero is valid for each member.
            let mut attempt: tc_attempt_report = core::mem::zeroed();
            attempt.struct_size = size_of::<tc_attempt_report>();
            let attempts = tc_error_attempt_count(error);
            assert!(attempts <= 16, "{attempts} attempts");
            for at in 0..=attempts {
                let status = tc_error_attempt_at(error, at, &raw mut attempt);
                assert_eq!(status == tc_status::TC_OK, at < attempts);
            }
            tc_error_free(error);
            Some(failure)
        }
    }
}
