//! The running emulator, on a separate thread.

use std::fmt;
use std::net::SocketAddr;
use std::sync::Arc;
use std::thread::JoinHandle;
use std::time::Duration;

use tokio::sync::oneshot;

use crate::record::Received;
use crate::service::Service;
use crate::state::Operation;

/// An emulator that runs until it is dropped.
pub struct Emulator {
    pub(crate) address: SocketAddr,
    pub(crate) ca_pem: Option<String>,
    pub(crate) service: Arc<Service>,
    pub(crate) stop: Option<oneshot::Sender<()>>,
    pub(crate) thread: Option<JoinHandle<()>>,
}

impl Emulator {
    /// The endpoint for clients, such as `http://127.0.0.1:41234`.
    pub fn url(&self) -> String {
        let scheme = if self.ca_pem.is_some() { "https" } else { "http" };
        format!("{scheme}://{}", self.address)
    }

    /// The address it listens on.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// With TLS, the certificate in PEM that clients must trust.
    pub fn ca_pem(&self) -> Option<&str> {
        self.ca_pem.as_deref()
    }

    /// The latest 1000 requests, the oldest first; none if requests are not recorded.
    pub fn requests(&self) -> Vec<Received> {
        self.service.requests().unwrap_or_default()
    }

    /// The operations of each instance, with the request that began each and how it ended, ordered by start: the
    /// latest 100,000 operations, whatever is shown of them, whether or not a response reported them. None if
    /// operations are not recorded.
    pub fn operations(&self) -> Vec<Operation> {
        self.service.operations().unwrap_or_default()
    }

    /// Moves forward the clock of the instances, by which changes end and are shown. With it, a test with long
    /// times for [`transition`](crate::Builder::transition) and [`lag`](crate::Builder::lag) controls when each step
    /// happens.
    pub fn advance(&self, time: Duration) {
        self.service.advance(time);
    }
}

impl Drop for Emulator {
    fn drop(&mut self) {
        // The thread ends when the sender is dropped, whether or not it still listens.
        drop(self.stop.take());
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

impl fmt::Debug for Emulator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Emulator").field("url", &self.url()).finish_non_exhaustive()
    }
}
