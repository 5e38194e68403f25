//! Tests of the agent that follow its requests: it waits until an end state is shown. The tests move the emulator's
//! clock.

use std::time::Duration;

use tcapi::cvm::{InstanceState, RebootInstances, StartInstances, TerminateInstances};
use tcapi_emulator::{Builder, EXAMPLE_SECRET_ID, EXAMPLE_SECRET_KEY, Emulator, Fault};
use tcapi_tests::exited::Exited;
use tcapi_tests::fence::{ID, for_action};
use tcapi_tests::followed::{Followed, HOUR, sent, writes};

use crate::agent::{ACTIONS, run, with_key};

/// Starts the agent with a long timeout, unless `more` sets another.
fn start<'e>(emulator: &'e Emulator, action: &str, more: &str) -> Followed<'e> {
    let options = for_action(emulator, action, &format!("window=3600\n{more}"));
    Followed::start(emulator, &mut with_key(), &options)
}

/// Starts it, and waits until it has sent its request and reads the instance.
fn start_and_look<'e>(emulator: &'e Emulator, action: &str, write: &str) -> Followed<'e> {
    let mut running = start(emulator, action, "");
    running.until_sent(write, 1);
    running.until_it_looked();
    running
}

/// The exit status, and the output.
fn ended(running: Followed<'_>) -> (i32, String) {
    let exited = Exited::of(&running.end());
    (exited.status, exited.said())
}

/// Runs it to its end.
fn run_to_end(emulator: &Emulator, action: &str) -> (i32, String) {
    let exited = run(&mut with_key(), &for_action(emulator, action, ""));
    (exited.status, exited.said())
}

/// An emulator with an instance, whose changes end when the test moves the clock.
fn slow(builder: Builder, state: InstanceState) -> Emulator {
    builder.instance(ID, state).transition(HOUR).start().unwrap()
}

/// A client for the test's own calls.
fn client(emulator: &Emulator) -> tcapi::Client {
    tcapi::Client::builder()
        .endpoint(emulator.url())
        .region("ap-guangzhou")
        .credentials(tcapi::Credentials::new(EXAMPLE_SECRET_ID, EXAMPLE_SECRET_KEY).unwrap())
        .build()
        .unwrap()
}

/// The agent succeeds when the operation is shown as done, not when it is accepted or in progress.
#[test]
fn shown_late() {
    for (action, write, state) in ACTIONS {
        let emulator = slow(Emulator::builder().lag(HOUR), state);
        let mut running = start_and_look(&emulator, action, write);
        emulator.advance(HOUR);
        running.until_it_looked();
        emulator.advance(HOUR);
        assert_eq!(ended(running).0, 0, "{action}");
        assert_eq!(writes(&emulator), [write]);
    }
    // The timeout expires before anything is shown.
    for (action, write, state) in ACTIONS {
        let emulator = slow(Emulator::builder().lag(HOUR), state);
        let (status, said) = ended(start(&emulator, action, "power_timeout=5\n"));
        assert_eq!(status, 1, "{action}: {said}");
        // On a slow machine the timeout expires before it is sent.
        let writes = writes(&emulator);
        assert!(writes.is_empty() || writes == [write], "{action}: {said}");
    }
}

/// The first state that is shown is outdated: the instance runs, and is shown as stopped.
#[test]
fn shown_as_stopped() {
    let emulator = slow(Emulator::builder().lag(2 * HOUR), InstanceState::Stopped);
    let earlier = StartInstances::builder().instance_ids([ID]).build().unwrap();
    client(&emulator).call(&earlier).unwrap();
    emulator.advance(HOUR);
    assert_eq!(run_to_end(&emulator, "status"), (2, format!("{ID} is STOPPED\n")));
    let mut running = start(&emulator, "off", "");
    running.until_sent("StopInstances", 1);
    for _ in 0..3 {
        running.until_it_looked();
        emulator.advance(HOUR);
    }
    assert_eq!(ended(running).0, 0);
    assert_eq!(writes(&emulator), ["StartInstances", "StopInstances"]);
}

/// An earlier restart by another client is shown as done, while that of the agent is in progress.
#[test]
fn anothers_operation() {
    let half = HOUR / 2;
    let emulator = slow(Emulator::builder().lag(2 * HOUR), InstanceState::Running);
    let reboot = RebootInstances::builder().instance_ids([ID]).build().unwrap();
    client(&emulator).call(&reboot).unwrap();
    emulator.advance(HOUR + half);
    let mut running = start(&emulator, "reboot", "");
    running.until_sent("RebootInstances", 2);
    // First the other operation is shown as in progress and as done, then ours.
    for time in [half, HOUR, half] {
        emulator.advance(time);
        running.until_it_looked();
    }
    emulator.advance(HOUR);
    assert_eq!(ended(running).0, 0);
    assert_eq!(writes(&emulator), ["RebootInstances"; 2]);
}

