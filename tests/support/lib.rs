//! Functions that the tests share: paths, and files that are compared or blessed.

pub mod blocks;
pub mod canned;
pub mod checker;
pub mod counting;
pub mod exited;
pub mod faults;
pub mod fence;
pub mod figures;
pub mod followed;
pub mod headers;
pub mod native;
pub mod phases;
pub mod proxy;
pub mod scratch;
pub mod sdks;
pub mod served;
pub mod slowness;
pub mod soak;
pub mod unity;

use std::path::{Path, PathBuf};

/// The folder of the tests.
pub fn tests_dir() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The workspace's root.
pub fn workspace_root() -> PathBuf {
    let tests = tests_dir();
    tests.parent().map(Path::to_owned).unwrap_or(tests)
}

/// The services whose headers and Go package are committed. The build makes those of the others, and git ignores them.
pub const COMMITTED: [&str; 1] = ["cvm"];

/// The hand-written folders of the Go module.
pub const GO_BY_HAND: [&str; 3] = ["internal", "lib", "tcapitest"];

/// Whether a path from the workspace's root is of a file that the build makes from specs and git ignores.
pub fn is_ignored(path: &Path) -> bool {
    let mut parts = path.iter().filter_map(|part| part.to_str());
    match [parts.next(), parts.next(), parts.next(), parts.next()] {
        [Some("include"), Some("tcapi"), Some(header), None] => header
            .strip_suffix(".hpp")
            .or(header.strip_suffix(".h"))
            .is_some_and(|service| !COMMITTED.contains(&service)),
        [Some("go"), Some(package), Some(_), _] => {
            !COMMITTED.contains(&package) && !GO_BY_HAND.contains(&package)
        }
        _ => false,
    }
}

/// Whether goldens are written instead of compared.
pub fn blessing() -> bool {
    std::env::var_os("TCAPI_BLESS").is_some_and(|value| value == "1")
}

/// Compares `found` with the golden file at `path`, or writes it there when [`blessing`].
///
/// # Errors
/// The first line that differs, and the command that accepts `found`. `target` is the test's.
pub fn golden(path: &Path, found: &[u8], target: &str) -> Result<(), String> {
    if blessing() {
        return std::fs::write(path, found).map_err(|error| format!("{}: {error}", shown(path)));
    }
    let wanted = std::fs::read(path).unwrap_or_default();
    if wanted == found {
        return Ok(());
    }
    Err(format!(
        "{} is not what comes out now.\n{}\nIf what comes out is right, write it with\n    \
         TCAPI_BLESS=1 cargo test -p tcapi-tests --test {target}\n",
        shown(path),
        difference(&String::from_utf8_lossy(&wanted), &String::from_utf8_lossy(found)),
    ))
}

/// A path relative to the workspace's root.
pub fn shown(path: &Path) -> String {
    path.strip_prefix(workspace_root()).unwrap_or(path).display().to_string()
}

/// The first line that differs.
fn difference(wanted: &str, found: &str) -> String {
    let mut lines = wanted.split('\n').zip(found.split('\n')).enumerate();
    match lines.find(|(_, (wanted, found))| wanted != found) {
        Some((at, (wanted, found))) => {
            format!("Line {}:\n  in the file   {wanted:?}\n  comes out now {found:?}", at + 1)
        }
        None => format!(
            "The file has {} lines, {} come out now.",
            wanted.split('\n').count(),
            found.split('\n').count()
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_difference_is_shown() {
        assert!(difference("a\nb\nc", "a\nx\nc").contains("Line 2"));
        assert!(difference("a\nb", "a").contains("2 lines, 1"));
    }

    #[test]
    fn what_git_ignores() {
        for (path, ignored) in [
            ("include/tcapi/cbs.h", true),
            ("include/tcapi/cbs.hpp", true),
            ("include/tcapi/cvm.hpp", false),
            ("include/tcapi/base/client.hpp", false),
            ("include/tcapi.h", false),
            ("go/cbs/types.go", true),
            ("go/cvm/types.go", false),
            ("go/internal/abi/abi.go", false),
            ("go/client.go", false),
            ("specs/cbs/2017-03-12/service.toml", false),
        ] {
            assert_eq!(is_ignored(Path::new(path)), ignored, "{path}");
        }
    }

    #[test]
    fn paths_are_shown_from_the_root() {
        assert_eq!(shown(&tests_dir().join("ui")), "tests/ui");
    }
}
