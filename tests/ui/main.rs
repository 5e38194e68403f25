//! Tests of mistakes in specs: the compiler's message for each, and that there is no other message.
//!
//! Each case is a program, its spec beside it, and the expected output of the compiler. After an intended change,
//! `TRYBUILD=overwrite cargo test -p tcapi-ui --test ui` writes the expected outputs anew. The programs in `pass/` are
//! tests of this package.

use std::path::{Path, PathBuf};

#[test]
fn compiler_output() {
    let cases = trybuild::TestCases::new();
    for theme in themes() {
        cases.compile_fail(format!("{theme}/*.rs"));
    }
}

const HERE: &str = env!("CARGO_MANIFEST_DIR");

fn folder(theme: &str) -> PathBuf {
    Path::new(HERE).join(theme)
}

/// The folders of cases that do not compile.
fn themes() -> Vec<String> {
    let entries = std::fs::read_dir(HERE).unwrap().map(|entry| entry.unwrap().path());
    let folders = entries.filter(|path| path.is_dir() && !path.ends_with("pass"));
    let name = |path: PathBuf| path.file_name().unwrap().to_str().unwrap().to_owned();
    let mut themes: Vec<String> = folders.map(name).collect();
    themes.sort();
    assert!(themes.len() >= 10, "themes are missing: {themes:?}");
    themes
}

fn files(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap();
    let paths = entries.map(|entry| entry.unwrap().path());
    let mut paths: Vec<PathBuf> =
        paths.filter(|path| path.extension().is_some_and(|found| found == extension)).collect();
    paths.sort();
    paths
}

/// Every message about a mistake in a spec begins with the place in the spec, relative to the workspace's root, so
/// that an editor can jump to it; and the compiler reports only the spec's mistakes.
#[test]
fn messages_begin_with_the_place() {
    let mut seen = 0;
    for theme in themes().iter().filter(|theme| *theme != "attribute") {
        for file in files(&folder(theme), "stderr") {
            let text = std::fs::read_to_string(&file).unwrap();
            let errors = text.lines().filter(|line| line.starts_with("error"));
            for error in errors {
                seen += 1;
                let place = error.strip_prefix("error: ").and_then(place);
                let (path, line, column) =
                    place.unwrap_or_else(|| panic!("{}: {error}", file.display()));
                assert!(
                    path.starts_with(&format!("tests/ui/{theme}/")),
                    "{}: {path}",
                    file.display()
                );
                assert!(line >= 1 && column >= 1);
            }
        }
    }
    assert!(seen >= 60, "only {seen} messages");
}

/// Parses `path:line:column: what is wrong`.
fn place(message: &str) -> Option<(&str, usize, usize)> {
    let (place, _) = message.split_once(": ")?;
    let mut parts = place.rsplitn(3, ':');
    let (column, line, path) = (parts.next()?, parts.next()?, parts.next()?);
    Some((path, line.parse().ok()?, column.parse().ok()?))
}

/// The line that a message quotes is the one it names, and the marks stand under its column.
#[test]
fn messages_show_the_line_they_name() {
    let mut seen = 0;
    for theme in themes().iter().filter(|theme| *theme != "attribute") {
        for file in files(&folder(theme), "stderr") {
            let text = std::fs::read_to_string(&file).unwrap();
            let lines: Vec<&str> = text.lines().collect();
            for window in lines.windows(3) {
                let Some((path, line, column)) = window[0].strip_prefix("error: ").and_then(place)
                else {
                    continue;
                };
                let Some((_, shown)) = window[1].split_once("  | ") else { continue };
                let (_, marks) = window[2].split_once("  | ").unwrap();
                let spec = Path::new(HERE).join("../..").join(path);
                let spec = std::fs::read_to_string(spec).unwrap();
                assert_eq!(spec.lines().nth(line - 1), Some(shown), "{}", window[0]);
                assert_eq!(marks.find('^'), Some(column - 1), "{}", window[0]);
                seen += 1;
            }
        }
    }
    assert!(seen >= 60, "only {seen} lines");
}

/// The first run would write the missing output of a case, and nothing would check it.
#[test]
fn every_case_has_an_output() {
    for theme in themes() {
        let folder = folder(&theme);
        let stems = |extension| {
            let files = files(&folder, extension);
            files.iter().map(|file| file.with_extension("")).collect::<Vec<_>>()
        };
        assert_eq!(stems("rs"), stems("stderr"), "{theme}");
    }
}

/// A program that is no target would not be compiled.
#[test]
fn every_program_is_a_target() {
    let targets = include_str!("Cargo.toml");
    let programs = files(&folder("pass"), "rs");
    assert!(!programs.is_empty());
    for program in programs {
        let name = program.file_name().unwrap().to_str().unwrap();
        assert!(targets.contains(&format!("path = \"pass/{name}\"")), "{name}");
    }
}

/// The compiler's output must be the same on every machine.
#[test]
fn outputs_name_no_machine() {
    for theme in themes() {
        for file in files(&folder(&theme), "stderr") {
            let text = std::fs::read_to_string(&file).unwrap();
            let absolute = text.lines().find(|line| line.contains(" /") || line.contains(":\\"));
            assert_eq!(absolute, None, "{}", file.display());
        }
    }
}
