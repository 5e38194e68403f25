//! Runs every fault of the tests against this library, the official SDKs, azure-core and botocore.

use crate::run::{Result, run};
use crate::tools;

/// Updates docs/faults.md.
pub(crate) fn compare() -> Result {
    tools::ensure(tools::TESTS)?;
    run("cargo run --package tcapi-tests --bin tcapi-faults -- compare")
}
