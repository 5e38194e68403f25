//! State of the attempt in progress: its deadline, what can cancel it, and how far it got.
//!
//! ureq passes no caller context to connectors and transports. A blocking call runs on one thread from start to
//! end, so the attempt lives on that thread's stack, and the thread holds a plain pointer to it. A thread-local
//! value with a destructor would be gone in an `atexit` handler or a thread's own destructors, where programs make
//! calls too.

use std::cell::{Cell, RefCell};
use std::io::{self, ErrorKind};
use std::net::{SocketAddr, TcpStream};
use std::os::fd::BorrowedFd;
use std::sync::Arc;
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags};

use super::exchange::{Bounds, Measured};
use super::head::Head;
use super::spare_bodies::SpareBodies;
use crate::CancelToken;
use crate::call::attempt_report::Connection;
use crate::call::attempt_report::Times;
use crate::call::rate_limiter::Permit;
use crate::os::secret_buffer::{SecretBuffer, SecretBytes};
use crate::sync::abort::Abort;
use crate::sync::cancel::Cancellation;
use crate::sync::latch::{self, Latch, Woken};

scoped_tls::scoped_thread_local!(static CURRENT: Attempt);

/// One attempt: a single try to send a request and read its response.
pub(super) struct Attempt {
    began: Cell<Instant>,
    deadline: Instant,
    cancel: Option<CancelToken>,
    abort: Option<Abort>,
    permit: Option<Permit>,
    connect_timeout: Option<Duration>,
    /// How long it waited for its permit.
    waited: Cell<Duration>,
    head: Option<Head>,
    phase: Cell<Phase>,
    sent: Cell<bool>,
    connected: Cell<Option<Instant>>,
    handshaken: Cell<Option<Instant>>,
    first_byte: Cell<Option<Instant>>,
    keep_alive: Cell<Option<Duration>>,
    body: RefCell<SecretBuffer>,
    looked_up: Cell<Option<Instant>>,
    connection: Cell<Connection>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Phase {
    /// Lookup, connecting and TLS handshake: bytes that are written are not part of the request.
    Connecting,
    /// The connection is established: bytes that are written are the request.
    Request,
}

impl Attempt {
    /// Creates an attempt within `bounds`. `head` has the header lines of its request.
    pub(super) fn new(bounds: Bounds<'_>, head: Option<Head>) -> Self {
        Attempt {
            began: Cell::new(Instant::now()),
            deadline: bounds.deadline,
            cancel: bounds.cancel.token.cloned(),
            abort: bounds.cancel.abort.cloned(),
            permit: bounds.permit,
            connect_timeout: bounds.connect_timeout,
            waited: Cell::default(),
            head,
            phase: Cell::new(Phase::Connecting),
            sent: Cell::new(false),
            connected: Cell::new(None),
            handshaken: Cell::new(None),
            first_byte: Cell::new(None),
            keep_alive: Cell::new(None),
            body: RefCell::default(),
            looked_up: Cell::new(None),
            connection: Cell::default(),
        }
    }

    /// Runs `work` as this attempt: the functions of this module apply to it meanwhile.
    pub(super) fn run<T>(&self, work: impl FnOnce() -> T) -> T {
        CURRENT.set(self, work)
    }

    /// When each phase ended, how long the attempt waited for its permit, and its connection.
    pub(super) fn measured(&self) -> Measured {
        let began = self.began.get();
        let since = |mark: &Cell<Option<Instant>>| {
            mark.get().map_or(Duration::ZERO, |mark| mark.saturating_duration_since(began))
        };
        let times = Times {
            looked_up: since(&self.looked_up),
            connected: since(&self.connected),
            handshaken: since(&self.handshaken),
            first_byte: since(&self.first_byte),
            total: began.elapsed(),
        };
        let (waited, connection) = (self.waited.get(), self.connection.get());
        Measured { times, waited, connection, http_status: None }
    }

    /// Waits for the rate limiter's permit to write the request. Returns whether that took time. Fails like
    /// [`Attempt::check`].
    fn wait_for_permit(&self) -> io::Result<bool> {
        let Some(permit) = &self.permit else { return Ok(false) };
        let began = Instant::now();
        if permit.not_before() <= began {
            return Ok(false);
        }
        let until = permit.not_before().min(self.deadline);
        self.cancellation().with_latches(|latches| latch::wait(latches, until));
        let waited = began.elapsed();
        self.waited.set(self.waited.get() + waited);
        // The wait is not part of any phase.
        self.began.set(self.began.get() + waited);
        for mark in [&self.looked_up, &self.connected, &self.handshaken] {
            mark.set(mark.get().map(|mark| mark + waited));
        }
        self.check().map(|()| true)
    }

    fn cancellation(&self) -> Cancellation<'_> {
        Cancellation { token: self.cancel.as_ref(), abort: self.abort.as_ref() }
    }

