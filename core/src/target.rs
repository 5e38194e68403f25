//! What is the same for all calls to a service: where it is, and the signing key of the day.

use std::sync::{Mutex, PoisonError};

use ureq::http::HeaderValue;

use crate::credentials::Snapshot;
use crate::endpoint::Endpoint;
use crate::sign::{CanonicalRequest, Payload, Scope, SigningKey, authorization, sign};
use crate::{Credentials, Error, Outcome};

pub(crate) const CONTENT_TYPE_JSON: &str = "application/json";

/// A service as a client reaches it.
pub(crate) struct Target {
    pub(crate) endpoint: Endpoint,
    key: Mutex<Option<DayKey>>,
}

/// A signing key with what it holds for.
struct DayKey {
    /// That of the credentials.
    serial: u64,
    date: String,
    key: SigningKey,
}

impl Target {
    pub(crate) fn new(endpoint: Endpoint) -> Self {
        Target { endpoint, key: Mutex::new(None) }
    }

    /// The `Authorization` of a request made at `timestamp`, in seconds since 1970.
    pub(crate) fn authorization(
        &self,
        service: &str,
        snapshot: &Snapshot,
        timestamp: i64,
        body: &[u8],
    ) -> Result<HeaderValue, Error> {
        // How the service is told that a call is not signed.
        let Some(credentials) = &snapshot.credentials else {
            return Ok(HeaderValue::from_static("SKIP"));
        };
        let scope = Scope::new(timestamp, service);
        let key = self.signing_key(credentials, snapshot.serial, &scope);
        let signed = [("content-type", CONTENT_TYPE_JSON), ("host", &self.endpoint.host)];
        let request = CanonicalRequest {
            method: "POST",
            query: "",
            headers: &signed,
            payload: Payload::Signed(body),
        };
        let signature = sign(&request, timestamp, &scope, &key);
        let value = authorization(credentials.secret_id(), &scope, &signed, &signature);
        let mut value = HeaderValue::from_maybe_shared(value).map_err(|_| not_a_header())?;
        value.set_sensitive(true);
        Ok(value)
    }

    /// The key of the day, derived when the day begins and when the credentials change.
    fn signing_key(&self, credentials: &Credentials, serial: u64, scope: &Scope<'_>) -> SigningKey {
        // A key is replaced as a whole.
        let mut kept = self.key.lock().unwrap_or_else(PoisonError::into_inner);
        match &*kept {
            Some(kept) if kept.serial == serial && kept.date == scope.date() => kept.key.clone(),
            _ => {
                let key = SigningKey::derive(credentials.secret_key(), scope);
                let date = scope.date().to_owned();
                *kept = Some(DayKey { serial, date, key: key.clone() });
                key
            }
        }
    }
}

pub(crate) fn not_a_header() -> Error {
    Error::internal(Outcome::NotSent, "a value that was checked can't stand in a header")
}
