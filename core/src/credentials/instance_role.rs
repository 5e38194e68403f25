//! Credentials source for the role of the machine that the program runs on.

use std::sync::OnceLock;
use std::time::{Duration, Instant, SystemTime};

use ureq::http::Uri;
use ureq::http::header::DATE;

use super::json::Members;
use super::keys::{Credentials, refuse};
use super::source::{Ask, Fetch, ForClient, Found, Fresh};
use crate::call::backoff::{self, Policy};
use crate::endpoint::Endpoint;
use crate::transport::{Pool, Response, Settings, Transport};
use crate::{Error, Outcome, RetryReason, Status, call::retry, sync::cancel, sync::clock};

/// Endpoint of the metadata service on every machine of the vendor, over plain HTTP.
const ENDPOINT: &str = "http://metadata.tencentyun.com";

const PATH: &str = "latest/meta-data/cam/security-credentials/";

/// The service runs on the machine's own host: if connecting takes longer, the service does not exist.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(1);

/// The timeout of one attempt of a request.
const ATTEMPT_TIMEOUT: Duration = Duration::from_secs(2);

/// Maximum length of a response. Usual responses have about a thousand bytes.
const MOST_BYTES: u64 = 64 * 1024;

/// The role of the machine that the program runs on, from the machine's metadata service.
///
/// The service is queried without a proxy: 1 s to connect, 2 s for an attempt, 64 KiB to read. Temporary failures
/// are retried as those of a call, by the client's [`max_attempts`](crate::ClientBuilder::max_attempts) and
/// [`backoff`](crate::ClientBuilder::backoff) and until the call's deadline. If the service can't be connected to,
/// the query is not retried: this is not a machine of the vendor's.
#[derive(Debug, Clone, Default)]
#[must_use = "it has no effect until it is passed to a client"]
pub struct InstanceRole {
    role: Option<String>,
    endpoint: Option<String>,
}

impl InstanceRole {
    /// Creates a source for the role that the machine has; its name is queried again with every refresh.
    pub fn new() -> Self {
        InstanceRole::default()
    }

    /// Sets the name of the role, which saves a request.
    pub fn role(mut self, name: impl Into<String>) -> Self {
        self.role = Some(name.into());
        self
    }

    /// Sets the endpoint of the metadata service, as `http://host[:port]`. For tests.
    pub fn endpoint(mut self, endpoint: impl Into<String>) -> Self {
        self.endpoint = Some(endpoint.into());
        self
    }

    pub(super) fn build(self, client: &dyn ForClient) -> Result<MetadataService, Error> {
        if let Some(role) = self.role.as_deref().filter(|role| !is_role(role)) {
            let shown: String = role.chars().take(70).collect();
            return Err(Error::invalid_argument(format!("{shown:?} is not a valid role name")));
        }
        let endpoint = Endpoint::parse(self.endpoint.as_deref().unwrap_or(ENDPOINT))?;
        if endpoint.uri.scheme_str() != Some("http") {
            return Err(Error::invalid_argument(
                "the endpoint of the metadata service has to be http://",
            ));
        }
        let (role, retry) = (self.role, client.retry());
        Ok(MetadataService { role, endpoint, retry, transport: OnceLock::new() })
    }
}

/// The machine's metadata service.
pub(super) struct MetadataService {
    role: Option<String>,
    endpoint: Endpoint,
    retry: Policy,
    /// Created on first use: most programs never query the service.
    transport: OnceLock<Transport>,
}

