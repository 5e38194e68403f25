//! A root folder in which dpkg installs packages, so that the machine of the tests stays unchanged.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::process::Command;

use crate::{Packages, field, fresh, printed, tree};

/// A separate machine in a folder: its dpkg database has those packages of this machine that ours depend on, so that
/// dpkg really checks dependencies.
pub(crate) struct Root {
    /// The folder.
    pub(crate) dir: PathBuf,
}

impl Root {
    /// Makes one below the target folder, in which these packages can be installed.
    pub(crate) fn new(name: &str, packages: &Packages) -> Self {
        let dir = fresh(name);
        let database = dir.join("var/lib/dpkg");
        for folder in ["info", "updates"] {
            std::fs::create_dir_all(database.join(folder)).unwrap();
        }
        // As on every current Debian.
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

    /// dpkg on this root, for any user.
    pub(crate) fn dpkg(&self) -> Command {
        let mut dpkg = Command::new("dpkg");
        dpkg.arg("--root").arg(&self.dir).args(["--force-not-root", "--log"]);
        dpkg.arg(self.dir.with_extension("log"));
        // It requires ldconfig, which some users do not have in the path.
        let path = std::env::var("PATH").unwrap_or_default();
        dpkg.env("PATH", format!("{path}:/usr/sbin:/sbin")).env("LC_ALL", "C");
        dpkg
    }

    /// The state of our packages by dpkg.
    pub(crate) fn state(&self) -> String {
        let mut query = Command::new("dpkg-query");
        query.arg("--admindir").arg(self.dir.join("var/lib/dpkg"));
        query.args(["--show", "--showformat", "${Package} ${db:Status-Abbrev}\n"]);
        let all = printed(&mut query);
        let is_ours = |line: &&str| line.contains("tcapi");
        let ours = all.lines().filter(is_ours).map(str::trim_end);
        ours.collect::<Vec<_>>().join(", ")
    }

    /// All files except dpkg's database.
    pub(crate) fn files(&self) -> BTreeSet<String> {
        let notes = |name: &str| {
            name.strip_prefix("var/lib/dpkg/").is_some_and(|note| {
                !["info/libtcapi", "info/fence-tcapi"].iter().any(|ours| note.starts_with(ours))
            })
        };
        tree(&self.dir).into_iter().filter(|name| !notes(name)).collect()
    }
}

/// Checks that dpkg refuses, with that reason.
pub(crate) fn refused(dpkg: &mut Command, because: &str) {
    let output = dpkg.output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(!output.status.success(), "{dpkg:?}");
    assert!(said.contains(because), "{said}");
}
