//! What a call that was ended tells, and what becomes of those that begin later. `tests/phases.rs` ends calls in
//! each phase and looks at the clock.

use std::net::TcpListener;
use std::thread;
use std::time::Duration;

use tcapi::cvm::RebootInstances;
use tcapi::{CallOptions, CancelToken, Client, Credentials, Outcome, Status, Stop};
use tcapi_tests::canned::Canned;

/// When the call is told to end, or its time is up.
const END: Duration = Duration::from_millis(300);

#[test]
fn pausing_between_two_attempts() {
    let throttled = r#"{"Response":{"Error":{"Code":"RequestLimitExceeded.UinLimitExceeded","Message":"m"},"RequestId":"id"}}"#;
    let server = Canned::start(200, throttled).unwrap();
    // A share of a day is longer than a test with next to certainty.
    let day = Duration::from_secs(24 * 60 * 60);
    let client = Client::builder()
        .endpoint(server.url())
        .region("ap-guangzhou")
        .credentials(Credentials::new("id", "key").unwrap())
        .timeout(day)
        .backoff(day / 2, day / 2)
        .build()
        .unwrap();
    let reboot = RebootInstances::builder().instance_ids(["ins-r8hr2upy"]).build().unwrap();
    let token = CancelToken::new().unwrap();
    let mut options = CallOptions::default();
    options.cancel = Some(token.clone());
    thread::spawn(move || {
        thread::sleep(END);
        token.fire();
    });
    let error = client.call_with(&reboot, &options).unwrap_err();
    assert_eq!((error.status(), error.outcome()), (Status::Cancelled, Outcome::Rejected));
    assert_eq!((error.stopped(), error.attempts()), (Stop::Cancelled, 1));

    // A pause that would last beyond the deadline is not begun.
    let mut options = CallOptions::default();
    options.timeout = Some(END);
    let error = client.call_with(&reboot, &options).unwrap_err();
    assert_eq!((error.status(), error.outcome()), (Status::Service, Outcome::Rejected));
    assert_eq!((error.stopped(), error.attempts()), (Stop::Deadline, 1));
    assert_eq!(server.bodies().len(), 2);
}

#[test]
fn a_fired_token_lets_nothing_begin() {
    let closed = TcpListener::bind("127.0.0.1:0").unwrap();
    let client = Client::builder()
        .endpoint(format!("http://{}", closed.local_addr().unwrap()))
        .credentials(Credentials::new("id", "key").unwrap())
        .build()
        .unwrap();
    let reboot = RebootInstances::builder().instance_ids(["ins-r8hr2upy"]).build().unwrap();
    let token = CancelToken::new().unwrap();
    token.fire();
    token.fire();
    let mut options = CallOptions::default();
    options.cancel = Some(token);
    let error = client.call_with(&reboot, &options).unwrap_err();
    assert_eq!((error.status(), error.outcome()), (Status::Cancelled, Outcome::NotSent));
    closed.set_nonblocking(true).unwrap();
    assert!(closed.accept().is_err(), "it connected all the same");
}
