//! Signer for requests that differ only in their timestamp and their body.

use std::fmt;

use sha2::{Digest, Sha256};

use super::buffer::Buffer;
use super::canonical_request::write_head;
use super::string_to_sign::write_around;
use super::{Payload, Scope, SigningKey, Sink, authorization, hex};

/// Signs the POST requests of one day to one host: their common part is written and hashed once.
pub struct Signer {
    /// Hash state of the canonical request up to the hash of the body.
    head: Sha256,
    key: SigningKey,
    /// The credential scope.
    scope: Vec<u8>,
    /// The `Authorization` value up to the signature.
    authorization: Vec<u8>,
}

impl Signer {
    /// Creates a signer for requests with these signed headers, in the scope of the key: names in lower case
    /// and sorted, values as they are sent.
    pub fn new(
        secret_id: &str,
        key: SigningKey,
        scope: &Scope<'_>,
        headers: &[(&str, &str)],
    ) -> Self {
        let mut head = Sha256::new();
        write_head("POST", "", headers, &mut head);
        let mut written = Vec::new();
        scope.write(&mut written);
        let mut value = Vec::new();
        authorization(secret_id, scope, headers, b"", &mut value);
        Signer { head, key, scope: written, authorization: value }
    }

    /// Returns the signature, in lower-case hexadecimal, of a request at `timestamp`, in seconds since 1970.
    /// Does not allocate.
    // If inlined into a caller that is compiled for size, it would be, too.
    #[inline(never)]
    pub fn sign(&self, timestamp: i64, payload: Payload<'_>) -> [u8; 64] {
        let mut hash = self.head.clone();
        hash.put(&payload.hash());
        let hash = hex(&hash.finalize().into());
        let mut signature = self.key.begin();
        let mut to_sign = Buffer::new(&mut signature);
        write_around(timestamp, &hash, &mut to_sign, |sink| sink.put(&self.scope));
        to_sign.finish();
        signature.finish()
    }

    /// Writes the `Authorization` value of a request at `timestamp`, in seconds since 1970.
    pub fn authorize(&self, timestamp: i64, payload: Payload<'_>, sink: &mut impl Sink) {
        sink.put(&self.authorization);
        sink.put(&self.sign(timestamp, payload));
    }
}

impl fmt::Debug for Signer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Signer({})", String::from_utf8_lossy(&self.scope))
    }
}
