//! Generated files whose specs no longer exist.

use std::path::Path;

use crate::files;
use crate::run::Result;

/// The folders of generated files.
const FOLDERS: [&str; 2] = ["include", "go"];

/// The files below `root` that say they were generated from specs and are not among those that the specs
/// produce now. All paths are relative to `root`.
///
/// # Errors
/// A file can't be read, or a generated one does not say so: it could not be told from a hand-written one.
pub(crate) fn files(root: &Path, given: &[String]) -> Result<Vec<String>> {
    for file in given {
        if !is_made(&root.join(file)) {
            return Err(format!(
                "{file} does not say that it is generated from the specs: see xtask/src/stale.rs"
            ));
        }
    }
    let mut stale = Vec::new();
    for folder in FOLDERS {
        collect(&root.join(folder), &mut |path| {
            let name = path.strip_prefix(root).unwrap_or(path).display().to_string();
            if !given.contains(&name) && is_made(path) {
                stale.push(name);
            }
        })?;
    }
    Ok(stale)
}

/// Removes a file, and its folder if that is then empty.
pub(crate) fn remove(file: &Path) -> Result {
    std::fs::remove_file(file).map_err(|error| files::says(file, &error))?;
    if let Some(folder) = file.parent() {
        // A folder with hand-written files stays.
        let _ = std::fs::remove_dir(folder);
    }
    Ok(())
}

fn collect(folder: &Path, found: &mut impl FnMut(&Path)) -> Result {
    for path in files::entries(folder)? {
        if path.is_dir() { collect(&path, found)? } else { found(&path) }
    }
    Ok(())
}

/// Whether a file says that it was generated: as C headers do, or in the form that Go's tools know. A file
/// that is not text does not.
fn is_made(file: &Path) -> bool {
    std::fs::read_to_string(file).is_ok_and(|text| {
        text.starts_with("// Code generated from specs/")
            || text.contains(" by `cargo xtask gen`: do not edit.")
    })
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::*;

    const HEADER: &str = "/*\n * Made from specs/things/ by `cargo xtask gen`: do not edit.\n */\n";
    const PACKAGE: &str = "// Code generated from specs/things/. DO NOT EDIT.\n\npackage things\n";

    /// A tree that is removed at the end of the test.
    struct Tree(PathBuf);

    impl Tree {
        fn new(test: &str, contents: &[(&str, &str)]) -> Self {
            let name = format!("tcapi-xtask-{test}-{}", std::process::id());
            let tree = Tree(std::env::temp_dir().join(name));
            for (file, text) in contents {
                files::write(&tree.0.join(file), text).unwrap();
            }
            tree
        }
    }

    impl Drop for Tree {
        fn drop(&mut self) {
            let _ = std::fs::remove_dir_all(&self.0);
        }
    }

    #[test]
    fn what_a_removed_service_leaves_is_stale_and_goes() {
        let tree = Tree::new(
            "removed",
            &[
                ("include/tcapi.hpp", "/* By hand. */\n"),
                ("include/tcapi/cvm.h", HEADER),
                ("include/tcapi/things.h", HEADER),
                ("include/tcapi/things/one.hpp", HEADER),
                ("go/client.go", "package tcapi // Code generated from specs/ is elsewhere.\n"),
                ("go/cvm/actions.go", PACKAGE),
                ("go/things/actions.go", PACKAGE),
                ("go/things/example_test.go", "package things_test\n"),
                ("go/others/actions.go", PACKAGE),
                ("core/src/text.rs", HEADER),
            ],
        );
        std::fs::write(tree.0.join("go/archive.a"), [0xff, 0xfe]).unwrap();
        let given = ["include/tcapi/cvm.h", "go/cvm/actions.go"].map(str::to_owned);
        let stale = super::files(&tree.0, &given).unwrap();
        assert_eq!(
            stale,
            [
                "include/tcapi/things/one.hpp",
                "include/tcapi/things.h",
                "go/others/actions.go",
                "go/things/actions.go",
            ]
        );
        stale.iter().for_each(|file| remove(&tree.0.join(file)).unwrap());
        assert_eq!(super::files(&tree.0, &given).unwrap(), Vec::<String>::new());
        for (path, stays) in [
            ("include/tcapi/things", false),
            ("include/tcapi/things.h", false),
            ("go/others", false),
            ("go/things/actions.go", false),
            ("go/things/example_test.go", true),
            ("include/tcapi/cvm.h", true),
            ("include/tcapi.hpp", true),
            ("go/client.go", true),
        ] {
            assert_eq!(tree.0.join(path).exists(), stays, "{path}");
        }
    }

    #[test]
    fn a_file_that_is_given_and_does_not_say_so_is_refused() {
        let tree = Tree::new("unsaid", &[("include/a.h", "/* Made. */\n"), ("go/go.mod", "")]);
        let refused = super::files(&tree.0, &["include/a.h".to_owned()]).unwrap_err();
        assert!(refused.starts_with("include/a.h does not say"), "{refused}");
    }
}
