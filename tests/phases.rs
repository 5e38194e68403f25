//! A call ends when it is told to or when its time is up, in whatever phase it is, and leaves nothing behind: in
//! Rust, C and C++, by one program each. `tests/go.rs` has the one in Go.

use std::path::Path;
use std::process::Command;

use tcapi_tests::native::{
    compile, compile_cpp, expect_success, library_dir, preload, run_checked,
};
use tcapi_tests::phases::{Peers, Phase};
use tcapi_tests::workspace_root;

/// A program ends calls after 300 ms, and they are back within 350.
fn in_time(program: &Path) {
    let peers = Peers::start(&Phase::ALL).unwrap();
    let mut run = Command::new(program);
    run.args(["300", "50"]).args(peers.arguments()).env("LD_PRELOAD", preload("black_hole"));
    let printed = String::from_utf8(expect_success(&mut run).stdout).unwrap();
    for phase in Phase::ALL {
        for by in ["token", "deadline"] {
            let line = format!("{} by {by}: ", phase.name());
            assert!(printed.contains(&line), "{printed}");
        }
    }
}

/// The same under valgrind, which is too slow for a look at the time, and for phases in which much is signed or
/// a thread is left.
fn checked(program: &Path) {
    let phases = [Phase::Connect, Phase::Handshake, Phase::Wait, Phase::Read, Phase::Pause];
    let peers = Peers::start(&phases).unwrap();
    let mut arguments = vec!["1000", "60000"];
    // Who knows how far a call gets by then.
    arguments.extend(peers.arguments().chunks(3).flat_map(|one| [one[0], one[1], "-"]));
    run_checked(program, &arguments);
}

#[test]
fn in_rust() {
    in_time(Path::new(env!("CARGO_BIN_EXE_tcapi-phases")));
}

#[test]
fn in_c() {
    let program = compile("phases");
    in_time(&program);
    checked(&program);
}

#[test]
fn in_cpp() {
    let source = workspace_root().join("tests/cpp/phases.cpp");
    let program = compile_cpp(&source, &[], library_dir());
    in_time(&program);
    checked(&program);
}
