//! Tests of the repository's prose with vale: pages, and comments of hand-written sources.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use tcapi_tests::native::{expect_success, target_dir};
use tcapi_tests::{is_ignored, tests_dir, workspace_root};

/// The linter, at a pinned version.
const VALE: &str = "github.com/vale-cli/vale/v3/cmd/vale@v3.21.0";

/// Files that are written by hand elsewhere, are generated, or mention former terms.
const ELSEWHERE: [&str; 9] = [
    ".git",
    "CHANGELOG.md",
    "docs/decisions",
    "fuzz/target",
    "go/cvm",
    "go/internal/abi",
    "include/tcapi/cvm.",
    "target",
    "tests/data",
];

/// The linter, which is built at its first use.
fn vale() -> &'static Path {
    static BUILT: OnceLock<PathBuf> = OnceLock::new();
    BUILT.get_or_init(|| {
        let folder = target_dir().join("go").join(VALE.rsplit('/').next().unwrap_or_default());
        let program = folder.join("vale");
        if !program.is_file() {
            let mut install = Command::new("go");
            install.args(["install", VALE]).env("GOBIN", &folder).env_remove("GOFLAGS");
            expect_success(&mut install);
        }
        program
    })
}

/// The linter with the style of the repository, which prints a line for each finding.
fn lint(files: &[String]) -> Command {
    let mut lint = Command::new(vale());
    lint.arg("--config").arg(tests_dir().join("data/prose/vale.ini")).args(["--output", "line"]);
    lint.args(files).current_dir(workspace_root());
    lint
}

/// Adds the files with prose below a folder, by their paths from the root.
fn collect(folder: &Path, found: &mut Vec<String>) {
    for entry in std::fs::read_dir(workspace_root().join(folder)).unwrap() {
        let path = folder.join(entry.unwrap().file_name());
        let extension = path.extension().and_then(|extension| extension.to_str());
        let shown = path.display().to_string();
        if is_ignored(&path) || ELSEWHERE.iter().any(|elsewhere| shown.starts_with(elsewhere)) {
            continue;
        }
        if workspace_root().join(&path).is_dir() {
            collect(&path, found);
        } else if ["md", "rs", "h", "hpp", "go", "c", "cpp"].map(Some).contains(&extension) {
            found.push(shown);
        }
    }
}

#[test]
fn sentences_are_plain() {
    let mut files = Vec::new();
    collect(Path::new(""), &mut files);
    assert!(files.len() > 500, "only {} files", files.len());
    let output = lint(&files).output().unwrap();
    let found = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{found}{}", String::from_utf8_lossy(&output.stderr));
}

/// Both rules find something, in a page and in comments of each language.
#[test]
fn a_riddle_is_found() {
    let folder = target_dir().join("prose");
    std::fs::create_dir_all(&folder).unwrap();
    let texts = [
        ("page.md", "It tells what came of the call within its time-out.\n"),
        ("a.rs", "/// Tells what came of the call within its time-out.\nfn a() {}\n"),
        ("a.c", "/* Tells what came of the call within its time-out. */\nint a;\n"),
        ("a.hpp", "/// Tells what came of the call within its time-out.\nint a;\n"),
        ("a.go", "package a\n\n// A tells what came of the call within its time-out.\nvar A int\n"),
    ];
    for (name, text) in texts {
        let file = folder.join(name);
        std::fs::write(&file, text).unwrap();
        let output = lint(&[file.display().to_string()]).output().unwrap();
        let found = String::from_utf8_lossy(&output.stdout);
        assert_eq!(output.status.code(), Some(1), "{name}: {found}");
        assert!(
            found.contains("tcapi.Riddles") && found.contains("tcapi.RetiredWords"),
            "{name}: {found}"
        );
    }
}
