//! Which files of a service's folder are specs. What editors leave is passed over; what an author may take for a spec
//! and nobody reads is a mistake.

use std::path::{Path, PathBuf};

use crate::diagnostic::{Diagnostics, Spanned};

/// The files in a folder that end with `.toml`, in the order of their names.
pub(crate) fn spec_files(folder: &Path) -> Vec<PathBuf> {
    let mut files = entries(folder).unwrap_or_default();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "toml"));
    files
}

/// The folders in a folder of specs, in the order of their names.
pub(crate) fn service_folders(specs: &Path) -> std::io::Result<Vec<PathBuf>> {
    let mut folders = entries(specs)?;
    folders.retain(|path| path.is_dir());
    Ok(folders)
}

/// The files of actions in a version's folder, in the order of their names. None if there is no such folder.
pub(crate) fn action_files(version: &Path, diagnostics: &Diagnostics) -> Option<Vec<PathBuf>> {
    let mut specs = Vec::new();
    for path in entries(version).ok()? {
        let extension = path.extension().and_then(|extension| extension.to_str());
        if path.is_dir() {
            let message = "a folder in a version's folder is not read";
            let hint = "files of actions stand in the version's folder itself";
            diagnostics.file_error(&path, message, Some(hint.to_owned()));
        } else if extension == Some("toml") {
            if path.file_name().is_some_and(|name| name != "types.toml") {
                specs.push(path);
            }
        } else if extension.is_some_and(|extension| extension.eq_ignore_ascii_case("toml")) {
            let hint = "names of spec files end with `.toml`, in small letters";
            diagnostics.file_error(&path, "this file is not read", Some(hint.to_owned()));
        }
    }
    Some(specs)
}

/// A service's folder has its name. What is made of a copied folder would take the place of what is made of the first one.
pub(crate) fn check_name(dir: &Path, service: &Spanned<String>, diagnostics: &Diagnostics) {
    // `.` and `specs/..` end in no name.
    let dir = match dir.file_name() {
        Some(_) => dir.to_owned(),
        None => dir.canonicalize().unwrap_or_default(),
    };
    let folder = dir.file_name().unwrap_or_default().to_string_lossy();
    if !folder.is_empty() && !service.is_empty() && folder != service.value {
        let message = format!("the service is `{}`, but its folder is `{folder}`", service.value);
        diagnostics.error_with_hint(service.span, message, "a folder is named after its service");
    }
}

/// Reports what stands beside service.toml and the version's folder: it may hold actions that nobody reads.
pub(crate) fn check_around(dir: &Path, version: &str, diagnostics: &Diagnostics) {
    let is_named = |path: &Path, name: &str| path.file_name().is_some_and(|own| own == name);
    for path in entries(dir).unwrap_or_default() {
        if path.is_dir() && !is_named(&path, version) {
            let message =
                format!("this folder is not read: the version in service.toml is {version}");
            let hint = "a service has one version: move its actions there, or change the version";
            diagnostics.file_error(&path, message, Some(hint.to_owned()));
        } else if is_spec_or_like_one(&path) && !is_named(&path, "service.toml") {
            let hint = format!(
                "actions and types stand in the folder {version}, codes of all services in common.toml above"
            );
            diagnostics.file_error(&path, "this file is not read", Some(hint));
        }
    }
}

/// Whether a file's name ends as that of a spec, in capitals or not.
fn is_spec_or_like_one(path: &Path) -> bool {
    path.is_file()
        && path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("toml"))
}

/// What is in a folder, in the order of the names, without what editors and systems leave.
fn entries(folder: &Path) -> std::io::Result<Vec<PathBuf>> {
    let entries = std::fs::read_dir(folder)?;
    let mut paths: Vec<PathBuf> =
        entries.filter_map(|entry| entry.ok().map(|entry| entry.path())).collect();
    paths.retain(|path| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        // `.#Reboot.toml`, `.Reboot.toml.swp`, `#Reboot.toml#`, `Reboot.toml~`
        !name.starts_with(['.', '#']) && !name.ends_with('~')
    });
    paths.sort();
    Ok(paths)
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    /// A folder that goes with the test.
    struct Scratch(PathBuf);

    impl Scratch {
        fn new(name: &str, files: &[&str]) -> Self {
            let folder = format!("tcapi-codegen-{name}-{}", std::process::id());
            let scratch = Scratch(std::env::temp_dir().join(folder));
            for file in files {
                let path = scratch.0.join(file);
                fs::create_dir_all(path.parent().unwrap()).unwrap();
                fs::write(path, "").unwrap();
            }
            scratch
        }
    }

    impl Drop for Scratch {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.0);
        }
    }

    /// The last parts of the paths that mistakes name.
    fn named(diagnostics: Diagnostics) -> Vec<String> {
        let last = |file: String| file.rsplit('/').next().unwrap_or_default().to_owned();
        diagnostics.into_mistakes().into_iter().map(|mistake| last(mistake.file)).collect()
    }

    #[test]
    fn what_editors_leave_is_passed_over() {
        let left =
            [".#B.toml", ".B.toml.swp", "#B.toml#", "B.toml~", ".git/x", "notes.md", "B.toml.orig"];
        let scratch =
            Scratch::new("left", &[&left[..], &["B.toml", "A.toml", "types.toml"]].concat());
        let diagnostics = Diagnostics::default();
        let found = action_files(&scratch.0, &diagnostics).unwrap();
        let names: Vec<_> = found.iter().filter_map(|path| path.file_name()).collect();
        assert_eq!(names, ["A.toml", "B.toml"]);
        assert!(named(diagnostics).is_empty());
        assert!(action_files(&scratch.0.join("none"), &Diagnostics::default()).is_none());
    }

    #[test]
    fn each_folder_of_specs_is_a_service() {
        let files = ["common.toml", "things/service.toml", "forgotten/x", ".git/x", "old~/x"];
        let scratch = Scratch::new("services", &files);
        let found = service_folders(&scratch.0).unwrap();
        let names: Vec<_> = found.iter().filter_map(|path| path.file_name()).collect();
        assert_eq!(names, ["forgotten", "things"]);
        assert!(service_folders(&scratch.0.join("none")).is_err());
    }

    #[test]
    fn what_an_author_may_take_for_a_spec_is_a_mistake() {
        let files = ["A.toml", "B.TOML", "old/C.toml", "D.Toml"];
        let scratch = Scratch::new("taken", &files);
        let diagnostics = Diagnostics::default();
        assert_eq!(action_files(&scratch.0, &diagnostics).unwrap().len(), 1);
        assert_eq!(named(diagnostics), ["B.TOML", "D.Toml", "old"]);
    }

    #[test]
    fn another_version_is_a_mistake() {
        let files = ["service.toml", "2020-01-01/A.toml", "2021-01-01/A.toml", ".git/x"];
        let scratch = Scratch::new("versions", &files);
        let diagnostics = Diagnostics::default();
        check_around(&scratch.0, "2020-01-01", &diagnostics);
        assert_eq!(named(diagnostics), ["2021-01-01"]);
    }

    #[test]
    fn a_spec_beside_the_version_is_a_mistake() {
        let files = ["service.toml", "2020-01-01/A.toml", "B.toml", "types.TOML", "notes.md"];
        let scratch = Scratch::new("beside", &files);
        let diagnostics = Diagnostics::default();
        check_around(&scratch.0, "2020-01-01", &diagnostics);
        assert_eq!(named(diagnostics), ["B.toml", "types.TOML"]);
    }
}
