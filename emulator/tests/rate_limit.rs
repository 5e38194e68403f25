//! Tests of rate limits.
#![allow(clippy::unwrap_used, reason = "a test that can't go on has failed")]

mod support;

use std::time::{Duration, Instant};

use support::{Raw, client, client_with};
use tcapi::cvm::{DescribeZones, RebootInstances};
use tcapi::{Outcome, Request};
use tcapi_emulator::Emulator;

#[test]
fn calls_beyond_the_limit_are_refused() {
    let emulator = Emulator::builder().rate_limit(true).start().unwrap();
    let client = client(&emulator);
    // The instance does not exist: a refused call also counts.
    let request = RebootInstances::builder().instance_ids(["ins-00000000"]).build().unwrap();
    let limit = RebootInstances::action().rate_limit.unwrap();
    let calls = usize::try_from(limit.calls).unwrap();
    let window = Duration::from_millis(limit.per_ms.into());
    // The times at which each call was sent and its response arrived: it was counted between the two.
    let mut admitted: Vec<(Instant, Instant)> = Vec::new();
    let mut refused = 0;
    // On a machine that makes fewer calls in a window, none is refused.
    while refused < 3 && admitted.len() < 10 * calls {
        let sent = Instant::now();
        let error = client.call(&request).unwrap_err();
        assert_eq!(error.outcome(), Outcome::Rejected);
        match error.code() {
            Some("RequestLimitExceeded") => {
                refused += 1;
                let within = admitted.iter().filter(|one| one.1 + window > sent).count();
                assert!(within >= calls, "it was refused after {within} calls");
            }
            Some("InvalidInstanceId.NotFound") => admitted.push((sent, Instant::now())),
            code => panic!("{code:?}"),
        }
    }
    for more in admitted.windows(calls + 1) {
        assert!(more[calls].1 - more[0].0 >= window, "more than {calls} calls in a window");
    }
    println!("{} calls were let through before {refused} were refused", admitted.len());
    // Each action has a separate count, and the count restarts in each window.
    client.call(&DescribeZones::builder().build().unwrap()).unwrap();
    std::thread::sleep(window);
    assert_eq!(client.call(&request).unwrap_err().code(), Some("InvalidInstanceId.NotFound"));
}

/// Each request has a separate connection. Calls of a role are counted separately, and so are those of a region.
#[test]
fn calls_are_counted_by_account_and_region_over_all_connections() {
    let emulator = Emulator::builder().rate_limit(true).role("reader").start().unwrap();
    let limit = RebootInstances::action().rate_limit.unwrap();
    let request = Raw::new("RebootInstances", r#"{"InstanceIds":["ins-00000000"]}"#);
    let mut assume = Raw::new(
        "AssumeRole",
        r#"{"RoleArn":"qcs::cam::uin/12345678:roleName/reader","RoleSessionName":"s"}"#,
    )
    .with("X-TC-Version", "2018-08-13");
    assume.service = "sts";
    let keys = assume.send(&emulator)["Credentials"].take();
    let key = |name: &str| keys[name].as_str().unwrap();
    let role = client_with(&emulator, key("TmpSecretId"), key("TmpSecretKey"), Some(key("Token")));
    let reboot = RebootInstances::builder().instance_ids(["ins-00000000"]).build().unwrap();
    // On a machine that makes fewer calls in a window, none is refused.
    for _ in 0..10 * limit.calls {
        if request.code(&emulator) == "RequestLimitExceeded" {
            let error = role.call(&reboot).unwrap_err();
            assert_eq!(error.code(), Some("InvalidInstanceId.NotFound"));
            let elsewhere = request.clone().with("X-TC-Region", "ap-beijing");
            assert_eq!(elsewhere.code(&emulator), "InvalidInstanceId.NotFound");
            return;
        }
    }
}

#[test]
fn nothing_is_limited_by_default() {
    let emulator = Emulator::builder().start().unwrap();
    let client = client(&emulator);
    let request = DescribeZones::builder().build().unwrap();
    let limit = DescribeZones::action().rate_limit.unwrap();
    for _ in 0..=limit.calls {
        client.call(&request).unwrap();
    }
}
