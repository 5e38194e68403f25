//! Program `tcapi-faults compare`, which tests this library and other clients with every fault, and writes the
//! behaviour of each into docs/faults.md.
//!
//! `tcapi-faults call …` makes the calls of a row from Rust, as `tests/programs/c/fault.c` does from C.

mod document;
mod observe;
mod peer;
mod program;
mod report;
mod summary;

use std::process::ExitCode;

use tcapi_tests::faults::call::Setup;
use tcapi_tests::faults::table::rows;
use tcapi_tests::workspace_root;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let done = match arguments.split_first() {
        Some((command, rest)) if command == "call" => call(rest),
        Some((command, [])) if command == "compare" => compare(),
        _ => Err("usage: tcapi-faults compare | call …".to_owned()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}

fn call(arguments: &[String]) -> Result<(), String> {
    let told = Setup::with_arguments(arguments, |setup| setup.from_rust());
    let told = told.ok_or("these are not the arguments of a call")?;
    for told in told.map_err(|error| error.to_string())? {
        println!("{told}");
    }
    Ok(())
}

fn compare() -> Result<(), String> {
    let compared = observe::all(rows())?;
    let file = workspace_root().join("docs/faults.md");
    std::fs::write(&file, document::text(&compared))
        .map_err(|error| format!("{}: {error}", file.display()))
}
