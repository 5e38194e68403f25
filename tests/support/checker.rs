//! Checkers for C and C++ programs: an invalid memory access or a leak is a failure.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use crate::native::{Kit, expect_success, not_in_the_fast_form, release_library_dir};
use crate::{scratch, tests_dir};

/// A checker.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Checker {
    /// Valgrind, which also finds uses of undefined values, with the unmodified library.
    Valgrind,
    /// AddressSanitizer, which also finds accesses beyond a variable, in the program and in the library.
    Sanitizer,
}

impl Checker {
    /// Both.
    pub const ALL: [Checker; 2] = [Checker::Valgrind, Checker::Sanitizer];

    /// The exit status of a program with a finding. No program uses it otherwise.
    pub const FOUND: i32 = 99;

    /// The headers, library and options for programs that it can check.
    ///
    /// # Panics
    /// The library does not build.
    pub fn kit(self) -> Kit {
        match self {
            Checker::Valgrind => Kit::with_library(release_library_dir()),
            Checker::Sanitizer => scratch::sanitized(),
        }
    }

    /// The command for a program under the checker. It inherits no settings of this machine's user.
    pub fn command(self, program: &Path) -> Command {
        not_in_the_fast_form();
        let mut run = match self {
            Checker::Valgrind => {
                let mut run = Command::new("valgrind");
                // Deep enough to show the part of the library.
                run.args(["--quiet", "--leak-check=full", "--num-callers=40"]);
                run.arg(format!("--error-exitcode={}", Checker::FOUND));
                run.args([
                    "--show-leak-kinds=definite,indirect,possible",
                    "--errors-for-leak-kinds=definite,possible",
                ]);
                // A program with a separate `operator new` keeps it.
                run.arg("--soname-synonyms=somalloc=nouserintercepts");
                let suppressions = tests_dir().join("data/valgrind.supp");
                run.arg(format!("--suppressions={}", suppressions.display())).arg(program);
                run
            }
            Checker::Sanitizer => Command::new(program),
        };
        run.env_clear().env("PATH", std::env::var_os("PATH").unwrap_or_default());
        if self == Checker::Sanitizer {
            // Tests preload another name server, which must precede the sanitizer's functions.
            let options = "detect_leaks=1:verify_asan_link_order=0";
            run.env("ASAN_OPTIONS", format!("{options}:exitcode={}", Checker::FOUND));
        }
        run.env("HOME", "/nowhere");
        run
    }

    /// Runs a program, and returns its output.
    ///
    /// # Panics
    /// It fails, or the checker finds something, or there is no checker.
    pub fn run(self, program: &Path, args: &[&str]) -> String {
        let output = expect_success(self.command(program).args(args));
        String::from_utf8_lossy(&output.stdout).into_owned()
    }
}

/// Runs a command with `input` on its standard input, whatever its exit status is.
///
/// # Panics
/// It can't be run.
pub fn fed(command: &mut Command, input: &str) -> Output {
    let run = |command: &mut Command| {
        let mut child = command.spawn()?;
        if let Some(mut stdin) = child.stdin.take() {
            stdin.write_all(input.as_bytes())?;
        }
        child.wait_with_output()
    };
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    run(command).unwrap_or_else(|error| panic!("{command:?}: {error}"))
}
