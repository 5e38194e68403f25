//! File and folder operations, with errors that name the path.

use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};

use crate::run::Result;

/// Copies a file, and creates its folder.
pub(crate) fn copy(from: &Path, to: &Path) -> Result {
    make(to.parent().unwrap_or(to))?;
    std::fs::copy(from, to).map(drop).map_err(|error| says(to, &error))
}

/// Copies the contents of a folder.
pub(crate) fn copy_tree(from: &Path, to: &Path) -> Result {
    for from in entries(from)? {
        let to = to.join(from.file_name().unwrap_or_default());
        if from.is_dir() { copy_tree(&from, &to)? } else { copy(&from, &to)? }
    }
    Ok(())
}

/// The contents of a folder, sorted.
pub(crate) fn entries(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut entries = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(|error| says(folder, &error))? {
        entries.push(entry.map_err(|error| says(folder, &error))?.path());
    }
    entries.sort();
    Ok(entries)
}

/// Creates a symbolic link.
pub(crate) fn link(target: &str, at: &Path) -> Result {
    // An existing one is replaced.
    let _ = std::fs::remove_file(at);
    symlink(target, at).map_err(|error| says(at, &error))
}

/// Reads a text file.
pub(crate) fn read(file: &Path) -> Result<String> {
    std::fs::read_to_string(file).map_err(|error| says(file, &error))
}

/// Writes a text file, and creates its folder.
pub(crate) fn write(file: &Path, text: &str) -> Result {
    make(file.parent().unwrap_or(file))?;
    std::fs::write(file, text).map_err(|error| says(file, &error))
}

/// Creates a folder with all its parents.
pub(crate) fn make(dir: &Path) -> Result {
    std::fs::create_dir_all(dir).map_err(|error| says(dir, &error))
}

/// An error with the path that it is about.
pub(crate) fn says(path: &Path, error: &std::io::Error) -> String {
    format!("{}: {error}", path.display())
}
