//! Statuses and outcomes.

use tcapi_core::{Outcome, RetryHint, Status, Stop};

/// What came of a function. Later versions append to it: treat a value that you do not know as a failure.
#[repr(C)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum tc_status {
    /// It did what it should.
    TC_OK = 0,
    /// A setting or argument makes no sense: NULL where there should be something, a string that is not
    /// UTF-8, a region with a line break.
    TC_ERR_INVALID_ARGUMENT = 1,
    /// The request breaks what the service's documents say; nothing was sent. tc_error_code() is the code
    /// that the service would answer, tc_error_path() the value at fault, and tc_error_violation_count() how many
    /// reasons there are.
    TC_ERR_INVALID_REQUEST = 2,
    /// The request sets something, or names an action, that this version of the library does not know; nothing was sent.
    TC_ERR_UNSUPPORTED = 3,
    /// There are no credentials, or only half of them.
    TC_ERR_CREDENTIALS = 4,
    /// The service could not be reached, or the connection broke.
    TC_ERR_NETWORK = 5,
    /// TLS failed: a certificate, a host name, a version.
    TC_ERR_TLS = 6,
    /// The time was up.
    TC_ERR_TIMEOUT = 7,
    /// The service answered with an error code: see tc_error_code().
    TC_ERR_SERVICE = 8,
    /// Something in between answered, with an HTTP status and no code of the service.
    TC_ERR_HTTP = 9,
    /// The answer can't be read.
    TC_ERR_RESPONSE = 10,
    /// The library failed; please report it.
    TC_ERR_INTERNAL = 11,
    /// The call was cancelled: see tc_cancel_fire() and tc_client_abort().
    TC_ERR_CANCELLED = 12,
    /// The client, or the cancel token, was made before a fork, in the parent: make one in the child. Nothing was
    /// sent.
    TC_ERR_FORKED = 13,
    /// The process or the system has no file descriptors, threads or memory left: close some, or allow more, and call
    /// again. A call that has nothing sent yet is tried again, as often as it may be.
    TC_ERR_RESOURCES = 14,
    /// A state that was waited for can't be reached any more.
    TC_ERR_WAIT_FAILED = 15,
}

/// What became of a call.
#[repr(C)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum tc_outcome {
    /// No byte of the request reached the service: nothing happened.
    TC_OUTCOME_NOT_SENT = 0,
    /// The service answered that it did not do it.
    TC_OUTCOME_REJECTED = 1,
    /// It may have happened: look before you repeat.
    TC_OUTCOME_UNKNOWN = 2,
    /// The service answered that it did it: the call succeeded. No tc_error has it.
    TC_OUTCOME_DONE = 3,
}

/// Why a call that failed was not sent once more. Later versions append to it.
#[repr(C)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum tc_stop {
    /// It is not of a kind that is sent again: it would fail again, or it may have run.
    TC_STOP_FINAL = 0,
    /// It had as many attempts as it may have.
    TC_STOP_ATTEMPTS = 1,
    /// The time was up, or the next pause would have lasted beyond it.
    TC_STOP_DEADLINE = 2,
    /// So many calls of this client failed lately that none is repeated.
    TC_STOP_BUDGET = 3,
    /// The call was cancelled, or its client was aborted.
    TC_STOP_CANCELLED = 4,
}

/// What the documents of an action say of sending the same request again later, for a code that the service
/// answered. Later versions append to it.
#[repr(C)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum tc_retry_hint {
    /// Nothing: the service answered no code, or one that they do not name.
    TC_RETRY_HINT_NONE = 0,
    /// It does not succeed by itself: the request, or something in the account, has to change.
    TC_RETRY_HINT_NEVER = 1,
    /// It can succeed after a pause; nothing ran.
    TC_RETRY_HINT_BACKOFF = 2,
    /// It can succeed after a pause. They leave open whether it ran: repeat it only if running twice does no harm.
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

impl From<Stop> for tc_stop {
    fn from(stop: Stop) -> Self {
        match stop {
            Stop::Attempts => tc_stop::TC_STOP_ATTEMPTS,
            Stop::Deadline => tc_stop::TC_STOP_DEADLINE,
            Stop::Budget => tc_stop::TC_STOP_BUDGET,
            Stop::Cancelled => tc_stop::TC_STOP_CANCELLED,
            _ => tc_stop::TC_STOP_FINAL,
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
