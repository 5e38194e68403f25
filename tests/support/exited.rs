//! The result of a program: its exit status and its output.

use std::process::Output;

/// The result of a program.
#[derive(Debug)]
pub struct Exited {
    /// Its exit status.
    pub status: i32,
    /// Its standard output.
    pub stdout: String,
    /// Its standard error.
    pub stderr: String,
}

impl Exited {
    /// The result of a command that has ended.
    ///
    /// # Panics
    /// A signal ended it.
    pub fn of(output: &Output) -> Exited {
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        let status = output.status.code().unwrap_or_else(|| panic!("{output:?}"));
        Exited { status, stdout: text(&output.stdout), stderr: text(&output.stderr) }
    }

    /// The whole output.
    pub fn said(&self) -> String {
        format!("{}{}", self.stdout, self.stderr)
    }
}
