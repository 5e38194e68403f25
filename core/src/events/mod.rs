//! Events of calls. The event callback receives them; log lines, the call report and the history of an error are
//! made from them.

pub(crate) mod call_log;
pub(crate) mod log;
pub(crate) mod observer;
#[cfg(feature = "tracing")]
pub(crate) mod trace;

use std::fmt;
use std::time::Duration;

use crate::Error;
use crate::call::attempt_report::AttemptReport;
use crate::call::report::CallReport;
use crate::schema::{Oddities, Violation};

/// An event of a call, as the callback of [`ClientBuilder::events`](crate::ClientBuilder::events) receives it. It
/// never contains a secret.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Event<'e> {
    /// Number of the call: the same in all events and log lines of a call, and different for each call of the process.
    pub call_id: u64,
    /// Name of the service, such as `cvm`.
    pub service: &'e str,
    /// Version of the service, such as `2017-03-12`.
    pub version: &'e str,
    /// Name of the action, such as `RebootInstances`.
    pub action: &'e str,
    /// The region that the call is sent to.
    pub region: Option<&'e str>,
    /// The trace id of [`CallOptions::trace_id`](crate::CallOptions::trace_id).
    pub trace_id: Option<&'e str>,
    /// Kind of the event.
    pub kind: EventKind<'e>,
}

/// Kind of an event, with its data. Later versions add kinds.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum EventKind<'e> {
    /// A call begins. Its request and options were checked; a call that these checks refuse has no events.
    #[non_exhaustive]
    CallBegin {
        /// Length of the request's body, in bytes.
        request_bytes: usize,
        /// The timeout of the whole call.
        timeout: Duration,
    },
    /// The request is sent although its spec does not allow it: see [`Validation::Warn`](crate::Validation::Warn).
    /// There is one event for each listed violation, up to 16, before the first attempt.
    #[non_exhaustive]
    Violation {
        /// Number of violations.
        count: usize,
        /// One of the violations.
        violation: &'e Violation,
    },
    /// An attempt begins.
    #[non_exhaustive]
    AttemptBegin {
        /// Number of the attempt, from 1.
        attempt: u32,
        /// The host that the attempt goes to, with its port unless it is the scheme's default.
        endpoint: &'e str,
        /// Length of the request's body, in bytes.
        request_bytes: usize,
    },
    /// An attempt has ended.
    #[non_exhaustive]
    AttemptEnd {
        /// Report of the attempt.
        report: &'e AttemptReport<'e>,
        /// Whether the attempt got its permit of the rate limiter, where there is one. An attempt without a permit
        /// has no times, and is not counted.
        permitted: bool,
        /// The error, if the attempt failed. Its outcome is that of this attempt.
        error: Option<&'e Error>,
        /// Values of the response that are not of the types that the action's spec says.
        oddities: &'e Oddities,
    },
    /// The request is about to be retried, after a delay.
    #[non_exhaustive]
    Retry {
        /// Number of the attempt that failed.
        attempt: u32,
        /// The host that the attempt went to.
        endpoint: &'e str,
        /// Why the request is retried.
        reason: RetryReason,
        /// The delay, which begins now.
        delay: Duration,
    },
    /// The call switches from a host that could not be reached to another one of the service: see
    /// [`ClientBuilder::failover`](crate::ClientBuilder::failover).
    #[non_exhaustive]
    Failover {
        /// Number of the attempt that failed.
        attempt: u32,
        /// The host that the attempt went to.
        endpoint: &'e str,
        /// The host that the next attempt goes to.
        next: &'e str,
    },
    /// The clock was corrected by the service's time, from its response.
    #[non_exhaustive]
    Clock {
        /// Number of the attempt that was rejected because of its timestamp.
        attempt: u32,
        /// The host that the attempt went to.
        endpoint: &'e str,
        /// How far the service's clock is ahead of this machine's, in seconds.
        service_ahead_s: i64,
    },
    /// The call has fetched credentials, or tried to. Calls that only wait for another call's fetch have no such
    /// event.
    #[non_exhaustive]
    Credentials {
        /// Source of the credentials, in words, such as "the profile ~/.tccli/default.credential". None if the
        /// fetch failed.
        source: Option<&'e str>,
        /// Duration of the fetch.
        took: Duration,
        /// A remark about unusual credentials, in words.
        remark: Option<&'e str>,
        /// The error, if there are no new credentials.
        error: Option<&'e Error>,
        /// Approximate delay until the next fetch after a failure, while the old credentials are valid.
        next_try: Option<Duration>,
    },
    /// A call has ended.
    #[non_exhaustive]
    CallEnd {
        /// Report of the call.
        report: &'e CallReport,
        /// The error, if the call failed. Its outcome is that of all attempts.
        error: Option<&'e Error>,
    },
}

/// Why a request is retried.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RetryReason {
    /// Nothing was sent, or running twice does no harm.
    Transient,
    /// The service, or a gateway, received too many requests.
    Throttled,
    /// The request was rejected because of its timestamp; the clock is corrected now.
    Clock,
    /// The credentials were rejected, and there are new ones now.
    Credentials,
}

impl fmt::Display for RetryReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            RetryReason::Transient => "transient",
            RetryReason::Throttled => "throttled",
            RetryReason::Clock => "clock",
            RetryReason::Credentials => "credentials",
        })
    }
}
