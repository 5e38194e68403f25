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
use zeroize::Zeroizing;

use super::exchange::{Bounds, Measured};
use super::head::Head;
use crate::CancelToken;
use crate::call::attempt_report::Connection;
use crate::call::attempt_report::Times;
use crate::call::rate_limiter::Permit;
use crate::os::secret_buffer::SecretBuffer;
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
    /// How long it waited for the permit.
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
    /// Resolving, connecting and the TLS handshake: what is written is not part of the request.
    Connecting,
    /// The connection is established, and what is written to it is the request.
    Request,
}

impl Attempt {
    /// An attempt within `bounds`. `head` has the header lines of its request.
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

    /// Runs `work` as this attempt: the functions of this module act on it meanwhile.
    pub(super) fn run<T>(&self, work: impl FnOnce() -> T) -> T {
        CURRENT.set(self, work)
    }

    /// When the attempt reached each of its phases, how long it waited for its permit, and its connection.
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

    /// Waits until the rate limiter lets the request be written; returns whether that took time. Fails as
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
        // No phase of the attempt has become longer.
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

    /// Whether the system took a byte of the request.
    pub(super) fn may_have_sent(&self) -> bool {
        self.sent.get()
    }

    /// Fails if the attempt was cancelled or its deadline expired.
    pub(super) fn check(&self) -> io::Result<()> {
        self.time_left().map(drop)
    }

    /// The time that is left. Fails as [`Attempt::check`].
    fn time_left(&self) -> io::Result<Duration> {
        self.check_cancelled()?;
        let left = self.deadline.saturating_duration_since(Instant::now());
        if left.is_zero() { Err(ErrorKind::TimedOut.into()) } else { Ok(left) }
    }

    /// Waits until a descriptor is ready. Fails as [`Attempt::check`].
    pub(super) fn wait(&self, descriptor: BorrowedFd<'_>, ready: PollFlags) -> io::Result<()> {
        while !self.poll(&mut [PollFd::from_borrowed_fd(descriptor, ready)], self.deadline)? {}
        Ok(())
    }

    /// Waits until a latch is set. Fails as [`Attempt::check`].
    fn wait_for(&self, latch: &Latch) -> io::Result<()> {
        let wait = |own: &[&Latch]| latch::wait(&[&[latch], own].concat(), self.deadline);
        let is_set = self.cancellation().with_latches(wait);
        match self.check() {
            // The deadline may expire in the moment after.
            Err(error) if !is_set || error.kind() != ErrorKind::TimedOut => Err(error),
            _ => Ok(()),
        }
    }

