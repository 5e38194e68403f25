//! Caching resolver. It is used only to establish connections; a call on a kept connection needs no lookup.
//!
//! The system's lookup function takes no timeout and can't be cancelled, so a thread waits for it. Concurrent
//! lookups of one host share one thread, as an unresponsive name server may block it for half a minute. Each
//! call waits until its deadline; a later result serves later calls.

use std::fmt;
use std::io;
use std::net::{SocketAddr, ToSocketAddrs};
use std::sync::{Arc, OnceLock, PoisonError};
use std::time::{Duration, Instant};

use ureq::Error;
use ureq::config::Config;
use ureq::http::Uri;
use ureq::unversioned::resolver::{ResolvedSocketAddrs, Resolver as UreqResolver};
use ureq::unversioned::transport::NextTimeout;

use super::attempt;
use crate::endpoint::zone::{self, Zone};
use crate::os::threads;
use crate::sync::wakeup::{Listener, Wakeup};
use crate::sync::{Mutex, MutexGuard};

/// Upper bound on the lifetime of a cached result while connecting succeeds.
const KEEP: Duration = Duration::from_secs(300);

/// Maximum number of addresses tried per host.
const MOST_ADDRESSES: usize = 16;

/// Looks up a host, `name:port`. Blocks until the result is there.
type Ask = dyn Fn(&str) -> io::Result<Vec<SocketAddr>> + Send + Sync;

/// Addresses of hosts, shared by all connections of a client.
#[derive(Clone)]
pub(super) struct Resolver {
    hosts: Arc<Mutex<Hosts>>,
    ask: Arc<Ask>,
    /// Zones of the addresses that the program set.
    zones: Arc<[Zone]>,
}

/// Not in hash tables, which are reached by pointers to their middle: valgrind would report them as possibly lost in a
/// program that ends during a lookup.
struct Hosts {
    known: Vec<(String, Known)>,
    /// Lifetime of the cached results.
    keep: Duration,
    /// Hosts whose lookup is in progress.
    asked: Vec<(String, Asked)>,
}

impl Hosts {
    fn remember(&mut self, name: &str, known: Known) {
        self.forget(name);
        self.known.push((name.to_owned(), known));
    }

    fn forget(&mut self, name: &str) {
        self.known.retain(|(host, _)| host != name);
    }

    /// The lookup of a host that is in progress.
    fn asked(&mut self, name: &str) -> Option<&mut Asked> {
        self.asked.iter_mut().find(|(host, _)| host == name).map(|(_, asked)| asked)
    }
}

/// Addresses of a host, and when it was looked up.
#[derive(Debug, Clone)]
pub(super) struct Known {
    pub(super) addresses: Vec<SocketAddr>,
    pub(super) at: Instant,
}

/// A lookup in progress, for the calls that wait for it.
#[derive(Default)]
struct Asked {
    answer: Answer,
    over: Wakeup,
}

/// The result of a lookup, set when it ends. Without addresses, the host is unknown.
type Answer = Arc<OnceLock<Known>>;

impl Resolver {
    /// Creates a resolver for connections with a maximum age of `max_age`. An older result would make
    /// connections that are too old from the start.
    pub(super) fn new(max_age: Duration, zones: Vec<Zone>) -> Self {
        let resolver = Resolver::asking(max_age, |name| Ok(name.to_socket_addrs()?.collect()));
        Resolver { zones: zones.into(), ..resolver }
    }

    fn asking(
        max_age: Duration,
        ask: impl Fn(&str) -> io::Result<Vec<SocketAddr>> + Send + Sync + 'static,
    ) -> Resolver {
        let hosts = Hosts { known: Vec::new(), asked: Vec::new(), keep: KEEP.min(max_age) };
        Resolver { hosts: Arc::new(Mutex::new(hosts)), ask: Arc::new(ask), zones: Arc::default() }
    }

    /// Removes a host that could not be connected to from the cache: it may have moved.
    pub(super) fn forget(&self, uri: &Uri) {
        if let Some(name) = host_and_port(uri) {
            lock(&self.hosts).forget(&name);
        }
    }

    /// Caches the test's addresses for a host.
    #[cfg(test)]
    pub(super) fn know(&self, name: &str, addresses: Vec<SocketAddr>) {
        self.know_for(name, addresses, Duration::ZERO);
    }

    /// Like `know`, with an age. The addresses are treated as valid.
    #[cfg(test)]
    pub(super) fn know_for(&self, name: &str, addresses: Vec<SocketAddr>, age: Duration) {
        let known = Known { addresses, at: Instant::now().checked_sub(age).unwrap() };
        let mut hosts = lock(&self.hosts);
        hosts.keep = Duration::MAX;
        hosts.remember(name, known);
    }

