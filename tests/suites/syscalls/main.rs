//! Tests in which system calls fail in turn: in each run one of them fails, at its n-th call or from then on. The
//! results of the program's calls must agree with the server's record.
//!
//! strace attaches to the program (`tests/programs/c/syscalls.c`) before it uses the library, and makes system calls
//! return errors without being executed. An ordinary test run has a selection; `cargo xtask conformance syscalls` has
//! all.

mod report;
mod run;
mod server;
mod sweep;
mod table;
mod trace;
mod verdict;

use std::collections::BTreeSet;
use std::time::Instant;

use report::Tally;
use run::{Action, Case, Means, Shape};
use sweep::{How, Sweep, When};
use table::{ALWAYS, CALLS, Call, OTHERS};
use tcapi_tests::faults::hold::in_parallel;
use tcapi_tests::figures;

const TIMEOUT_MS: u32 = 600;

fn case(shape: Shape, action: Action, tls: bool, max_attempts: u32) -> Case {
    Case { shape, action, tls, max_attempts, timeout_ms: TIMEOUT_MS, scale: 1 }
}

/// The same with longer timeouts than any machine needs, so that no timeout changes the result.
fn patient(shape: Shape, action: Action, tls: bool, max_attempts: u32) -> Case {
    Case { timeout_ms: 100 * TIMEOUT_MS, scale: 100, ..case(shape, action, tls, max_attempts) }
}

fn all_cases() -> Vec<Case> {
    let mut cases = Vec::new();
    for tls in [false, true] {
        for action in [Action::Write, Action::Read] {
            cases.extend([1, 3].map(|attempts| case(Shape::Bare, action, tls, attempts)));
            cases.push(case(Shape::Armed, action, tls, 3));
            cases.push(case(Shape::Held, action, tls, 3));
        }
        cases.push(case(Shape::Bare, Action::LargeWrite, tls, 3));
    }
    cases
}

fn some_cases() -> Vec<Case> {
    let mut cases = Vec::new();
    for tls in [false, true] {
        cases.push(case(Shape::Bare, Action::Write, tls, 3));
        cases.push(case(Shape::Armed, Action::Write, tls, 3));
    }
    cases.push(case(Shape::Held, Action::Write, false, 3));
    cases.push(case(Shape::Bare, Action::LargeWrite, false, 3));
    cases
}

#[test]
fn what_is_told_agrees_with_the_server_whatever_system_call_fails() {
    let means = Means::new();
    let full = figures::full();
    let cases = if full { all_cases() } else { some_cases() };
    let mut sweeps: Vec<Sweep> = Vec::new();
    for case in cases {
        let counts = sweep::undisturbed(&means, &case);
        sweeps.extend(if full { sweep::all(case, &counts) } else { sweep::some(case, &counts) });
    }
    let (tally, began) = (Tally::default(), Instant::now());
    let wrong = in_parallel(&sweeps, |sweep| sweep.hold(&means, &tally));
    let took = began.elapsed();
    println!("{} runs took {took:?}", tally.runs());
    assert!(
        wrong.is_empty(),
        "{} runs agree, some of {} sweeps do not:\n{}",
        tally.runs(),
        wrong.len(),
        wrong.join("\n")
    );
    let unlisted = tally.unlisted();
    assert!(unlisted.is_empty(), "tests/suites/syscalls/table.rs does not know of {unlisted:?}");
    let missing = tally.missing(ALWAYS);
    assert!(missing.is_empty(), "in no run did these fail: {missing:?}");
    figures::publish("syscalls", &tally.page(took));
}

#[test]
fn the_table_has_each_call_once() {
    let titles: BTreeSet<String> = CALLS.iter().map(Call::title).collect();
    assert_eq!(titles.len(), CALLS.len());
    for (name, _) in OTHERS {
        assert!(CALLS.iter().all(|call| call.name != *name), "{name}");
    }
    for call in CALLS {
        let errors: BTreeSet<&str> = call.errors.iter().copied().collect();
        assert_eq!(errors.len(), call.errors.len(), "{}", call.name);
    }
}

/// With a tracer that injects nothing, every run would agree.
#[test]
fn a_failure_is_injected_and_seen() {
    let means = Means::new();
    let case = patient(Shape::Bare, Action::Write, false, 1);
    let (call, how) = (&CALLS[1], How::Error("ECONNREFUSED"));
    let sweep = Sweep { case, call, how, only: Vec::new(), from: Vec::new() };
    let ran = means.run(&case, &sweep.inject(When::From(1))).unwrap();
    assert!(ran.trace.injected["connect"] >= 3, "{:?}", ran.trace);
    assert_eq!(ran.printed.matches(" NOT_SENT ").count(), 3, "{}", ran.printed);
    assert_eq!(ran.record.begun, 0);
}

/// Rust's hash maps panic without random bytes, so a client is not made.
#[test]
fn without_random_bytes_there_is_no_client() {
    let means = Means::new();
    for tls in [false, true] {
        let case = patient(Shape::Bare, Action::Write, tls, 1);
        let inject = ["getrandom:error=EPERM", "openat:error=ENOENT"].map(str::to_owned);
        let ran = means.run(&case, &inject).unwrap();
        assert!(ran.printed.starts_with("stopped client TC_ERR_RESOURCES "), "{}", ran.printed);
        assert!(verdict::judge(&case, &ran).unwrap().stopped);
    }
}

/// A delay that panics would leave the caller without the outcome.
#[test]
fn a_pause_between_attempts_needs_no_system_call_of_its_own() {
    let means = Means::new();
    let case = patient(Shape::Bare, Action::Write, false, 3);
    let inject = ["connect:error=ECONNREFUSED:when=1", "clock_nanosleep:error=EPERM"];
    let ran = means.run(&case, &inject.map(str::to_owned)).unwrap();
    assert!(ran.printed.starts_with("call 0 TC_OK DONE 2 "), "{}", ran.printed);
    verdict::judge(&case, &ran).unwrap();
}

/// Repeated queries until the connect timeout expires would use up a processor.
#[test]
fn a_system_that_does_not_tell_the_peer_is_not_asked_without_end() {
    let means = Means::new();
    let case = patient(Shape::Bare, Action::Write, false, 1);
    let ran = means.run(&case, &["getpeername:error=EPERM".to_owned()]).unwrap();
    assert_eq!(ran.printed.matches(" TC_ERR_NETWORK NOT_SENT ").count(), 3, "{}", ran.printed);
    assert_eq!(ran.trace.counts["getpeername"], 3, "{:?}", ran.trace);
}
