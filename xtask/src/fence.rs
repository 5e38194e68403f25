//! The fencing agent, a C program that is linked with the installed library.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::files::{entries, make, write};
use crate::layout::Layout;
use crate::run::{Result, command, output, root, run_command};

/// Builds the agent with the files below a prefix, and installs it and its manual page there.
pub(crate) fn place(layout: &Layout) -> Result {
    let program = layout.dir.join("sbin/fence_tcapi");
    let lib = layout.dir.join(&layout.lib);
    make(program.parent().unwrap_or(&layout.dir))?;
    // Without the names of source files, so that the same sources give the same bytes anywhere.
    let mut compile = command(
        "cc -std=c11 -D_POSIX_C_SOURCE=200809L -O2 -s -fstack-protector-strong -Wall -Wextra",
    );
    compile.args(["-Wl,-z,relro", "-Wl,-z,now", "-Wl,--as-needed"]);
    compile.arg("-I").arg(layout.dir.join("include")).args(sources()?);
    compile.arg("-o").arg(&program).arg("-L").arg(&lib).arg("-ltcapi");
    if let Some(folder) = &layout.library_of_programs {
        compile.arg(format!("-Wl,-rpath,{folder}"));
    }
    run_command(&mut compile)?;
    write(&layout.dir.join("share/man/man8/fence_tcapi.8"), &manual(&program, &lib)?)
}

/// The sources, in a fixed order.
fn sources() -> Result<Vec<PathBuf>> {
    let files = entries(&root().join("fence"))?.into_iter();
    Ok(files.filter(|file| file.extension().is_some_and(|extension| extension == "c")).collect())
}

/// The manual page that the agent prints, as only its table lists its options.
fn manual(program: &Path, lib: &Path) -> Result<String> {
    output(Command::new(program).arg("--action=manpage").env("LD_LIBRARY_PATH", lib))
}
