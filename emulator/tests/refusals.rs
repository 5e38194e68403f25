//! Tests of requests that the service refuses, and of those that only look invalid.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that can't go on has failed")]

mod support;

use std::collections::HashSet;
use std::time::Duration;

use serde_json::{Value, json};
use support::{Raw, client, client_with, exchange};
use tcapi::cvm::{DescribeRegions, DescribeZones, RebootInstances};
use tcapi::{CallOptions, Outcome, Status};
use tcapi_emulator::{EXAMPLE_SECRET_ID, EXAMPLE_SECRET_KEY, Emulator};

const REBOOT: &str = r#"{"InstanceIds":["ins-r8hr2upy"]}"#;

fn emulator() -> Emulator {
    Emulator::builder().transition(Duration::ZERO).start().unwrap()
}

/// The `Authorization` header of a request that is sent in another form.
fn authorization(bytes: Vec<u8>) -> String {
    let text = String::from_utf8(bytes).unwrap();
    let (_, rest) = text.split_once("Authorization: ").unwrap();
    rest.split("\r\n").next().unwrap().to_owned()
}

#[test]
fn a_wrong_key() {
    let emulator = emulator();
    let client = client_with(&emulator, EXAMPLE_SECRET_ID, "another-key", None);
    let request = RebootInstances::builder().instance_ids(["ins-r8hr2upy"]).build().unwrap();
    let error = client.call(&request).unwrap_err();
    assert_eq!(error.code(), Some("AuthFailure.SignatureFailure"));
    assert_eq!((error.status(), error.outcome()), (Status::Service, Outcome::Rejected));
    assert!(!error.to_string().contains("another-key"));
}

#[test]
fn an_unknown_secret_id() {
    let emulator = emulator();
    let client = client_with(&emulator, "AKIDother", EXAMPLE_SECRET_KEY, None);
    let error = client.call(&DescribeRegions::builder().build().unwrap()).unwrap_err();
    assert_eq!(error.code(), Some("AuthFailure.SecretIdNotFound"));
}

#[test]
fn tokens() {
    let request = DescribeRegions::builder().build().unwrap();
    let code = |emulator: &Emulator, token| {
        let client = client_with(emulator, EXAMPLE_SECRET_ID, EXAMPLE_SECRET_KEY, token);
        client.call(&request).err().map(|error| error.code().unwrap().to_owned())
    };
    let failure = Some("AuthFailure.TokenFailure".to_owned());
    let temporary = Emulator::builder().token("tok-1").start().unwrap();
    assert_eq!(code(&temporary, Some("tok-1")), None);
    assert_eq!(code(&temporary, Some("tok-2")), failure);
    assert_eq!(code(&temporary, None), failure);
    let permanent = emulator();
    assert_eq!(code(&permanent, Some("tok-1")), failure);
    assert_eq!(code(&permanent, None), None);
}

#[test]
fn clocks() {
    let emulator = emulator();
    let request = Raw::new("DescribeRegions", "{}");
    let now = request.timestamp;
    for off in [-290, 0, 290] {
        assert_eq!(request.clone().at(now + off).send(&emulator).get("Error"), None, "{off}");
    }
    for off in [-310, 310, -86_400, -now] {
        let code = request.clone().at(now + off).code(&emulator);
        assert_eq!(code, "AuthFailure.SignatureExpire", "{off}");
    }
    for nonsense in ["soon", "-1", "1.5", "+1", "01", "99999999999999999999"] {
        let request = request.clone().with("X-TC-Timestamp", nonsense);
        assert_eq!(request.code(&emulator), "InvalidParameterValue", "{nonsense}");
    }
}

