//! Makes the compiler look at the specs again when one is added, and lists the actions for the tests.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=../specs");
    // The package in `models/` sets it: see `src/sync.rs`.
    println!("cargo::rustc-check-cfg=cfg(tcapi_model)");
    let out = env::var_os("OUT_DIR").map(PathBuf::from).unwrap_or_default();
    fs::write(out.join("actions.rs"), format!("each_action! {{ {} }}\n", actions()?.join(" ")))
}

/// `cvm RebootInstances,` for each action of the services that are compiled in: each is a feature of its name.
fn actions() -> io::Result<Vec<String>> {
    let programs = tcapi_codegen::programs(Path::new("../specs"))?.into_iter();
    let compiled = programs.filter(|(program, _)| {
        env::var_os(format!("CARGO_FEATURE_{}", program.to_uppercase())).is_some()
    });
    let actions = compiled.flat_map(|(program, folder)| {
        let names = tcapi_codegen::action_names(&folder).into_iter();
        names.map(move |action| format!("{program} {action},"))
    });
    Ok(actions.collect())
}
