//! Step 4: the `Authorization` header.

use super::{Scope, Sink, signed_headers};

/// The header's value.
pub fn authorization(
    secret_id: &str,
    scope: &Scope<'_>,
    headers: &[(&str, &str)],
    signature: &[u8; 64],
) -> Vec<u8> {
    let mut value = Vec::with_capacity(256);
    value.put(b"TC3-HMAC-SHA256 Credential=");
    value.put(secret_id.as_bytes());
    value.put(b"/");
    scope.write(&mut value);
    value.put(b", SignedHeaders=");
    signed_headers(headers, &mut value);
    value.put(b", Signature=");
    value.put(signature);
    value
}
