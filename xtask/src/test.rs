//! Runs all tests, in the order in which a failure is cheapest.

use crate::run::{Result, command, run, run_command};
use crate::suite::{self, Extent};
use crate::{bench, check, fuzz, generate, tools};

/// Runs all tests, or only the fast ones.
pub(crate) fn test(extent: Extent) -> Result {
    tools::ensure(tools::TESTS)?;
    tools::ensure_fence_schema()?;
    run("cargo fmt --all --check")?;
    check::check(&[])?;
    // Runs before any other build, as that would write the headers.
    generate::check()?;
    run("cargo clippy --workspace --all-targets -- --deny warnings")?;
    if extent == Extent::Fast {
        return suite::run_all(extent);
    }
    run_command(
        command("cargo doc --workspace --no-deps --quiet").env("RUSTDOCFLAGS", "--deny warnings"),
    )?;
    fuzz::lint()?;
    suite::run_all(extent)?;
    fuzz::fuzz(fuzz::SECONDS, None)?;
    // Not for the figures, but to check that all contestants still do what is measured.
    bench::bench(&["--quick"])
}
