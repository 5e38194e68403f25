//! What a client asks for credentials, call by call.

use std::fmt;
use std::sync::Arc;
use std::time::Instant;

use super::Credentials;
use crate::{CancelToken, Error};

/// Answers the credentials of the moment.
pub(crate) struct Provider {
    current: Arc<Snapshot>,
}

/// Credentials as they are at one time.
pub(crate) struct Snapshot {
    /// None for the calls that are not signed.
    pub(crate) credentials: Option<Credentials>,
    /// Differs from that of all other credentials that the provider ever answers. What is derived from
    /// a key holds for one serial.
    pub(crate) serial: u64,
}

impl Provider {
    /// Credentials that stay what they are.
    pub(crate) fn fixed(credentials: Credentials) -> Self {
        Provider { current: Arc::new(Snapshot { credentials: Some(credentials), serial: 1 }) }
    }

    /// The credentials to sign with now, fetched if need be, before `deadline` and unless it is cancelled.
    ///
    /// # Errors
    /// The outcome is always that nothing was sent.
    #[allow(clippy::unnecessary_wraps, reason = "other sources can fail")]
    pub(crate) fn get(
        &self,
        _deadline: Instant,
        _cancel: Option<&CancelToken>,
    ) -> Result<Arc<Snapshot>, Error> {
        Ok(self.current.clone())
    }

    /// The service did not take the credentials of that serial: if there may be others, they are asked for.
    #[allow(clippy::unused_self, reason = "other sources have others")]
    pub(crate) fn invalidate(&self, _serial: u64) {}
}

impl fmt::Debug for Provider {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.current.credentials, f)
    }
}
