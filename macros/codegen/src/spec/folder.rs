//! Finds the folders of services and their versions, and the spec files in them. Files that editors leave are
//! skipped; a file that an author may take for a spec but that is not read is a mistake.

use std::path::{Path, PathBuf};

use super::ast;
use crate::diagnostic::Diagnostics;

/// The files in a folder that end with `.toml`, ordered by name.
pub(crate) fn spec_files(folder: &Path) -> Vec<PathBuf> {
    let mut files = entries(folder).unwrap_or_default();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "toml"));
    files
}

/// The folders in a folder of specs, ordered by name.
pub(crate) fn service_folders(specs: &Path) -> std::io::Result<Vec<PathBuf>> {
    let mut folders = entries(specs)?;
    folders.retain(|path| path.is_dir());
    Ok(folders)
}

/// Whether a folder is that of a service: whether it contains folders of versions.
pub(crate) fn is_service_folder(folder: &Path) -> bool {
    let has = |folder: &Path, is: &dyn Fn(&Path) -> bool| {
        entries(folder).is_ok_and(|found| found.iter().any(|path| path.is_dir() && is(path)))
    };
    // A service.toml above its version does not make a folder a version of a service.
    let is_version =
        |path: &Path| is_named_a_day(path) || has_identity(path) && !has(path, &is_named_a_day);
    has(folder, &is_version)
}

/// The folders of versions in a service's folder. Anything else in it that may be taken for a spec is a
/// mistake, as it is not read.
pub(crate) fn versions(service: &Path, diagnostics: &Diagnostics) -> Vec<PathBuf> {
    let found = match entries(service) {
        Ok(found) => found,
        Err(error) => {
            diagnostics.file_error(service, format!("this folder can't be read: {error}"), None);
            return Vec::new();
        }
    };
    let versions: Vec<PathBuf> = found.iter().filter(|path| has_identity(path)).cloned().collect();
    let unread = |path: &Path, what, hint: String| {
        diagnostics.file_error(path, format!("this {what} is not read"), Some(hint));
    };
    if versions.is_empty() && has_identity(service) {
        // The folders of versions lack only this file.
        let version = found.iter().find(|path| path.is_dir() && is_named_a_day(path));
        let place = version.and_then(|path| path.file_name()).unwrap_or("<version>".as_ref());
        let hint =
            format!("move it to the folder of the version: {}/service.toml", place.display());
        unread(&service.join("service.toml"), "file", hint);
        return versions;
    }
    for path in found.iter().filter(|path| !versions.contains(path)) {
        if path.is_dir() {
            let hint = "the folder of a version is named after it and has a service.toml";
            unread(path, "folder", hint.to_owned());
        } else if is_spec_or_like_one(path) {
            let hint = "put service.toml, actions and types into the folder of a version, and codes of all services \
                        into common.toml above";
            unread(path, "file", hint.to_owned());
        }
    }
    if versions.is_empty() && !found.iter().any(|path| path.is_dir()) {
        let hint = "a service has a folder for each version, with a service.toml";
        diagnostics.file_error(
            service,
            "there is no version in this folder",
            Some(hint.to_owned()),
        );
    }
    versions
}

/// The folder of a version: `dir` itself or, if it is that of a service, the one version in it whose name in
/// programs is the service's own. `None` if there is none, which is reported.
pub(crate) fn version_folder(dir: &Path, diagnostics: &Diagnostics) -> Option<PathBuf> {
    if !is_service_folder(dir) {
        return Some(dir.to_owned());
    }
    let versions = versions(dir, diagnostics);
    // Mistakes in it are reported where it is read.
    let is_plain = |path: &&PathBuf| {
        let identity = super::read_identity(path, &Diagnostics::default(), &mut Vec::new());
        identity.is_some_and(|identity| identity.program().value == identity.service.value)
    };
    let plain: Vec<&PathBuf> = versions.iter().filter(is_plain).collect();
    match (plain.as_slice(), versions.as_slice()) {
        ([only], _) => Some(only.to_path_buf()),
        (_, [only]) => Some(only.clone()),
        (_, []) => None,
        _ => {
            let names = versions.iter().filter_map(|path| path.file_name());
            let names: Vec<String> = names.map(|name| name.display().to_string()).collect();
            let message = "this folder has several versions of a service";
            let hint = format!("name the folder of one of them: {}", names.join(", "));
            diagnostics.file_error(dir, message, Some(hint));
            None
        }
    }
}

/// The files of actions in a version's folder, ordered by name. `None` if there is no such folder.
pub(crate) fn action_files(version: &Path, diagnostics: &Diagnostics) -> Option<Vec<PathBuf>> {
    let mut specs = Vec::new();
    for path in entries(version).ok()? {
        let extension = path.extension().and_then(|extension| extension.to_str());
        if path.is_dir() {
            let message = "a folder in a version's folder is not read";
            let hint = "put files of actions into the version's folder itself";
            diagnostics.file_error(&path, message, Some(hint.to_owned()));
        } else if extension == Some("toml") {
            if path.file_name().is_some_and(|name| name != "types.toml" && name != "service.toml") {
                specs.push(path);
            }
        } else if extension.is_some_and(|extension| extension.eq_ignore_ascii_case("toml")) {
            let hint = "names of spec files end with `.toml`, in lower case";
            diagnostics.file_error(&path, "this file is not read", Some(hint.to_owned()));
        }
    }
    Some(specs)
}

