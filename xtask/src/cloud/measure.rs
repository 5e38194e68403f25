//! What commands cost, and what a library is.

use std::path::Path;
use std::process::{Command, Stdio};

use nix::sys::resource::{Usage, UsageWho, getrusage};
use nix::sys::time::TimeVal;

use super::tree::Tree;
use crate::files;
use crate::run::{Result, command, output as text_of, show};

/// What a command took.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Cost {
    /// User and system time, all processes together.
    pub(crate) cpu_s: f64,
    /// Memory of the largest process so far, in MB.
    pub(crate) peak_mb: i64,
}

/// What the processes that this one started, and waited for, have used.
fn used() -> Cost {
    let cost = |usage: Usage| {
        let time = |time: TimeVal| time.tv_sec() as f64 + time.tv_usec() as f64 / 1e6;
        Cost {
            cpu_s: time(usage.user_time()) + time(usage.system_time()),
            peak_mb: usage.max_rss() / 1024,
        }
    };
    // It fails for no `UsageWho`.
    getrusage(UsageWho::RUSAGE_CHILDREN).map_or(Cost { cpu_s: 0.0, peak_mb: 0 }, cost)
}

fn since(before: Cost) -> Cost {
    let now = used();
    Cost { cpu_s: now.cpu_s - before.cpu_s, ..now }
}

/// Runs a command, and tells what it cost with all that it started.
pub(crate) fn cost(command: &mut Command) -> Result<Cost> {
    let before = used();
    crate::run::run_command(command)?;
    Ok(since(before))
}

/// The same with what it prints.
pub(crate) fn output(command: &mut Command) -> Result<(String, Cost)> {
    eprintln!("$ {}", show(command));
    let before = used();
    let printed = text_of(command.stderr(Stdio::inherit()))?;
    Ok((printed, since(before)))
}

/// How many functions a shared library exports.
pub(crate) fn functions(library: &Path) -> Result<usize> {
    let listed = text_of(command("nm --dynamic --defined-only").arg(library))?;
    Ok(listed.lines().filter(|line| line.contains(" T tc_")).count())
}

/// Loads the library once, and prints for how many nanoseconds.
const DLOPEN: &str = r#"#define _POSIX_C_SOURCE 200809L
#include <dlfcn.h>
#include <stdio.h>
#include <time.h>

int main(int argc, char **argv)
{
    struct timespec before, after;
    if (argc != 2)
        return 2;
    clock_gettime(CLOCK_MONOTONIC, &before);
    void *library = dlopen(argv[1], RTLD_NOW | RTLD_LOCAL);
    clock_gettime(CLOCK_MONOTONIC, &after);
    if (library == NULL)
        return 1;
    printf("%lld\n", (after.tv_sec - before.tv_sec) * 1000000000LL + (after.tv_nsec - before.tv_nsec));
    return 0;
}
"#;

/// How many processes load the library to measure it.
const LOADS: usize = 51;

/// How long it takes to load the library of a tree: the median over processes, in microseconds.
pub(crate) fn dlopen_us(tree: &Tree) -> Result<f64> {
    let (source, program) = (tree.scratch("dlopen.c"), tree.scratch("dlopen"));
    files::write(&source, DLOPEN)?;
    text_of(command("cc -std=c11 -O2 -o").arg(&program).arg(&source).arg("-ldl"))?;
    let mut times = Vec::new();
    for _ in 0..LOADS {
        let printed = text_of(Command::new(&program).arg(tree.library()))?;
        times.push(printed.trim().parse::<f64>().map_err(|error| format!("dlopen: {error}"))?);
    }
    times.sort_by(f64::total_cmp);
    Ok(times[LOADS / 2] / 1000.0)
}
