//! A connection with or without TLS.

use std::io::{self, Read, Write};
use std::net::{Shutdown, TcpStream};
use std::sync::Arc;

use rustix::net::connect_unspec;
use rustls::{ServerConfig, ServerConnection, StreamOwned};

/// A connection with a client.
pub(super) enum Wire {
    Plain(TcpStream),
    Tls(Box<StreamOwned<ServerConnection, TcpStream>>),
}

impl Wire {
    /// Makes the TLS handshake, if there is one.
    pub(super) fn accept(mut tcp: TcpStream, tls: Option<&Arc<ServerConfig>>) -> io::Result<Self> {
        let Some(config) = tls else { return Ok(Wire::Plain(tcp)) };
        let mut connection = ServerConnection::new(config.clone()).map_err(io::Error::other)?;
        while connection.is_handshaking() {
            connection.complete_io(&mut tcp)?;
        }
        Ok(Wire::Tls(Box::new(StreamOwned::new(connection, tcp))))
    }

    /// Waits for the first bytes of a request, and leaves them unread if possible; under TLS up to `wanted` bytes are
    /// read into `buffer`. Returns the bytes, which are empty if no more come.
    pub(super) fn arrives(
        &mut self,
        buffer: &mut Vec<u8>,
        wanted: usize,
    ) -> io::Result<Option<Vec<u8>>> {
        let mut some = [0; 4096];
        let begun = match self {
            Wire::Plain(tcp) => {
                let count = tcp.peek(&mut some)?;
                some[..count].to_vec()
            }
            Wire::Tls(_) => {
                self.read_more(buffer, wanted)?;
                buffer.clone()
            }
        };
        Ok(Some(begun).filter(|begun| !begun.is_empty()))
    }

    /// Whether bytes of a request have already arrived.
    pub(super) fn has_more(&mut self) -> io::Result<bool> {
        if let Wire::Tls(tls) = self {
            let read = tls.conn.process_new_packets().map_err(io::Error::other)?;
            if read.plaintext_bytes_to_read() > 0 {
                return Ok(true);
            }
        }
        let tcp = self.tcp();
        tcp.set_nonblocking(true)?;
        Ok(tcp.peek(&mut [0]).is_ok_and(|count| count > 0))
    }

    /// Reads more bytes into `buffer`, at most `most`. Returns false if no more come.
    pub(super) fn read_more(&mut self, buffer: &mut Vec<u8>, most: usize) -> io::Result<bool> {
        let mut some = [0; 4096];
        let most = most.min(some.len());
        let count = match self {
            Wire::Plain(tcp) => tcp.read(&mut some[..most])?,
            Wire::Tls(tls) => tls.read(&mut some[..most])?,
        };
        buffer.extend_from_slice(&some[..count]);
        Ok(count > 0)
    }

    /// Sends bytes.
    pub(super) fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        match self {
            Wire::Plain(tcp) => tcp.write_all(bytes),
            Wire::Tls(tls) => {
                tls.write_all(bytes)?;
                tls.flush()
            }
        }
    }

    /// Sends bytes below TLS.
    pub(super) fn write_raw(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.tcp().write_all(bytes)
    }

    /// Announces that it sends nothing more.
    pub(super) fn close_half(&mut self) -> io::Result<()> {
        self.tcp().shutdown(Shutdown::Write)
    }

    /// Keeps the connection open until the client closes it.
    pub(super) fn hold(&mut self) {
        // Further bytes from the client do not matter, nor does the way in which it ends.
        while matches!(self.tcp().read(&mut [0; 4096]), Ok(1..)) {}
    }

    /// Resets the connection instead of closing it.
    pub(super) fn reset(&mut self) {
        // At once, even if the connection has more descriptors. A system that can't do that closes it, and the test
        // that depends on the reset fails.
        let _ = connect_unspec(self.tcp());
    }

    fn tcp(&mut self) -> &mut TcpStream {
        match self {
            Wire::Plain(tcp) => tcp,
            Wire::Tls(tls) => &mut tls.sock,
        }
    }
}
