//! C and C++ programs of the tests: compilation with the headers and the library of this tree, and runs.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, LazyLock, Mutex, OnceLock, PoisonError};

use crate::workspace_root;

/// Warnings that a user's project may have enabled, all of them errors.
pub const WARNINGS: &[&str] =
    &["-Wall", "-Wextra", "-Wpedantic", "-Wshadow", "-Wconversion", "-Werror"];

/// The folder in which cargo builds.
pub fn target_dir() -> PathBuf {
    let own = || workspace_root().join("target");
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(own, |dir| workspace_root().join(dir))
}

/// Cargo in the workspace's root, as a person would start it. The variables of the cargo that runs the tests would seem
/// to be changes to build scripts that read them, and cause much to be rebuilt each time.
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

/// Panics in the fast form of the tests, which leaves out tests with a checker or a separate build by their names. A
/// test that it did not leave out would make it slow unnoticed.
///
/// # Panics
/// `cargo xtask test --fast` runs the test.
pub fn not_in_the_fast_form() {
    let fast = std::env::var_os("TCAPI_FAST").is_some();
    assert!(
        !fast,
        "give the test one of the names that the fast form leaves out: see xtask/src/suite.rs"
    );
}

/// The folder with the libraries of a release, built once. Programs run with them under valgrind: it runs optimized
/// code several times faster, it reads no debug information each time that a program starts, and users have these
/// libraries.
///
/// # Panics
/// The library does not build.
pub fn release_library_dir() -> &'static Path {
    static BUILT: OnceLock<PathBuf> = OnceLock::new();
    BUILT.get_or_init(|| {
        not_in_the_fast_form();
        // Built with other flags, it would be built again for the tests of the installation.
        expect_success(cargo().args(["xtask", "release-lib"]));
        target_dir().join("release")
    })
}

/// The host triple of this machine.
///
/// # Panics
/// There is no rustc, or it does not report its host.
pub fn host() -> String {
    let version = expect_success(Command::new("rustc").args(["--version", "--verbose"])).stdout;
    let version = String::from_utf8_lossy(&version);
    let host = version.lines().find_map(|line| line.strip_prefix("host: "));
    host.unwrap_or_else(|| panic!("rustc does not report its host")).to_owned()
}

/// The path of the static archive for this machine in a Go module.
pub fn go_archive(module: &Path) -> PathBuf {
    let arch = if cfg!(target_arch = "aarch64") { "arm64" } else { "amd64" };
    module.join(format!("lib/libtcapi_linux_{arch}.a"))
}

/// The Go source beside the archive that contains its digest.
pub fn go_digest(module: &Path) -> PathBuf {
    let name = go_archive(module).with_extension("go");
    let name =
        name.file_name().unwrap_or_default().to_string_lossy().replace("libtcapi", "archive");
    module.join("lib").join(name)
}

/// Copies the archive of a folder there, without its digest. Go then does not notice that the archive changed, so this
/// is done before anything is built.
///
/// # Panics
/// It can't be copied.
pub fn put_go_archive(library: &Path, module: &Path) {
    let archive = go_archive(module);
    // In one step, as a Go build may be reading the old archive.
    let fresh = archive.with_extension(format!("{}.fresh", std::process::id()));
    let _ = std::fs::remove_file(go_digest(module));
    std::fs::copy(library.join("libtcapi.a"), &fresh)
        .and_then(|_| std::fs::rename(&fresh, &archive))
        .unwrap_or_else(|error| panic!("{}: {error}", archive.display()));
}

/// Builds a Go program of a package, with the archive of a folder in the module that links it.
///
/// # Panics
/// It does not build.
pub fn build_go(
    (library, module): (&Path, &Path),
    folder: &Path,
    package: &str,
    options: &[&str],
    program: &Path,
) {
    put_go_archive(library, module);
    // Go would keep a program that was linked with an older archive.
    let _ = std::fs::remove_file(program);
    let mut build = Command::new("go");
    build.args(["build", "-buildvcs=false"]).args(options).arg("-o").arg(program).arg(package);
    build.current_dir(folder).env_remove("GOFLAGS").env("CGO_ENABLED", "1");
    expect_success(&mut build);
}

