//! Roles: the temporary keys that the metadata service and STS issue.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde_json::{Map, Value, json};

use crate::response::{Outcome, Refusal, new_request_id};

/// The path where a machine finds the name of its role, and below it the role's keys.
pub(crate) const METADATA_PATH: &str = "/latest/meta-data/cam/security-credentials/";

/// The service that issues keys, and its version.
pub(crate) const STS: (&str, &str) = ("sts", "2018-08-13");

/// The maximum lifetime of keys, and the default unless the request says otherwise.
const LONGEST_SECONDS: u64 = 43_200;
const USUAL_SECONDS: u64 = 7_200;

/// The role, if there is one.
pub(crate) struct Roles {
    name: Option<String>,
    /// The maximum lifetime of keys.
    lifetime: Duration,
    issued: Mutex<IssuedKeys>,
}

#[derive(Default)]
struct IssuedKeys {
    keys: Vec<TemporaryKey>,
    /// The position of the key that the metadata service returns, and when it issues the next one, in
    /// milliseconds since 1970.
    of_machine: Option<(usize, u64)>,
}

/// A key that was issued. `Debug` is not implemented: keys must not get into logs.
#[derive(Clone)]
pub(crate) struct TemporaryKey {
    pub(crate) secret_id: String,
    pub(crate) secret_key: String,
    pub(crate) token: String,
    /// In seconds since 1970.
    pub(crate) expires: u64,
}

impl Roles {
    pub(crate) fn new(name: Option<String>, lifetime: Duration) -> Self {
        Roles { name, lifetime, issued: Mutex::default() }
    }

    /// The name of the role, if there is one.
    pub(crate) fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// The key with that id, even if it has expired.
    pub(crate) fn key(&self, secret_id: &str) -> Option<TemporaryKey> {
        self.issued().keys.iter().find(|key| key.secret_id == secret_id).cloned()
    }

    /// The response of the metadata service to a path below [`METADATA_PATH`]; `None` is HTTP 404.
    ///
    /// It issues new keys when half of the lifetime of the old ones has passed, so that old and new overlap.
    pub(crate) fn metadata(&self, below: &str) -> Option<String> {
        self.metadata_at(below, now_ms())
    }

    /// The same at `now`, in milliseconds since 1970.
    fn metadata_at(&self, below: &str, now: u64) -> Option<String> {
        let name = self.name.as_deref()?;
        match below {
            "" => return Some(name.to_owned()),
            below if below != name => return None,
            _ => {}
        }
        let mut issued = self.issued();
        let at = match issued.of_machine {
            Some((at, until)) if now < until => at,
            _ => {
                let key = self.issue(&mut issued, self.lifetime, now);
                let until = now + (1000 * key.expires).saturating_sub(now) / 2;
                let at = issued.keys.len() - 1;
                issued.of_machine = Some((at, until));
                at
            }
        };
        let key = &issued.keys[at];
        Some(
            json!({
                "TmpSecretId": key.secret_id,
                "TmpSecretKey": key.secret_key,
                "Token": key.token,
                "ExpiredTime": key.expires,
                "Code": "Success",
            })
            .to_string(),
        )
    }

    /// The response of AssumeRole, and of AssumeRoleWithWebIdentity.
    pub(crate) fn assume(&self, request: &Map<String, Value>, with_web_identity: bool) -> Outcome {
        let text = |name: &str| match request.get(name) {
            Some(Value::String(text)) if !text.is_empty() => Ok(text.as_str()),
            None => {
                let message = format!("The parameter {name} is missing.");
                Err(Refusal::new("MissingParameter", message))
            }
            Some(_) => {
                let message = format!("The parameter {name} is not a string.");
                Err(Refusal::new("InvalidParameter", message))
            }
        };
        if with_web_identity {
            text("ProviderId")?;
            text("WebIdentityToken")?;
        }
        let (arn, _) = (text("RoleArn")?, text("RoleSessionName")?);
        let seconds = match request.get("DurationSeconds") {
            None => USUAL_SECONDS,
            Some(value) => value
                .as_u64()
                .filter(|seconds| (1..=LONGEST_SECONDS).contains(seconds))
                .ok_or_else(|| {
                    let message = format!("DurationSeconds is not in 1 to {LONGEST_SECONDS}.");
                    Refusal::new("InvalidParameterValue", message)
                })?,
        };
        let known = self.name.as_deref().is_some_and(|name| {
            arn.strip_suffix(name).is_some_and(|rest| rest.ends_with(":roleName/"))
        });
        if !known {
            let message = format!("There is no role {arn}.");
            return Err(Refusal::new("ResourceNotFound.RoleNotFound", message));
        }
        let lifetime = self.lifetime.min(Duration::from_secs(seconds));
        let key = self.issue(&mut self.issued(), lifetime, now_ms());
        let mut response = Map::new();
        let credentials = json!({
            "TmpSecretId": key.secret_id,
            "TmpSecretKey": key.secret_key,
            "Token": key.token,
        });
        response.insert("Credentials".to_owned(), credentials);
        response.insert("ExpiredTime".to_owned(), key.expires.into());
        Ok(response.into())
    }

    fn issue(&self, issued: &mut IssuedKeys, lifetime: Duration, now: u64) -> TemporaryKey {
        let lifetime = u64::try_from(lifetime.as_millis()).unwrap_or(u64::MAX);
        let random = || new_request_id().replace('-', "");
        let key = TemporaryKey {
            secret_id: format!("AKIDtmp{}", random()),
            secret_key: random(),
            // As long as the service's tokens, and with the characters that these contain.
            token: format!("{}+/{}==", random(), random().repeat(8)),
            expires: now.saturating_add(lifetime).div_ceil(1000),
        };
        issued.keys.push(key.clone());
        key
    }

    fn issued(&self) -> MutexGuard<'_, IssuedKeys> {
        // A key is added as a whole.
        self.issued.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn now_ms() -> u64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    u64::try_from(since.as_millis()).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_overlap_by_half_of_their_life() {
        const START_MS: u64 = 1_700_000_000_000;
        let roles = Roles::new(Some("reader".to_owned()), Duration::from_secs(2));
        let id_at = |ms: u64| -> String {
            let keys = roles.metadata_at("reader", START_MS + ms).unwrap();
            let keys: Value = serde_json::from_str(&keys).unwrap();
            keys["TmpSecretId"].as_str().unwrap().to_owned()
        };
        let old = id_at(0);
        assert_eq!(id_at(999), old);
        let new = id_at(1000);
        assert_ne!(new, old);
        assert_eq!(id_at(1999), new);
        let end = |id: &str| 1000 * roles.key(id).unwrap().expires - START_MS;
        assert_eq!((end(&old), end(&new)), (2000, 3000));
    }
}
