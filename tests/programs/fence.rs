//! The fencing agent under checkers: each part of it once. tests/fence has the rest.

use std::path::{Path, PathBuf};
use std::process::Output;
use std::time::Duration;

use tcapi::cvm::InstanceState;
use tcapi_emulator::{EXAMPLE_SECRET_KEY, Emulator, Fault};
use tcapi_tests::checker::{Checker, fed};
use tcapi_tests::workspace_root;

use crate::examples::command;

const ID: &str = "ins-r8hr2upy";

/// The other sources of the agent, which are compiled with its `main.c`.
pub(crate) fn sources(_: Checker) -> Vec<String> {
    let folder = workspace_root().join("fence");
    let is_other = |path: &PathBuf| {
        path.extension().is_some_and(|extension| extension == "c") && !path.ends_with("main.c")
    };
    let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    files.filter(is_other).map(|path| path.display().to_string()).collect()
}

/// The agent, for one emulator.
struct Agent<'a> {
    checker: Checker,
    program: &'a Path,
    emulator: &'a Emulator,
}

impl<'a> Agent<'a> {
    fn options(&self, action: &str, more: &str) -> String {
        let url = self.emulator.url();
        format!(
            "# a comment\naction={action}\nplug={ID}\nregion=ap-guangzhou\nendpoint={url}\nverbose=0\n\
             shell_timeout=3600\n{more}"
        )
    }

    /// Runs it with these options to its end.
    fn run(&self, options: &str) -> (i32, String) {
        let Self { checker, program, .. } = *self;
        self.ended(fed(&mut command(checker, program, EXAMPLE_SECRET_KEY), options))
    }

    /// The exit status, and what it printed.
    fn ended(&self, output: Output) -> (i32, String) {
        let Output { status, stdout, stderr } = output;
        let status = status.code().unwrap();
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        assert_ne!(status, Checker::FOUND, "{}", text(&stderr));
        (status, text(&stdout) + &text(&stderr))
    }
}

/// Every action on an instance that shows each change at once.
pub(crate) fn actions(checker: Checker, program: &Path) {
    let emulator = Emulator::builder()
        .instance(ID, InstanceState::Running)
        .transition(Duration::from_millis(300))
        .start()
        .unwrap();
    let agent = Agent { checker, program, emulator: &emulator };
    let run = |action: &str| agent.run(&agent.options(action, "power_timeout=3600\n"));
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

/// A request is lost, and the responses of those that take its place.
pub(crate) fn losses(checker: Checker, program: &Path) {
    let builder = Emulator::builder().instance(ID, InstanceState::Running);
    let builder = builder.fault(Fault::LoseRequest, "RebootInstances", 1);
    let builder = builder.fault(Fault::LoseResponse, "StopInstances", 1);
    let emulator = builder.fault(Fault::FailOperation, "StartInstances", 1).start().unwrap();
    let agent = Agent { checker, program, emulator: &emulator };
    let (status, said) = agent.run(&agent.options("reboot", "power_timeout=3600\nwindow=3\n"));
    assert_eq!(status, 0, "{said}");
    for fate in ["NOT_SEEN", "SEEN", "FAILED"] {
        assert!(said.contains(&format!("; fate {fate};")), "{said}");
    }
}

/// What needs no service: descriptions, and options in both forms, right and wrong.
pub(crate) fn options(checker: Checker, program: &Path) {
    let emulator = Emulator::builder().start().unwrap();
    let agent = Agent { checker, program, emulator: &emulator };
    let with = |arguments: &[&str]| {
        let mut command = command(checker, program, EXAMPLE_SECRET_KEY);
        agent.ended(fed(command.args(arguments), "")).0
    };
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
        assert_eq!(agent.run(&agent.options("off", more)).0, 1, "{more}");
    }
    assert!(emulator.requests().is_empty());
}
