//! TCP sockets that never block beyond the deadline of the attempt in progress.

use std::fmt;
use std::io;
use std::net::TcpStream;
use std::os::fd::AsFd;
use std::sync::Arc;
use std::time::Duration;

use rustix::event::PollFlags;
use rustix::net::{RecvFlags, SendFlags, sockopt};
use ureq::Error;
use ureq::unversioned::transport::{
    Buffers, ConnectionDetails, Connector, LazyBuffers, NextTimeout, Transport,
};

use super::layer::{Layer, Unsolicited};
use super::proxy::Route;
use super::resolve::Known;
use super::{attempt, happy_eyeballs};

/// Opens sockets. `connect_timeout` applies to each address that is tried.
#[derive(Debug)]
pub(super) struct TcpConnector {
    route: Route,
    connect_timeout: Duration,
}

impl TcpConnector {
    pub(super) fn new(route: Route, connect_timeout: Duration) -> Self {
        TcpConnector { route, connect_timeout }
    }
}

impl Connector for TcpConnector {
    type Out = TcpTransport;

    fn connect(
        &self,
        details: &ConnectionDetails<'_>,
        _: Option<()>,
    ) -> Result<Option<Self::Out>, Error> {
        let Known { addresses, at } = self.route.addresses(details.uri)?;
        attempt::note_looked_up(at);
        let timeout = attempt::connect_timeout().unwrap_or(self.connect_timeout);
        let (stream, peer) = happy_eyeballs::connect(&addresses, timeout)?;
        let stream = Arc::new(stream);
        attempt::note_socket(&stream);
        attempt::note_peer(peer);
        attempt::note_connected();
        let buffers = LazyBuffers::new(
            details.config.input_buffer_size(),
            details.config.output_buffer_size(),
        );
        Ok(Some(TcpTransport { stream, buffers, read_limit: None }))
    }
}

/// A connected socket. Only reads may block, and not beyond the attempt's deadline.
pub(super) struct TcpTransport {
    stream: Arc<TcpStream>,
    buffers: LazyBuffers,
    /// The current receive timeout of the socket.
    read_limit: Option<Duration>,
}

impl Transport for TcpTransport {
    fn buffers(&mut self) -> &mut dyn Buffers {
        &mut self.buffers
    }

    fn transmit_output(&mut self, amount: usize, _: NextTimeout) -> Result<(), Error> {
        let mut rest = &self.buffers.output()[..amount];
        while !rest.is_empty() {
            // A closed connection must not kill the program by a signal.
            let flags = SendFlags::NOSIGNAL | SendFlags::DONTWAIT;
            match rustix::net::send(&self.stream, rest, flags) {
                Ok(sent) => {
                    attempt::note_written();
                    rest = &rest[sent..];
                }
                Err(rustix::io::Errno::AGAIN) => {
                    attempt::wait(self.stream.as_fd(), PollFlags::OUT)?
                }
                Err(rustix::io::Errno::INTR) => {}
                Err(error) => {
                    attempt::check_cancelled()?;
                    return Err(io::Error::from(error).into());
                }
            }
        }
        Ok(())
    }

    fn await_input(&mut self, _: NextTimeout) -> Result<bool, Error> {
        let mut waited = false;
        loop {
            let flags = self.prepare_read(waited)?;
            waited = true;
            match rustix::net::recv(&self.stream, self.buffers.input_append_buf(), flags) {
                Ok((received, _)) => {
                    if received == 0 {
                        // The client's end, not the end of a response, if the attempt was cancelled.
                        attempt::check_cancelled()?;
                    }
                    attempt::note_received();
                    self.buffers.input_appended(received);
                    return Ok(received > 0);
                }
                Err(rustix::io::Errno::AGAIN | rustix::io::Errno::INTR) => {}
                Err(error) => {
                    attempt::check_cancelled()?;
                    return Err(io::Error::from(error).into());
                }
            }
        }
    }

    fn is_open(&mut self) -> bool {
        self.unsolicited() == Unsolicited::Nothing
    }
}

impl Layer for TcpTransport {
    fn has_leftovers(&mut self) -> bool {
        !self.buffers.input().is_empty()
    }

    fn unsolicited(&mut self) -> Unsolicited {
        if self.has_leftovers() {
            return Unsolicited::Bytes;
        }
        let mut byte = [0; 1];
        let peek = RecvFlags::PEEK | RecvFlags::DONTWAIT;
        loop {
            return match rustix::net::recv(&self.stream, &mut byte, peek) {
                Err(rustix::io::Errno::AGAIN) => Unsolicited::Nothing,
                Err(rustix::io::Errno::INTR) => continue,
                Ok((received, _)) if received > 0 => Unsolicited::Bytes,
                Ok(_) | Err(_) => Unsolicited::Closed,
            };
        }
    }
}

/// How much earlier than necessary a read may time out, so that most reads find a suitable limit already set.
const GRAIN: Duration = Duration::from_millis(10);

/// The longest receive timeout for the time left. The system's timer is coarse by an eighth; `poll`, which is
/// precise, covers the rest.
fn longest_read(left: Duration) -> Duration {
    (left - left / 8).saturating_sub(GRAIN)
}

impl TcpTransport {
    /// Waits for bytes, or lets the read itself wait, which saves a system call: most responses arrive long
    /// before the deadline.
    fn prepare_read(&mut self, waited: bool) -> io::Result<RecvFlags> {
        let most = longest_read(attempt::time_left()?);
        // With a cancel token there are two descriptors to wait for. Closing the client shuts the socket
        // down.
        if waited || attempt::has_token() || most <= GRAIN {
            attempt::wait(self.stream.as_fd(), PollFlags::IN)?;
            return Ok(RecvFlags::DONTWAIT);
        }
        let fits = |limit: Duration| limit <= most && most <= limit + GRAIN;
        if !self.read_limit.is_some_and(fits) {
            let limit = most - GRAIN / 2;
            sockopt::set_socket_timeout(&self.stream, sockopt::Timeout::Recv, Some(limit))?;
            self.read_limit = Some(limit);
        }
        Ok(RecvFlags::empty())
    }
}

impl fmt::Debug for TcpTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TcpTransport").field("peer", &self.stream.peer_addr().ok()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Linux rounds such a timeout up by as much as an eighth, and to its tick.
    #[test]
    fn a_read_that_waits_by_itself_is_over_in_time() {
        let tick = Duration::from_millis(10);
        for ms in [20, 50, 300, 1000, 10_000, 60_000, 86_400_000] {
            let left = Duration::from_millis(ms);
            let most = longest_read(left);
            assert!(most + most / 8 + tick <= left, "{left:?}: {most:?}");
            assert!(ms < 50 || most > left / 2, "{left:?}: {most:?}");
        }
    }
}
