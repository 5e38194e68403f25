//! Tests of throttling: the delay before a refused call is sent again, the effect of `Retry-After` on it, and the rate
//! limiter, which prevents refusals.

use std::net::TcpListener;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Barrier, Mutex, OnceLock};
use std::thread;
use std::time::{Duration, Instant, SystemTime};

use tcapi::cvm::{DescribeInstances, RebootInstances};
use tcapi::{
    CallOptions, CallReport, Client, ClientBuilder, Credentials, Error, Level, Outcome, Request,
    Status, StopReason,
};
use tcapi_emulator::{EXAMPLE_SECRET_ID, EXAMPLE_SECRET_KEY, Emulator};
use tcapi_tests::canned::{Canned, whole};
use tcapi_tests::proxy::{Proxy, Way};

use crate::made::rare_things::MakeRareThing;
use crate::made::things::MakeThing;

const SECOND: Duration = Duration::from_secs(1);
const HOUR: Duration = Duration::from_secs(3600);
const DAY: Duration = Duration::from_secs(24 * 60 * 60);

const DONE: &str = r#"{"Response":{"RequestId":"eac6b301-a322-493a-8e36-83b295459397"}}"#;

/// A client with the default retry settings. No verdict depends on the duration of its calls.
fn builder(url: &str) -> ClientBuilder {
    Client::builder()
        .endpoint(url)
        .region("ap-guangzhou")
        .credentials(Credentials::new(EXAMPLE_SECRET_ID, EXAMPLE_SECRET_KEY).unwrap())
        .timeout(DAY)
}

fn describe() -> DescribeInstances {
    DescribeInstances::builder().build().unwrap()
}

fn reboot() -> RebootInstances {
    RebootInstances::builder().instance_ids(["ins-r8hr2upy"]).build().unwrap()
}

