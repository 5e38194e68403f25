//! Tests of the states of instances, through the client.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that can't go on has failed")]

mod support;

use std::time::{Duration, Instant};

use support::client;
use tcapi::cvm::{
    DescribeInstances, DescribeInstancesStatus, Filter, Instance, InstanceState,
    LatestOperationState, RebootInstances, StartInstances, StopInstances, TerminateInstances,
};
use tcapi::{Client, Error, Outcome, Status};
use tcapi_emulator::{Builder, Emulator};

const ID: &str = "ins-r8hr2upy";
const FOREVER: Duration = Duration::from_secs(3600);

fn emulator(state: InstanceState, transition: Duration) -> (Emulator, Client) {
    let emulator = Emulator::builder().instance(ID, state).transition(transition).start().unwrap();
    let client = client(&emulator);
    (emulator, client)
}

fn state(client: &Client) -> Option<InstanceState> {
    let request = DescribeInstancesStatus::builder().instance_ids([ID]).build().unwrap();
    let set = client.call(&request).unwrap().instance_status_set;
    assert!(set.len() <= 1);
    set.first().map(|status| status.instance_state.clone().unwrap())
}

fn describe(client: &Client, request: DescribeInstances) -> (i64, Vec<Instance>) {
    let response = client.call(&request).unwrap();
    (response.total_count.unwrap(), response.instance_set.into_vec())
}

fn reboot(client: &Client) -> Result<String, Error> {
    client.call(&RebootInstances::builder().instance_ids([ID]).build()?).map(|done| done.request_id)
}

fn start(client: &Client) -> Result<String, Error> {
    client.call(&StartInstances::builder().instance_ids([ID]).build()?).map(|done| done.request_id)
}

fn stop(client: &Client) -> Result<String, Error> {
    client.call(&StopInstances::builder().instance_ids([ID]).build()?).map(|done| done.request_id)
}

fn terminate(client: &Client) -> Result<String, Error> {
    let request = TerminateInstances::builder().instance_ids([ID]).build()?;
    client.call(&request).map(|done| done.request_id)
}

type Act = fn(&Client) -> Result<String, Error>;

#[test]
fn every_change_goes_through_a_state_to_an_end() {
    let changes: [(Act, InstanceState, InstanceState, Option<InstanceState>); 5] = [
        (reboot, InstanceState::Running, InstanceState::Rebooting, Some(InstanceState::Running)),
        (start, InstanceState::Stopped, InstanceState::Starting, Some(InstanceState::Running)),
        (stop, InstanceState::Running, InstanceState::Stopping, Some(InstanceState::Stopped)),
        (terminate, InstanceState::Running, InstanceState::Terminating, None),
        (terminate, InstanceState::Stopped, InstanceState::Terminating, None),
    ];
    for (act, from, through, to) in changes {
        let (_emulator, client) = emulator(from.clone(), FOREVER);
        assert_eq!(state(&client), Some(from.clone()));
        act(&client).unwrap();
        assert_eq!(state(&client), Some(through));

        let (_emulator, client) = emulator(from, Duration::ZERO);
        act(&client).unwrap();
        assert_eq!(state(&client), to);
    }
}

#[test]
fn a_change_takes_the_time_that_was_set() {
    const TRANSITION: Duration = Duration::from_millis(300);
    let (_emulator, client) = emulator(InstanceState::Running, TRANSITION);
    let before = Instant::now();
    reboot(&client).unwrap();
    while state(&client) == Some(InstanceState::Rebooting) {
        assert!(before.elapsed() < Duration::from_secs(60), "it never ends");
        std::thread::sleep(Duration::from_millis(10));
    }
    assert!(before.elapsed() >= TRANSITION);
    assert_eq!(state(&client), Some(InstanceState::Running));
}

#[test]
fn an_instance_in_the_wrong_state_is_refused_with_the_code_of_its_state() {
    use InstanceState as S;
    let cases: [(Act, &[(S, &str)]); 4] = [
        (
            reboot,
            &[
                (S::Stopped, "Stopped"),
                (S::Stopping, "Stopping"),
                (S::Starting, "Starting"),
                (S::Rebooting, "Rebooting"),
                (S::Terminating, "Terminating"),
                (S::Pending, "Pending"),
                (S::EnterRescueMode, "EnterRescueMode"),
            ],
        ),
        (
            start,
            &[
                (S::Running, "Running"),
                (S::Stopping, "Stopping"),
                (S::Starting, "Starting"),
                (S::Rebooting, "Rebooting"),
                (S::Terminating, "Terminating"),
            ],
        ),
        (
            stop,
            &[
                (S::Stopped, "Stopped"),
                (S::Stopping, "Stopping"),
                (S::Starting, "Starting"),
                (S::Rebooting, "Rebooting"),
                (S::Terminating, "Terminating"),
            ],
        ),
        (
            terminate,
            &[
                (S::Stopping, "Stopping"),
                (S::Starting, "Starting"),
                (S::Rebooting, "Rebooting"),
                (S::Terminating, "Terminating"),
            ],
        ),
    ];
    for (act, states) in cases {
        for (from, label) in states {
            let (_emulator, client) = emulator(from.clone(), FOREVER);
            let error = act(&client).unwrap_err();
            let code = format!("UnsupportedOperation.InstanceState{label}");
            assert_eq!(error.code(), Some(code.as_str()));
            assert_eq!(error.status(), Status::Service);
            assert_eq!(error.outcome(), Outcome::Rejected);
            assert!(error.request_id().is_some());
            assert_eq!(state(&client).as_ref(), Some(from));
        }
    }
}

