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

/// Cargo in the workspace's root, as a person would start it. What the one that runs the tests says of their
/// package would seem to be a change to build scripts that ask, and have much built anew, each time.
pub fn cargo() -> Command {
    let mut cargo = Command::new(env!("CARGO"));
    for (name, _) in std::env::vars_os() {
        let text = name.to_string_lossy();
        if ["CARGO_PKG_", "CARGO_MANIFEST_"].iter().any(|of| text.starts_with(of)) {
            cargo.env_remove(&name);
        }
    }
    cargo.env_remove("OUT_DIR").current_dir(workspace_root());
    cargo
}

/// The folder with `libtcapi.so` and `libtcapi.a`, built once.
///
/// # Panics
/// The library does not build.
pub fn library_dir() -> &'static Path {
    static BUILT: OnceLock<PathBuf> = OnceLock::new();
    BUILT.get_or_init(|| {
        expect_success(cargo().args(["build", "--quiet", "--package", "tcapi-capi"]));
        target_dir().join("debug")
    })
}

/// What programs are compiled and linked with.
#[derive(Debug, Clone)]
pub struct Kit {
    /// The folder of the headers.
    pub headers: PathBuf,
    /// The folder of the library.
    pub library: PathBuf,
    /// The folder for programs.
    pub programs: PathBuf,
}

impl Kit {
    /// The headers and the library of this tree.
    ///
    /// # Panics
    /// The library does not build.
    pub fn of_tree() -> Kit {
        Kit {
            headers: workspace_root().join("include"),
            library: library_dir().to_owned(),
            programs: target_dir().join("native"),
        }
    }

    /// Compiles a C program with these options beside the usual ones.
    ///
    /// # Panics
    /// It does not compile without a warning.
    pub fn c(&self, source: &Path, options: &[&str]) -> PathBuf {
        let mut compile = Command::new("cc");
        compile.args(["-std=c11", "-D_POSIX_C_SOURCE=200809L"]).args(options);
        self.compile(compile, source, "")
    }

    /// Compiles a C++ program with these options beside the usual ones.
    ///
    /// # Panics
    /// It does not compile without a warning.
    pub fn cpp(&self, source: &Path, options: &[&str]) -> PathBuf {
        let mut compile = Command::new("c++");
        compile.arg("-std=c++17").args(options);
        self.compile(compile, source, "cpp")
    }

    fn compile(&self, mut compile: Command, source: &Path, folder: &str) -> PathBuf {
        let folder = self.programs.join(folder);
        std::fs::create_dir_all(&folder)
            .unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
        let program = folder.join(source.file_stem().unwrap_or_default());
        compile.args(["-g", "-pthread"]).args(WARNINGS).arg("-I").arg(&self.headers);
        compile.arg(source).arg("-o").arg(&program).arg("-L").arg(&self.library).arg("-ltcapi");
        compile.arg(format!("-Wl,-rpath,{}", self.library.display()));
        expect_success(&mut compile);
        program
    }

    /// Runs a program under valgrind, where an invalid access or a leak is a failure, and answers what it
    /// prints.
    ///
    /// # Panics
    /// It fails, or valgrind finds something, or there is no valgrind.
    pub fn run_checked(&self, program: &Path, args: &[&str]) -> String {
        // Cargo sets this for its tests, and it goes before what the program says.
        let output =
            expect_success(valgrind(&[], program, args).env("LD_LIBRARY_PATH", &self.library));
        String::from_utf8_lossy(&output.stdout).into_owned()
    }

    /// Runs a program as it is, and answers what it prints.
    ///
    /// # Panics
    /// It fails.
    pub fn run(&self, program: &Path, args: &[&str]) -> String {
        let mut run = Command::new(program);
        run.args(args).env("LD_LIBRARY_PATH", &self.library).env_remove("TENCENTCLOUD_REGION");
        String::from_utf8_lossy(&expect_success(&mut run).stdout).into_owned()
    }
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
    Kit { library: library.to_owned(), ..Kit::of_tree() }.c(source, &[])
}

/// Compiles `tests/c/preload/<name>.c`, to be preloaded in place of what the system has.
///
/// # Panics
/// It does not compile without a warning.
pub fn preload(name: &str) -> PathBuf {
    let folder = target_dir().join("native");
    std::fs::create_dir_all(&folder)
        .unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    // Two tests may want the same at the same time, and one of them may be using it.
    let preloaded = folder.join(format!("{name}.{}.so", std::process::id()));
    let mut compile = Command::new("cc");
    compile.args(["-std=c11", "-D_DEFAULT_SOURCE", "-shared", "-fPIC"]).args(WARNINGS);
    compile.arg(workspace_root().join(format!("tests/c/preload/{name}.c")));
    expect_success(compile.arg("-o").arg(&preloaded));
    preloaded
}

/// Compiles a C++ program anywhere against the library in `library`, with the headers of this tree and
/// those in `includes`.
///
/// # Panics
/// It does not compile without a warning.
pub fn compile_cpp(source: &Path, includes: &[PathBuf], library: &Path) -> PathBuf {
    let includes: Vec<String> = includes.iter().map(|one| format!("-I{}", one.display())).collect();
    let includes: Vec<&str> = includes.iter().map(String::as_str).collect();
    Kit { library: library.to_owned(), ..Kit::of_tree() }.cpp(source, &includes)
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
    let output = expect_success(&mut valgrind(options, program, args));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn valgrind(options: &[&str], program: &Path, args: &[&str]) -> Command {
    let mut run = Command::new("valgrind");
    run.args(["--quiet", "--error-exitcode=99", "--leak-check=full"]);
    run.args([
        "--show-leak-kinds=definite,indirect,possible",
        "--errors-for-leak-kinds=definite,possible",
    ]);
    run.args(options).arg(program).args(args).env_remove("TENCENTCLOUD_REGION");
    run
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
