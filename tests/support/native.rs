//! C and C++ programs of the tests: compiled against the headers and the library of this tree, and run.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::OnceLock;

use crate::workspace_root;

/// Warnings that a user's project may have switched on, all of them errors.
pub const WARNINGS: &[&str] =
    &["-Wall", "-Wextra", "-Wpedantic", "-Wshadow", "-Wconversion", "-Werror"];

/// Where cargo puts what it builds.
pub fn target_dir() -> PathBuf {
    let own = || workspace_root().join("target");
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(own, |dir| workspace_root().join(dir))
}

/// The folder with `libtcapi.so` and `libtcapi.a`, built once.
///
/// # Panics
/// The library does not build.
pub fn library_dir() -> &'static Path {
    static BUILT: OnceLock<PathBuf> = OnceLock::new();
    BUILT.get_or_init(|| {
        let mut build = Command::new(env!("CARGO"));
        build.args(["build", "--quiet", "--package", "tcapi-capi"]).current_dir(workspace_root());
        expect_success(&mut build);
        target_dir().join("debug")
    })
}

/// Compiles `tests/c/<name>.c` against the shared library.
///
/// # Panics
/// It does not compile without a warning.
pub fn compile(name: &str) -> PathBuf {
    compile_source(&workspace_root().join(format!("tests/c/{name}.c")), library_dir())
}

/// Compiles a C program anywhere against the library in `library`, with the headers of this tree.
///
/// # Panics
/// It does not compile without a warning.
pub fn compile_source(source: &Path, library: &Path) -> PathBuf {
    let name = source.file_stem().unwrap_or_default();
    let folder = target_dir().join("native");
    std::fs::create_dir_all(&folder)
        .unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let program = folder.join(name);
    let mut compile = Command::new("cc");
    compile.args(["-std=c11", "-D_POSIX_C_SOURCE=200809L", "-g", "-pthread"]).args(WARNINGS);
    compile.arg("-I").arg(workspace_root().join("include")).arg(source).arg("-o").arg(&program);
    compile.arg("-L").arg(library).arg("-ltcapi");
    compile.arg(format!("-Wl,-rpath,{}", library.display()));
    expect_success(&mut compile);
    program
}

/// Compiles a C++ program anywhere against the library in `library`, with the headers of this tree and
/// those in `includes`.
///
/// # Panics
/// It does not compile without a warning.
pub fn compile_cpp(source: &Path, includes: &[PathBuf], library: &Path) -> PathBuf {
    let name = source.file_stem().unwrap_or_default();
    let folder = target_dir().join("native/cpp");
    std::fs::create_dir_all(&folder)
        .unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let program = folder.join(name);
    let mut compile = cpp("c++", "c++17", includes);
    compile.args(["-g", "-pthread"]).arg(source).arg("-o").arg(&program);
    compile.arg("-L").arg(library).arg("-ltcapi");
    compile.arg(format!("-Wl,-rpath,{}", library.display()));
    expect_success(&mut compile);
    program
}

/// A C++ compiler of that name, set to a standard, the headers of this tree and those in `includes`.
pub fn cpp(compiler: &str, standard: &str, includes: &[PathBuf]) -> Command {
    let mut compile = Command::new(compiler);
    compile.arg(format!("-std={standard}")).args(WARNINGS);
    compile.arg("-I").arg(workspace_root().join("include"));
    for include in includes {
        compile.arg("-I").arg(include);
    }
    compile
}

/// Runs a program under valgrind, where an invalid access or a leak is a failure, and answers what it
/// prints.
///
/// # Panics
/// It fails, or valgrind finds something, or there is no valgrind.
pub fn run_checked(program: &Path, args: &[&str]) -> String {
    run_checked_with(&[], program, args)
}

/// As [`run_checked`], with more options for valgrind.
///
/// # Panics
/// As [`run_checked`].
pub fn run_checked_with(options: &[&str], program: &Path, args: &[&str]) -> String {
    let mut run = Command::new("valgrind");
    run.args(["--quiet", "--error-exitcode=99", "--leak-check=full"]);
    run.args([
        "--show-leak-kinds=definite,indirect,possible",
        "--errors-for-leak-kinds=definite,possible",
    ]);
    run.args(options).arg(program).args(args).env_remove("TENCENTCLOUD_REGION");
    let output = expect_success(&mut run);
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// Whether a program looks for the shared library when it starts.
///
/// # Panics
/// There is no readelf, or nothing that it can read.
pub fn needs_library(program: &Path) -> bool {
    let output = expect_success(Command::new("readelf").arg("-d").arg(program));
    String::from_utf8_lossy(&output.stdout).contains("libtcapi.so.0")
}

/// Runs a command to its end.
///
/// # Panics
/// It can't be run, or it fails; then with all that it printed.
pub fn expect_success(command: &mut Command) -> Output {
    let output = command.output().unwrap_or_else(|error| panic!("{command:?}: {error}"));
    assert!(
        output.status.success(),
        "{command:?} ended with {}\n{}{}",
        output.status,
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
    output
}
