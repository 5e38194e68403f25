//! `tcapi-faults call …`: makes the calls of a row from Rust, as `tests/c/fault.c` does from C.

use std::process::ExitCode;

use tcapi_tests::faults::call::Setup;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let done = match arguments.split_first() {
        Some((command, rest)) if command == "call" => call(rest),
        _ => Err("usage: tcapi-faults call …".to_owned()),
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
