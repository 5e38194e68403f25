//! A folder outside of the repository: a prefix with the library, and sources of programs as a user has them. It is in
//! the system's folder for temporary files, and is removed after the last test that uses it.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Arc, Mutex, PoisonError, Weak};

use tcapi_tests::checker::Checker;
use tcapi_tests::native::{cargo, expect_success};
use tcapi_tests::workspace_root;

/// The folder.
pub(crate) struct Away(PathBuf);

impl Away {
    /// The folder, with the library installed in it.
    pub(crate) fn get() -> Arc<Away> {
        static PLACE: Mutex<Weak<Away>> = Mutex::new(Weak::new());
        // A test that failed while it held the lock left nothing behind.
        let mut place = PLACE.lock().unwrap_or_else(PoisonError::into_inner);
        place.upgrade().unwrap_or_else(|| {
            let made = Arc::new(Away::make());
            *place = Arc::downgrade(&made);
            made
        })
    }

    fn make() -> Away {
        let temporary = std::env::temp_dir().canonicalize().unwrap();
        let folder = temporary.join(format!("tcapi-installed-{}", std::process::id()));
        let inside = folder.starts_with(workspace_root().canonicalize().unwrap());
        assert!(!inside, "{} is inside of the repository: set another TMPDIR", folder.display());
        if folder.exists() {
            std::fs::remove_dir_all(&folder).unwrap();
        }
        // From here on it is removed, whatever fails.
        let away = Away(folder);
        away.folder("built");
        let sources = away.folder("sources");
        for entry in std::fs::read_dir(workspace_root().join("tests/programs/installed")).unwrap() {
            let from = entry.unwrap().path();
            std::fs::copy(&from, sources.join(from.file_name().unwrap())).unwrap();
        }
        let mut install = cargo();
        install.args(["xtask", "install", "--prefix"]).arg(away.prefix());
        expect_success(install.env_remove("DESTDIR"));
        away
    }

    /// A folder with that name, which is made if it does not exist.
    pub(crate) fn folder(&self, name: &str) -> PathBuf {
        let folder = self.0.join(name);
        std::fs::create_dir_all(&folder).unwrap();
        folder
    }

    /// The prefix of the installed library.
    pub(crate) fn prefix(&self) -> PathBuf {
        self.0.join("prefix")
    }

    /// The folder of the sources, or one of them.
    pub(crate) fn source(&self, name: &str) -> PathBuf {
        self.0.join("sources").join(name)
    }

    /// The path of a file that a test builds.
    pub(crate) fn built(&self, name: &str) -> PathBuf {
        self.0.join("built").join(name)
    }

    /// A program that runs here, and finds nothing that cargo built for its tests.
    pub(crate) fn command(&self, program: impl AsRef<std::ffi::OsStr>) -> Command {
        self.here(Command::new(program))
    }

    /// The same under valgrind, with the installed suppressions.
    pub(crate) fn watched(&self, program: &Path) -> Command {
        let mut command = self.here(Checker::Valgrind.command(program));
        let suppressions = self.prefix().join("share/tcapi/valgrind.supp");
        command.env("VALGRIND_OPTS", format!("--suppressions={}", suppressions.display()));
        command
    }

    fn here(&self, mut command: Command) -> Command {
        command.current_dir(&self.0).env("LD_LIBRARY_PATH", self.prefix().join("lib"));
        command
    }

    /// The output of pkg-config for the library, word by word.
    pub(crate) fn pkg_config(&self, args: &[&str]) -> Vec<String> {
        pkg_config(&self.prefix(), args)
    }
}

impl Drop for Away {
    fn drop(&mut self) {
        // A test that failed has already reported it.
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// The output of pkg-config for the library that is installed under a prefix, word by word.
pub(crate) fn pkg_config(prefix: &Path, args: &[&str]) -> Vec<String> {
    let mut ask = Command::new("pkg-config");
    ask.args(args).arg("tcapi").env("PKG_CONFIG_PATH", prefix.join("lib/pkgconfig"));
    let output = expect_success(&mut ask);
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    text.split_whitespace().map(str::to_owned).collect()
}

/// All files in a folder and below, as relative paths.
pub(crate) fn files(folder: &Path) -> BTreeSet<PathBuf> {
    let mut found = BTreeSet::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in std::fs::read_dir(&next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                found.insert(path.strip_prefix(folder).unwrap().to_owned());
            }
        }
    }
    found
}
