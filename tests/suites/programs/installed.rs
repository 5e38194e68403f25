//! Runs of the programs in `tests/programs/installed` with the libraries for checkers; `tests/suites/installed.rs` runs
//! them with the installed ones.

use std::path::{Path, PathBuf};
use std::process::Command;

use tcapi_emulator::{EXAMPLE_SECRET_ID, EXAMPLE_SECRET_KEY, Emulator};
use tcapi_tests::checker::Checker;
use tcapi_tests::faults::server::Place;
use tcapi_tests::faults::server::act::{Act, End};
use tcapi_tests::native::{expect_success, target_dir};
use tcapi_tests::tests_dir;

/// Runs a program that reads its key from the environment, and returns its output.
fn printed(run: &mut Command) -> String {
    run.env("TENCENTCLOUD_SECRET_ID", EXAMPLE_SECRET_ID);
    run.env("TENCENTCLOUD_SECRET_KEY", EXAMPLE_SECRET_KEY);
    String::from_utf8(expect_success(run).stdout).unwrap()
}

/// An emulator with TLS, and the file of the trust anchor for its clients.
fn emulator(program: &Path) -> (Emulator, PathBuf) {
    let emulator = Emulator::builder().tls(true).start().unwrap();
    let file = program.with_extension("pem");
    std::fs::write(&file, emulator.ca_pem().unwrap()).unwrap();
    (emulator, file)
}

/// A program that counts instances, and prints the standard of its language.
pub(crate) fn counts(checker: Checker, program: &Path) {
    let emulator = Emulator::builder().start().unwrap();
    let printed = printed(checker.command(program).arg(emulator.url()));
    // C11, C++17, and C++20 with the sanitizer.
    let printed_in = |standard: &str| {
        printed.trim_end()
            == format!("{} 3 instances, standard {standard}", env!("CARGO_PKG_VERSION"))
    };
    assert!(["201112", "201703", "202002"].into_iter().any(printed_in), "{printed}");
}

/// A host that loads and unloads the library three times.
pub(crate) fn plugin(checker: Checker, program: &Path) {
    let (emulator, ca_file) = emulator(program);
    let mut run = checker.command(program);
    run.arg(checker.kit().library.join("libtcapi.so")).arg(emulator.url()).arg(ca_file);
    assert_eq!(printed(&mut run), "3 instances\n".repeat(3));
}

/// The program is not linked with the library: it loads it.
pub(crate) fn without_library(_: Checker) -> Vec<String> {
    vec!["-Wl,--as-needed".to_owned()]
}

/// Threads that share data in ways that the header allows.
pub(crate) fn races(checker: Checker, program: &Path) {
    let service = Place::Plain.make(vec![Act::done()]).unwrap();
    let silent = Place::Plain.make(vec![Act::end(End::Hold)]).unwrap();
    assert_eq!(checker.run(program, &[&service.url, &silent.url, "none"]), "done\n");
}

/// A program that contains another Rust library.
pub(crate) fn two(checker: Checker, program: &Path) {
    let (emulator, ca_file) = emulator(program);
    let mut run = checker.command(program);
    assert_eq!(printed(run.arg(emulator.url()).arg(ca_file)), "10, 3 instances\n");
}

/// The other library, built for the checker.
pub(crate) fn with_other(checker: Checker) -> Vec<String> {
    let made = target_dir().join(format!("native/libother-{checker:?}.a"));
    let mut rustc = Command::new("rustc");
    rustc.args(["--crate-type", "staticlib", "-g", "-o"]).arg(&made);
    if checker == Checker::Sanitizer {
        rustc.env("RUSTC_BOOTSTRAP", "1").arg("-Zsanitizer=address");
    }
    expect_success(rustc.arg(tests_dir().join("programs/installed/other.rs")));
    // It precedes the program on the command line, when the linker does not yet know that the program needs it.
    vec!["-Wl,--undefined=other_sum".to_owned(), made.display().to_string()]
}
