//! Measures whole calls on a kept connection.

use crate::Amount;
use crate::command::Result;
use crate::contestant::Series;
use crate::figures::{Calls, median};
use crate::running::Running;

/// Starts all contestants, and runs each in turn, round after round.
pub(crate) fn measure(series: &[Series], amount: Amount) -> Result<Vec<Calls>> {
    let mut running = Vec::new();
    for one in series {
        running.push(Running::start(&mut one.command(&[], "rounds"))?);
    }
    let mut found: Vec<Vec<[f64; 3]>> = vec![Vec::new(); series.len()];
    // The first round, which connects and warms up, does not count.
    for round in 0..=amount.rounds {
        for ((one, running), found) in series.iter().zip(&mut running).zip(&mut found) {
            // The first call after a pause does not count either.
            running.ask("1")?;
            let calls = one.calls(amount.divide);
            let [cpu, p50, p99] = numbers(&running.ask(&calls.to_string())?)?;
            if round > 0 {
                found.push([cpu / calls as f64 / 1e3, p50 / 1e3, p99 / 1e3]);
            }
        }
    }
    running.into_iter().try_for_each(Running::finish)?;
    let column = |rounds: &[[f64; 3]], at: usize| -> Vec<f64> {
        rounds.iter().map(|round| round[at]).collect()
    };
    let calls = series.iter().zip(&found).map(|(one, rounds)| Calls {
        who: one.who,
        kind: one.kind,
        cpu_us: column(rounds, 0),
        p50_us: median(column(rounds, 1)),
        p99_us: median(column(rounds, 2)),
        syscalls: Vec::new(),
        threads: f64::NAN,
    });
    Ok(calls.collect())
}

fn numbers(line: &str) -> Result<[f64; 3]> {
    let numbers: Vec<f64> = line.split(' ').filter_map(|word| word.parse().ok()).collect();
    numbers.try_into().map_err(|_| format!("a contestant printed {line:?}"))
}
