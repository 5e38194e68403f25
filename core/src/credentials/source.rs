//! Interface that all credentials sources have in common.

use std::fmt;
use std::sync::Arc;
use std::time::Instant;

use super::keys::Credentials;
use crate::call::backoff::Policy;
use crate::sync::cancel::Cancellation;
use crate::{Body, Call, CallOptions, CallReport, Decoded, Error};

/// Source of a client's credentials.
///
/// Files and variables are read when the client is built, so that an incomplete key pair fails there. Sources that
/// need the network or a callback of the program are queried lazily, on the first call. Credentials that expire are
/// fetched again when a quarter of their lifetime is left, but no earlier than 300 s before they expire. The first
/// call that finds them due fetches, for at most 2 s, while other calls keep using the old ones.
#[derive(Clone)]
pub struct CredentialSource(Arc<dyn Source>);

/// Settings of a credentials source.
pub(super) trait Source: fmt::Debug + Send + Sync {
    /// Creates the fetcher for the credentials of `client`.
    fn build(&self, client: &dyn ForClient) -> Result<Box<dyn Fetch>, Error>;

    /// Returns a description of what reads environment variables, if anything does.
    fn reads_environment(&self) -> Option<&'static str> {
        None
    }
}

impl CredentialSource {
    pub(super) fn of(source: impl Source + 'static) -> Self {
        CredentialSource(Arc::new(source))
    }

    /// Returns the source for calls that are not signed.
    pub(super) fn unsigned() -> Self {
        CredentialSource::of(Fixed(None))
    }

    /// Creates the fetcher for the credentials of `client`.
    pub(super) fn build(&self, client: &dyn ForClient) -> Result<Box<dyn Fetch>, Error> {
        self.0.build(client)
    }

    /// Returns a description of what reads environment variables, if anything does.
    pub(crate) fn reads_environment(&self) -> Option<&'static str> {
        self.0.reads_environment()
    }
}

impl fmt::Debug for CredentialSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl From<Credentials> for CredentialSource {
    fn from(credentials: Credentials) -> Self {
        CredentialSource::of(Fixed(Some(credentials)))
    }
}

/// Fetches credentials, whenever the provider asks for them.
pub(super) trait Fetch: Send + Sync {
    /// Fetches credentials. An error names its source, and never contains a secret.
    fn fetch(&self, ask: &Ask<'_>) -> Result<Found, Error>;
}

/// Parameters of a fetch.
pub(super) struct Ask<'a> {
    /// Deadline of the fetch.
    pub(super) deadline: Instant,
    /// Cancels the fetch.
    pub(super) cancel: Cancellation<'a>,
    /// Whether the network and callbacks may be used, or only local sources.
    pub(super) anything: bool,
}

/// Result of a fetch.
pub(super) enum Found {
    /// Credentials.
    Fresh(Fresh),
    /// The source is not configured; the text says why.
    Absent(String),
    /// The source may be configured, but only the network or the program knows.
    Later,
}

/// Fetched credentials.
pub(super) struct Fresh {
    /// None for calls that are not signed.
    pub(super) credentials: Option<Credentials>,
    /// When they expire, in seconds since 1970.
    pub(super) expires_at: Option<i64>,
    /// The clock that the expiration time refers to.
    pub(super) clock: Issuer,
    /// When they are fetched again.
    pub(super) again: Again,
    /// Their source, in messages: "the profile ~/.tccli/default.credential".
    pub(super) origin: String,
}

/// The clock that an expiration time refers to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Issuer {
    /// This machine's clock, or an unknown one: the credentials are from a file or the program.
    Machine,
    /// The clock of a service that has just issued the credentials. `now` is its time then, in seconds since 1970,
    /// if the service sent it.
    Service { now: Option<i64> },
}

impl Fresh {
    /// Returns credentials that do not expire.
    pub(super) fn lasting(credentials: Option<Credentials>, again: Again, origin: String) -> Self {
        Fresh { credentials, expires_at: None, clock: Issuer::Machine, again, origin }
    }

    /// Returns temporary credentials that a service has just issued. `now` is the service's time, if the service
    /// sent it.
    pub(super) fn issued(
        credentials: Credentials,
        expires_at: i64,
        now: Option<i64>,
        origin: String,
    ) -> Self {
        Fresh {
            credentials: Some(credentials),
            expires_at: Some(expires_at),
            clock: Issuer::Service { now },
            again: Again::IfNeeded,
            origin,
        }
    }
}

/// When a source is queried again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Again {
    /// Never: its result can't change.
    Never,
    /// When the credentials expire, or are rejected.
    IfNeeded,
    /// Also at regular intervals: the credentials may have been replaced.
    Regularly,
}

/// Credentials that never change; none for calls that are not signed.
#[derive(Clone)]
struct Fixed(Option<Credentials>);

impl fmt::Debug for Fixed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Some(credentials) => credentials.fmt(f),
            None => f.write_str("Unsigned"),
        }
    }
}

impl Source for Fixed {
    fn build(&self, _: &dyn ForClient) -> Result<Box<dyn Fetch>, Error> {
        Ok(Box::new(self.clone()))
    }
}

impl Fetch for Fixed {
    fn fetch(&self, _: &Ask<'_>) -> Result<Found, Error> {
        let origin = "the program".to_owned();
        Ok(Found::Fresh(Fresh::lasting(self.0.clone(), Again::Never, origin)))
    }
}

/// The settings of a client, for sources that send their own requests.
pub(crate) trait ForClient {
    /// Returns the maximum number of attempts and the bounds of the delays.
    fn retry(&self) -> Policy;

    /// Returns the region of the client's calls, if it has one.
    fn region(&self) -> Result<Option<String>, Error>;

    /// Creates a client of STS with this client's settings, except for its credentials and the endpoint of STS.
    fn sts(
        &self,
        base: CredentialSource,
        endpoint: Option<String>,
    ) -> Result<Box<dyn StsClient>, Error>;
}

/// A client that calls STS.
pub(crate) trait StsClient: Send + Sync {
    /// Makes a call, as [`Client::execute`](crate::Client::execute) does.
    fn execute(
        &self,
        call: &Call<'_>,
        options: &CallOptions,
        body: &Body,
        decode: &mut dyn FnMut(&[u8]) -> Decoded,
        report: &mut CallReport,
    ) -> Result<String, Error>;
}
