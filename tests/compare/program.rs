//! Programs that make the calls of rows with another client.

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::thread;
use std::time::Duration;

use serde_json::Value;

/// The time limit for each call of a row.
pub(crate) const PATIENCE: Duration = Duration::from_secs(30);

/// A program that reads a row per line and prints a line for each.
pub(crate) struct Program {
    child: Child,
    rows: ChildStdin,
    replies: Receiver<String>,
}

impl Program {
    pub(crate) fn start(command: &mut Command) -> std::io::Result<Self> {
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
        let (Some(rows), Some(printed)) = (child.stdin.take(), child.stdout.take()) else {
            return Err(std::io::ErrorKind::BrokenPipe.into());
        };
        let (line, replies) = mpsc::channel();
        thread::spawn(move || {
            for reply in BufReader::new(printed).lines().map_while(Result::ok) {
                if line.send(reply).is_err() {
                    return;
                }
            }
        });
        Ok(Program { child, rows, replies })
    }

    /// Returns its result for a row with that many calls, or nothing if it takes too long.
    pub(crate) fn ask(&mut self, row: &Value, calls: u32) -> Result<Option<Value>, String> {
        writeln!(self.rows, "{row}").map_err(|error| error.to_string())?;
        match self.replies.recv_timeout(PATIENCE * calls) {
            Ok(line) => serde_json::from_str(&line).map(Some).map_err(|error| error.to_string()),
            Err(RecvTimeoutError::Timeout) => Ok(None),
            Err(RecvTimeoutError::Disconnected) => Err(format!("{row} ended the program")),
        }
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // The program has no state to lose.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
