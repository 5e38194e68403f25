//! Where credentials come from, as a program says it, and what every source has in common.

use std::ffi::OsString;
use std::fmt;
use std::path::PathBuf;
use std::time::Instant;

use super::callback::{Callback, Issued};
use super::{
    AssumeRole, Credentials, InstanceRole, WebIdentityRole, chain, environment, file, profile,
};
use crate::cancel::Cancellation;
use crate::{ClientBuilder, Error};

/// Where a client's credentials come from.
///
/// Files and variables are read when the client is built, so that half a key pair fails there. What needs
/// the network or the program is asked by the first call. Credentials that expire are fetched again when a
/// quarter of their life is left, at the most 300 s: the first call that notices does so, for 2 s at the
/// most, while others go on with the old ones.
#[derive(Clone)]
pub struct CredentialSource(Kind);

#[derive(Clone)]
enum Kind {
    Fixed(Credentials),
    /// For calls that are not signed.
    Unsigned,
    Environment,
    File {
        path: Option<PathBuf>,
        section: String,
    },
    Profile(Option<OsString>),
    InstanceRole(InstanceRole),
    AssumeRole(Box<AssumeRole>),
    WebIdentity(WebIdentityRole),
    Callback(Callback),
    Chain(Vec<CredentialSource>),
}

impl CredentialSource {
    /// `TENCENTCLOUD_SECRET_ID` and `TENCENTCLOUD_SECRET_KEY`: see [`Credentials::from_env`].
    pub fn environment() -> Self {
        CredentialSource(Kind::Environment)
    }

    /// Section `[default]` of the first of these files that is there: the one that
    /// `TENCENTCLOUD_CREDENTIALS_FILE` names, which must be there, `~/.tencentcloud/credentials`,
    /// `/etc/tencentcloud/credentials`.
    ///
    /// It is an INI file with the keys `secret_id`, `secret_key` and, for temporary ones, `token`: a regular file of
    /// at most 1 MiB, which not everyone may write to. It is read again every minute, so that keys can change under a
    /// program.
    pub fn file() -> Self {
        CredentialSource::usual_file_section("default")
    }

    /// Another section of it.
    pub fn usual_file_section(section: impl Into<String>) -> Self {
        CredentialSource(Kind::File { path: None, section: section.into() })
    }

    /// A section of such a file, which must be there.
    pub fn file_section(path: impl Into<PathBuf>, section: impl Into<String>) -> Self {
        CredentialSource(Kind::File { path: Some(path.into()), section: section.into() })
    }

    /// The profile that the vendor's command-line tool uses: the one that `TCCLI_PROFILE` names, or
    /// `default`. It is `~/.tccli/<profile>.credential`, and read again every minute.
    pub fn default_profile() -> Self {
        CredentialSource(Kind::Profile(None))
    }

    /// A profile of the vendor's command-line tool.
    pub fn profile(name: impl Into<OsString>) -> Self {
        CredentialSource(Kind::Profile(Some(name.into())))
    }

    /// The role of the machine that the program runs on: see [`InstanceRole`].
    pub fn instance_role() -> Self {
        InstanceRole::new().into()
    }

    /// The role that a Kubernetes cluster (TKE) gives to a pod: see [`WebIdentityRole`].
    pub fn oidc() -> Self {
        WebIdentityRole::new().into()
    }

    /// Asks the program. `ask` is called by the thread of a call, by one at a time, and is told until when
    /// it has time; it should keep to that, as it can't be interrupted. It is called again before the
    /// credentials expire, and when the service refuses them. It must not use the client that asks: a call of the same
    /// thread is refused with [`Status::Credentials`](crate::Status::Credentials).
    pub fn callback<E>(ask: impl Fn(Instant) -> Result<Issued, E> + Send + Sync + 'static) -> Self
    where
        E: Into<Box<dyn std::error::Error + Send + Sync>>,
    {
        CredentialSource(Kind::Callback(Callback::new(ask)))
    }

    /// The first of several that is configured. One that is configured by half, or that fails, is an
    /// error and no reason to try the next. The one that answered first is kept.
    pub fn chain(sources: impl IntoIterator<Item = CredentialSource>) -> Self {
        CredentialSource(Kind::Chain(sources.into_iter().collect()))
    }

    /// What reads environment variables, in words, if anything does.
    pub(crate) fn reads_environment(&self) -> Option<&'static str> {
        match &self.0 {
            Kind::Fixed(_) | Kind::Unsigned | Kind::InstanceRole(_) | Kind::Callback(_) => None,
            Kind::Environment => Some("with credentials of the environment"),
            Kind::File { path: Some(_), .. } => None,
            Kind::File { path: None, .. } => Some("with a credentials file that has no path"),
            Kind::Profile(_) => Some("with a profile, which is below HOME"),
            Kind::AssumeRole(role) => role.base().reads_environment(),
            Kind::WebIdentity(role) if role.is_whole() => None,
            Kind::WebIdentity(_) => Some("with a pod's role of which a part is not set"),
            Kind::Chain(sources) => sources.iter().find_map(CredentialSource::reads_environment),
        }
    }

