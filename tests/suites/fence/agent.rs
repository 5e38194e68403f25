//! The agent, compiled once, and functions that run it.

use std::path::PathBuf;
use std::process::Command;
use std::sync::OnceLock;

use tcapi::cvm::InstanceState;
use tcapi_emulator::{EXAMPLE_SECRET_ID, EXAMPLE_SECRET_KEY};
use tcapi_tests::checker::fed;
use tcapi_tests::exited::Exited;
use tcapi_tests::fence::sources;
use tcapi_tests::native::Kit;
use tcapi_tests::workspace_root;

/// An action of the agent, the action of the service that it sends, and the state of the instance before.
pub(crate) const ACTIONS: [(&str, &str, InstanceState); 3] = [
    ("reboot", "RebootInstances", InstanceState::Running),
    ("off", "StopInstances", InstanceState::Running),
    ("on", "StartInstances", InstanceState::Stopped),
];

fn program() -> &'static PathBuf {
    static MADE: OnceLock<PathBuf> = OnceLock::new();
    MADE.get_or_init(|| {
        let others = sources();
        let others: Vec<&str> = others.iter().map(String::as_str).collect();
        Kit::of_tree().in_folder("fence").c(&workspace_root().join("fence/main.c"), &others)
    })
}

/// The agent with an empty environment.
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

/// Runs it with `input` on its standard input.
pub(crate) fn run(command: &mut Command, input: &str) -> Exited {
    Exited::of(&fed(command, input))
}
