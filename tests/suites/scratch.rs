//! Tests of the effect of newer specs, on a copy of the tree: a new action needs one new file and nothing else, and
//! programs built before and after continue to work. C programs run under valgrind and with AddressSanitizer.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use tcapi_tests::checker::Checker;
use tcapi_tests::native::{Kit, build_go, expect_success};
use tcapi_tests::scratch::{build, built, cargo, sanitized, sanitized_older, tree};
use tcapi_tests::workspace_root;

fn here() -> PathBuf {
    workspace_root().join("tests/programs/scratch")
}

/// A program under a checker, with a key for calls.
fn watched(checker: Checker, program: &Path) -> Command {
    let mut run = checker.command(program);
    run.env("TENCENTCLOUD_SECRET_ID", tcapi_emulator::EXAMPLE_SECRET_ID);
    run.env("TENCENTCLOUD_SECRET_KEY", tcapi_emulator::EXAMPLE_SECRET_KEY);
    run
}

/// Runs programs built against one version of the header with a library of another version, both under `checker`.
fn across_versions(checker: Checker, old: &Kit, new: &Kit) {
    let emulator = tcapi_emulator::Emulator::builder()
        .transition(std::time::Duration::from_millis(1))
        .start()
        .unwrap();
    // Starts an instance that is already running, and returns the program's output.
    let start = |header: &Kit, library: &Kit, define: &str| {
        let kit = Kit { headers: header.headers.clone(), ..library.clone() };
        let program =
            kit.in_folder(&format!("start{define}")).c(&here().join("start.c"), &[define]);
        let output = expect_success(watched(checker, &program).arg(emulator.url()));
        String::from_utf8(output.stdout).unwrap()
    };
    let refused = "TC_ERR_SERVICE UnsupportedOperation.InstanceStateRunning \n";
    // Both the request and the options have a member that the other side does not know.
    assert_eq!(start(old, new, "-DOLD"), refused);
    assert_eq!(start(new, old, "-DNEW"), refused);
    // A member that the library does not know is not sent, be it of the request or of the call's options.
    let sent = emulator.requests().len();
    assert_eq!(start(new, old, "-DSET"), "TC_ERR_UNSUPPORTED InvalidParameter \n");
    let unsupported = "TC_ERR_UNSUPPORTED InvalidParameter options\n";
    assert_eq!(start(new, old, "-DSET_OPTION"), unsupported);
    assert_eq!(emulator.requests().len(), sent);
    assert_eq!(start(new, new, "-DSET_OPTION"), refused);
    assert_eq!(start(new, new, "-DSET"), "TC_ERR_SERVICE UnknownParameter \n");
}

#[test]
fn older_and_newer_under_valgrind() {
    across_versions(Checker::Valgrind, &Kit::of_tree(), &build());
}

#[test]
fn older_and_newer_sanitized() {
    across_versions(Checker::Sanitizer, &sanitized_older(), &sanitized());
}

#[test]
fn a_new_action_is_one_file_under_checkers() {
    build();
    let here = here();

    // The action is a type in Rust.
    expect_success(&mut cargo("run --quiet --package tcapi --example touch"));

    // It is a function in the library and the header, and the emulator responds to it.
    let told = with_emulator(&[], |url| {
        [(Checker::Valgrind, build()), (Checker::Sanitizer, sanitized())].map(|(checker, kit)| {
            let program = kit.c(&here.join("touch.c"), &[]);
            watched(checker, &program).arg(url).output().unwrap()
        })
    });
    for touched in told {
        let said = String::from_utf8_lossy(&touched.stderr);
        assert!(touched.status.success(), "{said}");
        assert_eq!(touched.stdout, b"touched\n");
    }
}

/// Two versions of a service are two services for a program, and each request has its service's name and version.
#[test]
fn a_second_version_is_a_service_of_its_own_under_valgrind() {
    let kit = build();
    let program = kit.cpp(&here().join("versions.cpp"), &[]);
    let printed = with_emulator(&[], |url| {
        expect_success(watched(Checker::Valgrind, &program).arg(url)).stdout
    });
    assert_eq!(String::from_utf8_lossy(&printed), "both\n");
}

/// A listing with pages and a waiter, and a write that divides many ids and settles by that listing, are two files.
/// Every language gets them, and the emulator implements them.
#[test]
fn pages_a_waiter_settling_and_a_fleet_are_files_under_checkers() {
    let here = here().join("batteries");
    let kit = build();
    let library = built().join("debug");
    let (module, go) = (tree().join("go"), kit.programs.join("batteries-go"));
    build_go((&library, &module), &module, "./batteries", &[], &go);
    expect_success(&mut cargo("build --quiet --package tcapi --example batteries"));

    let sanitized = sanitized();
    let kit = kit.in_folder("batteries");
    let programs = [
        (Checker::Valgrind, kit.c(&here.join("batteries.c"), &[])),
        (Checker::Sanitizer, sanitized.c(&here.join("batteries.c"), &[])),
        (Checker::Valgrind, kit.cpp(&here.join("batteries.cpp"), &[])),
        // These two use only the key from it.
        (Checker::Sanitizer, go),
        (Checker::Sanitizer, library.join("examples/batteries")),
    ];
    let options = "--list-items 250 --transition-ms 40 --lag-ms 60 --failure-message leaks \
                   --fail-operation ChargeBatteries:bat-bbbbbbbb";
    for (checker, program) in programs {
        let printed = with_emulator(&options.split_whitespace().collect::<Vec<_>>(), |url| {
            expect_success(watched(checker, &program).arg(url)).stdout
        });
        let expected = "250 in 3 pages\n249 done\nbat-bbbbbbbb FAILED leaks\n\
                        bat-nowhere0 REJECTED ResourceNotFound.Battery\n\
                        battery NOT_SENT InvalidParameterValue.Malformed\n\
                        bat-aaaaaaaa ChargeBatteries\nBatteryIds[1] is not\n";
        assert_eq!(String::from_utf8_lossy(&printed), expected, "{}", program.display());
    }
}

/// Runs `act` with the emulator of the copy, which has its specs.
fn with_emulator<T>(options: &[&str], act: impl FnOnce(&str) -> T) -> T {
    let mut emulator = Command::new(built().join("debug/tcapi-emulator"))
        .args(["--listen", "127.0.0.1:0", "--exit-with-stdin"])
        .args(options)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut line = String::new();
    BufReader::new(emulator.stdout.take().unwrap()).read_line(&mut line).unwrap();
    let url = line.trim().strip_prefix("listening on ").unwrap();
    let done = act(url);
    drop(emulator.stdin.take());
    emulator.wait().unwrap();
    done
}
