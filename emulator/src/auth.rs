//! Authentication: who sent a request, and whether it arrived unchanged.
//!
//! The steps of the signature are the client's own: other tests compare them with the vendor's published
//! vectors and with its official SDKs. This module checks what only the receiving side sees.

use std::borrow::Cow;

use tcapi::sign::{CanonicalRequest, Payload, Scope, SigningKey, sign};

use crate::request::Request;
use crate::response::Refusal;
use crate::roles::Roles;

/// The greatest allowed difference between a request's clock and the emulator's.
const TOLERANCE_SECONDS: u64 = 5 * 60;

/// The keys that requests are signed with. `Debug` is not implemented: keys must not get into logs.
pub(crate) struct Keys {
    pub(crate) secret_id: String,
    pub(crate) secret_key: String,
    /// Makes the keys temporary: requests must carry the token.
    pub(crate) token: Option<String>,
}

/// The sender that a request's signature names.
pub(crate) struct Sender<'r> {
    /// The name of the service that the request is meant for; only the credential scope has it.
    pub(crate) service: &'r str,
    /// The account whose calls are limited together: a secret id, or the role for any of its keys.
    pub(crate) account: String,
}

/// The key that a request is signed with.
struct Key<'k> {
    account: String,
    secret_key: Cow<'k, str>,
    token: Option<Cow<'k, str>>,
}

/// The contents of an `Authorization` header.
#[derive(Debug, PartialEq, Eq)]
struct Authorization<'a> {
    secret_id: &'a str,
    date: &'a str,
    service: &'a str,
    signed_headers: Vec<&'a str>,
    signature: &'a str,
}

impl Keys {
    /// Checks a request that arrives at `now`, in seconds since 1970.
    pub(crate) fn check<'r>(
        &self,
        roles: &Roles,
        request: &'r Request,
        now: i64,
    ) -> Result<Sender<'r>, Refusal> {
        let timestamp = timestamp(request)?;
        let header = request.header("authorization").unwrap_or_default();
        let given = Authorization::parse(header)
            .map_err(|why| Refusal::new("AuthFailure.InvalidAuthorization", why))?;
        let key = self.key(roles, given.secret_id, now)?;
        if now.abs_diff(timestamp) > TOLERANCE_SECONDS {
            let message = format!("The timestamp {timestamp} is more than 300 s off {now}.");
            return Err(Refusal::new("AuthFailure.SignatureExpire", message));
        }
        key.check_token(request.header("x-tc-token"))?;
        let scope = Scope::new(timestamp, given.service);
        if given.date != scope.date() {
            return Err(failure("the credential's date is not the timestamp's day in UTC"));
        }
        let account = key.account;
        let key = SigningKey::derive(&key.secret_key, &scope);
        let headers = signed_values(request, &given.signed_headers)?;
        let canonical = CanonicalRequest {
            method: request.method.as_str(),
            query: request.query(),
            headers: &headers,
            payload: match request.header("x-tc-content-sha256") {
                Some("UNSIGNED-PAYLOAD") => Payload::Unsigned,
                _ => Payload::Signed(request.bytes()),
            },
        };
        let signature = sign(&canonical, timestamp, &scope, &key);
        let signature = std::str::from_utf8(&signature).unwrap_or_default();
        if same(given.signature, signature) {
            Ok(Sender { service: given.service, account })
        } else {
            Err(failure("the signature does not match the request"))
        }
    }

    fn key(&self, roles: &Roles, secret_id: &str, now: i64) -> Result<Key<'_>, Refusal> {
        if same(secret_id, &self.secret_id) {
            return Ok(Key {
                account: secret_id.to_owned(),
                secret_key: Cow::Borrowed(&self.secret_key),
                token: self.token.as_deref().map(Cow::Borrowed),
            });
        }
        let issued = roles.key(secret_id).ok_or_else(|| {
            Refusal::new(
                "AuthFailure.SecretIdNotFound",
                "The SecretId is not found, please ensure that your SecretId is correct.",
            )
        })?;
        if u64::try_from(now).is_ok_and(|now| now >= issued.expires) {
            return Err(Refusal::new("AuthFailure.TokenFailure", "The token has expired."));
        }
        let token = Some(Cow::Owned(issued.token));
        let account = format!("role {}", roles.name().unwrap_or_default());
        Ok(Key { account, secret_key: Cow::Owned(issued.secret_key), token })
    }
}

impl Key<'_> {
    fn check_token(&self, given: Option<&str>) -> Result<(), Refusal> {
        let fits = match (given, &self.token) {
            (None, None) => true,
            (Some(given), Some(token)) => same(given, token),
            _ => false,
        };
        if fits {
            return Ok(());
        }
        Err(Refusal::new("AuthFailure.TokenFailure", "The token does not belong to the SecretId."))
    }
}

