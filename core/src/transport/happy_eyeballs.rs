//! Happy Eyeballs (RFC 8305): connects to a host with several addresses, some of which may be unreachable.
//! The next address is tried a moment after the previous one, or at once when that fails, and the first
//! established connection is used. One thread waits for all of them at once.

use std::io::{self, ErrorKind};
use std::net::{SocketAddr, TcpStream};
use std::os::fd::{AsFd, OwnedFd};
use std::time::{Duration, Instant};

use rustix::event::PollFlags;
use rustix::net::{AddressFamily, SocketFlags, SocketType};

use super::attempt;
use crate::os::descriptor::above_standard;

/// Head start of an address before the next one is tried in parallel.
const STAGGER: Duration = Duration::from_millis(250);

/// Connects to one of the addresses and returns which one; each has `timeout`. The returned socket is
/// blocking, as nothing here waits for it any more.
pub(super) fn connect(
    addresses: &[SocketAddr],
    timeout: Duration,
) -> io::Result<(TcpStream, SocketAddr)> {
    connect_staggered(addresses, timeout, STAGGER)
}

/// Like [`connect`], with `stagger` as the head start.
fn connect_staggered(
    addresses: &[SocketAddr],
    timeout: Duration,
    stagger: Duration,
) -> io::Result<(TcpStream, SocketAddr)> {
    let mut waiting = alternating(addresses).into_iter();
    let mut started: Vec<Started> = Vec::new();
    let mut failure = io::Error::from(ErrorKind::AddrNotAvailable);
    let mut next_at = Instant::now();
    loop {
        let now = Instant::now();
        if next_at <= now || started.is_empty() {
            match waiting.next().map(|address| start(address, now + timeout)) {
                Some(Ok(Start::Connected(socket, address))) => return finish(socket, address),
                Some(Ok(Start::Waits(start))) => {
                    started.push(start);
                    next_at = now + stagger;
                }
                Some(Err(error)) => {
                    failure = error;
                    attempt::check()?;
                    continue;
                }
                None if started.is_empty() => return Err(failure),
                // There is no further address to start.
                None => next_at = now + timeout,
            }
        }
        let until = started.iter().fold(next_at, |until, started| until.min(started.give_up));
        let sockets = started.iter().map(|started| started.socket.as_fd());
        attempt::wait_any(sockets, PollFlags::OUT, until)?;
        let now = Instant::now();
        let mut at = 0;
        while at < started.len() {
            match started[at].state(now) {
                State::Waits => {
                    at += 1;
                    continue;
                }
                State::Connected => {
                    let Started { socket, address, .. } = started.swap_remove(at);
                    return finish(socket, address);
                }
                State::Failed(error) => failure = error,
            }
            started.swap_remove(at);
            next_at = now;
        }
    }
}

/// Orders the addresses with alternating families, beginning with that of the first, so that an unreachable
/// family costs one step instead of many.
fn alternating(addresses: &[SocketAddr]) -> Vec<SocketAddr> {
    let Some(first) = addresses.first() else { return Vec::new() };
    let same = |address: &&SocketAddr| address.is_ipv4() == first.is_ipv4();
    let mut own = addresses.iter().filter(same);
    let mut other = addresses.iter().filter(|address| !same(address));
    let mut ordered = Vec::with_capacity(addresses.len());
    while ordered.len() < addresses.len() {
        ordered.extend(own.next().into_iter().chain(other.next()));
    }
    ordered
}

/// A connection in progress.
struct Started {
    socket: OwnedFd,
    address: SocketAddr,
    give_up: Instant,
}

enum Start {
    Connected(OwnedFd, SocketAddr),
    Waits(Started),
}

enum State {
    Waits,
    Connected,
    Failed(io::Error),
}

fn start(address: SocketAddr, give_up: Instant) -> io::Result<Start> {
    let family = if address.is_ipv4() { AddressFamily::INET } else { AddressFamily::INET6 };
    let flags = SocketFlags::NONBLOCK | SocketFlags::CLOEXEC;
    let socket = rustix::net::socket_with(family, SocketType::STREAM, flags, None)?;
    let socket = above_standard(socket)?;
    match rustix::net::connect(&socket, &address) {
        Ok(()) => Ok(Start::Connected(socket, address)),
        Err(rustix::io::Errno::INPROGRESS | rustix::io::Errno::INTR) => {
            Ok(Start::Waits(Started { socket, address, give_up }))
        }
        Err(error) => Err(error.into()),
    }
}

impl Started {
    fn state(&self, now: Instant) -> State {
        match rustix::net::sockopt::socket_error(&self.socket) {
            Ok(Ok(())) => {}
            Ok(Err(error)) | Err(error) => return State::Failed(error.into()),
        }
        // Without an error, it is connected or still in progress.
        match rustix::net::getpeername(&self.socket) {
            Ok(Some(_)) => State::Connected,
            // Any error but NOTCONN is permanent.
            Err(error) if error != rustix::io::Errno::NOTCONN => State::Failed(error.into()),
            _ if self.give_up <= now => State::Failed(ErrorKind::TimedOut.into()),
            _ => State::Waits,
        }
    }
}

