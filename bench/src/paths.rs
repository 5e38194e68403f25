//! Paths of inputs and results.

use std::path::{Path, PathBuf};

/// The paths of what was built before, and of the results.
#[derive(Debug)]
pub struct Paths {
    /// The folder of this crate, with the contestants in other languages.
    pub(crate) sources: PathBuf,
    /// The C headers.
    pub(crate) include: PathBuf,
    /// The output of cargo: the emulator and this crate's programs.
    pub(crate) release: PathBuf,
    /// The finished libraries.
    pub(crate) dist: PathBuf,
    /// The files that the benchmark itself builds and writes.
    pub(crate) work: PathBuf,
    /// The folder for the page and the chart, if they are written.
    pub(crate) docs: Option<PathBuf>,
    /// The C contestant of another commit, if that takes part.
    pub(crate) before: Option<PathBuf>,
}

impl Paths {
    /// Takes cargo's target folder, the folder of the page and the chart if they are to be written, and the C contestant
    /// of another commit if that takes part.
    pub fn new(target: PathBuf, docs: Option<PathBuf>, before: Option<PathBuf>) -> Self {
        let sources = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
        let include = sources.parent().unwrap_or(Path::new("")).join("include");
        let (release, dist, work) =
            (target.join("release"), target.join("dist"), target.join("bench"));
        Paths { sources, include, release, dist, work, docs, before }
    }

    /// The certificate of the benchmark's server, in PEM.
    pub(crate) fn ca(&self) -> PathBuf {
        self.work.join("ca.pem")
    }
}
