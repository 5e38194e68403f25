//! The symbol by which the linker distinguishes a Go package from an archive of other specs.
//!
//! The archive checks requests by the specs that it is built from, and the Go package is generated from
//! specs, too. With an older archive, requests that newer specs forbid would be sent. So the archive defines
//! a symbol that is named after its specs and its version, and the Go package refers to the symbol of the specs
//! that it was generated from.

use std::path::{Path, PathBuf};
use std::{fs, io};

use sha2::{Digest, Sha256};

/// The beginning of a symbol that the linker shows if the archive lacks it; the digest follows. It is not
/// part of the C API: only the Go package refers to it.
const NAME: &str = "tcapi_archive_is_of_other_specs_run_cargo_xtask_go_lib_";

/// The symbol of the specs in a folder, for a version of the library.
///
/// # Errors
/// A file can't be read.
pub(crate) fn symbol(specs: &Path, version: &str) -> io::Result<String> {
    let mut files = Vec::new();
    collect(specs, &mut files)?;
    files.sort();
    let mut digest = Sha256::new();
    add(&mut digest, version.as_bytes());
    for file in files {
        let path = file.strip_prefix(specs).unwrap_or(&file);
        add(&mut digest, path.as_os_str().as_encoded_bytes());
        add(&mut digest, &fs::read(&file)?);
    }
    let start: String =
        digest.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    Ok(format!("{NAME}{start}"))
}

/// All specs below a folder.
fn collect(folder: &Path, found: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, found)?;
        } else if path.extension().is_some_and(|extension| extension == "toml") {
            found.push(path);
        }
    }
    Ok(())
}

/// Adds a part with its length, so that no two lists of parts are the same bytes.
fn add(digest: &mut Sha256, part: &[u8]) {
    digest.update(part.len().to_le_bytes());
    digest.update(part);
}

/// Rust source that defines the symbol.
pub(crate) fn source(symbol: &str) -> String {
    format!(
        "/// What the Go package of these specs refers to.\n\
         #[unsafe(export_name = \"{symbol}\")]\n\
         pub static SPECS: u8 = 0;\n"
    )
}

/// Go source that refers to the symbol, if the archive is linked. The shared library has no such symbol: it
/// may be newer than a program.
pub(crate) fn go(symbol: &str) -> String {
    format!(
        "// Code generated from specs/. DO NOT EDIT.\n\
         \n\
         //go:build cgo && !dynamic\n\
         \n\
         package abi\n\
         \n\
         /*\n\
         // An archive defines it if it is of the specs and the version that this module is generated from.\n\
         extern const unsigned char {symbol};\n\
         \n\
         static unsigned char tcapi_go_specs(void)\n\
         {{\n\
         \treturn {symbol};\n\
         }}\n\
         */\n\
         import \"C\"\n\
         \n\
         // No other archive links; README.md says what to do then.\n\
         var _ = C.tcapi_go_specs()\n"
    )
}