fn finish(socket: OwnedFd, address: SocketAddr) -> io::Result<(TcpStream, SocketAddr)> {
    rustix::net::sockopt::set_tcp_nodelay(&socket, true)?;
    rustix::io::ioctl_fionbio(&socket, false)?;
    Ok((TcpStream::from(socket), address))
}

#[cfg(test)]
mod tests {
    use std::net::TcpListener;

    use super::*;
    use crate::CancelToken;
    use crate::transport::Bounds;
    use crate::transport::attempt::{Attempt, Cancelled};

    /// Longer than any test: an end before it has another cause.
    const HOUR: Duration = Duration::from_secs(3600);

    fn closed() -> SocketAddr {
        TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap()
    }

    /// An address that neither accepts nor refuses connections: nobody accepts, and its queue is full.
    struct Dead {
        address: SocketAddr,
        _socket: OwnedFd,
        _queue: TcpStream,
    }

    fn dead() -> Dead {
        let socket = rustix::net::socket(AddressFamily::INET, SocketType::STREAM, None).unwrap();
        rustix::net::bind(&socket, &SocketAddr::from(([127, 0, 0, 2], 0))).unwrap();
        rustix::net::listen(&socket, 0).unwrap();
        let address = rustix::net::getsockname(&socket).unwrap();
        let address = SocketAddr::try_from(address).unwrap();
        // This connection fills the queue of one.
        let queue = TcpStream::connect(address).unwrap();
        Dead { address, _socket: socket, _queue: queue }
    }

    /// Connects in an attempt with that timeout.
    fn connect_within(
        time: Duration,
        cancel: Option<&CancelToken>,
        addresses: &[SocketAddr],
        timeout: Duration,
        stagger: Duration,
    ) -> io::Result<(TcpStream, SocketAddr)> {
        let attempt = Attempt::new(
            Bounds {
                deadline: Instant::now() + time,
                cancel: cancel.into(),
                permit: None,
                connect_timeout: None,
            },
            None,
        );
        attempt.run(|| connect_staggered(addresses, timeout, stagger))
    }

    #[test]
    fn families_take_turns() {
        let of = |texts: &[&str]| -> Vec<SocketAddr> {
            texts.iter().map(|text| text.parse().unwrap()).collect()
        };
        let given = of(&["[::1]:1", "[::2]:1", "[::3]:1", "1.1.1.1:1", "1.1.1.2:1"]);
        let wanted = of(&["[::1]:1", "1.1.1.1:1", "[::2]:1", "1.1.1.2:1", "[::3]:1"]);
        assert_eq!(alternating(&given), wanted);
        assert!(alternating(&[]).is_empty());
    }

    #[test]
    fn a_refused_address_costs_nothing() {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let living = listener.local_addr().unwrap();
        let addresses = [closed(), closed(), living];
        let (stream, peer) = connect_within(HOUR / 2, None, &addresses, HOUR, HOUR).unwrap();
        assert_eq!((stream.peer_addr().unwrap(), peer), (living, living));
    }

    #[test]
    fn a_dead_address_costs_a_moment() {
        let dead = dead();
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let living = listener.local_addr().unwrap();
        let began = Instant::now();
        let addresses = [dead.address, living];
        let (stream, peer) = connect_within(HOUR, None, &addresses, HOUR, STAGGER).unwrap();
        assert_eq!((stream.peer_addr().unwrap(), peer), (living, living));
        assert!(began.elapsed() >= STAGGER, "{:?}", began.elapsed());
    }

    #[test]
    fn nobody_there() {
        let both = [closed(), closed()];
        let error = connect_within(HOUR / 2, None, &both, HOUR, HOUR).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::ConnectionRefused);
        let error = connect_within(HOUR / 2, None, &[], HOUR, HOUR).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::AddrNotAvailable);
    }

    #[test]
    fn each_address_has_its_time_and_all_have_the_call_s() {
        let dead = dead();
        let own = Duration::from_millis(400);
        let both = [dead.address, dead.address];
        let began = Instant::now();
        let error = connect_within(HOUR, None, &both, own, STAGGER).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::TimedOut);
        assert!(began.elapsed() >= own + STAGGER, "{:?}", began.elapsed());
        let moment = Duration::from_millis(50);
        let error = connect_within(moment, None, &both, HOUR, STAGGER).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::TimedOut);
    }

    #[test]
    fn cancelling_ends_it() {
        let dead = dead();
        let token = CancelToken::new().unwrap();
        let firing = token.clone();
        let thread = std::thread::spawn(move || {
            std::thread::sleep(Duration::from_millis(50));
            firing.fire();
        });
        let addresses = [dead.address, dead.address];
        let error = connect_within(HOUR, Some(&token), &addresses, HOUR, STAGGER).unwrap_err();
        assert!(error.get_ref().is_some_and(|error| error.is::<Cancelled>()), "{error}");
        thread.join().unwrap();
    }
}
