//! What several targets need: a peer on loopback that answers what the fuzzer says, and what holds for every
//! error.
#![forbid(unsafe_code)]

mod peer;

pub use peer::{Ending, Peer};

use tcapi_fuzz_services::{Client, ClientBuilder, Credentials, Error};

/// The key and the token of all clients: they must never be seen again.
pub const SECRET_KEY: &str = "kq7-the-secret-key-Xz";
/// The token, which is as secret.
pub const TOKEN: &str = "tj4-the-token-Qv";

/// A client of `endpoint` with those credentials.
pub fn client(endpoint: &str) -> ClientBuilder {
    let credentials = Credentials::new("AKIDfuzz", SECRET_KEY).expect("they are good");
    let credentials = credentials.with_token(TOKEN).expect("it is good");
    // Each input is one attempt; pauses would be most of the time.
    Client::builder()
        .credentials(credentials)
        .region("ap-guangzhou")
        .endpoint(endpoint)
        .no_proxy()
        .max_attempts(1)
}

/// Asserts that neither an error nor anything in it shows a secret. `input` is all that the fuzzer gave, which
/// could have found a secret by itself.
pub fn assert_no_secret(error: &Error, input: &[u8]) {
    let shown = format!("{error} {error:?}");
    for secret in [SECRET_KEY, TOKEN] {
        let given = input.windows(secret.len()).any(|part| part == secret.as_bytes());
        assert!(given || !shown.contains(secret), "a secret in {shown}");
    }
}
