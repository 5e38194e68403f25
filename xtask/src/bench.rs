//! Builds and runs the benchmark of the crate in `bench/`, which measures the cost of a call.

use std::process::Command;

use crate::run::{Result, root, run_command, target};
use crate::{dist, go_lib, tools};

pub(crate) fn bench(options: &[&str]) -> Result {
    tools::ensure(tools::BENCH)?;
    go_lib::go_lib(None)?;
    run_command(&mut dist::cargo_build("--package tcapi-bench --package tcapi-emulator"))?;
    let mut bench = Command::new(target().join("release/tcapi-bench"));
    bench.arg("--target").arg(target());
    // The page has no place for another commit.
    if !options.iter().any(|option| ["--quick", "--before"].contains(option)) {
        bench.arg("--docs").arg(root().join("docs"));
    }
    run_command(bench.args(options))
}
