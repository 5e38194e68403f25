//! Hosts of services, with failover between them.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use crate::Error;
use crate::endpoint::signing::Target;
use crate::endpoint::{DOMAINS, Endpoint, Endpoints};

/// How long a host that could not be reached is tried after the others.
const SET_ASIDE: Duration = Duration::from_secs(30);

/// Hosts of all services, by a client's settings.
pub(crate) struct Directory {
    /// The endpoint of all services, if the program sets one.
    endpoint: Option<Endpoint>,
    endpoints: Endpoints,
    failover: bool,
    known: Mutex<HashMap<String, Vec<Known>>>,
}

/// The hosts of a service, for the region that is part of their names.
struct Known {
    region: Option<String>,
    hosts: Arc<Hosts>,
}

impl Directory {
    pub(crate) fn new(endpoint: Option<Endpoint>, endpoints: Endpoints, failover: bool) -> Self {
        Directory { endpoint, endpoints, failover, known: Mutex::default() }
    }

    /// Returns the endpoint that the program set.
    pub(crate) fn endpoint(&self) -> Option<&Endpoint> {
        self.endpoint.as_ref()
    }

    /// Returns the hosts for calls of a service to a region.
    pub(crate) fn hosts(&self, service: &str, region: Option<&str>) -> Result<Arc<Hosts>, Error> {
        let region = match self.endpoint {
            Some(_) => None,
            None => self.endpoints.region_in_host(region),
        };
        // The map is consistent between any two of its operations.
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        let found = known
            .get(service)
            .and_then(|known| known.iter().find(|known| known.region.as_deref() == region));
        if let Some(found) = found {
            return Ok(found.hosts.clone());
        }
        let hosts = Arc::new(Hosts::new(self.endpoints_of(service, region)?));
        let entry = Known { region: region.map(str::to_owned), hosts: hosts.clone() };
        known.entry(service.to_owned()).or_default().push(entry);
        Ok(hosts)
    }

    fn endpoints_of(&self, service: &str, region: Option<&str>) -> Result<Vec<Endpoint>, Error> {
        if let Some(endpoint) = &self.endpoint {
            return Ok(vec![endpoint.clone()]);
        }
        let domains = if self.failover { &DOMAINS[..] } else { &DOMAINS[..1] };
        let host = |domain: &&str| self.endpoints.host(service, region, domain);
        domains.iter().map(|domain| Endpoint::parse(&host(domain))).collect()
    }
}

/// Equivalent hosts, the usual one first.
pub(crate) struct Hosts(Vec<Host>);

struct Host {
    target: Target,
    /// When the host could not be reached, unless it was reached since.
    failed: Mutex<Option<Instant>>,
}

impl Hosts {
    fn new(endpoints: Vec<Endpoint>) -> Self {
        let host = |endpoint| Host { target: Target::new(endpoint), failed: Mutex::default() };
        Hosts(endpoints.into_iter().map(host).collect())
    }

    /// Creates the host of a single call.
    ///
    /// # Errors
    /// The endpoint is invalid, or has a zone: the zones of a client are fixed when it is created.
    pub(crate) fn of_call(endpoint: &str) -> Result<Self, Error> {
        let endpoint = Endpoint::parse(endpoint)?;
        if endpoint.zone.is_some() {
            let message =
                "the endpoint of a call has a zone: only the endpoint of a client may have one";
            return Err(Error::invalid_argument(message));
        }
        Ok(Hosts::new(vec![endpoint]))
    }

    /// Starts a call's order of hosts.
    pub(crate) fn rotation(&self) -> Rotation<'_> {
        let mut rotation = Rotation { hosts: &self.0, at: 0, tried: Vec::new() };
        rotation.at = rotation.next().unwrap_or_default();
        rotation
    }
}

impl Host {
    /// Returns when the host could not be reached, if that was not long ago.
    fn failed_lately(&self) -> Option<Instant> {
        let failed = *self.failed.lock().unwrap_or_else(PoisonError::into_inner);
        failed.filter(|failed| failed.elapsed() < SET_ASIDE)
    }

    fn note(&self, failed: Option<Instant>) {
        *self.failed.lock().unwrap_or_else(PoisonError::into_inner) = failed;
    }
}

/// The order in which a call tries hosts: each once, then all of them again.
pub(crate) struct Rotation<'h> {
    hosts: &'h [Host],
    at: usize,
    /// Hosts that could not be reached in this round.
    tried: Vec<usize>,
}

