//! Tests of fleets: many ids, each with a fate, against the emulator and against services with other responses.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde_json::{Value as Json, json};
use tcapi::cvm::{
    InstanceState, RebootInstances, ResetInstancesPassword, StopType, TerminateInstances,
};
use tcapi::{
    CallOptions, CancelToken, Error, FateKind, Fates, FleetOptions, Matched, Outcome, Status,
    Unvalidated,
};
use tcapi_emulator::{Builder, Emulator, Fault, OperationState, Selector};
use tcapi_tests::canned::{Asked, Canned};
use tcapi_tests::slowness::at_some_scale;

use super::{client, members, refusal, response};

const A: &str = "ins-r8hr2upy";
const B: &str = "ins-5d8a23rs";
const STOPPED: &str = "ins-3jaw1j8m";
const NOBODY: &str = "ins-00000000";

fn reboot() -> Unvalidated<RebootInstances> {
    RebootInstances::builder().build_unvalidated()
}

fn soon() -> FleetOptions {
    FleetOptions::new().delay(Duration::from_millis(5), Duration::from_millis(20))
}

fn emulator(set: impl FnOnce(Builder) -> Builder) -> Emulator {
    set(Emulator::builder().transition(Duration::from_millis(50))).start().unwrap()
}

fn run(url: &str, ids: &[&str], options: &FleetOptions) -> Fates {
    client(url).fleet(&reboot(), ids, options).unwrap()
}

/// Kind and code of each fate.
fn kinds(fates: &Fates) -> Vec<(&str, FateKind, Option<&str>)> {
    fates.fates.iter().map(|fate| (fate.id.as_str(), fate.kind, fate.code.as_deref())).collect()
}

/// The module of a program that selected this action alone.
#[tcapi::service(dir = "../../../../specs/cvm/2017-03-12", actions = ["RebootInstances"])]
mod chosen {}

#[test]
fn a_chosen_action_settles_without_being_told_how() {
    let emulator = emulator(|it| it);
    let reboot = chosen::RebootInstances::builder().build_unvalidated();
    let fates = client(&emulator.url()).fleet(&reboot, &[A], &soon()).unwrap();
    assert_eq!(kinds(&fates), [(A, FateKind::Done, None)]);
}

/// The emulator implements only the settling of this action, from its spec.
#[test]
fn an_action_with_responses_from_examples_settles() {
    let reset = "ResetInstancesPassword";
    let emulator = emulator(|it| {
        let it = it.plan(Fault::FailOperation, reset, Selector::Instance(B.to_owned()));
        it.failure_message("no agent").lag(Duration::from_millis(50))
    });
    let request = ResetInstancesPassword::builder().password("Ab1234567!").build_unvalidated();
    let fates = client(&emulator.url()).fleet(&request, &[A, B], &soon()).unwrap();
    assert_eq!(kinds(&fates), [(A, FateKind::Done, None), (B, FateKind::Failed, None)]);
    assert_eq!(fates.fates[0].matched, Matched::RequestId);
    assert_eq!(fates.fates[1].message, "no agent");
    let ran: Vec<_> = emulator.operations().into_iter().map(|it| (it.action, it.state)).collect();
    let ended = |state| (reset.to_owned(), state);
    assert_eq!(ran, [ended(OperationState::Success), ended(OperationState::Failed)]);
}