impl Fetch for MetadataService {
    fn fetch(&self, ask: &Ask<'_>) -> Result<Found, Error> {
        if !ask.anything {
            return Ok(Found::Later);
        }
        let transport = self.transport.get_or_init(|| {
            Transport::new(Settings {
                connect_timeout: CONNECT_TIMEOUT,
                roots: None,
                // The machine's own metadata service is never behind a proxy.
                proxies: None,
                pool: Pool::default(),
                zones: self.endpoint.zone.iter().cloned().collect(),
                max_response_bytes: MOST_BYTES,
            })
        });
        let named;
        let role = match &self.role {
            Some(role) => role.as_str(),
            None => {
                let role = match self.get(transport, "", false, ask)? {
                    Got::Response(response) => response.body,
                    Got::NotFound => return Ok(self.absent("has no role for this machine")),
                    Got::Unreachable => return Ok(self.absent("can't be reached")),
                };
                named = str::from_utf8(&role).unwrap_or_default().trim().to_owned();
                if !is_role(&named) {
                    return Err(self.failed("returned an invalid role name"));
                }
                &named
            }
        };
        match self.get(transport, role, self.role.is_none(), ask)? {
            Got::Response(response) => {
                let (credentials, expires_at) = read(&response.body).map_err(|why| {
                    self.failed(&format!("returned no credentials for the role {role}: {why}"))
                })?;
                let origin =
                    format!("the metadata service {}, for the role {role}", self.endpoint.host);
                let now = response.headers.get(DATE).and_then(clock::parse);
                Ok(Found::Fresh(Fresh::issued(credentials, expires_at, now, origin)))
            }
            Got::NotFound => Ok(self.absent(&format!("has no role {role}"))),
            Got::Unreachable => Ok(self.absent("can't be reached")),
        }
    }
}

/// Result of a query.
enum Got {
    Response(Response),
    NotFound,
    Unreachable,
}

impl MetadataService {
    /// Queries the service, and retries temporary failures as a call does: repeating a read does no harm.
    /// `is_there` means that the service has responded before, so a failure to connect does not mean that it does
    /// not exist.
    fn get(
        &self,
        transport: &Transport,
        role: &str,
        mut is_there: bool,
        ask: &Ask<'_>,
    ) -> Result<Got, Error> {
        let uri: Uri = format!("{}{PATH}{role}", self.endpoint.uri)
            .parse()
            .map_err(|_| self.failed("can't be queried for that role name"))?;
        let mut attempts = 0;
        loop {
            let deadline = ask.deadline.min(Instant::now() + ATTEMPT_TIMEOUT);
            let mut connected = false;
            attempts += 1;
            let (error, why, told) = match transport.get(&uri, deadline, ask.cancel, &mut connected)
            {
                Ok(response) if response.status == 200 => return Ok(Got::Response(response)),
                Ok(response) if response.status == 404 => return Ok(Got::NotFound),
                Ok(Response { status, headers, .. }) => {
                    let error = Error::new(Status::Http, Outcome::Unknown, "");
                    let told = matches!(status, 429 | 503)
                        .then(|| backoff::told(&headers, SystemTime::now()))
                        .flatten();
                    (error.with_http_status(status), format!("returned HTTP {status}"), told)
                }
                // The call itself ended, not the service.
                Err(error) if error.status() == Status::Cancelled => return Err(error),
                Err(error)
                    if error.status() == Status::Timeout && Instant::now() >= ask.deadline =>
                {
                    let message = "the deadline passed while the metadata service was queried";
                    return Err(Error::new(Status::Timeout, Outcome::NotSent, message));
                }
                Err(error) if error.status() == Status::Resources => return Err(error),
                Err(_) if !connected && !is_there => return Ok(Got::Unreachable),
                Err(error) => {
                    let why = format!("can't be queried: {error}");
                    (error, why, None)
                }
            };
            is_there = true;
            let again = retry::again(&error, true)
                .filter(|again| matches!(again, RetryReason::Transient | RetryReason::Throttled));
            let pause = again.map(|again| self.retry.delay(attempts, again, None, told));
            let in_time = |pause: &Duration| Instant::now() + *pause < ask.deadline;
            let left = attempts < self.retry.max_attempts;
            let Some(pause) = pause.filter(in_time).filter(|_| left) else {
                return Err(self.failed(&why));
            };
            if cancel::sleep(pause, ask.cancel) {
                let reason = ask.cancel.reason().unwrap_or_default();
                let message = format!("{reason} while the metadata service was queried");
                return Err(Error::new(Status::Cancelled, Outcome::NotSent, message));
            }
        }
    }

