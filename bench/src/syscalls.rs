//! Counts the system calls of a call with strace: a short and a long round, each in a fresh process; the
//! difference belongs to the additional calls.

use std::collections::BTreeMap;
use std::path::Path;

use crate::command::{Result, read};
use crate::contestant::Series;
use crate::figures::Calls;
use crate::running::Running;

const SHORT: u32 = 20;
const FURTHER: u32 = 200;

/// System calls that start a thread or a process.
const STARTING: [&str; 4] = ["clone", "clone3", "fork", "vfork"];

/// Fills in the system calls of each series.
pub(crate) fn count(series: &[Series], calls: &mut [Calls]) -> Result {
    for (series, calls) in series.iter().zip(calls) {
        let short = counted(series, SHORT)?;
        let long = counted(series, SHORT + FURTHER)?;
        let per_call = |name: &String, number: u64| {
            let before = short.get(name).copied().unwrap_or(0);
            (number as f64 - before as f64) / f64::from(FURTHER)
        };
        let mut found: Vec<(String, f64)> =
            long.iter().map(|(name, number)| (name.clone(), per_call(name, *number))).collect();
        let starting = found.iter().filter(|(name, _)| STARTING.contains(&name.as_str()));
        // The sum of none would be -0.
        calls.threads = starting.fold(0.0, |sum, (_, number)| sum + number.max(0.0));
        // Occasional system calls of a garbage collector are in the sum, but not listed by name.
        found.retain(|(_, number)| number.abs() > 0.0);
        found.sort_by(|left, right| right.1.total_cmp(&left.1));
        calls.syscalls = found;
    }
    Ok(())
}

/// The number of each system call made by a process with a round of that many calls.
fn counted(series: &Series, calls: u32) -> Result<BTreeMap<String, u64>> {
    let summary = std::env::temp_dir().join(format!("tcapi-bench-{}.strace", std::process::id()));
    let path = summary.display().to_string();
    let strace = ["strace", "-f", "-qq", "-c", "-U", "calls,name", "-o", &path];
    let mut running = Running::start(&mut series.command(&strace, "rounds"))?;
    running.ask(&calls.to_string())?;
    running.finish()?;
    let table = table(&summary);
    let _ = std::fs::remove_file(&summary);
    table
}

fn table(summary: &Path) -> Result<BTreeMap<String, u64>> {
    let text = read(summary)?;
    let mut counts = BTreeMap::new();
    for line in text.lines() {
        if let [number, name] = line.split_whitespace().collect::<Vec<_>>()[..]
            && let Ok(number) = number.parse()
            && name != "total"
        {
            counts.insert(name.to_owned(), number);
        }
    }
    if counts.is_empty() {
        return Err(format!("strace counted nothing:\n{text}"));
    }
    Ok(counts)
}
