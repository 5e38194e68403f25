//! Tunnels through a proxy, opened by CONNECT for both `https` and `http`. All bytes after that come from the
//! service. So a proxy's own response is never taken for the service's, and a request that a proxy rejects
//! was not sent.

use std::fmt;
use std::io;
use std::sync::Arc;

use ureq::Error;
use ureq::http::Uri;
use ureq::unversioned::transport::{ConnectionDetails, Connector, NextTimeout, Transport};
use zeroize::{Zeroize, Zeroizing};

use super::proxies::{Proxies, Proxy};
use super::resolve::{Known, Resolver};
use super::{attempt, framing};

/// Upper bound on the response of a proxy.
const MOST_BYTES: usize = 16 * 1024;

/// The first hop of connections: the service's host, or a proxy, which looks the host up itself.
#[derive(Debug, Clone)]
pub(super) struct Route {
    pub(super) resolver: Resolver,
    pub(super) proxies: Option<Arc<Proxies>>,
}

impl Route {
    /// The proxy for a host.
    pub(super) fn proxy(&self, uri: &Uri) -> Option<&Proxy> {
        self.proxies.as_ref()?.of(uri)
    }

    /// Fails if a host must, or may have to, be reached through a proxy and the environment has none that can
    /// be used.
    pub(super) fn check(&self, uri: &Uri) -> Result<(), crate::Error> {
        self.proxies.as_ref().map_or(Ok(()), |proxies| proxies.check(uri))
    }

    /// The addresses to connect to.
    pub(super) fn addresses(&self, uri: &Uri) -> Result<Known, Error> {
        self.resolver.addresses(self.first_hop(uri))
    }

    /// Removes a host that could not be connected to from the cache.
    pub(super) fn forget(&self, uri: &Uri) {
        self.resolver.forget(self.first_hop(uri));
    }

    fn first_hop<'a>(&'a self, uri: &'a Uri) -> &'a Uri {
        self.proxy(uri).map_or(uri, |proxy| &proxy.uri)
    }
}

/// Opens tunnels over connections to a proxy.
#[derive(Debug)]
pub(super) struct ProxyConnector(pub(super) Route);

impl<In: Transport> Connector<In> for ProxyConnector {
    type Out = In;

    fn connect(
        &self,
        details: &ConnectionDetails<'_>,
        mut chained: Option<In>,
    ) -> Result<Option<In>, Error> {
        let proxy = self.0.proxy(details.uri);
        if let (Some(transport), Some(proxy)) = (&mut chained, proxy) {
            open(transport, proxy, details.uri, details.timeout)?;
            // The relevant connection is the one to the service.
            attempt::note_connected();
        }
        Ok(chained)
    }
}

fn open(
    transport: &mut impl Transport,
    proxy: &Proxy,
    uri: &Uri,
    timeout: NextTimeout,
) -> Result<(), Error> {
    let host = uri.host().unwrap_or_default();
    let own_port = if uri.scheme_str() == Some("http") { 80 } else { 443 };
    let port = uri.port_u16().unwrap_or(own_port);
    let authorization = proxy.authorization.as_ref().map_or("", |header| header.as_str());
    let agent = concat!("tcapi/", env!("CARGO_PKG_VERSION"));
    let head = Zeroizing::new(format!(
        "CONNECT {host}:{port} HTTP/1.1\r\nHost: {host}:{port}\r\nUser-Agent: {agent}\r\n\
         {authorization}\r\n"
    ));
    let output = transport.buffers().output();
    let Some(output) = output.get_mut(..head.len()) else {
        return Err(io::Error::other(Refused::Unreadable).into());
    };
    output.copy_from_slice(head.as_bytes());
    let sent = transport.transmit_output(head.len(), timeout);
    transport.buffers().output()[..head.len()].zeroize();
    sent?;
    let mut skipped = 0;
    loop {
        let input = transport.buffers().input();
        if let Some(end) = input.windows(4).position(|bytes| bytes == b"\r\n\r\n") {
            let status = framing::status(&input[..end + 4])
                .map_err(|_| io::Error::other(Refused::Unreadable))?;
            let behind = input.len() - (end + 4);
            transport.buffers().input_consume(end + 4);
            return match status {
                // An interim response: another one follows. Their total length is bounded, too.
                100 | 102..200 => {
                    skipped += end + 4;
                    if skipped > MOST_BYTES {
                        return Err(io::Error::other(Refused::Unreadable).into());
                    }
                    continue;
                }
                // Nothing was sent to the service yet, so the bytes are not from it.
                200..300 if behind > 0 => Err(io::Error::other(Refused::Behind).into()),
                200..300 => Ok(()),
                status => Err(io::Error::other(Refused::Status(status)).into()),
            };
        }
        if input.len() > MOST_BYTES {
            return Err(io::Error::other(Refused::Unreadable).into());
        }
        if !transport.await_input(timeout)? {
            return Err(io::Error::other(Refused::Closed).into());
        }
    }
}

/// A proxy that does not open a tunnel. Travels through ureq inside an [`io::Error`].
#[derive(Debug)]
pub(super) enum Refused {
    Status(u16),
    Closed,
    Unreadable,
    /// Bytes followed the response that opened the tunnel.
    Behind,
}

impl Refused {
    /// Whether another attempt would be rejected as well: by the rule for gateways, only status 429 and
    /// failures of the proxy itself are temporary. Wrong credentials in several attempts can lock an account.
    pub(super) fn is_permanent(&self) -> bool {
        matches!(self, Refused::Status(status) if !matches!(status, 429 | 500..))
    }
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Refused::Status(407) => f.write_str(
                "the proxy returned HTTP 407: the credentials in its URL are missing or wrong",
            ),
            Refused::Status(status) => {
                write!(f, "the proxy returned HTTP {status} and opened no tunnel")
            }
            Refused::Closed => f.write_str("the proxy closed the connection without a response"),
            Refused::Unreadable => f.write_str("the response of the proxy is not HTTP"),
            Refused::Behind => {
                f.write_str("the proxy sent bytes after the response that opened the tunnel")
            }
        }
    }
}

impl std::error::Error for Refused {}
