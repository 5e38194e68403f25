//! The endpoint that a client calls: a server, or none.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::Arc;
use std::time::Duration;

use rustix::net::{AddressFamily, SocketType};

use super::act::{Act, Service, Then};
use super::{Certificate, Counts, GRACE, Script, Seen, Server, certificates, connection};

/// A kind of endpoint.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// A server without TLS.
    Plain,
    /// A server with TLS.
    Tls(Certificate),
    /// An HTTPS endpoint whose server does this in place of a handshake.
    Handshake(Handshake),
    /// A server that resets each connection as soon as it is made; with a certificate, as soon as the handshake is
    /// done.
    ResetAtOnce(Option<Certificate>),
    /// A name that does not exist.
    UnknownHost,
    /// A name whose lookup never ends: `tests/programs/c/preload/black_hole.c` must be preloaded.
    SilentNameServer,
    /// A port without a listener.
    ClosedPort,
    /// An address that drops packets.
    BlackHole,
    /// A server with TLS, through a proxy that refuses the client's password.
    RefusingProxy,
}

/// A server's behaviour in place of a handshake.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Handshake {
    /// Chooses TLS 1.0.
    OldVersion,
    /// Sends an alert that it does not support the client's version.
    Alert,
    /// Responds in plain HTTP.
    PlainHttp,
    /// Resets the connection before it has read anything.
    ResetAtOnce,
    /// Resets the connection.
    Reset,
    /// Closes the connection.
    Close,
    /// Sends nothing.
    Silence,
}

/// The servers of a [`Place`], which run as long as this value lives.
pub struct Placed {
    /// The endpoint for clients.
    pub url: String,
    /// The proxy for clients, with a password; none if they use no proxy.
    pub proxy: Option<String>,
    server: Option<Server>,
    elsewhere: Option<Server>,
    _proxy: Option<Server>,
    /// The black hole's socket, and the connection that fills its queue.
    _hole: Option<(TcpListener, TcpStream)>,
}

impl Place {
    /// Starts it, with a server that does these acts if there is one.
    ///
    /// # Errors
    /// The system has no free port, or a certificate can't be made.
    pub fn make(self, acts: Vec<Act>) -> io::Result<Placed> {
        let at = |url: String| Placed {
            url,
            proxy: None,
            server: None,
            elsewhere: None,
            _proxy: None,
            _hole: None,
        };
        Ok(match self {
            Place::Plain => serve(acts, None)?,
            Place::Tls(certificate) => serve(acts, Some(certificate))?,
            Place::Handshake(handshake) => {
                let listener = TcpListener::bind("127.0.0.1:0")?;
                let seen = Arc::new(Seen::default());
                let server = Server::serve(listener, seen, move |tcp| handshake.perform(tcp))?;
                let url = format!("https://{}", server.address());
                Placed { server: Some(server), ..at(url) }
            }
            Place::ResetAtOnce(certificate) => {
                let tls = certificate.map(certificates::server_config).transpose()?;
                let scheme = if tls.is_some() { "https" } else { "http" };
                let listener = TcpListener::bind("127.0.0.1:0")?;
                let seen = Arc::new(Seen::default());
                let counted = seen.clone();
                let reset = move |tcp| connection::reset_at_once(tcp, tls.as_ref(), &counted);
                let server = Server::serve(listener, seen, reset)?;
                let url = format!("{scheme}://{}", server.address());
                Placed { server: Some(server), ..at(url) }
            }
            Place::UnknownHost => at("http://host.invalid".to_owned()),
            Place::SilentNameServer => at("http://somewhere.example".to_owned()),
            Place::ClosedPort => {
                let address = TcpListener::bind("127.0.0.1:0")?.local_addr()?;
                at(format!("http://{address}"))
            }
            Place::BlackHole => {
                let socket = rustix::net::socket(AddressFamily::INET, SocketType::STREAM, None)?;
                let any_port = std::net::SocketAddr::from(([127, 0, 0, 1], 0));
                rustix::net::bind(&socket, &any_port)?;
                // A queue of one that is full: the system does not respond to further attempts to connect.
                rustix::net::listen(&socket, 0)?;
                let listener = TcpListener::from(socket);
                let address = listener.local_addr()?;
                let filler = TcpStream::connect(address)?;
                Placed { _hole: Some((listener, filler)), ..at(format!("http://{address}")) }
            }
            Place::RefusingProxy => {
                let listener = TcpListener::bind("127.0.0.1:0")?;
                let proxy = Server::serve(listener, Arc::new(Seen::default()), refuse_to_connect)?;
                let url = format!("http://user:wrong@{}", proxy.address());
                let placed = serve(acts, Some(Certificate::Good))?;
                Placed { proxy: Some(url), _proxy: Some(proxy), ..placed }
            }
        })
    }
}

