//! `cargo xtask go-lib`: the archive for the Go module.

use crate::dist;
use crate::files::{copy, says};
use crate::run::{Result, root};

/// Puts the release archive where the Go module links it from.
pub(crate) fn go_lib() -> Result {
    let folder = root().join("go/lib");
    let fresh = folder.join("libtcapi.a.new");
    copy(&dist::build()?.archive, &fresh)?;
    // In one step, as a Go build may be reading the old one.
    let archive = folder.join("libtcapi.a");
    std::fs::rename(&fresh, &archive).map_err(|error| says(&archive, &error))?;
    println!("go/lib/libtcapi.a is there; Go does not notice that it changed: go build -a");
    Ok(())
}
