//! Errors: the failure, its place, and whether the action may have run.

pub(crate) mod builder;
pub(crate) mod code;
pub(crate) mod names;
pub(crate) mod status;

use std::sync::Arc;
use std::{fmt, io};

use crate::{AttemptReport, ErrorCode, Outcome, RetryHint, Status, StopReason, schema};

/// Error of a failed call.
///
/// Its `Debug` and `Display` contain no secret: neither key, nor token, nor signature, nor the request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Error(Box<Parts>);

#[derive(Debug, Clone, PartialEq, Eq)]
struct Parts {
    status: Status,
    outcome: Outcome,
    code: Option<String>,
    message: String,
    path: Option<String>,
    request_id: Option<String>,
    http_status: Option<u16>,
    attempts: u32,
    stop_reason: StopReason,
    retry_hint: Option<RetryHint>,
    permanent: bool,
    violations: schema::Violations,
    history: Vec<AttemptReport<'static>>,
    source: Option<Source>,
}

/// Error of the operating system. Its text comes from the system alone.
#[derive(Debug, Clone)]
struct Source(Arc<io::Error>);

impl PartialEq for Source {
    fn eq(&self, other: &Self) -> bool {
        (self.0.kind(), self.0.raw_os_error()) == (other.0.kind(), other.0.raw_os_error())
    }
}

impl Eq for Source {}

impl Error {
    pub(crate) fn new(status: Status, outcome: Outcome, message: impl Into<String>) -> Self {
        Error(Box::new(Parts {
            status,
            outcome,
            code: None,
            message: message.into(),
            path: None,
            request_id: None,
            http_status: None,
            attempts: 0,
            stop_reason: StopReason::NotRetryable,
            retry_hint: None,
            permanent: false,
            violations: schema::Violations::default(),
            history: Vec::new(),
            source: None,
        }))
    }

    /// Returns the error for an invalid setting or argument; nothing was sent.
    pub fn invalid_argument(message: impl Into<String>) -> Self {
        Error::new(Status::InvalidArgument, Outcome::NotSent, message)
    }

    /// Returns the error for a request that breaks its spec; nothing was sent. Code, path and message are those of
    /// the first violation.
    pub fn invalid(violations: impl Into<schema::Violations>) -> Self {
        let violations = violations.into();
        let Some(first) = violations.listed().first() else {
            return Error::internal(Outcome::NotSent, "a request was refused for no reason");
        };
        let status = match first.kind {
            schema::ViolationKind::Unsupported => Status::Unsupported,
            _ => Status::InvalidRequest,
        };
        let mut error = Error::new(status, Outcome::NotSent, first.message.clone());
        error.0.code = Some(first.code.to_owned());
        error.0.path = Some(first.path.clone()).filter(|path| !path.is_empty());
        error.0.violations = violations;
        error
    }

    /// Returns the error for a client that a child process inherited from its parent: its connections are the
    /// parent's.
    pub(crate) fn forked() -> Self {
        let message = "the client was made before a fork: make one in the child";
        Error::new(Status::Forked, Outcome::NotSent, message)
    }

    /// Returns the error for a cancel token that a child process inherited from its parent: nothing in the child
    /// could fire it.
    pub(crate) fn forked_token() -> Self {
        let message = "the cancel token was made before a fork: make one in the child";
        Error::new(Status::Forked, Outcome::NotSent, message)
    }

    /// Returns the error for an exhausted resource of the system; nothing was sent.
    pub(crate) fn resources(message: impl Into<String>) -> Self {
        Error::new(Status::Resources, Outcome::NotSent, message)
    }

    /// Returns the error for missing memory that a call needs.
    pub fn no_memory(outcome: Outcome, message: impl Into<String>) -> Self {
        Error::new(Status::Resources, outcome, message)
    }

    /// Returns the error for a bug in the library itself.
    pub fn internal(outcome: Outcome, message: impl Into<String>) -> Self {
        Error::new(Status::Internal, outcome, message)
    }

    pub(crate) fn with_code(mut self, code: String) -> Self {
        self.0.code = Some(code);
        self
    }

    pub(crate) fn with_path(mut self, path: String) -> Self {
        self.0.path = Some(path).filter(|path| !path.is_empty());
        self
    }

    pub(crate) fn with_request_id(mut self, id: Option<String>) -> Self {
        self.0.request_id = id;
        self
    }

    pub(crate) fn with_http_status(mut self, status: u16) -> Self {
        self.0.http_status = Some(status);
        self
    }

    pub(crate) fn with_attempts(mut self, attempts: u32) -> Self {
        self.0.attempts = attempts;
        self
    }

    pub(crate) fn with_outcome(mut self, outcome: Outcome) -> Self {
        self.0.outcome = outcome;
        self
    }

    /// Turns the error into that of a failed wait for a state.
    pub(crate) fn into_wait_failed(mut self, waiter: &str) -> Self {
        self.0.status = Status::WaitFailed;
        self.within(|message| format!("{waiter} can't be reached: {message}"))
    }

