//! Sweeps: a system call, and how and when it fails.

use std::collections::BTreeMap;
use std::fmt;

use tcapi_tests::slowness::at_some_scale;

use crate::report::Tally;
use crate::run::{Action, Case, Means, Shape};
use crate::table::{CALLS, Call};
use crate::verdict::{Outcome, judge};

/// The timeout of calls without failures.
const UNDISTURBED_MS: u32 = 60_000;

/// Upper bound for the tries: the library makes fewer calls of each system call, except for the parts of a large
/// request.
const MOST: u32 = 100;
const MOST_PARTS: u32 = 12;

/// The way in which a system call fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum How {
    Error(&'static str),
    /// It returns that value without an effect.
    Value(u32),
    /// A signal that the program handles interrupts it.
    Signal,
}

/// The call at which it fails, counted from 1 in each thread.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum When {
    Only(u32),
    From(u32),
}

/// A system call that fails in one way, at one call after the other.
#[derive(Debug, Clone)]
pub(crate) struct Sweep {
    pub(crate) case: Case,
    pub(crate) call: &'static Call,
    pub(crate) how: How,
    /// One run for each of these calls, up to the first that does not occur.
    pub(crate) only: Vec<u32>,
    /// One run for each of these calls, from which on it fails.
    pub(crate) from: Vec<u32>,
}

/// The number of calls of each system call if none fails.
///
/// # Panics
/// The calls do not have their normal results without failures.
pub(crate) fn undisturbed(means: &Means, case: &Case) -> BTreeMap<String, u32> {
    let outcomes = match case.shape {
        Shape::Held => [Outcome::Unknown, Outcome::Unknown, Outcome::NotSent],
        Shape::Bare | Shape::Armed => [Outcome::Done, Outcome::Done, Outcome::Rejected],
    };
    at_some_scale(|scale| {
        let case = Case { timeout_ms: UNDISTURBED_MS, scale, ..*case };
        let ran = means.run(&case, &[]).unwrap();
        let agreed = judge(&case, &ran).unwrap_or_else(|why| panic!("{case:?}: {why}"));
        if agreed.outcomes != outcomes {
            return Err(format!("{case:?}: {}", ran.printed));
        }
        Ok(ran.trace.counts)
    })
}

/// Every error, value and a signal, at each call and from each call on.
pub(crate) fn all(case: Case, counts: &BTreeMap<String, u32>) -> Vec<Sweep> {
    let mut sweeps = Vec::new();
    for (call, count) in made(&case, counts) {
        let most = if case.action == Action::LargeWrite { MOST_PARTS } else { MOST };
        for (index, how) in call.ways().enumerate() {
            let from = match index {
                _ if !how.may_last() => 0,
                0 => count.min(most),
                _ => 1,
            };
            // Failures change the number of calls, so `count` is no bound for the first.
            let (only, from) = ((1..=most).collect(), (1..=from).collect());
            sweeps.push(Sweep { case, call, how, only, from });
        }
    }
    sweeps
}

/// The most significant error of each system call, at its first two calls, its last, and always.
pub(crate) fn some(case: Case, counts: &BTreeMap<String, u32>) -> Vec<Sweep> {
    let mut sweeps = Vec::new();
    for (call, count) in made(&case, counts) {
        let Some(how) = call.ways().next() else { continue };
        let from = Vec::from_iter(how.may_last().then_some(1));
        let mut only = vec![1, 2, count];
        only.retain(|first| *first <= count);
        only.dedup();
        sweeps.push(Sweep { case, call, how, only, from });
    }
    sweeps
}

/// The system calls that are made in a case, with the number of their calls.
fn made(case: &Case, counts: &BTreeMap<String, u32>) -> Vec<(&'static Call, u32)> {
    // The number of these depends on the length of a request.
    let parts = ["sendto", "recvfrom", "ppoll"];
    let concerned = |call: &Call| case.action != Action::LargeWrite || parts.contains(&call.name);
    let count = |call: &'static Call| match call.after {
        None => counts.get(call.name).map(|count| (call, *count)),
        Some(_) => Some((call, 1)),
    };
    CALLS.iter().filter(|call| concerned(call)).filter_map(count).collect()
}

impl Sweep {
    /// Makes the runs.
    ///
    /// # Errors
    /// A line for each that does not agree.
    pub(crate) fn hold(&self, means: &Means, tally: &Tally) -> Result<(), String> {
        let mut wrong = Vec::new();
        let only = self.only.iter().map(|first| When::Only(*first));
        let from = self.from.iter().map(|first| When::From(*first));
        let mut over = false;
        for when in only.chain(from) {
            if over && matches!(when, When::Only(_)) {
                continue;
            }
            match self.run(when, means, tally) {
                Ok(reached) => over |= !reached,
                Err(why) => {
                    let line = format!("{self} {when}: {why}");
                    // Print at once: the whole sweep takes a while.
                    eprintln!("{line}");
                    wrong.push(line);
                }
            }
        }
        if wrong.is_empty() { Ok(()) } else { Err(wrong.join("\n")) }
    }

    /// Makes a run. Returns whether the system call failed in it.
    fn run(&self, when: When, means: &Means, tally: &Tally) -> Result<bool, String> {
        let ran = means.run(&self.case, &self.inject(when))?;
        let name = if self.how == How::Signal { "signal" } else { self.call.name };
        tally.see(&ran.trace);
        if !ran.trace.injected.contains_key(name) {
            return Ok(false);
        }
        let agreed = judge(&self.case, &ran)
            .map_err(|why| format!("{why}\n{}{:?}", ran.printed, ran.record))?;
        tally.add(self, &agreed);
        Ok(true)
    }

    /// The arguments for strace.
    pub(crate) fn inject(&self, when: When) -> Vec<String> {
        let name = self.call.name;
        let how = match self.how {
            How::Error(error) => format!("error={error}"),
            How::Value(value) => format!("retval={value}"),
            How::Signal => "signal=SIGUSR1".to_owned(),
        };
        let own = format!("{name}:{how}:when={when}");
        self.call.after.map(|after| after.inject.to_owned()).into_iter().chain([own]).collect()
    }
}

impl How {
    /// The C library and Rust's library repeat interrupted calls. No real system interrupts all of them.
    fn may_last(self) -> bool {
        !matches!(self, How::Error("EINTR") | How::Signal)
    }
}

impl fmt::Display for When {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            When::Only(first) => write!(f, "{first}"),
            When::From(first) => write!(f, "{first}+"),
        }
    }
}

impl fmt::Display for Sweep {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {:?} of {:?}", self.call.title(), self.how, self.case)
    }
}
