//! What a call of tcapi costs, beside a bare socket, libcurl and the official SDKs: `cargo xtask bench`.
//!
//! Each contestant is a program of its own with the same arguments (see `c/contestant.h`). The server runs on
//! one core, the contestants on another. All of them are started before anything is measured and then make
//! calls in turns, a round each, so that whatever else the machine does falls on all of them; what is
//! reported is the median over the rounds.
#![forbid(unsafe_code)]

mod accepted;
mod calls;
mod cold;
mod command;
mod contestant;
mod figures;
mod machine;
mod paths;
mod pin;
mod programs;
mod report;
mod request;
mod running;
pub mod server;
mod signing;
mod sizes;
mod syscalls;
mod targets;

pub use paths::Paths;

use command::Result;
use contestant::Series;
use figures::Figures;
use running::Server;

/// The published example key, which the emulator takes by default.
const SECRET_ID: &str = "AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE";
const SECRET_KEY: &str = "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE";

/// How much is measured.
#[derive(Debug, Clone, Copy)]
pub struct Amount {
    /// How often each contestant has its turn.
    pub rounds: usize,
    /// What each contestant's calls in a round are divided by.
    pub divide: usize,
}

/// Measures everything, prints it, and writes the page, the chart and the JSON file.
///
/// # Errors
/// What could not be built, run or written, for people. A target that is not met is no error.
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
    let cold = cold::measure(paths, &contestants, &server, amount)?;
    let sizes = sizes::measure(paths, &contestants)?;
    let targets = targets::judge(&signing, &calls, &cold);
    let machine = machine::describe(paths)?;
    let figures = Figures { machine, amount, signing, calls, cold, sizes, targets };
    report::write(paths, &figures)
}