#[test]
fn each_id_ends_with_a_fate() {
    let emulator = emulator(|it| it);
    let told = Arc::new(Mutex::new(Vec::new()));
    let keep = told.clone();
    let options = soon().progress(move |progress| keep.lock().unwrap().push(*progress));
    let fates = run(&emulator.url(), &[A, NOBODY, "ins-1", B, A], &options);
    assert_eq!(
        kinds(&fates),
        [
            (A, FateKind::Done, None),
            (NOBODY, FateKind::Rejected, Some("InvalidInstanceId.NotFound")),
            ("ins-1", FateKind::NotSent, Some("InvalidInstanceId.Malformed")),
            (B, FateKind::Done, None),
        ]
    );
    let done = fates.of(A).unwrap();
    assert_eq!((done.matched, done.attempts, done.superseded), (Matched::RequestId, 2, false));
    assert!(done.completed.unwrap() <= done.known && done.known <= fates.total);
    assert_eq!((fates.requests, fates.count(FateKind::Done)), (2, 2));
    assert!(!fates.all_well());
    let told = told.lock().unwrap();
    let last = told.last().unwrap();
    assert_eq!(
        (last.total, last.done, last.rejected, last.unknown, last.in_flight),
        (4, 2, 2, 0, 0)
    );
    assert!(told.iter().any(|one| one.in_flight > 0) && told.iter().any(|one| one.accepted == 2));
    // As text and as JSON.
    let text = fates.to_string();
    assert!(text.contains("ins-1         NOT_SENT  InvalidInstanceId.Malformed"), "{text}");
    assert!(text.ends_with("2 DONE, 1 NOT_SENT, 1 REJECTED"), "{text}");
    let json: Json = serde_json::from_str(&fates.to_json()).unwrap();
    assert_eq!(json["counts"], json!({ "DONE": 2, "NOT_SENT": 1, "REJECTED": 1 }));
    assert_eq!(
        (&json["fates"][0]["id"], &json["fates"][0]["matched"]),
        (&A.into(), &"REQUEST_ID".into())
    );
}

#[test]
fn without_settling_ids_are_accepted() {
    let emulator = emulator(|it| it);
    let fates = run(&emulator.url(), &[A, B], &FleetOptions::new().settle(false));
    assert!(fates.all_well());
    assert_eq!((fates.count(FateKind::Accepted), fates.requests, fates.looks), (2, 1, 0));
}

#[test]
fn an_operation_that_fails_is_told_with_its_message() {
    let emulator = emulator(|it| it.fault(Fault::FailOperation, "RebootInstances", 1));
    let fates = run(&emulator.url(), &[A], &soon());
    assert_eq!(kinds(&fates), [(A, FateKind::Failed, None)]);
    assert!(!fates.fates[0].message.is_empty());
}

/// An instance that is shown in its old state for a while is not at its end.
#[test]
fn what_is_shown_late_is_waited_for() {
    let emulator = emulator(|it| it.lag(Duration::from_millis(300)));
    let fates = run(&emulator.url(), &[A], &soon());
    assert_eq!(kinds(&fates), [(A, FateKind::Done, None)]);
    assert!(fates.fates[0].known - fates.fates[0].completed.unwrap() >= Duration::from_millis(300));
}

#[test]
fn what_is_unknown_is_looked_for() {
    let lost = |fault| emulator(|it| it.fault(fault, "RebootInstances", 1));
    let options = soon().window(Duration::from_millis(400));
    let fates = run(&lost(Fault::LoseResponse).url(), &[A, B], &options);
    assert_eq!(kinds(&fates), [(A, FateKind::Seen, None), (B, FateKind::Seen, None)]);
    assert!(fates.fates[0].message.contains("it succeeded"), "{fates}");
    assert_eq!(fates.fates[0].matched, Matched::Name);
    let emulator = lost(Fault::LoseRequest);
    let fates = run(&emulator.url(), &[A], &options);
    assert_eq!(kinds(&fates), [(A, FateKind::NotSeen, None)]);
    assert_eq!(sent(&emulator), 1, "it is not sent again by itself");
    // The request is sent again only if the caller requests that.
    let emulator = lost(Fault::LoseRequest);
    let fates = run(&emulator.url(), &[A], &options.resend_if_not_seen(true));
    assert_eq!(kinds(&fates), [(A, FateKind::Done, None)]);
    assert_eq!(sent(&emulator), 2);
}

/// The number of requests to reboot.
fn sent(emulator: &Emulator) -> usize {
    let requests = emulator.requests();
    requests.iter().filter(|one| one.action() == Some("RebootInstances")).count()
}

