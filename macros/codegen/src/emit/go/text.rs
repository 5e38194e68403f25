//! Comments and literals of Go, formatted as by gofmt.

const WIDTH: usize = 100;

/// A doc comment of several paragraphs.
pub(super) fn comment(indent: &str, paragraphs: &[String]) -> String {
    let mut lines: Vec<String> = Vec::new();
    let mut blank = false;
    for line in paragraphs.join("\n\n").lines() {
        let item = ["- ", "* "].iter().find_map(|marker| line.trim_start().strip_prefix(marker));
        let is_item = item.is_some();
        let (first, next) = if is_item { ("  - ", "    ") } else { ("", "") };
        let mut wrapped = wrap(item.unwrap_or(line), first, next);
        if wrapped.is_empty() {
            blank = true;
            continue;
        }
        // A list is separated from the text before and after it.
        let was_item = lines.last().is_some_and(|line| line.starts_with("  "));
        if !lines.is_empty() && (blank || is_item != was_item) {
            lines.push(String::new());
        }
        blank = false;
        lines.append(&mut wrapped);
    }
    let lines = lines.iter().map(|line| format!("{indent}// {line}").trim_end().to_owned() + "\n");
    lines.collect()
}

/// Breaks a line between words. No line begins with text that would make it a heading or a list item.
fn wrap(text: &str, first: &str, next: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line)
                if line.chars().count() + 1 + word.chars().count() <= WIDTH || is_marker(word) =>
            {
                line.push(' ');
                line.push_str(word);
            }
            Some(_) => lines.push(format!("{next}{word}")),
            None => lines.push(format!("{first}{word}")),
        }
    }
    lines
}

fn is_marker(word: &str) -> bool {
    let number = word.trim_end_matches(['.', ')']);
    matches!(word, "-" | "*" | "+" | "•")
        || word.starts_with('#')
        || (number.len() < word.len() && number.bytes().all(|byte| byte.is_ascii_digit()))
}

/// A string literal, raw if that is easier to read.
pub(super) fn raw(text: &str) -> String {
    let plain = |c: char| c != '`' && (c == '\n' || !c.is_control()) && c != '\u{feff}';
    if text.chars().all(plain) { format!("`{text}`") } else { quoted(text) }
}

/// A string literal.
pub(super) fn quoted(text: &str) -> String {
    let escaped: String = text
        .chars()
        .map(|c| match c {
            '"' | '\\' => format!("\\{c}"),
            '\n' => "\\n".to_owned(),
            c if c.is_control() || c == '\u{feff}' => format!("\\u{:04x}", u32::from(c)),
            c => c.to_string(),
        })
        .collect();
    format!("\"{escaped}\"")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn literals() {
        assert_eq!(quoted("a\"b\\c\n\u{1}é"), "\"a\\\"b\\\\c\\n\\u0001é\"");
        assert_eq!(raw("{\"a\":1}"), "`{\"a\":1}`");
        assert_eq!(raw("a`b"), "\"a`b\"");
    }

    #[test]
    fn paragraphs_and_lists() {
        let text = ["One:\n- a\n- b\ntwo.".to_owned(), String::new(), "Three.".to_owned()];
        let found = comment("\t", &text);
        let wanted = ["One:", "", "  - a", "  - b", "", "two.", "", "Three."];
        let wanted: String =
            wanted.iter().map(|line| format!("\t// {line}").trim_end().to_owned() + "\n").collect();
        assert_eq!(found, wanted);
    }

    #[test]
    fn no_line_begins_like_a_list() {
        let text = "x".repeat(WIDTH - 2) + " 20. Also # this - that";
        let found = comment("", &[text]);
        assert!(found.lines().skip(1).all(|line| !line.starts_with("// 2")), "{found}");
        for (word, marker) in
            [("20.", true), ("-", true), ("#", true), ("word.", false), (".", true)]
        {
            assert_eq!(is_marker(word), marker, "{word}");
        }
    }
}
