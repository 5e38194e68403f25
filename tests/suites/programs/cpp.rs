//! Runs of the programs in `tests/programs/cpp` that differ from those of the C programs.

use std::net::TcpListener;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use serde_json::{Value as Json, json as value};
use tcapi::cvm::InstanceState;
use tcapi_emulator::{Builder, Emulator, Fault};
use tcapi_tests::canned::{Asked, Canned};
use tcapi_tests::checker::Checker;
use tcapi_tests::native::expect_success_in_time;

use crate::c::{ending, json, nested_response, throttling};

/// A nested response, with an unknown value.
pub(crate) fn responses(checker: Checker, program: &Path) {
    let mut body = json(nested_response());
    body["Response"]["InstanceSet"][0]["InstanceState"] = "DREAMING".into();
    let server = Canned::start(200, &body.to_string()).unwrap();
    checker.run(program, &[server.url()]);
    let filter = r#"{"Name":"zone","Values":["ap-guangzhou-3","ap-guangzhou-4"]}"#;
    let wanted = format!(r#"{{"Filters":[{filter}],"Offset":0,"Limit":1}}"#);
    assert_eq!(json(&server.bodies()[0]), json(&wanted));
}

pub(crate) fn refusals(checker: Checker, program: &Path) {
    let emulator = Emulator::builder().start().unwrap();
    checker.run(program, &[&emulator.url()]);
    // Only the service can refuse this one; the others were not sent.
    assert_eq!(emulator.requests().len(), 1);
}

/// Calls that are cancelled from another thread.
pub(crate) fn cancel(checker: Checker, program: &Path) {
    // Accepts connections into its backlog, and never responds.
    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    checker.run(program, &[&format!("http://{}", silent.local_addr().unwrap())]);
}

pub(crate) fn retry(checker: Checker, program: &Path) {
    let [twice, always] = throttling();
    checker.run(program, &[twice.url(), always.url()]);
    assert_eq!((twice.bodies().len(), always.bodies().len()), (3, 2));
}

/// Many threads with one client.
pub(crate) fn threads(checker: Checker, program: &Path) {
    let emulator =
        Emulator::builder().instance("ins-r8hr2upy", InstanceState::Running).start().unwrap();
    checker.run(program, &[&emulator.url()]);
    assert_eq!(emulator.requests().len(), 81);
}

pub(crate) fn credentials(checker: Checker, program: &Path) {
    let emulator = Emulator::builder().start().unwrap();
    checker.run(program, &[&emulator.url(), "the rest"]);
}

pub(crate) fn instance_role(checker: Checker, program: &Path) {
    let emulator = Emulator::builder().role("reader").start().unwrap();
    expect_success_in_time(checker.command(program).args([&emulator.url(), "roles"]));
}

/// Memory that runs out.
pub(crate) fn memory(checker: Checker, program: &Path) {
    let emulator = Emulator::builder()
        .instance("ins-r8hr2upy", InstanceState::Running)
        .instance("ins-5d8a23rs", InstanceState::Running)
        .start()
        .unwrap();
    checker.run(program, &[&emulator.url()]);
}

/// Calls in destructors.
pub(crate) fn exit(checker: Checker, program: &Path) {
    let places = [
        "thread-local object of a thread that did not call",
        "thread",
        "thread-local object, made before calls",
        "another thread",
        "thread-local object, made after calls",
        "thread-local object of the main thread",
        "static object, made after calls",
        "static object, made before main",
    ];
    let printed = ending(checker, program);
    assert_eq!(printed.lines().collect::<Vec<_>>(), places);
}

/// Pages, waits and fates, from services with which each succeeds and fails.
pub(crate) fn procedures(checker: Checker, program: &Path) {
    const A: &str = "ins-r8hr2upy";
    const B: &str = "ins-5d8a23rs";
    let all = Canned::start_with(200, |asked| page(asked, 250)).unwrap();
    let refusals = AtomicUsize::new(0);
    let refuses = move |asked: &Asked| {
        if json(&asked.body)["Offset"] == 100 && refusals.fetch_add(1, Ordering::Relaxed) == 0 {
            let error = value!({ "Code": "UnauthorizedOperation", "Message": "not now" });
            return response(value!({ "Error": error }));
        }
        page(asked, 150)
    };
    let refused_once = Canned::start_with(200, refuses).unwrap();
    let repeated = value!({ "InstanceSet": [{ "InstanceId": A }], "TotalCount": 1000 });
    let repeating = Canned::start(200, &response(repeated)).unwrap();
    let reached =
        shows(&[&[], &[(A, "RUNNING"), (B, "PENDING")], &[(A, "RUNNING"), (B, "RUNNING")]]);
    let failing = shows(&[&[(A, "RUNNING"), (B, "LAUNCH_FAILED")]]);
    let absent = shows(&[&[(A, "STOPPED")]]);
    let starting = shows(&[&[(A, "RUNNING"), (B, "STARTING")]]);
    let emulator = |set: fn(Builder) -> Builder| {
        set(Emulator::builder().transition(Duration::from_millis(50))).start().unwrap()
    };
    let works = emulator(|it| it);
    let lost_response = emulator(|it| it.fault(Fault::LoseResponse, "RebootInstances", 1));
    let lost_request = emulator(|it| it.fault(Fault::LoseRequest, "RebootInstances", 1));
    let fails = emulator(|it| it.fault(Fault::FailOperation, "RebootInstances", 1));
    let emulators = [&works, &lost_response, &lost_request, &fails].map(Emulator::url);
    let servers = [&all, &refused_once, &repeating, &reached, &failing, &absent, &starting];
    let urls = servers.iter().map(|one| one.url()).chain(emulators.iter().map(String::as_str));
    checker.run(program, &urls.collect::<Vec<_>>());
    // All pages, all items, a listing that begins at 200, two readings of a consistent one, an item, and all as JSON.
    // The later refusals send nothing.
    assert_eq!(all.asked().len(), 3 + 3 + 2 + 6 + 1 + 3);
    assert_eq!(refused_once.asked().len(), 3);
    // Three reads of the first wait, and one of the second.
    assert_eq!(reached.asked().len(), 4);
    let sent = |emulator: &Emulator| {
        let requests = emulator.requests();
        requests.iter().filter(|one| one.action() == Some("RebootInstances")).count()
    };
    // A request that may have run is not sent again.
    assert_eq!((sent(&lost_response), sent(&lost_request), sent(&fails)), (1, 1, 1));
}

/// The body of a response with these members.
fn response(mut members: Json) -> String {
    members["RequestId"] = "r-1".into();
    value!({ "Response": members }).to_string()
}

/// The page that a request asks for, of a listing with `all` instances.
fn page(asked: &Asked, all: u64) -> String {
    let request = json(&asked.body);
    let offset = request["Offset"].as_u64().unwrap_or(0);
    let end = (offset + request["Limit"].as_u64().unwrap_or(20)).min(all);
    let set = (offset..end).map(|n| value!({ "InstanceId": format!("ins-{n:08}") }));
    response(value!({ "InstanceSet": set.collect::<Vec<_>>(), "TotalCount": all }))
}

/// A service that shows one list of states after the other, and then always the last one.
fn shows(rounds: &'static [&'static [(&'static str, &'static str)]]) -> Canned {
    let round = AtomicUsize::new(0);
    let respond = move |_: &Asked| {
        let round = round.fetch_add(1, Ordering::Relaxed).min(rounds.len() - 1);
        let states = rounds[round].iter();
        let set = states.map(|(id, state)| value!({ "InstanceId": id, "InstanceState": state }));
        let set: Vec<Json> = set.collect();
        response(value!({ "TotalCount": set.len(), "InstanceStatusSet": set }))
    };
    Canned::start_with(200, respond).unwrap()
}

pub(crate) fn values(checker: Checker, program: &Path) {
    checker.run(program, &[]);
}
