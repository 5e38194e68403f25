//! Runs the programs of `cargo test`, several at once: much of a test's time is spent waiting.

use std::collections::VecDeque;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};
use std::{fs, thread};

use nix::sys::wait::{Id, WaitPidFlag, waitid};
use nix::unistd::{Pid, SysconfVar, sysconf};
use serde_json::Value;

use crate::dist;
use crate::run::{Result, command, forget_package, output, run};

/// Programs that run first, as they take longest.
const LONGEST: [&str; 11] = [
    "programs",
    "generator",
    "cpp",
    "examples",
    "client",
    "tidy",
    "scratch",
    "installed",
    "sequences",
    "ui",
    "package",
];

/// Programs that build the same files outside of cargo, so that only one of them runs at a time.
const ALONE: [&str; 4] = ["installed", "package", "go", "readers"];

/// Programs that the fast form leaves out: packages, those that run other clients, those with the release library, and
/// linters of C++ and of prose.
const SLOW: [&str; 8] =
    ["installed", "package", "interop", "memory", "prose", "soak", "tcapi-faults", "tidy"];

/// Tests that it leaves out of the other programs: valgrind, those that need a separate build, and a linter of Go.
const SLOW_TESTS: [&str; 6] = [
    "under_valgrind",
    "under_address_sanitizer",
    "under_thread_sanitizer",
    "under_checkers",
    "sanitized",
    "by_staticcheck",
];

/// The extent of the tests.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Extent {
    Full,
    Fast,
}

/// A test program.
#[derive(Debug)]
struct Program {
    name: String,
    /// The package's folder, in which cargo starts the program.
    folder: PathBuf,
    executable: PathBuf,
}

/// A program that has ended.
struct Ended {
    name: String,
    took: Duration,
    /// CPU time of the program and all processes that it waited for, where the system reports it.
    processor: Option<Duration>,
    passed: bool,
}

/// Builds all tests and runs them. If one program fails, the others still run.
pub(crate) fn run_all(extent: Extent) -> Result {
    let mut programs = thread::scope(|scope| {
        // Mostly linked on one processor, and many tests would wait for it.
        let library = (extent == Extent::Full).then(|| scope.spawn(dist::release_library));
        let programs = programs();
        let library = library.map_or(Ok(Ok(())), |library| library.join());
        library.unwrap_or_else(|_| Err("the library was not built".to_owned())).and(programs)
    })?;
    if extent == Extent::Fast {
        programs.retain(|program| !SLOW.contains(&program.name.as_str()));
    }
    let place = |name: &str| LONGEST.iter().position(|long| *long == name).unwrap_or(LONGEST.len());
    programs.sort_by_key(|program| place(&program.name));
    let (alone, others): (VecDeque<_>, VecDeque<_>) =
        programs.into_iter().partition(|program| ALONE.contains(&program.name.as_str()));
    let libraries = libraries()?;
    let (queues, ended) = (Mutex::new([alone, others]), Mutex::new(Vec::new()));
    let work = |own: usize| {
        while let Some(program) = next(&queues, own) {
            let one = program.run(&libraries, extent);
            ended.lock().unwrap_or_else(PoisonError::into_inner).push(one);
        }
    };
    thread::scope(|scope| {
        scope.spawn(|| work(0));
        for _ in 0..thread::available_parallelism().map_or(1, usize::from) {
            scope.spawn(|| work(1));
        }
    });
    let mut ended = ended.into_inner().unwrap_or_else(PoisonError::into_inner);
    ended.sort_by_key(|one| std::cmp::Reverse(one.took));
    println!("{} programs of tests; the longest, and what they took of processors:", ended.len());
    for one in ended.iter().take(20) {
        let processor = one.processor.map_or("-".to_owned(), seconds);
        println!("{:>8} s {processor:>8} s  {}", seconds(one.took), one.name);
    }
    let processors = ended.iter().filter_map(|one| one.processor).sum();
    println!("{:>19} s  all of them", seconds(processors));
    // The models include the client's own sources, whose examples are tested with the client.
    let documented = run("cargo test --workspace --exclude tcapi-models --doc --no-fail-fast");
    // A feature that is enabled for the client would be enabled for all crates that depend on it.
    let traced = run("cargo test --package tcapi --features tracing --lib --no-fail-fast trace::");
    let serialized = run("cargo test --package tcapi --features serde --test serde --no-fail-fast");
    let page = run("cargo test --package tcapi --features serde --doc docs_for_serde");
    let documented = documented.and(traced).and(serialized).and(page);
    let failed: Vec<_> =
        ended.iter().filter(|one| !one.passed).map(|one| one.name.as_str()).collect();
    if failed.is_empty() { documented } else { Err(format!("failed: {}", failed.join(", "))) }
}

/// The next program of a queue. A thread that has finished those that run alone helps with the others.
fn next(queues: &Mutex<[VecDeque<Program>; 2]>, own: usize) -> Option<Program> {
    let mut queues = queues.lock().unwrap_or_else(PoisonError::into_inner);
    let program = queues[own].pop_front();
    if own == 0 { program.or_else(|| queues[1].pop_front()) } else { program }
}

