//! Tests of cancelled calls: the error that such a call returns, and the result of later calls.
//! `tests/suites/client/phases.rs` ends calls in each phase and measures the time.

use std::net::TcpListener;
use std::sync::{Mutex, mpsc};
use std::thread;
use std::time::{Duration, Instant};

use tcapi::cvm::RebootInstances;
use tcapi::{
    AssumeRole, CallOptions, CancelToken, Client, CredentialSource, Credentials, InstanceRole,
    Level, Outcome, Status, StopReason,
};
use tcapi_tests::canned::Canned;
use tcapi_tests::slowness::at_some_scale;

/// Longer than any test. A random share of it is almost certainly longer, too.
const DAY: Duration = Duration::from_secs(24 * 60 * 60);

fn reboot() -> RebootInstances {
    RebootInstances::builder().instance_ids(["ins-r8hr2upy"]).build().unwrap()
}

#[test]
fn pausing_between_two_attempts() {
    let throttled = r#"{"Response":{"Error":{"Code":"RequestLimitExceeded.UinLimitExceeded","Message":"m"},"RequestId":"id"}}"#;
    let server = Canned::start(200, throttled).unwrap();
    let (begins, pauses) = mpsc::channel();
    let client = Client::builder()
        .endpoint(server.url())
        .region("ap-guangzhou")
        .credentials(Credentials::new("id", "key").unwrap())
        .timeout(DAY)
        .backoff(DAY / 2, DAY / 2)
        .log(Level::Info, move |_, line| {
            if line.contains(" event=retry ") {
                let _ = begins.send(());
            }
        })
        .build()
        .unwrap();
    let token = CancelToken::new().unwrap();
    let mut options = CallOptions::default();
    options.cancel = Some(token.clone());
    thread::spawn(move || {
        pauses.recv().unwrap();
        // The line is written just before.
        thread::sleep(Duration::from_millis(100));
        token.fire();
    });
    let error = client.call_with(&reboot(), &options).unwrap_err();
    assert_eq!((error.status(), error.outcome()), (Status::Cancelled, Outcome::Rejected));
    assert_eq!((error.stop_reason(), error.attempts()), (StopReason::Cancelled, 1));

    // A delay that would end after the deadline is not begun.
    at_some_scale(|scale| {
        let mut options = CallOptions::default();
        options.timeout = Some(Duration::from_secs(2) * scale);
        let error = client.call_with(&reboot(), &options).unwrap_err();
        if error.status() == Status::Timeout {
            return Err(error.to_string());
        }
        assert_eq!((error.status(), error.outcome()), (Status::Service, Outcome::Rejected));
        assert_eq!((error.stop_reason(), error.attempts()), (StopReason::Deadline, 1));
        Ok(())
    });
}

/// Ends a call that waits for its credentials, and returns how late it came back. Nothing else ends the call within
/// `other`.
fn late(client: &Client, by: Status, other: Duration) -> Result<Duration, String> {
    let mut options = CallOptions::default();
    options.timeout = Some(DAY);
    let end = Duration::from_millis(200);
    let began = Instant::now();
    let (error, over) = if by == Status::Timeout {
        options.timeout = Some(end);
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
        let fired = firing.join().unwrap();
        let Some(over) = back.checked_duration_since(fired) else {
            assert!(began.elapsed() >= other, "before the token was fired: {error}");
            return Err(format!("the token was fired after more than {other:?}: {error}"));
        };
        (error, over)
    };
    if error.status() != by && began.elapsed() >= other {
        return Err(format!("{by:?} came after more than {other:?}: {error}"));
    }
    let stop = if by == Status::Timeout { StopReason::Deadline } else { StopReason::Cancelled };
    assert_eq!((error.status(), error.stop_reason()), (by, stop), "{error}");
    assert_eq!((error.outcome(), error.attempts()), (Outcome::NotSent, 0), "{error}");
    Ok(over)
}

