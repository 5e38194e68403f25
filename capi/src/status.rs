//! Statuses and outcomes.

use tcapi_core::{Outcome, RetryHint, Status, StopReason};

/// Status code returned by every function that can fail. Later versions append to it: treat an unknown value as a
/// failure.
#[repr(C)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum tc_status {
    /// Success.
    TC_OK = 0,
    /// A setting or argument is invalid: NULL where a value is required, a string that is not UTF-8, a region with a
    /// line break.
    TC_ERR_INVALID_ARGUMENT = 1,
    /// The request does not conform to the service's documents; nothing was sent. tc_error_code() is the code that
    /// the service would return, tc_error_path() the value at fault, and tc_error_violation_count() the number of
    /// violations. A code "InvalidRequest" that the service itself returns is TC_ERR_SERVICE.
    TC_ERR_INVALID_REQUEST = 2,
    /// The request sets a member, or names an action, that this version of the library does not know; nothing was
    /// sent.
    TC_ERR_UNSUPPORTED = 3,
    /// Credentials are missing, incomplete, or of an invalid form.
    TC_ERR_CREDENTIALS = 4,
    /// The service could not be reached, or the connection broke.
    TC_ERR_NETWORK = 5,
    /// TLS failed, for example because of a certificate, a host name or a version.
    TC_ERR_TLS = 6,
    /// The deadline expired.
    TC_ERR_TIMEOUT = 7,
    /// The service returned an error code: see tc_error_code().
    TC_ERR_SERVICE = 8,
    /// An intermediary (proxy or gateway) returned an HTTP error; the response is not from the service.
    TC_ERR_HTTP = 9,
    /// The response can't be read.
    TC_ERR_RESPONSE = 10,
    /// Internal error of the library; please report it.
    TC_ERR_INTERNAL = 11,
    /// The call was cancelled: see tc_cancel_fire() and tc_client_abort().
    TC_ERR_CANCELLED = 12,
    /// The client or the cancel token was created by the parent, before a fork: create one in the child. Nothing was
    /// sent.
    TC_ERR_FORKED = 13,
    /// The process or the system has no file descriptors, threads or memory left: close some, or raise the limit, and
    /// call again. A call that has sent nothing yet is retried, up to its maximum number of attempts.
    TC_ERR_RESOURCES = 14,
    /// The state that a call waits for can't be reached any more.
    TC_ERR_WAIT_FAILED = 15,
}

/// Outcome of a call: whether the service ran the request.
#[repr(C)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum tc_outcome {
    /// No byte of the request reached the service: nothing ran.
    TC_OUTCOME_NOT_SENT = 0,
    /// The service responded that it did not run the request.
    TC_OUTCOME_REJECTED = 1,
    /// The request may have run: check before you repeat it.
    TC_OUTCOME_UNKNOWN = 2,
    /// The service responded that it ran the request: the call succeeded. No tc_error has this outcome.
    TC_OUTCOME_DONE = 3,
}

/// Reason why a failed call was not retried. Later versions append to it.
#[repr(C)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum tc_stop_reason {
    /// The failure is of a kind that is not retried: the request would fail again, or it may have run.
    TC_STOP_NOT_RETRYABLE = 0,
    /// The maximum number of attempts was reached.
    TC_STOP_MAX_ATTEMPTS = 1,
    /// The deadline expired, or the next delay would have lasted beyond it.
    TC_STOP_DEADLINE = 2,
    /// The client's retry tokens are used up, as too many of its calls failed lately.
    TC_STOP_RETRY_BUDGET = 3,
    /// The call was cancelled, or its client was aborted.
    TC_STOP_CANCELLED = 4,
}

/// What the documents of an action say about retrying the same request later, for a code that the service returned.
/// Later versions append to it.
#[repr(C)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum tc_retry_hint {
    /// Nothing: the service returned no code, or one that the documents do not list.
    TC_RETRY_HINT_NONE = 0,
    /// A retry does not succeed unless the request, or something in the account, is changed.
    TC_RETRY_HINT_NEVER = 1,
    /// A retry can succeed after a delay. The request did not run.
    TC_RETRY_HINT_BACKOFF = 2,
    /// A retry can succeed after a delay. The documents do not say whether the request ran: retry it only if running
    /// it twice does no harm.
    TC_RETRY_HINT_IF_IDEMPOTENT = 3,
}

impl From<Status> for tc_status {
    fn from(status: Status) -> Self {
        match status {
            Status::InvalidArgument => tc_status::TC_ERR_INVALID_ARGUMENT,
            Status::InvalidRequest => tc_status::TC_ERR_INVALID_REQUEST,
            Status::Unsupported => tc_status::TC_ERR_UNSUPPORTED,
            Status::Credentials => tc_status::TC_ERR_CREDENTIALS,
            Status::Network => tc_status::TC_ERR_NETWORK,
            Status::Tls => tc_status::TC_ERR_TLS,
            Status::Timeout => tc_status::TC_ERR_TIMEOUT,
            Status::Service => tc_status::TC_ERR_SERVICE,
            Status::Http => tc_status::TC_ERR_HTTP,
            Status::Response => tc_status::TC_ERR_RESPONSE,
            Status::Cancelled => tc_status::TC_ERR_CANCELLED,
            Status::Forked => tc_status::TC_ERR_FORKED,
            Status::Resources => tc_status::TC_ERR_RESOURCES,
            Status::WaitFailed => tc_status::TC_ERR_WAIT_FAILED,
            _ => tc_status::TC_ERR_INTERNAL,
        }
    }
}

impl From<Outcome> for tc_outcome {
    fn from(outcome: Outcome) -> Self {
        match outcome {
            Outcome::Done => tc_outcome::TC_OUTCOME_DONE,
            Outcome::NotSent => tc_outcome::TC_OUTCOME_NOT_SENT,
            Outcome::Rejected => tc_outcome::TC_OUTCOME_REJECTED,
            Outcome::Unknown => tc_outcome::TC_OUTCOME_UNKNOWN,
        }
    }
}

impl From<StopReason> for tc_stop_reason {
    fn from(reason: StopReason) -> Self {
        match reason {
            StopReason::MaxAttempts => tc_stop_reason::TC_STOP_MAX_ATTEMPTS,
            StopReason::Deadline => tc_stop_reason::TC_STOP_DEADLINE,
            StopReason::RetryBudget => tc_stop_reason::TC_STOP_RETRY_BUDGET,
            StopReason::Cancelled => tc_stop_reason::TC_STOP_CANCELLED,
            _ => tc_stop_reason::TC_STOP_NOT_RETRYABLE,
        }
    }
}

impl From<Option<RetryHint>> for tc_retry_hint {
    fn from(hint: Option<RetryHint>) -> Self {
        match hint {
            None => tc_retry_hint::TC_RETRY_HINT_NONE,
            Some(RetryHint::Never) => tc_retry_hint::TC_RETRY_HINT_NEVER,
            Some(RetryHint::Backoff) => tc_retry_hint::TC_RETRY_HINT_BACKOFF,
            Some(RetryHint::IfIdempotent) => tc_retry_hint::TC_RETRY_HINT_IF_IDEMPOTENT,
        }
    }
}

/// NOT_RETRYABLE if the call did not fail.
impl From<Option<StopReason>> for tc_stop_reason {
    fn from(reason: Option<StopReason>) -> Self {
        reason.map_or(tc_stop_reason::TC_STOP_NOT_RETRYABLE, Self::from)
    }
}
