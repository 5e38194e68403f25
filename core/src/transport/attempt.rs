//! What the parts of the transport need to know of the attempt under way: its deadline, and how far it got.
//!
//! ureq hands its connectors and transports no context of the caller's. A blocking call runs on one thread
//! from end to end, so the attempt is kept there.

use std::cell::Cell;
use std::io;
use std::time::{Duration, Instant};

thread_local! {
    static DEADLINE: Cell<Option<Instant>> = const { Cell::new(None) };
    static PHASE: Cell<Phase> = const { Cell::new(Phase::Connecting) };
    static SENT: Cell<bool> = const { Cell::new(false) };
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Phase {
    /// Resolving, connecting and the TLS handshake: what is written is no part of the request.
    Connecting,
    /// There is a connection, and what is written to it is the request.
    Request,
}

/// An attempt under way on this thread.
pub(super) struct Attempt(());

impl Attempt {
    pub(super) fn begin(deadline: Instant) -> Self {
        DEADLINE.set(Some(deadline));
        PHASE.set(Phase::Connecting);
        SENT.set(false);
        Attempt(())
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
    }
}

/// From now on, what is written is the request.
pub(super) fn enter_request() {
    PHASE.set(Phase::Request);
}

/// The system took bytes.
pub(super) fn note_written() {
    if PHASE.get() == Phase::Request {
        SENT.set(true);
    }
}

/// The time that is left, or that none is.
pub(super) fn remaining() -> io::Result<Option<Duration>> {
    let Some(deadline) = DEADLINE.get() else { return Ok(None) };
    match deadline.checked_duration_since(Instant::now()) {
        Some(left) if !left.is_zero() => Ok(Some(left)),
        _ => Err(io::ErrorKind::TimedOut.into()),
    }
}
