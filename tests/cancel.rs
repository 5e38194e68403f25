//! What a call that was ended tells, and what becomes of those that begin later. `tests/phases.rs` ends calls in
//! each phase and looks at the clock.

use std::net::TcpListener;
use std::sync::{Mutex, mpsc};
use std::thread;
use std::time::{Duration, Instant};

use tcapi::cvm::RebootInstances;
use tcapi::{
    CallOptions, CancelToken, Client, CredentialSource, Credentials, InstanceRole, Outcome, Status,
    Stop,
};
use tcapi_tests::canned::Canned;

fn reboot() -> RebootInstances {
    RebootInstances::builder().instance_ids(["ins-r8hr2upy"]).build().unwrap()
}

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
    let token = CancelToken::new().unwrap();
    let mut options = CallOptions::default();
    options.cancel = Some(token.clone());
    thread::spawn(move || {
        thread::sleep(Duration::from_millis(300));
        token.fire();
    });
    let error = client.call_with(&reboot(), &options).unwrap_err();
    assert_eq!((error.status(), error.outcome()), (Status::Cancelled, Outcome::Rejected));
    assert_eq!((error.stopped(), error.attempts()), (Stop::Cancelled, 1));

    // A pause that would last beyond the deadline is not begun.
    let mut options = CallOptions::default();
    options.timeout = Some(Duration::from_secs(10));
    let error = client.call_with(&reboot(), &options).unwrap_err();
    assert_eq!((error.status(), error.outcome()), (Status::Service, Outcome::Rejected));
    assert_eq!((error.stopped(), error.attempts()), (Stop::Deadline, 1));
    assert_eq!(server.bodies().len(), 2);
}

/// How long after it was told to end a call was back that waits for its credentials.
fn late(client: &Client, by: Status) -> Duration {
    let mut options = CallOptions::default();
    let end = Duration::from_millis(200);
    let (error, over) = if by == Status::Timeout {
        options.timeout = Some(end);
        let began = Instant::now();
        let error = client.call_with(&reboot(), &options).unwrap_err();
        (error, began.elapsed().checked_sub(end).unwrap())
    } else {
        let token = CancelToken::new().unwrap();
        options.cancel = Some(token.clone());
        let firing = thread::spawn(move || {
            thread::sleep(end);
            let fired = Instant::now();
            token.fire();
            fired
        });
        let error = client.call_with(&reboot(), &options).unwrap_err();
        let back = Instant::now();
        (error, back.checked_duration_since(firing.join().unwrap()).unwrap())
    };
    let stop = if by == Status::Timeout { Stop::Deadline } else { Stop::Cancelled };
    assert_eq!((error.status(), error.stopped()), (by, stop), "{error}");
    assert_eq!((error.outcome(), error.attempts()), (Outcome::NotSent, 0), "{error}");
    over
}

/// A source that is asked by the call itself, and what a call does that finds another one asking.
#[test]
fn waiting_for_credentials() {
    // It takes connections, and never answers. The metadata service has two seconds, so its deadline is no matter.
    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    let role = InstanceRole::new().endpoint(format!("http://{}", silent.local_addr().unwrap()));
    let asks = Client::builder().region("ap-guangzhou").credentials(role).build().unwrap();

    // The callback of another call holds all that come after it.
    let (begun, has_begun) = mpsc::channel();
    let (end, ended) = mpsc::channel::<()>();
    let ended = Mutex::new(ended);
    let held = CredentialSource::callback(move |_| {
        begun.send(()).unwrap();
        let _ = ended.lock().unwrap().recv();
        Err("there never were any")
    });
    let waits = Client::builder().region("ap-guangzhou").credentials(held).build().unwrap();
    thread::scope(|scope| {
        let first = scope.spawn(|| waits.call(&reboot()).unwrap_err());
        has_begun.recv().unwrap();
        for client in [&asks, &waits] {
            for by in [Status::Cancelled, Status::Timeout] {
                // A machine is late now and then.
                let in_time = (0..3).any(|_| late(client, by) < Duration::from_millis(50));
                assert!(in_time, "{by:?}");
            }
        }
        drop(end);
        assert_eq!(first.join().unwrap().status(), Status::Credentials);
    });
}

#[test]
fn a_fired_token_lets_nothing_begin() {
    let closed = TcpListener::bind("127.0.0.1:0").unwrap();
    let client = Client::builder()
        .endpoint(format!("http://{}", closed.local_addr().unwrap()))
        .credentials(Credentials::new("id", "key").unwrap())
        .build()
        .unwrap();
    let token = CancelToken::new().unwrap();
    token.fire();
    token.fire();
    let mut options = CallOptions::default();
    options.cancel = Some(token);
    let error = client.call_with(&reboot(), &options).unwrap_err();
    assert_eq!((error.status(), error.outcome()), (Status::Cancelled, Outcome::NotSent));
    closed.set_nonblocking(true).unwrap();
    assert!(closed.accept().is_err(), "it connected all the same");
}