#[test]
fn scopes() {
    let emulator = emulator();
    let request = Raw::new("DescribeRegions", "{}");
    // A consistent signature with yesterday's date.
    let yesterday = Raw { scope_time: request.timestamp - 86_400, ..request.clone() };
    assert_eq!(yesterday.code(&emulator), "AuthFailure.SignatureFailure");
    // The date in the header differs from the signed date.
    let host = emulator.address().to_string();
    let other = authorization(request.bytes(&host)).replacen("/20", "/19", 1);
    let other = Raw { authorization: Some(other), ..request.clone() };
    assert_eq!(other.code(&emulator), "AuthFailure.SignatureFailure");
    // The signature of an SDK that derives the service from the host.
    let host = Raw { service: "127", ..request };
    assert_eq!(host.code(&emulator), "NoSuchProduct");
}

#[test]
fn what_was_signed_is_what_must_come() {
    let emulator = emulator();
    let request = Raw::new("RebootInstances", REBOOT);
    let host = emulator.address().to_string();
    let signed = Some(authorization(request.bytes(&host)));
    let sent = |mut request: Raw| {
        request.authorization = signed.clone();
        request.send(&emulator)["Error"]["Code"].clone()
    };
    assert_eq!(sent(request.clone()), Value::Null);
    let failure = "AuthFailure.SignatureFailure";
    let body = r#"{"InstanceIds":["ins-5d8a23rs"]}"#.into();
    assert_eq!(sent(Raw { body, ..request.clone() }), failure);
    let content_type = "application/json; charset=utf-8";
    assert_eq!(sent(Raw { content_type, ..request.clone() }), failure);
    assert_eq!(sent(Raw { timestamp: request.timestamp - 1, ..request.clone() }), failure);
    assert_eq!(sent(Raw { target: "/?a=b".to_owned(), ..request.clone() }), failure);
    // The signature includes the host.
    let signed = Some(authorization(request.bytes("cvm.tencentcloudapi.com")));
    let elsewhere = Raw { authorization: signed, ..request };
    assert_eq!(elsewhere.code(&emulator), failure);
}

#[test]
fn headers_beyond_the_usual_can_be_signed() {
    let emulator = emulator();
    let request = Raw::new("RebootInstances", REBOOT);
    let signed = vec!["x-tc-action", "x-tc-region"];
    let more = Raw { signed, ..request.clone() };
    assert_eq!(more.send(&emulator).get("Error"), None);
    // A header that is signed but not sent.
    let missing = Raw { signed: vec!["x-tc-language"], ..request };
    assert_eq!(missing.code(&emulator), "AuthFailure.SignatureFailure");
}

#[test]
fn the_payload_can_be_left_unsigned() {
    let emulator = emulator();
    let request =
        Raw::new("RebootInstances", REBOOT).with("X-TC-Content-SHA256", "UNSIGNED-PAYLOAD");
    assert_eq!(request.send(&emulator).get("Error"), None);
    let signed = Raw::new("RebootInstances", REBOOT);
    let authorization = authorization(signed.bytes(&emulator.address().to_string()));
    let mixed = Raw { authorization: Some(authorization), ..request };
    assert_eq!(mixed.code(&emulator), "AuthFailure.SignatureFailure");
}

#[test]
fn malformed_authorization() {
    let emulator = emulator();
    for header in
        ["", "SKIP", "Basic abc", "TC3-HMAC-SHA256 Credential=a", "TC3-HMAC-SHA256 x=\u{e9}"]
    {
        let request =
            Raw { authorization: Some(header.to_owned()), ..Raw::new("DescribeRegions", "{}") };
        assert_eq!(request.code(&emulator), "AuthFailure.InvalidAuthorization", "{header}");
    }
}

#[test]
fn missing_headers() {
    let emulator = emulator();
    for name in ["X-TC-Action", "X-TC-Version", "X-TC-Region"] {
        let request = Raw::new("RebootInstances", REBOOT);
        let action = if name == "X-TC-Region" { "StartInstances" } else { "RebootInstances" };
        let request = request.with("X-TC-Action", action).without(name);
        let response = request.send(&emulator);
        assert_eq!(response["Error"]["Code"], "MissingParameter", "{name}");
        assert!(response["Error"]["Message"].as_str().unwrap().contains(name), "{response}");
    }
    let request = Raw::new("RebootInstances", REBOOT).with("X-TC-Timestamp", "");
    assert_eq!(request.code(&emulator), "MissingParameter");
    // RebootInstances needs no region.
    let request = Raw::new("RebootInstances", REBOOT).without("X-TC-Region");
    assert_eq!(request.send(&emulator).get("Error"), None);
}

