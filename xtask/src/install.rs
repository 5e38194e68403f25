//! `cargo xtask install --prefix P`: headers, libraries, and what the usual tools find them by.

use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};

use crate::dist::{self, Libraries, PRIVATE_LIBS, VERSION};
use crate::run::{Result, root};

/// Installs under `prefix`, below `DESTDIR` if that is set.
pub(crate) fn install(prefix: &str) -> Result {
    if !prefix.starts_with('/') {
        return Err("the prefix must be an absolute path".to_owned());
    }
    let staged = std::env::var_os("DESTDIR").filter(|dir| !dir.is_empty());
    let below = match staged {
        Some(dir) => Path::new(&dir).join(prefix.trim_start_matches('/')),
        None => PathBuf::from(prefix),
    };
    place(&dist::build()?, &below)?;
    println!("tcapi {VERSION} is in {}", below.display());
    Ok(())
}

/// Puts everything in its place.
pub(crate) fn place(libraries: &Libraries, prefix: &Path) -> Result {
    copy_tree(&root().join("include"), &prefix.join("include"))?;
    let lib = prefix.join("lib");
    let name = format!("libtcapi.so.{VERSION}");
    copy(&libraries.shared, &lib.join(&name))?;
    link(&name, &lib.join("libtcapi.so.0"))?;
    link("libtcapi.so.0", &lib.join("libtcapi.so"))?;
    copy(&libraries.archive, &lib.join("libtcapi.a"))?;
    template("tcapi.pc", &lib.join("pkgconfig"), " ")?;
    template("tcapiConfig.cmake", &lib.join("cmake/tcapi"), ";")?;
    template("tcapiConfigVersion.cmake", &lib.join("cmake/tcapi"), ";")?;
    for license in ["LICENSE-MIT", "LICENSE-APACHE"] {
        copy(&root().join(license), &prefix.join("share/licenses/tcapi").join(license))?;
    }
    Ok(())
}

/// Fills in `xtask/packaging/<name>.in`.
fn template(name: &str, into: &Path, separator: &str) -> Result {
    let source = root().join(format!("xtask/packaging/{name}.in"));
    let text = std::fs::read_to_string(&source).map_err(|error| says(&source, &error))?;
    let text =
        text.replace("@VERSION@", VERSION).replace("@PRIVATE_LIBS@", &PRIVATE_LIBS.join(separator));
    make(into)?;
    let file = into.join(name);
    std::fs::write(&file, text).map_err(|error| says(&file, &error))
}

fn copy_tree(from: &Path, to: &Path) -> Result {
    for entry in std::fs::read_dir(from).map_err(|error| says(from, &error))? {
        let from = entry.map_err(|error| says(from, &error))?.path();
        let to = to.join(from.file_name().unwrap_or_default());
        if from.is_dir() { copy_tree(&from, &to)? } else { copy(&from, &to)? }
    }
    Ok(())
}

fn copy(from: &Path, to: &Path) -> Result {
    make(to.parent().unwrap_or(to))?;
    std::fs::copy(from, to).map(drop).map_err(|error| says(to, &error))
}

fn link(target: &str, at: &Path) -> Result {
    // One from an earlier installation is replaced.
    let _ = std::fs::remove_file(at);
    symlink(target, at).map_err(|error| says(at, &error))
}

fn make(dir: &Path) -> Result {
    std::fs::create_dir_all(dir).map_err(|error| says(dir, &error))
}

fn says(path: &Path, error: &std::io::Error) -> String {
    format!("{}: {error}", path.display())
}