    /// Fails if the attempt was cancelled.
    fn check_cancelled(&self) -> io::Result<()> {
        self.cancellation()
            .reason()
            .map_or(Ok(()), |reason| Err(io::Error::other(Cancelled(reason))))
    }

    /// Whether a connection was established.
    pub(super) fn connected(&self) -> bool {
        self.phase.get() == Phase::Request
    }

    /// Whether the system accepted a byte of the request.
    pub(super) fn may_have_sent(&self) -> bool {
        self.sent.get()
    }

    /// Fails if the attempt was cancelled or its deadline expired.
    pub(super) fn check(&self) -> io::Result<()> {
        self.time_left().map(drop)
    }

    /// The time until the deadline. Fails like [`Attempt::check`].
    fn time_left(&self) -> io::Result<Duration> {
        self.check_cancelled()?;
        let left = self.deadline.saturating_duration_since(Instant::now());
        if left.is_zero() { Err(ErrorKind::TimedOut.into()) } else { Ok(left) }
    }

    /// Waits until a descriptor is ready. Fails like [`Attempt::check`].
    pub(super) fn wait(&self, descriptor: BorrowedFd<'_>, ready: PollFlags) -> io::Result<()> {
        while !self.poll(&mut [PollFd::from_borrowed_fd(descriptor, ready)], self.deadline)? {}
        Ok(())
    }

    /// Waits until a latch is set. Fails like [`Attempt::check`].
    fn wait_for(&self, latch: &Latch) -> io::Result<()> {
        let wait = |own: &[&Latch]| latch::wait(&[&[latch], own].concat(), self.deadline);
        let is_set = self.cancellation().with_latches(wait);
        match self.check() {
            // The deadline may have expired just after the latch was set.
            Err(error) if !is_set || error.kind() != ErrorKind::TimedOut => Err(error),
            _ => Ok(()),
        }
    }

