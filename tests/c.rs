//! C programs that link the library and run, each under valgrind.

use std::io::Read;
use std::net::Shutdown;
use std::process::Command;
use std::thread;
use std::time::Duration;

use serde_json::Value;
use tcapi::cvm::InstanceState;
use tcapi_emulator::{EXAMPLE_SECRET_ID, EXAMPLE_SECRET_KEY, Emulator};
use tcapi_tests::canned::{Canned, whole};
use tcapi_tests::native::{
    compile, compile_source, expect_success, library_dir, preload, run_checked,
};
use tcapi_tests::phases::narrow;
use tcapi_tests::workspace_root;

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"))
}

#[test]
fn arguments_that_make_no_sense() {
    let emulator = Emulator::builder().start().unwrap();
    run_checked(&compile("hostile"), &[&emulator.url()]);
    assert_eq!(emulator.requests().len(), 0);
}

#[test]
fn refusals_send_nothing() {
    let emulator = Emulator::builder().start().unwrap();
    run_checked(&compile("refusals"), &[&emulator.url()]);
    assert_eq!(emulator.requests().len(), 0);
}

#[test]
fn the_example_of_the_document() {
    let document = Canned::start(200, include_str!("golden/reboot_response.json")).unwrap();
    let printed = run_checked(&compile("seed"), &[document.url()]);
    let wanted = json(include_str!("golden/reboot_request.json"));
    assert_eq!(json(&printed), json(include_str!("golden/reboot_response.json")));
    let sent: Vec<Value> = document.bodies().iter().map(|body| json(body)).collect();
    assert_eq!(sent, [wanted.clone(), wanted]);
}

#[test]
fn nested_answers() {
    let example = tcapi::cvm::EXAMPLES
        .iter()
        .find_map(|example| match (example.action, example.expected) {
            ("DescribeInstances", tcapi::schema::Expected::Response(response)) => Some(response),
            _ => None,
        })
        .unwrap();
    let server = Canned::start(200, example).unwrap();
    run_checked(&compile("describe"), &[server.url()]);
}

#[test]
fn forks_threads_signals_and_logs() {
    let emulator = Emulator::builder().start().unwrap();
    run_checked(&compile("process"), &[&emulator.url()]);
}

#[test]
fn eight_threads_and_500_calls_each_on_one_client() {
    let emulator = Emulator::builder().start().unwrap();
    let mut run = Command::new(compile("load"));
    assert_eq!(expect_success(run.arg(emulator.url())).stdout, b"4000 calls\n");
}

/// A server that throttles two requests and then does what it is asked, and one that throttles everything.
fn throttling() -> [Canned; 2] {
    let refusal =
        r#"{"Response":{"Error":{"Code":"RequestLimitExceeded","Message":"m"},"RequestId":"id"}}"#;
    let done = r#"{"Response":{"RequestId":"eac6b301-a322-493a-8e36-83b295459397"}}"#;
    let (refusal, done) = (whole(200, "", refusal), whole(200, "", done));
    let twice = vec![refusal.clone(), refusal.clone(), done];
    [twice, vec![refusal]].map(|answers| Canned::script(answers).unwrap())
}

#[test]
fn calls_that_are_tried_again() {
    let [twice, always] = throttling();
    run_checked(&compile("retry"), &[twice.url(), always.url()]);
    assert_eq!((twice.bodies().len(), always.bodies().len()), (4, 3));
}

#[test]
fn calls_that_take_their_turns() {
    let done = Canned::start(200, r#"{"Response":{"RequestId":"id"}}"#).unwrap();
    expect_success(Command::new(compile("paced")).arg(done.url()));
    assert_eq!(done.bodies().len(), 13);
}

#[test]
fn a_look_up_that_never_ends_is_one_for_all() {
    let mut run = Command::new(compile("look_up"));
    expect_success(run.env("LD_PRELOAD", preload("black_hole")));
}

/// A server that closes each connection when a part of a request is there, in a way that the client's next write
/// meets a closed connection and not a reset: it says that nothing more will come before it goes.
fn closing() -> String {
    let listener = narrow().unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            stream.read_exact(&mut [0; 100]).unwrap();
            stream.shutdown(Shutdown::Write).unwrap();
            thread::sleep(Duration::from_millis(50));
        }
    });
    url
}

