//! Builder for errors that a program creates itself.

use std::fmt;

use crate::{Error, Outcome, RetryHint, Status, StopReason};

/// Builder for an [`Error`], for tests of programs whose own code returns errors in place of a client.
///
/// ```
/// use tcapi::{Error, Outcome, Status};
///
/// let lost = Error::builder(Status::Network, Outcome::Unknown, "the connection broke").attempts(2).build();
/// assert_eq!(lost.outcome(), Outcome::Unknown);
/// ```
#[derive(Debug, Clone)]
#[must_use = "a builder does nothing until it is built"]
pub struct ErrorBuilder(Error);

impl Error {
    /// Starts an error of this kind. No error has [`Outcome::Done`]: it becomes [`Outcome::Unknown`].
    pub fn builder(status: Status, outcome: Outcome, message: impl fmt::Display) -> ErrorBuilder {
        let outcome = if outcome == Outcome::Done { Outcome::Unknown } else { outcome };
        ErrorBuilder(Error::new(status, outcome, message.to_string()))
    }
}

impl ErrorBuilder {
    /// Sets [`Error::code`].
    pub fn code(self, code: impl Into<String>) -> Self {
        ErrorBuilder(self.0.with_code(code.into()))
    }

    /// Sets [`Error::path`].
    pub fn path(self, path: impl Into<String>) -> Self {
        ErrorBuilder(self.0.with_path(path.into()))
    }

    /// Sets [`Error::request_id`].
    pub fn request_id(self, id: impl Into<String>) -> Self {
        ErrorBuilder(self.0.with_request_id(Some(id.into())))
    }

    /// Sets [`Error::http_status`].
    pub fn http_status(self, status: u16) -> Self {
        ErrorBuilder(self.0.with_http_status(status))
    }

    /// Sets [`Error::attempts`].
    pub fn attempts(self, attempts: u32) -> Self {
        ErrorBuilder(self.0.with_attempts(attempts))
    }

    /// Sets [`Error::stop_reason`].
    pub fn stop_reason(self, stop: StopReason) -> Self {
        ErrorBuilder(self.0.with_stop_reason(stop))
    }

    /// Sets [`Error::retry_hint`].
    pub fn retry_hint(self, hint: RetryHint) -> Self {
        ErrorBuilder(self.0.with_retry_hint(hint))
    }

    /// Builds the error.
    pub fn build(self) -> Error {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_has_what_it_is_made_of() {
        let error = Error::builder(Status::Service, Outcome::Rejected, "no such instance")
            .code("InvalidInstanceId.NotFound")
            .path("InstanceIds[0]")
            .request_id("id-1")
            .http_status(200)
            .attempts(3)
            .stop_reason(StopReason::MaxAttempts)
            .retry_hint(RetryHint::Never)
            .build();
        assert_eq!((error.status(), error.outcome()), (Status::Service, Outcome::Rejected));
        assert_eq!(error.code(), Some("InvalidInstanceId.NotFound"));
        assert_eq!((error.path(), error.request_id()), (Some("InstanceIds[0]"), Some("id-1")));
        assert_eq!((error.http_status(), error.attempts()), (Some(200), 3));
        assert_eq!(
            (error.stop_reason(), error.retry_hint()),
            (StopReason::MaxAttempts, Some(RetryHint::Never))
        );
        assert_eq!(error.message(), "no such instance");
        let done = Error::builder(Status::Network, Outcome::Done, "").build();
        assert_eq!(done.outcome(), Outcome::Unknown);
    }
}
