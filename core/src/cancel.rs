//! Ending a call from another thread.

use std::fmt;
use std::io::{PipeReader, PipeWriter, Write};
use std::os::fd::{AsFd, BorrowedFd};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags, Timespec};

use crate::Error;

/// Ends calls from any thread: give a clone to the call, and fire the other.
///
/// A call that is under way returns at once, in whatever phase it is; one that begins later does not begin.
/// A token stays fired. One token may be given to any number of calls. Clones are one token.
#[derive(Clone)]
pub struct CancelToken(Arc<Inner>);

struct Inner {
    fired: AtomicBool,
    /// A call waits for this and for its socket at once; it becomes readable when the token is fired.
    reader: PipeReader,
    writer: PipeWriter,
}

impl CancelToken {
    /// A token that is not fired.
    ///
    /// # Errors
    /// The process has no file descriptors left.
    pub fn new() -> Result<Self, Error> {
        let (reader, writer) = std::io::pipe().map_err(|error| {
            Error::internal(
                crate::Outcome::NotSent,
                format!("a cancel token can't be made: {error}"),
            )
        })?;
        Ok(CancelToken(Arc::new(Inner { fired: AtomicBool::new(false), reader, writer })))
    }

    /// Ends the calls that have this token. Firing twice is firing once.
    pub fn fire(&self) {
        if !self.0.fired.swap(true, Ordering::AcqRel) {
            // One byte into an empty pipe of ours, whose reader is open as long as the token is.
            let _ = (&self.0.writer).write(&[1]);
        }
    }

    /// Whether it was fired.
    pub fn is_fired(&self) -> bool {
        self.0.fired.load(Ordering::Acquire)
    }
}

/// Waits for a time, or less if the token is fired meanwhile; answers whether it was.
pub(crate) fn sleep(time: Duration, token: Option<&CancelToken>) -> bool {
    let Some(token) = token else {
        std::thread::sleep(time);
        return false;
    };
    let until = Instant::now() + time;
    loop {
        let left = until.saturating_duration_since(Instant::now());
        if left.is_zero() || token.is_fired() {
            return token.is_fired();
        }
        let mut fired = [PollFd::from_borrowed_fd(token.as_fd(), PollFlags::IN)];
        // A signal only makes it look at the clock again, and a token that can't be waited for is looked at
        // when the time is up.
        let waited = rustix::event::poll(&mut fired, Timespec::try_from(left).ok().as_ref());
        if waited.is_err_and(|error| error != rustix::io::Errno::INTR) {
            std::thread::sleep(left);
        }
    }
}

impl AsFd for CancelToken {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.0.reader.as_fd()
    }
}

impl fmt::Debug for CancelToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CancelToken").field("fired", &self.is_fired()).finish()
    }
}
