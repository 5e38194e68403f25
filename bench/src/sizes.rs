//! Measures the sizes of the shipped files.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::command::{Result, output, says};
use crate::contestant::{Contestant, Who};
use crate::figures::Size;
use crate::paths::Paths;

/// The C library's own shared libraries, which every program has.
const C_LIBRARY: [&str; 6] =
    ["linux-vdso", "ld-linux", "libc.so", "libm.so", "libpthread.so", "libdl.so"];

/// Packages of a Python environment whose purpose is to install others.
const INSTALLERS: [&str; 4] = ["pip", "setuptools", "_distutils_hack", "pkg_resources"];

pub(crate) fn measure(paths: &Paths, contestants: &[Contestant]) -> Result<Vec<Size>> {
    let mut sizes = Vec::new();
    for contestant in contestants.iter().filter(|one| one.who.is_shipped()) {
        let what = contestant.who.name();
        sizes.push(if contestant.who == Who::Python {
            let what = format!("{what}: packages, without the interpreter");
            Size { what, bytes: tree(&contestant.shipped)?, beside: 0, libraries: 0 }
        } else {
            program(paths, what, &contestant.shipped)?
        });
    }
    for name in ["libtcapi.so.0", "libtcapi.a"] {
        let bytes = length(&paths.dist.join(name))?;
        sizes.push(Size { what: name.to_owned(), bytes, beside: 0, libraries: 0 });
    }
    Ok(sizes)
}

/// A program without its symbols, and the libraries that it loads.
fn program(paths: &Paths, what: &str, program: &Path) -> Result<Size> {
    let stripped = paths.work.join("stripped");
    output(Command::new("strip").arg("-o").arg(&stripped).arg(program))?;
    let mut beside = 0;
    let libraries = libraries(program)?;
    for library in &libraries {
        beside += length(library)?;
    }
    let bytes = length(&stripped)?;
    Ok(Size { what: what.to_owned(), bytes, beside, libraries: libraries.len() })
}

fn libraries(program: &Path) -> Result<Vec<PathBuf>> {
    // ldd fails for a program that loads no libraries.
    let listed = output(Command::new("ldd").arg(program)).unwrap_or_default();
    let paths = listed.lines().filter_map(|line| {
        let (name, path) = line.trim().split_once(" => ")?;
        let own = C_LIBRARY.iter().any(|library| name.starts_with(library));
        (!own).then(|| PathBuf::from(path.split(" (").next().unwrap_or(path)))
    });
    Ok(paths.collect())
}

fn tree(dir: &Path) -> Result<u64> {
    let mut bytes = 0;
    for entry in std::fs::read_dir(dir).map_err(|error| says(dir, &error))? {
        let entry = entry.map_err(|error| says(dir, &error))?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if INSTALLERS.iter().any(|installer| name.starts_with(installer)) || name == "__pycache__" {
            continue;
        }
        let path = entry.path();
        bytes += if path.is_dir() { tree(&path)? } else { length(&path)? };
    }
    Ok(bytes)
}

fn length(path: &Path) -> Result<u64> {
    std::fs::metadata(path).map(|found| found.len()).map_err(|error| says(path, &error))
}