#[test]
fn what_is_gone_after_its_end_is_done() {
    let emulator = emulator(|it| it.instance(STOPPED, InstanceState::Stopped));
    let request = TerminateInstances::builder().build_unvalidated();
    let fates = client(&emulator.url()).fleet(&request, &[STOPPED], &soon()).unwrap();
    assert_eq!(kinds(&fates), [(STOPPED, FateKind::Done, None)]);
}

#[test]
fn a_fleet_that_is_cancelled_has_all_fates() {
    let emulator = Emulator::builder().transition(Duration::from_secs(3600)).start().unwrap();
    let token = CancelToken::new().unwrap();
    let fire = token.clone();
    // The fleet is cancelled while the operation is followed.
    let options = soon().call(CallOptions::new().cancel(token)).progress(move |progress| {
        if progress.accepted == 2 {
            fire.fire()
        }
    });
    let fates = run(&emulator.url(), &[A, B], &options);
    assert_eq!(fates.count(FateKind::Accepted), 2);
    let fired = CancelToken::new().unwrap();
    fired.fire();
    let options = soon().settle(false).call(CallOptions::new().cancel(fired));
    let fates = run(&emulator.url(), &[A, B], &options);
    assert_eq!(fates.count(FateKind::NotSent), 2);
}

#[test]
fn a_deadline_ends_it_with_all_fates() {
    let emulator = Emulator::builder().transition(Duration::from_secs(3600)).start().unwrap();
    let client = client(&emulator.url());
    at_some_scale(|scale| {
        let options = soon().timeout(scale * Duration::from_millis(300));
        let fates = client.fleet(&reboot(), &[A], &options).map_err(|error| error.to_string())?;
        if fates.count(FateKind::NotSent) > 0 {
            return Err(fates.to_string());
        }
        assert_eq!(kinds(&fates), [(A, FateKind::Accepted, None)]);
        assert!(fates.fates[0].message.contains("deadline"), "{fates}");
        Ok(())
    });
}

#[test]
fn what_is_wrong_beside_the_ids_sends_nothing() {
    let emulator = emulator(|it| it);
    #[allow(deprecated, reason = "the two exclude each other")]
    let both = RebootInstances::builder().force_reboot(true).stop_type(StopType::Hard);
    let both = both.build_unvalidated();
    let client = client(&emulator.url());
    let fails = |request: &Unvalidated<RebootInstances>,
                 ids: &[&str],
                 options: &FleetOptions|
     -> Error { client.fleet(request, ids, options).unwrap_err() };
    let error = fails(&both, &[A], &soon());
    assert_eq!((error.status(), error.outcome()), (Status::InvalidRequest, Outcome::NotSent));
    assert_eq!(fails(&reboot(), &[], &soon()).status(), Status::InvalidArgument);
    for options in [
        soon().max_in_flight(0),
        soon().max_in_flight(65),
        soon().timeout(Duration::ZERO),
        soon().window(Duration::MAX),
        soon().delay(Duration::MAX, Duration::MAX),
    ] {
        assert_eq!(fails(&reboot(), &[A], &options).status(), Status::InvalidArgument);
    }
    assert!(emulator.requests().is_empty());
}

/// A service with instances of which some are bad; each refusal names that many bad ones.
fn with_bad(bad: &'static [&'static str], names: usize, refused: Arc<AtomicUsize>) -> Canned {
    Canned::start_with(200, move |asked| {
        let ids = ids_of(asked);
        let found: Vec<&str> =
            ids.iter().map(String::as_str).filter(|id| bad.contains(id)).collect();
        if found.is_empty() {
            return response(json!({}));
        }
        refused.fetch_add(1, Ordering::Relaxed);
        let named = found.iter().take(names).copied().collect::<Vec<_>>().join(", ");
        refusal("InvalidInstanceId.NotFound", &format!("The instances [{named}] do not exist."))
    })
    .unwrap()
}

