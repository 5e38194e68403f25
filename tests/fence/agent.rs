//! The agent, compiled once, and how it is run.

use std::path::PathBuf;
use std::process::Command;
use std::sync::OnceLock;

use tcapi::cvm::InstanceState;
use tcapi_emulator::{EXAMPLE_SECRET_ID, EXAMPLE_SECRET_KEY, Emulator};
use tcapi_tests::checker::fed;
use tcapi_tests::native::Kit;
use tcapi_tests::workspace_root;

/// The instance that is fenced.
pub(crate) const ID: &str = "ins-r8hr2upy";

/// An action of the agent, the action of the service that it sends, and the state in which the instance is before.
pub(crate) const ACTIONS: [(&str, &str, InstanceState); 3] = [
    ("reboot", "RebootInstances", InstanceState::Running),
    ("off", "StopInstances", InstanceState::Running),
    ("on", "StartInstances", InstanceState::Stopped),
];

/// What a run came to.
#[derive(Debug)]
pub(crate) struct Ended {
    pub(crate) status: i32,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl Ended {
    /// All that it printed.
    pub(crate) fn said(&self) -> String {
        format!("{}{}", self.stdout, self.stderr)
    }
}

fn program() -> &'static PathBuf {
    static MADE: OnceLock<PathBuf> = OnceLock::new();
    MADE.get_or_init(|| {
        let folder = workspace_root().join("fence");
        let others = ["actions.c", "describe.c", "options.c", "read.c"];
        let others = others.map(|name| folder.join(name).display().to_string());
        let others: Vec<&str> = others.iter().map(String::as_str).collect();
        Kit::of_tree().in_folder("fence").c(&folder.join("main.c"), &others)
    })
}

/// The agent with nothing in its environment.
pub(crate) fn bare() -> Command {
    let mut command = Command::new(program());
    command.env_clear().env("HOME", "/nowhere").env("PATH", "/usr/bin:/bin");
    command
}

/// The agent with a key in its environment.
pub(crate) fn with_key() -> Command {
    let mut command = bare();
    command.env("TENCENTCLOUD_SECRET_ID", EXAMPLE_SECRET_ID);
    command.env("TENCENTCLOUD_SECRET_KEY", EXAMPLE_SECRET_KEY);
    command
}

/// Runs it with that on its standard input.
pub(crate) fn run(command: &mut Command, input: &str) -> Ended {
    let output = fed(command, input);
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    let status = output.status.code().unwrap_or_else(|| panic!("{command:?}: {}", output.status));
    Ended { status, stdout: text(output.stdout), stderr: text(output.stderr) }
}

/// Options of a cluster for an emulator, with more than enough time.
pub(crate) fn of_cluster(emulator: &Emulator) -> String {
    let url = emulator.url();
    format!(
        "region=ap-guangzhou\nendpoint={url}\npower_timeout=3600\nshell_timeout=3600\n\
         login_timeout=3600\n"
    )
}
