//! `cargo xtask <command>`: the tasks around the build.
#![forbid(unsafe_code)]

mod bench;
mod check;
mod cloud;
mod conformance;
mod demo;
mod dist;
mod faults;
mod fence;
mod files;
mod fuzz;
mod generate;
mod go_digest;
mod go_lib;
mod import;
mod install;
mod layout;
mod new_spec;
mod package;
mod profile;
mod run;
mod stale;
mod suite;
mod symbols;
mod table;
mod test;
mod third_party;
mod tools;

use std::path::PathBuf;
use std::process::ExitCode;

use suite::Extent;

const USAGE: &str = "\
usage: cargo xtask <command>

  demo          builds the library, starts the emulator, and reboots two instances from C
  test          passes all tests; installs what they need
  test --fast   the same without valgrind, sanitizers, fuzzing, packages, other clients, failing
                allocations, and linters other than clippy
  faults        exposes this library and other clients to each fault, and writes docs/faults.md
  conformance [SUITE]
                runs the suites of docs/conformance.md in full, or one, and writes its figures
  fuzz [--seconds N] [TARGET]
                runs the fuzz targets, or one, for N seconds each [20]; see fuzz/README.md
  check [PATH]...
                prints the mistakes in all specs, or in the services that the files or folders
                belong to; builds nothing
  new-service SERVICE VERSION
  new-action SERVICE[/VERSION] ACTION
                begin a version of a service, or an action, in specs/, or with `--specs DIR`
                elsewhere; `check` and the build refuse them until the parts marked TODO are written
  gen           generates the headers in include/ and the packages in go/ from the specs, and
                removes those of services that no longer exist
  gen --check   fails if the committed ones are not what the specs produce
  import --from PATH [--out DIR] (--all | SERVICE[/VERSION]…)
                writes spec files of the vendor's metadata; see docs/import.md
  table [--specs DIR] (--all | SERVICE[/VERSION]…) --out FILE
                writes services into a file that programs load; see docs/services-at-run-time.md
  cloud --from WHEEL
                imports, builds, uses and measures all services of the vendor's metadata, outside of
                the repository, and writes docs/cloud.md
  install --prefix P [--services NAME,…] [--profile FILE]
                installs headers, libraries, pkg-config and CMake files under P, and fence_tcapi if
                cvm is a part; DESTDIR stages them elsewhere; with all services, or those that are
                named
  package [--profile FILE]
                makes the Debian packages libtcapi0, libtcapi-dev and fence-tcapi in
                target/package; with TCAPI_BLESS=1, new functions are added to their symbols file
  go-lib [--profile FILE]
                puts the static library where the Go module links it from, go/lib
  release-lib   builds the C library in target/release, with which tests run under valgrind
  profile       records calls, and writes target/profile/tcapi.profdata; with --profile FILE the
                tasks above optimize the libraries for it: see docs/profile.md
  bench [--quick] [--rounds N] [--before PROGRAM]
                measures the cost of a call, in comparison with libcurl and the official SDKs, and
                writes docs/benchmark.md; --quick only checks that everything works, and --before
                adds target/bench/tcapi-static of another commit and writes no page
";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let mut args: Vec<&str> = args.iter().map(String::as_str).collect();
    let profile = take_profile(&mut args);
    let profile = profile.as_deref();
    let done = match args.as_slice() {
        [task, ..] if profile.is_some() && !["install", "package", "go-lib"].contains(task) => {
            Err(USAGE.to_owned())
        }
        ["demo"] => demo::demo(),
        ["test"] => test::test(Extent::Full),
        ["test", "--fast"] => test::test(Extent::Fast),
        ["faults"] => faults::compare(),
        ["conformance"] => conformance::conformance(None),
        ["conformance", suite] => conformance::conformance(Some(suite)),
        ["fuzz"] => fuzz::fuzz(fuzz::SECONDS, None),
        ["fuzz", "--seconds", seconds] => with_seconds(seconds, None),
        ["fuzz", "--seconds", seconds, target] => with_seconds(seconds, Some(target)),
        ["fuzz", target] if !target.starts_with('-') => fuzz::fuzz(fuzz::SECONDS, Some(target)),
        ["check", paths @ ..] => check::check(paths),
        ["new-service", names @ ..] => new_spec::service(names),
        ["new-action", names @ ..] => new_spec::action(names),
        ["gen"] => generate::write(),
        ["gen", "--check"] => generate::check(),
        ["import", args @ ..] => import::import(args),
        ["table", args @ ..] => table::table(args),
        ["cloud", args @ ..] => cloud::cloud(args),
        ["install", "--prefix", prefix] => install::install(prefix, &[], profile),
        ["install", "--prefix", prefix, "--services", services] => {
            let names = services.split(',').map(str::trim).filter(|name| !name.is_empty());
            install::install(prefix, &names.collect::<Vec<_>>(), profile)
        }
        ["package"] => package::package(profile),
        ["go-lib"] => go_lib::go_lib(profile),
        ["release-lib"] => dist::release_library(),
        ["profile"] => profile::profile(),
        ["bench", options @ ..] => bench::bench(options),
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

/// Removes `--profile FILE` from the end of the arguments.
fn take_profile(args: &mut Vec<&str>) -> Option<PathBuf> {
    let [.., "--profile", file] = args.as_slice() else { return None };
    // The commands of a task run in the workspace's root.
    let file = std::path::absolute(file).unwrap_or_else(|_| PathBuf::from(file));
    args.truncate(args.len() - 2);
    Some(file)
}

fn with_seconds(seconds: &str, target: Option<&str>) -> run::Result {
    let seconds = seconds.parse().map_err(|_| format!("`{seconds}` is not a number of seconds"))?;
    fuzz::fuzz(seconds, target)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_profile_is_the_last_option() {
        let mut args = vec!["install", "--prefix", "/p", "--profile", "/a/b"];
        assert_eq!(take_profile(&mut args), Some("/a/b".into()));
        assert_eq!(args, ["install", "--prefix", "/p"]);
        assert_eq!(take_profile(&mut args), None);
        assert_eq!(args, ["install", "--prefix", "/p"]);
        // The commands of a task run elsewhere.
        let relative = take_profile(&mut vec!["package", "--profile", "b"]);
        assert!(relative.is_some_and(|file| file.is_absolute() && file.ends_with("b")));
    }
}
