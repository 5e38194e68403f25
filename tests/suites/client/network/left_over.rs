//! Tests of unrequested bytes: after a response, and before a request. None of them may be taken for a response.

use std::io::{self, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use rustls::version::{TLS12, TLS13};
use rustls::{ServerConnection, SupportedProtocolVersion};
use tcapi::{Client, Outcome, Status};
use tcapi_tests::canned::whole;
use tcapi_tests::faults::server::{ca_file, server_config_of};
use tcapi_tests::proxy::{Proxy, Way};

use super::{builder, expect, reboot};

/// Bytes that a server sends after a response.
#[derive(Debug, Clone)]
enum Behind {
    /// Nothing.
    Nothing,
    /// Another response, with a body of that length; in TLS in separate records.
    Response(usize),
    /// A part of a response.
    Part,
    /// The first bytes of a TLS record that never ends.
    PartOfRecord,
    /// The end of its data: in TLS a `close_notify`, otherwise the end of the stream.
    Close,
}

/// The way to a server.
#[derive(Debug, Clone, Copy)]
enum By {
    Http,
    Tls(&'static SupportedProtocolVersion),
}

const FORGED: &str = "f0f0f0f0-0242-43af-bb20-270359fb54a7";

/// A response that a client must not accept as its own: it would send a write again.
fn forged(length: usize) -> String {
    let body = format!(
        r#"{{"Response":{{"Error":{{"Code":"RequestLimitExceeded","Message":"{}"}},"RequestId":"{FORGED}"}}}}"#,
        "m".repeat(length)
    );
    whole(200, "", &body)
}

/// A response to request number `number`, with `padding` bytes more.
fn response(number: usize, padding: usize) -> String {
    let body = format!(r#"{{"Response":{{"RequestId":"id-{number}"}}}}"#);
    whole(200, &format!("X-Padding: {}\r\n", "p".repeat(padding)), &body)
}

struct Server {
    address: SocketAddr,
    /// The number of complete requests so far.
    requests: Arc<AtomicUsize>,
}

impl Server {
    /// Responds to each request, and sends `behind` in the same segment as the first response.
    fn start(by: By, padding: usize, behind: Behind) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let requests = Arc::new(AtomicUsize::new(0));
        let count = requests.clone();
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (behind, count) = (behind.clone(), count.clone());
                // A broken connection concerns the client; its test reports it.
                thread::spawn(move || serve(stream, by, padding, &behind, &count));
            }
        });
        Server { address, requests }
    }

    fn requests(&self) -> usize {
        self.requests.load(Ordering::SeqCst)
    }
}

/// A stream with or without TLS whose writes are combined into one segment.
struct Wire {
    tcp: TcpStream,
    tls: Option<ServerConnection>,
    out: Vec<u8>,
}

