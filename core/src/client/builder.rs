//! Builder for clients.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use super::network::Network;
use crate::call::backoff::Policy;
use crate::call::limits::{check_attempts, check_language, check_region, check_timeout};
use crate::call::rate_limiter::RateLimiter;
use crate::call::retry_budget::Budget;
use crate::client::Client;
use crate::client::known::{self, Known};
use crate::client::shared::Shared;
use crate::credentials::{ForClient, Provider, StsClient};
use crate::endpoint::Endpoint;
use crate::endpoint::failover::Directory;
use crate::events::log::{Level, Log};
use crate::events::observer::{Handler, Listeners};
use crate::os::environment;
use crate::os::process::Process;
use crate::procedure::Learned;
use crate::schema::Service;
use crate::sync::abort::Abort;
use crate::sync::clock::Clock;
use crate::transport::{Proxies, Settings, Transport};
use crate::{
    Body, Call, CallOptions, CallReport, CredentialSource, Decoded, Error, Event, Validation,
    call::identity,
};

/// Builder for a [`Client`]. The defaults are safe: HTTPS to the service's own host, a connect timeout of 5 s, a
/// call timeout of 60 s, responses of at most 16 MiB, credentials from the default chain, and the region from the
/// environment.
#[derive(Debug, Clone)]
#[must_use = "a builder does nothing until it is built"]
pub struct ClientBuilder {
    credentials: Option<CredentialSource>,
    region: Option<String>,
    endpoint: Option<String>,
    language: Option<String>,
    connect_timeout: Duration,
    timeout: Duration,
    max_response_bytes: u64,
    log: Option<Log>,
    events: Option<Handler>,
    application: Option<String>,
    retry: Policy,
    rate_limiting: bool,
    environment: bool,
    validation: Validation,
    services: Vec<Known>,
    /// The abort flag of the client that this one is a part of.
    abort: Option<Abort>,
    pub(crate) network: Network,
}

impl Default for ClientBuilder {
    fn default() -> Self {
        ClientBuilder {
            credentials: None,
            region: None,
            endpoint: None,
            language: None,
            connect_timeout: Duration::from_secs(5),
            timeout: Duration::from_secs(60),
            max_response_bytes: 16 * 1024 * 1024,
            log: None,
            events: None,
            application: None,
            retry: Policy::default(),
            rate_limiting: false,
            environment: true,
            validation: Validation::default(),
            services: crate::SERVICES.iter().copied().map(Known::Static).collect(),
            abort: None,
            network: Network::default(),
        }
    }
}

impl ClientBuilder {
    /// Sets the source of the credentials; [`Credentials`](crate::Credentials) are such a source too. Default: the
    /// first of these that is configured: environment, files, profile of the command-line tool, role of a
    /// Kubernetes pod, role of the machine.
    pub fn credentials(mut self, source: impl Into<CredentialSource>) -> Self {
        self.credentials = Some(source.into());
        self
    }

    /// Returns the credential source that is set so far, to make another source from it.
    pub fn credential_source(&self) -> CredentialSource {
        self.credentials.clone().unwrap_or_default()
    }

    /// Sets the region of all calls that name none, such as `ap-guangzhou`. Default: `TENCENTCLOUD_REGION`.
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// Sets where requests go: `host`, `host:port`, `https://host[:port]` or, for plain HTTP, `http://host[:port]`.
    /// Default: the service's own host over HTTPS, see [`ClientBuilder::endpoints`].
    ///
    /// The host may be an IPv6 address in brackets, with a zone if it is a link-local one: `[fe80::1%25eth0]`. The
    /// zone is not sent.
    pub fn endpoint(mut self, endpoint: impl Into<String>) -> Self {
        self.endpoint = Some(endpoint.into());
        self
    }

    /// Sets the language of the service's messages: `en-US` or `zh-CN`. Default: the service's choice.
    pub fn language(mut self, language: impl Into<String>) -> Self {
        self.language = Some(language.into());
        self
    }

    /// Adds a service that the program has specs of: the `SERVICE` of a module that [`macro@crate::service`]
    /// generated. Calls by names and JSON, such as [`Client::call_json`], then know its actions: requests are
    /// checked, and error codes have the meaning of the spec. Typed calls do not need it. If two services have the
    /// same name and version, the one added last is used.
    pub fn add_service(mut self, service: &'static Service) -> Self {
        self.services.push(Known::Static(service));
        self
    }

