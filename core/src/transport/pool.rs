//! Connection pool: connections that are kept between requests.
//!
//! ureq has a pool, but it logs while it holds the pool's lock, and checks only whether a connection is open.
//! Here a connection is kept only if no layer of it has leftover bytes, and it is probed again just before it
//! is used. A new one is probed before its first request is written, in
//! [`write_coalescing`](super::write_coalescing).

use std::fmt;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use ureq::Error;
use ureq::http::Uri;
use ureq::http::uri::Authority;
use ureq::unversioned::transport::{
    Buffers, ConnectionDetails, Connector, LazyBuffers, NextTimeout, Transport,
};

use super::attempt;
use super::layer::{Layer, Unsolicited};

/// Limits of the pool.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Settings {
    /// Maximum number of idle connections per host.
    pub(crate) max_idle: usize,
    /// Maximum idle time of a connection.
    pub(crate) idle_timeout: Duration,
    /// Maximum age of a connection when it is reused. The host name may resolve to other addresses by then.
    pub(crate) max_age: Duration,
}

impl Default for Settings {
    /// A service is one host, and a scheduler calls from many threads at once, in bursts: a smaller limit would close
    /// connections after each burst that the next one needs. There are never more than were in use at once.
    fn default() -> Self {
        let (idle_timeout, max_age) = (Duration::from_secs(20), Duration::from_secs(300));
        Settings { max_idle: 256, idle_timeout, max_age }
    }
}

/// A client that calls several services keeps connections to several hosts.
const HOSTS: usize = 16;

/// Takes a connection from the pool, or has `connector` create one.
pub(super) struct PoolConnector<C: Connector> {
    connector: C,
    pool: Arc<Pool<C::Out>>,
}

impl<C: Connector> PoolConnector<C> {
    pub(super) fn new(connector: C, settings: Settings) -> Self {
        PoolConnector { connector, pool: Arc::new(Pool { settings, idle: Mutex::default() }) }
    }
}

impl<C: Connector<Out: Layer>> Connector for PoolConnector<C> {
    type Out = Pooled<C::Out>;

    fn connect(
        &self,
        details: &ConnectionDetails<'_>,
        chained: Option<()>,
    ) -> Result<Option<Self::Out>, Error> {
        let Some(origin) = Origin::of(details.uri) else { return Ok(None) };
        // With a kept connection there is nothing to prepare before the rate limiter grants the permit, and
        // the connection is probed after that wait.
        if attempt::has_permit() && self.pool.has(&origin) {
            attempt::wait_for_permit()?;
        }
        let (connection, made) = match self.pool.take(&origin) {
            Some((kept, made)) => {
                attempt::note_kept(made.peer);
                (Some(kept), made)
            }
            None => {
                let fresh = self.connector.connect(details, chained)?.map(Box::new);
                let born = attempt::looked_up().unwrap_or_else(Instant::now);
                (fresh, Made { born, peer: attempt::peer() })
            }
        };
        let pool = self.pool.clone();
        Ok(connection.map(|connection| Pooled {
            connection: Some(connection),
            made,
            closed: LazyBuffers::new(1, 1),
            origin,
            pool,
            reusable: false,
        }))
    }
}

impl<C: Connector> fmt::Debug for PoolConnector<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("PoolConnector").field(&self.connector).finish()
    }
}

/// The origin that a connection leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Origin {
    is_https: bool,
    authority: Authority,
}

impl Origin {
    fn of(uri: &Uri) -> Option<Self> {
        let is_https = uri.scheme_str() == Some("https");
        uri.authority().map(|authority| Origin { is_https, authority: authority.clone() })
    }
}

struct Pool<T> {
    settings: Settings,
    /// Idle connections. The most recently used one is last.
    idle: Mutex<Vec<Idle<T>>>,
}

/// Origin data of a connection.
#[derive(Clone, Copy)]
struct Made {
    /// When its address was looked up, which determines its age.
    born: Instant,
    /// The peer address.
    peer: Option<SocketAddr>,
}

