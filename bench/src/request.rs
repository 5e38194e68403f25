//! The request that the floor sends, built and signed beforehand.

use std::time::{SystemTime, UNIX_EPOCH};

use tcapi::sign::{CanonicalRequest, Payload, Scope, SigningKey, authorization, sign};

use crate::command::Result;
use crate::kind::{Action, Kind};
use crate::{SECRET_ID, SECRET_KEY};

const CONTENT_TYPE: &str = "application/json";

/// A request with the headers that tcapi sends.
pub(crate) fn signed(url: &str, kind: Kind) -> Result<Vec<u8>> {
    let host = url.split_once("://").map(|(_, host)| host).ok_or("an address without a scheme")?;
    let ids: Vec<String> = (0..kind.ids).map(|number| format!("\"ins-{number:08}\"")).collect();
    let last = match kind.action {
        Action::Reboot => r#""StopType":"SOFT_FIRST""#.to_owned(),
        Action::Describe => format!("\"Limit\":{}", kind.ids),
    };
    let body = format!(r#"{{"InstanceIds":[{}],{last}}}"#, ids.join(","));
    let now = SystemTime::now().duration_since(UNIX_EPOCH).map_err(|error| error.to_string())?;
    let timestamp = i64::try_from(now.as_secs()).map_err(|error| error.to_string())?;
    let headers = [("content-type", CONTENT_TYPE), ("host", host)];
    let request = CanonicalRequest {
        method: "POST",
        query: "",
        headers: &headers,
        payload: Payload::Signed(body.as_bytes()),
    };
    let scope = Scope::new(timestamp, "cvm");
    let signature = sign(&request, timestamp, &scope, &SigningKey::derive(SECRET_KEY, &scope));
    let mut value = Vec::new();
    authorization(SECRET_ID, &scope, &headers, &signature, &mut value);
    Ok(format!(
        "POST / HTTP/1.1\r\nhost: {host}\r\ncontent-type: {CONTENT_TYPE}\r\n\
         x-tc-action: {}\r\nx-tc-version: 2017-03-12\r\nx-tc-timestamp: {timestamp}\r\n\
         x-tc-region: ap-guangzhou\r\nauthorization: {}\r\nuser-agent: tcapi/{}\r\n\
         content-length: {}\r\n\r\n{body}",
        kind.action.name(),
        String::from_utf8_lossy(&value),
        env!("CARGO_PKG_VERSION"),
        body.len()
    )
    .into_bytes())
}
