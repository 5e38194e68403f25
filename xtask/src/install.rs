//! `cargo xtask install --prefix P`: installs headers, libraries, and the files by which common tools find them.

use std::path::{Path, PathBuf};

use crate::dist::{self, Libraries, PRIVATE_LIBS, VERSION};
use crate::fence;
use crate::files::{copy, copy_tree, entries, link, read, says, write};
use crate::layout::Layout;
use crate::run::{Result, root};
use crate::third_party;

/// Installs under `prefix`, below `DESTDIR` if that is set. `services` are those that the library has, by their names in
/// programs; without any, it has all. With a profile, the libraries are optimized for it.
pub(crate) fn install(prefix: &str, services: &[&str], profile: Option<&Path>) -> Result {
    if !prefix.starts_with('/') {
        return Err("the prefix must be an absolute path".to_owned());
    }
    let staged = std::env::var_os("DESTDIR").filter(|dir| !dir.is_empty());
    let dir = match staged {
        Some(dir) => Path::new(&dir).join(prefix.trim_start_matches('/')),
        None => PathBuf::from(prefix),
    };
    // The files find each other by relative paths, so that the tree may be moved.
    let layout = Layout {
        dir,
        lib: "lib".to_owned(),
        prefix: "${pcfiledir}/../..".to_owned(),
        library_of_programs: Some("$ORIGIN/../lib".to_owned()),
    };
    place(&dist::build(services, profile)?, &layout, services)?;
    let licenses = layout.dir.join("share/licenses/tcapi");
    for license in ["LICENSE-MIT", "LICENSE-APACHE"] {
        copy(&root().join(license), &licenses.join(license))?;
    }
    write(&licenses.join("third-party.txt"), &third_party::licenses()?)?;
    println!("tcapi {VERSION} is in {}", layout.dir.display());
    Ok(())
}

/// Installs everything that programs are built with, and need at run time.
pub(crate) fn place(libraries: &Libraries, layout: &Layout, services: &[&str]) -> Result {
    let include = layout.dir.join("include");
    copy_tree(&root().join("include"), &include)?;
    let headers = entries(&include.join("tcapi"))?.into_iter().filter(|path| path.is_file());
    for header in headers.filter(|_| !services.is_empty()) {
        let service = header.file_stem().unwrap_or_default().to_string_lossy();
        if !services.contains(&service.as_ref()) {
            std::fs::remove_file(&header).map_err(|error| says(&header, &error))?;
        }
    }
    let lib = layout.dir.join(&layout.lib);
    let name = format!("libtcapi.so.{VERSION}");
    copy(&libraries.shared, &lib.join(&name))?;
    link(&name, &lib.join("libtcapi.so.0"))?;
    link("libtcapi.so.0", &lib.join("libtcapi.so"))?;
    copy(&libraries.archive, &lib.join("libtcapi.a"))?;
    for suppressions in ["valgrind.supp", "tsan.supp"] {
        let from = root().join("xtask/packaging").join(suppressions);
        copy(&from, &layout.dir.join("share/tcapi").join(suppressions))?;
    }
    template("tcapi.pc", &lib.join("pkgconfig"), layout, " ")?;
    template("tcapiConfig.cmake", &lib.join("cmake/tcapi"), layout, ";")?;
    template("tcapiConfigVersion.cmake", &lib.join("cmake/tcapi"), layout, ";")?;
    // The agent acts on instances.
    if services.is_empty() || services.contains(&"cvm") { fence::place(layout) } else { Ok(()) }
}

/// Fills in `xtask/packaging/<name>.in`.
fn template(name: &str, into: &Path, layout: &Layout, separator: &str) -> Result {
    // The relative path from the folder of libraries to the prefix.
    let up = vec![".."; layout.lib.split('/').count()].join("/");
    let (series, next) = series();
    let text = read(&root().join(format!("xtask/packaging/{name}.in")))?
        .replace("@VERSION@", VERSION)
        .replace("@SERIES@", &series)
        .replace("@NEXT@", &next)
        .replace("@POINTER@", &size_of::<usize>().to_string())
        .replace("@PREFIX@", &layout.prefix)
        .replace("@LIB@", &layout.lib)
        .replace("@UP@", &up)
        .replace("@PRIVATE_LIBS@", &PRIVATE_LIBS.join(separator));
    write(&into.join(name), &text)
}

/// The first version that a program of this one may require, and the first of the next series: a minor
/// version before 1.0, a major one from then on.
fn series() -> (String, String) {
    let part = |text: &str| text.parse::<u32>().unwrap_or_default();
    let (major, minor) =
        (part(env!("CARGO_PKG_VERSION_MAJOR")), part(env!("CARGO_PKG_VERSION_MINOR")));
    match major {
        0 => (format!("0.{minor}"), format!("0.{}", minor + 1)),
        _ => (major.to_string(), (major + 1).to_string()),
    }
}
