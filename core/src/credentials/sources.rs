//! Constructors of all credentials sources.

use std::ffi::OsString;
use std::fmt;
use std::path::PathBuf;
use std::time::Instant;

use super::callback::{Callback, ExpiringCredentials};
use super::source::{CredentialSource, Fetch, ForClient, Source};
use super::{AssumeRole, InstanceRole, WebIdentityRole, chain, environment, file, profile};
use crate::Error;

impl CredentialSource {
    /// Uses `TENCENTCLOUD_SECRET_ID` and `TENCENTCLOUD_SECRET_KEY`: see
    /// [`Credentials::from_env`](super::Credentials::from_env).
    pub fn environment() -> Self {
        CredentialSource::of(Kind::Environment)
    }

    /// Uses section `[default]` of the first of these files that exists: the one that
    /// `TENCENTCLOUD_CREDENTIALS_FILE` names, which must exist, `~/.tencentcloud/credentials`,
    /// `/etc/tencentcloud/credentials`.
    ///
    /// It is an INI file with the keys `secret_id`, `secret_key` and, for temporary credentials, `token`. It must
    /// be a regular file of at most 1 MiB, which not everyone may write to. It is read again every minute, so that
    /// keys can change while a program runs.
    pub fn file() -> Self {
        CredentialSource::usual_file_section("default")
    }

    /// Uses another section of the file that [`CredentialSource::file`] finds.
    pub fn usual_file_section(section: impl Into<String>) -> Self {
        CredentialSource::of(Kind::File { path: None, section: section.into() })
    }

    /// Uses a section of such a file, which must exist.
    pub fn file_section(path: impl Into<PathBuf>, section: impl Into<String>) -> Self {
        CredentialSource::of(Kind::File { path: Some(path.into()), section: section.into() })
    }

    /// Uses the profile that the vendor's command-line tool uses: the one that `TCCLI_PROFILE` names, or `default`.
    /// Its file is `~/.tccli/<profile>.credential`, which is read again every minute.
    pub fn default_profile() -> Self {
        CredentialSource::of(Kind::Profile(None))
    }

    /// Uses a profile of the vendor's command-line tool.
    pub fn profile(name: impl Into<OsString>) -> Self {
        CredentialSource::of(Kind::Profile(Some(name.into())))
    }

    /// Uses the role of the machine that the program runs on: see [`InstanceRole`].
    pub fn instance_role() -> Self {
        InstanceRole::new().into()
    }

    /// Uses the role that a Kubernetes cluster (TKE) gives to a pod: see [`WebIdentityRole`].
    pub fn oidc() -> Self {
        WebIdentityRole::new().into()
    }

    /// Uses a callback of the program. `ask` is called by the thread of a call, by one thread at a time. Its
    /// parameter is a deadline, which it should keep to, as it can't be interrupted. It is called again before the
    /// credentials expire, and when the service rejects them. It must not use the client that calls it: a call of
    /// the same thread is refused with [`Status::Credentials`](crate::Status::Credentials).
    pub fn callback<E>(
        ask: impl Fn(Instant) -> Result<ExpiringCredentials, E> + Send + Sync + 'static,
    ) -> Self
    where
        E: Into<Box<dyn std::error::Error + Send + Sync>>,
    {
        CredentialSource::of(Kind::Callback(Callback::new(ask)))
    }

    /// Uses the first of several sources that is configured. An incompletely configured or failing source is an
    /// error, and the next one is not tried. The first source that returned credentials is kept.
    pub fn chain(sources: impl IntoIterator<Item = CredentialSource>) -> Self {
        CredentialSource::of(Kind::Chain(sources.into_iter().collect()))
    }
}

impl Default for CredentialSource {
    /// Returns the default chain: environment, files, profile of the command-line tool, role of a Kubernetes pod,
    /// role of the machine.
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

impl From<InstanceRole> for CredentialSource {
    fn from(role: InstanceRole) -> Self {
        CredentialSource::of(Kind::InstanceRole(role))
    }
}

impl From<AssumeRole> for CredentialSource {
    fn from(role: AssumeRole) -> Self {
        CredentialSource::of(Kind::AssumeRole(Box::new(role)))
    }
}

impl From<WebIdentityRole> for CredentialSource {
    fn from(role: WebIdentityRole) -> Self {
        CredentialSource::of(Kind::WebIdentity(role))
    }
}

/// Kind of a source.
enum Kind {
    Environment,
    File { path: Option<PathBuf>, section: String },
    Profile(Option<OsString>),
    InstanceRole(InstanceRole),
    AssumeRole(Box<AssumeRole>),
    WebIdentity(WebIdentityRole),
    Callback(Callback),
    Chain(Vec<CredentialSource>),
}

impl Source for Kind {
    fn build(&self, client: &dyn ForClient) -> Result<Box<dyn Fetch>, Error> {
        Ok(match self {
            Kind::Environment => Box::new(environment::read()?),
            Kind::File { path: Some(path), section } => {
                Box::new(file::CredentialsFile::at(path.clone(), section.clone()))
            }
            Kind::File { path: None, section } => {
                Box::new(file::CredentialsFile::usual(section.clone()))
            }
            Kind::Profile(name) => Box::new(profile::Profile::new(name.clone(), client)?),
            Kind::InstanceRole(role) => Box::new(role.clone().build(client)?),
            Kind::AssumeRole(role) => Box::new(role.as_ref().clone().build(client)?),
            Kind::WebIdentity(role) => role.clone().build(client)?,
            Kind::Callback(callback) => Box::new(callback.clone()),
            Kind::Chain(sources) => {
                let sources = sources.iter().map(|source| source.build(client));
                Box::new(chain::Chain::new(sources.collect::<Result<_, _>>()?))
            }
        })
    }

    fn reads_environment(&self) -> Option<&'static str> {
        match self {
            Kind::InstanceRole(_) | Kind::Callback(_) => None,
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
}

impl fmt::Debug for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
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
