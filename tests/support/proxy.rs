//! An HTTP proxy that supports CONNECT, and records its requests.

use std::fmt;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

/// A proxy's action for a host.
pub enum Way {
    /// Connects to this address, whatever the host's name is.
    To(SocketAddr),
    /// The same, but passes on the server's data only as long as the function returns true; then it cuts the
    /// connection.
    While(SocketAddr, Box<dyn Fn() -> bool + Send>),
    /// Sends this response in place of connecting.
    Respond(&'static str),
    /// Sends this response, and then acts as [`Way::To`].
    After(String, SocketAddr),
}

/// A proxy. It ends with the process.
pub struct Proxy {
    address: SocketAddr,
    heads: Arc<Mutex<Vec<String>>>,
}

impl Proxy {
    /// A proxy that calls `way` for its action for `host:port`.
    ///
    /// # Errors
    /// There is no free port.
    pub fn start(way: impl Fn(&str) -> Way + Send + Sync + 'static) -> std::io::Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let address = listener.local_addr()?;
        let heads = Arc::new(Mutex::new(Vec::new()));
        let (seen, way) = (heads.clone(), Arc::new(way));
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (seen, way) = (seen.clone(), way.clone());
                // A broken connection concerns the client; its test reports it.
                thread::spawn(move || serve(stream, &*way, &seen));
            }
        });
        Ok(Proxy { address, heads })
    }

    /// Its address, `127.0.0.1:port`.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Its URL for clients.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The header sections of the requests so far.
    pub fn heads(&self) -> Vec<String> {
        self.heads.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// The hosts of the requests so far, without their ports.
    pub fn hosts(&self) -> Vec<String> {
        let host = |head: &String| {
            let name = head.split(' ').nth(1).unwrap_or_default();
            name.rsplit_once(':').map_or(name, |(host, _)| host).to_owned()
        };
        self.heads().iter().map(host).collect()
    }
}

impl fmt::Debug for Proxy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Proxy").field("address", &self.address).finish_non_exhaustive()
    }
}

fn serve(
    mut client: TcpStream,
    way: &dyn Fn(&str) -> Way,
    seen: &Mutex<Vec<String>>,
) -> std::io::Result<()> {
    // The client sends nothing after the header section before the proxy responds.
    let mut reader = BufReader::new(client.try_clone()?);
    let mut head = String::new();
    while !head.ends_with("\r\n\r\n") {
        if reader.read_line(&mut head)? == 0 {
            return Ok(());
        }
    }
    let host = head.split(' ').nth(1).unwrap_or_default().to_owned();
    let connects = head.starts_with("CONNECT ");
    seen.lock().unwrap_or_else(PoisonError::into_inner).push(head);
    let (address, goes_on): (_, Box<dyn Fn() -> bool + Send>) = match way(&host) {
        _ if !connects => return client.write_all(b"HTTP/1.1 405 Only CONNECT\r\n\r\n"),
        Way::Respond(response) => return client.write_all(response.as_bytes()),
        Way::To(address) => (address, Box::new(|| true)),
        Way::After(response, address) => {
            client.write_all(response.as_bytes())?;
            (address, Box::new(|| true))
        }
        Way::While(address, goes_on) => (address, goes_on),
    };
    let server = TcpStream::connect(address)?;
    client.write_all(b"HTTP/1.1 200 Connection established\r\nVia: 1.1 test\r\n\r\n")?;
    let (from, to) = (server.try_clone()?, client.try_clone()?);
    thread::spawn(move || pass_on(from, to, &*goes_on));
    pass_on(client, server, &|| true);
    Ok(())
}

/// Passes data on, until one of the two sides closes.
fn pass_on(mut from: TcpStream, mut to: TcpStream, goes_on: &dyn Fn() -> bool) {
    let mut buffer = [0; 16 * 1024];
    while let Ok(count @ 1..) = from.read(&mut buffer) {
        if !goes_on() || to.write_all(&buffer[..count]).is_err() {
            break;
        }
    }
    // One side may have closed already.
    let _ = from.shutdown(Shutdown::Both);
    let _ = to.shutdown(Shutdown::Both);
}
