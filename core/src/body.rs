//! The body of a request: JSON that may be sent, with a `ClientToken` where the action takes one.

use std::fmt;

use serde_json::{Map, Value as Json};
use zeroize::Zeroizing;

use crate::schema::{self, Encode, Reader, Value, Violations};
use crate::secret_buffer::SecretBuffer;
use crate::{Error, Outcome, Validation};

/// A request that may be sent, as it will be.
pub struct Body {
    /// It may hold secrets.
    pub(crate) json: Zeroizing<Vec<u8>>,
    /// Whether it carries a token by which the service recognises a repeated request.
    pub(crate) has_token: bool,
    /// What its spec does not allow in it, as far as somebody is to be told.
    pub(crate) violations: Violations,
}

/// The parameter by which a service recognises a repeated request: it answers as to the first, and does nothing.
const CLIENT_TOKEN: &str = "ClientToken";

/// The vendor's documents give a token 64 ASCII characters at most.
const TOKEN_LENGTH: usize = 64;

/// Room for most requests.
const USUAL_LENGTH: usize = 256;

/// The longest member that a token is added as.
const TOKEN_MEMBER_LENGTH: usize = 64;

/// The JSON of an object, of which no copy is left behind. It should have passed [`schema::validate()`].
#[doc(hidden)]
pub fn json_of<'a, R: Reader<'a>>(object: &Encode<'_, R>) -> Result<Zeroizing<Vec<u8>>, Error> {
    let mut json = SecretBuffer::with_room(USUAL_LENGTH).map_err(|_| no_memory())?;
    serde_json::to_writer(&mut json, object).map_err(|error| match error.is_io() {
        true => no_memory(),
        false => Error::internal(Outcome::NotSent, format!("encoding failed: {error}")),
    })?;
    Ok(json.into_bytes())
}

fn no_memory() -> Error {
    Error::no_memory(Outcome::NotSent, "there is no memory for the request")
}

impl Body {
    /// Checks what `reader` reads as a request of `action`, as strictly as `validation` says, and encodes it. If the
    /// action takes a `ClientToken` and none is set, one is made.
    ///
    /// # Errors
    /// [`Status::InvalidRequest`](crate::Status::InvalidRequest) and
    /// [`Status::Unsupported`](crate::Status::Unsupported): it is not to be sent.
    /// [`Status::Resources`](crate::Status::Resources): the system has no random bytes for a `ClientToken`.
    /// [`Status::Internal`](crate::Status::Internal): there is nothing that a caller can do about it.
    pub fn checked<'a, R: Reader<'a>>(
        service: &schema::Service,
        action: &schema::Action<'_>,
        reader: R,
        validation: Validation,
    ) -> Result<Self, Error> {
        let found = schema::validate(service, action.request, reader).err().unwrap_or_default();
        let token_counts = !found.may_concern(CLIENT_TOKEN);
        let violations = validation.admit(found)?;
        let body = Body::encode(service, action, reader)?;
        Ok(Body { has_token: body.has_token && token_counts, violations, ..body })
    }

    /// The same for a request that its spec is known to allow.
    pub(crate) fn encode<'a, R: Reader<'a>>(
        service: &schema::Service,
        action: &schema::Action<'_>,
        reader: R,
    ) -> Result<Self, Error> {
        let encode = Encode::new(service, action.request, reader);
        let (token, has_token) = match token_field(service, action).map(|at| (at, reader.field(at)))
        {
            None => (None, false),
            Some((at, Value::Unset)) => (Some((at, new_token()?)), true),
            Some((_, Value::Str(token))) => (None, is_usable(token)),
            Some(_) => (None, false),
        };
        let encode = match &token {
            Some((at, token)) => encode.with_text(*at, token),
            None => encode,
        };
        let json = json_of(&encode)?;
        Ok(Body { json, has_token, violations: Violations::default() })
    }