#[test]
fn a_state_without_a_code_of_its_own_is_an_unsupported_operation() {
    // RebootInstances has no InstanceStateLaunchFailed.
    let (_emulator, client) = emulator(InstanceState::LaunchFailed, FOREVER);
    assert_eq!(reboot(&client).unwrap_err().code(), Some("UnsupportedOperation"));
}

#[test]
fn an_instance_that_is_not_there_is_not_found() {
    let emulator = Emulator::builder().start().unwrap();
    let client = client(&emulator);
    let gone = ["ins-r8hr2upy", "ins-00000000"];
    let error =
        client.call(&RebootInstances::builder().instance_ids(gone).build().unwrap()).unwrap_err();
    assert_eq!(error.code(), Some("InvalidInstanceId.NotFound"));
    assert_eq!(error.message(), "The instance ins-00000000 does not exist.");
    assert_eq!(error.outcome(), Outcome::Rejected);
    // All or none: the instance that exists was not restarted.
    assert_eq!(state(&client), Some(InstanceState::Running));
}

#[test]
fn a_refusal_names_as_many_instances_as_it_is_told_to() {
    let ids = ["ins-00000000", ID, "ins-5d8a23rs", "ins-00000001", "ins-00000002"];
    let message = |named: Option<usize>, ids: &[&str]| {
        let mut builder = Emulator::builder().instance(ID, InstanceState::Running);
        builder = builder.instance("ins-5d8a23rs", InstanceState::Stopped);
        builder = builder.instance("ins-3jaw1j8m", InstanceState::Stopped);
        if let Some(named) = named {
            builder = builder.named_ids(named);
        }
        let emulator = builder.start().unwrap();
        let client = client(&emulator);
        let request = RebootInstances::builder().instance_ids(ids.iter().copied()).build();
        let error = client.call(&request.unwrap()).unwrap_err();
        // The request is refused as a whole: nothing ran.
        assert!(emulator.operations().is_empty());
        (error.code().unwrap().to_owned(), error.message().to_owned())
    };
    let not_found = |text: &str| ("InvalidInstanceId.NotFound".to_owned(), text.to_owned());
    let first = not_found("The instance ins-00000000 does not exist.");
    assert_eq!(message(None, &ids), first);
    assert_eq!(message(Some(1), &ids), first);
    assert_eq!(message(Some(0), &ids), not_found("An instance does not exist."));
    let two = not_found("The instances ins-00000000, ins-00000001 do not exist.");
    assert_eq!(message(Some(2), &ids), two);
    let all = not_found("The instances ins-00000000, ins-00000001, ins-00000002 do not exist.");
    assert_eq!(message(Some(100), &ids), all);
    // Instances in a wrong state are named in the same way.
    let (code, text) = message(Some(100), &["ins-5d8a23rs", "ins-00000000", "ins-3jaw1j8m"]);
    assert_eq!(code, "UnsupportedOperation.InstanceStateStopped");
    assert_eq!(text, "The instances ins-5d8a23rs, ins-3jaw1j8m are in state STOPPED.");
}

#[test]
fn an_ended_instance_is_not_found() {
    let (_emulator, client) = emulator(InstanceState::Stopped, Duration::ZERO);
    terminate(&client).unwrap();
    assert_eq!(start(&client).unwrap_err().code(), Some("InvalidInstanceId.NotFound"));
    assert_eq!(describe(&client, DescribeInstances::builder().build().unwrap()).0, 0);
}

#[test]
fn there_are_three_instances_by_default() {
    let emulator = Emulator::builder().start().unwrap();
    let client = client(&emulator);
    let response = client.call(&DescribeInstancesStatus::builder().build().unwrap()).unwrap();
    let states: Vec<_> = response
        .instance_status_set
        .into_iter()
        .map(|one| (one.instance_id.unwrap(), one.instance_state.unwrap()))
        .collect();
    assert_eq!(response.total_count, Some(3));
    assert_eq!(
        states,
        [
            ("ins-r8hr2upy".to_owned(), InstanceState::Running),
            ("ins-5d8a23rs".to_owned(), InstanceState::Running),
            ("ins-3jaw1j8m".to_owned(), InstanceState::Stopped),
        ]
    );
}

