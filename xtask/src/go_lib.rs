//! `cargo xtask go-lib`: the archive for the Go module.

use crate::dist;
use crate::files::{copy, says};
use crate::run::{Result, root};

/// Puts the release archive where the Go module links it from.
pub(crate) fn go_lib() -> Result {
    let name = archive()?;
    let built = dist::build()?.archive;
    let fresh = built.with_extension("a.go");
    copy(&built, &fresh)?;
    // In one step, as a Go build may be reading the old one.
    let archive = root().join(&name);
    std::fs::rename(&fresh, &archive).map_err(|error| says(&archive, &error))?;
    println!("{name} is there; Go does not notice that it changed: go build -a");
    Ok(())
}

/// The archive of this machine's platform, by Go's names, from the root. The files `go/internal/abi/static_*.go` have
/// the same list.
fn archive() -> Result<String> {
    let (os, arch) = (std::env::consts::OS, std::env::consts::ARCH);
    let platform = match (os, arch) {
        ("linux", "x86_64") => "linux_amd64",
        ("linux", "aarch64") => "linux_arm64",
        _ => {
            return Err(format!(
                "the Go module links no archive on {os} for {arch}: install the shared library with `cargo xtask \
                 install`, and build with -tags dynamic"
            ));
        }
    };
    Ok(format!("go/lib/libtcapi_{platform}.a"))
}
