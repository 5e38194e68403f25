//! Runs of the examples.

pub(crate) mod reboot;
pub(crate) mod reboot_fleet;

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use tcapi::cvm::InstanceState;
use tcapi_emulator::{EXAMPLE_SECRET_ID, EXAMPLE_SECRET_KEY, Emulator};
use tcapi_tests::checker::Checker;
use tcapi_tests::native::expect_success;

/// An example with credentials in the environment.
pub(crate) fn command(checker: Checker, program: &Path, key: &str) -> Command {
    let mut run = checker.command(program);
    run.env("TENCENTCLOUD_SECRET_ID", EXAMPLE_SECRET_ID).env("TENCENTCLOUD_SECRET_KEY", key);
    run
}

/// The example prints every page.
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
        ["ID", "STATE", "ZONE", "TYPE", "NAME"]
    );
    let mut seen = BTreeSet::new();
    for line in lines {
        let mut cells = line.split_whitespace();
        seen.insert(cells.next().unwrap().to_owned());
        assert!(["RUNNING", "STOPPED"].contains(&cells.next().unwrap()), "{line:?}");
        // All cells of a column start below its name.
        for name in ["STATE", "ZONE", "TYPE", "NAME"] {
            let (before, cell) = line.split_at(head.find(name).unwrap());
            assert!(before.ends_with(' ') && !cell.starts_with(' '), "{line:?}");
        }
    }
    assert_eq!(seen, ids.into_iter().collect());
    assert_eq!(emulator.requests().len(), 2);

    let output = fleet("wrong").output().unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(said.contains("AuthFailure.SignatureFailure"), "{said}");
    assert!(said.contains("REJECTED"), "{said}");
}