#[test]
fn a_server_that_closes_while_a_request_is_sent_kills_no_program() {
    run_checked(&compile("sigpipe"), &[&closing()]);
}

#[test]
fn the_reboot_example_sees_each_state() {
    let emulator = Emulator::builder()
        .instance("ins-r8hr2upy", InstanceState::Running)
        .instance("ins-5d8a23rs", InstanceState::Running)
        .transition(Duration::from_millis(400))
        .start()
        .unwrap();
    let program = compile_source(&workspace_root().join("examples/c/reboot.c"), library_dir());
    let mut run = Command::new(program);
    run.args([emulator.url().as_str(), "ap-guangzhou", "ins-r8hr2upy", "ins-5d8a23rs"]);
    run.env("TENCENTCLOUD_SECRET_ID", EXAMPLE_SECRET_ID);
    run.env("TENCENTCLOUD_SECRET_KEY", EXAMPLE_SECRET_KEY);
    let output = expect_success(&mut run);
    let printed = String::from_utf8_lossy(&output.stdout);
    for id in ["ins-r8hr2upy", "ins-5d8a23rs"] {
        let states: Vec<&str> = printed
            .lines()
            .filter_map(|line| line.trim().strip_prefix(id)?.split_whitespace().next())
            .collect();
        assert_eq!(states, ["RUNNING", "REBOOTING", "RUNNING"], "{printed}");
    }
    assert!(printed.contains("InvalidInstanceId.NotFound"), "{printed}");
    assert!(printed.contains("outcome REJECTED"), "{printed}");
}

/// Runs the fencing agent under valgrind with options on standard input; its exit status and what it prints.
fn fence(options: &str) -> (i32, String) {
    use std::io::Write;
    let program = compile_source(&workspace_root().join("examples/c/fence.c"), library_dir());
    let mut run = Command::new("valgrind");
    run.args(["--quiet", "--error-exitcode=99", "--leak-check=full"]).arg(program);
    run.env("TENCENTCLOUD_SECRET_ID", EXAMPLE_SECRET_ID);
    run.env("TENCENTCLOUD_SECRET_KEY", EXAMPLE_SECRET_KEY);
    run.stdin(std::process::Stdio::piped()).stdout(std::process::Stdio::piped());
    let mut child = run.spawn().unwrap();
    child.stdin.take().unwrap().write_all(options.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    (output.status.code().unwrap(), String::from_utf8_lossy(&output.stdout).into_owned())
}

#[test]
fn the_fencing_agent() {
    let emulator = Emulator::builder()
        .instance("ins-r8hr2upy", InstanceState::Running)
        .transition(Duration::from_millis(300))
        .start()
        .unwrap();
    let options = |action: &str, id: &str| {
        format!(
            "# a comment\naction={action}\nplug={id}\nregion=ap-guangzhou\nendpoint={}\nverbose=1\n",
            emulator.url()
        )
    };
    let on_instance = |action: &str| fence(&options(action, "ins-r8hr2upy"));
    assert_eq!(on_instance("monitor"), (0, "ins-r8hr2upy is RUNNING\n".to_owned()));
    assert_eq!(on_instance("reboot").0, 0);
    assert_eq!(on_instance("off").0, 0);
    assert_eq!(on_instance("status"), (2, "ins-r8hr2upy is STOPPED\n".to_owned()));
    assert_eq!(on_instance("off").0, 0);
    assert_eq!(on_instance("reboot").0, 0);
    assert_eq!(on_instance("status").0, 0);
    assert_eq!(on_instance("on").0, 0);
    assert!(on_instance("metadata").1.contains("<resource-agent name=\"fence_tcapi\""));
    assert_eq!(fence(&options("off", "ins-00000000")).0, 1);
    assert_eq!(fence(&options("dance", "ins-r8hr2upy")).0, 1);
    assert_eq!(fence("action=off\n").0, 1);
    let stops = emulator.requests().into_iter().filter(|one| one.action() == Some("StopInstances"));
    let stops: Vec<Value> = stops.map(|one| json(&one.body)).collect();
    assert_eq!(stops.len(), 1, "off twice is one stop");
    assert_eq!(stops[0]["StopType"], "HARD");
}
