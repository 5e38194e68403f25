//! Where things are.

use std::path::{Path, PathBuf};

/// What was built before, and where results go.
#[derive(Debug)]
pub struct Paths {
    /// The folder of this crate, with the contestants in other languages.
    pub(crate) sources: PathBuf,
    /// The C headers.
    pub(crate) include: PathBuf,
    /// What cargo built: the emulator and this crate's programs.
    pub(crate) release: PathBuf,
    /// The finished libraries.
    pub(crate) dist: PathBuf,
    /// What the benchmark builds and writes itself.
    pub(crate) work: PathBuf,
    /// Where the page and the chart go, if they are written.
    pub(crate) docs: Option<PathBuf>,
}

impl Paths {
    /// With cargo's target folder, and the folder of the page and the chart if they are to be written.
    pub fn new(target: PathBuf, docs: Option<PathBuf>) -> Self {
        let sources = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
        let include = sources.parent().unwrap_or(Path::new("")).join("include");
        let (release, dist, work) =
            (target.join("release"), target.join("dist"), target.join("bench"));
        Paths { sources, include, release, dist, work, docs }
    }

    /// The certificate of the benchmark's server, in PEM.
    pub(crate) fn ca(&self) -> PathBuf {
        self.work.join("ca.pem")
    }
}
