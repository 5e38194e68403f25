//! Where an installation has its files.

use std::path::PathBuf;

/// Where things go.
pub(crate) struct Layout {
    /// The folder that is the prefix, or stands for it until it is packed.
    pub(crate) dir: PathBuf,
    /// The folder of libraries below the prefix.
    pub(crate) lib: String,
    /// The prefix that pkg-config shall return.
    pub(crate) prefix: String,
    /// Where installed programs look for the shared library (`DT_RUNPATH`). None: where the system does.
    pub(crate) library_of_programs: Option<String>,
}
