//! String literals of C and C++.

/// A literal of that text.
pub(super) fn string(text: &str) -> String {
    let escaped: String = text
        .chars()
        .map(|c| match c {
            '"' | '\\' => format!("\\{c}"),
            c if c.is_control() => format!("\\{:03o}", u32::from(c)),
            c => c.to_string(),
        })
        .collect();
    format!("\"{escaped}\"")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings() {
        assert_eq!(string("SOFT_FIRST"), "\"SOFT_FIRST\"");
        assert_eq!(string("a\"b\\c\n"), "\"a\\\"b\\\\c\\012\"");
    }
}
