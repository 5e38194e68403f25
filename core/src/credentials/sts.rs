//! Client of STS, the service that issues temporary credentials for roles.

use std::time::{Duration, Instant};

use serde::Serializer;
use serde::ser::SerializeMap;

use super::json::Members;
use super::keys::{Credentials, refuse};
use super::source::{Ask, CredentialSource, ForClient, Found, Fresh, StsClient};
use crate::os::secret_buffer::{SecretBuffer, SecretBytes};
use crate::sync::clock;
use crate::{Body, Call, CallOptions, CallReport, Error, Outcome, Status, schema};

/// The default and the maximum lifetime of issued credentials.
const USUAL_LIFETIME: Duration = Duration::from_secs(7200);
const LONGEST_LIFETIME: Duration = Duration::from_secs(43200);

/// The region where none is set. The response is the same in every region.
const REGION: &str = "ap-guangzhou";

/// Settings that the two actions have in common.
#[derive(Debug, Clone, Default)]
pub(super) struct Settings {
    pub(super) session_name: Option<String>,
    pub(super) lifetime: Option<Duration>,
    pub(super) region: Option<String>,
    pub(super) endpoint: Option<String>,
}

/// Fetches the credentials of a role.
pub(super) struct Sts {
    client: Box<dyn StsClient>,
    session_name: String,
    lifetime: Duration,
    region: Option<String>,
}

/// A parameter of a request.
pub(super) enum Parameter<'a> {
    Text(&'a str),
    Number(u64),
}

impl Sts {
    /// Creates a client of STS. `client` is the one that needs the credentials, `base` the source by which STS
    /// identifies the program.
    pub(super) fn new(
        settings: Settings,
        base: CredentialSource,
        client: &dyn ForClient,
    ) -> Result<Self, Error> {
        let lifetime = settings.lifetime.unwrap_or(USUAL_LIFETIME);
        if lifetime < Duration::from_secs(1) || lifetime > LONGEST_LIFETIME {
            return Err(Error::invalid_argument(format!(
                "the lifetime of a role's credentials, {} s, is not in 1 to {} s",
                lifetime.as_secs(),
                LONGEST_LIFETIME.as_secs()
            )));
        }
        let session_name = settings.session_name.unwrap_or_else(|| "tcapi".to_owned());
        let allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"_+=,.@-".contains(&byte);
        if !(2..=128).contains(&session_name.len()) || !session_name.bytes().all(allowed) {
            return Err(Error::invalid_argument(
                "a role's session name must have 2 to 128 letters, digits and _+=,.@-",
            ));
        }
        let none = client.region()?.is_none();
        let client = client.sts(base, settings.endpoint)?;
        let region = settings.region.or_else(|| none.then(|| REGION.to_owned()));
        Ok(Sts { client, session_name, lifetime, region })
    }