impl<'h> Rotation<'h> {
    /// Returns the current host.
    pub(crate) fn target(&self) -> &'h Target {
        &self.hosts[self.at].target
    }

    /// Notes that the host was reached.
    pub(crate) fn reached(&self) {
        if self.hosts.len() > 1 {
            self.hosts[self.at].note(None);
        }
    }

    /// Notes that the host could not be reached: for some time all calls try it last. Switches to the next host;
    /// returns whether this round had one left.
    pub(crate) fn pass_on(&mut self) -> bool {
        if self.hosts.len() == 1 {
            return false;
        }
        self.hosts[self.at].note(Some(Instant::now()));
        self.tried.push(self.at);
        let next = self.next();
        if next.is_none() {
            self.tried.clear();
        }
        self.at = next.or_else(|| self.next()).unwrap_or_default();
        next.is_some()
    }

    /// Returns the first untried host that did not fail lately; if all did, the one whose failure is oldest.
    fn next(&self) -> Option<usize> {
        let left = (0..self.hosts.len()).filter(|host| !self.tried.contains(host));
        left.min_by_key(|host| self.hosts[*host].failed_lately())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn host(rotation: &Rotation<'_>) -> String {
        rotation.target().endpoint.host.clone()
    }

    const HOSTS: [&str; 3] =
        ["cvm.tencentcloudapi.com", "cvm.tencentcloudapi.cn", "cvm.tencentcloudapi.com.cn"];

    #[test]
    fn a_round_has_each_host_once() {
        let directory = Directory::new(None, Endpoints::Nearest, true);
        let hosts = directory.hosts("cvm", Some("ap-guangzhou")).unwrap();
        let mut rotation = hosts.rotation();
        assert_eq!(host(&rotation), HOSTS[0]);
        assert!(rotation.pass_on());
        assert_eq!(host(&rotation), HOSTS[1]);
        assert!(rotation.pass_on());
        assert_eq!(host(&rotation), HOSTS[2]);
        assert!(!rotation.pass_on());
        // The next round begins with the host whose failure is oldest.
        assert_eq!(host(&rotation), HOSTS[0]);
        assert!(rotation.pass_on());
        assert_eq!(host(&rotation), HOSTS[1]);
    }

    #[test]
    fn other_calls_try_what_failed_last() {
        let directory = Directory::new(None, Endpoints::Nearest, true);
        let hosts = directory.hosts("cvm", None).unwrap();
        hosts.rotation().pass_on();
        let again = directory.hosts("cvm", None).unwrap();
        let mut rotation = again.rotation();
        assert_eq!(host(&rotation), HOSTS[1]);
        assert!(rotation.pass_on() && rotation.pass_on());
        assert_eq!(host(&rotation), HOSTS[0]);
        rotation.reached();
        assert_eq!(host(&again.rotation()), HOSTS[0]);
    }

    #[test]
    fn what_failed_long_ago_is_forgotten() {
        let directory = Directory::new(None, Endpoints::Nearest, true);
        let hosts = directory.hosts("cvm", None).unwrap();
        hosts.0[0].note(Instant::now().checked_sub(SET_ASIDE));
        assert_eq!(host(&hosts.rotation()), HOSTS[0]);
    }

    #[test]
    fn without_failover_and_with_an_endpoint_of_its_own_there_is_one() {
        let own = Endpoint::parse("http://127.0.0.1:1").unwrap();
        for directory in [
            Directory::new(None, Endpoints::Nearest, false),
            Directory::new(Some(own), Endpoints::Regional, true),
        ] {
            let hosts = directory.hosts("cvm", Some("ap-shanghai-fsi")).unwrap();
            let mut rotation = hosts.rotation();
            let first = host(&rotation);
            assert!(!rotation.pass_on());
            assert_eq!(host(&rotation), first);
        }
    }

    #[test]
    fn regions_have_hosts_of_their_own_where_their_names_have_the_region() {
        let of = |endpoints, region| {
            let directory = Directory::new(None, endpoints, false);
            let first = directory.hosts("cvm", Some("ap-beijing")).unwrap();
            let second = directory.hosts("cvm", Some(region)).unwrap();
            Arc::ptr_eq(&first, &second)
        };
        assert!(of(Endpoints::Nearest, "ap-guangzhou"));
        assert!(!of(Endpoints::Nearest, "ap-shanghai-fsi"));
        assert!(!of(Endpoints::Regional, "ap-guangzhou"));
        assert!(of(Endpoints::Regional, "ap-beijing"));
    }
}