#[test]
fn a_description_is_whole_and_follows_the_state() {
    let (_emulator, client) = emulator(InstanceState::Running, FOREVER);
    let all = || DescribeInstances::builder().build().unwrap();
    let (total, set) = describe(&client, all());
    assert_eq!((total, set.len()), (1, 1));
    let instance = &set[0];
    assert_eq!(instance.instance_id.as_deref(), Some(ID));
    assert_eq!(instance.instance_state, Some(InstanceState::Running));
    assert_eq!(instance.latest_operation, None);
    let placement = instance.placement.as_ref().unwrap();
    assert_eq!(placement.zone.as_deref(), Some("ap-guangzhou-3"));
    assert!(instance.system_disk.is_some() && instance.cpu.is_some());
    assert_eq!(instance.private_ip_addresses.len(), 1);

    let request_id = stop(&client).unwrap();
    let (_, set) = describe(&client, all());
    assert_eq!(set[0].instance_state, Some(InstanceState::Stopping));
    assert_eq!(set[0].latest_operation.as_deref(), Some("StopInstances"));
    assert_eq!(set[0].latest_operation_state, Some(LatestOperationState::Operating));
    assert_eq!(set[0].latest_operation_request_id, Some(request_id));

    let (_emulator, client) = emulator(InstanceState::Running, Duration::ZERO);
    reboot(&client).unwrap();
    let (_, set) = describe(&client, all());
    assert_eq!(set[0].latest_operation.as_deref(), Some("RebootInstances"));
    assert_eq!(set[0].latest_operation_state, Some(LatestOperationState::Success));
}

fn five() -> (Emulator, Client) {
    let add = |builder: Builder, at| {
        let state = if at < 2 { InstanceState::Stopped } else { InstanceState::Running };
        builder.instance(format!("ins-0000000{at}"), state)
    };
    let emulator = (0..5).fold(Emulator::builder(), add).start().unwrap();
    let client = client(&emulator);
    (emulator, client)
}

fn ids(set: &[Instance]) -> Vec<&str> {
    set.iter().map(|instance| instance.instance_id.as_deref().unwrap()).collect()
}

fn filter(name: &str, values: &[&str]) -> Filter {
    Filter::default().name(name).values(values.iter().copied())
}

#[test]
fn ids_offset_and_limit() {
    let (_emulator, client) = five();
    let request = DescribeInstances::builder().instance_ids(["ins-00000003", "ins-0000000x"]);
    let (total, set) = describe(&client, request.build().unwrap());
    assert_eq!((total, ids(&set)), (1, vec!["ins-00000003"]));

    let request = DescribeInstances::builder().offset(1).limit(2);
    let (total, set) = describe(&client, request.build().unwrap());
    assert_eq!((total, ids(&set)), (5, vec!["ins-00000001", "ins-00000002"]));

    let request = DescribeInstances::builder().offset(100);
    assert_eq!(describe(&client, request.build().unwrap()), (5, vec![]));

    let request = DescribeInstancesStatus::builder().offset(4).limit(100).build().unwrap();
    let response = client.call(&request).unwrap();
    assert_eq!((response.total_count, response.instance_status_set.len()), (Some(5), 1));
}

#[test]
fn filters() {
    let (_emulator, client) = five();
    let find = |filters: Vec<Filter>| {
        let request = DescribeInstances::builder().filters(filters).build().unwrap();
        client.call(&request)
    };
    let found = |filters| {
        let response = find(filters).unwrap();
        assert_eq!(response.total_count, Some(response.instance_set.len() as i64));
        ids(&response.instance_set).into_iter().map(|id| id[11..].to_owned()).collect::<String>()
    };
    assert_eq!(found(vec![filter("instance-state", &["STOPPED"])]), "01");
    assert_eq!(found(vec![filter("instance-state", &["STOPPED", "RUNNING"])]), "01234");
    assert_eq!(found(vec![filter("instance-id", &["ins-00000004", "ins-00000001"])]), "14");
    assert_eq!(found(vec![filter("zone", &["ap-guangzhou-3"])]), "01234");
    assert_eq!(found(vec![filter("zone", &["ap-guangzhou-4"])]), "");
    assert_eq!(found(vec![filter("project-id", &["1174660"])]), "01234");
    assert_eq!(found(vec![filter("security-group-id", &["sg-p1ezv4wz"])]), "01234");
    let both = vec![
        filter("instance-state", &["STOPPED"]),
        filter("instance-id", &["ins-00000001", "ins-00000002"]),
    ];
    assert_eq!(found(both), "1");
    let error = find(vec![filter("colour", &["blue"])]).unwrap_err();
    assert_eq!(error.code(), Some("InvalidFilter"));
}
