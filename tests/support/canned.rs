//! A server that sends predefined responses, and records its requests.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

/// A received request.
#[derive(Debug, Clone)]
pub struct Asked {
    /// Its headers: names in lower case, values trimmed.
    pub headers: Vec<(String, String)>,
    /// Its body.
    pub body: String,
}

impl Asked {
    /// The value of a header, whose name is in lower case.
    pub fn header(&self, name: &str) -> Option<&str> {
        let found = self.headers.iter().find(|(one, _)| one == name);
        found.map(|(_, value)| value.as_str())
    }
}

/// Makes the complete HTTP response to a request.
type Respond = dyn Fn(&Asked) -> Vec<u8> + Send + Sync;

/// A server with predefined responses. It ends with the process.
#[derive(Debug)]
pub struct Canned {
    url: String,
    asked: Arc<Mutex<Vec<Asked>>>,
    connections: Arc<AtomicUsize>,
}

impl Canned {
    /// A server that responds with `status` and `body` to every request.
    ///
    /// # Errors
    /// There is no free port.
    pub fn start(status: u16, body: &str) -> std::io::Result<Self> {
        let body = body.to_owned();
        Canned::start_with(status, move |_| body.clone())
    }

    /// A server that responds with `status` and the result of `respond` for the request.
    ///
    /// # Errors
    /// There is no free port.
    pub fn start_with(
        status: u16,
        respond: impl Fn(&Asked) -> String + Send + Sync + 'static,
    ) -> std::io::Result<Self> {
        Canned::start_with_bytes(status, move |asked| respond(asked).into_bytes())
    }

    /// The same for responses that need not be text.
    ///
    /// # Errors
    /// There is no free port.
    pub fn start_with_bytes(
        status: u16,
        respond: impl Fn(&Asked) -> Vec<u8> + Send + Sync + 'static,
    ) -> std::io::Result<Self> {
        Canned::responding(move |asked| {
            let body = respond(asked);
            [head(status, "", body.len()).as_bytes(), &body].concat()
        })
    }

    /// A server that sends one of `responses` after the other, complete HTTP responses like those of [`whole`], and the
    /// last one to all later requests.
    ///
    /// # Errors
    /// There is no free port.
    pub fn script(responses: Vec<String>) -> std::io::Result<Self> {
        let next = AtomicUsize::new(0);
        Canned::responding(move |_| {
            let at = next.fetch_add(1, Ordering::Relaxed).min(responses.len() - 1);
            responses[at].clone().into_bytes()
        })
    }

    fn responding(
        respond: impl Fn(&Asked) -> Vec<u8> + Send + Sync + 'static,
    ) -> std::io::Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let url = format!("http://{}", listener.local_addr()?);
        let asked = Arc::new(Mutex::new(Vec::new()));
        let (respond, seen): (Arc<Respond>, _) = (Arc::new(respond), asked.clone());
        let connections = Arc::new(AtomicUsize::new(0));
        let count = connections.clone();
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                count.fetch_add(1, Ordering::Relaxed);
                let (respond, seen) = (respond.clone(), seen.clone());
                // A broken connection concerns the client; its test reports it.
                thread::spawn(move || serve(stream, &*respond, &seen));
            }
        });
        Ok(Canned { url, asked, connections })
    }

    /// The endpoint for clients.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The requests so far.
    pub fn asked(&self) -> Vec<Asked> {
        self.asked.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// The bodies of the requests so far.
    pub fn bodies(&self) -> Vec<String> {
        self.asked().into_iter().map(|asked| asked.body).collect()
    }

    /// The number of connections so far.
    pub fn connections(&self) -> usize {
        self.connections.load(Ordering::Relaxed)
    }
}

/// A complete HTTP response; `headers` are lines that end with a line break.
pub fn whole(status: u16, headers: &str, body: &str) -> String {
    head(status, headers, body.len()) + body
}

fn head(status: u16, headers: &str, length: usize) -> String {
    format!(
        "HTTP/1.1 {status} Canned\r\nContent-Type: application/json\r\n{headers}Content-Length: \
         {length}\r\n\r\n"
    )
}

fn serve(stream: TcpStream, respond: &Respond, seen: &Mutex<Vec<Asked>>) -> std::io::Result<()> {
    let mut writer = stream.try_clone()?;
    let mut reader = BufReader::new(stream);
    loop {
        let mut headers = Vec::new();
        loop {
            let mut line = String::new();
            if reader.read_line(&mut line)? == 0 {
                return Ok(());
            }
            if line.trim().is_empty() {
                break;
            }
            // The first line has no name.
            let (name, value) = line.split_once(':').unwrap_or_default();
            headers.push((name.trim().to_ascii_lowercase(), value.trim().to_owned()));
        }
        let mut asked = Asked { headers, body: String::new() };
        let length = asked.header("content-length").unwrap_or("0");
        let mut body = vec![0; length.parse().map_err(std::io::Error::other)?];
        reader.read_exact(&mut body)?;
        asked.body = String::from_utf8_lossy(&body).into_owned();
        let response = respond(&asked);
        seen.lock().unwrap_or_else(PoisonError::into_inner).push(asked);
        writer.write_all(&response)?;
    }
}
