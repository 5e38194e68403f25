//! The output of `capi/build` for the specs: the headers in `include/`, and packages and copies of headers in `go/`.

use std::path::Path;
use std::process::Stdio;

use serde_json::Value;

use crate::run::{Result, command, output, root};
use crate::{files, stale};

/// Builds, which writes the changed files, and removes those of services that no longer exist.
pub(crate) fn write() -> Result {
    let published = build("write")?;
    for file in stale::files(&root(), &published)? {
        println!("removes {file}, which the specs no longer produce");
        stale::remove(&root().join(file))?;
    }
    Ok(())
}

/// Builds without writing, and fails if a committed file differs, or belongs to a service that no longer exists.
pub(crate) fn check() -> Result {
    let published = build("check")?;
    let files = stale::files(&root(), &published)?;
    if files.is_empty() {
        return Ok(());
    }
    let files = files.join("\n  ");
    Err(format!(
        "the specs no longer produce\n  {files}\nrun `cargo xtask gen` and commit the deletion"
    ))
}

/// Builds, and returns the files that the specs produce, with paths relative to the root.
fn build(mode: &str) -> Result<Vec<String>> {
    const BUILD: &str = "cargo build --package tcapi-capi --message-format=json-render-diagnostics";
    eprintln!("$ {BUILD}");
    let messages = output(
        command(BUILD).env("TCAPI_GEN", mode).env_remove("TCAPI_SERVICES").stderr(Stdio::inherit()),
    )?;
    let messages = messages.lines().filter_map(|line| serde_json::from_str(line).ok());
    let out = messages.into_iter().find_map(|message: Value| {
        let ours = message["reason"] == "build-script-executed"
            && message["package_id"].as_str()?.contains("/capi#");
        ours.then(|| message["out_dir"].as_str().map(str::to_owned))?
    });
    let out = out.ok_or("cargo does not report the output folder of the build script of capi")?;
    let published = files::read(&Path::new(&out).join("published.txt"))?;
    Ok(published.lines().map(str::to_owned).collect())
}
