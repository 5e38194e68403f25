//! Status, outcome and stop reason: the kind of failure, whether the action may have run, and why the call was not
//! retried.

use std::fmt;

/// Outcome of a call, from the best to the worst.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Outcome {
    /// The service confirmed that the action was done: the call succeeded. No [`Error`](crate::Error) has it; a
    /// [`CallReport`](crate::CallReport) does.
    Done,
    /// No byte of the request reached the service: nothing happened.
    #[default]
    NotSent,
    /// The service responded that it did not run the action.
    Rejected,
    /// The action may have run: check the state before you repeat the call.
    Unknown,
}

impl Outcome {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Outcome::Done => "DONE",
            Outcome::NotSent => "NOT_SENT",
            Outcome::Rejected => "REJECTED",
            Outcome::Unknown => "UNKNOWN",
        }
    }
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// Kind of failure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Status {
    /// A setting or argument is invalid: for example a region with a line break, or an endpoint that is not a host.
    InvalidArgument,
    /// The request breaks its spec; the code is the one that the service would return.
    InvalidRequest,
    /// This version of the library does not support something that the caller set.
    Unsupported,
    /// There are no credentials, or they are incomplete.
    Credentials,
    /// The service could not be reached, or the connection broke.
    Network,
    /// TLS failed, because of a certificate, a host name or a version.
    Tls,
    /// The deadline expired.
    Timeout,
    /// The service returned an error code.
    Service,
    /// An intermediary (proxy or gateway) returned an HTTP error; the response has no code of the service.
    Http,
    /// The response can't be decoded.
    Response,
    /// There is a bug in the library; please report it.
    Internal,
    /// The call was cancelled.
    Cancelled,
    /// The client, or the cancel token, was created in the parent, before a fork.
    Forked,
    /// The process or the system has no file descriptors, threads or memory left for the call. The call is retried
    /// as long as nothing was sent.
    Resources,
    /// A state that a waiter waits for can't be reached any more.
    WaitFailed,
}

/// Why a failed call was not retried.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StopReason {
    /// Failures of this kind are not retried: the call would fail again, or it may have run.
    NotRetryable,
    /// The maximum number of attempts was reached.
    MaxAttempts,
    /// The deadline expired, or the next delay would have lasted beyond it.
    Deadline,
    /// The retry budget is used up: so many calls of this client failed lately that none is retried.
    RetryBudget,
    /// The call was cancelled.
    Cancelled,
}
