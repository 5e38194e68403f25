//! A server that sends the response of a case once, and valid responses to all later requests.

use std::io::{Read, Write};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

use tcapi_tests::faults::server::act::{DONE, response};

use super::LONG;

/// How the response of the case is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Delivery {
    AtOnce,
    /// Each byte with one system call, and as one segment.
    ByteByByte,
}

/// A server on loopback. It ends with the process.
pub(crate) struct Server {
    address: SocketAddr,
    connections: Arc<AtomicUsize>,
    sent: Receiver<()>,
    closed: Receiver<()>,
}

impl Server {
    /// `closes`: it sends nothing more after the response.
    pub(crate) fn start(response: Vec<u8>, delivery: Delivery, closes: bool) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let connections = Arc::new(AtomicUsize::new(0));
        let ((tell_sent, sent), (tell_closed, closed)) = (channel(), channel());
        let count = connections.clone();
        thread::spawn(move || {
            let mut first = Some((response, tell_sent, tell_closed));
            for stream in listener.incoming().flatten() {
                count.fetch_add(1, Ordering::SeqCst);
                let first = first.take();
                thread::spawn(move || match first {
                    Some((response, sent, closed)) => {
                        serve_first(stream, &response, delivery, closes, &sent, &closed);
                    }
                    None => serve(stream),
                });
            }
        });
        Server { address, connections, sent, closed }
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The number of connections so far.
    pub(crate) fn connections(&self) -> usize {
        self.connections.load(Ordering::SeqCst)
    }

    /// Waits until the response was sent, or until the client has closed the connection before that.
    pub(crate) fn wait_sent(&self) {
        self.sent.recv_timeout(LONG).unwrap();
    }

    /// Waits until the client has closed the first connection.
    pub(crate) fn wait_closed(&self) {
        self.closed.recv_timeout(LONG).unwrap();
    }
}

fn serve_first(
    mut stream: TcpStream,
    response: &[u8],
    delivery: Delivery,
    closes: bool,
    sent: &Sender<()>,
    closed: &Sender<()>,
) {
    stream.set_nodelay(true).unwrap();
    read_request(&mut stream);
    let step = if delivery == Delivery::AtOnce { response.len() } else { 1 };
    // A client that refuses the response closes the connection before all of it is sent.
    let _ = response.chunks(step).try_for_each(|part| stream.write_all(part));
    if closes {
        let _ = stream.shutdown(Shutdown::Write);
    }
    let _ = sent.send(());
    serve(stream);
    let _ = closed.send(());
}

/// Responds to requests until the client closes the connection.
fn serve(mut stream: TcpStream) {
    while read_request(&mut stream) {
        if stream.write_all(&response(200, DONE)).is_err() {
            return;
        }
    }
}

/// Reads a request. Returns false if the connection was closed.
fn read_request(stream: &mut TcpStream) -> bool {
    let mut request = Vec::new();
    let mut part = [0; 4096];
    while !request.ends_with(b"\"]}") {
        match stream.read(&mut part) {
            Ok(count @ 1..) => request.extend_from_slice(&part[..count]),
            _ => return false,
        }
    }
    true
}
