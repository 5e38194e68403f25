//! The libraries as they are distributed, made from cargo's static archive.
//!
//! Cargo's archive exports all of Rust's own symbols, so that two Rust libraries can't be linked into one
//! program. Here it becomes one object in which everything except `EXPORTED` is local. The archive and the
//! shared library are made from that object. rustc writes its own version script for the shared libraries
//! that it links, and the linker accepts only one, so ours is linked by the C compiler.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::files::{copy, entries, make, write};
use crate::run::{Result, command, output, root, run_command, target};
use crate::tools;

/// The version of the library.
pub(crate) const VERSION: &str = env!("CARGO_PKG_VERSION");

/// The prefixes of the archive's symbols: that of the C API, and that of the symbol that the Go package
/// refers to. The version script keeps the latter out of the shared library.
const EXPORTED: [&str; 2] = ["tc_", "tcapi_archive_"];

/// The libraries that a static link needs in addition to the archive. Compilers add the unwinder themselves,
/// as the shared `libgcc_s` or as the `libgcc_eh` of a fully static program; naming the former would break
/// the latter. The other two are empty since glibc 2.34.
pub(crate) const PRIVATE_LIBS: [&str; 2] = ["-lpthread", "-ldl"];

/// The finished libraries.
pub(crate) struct Libraries {
    pub(crate) archive: PathBuf,
    pub(crate) shared: PathBuf,
}

/// Builds the libraries into `target/dist`, with these services, or with all if the list is empty. With a profile, they
/// are optimized for what it has recorded.
pub(crate) fn build(services: &[&str], profile: Option<&Path>) -> Result<Libraries> {
    let profile = profile.map(kept).transpose()?;
    let flag = profile.map(|profile| format!("-Cprofile-use={}", profile.display()));
    let built = cargo_archive(services, flag)?;
    let dir = target().join("dist");
    make(&dir)?;
    let object = one_object(&built, &dir)?;
    let archive = archive(&object, &dir)?;
    let shared = shared(&object, &dir)?;
    Ok(Libraries { archive, shared })
}

/// Builds an archive with all services that records what its calls run through, into files in `recorded`.
pub(crate) fn recording(recorded: &Path) -> Result<PathBuf> {
    cargo_archive(&[], Some(format!("-Cprofile-generate={}", recorded.display())))
}

/// Builds cargo's archive, with a further flag of rustc if there is one.
fn cargo_archive(services: &[&str], flag: Option<String>) -> Result<PathBuf> {
    let mut build = cargo_build("--package tcapi-capi");
    // Set even if it is in the environment: the installed services are those given to the task, and headers and
    // packages must match.
    build.env("TCAPI_SERVICES", services.join(","));
    let Some(flag) = flag else {
        run_command(&mut build)?;
        return Ok(target().join("release/libtcapi.a"));
    };
    let mut flags = rustflags();
    flags.push(flag);
    build.env("CARGO_ENCODED_RUSTFLAGS", flags.join(SEPARATOR));
    // With an explicit target, the flag does not apply to macros and build scripts. The names of functions depend on
    // the target, so it is set in both builds of a profile.
    let (host, dir) = (tools::rustc("host")?, profile_dir());
    run_command(build.arg("--target").arg(&host).arg("--target-dir").arg(&dir))?;
    Ok(dir.join(host).join("release/libtcapi.a"))
}

/// The folder of all output for profiles.
pub(crate) fn profile_dir() -> PathBuf {
    target().join("profile")
}

/// Copies a profile to a file whose name has its digest: cargo would not notice other content of a file.
fn kept(profile: &Path) -> Result<PathBuf> {
    let printed = output(command("sha256sum").arg(profile))?;
    let digest = printed.split_whitespace().next().unwrap_or_default();
    let kept = profile_dir().join(format!("{digest}.profdata"));
    copy(profile, &kept)?;
    Ok(kept)
}

/// Builds the libraries that the finished ones are made from, with all services, into `target/release`.
pub(crate) fn release_library() -> Result {
    cargo_archive(&[], None).map(drop)
}

/// The command with which cargo builds packages for release, as they are distributed. Their common
/// dependencies are built once.
pub(crate) fn cargo_build(packages: &str) -> Command {
    let mut cargo = command(&format!("cargo build --release {packages}"));
    cargo.env("CARGO_ENCODED_RUSTFLAGS", rustflags().join(SEPARATOR));
    cargo
}

/// What cargo separates the flags in its variable with.
const SEPARATOR: &str = "\u{1f}";

