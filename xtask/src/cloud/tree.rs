//! A copy of the repository whose specs are the vendor's whole catalogue.

use std::path::PathBuf;
use std::process::Command;

use super::measure::{self, Cost, cost};
use crate::files;
use crate::run::{Result, command, output, root, target};

pub(crate) struct Tree {
    folder: PathBuf,
}

impl Tree {
    /// Copies the files that git tracks, and untracked ones that are not ignored, without specs of services.
    /// Build output of an earlier copy stays, except for the library.
    pub(crate) fn new() -> Result<Self> {
        let tree = Tree { folder: target().join("cloud") };
        let root_of_tree = tree.root();
        if root_of_tree.exists() {
            std::fs::remove_dir_all(&root_of_tree)
                .map_err(|error| files::says(&root_of_tree, &error))?;
        }
        let listed = output(&mut command("git ls-files -z --cached --others --exclude-standard"))?;
        for file in listed.split('\0').filter(|file| !file.is_empty()) {
            let from = root().join(file);
            // git also lists files that were removed without a commit.
            if from.is_file() && !is_of_a_service(file) {
                files::copy(&from, &root_of_tree.join(file))?;
            }
        }
        Ok(tree)
    }

    fn root(&self) -> PathBuf {
        self.folder.join("tree")
    }

    fn built(&self) -> PathBuf {
        self.folder.join("target")
    }

    pub(crate) fn specs(&self) -> PathBuf {
        self.root().join("specs")
    }

    pub(crate) fn include(&self) -> PathBuf {
        self.root().join("include")
    }

    /// Replaces the specs that were imported for the repository's versions of services with the repository's own.
    /// The emulator, which tests are built with, depends on the hand-written specs.
    pub(crate) fn put_own_specs(&self) -> Result {
        let specs = root().join("specs");
        let versions =
            tcapi_codegen::version_folders(&specs).map_err(|error| files::says(&specs, &error))?;
        for version in versions {
            let name = version.strip_prefix(&specs).map_err(|error| error.to_string())?;
            let imported = self.specs().join(name);
            if imported.exists() {
                std::fs::remove_dir_all(&imported)
                    .map_err(|error| files::says(&imported, &error))?;
            }
            files::copy_tree(&version, &imported)?;
        }
        Ok(())
    }

    /// The path of a temporary file.
    pub(crate) fn scratch(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// The shared library, stripped.
    pub(crate) fn library(&self) -> PathBuf {
        self.scratch("libtcapi.so.0")
    }

    /// The names in programs of all versions of services, with their folders.
    pub(crate) fn services(&self) -> Result<Vec<(String, PathBuf)>> {
        let specs = self.specs();
        tcapi_codegen::programs(&specs).map_err(|error| files::says(&specs, &error))
    }

    /// Builds the C library with a cargo profile, which also writes its headers.
    pub(crate) fn build(&self, profile: &str) -> Result<Cost> {
        cost(self.cargo("build --quiet --package tcapi-capi --profile").arg(profile))
    }

    /// Makes the calls of all examples, and returns the output.
    pub(crate) fn run_examples(&self) -> Result<(String, Cost)> {
        let mut test = self.cargo("test --quiet --package tcapi-tests --test generator --");
        measure::output(test.args([
            "by_the_tables",
            "in_c_by_layouts",
            "--nocapture",
            "--skip",
            "valgrind",
        ]))
    }

    fn cargo(&self, line: &str) -> Command {
        let mut cargo = command(&format!("cargo {line}"));
        cargo.current_dir(self.root()).env("CARGO_TARGET_DIR", self.built());
        // The generator reads all services there.
        for profile in ["DEV", "RELEASE"] {
            cargo.env(format!("CARGO_PROFILE_{profile}_BUILD_OVERRIDE_OPT_LEVEL"), "2");
        }
        cargo
    }

    /// Strips the library that was built for release, and returns its size in bytes.
    pub(crate) fn size(&self) -> Result<u64> {
        let built = self.built().join("release/libtcapi.so");
        output(command("strip --strip-all -o").arg(self.library()).arg(&built))?;
        let stripped = std::fs::metadata(self.library());
        Ok(stripped.map_err(|error| files::says(&self.library(), &error))?.len())
    }
}

/// Whether a file belongs to the specs of one service.
fn is_of_a_service(file: &str) -> bool {
    file.strip_prefix("specs/").is_some_and(|rest| rest.contains('/'))
}
