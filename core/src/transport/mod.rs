//! HTTP transport over ureq. It adds what ureq does not do by default: one write per request, a caching
//! resolver, a cheap probe of a kept connection, a deadline without a thread, and a record of whether a byte
//! of the request was sent.

mod attempt;
mod certificates;
mod exchange;
mod framing;
mod happy_eyeballs;
mod head;
mod keep_alive;
mod layer;
mod no_proxy;
mod pool;
mod proxies;
mod proxy;
mod records;
mod resolve;
mod roots;
mod spare_bodies;
mod system_roots;
mod tcp;
#[cfg(test)]
mod tests;
mod tls;
mod verifier;
mod write_coalescing;

use std::io::Read;
use std::sync::{Arc, LazyLock};
use std::time::{Duration, Instant};

use ureq::AsSendBody;
use ureq::http::header::HOST;
use ureq::http::{Method, Request, Uri};
use ureq::unversioned::transport::Connector;

use crate::endpoint::Endpoint;
use crate::endpoint::zone::Zone;
use crate::os::descriptor::is_exhausted;
use crate::os::secret_buffer::SecretBytes;
use crate::sync::cancel::Cancellation;
use crate::{Error, Outcome, Status};
use attempt::Attempt;
pub(crate) use exchange::{Bounds, Measured, Response};
use framing::{FramingConnector, Unframed};
pub(crate) use head::Head;
use pool::PoolConnector;
pub(crate) use pool::Settings as Pool;
pub(crate) use proxies::{Proxies, ProxyChoice};
use proxy::{ProxyConnector, Route};
#[cfg(tcapi_model)]
pub use resolve::model;
use resolve::{AskedByConnector, Resolver};
pub(crate) use roots::Roots;
use spare_bodies::SpareBodies;
use tcp::TcpConnector;
use tls::TlsConnector;
pub(crate) use verifier::Trust;
use write_coalescing::CoalescingConnector;

/// Settings of the transport.
pub(crate) struct Settings {
    pub(crate) connect_timeout: Duration,
    /// Trust anchors; without them, the built-in roots.
    pub(crate) roots: Option<Trust>,
    pub(crate) proxies: Option<Proxies>,
    pub(crate) pool: Pool,
    /// Zones of the addresses in endpoints and proxies.
    pub(crate) zones: Vec<Zone>,
    pub(crate) max_response_bytes: u64,
}

/// Sends requests over pooled connections.
#[derive(Debug)]
pub(crate) struct Transport {
    agent: ureq::Agent,
    route: Route,
    max_response_bytes: u64,
    spare_bodies: SpareBodies,
}

/// Upper bound on the memory reserved because of a response's declared length. A page of a hundred instances has about
/// 300 KB.
const MOST_ROOM: u64 = 1024 * 1024;

/// Size of each buffer of a connection.
const BUFFER_BYTES: usize = 16 * 1024;

/// ureq's settings, which are the same for all clients. ureq reads the proxy variables of the environment
/// when its settings are created, whatever is set afterwards, so this happens once per process.
static CONFIG: LazyLock<ureq::config::Config> = LazyLock::new(|| {
    ureq::Agent::config_builder()
        .http_status_as_error(false)
        .max_redirects(0)
        .max_redirects_will_error(false)
        // The library has its own pool.
        .max_idle_connections(0)
        .max_idle_connections_per_host(0)
        // A connection keeps its buffers, two for TCP and two for TLS, and zeroes them when it is created. A
        // longer head or body is transferred in parts: a TLS record holds no more bytes than that.
        .input_buffer_size(BUFFER_BYTES)
        .output_buffer_size(BUFFER_BYTES)
        .user_agent("")
        .accept("")
        .accept_encoding("")
        .proxy(None)
        .build()
});

/// Makes ureq read the environment, although its values are not used.
pub(crate) fn prepare() {
    LazyLock::force(&CONFIG);
}