    /// Makes the call. `role` is the name of the role in error messages.
    pub(super) fn fetch(
        &self,
        action: &str,
        role: &str,
        parameters: &[(&str, Parameter<'_>)],
        ask: &Ask<'_>,
    ) -> Result<Found, Error> {
        let common = [
            ("RoleSessionName", Parameter::Text(&self.session_name)),
            ("DurationSeconds", Parameter::Number(self.lifetime.as_secs())),
        ];
        let failed =
            |why: &str| refuse(format!("STS did not issue credentials for the role {role}: {why}"));
        let body = body(parameters.iter().chain(&common)).map_err(|why| failed(&why))?;
        let left = ask.deadline.saturating_duration_since(Instant::now());
        let options = CallOptions {
            region: self.region.clone(),
            // A shorter timeout is invalid; the call itself reports that the deadline has expired.
            timeout: Some(left.max(Duration::from_millis(1))),
            // Cancelling the call also cancels this one.
            cancel: ask.cancel.token.cloned(),
            ..CallOptions::default()
        };
        let call = Call {
            region_required: true,
            // A second set of keys does no harm: each set expires by itself.
            repeatable: true,
            ..Call::unknown("sts", "2018-08-13", action)
        };
        let body = Body { json: body, has_token: false, violations: schema::Violations::default() };
        let mut found = None;
        let mut decode = |body: &[u8]| {
            let decoded = schema::decode_envelope(body)?;
            found = Some(read(body));
            Ok(decoded)
        };
        let mut report = CallReport::default();
        let done = self.client.execute(&call, &options, &body, &mut decode, &mut report);
        match (done, found) {
            (Ok(_), Some(Ok((credentials, expires_at)))) => {
                let origin = format!("STS, for the role {role}");
                let now = report.date.as_ref().and_then(clock::parse);
                Ok(Found::Fresh(Fresh::issued(credentials, expires_at, now, origin)))
            }
            (Ok(_), Some(Err(why))) => Err(failed(&why)),
            (Ok(_), None) => Err(failed("there is no response")),
            (Err(error), _) if matches!(error.status(), Status::Cancelled | Status::Timeout) => {
                let message =
                    format!("{} while STS was called for the role {role}", error.message());
                Err(Error::new(error.status(), Outcome::NotSent, message))
            }
            (Err(error), _) => Err(failed(&error.to_string())),
        }
    }
}

/// Encodes the request. It may contain a token.
fn body<'a>(
    parameters: impl Iterator<Item = &'a (&'a str, Parameter<'a>)>,
) -> Result<SecretBytes, String> {
    let mut body = SecretBuffer::default();
    let mut writer = serde_json::Serializer::new(&mut body);
    let written = writer.serialize_map(None).and_then(|mut map| {
        for (name, value) in parameters {
            match value {
                Parameter::Text(text) => map.serialize_entry(name, text)?,
                Parameter::Number(number) => map.serialize_entry(name, number)?,
            }
        }
        map.end()
    });
    written.map_err(|error| error.to_string())?;
    Ok(body.into_bytes())
}

/// Decodes the response of either action: the credentials, and their expiration time, in seconds since 1970.
fn read(body: &[u8]) -> Result<(Credentials, i64), String> {
    const ID: &str = "Response.Credentials.TmpSecretId";
    const KEY: &str = "Response.Credentials.TmpSecretKey";
    const TOKEN: &str = "Response.Credentials.Token";
    const EXPIRED_TIME: &str = "Response.ExpiredTime";
    let mut members = Members::read(body, &[ID, KEY, TOKEN, EXPIRED_TIME])?;
    let mut text = |name: &str| members.text(name).ok_or_else(|| format!("there is no {name}"));
    let (id, key, token) = (text(ID)?, text(KEY)?, text(TOKEN)?);
    let expires_at =
        members.number(EXPIRED_TIME).ok_or_else(|| format!("there is no {EXPIRED_TIME}"))?;
    let credentials = Credentials::from_secrets(id, key, Some(token))
        .map_err(|error| error.message().to_owned())?;
    Ok((credentials, expires_at))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_request_is_json_and_never_grown() {
        let token = "\u{1}\"\\".repeat(1000);
        let parameters = [
            ("WebIdentityToken", Parameter::Text(&token)),
            ("DurationSeconds", Parameter::Number(1)),
        ];
        let body = body(parameters.iter()).unwrap();
        let read: serde_json::Value = serde_json::from_slice(&body).unwrap();
        assert_eq!(read, serde_json::json!({ "WebIdentityToken": token, "DurationSeconds": 1 }));
        let most = 2 + 2 * 8 + 16 + 15 + 6 * token.len() + 20;
        assert!(body.len() <= most && body.capacity() >= body.len());
    }

    #[test]
    fn what_is_missing_in_a_response() {
        let whole = r#"{"Response":{"Credentials":{"TmpSecretId":"id","TmpSecretKey":"s5cret",
            "Token":"s5tok"},"ExpiredTime":1700000000,"RequestId":"r"}}"#;
        let (credentials, expires_at) = read(whole.as_bytes()).unwrap();
        assert_eq!((credentials.secret_key(), expires_at), ("s5cret", 1_700_000_000));
        for name in ["TmpSecretId", "TmpSecretKey", "Token", "ExpiredTime"] {
            let said = read(whole.replace(name, "Other").as_bytes()).err().unwrap();
            assert!(said.ends_with(name) && !said.contains("s5"), "{said}");
        }
    }
}
