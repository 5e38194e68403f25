//! The program that `cargo xtask bench` builds and runs.
#![forbid(unsafe_code)]

use std::path::PathBuf;
use std::process::ExitCode;

use lexopt::{Arg, ValueExt};
use tcapi_bench::{Amount, Paths, bench, record, server};

const USAGE: &str = "\
usage: tcapi-bench --target DIR [--docs DIR] [--rounds N] [--quick] [--before PROGRAM]
       tcapi-bench --target DIR --record LIBRARY
       tcapi-bench --server CA_FILE

  --target DIR  where cargo builds: DIR/release has the programs, DIR/dist the libraries
  --docs DIR    where the page and the chart go; without it they are not written
  --rounds N    how often each contestant runs [60]
  --before PROGRAM
                the C contestant of another commit, DIR/bench/tcapi-static there, takes part
  --quick       two short rounds, to check that everything works
  --record      only make calls with this static library, which records what they run through
  --server      run the server that the contestants call: write the certificate to trust,
                print the two addresses, end with standard input
";

/// The command to run.
enum Run {
    Bench(Paths, Amount),
    Record(Paths, PathBuf),
    Server(PathBuf),
}

fn main() -> ExitCode {
    let run = match arguments() {
        Ok(read) => read,
        Err(error) => {
            eprintln!("tcapi-bench: {error}\n{USAGE}");
            return ExitCode::from(2);
        }
    };
    let done = match run {
        Run::Bench(paths, amount) => bench(&paths, amount),
        Run::Record(paths, library) => record(&paths, &library),
        Run::Server(ca) => server::run(&ca).map_err(|error| error.to_string()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("tcapi-bench: {error}");
            ExitCode::FAILURE
        }
    }
}

fn arguments() -> Result<Run, lexopt::Error> {
    let (mut target, mut docs, mut before, mut library) = (None, None, None, None);
    let mut amount = Amount { rounds: 60, divide: 1 };
    let mut parser = lexopt::Parser::from_env();
    while let Some(arg) = parser.next()? {
        match arg {
            Arg::Long("target") => target = Some(PathBuf::from(parser.value()?)),
            Arg::Long("docs") => docs = Some(PathBuf::from(parser.value()?)),
            Arg::Long("before") => before = Some(PathBuf::from(parser.value()?)),
            Arg::Long("rounds") => amount.rounds = parser.value()?.parse::<usize>()?.max(1),
            Arg::Long("quick") => amount = Amount { rounds: 2, divide: 10 },
            Arg::Long("record") => library = Some(PathBuf::from(parser.value()?)),
            Arg::Long("server") => return Ok(Run::Server(parser.value()?.into())),
            arg => return Err(arg.unexpected()),
        }
    }
    // Go builds its program from another folder.
    let target = std::path::absolute(target.ok_or("--target is missing")?)
        .map_err(|error| format!("--target: {error}"))?;
    let paths = Paths::new(target, docs, before);
    Ok(match library {
        Some(library) => Run::Record(paths, library),
        None => Run::Bench(paths, amount),
    })
}
