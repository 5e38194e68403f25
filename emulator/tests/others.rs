//! Tests of operations of other clients on the instances of a program that follows its own operations.
#![allow(clippy::unwrap_used, reason = "a test that can't go on has failed")]

mod support;

use std::time::Duration;

use support::client;
use tcapi::cvm::{
    DescribeInstances, DescribeInstancesStatus, InstanceState, LatestOperationState,
    RebootInstances, StartInstances,
};
use tcapi::{Client, Outcome};
use tcapi_emulator::{
    Builder, Emulator, Fault, Operation, OperationIds, OperationState, Selector, When,
};

const ID: &str = "ins-r8hr2upy";
const OTHER: &str = "ins-5d8a23rs";
const HOUR: Duration = Duration::from_secs(3600);

fn start(builder: Builder) -> (Emulator, Client) {
    let builder = builder.instance(ID, InstanceState::Running);
    let builder = builder.instance(OTHER, InstanceState::Running).transition(HOUR);
    let emulator = builder.start().unwrap();
    let client = client(&emulator);
    (emulator, client)
}

fn reboot() -> RebootInstances {
    RebootInstances::builder().instance_ids([ID]).build().unwrap()
}

/// State, latest operation, its state and its id; none if no response has the instance.
type Seen = Option<(InstanceState, String, LatestOperationState, String)>;

fn seen(client: &Client) -> Seen {
    let request = DescribeInstances::builder().instance_ids([ID]).build().unwrap();
    let one = client.call(&request).unwrap().instance_set.first().cloned()?;
    Some((
        one.instance_state.unwrap(),
        one.latest_operation.unwrap(),
        one.latest_operation_state.unwrap(),
        one.latest_operation_request_id.unwrap(),
    ))
}

/// The values that are shown for an operation.
fn shown(state: InstanceState, operation: &Operation, progress: LatestOperationState) -> Seen {
    Some((state, operation.action.clone(), progress, operation.operation_id.clone()))
}

/// The client's operation, and that of the other client.
fn both(emulator: &Emulator) -> (Operation, Operation) {
    let operations = emulator.operations();
    assert_eq!(operations.len(), 2, "{operations:?}");
    let find = |foreign| operations.iter().find(|one| one.foreign == foreign).unwrap().clone();
    (find(false), find(true))
}

#[test]
fn an_instance_vanishes_after_its_operation_was_accepted() {
    let selector = Selector::Instance(ID.to_owned());
    let (emulator, client) = start(Emulator::builder().vanish("RebootInstances", selector));
    let both = RebootInstances::builder().instance_ids([ID, OTHER]).build().unwrap();
    client.call(&both).unwrap();
    assert_eq!(seen(&client), None);
    let all = client.call(&DescribeInstancesStatus::builder().build().unwrap()).unwrap();
    assert_eq!(all.total_count, Some(1));
    assert_eq!(all.instance_status_set[0].instance_id.as_deref(), Some(OTHER));
    let error = client.call(&reboot()).unwrap_err();
    assert_eq!(error.code(), Some("InvalidInstanceId.NotFound"));
    emulator.advance(HOUR);
    let states: Vec<_> = emulator.operations().iter().map(|one| one.state).collect();
    assert_eq!(states, [OperationState::Gone, OperationState::Success]);
}

#[test]
fn a_share_of_instances_vanishes_and_late_responses_have_them_a_while() {
    let ids: Vec<_> = (0..100).map(|at| format!("ins-0000{at:04}")).collect();
    let builder = Emulator::builder().vanish("RebootInstances", Selector::Percent(30.0));
    let builder = builder.lag(HOUR).transition(HOUR);
    let add = |builder: Builder, id: &String| builder.instance(id, InstanceState::Running);
    let emulator = ids.iter().fold(builder, add).start().unwrap();
    let client = client(&emulator);
    let request = RebootInstances::builder().instance_ids(ids).build().unwrap();
    client.call(&request).unwrap();
    let count = || {
        let all = client.call(&DescribeInstances::builder().build().unwrap()).unwrap();
        usize::try_from(all.total_count.unwrap()).unwrap()
    };
    assert_eq!(count(), 100);
    emulator.advance(HOUR);
    let gone = emulator.operations().iter().filter(|one| one.state == OperationState::Gone).count();
    assert!((10..60).contains(&gone), "{gone}");
    assert_eq!(count(), 100 - gone);
}

#[test]
fn a_refused_request_takes_no_instance_with_it() {
    let (_emulator, client) =
        start(Emulator::builder().vanish("StartInstances", Selector::default()));
    let request = StartInstances::builder().instance_ids([ID]).build().unwrap();
    client.call(&request).unwrap_err();
    let all = client.call(&DescribeInstances::builder().build().unwrap()).unwrap();
    assert_eq!(all.total_count, Some(2));
}

#[test]
fn theirs_before_ours() {
    let (emulator, client) = start(foreign(When::Before, "RebootInstances"));
    client.call(&reboot()).unwrap();
    let (ours, theirs) = both(&emulator);
    assert_eq!((theirs.state, theirs.ended), (OperationState::Success, Some(theirs.began)));
    assert_eq!(
        seen(&client),
        shown(InstanceState::Rebooting, &ours, LatestOperationState::Operating)
    );
    emulator.advance(HOUR);
    assert_eq!(seen(&client), shown(InstanceState::Running, &ours, LatestOperationState::Success));
}

fn foreign(when: When, theirs: &str) -> Builder {
    let next = Selector::default();
    Emulator::builder().foreign_operation(when, "RebootInstances", theirs, next)
}

