//! A resolver that remembers. It is asked when there is something to connect; a call on a kept connection asks
//! nobody.

use std::collections::HashMap;
use std::io::Write;
use std::net::{SocketAddr, ToSocketAddrs};
use std::os::fd::AsFd;
use std::sync::{Arc, Mutex, PoisonError, mpsc};
use std::time::{Duration, Instant};

use rustix::event::PollFlags;
use ureq::Error;
use ureq::config::Config;
use ureq::http::Uri;
use ureq::unversioned::resolver::{ResolvedSocketAddrs, Resolver as UreqResolver};
use ureq::unversioned::transport::NextTimeout;

use super::attempt;

/// How long an answer is believed while connecting goes well.
const KEEP: Duration = Duration::from_secs(300);

/// How many addresses of a host are tried at the most.
const MOST_ADDRESSES: usize = 16;

/// Addresses of hosts, shared by all connections of a client.
#[derive(Debug, Clone, Default)]
pub(super) struct Resolver {
    known: Arc<Mutex<HashMap<String, Known>>>,
}

#[derive(Debug)]
struct Known {
    addresses: Vec<SocketAddr>,
    at: Instant,
}

impl Resolver {
    /// Forgets a host that could not be connected to: it may have moved.
    pub(super) fn forget(&self, uri: &Uri) {
        if let Some(name) = host_and_port(uri) {
            self.lock().remove(&name);
        }
    }

    /// Has the test's addresses for a host.
    #[cfg(test)]
    pub(super) fn know(&self, name: &str, addresses: Vec<SocketAddr>) {
        self.lock().insert(name.to_owned(), Known { addresses, at: Instant::now() });
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, HashMap<String, Known>> {
        // The map is whole between any two of its operations.
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Looks a host up, unless that was done not long ago.
    pub(super) fn addresses(&self, uri: &Uri) -> Result<Vec<SocketAddr>, Error> {
        let name = host_and_port(uri).ok_or(Error::HostNotFound)?;
        if let Some(known) = self.lock().get(&name).filter(|known| known.at.elapsed() < KEEP) {
            return Ok(known.addresses.clone());
        }
        let addresses = look_up(name.clone())?;
        if addresses.is_empty() {
            return Err(Error::HostNotFound);
        }
        self.lock().insert(name, Known { addresses: addresses.clone(), at: Instant::now() });
        Ok(addresses)
    }
}

/// What ureq has for a resolver. It asks before each request, also for a connection that it has kept, and so gets
/// no addresses: the connector looks them up.
#[derive(Debug)]
pub(super) struct AskedByConnector;

impl UreqResolver for AskedByConnector {
    fn resolve(&self, _: &Uri, _: &Config, _: NextTimeout) -> Result<ResolvedSocketAddrs, Error> {
        Ok(self.empty())
    }
}

fn host_and_port(uri: &Uri) -> Option<String> {
    let port = uri.port_u16().or(match uri.scheme_str()? {
        "https" => Some(443),
        "http" => Some(80),
        _ => None,
    })?;
    Some(format!("{}:{port}", uri.host()?))
}

/// Asks the system. Its call can be given no time and can't be cancelled, so a thread of its own waits for
/// it; that is once per host and five minutes, not per call. An address needs no asking.
fn look_up(name: String) -> Result<Vec<SocketAddr>, Error> {
    if let Ok(address) = name.parse::<SocketAddr>() {
        return Ok(vec![address]);
    }
    let (done, mut finished) = std::io::pipe()?;
    let (sender, receiver) = mpsc::sync_channel(1);
    std::thread::Builder::new().name("tcapi-resolve".to_owned()).spawn(move || {
        // Nobody waits any more if the time was up.
        let _ = sender.send(name.to_socket_addrs().map(Iterator::collect));
        let _ = finished.write(&[1]);
    })?;
    attempt::wait(done.as_fd(), PollFlags::IN, None)?;
    let answer = receiver.recv().map_err(|_| Error::HostNotFound)?;
    let mut addresses: Vec<SocketAddr> = answer.map_err(|_: std::io::Error| Error::HostNotFound)?;
    addresses.truncate(MOST_ADDRESSES);
    Ok(addresses)
}
