//! Calls of a library that records what they run through, for a profile.

use std::path::Path;

use crate::command::Result;
use crate::contestant::{Contestant, Series, Who};
use crate::kind::Kind;
use crate::paths::Paths;
use crate::programs;
use crate::running::{Running, Server};

/// The rounds of each kind of call.
const ROUNDS: usize = 4;

/// Makes calls of every kind with a static library, which writes its records when the program exits.
///
/// # Errors
/// What could not be built or run, as a message for people.
pub fn record(paths: &Paths, library: &Path) -> Result {
    let contestant = Contestant::new(Who::TcapiStatic, programs::recording(paths, library)?);
    let server = Server::start(paths)?;
    for kind in Kind::ALL {
        let series = Series::new(&contestant, &server, paths, kind)?;
        let mut running = Running::start(&mut series.command(&[], "rounds"))?;
        for _ in 0..ROUNDS {
            running.ask(&series.calls(1).to_string())?;
        }
        running.finish()?;
    }
    Ok(())
}
