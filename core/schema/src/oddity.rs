//! Oddities: parts of a response that differ from its spec.

use std::fmt;

/// Maximum number of oddities listed per response. All are counted.
pub const MAX_ODDITIES: usize = 16;

/// Maximum total length, in bytes, of the lines of all listed oddities, as [`Oddities`] displays them.
pub const MAX_ODDITIES_BYTES: usize = 1023;

/// Longer paths are listed without their beginning.
const MAX_PATH_BYTES: usize = 255;

/// A value of a response whose type differs from its spec.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Oddity {
    /// Path of the value, such as `InstanceSet[0].CPU`. In a path of more than 255 bytes, `…` replaces the
    /// beginning.
    pub path: String,
    /// What was found, what was expected, and how it was handled, such as `a string in place of an integer of
    /// 64 bits, converted`. Never contains the value itself, which may be a secret.
    pub found: String,
}

impl fmt::Display for Oddity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path, self.found)
    }
}

/// The oddities of a response. All are counted; the first ones are listed, at most [`MAX_ODDITIES`] with a
/// total length of at most [`MAX_ODDITIES_BYTES`].
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Oddities {
    count: usize,
    listed: Vec<Oddity>,
    bytes: usize,
}

impl Oddities {
    /// Number of oddities, including those that are not listed.
    pub fn count(&self) -> usize {
        self.count
    }

    /// Whether there are no oddities.
    pub fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// The first oddities, in the order of the response.
    pub fn listed(&self) -> &[Oddity] {
        &self.listed
    }

    /// Counts an oddity. `path` is called only if it is listed.
    pub(crate) fn note(&mut self, path: impl FnOnce() -> String, found: fmt::Arguments<'_>) {
        let all_listed = self.count == self.listed.len();
        self.count = self.count.saturating_add(1);
        if !all_listed || self.listed.len() >= MAX_ODDITIES {
            return;
        }
        let oddity = Oddity { path: shortened(path()), found: found.to_string() };
        // Includes the colon and blank between the two, and the line break.
        let bytes = oddity.path.len() + oddity.found.len() + 3;
        if self.bytes + bytes <= MAX_ODDITIES_BYTES {
            self.bytes += bytes;
            self.listed.push(oddity);
        }
    }
}

/// A line for each listed oddity, `path: found`, each ending with a line break.
impl fmt::Display for Oddities {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.listed.iter().try_for_each(|oddity| writeln!(f, "{oddity}"))
    }
}

fn shortened(path: String) -> String {
    const INSTEAD: &str = "…";
    if path.len() <= MAX_PATH_BYTES {
        return path;
    }
    let mut from = path.len() - (MAX_PATH_BYTES - INSTEAD.len());
    while !path.is_char_boundary(from) {
        from += 1;
    }
    format!("{INSTEAD}{}", &path[from..])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn noted(count: usize, path: &str) -> Oddities {
        let mut oddities = Oddities::default();
        (0..count).for_each(|_| oddities.note(|| path.to_owned(), format_args!("found")));
        oddities
    }

    #[test]
    fn number_and_size_are_bounded() {
        let few = noted(1_000, "A");
        assert_eq!((few.count(), few.listed().len()), (1_000, MAX_ODDITIES));
        assert_eq!(few.listed()[0].to_string(), "A: found");
        let long = noted(1_000, &"é".repeat(10_000));
        assert_eq!((long.count(), long.listed().len()), (1_000, 3));
        assert!(long.to_string().len() <= MAX_ODDITIES_BYTES);
        let path = &long.listed()[0].path;
        assert!(path.len() <= MAX_PATH_BYTES && path.starts_with("…é"), "{path}");
    }

    #[test]
    fn the_first_are_listed() {
        let mut oddities = noted(3, &"x".repeat(300));
        oddities.note(|| "y".repeat(300), format_args!("too long for the rest"));
        oddities.note(|| "z".to_owned(), format_args!("short enough"));
        assert_eq!((oddities.count(), oddities.listed().len()), (5, 3));
    }
}
