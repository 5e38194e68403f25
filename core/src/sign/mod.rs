//! TC3-HMAC-SHA256, one file per step.
//!
//! The canonical request is hashed into the string to sign, which is signed with a key that holds for one
//! day and one service. Each step writes into a [`Sink`], so that the client hashes as it goes, without an
//! allocation, while the tests read the very same bytes.
//!
//! The steps follow the vendor's "Signature v3" document.

mod authorization;
mod canonical_request;
mod gathered;
mod key;
mod string_to_sign;

pub use authorization::authorization;
pub use canonical_request::{CanonicalRequest, Payload, signed_headers};
pub use key::SigningKey;
pub(crate) use string_to_sign::put_decimal;
pub use string_to_sign::{Scope, string_to_sign};

use gathered::Gathered;
use sha2::{Digest, Sha256};

/// Takes the bytes of a step.
pub trait Sink {
    /// Appends them.
    fn put(&mut self, bytes: &[u8]);
}

impl Sink for Sha256 {
    fn put(&mut self, bytes: &[u8]) {
        self.update(bytes);
    }
}

impl Sink for Vec<u8> {
    fn put(&mut self, bytes: &[u8]) {
        self.extend_from_slice(bytes);
    }
}

/// The signature of a request, in lower-case hexadecimal.
pub fn sign(
    request: &CanonicalRequest<'_>,
    timestamp: i64,
    scope: &Scope<'_>,
    key: &SigningKey,
) -> [u8; 64] {
    let mut hash = Sha256::new();
    let mut canonical = Gathered::new(&mut hash);
    request.write(&mut canonical);
    canonical.finish();
    let hash = hex(&hash.finalize().into());
    let mut signature = key.begin();
    let mut to_sign = Gathered::new(&mut signature);
    string_to_sign(timestamp, scope, &hash, &mut to_sign);
    to_sign.finish();
    signature.finish()
}

/// Lower-case hexadecimal.
pub(crate) fn hex(hash: &[u8; 32]) -> [u8; 64] {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let mut text = [0; 64];
    for (pair, byte) in text.chunks_exact_mut(2).zip(hash) {
        pair[0] = DIGITS[usize::from(byte >> 4)];
        pair[1] = DIGITS[usize::from(byte & 15)];
    }
    text
}
