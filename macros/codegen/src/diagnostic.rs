//! Mistakes in specs, with their places and remedies.

use std::cell::RefCell;
use std::collections::HashSet;
use std::fmt;
use std::ops::Range;
use std::path::{Path, PathBuf};

/// A place in a spec file: the file's number in [`Diagnostics`] and a range of bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Span {
    source: usize,
    start: usize,
    end: usize,
}

impl Span {
    /// Whether both are in one file.
    pub(crate) fn shares_file(self, other: Span) -> bool {
        self.source == other.source
    }
}

/// A value and the place where it was written.
#[derive(Debug, Clone)]
pub(crate) struct Spanned<T> {
    /// The value.
    pub(crate) value: T,
    /// Its place.
    pub(crate) span: Span,
}

impl<T> std::ops::Deref for Spanned<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.value
    }
}

struct Source {
    path: PathBuf,
    text: String,
}

/// The files read so far, and the mistakes found in them.
#[derive(Default)]
pub(crate) struct Diagnostics {
    sources: RefCell<Vec<Source>>,
    found: RefCell<Vec<Found>>,
}

struct Found {
    span: Option<Span>,
    path: PathBuf,
    message: String,
    hint: Option<String>,
}

/// The mistakes found before something else is checked.
pub(crate) struct Aside(Vec<Found>);

impl Diagnostics {
    /// Adds a file; [`Diagnostics::span`] makes places in it.
    pub(crate) fn add_source(&self, path: &Path, text: String) -> usize {
        let mut sources = self.sources.borrow_mut();
        sources.push(Source { path: path.to_owned(), text });
        sources.len() - 1
    }

    pub(crate) fn span(&self, source: usize, range: Range<usize>) -> Span {
        Span { source, start: range.start, end: range.end }
    }

    /// Reports a mistake.
    pub(crate) fn error(&self, span: Span, message: impl Into<String>) {
        self.push(Some(span), message.into(), None);
    }

    /// Reports a mistake and its remedy.
    pub(crate) fn error_with_hint(
        &self,
        span: Span,
        message: impl Into<String>,
        hint: impl Into<String>,
    ) {
        self.push(Some(span), message.into(), Some(hint.into()));
    }

    /// Reports that a file or folder as a whole is wrong.
    pub(crate) fn file_error(&self, path: &Path, message: impl Into<String>, hint: Option<String>) {
        self.found.borrow_mut().push(Found {
            span: None,
            path: path.to_owned(),
            message: message.into(),
            hint,
        });
    }

    /// The name of the file that contains a place, without its extension.
    pub(crate) fn file_stem(&self, span: Span) -> Option<String> {
        Some(self.file(span)?.file_stem()?.to_string_lossy().into_owned())
    }

    /// The file that contains a place.
    pub(crate) fn file(&self, span: Span) -> Option<PathBuf> {
        Some(self.sources.borrow().get(span.source)?.path.clone())
    }

    /// The place of a part of a string that was written at `span`, if the file has the string unchanged. An
    /// escape shifts the text after it; then the place is the whole string. An empty part has the length of a
    /// character.
    pub(crate) fn inside(&self, span: Span, text: &str, part: Range<usize>) -> Span {
        let sources = self.sources.borrow();
        let source =
            sources.get(span.source).map(|source| source.text.as_str()).unwrap_or_default();
        let written = source.get(span.start..span.end).unwrap_or_default();
        let Some(begin) = written.find(text).filter(|_| !text.is_empty()) else { return span };
        let start = span.start + begin + part.start.min(text.len());
        let character = source[start..].chars().next().map_or(0, char::len_utf8);
        Span { source: span.source, start, end: start + character.max(part.len()) }
    }

    fn push(&self, span: Option<Span>, message: String, hint: Option<String>) {
        self.found.borrow_mut().push(Found { span, path: PathBuf::new(), message, hint });
    }

    /// Takes out the mistakes found so far.
    pub(crate) fn set_aside(&self) -> Aside {
        Aside(self.found.take())
    }

