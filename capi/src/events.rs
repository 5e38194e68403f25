//! The event callback.

use core::ffi::{c_char, c_void};
use core::ptr;
use std::ffi::CString;

use tcapi_core::{Error, Event, EventKind, RetryReason};

use crate::attempts::{Attempt, tc_attempt_report};
use crate::config::{set_callback, tc_config};
use crate::error::tc_error;
use crate::report::{count, tc_call_report, us, whole};
use crate::status::tc_status;
use crate::text::c_string;
use crate::user_data::{UserData, tc_free_callback};

/// What happened in a call. Later versions append to it: ignore what you do not know.
#[repr(C)]
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum tc_event_kind {
    /// A call begins. Its request and options were checked; a call that is refused by these checks has no events.
    TC_EVENT_CALL_BEGIN = 1,
    /// An attempt begins.
    TC_EVENT_ATTEMPT_BEGIN = 2,
    /// An attempt has ended.
    TC_EVENT_ATTEMPT_END = 3,
    /// The request is about to be sent again, after a delay.
    TC_EVENT_RETRY = 4,
    /// The call leaves a host that could not be reached for another one of the service: see tc_config_set_failover().
    TC_EVENT_FAILOVER = 5,
    /// The service's clock was learnt from its response.
    TC_EVENT_CLOCK = 6,
    /// The call has fetched credentials, or tried to. Calls that only wait for another call's fetch have no such event.
    TC_EVENT_CREDENTIALS = 7,
    /// A call has ended.
    TC_EVENT_CALL_END = 8,
    /// The request is sent although the service's documents do not allow it: see TC_VALIDATION_WARN. One for each
    /// violation, up to 16, before the first attempt.
    TC_EVENT_VIOLATION = 9,
}

/// Why a request is sent again. Later versions append to it.
#[repr(C)]
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum tc_retry_reason {
    /// It is not sent again.
    TC_RETRY_REASON_NONE = 0,
    /// Nothing was sent, or running twice does no harm.
    TC_RETRY_REASON_TRANSIENT = 1,
    /// The service, or a gateway, had too many requests.
    TC_RETRY_REASON_THROTTLED = 2,
    /// The request was refused for its time, which is corrected now.
    TC_RETRY_REASON_CLOCK = 3,
    /// The credentials were refused, and there are others now.
    TC_RETRY_REASON_CREDENTIALS = 4,
}

/// Something that happened in a call. It and all that it points to belong to the library, and live during the call of
/// the callback only. Strings are never NULL: "" is "there is none". Behind the members of all events, each names the
/// kinds that it is for; it is 0, "" or NULL in events of all others. No secret is part of an event.
#[repr(C)]
pub struct tc_event {
    /// Size of this struct in bytes, as the library knows it: look at it before you read a member that an older library
    /// may not have.
    pub struct_size: usize,
    /// What happened.
    pub kind: tc_event_kind,
    /// Number of the call: the same in all events and log lines of a call, and different for each call of the process.
    pub call_id: u64,
    /// The service, such as "cvm".
    pub service: *const c_char,
    /// Its version, such as "2017-03-12".
    pub version: *const c_char,
    /// The action, such as "RebootInstances".
    pub action: *const c_char,
    /// The region that the call is sent to.
    pub region: *const c_char,
    /// The trace id of the call's options.
    pub trace_id: *const c_char,
    /// CALL_BEGIN, ATTEMPT_BEGIN: length of the request's body.
    pub request_bytes: u64,
    /// CALL_BEGIN: the time for the whole call, in microseconds.
    pub timeout_us: u64,
    /// ATTEMPT_BEGIN, ATTEMPT_END, RETRY, FAILOVER, CLOCK: number of the attempt, from 1.
    pub attempt: u32,
    /// The same: the host that the attempt goes to, with its port unless it is the scheme's own.
    pub endpoint: *const c_char,
    /// ATTEMPT_END: what the attempt did.
    pub attempt_report: *const tc_attempt_report,
    /// ATTEMPT_END: whether the attempt got its permit of the rate limiter, where there is one. An attempt that did not
    /// has no times, and does not count.
    pub permitted: bool,
    /// RETRY: why the request is sent again.
    pub retry_reason: tc_retry_reason,
    /// RETRY: the delay in microseconds, which begins now.
    pub delay_us: u64,
    /// FAILOVER: the host that the next attempt goes to.
    pub next_endpoint: *const c_char,
    /// CLOCK: how far the service's clock is ahead of this machine's, in seconds.
    pub service_ahead_s: i64,
    /// CREDENTIALS: where they are from, in words. "" if fetching them failed.
    pub source: *const c_char,
    /// CREDENTIALS: what is odd about them, in words.
    pub remark: *const c_char,
    /// CREDENTIALS: how long fetching them took, in microseconds.
    pub took_us: u64,
    /// CREDENTIALS: when they are fetched again after a failure, while the old ones are valid: about so many
    /// microseconds from now. 0 if it did not fail, or if there are no old ones.
    pub next_try_us: u64,
    /// CALL_END: what the call did.
    pub call_report: *const tc_call_report,
    /// ATTEMPT_END, CREDENTIALS, CALL_END: why it failed, for the functions tc_error_*() but tc_error_free(). NULL if it
    /// succeeded. The outcome in ATTEMPT_END is that of the attempt, and in CALL_END that of all attempts.
    ///
    /// VIOLATION: the violation, by tc_error_path(), _code() and _message().
    pub error: *const tc_error,
    /// VIOLATION: how many violations there are, also of those that have no event.
    pub violation_count: u32,
}

