//! Tests of the latest operation of an instance as it is shown: in progress, late, failed, and without a response.
#![allow(clippy::unwrap_used, reason = "a test that can't go on has failed")]

mod support;

use std::time::Duration;

use support::client;
use tcapi::cvm::{
    DescribeInstances, DescribeInstancesStatus, Instance, InstanceState, LatestOperationState,
    RebootInstances, StopInstances, TerminateInstances,
};
use tcapi::{Client, Outcome, Status};
use tcapi_emulator::{Builder, Emulator, Fault, Selector};

const ID: &str = "ins-r8hr2upy";

/// Longer than any test takes: a change with this duration ends when the test moves the clock.
const HOUR: Duration = Duration::from_secs(3600);

fn start(builder: Builder) -> (Emulator, Client) {
    let emulator = builder.instance(ID, InstanceState::Running).transition(HOUR).start().unwrap();
    let client = client(&emulator);
    (emulator, client)
}

/// The instance in DescribeInstances, if it is there; DescribeInstancesStatus agrees.
fn shown(client: &Client) -> Option<Instance> {
    let request = DescribeInstances::builder().instance_ids([ID]).build().unwrap();
    let instance = client.call(&request).unwrap().instance_set.first().cloned();
    let request = DescribeInstancesStatus::builder().instance_ids([ID]).build().unwrap();
    let status = client.call(&request).unwrap().instance_status_set.first().cloned();
    assert_eq!(
        status.map(|status| status.instance_state),
        instance.as_ref().map(|instance| instance.instance_state.clone())
    );
    instance
}

/// The state of the instance, and name, state and error message of its latest operation.
fn seen(
    client: &Client,
) -> (InstanceState, Option<String>, Option<LatestOperationState>, Option<String>) {
    let instance = shown(client).unwrap();
    (
        instance.instance_state.unwrap(),
        instance.latest_operation,
        instance.latest_operation_state,
        instance.latest_operation_error_msg,
    )
}

fn reboot() -> RebootInstances {
    RebootInstances::builder().instance_ids([ID]).build().unwrap()
}

fn text(value: &str) -> Option<String> {
    Some(value.to_owned())
}

#[test]
fn all_four_members_are_null_without_an_operation() {
    let (_emulator, client) = start(Emulator::builder());
    let instance = shown(&client).unwrap();
    assert_eq!(instance.latest_operation, None);
    assert_eq!(instance.latest_operation_state, None);
    assert_eq!(instance.latest_operation_request_id, None);
    assert_eq!(instance.latest_operation_error_msg, None);
}

#[test]
fn an_operation_operates_and_succeeds() {
    let (emulator, client) = start(Emulator::builder());
    let request_id = client.call(&reboot()).unwrap().request_id;
    let name = text("RebootInstances");
    let operating = Some(LatestOperationState::Operating);
    assert_eq!(seen(&client), (InstanceState::Rebooting, name.clone(), operating, text("")));
    emulator.advance(HOUR);
    let success = Some(LatestOperationState::Success);
    assert_eq!(seen(&client), (InstanceState::Running, name, success, text("")));
    assert_eq!(shown(&client).unwrap().latest_operation_request_id, Some(request_id));
}

#[test]
fn an_operation_can_fail() {
    let (emulator, client) =
        start(Emulator::builder().fault(Fault::FailOperation, "RebootInstances", 1));
    let request_id = client.call(&reboot()).unwrap().request_id;
    assert_eq!(seen(&client).2, Some(LatestOperationState::Operating));
    emulator.advance(HOUR);
    let failed = Some(LatestOperationState::Failed);
    assert_eq!(
        seen(&client),
        (InstanceState::Running, text("RebootInstances"), failed, text("The operation failed."))
    );
    assert_eq!(shown(&client).unwrap().latest_operation_request_id, Some(request_id));
    // Only the first operation fails.
    client.call(&reboot()).unwrap();
    emulator.advance(HOUR);
    assert_eq!(seen(&client).2, Some(LatestOperationState::Success));
    let faults: Vec<_> = emulator
        .requests()
        .into_iter()
        .filter(|one| one.action() == Some("RebootInstances"))
        .map(|one| one.fault)
        .collect();
    assert_eq!(faults, [Some(Fault::FailOperation), None]);
}

