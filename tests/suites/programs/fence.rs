//! Runs of the fencing agent under checkers, each part once. tests/suites/fence has the other tests.

use std::path::Path;
use std::time::Duration;

use tcapi::cvm::InstanceState;
use tcapi_emulator::{EXAMPLE_SECRET_KEY, Emulator, Fault};
use tcapi_tests::checker::{Checker, fed};
use tcapi_tests::exited::Exited;
use tcapi_tests::fence::{self, ID, for_action};

use crate::examples::command;

/// The other sources of the agent, which are compiled with its `main.c`.
pub(crate) fn sources(_: Checker) -> Vec<String> {
    fence::sources()
}

/// Runs the agent with these arguments and that standard input. Returns the exit status, and the output.
fn run(checker: Checker, program: &Path, arguments: &[&str], input: &str) -> (i32, String) {
    let mut command = command(checker, program, EXAMPLE_SECRET_KEY);
    let exited = Exited::of(&fed(command.args(arguments), input));
    assert_ne!(exited.status, Checker::FOUND, "{exited:?}");
    (exited.status, exited.said())
}

/// Every action, on an instance that shows each change at once.
pub(crate) fn actions(checker: Checker, program: &Path) {
    let emulator = Emulator::builder()
        .instance(ID, InstanceState::Running)
        .transition(Duration::from_millis(300))
        .start()
        .unwrap();
    let run = |action: &str| run(checker, program, &[], &for_action(&emulator, action, "# end\n"));
    assert_eq!(run("monitor"), (0, String::new()));
    assert_eq!(run("status"), (0, format!("{ID} is RUNNING\n")));
    assert_eq!(run("reboot").0, 0);
    assert_eq!(run("off").0, 0);
    assert_eq!(run("status"), (2, format!("{ID} is STOPPED\n")));
    assert_eq!(run("off").0, 0);
    assert_eq!(run("reboot").0, 0);
    assert_eq!(run("status").0, 0);
    assert_eq!(run("on").0, 0);
    assert_eq!(run("monitor").0, 0);
    let (status, listed) = run("list");
    assert!(status == 0 && listed.starts_with(&format!("{ID},")), "{listed}");
    assert_eq!(run("validate-all"), (0, String::new()));
}

/// A request is lost, and so are the responses to those that replace it.
pub(crate) fn losses(checker: Checker, program: &Path) {
    let builder = Emulator::builder().instance(ID, InstanceState::Running);
    let builder = builder.fault(Fault::LoseRequest, "RebootInstances", 1);
    let builder = builder.fault(Fault::LoseResponse, "StopInstances", 1);
    let emulator = builder.fault(Fault::FailOperation, "StartInstances", 1).start().unwrap();
    let input = for_action(&emulator, "reboot", "window=3\n");
    let (status, said) = run(checker, program, &[], &input);
    assert_eq!(status, 0, "{said}");
    for fate in ["NOT_SEEN", "SEEN", "FAILED"] {
        assert!(said.contains(&format!("; fate {fate};")), "{said}");
    }
}

/// Descriptions, and options in both forms, valid and invalid: none needs a service.
pub(crate) fn options(checker: Checker, program: &Path) {
    let emulator = Emulator::builder().start().unwrap();
    let with = |arguments: &[&str]| run(checker, program, arguments, "").0;
    for action in ["metadata", "manpage", "--help", "--version"] {
        let argument = if action.starts_with('-') { action } else { &format!("-o{action}") };
        assert_eq!(with(&[argument]), 0, "{action}");
    }
    for arguments in [&["--plug"][..], &["--nothing=1"], &["-X"], &["word"]] {
        assert_eq!(with(arguments), 1, "{arguments:?}");
    }
    for more in [
        "action=dance\n",
        "window=0\n",
        "plug=,\n",
        "plug=\"\"\nport=''\nregion='\n=\n \n",
        "secret_id=a\nsecret_key=b\nsecret_key=c\nsecret_key_script=d\n",
        "secret_id=a\nsecret_key_script=false\n",
        "credentials_file=/nowhere/keys\n",
    ] {
        let input = for_action(&emulator, "off", more);
        assert_eq!(run(checker, program, &[], &input).0, 1, "{more}");
    }
    assert!(emulator.requests().is_empty());
}
