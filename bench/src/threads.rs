//! Measures calls of many threads at the same time.

use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};

use crate::Amount;
use crate::command::Result;
use crate::contestant::{Contestant, Series, Who};
use crate::figures::{Threads, median};
use crate::kind::Kind;
use crate::paths::Paths;
use crate::running::{Running, Server};

/// The numbers of threads.
const NUMBERS: [usize; 5] = [1, 8, 64, 256, 1000];

/// The maximum number in a quick run, so that a check needs no more descriptors than a process usually may open.
const MOST_IF_QUICK: usize = 256;

/// Calls of a round, of all threads together.
const CALLS: usize = 4096;

/// The rounds of the other measurements for one of these, which has more calls.
const ROUNDS_FOR_ONE: usize = 10;

/// Runs each contestant with each number of threads, in a separate process: the memory of a process that had more
/// threads before would be larger.
pub(crate) fn measure(
    paths: &Paths,
    contestants: &[Contestant],
    server: &Server,
    amount: Amount,
) -> Result<Vec<Threads>> {
    let mut found = Vec::new();
    allow_descriptors();
    let most = if amount.divide > 1 { MOST_IF_QUICK } else { usize::MAX };
    for kind in [Kind::reboot(false, 2), Kind::reboot(true, 2)] {
        for threads in NUMBERS.into_iter().filter(|threads| *threads <= most) {
            for contestant in contestants.iter().filter(|one| has_threads(one.who)) {
                let series = Series::new(contestant, server, paths, kind)?;
                found.push(one(&series, threads, amount)?);
            }
        }
    }
    Ok(found)
}

/// Raises the limit of open descriptors as far as the system allows. Contestants inherit it.
fn allow_descriptors() {
    let limit = getrlimit(Resource::Nofile);
    // A contestant that has too few reports it.
    let _ = setrlimit(Resource::Nofile, Rlimit { current: limit.maximum, ..limit });
}

fn has_threads(who: Who) -> bool {
    matches!(who, Who::TcapiC | Who::Curl)
}

fn one(series: &Series, threads: usize, amount: Amount) -> Result<Threads> {
    let mut running = Running::start(&mut series.command(&[], "threads"))?;
    // The first calls connect.
    running.ask(&format!("{threads} 2"))?;
    let each = (CALLS / amount.divide / threads).max(1);
    let calls = (each * threads) as f64;
    let (mut cpu, mut rate) = (Vec::new(), Vec::new());
    let (mut descriptors, mut rss_kib) = (0, 0.0);
    for _ in 0..amount.rounds.div_ceil(ROUNDS_FOR_ONE) {
        let line = running.ask(&format!("{threads} {each}"))?;
        let numbers: Vec<f64> = line.split(' ').filter_map(|word| word.parse().ok()).collect();
        let [cpu_ns, took_ns, opened, rss] =
            numbers.try_into().map_err(|_| format!("a contestant printed {line:?}"))?;
        cpu.push(cpu_ns / calls / 1e3);
        rate.push(calls / took_ns * 1e9);
        (descriptors, rss_kib) = (opened as u64, rss);
    }
    running.finish()?;
    Ok(Threads {
        who: series.who,
        kind: series.kind,
        threads,
        cpu_us: median(cpu),
        calls_per_s: median(rate),
        descriptors,
        rss_kib,
    })
}