    /// Waits until one of `wanted` is ready or `until` has passed. Returns whether one is ready, and may
    /// return false early. Fails like [`Attempt::check`].
    fn poll(&self, wanted: &mut [PollFd<'_>], until: Instant) -> io::Result<bool> {
        let until = until.min(self.deadline);
        let woken = self.cancellation().with_latches(|latches| {
            let of_latches = latches.iter().map(|latch| PollFd::new(*latch, PollFlags::IN));
            // Most calls wait for one descriptor, which needs no allocation.
            if let [one] = wanted {
                let mut all = [one.clone(), one.clone(), one.clone()];
                all.iter_mut().skip(1).zip(of_latches).for_each(|(room, latch)| *room = latch);
                return latch::poll(&mut all[..=latches.len()], latches, until);
            }
            let mut all: Vec<_> = wanted.iter().cloned().chain(of_latches).collect();
            latch::poll(&mut all, latches, until)
        })?;
        match woken {
            // Cancellation takes precedence over readiness.
            Woken::Set => self.check_cancelled().map(|()| false),
            Woken::Ready => Ok(true),
            Woken::Late => self.check().map(|()| false),
        }
    }
}

/// Applies a function to the attempt in progress. Nothing sends or waits outside an attempt.
fn with<T>(work: impl FnOnce(&Attempt) -> T) -> io::Result<T> {
    if CURRENT.is_set() {
        Ok(CURRENT.with(work))
    } else {
        Err(io::Error::other("no attempt is in progress"))
    }
}

/// Records something in the attempt in progress.
fn note(work: impl FnOnce(&Attempt)) {
    // Without an attempt there is nothing to record.
    let _ = with(work);
}

/// The call's own timeout for connecting to one address, if it has one.
pub(super) fn connect_timeout() -> Option<Duration> {
    with(|attempt| attempt.connect_timeout).ok().flatten()
}

/// Applies a function to the header lines of the request.
pub(super) fn with_head<T>(work: impl FnOnce(&[u8]) -> T) -> io::Result<T> {
    with(|attempt| work(attempt.head.as_ref().map_or(&[], Head::lines)))
}

/// Whether the request needs a permit of the rate limiter.
pub(super) fn has_permit() -> bool {
    with(|attempt| attempt.permit.is_some()).unwrap_or(false)
}

/// Waits for the rate limiter's permit to write the request. Returns whether that took time. Fails if the
/// attempt is cancelled or its deadline expires.
pub(super) fn wait_for_permit() -> io::Result<bool> {
    with(Attempt::wait_for_permit)?
}

/// Records that all further bytes written are the request.
pub(super) fn enter_request() {
    note(|attempt| {
        attempt.phase.set(Phase::Request);
        if let Some(permit) = &attempt.permit {
            permit.spend();
        }
    });
}

/// Records when the address of the connection was looked up.
pub(super) fn note_looked_up(at: Instant) {
    note(|attempt| attempt.looked_up.set(Some(at)));
}

/// When the address of the connection was looked up, if it was established in this attempt.
pub(super) fn looked_up() -> Option<Instant> {
    with(|attempt| attempt.looked_up.get()).ok().flatten()
}

/// Records that a kept connection to that address is used.
pub(super) fn note_kept(peer: Option<SocketAddr>) {
    note(|attempt| attempt.connection.set(Connection { peer, kept: true }));
}

/// Records that a connection to that address was established.
pub(super) fn note_peer(peer: SocketAddr) {
    note(|attempt| attempt.connection.set(Connection { peer: Some(peer), kept: false }));
}

/// The peer address of the connection.
pub(super) fn peer() -> Option<SocketAddr> {
    with(|attempt| attempt.connection.get().peer).ok().flatten()
}

/// Records that a TCP connection was established.
pub(super) fn note_connected() {
    note(|attempt| attempt.connected.set(Some(Instant::now())));
}

/// Records that the TLS handshake was completed.
pub(super) fn note_handshaken() {
    note(|attempt| attempt.handshaken.set(Some(Instant::now())));
}

/// Records that bytes were received.
pub(super) fn note_received() {
    note(|attempt| {
        if attempt.phase.get() == Phase::Request && attempt.first_byte.get().is_none() {
            attempt.first_byte.set(Some(Instant::now()));
        }
    });
}

/// Records that the system accepted bytes.
pub(super) fn note_written() {
    note(|attempt| {
        if attempt.phase.get() == Phase::Request {
            attempt.sent.set(true);
        }
    });
}

/// Records how long the server keeps the connection, according to its response.
pub(super) fn note_keep_alive(kept: Option<Duration>) {
    note(|attempt| attempt.keep_alive.set(kept));
}

/// How long the server keeps the connection, if its response says so.
pub(super) fn keep_alive() -> Option<Duration> {
    with(|attempt| attempt.keep_alive.get()).ok().flatten()
}

/// Appends bytes to the response body. Fails if there is no memory for them.
pub(super) fn keep_body(bytes: &[u8]) -> io::Result<()> {
    with(|attempt| attempt.body.borrow_mut().push(bytes))?
}

/// Reserves memory for a body of `bytes` bytes, of which some may have been read. Fails if there is none.
pub(super) fn make_room_for_body(bytes: usize, spare: &SpareBodies) -> io::Result<()> {
    with(|attempt| {
        let mut body = attempt.body.borrow_mut();
        if let Some(memory) = spare.take(bytes.max(body.len())) {
            body.move_to(memory);
        }
        body.reserve(bytes)
    })?
}

/// Takes the response body, of which ureq has read `length` bytes. Fails if its length differs.
pub(super) fn take_body(length: u64) -> io::Result<SecretBytes> {
    let body = with(|attempt| attempt.body.take())?.into_bytes();
    if u64::try_from(body.len()) == Ok(length) {
        Ok(body)
    } else {
        Err(io::Error::other("two readers of the response's framing differ"))
    }
}

/// Whether the attempt has a cancel token.
pub(super) fn has_token() -> bool {
    with(|attempt| attempt.cancel.is_some()).unwrap_or(false)
}

/// Records a new connection, so that closing the client ends it.
pub(super) fn note_socket(socket: &Arc<TcpStream>) {
    note(|attempt| {
        if let Some(abort) = &attempt.abort {
            abort.add(socket);
        }
    });
}

/// Fails if the attempt was cancelled.
pub(super) fn check_cancelled() -> io::Result<()> {
    with(Attempt::check_cancelled)?
}

/// The time until the deadline. Fails if the attempt was cancelled or its deadline expired.
pub(super) fn time_left() -> io::Result<Duration> {
    with(Attempt::time_left)?
}

/// Waits until a descriptor is ready. Fails if the attempt is cancelled or its deadline expires.
pub(super) fn wait(descriptor: BorrowedFd<'_>, ready: PollFlags) -> io::Result<()> {
    with(|attempt| attempt.wait(descriptor, ready))?
}

/// Waits until a latch is set. Fails if the attempt is cancelled or its deadline expires.
pub(super) fn wait_for(latch: &Latch) -> io::Result<()> {
    with(|attempt| attempt.wait_for(latch))?
}

/// Waits until one of several descriptors is ready, or `until` has passed. Fails if the attempt is cancelled or
/// its deadline expires.
pub(super) fn wait_any<'f>(
    descriptors: impl Iterator<Item = BorrowedFd<'f>>,
    ready: PollFlags,
    until: Instant,
) -> io::Result<()> {
    let mut wanted: Vec<_> =
        descriptors.map(|descriptor| PollFd::from_borrowed_fd(descriptor, ready)).collect();
    with(|attempt| attempt.poll(&mut wanted, until).and_then(|_| attempt.check()))?
}

/// Fails if the attempt in progress was cancelled or its deadline expired.
pub(super) fn check() -> io::Result<()> {
    with(Attempt::check)?
}

/// The attempt was cancelled, with the reason. Travels through ureq and rustls inside an [`io::Error`].
#[derive(Debug)]
pub(super) struct Cancelled(&'static str);

impl std::fmt::Display for Cancelled {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.0)
    }
}

impl std::error::Error for Cancelled {}