    /// Replaces the mistakes found since by those set aside; the places of both stay valid.
    pub(crate) fn put_back(&self, aside: Aside) {
        self.found.replace(aside.0);
    }

    /// A place as `file:line:column`.
    pub(crate) fn shown(&self, span: Span) -> String {
        let sources = self.sources.borrow();
        let source = &sources[span.source];
        let (line, column, _) = locate(&source.text, span);
        format!("{}:{line}:{column}", display_path(&source.path))
    }

    /// Whether there are mistakes so far.
    pub(crate) fn any(&self) -> bool {
        !self.found.borrow().is_empty()
    }

    /// The mistakes, ordered by file and place.
    pub(crate) fn into_mistakes(self) -> Vec<Mistake> {
        let sources = self.sources.into_inner();
        let mut found = self.found.into_inner();
        found.sort_by_key(|found| found.span.map(|span| (span.source, span.start)));
        // Definitions that several actions share are checked with each of them.
        let mut told = HashSet::new();
        found.retain(|found| {
            found.span.is_none_or(|span| {
                told.insert((span.source, span.start, span.end, found.message.clone()))
            })
        });
        found
            .into_iter()
            .map(|found| {
                let source = found.span.map(|span| &sources[span.source]);
                let (line, column, shown) = match (found.span, source) {
                    (Some(span), Some(source)) => locate(&source.text, span),
                    _ => (1, 1, None),
                };
                let path = source.map_or(&found.path, |source| &source.path);
                Mistake {
                    file: display_path(path),
                    line,
                    column,
                    shown,
                    message: found.message,
                    hint: found.hint,
                }
            })
            .collect()
    }
}

/// Line and column, from 1, and the line with the place marked below it.
fn locate(text: &str, span: Span) -> (usize, usize, Option<String>) {
    // A mistake of a whole file has no line to show.
    if span.end == 0 {
        return (1, 1, None);
    }
    let start = span.start.min(text.len());
    let line_start = text[..start].rfind('\n').map_or(0, |at| at + 1);
    let line_end = text[start..].find('\n').map_or(text.len(), |at| start + at);
    let number = text[..start].matches('\n').count() + 1;
    let before = text[line_start..start].chars().count();
    let marked = text[start..span.end.clamp(start, line_end)].chars().count();
    let line = text[line_start..line_end].trim_end();
    (number, before + 1, Some(mark(line, before, marked)))
}

/// A line with a row of marks below it, cut if it is too long to read.
fn mark(line: &str, before: usize, marked: usize) -> String {
    const WIDTH: usize = 100;
    const LEAD: usize = 40;
    let length = line.chars().count();
    let skipped = if length > WIDTH { before.saturating_sub(LEAD) } else { 0 };
    let (left, right) = (skipped > 0, skipped + WIDTH < length);
    let cut: String = line.chars().skip(skipped).take(WIDTH).collect();
    let cut = format!("{}{cut}{}", if left { "…" } else { "" }, if right { "…" } else { "" });
    let before = before - skipped + usize::from(left);
    let marked = marked.min(cut.chars().count().saturating_sub(before)).max(1);
    format!("{cut}\n{}{}", " ".repeat(before), "^".repeat(marked))
}

/// The path from the root of its workspace or, without one, of its package; else as it is.
fn display_path(path: &Path) -> String {
    let path = lexical(path);
    let manifest = |dir: &Path| std::fs::read_to_string(dir.join("Cargo.toml")).ok();
    let packages = || path.ancestors().skip(1).filter_map(|dir| Some((dir, manifest(dir)?)));
    let is_workspace = |text: &str| text.lines().any(|line| line.trim() == "[workspace]");
    let root = packages().find(|(_, text)| is_workspace(text)).or_else(|| packages().next());
    root.and_then(|(root, _)| path.strip_prefix(root).ok()).unwrap_or(&path).display().to_string()
}

