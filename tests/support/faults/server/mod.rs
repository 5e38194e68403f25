//! A server that follows a [`Plan`], and counts what it receives.

pub mod act;
mod certificates;
mod connection;
mod place;
mod wire;

use std::io::{self, ErrorKind};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::Ordering::SeqCst;
use std::sync::atomic::{AtomicBool, AtomicU32, AtomicUsize};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use rustls::ServerConfig;

use act::Act;
use connection::Shared;

pub use certificates::{Certificate, ca_file, server_config_of};
pub use place::{Handshake, Place, Placed};

/// The actions on requests.
pub trait Plan: Send + Sync + 'static {
    /// The action on the request that begins now, of which these bytes have arrived. They are not yet read.
    fn next(&self, begun: &[u8]) -> Act;

    /// The number of bytes of a request under TLS that are read before [`Plan::next`] gets them.
    fn wants(&self) -> usize {
        1
    }

    /// Called when as much of a request has arrived as its act requires. A returned act replaces that one.
    fn read(&self, request: &[u8]) -> Option<Act> {
        let _ = request;
        None
    }

    /// Called when a request begins on a connection that is being closed ([`act::End::Farewell`]), and is not read.
    fn late(&self, begun: &[u8]) {
        let _ = begun;
    }
}

/// A list of acts, one per request; the last one is for all later requests.
#[derive(Debug)]
pub struct Script {
    acts: Vec<Act>,
    at: AtomicUsize,
}

impl Script {
    /// A script of these acts in their order; without any, every action runs as requested.
    pub fn new(mut acts: Vec<Act>) -> Self {
        if acts.is_empty() {
            acts.push(Act::done());
        }
        Script { acts, at: AtomicUsize::new(0) }
    }
}

impl Plan for Script {
    fn next(&self, _: &[u8]) -> Act {
        let at = self.at.fetch_add(1, SeqCst);
        self.acts[at.min(self.acts.len() - 1)].clone()
    }
}

/// The counters of a server.
#[derive(Debug, Default)]
pub struct Seen {
    begun: AtomicU32,
    whole: AtomicU32,
    ran: AtomicU32,
}

impl Seen {
    /// The current counts.
    pub fn counts(&self) -> Counts {
        Counts {
            begun: self.begun.load(SeqCst),
            whole: self.whole.load(SeqCst),
            ran: self.ran.load(SeqCst),
        }
    }
}

/// A server's counts of requests.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Requests of which a byte arrived.
    pub begun: u32,
    /// Requests that arrived completely, as far as the server read them.
    pub whole: u32,
    /// Requests whose action ran.
    pub ran: u32,
}

/// A server on loopback.
pub struct Server {
    address: SocketAddr,
    seen: Arc<Seen>,
    stop: Arc<AtomicBool>,
    accepting: Option<JoinHandle<()>>,
    open: Arc<Mutex<Vec<Open>>>,
}

/// A connection being served.
struct Open {
    tcp: TcpStream,
    serving: JoinHandle<()>,
}

/// The function that serves a connection.
type Serve = dyn Fn(TcpStream) -> io::Result<()> + Send + Sync;

/// Serves a connection, and records that it is open.
fn keep(open: &Mutex<Vec<Open>>, tcp: TcpStream, serve: &Arc<Serve>) {
    let (Ok(kept), serve) = (tcp.try_clone(), serve.clone()) else { return };
    let serving = thread::spawn(move || {
        let closed = tcp.try_clone();
        // A broken connection concerns the client; its test reports it.
        let _ = serve(tcp);
        // The list has the connection as well, and must not keep it open.
        if let Ok(closed) = closed {
            let _ = closed.shutdown(Shutdown::Both);
        }
    });
    let mut open = open.lock().unwrap_or_else(PoisonError::into_inner);
    open.retain(|one| !one.serving.is_finished());
    open.push(Open { tcp: kept, serving });
}

/// How long a server that ends waits for clients to close their connections.
const GRACE: Duration = Duration::from_millis(100);

impl Server {
    /// Serves `plan` on a free port.
    ///
    /// # Errors
    /// There is no free port.
    pub fn start(
        plan: Arc<dyn Plan>,
        tls: Option<Arc<ServerConfig>>,
        elsewhere: Option<String>,
    ) -> io::Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let seen = Arc::new(Seen::default());
        let shared = Shared { plan, seen: seen.clone(), tls, elsewhere };
        Server::serve(listener, seen, move |tcp| connection::serve(&shared, tcp))
    }

    /// Serves each connection of `listener` on a separate thread.
    fn serve(
        listener: TcpListener,
        seen: Arc<Seen>,
        serve: impl Fn(TcpStream) -> io::Result<()> + Send + Sync + 'static,
    ) -> io::Result<Self> {
        let address = listener.local_addr()?;
        let (stop, open) = (Arc::new(AtomicBool::new(false)), Arc::new(Mutex::new(Vec::new())));
        let (stopped, opened) = (stop.clone(), open.clone());
        let serve: Arc<Serve> = Arc::new(serve);
        let accepting = thread::spawn(move || {
            loop {
                match listener.accept() {
                    Ok((tcp, _)) => keep(&opened, tcp, &serve),
                    Err(error) if error.kind() == ErrorKind::WouldBlock => break,
                    Err(_) => {}
                }
                // Connections from before the stop are still served.
                if stopped.load(SeqCst) && listener.set_nonblocking(true).is_err() {
                    break;
                }
            }
        });
        Ok(Server { address, seen, stop, accepting: Some(accepting), open })
    }

    /// The address it listens on.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Ends the server, and returns its counts. The clients should be closed.
    pub fn finish(self) -> Counts {
        self.finish_within(GRACE)
    }

    /// The same for clients that are closed, with that much time for bytes that they have left in transit.
    pub fn finish_within(mut self, grace: Duration) -> Counts {
        self.end(grace);
        self.seen.counts()
    }

    fn end(&mut self, grace: Duration) {
        let Some(accepting) = self.accepting.take() else { return };
        self.stop.store(true, SeqCst);
        // The server waits for a connection.
        drop(TcpStream::connect(self.address));
        let _ = accepting.join();
        let until = Instant::now() + grace;
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        for one in open.drain(..) {
            while !one.serving.is_finished() && Instant::now() < until {
                thread::sleep(Duration::from_millis(1));
            }
            let _ = one.tcp.shutdown(Shutdown::Both);
            let _ = one.serving.join();
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.end(GRACE);
    }
}
