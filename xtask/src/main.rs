//! `cargo xtask <command>`: what is done around the build.
#![forbid(unsafe_code)]

mod demo;
mod dist;
mod files;
mod generate;
mod go_lib;
mod install;
mod package;
mod run;
mod symbols;
mod test;
mod third_party;
mod tools;

use std::process::ExitCode;

const USAGE: &str = "\
usage: cargo xtask <command>

  demo          builds the library, starts the emulator, and reboots two instances from C
  test          passes all tests; installs what they need
  gen           writes the headers in include/ anew from the specs
  gen --check   fails if the committed headers are not what the specs give
  install --prefix P
                installs headers, libraries, pkg-config and CMake files under P;
                DESTDIR stages them elsewhere
  package       makes the Debian packages libtcapi0 and libtcapi-dev in target/package;
                with TCAPI_BLESS=1, new functions are added to their symbols file
  go-lib        puts the static library where the Go module links it from, go/lib
";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    let done = match args.as_slice() {
        ["demo"] => demo::demo(),
        ["test"] => test::test(),
        ["gen"] => generate::write(),
        ["gen", "--check"] => generate::check(),
        ["install", "--prefix", prefix] => install::install(prefix),
        ["package"] => package::package(),
        ["go-lib"] => go_lib::go_lib(),
        ["help" | "--help" | "-h"] => {
            print!("{USAGE}");
            Ok(())
        }
        _ => Err(USAGE.to_owned()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}
