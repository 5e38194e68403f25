//! Runs the crate `importer`, which generates spec files from the vendor's metadata.

use crate::run::{Result, command, run_command};

pub(crate) fn import(args: &[&str]) -> Result {
    run_command(command("cargo run --quiet --package tcapi-importer --").args(args))
}
