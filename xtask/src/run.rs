//! Runs commands.

use std::path::PathBuf;
use std::process::Command;

/// The result of a task, with an error message for people.
pub(crate) type Result<T = ()> = std::result::Result<T, String>;

/// The workspace's root.
pub(crate) fn root() -> PathBuf {
    let here = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    here.parent().map(PathBuf::from).unwrap_or(here)
}

/// The folder for cargo's output.
pub(crate) fn target() -> PathBuf {
    match std::env::var_os("CARGO_TARGET_DIR") {
        Some(dir) => root().join(dir),
        None => root().join("target"),
    }
}

/// A command in the workspace's root.
pub(crate) fn command(line: &str) -> Command {
    let mut words = line.split_whitespace();
    let mut command = Command::new(words.next().unwrap_or_default());
    command.args(words).current_dir(root());
    forget_package(&mut command);
    command
}

/// Removes cargo's variables about this package from a command. To build scripts that read them they would be
/// a change, and a cargo that is started from here would rebuild much.
pub(crate) fn forget_package(command: &mut Command) {
    for (name, _) in std::env::vars_os() {
        let text = name.to_string_lossy();
        if ["CARGO_PKG_", "CARGO_MANIFEST_"].iter().any(|of| text.starts_with(of)) {
            command.env_remove(&name);
        }
    }
}

/// Runs a command, printed as a person would type it, and fails if the command fails.
pub(crate) fn run(line: &str) -> Result {
    run_command(&mut command(line))
}

/// The same for a command that is more than its words.
pub(crate) fn run_command(command: &mut Command) -> Result {
    let shown = show(command);
    eprintln!("$ {shown}");
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("`{shown}` ended with {status}")),
        Err(error) => Err(format!("`{shown}` can't be run: {error}")),
    }
}

/// The command with paths relative to the root.
pub(crate) fn show(command: &Command) -> String {
    let root = format!("{}/", root().display());
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    let words: Vec<String> =
        words.map(|word| word.to_string_lossy().replace(root.as_str(), "")).collect();
    words.join(" ")
}

/// Runs a command, and returns its output.
pub(crate) fn output(command: &mut Command) -> Result<String> {
    let shown = show(command);
    let output = command.output().map_err(|error| format!("`{shown}` can't be run: {error}"))?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        return Err(format!("`{shown}` ended with {}\n{said}", output.status));
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}