    /// The same as [`Body::checked`] for a request that is JSON already, with its members. One of an action without a
    /// spec is not checked.
    pub(crate) fn from_json(
        spec: Option<(&schema::Service, schema::Action<'_>)>,
        text: &str,
        members: &Map<String, Json>,
        validation: Validation,
    ) -> Result<Self, Error> {
        let found = spec.and_then(|(service, action)| {
            let reader = schema::json::Json::new(service, action.request, members);
            schema::validate(service, action.request, reader).err()
        });
        let found = found.unwrap_or_default();
        let token_counts = !found.may_concern(CLIENT_TOKEN);
        let violations = validation.admit(found)?;
        // With room for a token, so that no copy is left behind where it is added.
        let mut json =
            SecretBuffer::with_room(text.len() + TOKEN_MEMBER_LENGTH).map_err(|_| no_memory())?;
        json.push(text.as_bytes()).map_err(|_| no_memory())?;
        let mut json = json.into_bytes();
        if let Some(token) = members.get(CLIENT_TOKEN).filter(|token| !token.is_null()) {
            let has_token = token_counts && token.as_str().is_some_and(is_usable);
            return Ok(Body { json, has_token, violations });
        }
        let takes_one =
            spec.is_some_and(|(service, action)| token_field(service, &action).is_some());
        // A null stands where the token would.
        if !takes_one || members.contains_key(CLIENT_TOKEN) {
            return Ok(Body { json, has_token: false, violations });
        }
        // It is an object, so it ends with a brace and what may follow one.
        json.truncate(text.trim_end().len() - 1);
        let comma = if members.is_empty() { "" } else { "," };
        json.extend_from_slice(
            format!("{comma}\"{CLIENT_TOKEN}\":\"{}\"}}", new_token()?).as_bytes(),
        );
        Ok(Body { json, has_token: token_counts, violations })
    }
}

impl fmt::Debug for Body {
    /// Requests may hold secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Body({} bytes)", self.json.len())
    }
}

fn token_field(service: &schema::Service, action: &schema::Action<'_>) -> Option<usize> {
    let request = service.object(action.request);
    request.position(CLIENT_TOKEN, 0).filter(|at| {
        let field = request.field(*at);
        !field.list && field.kind == schema::Kind::String
    })
}

/// Whether the service can recognise a repeated request by this token. An empty or blank one may count as none there.
fn is_usable(token: &str) -> bool {
    (1..=TOKEN_LENGTH).contains(&token.len()) && token.bytes().all(|byte| byte.is_ascii_graphic())
}

/// A random UUID.
fn new_token() -> Result<String, Error> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes)
        .map_err(|error| Error::resources(format!("no random bytes for a ClientToken: {error}")))?;
    let number = u128::from_be_bytes(bytes);
    // Version 4, variant 1.
    let number = number & !(0xf << 76) & !(0x3 << 62) | 0x4 << 76 | 0x2 << 62;
    let hex = format!("{number:032x}");
    let parts = [&hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..]];
    Ok(parts.join("-"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_are_random_uuids() {
        let (one, other) = (new_token().unwrap(), new_token().unwrap());
        assert_ne!(one, other);
        for token in [one, other] {
            assert_eq!(token.len(), 36);
            assert_eq!(&token[14..15], "4");
            assert!(matches!(&token[19..20], "8" | "9" | "a" | "b"), "{token}");
            assert_eq!(token.matches('-').count(), 4);
        }
    }

    #[test]
    fn without_a_spec_a_token_is_seen_and_none_is_added() {
        let body = |text: &str| {
            let members = serde_json::from_str(text).unwrap();
            Body::from_json(None, text, &members, Validation::Refuse).unwrap()
        };
        assert!(body(r#"{"ClientToken":"t"}"#).has_token);
        for unusable in [
            "null",
            "\"\"",
            "\" \"",
            "\"\\t\"",
            "\"\\u0000\"",
            "\"a b\"",
            "\"\u{3000}\"",
            "\"\u{e9}\"",
            "0",
            "1",
            "true",
            "false",
            "[]",
            "{}",
            "[\"t\"]",
            "{\"ClientToken\":\"t\"}",
        ] {
            assert!(!body(&format!("{{\"ClientToken\":{unusable}}}")).has_token, "{unusable}");
        }
        for (length, usable) in [(1, true), (64, true), (65, false)] {
            let token = "t".repeat(length);
            assert_eq!(body(&format!("{{\"ClientToken\":\"{token}\"}}")).has_token, usable);
        }
        assert!(!body(r#"{"clientToken":"t","A":{"ClientToken":"t"}}"#).has_token);
        let none = body(r#"{"A":1} "#);
        assert!(!none.has_token);
        assert_eq!(*none.json, br#"{"A":1} "#);
    }
}
