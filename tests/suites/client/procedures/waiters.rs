//! Tests of waits for states, against a service that shows one state after the other.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use serde_json::{Value as Json, json};
use tcapi::cvm::{self, DescribeInstances, DescribeInstancesStatus};
use tcapi::{CallOptions, CancelToken, Error, Outcome, Status, WaitOptions};
use tcapi_tests::canned::Canned;
use tcapi_tests::slowness::at_some_scale;

use super::things::{self, CountThings};
use super::{client, members, refusal, response};

const A: &str = "ins-aaaaaaaa";
const B: &str = "ins-bbbbbbbb";

fn soon() -> WaitOptions {
    WaitOptions::new().delay(Duration::from_millis(1), Duration::from_millis(2))
}

/// A service that shows one list of states after the other, and then always the last one.
fn shows(rounds: &'static [&'static [(&'static str, &'static str)]]) -> Canned {
    let round = AtomicUsize::new(0);
    Canned::start_with(200, move |_| {
        let round = round.fetch_add(1, Ordering::Relaxed).min(rounds.len() - 1);
        let set = rounds[round]
            .iter()
            .map(|(id, state)| json!({ "InstanceId": id, "InstanceState": state }));
        let set: Vec<Json> = set.collect();
        response(json!({ "TotalCount": set.len(), "InstanceStatusSet": set }))
    })
    .unwrap()
}

fn wait(
    server: &Canned,
    waiter: &tcapi::Waiter<DescribeInstancesStatus>,
    options: &WaitOptions,
) -> Result<usize, Error> {
    let request = DescribeInstancesStatus::builder().instance_ids([A, B]).build().unwrap();
    let response = client(server.url()).wait(waiter, &request, options)?;
    assert_eq!(response.request_id, "r-1");
    Ok(response.instance_status_set.len())
}

#[test]
fn it_ends_when_all_are_there() {
    let server = shows(&[
        &[],
        &[(A, "PENDING")],
        &[(A, "RUNNING"), (B, "PENDING")],
        &[(A, "RUNNING"), (B, "RUNNING")],
    ]);
    assert_eq!(wait(&server, &cvm::waiters::INSTANCES_RUNNING, &soon()).unwrap(), 2);
    assert_eq!(server.asked().len(), 4);
    assert_eq!(members(&server.asked()[0]), json!({ "InstanceIds": [A, B], "Limit": 2 }));
}

#[test]
fn a_failure_names_the_id_and_its_state() {
    let server = shows(&[&[(A, "RUNNING"), (B, "LAUNCH_FAILED")]]);
    let error = wait(&server, &cvm::waiters::INSTANCES_RUNNING, &soon()).unwrap_err();
    assert_eq!((error.status(), error.outcome()), (Status::WaitFailed, Outcome::Rejected));
    assert_eq!((error.code(), error.path()), (Some("LAUNCH_FAILED"), Some("InstanceIds[1]")));
    let message = format!("InstancesRunning can't be reached: {B} is LAUNCH_FAILED");
    assert_eq!(error.message(), message);
}

#[test]
fn the_services_own_message_is_told() {
    let server = Canned::start_with(200, |_| {
        let set = json!([{
            "InstanceId": A, "LatestOperation": "RebootInstances",
            "LatestOperationState": "FAILED", "LatestOperationErrorMsg": "no power",
        }]);
        response(json!({ "InstanceSet": set }))
    })
    .unwrap();
    let request = DescribeInstances::builder().instance_ids([A]).build().unwrap();
    let waiter = &cvm::waiters::INSTANCES_REBOOTED;
    let error = client(server.url()).wait(waiter, &request, &soon()).unwrap_err();
    assert!(
        error.message().ends_with(&format!("{A} is RebootInstances, FAILED: no power")),
        "{error}"
    );
}

#[test]
fn an_absent_id_means_what_the_spec_says() {
    let server = shows(&[&[(A, "STOPPED")]]);
    let error = wait(&server, &cvm::waiters::INSTANCES_STOPPED, &soon()).unwrap_err();
    assert_eq!((error.status(), error.path()), (Status::WaitFailed, Some("InstanceIds[1]")));
    let terminated = |options: &WaitOptions| {
        wait(&server, &cvm::waiters::INSTANCES_TERMINATED, options).map(drop)
    };
    in_vain(terminated, &format!("{A} is STOPPED"));
    for server in [shows(&[&[(A, "TERMINATING")]]), shows(&[&[]])] {
        assert!(wait(&server, &cvm::waiters::INSTANCES_TERMINATED, &soon()).is_ok());
    }
}

/// Repeats a wait that times out, with longer timeouts, until its message has the last state that was seen.
fn in_vain(wait: impl Fn(&WaitOptions) -> Result<(), Error>, seen: &str) {
    at_some_scale(|scale| {
        let error = wait(&soon().timeout(scale * Duration::from_millis(50))).unwrap_err();
        assert_eq!((error.status(), error.outcome()), (Status::Timeout, Outcome::NotSent));
        let is_seen = error.message().contains(seen);
        is_seen.then_some(()).ok_or_else(|| error.to_string())
    });
}

#[test]
fn a_deadline_tells_what_was_seen_last() {
    let running = |server: Canned| {
        move |options: &WaitOptions| {
            wait(&server, &cvm::waiters::INSTANCES_RUNNING, options).map(drop)
        }
    };
    let server = shows(&[&[(A, "RUNNING"), (B, "STARTING")]]);
    in_vain(running(server), &format!("{B} is STARTING"));
    in_vain(running(shows(&[&[(A, "RUNNING")]])), &format!("{B} was not found"));
}

