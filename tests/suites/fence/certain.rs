//! Tests that the agent reports success only if the emulator's record shows that the operation succeeded.

use std::thread;
use std::time::Duration;

use tcapi::cvm::InstanceState;
use tcapi_emulator::{Builder, Emulator, Fault, OperationIds, OperationState, Selector, When};
use tcapi_tests::exited::Exited;
use tcapi_tests::fence::{ID, for_action};
use tcapi_tests::followed::writes;

use crate::agent::{ACTIONS, run, with_key};

fn fence(emulator: &Emulator, action: &str, more: &str) -> Exited {
    run(&mut with_key(), &for_action(emulator, action, more))
}

/// Runs each action against a separate emulator, all in parallel.
fn each(set_up: impl Fn(Builder, &'static str) -> Builder + Sync, check: impl Fn(&Row) + Sync) {
    let (set_up, check) = (&set_up, &check);
    thread::scope(|scope| {
        for (action, write, state) in ACTIONS {
            scope.spawn(move || {
                let builder = Emulator::builder().instance(ID, state);
                let builder = builder.transition(Duration::from_millis(300));
                let emulator = set_up(builder, write).start().unwrap();
                // The window is longer than any lag here, so that an operation is seen on a machine of any speed.
                let ended = fence(&emulator, action, "window=4\n");
                let operations = emulator.operations();
                let row = Row { action, write, ended, operations, writes: writes(&emulator) };
                // This holds in addition to all other expectations.
                row.is_certain();
                check(&row);
            });
        }
    });
}

/// The result of one run.
#[derive(Debug)]
struct Row {
    action: &'static str,
    write: &'static str,
    ended: Exited,
    /// The emulator's record, right after the agent had ended.
    operations: Vec<tcapi_emulator::Operation>,
    writes: Vec<String>,
}

impl Row {
    /// A success needs an operation that succeeded, and none may still be running.
    fn is_certain(&self) {
        if self.ended.status == 0 {
            let is_over = |one: &tcapi_emulator::Operation| one.ended.is_some();
            assert!(self.operations.iter().all(is_over), "{self:?}");
            let last = self.operations.last().unwrap_or_else(|| panic!("{self:?}"));
            assert_eq!(last.state, OperationState::Success, "{self:?}");
        }
    }

    fn expect(&self, status: i32, said: &str) {
        assert_eq!(self.ended.status, status, "{self:?}");
        assert!(self.ended.said().contains(said), "{said:?} is not in {self:?}");
    }
}

#[test]
fn it_returns_after_the_operation_has_ended() {
    each(
        |builder, _| builder.lag(Duration::from_secs(3)).transition(Duration::from_secs(1)),
        |row| {
            row.expect(0, "done; fate DONE");
            assert_eq!(row.writes, [row.write]);
        },
    );
}

/// The same if the service shows other ids than those of its responses: the window has to pass.
#[test]
fn operations_with_other_ids_are_known_by_their_names() {
    each(
        |builder, _| builder.operation_ids(OperationIds::Other),
        |row| {
            row.expect(0, "done; fate DONE");
            assert_eq!(row.writes, [row.write]);
        },
    );
}

#[test]
fn a_lost_response_is_looked_for() {
    let lag = Duration::from_secs(1);
    each(
        |builder, write| builder.lag(lag).fault(Fault::LoseResponse, write, 1),
        |row| {
            row.expect(0, "done; fate SEEN");
            assert_eq!(row.writes, [row.write]);
        },
    );
    // The operation ran, was seen, and failed.
    each(
        |builder, write| {
            let builder = builder.lag(lag).fault(Fault::LoseResponse, write, 1);
            builder.plan(Fault::FailOperation, write, Selector::Percent(100.0))
        },
        |row| {
            row.expect(1, "fate SEEN");
            row.expect(1, "The operation failed.");
            assert_eq!(row.writes, [row.write]);
        },
    );
}

#[test]
fn a_lost_request_is_sent_again_where_that_does_no_harm() {
    each(
        |builder, write| builder.fault(Fault::LoseRequest, write, 1),
        |row| {
            row.expect(0, "done; fate DONE");
            match row.action {
                "reboot" => {
                    let wanted = ["RebootInstances", "StopInstances", "StartInstances"];
                    assert_eq!(row.writes, wanted);
                    row.expect(0, "fate NOT_SEEN");
                }
                _ => assert_eq!(row.writes, [row.write; 2]),
            }
        },
    );
    // All requests are lost.
    each(
        |builder, write| {
            let stops = builder.fault(Fault::LoseRequest, "StopInstances", 9);
            if write == "StopInstances" { stops } else { stops.fault(Fault::LoseRequest, write, 9) }
        },
        |row| {
            row.expect(1, "fate NOT_SEEN");
            assert!(row.operations.is_empty(), "{row:?}");
        },
    );
}

/// A request is lost, and then the response to each request that replaces it.
#[test]
fn several_losses() {
    each(
        |builder, _| {
            let builder = builder.fault(Fault::LoseRequest, "RebootInstances", 1);
            let builder = builder.fault(Fault::LoseResponse, "StopInstances", 1);
            builder.fault(Fault::LoseResponse, "StartInstances", 1)
        },
        |row| {
            row.expect(0, "done; fate SEEN");
            match row.action {
                "reboot" => {
                    let wanted = ["RebootInstances", "StopInstances", "StartInstances"];
                    assert_eq!(row.writes, wanted);
                }
                _ => assert_eq!(row.writes, [row.write]),
            }
        },
    );
}

/// The request is lost while another client does the same: its operation is seen, and it had the wanted effect.
#[test]
fn the_same_operation_of_somebody_else() {
    each(
        |builder, write| {
            let builder = builder.fault(Fault::LoseRequest, write, 1);
            builder.foreign_operation(When::During, write, write, Selector::Next(1))
        },
        |row| {
            row.expect(0, "done; fate SEEN");
            assert_eq!(row.writes, [row.write]);
            assert!(row.operations.iter().all(|one| one.foreign), "{row:?}");
        },
    );
}

/// The reads before and after the request are lost, too.
#[test]
fn lost_looks() {
    for fault in [Fault::LoseRequest, Fault::LoseResponse] {
        // All attempts of a read are lost: nothing is sent.
        each(
            |builder, _| builder.fault(fault, "DescribeInstances", 3),
            |row| {
                row.expect(1, "outcome NOT_SENT");
                assert!(row.writes.is_empty(), "{row:?}");
            },
        );
        // A share of all reads.
        each(
            |builder, _| builder.plan(fault, "DescribeInstances", Selector::Percent(30.0)).seed(7),
            |row| {
                assert!(row.writes.is_empty() || row.writes == [row.write], "{row:?}");
            },
        );
    }
}

#[test]
fn an_operation_that_fails_or_is_not_seen_to_end_is_a_failure() {
    each(
        |builder, write| builder.fault(Fault::FailOperation, write, 1),
        |row| {
            row.expect(1, "fate FAILED");
            row.expect(1, "The operation failed.");
        },
    );
    for when in [When::During, When::After] {
        each(
            |builder, write| {
                builder.foreign_operation(when, write, "ResetInstance", Selector::Next(1))
            },
            |row| row.expect(1, "superseded"),
        );
    }
    each(
        |builder, write| builder.vanish(write, Selector::Next(1)),
        |row| row.expect(1, "fate ACCEPTED"),
    );
}

/// An instance that anyone stopped is off; a restart starts it.
#[test]
fn an_instance_that_is_off_is_fenced() {
    let emulator = Emulator::builder().instance(ID, InstanceState::Stopped).start().unwrap();
    let ended = fence(&emulator, "off", "");
    assert_eq!(ended.status, 0, "{ended:?}");
    assert!(ended.stderr.contains("needless; fate REJECTED"), "{ended:?}");
    let ended = fence(&emulator, "reboot", "");
    assert_eq!(ended.status, 0, "{ended:?}");
    assert_eq!(writes(&emulator), ["StopInstances", "RebootInstances", "StartInstances"]);

    // It can't be started, but it is fenced.
    let builder = Emulator::builder().instance(ID, InstanceState::Running);
    let builder = builder.fault(Fault::FailOperation, "StartInstances", 1);
    let emulator = builder.start().unwrap();
    let ended = fence(&emulator, "reboot", "method=onoff\n");
    assert_eq!(ended.status, 0, "{ended:?}");
    assert!(ended.stderr.contains("so it is fenced, but it was not seen to start"), "{ended:?}");
    assert_eq!(writes(&emulator), ["StopInstances", "StartInstances"]);
    // It can't be stopped, and is not fenced.
    let builder = Emulator::builder().instance(ID, InstanceState::Running);
    let emulator = builder.fault(Fault::FailOperation, "StopInstances", 1).start().unwrap();
    let ended = fence(&emulator, "reboot", "method=onoff\n");
    assert_eq!(ended.status, 1, "{ended:?}");
    assert_eq!(writes(&emulator), ["StopInstances"]);
}

#[test]
fn the_deadline_expires() {
    let builder = Emulator::builder().instance(ID, InstanceState::Running);
    let emulator = builder.transition(Duration::from_secs(3600)).start().unwrap();
    let ended = fence(&emulator, "off", "power_timeout=2\n");
    assert_eq!(ended.status, 1, "{ended:?}");
    // There is no server.
    let url = emulator.url();
    drop(emulator);
    let options = format!("action=off\nplug={ID}\nregion=ap-guangzhou\nendpoint={url}\n");
    let ended = run(&mut with_key(), &options);
    assert_eq!(ended.status, 1, "{ended:?}");
    assert!(ended.stderr.contains("outcome NOT_SENT"), "{ended:?}");
}
