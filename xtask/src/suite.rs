//! The programs of `cargo test`, several at once: much of a test's time is spent waiting.

use std::collections::VecDeque;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::run::{Result, command, forget_package, output, run};

/// Programs that come first, as they take longest.
const LONGEST: [&str; 9] =
    ["programs", "cpp", "examples", "tidy", "scratch", "installed", "sequences", "ui", "package"];

/// Programs that build the same files outside of cargo's care, so that one of them runs at a time.
const ALONE: [&str; 4] = ["installed", "package", "go", "readers"];

/// What the fast form leaves out: packages, and what asks other clients.
const SLOW: [&str; 5] = ["installed", "package", "interop", "soak", "tcapi-faults"];

/// What it leaves out of the other programs: valgrind, and what takes a build of its own.
const SLOW_TESTS: [&str; 4] =
    ["under_valgrind", "under_address_sanitizer", "under_thread_sanitizer", "sanitized"];

/// How much is tested.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Extent {
    Full,
    Fast,
}

/// A program of tests.
#[derive(Debug)]
struct Program {
    name: String,
    /// The package's folder, which is what cargo starts it in.
    folder: PathBuf,
    executable: PathBuf,
}

/// A program that has ended.
struct Ended {
    name: String,
    took: Duration,
    passed: bool,
}

/// Builds all tests and runs them. One program that fails does not keep others from running.
pub(crate) fn run_all(extent: Extent) -> Result {
    let mut programs = programs()?;
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
    println!("{} programs of tests; the longest:", ended.len());
    for one in ended.iter().take(10) {
        println!("{:8.1} s  {}", one.took.as_secs_f64(), one.name);
    }
    // The models are of the client's own sources, whose examples are the client's.
    let documented = run("cargo test --workspace --exclude tcapi-models --doc --no-fail-fast");
    // A feature that is on for the client would be on for all that is made of it.
    let traced = run("cargo test --package tcapi --features tracing --lib --no-fail-fast trace::");
    let serialized = run("cargo test --package tcapi --features serde --test serde --no-fail-fast");
    let page = run("cargo test --package tcapi --features serde --doc docs_for_serde");
    let documented = documented.and(traced).and(serialized).and(page);
    let failed: Vec<_> =
        ended.iter().filter(|one| !one.passed).map(|one| one.name.as_str()).collect();
    if failed.is_empty() { documented } else { Err(format!("failed: {}", failed.join(", "))) }
}

/// The next program of a queue. Who is done with those that run alone helps with the others.
fn next(queues: &Mutex<[VecDeque<Program>; 2]>, own: usize) -> Option<Program> {
    let mut queues = queues.lock().unwrap_or_else(PoisonError::into_inner);
    let program = queues[own].pop_front();
    if own == 0 { program.or_else(|| queues[1].pop_front()) } else { program }
}

/// Builds all tests. A package that has no tests has no program here.
fn programs() -> Result<Vec<Program>> {
    let build = "cargo test --workspace --no-run --message-format=json-render-diagnostics";
    eprintln!("$ {build}");
    let mut build = command(build);
    let built = output(build.stderr(Stdio::inherit()))?;
    let messages = built.lines().filter_map(|line| serde_json::from_str(line).ok());
    Ok(messages.filter_map(|message: Value| Program::of(&message)).collect())
}

/// Where programs find shared libraries of Rust, as cargo tells them: a procedural macro has none in it.
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

    /// Runs it, and prints at once what it has printed.
    fn run(self, libraries: &Path, extent: Extent) -> Ended {
        let mut run = Command::new(&self.executable);
        forget_package(&mut run);
        // What cargo would say of it; trybuild asks.
        run.current_dir(&self.folder).env("CARGO_MANIFEST_DIR", &self.folder);
        run.env("LD_LIBRARY_PATH", libraries);
        if extent == Extent::Fast {
            run.args(SLOW_TESTS.iter().flat_map(|name| ["--skip", name]));
        }
        let begun = Instant::now();
        let done = run.output();
        let took = begun.elapsed();
        let passed = done.as_ref().is_ok_and(|output| output.status.success());
        let said = match &done {
            Ok(output) => {
                [&output.stdout[..], &output.stderr[..]].map(String::from_utf8_lossy).concat()
            }
            Err(error) => error.to_string(),
        };
        println!("     Running {} ({:.1} s)\n{}", self.name, took.as_secs_f64(), said.trim_end());
        Ended { name: self.name, took, passed }
    }
}