    /// Adds the services of a file written by `cargo xtask table`, so that calls by names and JSON know actions
    /// that the program was not built with. As with [`ClientBuilder::add_service`], a service in the file takes
    /// precedence over a known one. Typed calls use the specs that their types were built from. The file is read
    /// once, now: it must be a regular file of at most 32 MiB, and all of it is checked. Its data lives as long as
    /// the builder and the clients made with it.
    ///
    /// Whoever can write to the file decides which calls are checked and which may be sent twice, so it must be as
    /// trusted as the program.
    ///
    /// # Errors
    /// [`Status::InvalidArgument`](crate::Status::InvalidArgument): the file can't be read, is damaged, or was written
    /// for another release. [`Status::Resources`](crate::Status::Resources): there are no descriptors or no memory for
    /// it.
    pub fn add_services_from(mut self, path: impl AsRef<Path>) -> Result<Self, Error> {
        let services = known::load_services(path.as_ref())?;
        self.services.extend(services.into_iter().map(|service| Known::Loaded(Arc::new(service))));
        Ok(self)
    }

    /// Sets the timeout for connecting to one address. Default: 5 s.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// Sets the timeout of a whole call, from its start to the last byte of the response. Default: 60 s.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Sets the maximum number of attempts of a call, the first included: 1 to 100. Default: 3.
    ///
    /// A call is retried when nothing was sent, when the service responded that there were too many calls, and, if
    /// running twice does no harm, when it is not known whether the call ran.
    pub fn max_attempts(mut self, attempts: u32) -> Self {
        self.retry.max_attempts = attempts;
        self
    }

    /// Sets the bounds of the delays between attempts. The delay is random: up to `base` after the first attempt,
    /// up to twice that after the second, and so on, up to `cap`. Default: 200 ms and 10 s.
    ///
    /// After throttling (`RequestLimitExceeded`, HTTP 429) the delay is one to two windows of the action's rate
    /// limit, 1 s where the spec gives none, then two to four windows, and so on; `base` is used if it is longer
    /// than the window. `cap` bounds these delays too; without it, the bound is 10 s or two windows. A longer
    /// `Retry-After` of a response with 429, 503 or throttling takes precedence over all of this, up to the call's
    /// deadline.
    pub fn backoff(mut self, base: Duration, cap: Duration) -> Self {
        (self.retry.base, self.retry.cap) = (base, Some(cap));
        self
    }

    /// Sets whether attempts wait for a permit of a rate limiter, so that they stay within the rate limits of the
    /// specs. Default: off.
    ///
    /// Permits are issued in FIFO order, per action and region; a call that can't have one before its deadline is
    /// refused at once. The limiter counts a request from its writing until one window after its response. It
    /// counts the calls of this client only; the service counts those of the whole account.
    pub fn rate_limiting(mut self, on: bool) -> Self {
        self.rate_limiting = on;
        self
    }

    /// Sets whether the client takes settings that the program leaves unset from environment variables: region,
    /// credentials, proxies. Default: on.
    ///
    /// Variables are read when the client is built, and never by a call. Reading them is not safe while another
    /// thread calls `setenv`, which code in other languages can do. With this off, the client reads none, not even
    /// `HOME`. Its credentials must then be set, and come from the program, a file with a path, the role of the
    /// machine, or a pod role with all parts set. It has no region and no proxy unless one is set. This setting
    /// does not affect what the C library reads to look up a host name (`RES_OPTIONS`, `LOCALDOMAIN`).
    ///
    /// # Errors
    /// [`ClientBuilder::build`] fails with [`Status::InvalidArgument`](crate::Status::InvalidArgument) for a source
    /// of credentials that reads variables, and for the system's roots, which `SSL_CERT_FILE` and `SSL_CERT_DIR` name.
    pub fn environment(mut self, on: bool) -> Self {
        self.environment = on;
        self
    }

    /// Sets how strictly requests are checked against their specs before they are sent. Default:
    /// [`Validation::Refuse`].
    ///
    /// It applies to calls by names and JSON and to [`Client::call_unvalidated`]; other requests were checked when
    /// they were built.
    pub fn validation(mut self, validation: Validation) -> Self {
        self.validation = validation;
        self
    }

