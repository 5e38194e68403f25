//! Updates the figures in docs/conformance.md, each from the suite that it describes.

use std::fs;

use crate::run::{Result, command, root, run_command, target};
use crate::tools;

/// The suites, each with its name and the command that runs it. A suite writes a file for each section of the
/// page that it has figures for, with `tests/support/figures.rs`.
const SUITES: &[(&str, &str)] = &[
    ("framing", "cargo test -p tcapi-tests --test client framing::"),
    ("models", "cargo test --release --package tcapi-models --test models"),
    ("json", "cargo test --package tcapi-tests --test client public::json"),
    ("no-proxy", "cargo test --package tcapi --lib no_proxy::suite"),
    ("sequences", "cargo test -p tcapi-tests --test sequences -- under_ --test-threads=1"),
    ("syscalls", "cargo test --package tcapi-tests --test syscalls -- --nocapture"),
];

/// Runs one suite or all of them in full, and puts their figures into docs/conformance.md.
pub(crate) fn conformance(only: Option<&str>) -> Result {
    tools::ensure(tools::TESTS)?;
    let suites: Vec<_> =
        SUITES.iter().filter(|(name, _)| only.is_none_or(|only| only == *name)).collect();
    if suites.is_empty() {
        let names: Vec<_> = SUITES.iter().map(|(name, _)| *name).collect();
        return Err(format!("there is no such suite; the suites are {}", names.join(", ")));
    }
    let page = root().join("docs/conformance.md");
    let figures = target().join("figures");
    for (_, line) in suites {
        // Files of an earlier run are not figures of this one.
        let _ = fs::remove_dir_all(&figures);
        fs::create_dir_all(&figures).map_err(|error| format!("{}: {error}", figures.display()))?;
        run_command(command(line).env("TCAPI_FIGURES", &figures))?;
        let mut text = fs::read_to_string(&page).map_err(|error| error.to_string())?;
        for entry in fs::read_dir(&figures).map_err(|error| error.to_string())?.flatten() {
            let section =
                entry.path().file_stem().unwrap_or_default().to_string_lossy().into_owned();
            let found = fs::read_to_string(entry.path()).map_err(|error| error.to_string())?;
            text = replace(&text, &section, &found)?;
        }
        fs::write(&page, text).map_err(|error| error.to_string())?;
    }
    Ok(())
}

/// Replaces the figures in a section of the page: between `<!-- figures: NAME -->` and `<!-- end -->`.
fn replace(page: &str, section: &str, figures: &str) -> Result<String> {
    let begin = format!("<!-- figures: {section} -->\n");
    let missing = || format!("docs/conformance.md has no `{}`", begin.trim_end());
    let (before, rest) = page.split_once(&begin).ok_or_else(missing)?;
    let (_, after) = rest
        .split_once("<!-- end -->")
        .ok_or_else(|| format!("the figures of {section} have no end in docs/conformance.md"))?;
    Ok(format!("{before}{begin}\n{}\n\n<!-- end -->{after}", figures.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_section_is_replaced_and_the_rest_stays() {
        let page =
            "a\n<!-- figures: x -->\nold\n<!-- end -->\nb\n<!-- figures: y -->\n<!-- end -->\n";
        let once = replace(page, "x", "new\n").unwrap();
        assert!(once.starts_with("a\n<!-- figures: x -->\n\nnew\n\n<!-- end -->\nb\n"), "{once}");
        assert_eq!(replace(&once, "x", "new").unwrap(), once);
        assert!(replace(page, "z", "").unwrap_err().contains("figures: z"));
    }
}
