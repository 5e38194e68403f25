//! Mistakes in specs, with where they are and what to do.

use std::cell::RefCell;
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

/// A value and where it was written.
#[derive(Debug, Clone)]
pub(crate) struct Spanned<T> {
    /// The value.
    pub(crate) value: T,
    /// Where it stands.
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

impl Diagnostics {
    /// Takes a file; places in it are made by [`Diagnostics::span`].
    pub(crate) fn add_source(&self, path: &Path, text: String) -> usize {
        let mut sources = self.sources.borrow_mut();
        sources.push(Source { path: path.to_owned(), text });
        sources.len() - 1
    }

    pub(crate) fn span(&self, source: usize, range: Range<usize>) -> Span {
        Span { source, start: range.start, end: range.end }
    }

    /// Notes a mistake.
    pub(crate) fn error(&self, span: Span, message: impl Into<String>) {
        self.push(Some(span), message.into(), None);
    }

    /// Notes a mistake and what to do about it.
    pub(crate) fn error_with_hint(
        &self,
        span: Span,
        message: impl Into<String>,
        hint: impl Into<String>,
    ) {
        self.push(Some(span), message.into(), Some(hint.into()));
    }

    /// Notes that a file or folder as a whole is wrong.
    pub(crate) fn file_error(&self, path: &Path, message: impl Into<String>, hint: Option<String>) {
        self.found.borrow_mut().push(Found {
            span: None,
            path: path.to_owned(),
            message: message.into(),
            hint,
        });
    }

    /// The name of the file that a place is in, without its ending.
    pub(crate) fn file_stem(&self, span: Span) -> Option<String> {
        let sources = self.sources.borrow();
        let stem = sources.get(span.source)?.path.file_stem()?;
        Some(stem.to_string_lossy().into_owned())
    }

    fn push(&self, span: Option<Span>, message: String, hint: Option<String>) {
        self.found.borrow_mut().push(Found { span, path: PathBuf::new(), message, hint });
    }

    /// Whether anything is wrong so far.
    pub(crate) fn any(&self) -> bool {
        !self.found.borrow().is_empty()
    }

    /// The mistakes, in the order of files and places.
    pub(crate) fn into_mistakes(self) -> Vec<Mistake> {
        let sources = self.sources.into_inner();
        let mut found = self.found.into_inner();
        found.sort_by_key(|found| found.span.map(|span| (span.source, span.start)));
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
    let start = span.start.min(text.len());
    let line_start = text[..start].rfind('\n').map_or(0, |at| at + 1);
    let line_end = text[start..].find('\n').map_or(text.len(), |at| start + at);
    let number = text[..start].matches('\n').count() + 1;
    let before = text[line_start..start].chars().count();
    let marked = text[start..span.end.clamp(start, line_end)].chars().count().max(1);
    let shown =
        format!("{}\n{}{}", &text[line_start..line_end], " ".repeat(before), "^".repeat(marked));
    (number, before + 1, Some(shown))
}

/// The path from the workspace's root, or as it is outside of one.
fn display_path(path: &Path) -> String {
    let path = lexical(path);
    let root = path.ancestors().skip(1).filter(|dir| dir.join("Cargo.toml").is_file()).last();
    root.and_then(|root| path.strip_prefix(root).ok()).unwrap_or(&path).display().to_string()
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
    /// What to do.
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
    known
        .into_iter()
        .map(|word| (distance(&wrong.to_lowercase(), &word.to_lowercase()), word))
        .filter(|(distance, word)| *distance <= 1 + word.len() / 4)
        .min()
        .map(|(_, word)| format!("did you mean `{word}`?"))
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