    /// Sets the maximum length of a response, in bytes. Default: 16 MiB.
    ///
    /// A response with more objects than its length allows, such as a million empty ones, is rejected too. This
    /// bounds the memory used by a decoded response to about eight times the limit. No page of the service comes
    /// near it.
    pub fn max_response_bytes(mut self, bytes: u64) -> Self {
        self.max_response_bytes = bytes;
        self
    }

    /// Sets a callback for log lines of level `most` and of more important levels. Lines are written when an
    /// attempt begins, when it ends, and when it is retried. A line consists of `name=value` pairs (logfmt), with
    /// values in quotes where they need it; docs/calls.md lists the names. The first pair, `call`, is the same in
    /// all lines of a call and different for each call of the process. `write` is called by the thread that makes
    /// the call, without any lock, and may make calls. A line never contains a secret.
    pub fn log(mut self, most: Level, write: impl Fn(Level, &str) + Send + Sync + 'static) -> Self {
        self.log = Some(Log::new(most, Arc::new(write)));
        self
    }

    /// Removes the log callback. Default: none.
    pub fn no_log(mut self) -> Self {
        self.log = None;
        self
    }

    /// Sets a callback for events: it receives an [`Event`] when a call and each of its attempts begins and ends,
    /// before each delay, and more; docs/events.md lists all kinds. As with [`ClientBuilder::log`], it is called by
    /// the thread that makes the call, so by several threads at once if the client is shared, and without any lock.
    /// It delays only its own call, and may make calls. It is called after the log callback. Without it, nothing is
    /// measured, allocated or locked for events.
    pub fn events(mut self, handler: impl Fn(&Event<'_>) + Send + Sync + 'static) -> Self {
        self.events = Some(Handler(Arc::new(handler)));
        self
    }

    /// Removes the event callback. Default: none.
    pub fn no_events(mut self) -> Self {
        self.events = None;
        self
    }

    /// Sets the name of the program, such as `fence-agent/2.1`. It is one or more products separated by a space,
    /// each optionally followed by `/` and a version. It has at most 100 characters in all: ASCII letters, digits,
    /// `-`, `_` and `.`.
    ///
    /// It precedes the library's own name in the header `User-Agent` (`fence-agent/2.1 tcapi/0.1.0`) and follows it
    /// in `X-TC-RequestClient` (`tcapi_0.1.0; fence-agent_2.1`), by which the service identifies the caller.
    /// Default: only the library's name, in `User-Agent`. Requests to proxies and to the metadata service never
    /// contain the program's name.
    pub fn application(mut self, name: impl Into<String>) -> Self {
        self.application = Some(name.into());
        self
    }

    /// Returns the builder if each setting so far is valid by itself. Building checks again; this is for bindings
    /// that report errors for each setting.
    ///
    /// # Errors
    /// The first invalid setting.
    pub fn checked(self) -> Result<Self, Error> {
        self.check()?;
        self.endpoint.as_deref().map(Endpoint::parse).transpose()?;
        Ok(self)
    }

    fn check(&self) -> Result<(), Error> {
        self.region.as_deref().map(check_region).transpose()?;
        self.language.as_deref().map(check_language).transpose()?;
        self.application.as_deref().map(identity::check).transpose()?;
        check_timeout(self.timeout, "timeout")?;
        check_timeout(self.connect_timeout, "connect timeout")?;
        check_attempts(self.retry.max_attempts)?;
        check_timeout(self.retry.base, "base delay")?;
        self.retry.cap.map(|cap| check_timeout(cap, "maximum delay")).transpose()?;
        self.network.check()?;
        if self.max_response_bytes == 0 {
            return Err(Error::invalid_argument("the maximum size of a response is 0 bytes"));
        }
        Ok(())
    }

    /// Returns the region that the client will have.
    fn region_of_clients(&self) -> Result<Option<String>, Error> {
        if self.region.is_some() || !self.environment {
            return Ok(self.region.clone());
        }
        let region = environment::text("TENCENTCLOUD_REGION", &environment::system)?;
        Ok(region.map(|region| region.to_string()))
    }

    /// Builds the client.
    ///
    /// # Errors
    /// An invalid setting, a CA file that can't be read, an invalid proxy of the environment that would be used,
    /// incomplete credentials. [`Status::Resources`](crate::Status::Resources): the system has no random bytes.
    pub fn build(mut self) -> Result<Client, Error> {
        let region = self.region_of_clients()?;
        region.as_deref().map(check_region).transpose()?;
        self.check()?;
        let endpoint = self.endpoint.as_deref().map(Endpoint::parse).transpose()?;
        let endpoint = match (endpoint, &self.network.signed_host) {
            (Some(endpoint), Some(host)) => Some(endpoint.signed_for(host)?),
            (None, Some(_)) => {
                let message = "a signed host needs an endpoint, and none is set";
                return Err(Error::invalid_argument(message));
            }
            (endpoint, None) => endpoint,
        };
        let source = self.credentials.take();
        if !self.environment {
            let read = source.as_ref().map_or(Some("without a source of credentials"), |source| {
                source.reads_environment()
            });
            if let Some(what) = read.or_else(|| self.network.reads_environment()) {
                return Err(Error::invalid_argument(format!(
                    "a client that reads no environment variables is configured {what}"
                )));
            }
        }
        let source = source.unwrap_or_default();
        // Without random bytes, a hash map would panic and TLS would fail.
        getrandom::fill(&mut [0; 1]).map_err(|error| {
            Error::resources(format!("the system has no random bytes: {error}"))
        })?;
        let abort = self.abort.take().map_or_else(Abort::new, Ok)?;
        self.abort = Some(abort.clone());
        let listeners = Listeners::new(self.log.clone(), self.events.clone());
        let credentials = Provider::new(&source, &self, listeners.clone())?;
        let roots = self.network.roots.load()?;
        let proxies = self.network.proxy.proxies(self.environment)?;
        if let Some(proxies) = &proxies {
            match &endpoint {
                Some(endpoint) => proxies.check_endpoint(endpoint)?,
                None => proxies.check_services()?,
            }
        }
        let of_proxies = proxies.iter().flat_map(Proxies::zones);
        let zones = endpoint.iter().filter_map(|endpoint| endpoint.zone.as_ref());
        let zones = zones.chain(of_proxies).cloned().collect();
        let transport = Transport::new(Settings {
            connect_timeout: self.connect_timeout,
            roots: Some(roots),
            proxies,
            pool: self.network.pool,
            zones,
            max_response_bytes: self.max_response_bytes,
        });
        Ok(Client::new(Shared {
            process: Process::current(),
            abort,
            credentials,
            region,
            language: self.language,
            directory: Directory::new(endpoint, self.network.endpoints, self.network.failover),
            timeout: self.timeout,
            retry: self.retry,
            budget: Budget::default(),
            clock: Clock::default(),
            rate_limiter: RateLimiter::default(),
            rate_limiting: self.rate_limiting,
            learned: Learned::default(),
            validation: self.validation,
            services: self.services,
            transport,
            identity: self.application.as_deref().map(identity::lines),
            listeners,
        }))
    }
}

impl ForClient for ClientBuilder {
    fn retry(&self) -> Policy {
        self.retry
    }

    fn region(&self) -> Result<Option<String>, Error> {
        self.region_of_clients()
    }

    fn sts(
        &self,
        base: CredentialSource,
        endpoint: Option<String>,
    ) -> Result<Box<dyn StsClient>, Error> {
        let network = Network { signed_host: None, ..self.network.clone() };
        let builder = ClientBuilder { credentials: Some(base), endpoint, network, ..self.clone() };
        Ok(Box::new(builder.build()?))
    }
}

impl StsClient for Client {
    fn execute(
        &self,
        call: &Call<'_>,
        options: &CallOptions,
        body: &Body,
        decode: &mut dyn FnMut(&[u8]) -> Decoded,
        report: &mut CallReport,
    ) -> Result<String, Error> {
        Client::execute(self, call, options, body, decode, report)
    }
}

impl Client {
    /// Creates a client with all defaults: credentials and region of the environment.
    ///
    /// # Errors
    /// [`Status::Credentials`](crate::Status::Credentials) if the environment has none.
    pub fn from_env() -> Result<Self, Error> {
        Client::builder().build()
    }

    /// Returns a builder for a client.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }
}
