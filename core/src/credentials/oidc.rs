//! Credentials source for the role that a Kubernetes cluster (TKE) gives to a pod.

use std::path::PathBuf;
use std::time::Duration;

use super::environment::not_text;
use super::keys::refuse;
use super::read;
use super::source::{Ask, CredentialSource, Fetch, ForClient, Found};
use super::sts::{Parameter, Settings, Sts};
use crate::Error;
use crate::os::environment::{self, Read};
use crate::os::file::shown;

/// The variables that a cluster sets in its pods, in the order of their fields.
const VARIABLES: [&str; 4] =
    ["TKE_REGION", "TKE_PROVIDER_ID", "TKE_WEB_IDENTITY_TOKEN_FILE", "TKE_ROLE_ARN"];

/// The role that a Kubernetes cluster (TKE) gives to a pod. A token in a file is exchanged for credentials by the
/// action AssumeRoleWithWebIdentity of the service STS.
///
/// Unset values come from `TKE_REGION`, `TKE_PROVIDER_ID`, `TKE_WEB_IDENTITY_TOKEN_FILE` and `TKE_ROLE_ARN`, which
/// the cluster sets. The file is read again for every exchange. The calls to STS use the client's settings, but are
/// not signed.
#[derive(Debug, Clone, Default)]
#[must_use = "it has no effect until it is passed to a client"]
pub struct WebIdentityRole {
    provider_id: Option<String>,
    token_file: Option<PathBuf>,
    arn: Option<String>,
    settings: Settings,
}

impl WebIdentityRole {
    /// Creates a source with the values that the cluster sets.
    pub fn new() -> Self {
        WebIdentityRole::default()
    }

    /// Sets the region of the calls to STS.
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.settings.region = Some(region.into());
        self
    }

    /// Sets the id of the identity provider.
    pub fn provider_id(mut self, id: impl Into<String>) -> Self {
        self.provider_id = Some(id.into());
        self
    }

    /// Sets the file that contains the token: a regular file of at most 1 MiB.
    pub fn token_file(mut self, path: impl Into<PathBuf>) -> Self {
        self.token_file = Some(path.into());
        self
    }

    /// Sets the role, such as `qcs::cam::uin/12345678:roleName/reader`.
    pub fn arn(mut self, arn: impl Into<String>) -> Self {
        self.arn = Some(arn.into());
        self
    }

    /// Sets the session's name in the account's audit log. Default: `tcapi`.
    pub fn session_name(mut self, name: impl Into<String>) -> Self {
        self.settings.session_name = Some(name.into());
        self
    }

    /// Sets the lifetime of the fetched credentials, from 1 s to 12 h. Default: 2 h.
    pub fn lifetime(mut self, lifetime: Duration) -> Self {
        self.settings.lifetime = Some(lifetime);
        self
    }

    /// Sets the endpoint of STS, in the forms of [`ClientBuilder::endpoint`](crate::ClientBuilder::endpoint).
    /// Default: `sts.tencentcloudapi.com`.
    pub fn endpoint(mut self, endpoint: impl Into<String>) -> Self {
        self.settings.endpoint = Some(endpoint.into());
        self
    }

    /// Whether all values are set, so that no variable of the cluster is needed.
    pub(super) fn is_whole(&self) -> bool {
        let (provider_id, arn) = (self.provider_id.is_some(), self.arn.is_some());
        provider_id && arn && self.token_file.is_some() && self.settings.region.is_some()
    }

    pub(super) fn build(self, client: &dyn ForClient) -> Result<Box<dyn Fetch>, Error> {
        let whole = self.completed(&environment::system)?;
        let Some(Whole { region, provider_id, token_file, arn, settings }) = whole else {
            return Ok(Box::new(NoCluster));
        };
        let settings = Settings { region: Some(region), ..settings };
        let sts = Sts::new(settings, CredentialSource::unsigned(), client)?;
        Ok(Box::new(PodRole { provider_id, token_file, arn, sts }))
    }

    /// Takes unset values from the environment; none if no value is set at all.
    fn completed(self, read: Read<'_>) -> Result<Option<Whole>, Error> {
        let from = |given: Option<String>, at: usize| match given {
            Some(given) => Ok(Some(given)),
            None => environment::text(VARIABLES[at], read)
                .map(|text| text.map(|mut text| std::mem::take(&mut *text)))
                .map_err(not_text),
        };
        let token_file = || environment::path(VARIABLES[2], read).map(PathBuf::from);
        let parts = (
            from(self.settings.region.clone(), 0)?,
            from(self.provider_id, 1)?,
            self.token_file.or_else(token_file),
            from(self.arn, 3)?,
        );
        let missing = match parts {
            (Some(region), Some(provider_id), Some(token_file), Some(arn)) => {
                let settings = self.settings;
                return Ok(Some(Whole { region, provider_id, token_file, arn, settings }));
            }
            (None, None, None, None) => return Ok(None),
            (a, b, c, d) => [a.is_none(), b.is_none(), c.is_none(), d.is_none()],
        };
        let missing =
            VARIABLES.into_iter().zip(missing).filter_map(|(name, none)| none.then_some(name));
        let missing: Vec<_> = missing.collect();
        Err(refuse(format!(
            "the role of a Kubernetes pod is incomplete without {}",
            missing.join(", ")
        )))
    }
}