fn refusal(status: u16, headers: &str, code: &str) -> String {
    let body =
        format!(r#"{{"Response":{{"Error":{{"Code":"{code}","Message":"m"}},"RequestId":"id"}}}}"#);
    whole(status, headers, &body)
}

fn throttled(headers: &str) -> String {
    refusal(200, headers, "RequestLimitExceeded")
}

/// The result of a call that receives `first`, and succeeds if it is sent again, within `timeout`.
fn after<R: Request>(
    request: &R,
    first: String,
    timeout: Duration,
) -> (Result<(), Error>, CallReport, usize) {
    let server = Canned::script(vec![first, whole(200, "", DONE)]).unwrap();
    let client = builder(server.url())
        .backoff(Duration::from_millis(1), Duration::from_millis(1))
        .timeout(timeout)
        .build()
        .unwrap();
    let (result, report) = client.call_reported(request, &CallOptions::default());
    (result.map(drop), report, server.bodies().len())
}

/// 60 concurrent calls to a service that accepts 40 a second: the others wait until the window has passed. A slow
/// machine makes fewer of them in a second.
#[test]
fn a_burst_above_the_limit_succeeds() {
    const CALLS: usize = 60;
    let limit = DescribeInstances::action().rate_limit.unwrap();
    assert_eq!((limit.calls, limit.per_ms), (40, 1000));
    let emulator = Emulator::builder().rate_limit(true).start().unwrap();
    let client = builder(&emulator.url()).build().unwrap();
    let (request, start) = (describe(), Barrier::new(CALLS));
    let failed: Vec<_> = thread::scope(|scope| {
        let call = || {
            start.wait();
            client.call(&request).err()
        };
        let calls: Vec<_> = (0..CALLS).map(|_| scope.spawn(call)).collect();
        calls.into_iter().filter_map(|call| call.join().unwrap()).collect()
    });
    let refused = emulator.requests().iter().filter(|request| request.code.is_some()).count();
    println!("{refused} requests were throttled");
    assert!(failed.is_empty(), "{} of {CALLS}: {:?}", failed.len(), failed[0]);
}

#[test]
fn a_throttled_call_waits_for_a_window_of_its_limit() {
    for (first, request_is_a_write) in [
        (throttled(""), true),
        (refusal(429, "", "RequestLimitExceeded.UinLimitExceeded"), true),
        // A gateway's page, for a request that may be sent twice.
        (whole(429, "", "slow down"), false),
    ] {
        let server = Canned::script(vec![first.clone(), whole(200, "", DONE)]).unwrap();
        let client = builder(server.url()).build().unwrap();
        let options = CallOptions::default();
        let (failed, report) = if request_is_a_write {
            let (result, report) = client.call_reported(&reboot(), &options);
            (result.err(), report)
        } else {
            let (result, report) = client.call_reported(&describe(), &options);
            (result.err(), report)
        };
        assert_eq!((failed, report.attempts), (None, 2), "{first}");
        assert!(report.waited >= SECOND && report.waited <= 2 * SECOND, "{report:?}");
    }
}

/// Failures other than throttling have shorter delays.
#[test]
fn a_page_with_503_does_not_wait_for_a_window() {
    let server = Canned::script(vec![whole(503, "", "down"), whole(200, "", DONE)]).unwrap();
    let client = builder(server.url()).build().unwrap();
    let (result, report) = client.call_reported(&describe(), &CallOptions::default());
    result.unwrap();
    assert!(report.waited <= Duration::from_millis(200), "{report:?}");
}

/// A program's maximum delay bounds the delays after throttling, too.
#[test]
fn no_delay_is_longer_than_the_longest() {
    let (result, report, sent) = after(&reboot(), throttled(""), DAY);
    result.unwrap();
    assert_eq!(sent, 2);
    assert!(report.waited <= Duration::from_millis(1), "{report:?}");
}

#[test]
fn retry_after_is_honoured() {
    let date =
        |seconds| httpdate::fmt_http_date(SystemTime::UNIX_EPOCH + Duration::from_secs(seconds));
    let at = |now, then| format!("Date: {}\r\nRetry-After: {}\r\n", date(now), date(then));
    let pages = |status, headers: &str| whole(status, headers, "slow down");
    for (first, told) in [
        (throttled("Retry-After: 1\r\n"), SECOND),
        (throttled("Retry-After:  001 \r\n"), SECOND),
        (refusal(503, "Retry-After: 1\r\n", "RequestLimitExceeded.IPLimitExceeded"), SECOND),
        // By the server's clock, which differs much from ours.
        (throttled(&at(1_000_000_000, 1_000_000_001)), SECOND),
        (pages(429, "Retry-After: 1\r\n"), SECOND),
        (pages(503, "Retry-After: 1\r\n"), SECOND),
        // Values without effect: the time is over, or the text is neither a number of seconds nor a date.
        (throttled("Retry-After: 0\r\n"), Duration::ZERO),
        (throttled(&at(1_000_000_001, 1_000_000_000)), Duration::ZERO),
        (throttled("Retry-After: \r\n"), Duration::ZERO),
        (throttled("Retry-After: -1\r\n"), Duration::ZERO),
        (throttled("Retry-After: +1\r\n"), Duration::ZERO),
        (throttled("Retry-After: 1.5\r\n"), Duration::ZERO),
        (throttled("Retry-After: 1e3\r\n"), Duration::ZERO),
        (throttled("Retry-After: 60s\r\n"), Duration::ZERO),
        (throttled("Retry-After: soon\r\n"), Duration::ZERO),
        (throttled("Retry-After: 99999999999999999999999\r\n"), Duration::ZERO),
        (throttled("Retry-After: Fri, 99 Nov 2100 08:12:31 GMT\r\n"), Duration::ZERO),
        (throttled("Retry-After: \u{661}\r\n"), Duration::ZERO),
        // The header has no effect on other failures.
        (pages(502, "Retry-After: 1\r\n"), Duration::ZERO),
    ] {
        let (result, report, sent) = after(&describe(), first.clone(), DAY);
        assert_eq!((result, sent), (Ok(()), 2), "{first}");
        let most = told + told / 10 + Duration::from_millis(1);
        assert!(report.waited >= told && report.waited <= most, "{first}: {report:?}");
    }
}

/// A delay that would end after the deadline is not begun.
#[test]
fn retry_after_beyond_the_deadline_ends_the_call() {
    let date = |ahead| httpdate::fmt_http_date(SystemTime::now() + ahead);
    for told in ["7200".to_owned(), "4294967295".to_owned(), date(2 * HOUR), date(1000 * DAY)] {
        let headers = format!("Retry-After: {told}\r\n");
        let began = Instant::now();
        let (result, report, sent) = after(&reboot(), throttled(&headers), HOUR);
        let error = result.unwrap_err();
        assert_eq!((error.status(), error.outcome()), (Status::Service, Outcome::Rejected));
        assert_eq!(
            (error.stop_reason(), error.attempts(), sent),
            (StopReason::Deadline, 1, 1),
            "{told}"
        );
        assert!(report.waited.is_zero() && began.elapsed() < HOUR);

        let (result, _, sent) = after(&describe(), whole(503, &headers, "down"), HOUR);
        assert_eq!((result.unwrap_err().stop_reason(), sent), (StopReason::Deadline, 1), "{told}");
    }
    // The last attempt is used up: that reason comes first.
    let server = Canned::script(vec![throttled("Retry-After: 7200\r\n")]).unwrap();
    let client = builder(server.url()).max_attempts(1).timeout(HOUR).build().unwrap();
    assert_eq!(client.call(&reboot()).unwrap_err().stop_reason(), StopReason::MaxAttempts);
}

/// The times at which a service received requests. It accepts at most four a second.
fn received() -> (Canned, Arc<Mutex<Vec<Instant>>>) {
    let times = Arc::new(Mutex::new(Vec::new()));
    let seen = times.clone();
    let server = Canned::start_with(200, move |_| {
        seen.lock().unwrap().push(Instant::now());
        DONE.to_owned()
    });
    (server.unwrap(), times)
}

/// The connections of the first window take long, those of the second take no time: the requests of both do not
/// coincide.
#[test]
fn late_connections_do_not_exceed_the_limit() {
    const CALLS: usize = 12;
    let limit = MakeThing::action().rate_limit.unwrap();
    let (calls, window) = (limit.calls as usize, Duration::from_millis(limit.per_ms.into()));
    let (server, times) = received();
    let address = server.url().strip_prefix("http://").unwrap().parse().unwrap();
    let connected = AtomicUsize::new(0);
    let proxy = Proxy::start(move |_| {
        if connected.fetch_add(1, Ordering::Relaxed) < calls {
            thread::sleep(window * 4 / 5);
        }
        Way::To(address)
    });
    let client = builder("http://things.invalid")
        .proxy(proxy.unwrap().url())
        .rate_limiting(true)
        .build()
        .unwrap();
    let thing = MakeThing::builder().name("a").build().unwrap();
    thread::scope(|scope| {
        for _ in 0..CALLS {
            scope.spawn(|| client.call(&thing).unwrap());
        }
    });
    let mut times = times.lock().unwrap().clone();
    times.sort();
    assert_eq!(times.len(), CALLS);
    for more in times.windows(calls + 1) {
        assert!(more[calls] - more[0] >= window, "{:?}", more[calls] - more[0]);
    }
}

/// Over TLS, with more threads than kept connections, beside threads that use up the machine's processors.
#[test]
fn a_busy_machine_does_not_exceed_the_limit() {
    const CALLS: usize = 120;
    let emulator = Emulator::builder().rate_limit(true).tls(true).start().unwrap();
    let ca = format!("{}/throttling-ca.pem", env!("CARGO_TARGET_TMPDIR"));
    std::fs::write(&ca, emulator.ca_pem().unwrap()).unwrap();
    let client = builder(&emulator.url()).ca_file(ca).rate_limiting(true).build().unwrap();
    let (request, over) = (describe(), AtomicBool::new(false));
    thread::scope(|scope| {
        for _ in 0..3 {
            scope.spawn(|| {
                while !over.load(Ordering::Relaxed) {
                    std::hint::spin_loop();
                }
            });
        }
        let calls: Vec<_> = (0..CALLS).map(|_| scope.spawn(|| client.call(&request))).collect();
        let failed = calls.into_iter().find_map(|call| call.join().unwrap().err());
        over.store(true, Ordering::Relaxed);
        assert_eq!(failed, None);
    });
    let requests = emulator.requests();
    let refused = requests.iter().filter(|request| request.code.is_some()).count();
    assert_eq!((requests.len(), refused), (CALLS, 0));
}

/// One permit a minute. An attempt that is not sent does not use it: the next attempt does not wait for another.
#[test]
fn what_is_not_sent_uses_no_permit() {
    let nobody = {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        format!("http://{}", listener.local_addr().unwrap())
    };
    let client = builder(&nobody)
        .backoff(Duration::from_millis(1), Duration::from_millis(1))
        .rate_limiting(true)
        .timeout(Duration::from_secs(50))
        .build()
        .unwrap();
    let thing = MakeRareThing::builder().name("a").build().unwrap();
    let error = client.call(&thing).unwrap_err();
    assert_eq!((error.status(), error.outcome()), (Status::Network, Outcome::NotSent));
    assert_eq!((error.attempts(), error.stop_reason()), (3, StopReason::MaxAttempts));
}

/// The only permit of a minute is not taken while the program's own code runs: a call that its log callback makes gets
/// it.
#[test]
fn a_log_callback_may_make_a_paced_call() {
    let server = Canned::start(200, DONE).unwrap();
    let client = Arc::new(OnceLock::<Client>::new());
    let (calling, inner) = (client.clone(), Arc::new(Mutex::new(None)));
    let result = inner.clone();
    let made = builder(server.url())
        .rate_limiting(true)
        .timeout(Duration::from_secs(50))
        .log(Level::Debug, move |_, line| {
            if line.contains(" event=begin ") && !CALLED.swap(true, Ordering::Relaxed) {
                let thing = MakeRareThing::builder().name("inner").build().unwrap();
                *result.lock().unwrap() = calling.get().map(|client| client.call(&thing).err());
            }
        })
        .build()
        .unwrap();
    let client = client.get_or_init(|| made);
    let outer = client.call(&MakeRareThing::builder().name("outer").build().unwrap());
    assert_eq!(inner.lock().unwrap().take(), Some(None));
    assert_eq!(outer.unwrap_err().outcome(), Outcome::NotSent);
    assert_eq!(server.bodies().len(), 1);
}

/// Whether the callback has made its call.
static CALLED: AtomicBool = AtomicBool::new(false);
