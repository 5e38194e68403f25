//! All tests, in the order in which a failure is cheapest.

use crate::run::{Result, command, run, run_command};
use crate::{bench, fuzz, generate, tools};

pub(crate) fn test() -> Result {
    tools::ensure(tools::TESTS)?;
    run("cargo fmt --all --check")?;
    // Before anything else builds, as a build would write the headers.
    generate::check()?;
    run("cargo clippy --workspace --all-targets -- --deny warnings")?;
    run_command(
        command("cargo doc --workspace --no-deps --quiet").env("RUSTDOCFLAGS", "--deny warnings"),
    )?;
    fuzz::lint()?;
    run("cargo test --workspace --no-fail-fast")?;
    fuzz::fuzz(fuzz::SECONDS, None)?;
    // Not for the figures, but to see that all contestants still do what is measured.
    bench::bench(&["--quick"])
}
