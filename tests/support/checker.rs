//! What watches programs of C and C++ while they run: an access or a leak that should not be is a failure.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use crate::native::{Kit, expect_success};
use crate::{scratch, tests_dir};

/// Who watches.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Checker {
    /// Valgrind, which sees what is undefined too, with the library as it is.
    Valgrind,
    /// AddressSanitizer, which sees what is beyond a variable too, in the program and in the library.
    Sanitizer,
}

impl Checker {
    /// Both.
    pub const ALL: [Checker; 2] = [Checker::Valgrind, Checker::Sanitizer];

    /// The status that it ends a program with which does wrong. None of the programs has it.
    pub const FOUND: i32 = 99;

    /// What programs are made with that it can watch.
    ///
    /// # Panics
    /// The library does not build.
    pub fn kit(self) -> Kit {
        match self {
            Checker::Valgrind => Kit::of_tree(),
            Checker::Sanitizer => scratch::sanitized(),
        }
    }

    /// A program to be watched. It has nothing of what the user of this machine may have set.
    pub fn command(self, program: &Path) -> Command {
        let mut run = match self {
            Checker::Valgrind => {
                let mut run = Command::new("valgrind");
                // Far enough to see which part of the library it was.
                run.args(["--quiet", "--leak-check=full", "--num-callers=40"]);
                run.arg(format!("--error-exitcode={}", Checker::FOUND));
                run.args([
                    "--show-leak-kinds=definite,indirect,possible",
                    "--errors-for-leak-kinds=definite,possible",
                ]);
                // A program that has an `operator new` of its own keeps it.
                run.arg("--soname-synonyms=somalloc=nouserintercepts");
                let suppressions = tests_dir().join("valgrind.supp");
                run.arg(format!("--suppressions={}", suppressions.display())).arg(program);
                run
            }
            Checker::Sanitizer => Command::new(program),
        };
        run.env_clear().env("PATH", std::env::var_os("PATH").unwrap_or_default());
        if self == Checker::Sanitizer {
            // Tests preload a name server of their own, which is to come before the sanitizer's.
            let options = "detect_leaks=1:verify_asan_link_order=0";
            run.env("ASAN_OPTIONS", format!("{options}:exitcode={}", Checker::FOUND));
        }
        run.env("HOME", "/nowhere");
        run
    }

    /// Runs a program, and answers what it prints.
    ///
    /// # Panics
    /// It fails, or something is found, or there is nobody to look.
    pub fn run(self, program: &Path, args: &[&str]) -> String {
        let output = expect_success(self.command(program).args(args));
        String::from_utf8_lossy(&output.stdout).into_owned()
    }
}

/// Runs a command with that on its standard input, whatever it ends with.
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
