//! A server that gives answers that are set before, whatever is asked, and remembers what was asked.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

/// A server with answers that are set before. It ends with the process.
#[derive(Debug)]
pub struct Canned {
    url: String,
    bodies: Arc<Mutex<Vec<String>>>,
}

impl Canned {
    /// A server that answers `status` and `body` to every request.
    ///
    /// # Errors
    /// There is no free port.
    pub fn start(status: u16, body: &str) -> std::io::Result<Self> {
        Canned::script(vec![whole(status, "", body)])
    }

    /// A server that gives one of `answers` after the other, whole HTTP answers as of [`whole`], and the last
    /// one to all that come later.
    ///
    /// # Errors
    /// There is no free port.
    pub fn script(answers: Vec<String>) -> std::io::Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let url = format!("http://{}", listener.local_addr()?);
        let bodies = Arc::new(Mutex::new(Vec::new()));
        let (answers, seen) = (Arc::new(answers), bodies.clone());
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (answers, seen) = (answers.clone(), seen.clone());
                // A connection that breaks is the client's matter; its test will tell.
                thread::spawn(move || serve(stream, &answers, &seen));
            }
        });
        Ok(Canned { url, bodies })
    }

    /// The endpoint for clients.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The bodies of the requests so far.
    pub fn bodies(&self) -> Vec<String> {
        self.bodies.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

/// An HTTP answer; `headers` are lines that end with a line break.
pub fn whole(status: u16, headers: &str, body: &str) -> String {
    let length = body.len();
    format!(
        "HTTP/1.1 {status} Canned\r\nContent-Type: application/json\r\n{headers}Content-Length: \
         {length}\r\n\r\n{body}"
    )
}

fn serve(stream: TcpStream, answers: &[String], seen: &Mutex<Vec<String>>) -> std::io::Result<()> {
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
        let at = {
            let mut seen = seen.lock().unwrap_or_else(PoisonError::into_inner);
            seen.push(body);
            seen.len().min(answers.len()) - 1
        };
        writer.write_all(answers[at].as_bytes())?;
    }
}
