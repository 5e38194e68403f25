//! Runs programs.

use std::path::Path;
use std::process::{Command, Stdio};

/// A result with an error message for people.
pub(crate) type Result<T = ()> = std::result::Result<T, String>;

/// Runs a program, and returns its output. Fails if the program fails.
pub(crate) fn output(command: &mut Command) -> Result<String> {
    let shown = format!("{command:?}");
    let output = command.stderr(Stdio::piped()).output();
    let output = output.map_err(|error| format!("{shown} can't be run: {error}"))?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        return Err(format!("{shown} ended with {}\n{said}", output.status));
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// An error about a file.
pub(crate) fn says(path: &Path, error: &std::io::Error) -> String {
    format!("{}: {error}", path.display())
}

pub(crate) fn read(path: &Path) -> Result<String> {
    std::fs::read_to_string(path).map_err(|error| says(path, &error))
}

pub(crate) fn write(path: &Path, text: impl AsRef<[u8]>) -> Result {
    std::fs::write(path, text).map_err(|error| says(path, &error))
}
