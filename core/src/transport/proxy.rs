//! The way through a proxy: a tunnel that CONNECT opens, for `https` and for `http` alike. Whatever comes
//! through it then is the service's, so a proxy's own answer is never taken for one, and a request that a
//! proxy refuses was not sent.

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

/// The longest answer of a proxy that is read.
const MOST_BYTES: usize = 16 * 1024;

/// Where connections go to: the service's host, or the proxy that leads to it and looks it up itself.
#[derive(Debug, Clone)]
pub(super) struct Route {
    pub(super) resolver: Resolver,
    pub(super) proxies: Option<Arc<Proxies>>,
}

impl Route {
    /// The proxy that leads to a host.
    pub(super) fn proxy(&self, uri: &Uri) -> Option<&Proxy> {
        self.proxies.as_ref()?.of(uri)
    }

    /// Fails if a host has to be reached through a proxy, or may have to, and the environment has none that can be used.
    pub(super) fn check(&self, uri: &Uri) -> Result<(), crate::Error> {
        self.proxies.as_ref().map_or(Ok(()), |proxies| proxies.check(uri))
    }

    /// The addresses to connect to.
    pub(super) fn addresses(&self, uri: &Uri) -> Result<Known, Error> {
        self.resolver.addresses(self.first_hop(uri))
    }

    /// Forgets a host that could not be connected to.
    pub(super) fn forget(&self, uri: &Uri) {
        self.resolver.forget(self.first_hop(uri));
    }

    fn first_hop<'a>(&'a self, uri: &'a Uri) -> &'a Uri {
        self.proxy(uri).map_or(uri, |proxy| &proxy.uri)
    }
}

/// Has a proxy open the way, over a connection to it.
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
            // What counts is the connection to the service.
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
                // More is to come, of which this says nothing. That is bounded, too.
                100 | 102..200 => {
                    skipped += end + 4;
                    if skipped > MOST_BYTES {
                        return Err(io::Error::other(Refused::Unreadable).into());
                    }
                    continue;
                }
                // The service has been told nothing yet, so they are not from it.
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

/// A proxy that opens no way: travels through ureq inside an [`io::Error`].
#[derive(Debug)]
pub(super) enum Refused {
    Status(u16),
    Closed,
    Unreadable,
    /// Bytes followed the response that opened the tunnel.
    Behind,
}

impl Refused {
    /// Whether another attempt would be refused again: by the rule for gateways, only too many requests and failures of
    /// the proxy itself may pass. Wrong credentials in several attempts can lock an account.
    pub(super) fn is_permanent(&self) -> bool {
        matches!(self, Refused::Status(status) if !matches!(status, 429 | 500..))
    }
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Refused::Status(407) => {
                f.write_str("the proxy answered HTTP 407: it wants other credentials than it got")
            }
            Refused::Status(status) => {
                write!(f, "the proxy answered HTTP {status} and did not connect")
            }
            Refused::Closed => f.write_str("the proxy closed the connection without an answer"),
            Refused::Unreadable => f.write_str("the proxy's answer is not HTTP"),
            Refused::Behind => {
                f.write_str("the proxy sent bytes behind the response that opened the tunnel")
            }
        }
    }
}

impl std::error::Error for Refused {}
