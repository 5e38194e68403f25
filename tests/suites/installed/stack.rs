//! Tests of the stack size that the library's header states.

use std::process::Command;

use tcapi_emulator::Emulator;
use tcapi_tests::native::{WARNINGS, expect_success};
use tcapi_tests::workspace_root;

use crate::away::Away;

/// The number of KiB in the header.
fn promised() -> u32 {
    let header = include_str!("../../../include/tcapi.h");
    let (_, rest) = header.split_once("A function needs at most ").unwrap();
    rest.split_once(" KiB of stack").unwrap().0.parse().unwrap()
}

#[test]
fn no_function_needs_more_stack_than_the_header_says() {
    let away = Away::get();
    let program = away.built("stack");
    let mut compile = Command::new("cc");
    compile.args(["-std=c11", "-D_POSIX_C_SOURCE=200809L", "-g", "-pthread"]).args(WARNINGS);
    compile.arg(workspace_root().join("tests/programs/stack/stack.c")).arg("-o").arg(&program);
    expect_success(compile.args(away.pkg_config(&["--cflags", "--libs"])));

    let plain = Emulator::builder().start().unwrap();
    let secure = Emulator::builder().tls(true).role("reader").start().unwrap();
    let ca_file = program.with_extension("pem");
    std::fs::write(&ca_file, secure.ca_pem().unwrap()).unwrap();
    let run = |kib: u32| {
        let mut run = away.command(&program);
        run.args([plain.url(), secure.url()]).arg(&ca_file).arg(kib.to_string());
        String::from_utf8(expect_success(&mut run).stdout).unwrap()
    };
    let measured = run(0);
    let deepest = measured.lines().map(|line| {
        let (bytes, _) = line.split_once(' ').unwrap();
        bytes.parse::<u32>().unwrap()
    });
    let deepest = deepest.max().unwrap();
    assert!(deepest > 10_000, "{measured}");
    assert!(deepest <= promised() * 1024, "more than {} KiB:\n{measured}", promised());
    // That size is enough, with an inaccessible page after it.
    assert_eq!(run(promised()), "");
}
