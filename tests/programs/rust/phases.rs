//! Program that ends calls in each phase, by a token, by their deadline and by aborting their client, and checks the
//! time of their return and their result.
//!
//! Arguments: the number of milliseconds after which they are ended, and the number of milliseconds within which they
//! must then return; then for each phase its name, an endpoint that holds a call in it, and the outcome. On a machine
//! that is too slow, all of these times are multiplied. The programs in the other languages do the same.

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::thread;
use std::time::{Duration, Instant};

use tcapi::{CallOptions, CancelToken, Client, Credentials, Error, Outcome, Status, StopReason};
use tcapi_tests::slowness::at_some_scale;

/// A random share of it is almost certainly longer than any test, and so is a call's timeout.
const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// More than the buffers of the two sockets hold.
const MUCH: usize = 128 << 10;

/// The number of clients that look up the host whose lookup never ends: each has a thread that waits for it.
static LOOKING_UP: AtomicUsize = AtomicUsize::new(1);

struct Test {
    phase: String,
    url: String,
    outcome: String,
    end: Duration,
    late: Duration,
}

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [end, late, phases @ ..] = arguments.as_slice() else { panic!("{arguments:?}") };
    let milliseconds = |text: &String| Duration::from_millis(text.parse().unwrap());
    let before = Usage::now();
    for one in phases.chunks(3) {
        let [phase, url, outcome] = one.to_owned().try_into().unwrap();
        let (end, late) = (milliseconds(end), milliseconds(late));
        let test = Test { phase, url, outcome, end, late };
        let client = client(&test.url);
        test.at_some_scale(&client, "token", Test::by_token);
        test.at_some_scale(&client, "deadline", Test::by_deadline);
        test.at_some_scale(&client, "abort", Test::by_abort);
    }
    before.expect_no_more();
}

fn client(url: &str) -> Client {
    Client::builder()
        .endpoint(url)
        .credentials(Credentials::new("id", "key").unwrap())
        .timeout(DAY)
        .backoff(DAY / 2, DAY / 2)
        .build()
        .unwrap()
}

/// A call that was ended.
struct Ended {
    error: Error,
    /// How long it continued after that.
    late: Duration,
    /// The expected status.
    status: Status,
    stop: StopReason,
}

impl Test {
    /// Repeats until a call is in the phase when it is ended, and returns in time: a slow library is late at each
    /// scale.
    fn at_some_scale(&self, client: &Client, by: &str, one: fn(&Test, &Client, Duration) -> Ended) {
        at_some_scale(|scale| {
            let end = self.end * scale;
            let ended = one(self, client, end);
            let late = ended.late.as_micros();
            println!("{} by {by}: {late} us late, ended after {end:?}", self.phase);
            self.expect(&ended)?;
            if ended.late >= self.late * scale {
                return Err(format!("{} by {by}: it was {late} us late", self.phase));
            }
            Ok(())
        });
    }

    fn by_token(&self, client: &Client, end: Duration) -> Ended {
        let token = CancelToken::new().unwrap();
        let fired = Mutex::new(None);
        let (error, back) = thread::scope(|scope| {
            scope.spawn(|| {
                thread::sleep(end);
                *fired.lock().unwrap() = Some(Instant::now());
                token.fire();
            });
            let mut options = CallOptions::default();
            options.cancel = Some(token.clone());
            (self.call(client, &options), Instant::now())
        });
        let fired = fired.into_inner().unwrap().unwrap();
        let late = back.checked_duration_since(fired);
        let late = late.unwrap_or_else(|| panic!("before the token: {error}"));
        Ended { error, late, status: Status::Cancelled, stop: StopReason::Cancelled }
    }

    /// Ends a call by aborting a separate client, as a client can't be used afterwards.
    fn by_abort(&self, _: &Client, end: Duration) -> Ended {
        let (client, aborted) = (client(&self.url), Mutex::new(None));
        LOOKING_UP.fetch_add(usize::from(self.phase == "lookup"), Relaxed);
        let (error, back) = thread::scope(|scope| {
            scope.spawn(|| {
                thread::sleep(end);
                *aborted.lock().unwrap() = Some(Instant::now());
                client.abort();
            });
            (self.call(&client, &CallOptions::default()), Instant::now())
        });
        let aborted = aborted.into_inner().unwrap().unwrap();
        let late = back.checked_duration_since(aborted);
        let late = late.unwrap_or_else(|| panic!("before the end of the client: {error}"));
        let later = self.call(&client, &CallOptions::default());
        assert_eq!((later.status(), later.outcome()), (Status::Cancelled, Outcome::NotSent));
        Ended { error, late, status: Status::Cancelled, stop: StopReason::Cancelled }
    }

    fn by_deadline(&self, client: &Client, end: Duration) -> Ended {
        let mut options = CallOptions::default();
        options.timeout = Some(end);
        let began = Instant::now();
        let error = self.call(client, &options);
        let took = began.elapsed();
        let (late, stop) = (took.saturating_sub(end), StopReason::Deadline);
        if self.phase == "pause" && error.status() != Status::Timeout {
            // A delay that would end after the deadline is not begun.
            return Ended { error, late, status: Status::Service, stop };
        }
        assert!(took >= end, "after {took:?}: {error}");
        Ended { error, late, status: Status::Timeout, stop }
    }

    fn call(&self, client: &Client, options: &CallOptions) -> Error {
        let length = if self.phase == "send" { MUCH } else { 1 };
        let request = format!(r#"{{"A":"{}"}}"#, "x".repeat(length));
        client.call_json("cvm", "2017-03-12", "Anything", &request, options).unwrap_err()
    }

    /// Checks the error of a call: it matches the phase, or shows that the call had not reached the phase.
    fn expect(&self, ended: &Ended) -> Result<(), String> {
        let Ended { error, status, stop, .. } = ended;
        assert_eq!(
            (error.status(), error.stop_reason()),
            (*status, *stop),
            "{}: {error}",
            self.phase
        );
        let outcome = error.outcome();
        if outcome.to_string() == self.outcome {
            return Ok(());
        }
        // Before the phase, nothing is sent at first.
        let earlier = match self.phase.as_str() {
            "send" | "wait" | "read" => outcome == Outcome::NotSent,
            "pause" => outcome != Outcome::Rejected,
            _ => false,
        };
        assert!(earlier, "{}: {outcome}: {error}", self.phase);
        Err(format!("{} was not reached: {error}", self.phase))
    }
}

/// Resources that must not be left over.
#[derive(Debug, PartialEq, Eq, PartialOrd)]
struct Usage {
    descriptors: usize,
    /// Without those that wait for the name server.
    threads: usize,
}

impl Usage {
    fn now() -> Usage {
        let entries =
            |folder| std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        let name = |thread: std::path::PathBuf| std::fs::read_to_string(thread.join("comm"));
        // A thread that has ended has no name.
        let names: Vec<String> = entries("/proc/self/task").flat_map(name).collect();
        let resolves = names.iter().filter(|name| *name == "tcapi-resolve\n").count();
        assert!(resolves <= LOOKING_UP.load(Relaxed), "{names:?}");
        let descriptors = entries("/proc/self/fd").count();
        Usage { descriptors, threads: names.len() - resolves }
    }

    /// A thread that was joined may be listed for a moment.
    fn expect_no_more(self) {
        let mut now = Usage::now();
        for _ in 0..6000 {
            if now == self {
                return;
            }
            thread::sleep(Duration::from_millis(10));
            now = Usage::now();
        }
        panic!("{self:?} before, {now:?} after");
    }
}
