//! A server that gives one answer to everything, whatever is asked, and remembers what was asked.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

/// A server with one answer. It ends with the process.
#[derive(Debug)]
pub struct Canned {
    url: String,
    bodies: Arc<Mutex<Vec<String>>>,
    connections: Arc<AtomicUsize>,
}

impl Canned {
    /// A server that answers `status` and `body` to every request.
    ///
    /// # Errors
    /// There is no free port.
    pub fn start(status: u16, body: &str) -> std::io::Result<Self> {
        Canned::start_with(status, "", body)
    }

    /// The same, with further lines in the head of its answers, each with its end.
    ///
    /// # Errors
    /// There is no free port.
    pub fn start_with(status: u16, head: &str, body: &str) -> std::io::Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let url = format!("http://{}", listener.local_addr()?);
        let bodies = Arc::new(Mutex::new(Vec::new()));
        let connections = Arc::new(AtomicUsize::new(0));
        let head = format!(
            "HTTP/1.1 {status} Canned\r\nContent-Type: application/json\r\nContent-Length: {}\r\n{head}\r\n",
            body.len()
        );
        let (answer, seen, count) = (head + body, bodies.clone(), connections.clone());
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                count.fetch_add(1, Ordering::SeqCst);
                let (answer, seen) = (answer.clone(), seen.clone());
                // A connection that breaks is the client's matter; its test will tell.
                thread::spawn(move || serve(stream, &answer, &seen));
            }
        });
        Ok(Canned { url, bodies, connections })
    }

    /// The endpoint for clients.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The bodies of the requests so far.
    pub fn bodies(&self) -> Vec<String> {
        self.bodies.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// How many connections were made so far.
    pub fn connections(&self) -> usize {
        self.connections.load(Ordering::SeqCst)
    }
}

fn serve(stream: TcpStream, answer: &str, seen: &Mutex<Vec<String>>) -> std::io::Result<()> {
    let mut writer = stream.try_clone()?;
    let mut reader = BufReader::new(stream);
    loop {
        let mut length = 0;
        loop {
            let mut line = String::new();
            if reader.read_line(&mut line)? == 0 {
                return Ok(());
            }
            let line = line.trim().to_ascii_lowercase();
            if let Some(value) = line.strip_prefix("content-length:") {
                length = value.trim().parse().map_err(std::io::Error::other)?;
            }
            if line.is_empty() {
                break;
            }
        }
        let mut body = vec![0; length];
        reader.read_exact(&mut body)?;
        let body = String::from_utf8_lossy(&body).into_owned();
        seen.lock().unwrap_or_else(PoisonError::into_inner).push(body);
        writer.write_all(answer.as_bytes())?;
    }
}
