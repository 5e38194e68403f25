//! What is the same for all calls to a service: where it is, and the signing key of the day.

use std::sync::{Arc, Mutex, PoisonError};

use ureq::http::HeaderValue;

use crate::credentials::Snapshot;
use crate::endpoint::Endpoint;
use crate::sign::{CanonicalRequest, Payload, Scope, SigningKey, authorization, sign};
use crate::transport::Head;
use crate::{Credentials, Error};

pub(crate) const CONTENT_TYPE_JSON: &str = "application/json";

/// A service as a client reaches it.
pub(crate) struct Target {
    pub(crate) endpoint: Endpoint,
    /// The endpoint's host, as it is signed and sent.
    pub(crate) host: HeaderValue,
    key: Mutex<Option<Arc<DayKey>>>,
}

/// A signing key with what it holds for.
struct DayKey {
    /// That of the credentials.
    serial: u64,
    date: [u8; 10],
    key: SigningKey,
}

impl Target {
    pub(crate) fn new(endpoint: Endpoint) -> Self {
        // A host has only letters, digits and a few signs.
        let host = HeaderValue::from_str(&endpoint.host);
        let host = host.unwrap_or(HeaderValue::from_static(""));
        Target { endpoint, host, key: Mutex::new(None) }
    }

    /// Adds the `Authorization` of a request made at `timestamp`, in seconds since 1970.
    pub(crate) fn authorize(
        &self,
        service: &str,
        snapshot: &Snapshot,
        timestamp: i64,
        body: &[u8],
        head: &mut Head,
    ) -> Result<(), Error> {
        // How the service is told that a call is not signed.
        let Some(credentials) = &snapshot.credentials else {
            return head.add("Authorization", "SKIP");
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
        let signature = sign(&request, timestamp, &scope, &key.key);
        head.add_with("Authorization", |lines| {
            authorization(credentials.secret_id(), &scope, &signed, &signature, lines);
        })
    }

    /// The key of the day, derived when the day begins and when the credentials change.
    fn signing_key(
        &self,
        credentials: &Credentials,
        serial: u64,
        scope: &Scope<'_>,
    ) -> Arc<DayKey> {
        // A key is replaced as a whole.
        let mut kept = self.key.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(kept) = &*kept
            && kept.serial == serial
            && kept.date == *scope.date_bytes()
        {
            return kept.clone();
        }
        let key = SigningKey::derive(credentials.secret_key(), scope);
        let key = Arc::new(DayKey { serial, date: *scope.date_bytes(), key });
        *kept = Some(key.clone());
        key
    }
}
