//! `'static` copies of the texts in definitions.

/// Definitions hold `'static` text; a generator lives for one build.
pub(crate) fn leak(text: &str) -> &'static str {
    text.to_owned().leak()
}
