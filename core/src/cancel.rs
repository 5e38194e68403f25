//! Ending a call from another thread.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, Instant};

use crate::latch::{self, Latch};
use crate::{Error, Outcome, Status};

/// Ends calls from any thread: give a clone to the call, and fire the other.
///
/// A call that is under way returns at once, in whatever phase it is; one that begins later does not begin.
/// A token stays fired. One token may be given to any number of calls. Clones are one token.
///
/// A token belongs to the process that made it. In a child that was forked since, firing it does nothing, and a call
/// that is given it is refused with [`Status::Forked`].
#[derive(Clone)]
pub struct CancelToken(Arc<Latch>);

impl CancelToken {
    /// A token that is not fired. It takes one file descriptor; two where the system is not Linux.
    ///
    /// # Errors
    /// [`Status::Resources`]: the process or the system has no file descriptors left.
    pub fn new() -> Result<Self, Error> {
        let latch = Latch::new().map_err(|error| {
            Error::resources(format!("no file descriptor for a cancel token: {error}"))
        })?;
        Ok(CancelToken(Arc::new(latch)))
    }

    /// Ends the calls that have this token. Firing twice is firing once.
    pub fn fire(&self) {
        self.0.set();
    }

    /// Whether it was fired.
    pub fn is_fired(&self) -> bool {
        self.0.is_set()
    }

    /// Fails in a child of the process that made it.
    pub(crate) fn check_process(&self) -> Result<(), Error> {
        self.0.process().check().map_err(|_| Error::forked_token())
    }

    pub(crate) fn latch(&self) -> &Latch {
        &self.0
    }
}

/// Waits for a time, or less if the token is fired meanwhile; answers whether it was.
pub(crate) fn sleep(time: Duration, token: Option<&CancelToken>) -> bool {
    let until = Instant::now() + time;
    match token {
        Some(token) => latch::wait(&[token.latch()], until),
        // Not `thread::sleep`, which panics where a sandbox forbids its system call.
        None => latch::wait(&[], until),
    }
}

/// Waits until the latch is set.
///
/// # Errors
/// The token was fired, or `deadline` has come. The outcome is always that nothing was sent.
pub(crate) fn wait(
    latch: &Latch,
    deadline: Instant,
    token: Option<&CancelToken>,
) -> Result<(), Error> {
    let is_set = match token {
        Some(token) => latch::wait(&[latch, token.latch()], deadline),
        None => latch::wait(&[latch], deadline),
    };
    let (status, message) = match token {
        Some(token) if token.is_fired() => (Status::Cancelled, "the call was cancelled"),
        _ if is_set => return Ok(()),
        _ => (Status::Timeout, "the call's deadline has passed"),
    };
    Err(Error::new(status, Outcome::NotSent, message))
}

impl fmt::Debug for CancelToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CancelToken").field("fired", &self.is_fired()).finish()
    }
}