/// The headers, library and options with which programs are compiled and linked.
#[derive(Debug, Clone)]
pub struct Kit {
    /// The folder of the headers.
    pub headers: PathBuf,
    /// The folder of the library.
    pub library: PathBuf,
    /// The folder for programs.
    pub programs: PathBuf,
    /// The C++ standard. It is a later one with AddressSanitizer, so that programs are compiled in both.
    pub cpp: &'static str,
    /// Further compiler options.
    pub options: &'static [&'static str],
}

impl Kit {
    /// The headers and the library of this tree.
    ///
    /// # Panics
    /// The library does not build.
    pub fn of_tree() -> Kit {
        Kit::with_library(library_dir())
    }

    /// The headers of this tree, and the library of it in a folder.
    pub fn with_library(library: &Path) -> Kit {
        Kit {
            headers: workspace_root().join("include"),
            library: library.to_owned(),
            programs: target_dir().join("native"),
            cpp: "c++17",
            options: &[],
        }
    }

    /// The same for a program that shares its name with others.
    pub fn in_folder(self, name: &str) -> Kit {
        Kit { programs: self.programs.join(name), ..self }
    }

    /// Compiles a C program with these options in addition to the usual ones.
    ///
    /// # Panics
    /// It does not compile without a warning.
    pub fn c(&self, source: &Path, options: &[&str]) -> PathBuf {
        let mut compile = Command::new("cc");
        compile.args(["-std=c11", "-D_POSIX_C_SOURCE=200809L"]).args(options);
        self.compile(compile, source, "")
    }

    /// Compiles a C++ program with these options in addition to the usual ones.
    ///
    /// # Panics
    /// It does not compile without a warning.
    pub fn cpp(&self, source: &Path, options: &[&str]) -> PathBuf {
        let mut compile = Command::new("c++");
        compile.arg(format!("-std={}", self.cpp)).args(options);
        self.compile(compile, source, "cpp")
    }

    fn compile(&self, mut compile: Command, source: &Path, folder: &str) -> PathBuf {
        let folder = self.programs.join(folder);
        create_dir_all(&folder);
        let program = folder.join(source.file_stem().unwrap_or_default());
        // Lines are all that checkers report, and a quarter of the compilers' time is spent on more.
        compile.args(["-g1", "-pthread"]).args(WARNINGS).args(self.options);
        compile.arg("-I").arg(&self.headers).arg(source);
        compile.arg("-L").arg(&self.library).arg("-ltcapi");
        // The old tag: it has precedence over the LD_LIBRARY_PATH that cargo sets for its tests.
        compile.arg(format!("-Wl,--disable-new-dtags,-rpath,{}", self.library.display()));
        let compiled = compiled_once(compile, source);
        // By a link: a copy that is written while another thread starts a program can't be run.
        into_place(&program, |made| std::fs::hard_link(&compiled, made));
        program
    }
}

/// The output of a compile command for a source. It runs once in a process: tests with the same command share the
/// output.
fn compiled_once(mut compile: Command, source: &Path) -> PathBuf {
    type Made = Arc<OnceLock<PathBuf>>;
    static ALL: LazyLock<Mutex<HashMap<String, Made>>> = LazyLock::new(Mutex::default);
    let command = format!("{compile:?}");
    let mut hasher = DefaultHasher::new();
    command.hash(&mut hasher);
    let made = {
        let mut all = ALL.lock().unwrap_or_else(PoisonError::into_inner);
        all.entry(command).or_default().clone()
    };
    // A command that fails is run again by the next test, so that each reports its command.
    let made = made.get_or_init(|| {
        let folder = target_dir().join("native/compiled");
        create_dir_all(&folder);
        let name = source.file_stem().unwrap_or_default().display().to_string();
        let file = folder.join(format!("{name}-{:016x}", hasher.finish()));
        compile_to(&mut compile, &file);
        file
    });
    made.clone()
}

/// Makes a compiler write a file.
fn compile_to(compile: &mut Command, file: &Path) {
    into_place(file, |made| {
        expect_success(compile.arg("-o").arg(made));
        Ok(())
    });
}

