//! Measures a fresh process that makes one call over TLS.

use std::ffi::OsString;
use std::process::{Command, Stdio};

use crate::Amount;
use crate::command::{Result, output};
use crate::contestant::{Contestant, Series, Who};
use crate::figures::{Cold, median};
use crate::kind::Kind;
use crate::paths::Paths;
use crate::running::Server;

/// Starts the contestants in turn, round after round.
pub(crate) fn measure(
    paths: &Paths,
    contestants: &[Contestant],
    server: &Server,
    amount: Amount,
) -> Result<Vec<Cold>> {
    let launch = paths.work.join("launch").display().to_string();
    let nothing = paths.work.join("nothing");
    let mut series = Vec::new();
    for contestant in contestants.iter().filter(|one| one.who.is_shipped()) {
        series.push(Series::new(contestant, server, paths, Kind::reboot(true, 2))?);
    }
    let mut found: Vec<(Option<Who>, Vec<f64>, Vec<f64>)> = std::iter::once(None)
        .chain(series.iter().map(|one| Some(one.who)))
        .map(|who| (who, Vec::new(), Vec::new()))
        .collect();
    for _ in 0..amount.rounds {
        for (index, (_, cpu, rss)) in found.iter_mut().enumerate() {
            let mut command = match index.checked_sub(1).and_then(|at| series.get(at)) {
                Some(one) => one.command(&[&launch], "once"),
                None => {
                    let mut command = Command::new(&launch);
                    command.arg(OsString::from(&nothing));
                    command
                }
            };
            let (cpu_us, rss_kib) = cost(&mut command)?;
            cpu.push(cpu_us / 1e3);
            rss.push(rss_kib);
        }
    }
    let cold = found.into_iter();
    Ok(cold
        .map(|(who, cpu, rss)| Cold { who, cpu_ms: median(cpu), rss_kib: median(rss) })
        .collect())
}

/// The cost that the launcher reports for its program: microseconds of CPU, KiB of memory.
fn cost(command: &mut Command) -> Result<(f64, f64)> {
    let said = output(command.stdin(Stdio::null()))?;
    let mut numbers = said.split_whitespace().map(str::parse);
    match (numbers.next(), numbers.next()) {
        (Some(Ok(cpu)), Some(Ok(rss))) => Ok((cpu, rss)),
        _ => Err(format!("{command:?} printed {said:?}")),
    }
}