    /// Waits until one of `wanted` is ready or `until` has passed; returns whether one is ready. It may return early
    /// without one. Fails as [`Attempt::check`].
    fn poll(&self, wanted: &mut [PollFd<'_>], until: Instant) -> io::Result<bool> {
        let until = until.min(self.deadline);
        let woken = self.cancellation().with_latches(|latches| {
            let of_latches = latches.iter().map(|latch| PollFd::new(*latch, PollFlags::IN));
            // Most calls wait for one descriptor, which needs no memory.
            if let [one] = wanted {
                let mut all = [one.clone(), one.clone(), one.clone()];
                all.iter_mut().skip(1).zip(of_latches).for_each(|(room, latch)| *room = latch);
                return latch::poll(&mut all[..=latches.len()], latches, until);
            }
            let mut all: Vec<_> = wanted.iter().cloned().chain(of_latches).collect();
            latch::poll(&mut all, latches, until)
        })?;
        match woken {
            // What cancels the attempt ends it, whatever else is ready.
            Woken::Set => self.check_cancelled().map(|()| false),
            Woken::Ready => Ok(true),
            Woken::Late => self.check().map(|()| false),
        }
    }
}

/// Does something with the attempt in progress. Nothing sends or waits outside of one.
fn with<T>(work: impl FnOnce(&Attempt) -> T) -> io::Result<T> {
    if CURRENT.is_set() {
        Ok(CURRENT.with(work))
    } else {
        Err(io::Error::other("no attempt is in progress"))
    }
}

/// Notes something about the attempt in progress.
fn note(work: impl FnOnce(&Attempt)) {
    // Without an attempt there is nobody to tell.
    let _ = with(work);
}

/// The time for connecting to one address, where the call has its own.
pub(super) fn connect_timeout() -> Option<Duration> {
    with(|attempt| attempt.connect_timeout).ok().flatten()
}

/// Does something with the header lines of the request.
pub(super) fn with_head<T>(work: impl FnOnce(&[u8]) -> T) -> io::Result<T> {
    with(|attempt| work(attempt.head.as_ref().map_or(&[], Head::lines)))
}

/// Whether the rate limiter says when the request may be written.
pub(super) fn has_permit() -> bool {
    with(|attempt| attempt.permit.is_some()).unwrap_or(false)
}

/// Waits until the rate limiter lets the request be written; returns whether that took time. Fails if the attempt is
/// cancelled or its deadline expires.
pub(super) fn wait_for_permit() -> io::Result<bool> {
    with(Attempt::wait_for_permit)?
}

/// From now on, what is written is the request.
pub(super) fn enter_request() {
    note(|attempt| {
        attempt.phase.set(Phase::Request);
        if let Some(permit) = &attempt.permit {
            permit.spend();
        }
    });
}

/// The address that is connected to was looked up then.
pub(super) fn note_looked_up(at: Instant) {
    note(|attempt| attempt.looked_up.set(Some(at)));
}

/// When the address of a connection that was made in this attempt was looked up.
pub(super) fn looked_up() -> Option<Instant> {
    with(|attempt| attempt.looked_up.get()).ok().flatten()
}

/// A kept connection is used, which leads to that address.
pub(super) fn note_kept(peer: Option<SocketAddr>) {
    note(|attempt| attempt.connection.set(Connection { peer, kept: true }));
}

/// A connection to that address was established.
pub(super) fn note_peer(peer: SocketAddr) {
    note(|attempt| attempt.connection.set(Connection { peer: Some(peer), kept: false }));
}

/// The address that the connection leads to.
pub(super) fn peer() -> Option<SocketAddr> {
    with(|attempt| attempt.connection.get().peer).ok().flatten()
}

/// A TCP connection was established.
pub(super) fn note_connected() {
    note(|attempt| attempt.connected.set(Some(Instant::now())));
}

/// The TLS handshake was completed.
pub(super) fn note_handshaken() {
    note(|attempt| attempt.handshaken.set(Some(Instant::now())));
}

/// Bytes were received.
pub(super) fn note_received() {
    note(|attempt| {
        if attempt.phase.get() == Phase::Request && attempt.first_byte.get().is_none() {
            attempt.first_byte.set(Some(Instant::now()));
        }
    });
}

/// The system took bytes.
pub(super) fn note_written() {
    note(|attempt| {
        if attempt.phase.get() == Phase::Request {
            attempt.sent.set(true);
        }
    });
}

/// The response says how long the server keeps its connection.
pub(super) fn note_keep_alive(kept: Option<Duration>) {
    note(|attempt| attempt.keep_alive.set(kept));
}

/// How long the server keeps the connection, if its response said so.
pub(super) fn keep_alive() -> Option<Duration> {
    with(|attempt| attempt.keep_alive.get()).ok().flatten()
}

/// Keeps bytes of the response's body. Fails if there is no memory for them.
pub(super) fn keep_body(bytes: &[u8]) -> io::Result<()> {
    with(|attempt| attempt.body.borrow_mut().push(bytes))?
}

/// Makes room for a body of so many bytes. Fails if there is no memory for it.
pub(super) fn make_room_for_body(bytes: usize) -> io::Result<()> {
    with(|attempt| attempt.body.borrow_mut().reserve(bytes))?
}

/// The body of the response, of which ureq has read so many bytes. Fails if ureq read another one.
pub(super) fn take_body(length: u64) -> io::Result<Zeroizing<Vec<u8>>> {
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

/// Notes a new connection, so that the end of the client is its end too.
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

/// The time that is left. Fails if the attempt was cancelled or its deadline expired.
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

/// The attempt was cancelled, and why. Travels through ureq and rustls inside an [`io::Error`].
#[derive(Debug)]
pub(super) struct Cancelled(&'static str);

impl std::fmt::Display for Cancelled {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.0)
    }
}

impl std::error::Error for Cancelled {}
