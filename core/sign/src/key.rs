//! Step 3: the signing key of a day and a service, and the signature made with it.

use std::fmt;

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use zeroize::Zeroizing;

use super::{Scope, Sink, hex};

/// Signing key for one day and one service, ready to use: its HMAC pads are already hashed.
#[derive(Clone)]
pub struct SigningKey(Hmac<Sha256>);

impl SigningKey {
    /// Derives the signing key from the secret key.
    pub fn derive(secret_key: &str, scope: &Scope<'_>) -> Self {
        let mut first = Zeroizing::new(Vec::with_capacity(4 + secret_key.len()));
        first.extend_from_slice(b"TC3");
        first.extend_from_slice(secret_key.as_bytes());
        let date = step(&first, scope.date().as_bytes());
        let service = step(&*date, scope.service().as_bytes());
        let request = step(&*service, b"tc3_request");
        SigningKey(keyed(&*request))
    }

    pub(crate) fn begin(&self) -> Signature {
        Signature(self.0.clone())
    }
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SigningKey(…)")
    }
}

/// A signature in progress.
pub(crate) struct Signature(Hmac<Sha256>);

impl Sink for Signature {
    fn put(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }
}

impl Signature {
    pub(crate) fn finish(self) -> [u8; 64] {
        hex(&self.0.finalize().into_bytes().into())
    }
}

fn step(key: &[u8], message: &[u8]) -> Zeroizing<[u8; 32]> {
    let mut mac = keyed(key);
    mac.update(message);
    Zeroizing::new(mac.finalize().into_bytes().into())
}

#[allow(clippy::expect_used, reason = "HMAC takes keys of any length")]
fn keyed(key: &[u8]) -> Hmac<Sha256> {
    Hmac::new_from_slice(key).expect("HMAC takes keys of any length")
}
