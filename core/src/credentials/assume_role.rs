//! Credentials source that assumes a role with other credentials.

use std::time::Duration;

use super::source::{Ask, CredentialSource, Fetch, ForClient, Found};
use super::sts::{Parameter, Settings, Sts};
use crate::Error;

/// A role that is assumed with other credentials, by the action AssumeRole of the service STS.
///
/// The calls to STS use the client's timeouts, root certificates and log.
#[derive(Debug, Clone)]
#[must_use = "it has no effect until it is passed to a client"]
pub struct AssumeRole {
    arn: String,
    base: CredentialSource,
    external_id: Option<String>,
    settings: Settings,
}

impl AssumeRole {
    /// Creates a source for the role with that name, such as `qcs::cam::uin/12345678:roleName/reader`. It is
    /// assumed with the credentials of `base`.
    pub fn new(arn: impl Into<String>, base: impl Into<CredentialSource>) -> Self {
        AssumeRole {
            arn: arn.into(),
            base: base.into(),
            external_id: None,
            settings: Settings::default(),
        }
    }

    /// Returns the source of the credentials with which the role is assumed.
    pub(super) fn base(&self) -> &CredentialSource {
        &self.base
    }

    /// Sets the session's name in the account's audit log. Default: `tcapi`.
    pub fn session_name(mut self, name: impl Into<String>) -> Self {
        self.settings.session_name = Some(name.into());
        self
    }

    /// Sets the external id that the role's owner requires besides the credentials.
    pub fn external_id(mut self, id: impl Into<String>) -> Self {
        self.external_id = Some(id.into());
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

    pub(super) fn build(self, client: &dyn ForClient) -> Result<AssumedRole, Error> {
        if self.arn.is_empty() {
            return Err(Error::invalid_argument("the ARN of the role to assume is empty"));
        }
        let sts = Sts::new(self.settings, self.base, client)?;
        Ok(AssumedRole { arn: self.arn, external_id: self.external_id, sts })
    }
}

/// Fetches credentials by assuming a role.
pub(super) struct AssumedRole {
    arn: String,
    external_id: Option<String>,
    sts: Sts,
}

impl Fetch for AssumedRole {
    fn fetch(&self, ask: &Ask<'_>) -> Result<Found, Error> {
        if !ask.anything {
            return Ok(Found::Later);
        }
        let mut parameters = vec![("RoleArn", Parameter::Text(&self.arn))];
        if let Some(id) = &self.external_id {
            parameters.push(("ExternalId", Parameter::Text(id)));
        }
        self.sts.fetch("AssumeRole", &self.arn, &parameters, ask)
    }
}
