//! Responses: the envelope, refusals and request ids.

use std::hash::{BuildHasher, Hasher, RandomState};

use serde_json::{Map, Value, json};

/// An error that the service returns instead of a result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Refusal {
    pub(crate) code: String,
    pub(crate) message: String,
}

impl Refusal {
    pub(crate) fn new(code: impl Into<String>, message: impl Into<String>) -> Self {
        Refusal { code: code.into(), message: message.into() }
    }
}

/// The members of `Response`.
#[derive(Debug, Default)]
pub(crate) struct Response {
    pub(crate) members: Map<String, Value>,
    /// One more member, with its value as JSON: a long value is written only once.
    pub(crate) written: Option<(&'static str, String)>,
}

impl From<Map<String, Value>> for Response {
    fn from(members: Map<String, Value>) -> Self {
        Response { members, written: None }
    }
}

/// The members of `Response`, or the refusal that replaces them.
pub(crate) type Outcome = Result<Response, Refusal>;

/// The whole body, `{"Response":{…}}`.
pub(crate) fn envelope(outcome: Outcome, request_id: &str) -> String {
    let mut response = outcome.unwrap_or_else(|refusal| {
        let error = json!({ "Code": refusal.code, "Message": refusal.message });
        Map::from_iter([("Error".to_owned(), error)]).into()
    });
    response.members.insert("RequestId".to_owned(), request_id.into());
    let members = Value::Object(response.members);
    match response.written {
        None => format!(r#"{{"Response":{members}}}"#),
        Some((name, value)) => {
            // There is at least one member, so a comma is right.
            let members = members.to_string();
            format!(r#"{{"Response":{{"{name}":{value},{}}}"#, &members[1..])
        }
    }
}

/// Returns an id in the form of a UUID of version 4. It must be new, not hard to guess, so the randomness of
/// the standard library's hash maps is enough.
pub(crate) fn new_request_id() -> String {
    let random = || RandomState::new().build_hasher().finish();
    let (high, low) = (random(), random());
    format!(
        "{:08x}-{:04x}-4{:03x}-{:04x}-{:012x}",
        high >> 32,
        high >> 16 & 0xffff,
        high & 0xfff,
        low >> 48 & 0x3fff | 0x8000,
        low & 0xffff_ffff_ffff
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn request_ids_look_like_uuids_and_differ() {
        let ids: std::collections::HashSet<_> = (0..100).map(|_| new_request_id()).collect();
        assert_eq!(ids.len(), 100);
        for id in ids {
            let widths: Vec<_> = id.split('-').map(str::len).collect();
            assert_eq!(widths, [8, 4, 4, 4, 12], "{id}");
            assert!(id.bytes().all(|byte| byte.is_ascii_hexdigit() || byte == b'-'), "{id}");
            assert_eq!(&id[14..15], "4");
        }
    }

    #[test]
    fn envelopes() {
        let members = || Map::from_iter([("TotalCount".to_owned(), json!(2))]);
        let done = envelope(Ok(members().into()), "id");
        assert_eq!(done, r#"{"Response":{"RequestId":"id","TotalCount":2}}"#);
        let written = Some(("Set", r#"[{"A":1}]"#.to_owned()));
        let listed = envelope(Ok(Response { members: members(), written }), "id");
        assert_eq!(listed, r#"{"Response":{"Set":[{"A":1}],"RequestId":"id","TotalCount":2}}"#);
        let refused = envelope(Err(Refusal::new("InvalidAction", "no")), "id");
        assert_eq!(
            refused,
            r#"{"Response":{"Error":{"Code":"InvalidAction","Message":"no"},"RequestId":"id"}}"#
        );
    }
}
