//! Tests with random sequences of calls of the C library, with hostile callbacks and threads, under AddressSanitizer,
//! valgrind and ThreadSanitizer. The outcome of each call must agree with the server, no write may run twice, nothing
//! may leak and nothing may hang, whatever a program does that the header allows.
//!
//! `TCAPI_SEQUENCE=SEED[:OPERATIONS]` runs a single sequence.

mod judge;
mod run;
mod server;

use std::collections::BTreeMap;
use std::fmt::Write;
use std::ops::Range;
use std::sync::{Mutex, PoisonError};
use std::time::SystemTime;

use run::{Found, OPERATIONS, Watch, run};
use tcapi_tests::figures;

#[test]
fn under_address_sanitizer() {
    check(Watch::AddressSanitizer, 200, 10_000);
}

#[test]
fn under_valgrind() {
    check(Watch::Valgrind, 20, 100);
}

#[test]
fn under_thread_sanitizer() {
    check(Watch::ThreadSanitizer, 50, 1000);
}

/// Runs `bounded` sequences, or `full` ones in a full run, which are always the same, and one random sequence.
fn check(watch: Watch, bounded: u64, full: u64) {
    let (seeds, operations) = chosen().unwrap_or_else(|| {
        let fixed = 0..if figures::full() { full } else { bounded };
        (vec![fixed, random_sequence()], OPERATIONS)
    });
    println!("sequences {seeds:?}");
    let found = run(watch, &seeds, operations);
    println!("in {} s: {:?}", found.seconds, found.figures);
    let (wrong, some) = (found.wrong.len(), found.wrong.iter().take(5));
    let some: Vec<&str> = some.map(String::as_str).collect();
    assert!(wrong == 0, "{wrong} findings:\n{}", some.join("\n\n"));
    let one = seeds.iter().map(|seeds| seeds.end - seeds.start).sum::<u64>() == 1;
    for name in [
        "done",
        "not_sent",
        "rejected",
        "unknown",
        "refused",
        "forks",
        "log_acts",
        "event_acts",
        "nested",
    ] {
        let count = found.figures.get(name).copied().unwrap_or_default();
        assert!(one || count > 0, "there was none of what is called {name}");
    }
    publish(watch, found);
}

/// The sequence that the environment selects, and its operations.
fn chosen() -> Option<(Vec<Range<u64>>, u32)> {
    let given = std::env::var("TCAPI_SEQUENCE").ok()?;
    let (seed, operations) = given.split_once(':').unwrap_or((&given, ""));
    let number = |text: &str| text.parse::<u64>().ok();
    let seed = number(seed).unwrap_or_else(|| panic!("TCAPI_SEQUENCE={given}"));
    let operations = number(operations).and_then(|count| u32::try_from(count).ok());
    let seeds = Vec::from([Range { start: seed, end: seed + 1 }]);
    Some((seeds, operations.unwrap_or(OPERATIONS)))
}

/// A new random sequence. Markers have room for numbers below 2^24.
fn random_sequence() -> Range<u64> {
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    let seed = (1 << 23) + u64::from(now.subsec_nanos()) % (1 << 23);
    seed..seed + 1
}

/// Publishes the figures of all runs so far.
fn publish(watch: Watch, found: Found) {
    static ALL: Mutex<BTreeMap<Watch, Found>> = Mutex::new(BTreeMap::new());
    let mut all = ALL.lock().unwrap_or_else(PoisonError::into_inner);
    all.insert(watch, found);
    let mut table = String::from("| |");
    for watch in all.keys() {
        let _ = write!(table, " {watch:?} |");
    }
    let _ = write!(table, "\n|---|{}\n", "---:|".repeat(all.len()));
    for (name, words) in FIGURES {
        let _ = write!(table, "| {words} |");
        for found in all.values() {
            let _ = write!(table, " {} |", found.figures.get(*name).copied().unwrap_or_default());
        }
        table.push('\n');
    }
    let _ = write!(table, "| findings |{}\n| seconds |", " 0 |".repeat(all.len()));
    for found in all.values() {
        let _ = write!(table, " {} |", found.seconds);
    }
    figures::publish("sequences", &table);
}

/// The names of figures in the program's output, and their titles for readers.
const FIGURES: &[(&str, &str)] = &[
    ("sequences", "sequences"),
    ("calls", "calls"),
    ("done", "… done"),
    ("rejected", "… REJECTED"),
    ("unknown", "… UNKNOWN"),
    ("not_sent", "… NOT_SENT"),
    ("refused", "… of these, refused for their request or options"),
    ("unheard", "… failed without the caller asking why"),
    ("configs", "settings"),
    ("clients", "clients"),
    ("tokens", "cancel tokens"),
    ("fired", "… fired, some more than once"),
    ("log_lines", "log callbacks"),
    ("log_acts", "… that did more than return"),
    ("events", "event callbacks"),
    ("event_acts", "… that did more than return"),
    ("credentials_asked", "credentials callbacks"),
    ("credentials_failed", "… that failed"),
    ("credentials_odd", "… that set what makes no sense"),
    ("nested", "calls of callbacks on any client"),
    ("nested_same", "calls of callbacks on the client that called them"),
    ("slept", "pauses in callbacks and threads"),
    ("forks", "forks"),
    ("bare_forks", "… by _Fork()"),
    ("forks_in_callbacks", "… in callbacks"),
    ("children_that_returned", "… whose child returned from the callback"),
    ("threads", "threads"),
    ("detached", "… detached"),
    ("cancelled_threads", "… with a cancellation pending from the start"),
    ("calls_in_destructors", "calls in destructors of threads"),
];
