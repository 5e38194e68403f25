//! Measures the costs of commands, and the properties of a library.

use std::path::Path;
use std::process::{Command, Stdio};

use nix::sys::resource::{Usage, UsageWho, getrusage};
use nix::sys::time::TimeVal;

use crate::run::{Result, command, output as text_of, show};

/// The cost of a command.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Cost {
    /// User and system time, all processes together.
    pub(crate) cpu_s: f64,
    /// Memory of the largest process so far, in MB.
    pub(crate) peak_mb: i64,
}

/// The resources used by the processes that this one started, and waited for.
fn used() -> Cost {
    let cost = |usage: Usage| {
        let time = |time: TimeVal| time.tv_sec() as f64 + time.tv_usec() as f64 / 1e6;
        Cost {
            cpu_s: time(usage.user_time()) + time(usage.system_time()),
            peak_mb: usage.max_rss() / 1024,
        }
    };
    // It never fails for a value of `UsageWho`.
    getrusage(UsageWho::RUSAGE_CHILDREN).map_or(Cost { cpu_s: 0.0, peak_mb: 0 }, cost)
}

fn since(before: Cost) -> Cost {
    let now = used();
    Cost { cpu_s: now.cpu_s - before.cpu_s, ..now }
}

/// Runs a command, and returns its cost, including all processes that it starts.
pub(crate) fn cost(command: &mut Command) -> Result<Cost> {
    let before = used();
    crate::run::run_command(command)?;
    Ok(since(before))
}

/// The same with its output.
pub(crate) fn output(command: &mut Command) -> Result<(String, Cost)> {
    eprintln!("$ {}", show(command));
    let before = used();
    let printed = text_of(command.stderr(Stdio::inherit()))?;
    Ok((printed, since(before)))
}

/// The number of functions that a shared library exports.
pub(crate) fn functions(library: &Path) -> Result<usize> {
    let listed = text_of(command("nm --dynamic --defined-only").arg(library))?;
    Ok(listed.lines().filter(|line| line.contains(" T tc_")).count())
}
