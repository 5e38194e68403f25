//! The benchmark: the cost of a call of tcapi, next to a bare socket, libcurl and the official SDKs. It is
//! run by `cargo xtask bench`.
//!
//! Each contestant is a separate program with the same arguments (see `c/contestant.h`). The server runs on
//! one core, the contestants on another. All of them are started before anything is measured and then make
//! calls in turn, one round each, so that other load of the machine affects all of them; the reported value
//! is the median over the rounds.
#![forbid(unsafe_code)]

mod accepted;
mod calls;
mod cold;
mod command;
mod contestant;
mod figures;
mod kind;
mod machine;
mod paths;
mod pin;
mod programs;
mod record;
mod report;
mod request;
mod running;
pub mod server;
mod signing;
mod sizes;
mod syscalls;
mod targets;
mod threads;

pub use paths::Paths;
pub use record::record;

use command::Result;
use contestant::Series;
use figures::Figures;
use running::Server;

/// The published example key, which the emulator accepts by default.
const SECRET_ID: &str = "AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE";
const SECRET_KEY: &str = "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE";

/// The extent of the measurements.
#[derive(Debug, Clone, Copy)]
pub struct Amount {
    /// The number of rounds of each contestant.
    pub rounds: usize,
    /// The divisor of the number of each contestant's calls in a round.
    pub divide: usize,
}

/// Measures everything, prints the results, and writes the page, the chart and the JSON file.
///
/// # Errors
/// What could not be built, run or written, as a message for people. A missed target is not an error.
pub fn bench(paths: &Paths, amount: Amount) -> Result {
    let cores = pin::cores()?;
    let contestants = programs::build(paths)?;
    accepted::check(paths, &contestants)?;
    let server = pin::on(cores.server, || Server::start(paths))??;
    pin::to(cores.client)?;
    let series = Series::all(&contestants, &server, paths)?;
    let signing = signing::measure(paths, amount.rounds)?;
    let mut calls = calls::measure(&series, amount)?;
    syscalls::count(&series, &mut calls)?;
    let threads = threads::measure(paths, &contestants, &server, amount)?;
    let cold = cold::measure(paths, &contestants, &server, amount)?;
    let sizes = sizes::measure(paths, &contestants)?;
    let targets = targets::judge(&signing, &calls, &cold);
    let machine = machine::describe(paths)?;
    let figures = Figures { machine, amount, signing, calls, threads, cold, sizes, targets };
    report::write(paths, &figures)
}
