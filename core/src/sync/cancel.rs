//! Cancellation of calls from another thread.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, Instant};

use crate::sync::abort::Abort;
use crate::sync::latch::{self, Latch};
use crate::{Error, Outcome, Status};

/// Cancels calls from any thread: pass a clone to the call, and fire the other.
///
/// A call in progress returns at once, in any phase; a later call is refused. A token stays fired. One token may be
/// passed to any number of calls. Clones share one state.
///
/// A token belongs to the process that created it. In a child forked since then, firing it does nothing, and a call
/// with it is refused with [`Status::Forked`].
#[derive(Clone)]
pub struct CancelToken(Arc<Latch>);

impl CancelToken {
    /// Creates a token that is not fired. It takes one file descriptor; two where the system is not Linux.
    ///
    /// # Errors
    /// [`Status::Resources`]: the process or the system has no file descriptors left.
    pub fn new() -> Result<Self, Error> {
        let latch = Latch::new().map_err(|error| {
            Error::resources(format!("no file descriptor for a cancel token: {error}"))
        })?;
        Ok(CancelToken(Arc::new(latch)))
    }

    /// Cancels the calls that have this token. Firing again has no effect.
    pub fn fire(&self) {
        self.0.set();
    }

    /// Returns whether the token was fired.
    pub fn is_fired(&self) -> bool {
        self.0.is_set()
    }

    /// Fails in a child of the process that created the token.
    pub(crate) fn check_process(&self) -> Result<(), Error> {
        self.0.process().check().map_err(|_| Error::forked_token())
    }

    pub(crate) fn latch(&self) -> &Latch {
        &self.0
    }
}

/// The sources that can cancel a call before its deadline.
#[derive(Clone, Copy, Default)]
pub(crate) struct Cancellation<'a> {
    /// The call's own token.
    pub(crate) token: Option<&'a CancelToken>,
    /// The abort flag of the client.
    pub(crate) abort: Option<&'a Abort>,
}

impl<'a> Cancellation<'a> {
    /// Returns why the call is cancelled, if it is.
    pub(crate) fn reason(self) -> Option<&'static str> {
        if self.abort.is_some_and(Abort::is_fired) {
            return Some("the client was aborted");
        }
        self.token.is_some_and(CancelToken::is_fired).then_some("the call was cancelled")
    }

    /// Runs `wait` with the latches that cancel the call. Most calls run this, so it allocates nothing.
    pub(crate) fn with_latches<T>(self, wait: impl FnOnce(&[&Latch]) -> T) -> T {
        match (self.token.map(CancelToken::latch), self.abort.map(Abort::latch)) {
            (None, None) => wait(&[]),
            (Some(latch), None) | (None, Some(latch)) => wait(&[latch]),
            (Some(token), Some(abort)) => wait(&[token, abort]),
        }
    }
}

#[cfg(any(test, tcapi_model))]
impl<'a> From<Option<&'a CancelToken>> for Cancellation<'a> {
    fn from(token: Option<&'a CancelToken>) -> Self {
        Cancellation { token, abort: None }
    }
}

/// Sleeps for a time, or less if the call is cancelled meanwhile; returns whether it was.
pub(crate) fn sleep(time: Duration, cancellation: Cancellation<'_>) -> bool {
    // `thread::sleep` would panic where a sandbox forbids its system call.
    let until = Instant::now() + time;
    cancellation.with_latches(|latches| latch::wait(latches, until))
}

/// Waits until the latch is set.
///
/// # Errors
/// The call was cancelled, or `deadline` has passed. The outcome is always that nothing was sent.
pub(crate) fn wait(
    latch: &Latch,
    deadline: Instant,
    cancellation: Cancellation<'_>,
) -> Result<(), Error> {
    let is_set = cancellation.with_latches(|own| latch::wait(&[&[latch], own].concat(), deadline));
    let (status, message) = match cancellation.reason() {
        Some(reason) => (Status::Cancelled, reason),
        None if is_set => return Ok(()),
        None => (Status::Timeout, "the call's deadline has passed"),
    };
    Err(Error::new(status, Outcome::NotSent, message))
}

impl fmt::Debug for CancelToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CancelToken").field("fired", &self.is_fired()).finish()
    }
}
