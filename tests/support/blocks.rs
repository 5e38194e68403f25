//! The blocks of code in the pages of `docs/`, for tests that compile them.

use crate::{shown, workspace_root};

/// A block of code.
#[derive(Debug)]
pub struct Block {
    /// Page and line, for messages.
    pub place: String,
    /// Its lines.
    pub code: String,
}

/// The blocks of a language, by the word after their fence.
///
/// # Panics
/// There are none, or a page can't be read.
pub fn blocks(language: &str) -> Vec<Block> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(workspace_root().join("docs")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "md") {
            let text = std::fs::read_to_string(&path).unwrap();
            found.extend(of_page(&shown(&path), &text, language));
        }
    }
    found.sort_by(|one, other| one.place.cmp(&other.place));
    assert!(!found.is_empty(), "docs/ has no code in {language}");
    found
}

fn of_page(page: &str, text: &str, language: &str) -> Vec<Block> {
    let mut found = Vec::new();
    let mut lines = text.lines().enumerate();
    while let Some((at, line)) = lines.next() {
        let Some(of) = line.strip_prefix("```") else { continue };
        let code: String = (lines.by_ref())
            .map_while(|(_, line)| (line != "```").then(|| line.to_owned() + "\n"))
            .collect();
        if of == language {
            found.push(Block { place: format!("{page}:{}", at + 2), code });
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::of_page;

    #[test]
    fn only_those_of_the_language() {
        let text = "a\n```c\nint a;\n\nint b;\n```\nb\n```cpp\nint c;\n```\n```c\n```\n";
        let found = of_page("page", text, "c");
        let found: Vec<_> =
            found.iter().map(|one| (one.place.as_str(), one.code.as_str())).collect();
        assert_eq!(found, [("page:3", "int a;\n\nint b;\n"), ("page:12", "")]);
    }
}