/// Builds all tests. A package without tests has no program here.
fn programs() -> Result<Vec<Program>> {
    let build = "cargo test --workspace --no-run --message-format=json-render-diagnostics";
    eprintln!("$ {build}");
    let mut build = command(build);
    let built = output(build.stderr(Stdio::inherit()))?;
    let messages = built.lines().filter_map(|line| serde_json::from_str(line).ok());
    Ok(messages.filter_map(|message: Value| Program::of(&message)).collect())
}

/// The folder of Rust's shared libraries, as cargo sets it for programs: a procedural macro does not contain them.
fn libraries() -> Result<PathBuf> {
    let libraries = output(&mut command("rustc --print target-libdir"))?;
    Ok(PathBuf::from(libraries.trim()))
}

impl Program {
    fn of(message: &Value) -> Option<Program> {
        let executable = message["executable"].as_str()?;
        if message["reason"] != "compiler-artifact" || message["profile"]["test"] != true {
            return None;
        }
        let manifest = PathBuf::from(message["manifest_path"].as_str()?);
        Some(Program {
            name: message["target"]["name"].as_str()?.to_owned(),
            folder: manifest.parent()?.to_owned(),
            executable: PathBuf::from(executable),
        })
    }

    /// Runs it, and prints its whole output at the end.
    fn run(self, libraries: &Path, extent: Extent) -> Ended {
        let mut run = Command::new(&self.executable);
        forget_package(&mut run);
        // The variable that cargo would set; trybuild reads it.
        run.current_dir(&self.folder).env("CARGO_MANIFEST_DIR", &self.folder);
        run.env("LD_LIBRARY_PATH", libraries);
        if extent == Extent::Fast {
            run.args(SLOW_TESTS.iter().flat_map(|name| ["--skip", name]));
            // A test with one of these builds then fails unless it has one of these names.
            run.env("TCAPI_FAST", "1");
        }
        let begun = Instant::now();
        let done = run_to_end(&mut run);
        let took = begun.elapsed();
        let passed = done.as_ref().is_ok_and(|(output, _)| output.status.success());
        let processor = done.as_ref().ok().and_then(|(_, processor)| *processor);
        let said = match &done {
            Ok((output, _)) => {
                [&output.stdout[..], &output.stderr[..]].map(String::from_utf8_lossy).concat()
            }
            Err(error) => error.to_string(),
        };
        println!("     Running {} ({} s)\n{}", self.name, seconds(took), said.trim_end());
        Ended { name: self.name, took, processor, passed }
    }
}

fn seconds(time: Duration) -> String {
    format!("{:.1}", time.as_secs_f64())
}

/// Runs a command to its end, and returns the CPU time that it took.
fn run_to_end(command: &mut Command) -> io::Result<(Output, Option<Duration>)> {
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn()?;
    let (stdout, stderr) = (child.stdout.take(), child.stderr.take());
    let (stdout, stderr) = thread::scope(|scope| {
        let stderr = scope.spawn(|| read(stderr));
        (read(stdout), stderr.join())
    });
    let processor = processor_time(&child);
    let status = child.wait()?;
    let stderr =
        stderr.unwrap_or_else(|_| Err(io::Error::other("its output could not be read")))?;
    Ok((Output { status, stdout: stdout?, stderr }, processor))
}

fn read(stream: Option<impl Read>) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    stream.map_or(Ok(0), |mut stream| stream.read_to_end(&mut bytes)).map(|_| bytes)
}

/// The CPU time of a process that has exited, and of those that it waited for. The system reports it until
/// the process is waited for.
fn processor_time(child: &Child) -> Option<Duration> {
    let id = Pid::from_raw(child.id().try_into().ok()?);
    waitid(Id::Pid(id), WaitPidFlag::WEXITED | WaitPidFlag::WNOWAIT).ok()?;
    let stat = fs::read_to_string(format!("/proc/{id}/stat")).ok()?;
    // The name of the program, in parentheses, may contain spaces. After it are the state and ten more.
    let (_, fields) = stat.rsplit_once(')')?;
    let fields = fields.split_whitespace().skip(11).take(4);
    let ticks: u64 = fields.map(|field| field.parse::<u64>().ok()).sum::<Option<u64>>()?;
    let per_second = sysconf(SysconfVar::CLK_TCK).ok()??;
    Some(Duration::from_millis(ticks * 1000 / u64::try_from(per_second).ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The time of processes that a program waits for counts: compilers and valgrind take most of the tests' time.
    #[test]
    fn the_time_of_processors_is_that_of_children_too() {
        let busy =
            "sh -c 'n=0; while [ $n -lt 300000 ]; do n=$((n + 1)); done; echo $n'; echo end >&2";
        let (output, processor) = run_to_end(Command::new("sh").args(["-c", busy])).unwrap();
        assert!(output.status.success());
        assert_eq!((&output.stdout[..], &output.stderr[..]), (&b"300000\n"[..], &b"end\n"[..]));
        assert!(processor.unwrap() >= Duration::from_millis(10), "{processor:?}");
        let (output, _) = run_to_end(Command::new("sh").args(["-c", "exit 3"])).unwrap();
        assert_eq!(output.status.code(), Some(3));
    }
}
