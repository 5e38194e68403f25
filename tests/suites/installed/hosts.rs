//! Tests of programs that do more than link the library: one loads it like a plug-in, one contains another Rust
//! library.

use std::process::Command;

use tcapi_emulator::{EXAMPLE_SECRET_ID, EXAMPLE_SECRET_KEY, Emulator};
use tcapi_tests::canned::Canned;
use tcapi_tests::checker::Checker;
use tcapi_tests::faults::server::act::{Act, End};
use tcapi_tests::faults::server::{Place, ca_file};
use tcapi_tests::native::{WARNINGS, expect_success};
use tcapi_tests::tests_dir;

use crate::away::Away;

/// Runs a program against an emulator with or without TLS. The program's last two arguments are the emulator's URL and
/// the file of a trust anchor, which must be a certificate in any case.
fn check(away: &Away, mut run: Command, tls: bool, prints: &str, requests: usize) {
    let emulator = Emulator::builder().tls(tls).start().unwrap();
    let ca_file = match emulator.ca_pem() {
        Some(pem) => {
            let file = away.built(&format!("{}.pem", emulator.address().port()));
            std::fs::write(&file, pem).unwrap();
            file
        }
        None => ca_file().unwrap(),
    };
    run.arg(emulator.url()).arg(&ca_file);
    run.env("TENCENTCLOUD_SECRET_ID", EXAMPLE_SECRET_ID);
    run.env("TENCENTCLOUD_SECRET_KEY", EXAMPLE_SECRET_KEY);
    assert_eq!(String::from_utf8(expect_success(&mut run).stdout).unwrap(), prints);
    assert_eq!(emulator.requests().len(), requests);
}

#[test]
fn loaded_called_and_unloaded_three_times() {
    let away = Away::get();
    let program = away.built("plugin");
    let mut compile = Command::new("gcc");
    compile.args(["-std=c11", "-D_GNU_SOURCE", "-I"]).arg(away.prefix().join("include"));
    expect_success(compile.arg(away.source("plugin.c")).args(["-ldl", "-o"]).arg(&program));
    let library = away.prefix().join("lib/libtcapi.so.0");
    for mut run in [away.command(&program), away.watched(&program)] {
        run.arg(&library);
        check(&away, run, true, &"3 instances\n".repeat(3), 3);
    }
}

/// The suppressions hide no error of a program.
#[test]
fn what_was_never_set_is_seen() {
    let away = Away::get();
    let program = away.built("wrong");
    let mut compile = Command::new("gcc");
    compile.args(["-std=c11", "-D_POSIX_C_SOURCE=200809L"]).args(away.pkg_config(&["--cflags"]));
    compile.arg(tests_dir().join("programs/c/wrong.c")).args(away.pkg_config(&["--libs"]));
    expect_success(compile.arg("-o").arg(&program));
    let server = Canned::start(200, r#"{"Response":{"RequestId":"6ef60bec"}}"#).unwrap();
    let output = away.watched(&program).args([server.url(), "unset"]).output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(Checker::FOUND), "{said}");
    let seen = |at: &str| said.contains("depends on uninitialised value") && said.contains(at);
    assert!(seen("tc_cvm_reboot_instances") && seen("libtcapi.so"), "{said}");
}

/// A program with ThreadSanitizer and the library as it is installed: accesses that the header allows are no race, and
/// a race on the program's own data is reported, also where the library reads or writes the data.
#[test]
fn races_of_the_program_are_seen_and_no_others() {
    let away = Away::get();
    let service = Place::Plain.make(vec![Act::done()]).unwrap();
    let silent = Place::Plain.make(vec![Act::end(End::Hold)]).unwrap();
    let program = away.built("races");
    let mut compile = Command::new("gcc");
    compile.args(["-std=c11", "-g", "-fsanitize=thread", "-pthread"]).args(WARNINGS);
    compile.args(away.pkg_config(&["--cflags"])).arg(away.source("races.c"));
    compile.args(away.pkg_config(&["--libs"]));
    expect_success(compile.arg("-o").arg(&program));
    let run = |race: &str, suppressed: bool| {
        let mut options = format!("exitcode={}", Checker::FOUND);
        if suppressed {
            let file = away.prefix().join("share/tcapi/tsan.supp");
            options.push_str(&format!(":suppressions={}", file.display()));
        }
        let mut run = away.command(&program);
        run.args([&service.url, &silent.url, race]).env("TSAN_OPTIONS", options);
        let output = run.output().unwrap();
        (output.status.code(), String::from_utf8_lossy(&output.stderr).into_owned())
    };
    let (code, said) = run("none", true);
    assert_eq!((code, said.as_str()), (Some(0), ""));
    // Without a report there would be nothing to suppress.
    let (code, said) = run("none", false);
    assert_eq!(code, Some(Checker::FOUND), "{said}");
    for (race, function) in
        [("request", "reboot_shared"), ("report", "reboot_with_report"), ("callback", "on_line")]
    {
        let (code, said) = run(race, true);
        assert_eq!(code, Some(Checker::FOUND), "{race}: {said}");
        assert!(said.contains("data race") && said.contains(function), "{race}: {said}");
    }
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
    compile.args(["-lpthread", "-ldl", "-o"]).arg(&program);
    expect_success(&mut compile);
    check(&away, away.command(&program), true, "10, 3 instances\n", 1);
    // Without TLS: valgrind's known reports are recognised by the file that contains the library.
    check(&away, away.watched(&program), false, "10, 3 instances\n", 1);
}