    /// Looks up a host, or returns the cached result. An IP address needs no lookup.
    pub(super) fn addresses(&self, uri: &Uri) -> Result<Known, Error> {
        let name = host_and_port(uri).ok_or(Error::HostNotFound)?;
        if let Ok(address) = name.parse::<SocketAddr>() {
            let addresses = vec![zone::scoped(&self.zones, address)?];
            return Ok(Known { addresses, at: Instant::now() });
        }
        let (answer, over) = match self.begin(name)? {
            Begun::Known(known) => return Ok(known),
            Begun::Asked(answer, over) => (answer, over),
        };
        attempt::wait_for(&over)?;
        answer.get().filter(|found| !found.addresses.is_empty()).cloned().ok_or(Error::HostNotFound)
    }

    /// Returns the cached result or the lookup in progress. Starts a lookup if there is none.
    fn begin(&self, name: String) -> io::Result<Begun> {
        let mut hosts = lock(&self.hosts);
        let keep = hosts.keep;
        let known = hosts.known.iter().find(|(host, _)| *host == name).map(|(_, known)| known);
        if let Some(known) = known.filter(|known| known.at.elapsed() < keep) {
            return Ok(Begun::Known(known.clone()));
        }
        if let Some(asked) = hosts.asked(&name) {
            return asked.begun();
        }
        let mut asked = Asked::default();
        // Without a descriptor to wait on, no lookup is started.
        let begun = asked.begun()?;
        let (shared, ask, host) = (self.hosts.clone(), self.ask.clone(), name.clone());
        // Created by the thread: its drop takes the lock, which is held here.
        spawn_lookup(move || Lookup { hosts: shared, name: host }.run(&*ask))?;
        hosts.asked.push((name, asked));
        Ok(begun)
    }
}

/// State of a lookup at its start.
enum Begun {
    /// Finished: a cached result.
    Known(Known),
    /// In progress: the result is set when the listener is notified.
    Asked(Answer, Listener),
}

impl Asked {
    fn begun(&mut self) -> io::Result<Begun> {
        Ok(Begun::Asked(self.answer.clone(), self.over.listen()?))
    }
}

fn lock(hosts: &Mutex<Hosts>) -> MutexGuard<'_, Hosts> {
    // The maps are consistent between any two of their operations.
    hosts.lock().unwrap_or_else(PoisonError::into_inner)
}

impl fmt::Debug for Resolver {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Printing must not wait for the lock.
        let known = self.hosts.try_lock().map(|hosts| hosts.known.len()).ok();
        f.debug_struct("Resolver").field("known", &known).finish_non_exhaustive()
    }
}

/// A lookup in progress, in a separate thread.
struct Lookup {
    hosts: Arc<Mutex<Hosts>>,
    name: String,
}

impl Lookup {
    fn run(self, ask: &Ask) {
        let mut addresses = ask(&self.name).unwrap_or_default();
        addresses.truncate(MOST_ADDRESSES);
        let known = Known { addresses, at: Instant::now() };
        let mut hosts = lock(&self.hosts);
        if let Some(asked) = hosts.asked(&self.name) {
            // Only this thread sets it.
            let _ = asked.answer.set(known.clone());
        }
        if !known.addresses.is_empty() {
            hosts.remember(&self.name, known);
        }
    }
}

impl Drop for Lookup {
    /// However the lookup ends, all waiting calls are woken, and the next call starts a new one.
    fn drop(&mut self) {
        let over = {
            let asked = &mut lock(&self.hosts).asked;
            let at = asked.iter().position(|(name, _)| *name == self.name);
            at.map(|at| asked.swap_remove(at).1.over)
        };
        if let Some(over) = over {
            over.ring();
        }
    }
}

/// Starts the thread of a lookup.
fn spawn_lookup(run: impl FnOnce() + Send + 'static) -> io::Result<()> {
    // The system returns EAGAIN, as for many other errors.
    threads::spawn("tcapi-resolve", run).map(drop).map_err(|error| {
        io::Error::new(io::ErrorKind::OutOfMemory, format!("no thread for a lookup: {error}"))
    })
}

/// The resolver that ureq sees. ureq calls it before each request, also for kept connections, so it returns
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

#[cfg(test)]
#[path = "resolve_tests.rs"]
mod tests;

#[cfg(tcapi_model)]
#[path = "../../../models/src/resolve.rs"]
pub mod model;