    fn absent(&self, why: &str) -> Found {
        Found::Absent(format!("the metadata service {} {why}", self.endpoint.host))
    }

    fn failed(&self, why: &str) -> Error {
        refuse(format!("the metadata service {} {why}", self.endpoint.host))
    }
}

/// Checks that a text can be a role's name, and so a part of a path.
fn is_role(name: &str) -> bool {
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"+=,.@_-".contains(&byte);
    !name.is_empty()
        && name.len() <= 128
        && name.bytes().all(allowed)
        && name != "."
        && name != ".."
}

/// Decodes the credentials of a role, and their expiration time, in seconds since 1970.
fn read(body: &[u8]) -> Result<(Credentials, i64), String> {
    const WANTED: &[&str] = &["Code", "TmpSecretId", "TmpSecretKey", "Token", "ExpiredTime"];
    let mut members = Members::read(body, WANTED)?;
    match members.text("Code") {
        Some(code) if code.as_str() == "Success" => {}
        Some(code) => {
            let code: String = code.chars().take(70).filter(|c| !c.is_control()).collect();
            return Err(format!("its Code is {code}"));
        }
        None => return Err("there is no Code".to_owned()),
    }
    let mut text = |name: &str| members.text(name).ok_or_else(|| format!("there is no {name}"));
    let (id, key, token) = (text("TmpSecretId")?, text("TmpSecretKey")?, text("Token")?);
    let expires_at = members.number("ExpiredTime").ok_or("there is no ExpiredTime")?;
    let credentials = Credentials::from_secrets(id, key, Some(token))
        .map_err(|error| error.message().to_owned())?;
    Ok((credentials, expires_at))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_read() {
        let body = br#"{"TmpSecretId":"id","TmpSecretKey":"key","ExpiredTime":1700000000,
            "Expiration":"2023-11-14T22:13:20Z","Token":"tok","Code":"Success"}"#;
        let (credentials, expires_at) = read(body).unwrap();
        assert_eq!((credentials.token(), expires_at), (Some("tok"), 1_700_000_000));
    }

    #[test]
    fn what_is_wrong_is_said_without_a_secret() {
        for (body, says) in [
            ("<html>s5cret", "not JSON"),
            (r#"{"TmpSecretKey":"s5cret"}"#, "no Code"),
            (r#"{"Code":"Fail\r\ned","TmpSecretKey":"s5cret"}"#, "its Code is Failed"),
            (r#"{"Code":"Success","TmpSecretKey":"s5cret"}"#, "no TmpSecretId"),
            (r#"{"Code":"Success","TmpSecretId":"i","TmpSecretKey":"s5cret"}"#, "no Token"),
            (
                r#"{"Code":"Success","TmpSecretId":"i","TmpSecretKey":"s5cret","Token":"s5"}"#,
                "no ExpiredTime",
            ),
            (
                r#"{"Code":"Success","TmpSecretId":"i","TmpSecretKey":"s5\n","Token":"t","ExpiredTime":1}"#,
                "the secret key has",
            ),
        ] {
            let said = read(body.as_bytes()).err().unwrap();
            assert!(said.contains(says) && !said.contains("s5"), "{said}");
        }
    }

    #[test]
    fn names_and_endpoints_that_are_none() {
        let builder = crate::ClientBuilder::default();
        for name in ["", "a/b", "a b", "..", "a\r\n", "a?b", &"a".repeat(129)] {
            assert!(InstanceRole::new().role(name).build(&builder).is_err(), "{name:?}");
        }
        for endpoint in ["https://127.0.0.1", "127.0.0.1", "http://", "http://h/path"] {
            assert!(
                InstanceRole::new().endpoint(endpoint).build(&builder).is_err(),
                "{endpoint:?}"
            );
        }
    }
}
