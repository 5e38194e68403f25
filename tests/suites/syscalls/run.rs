//! A run: the program, the tracer that makes system calls fail, and the results of both.

use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use rustls::ServerConfig;
use tcapi_tests::faults::server::{ca_file, server_config_of};
use tcapi_tests::native::{compile, target_dir};

use crate::server::{Record, Recorder};
use crate::trace::Trace;

/// A safety net: no run takes nearly as long.
const LIMIT: Duration = Duration::from_secs(120);

/// Resources that every run needs.
pub(crate) struct Means {
    program: PathBuf,
    ca_file: PathBuf,
    credentials_file: PathBuf,
    tls: Arc<ServerConfig>,
    /// The folder for traces.
    folder: PathBuf,
}

/// The way in which the program makes its calls, which is an argument.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shape {
    /// An IP address, credentials of the configuration, no cancel token.
    Bare,
    /// A host name, credentials of a file, a cancel token.
    Armed,
    /// The same with a server that never responds: the first call ends by its deadline, the next by its token.
    Held,
}

/// The action that is called.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Action {
    Write,
    Read,
    /// A write whose request takes several system calls to send.
    LargeWrite,
}

/// Calls in which system calls fail.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Case {
    pub(crate) shape: Shape,
    pub(crate) action: Action,
    pub(crate) tls: bool,
    pub(crate) max_attempts: u32,
    pub(crate) timeout_ms: u32,
    /// The factor for the program's times: for connecting, and until calls of [`Shape::Held`] end.
    pub(crate) scale: u32,
}

/// The results of a run.
pub(crate) struct Ran {
    pub(crate) status: ExitStatus,
    pub(crate) printed: String,
    pub(crate) said: String,
    pub(crate) record: Record,
    pub(crate) trace: Trace,
}

impl Shape {
    fn name(self) -> &'static str {
        match self {
            Shape::Bare => "bare",
            Shape::Armed => "armed",
            Shape::Held => "held",
        }
    }
}

impl Action {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Action::Write => "RebootInstances",
            Action::Read => "DescribeInstances",
            Action::LargeWrite => "Anything",
        }
    }
}

impl Means {
    pub(crate) fn new() -> Means {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let folder = target_dir().join(format!("syscalls/{}-{number}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let credentials_file = folder.join("credentials");
        let keys = "[default]\nsecret_id = AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE\n\
                    secret_key = Gu5t9xGARNpq86cd98joQYCN3EXAMPLE\n";
        std::fs::write(&credentials_file, keys).unwrap();
        Means {
            program: compile("syscalls"),
            ca_file: ca_file().unwrap(),
            credentials_file,
            tls: server_config_of(rustls::DEFAULT_VERSIONS).unwrap(),
            folder,
        }
    }

    /// Runs the calls of a case with strace's injections.
    ///
    /// # Errors
    /// The run could not be made, or it did not end.
    ///
    /// # Panics
    /// This machine does not let strace trace the program, so nothing can be observed.
    pub(crate) fn run(&self, case: &Case, inject: &[String]) -> Result<Ran, String> {
        let host = if case.shape == Shape::Bare { "127.0.0.1" } else { "localhost" };
        let tls = case.tls.then(|| self.tls.clone());
        let responds = case.shape != Shape::Held;
        let recorder =
            Recorder::start(responds, tls, host).map_err(|error| format!("no server: {error}"))?;
        let mut program = self.command(case, &recorder.url).spawn().map_err(|e| e.to_string())?;
        let mut stdout = BufReader::new(program.stdout.take().ok_or("no standard output")?);
        let mut ready = String::new();
        stdout.read_line(&mut ready).map_err(|error| error.to_string())?;
        if ready != "ready\n" {
            return Err(format!("the program did not begin: {}", rest(program.stderr.take())));
        }
        // Each thread has a file, which it uses for one run at a time.
        let file = self.folder.join(format!("{:?}.trace", thread::current().id()));
        let mut strace = attach(&program, &file, inject);
        // The program starts its calls when its standard input ends.
        drop(program.stdin.take());
        let status = wait(&mut program).inspect_err(|_| {
            let _ = program.kill();
        });
        let ended = wait(&mut strace).inspect_err(|_| {
            let _ = strace.kill();
        });
        let (status, _) = (status?, ended?);
        let text = std::fs::read_to_string(&file).map_err(|error| error.to_string())?;
        Ok(Ran {
            status,
            printed: rest(Some(stdout)),
            said: rest(program.stderr.take()),
            record: recorder.finish(),
            trace: Trace::parse(&text),
        })
    }

    fn command(&self, case: &Case, url: &str) -> Command {
        let mut program = Command::new(&self.program);
        program.args([url, case.action.name()]).arg(&self.ca_file).arg(case.shape.name());
        let numbers = [case.max_attempts, case.timeout_ms, case.scale];
        program.args(numbers.map(|number| number.to_string()));
        program.env_clear().env("TENCENTCLOUD_CREDENTIALS_FILE", &self.credentials_file);
        // If the hosts file can't be read, the system queries a name server. These options keep the wait short.
        program.env("RES_OPTIONS", "attempts:1 timeout:1");
        program.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        program
    }
}

impl Drop for Means {
    fn drop(&mut self) {
        // Files that are left are in the build folder.
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

/// Attaches strace to the program, which waits for it: no system call of the program's start is counted.
fn attach(program: &Child, file: &Path, inject: &[String]) -> Child {
    let mut command = Command::new("strace");
    command.args(["-f", "-s", "16", "-p"]).arg(program.id().to_string()).arg("-o").arg(file);
    for one in inject {
        command.args(["-e", &format!("inject={one}")]);
    }
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped());
    let mut strace = command.spawn().unwrap_or_else(|error| {
        panic!("strace can't be run ({error}); on Debian it is in the package strace")
    });
    let mut said = String::new();
    let mut lines = BufReader::new(strace.stderr.take().unwrap());
    while !said.ends_with("attached\n") && lines.read_line(&mut said).is_ok_and(|n| n > 0) {}
    strace.stderr = Some(lines.into_inner());
    if said.ends_with("attached\n") {
        return strace;
    }
    let _ = strace.wait();
    panic!(
        "strace can't trace the program, so no system call can be made to fail. It says: {said}\
         A container needs --cap-add=SYS_PTRACE for that, and /proc/sys/kernel/yama/ptrace_scope may forbid it."
    );
}

fn wait(child: &mut Child) -> Result<ExitStatus, String> {
    let until = Instant::now() + LIMIT;
    let mut pause = Duration::from_millis(1);
    loop {
        match child.try_wait() {
            Ok(Some(status)) => return Ok(status),
            Ok(None) if Instant::now() < until => thread::sleep(pause),
            Ok(None) => return Err(format!("it did not end within {LIMIT:?}")),
            Err(error) => return Err(error.to_string()),
        }
        pause = (pause * 2).min(Duration::from_millis(5));
    }
}

/// The remaining output of a process that has ended. It is less than the capacity of a pipe.
fn rest(from: Option<impl Read>) -> String {
    let mut bytes = Vec::new();
    if let Some(mut from) = from {
        from.read_to_end(&mut bytes).unwrap();
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
