//! What a newer version of the specs changes, shown on a copy of the tree: a new action is a new file and
//! nothing else, and programs built before and after go on to work.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use tcapi_tests::native::{WARNINGS, expect_success, library_dir};
use tcapi_tests::scratch::{build, built, cargo, tree};
use tcapi_tests::workspace_root;

fn here() -> PathBuf {
    workspace_root().join("tests/scratch")
}

/// Starts instances with a program built against one version of the header, running with a library of
/// another.
fn start(header: &Path, library: &Path, define: &str, endpoint: &str) -> String {
    let program = built().join(format!("start{define}"));
    let mut compile = Command::new("cc");
    compile.arg("-std=c11").args(WARNINGS).arg(define).arg("-I").arg(header);
    compile.arg(here().join("start.c")).arg("-o").arg(&program);
    compile.arg("-L").arg(library).arg("-ltcapi");
    expect_success(compile.arg(format!("-Wl,-rpath,{}", library.display())));
    let mut run = Command::new(program);
    // Cargo sets this for its tests, and it goes before what the program says.
    run.arg(endpoint).env("LD_LIBRARY_PATH", library);
    run.env("TENCENTCLOUD_SECRET_ID", tcapi_emulator::EXAMPLE_SECRET_ID);
    run.env("TENCENTCLOUD_SECRET_KEY", tcapi_emulator::EXAMPLE_SECRET_KEY);
    String::from_utf8(expect_success(&mut run).stdout).unwrap()
}

#[test]
fn older_and_newer_programs_and_libraries() {
    build();
    let emulator = tcapi_emulator::Emulator::builder()
        .transition(std::time::Duration::from_millis(1))
        .start()
        .unwrap();
    let (old, new) = (workspace_root().join("include"), tree().join("include"));
    let (old_library, new_library) = (library_dir(), built().join("debug"));
    let url = emulator.url();
    let refused = "TC_ERR_SERVICE UnsupportedOperation.InstanceStateRunning \n";
    // Both structs, of the request and of the options, have a member that the other side does not know.
    assert_eq!(start(&old, &new_library, "-DOLD", &url), refused);
    assert_eq!(start(&new, old_library, "-DNEW", &url), refused);
    // Nothing is sent that the library does not know of, be it of the request or of the call's options.
    let sent = emulator.requests().len();
    assert_eq!(start(&new, old_library, "-DSET", &url), "TC_ERR_UNSUPPORTED InvalidParameter \n");
    let unsupported = "TC_ERR_UNSUPPORTED InvalidParameter options\n";
    assert_eq!(start(&new, old_library, "-DSET_OPTION", &url), unsupported);
    assert_eq!(emulator.requests().len(), sent);
    assert_eq!(start(&new, &new_library, "-DSET_OPTION", &url), refused);
    assert_eq!(start(&new, &new_library, "-DSET", &url), "TC_ERR_SERVICE UnknownParameter \n");
}

#[test]
fn a_new_action_is_one_file() {
    build();
    let (tree, built, here) = (tree(), built(), here());

    // A type in Rust.
    std::fs::create_dir_all(tree.join("core/examples")).unwrap();
    std::fs::copy(here.join("touch.rs"), tree.join("core/examples/touch.rs")).unwrap();
    expect_success(&mut cargo("run --quiet --package tcapi --example touch"));

    // A function in the library and the header, and an answer of the emulator.
    let program = built.join("touch");
    let mut compile = Command::new("cc");
    compile.arg("-std=c11").args(WARNINGS).arg("-I").arg(tree.join("include"));
    compile.arg(here.join("touch.c")).arg("-o").arg(&program);
    compile.arg("-L").arg(built.join("debug")).arg("-ltcapi");
    compile.arg(format!("-Wl,-rpath,{}", built.join("debug").display()));
    expect_success(&mut compile);
    let mut emulator = Command::new(built.join("debug/tcapi-emulator"))
        .args(["--listen", "127.0.0.1:0", "--exit-with-stdin"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut line = String::new();
    BufReader::new(emulator.stdout.take().unwrap()).read_line(&mut line).unwrap();
    let url = line.trim().strip_prefix("listening on ").unwrap();
    let mut touch = Command::new(program);
    touch.arg(url).env("LD_LIBRARY_PATH", built.join("debug"));
    touch.env("TENCENTCLOUD_SECRET_ID", tcapi_emulator::EXAMPLE_SECRET_ID);
    touch.env("TENCENTCLOUD_SECRET_KEY", tcapi_emulator::EXAMPLE_SECRET_KEY);
    let touched = touch.output().unwrap();
    drop(emulator.stdin.take());
    emulator.wait().unwrap();
    let said = String::from_utf8_lossy(&touched.stderr);
    assert!(touched.status.success(), "{said}");
    assert_eq!(touched.stdout, b"touched\n");
}
