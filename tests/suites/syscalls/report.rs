//! The results of the runs, for docs/conformance.md.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use crate::sweep::{How, Sweep};
use crate::table::{CALLS, OTHERS};
use crate::trace::Trace;
use crate::verdict::{Agreed, Outcome};

/// The sums over all runs that agreed. A run that does not agree fails the test.
#[derive(Debug, Default)]
pub(crate) struct Tally(Mutex<Sums>);

#[derive(Debug, Default)]
struct Sums {
    /// By the title of the system call.
    of: BTreeMap<String, Sum>,
    seen: BTreeSet<String>,
}

#[derive(Debug, Default)]
struct Sum {
    ways: BTreeSet<String>,
    runs: u32,
    stopped: u32,
    outcomes: BTreeMap<Outcome, u32>,
    unseen: u32,
}

impl Tally {
    fn lock(&self) -> MutexGuard<'_, Sums> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Records the system calls of a run.
    pub(crate) fn see(&self, trace: &Trace) {
        self.lock().seen.extend(trace.counts.keys().cloned());
    }

    /// Adds a run that agreed.
    pub(crate) fn add(&self, sweep: &Sweep, agreed: &Agreed) {
        let mut sums = self.lock();
        let sum = sums.of.entry(sweep.call.title()).or_default();
        sum.ways.insert(match sweep.how {
            How::Error(error) => error.to_owned(),
            How::Value(value) => format!("returns {value}"),
            How::Signal => "a signal".to_owned(),
        });
        sum.runs += 1;
        sum.stopped += u32::from(agreed.stopped);
        sum.unseen += agreed.unseen;
        for outcome in &agreed.outcomes {
            *sum.outcomes.entry(*outcome).or_default() += 1;
        }
    }

    /// The number of runs.
    pub(crate) fn runs(&self) -> u32 {
        self.lock().of.values().map(|sum| sum.runs).sum()
    }

    /// System calls that were made but are in neither table.
    pub(crate) fn unlisted(&self) -> Vec<String> {
        let calls = CALLS.iter().map(|call| call.name);
        let known: BTreeSet<&str> = calls.chain(OTHERS.iter().map(|other| other.0)).collect();
        self.lock().seen.iter().filter(|name| !known.contains(name.as_str())).cloned().collect()
    }

    /// Those of these system calls that failed in no run.
    pub(crate) fn missing(&self, names: &[&'static str]) -> Vec<&'static str> {
        let sums = self.lock();
        let failed = |name: &str| sums.of.contains_key(&format!("`{name}`"));
        names.iter().copied().filter(|name| !failed(name)).collect()
    }

    /// The table of the page, and the duration of all runs.
    pub(crate) fn page(&self, took: Duration) -> String {
        let sums = self.lock();
        let mut page = "| system call | ways to fail | runs | no call | DONE | REJECTED | UNKNOWN | unseen | NOT_SENT | disagreements |\n|---|---|--:|--:|--:|--:|--:|--:|--:|--:|\n"
            .to_owned();
        let mut total = Sum::default();
        for call in CALLS {
            let title = call.title();
            let Some(sum) = sums.of.get(&title) else { continue };
            let ways: Vec<&str> = sum.ways.iter().map(String::as_str).collect();
            row(&mut page, &title, &ways.join(", "), sum);
            total.runs += sum.runs;
            total.stopped += sum.stopped;
            total.unseen += sum.unseen;
            for (outcome, count) in &sum.outcomes {
                *total.outcomes.entry(*outcome).or_default() += count;
            }
        }
        row(&mut page, "all", "", &total);
        let minutes = took.as_secs().div_ceil(60);
        page + &format!(
            "\n{} runs in {minutes} min. System calls that are not made to fail:\n\n{}",
            total.runs,
            others()
        )
    }
}

fn row(page: &mut String, name: &str, ways: &str, sum: &Sum) {
    let of = |outcome| sum.outcomes.get(&outcome).copied().unwrap_or(0);
    // A run that disagrees ends the suite before the page is written.
    let _ = writeln!(
        page,
        "| {name} | {ways} | {} | {} | {} | {} | {} | {} | {} | 0 |",
        sum.runs,
        sum.stopped,
        of(Outcome::Done),
        of(Outcome::Rejected),
        of(Outcome::Unknown),
        sum.unseen,
        of(Outcome::NotSent)
    );
}

fn others() -> String {
    OTHERS.iter().fold(String::new(), |text, (name, why)| format!("{text}- `{name}`: {why}.\n"))
}