#[test]
fn names_that_nothing_has() {
    let emulator = emulator();
    let request = Raw::new("RebootInstances", REBOOT);
    let code = |request: Raw| request.code(&emulator);
    assert_eq!(code(request.clone().with("X-TC-Action", "RebootInstance")), "InvalidAction");
    assert_eq!(code(request.clone().with("X-TC-Action", "rebootInstances")), "InvalidAction");
    assert_eq!(code(request.clone().with("X-TC-Version", "2017-03-13")), "NoSuchVersion");
    assert_eq!(code(Raw { service: "cvn", ..request.clone() }), "NoSuchProduct");
    for region in ["guangzhou", "ap_guangzhou", "AP-GUANGZHOU", "ap-", "-", "ap guangzhou", ""] {
        let request = request.clone().with("X-TC-Region", region);
        assert_eq!(code(request), "UnsupportedRegion", "{region}");
    }
    // The client returns the same error for an action without a spec.
    let options = CallOptions::default();
    let error = client(&emulator)
        .call_json("cvm", "2017-03-12", "CloneInstances", "{}", &options)
        .unwrap_err();
    assert_eq!(error.code(), Some("InvalidAction"));
}

#[test]
fn parameters() {
    let emulator = emulator();
    for (body, code) in [
        ("{}", "MissingParameter"),
        (r#"{"InstanceIds":["ins-r8hr2upy"],"Colour":"blue"}"#, "UnknownParameter"),
        (r#"{"InstanceIds":["ins-r8hr2upy"],"StopType":"WARM"}"#, "InvalidParameterValue"),
        (r#"{"InstanceIds":[]}"#, "InvalidParameterValue.LimitExceeded"),
        (r#"{"InstanceIds":["ins-1122"]}"#, "InvalidInstanceId.Malformed"),
        (
            r#"{"InstanceIds":["ins-r8hr2upy"],"StopType":"HARD","ForceReboot":true}"#,
            "InvalidParameterCombination",
        ),
        (r#"{"InstanceIds":"ins-r8hr2upy"}"#, "InvalidParameter"),
        ("", "InvalidRequest"),
        ("[]", "InvalidRequest"),
        ("{", "InvalidRequest"),
        ("\u{0}", "InvalidRequest"),
        (&"[".repeat(100_000), "InvalidRequest"),
    ] {
        assert_eq!(Raw::new("RebootInstances", body).code(&emulator), code, "{body:.60}");
    }
}

#[test]
fn protocols() {
    let emulator = emulator();
    let request = Raw::new("RebootInstances", REBOOT);
    for method in ["PUT", "DELETE", "HEAD2"] {
        let code = Raw { method, ..request.clone() }.code(&emulator);
        assert_eq!(code, "UnsupportedProtocol", "{method}");
    }
    for content_type in
        ["text/plain", "application/x-www-form-urlencoded", "", "multipart/form-data"]
    {
        let code = Raw { content_type, ..request.clone() }.code(&emulator);
        assert_eq!(code, "InvalidRequest", "{content_type}");
    }
    let content_type = "application/json; charset=utf-8";
    let charset = Raw { content_type, ..request.clone() };
    assert_eq!(charset.send(&emulator).get("Error"), None);
    assert_eq!(Raw { target: "/v2".to_owned(), ..request }.code(&emulator), "InvalidRequest");
    // Bytes that are not HTTP end only their connection.
    assert_eq!(exchange(&emulator, b"EHLO example\r\n\r\n").0, 400);
    assert_eq!(emulator.requests().len(), 9);
}

#[test]
fn sizes() {
    const MOST: usize = 10 * 1024 * 1024;
    let emulator = emulator();
    let padding = |size: usize| " ".repeat(size - REBOOT.len());
    let padded = |size| Raw::new("RebootInstances", &format!("{REBOOT}{}", padding(size)));
    assert_eq!(padded(MOST).send(&emulator).get("Error"), None);
    assert_eq!(padded(MOST + 1).code(&emulator), "RequestSizeLimitExceeded");
}

#[test]
fn gets() {
    let emulator = emulator();
    let describe = |query: &str| Raw::get("DescribeInstances", query).send(&emulator);
    assert_eq!(describe("")["TotalCount"], 3);
    assert_eq!(describe("Limit=10&Offset=2")["InstanceSet"].as_array().unwrap().len(), 1);
    let one = describe("Filters.0.Name=instance-state&Filters.0.Values.0=STOPPED");
    assert_eq!(one["TotalCount"], 1);
    assert_eq!(describe("Limit=ten")["Error"]["Code"], "InvalidParameter");
    assert_eq!(describe("Colour=blue")["Error"]["Code"], "UnknownParameter");
    assert_eq!(describe("Limit=%zz")["Error"]["Code"], "InvalidRequest");
    let reboot = Raw::get("RebootInstances", "InstanceIds.0=ins-r8hr2upy&ForceReboot=True");
    assert_eq!(reboot.send(&emulator).get("Error"), None);
    let json = Raw { content_type: "application/json", ..reboot };
    assert_eq!(json.code(&emulator), "InvalidRequest");
}

#[test]
fn an_action_without_a_behaviour_responds_by_example() {
    let emulator = emulator();
    let client = client(&emulator);
    let regions = client.call(&DescribeRegions::builder().build().unwrap()).unwrap();
    assert_eq!(regions.region_set.len(), 8);
    assert_eq!(regions.region_set[1].region.as_deref(), Some("ap-guangzhou"));
    let zones = client.call(&DescribeZones::builder().build().unwrap()).unwrap();
    assert_eq!(zones.total_count, Some(5));
    assert_ne!(zones.request_id, "62DDFFC6-FDB5-44F7-20A6-59152E3D129A");
}

#[test]
fn request_ids_are_new_each_time_and_requests_are_recorded() {
    let emulator = emulator();
    let ids: HashSet<_> = (0..20)
        .map(|_| Raw::new("RebootInstances", REBOOT).send(&emulator)["RequestId"].to_string())
        .collect();
    assert_eq!(ids.len(), 20);
    let refused = Raw::new("RebootInstances", "{}").send(&emulator);
    let requests = emulator.requests();
    assert_eq!(requests.len(), 21);
    assert_eq!(requests[0].body, REBOOT);
    assert_eq!(requests[0].header("x-tc-version"), Some("2017-03-12"));
    assert_eq!(requests[0].code, None);
    assert_eq!(requests[20].action(), Some("RebootInstances"));
    assert_eq!(requests[20].code.as_deref(), Some("MissingParameter"));
    assert_eq!(json!(requests[20].request_id), refused["RequestId"]);

    let get = b"GET /_requests HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n";
    let (status, body) = exchange(&emulator, get);
    let listed: Value = serde_json::from_str(&body).unwrap();
    assert_eq!((status, listed.as_array().unwrap().len()), (200, 21));
    assert_eq!(listed[20]["Code"], "MissingParameter");
    assert_eq!(listed[0]["Body"], REBOOT);
    assert_eq!(listed[0]["Method"], "POST");
    assert!(
        listed[0]["Headers"].as_array().unwrap().contains(&json!(["x-tc-version", "2017-03-12"]))
    );
}

#[test]
fn nothing_is_recorded_unless_asked_for() {
    let emulator = Emulator::builder().record(false).start().unwrap();
    Raw::new("RebootInstances", REBOOT).send(&emulator);
    assert!(emulator.requests().is_empty());
    let get = b"GET /_requests HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n";
    assert_eq!(exchange(&emulator, get).0, 404);
}
