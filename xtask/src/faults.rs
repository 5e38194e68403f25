//! Every fault of the tests, put to this library and to the official SDKs.

use crate::run::{Result, run};
use crate::tools;

/// Writes docs/faults.md anew.
pub(crate) fn compare() -> Result {
    tools::ensure(tools::TESTS)?;
    run("cargo run --package tcapi-tests --bin tcapi-faults -- compare")
}
