//! A role that is assumed with other credentials.

use std::time::Duration;

use super::source::{Ask, CredentialSource, Fetch, ForClient, Found};
use super::sts::{Parameter, Settings, Sts};
use crate::Error;

/// A role that is assumed with other credentials, by the action AssumeRole of the service STS.
///
/// The calls to STS are made as the client's own are, with its time-outs, its certificates and its log.
#[derive(Debug, Clone)]
#[must_use = "it does nothing until a client has it"]
pub struct AssumeRole {
    arn: String,
    base: CredentialSource,
    external_id: Option<String>,
    settings: Settings,
}

impl AssumeRole {
    /// The role with that name, such as `qcs::cam::uin/12345678:roleName/reader`, assumed with the
    /// credentials of `base`.
    pub fn new(arn: impl Into<String>, base: impl Into<CredentialSource>) -> Self {
        AssumeRole {
            arn: arn.into(),
            base: base.into(),
            external_id: None,
            settings: Settings::default(),
        }
    }

    /// The credentials that it is assumed with.
    pub(super) fn base(&self) -> &CredentialSource {
        &self.base
    }

    /// What the session is called in the account's audit log. `tcapi`.
    pub fn session_name(mut self, name: impl Into<String>) -> Self {
        self.settings.session_name = Some(name.into());
        self
    }

    /// What the role's owner asks for beside the credentials.
    pub fn external_id(mut self, id: impl Into<String>) -> Self {
        self.external_id = Some(id.into());
        self
    }

    /// How long credentials live before they are fetched again, from 1 s to 12 h. 2 h.
    pub fn lifetime(mut self, lifetime: Duration) -> Self {
        self.settings.lifetime = Some(lifetime);
        self
    }

    /// Where STS is, in the forms of [`ClientBuilder::endpoint`](crate::ClientBuilder::endpoint). `sts.tencentcloudapi.com`.
    pub fn endpoint(mut self, endpoint: impl Into<String>) -> Self {
        self.settings.endpoint = Some(endpoint.into());
        self
    }

    pub(super) fn build(self, client: &dyn ForClient) -> Result<AssumedRole, Error> {
        if self.arn.is_empty() {
            return Err(Error::invalid_argument("the name of the role to be assumed is empty"));
        }
        let sts = Sts::new(self.settings, self.base, client)?;
        Ok(AssumedRole { arn: self.arn, external_id: self.external_id, sts })
    }
}

/// Assumes a role.
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
