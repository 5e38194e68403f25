//! What kind of failure it was, whether anything may have happened, and why it was not sent once more.

use std::fmt;

/// What became of a call, from the best to the worst.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Outcome {
    /// The service answered that it did it: the call succeeded. No [`Error`] has it; a
    /// [`CallReport`](crate::CallReport) does.
    Done,
    /// No byte of the request reached the service: nothing happened.
    #[default]
    NotSent,
    /// The service answered that it did not do it.
    Rejected,
    /// It may have happened: look before you repeat.
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

/// What kind of failure it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Status {
    /// A setting or argument makes no sense: a region with a line break, an endpoint that is no host.
    InvalidArgument,
    /// The request breaks its spec; the code is the one that the service would answer.
    InvalidRequest,
    /// This version of the library does not know something that the caller set.
    Unsupported,
    /// There are no credentials, or only half of them.
    Credentials,
    /// The service could not be reached, or the connection broke.
    Network,
    /// TLS failed: a certificate, a host name, a version.
    Tls,
    /// The time was up.
    Timeout,
    /// The service answered with an error code.
    Service,
    /// Something in between answered, with an HTTP status and no code of the service.
    Http,
    /// The answer can't be read.
    Response,
    /// The library failed; please report it.
    Internal,
    /// The call was cancelled.
    Cancelled,
    /// The client, or the cancel token, was made before a fork, in the parent.
    Forked,
    /// The process or the system has no file descriptors, threads or memory left for the call. It is tried again as
    /// long as nothing was sent.
    Resources,
    /// A state that was waited for can't be reached any more.
    WaitFailed,
}

/// Why a call that failed was not sent once more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Stop {
    /// It is not of a kind that is sent again: it would fail again, or it may have run.
    Final,
    /// It had as many attempts as it may have.
    Attempts,
    /// The time was up, or the next pause would have lasted beyond it.
    Deadline,
    /// So many calls of this client failed lately that none is repeated.
    Budget,
    /// The call was cancelled.
    Cancelled,
}
