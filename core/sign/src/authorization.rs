//! Step 4: the `Authorization` header.

use super::{Scope, Sink, signed_headers};

/// Writes the value of the header; `signature` is in hexadecimal.
pub fn authorization(
    secret_id: &str,
    scope: &Scope<'_>,
    headers: &[(&str, &str)],
    signature: &[u8],
    sink: &mut impl Sink,
) {
    sink.put(b"TC3-HMAC-SHA256 Credential=");
    sink.put(secret_id.as_bytes());
    sink.put(b"/");
    scope.write(sink);
    sink.put(b", SignedHeaders=");
    signed_headers(headers, sink);
    sink.put(b", Signature=");
    sink.put(signature);
}
