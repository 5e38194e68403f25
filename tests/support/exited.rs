//! What a program came to.

use std::process::Output;

/// The end of a program.
#[derive(Debug)]
pub struct Exited {
    /// The exit status.
    pub status: i32,
    /// What it printed on standard output.
    pub stdout: String,
    /// What it printed on standard error.
    pub stderr: String,
}

impl Exited {
    /// That of a command which has been run.
    ///
    /// # Panics
    /// A signal ended it.
    pub fn of(output: &Output) -> Exited {
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        let status = output.status.code().unwrap_or_else(|| panic!("{output:?}"));
        Exited { status, stdout: text(&output.stdout), stderr: text(&output.stderr) }
    }

    /// All that it printed.
    pub fn said(&self) -> String {
        format!("{}{}", self.stdout, self.stderr)
    }
}
