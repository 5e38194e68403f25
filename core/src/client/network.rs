//! Network settings: the hosts of the services, how they are reached, and which certificates are trusted.

use crate::call::limits::check_timeout;
use crate::endpoint::parse_signed_host;
use crate::transport::{Pool, ProxyChoice, Roots};
use crate::{Endpoints, Error};

/// The network settings of a client.
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
    /// Fails if a setting is invalid by itself.
    pub(crate) fn check(&self) -> Result<(), Error> {
        if let ProxyChoice::Url(_) = self.proxy {
            self.proxy.proxies(false)?;
        }
        self.signed_host.as_deref().map(parse_signed_host).transpose()?;
        check_timeout(self.pool.idle_timeout, "timeout of idle connections")?;
        check_timeout(self.pool.max_age, "maximum age of connections")
    }
}

impl Network {
    /// Returns a description of a setting that needs environment variables, if there is one.
    pub(crate) fn reads_environment(&self) -> Option<&'static str> {
        self.roots
            .system
            .then_some("with the system's root certificates, which SSL_CERT_FILE names")
    }
}
