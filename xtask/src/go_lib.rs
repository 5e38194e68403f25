//! `cargo xtask go-lib`: the archive for the Go module.

use crate::dist;
use crate::files::{copy, says};
use crate::run::{Result, root};

/// Puts the release archive where the Go module links it from.
pub(crate) fn go_lib() -> Result {
    let built = dist::build()?.archive;
    let fresh = built.with_extension("a.go");
    copy(&built, &fresh)?;
    // In one step, as a Go build may be reading the old one.
    let archive = root().join("go/lib/libtcapi.a");
    std::fs::rename(&fresh, &archive).map_err(|error| says(&archive, &error))?;
    println!("go/lib/libtcapi.a is there; Go does not notice that it changed: go build -a");
    Ok(())
}
