//! Processes of one program that each make many calls. The start of a process under valgrind takes longer than its
//! calls.

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::Mutex;

/// Processes that read lines of arguments from standard input, and end the output for each with an empty line.
pub struct Served<M> {
    make: M,
    idle: Mutex<Vec<Process>>,
}

struct Process {
    child: Child,
    arguments: ChildStdin,
    printed: BufReader<ChildStdout>,
}

impl<M: Fn() -> Command> Served<M> {
    /// Starts with no process: `make` returns the command for one.
    pub fn new(make: M) -> Self {
        Served { make, idle: Mutex::new(Vec::new()) }
    }

    /// Passes arguments to an idle process, or to a new one, and returns the lines that it prints.
    ///
    /// # Errors
    /// The process can't be run, or ends before it has printed all lines.
    pub fn run(&self, arguments: &[String]) -> Result<Vec<String>, String> {
        let idle = self.idle.lock().unwrap().pop();
        let mut process = match idle {
            Some(process) => process,
            None => Process::start((self.make)()).map_err(|error| error.to_string())?,
        };
        match process.run(arguments) {
            Ok(lines) => {
                self.idle.lock().unwrap().push(process);
                Ok(lines)
            }
            Err(why) => Err(format!("{why}; {}", process.end().err().unwrap_or_default())),
        }
    }

    /// Ends all processes. They print the findings of a checker to standard error.
    ///
    /// # Errors
    /// A process fails, or has findings.
    pub fn end(self) -> Result<(), String> {
        let processes = self.idle.into_inner().unwrap();
        assert!(!processes.is_empty(), "nothing was run");
        processes.into_iter().try_for_each(Process::end)
    }
}

impl Process {
    fn start(mut command: Command) -> std::io::Result<Process> {
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
        let (arguments, printed) = (child.stdin.take().unwrap(), child.stdout.take().unwrap());
        Ok(Process { child, arguments, printed: BufReader::new(printed) })
    }

    fn run(&mut self, arguments: &[String]) -> Result<Vec<String>, String> {
        let line = arguments.join("\t") + "\n";
        self.arguments.write_all(line.as_bytes()).map_err(|error| error.to_string())?;
        let mut lines = Vec::new();
        loop {
            let mut line = String::new();
            match self.printed.read_line(&mut line) {
                Ok(0) => return Err(format!("it ended after {lines:?}")),
                Ok(_) if line == "\n" => return Ok(lines),
                Ok(_) => lines.push(line.trim_end().to_owned()),
                Err(error) => return Err(error.to_string()),
            }
        }
    }

    fn end(mut self) -> Result<(), String> {
        drop(self.arguments);
        let status = self.child.wait().map_err(|error| error.to_string())?;
        if status.success() { Ok(()) } else { Err(format!("a process ended with {status}")) }
    }
}