impl Placed {
    /// Ends the servers, and returns the counts of this one and of the target of redirects. The clients should be
    /// closed.
    pub fn finish(self) -> (Counts, Counts) {
        self.finish_within(GRACE)
    }

    /// The same for clients that are closed, with that much time for bytes that they have left in transit.
    pub fn finish_within(self, grace: Duration) -> (Counts, Counts) {
        let counts = |server: Option<Server>| {
            server.map(|server| server.finish_within(grace)).unwrap_or_default()
        };
        (counts(self.server), counts(self.elsewhere))
    }
}

fn serve(acts: Vec<Act>, certificate: Option<Certificate>) -> io::Result<Placed> {
    let service = Act::new(Then::Service(Service::ANY));
    let elsewhere = Server::start(Arc::new(Script::new(vec![service])), None, None)?;
    let away = format!("http://{}", elsewhere.address());
    let tls = certificate.map(certificates::server_config).transpose()?;
    let scheme = if tls.is_some() { "https" } else { "http" };
    let server = Server::start(Arc::new(Script::new(acts)), tls, Some(away))?;
    let url = format!("{scheme}://{}", server.address());
    let (server, elsewhere) = (Some(server), Some(elsewhere));
    Ok(Placed { url, proxy: None, server, elsewhere, _proxy: None, _hole: None })
}

/// A proxy that refuses the credentials of every client.
fn refuse_to_connect(tcp: TcpStream) -> io::Result<()> {
    let mut reader = BufReader::new(&tcp);
    let mut line = String::new();
    while reader.read_line(&mut line)? > 0 {
        // The line at the end of a header section.
        if line == "\r\n" {
            (&tcp).write_all(
                b"HTTP/1.1 407 Proxy Authentication Required\r\n\
                  Proxy-Authenticate: Basic realm=\"faults\"\r\nContent-Length: 0\r\n\r\n",
            )?;
        }
        line.clear();
    }
    Ok(())
}

impl Handshake {
    fn perform(self, mut tcp: TcpStream) -> io::Result<()> {
        if self == Handshake::ResetAtOnce {
            return Ok(rustix::net::connect_unspec(&tcp)?);
        }
        let mut hello = [0; 4096];
        if tcp.read(&mut hello)? == 0 {
            return Ok(());
        }
        match self {
            Handshake::OldVersion => tcp.write_all(&server_hello(0x01))?,
            Handshake::Alert => {
                // A fatal alert, protocol_version.
                tcp.write_all(&[21, 3, 3, 0, 2, 2, 70])?;
                return tcp.shutdown(Shutdown::Write);
            }
            Handshake::PlainHttp => {
                tcp.write_all(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n")?;
                return Ok(());
            }
            Handshake::Reset => return Ok(rustix::net::connect_unspec(&tcp)?),
            Handshake::Close => return Ok(()),
            Handshake::Silence | Handshake::ResetAtOnce => {}
        }
        // Until the client closes the connection.
        while tcp.read(&mut hello)? > 0 {}
        Ok(())
    }
}

/// The ServerHello of TLS 1.`minor - 1`, with a cipher suite of that version.
fn server_hello(minor: u8) -> Vec<u8> {
    let mut hello = vec![3, minor];
    hello.extend([7; 32]);
    // No session, TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA, no compression.
    hello.extend([0, 0xc0, 0x13, 0]);
    let mut message = vec![2, 0, 0, u8::try_from(hello.len()).unwrap_or(0)];
    message.extend(hello);
    let mut record = vec![22, 3, minor, 0, u8::try_from(message.len()).unwrap_or(0)];
    record.extend(message);
    record
}