/// The complete set of values.
struct Whole {
    region: String,
    provider_id: String,
    token_file: PathBuf,
    arn: String,
    settings: Settings,
}

/// The program does not run in such a cluster.
struct NoCluster;

impl Fetch for NoCluster {
    fn fetch(&self, _: &Ask<'_>) -> Result<Found, Error> {
        Ok(Found::Absent(
            "TKE_ROLE_ARN and the other variables of a pod's role are not set".to_owned(),
        ))
    }
}

/// Fetches credentials in exchange for a token.
struct PodRole {
    provider_id: String,
    token_file: PathBuf,
    arn: String,
    sts: Sts,
}

impl Fetch for PodRole {
    fn fetch(&self, ask: &Ask<'_>) -> Result<Found, Error> {
        if !ask.anything {
            return Ok(Found::Later);
        }
        let text = read::text(&self.token_file)
            .map_err(|unread| unread.refused("the token file", &self.token_file))?;
        let token = text.trim();
        if token.is_empty() {
            return Err(refuse(format!("the token file {} is empty", shown(&self.token_file))));
        }
        let parameters = [
            ("ProviderId", Parameter::Text(&self.provider_id)),
            ("WebIdentityToken", Parameter::Text(token)),
            ("RoleArn", Parameter::Text(&self.arn)),
        ];
        self.sts.fetch("AssumeRoleWithWebIdentity", &self.arn, &parameters, ask)
    }
}

#[cfg(test)]
mod tests {
    use std::ffi::OsString;
    use std::os::unix::ffi::{OsStrExt, OsStringExt};

    use super::*;

    fn completed(set: &[&str]) -> Result<Option<Whole>, Error> {
        WebIdentityRole::new()
            .completed(&|name| set.contains(&name).then(|| format!("value of {name}").into()))
    }

    #[test]
    fn all_variables_or_none() {
        let whole = completed(&VARIABLES).unwrap().unwrap();
        assert_eq!(whole.region, "value of TKE_REGION");
        assert_eq!(whole.token_file, PathBuf::from("value of TKE_WEB_IDENTITY_TOKEN_FILE"));
        assert!(completed(&[]).unwrap().is_none());
        for missing in VARIABLES {
            let set: Vec<_> = VARIABLES.into_iter().filter(|name| *name != missing).collect();
            let error = completed(&set).err().unwrap();
            assert!(error.message().ends_with(&format!("without {missing}")), "{error}");
        }
    }

    #[test]
    fn what_is_not_utf_8_is_an_error_and_not_unset() {
        for wrong in VARIABLES {
            let value = |name: &str| {
                let end: &[u8] = if name == wrong { b"\xe9" } else { b"" };
                OsString::from_vec([b"/path", end].concat())
            };
            let completed = WebIdentityRole::new().completed(&|name| Some(value(name)));
            if wrong == "TKE_WEB_IDENTITY_TOKEN_FILE" {
                let whole = completed.unwrap().unwrap();
                assert_eq!(whole.token_file.as_os_str().as_bytes(), b"/path\xe9");
            } else {
                let error = completed.err().unwrap();
                assert!(error.message().contains(&format!("{wrong} is not UTF-8")), "{error}");
            }
        }
    }

    #[test]
    fn what_is_set_goes_before_the_environment() {
        let role = WebIdentityRole::new().region("ap-beijing").arn("a").provider_id("p");
        let whole =
            role.completed(&|name| Some(format!("value of {name}").into())).unwrap().unwrap();
        assert_eq!((&*whole.region, &*whole.arn, &*whole.provider_id), ("ap-beijing", "a", "p"));
    }
}