/// The path without `..` and `.`.
fn lexical(path: &Path) -> PathBuf {
    use std::path::Component;
    let mut clean = PathBuf::new();
    for component in path.components() {
        match component {
            Component::ParentDir => {
                clean.pop();
            }
            Component::CurDir => {}
            component => clean.push(component),
        }
    }
    clean
}

/// A mistake, ready to be shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mistake {
    /// The file, from the workspace's root.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// The column, from 1.
    pub column: usize,
    shown: Option<String>,
    /// What is wrong.
    pub message: String,
    /// What to do about it.
    pub hint: Option<String>,
}

impl fmt::Display for Mistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}: {}", self.file, self.line, self.column, self.message)?;
        if let Some(shown) = &self.shown {
            for line in shown.lines() {
                write!(f, "\n  | {line}")?;
            }
        }
        if let Some(hint) = &self.hint {
            write!(f, "\n  = {hint}")?;
        }
        Ok(())
    }
}

/// The known word nearest to a mistyped one, as a hint.
pub(crate) fn did_you_mean<'w>(
    wrong: &str,
    known: impl IntoIterator<Item = &'w str>,
) -> Option<String> {
    nearest(wrong, known).map(|word| format!("did you mean `{word}`?"))
}

/// The known word that was most likely meant by a mistyped one.
pub(crate) fn nearest<'w>(
    wrong: &str,
    known: impl IntoIterator<Item = &'w str>,
) -> Option<&'w str> {
    known
        .into_iter()
        .map(|word| (distance(&wrong.to_lowercase(), &word.to_lowercase()), word))
        .filter(|(distance, word)| *distance <= 1 + word.len() / 4 && *distance < word.len())
        .min()
        .map(|(_, word)| word)
}

/// Levenshtein distance.
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, ca) in a.chars().enumerate() {
        let mut corner = row[0];
        row[0] = i + 1;
        for (j, &cb) in b.iter().enumerate() {
            let changed = corner + usize::from(ca != cb);
            corner = row[j + 1];
            row[j + 1] = changed.min(corner + 1).min(row[j] + 1);
        }
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(text: &str, start: usize, end: usize) -> (usize, usize, String) {
        let (line, column, shown) = locate(text, Span { source: 0, start, end });
        (line, column, shown.unwrap_or_default())
    }

    #[test]
    fn places_are_counted_in_characters() {
        assert_eq!(place("a = 1\nbc = 2\n", 6, 8), (2, 1, "bc = 2\n^^".to_owned()));
        assert_eq!(place("é = 1", 3, 4), (1, 3, "é = 1\n  ^".to_owned()));
        assert_eq!(place("a =", 3, 3), (1, 4, "a =\n   ^".to_owned()));
        assert_eq!(place("a = [\n1]", 4, 8), (1, 5, "a = [\n    ^".to_owned()));
    }

    #[test]
    fn long_lines_are_cut_around_the_place() {
        let line = "x".repeat(300);
        let (_, column, shown) = place(&line, 200, 203);
        let (text, marks) = shown.split_once('\n').unwrap();
        assert_eq!(column, 201);
        assert_eq!(text.chars().count(), 102);
        assert_eq!(marks.trim_start(), "^^^");
    }

    #[test]
    fn strings_are_entered_only_without_escapes() {
        let diagnostics = Diagnostics::default();
        let text = r#"a = 'b{' "c\u0041{""#;
        let source = diagnostics.add_source(Path::new("x"), text.to_owned());
        let plain = diagnostics.span(source, 4..8);
        assert_eq!(diagnostics.inside(plain, "b{", 1..1), diagnostics.span(source, 6..7));
        let escaped = diagnostics.span(source, 9..text.len());
        assert_eq!(diagnostics.inside(escaped, "cA{", 2..2), escaped);
    }

    #[test]
    fn words_that_are_far_off_give_no_hint() {
        let known = ["name", "doc", "type"];
        assert_eq!(nearest("nam", known), Some("name"));
        assert_eq!(nearest("Types", known), Some("type"));
        assert_eq!(nearest("pattern", known), None);
        assert_eq!(nearest("x", known), None);
    }
}
