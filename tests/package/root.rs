//! A folder that dpkg takes for a machine, so that the one with the tests stays as it is.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::process::Command;

use crate::{Packages, field, fresh, printed, tree};

/// A machine of its own in a folder: dpkg's database there knows the packages of this machine that ours depend on, so
/// that dependencies are checked for what they are.
pub(crate) struct Root {
    /// The folder.
    pub(crate) dir: PathBuf,
}

impl Root {
    /// One with a name below the target's folder, where these packages can be installed.
    pub(crate) fn new(name: &str, packages: &Packages) -> Self {
        let dir = fresh(name);
        let database = dir.join("var/lib/dpkg");
        for folder in ["info", "updates"] {
            std::fs::create_dir_all(database.join(folder)).unwrap();
        }
        // As on every Debian of today.
        std::fs::create_dir_all(dir.join("usr/lib")).unwrap();
        std::os::unix::fs::symlink("usr/lib", dir.join("lib")).unwrap();
        let depends = field(&packages.runtime, "Depends");
        let names = depends.split(',').filter_map(|one| one.split_whitespace().next());
        let architecture = field(&packages.runtime, "Architecture");
        let mut status = Command::new("dpkg-query");
        status.arg("--status").args(names.map(|name| format!("{name}:{architecture}")));
        std::fs::write(database.join("status"), printed(&mut status)).unwrap();
        Root { dir }
    }

    /// dpkg on this root, as any user.
    pub(crate) fn dpkg(&self) -> Command {
        let mut dpkg = Command::new("dpkg");
        dpkg.arg("--root").arg(&self.dir).args(["--force-not-root", "--log"]);
        dpkg.arg(self.dir.with_extension("log"));
        // It wants to see ldconfig, which not every user has in the path.
        let path = std::env::var("PATH").unwrap_or_default();
        dpkg.env("PATH", format!("{path}:/usr/sbin:/sbin")).env("LC_ALL", "C");
        dpkg
    }

    /// What dpkg thinks of our packages.
    pub(crate) fn state(&self) -> String {
        let mut query = Command::new("dpkg-query");
        query.arg("--admindir").arg(self.dir.join("var/lib/dpkg"));
        query.args(["--show", "--showformat", "${Package} ${db:Status-Abbrev}\n"]);
        let all = printed(&mut query);
        let is_ours = |line: &&str| line.contains("tcapi");
        let ours = all.lines().filter(is_ours).map(str::trim_end);
        ours.collect::<Vec<_>>().join(", ")
    }

    /// All files but dpkg's notes on the whole.
    pub(crate) fn files(&self) -> BTreeSet<String> {
        let notes = |name: &str| {
            name.strip_prefix("var/lib/dpkg/").is_some_and(|note| {
                !["info/libtcapi", "info/fence-tcapi"].iter().any(|ours| note.starts_with(ours))
            })
        };
        tree(&self.dir).into_iter().filter(|name| !notes(name)).collect()
    }
}

/// A refusal of dpkg's.
pub(crate) fn refused(dpkg: &mut Command, because: &str) {
    let output = dpkg.output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(!output.status.success(), "{dpkg:?}");
    assert!(said.contains(because), "{said}");
}
