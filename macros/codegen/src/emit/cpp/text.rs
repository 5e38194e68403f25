//! Lines of C++ that are not too long.

use crate::emit::doc::wrap;

/// Width of a line, its indentation included.
const WIDTH: usize = 100;

/// A statement on one line, or with what it encloses on lines of its own.
pub(super) fn statement(indent: usize, start: &str, enclosed: &[String], end: &str) -> String {
    let margin = " ".repeat(indent);
    let line = format!("{margin}{start}{}{end}", enclosed.join(", "));
    if line.chars().count() <= WIDTH {
        return line + "\n";
    }
    let enclosed = enclosed.join(&format!(",\n{margin}    "));
    format!("{margin}{start}\n{margin}    {enclosed}{end}\n")
}

/// A doc comment of some paragraphs.
pub(super) fn comment(indent: usize, paragraphs: &[String]) -> String {
    let start = format!("{}///", " ".repeat(indent));
    let paragraphs = paragraphs.iter().filter(|text| !text.is_empty()).map(String::as_str);
    let text = paragraphs.collect::<Vec<_>>().join("\n\n");
    let lines = text.lines().flat_map(|line| wrap(line, WIDTH - start.len() - 1));
    lines.map(|line| ended(format!("{start} {line}").trim_end()) + "\n").collect()
}

/// A line of a comment that does not go on in the next one.
fn ended(line: &str) -> String {
    if line.ends_with('\\') { format!("{line}.") } else { line.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments() {
        assert_eq!(comment(0, &["a\nb".to_owned(), "c".to_owned()]), "/// a\n/// b\n///\n/// c\n");
        assert_eq!(comment(4, &["ends in \\".to_owned()]), "    /// ends in \\.\n");
        let long = comment(4, &["word ".repeat(60)]);
        assert!(long.lines().count() > 1);
        assert!(long.lines().all(|line| line.chars().count() <= WIDTH));
    }

    #[test]
    fn long_statements_are_broken() {
        let short = statement(4, "pass(", &["a".to_owned(), "b".to_owned()], ");");
        assert_eq!(short, "    pass(a, b);\n");
        let (one, other) = ("a".repeat(60), "b".repeat(60));
        let long = statement(4, "pass(", &[one.clone(), other.clone()], ");");
        assert_eq!(long, format!("    pass(\n        {one},\n        {other});\n"));
    }
}
