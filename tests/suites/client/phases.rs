//! Tests that a call ends when it is cancelled or its deadline expires, in whatever phase it is, and leaves nothing
//! behind: in Rust, C and C++, by one program each. `tests/suites/go.rs` has the one in Go, and `tests/suites/programs`
//! runs those of C and C++ with memory checkers.

use std::path::Path;
use std::process::Command;

use tcapi_tests::native::{Kit, compile, expect_success, preload};
use tcapi_tests::phases::{Peers, Phase};
use tcapi_tests::workspace_root;

/// Runs a program that ends calls after 300 ms, and expects them back within 350; on a slow machine all of these times
/// grow by one factor. The result is printed.
fn in_time(program: &Path) {
    let peers = Peers::start(&Phase::ALL).unwrap();
    let mut run = Command::new(program);
    run.args(["300", "50"]).args(peers.arguments()).env("LD_PRELOAD", preload("black_hole"));
    let printed = String::from_utf8(expect_success(&mut run).stdout).unwrap();
    println!("{printed}");
    for phase in Phase::ALL {
        for by in ["token", "deadline", "abort"] {
            let line = format!("{} by {by}: ", phase.name());
            assert!(printed.contains(&line), "{printed}");
        }
    }
}

#[test]
fn in_rust() {
    in_time(Path::new(env!("CARGO_BIN_EXE_tcapi-phases")));
}

#[test]
fn in_c() {
    in_time(&compile("phases"));
}

#[test]
fn in_cpp() {
    let source = workspace_root().join("tests/programs/cpp/phases.cpp");
    in_time(&Kit::of_tree().cpp(&source, &[]));
}

/// Calls that wait for a name server which never replies share one thread.
#[test]
fn look_ups_of_one_host() {
    let mut run = Command::new(compile("lookup"));
    let output = expect_success(run.arg("50").env("LD_PRELOAD", preload("black_hole")));
    println!("{}", String::from_utf8_lossy(&output.stdout));
}