fn timestamp(request: &Request) -> Result<i64, Refusal> {
    let text = request.required_header("X-TC-Timestamp")?;
    // Only the digits that were signed can be put into the string to sign again.
    text.parse::<i64>().ok().filter(|number| *number >= 0 && number.to_string() == text).ok_or_else(
        || {
            let message = "The header X-TC-Timestamp is not a number of seconds.";
            Refusal::new("InvalidParameterValue", message)
        },
    )
}

fn signed_values<'r>(
    request: &'r Request,
    names: &[&'r str],
) -> Result<Vec<(&'r str, &'r str)>, Refusal> {
    names
        .iter()
        .map(|&name| {
            let missing = || failure(&format!("the signed header {name} was not received"));
            Ok((name, request.header(name).ok_or_else(missing)?))
        })
        .collect()
}

fn failure(why: &str) -> Refusal {
    let message = format!("The provided credentials could not be validated: {why}.");
    Refusal::new("AuthFailure.SignatureFailure", message)
}

/// Compares in constant time: the duration does not depend on how much of the two is equal.
fn same(left: &str, right: &str) -> bool {
    let differing = left.bytes().zip(right.bytes()).fold(0, |bits, (a, b)| bits | (a ^ b));
    left.len() == right.len() && differing == 0
}

impl<'a> Authorization<'a> {
    fn parse(header: &'a str) -> Result<Self, String> {
        if header.is_empty() {
            return Err("The request has no header Authorization.".to_owned());
        }
        let malformed = |what: &str| format!("The header Authorization is malformed: {what}.");
        let rest = header
            .strip_prefix("TC3-HMAC-SHA256 ")
            .ok_or_else(|| malformed("it does not begin with TC3-HMAC-SHA256"))?;
        let (mut credential, mut names, mut signature) = (None, None, None);
        for part in rest.split(',') {
            let (name, value) = part
                .trim()
                .split_once('=')
                .ok_or_else(|| malformed("a part of it is not name=value"))?;
            let slot = match name {
                "Credential" => &mut credential,
                "SignedHeaders" => &mut names,
                "Signature" => &mut signature,
                _ => return Err(malformed("a part of it is not known")),
            };
            if slot.replace(value).is_some() {
                return Err(malformed("it has a duplicate part"));
            }
        }
        let credential = credential.ok_or_else(|| malformed("it has no Credential"))?;
        let names = names.ok_or_else(|| malformed("it has no SignedHeaders"))?;
        let signature = signature.ok_or_else(|| malformed("it has no Signature"))?;
        let parts: Vec<_> = credential.split('/').collect();
        let [secret_id, date, service, "tc3_request"] = parts[..] else {
            return Err(malformed("the Credential is not id/date/service/tc3_request"));
        };
        let signed_headers: Vec<_> = names.split(';').collect();
        if !signed_headers.is_sorted() || names.bytes().any(|byte| byte.is_ascii_uppercase()) {
            return Err(malformed("SignedHeaders are not in lower case and sorted"));
        }
        for needed in ["content-type", "host"] {
            if !signed_headers.contains(&needed) {
                return Err(malformed(&format!("{needed} is not among SignedHeaders")));
            }
        }
        Ok(Authorization { secret_id, date, service, signed_headers, signature })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_the_sdks_send() {
        let header = "TC3-HMAC-SHA256 Credential=AKID/2019-02-25/cvm/tc3_request, \
                      SignedHeaders=content-type;host, Signature=72e4";
        assert_eq!(
            Authorization::parse(header).unwrap(),
            Authorization {
                secret_id: "AKID",
                date: "2019-02-25",
                service: "cvm",
                signed_headers: vec!["content-type", "host"],
                signature: "72e4",
            }
        );
    }

    #[test]
    fn what_is_malformed() {
        for header in [
            "",
            "SKIP",
            "TC3-HMAC-SHA256",
            "TC3-HMAC-SHA256 Credential=a/b/c/tc3_request",
            "TC3-HMAC-SHA256 Credential=a/b/c, SignedHeaders=content-type;host, Signature=0",
            "TC3-HMAC-SHA256 Credential=a/b/c/d/tc3_request, SignedHeaders=content-type;host, Signature=0",
            "TC3-HMAC-SHA256 Credential=a/b/c/tc3_request, SignedHeaders=host, Signature=0",
            "TC3-HMAC-SHA256 Credential=a/b/c/tc3_request, SignedHeaders=host;content-type, Signature=0",
            "TC3-HMAC-SHA256 Credential=a/b/c/tc3_request, SignedHeaders=Content-Type;host, Signature=0",
            "TC3-HMAC-SHA256 Credential=a/b/c/tc3_request, SignedHeaders=content-type;host, Signature",
            "TC3-HMAC-SHA256 Signature=1, Signature=0",
            "TC3-HMAC-SHA256 Credential=a/b/c/tc3_request, SignedHeaders=content-type;host, Else=0",
        ] {
            assert!(Authorization::parse(header).is_err(), "{header}");
        }
    }

    #[test]
    fn comparing() {
        assert!(same("abc", "abc"));
        assert!(!same("abc", "abd") && !same("abc", "ab") && !same("", "a"));
    }
}
