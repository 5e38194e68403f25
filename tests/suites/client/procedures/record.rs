//! Tests that compare every fate with the emulator's record of what ran, with lost requests and responses, operations
//! that fail, operations of other clients, and a lag.

use std::collections::HashMap;
use std::time::Duration;

use tcapi::cvm::RebootInstances;
use tcapi::{FateKind, Fates, FleetOptions, Matched};
use tcapi_emulator::{Emulator, Fault, Operation, OperationState, Selector, When};

use super::client;

const THREADS: usize = 8;
const IDS: usize = 200;
const ACTION: &str = "RebootInstances";

/// Whether a fate agrees with the operations that ran on its id.
fn check(fates: &Fates, ran: &HashMap<&str, Vec<&Operation>>) {
    for fate in &fates.fates {
        let ran = ran.get(fate.id.as_str()).map_or(&[][..], Vec::as_slice);
        let of_name = ran.iter().filter(|one| one.action == ACTION);
        let own: Vec<_> = of_name.clone().filter(|one| !one.foreign).collect();
        let shown = format!("{fate:?}\n{ran:#?}");
        assert!(own.len() <= 1, "it ran twice: {shown}");
        let own = own.first().map(|one| (one.state, one.request_id.as_str()));
        let (state, id) = (own.map(|(state, _)| state), own.map(|(_, id)| id));
        match fate.kind {
            FateKind::Done => {
                assert_eq!(state, Some(OperationState::Success), "{shown}");
                assert_eq!((fate.matched, id), (Matched::RequestId, fate.request_id.as_deref()));
            }
            FateKind::Failed => assert_eq!(state, Some(OperationState::Failed), "{shown}"),
            FateKind::Accepted => assert!(own.is_some() && fate.superseded, "{shown}"),
            FateKind::NotSent | FateKind::Rejected | FateKind::NotSeen => {
                assert!(own.is_none(), "{shown}");
            }
            FateKind::Seen => assert!(of_name.count() > 0, "{shown}"),
            FateKind::Unknown => assert!(ran.iter().any(|one| one.foreign), "{shown}"),
            _ => panic!("{shown}"),
        }
    }
}

#[test]
fn no_fate_is_wrong() {
    let count = u32::try_from(THREADS * IDS).unwrap();
    let share = Selector::Percent;
    let emulator = Emulator::builder()
        .instances(count)
        .transition(Duration::from_millis(50))
        .lag(Duration::from_millis(200))
        .plan(Fault::LoseResponse, ACTION, share(10.0))
        .plan(Fault::LoseRequest, ACTION, share(10.0))
        .plan(Fault::FailOperation, ACTION, share(5.0))
        .foreign_operation(When::Before, ACTION, ACTION, share(1.0))
        .foreign_operation(When::During, ACTION, ACTION, share(2.0))
        .foreign_operation(When::After, ACTION, "ResetInstancesPassword", share(2.0))
        .seed(13)
        .start()
        .unwrap();
    let client = client(&emulator.url());
    let ids: Vec<String> = (1..=count).map(|n| format!("ins-{n:08}")).collect();
    let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
    // 25 ids per request, so that many requests are lost.
    let options = FleetOptions::new()
        .delay(Duration::from_millis(20), Duration::from_millis(200))
        .window(Duration::from_secs(3));
    let fates: Vec<Fates> = std::thread::scope(|scope| {
        let threads = ids.chunks(IDS).map(|ids| {
            let (client, options) = (&client, &options);
            scope.spawn(move || {
                let request = RebootInstances::builder().build_unvalidated();
                let parts = ids.chunks(25);
                parts.map(|ids| client.fleet(&request, ids, options).unwrap()).collect::<Vec<_>>()
            })
        });
        let threads: Vec<_> = threads.collect();
        threads.into_iter().flat_map(|thread| thread.join().unwrap()).collect()
    });
    let operations = emulator.operations();
    let mut ran: HashMap<&str, Vec<&Operation>> = HashMap::new();
    for operation in &operations {
        ran.entry(operation.instance_id.as_str()).or_default().push(operation);
    }
    fates.iter().for_each(|fates| check(fates, &ran));
    let total = |kind| fates.iter().map(|fates| fates.count(kind)).sum::<usize>();
    for kind in [FateKind::Done, FateKind::Failed, FateKind::Seen, FateKind::NotSeen] {
        assert!(total(kind) > 0, "none is {kind}");
    }
    println!("{:?}", FateKind::ALL.map(|kind| (kind.name(), total(kind))));
}

/// Bad ids cost a request each if the service names one in each refusal, and the fleet stays below the service's rate
/// limit: no request is throttled.
#[test]
fn bad_ids_cost_a_request_each() {
    const GOOD: usize = 990;
    const BAD: usize = 10;
    let emulator = Emulator::builder()
        .instances(u32::try_from(GOOD).unwrap())
        .rate_limit(true)
        .record(true)
        .start()
        .unwrap();
    let mut ids: Vec<String> = (1..=GOOD).map(|n| format!("ins-{n:08}")).collect();
    for n in 0..BAD {
        ids.insert(n * GOOD / BAD, format!("ins-bad{n:05}"));
    }
    let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
    let request = RebootInstances::builder().build_unvalidated();
    let options = FleetOptions::new().settle(false);
    let fates = client(&emulator.url()).fleet(&request, &ids, &options).unwrap();
    for fate in &fates.fates {
        let (kind, code) = match fate.id.starts_with("ins-bad") {
            true => (FateKind::Rejected, Some("InvalidInstanceId.NotFound")),
            false => (FateKind::Accepted, None),
        };
        assert_eq!((fate.kind, fate.code.as_deref()), (kind, code), "{fate:?}");
    }
    println!("{} requests in {:?}", fates.requests, fates.total);
    assert_eq!(fates.requests as usize, (GOOD + BAD) / 100 + BAD);
    assert_eq!(emulator.requests().len(), fates.requests as usize, "none was throttled");
}