/// For each instance of `emulator`, the message of its operation if it failed.
fn failures(client: &Client) -> Vec<Option<String>> {
    let request = DescribeInstances::builder().limit(100).build().unwrap();
    let set = client.call(&request).unwrap().instance_set;
    let failed = |one: &Instance| one.latest_operation_state == Some(LatestOperationState::Failed);
    set.iter().map(|one| one.latest_operation_error_msg.clone().filter(|_| failed(one))).collect()
}

#[test]
fn a_share_of_operations_fails_and_the_same_ones_for_the_same_seed() {
    let run = |seed| {
        let ids: Vec<_> = (0..100).map(|at| format!("ins-0000{at:04}")).collect();
        let percent = Selector::Percent(20.0);
        let builder = Emulator::builder()
            .seed(seed)
            .plan(Fault::FailOperation, "RebootInstances", percent)
            .failure_message("The host is down.")
            .transition(HOUR);
        let add = |builder: Builder, id: &String| builder.instance(id, InstanceState::Running);
        let emulator = ids.iter().fold(builder, add).start().unwrap();
        let client = client(&emulator);
        let request = RebootInstances::builder().instance_ids(ids).build().unwrap();
        client.call(&request).unwrap();
        emulator.advance(HOUR);
        assert_eq!(emulator.requests()[0].fault, Some(Fault::FailOperation));
        failures(&client)
    };
    let first = run(1);
    let failed: Vec<_> = first.iter().flatten().collect();
    assert!((5..50).contains(&failed.len()), "{}", failed.len());
    assert!(failed.iter().all(|message| *message == "The host is down."));
    assert_eq!(first, run(1));
    assert_ne!(first, run(2));
}

#[test]
fn the_operation_on_one_instance_fails() {
    let other = "ins-5d8a23rs";
    let selector = Selector::Instance(other.to_owned());
    let builder = Emulator::builder().plan(Fault::FailOperation, "RebootInstances", selector);
    let (emulator, client) = start(builder.instance(other, InstanceState::Running));
    let reboot = RebootInstances::builder().instance_ids([ID, other]).build().unwrap();
    client.call(&reboot).unwrap();
    emulator.advance(HOUR);
    assert_eq!(failures(&client), [text("The operation failed."), None]);
}

/// A share of the requests is lost: the same ones for the same seed.
#[test]
fn a_share_of_requests_is_lost() {
    for fault in [Fault::LoseResponse, Fault::LoseRequest] {
        let run = |seed| {
            let builder = Emulator::builder().seed(seed);
            let (emulator, client) =
                start(builder.plan(fault, "RebootInstances", Selector::Percent(50.0)));
            let outcomes: Vec<_> = (0..40)
                .map(|_| client.call(&reboot()).err().map(|error| error.outcome()))
                .collect();
            let lost = |one: &&Option<Outcome>| **one == Some(Outcome::Unknown);
            let count = outcomes.iter().filter(lost).count();
            assert!((5..35).contains(&count), "{count}");
            let received = emulator.requests();
            assert_eq!(received.iter().filter(|one| one.fault == Some(fault)).count(), count);
            outcomes.iter().map(|one| lost(&one)).collect::<Vec<_>>()
        };
        assert_eq!(run(3), run(3));
        assert_ne!(run(3), run(4));
    }
}

#[test]
fn each_step_is_shown_late_and_writes_act_on_what_is() {
    // The lag is twice as long as a change takes: a restart is over before it is shown.
    let (emulator, client) = start(Emulator::builder().lag(2 * HOUR));
    client.call(&reboot()).unwrap();
    let before = (InstanceState::Running, None, None, None);
    assert_eq!(seen(&client), before);
    let error = client.call(&reboot()).unwrap_err();
    assert_eq!(error.code(), Some("UnsupportedOperation.InstanceStateRebooting"));
    emulator.advance(HOUR);
    assert_eq!(seen(&client), before);
    let stop = StopInstances::builder().instance_ids([ID]).build().unwrap();
    client.call(&stop).unwrap();
    assert_eq!(seen(&client), before);
    emulator.advance(HOUR);
    assert_eq!(seen(&client).0, InstanceState::Rebooting);
    emulator.advance(HOUR);
    assert_eq!(
        (seen(&client).0, seen(&client).1),
        (InstanceState::Stopping, text("StopInstances"))
    );
    emulator.advance(HOUR);
    assert_eq!(seen(&client).0, InstanceState::Stopped);
    assert_eq!(seen(&client).2, Some(LatestOperationState::Success));
}

