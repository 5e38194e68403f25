//! Tests with ten thousand instances.
#![allow(clippy::unwrap_used, reason = "a test that can't go on has failed")]

mod support;

use std::collections::HashSet;
use std::time::Duration;

use support::client;
use tcapi::cvm::{
    DescribeInstances, DescribeInstancesStatus, Filter, Instance, InstanceState,
    LatestOperationState, RebootInstances,
};
use tcapi_emulator::{Emulator, OperationState};

const COUNT: usize = 10_000;
const HOUR: Duration = Duration::from_secs(3600);

/// The ids of all instances in a state.
fn listed(client: &tcapi::Client, state: &InstanceState) -> Vec<String> {
    let mut all = Vec::new();
    loop {
        let offset = i64::try_from(all.len()).unwrap();
        let request = DescribeInstancesStatus::builder().offset(offset).limit(100).build();
        let response = client.call(&request.unwrap()).unwrap();
        assert_eq!(response.total_count, Some(10_000));
        for one in response.instance_status_set {
            assert_eq!(one.instance_state.as_ref(), Some(state));
            all.push(one.instance_id.unwrap());
        }
        if all.len() >= COUNT {
            return all;
        }
    }
}

#[test]
fn ten_thousand_instances_are_listed_and_restarted() {
    let emulator = Emulator::builder().instances(10_000).transition(HOUR).start().unwrap();
    let client = client(&emulator);
    let ids = listed(&client, &InstanceState::Running);
    assert_eq!((ids[0].as_str(), ids[9_999].as_str()), ("ins-00000001", "ins-00010000"));
    assert_eq!(ids.iter().collect::<HashSet<_>>().len(), COUNT);
    for ids in ids.chunks(100) {
        let request = RebootInstances::builder().instance_ids(ids.iter().cloned()).build();
        client.call(&request.unwrap()).unwrap();
    }
    assert_eq!(listed(&client, &InstanceState::Rebooting), ids);
    emulator.advance(HOUR);
    let operations = emulator.operations();
    assert_eq!(operations.len(), COUNT);
    assert!(operations.iter().all(|one| one.state == OperationState::Success));
    let request = DescribeInstances::builder().offset(9_950).limit(100).build().unwrap();
    let response = client.call(&request).unwrap();
    assert_eq!((response.total_count, response.instance_set.len()), (Some(10_000), 50));
    let done = |one: &Instance| one.latest_operation_state == Some(LatestOperationState::Success);
    assert!(response.instance_set.iter().all(done));
    let running = Filter::default().name("instance-state").values(["RUNNING"]);
    let request = DescribeInstances::builder().filters([running]).limit(1).build().unwrap();
    assert_eq!(client.call(&request).unwrap().total_count, Some(10_000));
}

#[test]
fn none_at_all() {
    let emulator = Emulator::builder().instances(0).start().unwrap();
    let response = client(&emulator).call(&DescribeInstances::builder().build().unwrap()).unwrap();
    assert_eq!((response.total_count, response.instance_set.len()), (Some(0), 0));
}