    /// For calls that are not signed.
    pub(super) fn unsigned() -> Self {
        CredentialSource(Kind::Unsigned)
    }

    /// Makes what fetches. `builder` is that of the client which the credentials are for: clients that
    /// a source needs for itself are set up as that one is.
    pub(super) fn build(self, builder: &ClientBuilder) -> Result<Box<dyn Fetch>, Error> {
        Ok(match self.0 {
            Kind::Fixed(credentials) => Box::new(Fixed(Some(credentials))),
            Kind::Unsigned => Box::new(Fixed(None)),
            Kind::Environment => Box::new(environment::read()?),
            Kind::File { path: Some(path), section } => {
                Box::new(file::CredentialsFile::at(path, section))
            }
            Kind::File { path: None, section } => Box::new(file::CredentialsFile::usual(section)),
            Kind::Profile(name) => Box::new(profile::Profile::new(name, builder)?),
            Kind::InstanceRole(role) => Box::new(role.build(builder)?),
            Kind::AssumeRole(role) => Box::new(role.build(builder)?),
            Kind::WebIdentity(role) => role.build(builder)?,
            Kind::Callback(callback) => Box::new(callback),
            Kind::Chain(sources) => {
                let sources = sources.into_iter().map(|source| source.build(builder));
                Box::new(chain::Chain::new(sources.collect::<Result<_, _>>()?))
            }
        })
    }
}

impl Default for CredentialSource {
    /// The environment, the files, the command-line tool's profile, the role of a Kubernetes pod, the role
    /// of the machine.
    fn default() -> Self {
        CredentialSource::chain([
            CredentialSource::environment(),
            CredentialSource::file(),
            CredentialSource::default_profile(),
            CredentialSource::oidc(),
            CredentialSource::instance_role(),
        ])
    }
}

impl From<Credentials> for CredentialSource {
    fn from(credentials: Credentials) -> Self {
        CredentialSource(Kind::Fixed(credentials))
    }
}

impl From<InstanceRole> for CredentialSource {
    fn from(role: InstanceRole) -> Self {
        CredentialSource(Kind::InstanceRole(role))
    }
}

impl From<AssumeRole> for CredentialSource {
    fn from(role: AssumeRole) -> Self {
        CredentialSource(Kind::AssumeRole(Box::new(role)))
    }
}

impl From<WebIdentityRole> for CredentialSource {
    fn from(role: WebIdentityRole) -> Self {
        CredentialSource(Kind::WebIdentity(role))
    }
}

impl fmt::Debug for CredentialSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Kind::Fixed(credentials) => credentials.fmt(f),
            Kind::Unsigned => f.write_str("Unsigned"),
            Kind::Environment => f.write_str("Environment"),
            Kind::File { path, section } => {
                f.debug_tuple("File").field(path).field(section).finish()
            }
            Kind::Profile(name) => f.debug_tuple("Profile").field(name).finish(),
            Kind::InstanceRole(role) => role.fmt(f),
            Kind::AssumeRole(role) => role.fmt(f),
            Kind::WebIdentity(role) => role.fmt(f),
            Kind::Callback(_) => f.write_str("Callback"),
            Kind::Chain(sources) => f.debug_list().entries(sources).finish(),
        }
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

/// Credentials that stay what they are.
struct Fixed(Option<Credentials>);

impl Fetch for Fixed {
    fn fetch(&self, _: &Ask<'_>) -> Result<Found, Error> {
        let origin = "the program".to_owned();
        Ok(Found::Fresh(Fresh::lasting(self.0.clone(), Again::Never, origin)))
    }
}