/// Makes a file under another name and moves it into its place when it is complete, as another test may be using an
/// existing one.
fn into_place(file: &Path, make: impl FnOnce(&Path) -> std::io::Result<()>) {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let number = COUNT.fetch_add(1, Ordering::Relaxed);
    let made = file.with_extension(format!("{}-{number}", std::process::id()));
    make(&made)
        .and_then(|()| std::fs::rename(&made, file))
        .unwrap_or_else(|error| panic!("{}: {error}", made.display()));
    // A link to the file that already exists is not moved.
    let _ = std::fs::remove_file(&made);
}

fn create_dir_all(folder: &Path) {
    std::fs::create_dir_all(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
}

/// Compiles `tests/programs/c/<name>.c` against the shared library.
///
/// # Panics
/// It does not compile without a warning.
pub fn compile(name: &str) -> PathBuf {
    Kit::of_tree().c(&workspace_root().join(format!("tests/programs/c/{name}.c")), &[])
}

/// Compiles `tests/programs/c/preload/<name>.c`, to be preloaded in place of the system's functions.
///
/// # Panics
/// It does not compile without a warning.
pub fn preload(name: &str) -> PathBuf {
    let folder = target_dir().join("native");
    create_dir_all(&folder);
    let preloaded = folder.join(format!("{name}.so"));
    let mut compile = Command::new("cc");
    compile.args(["-std=c11", "-D_DEFAULT_SOURCE", "-shared", "-fPIC"]).args(WARNINGS);
    compile.arg(workspace_root().join(format!("tests/programs/c/preload/{name}.c")));
    compile_to(&mut compile, &preloaded);
    preloaded
}

/// A C++ compiler with that name, with options for a standard, the headers of this tree and those in `includes`.
pub fn cpp(compiler: &str, standard: &str, includes: &[PathBuf]) -> Command {
    let mut compile = Command::new(compiler);
    compile.arg(format!("-std={standard}")).args(WARNINGS);
    compile.arg("-I").arg(workspace_root().join("include"));
    for include in includes {
        compile.arg("-I").arg(include);
    }
    compile
}

/// Whether a program loads the shared library when it starts.
///
/// # Panics
/// There is no readelf, or it can't read the file.
pub fn needs_library(program: &Path) -> bool {
    let output = expect_success(Command::new("readelf").arg("-d").arg(program));
    String::from_utf8_lossy(&output.stdout).contains("libtcapi.so.0")
}

/// Runs a command to its end.
///
/// # Panics
/// It can't be run, or it fails; the message has its whole output.
pub fn expect_success(command: &mut Command) -> Output {
    let output = run(command);
    succeeded(command, output)
}

/// The same for a program that calls a metadata service. The library's timeout for that is two seconds, and under a
/// checker on a busy machine a program may need more: it is run again while it is late, at most five times in all.
///
/// # Panics
/// As above, or it is late each time.
pub fn expect_success_in_time(command: &mut Command) -> Output {
    let late = |text: &[u8]| metadata_is_late(&String::from_utf8_lossy(text));
    let output = (0..5).map(|_| run(command)).find(|one| !late(&one.stdout) && !late(&one.stderr));
    succeeded(command, output.unwrap_or_else(|| panic!("{command:?} is late each time")))
}

/// The same for a scenario in Rust whose calls use a metadata service.
///
/// # Panics
/// It fails, or it is late each time.
pub fn in_time(scenario: impl Fn() -> Result<(), tcapi::Error>) {
    for _ in 0..20 {
        match scenario() {
            Err(error) if metadata_is_late(error.message()) => println!("{error}"),
            done => return done.unwrap_or_else(|error| panic!("{error}")),
        }
    }
    panic!("the metadata service is late each time");
}

/// Whether a text reports that a metadata service did not respond within the library's timeout.
pub fn metadata_is_late(text: &str) -> bool {
    text.contains("the metadata service")
        && ["the deadline passed", "can't be reached"].iter().any(|said| text.contains(said))
}

fn run(command: &mut Command) -> Output {
    command.output().unwrap_or_else(|error| panic!("{command:?}: {error}"))
}

fn succeeded(command: &Command, output: Output) -> Output {
    assert!(
        output.status.success(),
        "{command:?} ended with {}\n{}{}",
        output.status,
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
    output
}
