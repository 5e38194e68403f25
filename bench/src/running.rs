//! Child processes.

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use crate::command::Result;
use crate::paths::Paths;

/// A program that communicates in lines. It ends when this value is dropped.
pub(crate) struct Running {
    child: Child,
    stdin: Option<ChildStdin>,
    stdout: BufReader<ChildStdout>,
    shown: String,
}

impl Running {
    pub(crate) fn start(command: &mut Command) -> Result<Self> {
        let shown = format!("{command:?}");
        let child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
        let mut child = child.map_err(|error| format!("{shown} can't be run: {error}"))?;
        let stdin = child.stdin.take();
        let stdout = child.stdout.take().ok_or("the standard output of a program is not piped")?;
        Ok(Running { child, stdin, stdout: BufReader::new(stdout), shown })
    }

    /// Returns the next line that it prints.
    pub(crate) fn line(&mut self) -> Result<String> {
        let mut line = String::new();
        match self.stdout.read_line(&mut line) {
            Ok(1..) => Ok(line.trim_end().to_owned()),
            _ => Err(format!("{} ended", self.shown)),
        }
    }

    /// Sends a line, and returns the next one that it prints.
    pub(crate) fn ask(&mut self, line: &str) -> Result<String> {
        let asked = self.stdin.as_mut().map(|stdin| writeln!(stdin, "{line}"));
        asked.transpose().map_err(|error| format!("{}: {error}", self.shown))?;
        self.line()
    }

    /// Closes its standard input, and waits until it has exited.
    pub(crate) fn finish(mut self) -> Result {
        self.stdin = None;
        match self.child.wait() {
            Ok(status) if status.success() => Ok(()),
            Ok(status) => Err(format!("{} ended with {status}", self.shown)),
            Err(error) => Err(format!("{}: {error}", self.shown)),
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // It has exited, or its exit status is not needed.
        self.stdin = None;
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A server that the contestants call.
pub(crate) struct Server {
    pub(crate) http: String,
    pub(crate) https: String,
    _running: Vec<Running>,
}

impl Server {
    /// The benchmark's own server.
    pub(crate) fn start(paths: &Paths) -> Result<Self> {
        let mut command = Command::new(paths.release.join("tcapi-bench"));
        let mut running = Running::start(command.arg("--server").arg(paths.ca()))?;
        let line = running.line()?;
        let (http, https) = line.split_once(' ').ok_or("the server did not print its address")?;
        let (http, https) = (http.to_owned(), https.to_owned());
        Ok(Server { http, https, _running: vec![running] })
    }

    /// Two emulators, one with TLS. The file `log` has one line for each request to them.
    pub(crate) fn emulators(paths: &Paths, log: &std::fs::File) -> Result<Self> {
        let mut running = Vec::new();
        let mut urls = Vec::new();
        for tls in [false, true] {
            let mut command = Command::new(paths.release.join("tcapi-emulator"));
            command.args(["--transition-ms", "0", "--exit-with-stdin", "--log"]);
            for number in 0..100 {
                command.arg("--instance").arg(format!("ins-{number:08}=RUNNING"));
            }
            if tls {
                command.arg("--tls").arg("--tls-ca").arg(paths.ca());
            }
            command.stderr(log.try_clone().map_err(|error| error.to_string())?);
            let mut emulator = Running::start(&mut command)?;
            let line = emulator.line()?;
            let url = line.strip_prefix("listening on ").ok_or("the emulator did not start")?;
            urls.push(url.to_owned());
            running.push(emulator);
        }
        let [http, https] =
            <[String; 2]>::try_from(urls).map_err(|_| "not both emulators started")?;
        Ok(Server { http, https, _running: running })
    }
}