impl Transport {
    pub(crate) fn new(settings: Settings) -> Self {
        let proxies = settings.proxies.map(Arc::new);
        let route =
            Route { resolver: Resolver::new(settings.pool.max_age, settings.zones), proxies };
        let fresh = TcpConnector::new(route.clone(), settings.connect_timeout)
            .chain(ProxyConnector(route.clone()))
            .chain(TlsConnector::new(settings.roots.unwrap_or_else(roots::built_in)))
            .chain(FramingConnector)
            .chain(CoalescingConnector);
        let connector = PoolConnector::new(fresh, settings.pool);
        let agent = ureq::Agent::with_parts(CONFIG.clone(), connector, AskedByConnector);
        let max_response_bytes = settings.max_response_bytes;
        Transport { agent, route, max_response_bytes, spare_bodies: SpareBodies::default() }
    }

    /// Sends a POST and reads the response within `bounds`. The error says whether a byte of the request may
    /// have reached the service; `measured` is filled in either case.
    pub(crate) fn post(
        &self,
        endpoint: &Endpoint,
        head: Head,
        body: &[u8],
        bounds: Bounds<'_>,
        measured: &mut Measured,
    ) -> Result<Response, Error> {
        let mut request = Request::new(body);
        *request.method_mut() = Method::POST;
        request.headers_mut().insert(HOST, endpoint.header.clone());
        let attempt = Attempt::new(bounds, Some(head));
        let response = self.send(&endpoint.uri, request, &attempt);
        *measured = attempt.measured();
        measured.http_status = response.as_ref().ok().map(|response| response.status);
        response
    }

    /// Sends a GET without additional headers and reads the response. Like [`Transport::post`]; `connected`
    /// says whether a connection was established.
    pub(crate) fn get(
        &self,
        uri: &Uri,
        deadline: Instant,
        cancel: Cancellation<'_>,
        connected: &mut bool,
    ) -> Result<Response, Error> {
        let bounds = Bounds { deadline, cancel, permit: None, connect_timeout: None };
        let attempt = Attempt::new(bounds, Some(Head::new(None)));
        let response = self.send(uri, Request::new(()), &attempt);
        *connected = attempt.connected();
        response
    }

    /// Keeps the memory of a response's body, which is no longer needed, for another response.
    pub(crate) fn reuse(&self, body: SecretBytes) {
        self.spare_bodies.put(body);
    }

    fn send(
        &self,
        uri: &Uri,
        mut request: Request<impl AsSendBody>,
        attempt: &Attempt,
    ) -> Result<Response, Error> {
        // A call may be over before it begins.
        attempt.check().map_err(|error| failure(error.into(), Outcome::NotSent))?;
        self.route.check(uri)?;
        *request.uri_mut() = uri.clone();
        let result = attempt.run(|| self.exchange(request));
        result.map_err(|error| {
            let outcome = if attempt.may_have_sent() { Outcome::Unknown } else { Outcome::NotSent };
            let error = failure(error, outcome);
            // A lack of resources in this process says nothing about the host, and a lookup needs more of
            // them.
            if !attempt.connected() && error.status() != Status::Resources {
                self.route.forget(uri);
            }
            match self.route.proxy(uri) {
                Some(proxy) if outcome == Outcome::NotSent => by_way_of(proxy, error),
                _ => error,
            }
        })
    }

    fn exchange(&self, request: Request<impl AsSendBody>) -> Result<Response, ureq::Error> {
        let mut response = self.agent.run(request)?;
        // The connection returns to the pool once the body is read.
        attempt::note_keep_alive(keep_alive::of(response.headers()));
        let most = self.max_response_bytes;
        let expected = response.body().content_length().unwrap_or_default();
        attempt::make_room_for_body(
            usize::try_from(expected.min(most).min(MOST_ROOM)).unwrap_or_default(),
            &self.spare_bodies,
        )?;
        let length = {
            let mut blanks = response.body_mut().with_config().limit(most).reader();
            read_to_end(&mut blanks)?
        };
        let body = attempt::take_body(length)?;
        let (parts, _) = response.into_parts();
        Ok(Response { status: parts.status.as_u16(), headers: parts.headers, body })
    }
}

