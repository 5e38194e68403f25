//! Every fault of the tests, put to this library, the official SDKs, azure-core and botocore.

use crate::run::{Result, run};
use crate::tools;

/// Writes docs/faults.md anew.
pub(crate) fn compare() -> Result {
    tools::ensure(tools::TESTS)?;
    run("cargo run --package tcapi-tests --bin tcapi-faults -- compare")
}
