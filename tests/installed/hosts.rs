//! Programs that do more than link the library: one loads it like a plug-in, one has another Rust library in it.

use std::path::Path;
use std::process::Command;

use tcapi_emulator::{EXAMPLE_SECRET_ID, EXAMPLE_SECRET_KEY, Emulator};
use tcapi_tests::native::{WARNINGS, expect_success};

use crate::away::Away;

/// Runs a program alone against an emulator with TLS, and under valgrind against one without: what is known of
/// valgrind and TLS (tests/valgrind.supp) has names that the installed libraries no longer have. The program's last
/// two arguments are where the emulator is, and the file of the certificate that it is to trust.
fn check(away: &Away, program: &Path, args: &[&Path], prints: &str, requests: usize) {
    let secure = Emulator::builder().tls(true).start().unwrap();
    let plain = Emulator::builder().start().unwrap();
    let ca_file = program.with_extension("pem");
    std::fs::write(&ca_file, secure.ca_pem().unwrap()).unwrap();
    for (emulator, mut run) in [(secure, away.command(program)), (plain, away.watched(program))] {
        run.args(args).arg(emulator.url()).arg(&ca_file);
        run.env("TENCENTCLOUD_SECRET_ID", EXAMPLE_SECRET_ID);
        run.env("TENCENTCLOUD_SECRET_KEY", EXAMPLE_SECRET_KEY);
        assert_eq!(String::from_utf8(expect_success(&mut run).stdout).unwrap(), prints);
        assert_eq!(emulator.requests().len(), requests);
    }
}

#[test]
fn loaded_called_and_unloaded_three_times() {
    let away = Away::get();
    let program = away.built("plugin");
    let mut compile = Command::new("gcc");
    compile.args(["-std=c11", "-D_GNU_SOURCE", "-I"]).arg(away.prefix().join("include"));
    expect_success(compile.arg(away.source("plugin.c")).args(["-ldl", "-o"]).arg(&program));
    let library = away.prefix().join("lib/libtcapi.so.0");
    check(&away, &program, &[&library], &"3 instances\n".repeat(3), 3);
}

#[test]
fn two_rust_libraries_in_one_program() {
    let away = Away::get();
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
    check(&away, &program, &[], "10, 3 instances\n", 1);
}
