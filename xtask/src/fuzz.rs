//! `cargo xtask fuzz`: runs each fuzz target for some time, from its committed corpus.
//!
//! The targets are in a separate workspace, `fuzz/`, as they are built with other flags: libFuzzer's
//! coverage, which the stable compiler supports, and AddressSanitizer, which it supports only with an
//! unstable flag.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Mutex, PoisonError};
use std::{fs, thread};

use crate::run::{Result, command, root, run_command, show, target};
use crate::tools;

/// The time for which a target runs in the tests.
pub(crate) const SECONDS: u32 = 20;

/// An input that takes longer than this is a failure.
const INPUT_SECONDS: u32 = 10;

/// The compiler flags for a target and all its dependencies.
const FLAGS: &str = "-Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
    -Cllvm-args=-sanitizer-coverage-trace-compares --cfg fuzzing -Zsanitizer=address";

/// Runs one target, or each of them.
pub(crate) fn fuzz(seconds: u32, only: Option<&str>) -> Result {
    tools::ensure(tools::FUZZ)?;
    let mut names = names()?;
    if let Some(only) = only {
        names.retain(|name| name == only);
        if names.is_empty() {
            return Err(format!("there is no target `{only}`: see fuzz/src/bin"));
        }
    }
    let host = tools::rustc("host")?;
    run_command(&mut build(&host))?;
    let programs = dir().join(&host).join("release");
    let waiting = Mutex::new(names.into_iter());
    let failures = Mutex::new(Vec::new());
    thread::scope(|scope| {
        for _ in 0..thread::available_parallelism().map_or(1, usize::from) {
            scope.spawn(|| {
                // Taken one at a time, so that the lock is free during the run.
                let next = || waiting.lock().ok()?.next();
                while let Some(name) = next() {
                    if let Err(failure) = fuzz_one(&programs.join(&name), &name, seconds) {
                        failures.lock().unwrap_or_else(PoisonError::into_inner).push(failure);
                    }
                }
            });
        }
    });
    let failures = failures.into_inner().unwrap_or_else(PoisonError::into_inner);
    if failures.is_empty() { Ok(()) } else { Err(failures.join("\n\n")) }
}

/// Runs clippy on the targets, as the tests do for all other code: with the profile and the intermediate output of that
/// code, so that common dependencies are checked once.
pub(crate) fn lint() -> Result {
    run_command(&mut command("cargo fmt --all --check --manifest-path fuzz/Cargo.toml"))?;
    let mut clippy = command("cargo clippy --workspace --manifest-path fuzz/Cargo.toml");
    clippy.arg("--target-dir").arg(dir()).env("CARGO_BUILD_BUILD_DIR", target());
    // A check links nothing, so the engine need not be compiled for it.
    clippy.env("CUSTOM_LIBFUZZER_PATH", dir().join("libfuzzer.a"));
    run_command(clippy.args(["--", "--deny", "warnings"]))
}

/// Every target: a file in `fuzz/src/bin`.
fn names() -> Result<Vec<String>> {
    let dir = root().join("fuzz/src/bin");
    let entries = fs::read_dir(&dir).map_err(|error| format!("{}: {error}", dir.display()))?;
    let files = entries.filter_map(|entry| entry.ok().map(|entry| entry.path()));
    let mut names: Vec<String> =
        files.filter_map(|file| Some(file.file_stem()?.to_str()?.to_owned())).collect();
    names.sort();
    Ok(names)
}

/// The folder of all fuzzing output.
fn dir() -> PathBuf {
    target().join("fuzz")
}

/// The build of the targets. If the host triple is given to cargo, the flags do not apply to macros and build scripts.
fn build(host: &str) -> Command {
    let mut command = command("cargo build --release --manifest-path fuzz/Cargo.toml");
    command.arg("--target").arg(host).arg("--target-dir").arg(dir());
    command.env("RUSTFLAGS", FLAGS).env("RUSTC_BOOTSTRAP", "1");
    command
}

fn fuzz_one(program: &Path, name: &str, seconds: u32) -> Result {
    let (found, failed) = (dir().join("found").join(name), dir().join("failed").join(name));
    // Inputs that an earlier run found would change this run.
    let _ = fs::remove_dir_all(&found);
    for dir in [&found, &failed] {
        fs::create_dir_all(dir).map_err(|error| format!("{}: {error}", dir.display()))?;
    }
    let folder = root().join("fuzz");
    let mut command = Command::new(program);
    command.current_dir(root()).arg(&found).arg(folder.join("corpus").join(name));
    command.arg(format!("-max_total_time={seconds}")).arg(format!("-timeout={INPUT_SECONDS}"));
    command.arg(format!("-artifact_prefix={}/", failed.display()));
    let words = folder.join("dictionaries").join(format!("{name}.dict"));
    if words.is_file() {
        command.arg(format!("-dict={}", words.display()));
    }
    let shown = show(&command);
    let done = command.output().map_err(|error| format!("`{shown}` can't be run: {error}"))?;
    let said = String::from_utf8_lossy(&done.stderr);
    if done.status.success() {
        let summary = said.lines().rfind(|line| line.contains("DONE")).unwrap_or_default();
        println!("fuzz {name}: {}", summary.trim_start_matches('#'));
        return Ok(());
    }
    let mut failure = format!("{said}\n`{shown}` ended with {}", done.status);
    let input = said.lines().rev().find_map(|line| line.split("Test unit written to ").nth(1));
    if let Some(input) = input {
        let mut again = Command::new(program);
        failure.push_str(&format!(
            "\nfuzz {name} fails on {input}; again: {}",
            show(again.arg(input.trim()))
        ));
    }
    Err(failure)
}
