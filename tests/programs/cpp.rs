//! How the programs in `tests/cpp` are run, where it differs from their like in C.

use std::net::TcpListener;
use std::path::Path;

use tcapi::cvm::InstanceState;
use tcapi_emulator::Emulator;
use tcapi_tests::canned::Canned;
use tcapi_tests::checker::Checker;
use tcapi_tests::native::expect_success_in_time;

use crate::c::{ending, json, nested_answer, throttling};

/// A nested answer, with a value that nobody knows.
pub(crate) fn answers(checker: Checker, program: &Path) {
    let mut answer = json(nested_answer());
    answer["Response"]["InstanceSet"][0]["InstanceState"] = "DREAMING".into();
    let server = Canned::start(200, &answer.to_string()).unwrap();
    checker.run(program, &[server.url()]);
    let filter = r#"{"Name":"zone","Values":["ap-guangzhou-3","ap-guangzhou-4"]}"#;
    let wanted = format!(r#"{{"Filters":[{filter}],"Offset":0,"Limit":1}}"#);
    assert_eq!(json(&server.bodies()[0]), json(&wanted));
}

pub(crate) fn refusals(checker: Checker, program: &Path) {
    let emulator = Emulator::builder().start().unwrap();
    checker.run(program, &[&emulator.url()]);
    // One that only the service can refuse; all the others were not sent.
    assert_eq!(emulator.requests().len(), 1);
}

/// Calls that are cancelled from another thread.
pub(crate) fn cancel(checker: Checker, program: &Path) {
    // Takes connections into its backlog, and never answers.
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

/// Calls of objects that end.
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

pub(crate) fn values(checker: Checker, program: &Path) {
    checker.run(program, &[]);
}