/// Our operation is refused, as theirs has stopped the instance.
#[test]
fn theirs_before_ours_can_have_it_refused() {
    let (emulator, client) = start(foreign(When::Before, "StopInstances"));
    let error = client.call(&reboot()).unwrap_err();
    assert_eq!(error.code(), Some("UnsupportedOperation.InstanceStateStopped"));
    let [theirs] = &emulator.operations()[..] else { panic!("not one operation") };
    assert!(theirs.foreign);
    let progress = LatestOperationState::Success;
    assert_eq!(seen(&client), shown(InstanceState::Stopped, theirs, progress));
}

/// Our request is lost, but there is an operation with the same name.
#[test]
fn theirs_in_place_of_ours() {
    for when in [When::Before, When::During, When::After] {
        let lost = foreign(when, "RebootInstances").fault(Fault::LoseRequest, "RebootInstances", 1);
        let (emulator, client) = start(lost);
        assert_eq!(client.call(&reboot()).unwrap_err().outcome(), Outcome::Unknown);
        emulator.advance(2 * HOUR);
        let [theirs] = &emulator.operations()[..] else { panic!("not one operation") };
        assert!(theirs.foreign && theirs.action == "RebootInstances");
        let progress = LatestOperationState::Success;
        assert_eq!(seen(&client), shown(InstanceState::Running, theirs, progress));
        assert_ne!(theirs.request_id, emulator.requests()[0].request_id);
    }
}

#[test]
fn theirs_during_ours_hides_how_ours_ends() {
    use LatestOperationState::{Operating, Success};
    let builder = foreign(When::During, "StopInstances");
    let (emulator, client) = start(builder.fault(Fault::FailOperation, "RebootInstances", 1));
    client.call(&reboot()).unwrap();
    let name = seen(&client).unwrap().1;
    assert_eq!(name, "RebootInstances");
    emulator.advance(HOUR / 2);
    let (ours, theirs) = both(&emulator);
    assert_eq!(theirs.began - ours.began, HOUR / 2);
    assert_eq!(seen(&client), shown(InstanceState::Stopping, &theirs, Operating));
    emulator.advance(HOUR / 2);
    assert_eq!(seen(&client), shown(InstanceState::Stopping, &theirs, Operating));
    assert_eq!(both(&emulator).0.state, OperationState::Failed);
    emulator.advance(HOUR / 2);
    assert_eq!(seen(&client), shown(InstanceState::Stopped, &theirs, Success));
}

/// An action that does not change the state is still the latest operation.
#[test]
fn theirs_of_another_kind_leaves_the_state_to_ours() {
    use LatestOperationState::{Operating, Success};
    let (emulator, client) = start(foreign(When::During, "RenewInstances"));
    client.call(&reboot()).unwrap();
    emulator.advance(HOUR / 2);
    let (_, theirs) = both(&emulator);
    assert_eq!(seen(&client), shown(InstanceState::Rebooting, &theirs, Operating));
    emulator.advance(HOUR / 2);
    assert_eq!(seen(&client), shown(InstanceState::Running, &theirs, Operating));
    assert_eq!(both(&emulator).0.state, OperationState::Success);
    emulator.advance(HOUR / 2);
    assert_eq!(seen(&client), shown(InstanceState::Running, &theirs, Success));
}

#[test]
fn theirs_after_ours_is_there_before_ours_is_seen_ended() {
    use LatestOperationState::{Operating, Success};
    let (emulator, client) = start(foreign(When::After, "RebootInstances"));
    client.call(&reboot()).unwrap();
    assert_eq!(emulator.operations().len(), 1);
    emulator.advance(HOUR);
    let (ours, theirs) = both(&emulator);
    assert_eq!((ours.state, ours.ended), (OperationState::Success, Some(theirs.began)));
    assert_eq!(seen(&client), shown(InstanceState::Rebooting, &theirs, Operating));
    emulator.advance(HOUR);
    assert_eq!(seen(&client), shown(InstanceState::Running, &theirs, Success));
}

/// Their operation is shown as late as ours, and does not run on an instance that is gone.
#[test]
fn theirs_is_shown_late_and_on_no_instance_that_is_gone() {
    let (emulator, client) = start(foreign(When::After, "RebootInstances").lag(HOUR));
    client.call(&reboot()).unwrap();
    emulator.advance(HOUR);
    let (ours, _) = both(&emulator);
    let progress = LatestOperationState::Operating;
    assert_eq!(seen(&client), shown(InstanceState::Rebooting, &ours, progress));

    let vanishing = foreign(When::After, "RebootInstances");
    let (emulator, client) = start(vanishing.vanish("RebootInstances", Selector::default()));
    client.call(&reboot()).unwrap();
    emulator.advance(HOUR);
    assert_eq!(emulator.operations().len(), 1);
}

#[test]
fn operations_can_have_ids_of_their_own() {
    let (emulator, client) = start(Emulator::builder().operation_ids(OperationIds::Other));
    let both = RebootInstances::builder().instance_ids([ID, OTHER]).build().unwrap();
    let response = client.call(&both).unwrap().request_id;
    let [one, other] = &emulator.operations()[..] else { panic!("not two operations") };
    assert_eq!((&one.request_id, &other.request_id), (&response, &response));
    assert!(one.operation_id != response && other.operation_id != response);
    assert_ne!(one.operation_id, other.operation_id);
    assert_eq!(seen(&client).unwrap().3, one.operation_id);
}
