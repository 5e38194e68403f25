//! The headers in `include/`, which `capi/build` makes from the specs.

use crate::run::{Result, command, run_command};

/// Builds, which writes the headers that changed.
pub(crate) fn write() -> Result {
    build("write")
}

/// Builds without writing, and fails where a committed header differs.
pub(crate) fn check() -> Result {
    build("check")
}

fn build(mode: &str) -> Result {
    run_command(command("cargo build --package tcapi-capi").env("TCAPI_GEN", mode))
}