/// Takes an event, which lives during the call only. It must return normally.
pub type tc_event_callback =
    Option<unsafe extern "C" fn(event: *const tc_event, user_data: *mut c_void)>;

/// A caller's function and what it wants to be given.
struct Callback {
    function: unsafe extern "C" fn(*const tc_event, *mut c_void),
    user_data: UserData,
}

impl Callback {
    fn tell(&self, event: &Event<'_>) {
        let [service, version, action] = [event.service, event.version, event.action].map(c_string);
        let [region, trace_id] =
            [event.region, event.trace_id].map(|text| c_string(text.unwrap_or_default()));
        // The library and its core are of one version, so that there is none that it does not know.
        let Some(parts) = Parts::of(event.kind) else { return };
        let attempt = parts.attempt_report.as_ref().map(|attempt| {
            // The struct is the library's own.
            attempt.view(size_of::<tc_attempt_report>())
        });
        let event = tc_event {
            struct_size: size_of::<tc_event>(),
            call_id: event.call_id,
            service: service.as_ptr(),
            version: version.as_ptr(),
            action: action.as_ptr(),
            region: region.as_ptr(),
            trace_id: trace_id.as_ptr(),
            endpoint: parts.endpoint.as_ptr(),
            attempt_report: attempt.as_ref().map_or(ptr::null(), ptr::from_ref),
            next_endpoint: parts.next_endpoint.as_ptr(),
            source: parts.source.as_ptr(),
            remark: parts.remark.as_ptr(),
            call_report: parts.call_report.as_deref().map_or(ptr::null(), ptr::from_ref),
            error: parts.error.as_ref().map_or(ptr::null(), ptr::from_ref),
            ..parts.event
        };
        // SAFETY: the caller gave a function of this type, to be called with its own pointer; what the event points to
        // lives until it returns.
        unsafe { (self.function)(&raw const event, self.user_data.pointer()) };
    }
}

/// What an event points to, and its numbers.
struct Parts {
    event: tc_event,
    endpoint: CString,
    next_endpoint: CString,
    source: CString,
    remark: CString,
    attempt_report: Option<Attempt>,
    call_report: Option<Box<tc_call_report>>,
    error: Option<tc_error>,
}

impl Parts {
    fn nothing(kind: tc_event_kind) -> Self {
        let none = c"".as_ptr();
        Parts {
            event: tc_event {
                struct_size: 0,
                kind,
                call_id: 0,
                service: none,
                version: none,
                action: none,
                region: none,
                trace_id: none,
                request_bytes: 0,
                timeout_us: 0,
                attempt: 0,
                endpoint: none,
                attempt_report: ptr::null(),
                permitted: false,
                retry_reason: tc_retry_reason::TC_RETRY_REASON_NONE,
                delay_us: 0,
                next_endpoint: none,
                service_ahead_s: 0,
                source: none,
                remark: none,
                took_us: 0,
                next_try_us: 0,
                call_report: ptr::null(),
                error: ptr::null(),
                violation_count: 0,
            },
            endpoint: CString::default(),
            next_endpoint: CString::default(),
            source: CString::default(),
            remark: CString::default(),
            attempt_report: None,
            call_report: None,
            error: None,
        }
    }

    /// Those of one attempt.
    fn of_attempt(kind: tc_event_kind, attempt: u32, endpoint: &str) -> Self {
        let mut parts = Parts::nothing(kind);
        parts.event.attempt = attempt;
        parts.endpoint = c_string(endpoint);
        parts
    }

