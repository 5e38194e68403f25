//! `cargo xtask profile`: records what calls run through, for profile-guided optimization of the libraries. The calls are
//! those of the benchmark's program in C.

use std::process::Command;

use crate::files::{entries, make};
use crate::run::{Result, command, run_command, target};
use crate::{dist, tools};

/// Writes the profile of a library with all services to `target/profile/tcapi.profdata`.
pub(crate) fn profile() -> Result {
    tools::ensure(tools::DEMO)?;
    let profdata = tools::ensure_profdata()?;
    let dir = dist::profile_dir();
    let recorded = dir.join("recorded");
    // Those of another build would be merged, too.
    let _ = std::fs::remove_dir_all(&recorded);
    make(&recorded)?;
    let library = dist::recording(&recorded)?;
    run_command(&mut dist::cargo_build("--package tcapi-bench"))?;
    let mut record = Command::new(target().join("release/tcapi-bench"));
    run_command(record.arg("--target").arg(target()).arg("--record").arg(library))?;
    let profile = dir.join("tcapi.profdata");
    let mut merge = command(&profdata);
    run_command(merge.arg("merge").arg("-o").arg(&profile).args(entries(&recorded)?))?;
    println!("the profile is {}", profile.display());
    Ok(())
}
