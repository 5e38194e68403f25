//! A new action is a new file and nothing else: shown on a copy of the tree.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

use tcapi_tests::native::{WARNINGS, expect_success, target_dir};
use tcapi_tests::workspace_root;

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let name = entry.file_name();
        if name == "target" || name == ".git" {
            continue;
        }
        let (from, to) = (entry.path(), to.join(name));
        if from.is_dir() {
            copy(&from, &to);
        } else if std::fs::read(&from).ok() != std::fs::read(&to).ok() {
            // A file that is the same keeps its time, so that a second run builds little.
            std::fs::copy(from, to).unwrap();
        }
    }
}

#[test]
fn a_new_action_is_one_file() {
    let tree = target_dir().join("scratch/tree");
    let built = target_dir().join("scratch/target");
    let here = workspace_root().join("tests/scratch");
    if tree.exists() {
        std::fs::remove_dir_all(tree.join("specs")).unwrap();
    }
    copy(&workspace_root(), &tree);
    let cargo = |line: &str| {
        let mut cargo = Command::new(env!("CARGO"));
        cargo.args(line.split(' ')).current_dir(&tree).env("CARGO_TARGET_DIR", &built);
        cargo
    };

    // The one file.
    let spec = tree.join("specs/cvm/2017-03-12/TouchInstances.toml");
    std::fs::copy(here.join("TouchInstances.toml"), spec).unwrap();
    expect_success(&mut cargo("build --quiet"));

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
    touch.arg(url).env("TENCENTCLOUD_SECRET_ID", tcapi_emulator::EXAMPLE_SECRET_ID);
    touch.env("TENCENTCLOUD_SECRET_KEY", tcapi_emulator::EXAMPLE_SECRET_KEY);
    let touched = touch.output().unwrap();
    drop(emulator.stdin.take());
    emulator.wait().unwrap();
    let said = String::from_utf8_lossy(&touched.stderr);
    assert!(touched.status.success(), "{said}");
    assert_eq!(touched.stdout, b"touched\n");
}
