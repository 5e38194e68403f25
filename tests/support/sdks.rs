//! The clients that this library is compared with, installed once in the versions that the tests specify.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use crate::native::{expect_success, target_dir};
use crate::{tests_dir, workspace_root};

/// The interpreter of an environment with the Python SDK, azure-core and botocore, installed from
/// `interop/requirements.txt` into `target/interop-venv`.
///
/// # Panics
/// There is no Python, or a package can't be installed.
pub fn python() -> &'static Path {
    static PYTHON: OnceLock<PathBuf> = OnceLock::new();
    PYTHON.get_or_init(|| {
        let requirements = tests_dir().join("programs/interop/requirements.txt");
        let wanted = std::fs::read_to_string(&requirements)
            .unwrap_or_else(|error| panic!("{}: {error}", requirements.display()));
        let venv = workspace_root().join("target/interop-venv");
        let python = venv.join("bin/python");
        // It is written when all packages are installed, so that an interrupted installation is repeated.
        let stamp = venv.join("installed");
        if std::fs::read_to_string(&stamp).is_ok_and(|installed| installed == wanted) {
            return python;
        }
        let _ = std::fs::remove_dir_all(&venv);
        expect_success(Command::new("python3").args(["-m", "venv"]).arg(&venv));
        expect_success(
            Command::new(&python)
                .args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r"])
                .arg(&requirements),
        );
        std::fs::write(&stamp, wanted)
            .unwrap_or_else(|error| panic!("{}: {error}", stamp.display()));
        python
    })
}

/// A program that makes calls with the Go SDK, built from `faults/compare/sdks/go`.
///
/// # Panics
/// There is no Go, or no SDK.
pub fn go() -> PathBuf {
    let program = target_dir().join("faults/go-sdk");
    let mut build = Command::new("go");
    build.args(["build", "-buildvcs=false", "-o"]).arg(&program).arg(".");
    expect_success(build.current_dir(tests_dir().join("compare/sdks/go")).env_remove("GOFLAGS"));
    program
}
