//! How the examples are run.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::{Command, Output};
use std::time::Duration;

use serde_json::Value;
use tcapi::cvm::InstanceState;
use tcapi_emulator::{EXAMPLE_SECRET_ID, EXAMPLE_SECRET_KEY, Emulator};
use tcapi_tests::checker::{Checker, fed};
use tcapi_tests::native::expect_success;

use crate::c::json;

/// An example with credentials of the environment.
fn command(checker: Checker, program: &Path, key: &str) -> Command {
    let mut run = checker.command(program);
    run.env("TENCENTCLOUD_SECRET_ID", EXAMPLE_SECRET_ID).env("TENCENTCLOUD_SECRET_KEY", key);
    run
}

/// It sees each state that instances go through.
pub(crate) fn reboot(checker: Checker, program: &Path) {
    let emulator = Emulator::builder()
        .instance("ins-r8hr2upy", InstanceState::Running)
        .instance("ins-5d8a23rs", InstanceState::Running)
        .transition(Duration::from_millis(400))
        .start()
        .unwrap();
    let mut run = command(checker, program, EXAMPLE_SECRET_KEY);
    run.args([emulator.url().as_str(), "ap-guangzhou", "ins-r8hr2upy", "ins-5d8a23rs"]);
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

/// The fencing agent, with options on standard input: its exit status and what it prints.
pub(crate) fn fence(checker: Checker, program: &Path) {
    let fence = |options: &str| {
        let output = fed(&mut command(checker, program, EXAMPLE_SECRET_KEY), options);
        let Output { status, stdout, stderr } = output;
        let status = status.code().unwrap();
        assert_ne!(status, Checker::FOUND, "{}", String::from_utf8_lossy(&stderr));
        (status, String::from_utf8_lossy(&stdout).into_owned())
    };
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

/// It prints every page.
pub(crate) fn fleet(checker: Checker, program: &Path) {
    let mut builder = Emulator::builder();
    let ids: Vec<String> = (0..120).map(|number| format!("ins-{number:08}")).collect();
    for (number, id) in ids.iter().enumerate() {
        let state = if number % 2 == 0 { InstanceState::Running } else { InstanceState::Stopped };
        builder = builder.instance(id, state);
    }
    let emulator = builder.start().unwrap();
    let fleet = |key: &str| {
        let mut run = command(checker, program, key);
        run.args([emulator.url().as_str(), "ap-guangzhou"]);
        run
    };

    let output = expect_success(&mut fleet(EXAMPLE_SECRET_KEY));
    let printed = String::from_utf8(output.stdout).unwrap();
    let mut lines = printed.lines();
    let head = lines.next().unwrap();
    assert_eq!(
        head.split_whitespace().collect::<Vec<_>>(),
        ["ID", "NAME", "ZONE", "TYPE", "STATE"]
    );
    let column = head.find("STATE").unwrap();
    let mut seen = BTreeSet::new();
    for line in lines {
        let (rest, state) = line.split_at(column);
        assert!(rest.ends_with(' ') && ["RUNNING", "STOPPED"].contains(&state), "{line:?}");
        seen.insert(line.split(' ').next().unwrap().to_owned());
    }
    assert_eq!(seen, ids.into_iter().collect());
    assert_eq!(emulator.requests().len(), 3);

    let output = fleet("wrong").output().unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(said.contains("AuthFailure.SignatureFailure"), "{said}");
    assert!(said.contains("REJECTED"), "{said}");
}