/// A source that reports when it is queried, and returns when the other end of the second channel is dropped.
fn held() -> (CredentialSource, mpsc::Receiver<()>, mpsc::Sender<()>) {
    let (begun, has_begun) = mpsc::channel();
    let (end, ended) = mpsc::channel::<()>();
    let ended = Mutex::new(ended);
    let held = CredentialSource::callback(move |_| {
        begun.send(()).unwrap();
        let _ = ended.lock().unwrap().recv();
        Err("there never were any")
    });
    (held, has_begun, end)
}

/// Timeout of a call to the metadata service.
const METADATA: Duration = Duration::from_secs(2);
/// Maximum number of tries on a machine so slow that the metadata service's timeout expires before the call is ended.
const TRIES: u32 = 20;

/// Both a call that queries the source itself and a call that waits for another call's query can be ended.
#[test]
fn waiting_for_credentials() {
    // It accepts connections, and never responds.
    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    let role = InstanceRole::new().endpoint(format!("http://{}", silent.local_addr().unwrap()));
    let asks = Client::builder().region("ap-guangzhou").credentials(role).build().unwrap();

    // The callback of another call holds up all later calls.
    let (held, has_begun, end) = held();
    let waits = Client::builder().region("ap-guangzhou").credentials(held).build().unwrap();
    thread::scope(|scope| {
        let first = scope.spawn(|| waits.call(&reboot()).unwrap_err());
        has_begun.recv().unwrap();
        for (client, other) in [(&asks, METADATA), (&waits, DAY)] {
            for by in [Status::Cancelled, Status::Timeout] {
                let mut tries = (0..TRIES).map(|_| late(client, by, other));
                let over = tries.find_map(Result::ok).expect("the machine was too slow each time");
                println!("{by:?}: {} us late", over.as_micros());
            }
        }
        drop(end);
        assert_eq!(first.join().unwrap().status(), Status::Credentials);
    });
}

/// Aborts a client while `calls` of its calls wait for something.
fn aborted(client: &Client, calls: usize, waiting: impl FnOnce()) {
    thread::scope(|scope| {
        let calls: Vec<_> = (0..calls)
            .map(|_| {
                scope.spawn(|| {
                    let mut options = CallOptions::default();
                    options.timeout = Some(DAY);
                    client.call_with(&reboot(), &options).unwrap_err()
                })
            })
            .collect();
        waiting();
        thread::sleep(Duration::from_millis(200));
        client.abort();
        for call in calls {
            let error = call.join().unwrap();
            let found = (error.status(), error.outcome(), error.stop_reason());
            assert_eq!(
                found,
                (Status::Cancelled, Outcome::NotSent, StopReason::Cancelled),
                "{error}"
            );
            assert!(error.to_string().contains("the client was aborted"), "{error}");
        }
    });
    // The client stays aborted.
    let error = client.call(&reboot()).unwrap_err();
    assert_eq!((error.status(), error.outcome()), (Status::Cancelled, Outcome::NotSent));
}

/// The abort of a client ends its calls whatever source they wait for: the metadata service, STS with its separate
/// client, or the callback of another call.
#[test]
fn aborted_while_waiting_for_credentials() {
    // It accepts connections, and never responds.
    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", silent.local_addr().unwrap());
    let role = InstanceRole::new().endpoint(url.clone());
    let base = Credentials::new("id", "key").unwrap();
    let sts = AssumeRole::new("qcs::cam::uin/12345678:roleName/reader", base).endpoint(url);
    for source in [CredentialSource::from(role), sts.into()] {
        let client = Client::builder().region("ap-guangzhou").credentials(source).build().unwrap();
        aborted(&client, 3, || {
            silent.accept().unwrap();
        });
    }

    let (held, has_begun, end) = held();
    let client = Client::builder().region("ap-guangzhou").credentials(held).build().unwrap();
    thread::scope(|scope| {
        let first = scope.spawn(|| client.call(&reboot()).unwrap_err());
        has_begun.recv().unwrap();
        aborted(&client, 2, || {});
        // The program's own function is not interrupted.
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
