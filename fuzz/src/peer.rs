//! A peer on loopback that responds to any request with the bytes that were set.

use std::io::{Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use std::sync::{Arc, Mutex, PoisonError};

/// What happens to the connection after the response.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// It is closed.
    Closed,
    /// It stays open, and the next request gets the same response.
    Open,
    /// It is closed with the request unread, which resets it.
    Reset,
    /// The response comes in two pieces, then the connection is closed.
    InPieces,
}

/// The peer; it lives as long as the process.
pub struct Peer {
    port: u16,
    response: Arc<Mutex<(Arc<[u8]>, Ending)>>,
}

impl Peer {
    pub fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("loopback can be listened on");
        let port = listener.local_addr().expect("it has an address").port();
        let response = Arc::new(Mutex::new((Arc::from([]), Ending::Closed)));
        Arc::new(Desk { listener, waiting: AtomicUsize::new(0), response: response.clone() })
            .staff();
        Peer { port, response }
    }

    /// Its URL, `http://127.0.0.1:<port>`.
    pub fn endpoint(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Sets the response to later requests.
    pub fn set(&self, response: &[u8], ending: Ending) {
        *self.response.lock().unwrap_or_else(PoisonError::into_inner) = (response.into(), ending);
    }
}

/// The listener, its threads and the response.
struct Desk {
    listener: TcpListener,
    /// The number of threads that wait for a connection.
    waiting: AtomicUsize,
    response: Arc<Mutex<(Arc<[u8]>, Ending)>>,
}

impl Desk {
    /// Adds a thread that serves one connection after the other. A client may keep its connection, so there is always
    /// another thread that waits. No thread ends: the leak checker reports memory of a thread that is just ending.
    fn staff(self: Arc<Self>) {
        self.waiting.fetch_add(1, SeqCst);
        std::thread::spawn(move || {
            loop {
                let Ok((stream, _)) = self.listener.accept() else { continue };
                if self.waiting.fetch_sub(1, SeqCst) == 1 {
                    self.clone().staff();
                }
                // The client may do anything to its connection.
                let _ = serve(stream, &self.response);
                self.waiting.fetch_add(1, SeqCst);
            }
        });
    }
}

fn serve(mut stream: TcpStream, shared: &Mutex<(Arc<[u8]>, Ending)>) -> std::io::Result<()> {
    stream.set_nodelay(true)?;
    loop {
        let reset = shared.lock().unwrap_or_else(PoisonError::into_inner).1 == Ending::Reset;
        let there = if reset { stream.peek(&mut [0])? > 0 } else { read_request(&mut stream)? };
        if !there {
            return Ok(());
        }
        let (response, ending) = shared.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let (head, tail) = match ending {
            Ending::InPieces => response.split_at(response.len() / 2),
            _ => (&*response, &[][..]),
        };
        stream.write_all(head)?;
        stream.write_all(tail)?;
        if ending != Ending::Open {
            return if reset { Ok(()) } else { stream.shutdown(Shutdown::Write) };
        }
    }
}

/// Reads one request. Returns whether there was one.
fn read_request(stream: &mut TcpStream) -> std::io::Result<bool> {
    let mut request = Vec::new();
    let mut part = [0; 16 * 1024];
    loop {
        let read = stream.read(&mut part)?;
        request.extend_from_slice(&part[..read]);
        // 0x16 is the first byte of TLS: the peer responds to its ClientHello without parsing it.
        if read == 0 || request[0] == 0x16 || is_whole(&request) {
            return Ok(!request.is_empty());
        }
    }
}

fn is_whole(request: &[u8]) -> bool {
    let Some(head) = request.windows(4).position(|end| end == b"\r\n\r\n") else { return false };
    let mut lines = request[..head].split(|byte| *byte == b'\n');
    let length = lines.find_map(|line| {
        let line = str::from_utf8(line).ok()?.to_ascii_lowercase();
        line.strip_prefix("content-length:")?.trim().parse::<usize>().ok()
    });
    request.len() >= head + 4 + length.unwrap_or(0)
}
