//! Credentials source that calls a callback of the program.

use std::sync::Arc;
use std::time::{Instant, SystemTime, UNIX_EPOCH};

use super::keys::{Credentials, refuse};
use super::source::{Again, Ask, Fetch, Found, Fresh, Issuer};
use crate::Error;

/// Credentials from a callback of the program, with their expiration time.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ExpiringCredentials {
    /// The credentials.
    pub credentials: Credentials,
    /// When they expire. None: they do not expire.
    pub expires_at: Option<SystemTime>,
}

impl ExpiringCredentials {
    /// Creates credentials that expire.
    pub fn until(credentials: Credentials, expires_at: SystemTime) -> Self {
        ExpiringCredentials { credentials, expires_at: Some(expires_at) }
    }
}

impl From<Credentials> for ExpiringCredentials {
    fn from(credentials: Credentials) -> Self {
        ExpiringCredentials { credentials, expires_at: None }
    }
}

type Fetched = Result<ExpiringCredentials, Box<dyn std::error::Error + Send + Sync>>;

/// The callback of the program.
#[derive(Clone)]
pub(super) struct Callback(Arc<dyn Fn(Instant) -> Fetched + Send + Sync>);

impl Callback {
    pub(super) fn new<E>(
        ask: impl Fn(Instant) -> Result<ExpiringCredentials, E> + Send + Sync + 'static,
    ) -> Self
    where
        E: Into<Box<dyn std::error::Error + Send + Sync>>,
    {
        Callback(Arc::new(move |deadline| ask(deadline).map_err(Into::into)))
    }
}

impl Fetch for Callback {
    fn fetch(&self, ask: &Ask<'_>) -> Result<Found, Error> {
        if !ask.anything {
            return Ok(Found::Later);
        }
        let issued = (self.0)(ask.deadline)
            .map_err(|error| refuse(format!("the program's callback for credentials: {error}")))?;
        let expires_at = issued.expires_at.map(|time| {
            let since = time.duration_since(UNIX_EPOCH).unwrap_or_default();
            i64::try_from(since.as_secs()).unwrap_or(i64::MAX)
        });
        let credentials = Some(issued.credentials);
        let origin = "the program's callback".to_owned();
        let (clock, again) = (Issuer::Machine, Again::IfNeeded);
        Ok(Found::Fresh(Fresh { credentials, expires_at, clock, again, origin }))
    }
}
