//! Builds the contestants that cargo does not build.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::command::{Result, output, read, says, write};
use crate::contestant::{Contestant, Who};
use crate::paths::Paths;

/// Builds all of them, starting with the floor.
pub(crate) fn build(paths: &Paths) -> Result<Vec<Contestant>> {
    make_folder(paths)?;
    c(paths, "launch", &["launch.c"], &[])?;
    c(paths, "nothing", &["nothing.c"], &[])?;
    let floor = c(paths, "floor", &["contestant.c", "floor.c"], &[])?;
    let shared = paths.dist.join("libtcapi.so.0");
    let _ = std::fs::remove_file(&shared);
    let versioned = format!("libtcapi.so.{}", env!("CARGO_PKG_VERSION"));
    std::os::unix::fs::symlink(&versioned, &shared).map_err(|error| says(&shared, &error))?;
    let include = include(paths);
    let run_path = format!("-Wl,-rpath,{}", paths.dist.display());
    let with = [include, paths.dist.join(&versioned).display().to_string(), run_path];
    let tcapi_shared = c(paths, "tcapi", &TCAPI, &with)?;
    let tcapi_cpp = cpp(paths, "tcapi-cpp", "tcapi.cpp", &with)?;
    let archive = paths.dist.join("libtcapi.a");
    let tcapi_static = with_archive(paths, "tcapi-static", &archive, "-Wl,--gc-sections")?;
    let curl = ["-lcurl", "-lcrypto", "-lcjson"].map(str::to_owned);
    let curl = c(paths, "curl", &["contestant.c", "curl.c"], &curl)?;
    let tcapi_go = go(paths, "tcapi", "1")?;
    let before = paths.before.clone().map(Contestant::before).transpose()?;
    let contestants = [
        Contestant::new(Who::Floor, floor),
        Contestant::new(Who::TcapiC, tcapi_shared),
        Contestant::new(Who::TcapiStatic, tcapi_static),
        Contestant::new(Who::TcapiRust, paths.release.join("tcapi-bench-rust")),
        Contestant::new(Who::TcapiCpp, tcapi_cpp),
        Contestant::new(Who::TcapiGo, tcapi_go.clone()),
        Contestant::new(Who::TcapiGoCancellable, tcapi_go).with_argument("-cancellable"),
        Contestant::new(Who::Curl, curl),
        Contestant::new(Who::Go, go(paths, "sdk", "0")?),
        python(paths)?,
    ];
    Ok(contestants.into_iter().chain(before).collect())
}

/// Builds the C contestant with a library that records what it executes.
pub(crate) fn recording(paths: &Paths, library: &Path) -> Result<PathBuf> {
    make_folder(paths)?;
    // Nothing in the program refers to the runtime that writes the records.
    with_archive(paths, "recording", library, "-Wl,--undefined=__llvm_profile_runtime")
}

fn make_folder(paths: &Paths) -> Result {
    std::fs::create_dir_all(&paths.work).map_err(|error| says(&paths.work, &error))
}

/// The sources of the C contestant.
const TCAPI: [&str; 2] = ["contestant.c", "tcapi.c"];

/// Builds the C contestant with a static library.
fn with_archive(paths: &Paths, name: &str, archive: &Path, option: &str) -> Result<PathBuf> {
    let archive = archive.display().to_string();
    let tail = [option, "-lpthread", "-ldl", "-lm"].map(str::to_owned);
    let with: Vec<String> = [include(paths), archive].into_iter().chain(tail).collect();
    c(paths, name, &TCAPI, &with)
}

/// The option for the C headers.
fn include(paths: &Paths) -> String {
    format!("-I{}", paths.include.display())
}

const WARNINGS: [&str; 4] = ["-Wall", "-Wextra", "-Wpedantic", "-Werror"];

fn c(paths: &Paths, name: &str, sources: &[&str], with: &[String]) -> Result<PathBuf> {
    let program = paths.work.join(name);
    let mut compile = Command::new("cc");
    compile.args(["-std=c11", "-D_GNU_SOURCE", "-O2", "-pthread"]).args(WARNINGS);
    compile.args(sources.iter().map(|source| paths.sources.join("c").join(source)));
    output(compile.args(with).arg("-o").arg(&program))?;
    Ok(program)
}

/// Builds a C++ contestant, with the loop in C.
fn cpp(paths: &Paths, name: &str, source: &str, with: &[String]) -> Result<PathBuf> {
    let rounds = c(paths, "contestant.o", &["contestant.c"], &["-c".to_owned()])?;
    let program = paths.work.join(name);
    let mut compile = Command::new("c++");
    compile.args(["-std=c++17", "-O2", "-pthread"]).args(WARNINGS);
    compile.arg(paths.sources.join("cpp").join(source)).arg(rounds);
    output(compile.args(with).arg("-o").arg(&program))?;
    Ok(program)
}

/// Builds a contestant in Go, with or without cgo.
fn go(paths: &Paths, name: &str, cgo: &str) -> Result<PathBuf> {
    let program = paths.work.join(format!("go-{name}"));
    let mut build = Command::new("go");
    build.current_dir(paths.sources.join("go")).env("CGO_ENABLED", cgo);
    build.args(["build", "-trimpath", "-ldflags", "-s -w", "-o"]).arg(&program);
    output(build.arg(format!("./{name}")))?;
    Ok(program)
}

fn python(paths: &Paths) -> Result<Contestant> {
    let sources = paths.sources.join("python");
    let requirements = sources.join("requirements.txt");
    let venv = paths.work.join("venv");
    let interpreter = venv.join("bin/python");
    install(&venv, &interpreter, &requirements)?;
    let packages = "import sysconfig; print(sysconfig.get_path('purelib'))";
    let packages = output(Command::new(&interpreter).args(["-c", packages]))?;
    Ok(Contestant {
        who: Who::Python,
        command: vec![interpreter.into(), sources.join("sdk.py").into()],
        shipped: PathBuf::from(packages.trim()),
        describes: true,
    })
}

fn install(venv: &Path, interpreter: &Path, requirements: &Path) -> Result {
    let wanted = read(requirements)?;
    // Written after everything is installed, so an interrupted installation is repeated.
    let stamp = venv.join("installed");
    if std::fs::read_to_string(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    let _ = std::fs::remove_dir_all(venv);
    output(Command::new("python3").args(["-m", "venv"]).arg(venv))?;
    let pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r"];
    output(Command::new(interpreter).args(pip).arg(requirements))?;
    write(&stamp, wanted)
}
