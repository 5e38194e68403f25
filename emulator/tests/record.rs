//! Tests of the emulator's record of operations, with which programs are compared.
#![allow(clippy::unwrap_used, reason = "a test that can't go on has failed")]

mod support;

use std::time::Duration;

use serde_json::{Value, json};
use support::{client, exchange};
use tcapi::cvm::{InstanceState, RebootInstances, StopInstances, TerminateInstances};
use tcapi_emulator::{Emulator, Fault, OperationState, Selector};

const ONE: &str = "ins-r8hr2upy";
const OTHER: &str = "ins-5d8a23rs";
const HOUR: Duration = Duration::from_secs(3600);

fn reboot(ids: &[&str]) -> RebootInstances {
    RebootInstances::builder().instance_ids(ids.iter().copied()).build().unwrap()
}

fn get(emulator: &Emulator, path: &str) -> (u16, String) {
    let request = format!("GET {path} HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n");
    exchange(emulator, request.as_bytes())
}

#[test]
fn each_operation_is_told_as_it_was() {
    let fails = Selector::Instance(OTHER.to_owned());
    let emulator = Emulator::builder()
        .transition(HOUR)
        .lag(10 * HOUR)
        .plan(Fault::FailOperation, "RebootInstances", fails)
        .start()
        .unwrap();
    let client = client(&emulator);
    let id = client.call(&reboot(&[ONE, OTHER])).unwrap().request_id;
    let under_way = emulator.operations();
    assert_eq!(under_way.len(), 2);
    assert!(under_way.iter().all(|one| one.state == OperationState::Operating));
    assert!(under_way.iter().all(|one| one.ended.is_none()));
    emulator.advance(HOUR);
    // The record does not depend on what is shown.
    let [first, second] = &emulator.operations()[..] else { panic!("not two") };
    assert_eq!((&*first.instance_id, &*second.instance_id), (ONE, OTHER));
    assert_eq!((first.state, &first.error_message), (OperationState::Success, &None));
    assert_eq!(second.state, OperationState::Failed);
    assert_eq!(second.error_message.as_deref(), Some("The operation failed."));
    for one in [first, second] {
        assert_eq!(one.action, "RebootInstances");
        assert_eq!((&one.request_id, &one.operation_id), (&id, &id));
        assert!(!one.foreign);
        assert_eq!(one.ended.unwrap() - one.began, HOUR);
    }
}

#[test]
fn what_was_not_acted_upon_has_no_operation() {
    let emulator = Emulator::builder()
        .fault(Fault::LoseRequest, "RebootInstances", 1)
        .fault(Fault::LoseResponse, "RebootInstances", 1)
        .transition(HOUR)
        .start()
        .unwrap();
    let client = client(&emulator);
    for _ in 0..3 {
        client.call(&reboot(&[ONE])).unwrap_err();
    }
    let received = emulator.requests();
    let acted: Vec<_> = received.iter().map(|one| one.acted).collect();
    // Lost before it ran, lost after it ran, and refused because of the operation in progress.
    assert_eq!(acted, [false, true, false]);
    let operations = emulator.operations();
    assert_eq!(operations.len(), 1);
    assert_eq!(operations[0].request_id, received[1].request_id);
}

#[test]
fn an_instance_that_is_ended_ends_its_operation() {
    let emulator = Emulator::builder().transition(HOUR).start().unwrap();
    let client = client(&emulator);
    let request = TerminateInstances::builder().instance_ids([ONE]).build().unwrap();
    client.call(&request).unwrap();
    emulator.advance(HOUR);
    assert_eq!(emulator.operations()[0].state, OperationState::Success);
}

#[test]
fn over_http() {
    let emulator = Emulator::builder()
        .instance(ONE, InstanceState::Running)
        .transition(HOUR)
        .fault(Fault::FailOperation, "StopInstances", 1)
        .failure_message("down")
        .start()
        .unwrap();
    assert_eq!(get(&emulator, "/_operations"), (200, "[]".to_owned()));
    let request = StopInstances::builder().instance_ids([ONE]).build().unwrap();
    let id = client(&emulator).call(&request).unwrap().request_id;
    let read = || -> Value {
        let (status, body) = get(&emulator, "/_operations");
        assert_eq!(status, 200);
        serde_json::from_str::<Value>(&body).unwrap()[0].take()
    };
    let began = read()["BeganMs"].as_u64().unwrap();
    let told = |state, ended: Value, message: Value| {
        json!({
            "InstanceId": ONE, "Action": "StopInstances", "RequestId": id, "OperationId": id,
            "Foreign": false, "BeganMs": began, "EndedMs": ended, "State": state,
            "ErrorMessage": message,
        })
    };
    assert_eq!(read(), told("OPERATING", Value::Null, Value::Null));
    emulator.advance(HOUR);
    let ended = json!(began + u64::try_from(HOUR.as_millis()).unwrap());
    assert_eq!(read(), told("FAILED", ended, json!("down")));
    let requests: Value = serde_json::from_str(&get(&emulator, "/_requests").1).unwrap();
    assert_eq!(requests[0]["Acted"], true);
}

#[test]
fn nothing_is_kept_unless_asked_for() {
    let emulator = Emulator::builder().record(false).start().unwrap();
    client(&emulator).call(&reboot(&[ONE])).unwrap();
    assert!(emulator.operations().is_empty());
    assert_eq!(get(&emulator, "/_operations").0, 404);
}
