//! `cargo xtask go-lib`: the archive for the Go module.

use std::path::Path;

use crate::files::{copy, says, write};
use crate::run::{Result, command, output, root};
use crate::{dist, go_digest};

/// Puts the release archive where the Go module links it, optimized for a profile if there is one.
pub(crate) fn go_lib(profile: Option<&Path>) -> Result {
    let platform = platform()?;
    let (folder, built) = (root().join("go/lib"), dist::build(&[], profile)?.archive);
    let name = format!("libtcapi_{platform}.a");
    let fresh = built.with_extension("a.go");
    copy(&built, &fresh)?;
    replace(&fresh, &folder.join(&name))?;

    let printed = output(command("sha256sum").arg(&built))?;
    let digest = printed.split_whitespace().next().unwrap_or_default();
    let source = built.with_extension("go");
    write(&source, &go_digest::source(&name, digest))?;
    // Written after the archive: output that is built between the two is built again.
    replace(&source, &folder.join(format!("archive_{platform}.go")))?;
    println!("go/lib/{name} is there");
    Ok(())
}

/// Moves a file atomically, as a Go build may be reading the old one.
fn replace(from: &Path, to: &Path) -> Result {
    std::fs::rename(from, to).map_err(|error| says(to, &error))
}

/// This machine's platform, by Go's names. The files `go/internal/abi/static_*.go` have the same list.
fn platform() -> Result<&'static str> {
    match (std::env::consts::OS, std::env::consts::ARCH) {
        ("linux", "x86_64") => Ok("linux_amd64"),
        ("linux", "aarch64") => Ok("linux_arm64"),
        (os, arch) => Err(format!(
            "the Go module links no archive on {os} for {arch}: install the shared library with `cargo xtask install`, \
             and build with -tags dynamic"
        )),
    }
}