fn ids_of(asked: &Asked) -> Vec<String> {
    let ids = members(asked)["InstanceIds"].as_array().unwrap().clone();
    ids.iter().map(|id| id.as_str().unwrap().to_owned()).collect()
}

/// 3 bad ids among 234 cost at most 3 requests for all and 6 more if refusals name them, and no good one is lost.
#[test]
fn bad_ids_are_taken_out() {
    const BAD: [&str; 3] = ["ins-00000007", "ins-00000108", "ins-00000109"];
    let ids: Vec<String> = (0..234).map(|n| format!("ins-{n:08}")).collect();
    let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
    for (names, most) in [(100, 5), (1, 6), (0, 40)] {
        let refused = Arc::new(AtomicUsize::new(0));
        let server = with_bad(&BAD, names, refused.clone());
        let fates = run(server.url(), &ids, &FleetOptions::new().settle(false));
        for fate in &fates.fates {
            let wanted = if BAD.contains(&fate.id.as_str()) {
                FateKind::Rejected
            } else {
                FateKind::Accepted
            };
            assert_eq!(fate.kind, wanted, "{}", fate.id);
        }
        assert_eq!(fates.requests as usize, server.asked().len());
        assert!(
            server.asked().len() <= most,
            "{} requests with {names} named",
            server.asked().len()
        );
        // No id is accepted twice.
        let asked = server.asked();
        let good = |ids: &Vec<String>| ids.iter().all(|id| !BAD.contains(&id.as_str()));
        let accepted = asked.iter().map(ids_of).filter(good);
        let mut accepted: Vec<String> = accepted.flatten().collect();
        let count = accepted.len();
        accepted.sort();
        accepted.dedup();
        assert_eq!((accepted.len(), count), (231, 231));
    }
}

/// A service that shows other ids than those of its responses: they are known after the window, and from then on at
/// once.
#[test]
fn operations_with_ids_of_their_own_are_matched_by_name() {
    let count = AtomicUsize::new(0);
    let server = Canned::start_with(200, move |asked| {
        if members(asked).get("Limit").is_none() {
            count.fetch_add(1, Ordering::Relaxed);
            return response(json!({}));
        }
        let set = ids_of(asked).into_iter().map(|id| {
            json!({
                "InstanceId": id, "LatestOperation": "RebootInstances", "LatestOperationState": "SUCCESS",
                "LatestOperationRequestId": format!("op-{}", count.load(Ordering::Relaxed)),
            })
        });
        response(json!({ "InstanceSet": set.collect::<Vec<_>>() }))
    })
    .unwrap();
    let client = client(server.url());
    let window = Duration::from_millis(300);
    for _ in 0..2 {
        let fates = client.fleet(&reboot(), &[A], &soon().window(window)).unwrap();
        assert_eq!(kinds(&fates), [(A, FateKind::Done, None)]);
        assert_eq!(fates.fates[0].matched, Matched::Name);
    }
}

/// An operation that replaces the own one before the end of that was seen is reported, and the fate is never DONE.
#[test]
fn an_operation_that_is_superseded_is_not_done() {
    let looks = AtomicUsize::new(0);
    let server = Canned::start_with(200, move |asked| {
        if members(asked).get("Limit").is_none() {
            return response(json!({}));
        }
        let (id, state) = match looks.fetch_add(1, Ordering::Relaxed) {
            0 => ("before", "SUCCESS"),
            // The id in the response that this service always sends.
            1 => ("r-1", "OPERATING"),
            _ => ("theirs", "SUCCESS"),
        };
        response(json!({ "InstanceSet": [{
            "InstanceId": A, "LatestOperation": "RebootInstances", "LatestOperationState": state,
            "LatestOperationRequestId": id,
        }] }))
    })
    .unwrap();
    let fates = run(server.url(), &[A], &soon());
    let fate = &fates.fates[0];
    assert_eq!((fate.kind, fate.superseded), (FateKind::Accepted, true), "{fates}");
}