    fn of(kind: EventKind<'_>) -> Option<Self> {
        use tc_event_kind as Kind;
        let parts = match kind {
            EventKind::CallBegin { request_bytes, timeout, .. } => {
                let mut parts = Parts::nothing(Kind::TC_EVENT_CALL_BEGIN);
                parts.event.request_bytes = request_bytes as u64;
                parts.event.timeout_us = us(timeout);
                parts
            }
            EventKind::AttemptBegin { attempt, endpoint, request_bytes, .. } => {
                let mut parts = Parts::of_attempt(Kind::TC_EVENT_ATTEMPT_BEGIN, attempt, endpoint);
                parts.event.request_bytes = request_bytes as u64;
                parts
            }
            EventKind::AttemptEnd { report, permitted, error, .. } => {
                let kind = Kind::TC_EVENT_ATTEMPT_END;
                let mut parts = Parts::of_attempt(kind, report.number, &report.endpoint);
                parts.attempt_report = Some(report.into());
                parts.event.permitted = permitted;
                parts.error = error.cloned().map(Into::into);
                parts
            }
            EventKind::Retry { attempt, endpoint, reason, delay, .. } => {
                let mut parts = Parts::of_attempt(Kind::TC_EVENT_RETRY, attempt, endpoint);
                parts.event.retry_reason = c_reason(reason);
                parts.event.delay_us = us(delay);
                parts
            }
            EventKind::Failover { attempt, endpoint, next, .. } => {
                let mut parts = Parts::of_attempt(Kind::TC_EVENT_FAILOVER, attempt, endpoint);
                parts.next_endpoint = c_string(next);
                parts
            }
            EventKind::Clock { attempt, endpoint, service_ahead_s, .. } => {
                let mut parts = Parts::of_attempt(Kind::TC_EVENT_CLOCK, attempt, endpoint);
                parts.event.service_ahead_s = service_ahead_s;
                parts
            }
            EventKind::Credentials { source, took, remark, error, next_try, .. } => {
                let mut parts = Parts::nothing(Kind::TC_EVENT_CREDENTIALS);
                parts.source = c_string(source.unwrap_or_default());
                parts.remark = c_string(remark.unwrap_or_default());
                parts.event.took_us = us(took);
                parts.event.next_try_us = next_try.map_or(0, us);
                parts.error = error.cloned().map(Into::into);
                parts
            }
            EventKind::Violation { count: number, violation, .. } => {
                let mut parts = Parts::nothing(Kind::TC_EVENT_VIOLATION);
                parts.event.violation_count = count(number);
                parts.error = Some(Error::invalid(violation.clone()).into());
                parts
            }
            EventKind::CallEnd { report, error, .. } => {
                let mut parts = Parts::nothing(Kind::TC_EVENT_CALL_END);
                parts.call_report = Some(Box::new(whole(report, error)));
                parts.error = error.cloned().map(Into::into);
                parts
            }
            _ => return None,
        };
        Some(parts)
    }
}

fn c_reason(reason: RetryReason) -> tc_retry_reason {
    match reason {
        RetryReason::Transient => tc_retry_reason::TC_RETRY_REASON_TRANSIENT,
        RetryReason::Throttled => tc_retry_reason::TC_RETRY_REASON_THROTTLED,
        RetryReason::Clock => tc_retry_reason::TC_RETRY_REASON_CLOCK,
        RetryReason::Credentials => tc_retry_reason::TC_RETRY_REASON_CREDENTIALS,
        _ => tc_retry_reason::TC_RETRY_REASON_NONE,
    }
}

/// Has `callback` told what calls do: when a call and each of its attempts begins and ends, before each delay, and more.
/// See tc_event_kind. Log lines are made of the same events: tc_config_set_log().
///
/// `callback` is called by the thread that makes the call, so by several at once if the client is shared; it must return
/// normally. No lock is held while it runs: it delays only its own call, and may make calls, also on the same client.
/// It is called behind the log callback. `user_data` is handed to it, and freed by `free_user_data`: see
/// tc_free_callback. NULL for `callback`, which is the default: nothing is measured, allocated or locked for events.
///
/// # Safety
/// As for tc_config_set_credentials(); `callback` is NULL or a function that may be called so.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_config_set_event_callback(
    config: *mut tc_config,
    callback: tc_event_callback,
    user_data: *mut c_void,
    free_user_data: tc_free_callback,
) -> tc_status {
    // SAFETY: as the caller says.
    unsafe {
        set_callback(config, user_data, free_user_data, |builder, user_data| {
            Ok(match callback {
                None => builder.no_events(),
                Some(function) => {
                    let callback = Callback { function, user_data };
                    builder.events(move |event| callback.tell(event))
                }
            })
        })
    }
}
