//! Step 1: the canonical request.

use sha2::{Digest, Sha256};

use super::{Sink, hex};

/// The signed parts of a request. They must be byte-equal to what is sent.
#[derive(Debug, Clone, Copy)]
pub struct CanonicalRequest<'a> {
    /// `POST`, or `GET` for the older form.
    pub method: &'a str,
    /// The query of a GET, as it is sent; empty for a POST.
    pub query: &'a str,
    /// The signed headers: names in lower case, sorted, values as they are sent.
    pub headers: &'a [(&'a str, &'a str)],
    /// The body.
    pub payload: Payload<'a>,
}

/// The signed body, or a marker that it is not signed.
#[derive(Debug, Clone, Copy)]
pub enum Payload<'a> {
    /// The bytes of the body.
    Signed(&'a [u8]),
    /// Not signed; the request then has the header `X-TC-Content-SHA256: UNSIGNED-PAYLOAD`.
    Unsigned,
}

impl CanonicalRequest<'_> {
    /// Writes the canonical request.
    pub fn write(&self, sink: &mut impl Sink) {
        write_head(self.method, self.query, self.headers, sink);
        sink.put(&self.payload.hash());
    }
}

impl Payload<'_> {
    /// The hash of the canonical request, in lower-case hexadecimal.
    pub(crate) fn hash(&self) -> [u8; 64] {
        let body = match self {
            Payload::Signed(body) => body,
            Payload::Unsigned => &b"UNSIGNED-PAYLOAD"[..],
        };
        hex(&Sha256::digest(body).into())
    }
}

/// Writes a canonical request without the hash of the body at its end.
pub(crate) fn write_head(
    method: &str,
    query: &str,
    headers: &[(&str, &str)],
    sink: &mut impl Sink,
) {
    sink.put(method.as_bytes());
    sink.put(b"\n/\n");
    sink.put(query.as_bytes());
    sink.put(b"\n");
    for (name, value) in headers {
        sink.put(name.as_bytes());
        sink.put(b":");
        put_lower(sink, value.trim());
        sink.put(b"\n");
    }
    sink.put(b"\n");
    signed_headers(headers, sink);
    sink.put(b"\n");
}

/// Writes the names of the signed headers, separated by semicolons.
pub fn signed_headers(headers: &[(&str, &str)], sink: &mut impl Sink) {
    for (index, (name, _)) in headers.iter().enumerate() {
        if index > 0 {
            sink.put(b";");
        }
        sink.put(name.as_bytes());
    }
}

/// Writes a value in lower case, as it is signed.
fn put_lower(sink: &mut impl Sink, value: &str) {
    for part in value.as_bytes().chunks(64) {
        let mut lower = [0; 64];
        let lower = &mut lower[..part.len()];
        lower.copy_from_slice(part);
        lower.make_ascii_lowercase();
        sink.put(lower);
    }
}
