//! A check before the measurements: the service would accept every contestant's requests.

use std::fs::OpenOptions;

use crate::command::{Result, output, read, says, write};
use crate::contestant::{Contestant, Series};
use crate::paths::Paths;
use crate::running::Server;

/// Makes every kind of call once with every contestant, to emulators, which check signatures and parameters.
pub(crate) fn check(paths: &Paths, contestants: &[Contestant]) -> Result {
    let path = paths.work.join("emulator.log");
    write(&path, "")?;
    let log = OpenOptions::new().append(true).open(&path).map_err(|error| says(&path, &error))?;
    let server = Server::emulators(paths, &log)?;
    let all = Series::all(contestants, &server, paths)?;
    for series in &all {
        output(&mut series.command(&[], "once"))?;
        let asked = read(&path)?;
        // The emulator writes its line before it responds.
        match asked.lines().last() {
            Some(line) if line.starts_with(&format!("{} OK ", series.kind.action.name())) => {}
            line => {
                return Err(format!(
                    "the emulator refused {}, {}: {line:?}",
                    series.who.name(),
                    series.kind
                ));
            }
        }
    }
    let accepted = read(&path)?.lines().count();
    if accepted != all.len() {
        return Err(format!("{} calls led to {accepted} accepted requests", all.len()));
    }
    Ok(())
}
