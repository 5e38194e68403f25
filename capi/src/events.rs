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

/// Kind of an event of a call. Later versions append to it: ignore an unknown value.
#[repr(C)]
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum tc_event_kind {
    /// A call begins. Its request and options have passed their checks; a call that they refuse has no events.
    TC_EVENT_CALL_BEGIN = 1,
    /// An attempt begins.
    TC_EVENT_ATTEMPT_BEGIN = 2,
    /// An attempt has ended.
    TC_EVENT_ATTEMPT_END = 3,
    /// The request is about to be retried, after a delay.
    TC_EVENT_RETRY = 4,
    /// The call fails over from a host that could not be reached to another host of the service: see
    /// tc_config_set_failover().
    TC_EVENT_FAILOVER = 5,
    /// The difference from the service's clock was learnt from a response.
    TC_EVENT_CLOCK = 6,
    /// The call has fetched credentials, or failed to. A call that waits for the fetch of another call has no such
    /// event.
    TC_EVENT_CREDENTIALS = 7,
    /// A call has ended.
    TC_EVENT_CALL_END = 8,
    /// The request is sent although the service's documents do not allow it: see TC_VALIDATION_WARN. There is one
    /// event for each violation, up to 16, before the first attempt.
    TC_EVENT_VIOLATION = 9,
}

/// Reason for a retry. Later versions append to it.
#[repr(C)]
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum tc_retry_reason {
    /// There is no retry.
    TC_RETRY_REASON_NONE = 0,
    /// Nothing was sent, or running the request twice does no harm.
    TC_RETRY_REASON_TRANSIENT = 1,
    /// The service, or a gateway, throttled the request.
    TC_RETRY_REASON_THROTTLED = 2,
    /// The request was refused because of its time, which is now corrected.
    TC_RETRY_REASON_CLOCK = 3,
    /// The credentials were refused, and new ones are available.
    TC_RETRY_REASON_CREDENTIALS = 4,
}

/// Event of a call. The library owns it and all that it points to, and both live until the callback returns. Strings
/// are never NULL: "" means that there is none. The members of all events come first; each of the others names the
/// kinds of events that have it, and is 0, "" or NULL in all other events. An event contains no secret.
#[repr(C)]
pub struct tc_event {
    /// Size of this struct in bytes, as the library knows it. Compare it before you read a member that an older
    /// library may not have.
    pub struct_size: usize,
    /// Kind of the event.
    pub kind: tc_event_kind,
    /// Number of the call: the same in all events and log lines of the call, and different for each call of the
    /// process.
    pub call_id: u64,
    /// Service, such as "cvm".
    pub service: *const c_char,
    /// Version of the service, such as "2017-03-12".
    pub version: *const c_char,
    /// Action, such as "RebootInstances".
    pub action: *const c_char,
    /// Region that the call is sent to.
    pub region: *const c_char,
    /// Trace id of the call's options.
    pub trace_id: *const c_char,
    /// CALL_BEGIN, ATTEMPT_BEGIN: length of the request's body in bytes.
    pub request_bytes: u64,
    /// CALL_BEGIN: timeout of the whole call, in microseconds.
    pub timeout_us: u64,
    /// ATTEMPT_BEGIN, ATTEMPT_END, RETRY, FAILOVER, CLOCK: number of the attempt, from 1.
    pub attempt: u32,
    /// ATTEMPT_BEGIN, ATTEMPT_END, RETRY, FAILOVER, CLOCK: host of the attempt, with its port unless that is the
    /// scheme's default.
    pub endpoint: *const c_char,
    /// ATTEMPT_END: what the attempt did.
    pub attempt_report: *const tc_attempt_report,
    /// ATTEMPT_END: whether the attempt got its permit of the rate limiter, if there is one. An attempt that did not
    /// has no times, and is not counted.
    pub permitted: bool,
    /// RETRY: reason for the retry.
    pub retry_reason: tc_retry_reason,
    /// RETRY: delay in microseconds, counted from now.
    pub delay_us: u64,
    /// FAILOVER: host of the next attempt.
    pub next_endpoint: *const c_char,
    /// CLOCK: how far the service's clock is ahead of this machine's, in seconds.
    pub service_ahead_s: i64,
    /// CREDENTIALS: description of the source. "" if fetching the credentials failed.
    pub source: *const c_char,
    /// CREDENTIALS: description of something unusual about the credentials.
    pub remark: *const c_char,
    /// CREDENTIALS: duration of the fetch, in microseconds.
    pub took_us: u64,
    /// CREDENTIALS: approximate time from now until the next fetch, in microseconds, after a fetch that failed while
    /// the previous credentials are valid. 0 if the fetch did not fail, or if there are no previous credentials.
    pub next_try_us: u64,
    /// CALL_END: what the call did.
    pub call_report: *const tc_call_report,
    /// ATTEMPT_END, CREDENTIALS, CALL_END: the error, for all functions tc_error_*() except tc_error_free(). NULL on
    /// success. The outcome is that of the attempt in ATTEMPT_END, and that of all attempts in CALL_END.
    ///
    /// VIOLATION: the violation, for tc_error_path(), _code() and _message().
    pub error: *const tc_error,
    /// VIOLATION: number of all violations, including those that have no event.
    pub violation_count: u32,
}

/// Callback that receives an event, which lives until the callback returns. It must return normally.
pub type tc_event_callback =
    Option<unsafe extern "C" fn(event: *const tc_event, user_data: *mut c_void)>;

/// A caller's function and its user_data.
struct Callback {
    function: unsafe extern "C" fn(*const tc_event, *mut c_void),
    user_data: UserData,
}

impl Callback {
    fn tell(&self, event: &Event<'_>) {
        let [service, version, action] = [event.service, event.version, event.action].map(c_string);
        let [region, trace_id] =
            [event.region, event.trace_id].map(|text| c_string(text.unwrap_or_default()));
        // The library and its core have the same version, so no kind is unknown.
        let Some(parts) = Parts::of(event.kind) else { return };
        let attempt = parts.attempt_report.as_ref().map(|attempt| {
            // The struct has the size that the library knows.
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

/// Numbers of an event, and what it points to.
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

    /// Returns the parts of an event of one attempt.
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

/// Sets a callback for events of calls: when a call and each of its attempts begins and ends, before each delay, and
/// others. See tc_event_kind. Log lines are made from the same events: tc_config_set_log(). `user_data` is passed to
/// `callback`, and freed by `free_user_data`: see tc_free_callback. NULL for `callback`, which is the default:
/// nothing is measured, allocated or locked for events.
///
/// The thread that makes the call calls `callback`, so several threads do at once if the client is shared. `callback`
/// must return normally. No lock is held while it runs: it delays only its own call, and may make calls, also on the
/// same client. It is called after the log callback.
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
