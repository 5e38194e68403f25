//! Programs that do more than link the library: one loads it like a plug-in, one has another Rust library in it.

use std::path::PathBuf;
use std::process::Command;

use tcapi_emulator::{EXAMPLE_SECRET_ID, EXAMPLE_SECRET_KEY, Emulator};
use tcapi_tests::native::{WARNINGS, expect_success};

use crate::away::Away;

/// An emulator with TLS, and the file of the certificate that its clients trust.
fn emulator(away: &Away, name: &str) -> (Emulator, PathBuf) {
    let emulator = Emulator::builder().tls(true).start().unwrap();
    let file = away.built(&format!("{name}.pem"));
    std::fs::write(&file, emulator.ca_pem().unwrap()).unwrap();
    (emulator, file)
}

/// What a program prints that has a key to make calls with.
fn printed(run: &mut Command) -> String {
    run.env("TENCENTCLOUD_SECRET_ID", EXAMPLE_SECRET_ID);
    run.env("TENCENTCLOUD_SECRET_KEY", EXAMPLE_SECRET_KEY);
    String::from_utf8(expect_success(run).stdout).unwrap()
}

#[test]
fn loaded_called_and_unloaded_three_times() {
    let away = Away::get();
    let (emulator, ca_file) = emulator(&away, "plugin");
    let program = away.built("plugin");
    let mut compile = Command::new("gcc");
    compile.args(["-std=c11", "-D_GNU_SOURCE", "-I"]).arg(away.prefix().join("include"));
    expect_success(compile.arg(away.source("plugin.c")).args(["-ldl", "-o"]).arg(&program));
    let mut run = Command::new(&program);
    run.arg(away.prefix().join("lib/libtcapi.so.0")).arg(emulator.url()).arg(ca_file);
    assert_eq!(printed(&mut run), "3 instances\n".repeat(3));
    assert_eq!(emulator.requests().len(), 3);
}

#[test]
fn two_rust_libraries_in_one_program() {
    let away = Away::get();
    let (emulator, ca_file) = emulator(&away, "two");
    let other = away.built("libother.a");
    let mut rustc = Command::new("rustc");
    rustc.args(["--crate-type", "staticlib", "-o"]).arg(&other);
    expect_success(rustc.arg(away.source("other.rs")));
    let program = away.built("two");
    let mut compile = Command::new("gcc");
    compile.arg("-std=c11").args(WARNINGS).arg("-I").arg(away.prefix().join("include"));
    compile.arg(away.source("two.c")).arg(away.prefix().join("lib/libtcapi.a")).arg(&other);
    compile.args(["-lgcc_s", "-lpthread", "-ldl", "-lm", "-o"]).arg(&program);
    expect_success(&mut compile);
    let mut run = Command::new(&program);
    assert_eq!(printed(run.arg(emulator.url()).arg(ca_file)), "10, 3 instances\n");
    assert_eq!(emulator.requests().len(), 1);
}
