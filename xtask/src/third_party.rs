//! The licences of third-party code that is linked into the libraries: their texts must be distributed with these.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::files::{entries, read};
use crate::run::{Result, command, output};

/// The prefixes of the names of licence files.
const NAMES: [&str; 6] = ["license", "licence", "copying", "copyright", "notice", "unlicense"];

/// A crate that is linked in.
struct Crate {
    /// Its name and version.
    id: String,
    /// The licence in its manifest.
    license: String,
    folder: PathBuf,
}

/// All licences in one text: the licence of each crate, and each text once.
pub(crate) fn licenses() -> Result<String> {
    let crates = linked_in()?;
    let mut list = String::new();
    let mut texts: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for one in &crates {
        list += &format!("  {}: {}\n", one.id, one.license);
        let mut files = Vec::new();
        find(&one.folder, &mut files)?;
        if files.is_empty() {
            return Err(format!("{} comes without the text of its licence", one.id));
        }
        for file in files {
            let text = read(&file)?.replace('\r', "");
            let name = file.strip_prefix(&one.folder).unwrap_or(&file).display().to_string();
            texts.entry(text).or_default().push(format!("{} {name}", one.id));
        }
    }
    let mut texts: Vec<(String, String)> =
        texts.into_iter().map(|(text, of)| (of.join("\n"), text)).collect();
    texts.sort();
    let mut all =
        format!("These crates are linked into libtcapi:\n\n{list}\nThe texts they came with:\n");
    let line = "=".repeat(80);
    for (of, text) in texts {
        all += &format!("\n{line}\n{of}\n{line}\n\n{}\n", text.trim_matches('\n'));
    }
    Ok(all)
}

/// The crates that are linked in, sorted.
fn linked_in() -> Result<Vec<Crate>> {
    // Crates that run only during compilation are not part of the library.
    let mut tree = command("cargo tree --package tcapi-capi --edges normal,no-proc-macro");
    let tree = output(tree.args(["--prefix", "none", "--no-dedupe", "--format", "{p}"]))?;
    let mut ids: Vec<&str> = tree.lines().collect();
    ids.sort_unstable();
    ids.dedup();
    let platform = output(&mut command("rustc --print host-tuple"))?;
    let mut metadata = command("cargo metadata --format-version 1 --filter-platform");
    let metadata = output(metadata.arg(platform.trim()))?;
    let metadata: Value = serde_json::from_str(&metadata).map_err(|error| error.to_string())?;
    let packages = metadata["packages"].as_array().map(Vec::as_slice).unwrap_or_default();
    let mut crates = Vec::new();
    for id in ids {
        let package = packages.iter().find(|package| {
            // The path of a workspace crate follows.
            let mut words = id.split(' ');
            words.next() == package["name"].as_str()
                && words.next().and_then(|word| word.strip_prefix('v'))
                    == package["version"].as_str()
        });
        let package = package.ok_or_else(|| format!("cargo has no metadata of {id}"))?;
        if package["source"].is_null() {
            // A crate of this workspace.
            continue;
        }
        let text = |key: &str| package[key].as_str().unwrap_or_default();
        let manifest = Path::new(text("manifest_path"));
        crates.push(Crate {
            id: format!("{} {}", text("name"), text("version")),
            license: text("license").to_owned(),
            folder: manifest.parent().unwrap_or(manifest).to_owned(),
        });
    }
    Ok(crates)
}

/// Finds the licence files in a folder and its subfolders, sorted.
fn find(folder: &Path, files: &mut Vec<PathBuf>) -> Result {
    for path in entries(folder)? {
        let name = path.file_name().unwrap_or_default().to_string_lossy().to_lowercase();
        if path.is_dir() {
            find(&path, files)?;
        } else if NAMES.iter().any(|start| name.starts_with(start)) && !name.ends_with(".rs") {
            files.push(path);
        }
    }
    Ok(())
}
