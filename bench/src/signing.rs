//! Measures signing alone, in a separate program, as it counts allocations.

use std::process::Command;

use crate::command::{Result, output};
use crate::figures::{Signing, median};
use crate::paths::Paths;

pub(crate) fn measure(paths: &Paths, rounds: usize) -> Result<Signing> {
    let mut command = Command::new(paths.release.join("tcapi-bench-sign"));
    let printed = output(command.arg(rounds.to_string()))?;
    let mut found = Vec::new();
    for line in printed.lines() {
        let mut numbers = line.split(' ').map(str::parse::<f64>);
        let mut next = || numbers.next().and_then(std::result::Result::ok);
        match (next(), next(), next(), next()) {
            (Some(signing), Some(compressing), Some(in_turn), Some(allocations)) => {
                found.push((signing, compressing, in_turn, allocations));
            }
            _ => return Err(format!("the measurement of signing printed {line:?}")),
        }
    }
    let all = |figure: fn(&(f64, f64, f64, f64)) -> f64| median(found.iter().map(figure).collect());
    Ok(Signing {
        ns: all(|round| round.0),
        compressions_ns: all(|round| round.1),
        ratio: all(|round| round.0 / round.1),
        in_turn_ns: all(|round| round.2),
        in_turn_ratio: all(|round| round.0 / round.2),
        allocations: found.iter().map(|round| round.3 as u64).max().unwrap_or(u64::MAX),
    })
}
