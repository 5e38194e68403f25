//! A row of the table: a fault, and the expected result of a call.

use std::fmt;

use tcapi::{Outcome, Status};

use super::server::Place;
use super::server::act::Act;

/// A fault.
#[derive(Debug, Clone)]
pub struct Row {
    /// Its name, as tests and documents use it.
    pub name: &'static str,
    /// A description of the fault, for people.
    pub what: &'static str,
    /// The kind of endpoint that the client calls.
    pub place: Place,
    /// The server's actions, one per request; the last one is for all later requests.
    pub acts: Vec<Act>,
    /// The settings of the client.
    pub settings: Settings,
    /// The expected result of a call that must not be repeated.
    pub write: Expected,
    /// The expected result of a call that may be repeated.
    pub read: Expected,
    /// Another allowed result of any call, where the fault races with the request.
    pub or: Option<Expected>,
}

/// The settings of a client, and the number of its calls.
#[derive(Debug, Clone, Copy)]
pub struct Settings {
    /// The number of calls, one after the other.
    pub calls: u32,
    /// If set, the client makes one call before, which must succeed, and waits for so many milliseconds.
    pub warm_up_ms: Option<u64>,
    /// The timeout of a call.
    pub timeout_ms: u32,
    /// The timeout for connecting to one address.
    pub connect_timeout_ms: u32,
    /// The maximum length of a response.
    pub max_response_bytes: u64,
    /// The maximum number of attempts.
    pub max_attempts: u32,
}

impl Default for Settings {
    fn default() -> Self {
        Settings {
            calls: 1,
            warm_up_ms: None,
            timeout_ms: 10_000,
            connect_timeout_ms: 5000,
            max_response_bytes: 100_000,
            max_attempts: ATTEMPTS,
        }
    }
}

/// The default maximum number of attempts of a row.
pub const ATTEMPTS: u32 = 3;

/// The expected result of each call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Expected {
    /// The result that the caller gets.
    pub told: Told,
    /// The number of requests of which the server received a byte, for each call.
    pub begun: u32,
    /// The number of requests that the server received completely, for each call.
    pub whole: u32,
}

/// The result that a caller gets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Told<C = &'static str> {
    /// The status and outcome of a failure.
    pub failure: Option<(Status, Outcome)>,
    /// The number of attempts, sent or not.
    pub attempts: u32,
    /// The code of the service; empty if there is none.
    pub code: C,
}

impl Expected {
    /// The call succeeds, at the attempt with that number.
    pub const fn done(attempts: u32) -> Self {
        let told = Told { failure: None, attempts, code: "" };
        Expected { told, begun: attempts, whole: attempts }
    }

    /// The call fails, and the server received so many complete requests.
    pub const fn fails(status: Status, outcome: Outcome, attempts: u32) -> Self {
        let told = Told { failure: Some((status, outcome)), attempts, code: "" };
        Expected { told, begun: attempts, whole: attempts }
    }

    /// Nothing was sent in so many attempts.
    pub const fn not_sent(status: Status, attempts: u32) -> Self {
        let failed = Expected::fails(status, Outcome::NotSent, attempts);
        Expected { begun: 0, whole: 0, ..failed }
    }

    /// The service refused it with that code.
    pub const fn refused(code: &'static str, attempts: u32) -> Self {
        let mut failed = Expected::fails(Status::Service, Outcome::Rejected, attempts);
        failed.told.code = code;
        failed
    }

    /// The same without a complete request.
    pub const fn in_part(self) -> Self {
        Expected { whole: 0, ..self }
    }
}

impl Row {
    /// A fault of a server without TLS with these acts. The expected result is yet to be set.
    pub fn plain(name: &'static str, what: &'static str, acts: Vec<Act>) -> Self {
        Row::at(Place::Plain, name, what, acts)
    }

    /// A fault at a place.
    pub fn at(place: Place, name: &'static str, what: &'static str, acts: Vec<Act>) -> Self {
        let expected = Expected::done(1);
        let settings = Settings::default();
        Row { name, what, place, acts, settings, write: expected, read: expected, or: None }
    }

    /// Changes the settings of the client.
    pub fn set(mut self, set: impl FnOnce(&mut Settings)) -> Self {
        set(&mut self.settings);
        self
    }

    /// The same for a client that is so many times as slow: all durations are multiplied.
    pub fn slowed(mut self, times: u32) -> Self {
        let settings = &mut self.settings;
        settings.timeout_ms *= times;
        settings.connect_timeout_ms *= times;
        settings.warm_up_ms = settings.warm_up_ms.map(|ms| ms * u64::from(times));
        self.acts.iter_mut().for_each(|act| act.slow(times));
        self
    }

    /// Whether its result depends on a duration, so that a slow machine can change it.
    pub fn is_timed(&self) -> bool {
        let (own, usual) = (&self.settings, Settings::default());
        own.warm_up_ms.is_some()
            || own.timeout_ms != usual.timeout_ms
            || own.connect_timeout_ms != usual.connect_timeout_ms
            || self.acts.iter().any(Act::takes_time)
    }

    /// Sets the expected result of any call.
    pub fn both(self, expected: Expected) -> Self {
        self.gives(expected, expected)
    }

    /// Sets the expected results of a write and of a read.
    pub fn gives(mut self, write: Expected, read: Expected) -> Self {
        self.write = write;
        self.read = read;
        self
    }

    /// Allows another result. The server may have received less than the request that was cut off.
    pub fn or(mut self, other: Expected) -> Self {
        self.or = Some(other);
        self
    }

    /// A write may have run and is not sent again; a read is.
    pub fn unknown(self, status: Status) -> Self {
        self.gives(
            Expected::fails(status, Outcome::Unknown, 1),
            Expected::fails(status, Outcome::Unknown, ATTEMPTS),
        )
    }

    /// The call may have run, and neither a write nor a read is sent again.
    pub fn unknown_once(self, status: Status) -> Self {
        self.both(Expected::fails(status, Outcome::Unknown, 1))
    }

    /// The expected result of a call with that effect.
    pub fn expected(&self, effect: Effect) -> Expected {
        match effect {
            Effect::Write => self.write,
            Effect::Read => self.read,
        }
    }
}

/// Whether a call may be repeated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effect {
    /// RebootInstances.
    Write,
    /// DescribeRegions.
    Read,
}

impl Effect {
    /// The action with that effect.
    pub fn action(self) -> &'static str {
        match self {
            Effect::Write => "RebootInstances",
            Effect::Read => "DescribeRegions",
        }
    }

    /// Its parameters.
    pub fn params(self) -> &'static str {
        match self {
            Effect::Write => r#"{"InstanceIds":["ins-r8hr2upy"]}"#,
            Effect::Read => "{}",
        }
    }
}

impl<C: AsRef<str>> fmt::Display for Told<C> {
    /// Writes the line that the C program prints.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some((status, outcome)) = self.failure else {
            return write!(f, "TC_OK - {} -", self.attempts);
        };
        let code = Some(self.code.as_ref()).filter(|code| !code.is_empty()).unwrap_or("-");
        write!(f, "{} {outcome} {} {code}", status_name(status), self.attempts)
    }
}

/// The C name of a status.
fn status_name(status: Status) -> String {
    let name = format!("{status:?}");
    let words = name.chars().flat_map(|letter| {
        let gap = letter.is_ascii_uppercase().then_some('_');
        gap.into_iter().chain([letter.to_ascii_uppercase()])
    });
    format!("TC_ERR{}", words.collect::<String>())
}
