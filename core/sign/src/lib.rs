//! TC3-HMAC-SHA256 signatures, with one file per step.
//!
//! The canonical request is hashed into the string to sign, which is signed with a key for one day and one
//! service. Each step writes into a [`Sink`], so that the client hashes incrementally without an allocation,
//! while the tests read the same bytes.
//!
//! The steps follow the vendor's "Signature v3" document.
//!
//! This is a separate crate because it is compiled for speed, and most of the client for size.
#![forbid(unsafe_code)]

mod authorization;
mod buffer;
mod canonical_request;
mod key;
mod signer;
mod string_to_sign;

pub use authorization::authorization;
pub use canonical_request::{CanonicalRequest, Payload, signed_headers};
pub use key::SigningKey;
pub use signer::Signer;
pub use string_to_sign::{Scope, put_timestamp, string_to_sign};

use sha2::{Digest, Sha256};

/// Receives the bytes of a step.
pub trait Sink {
    /// Appends bytes.
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

/// Returns the signature of a request, in lower-case hexadecimal.
pub fn sign(
    request: &CanonicalRequest<'_>,
    timestamp: i64,
    scope: &Scope<'_>,
    key: &SigningKey,
) -> [u8; 64] {
    let mut hash = Sha256::new();
    request.write(&mut hash);
    let mut signature = key.begin();
    string_to_sign(timestamp, scope, &hex(&hash.finalize().into()), &mut signature);
    signature.finish()
}

/// Encodes a hash in lower-case hexadecimal, eight digits at a time.
pub(crate) fn hex(hash: &[u8; 32]) -> [u8; 64] {
    let mut text = [0; 64];
    let (digits, _) = text.as_chunks_mut::<8>();
    let (words, _) = hash.as_chunks::<4>();
    for (digits, word) in digits.iter_mut().zip(words) {
        *digits = hex_word(u32::from_le_bytes(*word)).to_le_bytes();
    }
    text
}

/// Returns the eight digits of four bytes; both integers are little-endian.
fn hex_word(word: u32) -> u64 {
    const EACH: u64 = 0x0101_0101_0101_0101;
    const LOW_NIBBLE: u64 = 0x000f_000f_000f_000f;
    let wide = u64::from(word);
    let wide = (wide | wide << 16) & 0x0000_ffff_0000_ffff;
    let wide = (wide | wide << 8) & 0x00ff_00ff_00ff_00ff;
    let nibbles = (wide >> 4 & LOW_NIBBLE) | (wide & LOW_NIBBLE) << 8;
    // From ten on, adding six carries into the upper half of the byte.
    let letters = (nibbles + 6 * EACH) >> 4 & EACH;
    // The distance from the character after '9' to 'a' is 39 = 32 + 8 - 1.
    nibbles + u64::from(b'0') * EACH + (letters << 5) + (letters << 3) - letters
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_of_every_byte() {
        for first in (0..=255_u8).step_by(32) {
            let hash: [u8; 32] = std::array::from_fn(|at| first + at as u8);
            let wanted: String = hash.iter().map(|byte| format!("{byte:02x}")).collect();
            assert_eq!(std::str::from_utf8(&hex(&hash)).unwrap(), wanted);
        }
    }
}
