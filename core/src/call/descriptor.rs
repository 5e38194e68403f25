//! The names of a call, and what its spec says of sending it.

use std::fmt;
use std::time::Instant;

use crate::schema;

/// The names of a call, and what its spec says of sending it.
#[derive(Debug, Clone, Copy)]
pub struct Call<'a> {
    /// The service, as in the credential scope.
    pub service: &'a str,
    /// Its version.
    pub version: &'a str,
    /// The action.
    pub action: &'a str,
    /// Whether it needs a region.
    pub region_required: bool,
    /// Whether running twice does no more than running once.
    pub repeatable: bool,
    /// The service's limit per account.
    pub rate_limit: Option<schema::RateLimit>,
    /// The codes that its documents name.
    pub errors: schema::ErrorCodes<'a>,
    /// Since when its time runs: its request is checked and encoded within it.
    pub begun: Instant,
}

/// What a face made of an answer's body.
pub type Decoded = Result<schema::Answer, schema::DecodeError>;

impl<'a> Call<'a> {
    /// A call of an action that has a spec. It begins now.
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

    /// A call of an action without a spec: nothing is known of what it does. It begins now.
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