struct Idle<T> {
    /// Boxed, as it is large and moved several times per request.
    connection: Box<T>,
    made: Made,
    origin: Origin,
    /// When its idle timeout or maximum age is reached.
    until: Instant,
}

impl<T: Layer> Pool<T> {
    /// Whether there is a connection to `origin`, usable or not.
    fn has(&self, origin: &Origin) -> bool {
        self.lock().iter().any(|idle| idle.origin == *origin)
    }

    /// Takes the most recently used connection to `origin` that can be reused, with how it was made.
    fn take(&self, origin: &Origin) -> Option<(Box<T>, Made)> {
        loop {
            let mut idle = self.lock();
            let at = idle.iter().rposition(|idle| idle.origin == *origin)?;
            let Idle { mut connection, made, until, .. } = idle.remove(at);
            // Closing or probing a connection may need a system call.
            drop(idle);
            if Instant::now() < until && connection.unsolicited() == Unsolicited::Nothing {
                return Some((connection, made));
            }
        }
    }

    /// Keeps a connection.
    fn put(&self, connection: Box<T>, made: Made, origin: Origin, idle_for: Duration) {
        let Settings { max_idle, idle_timeout, max_age } = self.settings;
        let now = Instant::now();
        let mut idle = self.lock();
        let expired: Vec<_> = idle.extract_if(.., |idle| idle.until <= now).collect();
        let to_origin = idle.iter().filter(|idle| idle.origin == origin).count();
        let oldest = if to_origin >= max_idle {
            idle.iter().position(|idle| idle.origin == origin)
        } else if idle.len() >= max_idle.saturating_mul(HOSTS) {
            Some(0)
        } else {
            None
        };
        let evicted = oldest.map(|at| idle.remove(at));
        let until = (now + idle_for.min(idle_timeout)).min(made.born + max_age);
        if max_idle > 0 && now < until {
            idle.push(Idle { connection, made, origin, until });
        }
        drop(idle);
        drop((expired, evicted));
    }

    fn lock(&self) -> MutexGuard<'_, Vec<Idle<T>>> {
        // The list is consistent between any two of its operations.
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A connection in use. It returns to its pool if nothing is left on it.
pub(super) struct Pooled<T: Layer> {
    /// None once it was returned.
    connection: Option<Box<T>>,
    made: Made,
    /// The buffers of a returned connection.
    closed: LazyBuffers,
    origin: Origin,
    pool: Arc<Pool<T>>,
    reusable: bool,
}

impl<T: Layer> Transport for Pooled<T> {
    fn buffers(&mut self) -> &mut dyn Buffers {
        match &mut self.connection {
            Some(connection) => connection.buffers(),
            None => &mut self.closed,
        }
    }

    fn transmit_output(&mut self, amount: usize, timeout: NextTimeout) -> Result<(), Error> {
        self.reusable = false;
        match &mut self.connection {
            Some(connection) => connection.transmit_output(amount, timeout),
            None => Err(Error::ConnectionFailed),
        }
    }

    fn await_input(&mut self, timeout: NextTimeout) -> Result<bool, Error> {
        match &mut self.connection {
            Some(connection) => connection.await_input(timeout),
            None => Err(Error::ConnectionFailed),
        }
    }

    /// ureq calls this after it has read a response that does not close its connection. It does not keep the
    /// connection itself, so it drops it right after that.
    fn is_open(&mut self) -> bool {
        self.reusable =
            self.connection.as_mut().is_some_and(|connection| !connection.has_leftovers());
        self.reusable
    }

    fn is_tls(&self) -> bool {
        self.connection.as_ref().is_some_and(|connection| connection.is_tls())
    }
}

impl<T: Layer> Drop for Pooled<T> {
    fn drop(&mut self) {
        if let Some(connection) = self.connection.take().filter(|_| self.reusable) {
            let idle_for = attempt::keep_alive().unwrap_or(Duration::MAX);
            self.pool.put(connection, self.made, self.origin.clone(), idle_for);
        }
    }
}

impl<T: Layer> fmt::Debug for Pooled<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.connection, f)
    }
}
