//! Figures that a suite measures, for docs/conformance.md.

use std::path::PathBuf;

/// Writes the figures of a section, in Markdown, where `cargo xtask conformance` collects them. An ordinary test
/// run has no such folder and writes nothing.
///
/// # Panics
/// The file can't be written.
pub fn publish(section: &str, markdown: &str) {
    if let Some(folder) = std::env::var_os("TCAPI_FIGURES") {
        let file = PathBuf::from(folder).join(format!("{section}.md"));
        std::fs::write(&file, markdown)
            .unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    }
}

/// Whether the suite runs in full, as for docs/conformance.md, and not in the bounded form of an ordinary test run.
pub fn full() -> bool {
    std::env::var_os("TCAPI_FIGURES").is_some()
}