impl Wire {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        match &mut self.tls {
            Some(tls) => rustls::Stream::new(tls, &mut self.tcp).read(into),
            None => self.tcp.read(into),
        }
    }

    fn put(&mut self, bytes: &[u8]) {
        match &mut self.tls {
            Some(tls) => {
                tls.writer().write_all(bytes).unwrap();
                while tls.wants_write() {
                    tls.write_tls(&mut self.out).unwrap();
                }
            }
            None => self.out.extend_from_slice(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        self.tcp.write_all(&std::mem::take(&mut self.out))
    }
}

fn serve(
    tcp: TcpStream,
    by: By,
    padding: usize,
    behind: &Behind,
    count: &AtomicUsize,
) -> io::Result<()> {
    tcp.set_nodelay(true)?;
    let tls = match by {
        By::Http => None,
        By::Tls(version) => {
            let config = server_config_of(&[version])?;
            let mut tls = ServerConnection::new(config).map_err(io::Error::other)?;
            tls.set_buffer_limit(None);
            Some(tls)
        }
    };
    let mut wire = Wire { tcp, tls, out: Vec::new() };
    loop {
        let mut request = Vec::new();
        while !request.ends_with(b"\"]}") {
            let mut part = [0; 4096];
            let received = wire.read(&mut part)?;
            if received == 0 {
                return Ok(());
            }
            request.extend_from_slice(&part[..received]);
        }
        let number = count.fetch_add(1, Ordering::SeqCst);
        wire.put(response(number, padding).as_bytes());
        match behind {
            _ if number > 0 => {}
            Behind::Nothing => {}
            Behind::Response(length) => wire.put(forged(*length).as_bytes()),
            Behind::Part => wire.put(b"HTTP/1.1 200 OK\r\nContent-Le"),
            Behind::PartOfRecord => wire.out.extend_from_slice(&[23, 3, 3, 1]),
            Behind::Close => {
                if let Some(tls) = &mut wire.tls {
                    tls.send_close_notify();
                    tls.write_tls(&mut wire.out)?;
                } else {
                    // The end of the stream is sent together with the response, not later.
                    rustix::net::sockopt::set_tcp_cork(&wire.tcp, true)?;
                    wire.flush()?;
                    wire.tcp.shutdown(std::net::Shutdown::Write)?;
                }
            }
        }
        wire.flush()?;
    }
}

fn client(by: By, server: &Server, proxy: Option<&Proxy>) -> Client {
    let scheme = if matches!(by, By::Http) { "http" } else { "https" };
    let mut builder =
        builder().endpoint(format!("{scheme}://{}", server.address)).ca_file(ca_file().unwrap());
    if let Some(proxy) = proxy {
        builder = builder.proxy(proxy.url());
    }
    builder.build().unwrap()
}

/// Makes two calls, and checks that each gets its own response, with each request sent once.
fn two_calls(by: By, padding: usize, behind: Behind) {
    let shown = format!("{by:?} {padding} {behind:?}");
    let server = Server::start(by, padding, behind);
    let client = client(by, &server, None);
    for number in 0..2 {
        let done = client.call(&reboot()).unwrap_or_else(|error| panic!("{shown}: {error}"));
        assert_eq!(done.request_id, format!("id-{number}"), "{shown}");
    }
    assert_eq!(server.requests(), 2, "{shown}");
}

const ALL: [By; 3] = [By::Http, By::Tls(&TLS12), By::Tls(&TLS13)];

#[test]
fn what_follows_a_response_is_not_the_next_one() {
    for by in ALL {
        // TLS is read in steps of 4 KiB, and a record holds 16 KiB.
        for length in [0, 100, 3_700, 4_000, 4_096, 8_000, 16_000, 20_000, 70_000] {
            two_calls(by, 0, Behind::Response(length));
        }
        two_calls(by, 0, Behind::Part);
        two_calls(by, 0, Behind::Close);
        two_calls(by, 0, Behind::Nothing);
    }
    for version in [&TLS12, &TLS13] {
        two_calls(By::Tls(version), 0, Behind::PartOfRecord);
    }
}

/// The response's record ends just before, at and after a multiple of the read size.
#[test]
fn wherever_the_response_ends() {
    for by in ALL {
        let length = response(0, 0).len();
        for step in [4_096, 8_192] {
            for padding in (step - length - 60..step - length + 10).step_by(3) {
                two_calls(by, padding, Behind::Response(10));
            }
        }
    }
}

#[test]
fn a_connection_is_kept_if_nothing_follows() {
    for by in ALL {
        let connections = Arc::new(AtomicUsize::new(0));
        let server = Server::start(by, 0, Behind::Nothing);
        let (address, count) = (server.address, connections.clone());
        let proxy = Proxy::start(move |_| {
            count.fetch_add(1, Ordering::SeqCst);
            Way::To(address)
        })
        .unwrap();
        let client = client(by, &server, Some(&proxy));
        for number in 0..3 {
            assert_eq!(client.call(&reboot()).unwrap().request_id, format!("id-{number}"));
        }
        assert_eq!(connections.load(Ordering::SeqCst), 1, "{by:?}");
    }
}

/// A server, or another party on the way, that sends a response on each connection before there is a request.
#[test]
fn what_precedes_a_request_is_not_its_response() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let (accepted, first) = (Arc::new(Mutex::new(Vec::new())), forged(0));
    let kept = accepted.clone();
    thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            let _ = stream.write_all(first.as_bytes());
            kept.lock().unwrap().push(stream);
        }
    });
    // The proxy connects, and opens the tunnel when the response has arrived.
    let proxy = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", proxy.local_addr().unwrap());
    thread::spawn(move || {
        for mut client in proxy.incoming().flatten() {
            let mut head = Vec::new();
            while !head.ends_with(b"\r\n\r\n") {
                let mut byte = [0];
                client.read_exact(&mut byte).unwrap();
                head.push(byte[0]);
            }
            let mut server = TcpStream::connect(address).unwrap();
            let mut early = vec![0; forged(0).len()];
            server.read_exact(&mut early).unwrap();
            // Once after the proxy's response, in one segment.
            let opened = [b"HTTP/1.1 200 OK\r\n\r\n".as_slice(), &early].concat();
            client.write_all(&opened).unwrap();
            let mut rest = Vec::new();
            let _ = client.read_to_end(&mut rest);
            assert!(rest.is_empty(), "a request was sent");
        }
    });
    for scheme in ["http", "https"] {
        let client = builder()
            .endpoint(format!("{scheme}://{address}"))
            .proxy(&url)
            .max_attempts(2)
            .timeout(Duration::from_secs(3600))
            .build()
            .unwrap();
        let error = client.call(&reboot()).unwrap_err();
        expect(&error, Status::Network, Outcome::NotSent);
        assert_eq!((error.attempts(), error.request_id()), (2, None), "{error}");
    }
}
