//! Tests of keys that are issued for a role.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that can't go on has failed")]

mod support;

use std::time::Duration;

use serde_json::Value;
use support::{Raw, client_with, exchange};
use tcapi::cvm::DescribeRegions;
use tcapi_emulator::Emulator;

const METADATA: &str = "/latest/meta-data/cam/security-credentials/";
const ARN: &str = "qcs::cam::uin/12345678:roleName/reader";

fn emulator(lifetime: Duration) -> Emulator {
    Emulator::builder().role("reader").role_lifetime(lifetime).start().unwrap()
}

fn get(emulator: &Emulator, path: &str) -> (u16, String) {
    let head = format!("GET {path} HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n");
    exchange(emulator, head.as_bytes())
}

fn keys(emulator: &Emulator) -> Value {
    let (status, body) = get(emulator, &format!("{METADATA}reader"));
    assert_eq!(status, 200);
    serde_json::from_str(&body).unwrap()
}

/// The error code with which a call with these keys is refused.
fn refused(emulator: &Emulator, keys: &Value, token: Option<&str>) -> Option<String> {
    let text = |name: &str| keys[name].as_str().unwrap();
    let client = client_with(emulator, text("TmpSecretId"), text("TmpSecretKey"), token);
    let request = DescribeRegions::builder().build().unwrap();
    client.call(&request).err().map(|error| error.code().unwrap().to_owned())
}

fn sts(action: &'static str, body: &str) -> Raw {
    let mut raw = Raw::new(action, body).with("X-TC-Version", "2018-08-13");
    raw.service = "sts";
    raw
}

#[test]
fn the_machine_has_a_role_with_keys_that_are_taken() {
    let emulator = emulator(Duration::from_secs(600));
    assert_eq!(get(&emulator, METADATA), (200, "reader".to_owned()));
    assert_eq!(get(&emulator, &format!("{METADATA}writer")).0, 404);
    let given = keys(&emulator);
    assert_eq!(given["Code"], "Success");
    assert_eq!(given, keys(&emulator), "the same until half of their life is over");
    assert_eq!(refused(&emulator, &given, given["Token"].as_str()), None);
    let failure = Some("AuthFailure.TokenFailure".to_owned());
    assert_eq!(refused(&emulator, &given, None), failure);
    assert_eq!(refused(&emulator, &given, Some("another")), failure);
}

#[test]
fn without_a_role_there_is_none() {
    let emulator = Emulator::builder().start().unwrap();
    assert_eq!(get(&emulator, METADATA).0, 404);
    assert_eq!(get(&emulator, &format!("{METADATA}reader")).0, 404);
}

#[test]
fn keys_overlap_and_end() {
    // On a slow machine the old keys can expire before they are used; then the test uses a longer lifetime.
    let overlaps = |seconds: &u64| {
        let emulator = emulator(Duration::from_secs(*seconds));
        let old = keys(&emulator);
        let until_other = || loop {
            std::thread::sleep(Duration::from_millis(50));
            let new = keys(&emulator);
            if new != old {
                return new;
            }
        };
        let new = until_other();
        let taken = |keys: &Value| refused(&emulator, keys, keys["Token"].as_str());
        if (taken(&old), taken(&new)) != (None, None) {
            return false;
        }
        let failure = loop {
            match taken(&old) {
                None => std::thread::sleep(Duration::from_millis(50)),
                Some(code) => break code,
            }
        };
        assert_eq!(failure, "AuthFailure.TokenFailure");
        true
    };
    assert!([2, 8, 32].iter().any(overlaps), "old keys end with the new ones' begin");
}

#[test]
fn a_role_is_assumed_with_a_key_or_with_a_token() {
    let emulator = emulator(Duration::from_secs(600));
    let body = format!(r#"{{"RoleArn":"{ARN}","RoleSessionName":"s","DurationSeconds":60}}"#);
    let assumed = sts("AssumeRole", &body).send(&emulator);
    let given = &assumed["Credentials"];
    assert_eq!(refused(&emulator, given, given["Token"].as_str()), None);
    let body = body.replace('}', r#","ProviderId":"p","WebIdentityToken":"t"}"#);
    let mut unsigned = sts("AssumeRoleWithWebIdentity", &body);
    unsigned.authorization = Some("SKIP".to_owned());
    let exchanged = unsigned.send(&emulator);
    assert_ne!(exchanged["Credentials"], *given);
    assert!(exchanged["ExpiredTime"].is_u64());

    // Every other request needs a signature.
    let mut unsigned = sts("AssumeRole", &body);
    unsigned.authorization = Some("SKIP".to_owned());
    assert_eq!(unsigned.code(&emulator), "AuthFailure.InvalidAuthorization");
}

#[test]
fn what_sts_refuses() {
    let emulator = emulator(Duration::from_secs(600));
    for (body, code) in [
        (r#"{"RoleSessionName":"s"}"#.to_owned(), "MissingParameter"),
        (format!(r#"{{"RoleArn":"{ARN}"}}"#), "MissingParameter"),
        (r#"{"RoleArn":1,"RoleSessionName":"s"}"#.to_owned(), "InvalidParameter"),
        (
            format!(r#"{{"RoleArn":"{ARN}","RoleSessionName":"s","DurationSeconds":43201}}"#),
            "InvalidParameterValue",
        ),
        (
            format!(r#"{{"RoleArn":"{ARN}s","RoleSessionName":"s"}}"#),
            "ResourceNotFound.RoleNotFound",
        ),
        ("[]".to_owned(), "InvalidRequest"),
    ] {
        let response = sts("AssumeRole", &body).send(&emulator);
        assert_eq!(response["Error"]["Code"], code, "{body}");
    }
}