/// Checks that the folders have the names that service.toml says. Otherwise the output for a copied folder
/// would replace the output for the first one.
pub(crate) fn check_names(version: &Path, identity: &ast::Service, diagnostics: &Diagnostics) {
    // `.` and `specs/..` do not end in a name.
    let version = match (version.file_name(), version.parent().and_then(Path::file_name)) {
        (Some(_), Some(_)) => version.to_owned(),
        _ => version.canonicalize().unwrap_or_default(),
    };
    let said = [
        ("version", &identity.version, is_day(&identity.version)),
        ("service", &identity.service, true),
    ];
    for ((key, said, is_one), folder) in said.into_iter().zip(version.ancestors()) {
        let folder = folder.file_name().unwrap_or_default().to_string_lossy();
        if is_one && !folder.is_empty() && !said.is_empty() && folder != said.value {
            diagnostics.error_with_hint(
                said.span,
                format!("the {key} is `{}`, but its folder is `{folder}`", said.value),
                "put this file into <service>/<version>/, with the actions",
            );
        }
    }
}

/// Whether a text is a date, as versions are: `2017-03-12`.
pub(crate) fn is_day(text: &str) -> bool {
    let digits =
        |part: &str, count| part.len() == count && part.bytes().all(|b| b.is_ascii_digit());
    let parts: Vec<&str> = text.split('-').collect();
    matches!(parts[..], [year, month, day] if digits(year, 4) && digits(month, 2) && digits(day, 2))
}

fn is_named_a_day(path: &Path) -> bool {
    path.file_name().is_some_and(|name| is_day(&name.to_string_lossy()))
}

fn has_identity(folder: &Path) -> bool {
    folder.join("service.toml").is_file()
}

/// Whether a file's name has the extension of a spec, regardless of case.
fn is_spec_or_like_one(path: &Path) -> bool {
    path.is_file()
        && path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("toml"))
}

/// The entries of a folder, ordered by name, without files that editors and systems leave.
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

    /// A folder that is removed at the end of the test.
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

    const PLAIN: &str =
        "service = \"things\"\nversion = \"2020-01-01\"\ntitle = \"T\"\ndoc = \"T.\"\n";

    #[test]
    fn a_services_folder_stands_for_the_version_with_its_name() {
        let files = ["things/2020-01-01/service.toml", "things/2021-01-01/service.toml"];
        let scratch = Scratch::new("versions", &files);
        let dir = scratch.0.join("things");
        let found = |dir: &Path| {
            let diagnostics = Diagnostics::default();
            (version_folder(dir, &diagnostics), named(diagnostics))
        };
        let newer = PLAIN.replace("2020", "2021");
        fs::write(dir.join("2020-01-01/service.toml"), PLAIN).unwrap();
        fs::write(dir.join("2021-01-01/service.toml"), &newer).unwrap();
        assert_eq!(found(&dir), (None, vec!["things".to_owned()]));
        let other = format!("ident = \"things2021\"\n{newer}");
        fs::write(dir.join("2021-01-01/service.toml"), other).unwrap();
        assert_eq!(found(&dir), (Some(dir.join("2020-01-01")), Vec::new()));
        assert_eq!(found(&dir.join("2021-01-01")).0, Some(dir.join("2021-01-01")));
        // A folder without a version is reported where service.toml is read.
        assert_eq!(found(&scratch.0), (Some(scratch.0.clone()), Vec::new()));
    }

    /// The versions of the service `things`, and the mistakes reported for its folder.
    fn versions_of(test: &str, files: &[&str]) -> (Vec<String>, Vec<String>) {
        let files: Vec<String> = files.iter().map(|file| format!("things/{file}")).collect();
        let files: Vec<&str> = files.iter().map(String::as_str).collect();
        let scratch = Scratch::new(test, &files);
        let diagnostics = Diagnostics::default();
        let found = versions(&scratch.0.join("things"), &diagnostics);
        let name = |path: &PathBuf| path.file_name().unwrap().to_string_lossy().into_owned();
        (found.iter().map(name).collect(), named(diagnostics))
    }

    #[test]
    fn a_folder_without_service_toml_is_a_mistake() {
        let files = ["2020-01-01/service.toml", "2021-01-01/A.toml", ".git/x", "old~/x"];
        let (found, told) = versions_of("without", &files);
        assert_eq!(
            (&found[..], &told[..]),
            (&["2020-01-01".into()][..], &["2021-01-01".into()][..])
        );
        let (found, told) = versions_of("none", &["2021-01-01/A.toml"]);
        assert_eq!((found.len(), &told[..]), (0, &["2021-01-01".into()][..]));
        let (found, told) = versions_of("notes", &["notes.md"]);
        assert_eq!((found.len(), &told[..]), (0, &["things".into()][..]));
    }

    #[test]
    fn a_spec_beside_the_version_is_a_mistake() {
        let files = ["service.toml", "2020-01-01/service.toml", "B.toml", "types.TOML", "notes.md"];
        let (found, told) = versions_of("beside", &files);
        assert_eq!(found, ["2020-01-01"]);
        assert_eq!(told, ["B.toml", "service.toml", "types.TOML"]);
    }

    #[test]
    fn a_service_toml_above_its_version_is_one_mistake() {
        let files = ["service.toml", "2020-01-01/A.toml", "2020-01-01/types.toml"];
        let (found, told) = versions_of("above", &files);
        assert_eq!((found.len(), &told[..]), (0, &["service.toml".into()][..]));
    }

    #[test]
    fn versions_are_days() {
        for (text, is) in [
            ("2017-03-12", true),
            ("", false),
            ("..", false),
            ("2017-3-12", false),
            ("2017-03-12x", false),
            ("v20170312", false),
        ] {
            assert_eq!(is_day(text), is, "{text}");
        }
    }
}
