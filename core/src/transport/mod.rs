//! HTTP over ureq, with what its defaults leave to be wished for: one write per request, a resolver that
//! remembers, one cheap probe of a kept connection, a deadline without a thread, and a marker that says
//! whether a byte of the request has left.

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
use tcp::TcpConnector;
use tls::TlsConnector;
pub(crate) use verifier::Trust;
use write_coalescing::JoinedConnector;

/// What the transport is made with.
pub(crate) struct Settings {
    pub(crate) connect_timeout: Duration,
    /// Whom to trust; without it, the built-in roots.
    pub(crate) roots: Option<Trust>,
    pub(crate) proxies: Option<Proxies>,
    pub(crate) pool: Pool,
    /// Of the addresses in endpoints and proxies.
    pub(crate) zones: Vec<Zone>,
    pub(crate) max_response_bytes: u64,
}

/// Sends requests over connections that it keeps.
#[derive(Debug)]
pub(crate) struct Transport {
    agent: ureq::Agent,
    route: Route,
    max_response_bytes: u64,
}

/// What is set aside for an answer because it says that it is so long.
const MOST_ROOM: u64 = 64 * 1024;

/// How long each buffer of a connection is.
const BUFFER_BYTES: usize = 16 * 1024;

/// ureq's settings, which are the same for all clients. ureq reads the proxy variables of the environment when its
/// settings are made, whatever is set afterwards, so that this happens once per process.
static CONFIG: LazyLock<ureq::config::Config> = LazyLock::new(|| {
    ureq::Agent::config_builder()
        .http_status_as_error(false)
        .max_redirects(0)
        .max_redirects_will_error(false)
        // The pool is ours.
        .max_idle_connections(0)
        .max_idle_connections_per_host(0)
        // A connection keeps its buffers, two for TCP and two for TLS, and zeroes them when it is new. A head or body that is
        // longer comes and goes in parts: one record of TLS has as many bytes at most.
        .input_buffer_size(BUFFER_BYTES)
        .output_buffer_size(BUFFER_BYTES)
        .user_agent("")
        .accept("")
        .accept_encoding("")
        .proxy(None)
        .build()
});

/// Reads what ureq reads of the environment and nobody uses.
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
            .chain(JoinedConnector);
        let connector = PoolConnector::new(fresh, settings.pool);
        let agent = ureq::Agent::with_parts(CONFIG.clone(), connector, AskedByConnector);
        Transport { agent, route, max_response_bytes: settings.max_response_bytes }
    }

    /// Sends a POST and reads its answer, all within `bounds`. The error says whether a byte of the request may have
    /// reached the service; `measured` is filled either way.
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

    /// Sends a GET without headers of its own, and reads its answer. As [`Transport::post`]; `connected` tells whether
    /// there was a connection.
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
            // What this process has too little of says nothing about the host, and a look-up takes more of it.
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
        // The connection is put back when the body was read.
        attempt::note_keep_alive(keep_alive::of(response.headers()));
        let most = self.max_response_bytes;
        let expected = response.body().content_length().unwrap_or_default();
        attempt::make_room_for_body(
            usize::try_from(expected.min(most).min(MOST_ROOM)).unwrap_or_default(),
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

/// Reads all there is, for which nobody has a use; returns how many bytes that were.
fn read_to_end(blanks: &mut impl Read) -> std::io::Result<u64> {
    // The library's callers may have little stack.
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

/// What went wrong below HTTP, in words. Texts of ureq name hosts at the most, never headers.
fn failure(error: ureq::Error, outcome: Outcome) -> Error {
    use std::io::ErrorKind;
    let error = match error {
        // A rustls error comes out of a read or write as an io::Error around it.
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
        ureq::Error::Timeout(_) => (Status::Timeout, "the time was up".to_owned()),
        ureq::Error::Io(io) if io.kind() == ErrorKind::TimedOut => {
            (Status::Timeout, "the time was up".to_owned())
        }
        ureq::Error::HostNotFound => (Status::Network, "the host is not known".to_owned()),
        ureq::Error::Tls(_) | ureq::Error::TlsRequired => {
            (Status::Tls, format!("TLS failed: {error}"))
        }
        ureq::Error::BodyExceedsLimit(limit) => {
            (Status::Response, format!("the answer is longer than {limit} bytes"))
        }
        ureq::Error::LargeResponseHeader(..) => {
            (Status::Response, "the answer's header is too long".to_owned())
        }
        ureq::Error::Protocol(_) | ureq::Error::Http(_) | ureq::Error::BodyStalled => {
            (Status::Response, format!("the answer is not HTTP: {error}"))
        }
        ureq::Error::Io(io) if io.kind() == ErrorKind::OutOfMemory => {
            (Status::Resources, "there is no memory for the answer".to_owned())
        }
        ureq::Error::Io(io) if io.kind() == ErrorKind::UnexpectedEof => {
            (Status::Network, "the connection was closed before the answer was whole".to_owned())
        }
        ureq::Error::Io(io) if is_exhausted(io) => {
            (Status::Resources, format!("the system gives no more resources: {io}"))
        }
        _ => (Status::Network, format!("the connection failed: {error}")),
    };
    let made = Error::new(status, outcome, message);
    match &error {
        ureq::Error::Io(io) => made.with_source(io),
        _ => made,
    }
}

/// An error of a request that did not leave, with the proxy that may be its cause.
fn by_way_of(proxy: &proxies::Proxy, error: Error) -> Error {
    if matches!(error.status(), Status::Cancelled | Status::Resources) {
        return error;
    }
    error.within(|message| format!("{message} (by way of the proxy {proxy})"))
}

/// What is wrapped in an [`io::Error`], at any depth: ureq and rustls wrap each other's.
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