    /// Adds context to the message. An error that lists violations keeps its message, which is that of the first
    /// one.
    pub(crate) fn within(mut self, around: impl FnOnce(&str) -> String) -> Self {
        if self.0.violations.is_empty() {
            self.0.message = around(&self.0.message);
        }
        self
    }

    /// Marks the error as one that another attempt would meet again.
    pub(crate) fn permanent(mut self) -> Self {
        self.0.permanent = true;
        self
    }

    /// Whether another attempt would fail in the same way, whatever its status says.
    pub(crate) fn is_permanent(&self) -> bool {
        self.0.permanent
    }

    /// Adds the reports of the call's attempts, which contain at least the last one if the request was sent.
    pub(crate) fn with_history(mut self, history: Vec<AttemptReport<'static>>) -> Self {
        self.0.history = history;
        self
    }

    pub(crate) fn with_stop_reason(mut self, reason: StopReason) -> Self {
        self.0.stop_reason = reason;
        self
    }

    /// Adds the kind and number of an error of the system. The rest of it is left out, as it may quote anything.
    pub(crate) fn with_source(mut self, source: &io::Error) -> Self {
        let plain = source.raw_os_error().map(io::Error::from_raw_os_error);
        let plain = plain.unwrap_or_else(|| source.kind().into());
        self.0.source = Some(Source(Arc::new(plain)));
        self
    }

    pub(crate) fn with_retry_hint(mut self, hint: RetryHint) -> Self {
        self.0.retry_hint = Some(hint);
        self
    }

    /// Adds the retry hint that the documents have for the code, if the service returned one.
    pub(crate) fn with_hint_of(mut self, errors: schema::ErrorCodes<'_>) -> Self {
        let code = self.0.code.as_deref().filter(|_| self.0.status == Status::Service);
        let known = code.and_then(|code| errors.find(code));
        self.0.retry_hint = known.map(|known| known.retry);
        self
    }

    /// Returns the kind of failure.
    pub fn status(&self) -> Status {
        self.0.status
    }

    /// Returns whether the action may have run, in any of the attempts.
    pub fn outcome(&self) -> Outcome {
        self.0.outcome
    }

    /// Returns the dotted error code: the service's, or the one that it would have returned.
    pub fn code(&self) -> Option<&str> {
        self.0.code.as_deref()
    }

    /// Returns the code as a value of the service's enumeration: `error.code_of::<cvm::RebootInstances>()` returns
    /// a `cvm::ErrorCode`.
    pub fn code_of<R: crate::Request>(&self) -> Option<R::ErrorCode> {
        self.code().map(R::ErrorCode::from_code)
    }

    /// Returns the error message.
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// Returns the path of the invalid value, such as `InstanceIds[3]`.
    pub fn path(&self) -> Option<&str> {
        self.0.path.as_deref()
    }

    /// Returns where the request breaks its spec, if it was refused for that: all violations, of which the first is
    /// that of [`Error::path`].
    pub fn violations(&self) -> &schema::Violations {
        &self.0.violations
    }

    /// Returns the id that the service gave the request, if it responded.
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// Returns the HTTP status of the response, if there was one.
    pub fn http_status(&self) -> Option<u16> {
        self.0.http_status
    }

    /// Returns the number of attempts, counting those that failed to send the request.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// Returns the reports of the attempts, in order: all that were counted, or the last 16 of them.
    pub fn history(&self) -> &[AttemptReport<'static>] {
        &self.0.history
    }

    /// Returns why the call was not retried.
    pub fn stop_reason(&self) -> StopReason {
        self.0.stop_reason
    }

    /// Returns what the action's documents say about sending the same request again later, for the code that the
    /// service returned. None if it returned no code, or one that they do not name.
    ///
    /// The library does not act on it: a state may change without intervention, but only the program knows when,
    /// and whether the request is still wanted then. It applies to the last attempt; [`Error::outcome`] applies to
    /// all of them, and says whether to check the state first.
    pub fn retry_hint(&self) -> Option<RetryHint> {
        self.0.retry_hint
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(code) = self.code() {
            write!(f, "{code}: ")?;
        }
        if let Some(path) = self.path() {
            write!(f, "{path}: ")?;
        }
        f.write_str(self.message())?;
        if self.violations().count() > 1 {
            write!(f, " (and {} more)", self.violations().count() - 1)?;
        }
        if let Some(status) = self.http_status().filter(|status| *status != 200) {
            write!(f, " (HTTP {status})")?;
        }
        if let Some(id) = self.request_id() {
            write!(f, " (request {id})")?;
        }
        Ok(())
    }
}

impl std::error::Error for Error {
    /// Returns the [`std::io::Error`] of the system that caused a network failure, such as
    /// [`ConnectionRefused`](std::io::ErrorKind::ConnectionRefused). None for other failures.
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.source.as_ref().map(|source| &*source.0 as _)
    }
}