#[test]
fn a_cancel_ends_it_in_a_pause() {
    let server = shows(&[&[(A, "STARTING"), (B, "STARTING")]]);
    let token = CancelToken::new().unwrap();
    let options = WaitOptions::new()
        .call(CallOptions::new().cancel(token.clone()))
        .delay(Duration::from_secs(3600), Duration::from_secs(3600))
        .timeout(Duration::from_secs(24 * 3600));
    std::thread::scope(|scope| {
        let waits = scope.spawn(|| wait(&server, &cvm::waiters::INSTANCES_RUNNING, &options));
        while server.asked().is_empty() {
            std::thread::yield_now();
        }
        token.fire();
        assert_eq!(waits.join().unwrap().unwrap_err().status(), Status::Cancelled);
    });
}

#[test]
fn a_refusal_ends_it_unless_it_asks_to_come_again() {
    let server = Canned::start(200, &refusal("UnauthorizedOperation", "no")).unwrap();
    let error = wait(&server, &cvm::waiters::INSTANCES_RUNNING, &soon()).unwrap_err();
    assert_eq!((error.status(), error.code()), (Status::Service, Some("UnauthorizedOperation")));
    assert_eq!(server.asked().len(), 1);
}

#[test]
fn codes_and_values_of_the_response_decide() {
    let run = |responses: Vec<String>| {
        let responses: Vec<String> =
            responses.iter().map(|body| tcapi_tests::canned::whole(200, "", body)).collect();
        let server = Canned::script(responses).unwrap();
        let request = CountThings::builder().build().unwrap();
        let waited = client(server.url()).wait(&things::waiters::COUNTED, &request, &soon());
        (waited.map(|response| response.status), server.asked().len())
    };
    let status = |status: &str, state: &str| {
        response(json!({ "Status": status, "Things": [{ "State": "y" }, { "State": state }] }))
    };
    let (waited, asked) = run(vec![
        refusal("ResourceNotFound.Count", "not yet"),
        status("RUNNING", "x"),
        status("BROKEN", "y"),
        status("ENDED", "y"),
    ]);
    assert_eq!((waited.unwrap().as_deref(), asked), (Some("ENDED"), 4));
    let (waited, _) = run(vec![status("BROKEN", "x")]);
    let error = waited.unwrap_err();
    assert_eq!(error.status(), Status::WaitFailed);
    assert!(error.message().ends_with("the response is BROKEN, y: BROKEN"), "{error}");
    let (waited, _) = run(vec![refusal("FailedOperation.Counting", "it broke")]);
    let error = waited.unwrap_err();
    assert_eq!(
        (error.status(), error.code()),
        (Status::WaitFailed, Some("FailedOperation.Counting"))
    );
    assert_eq!(error.message(), "Counted can't be reached: it broke");
}

/// An invalid duration is refused, and nothing is sent.
#[test]
fn times_are_of_a_millisecond_to_a_day() {
    let server = shows(&[&[(A, "RUNNING"), (B, "RUNNING")]]);
    let second = Duration::from_secs(1);
    for options in [
        WaitOptions::new().timeout(Duration::ZERO),
        WaitOptions::new().timeout(25 * 3600 * second),
        WaitOptions::new().timeout(Duration::MAX),
        WaitOptions::new().delay(Duration::ZERO, second),
        WaitOptions::new().delay(second, Duration::MAX),
        WaitOptions::new().delay(Duration::MAX, Duration::MAX),
    ] {
        let error = wait(&server, &cvm::waiters::INSTANCES_RUNNING, &options).unwrap_err();
        assert_eq!((error.status(), error.outcome()), (Status::InvalidArgument, Outcome::NotSent));
    }
    assert!(server.asked().is_empty());
}

/// More ids than the limit of a request are divided among several requests.
#[test]
fn many_ids_are_divided() {
    let ids: Vec<String> = (0..250).map(|n| format!("ins-{n:08}")).collect();
    let server = Canned::start_with(200, |asked| {
        let ids = members(asked)["InstanceIds"].as_array().unwrap().clone();
        let state = |id: &Json| if id == "ins-00000249" { "STOPPED" } else { "RUNNING" };
        let set = ids.iter().map(|id| json!({ "InstanceId": id, "InstanceState": state(id) }));
        response(json!({ "InstanceStatusSet": set.collect::<Vec<_>>() }))
    })
    .unwrap();
    let service = &cvm::SERVICE;
    let action = service.action("DescribeInstancesStatus").unwrap();
    let request = json!({ "InstanceIds": ids }).to_string();
    let wait = |waiter: &str, options: &WaitOptions| {
        let template = client(server.url());
        let template = template.template("cvm", "2017-03-12", action.name, &request).unwrap();
        let mut decode = |body: &[u8]| tcapi::schema::decode_text(service, action.response, body);
        let waiter = service.waiter(waiter).unwrap();
        tcapi::wait(&client(server.url()), &waiter, &template, options, &mut decode)
    };
    in_vain(|options| wait("InstancesRunning", options), "ins-00000249 is STOPPED");
    in_vain(|options| wait("InstancesStopped", options), "ins-00000000 is RUNNING");
    let asked = server.asked();
    let sizes: Vec<u64> = asked.iter().map(|one| members(one)["Limit"].as_u64().unwrap()).collect();
    // A round that the deadline ended early on a slow machine has fewer.
    assert!(sizes.windows(3).any(|round| round == [100, 100, 50]), "{sizes:?}");
}
