//! Unique secrets, and the values that are derived from them.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::block_api::compress256;
use sha2::{Digest, Sha256};
use tcapi::sign::Scope;

/// A value that must not be found, with its name in the test.
pub(crate) struct Secret {
    pub(crate) name: String,
    pub(crate) bytes: Vec<u8>,
    /// Whether the memory of a live client contains it, which shows that the search would find it.
    pub(crate) kept: bool,
}

/// Text that occurs nowhere else.
pub(crate) fn unique(name: &str) -> String {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_nanos();
    let hash = Sha256::digest(format!("{name} {now} {}", std::process::id()));
    hash.iter().take(20).map(|byte| format!("{byte:02x}")).collect()
}

/// The same with slashes, which some JSON writes as `\/`, and other JSON as they are.
pub(crate) fn with_slashes(name: &str) -> String {
    format!("{}/{}+/{}==", unique(name), unique(&format!("{name}'s")), unique(&format!("{name}''")))
}

/// That text, in each spelling of its slashes.
pub(crate) fn plain(name: &str, text: &str) -> Vec<Secret> {
    let parts = text.split(['/', '+', '=']).filter(|part| !part.is_empty());
    let secret = |part: &str| Secret { name: name.to_owned(), bytes: part.into(), kept: true };
    parts.map(secret).collect()
}

/// The same for a text that is used and not kept.
pub(crate) fn passing(name: &str, text: &str) -> Vec<Secret> {
    plain(name, text).into_iter().map(|secret| Secret { kept: false, ..secret }).collect()
}

/// A secret key, and the three keys that the signature derives from it.
pub(crate) fn key(name: &str, key: &str, services: &[&str]) -> Vec<Secret> {
    let mut secrets = plain(name, key);
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
    // The day may end between the call and this line.
    for at in [now, now.saturating_sub(Duration::from_secs(3600))] {
        for service in services {
            let scope = Scope::new(i64::try_from(at.as_secs()).unwrap(), service);
            let day = hmac(format!("TC3{key}").as_bytes(), scope.date());
            let of_service = hmac(&day, service);
            let request = hmac(&of_service, "tc3_request");
            let steps = [
                ("as far as the day", day.to_vec(), false),
                ("as far as the service", of_service.to_vec(), false),
                ("to the end", request.to_vec(), false),
                // Both states together are enough to sign.
                ("and hashed with the inner pad", state(&request, INNER), true),
                ("and hashed with the outer pad", state(&request, OUTER), true),
            ];
            secrets.extend(steps.map(|(step, bytes, kept)| Secret {
                name: format!("{name}, derived for {service} {step}"),
                bytes,
                kept,
            }));
        }
    }
    secrets
}

/// A proxy's password, and the header that contains it.
pub(crate) fn password(user: &str, password: &str) -> Vec<Secret> {
    let mut secrets = passing("the proxy's password", password);
    let header = STANDARD.encode(format!("{user}:{password}"));
    // The part that does not depend on what follows it.
    let bytes = header.as_bytes()[..header.len() - 4].to_vec();
    secrets.push(Secret { name: "the proxy's password in base64".to_owned(), bytes, kept: true });
    secrets
}

const INNER: u8 = 0x36;
const OUTER: u8 = 0x5c;

fn hmac(key: &[u8], message: &str) -> [u8; 32] {
    let inner = Sha256::digest([&pad(key, INNER)[..], message.as_bytes()].concat());
    Sha256::digest([&pad(key, OUTER)[..], &inner[..]].concat()).into()
}

/// The first block of one of the two hashes of HMAC.
fn pad(key: &[u8], with: u8) -> [u8; 64] {
    let hashed = Sha256::digest(key);
    let key = if key.len() > 64 { &hashed[..] } else { key };
    std::array::from_fn(|at| key.get(at).copied().unwrap_or_default() ^ with)
}

/// The state of SHA-256 after that block, as it is in memory.
fn state(key: &[u8], with: u8) -> Vec<u8> {
    let mut state = FIRST_STATE;
    compress256(&mut state, &[pad(key, with)]);
    state.into_iter().flat_map(u32::to_ne_bytes).collect()
}

/// The initial state of SHA-256.
const FIRST_STATE: [u32; 8] = [
    0x6a09_e667,
    0xbb67_ae85,
    0x3c6e_f372,
    0xa54f_f53a,
    0x510e_527f,
    0x9b05_688c,
    0x1f83_d9ab,
    0x5be0_cd19,
];

/// The keys are derived as the library derives them, which is what the vendor's document describes.
#[test]
fn the_derived_keys_are_the_ones() {
    use tcapi::sign::{CanonicalRequest, Payload, SigningKey, sign, string_to_sign};

    let (secret_key, timestamp) = ("Gu5t9xGARNpq86cd98joQYCN3EXAMPLE", 1_551_113_065);
    let scope = Scope::new(timestamp, "cvm");
    let request = hmac(
        &hmac(&hmac(format!("TC3{secret_key}").as_bytes(), scope.date()), "cvm"),
        "tc3_request",
    );
    let canonical = CanonicalRequest {
        method: "POST",
        query: "",
        headers: &[("host", "cvm.tencentcloudapi.com")],
        payload: Payload::Signed(b"{}"),
    };
    let mut written = Vec::new();
    canonical.write(&mut written);
    let hex = |hash: &[u8]| -> String { hash.iter().map(|byte| format!("{byte:02x}")).collect() };
    let hash: [u8; 64] = hex(&Sha256::digest(&written)).into_bytes().try_into().unwrap();
    let mut to_sign = Vec::new();
    string_to_sign(timestamp, &scope, &hash, &mut to_sign);
    let signature = hex(&hmac(&request, std::str::from_utf8(&to_sign).unwrap()));
    let key = SigningKey::derive(secret_key, &scope);
    assert_eq!(signature.as_bytes(), sign(&canonical, timestamp, &scope, &key));
}
