//! Programs that cargo does not provide: found, or installed where that is possible.

use std::path::Path;
use std::process::{Command, Stdio};

use crate::files::{entries, make};
use crate::run::{Result, command, output, run, run_command, target};

/// A program, a command that checks whether it works, and its Debian package.
pub(crate) struct Tool {
    probe: &'static str,
    package: &'static str,
}

/// The tools of the demo.
pub(crate) const DEMO: &[Tool] = &[Tool { probe: "cc --version", package: "gcc" }];

/// The tools of fuzzing: its engine is in C++.
pub(crate) const FUZZ: &[Tool] = &[Tool { probe: "c++ --version", package: "g++" }];

/// The tools for building Debian packages.
pub(crate) const PACKAGE: &[Tool] = &[
    Tool { probe: "cc --version", package: "gcc" },
    Tool { probe: "objcopy --version", package: "binutils" },
    Tool { probe: "dpkg-buildpackage --version", package: "dpkg-dev" },
    Tool { probe: "dh_assistant help", package: "debhelper" },
];

/// The additional tools of the tests.
pub(crate) const TESTS: &[Tool] = &[
    Tool { probe: "cc --version", package: "gcc" },
    Tool { probe: "c++ --version", package: "g++" },
    Tool { probe: "python3 -c import\u{a0}venv,ensurepip", package: "python3-venv" },
    Tool { probe: "valgrind --version", package: "valgrind" },
    // Makes system calls fail.
    Tool { probe: "strace -V", package: "strace" },
    Tool { probe: "clang --version", package: "clang" },
    Tool { probe: "clang-tidy --version", package: "clang-tidy" },
    // For the benchmark's sources, which the tests check.
    Tool { probe: "curl-config --version", package: "libcurl4-openssl-dev" },
    Tool { probe: "cc -include openssl/hmac.h -E -x c /dev/null", package: "libssl-dev" },
    Tool { probe: "cc -include cjson/cJSON.h -E -x c /dev/null", package: "libcjson-dev" },
    Tool { probe: "go version", package: "golang" },
    Tool { probe: "cmake --version", package: "cmake" },
    Tool { probe: "make --version", package: "make" },
    Tool { probe: "pkg-config --version", package: "pkg-config" },
    Tool { probe: "objcopy --version", package: "binutils" },
    Tool { probe: "dpkg-buildpackage --version", package: "dpkg-dev" },
    Tool { probe: "dh_assistant help", package: "debhelper" },
    // For the metadata that the fencing agent prints.
    Tool { probe: "xmllint --version", package: "libxml2-utils" },
    Tool { probe: "groff --version", package: "groff-base" },
];

/// The tools for measuring the whole cloud.
pub(crate) const CLOUD: &[Tool] = &[
    Tool { probe: "cc --version", package: "gcc" },
    Tool { probe: "c++ --version", package: "g++" },
    Tool { probe: "nm --version", package: "binutils" },
];

/// The tools of the benchmark.
pub(crate) const BENCH: &[Tool] = &[
    Tool { probe: "cc --version", package: "gcc" },
    Tool { probe: "c++ --version", package: "g++" },
    Tool { probe: "objcopy --version", package: "binutils" },
    Tool { probe: "curl-config --version", package: "libcurl4-openssl-dev" },
    Tool { probe: "cc -include openssl/hmac.h -E -x c /dev/null", package: "libssl-dev" },
    Tool { probe: "cc -include cjson/cJSON.h -E -x c /dev/null", package: "libcjson-dev" },
    Tool { probe: "openssl version", package: "openssl" },
    Tool { probe: "strace -V", package: "strace" },
    Tool { probe: "go version", package: "golang" },
    Tool { probe: "python3 -c import\u{a0}venv,ensurepip", package: "python3-venv" },
];

/// Makes sure that all of them work. Needs the right to install missing ones.
pub(crate) fn ensure(tools: &[Tool]) -> Result {
    let missing: Vec<&Tool> = tools.iter().filter(|tool| !works(tool)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let mut packages: Vec<&str> = missing.iter().map(|tool| tool.package).collect();
    packages.dedup();
    let installed = install(&packages.join(" "));
    match missing.iter().find(|tool| !works(tool)) {
        None => Ok(()),
        Some(tool) => Err(format!(
            "`{}` does not work, and could not be installed ({}). On Debian it is in the package {}.",
            tool.probe.replace('\u{a0}', " "),
            installed.err().unwrap_or_default(),
            tool.package
        )),
    }
}

/// Installs Debian packages.
fn install(packages: &str) -> Result {
    let install = format!("apt-get install --yes --no-install-recommends {packages}");
    run("apt-get update")?;
    run_command(command(&install).env("DEBIAN_FRONTEND", "noninteractive"))
}

/// The program that merges records of the libraries into a profile. It must belong to the version of LLVM that rustc
/// contains; Debian has a package for each.
pub(crate) fn ensure_profdata() -> Result<String> {
    let version = rustc("LLVM version")?;
    let major = version.split('.').next().unwrap_or_default();
    let program = format!("llvm-profdata-{major}");
    let works = || output(command(&program).arg("--version")).is_ok();
    let installed = if works() { Ok(()) } else { install(&format!("llvm-{major}")) };
    match works() {
        true => Ok(program),
        false => Err(format!(
            "`{program}` does not work, and could not be installed ({}). It is part of LLVM {major}.",
            installed.err().unwrap_or_default()
        )),
    }
}

/// What rustc reports under a name, such as its host triple.
pub(crate) fn rustc(name: &str) -> Result<String> {
    let version = output(&mut command("rustc --version --verbose"))?;
    let found = version.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": "));
    found.map(str::to_owned).ok_or_else(|| format!("rustc does not report its {name}"))
}

/// Fetches the schema of the metadata of fencing agents into `target/fence-agents`, unless the machine has
/// it. It is extracted from its package, which is not installed, as it depends on 28 others.
pub(crate) fn ensure_fence_schema() -> Result {
    const FILE: &str = "usr/share/cluster/relaxng/metadata.rng";
    let into = target().join("fence-agents");
    if [Path::new("/"), &into].iter().any(|place| place.join(FILE).exists()) {
        return Ok(());
    }
    make(&into)?;
    let download = || run_command(command("apt-get download fence-agents").current_dir(&into));
    // The lists of packages may be old or missing. Updating them needs more rights than downloading.
    download().or_else(|_| run("apt-get update").and_then(|()| download()))?;
    for package in entries(&into)?.iter().filter(|file| file.extension() == Some("deb".as_ref())) {
        run_command(command("dpkg-deb --extract").arg(package).arg(&into))?;
    }
    match into.join(FILE).exists() {
        true => Ok(()),
        false => Err(format!("the package fence-agents has no {FILE}")),
    }
}

fn works(tool: &Tool) -> bool {
    // A no-break space represents a space inside an argument.
    let mut words = tool.probe.split(' ').map(|word| word.replace('\u{a0}', " "));
    let mut probe = Command::new(words.next().unwrap_or_default());
    let status = probe.args(words).stdout(Stdio::null()).stderr(Stdio::null()).status();
    status.is_ok_and(|status| status.success())
}
