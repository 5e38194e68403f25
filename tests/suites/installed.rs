//! Tests of the library as users get it: installed under a prefix, found by pkg-config and CMake, and linked by gcc and
//! clang.

#[path = "installed/away.rs"]
mod away;
#[path = "installed/costs.rs"]
mod costs;
#[path = "installed/found.rs"]
mod found;
#[path = "installed/hosts.rs"]
mod hosts;
#[path = "installed/libraries.rs"]
mod libraries;
#[path = "installed/matrix.rs"]
mod matrix;
#[path = "installed/stack.rs"]
mod stack;
#[path = "installed/staged.rs"]
mod staged;

use std::path::Path;
use std::process::Command;

use tcapi_emulator::{EXAMPLE_SECRET_ID, EXAMPLE_SECRET_KEY, Emulator, OperationState};
use tcapi_tests::native::{
    WARNINGS, cargo, expect_success, go_archive, go_digest, needs_library, target_dir,
};
use tcapi_tests::workspace_root;

use crate::away::{Away, files};

#[test]
fn every_header_alone_and_twice() {
    let away = Away::get();
    let include = away.prefix().join("include");
    let compilers = [
        ("gcc", "c", &["c99", "c11", "c17"][..]),
        ("clang", "c", &["c99", "c11", "c17"]),
        ("g++", "c++", &["c++11", "c++14", "c++17", "c++20"]),
        ("clang++", "c++", &["c++11", "c++14", "c++17", "c++20"]),
    ];
    // The C++ headers are C++17; tests/suites/cpp.rs compiles them alone and twice.
    let ours = files(&workspace_root().join("include"));
    assert!(ours.contains(Path::new("tcapi/base/client.hpp")), "{ours:?}");
    assert_eq!(files(&include), ours);
    for header in ["tcapi.h", "tcapi/cvm.h"] {
        let twice = away.built(&format!("{}.twice", header.replace('/', "_")));
        let line = format!("#include <{header}>\n");
        std::fs::write(&twice, line.repeat(2)).unwrap();
        for (compiler, language, standards) in compilers {
            for standard in standards {
                let mut compile = Command::new(compiler);
                compile
                    .args(WARNINGS)
                    .arg(format!("-std={standard}"))
                    .args(["-fsyntax-only", "-x"]);
                compile.arg(language).arg("-I").arg(&include).arg(&twice);
                expect_success(&mut compile);
            }
        }
    }
}

#[test]
fn licences_come_with_the_libraries() {
    let away = Away::get();
    let folder = away.prefix().join("share/licenses/tcapi");
    for (file, says) in [
        ("LICENSE-MIT", "MIT License"),
        ("LICENSE-APACHE", "Apache License"),
        ("third-party.txt", "\n  ring 0."),
    ] {
        let text = std::fs::read_to_string(folder.join(file)).unwrap();
        assert!(text.contains(says), "{file}");
    }
}

/// The agent finds the library in its prefix, wherever that is.
#[test]
fn the_fencing_agent_runs_from_its_prefix() {
    let away = Away::get();
    let program = away.prefix().join("sbin/fence_tcapi");
    assert!(needs_library(&program));
    let emulator = Emulator::builder().start().unwrap();
    let mut fence = Command::new(&program);
    fence.env_clear().env("TENCENTCLOUD_SECRET_ID", EXAMPLE_SECRET_ID);
    fence.env("TENCENTCLOUD_SECRET_KEY", EXAMPLE_SECRET_KEY);
    fence.args(["--action=reboot", "--plug=ins-r8hr2upy", "--region=ap-guangzhou"]);
    expect_success(fence.arg(format!("--endpoint={}", emulator.url())));
    let operations = emulator.operations();
    let [one] = &operations[..] else { panic!("{operations:?}") };
    assert_eq!(one.state, OperationState::Success, "{one:?}");

    let page = std::fs::read_to_string(away.prefix().join("share/man/man8/fence_tcapi.8")).unwrap();
    let printed = expect_success(Command::new(&program).arg("--action=manpage"));
    assert_eq!(String::from_utf8_lossy(&printed.stdout), page);
    assert!(page.starts_with(".TH FENCE_TCAPI 8"), "{page}");
}

/// The Go module with the archive for users; tests/suites/go.rs tests the rest, with the archive for tests.
#[test]
fn go_links_the_same_archive() {
    // This comes first, as both tasks build in one folder.
    let away = Away::get();
    let installed = away.prefix().join("lib/libtcapi.a");
    expect_success(cargo().args(["xtask", "go-lib"]));
    let module = workspace_root().join("go");
    let same = std::fs::read(go_archive(&module)).unwrap() == std::fs::read(installed).unwrap();
    assert!(same, "go/lib has another archive than the installation");
    let output = expect_success(Command::new("sha256sum").arg(go_archive(&module)));
    let printed = String::from_utf8_lossy(&output.stdout).into_owned();
    let digest = printed.split_whitespace().next().unwrap();
    let named = std::fs::read_to_string(go_digest(&module)).unwrap();
    assert!(named.contains(&format!("const SHA256 = \"{digest}\"")), "{digest}: {named}");
    expect_success(cargo().args(["build", "--quiet", "--package", "tcapi-emulator"]));
    let mut test = Command::new("go");
    test.args(["test", "-count=1", "./cvm"]).current_dir(&module);
    test.env("GOFLAGS", "-buildvcs=false").env("CGO_ENABLED", "1");
    expect_success(test.env("TCAPI_EMULATOR", target_dir().join("debug/tcapi-emulator")));
}
