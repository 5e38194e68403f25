//! Before anything is measured: every contestant's requests are ones that the service would take.

use std::fs::OpenOptions;

use crate::command::{Result, output, read, says, write};
use crate::contestant::{Contestant, Series};
use crate::paths::Paths;
use crate::running::Server;

/// Has every contestant make every kind of call once, to emulators, which check signatures and parameters.
pub(crate) fn check(paths: &Paths, contestants: &[Contestant]) -> Result {
    let path = paths.work.join("emulator.log");
    write(&path, "")?;
    let log = OpenOptions::new().append(true).open(&path).map_err(|error| says(&path, &error))?;
    let server = Server::emulators(paths, &log)?;
    let all = Series::all(contestants, &server, paths)?;
    for series in &all {
        output(&mut series.command(&[], "once"))?;
        let asked = read(&path)?;
        // The emulator has written its line before it answers.
        match asked.lines().last() {
            Some(line) if line.starts_with("RebootInstances OK ") => {}
            line => {
                return Err(format!(
                    "the emulator refused {}, {}: {line:?}",
                    series.who.name(),
                    series.kind()
                ));
            }
        }
    }
    let accepted = read(&path)?.lines().count();
    if accepted != all.len() {
        return Err(format!("{} calls were {accepted} requests", all.len()));
    }
    Ok(())
}
