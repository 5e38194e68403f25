//! `cargo xtask package`: builds Debian packages with Debian's own tools, from a folder `debian/` in the usual form.

use std::path::{Path, PathBuf};

use crate::dist::{self, Libraries, VERSION};
use crate::files::{copy, copy_tree, read, says, write};
use crate::install::place;
use crate::layout::Layout;
use crate::run::{Result, command, output, root, run_command, target};
use crate::{symbols, third_party, tools};

/// Builds the packages into `target/package`, with libraries that are optimized for a profile if there is one.
pub(crate) fn package(profile: Option<&Path>) -> Result {
    tools::ensure(tools::PACKAGE)?;
    let libraries = dist::build(&[], profile)?;
    let bless = std::env::var_os("TCAPI_BLESS").is_some_and(|value| value == "1");
    symbols::check(&libraries.shared, &debian().join("libtcapi0.symbols"), bless)?;
    let made = target().join("package");
    if made.exists() {
        // Packages left by an earlier version would be taken for this one's.
        std::fs::remove_dir_all(&made).map_err(|error| says(&made, &error))?;
    }
    let tree = made.join(format!("tcapi-{VERSION}"));
    let epoch = epoch()?;
    fill(&tree, &libraries, &epoch)?;
    let mut build = command("dpkg-buildpackage --build=binary --no-pre-clean --no-sign");
    run_command(build.current_dir(&tree).env("SOURCE_DATE_EPOCH", epoch).env("LC_ALL", "C.UTF-8"))?;
    println!("the packages of tcapi {VERSION} are in {}", made.display());
    Ok(())
}

/// Creates the tree that the packages are built from.
fn fill(tree: &Path, libraries: &Libraries, epoch: &str) -> Result {
    copy_tree(&debian(), &tree.join("debian"))?;
    let changelog = read(&debian().join("changelog.in"))?
        .replace("@VERSION@", VERSION)
        .replace("@DATE@", date(epoch)?.trim());
    write(&tree.join("debian/changelog"), &changelog)?;
    for folder in ["docs", "examples"] {
        copy_tree(&root().join(folder), &tree.join(folder))?;
    }
    copy(&root().join("CHANGELOG.md"), &tree.join("CHANGELOG.md"))?;
    write(&tree.join("third-party.txt"), &third_party::licenses()?)?;
    let triplet = output(&mut command("dpkg-architecture -qDEB_HOST_MULTIARCH"))?;
    let lib = format!("lib/{}", triplet.trim());
    // Not relocatable, unlike that of `install`: pkg-config leaves out system folders only if it sees them.
    let layout = Layout {
        dir: tree.join("built/usr"),
        lib,
        prefix: "/usr".to_owned(),
        library_of_programs: None,
    };
    place(libraries, &layout, &[])
}

/// The hand-written part of the packages.
fn debian() -> PathBuf {
    root().join("xtask/packaging/debian")
}

/// The timestamp of the packages, in seconds: that of the commit, so that the same commit gives the same bytes.
fn epoch() -> Result<String> {
    if let Ok(given) = std::env::var("SOURCE_DATE_EPOCH") {
        return Ok(given);
    }
    let epoch = output(&mut command("git log -1 --format=%ct"))
        .map_err(|error| format!("{error}\nOutside of git, set SOURCE_DATE_EPOCH"))?;
    Ok(epoch.trim().to_owned())
}

/// The timestamp in a form for people.
fn date(epoch: &str) -> Result<String> {
    output(command("date --utc --rfc-email").arg(format!("--date=@{epoch}")).env("LC_ALL", "C"))
}
