//! Tests of signing, step by step, against signatures from the vendor's documents and SDKs.
//!
//! Each folder of `vectors/` is a case: `request.json` and `body` are the input, and each of the other files is
//! the expected output of one step, byte for byte.

use std::path::{Path, PathBuf};

use serde_json::Value as Json;
use sha2::{Digest, Sha256};
use tcapi::sign::{
    CanonicalRequest, Payload, Scope, Signer, SigningKey, authorization, sign, string_to_sign,
};
use tcapi_tests::{golden, shown, tests_dir};

// The key of the vendor's examples.
const SECRET_ID: &str = "AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE";
const SECRET_KEY: &str = "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE";

fn cases() -> Vec<PathBuf> {
    let entries = std::fs::read_dir(tests_dir().join("data/vectors")).unwrap();
    let mut cases: Vec<PathBuf> =
        entries.map(|entry| entry.unwrap().path()).filter(|path| path.is_dir()).collect();
    cases.sort();
    cases
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The output of each step for one case, in order.
fn steps(case: &Path) -> [(&'static str, Vec<u8>); 4] {
    let request = std::fs::read_to_string(case.join("request.json")).unwrap();
    let request: Json = serde_json::from_str(&request).unwrap();
    let body = std::fs::read(case.join("body")).unwrap();
    let text = |key: &str| request[key].as_str().unwrap_or_else(|| panic!("no text at {key}"));
    let timestamp = request["timestamp"].as_i64().unwrap();

    let headers = [("content-type", text("content_type")), ("host", text("host"))];
    let payload = match text("payload") {
        "signed" => Payload::Signed(&body),
        "unsigned" => Payload::Unsigned,
        other => panic!("{other:?} is no kind of payload"),
    };
    let canonical = CanonicalRequest {
        method: text("method"),
        query: text("query"),
        headers: &headers,
        payload,
    };
    let mut canonical_text = Vec::new();
    canonical.write(&mut canonical_text);

    let scope = Scope::new(timestamp, text("service"));
    let hash = hex(&Sha256::digest(&canonical_text));
    let mut to_sign = Vec::new();
    string_to_sign(timestamp, &scope, hash.as_bytes().try_into().unwrap(), &mut to_sign);

    let key = SigningKey::derive(SECRET_KEY, &scope);
    let signature = sign(&canonical, timestamp, &scope, &key);
    let whole_header = |signature: &[u8; 64]| {
        let mut header = Vec::new();
        authorization(SECRET_ID, &scope, &headers, signature, &mut header);
        header
    };
    // The client's signature of its POST requests.
    if text("method") == "POST" {
        let signer = Signer::new(SECRET_ID, key, &scope, &headers);
        let mut header = Vec::new();
        signer.authorize(timestamp, payload, &mut header);
        assert!(header.ends_with(&signature), "{}", case.display());
        assert_eq!(header, whole_header(&signature), "{}", case.display());
    }
    let header = whole_header(&signature);
    [
        ("canonical_request", canonical_text),
        ("string_to_sign", to_sign),
        ("signature", signature.to_vec()),
        ("authorization", header),
    ]
}

#[test]
fn every_step_of_every_vector() {
    let mut faults = Vec::new();
    for case in cases() {
        for (step, found) in steps(&case) {
            let file = case.join(step);
            // Signatures are the published facts: they are compared, never written.
            let compared = if step == "signature" {
                let published = std::fs::read(&file).unwrap();
                if published == found {
                    Ok(())
                } else {
                    let found = String::from_utf8_lossy(&found).into_owned();
                    Err(format!("{} is published, but {found} came out", shown(&file)))
                }
            } else {
                golden(&file, &found, "client vectors::")
            };
            if let Err(fault) = compared {
                faults.push(fault);
                // The output after a wrong step is wrong too, and tells nothing new.
                break;
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Without this test, a lost folder would only shorten the test above.
#[test]
fn all_published_signatures_are_here() {
    let found: Vec<String> = cases()
        .iter()
        .map(|case| std::fs::read_to_string(case.join("signature")).unwrap())
        .collect();
    for published in [
        "5da7a33f6993f0614b047e5df4582db9e9bf4672ba50567dba16c6ccf174c474",
        "72e494ea809ad7a8c8f7a4507b9bddcbaa8e581f516e8da2f66e2c5a96525168",
        "35be0d57035f41d6e6ff8b4426b3aa88f43527bb00c4b2fe2418e4addb4cb2c9",
        "a8e36d0b1df454dc226727011e1221aba29426d32be01122e0083f728f787e96",
        "ba8ad552525246b511484c4f3eb5f5646aa424c7e654c59c36776f488dd9ae6f",
        "c59084571626f953c54b1cb4d22392e56a9b23378f868f6ab9ccc63da5c4dc8a",
        "7ab5e27727c410c63d1951fd37661d5ea734f9431ad0060bdce2088eee0560a6",
        "071725a76204cefeca62307bd2a5875982f4bd91be4aca80d72107133f9120b5",
    ] {
        assert!(found.iter().any(|signature| signature == published), "{published}");
    }
}

/// The signing key of a day is the same for every second of its UTC day, and differs from those of other days.
#[test]
fn a_key_holds_for_one_day() {
    let day = |timestamp| Scope::new(timestamp, "cvm").date().to_owned();
    assert_eq!(day(1_551_139_199), "2019-02-25");
    assert_eq!(day(1_551_139_200), "2019-02-26");
    assert_eq!(day(0), "1970-01-01");
    assert_eq!(day(951_782_400), "2000-02-29");
}

/// Headers are signed in lower case and without blanks around them, whatever their spelling.
#[test]
fn values_of_headers_are_trimmed_and_lowered() {
    let written = |content_type: &str| {
        let headers = [("content-type", content_type), ("host", "cvm.tencentcloudapi.com")];
        let request = CanonicalRequest {
            method: "POST",
            query: "",
            headers: &headers,
            payload: Payload::Signed(b"{}"),
        };
        let mut text = Vec::new();
        request.write(&mut text);
        text
    };
    assert_eq!(written(" Application/JSON "), written("application/json"));
    assert_ne!(written("application/json; charset=utf-8"), written("application/json"));
}
