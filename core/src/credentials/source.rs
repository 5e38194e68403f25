//! What every source of credentials has in common: how it is asked, and what it answers.

use std::fmt;
use std::sync::Arc;
use std::time::Instant;

use super::keys::Credentials;
use crate::call::backoff::Policy;
use crate::sync::cancel::Cancellation;
use crate::{Body, Call, CallOptions, CallReport, Decoded, Error};

/// Where a client's credentials come from.
///
/// Files and variables are read when the client is built, so that half a key pair fails there. What needs
/// the network or the program is asked by the first call. Credentials that expire are fetched again when a
/// quarter of their life is left, at the most 300 s: the first call that notices does so, for 2 s at the
/// most, while others go on with the old ones.
#[derive(Clone)]
pub struct CredentialSource(Arc<dyn Source>);

/// A source of credentials as a program sets it up.
pub(super) trait Source: fmt::Debug + Send + Sync {
    /// Makes what fetches, for the credentials of `client`.
    fn build(&self, client: &dyn ForClient) -> Result<Box<dyn Fetch>, Error>;

    /// What reads environment variables, in words, if anything does.
    fn reads_environment(&self) -> Option<&'static str> {
        None
    }
}

impl CredentialSource {
    pub(super) fn of(source: impl Source + 'static) -> Self {
        CredentialSource(Arc::new(source))
    }

    /// For calls that are not signed.
    pub(super) fn unsigned() -> Self {
        CredentialSource::of(Fixed(None))
    }

    /// Makes what fetches, for the credentials of `client`.
    pub(super) fn build(&self, client: &dyn ForClient) -> Result<Box<dyn Fetch>, Error> {
        self.0.build(client)
    }

    /// What reads environment variables, in words, if anything does.
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

/// Fetches credentials, when and as often as it is asked to.
pub(super) trait Fetch: Send + Sync {
    /// Fetches them. An error says which source it is from, and none has a secret in it.
    fn fetch(&self, ask: &Ask<'_>) -> Result<Found, Error>;
}

/// How credentials are asked for.
pub(super) struct Ask<'a> {
    /// Until when there is time.
    pub(super) deadline: Instant,
    /// Ends it.
    pub(super) cancel: Cancellation<'a>,
    /// Whether the network and the program may be asked, or only what is at hand.
    pub(super) anything: bool,
}

/// What a source answers.
pub(super) enum Found {
    /// Credentials.
    Fresh(Fresh),
    /// It is not configured, in words.
    Absent(String),
    /// It may be, but only the network or the program knows.
    Later,
}

/// Credentials as they were fetched.
pub(super) struct Fresh {
    /// None for calls that are not signed.
    pub(super) credentials: Option<Credentials>,
    /// When they expire, in seconds since 1970.
    pub(super) expires_at: Option<i64>,
    /// By whose clock that is.
    pub(super) clock: Issuer,
    /// When they are asked for again.
    pub(super) again: Again,
    /// Where they are from, in messages: "the profile ~/.tccli/default.credential".
    pub(super) origin: String,
}

/// Whose clock an expiration time is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Issuer {
    /// This machine's, or nobody knows: a file, or the program.
    Machine,
    /// That of a service which has just issued the credentials. `now` is its time then, in seconds since 1970, if it
    /// told.
    Service { now: Option<i64> },
}

impl Fresh {
    /// Credentials that do not expire.
    pub(super) fn lasting(credentials: Option<Credentials>, again: Again, origin: String) -> Self {
        Fresh { credentials, expires_at: None, clock: Issuer::Machine, again, origin }
    }

    /// Temporary credentials that a service has just issued, whose time was `now` if it told.
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

/// When a source is asked again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Again {
    /// Never: it has nothing else to say.
    Never,
    /// When they expire, or are refused.
    IfNeeded,
    /// Every now and then too: they may have been replaced.
    Regularly,
}

/// Credentials that stay what they are; none for calls that are not signed.
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

/// The settings of a client, for sources that make requests of their own.
pub(crate) trait ForClient {
    /// How often a request is sent, and how long the delays are.
    fn retry(&self) -> Policy;

    /// The region of the client's calls, if it has one.
    fn region(&self) -> Result<Option<String>, Error>;

    /// A client of STS that is set up as this one, but for its credentials and where STS is.
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