/// Reads and discards all bytes; returns their number.
fn read_to_end(blanks: &mut impl Read) -> std::io::Result<u64> {
    // Callers may have small stacks.
    let (mut buffer, mut length) = ([0; 1024], 0);
    loop {
        match blanks.read(&mut buffer) {
            Ok(0) => return Ok(length),
            Ok(count) => length += u64::try_from(count).unwrap_or_default(),
            Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
}

/// Describes an error below HTTP. Texts of ureq contain host names at most, never headers.
fn failure(error: ureq::Error, outcome: Outcome) -> Error {
    use std::io::ErrorKind;
    let error = match error {
        // A read or write returns a rustls error wrapped in an io::Error.
        ureq::Error::Io(io) => {
            if let Some(tls) = inside::<rustls::Error>(&io) {
                let message = format!("TLS failed: {}", verifier::describe(tls));
                let error = Error::new(Status::Tls, outcome, message);
                return if verifier::is_of_certificate(tls) { error.permanent() } else { error };
            }
            if let Some(cancelled) = inside::<attempt::Cancelled>(&io) {
                return Error::new(Status::Cancelled, outcome, cancelled.to_string());
            }
            if let Some(refused) = inside::<proxy::Refused>(&io) {
                let error = Error::new(Status::Network, outcome, refused.to_string());
                return if refused.is_permanent() { error.permanent() } else { error };
            }
            if let Some(unframed) = inside::<Unframed>(&io) {
                return Error::new(unframed.status(), outcome, unframed.to_string());
            }
            if let Some(unasked) = inside::<write_coalescing::Unasked>(&io) {
                return Error::new(Status::Network, outcome, unasked.to_string());
            }
            ureq::Error::Io(io)
        }
        error => error,
    };
    let (status, message) = match &error {
        ureq::Error::Timeout(_) => (Status::Timeout, "the deadline passed".to_owned()),
        ureq::Error::Io(io) if io.kind() == ErrorKind::TimedOut => {
            (Status::Timeout, "the deadline passed".to_owned())
        }
        ureq::Error::HostNotFound => {
            (Status::Network, "the host name can't be resolved".to_owned())
        }
        ureq::Error::Tls(_) | ureq::Error::TlsRequired => {
            (Status::Tls, format!("TLS failed: {error}"))
        }
        ureq::Error::BodyExceedsLimit(limit) => {
            (Status::Response, format!("the response is longer than {limit} bytes"))
        }
        ureq::Error::LargeResponseHeader(..) => {
            (Status::Response, "the header section of the response is too long".to_owned())
        }
        ureq::Error::Protocol(_) | ureq::Error::Http(_) | ureq::Error::BodyStalled => {
            (Status::Response, format!("the response is not valid HTTP: {error}"))
        }
        ureq::Error::Io(io) if io.kind() == ErrorKind::OutOfMemory => {
            (Status::Resources, "there is no memory for the response".to_owned())
        }
        ureq::Error::Io(io) if io.kind() == ErrorKind::UnexpectedEof => (
            Status::Network,
            "the connection was closed before the response was complete".to_owned(),
        ),
        ureq::Error::Io(io) if is_exhausted(io) => {
            (Status::Resources, format!("the system is out of resources: {io}"))
        }
        _ => (Status::Network, format!("the connection failed: {error}")),
    };
    let made = Error::new(status, outcome, message);
    match &error {
        ureq::Error::Io(io) => made.with_source(io),
        _ => made,
    }
}

/// Adds the proxy that may be the cause to the error of a request that was not sent.
fn by_way_of(proxy: &proxies::Proxy, error: Error) -> Error {
    if matches!(error.status(), Status::Cancelled | Status::Resources) {
        return error;
    }
    error.within(|message| format!("{message} (through the proxy {proxy})"))
}

/// The error wrapped in an [`io::Error`], at any depth: ureq and rustls wrap each other's errors.
fn inside<E: std::error::Error + 'static>(error: &std::io::Error) -> Option<&E> {
    let mut error: &(dyn std::error::Error + 'static) = error.get_ref()?;
    loop {
        if let Some(found) = error.downcast_ref::<E>() {
            return Some(found);
        }
        error = match error.downcast_ref::<std::io::Error>() {
            Some(io) => io.get_ref()?,
            None => error.source()?,
        };
    }
}
