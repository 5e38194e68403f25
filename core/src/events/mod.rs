//! What calls do, event by event: what the event callback is told, and what log lines, the call report and the history of
//! an error are made of.

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

/// Something that happened in a call, as the function of [`ClientBuilder::events`](crate::ClientBuilder::events) is told
/// it. No secret is ever part of one.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Event<'e> {
    /// Number of the call: the same in all events and log lines of a call, and different for each call of the process.
    pub call_id: u64,
    /// The service, such as `cvm`.
    pub service: &'e str,
    /// Its version, such as `2017-03-12`.
    pub version: &'e str,
    /// The action, such as `RebootInstances`.
    pub action: &'e str,
    /// The region that the call is sent to.
    pub region: Option<&'e str>,
    /// The trace id of [`CallOptions::trace_id`](crate::CallOptions::trace_id).
    pub trace_id: Option<&'e str>,
    /// What happened.
    pub kind: EventKind<'e>,
}

/// What happened. Later versions add to it.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum EventKind<'e> {
    /// A call begins. Its request and options were checked; a call that is refused by these checks has no events.
    #[non_exhaustive]
    CallBegin {
        /// Length of the request's body.
        request_bytes: usize,
        /// The time for the whole call.
        timeout: Duration,
    },
    /// The request is sent although its spec does not allow it: see [`Validation::Warn`](crate::Validation::Warn). One
    /// for each violation that is listed, up to 16, before the first attempt.
    #[non_exhaustive]
    Violation {
        /// How many violations there are.
        count: usize,
        /// One of them.
        violation: &'e Violation,
    },
    /// An attempt begins.
    #[non_exhaustive]
    AttemptBegin {
        /// Number of the attempt, from 1.
        attempt: u32,
        /// The host that it goes to, with its port unless it is the scheme's own.
        endpoint: &'e str,
        /// Length of the request's body.
        request_bytes: usize,
    },
    /// An attempt has ended.
    #[non_exhaustive]
    AttemptEnd {
        /// What it did.
        report: &'e AttemptReport<'e>,
        /// Whether it got its permit of the rate limiter, where there is one. An attempt that did not has no times, and
        /// does not count.
        permitted: bool,
        /// Why it failed. Its outcome is that of this attempt.
        error: Option<&'e Error>,
        /// Values of the response that are not of the types that the action's spec says.
        oddities: &'e Oddities,
    },
    /// The request is about to be sent again, after a delay.
    #[non_exhaustive]
    Retry {
        /// Number of the attempt that failed.
        attempt: u32,
        /// The host that it went to.
        endpoint: &'e str,
        /// Why it is sent again.
        reason: RetryReason,
        /// The delay, which begins now.
        delay: Duration,
    },
    /// The call leaves a host that could not be reached for another one of the service: see
    /// [`ClientBuilder::failover`](crate::ClientBuilder::failover).
    #[non_exhaustive]
    Failover {
        /// Number of the attempt that failed.
        attempt: u32,
        /// The host that it went to.
        endpoint: &'e str,
        /// The host that the next attempt goes to.
        next: &'e str,
    },
    /// The service's clock was learnt from its response.
    #[non_exhaustive]
    Clock {
        /// Number of the attempt that was refused for its time.
        attempt: u32,
        /// The host that it went to.
        endpoint: &'e str,
        /// How far the service's clock is ahead of this machine's, in seconds.
        service_ahead_s: i64,
    },
    /// The call has fetched credentials, or tried to. Calls that only wait for another call's fetch have no such event.
    #[non_exhaustive]
    Credentials {
        /// Where they are from, in words, such as "the profile ~/.tccli/default.credential". None if it failed.
        source: Option<&'e str>,
        /// How long that took.
        took: Duration,
        /// What is odd about them, in words.
        remark: Option<&'e str>,
        /// Why there are no new ones.
        error: Option<&'e Error>,
        /// When they are fetched again after a failure, while the old ones are valid: about so long from now.
        next_try: Option<Duration>,
    },
    /// A call has ended.
    #[non_exhaustive]
    CallEnd {
        /// What it did.
        report: &'e CallReport,
        /// Why it failed. Its outcome is that of all attempts.
        error: Option<&'e Error>,
    },
}

/// Why a request is sent again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RetryReason {
    /// Nothing was sent, or running twice does no harm.
    Transient,
    /// The service, or a gateway, had too many requests.
    Throttled,
    /// The request was refused for its time, which is corrected now.
    Clock,
    /// The credentials were refused, and there are others now.
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