/// The response is lost: the agent looks for the operation, and sends nothing again.
#[test]
fn lost_response() {
    for lag in [Duration::ZERO, HOUR] {
        for (action, write, state) in ACTIONS {
            let builder = Emulator::builder().fault(Fault::LoseResponse, write, 1);
            let emulator = slow(builder.lag(lag), state);
            let mut running = start_and_look(&emulator, action, write);
            emulator.advance(lag);
            running.until_it_looked();
            emulator.advance(HOUR);
            let (status, said) = ended(running);
            assert_eq!(status, 0, "{action}: {said}");
            assert!(said.contains("fate SEEN"), "{said}");
            assert_eq!(writes(&emulator), [write]);
        }
    }
}

/// The request is lost: its action does not run, and within the window nothing is sent again.
#[test]
fn lost_request() {
    for (action, write, state) in ACTIONS {
        let builder = Emulator::builder().fault(Fault::LoseRequest, write, 1);
        let emulator = slow(builder, state);
        let (status, said) = ended(start(&emulator, action, "power_timeout=5\n"));
        assert_eq!(status, 1, "{action}: {said}");
        // On a slow machine the timeout expires before it is sent.
        let writes = writes(&emulator);
        assert!(writes.is_empty() || writes == [write], "{action}: {said}");
    }
    // After the window, idempotent actions are sent again; a restart becomes a stop and a start.
    for (action, again, state) in [
        (
            "reboot",
            &["RebootInstances", "StopInstances", "StartInstances"][..],
            InstanceState::Running,
        ),
        ("off", &["StopInstances"; 2], InstanceState::Running),
        ("on", &["StartInstances"; 2], InstanceState::Stopped),
    ] {
        let builder = Emulator::builder().fault(Fault::LoseRequest, again[0], 1);
        let emulator = slow(builder, state);
        let mut running = start(&emulator, action, "window=1\n");
        for (at, write) in again.iter().enumerate().skip(1) {
            let count = again[..=at].iter().filter(|one| *one == write).count();
            running.until_sent(write, count);
            running.until_it_looked();
            emulator.advance(HOUR);
        }
        assert_eq!(ended(running).0, 0, "{action}");
        assert_eq!(writes(&emulator), again);
    }
}

/// The operation fails, with a response and without.
#[test]
fn failed() {
    for (action, write, state) in ACTIONS {
        let builder = Emulator::builder().fault(Fault::FailOperation, write, 1);
        let emulator = slow(builder.lag(HOUR), state);
        let mut running = start(&emulator, action, "");
        running.until_sent(write, 1);
        for _ in 0..2 {
            running.until_it_looked();
            emulator.advance(HOUR);
        }
        let (status, said) = ended(running);
        assert_eq!(status, 1, "{action}: {said}");
        assert!(said.contains("The operation failed."), "{said}");
        assert_eq!(writes(&emulator), [write]);
    }
}

/// The instance does not exist, or it is gone before the operation is shown.
#[test]
fn missing() {
    let emulator = Emulator::builder().instance("ins-00000001", InstanceState::Running);
    let emulator = emulator.start().unwrap();
    for action in ["status", "monitor"] {
        let (status, said) = run_to_end(&emulator, action);
        assert_eq!(status, 1, "{action}: {said}");
        assert!(said.contains("no instance"), "{said}");
    }
    // The service knows the instance, but does not show its state.
    for (action, write, _) in ACTIONS {
        let (status, said) = run_to_end(&emulator, action);
        assert_eq!(status, 1, "{action}: {said}");
        assert!(said.contains("InvalidInstanceId.NotFound"), "{said}");
        assert_eq!(sent(&emulator, write).len(), 1);
    }

    let emulator = slow(Emulator::builder().lag(10 * HOUR), InstanceState::Running);
    let mut running = start(&emulator, "off", "");
    running.until_sent("StopInstances", 1);
    emulator.advance(HOUR);
    let terminate = TerminateInstances::builder().instance_ids([ID]).build().unwrap();
    client(&emulator).call(&terminate).unwrap();
    emulator.advance(HOUR);
    running.until_it_looked();
    // Later than the agent could have observed the operation that it started.
    emulator.advance(10 * HOUR);
    assert_eq!(ended(running).0, 1);
    assert_eq!(writes(&emulator), ["StopInstances", "TerminateInstances"]);
}
