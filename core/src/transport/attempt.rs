//! What the parts of the transport need to know of the attempt under way: until when it may wait, who may
//! end it, and how far it got.
//!
//! ureq hands its connectors and transports no context of the caller's. A blocking call runs on one thread
//! from end to end, so the attempt is kept there.

use std::cell::{Cell, RefCell};
use std::io::{self, ErrorKind};
use std::os::fd::{AsFd, BorrowedFd};
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags, Timespec};
use rustix::io::Errno;

use super::head::Head;
use crate::CancelToken;
use crate::report::Times;

thread_local! {
    static DEADLINE: Cell<Option<Instant>> = const { Cell::new(None) };
    static CANCEL: RefCell<Option<CancelToken>> = const { RefCell::new(None) };
    static HEAD: RefCell<Option<Head>> = const { RefCell::new(None) };
    static PHASE: Cell<Phase> = const { Cell::new(Phase::Connecting) };
    static SENT: Cell<bool> = const { Cell::new(false) };
    static CONNECTED: Cell<Option<Instant>> = const { Cell::new(None) };
    static HANDSHAKEN: Cell<Option<Instant>> = const { Cell::new(None) };
    static FIRST_BYTE: Cell<Option<Instant>> = const { Cell::new(None) };
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Phase {
    /// Resolving, connecting and the TLS handshake: what is written is no part of the request.
    Connecting,
    /// There is a connection, and what is written to it is the request.
    Request,
}

/// An attempt under way on this thread.
pub(super) struct Attempt {
    began: Instant,
}

impl Attempt {
    pub(super) fn begin(
        deadline: Instant,
        cancel: Option<&CancelToken>,
        head: Option<Head>,
    ) -> Self {
        DEADLINE.set(Some(deadline));
        CANCEL.replace(cancel.cloned());
        HEAD.replace(head);
        PHASE.set(Phase::Connecting);
        SENT.set(false);
        CONNECTED.set(None);
        HANDSHAKEN.set(None);
        FIRST_BYTE.set(None);
        Attempt { began: Instant::now() }
    }

    /// When it got how far.
    pub(super) fn times(&self) -> Times {
        let since = |mark: Option<Instant>| {
            mark.map_or(Duration::ZERO, |mark| mark.saturating_duration_since(self.began))
        };
        Times {
            connected: since(CONNECTED.get()),
            handshaken: since(HANDSHAKEN.get()),
            first_byte: since(FIRST_BYTE.get()),
            total: self.began.elapsed(),
        }
    }

    /// Whether there was a connection.
    pub(super) fn connected(&self) -> bool {
        PHASE.get() == Phase::Request
    }

    /// Whether the system took a byte of the request.
    pub(super) fn may_have_sent(&self) -> bool {
        SENT.get()
    }
}

impl Drop for Attempt {
    fn drop(&mut self) {
        DEADLINE.set(None);
        CANCEL.replace(None);
        HEAD.replace(None);
    }
}

/// Does something with the header lines of the request.
pub(super) fn with_head<T>(work: impl FnOnce(&[u8]) -> T) -> T {
    HEAD.with_borrow(|head| work(head.as_ref().map_or(&[], Head::lines)))
}

/// From now on, what is written is the request.
pub(super) fn enter_request() {
    PHASE.set(Phase::Request);
}

/// There is a TCP connection.
pub(super) fn note_connected() {
    CONNECTED.set(Some(Instant::now()));
}

/// The TLS handshake is done.
pub(super) fn note_handshaken() {
    HANDSHAKEN.set(Some(Instant::now()));
}

/// Bytes came.
pub(super) fn note_received() {
    if PHASE.get() == Phase::Request && FIRST_BYTE.get().is_none() {
        FIRST_BYTE.set(Some(Instant::now()));
    }
}

/// The system took bytes.
pub(super) fn note_written() {
    if PHASE.get() == Phase::Request {
        SENT.set(true);
    }
}

/// Whether somebody may end the attempt.
pub(super) fn can_be_cancelled() -> bool {
    CANCEL.with_borrow(Option::is_some)
}

/// Fails if the attempt was cancelled or its time is up.
pub(super) fn check() -> io::Result<()> {
    time_left().map(drop)
}

/// The time that is left, if there is an end to it. Fails as [`check`].
pub(super) fn time_left() -> io::Result<Option<Duration>> {
    if CANCEL.with_borrow(|cancel| cancel.as_ref().is_some_and(CancelToken::is_fired)) {
        return Err(io::Error::other(Cancelled));
    }
    let Some(deadline) = DEADLINE.get() else { return Ok(None) };
    let left = deadline.saturating_duration_since(Instant::now());
    if left.is_zero() { Err(ErrorKind::TimedOut.into()) } else { Ok(Some(left)) }
}

/// Waits until a descriptor is ready, the attempt is cancelled, its time is up, or `give_up` has come.
pub(super) fn wait(
    descriptor: BorrowedFd<'_>,
    ready: PollFlags,
    give_up: Option<Instant>,
) -> io::Result<()> {
    CANCEL.with_borrow(|cancel| {
        loop {
            let until = DEADLINE.get().into_iter().chain(give_up).min();
            let left = until.map(|until| until.saturating_duration_since(Instant::now()));
            if left.is_some_and(|left| left.is_zero()) {
                return Err(ErrorKind::TimedOut.into());
            }
            let left = left.and_then(|left| Timespec::try_from(left).ok());
            let wanted = PollFd::from_borrowed_fd(descriptor, ready);
            let found = match cancel {
                None => poll(&mut [wanted], left.as_ref())?,
                Some(cancel) => {
                    let cancelled = PollFd::from_borrowed_fd(cancel.as_fd(), PollFlags::IN);
                    let mut both = [wanted, cancelled];
                    let found = poll(&mut both, left.as_ref())?;
                    if !both[1].revents().is_empty() {
                        return Err(io::Error::other(Cancelled));
                    }
                    found
                }
            };
            if found {
                return Ok(());
            }
        }
    })
}

/// Waits until one of several descriptors is ready, or `until` has come. Fails if the attempt is cancelled or
/// its time is up.
pub(super) fn wait_any<'f>(
    descriptors: impl Iterator<Item = BorrowedFd<'f>>,
    ready: PollFlags,
    until: Instant,
) -> io::Result<()> {
    CANCEL.with_borrow(|cancel| {
        let until = DEADLINE.get().map_or(until, |deadline| deadline.min(until));
        let left = until.saturating_duration_since(Instant::now());
        let wanted = descriptors.map(|descriptor| PollFd::from_borrowed_fd(descriptor, ready));
        let cancelled =
            cancel.iter().map(|cancel| PollFd::from_borrowed_fd(cancel.as_fd(), PollFlags::IN));
        let mut all: Vec<_> = wanted.chain(cancelled).collect();
        poll(&mut all, Timespec::try_from(left).ok().as_ref())
    })?;
    check()
}

/// Whether one of them is ready; not after a signal or at the end of the time.
fn poll(descriptors: &mut [PollFd<'_>], left: Option<&Timespec>) -> io::Result<bool> {
    match rustix::event::poll(descriptors, left) {
        Ok(found) => Ok(found > 0),
        Err(Errno::INTR) => Ok(false),
        Err(error) => Err(error.into()),
    }
}

/// The attempt was cancelled: travels through ureq and rustls inside an [`io::Error`].
#[derive(Debug)]
pub(super) struct Cancelled;

impl std::fmt::Display for Cancelled {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("the call was cancelled")
    }
}

impl std::error::Error for Cancelled {}
