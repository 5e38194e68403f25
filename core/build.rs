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

/// `cvm RebootInstances,` for each file of an action: its folder is the service's, and it is named after the action.
fn actions() -> io::Result<Vec<String>> {
    let mut actions = Vec::new();
    for service in folders(Path::new("../specs"))? {
        for version in folders(&service)? {
            for file in fs::read_dir(version)? {
                let file = file?.path();
                if file.extension().is_some_and(|extension| extension == "toml")
                    && let (Some(service), Some(action)) = (service.file_name(), file.file_stem())
                    && action != "service"
                    && action != "types"
                {
                    actions.push(format!("{} {},", service.display(), action.display()));
                }
            }
        }
    }
    actions.sort();
    Ok(actions)
}

fn folders(path: &Path) -> io::Result<Vec<PathBuf>> {
    let entries: Vec<PathBuf> =
        fs::read_dir(path)?.map(|entry| Ok(entry?.path())).collect::<io::Result<_>>()?;
    Ok(entries.into_iter().filter(|path| path.is_dir()).collect())
}
