//! The encoded body of a request: JSON, with a `ClientToken` where the action takes one.

use std::fmt;

use crate::os::secret_buffer::{SecretBuffer, SecretBytes};
use crate::schema::json::{Json, Tree, TreeMembers};
use crate::schema::{
    self, CLIENT_TOKEN, Encode, MAX_TOKEN_LENGTH, Reader, TOKEN_RANDOM_BYTES, TokenForm, Value,
    Violation, Violations, token_field,
};
use crate::{Error, Outcome, Validation};

/// A checked request in the form in which it is sent.
pub struct Body {
    /// The JSON, which may hold secrets.
    pub(crate) json: SecretBytes,
    /// Whether it carries a token by which the service recognises a repeated request.
    pub(crate) has_token: bool,
    /// The violations of its spec that are to be reported.
    pub(crate) violations: Violations,
}

/// Room for most requests.
const USUAL_LENGTH: usize = 256;

/// The maximum length of a member that adds a token.
const TOKEN_MEMBER_LENGTH: usize = MAX_TOKEN_LENGTH + ",\"ClientToken\":\"\"}".len();

/// Encodes an object as JSON, without leaving copies in memory. It should have passed [`schema::validate()`].
#[doc(hidden)]
pub fn json_of<'a, R: Reader<'a>>(object: &Encode<'_, R>) -> Result<SecretBytes, Error> {
    let mut json = SecretBuffer::with_room(USUAL_LENGTH).map_err(|_| no_memory())?;
    serde_json::to_writer(&mut json, object).map_err(|error| match error.is_io() {
        true => no_memory(),
        false => {
            Error::internal(Outcome::NotSent, format!("the request can't be encoded: {error}"))
        }
    })?;
    Ok(json.into_bytes())
}

fn no_memory() -> Error {
    Error::no_memory(Outcome::NotSent, "there is no memory for the request")
}

impl Body {
    /// Checks what `reader` reads as a request of `action`, as strictly as `validation` says, and encodes it. If
    /// the action takes a `ClientToken` and none is set, one is generated.
    ///
    /// # Errors
    /// [`Status::InvalidRequest`](crate::Status::InvalidRequest) and
    /// [`Status::Unsupported`](crate::Status::Unsupported): it must not be sent.
    /// [`Status::Resources`](crate::Status::Resources): the system has no random bytes for a `ClientToken`.
    /// [`Status::Internal`](crate::Status::Internal): there is nothing that a caller can do about it.
    pub fn checked<'a, R: Reader<'a>>(
        service: &schema::Service,
        action: &schema::Action<'_>,
        reader: R,
        validation: Validation,
    ) -> Result<Self, Error> {
        let found = schema::validate_given(service, action.request, reader);
        let found = found.err().unwrap_or_default();
        let token_counts = !found.may_concern(CLIENT_TOKEN);
        let violations = validation.admit(found)?;
        let body = Body::encode(service, action, reader)?;
        Ok(Body { has_token: body.has_token && token_counts, violations, ..body })
    }

    /// Encodes a request that is known to match its spec.
    pub(crate) fn encode<'a, R: Reader<'a>>(
        service: &schema::Service,
        action: &schema::Action<'_>,
        reader: R,
    ) -> Result<Self, Error> {
        let encode = Encode::new(service, action.request, reader);
        let field = token_field(service, action);
        let (token, has_token) = match field.map(|(at, field)| (at, field, reader.field(at))) {
            None => (None, false),
            Some((at, field, Value::Unset)) => match TokenForm::of(&field) {
                Some(form) => (Some((at, new_token(&form)?)), true),
                None => (None, false),
            },
            Some((_, _, Value::Str(token))) => (None, is_usable(token)),
            Some(_) => (None, false),
        };
        let encode = match &token {
            Some((at, token)) => encode.with_text(*at, token),
            None => encode,
        };
        let json = json_of(&encode)?;
        Ok(Body { json, has_token, violations: Violations::default() })
    }

