//! Functions that several targets share: a peer on loopback whose responses the fuzzer chooses, and the checks of every
//! error.
#![forbid(unsafe_code)]

mod peer;

pub use peer::{Ending, Peer};

use tcapi_fuzz_services::{Client, ClientBuilder, Credentials, Error};

/// The key of all clients, which must not appear in any output.
pub const SECRET_KEY: &str = "kq7-the-secret-key-Xz";
/// The token of all clients, which must not either.
pub const TOKEN: &str = "tj4-the-token-Qv";

/// A client of `endpoint` with those credentials.
pub fn client(endpoint: &str) -> ClientBuilder {
    let credentials = Credentials::new("AKIDfuzz", SECRET_KEY).expect("they are good");
    let credentials = credentials.with_token(TOKEN).expect("it is good");
    // Each input is one attempt; delays would take most of the time.
    Client::builder()
        .credentials(credentials)
        .region("ap-guangzhou")
        .endpoint(endpoint)
        .no_proxy()
        .max_attempts(1)
}

/// Asserts that neither an error nor anything in it contains a secret. `input` is the whole input of the fuzzer, which
/// could contain a secret by chance.
pub fn assert_no_secret(error: &Error, input: &[u8]) {
    let shown = format!("{error} {error:?}");
    for secret in [SECRET_KEY, TOKEN] {
        let given = input.windows(secret.len()).any(|part| part == secret.as_bytes());
        assert!(given || !shown.contains(secret), "a secret in {shown}");
    }
}
