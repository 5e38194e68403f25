//! Data that all calls to a service share: its endpoint, and the signing key of the day.

use std::sync::{Arc, Mutex, PoisonError};

use crate::credentials::Snapshot;
use crate::endpoint::Endpoint;
use crate::sign::{Payload, Scope, Signer, SigningKey};
use crate::transport::Head;
use crate::{Credentials, Error};

pub(crate) const CONTENT_TYPE_JSON: &str = "application/json";

/// A service's endpoint, with its signing key.
pub(crate) struct Target {
    pub(crate) endpoint: Endpoint,
    key: Mutex<Option<Arc<DayKey>>>,
}

/// A signing key, with the credentials and the day for which it is valid.
struct DayKey {
    /// Serial of the credentials.
    serial: u64,
    /// The day, as days since 1970, UTC.
    day: i64,
    signer: Signer,
}

impl Target {
    pub(crate) fn new(endpoint: Endpoint) -> Self {
        Target { endpoint, key: Mutex::new(None) }
    }

    /// Adds the `Authorization` header of a request made at `timestamp`, in seconds since 1970.
    pub(crate) fn authorize(
        &self,
        service: &str,
        snapshot: &Snapshot,
        timestamp: i64,
        body: &[u8],
        head: &mut Head,
    ) -> Result<(), Error> {
        // The value by which the service recognises an unsigned call.
        let Some(credentials) = &snapshot.credentials else {
            return head.add("Authorization", "SKIP");
        };
        let key = self.key(service, credentials, snapshot.serial, timestamp);
        head.add_with("Authorization", |lines| {
            key.signer.authorize(timestamp, Payload::Signed(body), lines);
        })
    }

    /// Returns the key of the day, which is derived when the day begins and when the credentials change.
    fn key(
        &self,
        service: &str,
        credentials: &Credentials,
        serial: u64,
        timestamp: i64,
    ) -> Arc<DayKey> {
        let day = timestamp.div_euclid(24 * 60 * 60);
        // The key is replaced as a whole.
        let mut kept = self.key.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(kept) = &*kept
            && kept.serial == serial
            && kept.day == day
        {
            return kept.clone();
        }
        let scope = Scope::new(timestamp, service);
        let key = SigningKey::derive(credentials.secret_key(), &scope);
        let signed = [("content-type", CONTENT_TYPE_JSON), ("host", &self.endpoint.signed_host)];
        let signer = Signer::new(credentials.secret_id(), key, &scope, &signed);
        let key = Arc::new(DayKey { serial, day, signer });
        *kept = Some(key.clone());
        key
    }
}