    /// Does the same as [`Body::checked`] for a request that is JSON already; `members` are its members. A request
    /// of an action without a spec is not checked.
    pub(crate) fn from_json(
        spec: Option<(&schema::Service, schema::Action<'_>)>,
        text: &str,
        members: &TreeMembers<'_>,
        validation: Validation,
    ) -> Result<Self, Error> {
        let found = spec.and_then(|(service, action)| {
            let reader = Json::new(service, action.request, members);
            schema::validate_given(service, action.request, reader).err()
        });
        let mut found = found.unwrap_or_default();
        let token_field = spec.and_then(|(service, action)| token_field(service, &action));
        let token_field = token_field.map(|(_, field)| field);
        let token = members.get(CLIENT_TOKEN);
        let is_null = token == Some(&Tree::Null);
        if is_null && token_field.is_some_and(|field| field.required) {
            let message = "it is null: leave it out to have one made".to_owned();
            found.note(Violation::of_request("MissingParameter", CLIENT_TOKEN, message));
        }
        let token_counts = !found.may_concern(CLIENT_TOKEN);
        let violations = validation.admit(found)?;
        // There is room for a token, so that adding one leaves no copy behind.
        let mut json =
            SecretBuffer::with_room(text.len() + TOKEN_MEMBER_LENGTH).map_err(|_| no_memory())?;
        json.push(text.as_bytes()).map_err(|_| no_memory())?;
        let mut json = json.into_bytes();
        if let Some(token) = token.filter(|_| !is_null) {
            let is_usable = matches!(token, Tree::String(token) if is_usable(token));
            let has_token = token_counts && is_usable;
            return Ok(Body { json, has_token, violations });
        }
        let form = token_field.and_then(|field| TokenForm::of(&field));
        // The member is present as null, so no token can be added.
        let Some(form) = form.filter(|_| !is_null) else {
            return Ok(Body { json, has_token: false, violations });
        };
        // It is an object, so it ends with a brace and optional whitespace.
        json.truncate(text.trim_end().len() - 1);
        let comma = if members.is_empty() { "" } else { "," };
        json.extend_from_slice(
            format!("{comma}\"{CLIENT_TOKEN}\":\"{}\"}}", new_token(&form)?).as_bytes(),
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

/// Whether the service can recognise a repeated request by this token. The service may treat an empty or blank
/// token as none.
fn is_usable(token: &str) -> bool {
    (1..=MAX_TOKEN_LENGTH).contains(&token.len())
        && token.bytes().all(|byte| byte.is_ascii_graphic())
}

fn new_token(form: &TokenForm) -> Result<String, Error> {
    let mut random = [0; TOKEN_RANDOM_BYTES];
    getrandom::fill(&mut random)
        .map_err(|error| Error::resources(format!("no random bytes for a ClientToken: {error}")))?;
    Ok(form.token(&random))
}

#[cfg(test)]
mod tests {
    use serde_json::{Map, Value};

    use super::*;
    use crate::call::json::parse_request;

    /// A service whose action needs a token of 16 to 20 characters.
    fn service() -> &'static schema::Service {
        use schema::definition::{Action, Check, Field, Object, Service};
        let length = schema::Length { min: 16, max: 20, error: "Token.Length" };
        let token = Field {
            name: CLIENT_TOKEN,
            kind: schema::Kind::String,
            list: false,
            required: true,
            secret: false,
            length: None,
            checks: vec![Check::Length(length)],
            error: "InvalidParameterValue",
            response_only: false,
            uses: Vec::new(),
        };
        let name = Field { name: "Name", required: false, checks: Vec::new(), ..token.clone() };
        let request = Object { name: "Make", fields: vec![token, name], rules: Vec::new() };
        let action = Action {
            name: "Make",
            request: schema::ObjectId(0),
            response: schema::ObjectId(0),
            effect: schema::Effect::Write,
            idempotent: false,
            region_required: false,
            rate_limit: None,
            errors: Vec::new(),
            procedures: schema::Procedures::default(),
        };
        let (objects, actions) = (vec![request], vec![action]);
        Service { name: "s", version: "2020-01-01", objects, actions, ..Service::default() }
            .open()
            .unwrap()
    }

    #[test]
    fn a_required_token_that_is_missing_in_json_is_made_as_its_spec_asks() {
        let made = |text: &str| {
            let spec = Some((service(), service().action("Make").unwrap()));
            Body::from_json(spec, text, &parse_request(text)?, Validation::Refuse)
        };
        for text in ["{}", " { } \n", r#"{"Name":"a"}"#] {
            let body = made(text).unwrap();
            assert!(body.has_token && body.violations.is_empty());
            let members: Map<String, Value> = serde_json::from_slice(&body.json).unwrap();
            assert_eq!(members[CLIENT_TOKEN].as_str().unwrap().len(), 20, "{text}");
            assert_eq!(members.contains_key("Name"), text.contains("Name"));
        }
        assert!(made(r#"{"ClientToken":"0123456789abcdef"}"#).unwrap().has_token);
        for (text, code) in [
            (r#"{"ClientToken":"0123456789"}"#, "Token.Length"),
            (r#"{"ClientToken":null}"#, "MissingParameter"),
            (r#"{"ClientToken":1}"#, "InvalidParameter"),
        ] {
            let error = made(text).unwrap_err();
            assert_eq!((error.code(), error.path()), (Some(code), Some(CLIENT_TOKEN)), "{text}");
        }
    }

    #[test]
    fn without_a_spec_a_token_is_seen_and_none_is_added() {
        let body = |text: &str| {
            let members = parse_request(text).unwrap();
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