/// The caller's RUSTFLAGS, and further ones that keep the names of folders on this machine out of the
/// libraries: the same sources give the same bytes anywhere.
fn rustflags() -> Vec<String> {
    let own = std::env::var("RUSTFLAGS").unwrap_or_default();
    let mut flags: Vec<String> = own.split_whitespace().map(str::to_owned).collect();
    let cargo_home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let cargo_home = cargo_home.or_else(|| std::env::home_dir().map(|home| home.join(".cargo")));
    // Of several that match, the last one is used.
    let mut folders = vec![(root(), "tcapi"), (target(), "target")];
    // One per registry, with a name that is made from the registry's address.
    let crates = cargo_home.unwrap_or_default().join("registry/src");
    folders.extend(entries(&crates).unwrap_or_default().into_iter().map(|from| (from, "crates")));
    for (folder, name) in folders {
        flags.push(format!("--remap-path-prefix={}={name}", folder.display()));
    }
    flags
}

fn one_object(cargo_archive: &Path, dir: &Path) -> Result<PathBuf> {
    let exported = exported(cargo_archive)?;
    let object = dir.join("tcapi.o");
    // A section group that the linker shares between objects by name must be dissolved: with its symbols local,
    // another library's references to the group would not be resolved.
    let mut link = command("ld -r --gc-sections --force-group-allocation");
    // The roots of the retained sections: too many for a readable command.
    let roots: String = exported.iter().map(|symbol| format!("--undefined={symbol}\n")).collect();
    let list = dir.join("roots.txt");
    write(&list, &roots)?;
    link.arg(format!("@{}", list.display()));
    run_command(link.arg("-o").arg(&object).arg(cargo_archive))?;
    let mut hide = command("objcopy --strip-unneeded --wildcard");
    hide.args(EXPORTED.map(|name| format!("--keep-global-symbol={name}*")));
    // Rust's compiler builtins contain bitcode, which linkers with a plugin for another LLVM would try to read.
    hide.args(["--remove-section=.llvmbc", "--remove-section=.llvmcmd"]);
    run_command(hide.arg(&object))?;
    shorten_section_names(&object, dir)?;
    Ok(object)
}

/// Gives each section a short, unique name. Each function and constant has a section with its mangled name.
/// These names make up a seventh of the archive, and neither symbols nor linkers need them.
fn shorten_section_names(object: &Path, dir: &Path) -> Result {
    let listed = output(command("objdump --section-headers --wide").arg(object))?;
    let names = listed.lines().filter_map(|line| line.split_whitespace().nth(1));
    // The text before the mangled name decides where linkers place a section.
    let mangled = |name: &str| {
        Some(["._R", "._ZN", "..L"].iter().filter_map(|sign| name.find(sign)).min()? + 1)
    };
    let names: BTreeSet<(&str, usize)> =
        names.filter_map(|name| Some((name, mangled(name)?))).collect();
    let mut renamed = String::new();
    for (number, (name, at)) in names.into_iter().enumerate() {
        renamed.push_str(&format!("--rename-section \"{name}={}{number}\"\n", &name[..at]));
    }
    let list = dir.join("sections.txt");
    write(&list, &renamed)?;
    run_command(command("objcopy").arg(format!("@{}", list.display())).arg(object))
}

/// The symbols of the C API that the archive defines, and that of the Go package.
fn exported(archive: &Path) -> Result<Vec<String>> {
    let listed = output(command("nm --defined-only --format=posix").arg(archive))?;
    let names = listed.lines().filter_map(|line| line.split(' ').next());
    let mut names: Vec<String> = names
        .filter(|name| EXPORTED.iter().any(|start| name.starts_with(start)))
        .map(str::to_owned)
        .collect();
    names.sort();
    names.dedup();
    if names.is_empty() {
        return Err(format!("{} has no function of the C binding", archive.display()));
    }
    Ok(names)
}

fn archive(object: &Path, dir: &Path) -> Result<PathBuf> {
    let archive = dir.join("libtcapi.a");
    // `ar` would add to an existing one.
    let _ = std::fs::remove_file(&archive);
    run_command(Command::new("ar").arg("rcsD").arg(&archive).arg(object))?;
    Ok(archive)
}

fn shared(object: &Path, dir: &Path) -> Result<PathBuf> {
    let shared = dir.join(format!("libtcapi.so.{VERSION}"));
    let map = root().join("xtask/packaging/tcapi.map");
    let mut link =
        command("cc -shared -Wl,-soname,libtcapi.so.0 -Wl,--gc-sections -Wl,--as-needed");
    // A lookup of a host name may outlast its call, so the code must stay when the program unloads the library.
    link.args(["-Wl,-z,defs", "-Wl,-z,relro", "-Wl,-z,now", "-Wl,-z,nodelete", "-Wl,--strip-all"]);
    link.arg(format!("-Wl,--version-script={}", map.display()));
    run_command(link.arg("-o").arg(&shared).arg(object).args(PRIVATE_LIBS))?;
    Ok(shared)
}
