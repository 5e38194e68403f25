//! Ends calls in each phase, by a token and by their time, and checks when they come back and what they say.
//!
//! Arguments: after how many milliseconds they are ended, and how many later they must be back; then for each
//! phase its name, an endpoint that holds a call in it, and the outcome. The programs in the other languages
//! are the same.

use std::sync::Mutex;
use std::thread;
use std::time::{Duration, Instant};

use tcapi::{CallOptions, CancelToken, Client, Credentials, Error, Status, Stop};

/// A random share of it outlasts any test with next to certainty, and so does a call's own time.
const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// More than the buffers of the two sockets take.
const MUCH: usize = 128 << 10;

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
        test.repeat(&client, "token", Test::by_token);
        test.repeat(&client, "deadline", Test::by_deadline);
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

impl Test {
    /// Until one is back in time: a machine is late now and then, a library that is would be each time.
    fn repeat(&self, client: &Client, by: &str, one: fn(&Test, &Client) -> Duration) {
        for _ in 0..3 {
            let over = one(self, client);
            println!("{} by {by}: {} us late", self.phase, over.as_micros());
            if over < self.late {
                return;
            }
        }
        panic!("{} by {by}: it was late each time", self.phase);
    }

    /// How long the call went on after the token was fired.
    fn by_token(&self, client: &Client) -> Duration {
        let token = CancelToken::new().unwrap();
        let fired = Mutex::new(None);
        let (error, back) = thread::scope(|scope| {
            scope.spawn(|| {
                thread::sleep(self.end);
                *fired.lock().unwrap() = Some(Instant::now());
                token.fire();
            });
            let mut options = CallOptions::default();
            options.cancel = Some(token.clone());
            (self.call(client, &options), Instant::now())
        });
        let fired = fired.into_inner().unwrap().unwrap();
        self.expect(&error, Status::Cancelled, Stop::Cancelled);
        back.checked_duration_since(fired).unwrap_or_else(|| panic!("before the token: {error}"))
    }

    /// How long the call went on after its time was up.
    fn by_deadline(&self, client: &Client) -> Duration {
        let mut options = CallOptions::default();
        options.timeout = Some(self.end);
        let began = Instant::now();
        let error = self.call(client, &options);
        let took = began.elapsed();
        if self.phase == "pause" {
            // One that would last beyond the call's time is not begun.
            self.expect(&error, Status::Service, Stop::Deadline);
            return took.saturating_sub(self.end);
        }
        self.expect(&error, Status::Timeout, Stop::Deadline);
        took.checked_sub(self.end).unwrap_or_else(|| panic!("after {took:?}: {error}"))
    }

    fn call(&self, client: &Client, options: &CallOptions) -> Error {
        let length = if self.phase == "send" { MUCH } else { 1 };
        let request = format!(r#"{{"A":"{}"}}"#, "x".repeat(length));
        client.call_json("cvm", "2017-03-12", "Anything", &request, options).unwrap_err()
    }

    fn expect(&self, error: &Error, status: Status, stop: Stop) {
        let found = (error.status(), error.stopped(), error.outcome().to_string());
        assert_eq!(found, (status, stop, self.outcome.clone()), "{}: {error}", self.phase);
    }
}

/// What must not be left.
#[derive(Debug, PartialEq, Eq, PartialOrd)]
struct Usage {
    descriptors: usize,
    /// Without the one that waits for the name server.
    threads: usize,
}

impl Usage {
    fn now() -> Usage {
        let entries =
            |folder| std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        let name = |thread: std::path::PathBuf| std::fs::read_to_string(thread.join("comm"));
        // One that has ended meanwhile has no name.
        let names: Vec<String> = entries("/proc/self/task").flat_map(name).collect();
        let resolves = names.iter().filter(|name| *name == "tcapi-resolve\n").count();
        assert!(resolves <= 1, "{names:?}");
        let descriptors = entries("/proc/self/fd").count();
        Usage { descriptors, threads: names.len() - resolves }
    }

    /// A thread that was joined may be listed for a moment.
    fn expect_no_more(self) {
        let mut now = Usage::now();
        for _ in 0..100 {
            if now == self {
                return;
            }
            thread::sleep(Duration::from_millis(10));
            now = Usage::now();
        }
        panic!("{self:?} before, {now:?} after");
    }
}
