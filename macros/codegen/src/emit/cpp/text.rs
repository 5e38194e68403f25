//! Text layout for C++: breaks lines that are too long.

use crate::emit::doc::wrap;

/// The maximum width of a line, including its indentation.
const WIDTH: usize = 100;

/// A statement on one line, or with the enclosed items on separate lines.
pub(super) fn statement(indent: usize, start: &str, enclosed: &[String], end: &str) -> String {
    let margin = " ".repeat(indent);
    let line = format!("{margin}{start}{}{end}", enclosed.join(", "));
    if line.chars().count() <= WIDTH {
        return line + "\n";
    }
    let enclosed = enclosed.join(&format!(",\n{margin}    "));
    format!("{margin}{start}\n{margin}    {enclosed}{end}\n")
}

/// A doc comment of several paragraphs.
pub(super) fn comment(indent: usize, paragraphs: &[String]) -> String {
    let start = format!("{}///", " ".repeat(indent));
    let paragraphs = paragraphs.iter().filter(|text| !text.is_empty()).map(String::as_str);
    let text = paragraphs.collect::<Vec<_>>().join("\n\n");
    let lines = text.lines().flat_map(|line| wrap(line, WIDTH - start.len() - 1));
    lines.map(|line| ended(format!("{start} {line}").trim_end()) + "\n").collect()
}

/// Ends a comment line so that it does not continue in the next one.
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
