//! A row of the table: what goes wrong, and what must come of it.

use std::fmt;

use tcapi::{Outcome, Status};

use super::server::Place;
use super::server::act::Act;

/// A fault.
#[derive(Debug, Clone)]
pub struct Row {
    /// Its name, as tests and documents use it.
    pub name: &'static str,
    /// What goes wrong, for people.
    pub what: &'static str,
    /// Where the client is sent.
    pub place: Place,
    /// What the server does with one request after the other, the last act with all that follow.
    pub acts: Vec<Act>,
    /// How the client is set up.
    pub settings: Settings,
    /// What must come of a call that may be done only once.
    pub write: Expected,
    /// What must come of a call that may be repeated.
    pub read: Expected,
    /// What may come of any call instead, where what goes wrong races with the request.
    pub or: Option<Expected>,
}

/// How a client is set up, and how often it calls.
#[derive(Debug, Clone, Copy)]
pub struct Settings {
    /// The client makes so many calls, one after the other.
    pub calls: u32,
    /// It makes one before, which must succeed, and pauses for so many milliseconds.
    pub warm_up_ms: Option<u64>,
    /// The time for a whole call.
    pub timeout_ms: u32,
    /// The time for connecting to one address.
    pub connect_timeout_ms: u32,
    /// The longest answer.
    pub max_response_bytes: u64,
    /// How often a request is sent at most.
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

/// How often a request is sent at most, unless a row says otherwise.
pub const ATTEMPTS: u32 = 3;

/// What must come of each call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Expected {
    /// What the caller is told.
    pub told: Told,
    /// How many requests the server must have seen a byte of, for each call.
    pub begun: u32,
    /// How many requests it must have seen whole, for each call.
    pub whole: u32,
}

/// What a caller is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Told<C = &'static str> {
    /// The status and outcome of a failure.
    pub failure: Option<(Status, Outcome)>,
    /// How often the request was sent or tried to be sent.
    pub attempts: u32,
    /// The code of the service; empty if there is none.
    pub code: C,
}

impl Expected {
    /// The call succeeds, at the so many-th attempt.
    pub const fn done(attempts: u32) -> Self {
        let told = Told { failure: None, attempts, code: "" };
        Expected { told, begun: attempts, whole: attempts }
    }

    /// It fails, and so many requests were seen whole.
    pub const fn fails(status: Status, outcome: Outcome, attempts: u32) -> Self {
        let told = Told { failure: Some((status, outcome)), attempts, code: "" };
        Expected { told, begun: attempts, whole: attempts }
    }

    /// Nothing was sent in so many attempts.
    pub const fn not_sent(status: Status, attempts: u32) -> Self {
        let failed = Expected::fails(status, Outcome::NotSent, attempts);
        Expected { begun: 0, whole: 0, ..failed }
    }

    /// It was refused with that code.
    pub const fn refused(code: &'static str, attempts: u32) -> Self {
        let mut failed = Expected::fails(Status::Service, Outcome::Rejected, attempts);
        failed.told.code = code;
        failed
    }

    /// The same with no request seen whole.
    pub const fn in_part(self) -> Self {
        Expected { whole: 0, ..self }
    }
}

impl Row {
    /// A fault of a server without TLS that does these acts. What must come of it is yet to be said.
    pub fn plain(name: &'static str, what: &'static str, acts: Vec<Act>) -> Self {
        Row::at(Place::Plain, name, what, acts)
    }

    /// A fault at a place.
    pub fn at(place: Place, name: &'static str, what: &'static str, acts: Vec<Act>) -> Self {
        let expected = Expected::done(1);
        let settings = Settings::default();
        Row { name, what, place, acts, settings, write: expected, read: expected, or: None }
    }

    /// How the client is set up.
    pub fn set(mut self, set: impl FnOnce(&mut Settings)) -> Self {
        set(&mut self.settings);
        self
    }

    /// The same for a client that is so many times as slow: all that takes time takes that much more.
    pub fn slowed(mut self, times: u32) -> Self {
        let settings = &mut self.settings;
        settings.timeout_ms *= times;
        settings.connect_timeout_ms *= times;
        settings.warm_up_ms = settings.warm_up_ms.map(|ms| ms * u64::from(times));
        self.acts.iter_mut().for_each(|act| act.slow(times));
        self
    }

    /// Whether something in it takes time, or ends when a time is over, by which a slow machine can make another
    /// row of it.
    pub fn is_timed(&self) -> bool {
        let (own, usual) = (&self.settings, Settings::default());
        own.warm_up_ms.is_some()
            || own.timeout_ms != usual.timeout_ms
            || own.connect_timeout_ms != usual.connect_timeout_ms
            || self.acts.iter().any(Act::takes_time)
    }

    /// What must come of any call.
    pub fn both(self, expected: Expected) -> Self {
        self.gives(expected, expected)
    }

    /// What must come of a write, and of a read.
    pub fn gives(mut self, write: Expected, read: Expected) -> Self {
        self.write = write;
        self.read = read;
        self
    }

    /// Or this, as it happens. The server may have seen less than the request that was cut off.
    pub fn or(mut self, other: Expected) -> Self {
        self.or = Some(other);
        self
    }

    /// A write may have happened and is not sent again; a read is.
    pub fn unknown(self, status: Status) -> Self {
        self.gives(
            Expected::fails(status, Outcome::Unknown, 1),
            Expected::fails(status, Outcome::Unknown, ATTEMPTS),
        )
    }

    /// It may have happened, and is not sent again, be it a write or a read.
    pub fn unknown_once(self, status: Status) -> Self {
        self.both(Expected::fails(status, Outcome::Unknown, 1))
    }

    /// What must come of such a call.
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
    /// The action that stands for it.
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
    /// A line of the same words that the C program prints.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some((status, outcome)) = self.failure else {
            return write!(f, "TC_OK - {} -", self.attempts);
        };
        let code = Some(self.code.as_ref()).filter(|code| !code.is_empty()).unwrap_or("-");
        write!(f, "{} {outcome} {} {code}", status_name(status), self.attempts)
    }
}

/// A status as C names it.
fn status_name(status: Status) -> String {
    let name = format!("{status:?}");
    let words = name.chars().flat_map(|letter| {
        let gap = letter.is_ascii_uppercase().then_some('_');
        gap.into_iter().chain([letter.to_ascii_uppercase()])
    });
    format!("TC_ERR{}", words.collect::<String>())
}
