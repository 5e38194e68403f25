//! How the network of a client is set up.

use std::path::PathBuf;
use std::time::Duration;

use zeroize::Zeroizing;

use crate::transport::ProxyChoice;
use crate::{ClientBuilder, Endpoints};

impl ClientBuilder {
    /// Which of a service's own hosts requests go to, unless [`ClientBuilder::endpoint`] names one. The
    /// nearest.
    pub fn endpoints(mut self, endpoints: Endpoints) -> Self {
        self.network.endpoints = endpoints;
        self
    }

    /// The host that is signed, `host` or `host:port`, where the service receives another `Host` header than the one that
    /// is sent: a gateway at [`ClientBuilder::endpoint`] rewrites it. Without it, the endpoint's host, which is what is
    /// sent in any case.
    ///
    /// It needs an endpoint, and holds for all calls of the client, but not for those that fetch its credentials from
    /// STS.
    pub fn signed_host(mut self, host: impl Into<String>) -> Self {
        self.network.signed_host = Some(host.into());
        self
    }

    /// Whether a call whose host can't be reached goes on to the same host in another top-level domain:
    /// `.com`, `.cn`, `.com.cn`. Off.
    ///
    /// Each of them is an attempt of the call, signed anew, but none is waited for before all were tried. It
    /// happens only when nothing was sent. A host that could not be reached is tried last for half a minute.
    /// An endpoint that the program names has no other.
    pub fn failover(mut self, on: bool) -> Self {
        self.network.failover = on;
        self
    }

    /// The proxy that all requests go through: `http://[user[:password]@]host[:port]`, with `%` escapes in
    /// user and password. Port 80 if it has none.
    ///
    /// It is asked for a tunnel, by `CONNECT`, also for endpoints of plain HTTP. Without this, the
    /// environment counts: `https_proxy` or `HTTPS_PROXY`, for endpoints of plain HTTP `http_proxy` only, for
    /// both `all_proxy` or `ALL_PROXY`, but for hosts of `no_proxy` or `NO_PROXY` and for this machine itself. One of
    /// the environment that can't be used is an error where it would be: when the client is built, or of a call.
    pub fn proxy(mut self, url: impl Into<String>) -> Self {
        self.network.proxy = ProxyChoice::Url(Zeroizing::new(url.into()));
        self
    }

    /// Has requests go through no proxy, whatever the environment says.
    pub fn no_proxy(mut self) -> Self {
        self.network.proxy = ProxyChoice::None;
        self
    }

    /// A file of certificates in PEM to trust instead of the built-in roots: a regular file of at most 4 MiB, which is
    /// read when the client is built. The certificate that a server shows may be one of them itself.
    pub fn ca_file(mut self, path: impl Into<PathBuf>) -> Self {
        self.network.roots.file = Some(path.into());
        self
    }

    /// Whether the system's certificates are trusted instead of the built-in roots: those of `SSL_CERT_FILE`
    /// and `SSL_CERT_DIR`, if they are set. They are read when the client is built: regular files of at most 4 MiB each
    /// and 64 MiB in all, from folders of at most 16,384 entries. Others are passed over, and it is an error if there is
    /// no certificate at all. No.
    pub fn system_roots(mut self, on: bool) -> Self {
        self.network.roots.system = on;
        self
    }

    /// A file of certificates in PEM to trust in addition to what is trusted otherwise: a regular file of at most 4 MiB,
    /// which is read when the client is built. There may be several.
    pub fn extra_ca_file(mut self, path: impl Into<PathBuf>) -> Self {
        self.network.roots.extra.push(path.into());
        self
    }

    /// How many connections to one host are kept for later calls. 32; with 0, each call makes its own.
    pub fn max_idle_connections(mut self, most: usize) -> Self {
        self.network.pool.max_idle = most;
        self
    }

    /// The time after which a connection that nobody used is not used again. 20 s.
    ///
    /// It should be less than the time that the server waits; where the server tells its own (`Keep-Alive:
    /// timeout=`), that counts too. A server that closes just when a request comes leaves its fate unknown.
    pub fn idle_timeout(mut self, timeout: Duration) -> Self {
        self.network.pool.idle_timeout = timeout;
        self
    }

    /// The age at which a connection is not used for another request, from 1 ms to a day. 5 min.
    ///
    /// The age is counted from the lookup of the host name, so that a changed DNS record takes effect within this time
    /// even if a connection is never idle. A lookup is not cached for longer either, nor for more than 5 min. A
    /// request in progress is not interrupted.
    pub fn max_connection_age(mut self, age: Duration) -> Self {
        self.network.pool.max_age = age;
        self
    }
}
