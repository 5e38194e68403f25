//! The phases in which a call can be ended, and peers that hold it in each of them.

use std::io::{self, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::thread;
use std::time::Duration;

use socket2::{Domain, Socket, Type};
use tcapi::Outcome;

use crate::canned::Canned;
use crate::faults::server::{Handshake, Place, Placed};

/// A phase of a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    /// It waits for a name server that is silent: `tests/programs/c/preload/black_hole.c` must be preloaded.
    Lookup,
    /// It waits for a connection that is not accepted.
    Connect,
    /// It waits for the peer's part of the TLS handshake.
    Handshake,
    /// It sends to a peer that does not read.
    Send,
    /// It waits for the start of the response.
    Wait,
    /// It reads a response that comes byte by byte, without end.
    Read,
    /// It waits for the delay after a throttled attempt.
    Pause,
}

impl Phase {
    /// All phases, in the order in which a call reaches them.
    pub const ALL: [Phase; 7] = [
        Phase::Lookup,
        Phase::Connect,
        Phase::Handshake,
        Phase::Send,
        Phase::Wait,
        Phase::Read,
        Phase::Pause,
    ];

    /// Its name in the programs' arguments.
    pub fn name(self) -> &'static str {
        match self {
            Phase::Lookup => "lookup",
            Phase::Connect => "connect",
            Phase::Handshake => "handshake",
            Phase::Send => "send",
            Phase::Wait => "wait",
            Phase::Read => "read",
            Phase::Pause => "pause",
        }
    }

    /// The outcome of a call that is ended in it.
    pub fn outcome(self) -> Outcome {
        match self {
            Phase::Lookup | Phase::Connect | Phase::Handshake => Outcome::NotSent,
            Phase::Send | Phase::Wait | Phase::Read => Outcome::Unknown,
            // The outcome of the attempt before.
            Phase::Pause => Outcome::Rejected,
        }
    }

    /// A peer that holds calls in it.
    ///
    /// # Errors
    /// The system has no free port.
    pub fn peer(self) -> io::Result<Peer> {
        let placed = |place: Place| -> io::Result<Peer> {
            let placed = place.make(Vec::new())?;
            Ok(Peer { url: placed.url.clone(), _placed: Some(placed), _listener: None })
        };
        let listening = |listener: TcpListener| -> io::Result<Peer> {
            let url = format!("http://{}", listener.local_addr()?);
            Ok(Peer { url, _placed: None, _listener: Some(listener) })
        };
        match self {
            Phase::Lookup => placed(Place::SilentNameServer),
            Phase::Connect => placed(Place::BlackHole),
            Phase::Handshake => placed(Place::Handshake(Handshake::Silence)),
            // The system accepts connections, but no process takes them from its queue or reads.
            Phase::Send => listening(narrow()?),
            Phase::Wait => listening(TcpListener::bind("127.0.0.1:0")?),
            Phase::Read => {
                let listener = TcpListener::bind("127.0.0.1:0")?;
                let peer = listening(listener.try_clone()?)?;
                thread::spawn(move || {
                    for stream in listener.incoming().flatten() {
                        // The client closes the connection when its call is ended.
                        thread::spawn(move || drip(stream));
                    }
                });
                Ok(peer)
            }
            Phase::Pause => {
                let throttled = r#"{"Response":{"Error":{"Code":"RequestLimitExceeded.UinLimitExceeded","Message":"m"},"RequestId":"id"}}"#;
                let url = Canned::start(200, throttled)?.url().to_owned();
                Ok(Peer { url, _placed: None, _listener: None })
            }
        }
    }
}

/// A peer that holds calls in a phase, as long as it lives.
pub struct Peer {
    /// The endpoint for clients.
    pub url: String,
    _placed: Option<Placed>,
    _listener: Option<TcpListener>,
}

impl std::fmt::Debug for Peer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Peer").field("url", &self.url).finish_non_exhaustive()
    }
}

/// A listener whose connections take few bytes before they are read: it has a small buffer, and the client's buffer
/// grows with the segment size that the listener requests.
///
/// # Errors
/// The system has no free port.
pub fn narrow() -> io::Result<TcpListener> {
    let socket = Socket::new(Domain::IPV4, Type::STREAM, None)?;
    socket.set_recv_buffer_size(4096)?;
    socket.set_tcp_mss(536)?;
    socket.bind(&SocketAddr::from(([127, 0, 0, 1], 0)).into())?;
    socket.listen(64)?;
    Ok(socket.into())
}

/// Responds byte by byte, longer than any test waits.
fn drip(mut stream: TcpStream) -> io::Result<()> {
    stream.set_nodelay(true)?;
    let _ = stream.read(&mut [0; 4096])?;
    let head = "HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n".bytes();
    for byte in head.chain(std::iter::repeat(b' ')) {
        stream.write_all(&[byte])?;
        thread::sleep(Duration::from_millis(3));
    }
    Ok(())
}

/// Peers of some phases, and a program's arguments for them.
#[derive(Debug)]
pub struct Peers {
    arguments: Vec<String>,
    _peers: Vec<Peer>,
}

impl Peers {
    /// Peers of these phases.
    ///
    /// # Errors
    /// The system has no free port.
    pub fn start(phases: &[Phase]) -> io::Result<Peers> {
        let peers: io::Result<Vec<Peer>> = phases.iter().map(|phase| phase.peer()).collect();
        let peers = peers?;
        let of_one = |(phase, peer): (&Phase, &Peer)| {
            [phase.name().to_owned(), peer.url.clone(), phase.outcome().to_string()]
        };
        let arguments = phases.iter().zip(&peers).flat_map(of_one).collect();
        Ok(Peers { arguments, _peers: peers })
    }

    /// Three arguments for each phase: its name, the URL of its peer, and the expected outcome.
    pub fn arguments(&self) -> Vec<&str> {
        self.arguments.iter().map(String::as_str).collect()
    }
}
