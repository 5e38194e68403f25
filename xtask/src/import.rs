//! Spec files from the vendor's metadata, which the crate `importer` makes.

use crate::run::{Result, command, run_command};

pub(crate) fn import(args: &[&str]) -> Result {
    run_command(command("cargo run --quiet --package tcapi-importer --").args(args))
}
