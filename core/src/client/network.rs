//! Settings of the network: where the services are, how they are reached, and which certificates are trusted.

use crate::call::limits::check_timeout;
use crate::endpoint::parse_signed_host;
use crate::transport::{Pool, ProxyChoice, Roots};
use crate::{Endpoints, Error};

/// What is set of the network.
#[derive(Debug, Clone, Default)]
pub(crate) struct Network {
    pub(crate) endpoints: Endpoints,
    pub(crate) failover: bool,
    pub(crate) proxy: ProxyChoice,
    pub(crate) roots: Roots,
    pub(crate) pool: Pool,
    pub(crate) signed_host: Option<String>,
}

impl Network {
    /// Fails for what makes no sense by itself.
    pub(crate) fn check(&self) -> Result<(), Error> {
        if let ProxyChoice::Url(_) = self.proxy {
            self.proxy.proxies(false)?;
        }
        self.signed_host.as_deref().map(parse_signed_host).transpose()?;
        check_timeout(self.pool.idle_timeout, "time-out of idle connections")?;
        check_timeout(self.pool.max_age, "greatest age of connections")
    }
}

impl Network {
    /// What can't be done without environment variables, in words, if anything.
    pub(crate) fn reads_environment(&self) -> Option<&'static str> {
        self.roots.system.then_some("with the system's roots, which SSL_CERT_FILE names")
    }
}