/// All four members of a failed operation change together, and with the state.
#[test]
fn name_state_id_and_message_are_shown_late_together() {
    let late = Emulator::builder().lag(HOUR / 2).fault(Fault::FailOperation, "RebootInstances", 1);
    let (emulator, client) = start(late);
    let request_id = client.call(&reboot()).unwrap().request_id;
    let all = || {
        let (state, name, progress, message) = seen(&client);
        (state, name, progress, message, shown(&client).unwrap().latest_operation_request_id)
    };
    let (name, id) = (text("RebootInstances"), Some(request_id));
    let before = (InstanceState::Running, None, None, None, None);
    let operating = Some(LatestOperationState::Operating);
    let under_way = (InstanceState::Rebooting, name.clone(), operating, text(""), id.clone());
    let failed = Some(LatestOperationState::Failed);
    let over = (InstanceState::Running, name, failed, text("The operation failed."), id);
    assert_eq!(all(), before);
    emulator.advance(HOUR / 2);
    assert_eq!(all(), under_way);
    // The operation is over, but not yet shown so.
    emulator.advance(HOUR / 2);
    assert_eq!(all(), under_way);
    emulator.advance(HOUR / 2);
    assert_eq!(all(), over);
}

#[test]
fn an_ended_instance_is_shown_a_while() {
    let (emulator, client) = start(Emulator::builder().lag(HOUR));
    let terminate = TerminateInstances::builder().instance_ids([ID]).build().unwrap();
    client.call(&terminate).unwrap();
    emulator.advance(HOUR);
    assert_eq!(seen(&client).0, InstanceState::Terminating);
    let error = client.call(&reboot()).unwrap_err();
    assert_eq!(error.code(), Some("InvalidInstanceId.NotFound"));
    emulator.advance(HOUR);
    assert_eq!(shown(&client), None);
}

#[test]
fn a_lost_response_is_of_a_request_that_had_its_effect() {
    let (emulator, client) =
        start(Emulator::builder().fault(Fault::LoseResponse, "RebootInstances", 1));
    let error = client.call(&reboot()).unwrap_err();
    assert_eq!((error.status(), error.outcome()), (Status::Network, Outcome::Unknown));
    let instance = shown(&client).unwrap();
    assert_eq!(instance.instance_state, Some(InstanceState::Rebooting));
    let received = emulator.requests();
    let lost: Vec<_> =
        received.iter().filter(|one| one.fault == Some(Fault::LoseResponse)).collect();
    assert_eq!(lost.len(), 1);
    assert_eq!(instance.latest_operation_request_id.as_ref(), Some(&lost[0].request_id));
}

#[test]
fn a_lost_request_has_no_effect() {
    let (emulator, client) =
        start(Emulator::builder().fault(Fault::LoseRequest, "RebootInstances", 1));
    let error = client.call(&reboot()).unwrap_err();
    assert_eq!((error.status(), error.outcome()), (Status::Network, Outcome::Unknown));
    assert_eq!(seen(&client), (InstanceState::Running, None, None, None));
    assert_eq!(emulator.requests()[0].fault, Some(Fault::LoseRequest));
    client.call(&reboot()).unwrap();
    assert_eq!(seen(&client).0, InstanceState::Rebooting);
}

#[test]
fn a_lost_response_of_a_read_is_asked_for_again() {
    let (emulator, client) =
        start(Emulator::builder().fault(Fault::LoseResponse, "DescribeInstances", 1));
    let request = DescribeInstances::builder().build().unwrap();
    assert_eq!(client.call(&request).unwrap().total_count, Some(1));
    assert_eq!(emulator.requests().len(), 2);
}
