//! Which ids a refusal is about.

/// The positions of the ids that a message names.
pub(super) fn named(message: &str, ids: &[&str]) -> Vec<usize> {
    let is_part = |c: char| c.is_alphanumeric() || c == '-' || c == '_';
    let words: std::collections::HashSet<&str> =
        message.split(|c: char| !is_part(c)).filter(|word| !word.is_empty()).collect();
    let is_named = |id: &str| match id.chars().all(is_part) {
        true => words.contains(id),
        // An id of another form is looked for as it is.
        false => !id.is_empty() && message.contains(id),
    };
    ids.iter().enumerate().filter(|(_, id)| is_named(id)).map(|(at, _)| at).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_whole_words() {
        let ids = ["ins-1", "ins-12", "ins-3", "a/b"];
        assert_eq!(named("The instance ins-12 does not exist.", &ids), [1]);
        assert_eq!(named("['ins-1', \"ins-3\"], a/b: not found", &ids), [0, 2, 3]);
        assert!(named("no such instance: xins-1, ins-1x, ins-123", &ids).is_empty());
        assert!(named("", &ids).is_empty());
    }
}
