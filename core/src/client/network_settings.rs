//! Builder methods for the network settings of a client.

use std::path::PathBuf;
use std::time::Duration;

use zeroize::Zeroizing;

use crate::transport::ProxyChoice;
use crate::{ClientBuilder, Endpoints};

impl ClientBuilder {
    /// Sets which of a service's own hosts requests go to, unless [`ClientBuilder::endpoint`] names one. Default:
    /// the nearest.
    pub fn endpoints(mut self, endpoints: Endpoints) -> Self {
        self.network.endpoints = endpoints;
        self
    }

    /// Sets the host that is signed, `host` or `host:port`. It is needed where a gateway at
    /// [`ClientBuilder::endpoint`] rewrites the `Host` header, so that the service receives another one than was
    /// sent. The header that is sent is always the endpoint's host. Default: the endpoint's host.
    ///
    /// It requires an endpoint. It applies to all calls of the client, except those that fetch its credentials from
    /// STS.
    pub fn signed_host(mut self, host: impl Into<String>) -> Self {
        self.network.signed_host = Some(host.into());
        self
    }

    /// Sets whether a call whose host can't be reached switches to the same host in another top-level domain:
    /// `.com`, `.cn`, `.com.cn`. Default: off.
    ///
    /// Each of them is an attempt of the call, signed anew; there is no delay until all of them were tried.
    /// Failover happens only when nothing was sent. A host that could not be reached is tried last for 30 s. An
    /// endpoint that the program names has no alternative.
    pub fn failover(mut self, on: bool) -> Self {
        self.network.failover = on;
        self
    }

    /// Sets the proxy that all requests go through: `http://[user[:password]@]host[:port]`, with `%` escapes in
    /// user and password. Default port: 80.
    ///
    /// The client opens a tunnel by `CONNECT`, also for endpoints of plain HTTP. Without this setting, the
    /// environment is used: `https_proxy` or `HTTPS_PROXY`; for endpoints of plain HTTP only `http_proxy`; for both
    /// `all_proxy` or `ALL_PROXY`. Hosts in `no_proxy` or `NO_PROXY` and this machine itself are reached without a
    /// proxy. An invalid proxy in the environment is an error where it would be used: when the client is built, or
    /// when a call is made.
    pub fn proxy(mut self, url: impl Into<String>) -> Self {
        self.network.proxy = ProxyChoice::Url(Zeroizing::new(url.into()));
        self
    }

    /// Disables proxies, whatever the environment says.
    pub fn no_proxy(mut self) -> Self {
        self.network.proxy = ProxyChoice::None;
        self
    }

    /// Sets a file of PEM certificates that replace the built-in root certificates: a regular file of at most 4
    /// MiB, which is read when the client is built. A server's own certificate may be one of them.
    pub fn ca_file(mut self, path: impl Into<PathBuf>) -> Self {
        self.network.roots.file = Some(path.into());
        self
    }

    /// Sets whether the system's root certificates replace the built-in ones: those of `SSL_CERT_FILE` and
    /// `SSL_CERT_DIR`, if they are set. They are read when the client is built: regular files of at most 4 MiB each
    /// and 64 MiB in all, from folders of at most 16,384 entries. Other files are skipped, and it is an error if
    /// there is no certificate at all. Default: no.
    pub fn system_roots(mut self, on: bool) -> Self {
        self.network.roots.system = on;
        self
    }

    /// Adds a file of PEM certificates to the trust anchors that are otherwise set: a regular file of at most 4
    /// MiB, which is read when the client is built. May be called several times.
    pub fn extra_ca_file(mut self, path: impl Into<PathBuf>) -> Self {
        self.network.roots.extra.push(path.into());
        self
    }

    /// Sets the maximum number of idle connections to one host that are kept for later calls. Default: 256. With 0,
    /// each call opens a new connection.
    ///
    /// Each idle connection takes a file descriptor. A client never has more connections than it had calls at the
    /// same time. A connection whose idle timeout is over is closed when a later call ends, or with the client.
    pub fn max_idle_connections(mut self, most: usize) -> Self {
        self.network.pool.max_idle = most;
        self
    }

    /// Sets the idle timeout, after which an unused connection is not used again. Default: 20 s.
    ///
    /// It should be less than the server's idle timeout; if the server sends its own (`Keep-Alive: timeout=`), that
    /// applies too. If the server closes a connection just when a request arrives, it is unknown whether the
    /// request ran.
    pub fn idle_timeout(mut self, timeout: Duration) -> Self {
        self.network.pool.idle_timeout = timeout;
        self
    }

    /// Sets the age at which a connection is not used for another request, from 1 ms to a day. Default: 5 min.
    ///
    /// The age is counted from the lookup of the host name, so that a changed DNS record takes effect within this
    /// time even if a connection is never idle. A lookup is not cached for longer either, nor for more than 5 min.
    /// A request in progress is not interrupted.
    pub fn max_connection_age(mut self, age: Duration) -> Self {
        self.network.pool.max_age = age;
        self
    }
}
