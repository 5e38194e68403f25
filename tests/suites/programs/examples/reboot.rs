//! Runs of the example that reboots instances: its output and its requests.

use std::path::Path;
use std::time::Duration;

use tcapi::cvm::InstanceState;
use tcapi_emulator::{Builder, EXAMPLE_SECRET_KEY, Emulator, Fault};
use tcapi_tests::checker::Checker;
use tcapi_tests::exited::Exited;
use tcapi_tests::followed::{Followed, HOUR, sent, writes};

use super::command;

const IDS: [&str; 2] = ["ins-r8hr2upy", "ins-5d8a23rs"];

/// An emulator with the instances, whose changes end when the test moves the clock.
fn slow(builder: Builder) -> Emulator {
    let builder = builder.instance(IDS[0], InstanceState::Running);
    builder.instance(IDS[1], InstanceState::Running).transition(HOUR).start().unwrap()
}

fn start<'e>(checker: Checker, program: &Path, emulator: &'e Emulator) -> Followed<'e> {
    let mut run = command(checker, program, EXAMPLE_SECRET_KEY);
    run.args([emulator.url().as_str(), "ap-guangzhou"]).args(IDS);
    Followed::start(emulator, &mut run, "")
}

/// Whether it succeeded, and its output.
fn end(running: Followed<'_>) -> (bool, String) {
    let exited = Exited::of(&running.end());
    assert_ne!(exited.status, Checker::FOUND, "{exited:?}");
    (exited.status == 0, exited.said())
}

/// The states of an instance, in the order in which they were printed.
fn states<'p>(printed: &'p str, id: &str) -> Vec<&'p str> {
    let state = |line: &'p str| line.trim().strip_prefix(id)?.split_whitespace().next();
    printed.lines().filter_map(state).collect()
}

/// It prints each state of the instances, however late, and takes none but the last for the end.
pub(crate) fn done(checker: Checker, program: &Path) {
    for lag in [Duration::ZERO, HOUR] {
        let emulator = slow(Emulator::builder().lag(lag));
        let mut running = start(checker, program, &emulator);
        running.until_sent("RebootInstances", 1);
        running.until_it_looked();
        emulator.advance(lag);
        running.until_it_looked();
        emulator.advance(HOUR);
        let (success, printed) = end(running);
        assert!(success, "{printed}");
        for id in IDS {
            assert_eq!(states(&printed, id), ["RUNNING", "REBOOTING", "RUNNING"], "{printed}");
        }
        assert!(printed.contains("RebootInstances SUCCESS"), "{printed}");
        assert!(printed.contains("InvalidInstanceId.NotFound"), "{printed}");
        assert!(printed.contains("outcome REJECTED"), "{printed}");
        let codes: Vec<_> =
            sent(&emulator, "RebootInstances").into_iter().map(|one| one.code).collect();
        assert_eq!(codes, [None, Some("InvalidInstanceId.NotFound".to_owned())]);
    }
}

/// The response is lost: it looks for the operation, and sends nothing again.
pub(crate) fn lost(checker: Checker, program: &Path) {
    let builder = Emulator::builder().fault(Fault::LoseResponse, "RebootInstances", 1);
    let emulator = slow(builder.lag(HOUR));
    let mut running = start(checker, program, &emulator);
    running.until_sent("RebootInstances", 1);
    for _ in 0..2 {
        running.until_it_looked();
        emulator.advance(HOUR);
    }
    let (success, printed) = end(running);
    assert!(success, "{printed}");
    assert!(printed.contains("outcome UNKNOWN"), "{printed}");
    // The second request is for an instance that does not exist.
    assert_eq!(sent(&emulator, "RebootInstances").len(), 2);

    // The request is lost: no operation is visible, and it does not report success.
    let builder = Emulator::builder().fault(Fault::LoseRequest, "RebootInstances", 1);
    let emulator = slow(builder);
    let mut running = start(checker, program, &emulator);
    running.until_sent("RebootInstances", 1);
    running.until_it_looked();
    emulator.advance(HOUR);
    running.until_it_looked();
    assert_eq!(writes(&emulator), ["RebootInstances"]);
}

/// The operation fails.
pub(crate) fn failed(checker: Checker, program: &Path) {
    let builder = Emulator::builder().fault(Fault::FailOperation, "RebootInstances", 1);
    let emulator = slow(builder.lag(HOUR));
    let mut running = start(checker, program, &emulator);
    running.until_sent("RebootInstances", 1);
    for _ in 0..2 {
        running.until_it_looked();
        emulator.advance(HOUR);
    }
    let (success, printed) = end(running);
    assert!(!success, "{printed}");
    assert!(printed.contains("was not rebooted"), "{printed}");
    assert_eq!(writes(&emulator), ["RebootInstances"]);
}
