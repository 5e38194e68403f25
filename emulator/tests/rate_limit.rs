//! Limits of calls.

mod support;

use support::client;
use tcapi::cvm::{DescribeZones, RebootInstances};
use tcapi::{Outcome, Request};
use tcapi_emulator::Emulator;

#[test]
fn calls_beyond_the_limit_are_refused() {
    let emulator = Emulator::builder().rate_limit(true).start().unwrap();
    let client = client(&emulator);
    // An instance that is not there: a refusal of the service counts as a call all the same.
    let request = RebootInstances::builder().instance_ids(["ins-00000000"]).build().unwrap();
    let limit = RebootInstances::action().rate_limit.unwrap();
    let started = std::time::Instant::now();
    let window = std::time::Duration::from_millis(limit.per_ms.into());
    let mut limited = 0;
    let mut within = 0;
    while started.elapsed() < window / 2 && limited < 3 {
        let error = client.call(&request).unwrap_err();
        assert_eq!(error.outcome(), Outcome::Rejected);
        match error.code() {
            Some("RequestLimitExceeded") => limited += 1,
            Some("InvalidInstanceId.NotFound") => within += 1,
            code => panic!("{code:?}"),
        }
    }
    if limited > 0 {
        assert_eq!(within, limit.calls);
    } else {
        assert!(within <= limit.calls, "{within} in half of the window");
    }
    // Each action has a count of its own, and the count begins anew.
    client.call(&DescribeZones::builder().build().unwrap()).unwrap();
    std::thread::sleep(window);
    assert_eq!(client.call(&request).unwrap_err().code(), Some("InvalidInstanceId.NotFound"));
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
