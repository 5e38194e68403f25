//! Description of a call: its names, and the properties of its action that matter for sending it.

use std::fmt;
use std::time::Instant;

use crate::schema;

/// The names of a call, and the properties of its action that matter for sending it.
#[derive(Debug, Clone, Copy)]
pub struct Call<'a> {
    /// Name of the service, as in the credential scope.
    pub service: &'a str,
    /// Version of the service.
    pub version: &'a str,
    /// Name of the action.
    pub action: &'a str,
    /// Whether the action needs a region.
    pub region_required: bool,
    /// Whether running twice does no more than running once.
    pub repeatable: bool,
    /// The service's rate limit per account.
    pub rate_limit: Option<schema::RateLimit>,
    /// The error codes that the action's documents name.
    pub errors: schema::ErrorCodes<'a>,
    /// Start of the call's timeout: its request is checked and encoded within it.
    pub begun: Instant,
}

/// What a binding decoded from the body of a response.
pub type Decoded = Result<schema::ServiceResult, schema::DecodeError>;

impl<'a> Call<'a> {
    /// Describes a call of an action that has a spec. The timeout starts now.
    pub fn of(service: &'a schema::Service, action: &schema::Action<'a>) -> Self {
        Call {
            service: service.name(),
            version: service.version(),
            action: action.name,
            region_required: action.region_required,
            repeatable: action.effect == schema::Effect::Read || action.idempotent,
            rate_limit: action.rate_limit,
            errors: action.errors,
            begun: Instant::now(),
        }
    }

    /// Describes a call of an action without a spec, of which no property is known. The timeout starts now.
    pub(crate) fn unknown(service: &'a str, version: &'a str, action: &'a str) -> Self {
        Call {
            service,
            version,
            action,
            region_required: false,
            repeatable: false,
            rate_limit: None,
            errors: schema::ErrorCodes::NONE,
            begun: Instant::now(),
        }
    }
}

impl fmt::Display for Call<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.service, self.action)
    }
}
