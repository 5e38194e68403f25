//! Mistakes in specs: what the compiler says about each, and that it says nothing else.
//!
//! Each case of `ui/` is a program, its spec beside it, and the compiler's answer. After a wanted change,
//! `TRYBUILD=overwrite cargo test -p tcapi-tests --test ui` writes the answers anew.

use std::path::{Path, PathBuf};

use tcapi_tests::{shown, tests_dir};

/// By themselves: trybuild has all cases checked at once only where none of them is to be run.
#[test]
fn what_is_right_compiles_and_runs() {
    trybuild::TestCases::new().pass("ui/pass/*.rs");
}

#[test]
fn compiler_answers() {
    let cases = trybuild::TestCases::new();
    for theme in themes() {
        cases.compile_fail(format!("ui/{theme}/*.rs"));
    }
}

/// The folders of cases that do not compile.
fn themes() -> Vec<String> {
    let entries = std::fs::read_dir(tests_dir().join("ui")).unwrap();
    let mut themes: Vec<String> =
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    themes.retain(|theme| theme != "pass");
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

/// Every answer to a mistake in a spec begins with the place in the spec, from the workspace's root, so
/// that an editor can jump to it; and the spec's mistakes are all that the compiler complains of.
#[test]
fn answers_begin_with_the_place() {
    let mut seen = 0;
    for theme in themes().iter().filter(|theme| *theme != "attribute") {
        for file in files(&tests_dir().join("ui").join(theme), "stderr") {
            let text = std::fs::read_to_string(&file).unwrap();
            let errors = text.lines().filter(|line| line.starts_with("error"));
            for error in errors {
                seen += 1;
                let place = error.strip_prefix("error: ").and_then(place);
                let (path, line, column) =
                    place.unwrap_or_else(|| panic!("{}: {error}", shown(&file)));
                assert!(
                    path.starts_with(&format!("tests/ui/{theme}/")),
                    "{}: {path}",
                    shown(&file)
                );
                assert!(line >= 1 && column >= 1);
            }
        }
    }
    assert!(seen >= 60, "only {seen} answers");
}

/// `path:line:column: what is wrong`.
fn place(message: &str) -> Option<(&str, usize, usize)> {
    let (place, _) = message.split_once(": ")?;
    let mut parts = place.rsplitn(3, ':');
    let (column, line, path) = (parts.next()?, parts.next()?, parts.next()?);
    Some((path, line.parse().ok()?, column.parse().ok()?))
}

/// The line that an answer shows is the one it names, and the marks stand under its column.
#[test]
fn answers_show_the_line_they_name() {
    let mut seen = 0;
    for theme in themes().iter().filter(|theme| *theme != "attribute") {
        for file in files(&tests_dir().join("ui").join(theme), "stderr") {
            let text = std::fs::read_to_string(&file).unwrap();
            let lines: Vec<&str> = text.lines().collect();
            for window in lines.windows(3) {
                let Some((path, line, column)) = window[0].strip_prefix("error: ").and_then(place)
                else {
                    continue;
                };
                let Some((_, shown)) = window[1].split_once("  | ") else { continue };
                let (_, marks) = window[2].split_once("  | ").unwrap();
                let spec = tests_dir().parent().unwrap().join(path);
                let spec = std::fs::read_to_string(spec).unwrap();
                assert_eq!(spec.lines().nth(line - 1), Some(shown), "{}", window[0]);
                assert_eq!(marks.find('^'), Some(column - 1), "{}", window[0]);
                seen += 1;
            }
        }
    }
    assert!(seen >= 60, "only {seen} lines");
}

/// A case without its answer would be written by the first run and judged by nobody.
#[test]
fn every_case_has_an_answer() {
    for theme in themes() {
        let folder = tests_dir().join("ui").join(&theme);
        let stems = |extension| {
            let files = files(&folder, extension);
            files.iter().map(|file| file.with_extension("")).collect::<Vec<_>>()
        };
        assert_eq!(stems("rs"), stems("stderr"), "{theme}");
    }
}

/// What the compiler says must be the same on every machine.
#[test]
fn answers_name_no_machine() {
    for theme in themes() {
        for file in files(&tests_dir().join("ui").join(theme), "stderr") {
            let text = std::fs::read_to_string(&file).unwrap();
            let absolute = text.lines().find(|line| line.contains(" /") || line.contains(":\\"));
            assert_eq!(absolute, None, "{}", shown(&file));
        }
    }
}
