//! A copy of the tree with newer specs: one more action, one more parameter, one more service. The library with
//! AddressSanitizer is built from it, too.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use rustix::fs::{FlockOperation, flock};

use crate::native::{self, Kit, expect_success, target_dir};
use crate::{COMMITTED, is_ignored, tests_dir, workspace_root};

/// The copy's root.
pub fn tree() -> PathBuf {
    target_dir().join("scratch/tree")
}

/// The folder in which the copy is built.
pub fn built() -> PathBuf {
    target_dir().join("scratch/target")
}

/// The variable with the folder of cargo's intermediate output. Builds of two trees with the same flags share one, so
/// that dependencies are built once. Packages of the trees do not collide, as cargo names their output by their paths.
const INTERMEDIATE: &str = "CARGO_BUILD_BUILD_DIR";

/// Cargo in the copy. `line` is the text that a person would type after its name.
pub fn cargo(line: &str) -> Command {
    let mut cargo = native::cargo();
    cargo.args(line.split(' ')).current_dir(tree()).env("CARGO_TARGET_DIR", built());
    // Tests have built the common dependencies there.
    cargo.env(INTERMEDIATE, target_dir());
    cargo
}

/// Makes the copy and builds it, once. Returns its headers and its library.
///
/// # Panics
/// It does not build.
pub fn build() -> Kit {
    static BUILT: OnceLock<Kit> = OnceLock::new();
    let kit = BUILT.get_or_init(|| {
        make();
        expect_success(&mut cargo("build --quiet --package tcapi-capi --package tcapi-emulator"));
        Kit {
            headers: tree().join("include"),
            library: built().join("debug"),
            programs: built().join("native"),
            cpp: "c++17",
            options: &[],
        }
    });
    kit.clone()
}

/// The same with AddressSanitizer in the library, in its Rust and C code. It is built from the copy and not from this
/// tree, as the copy has everything that this tree has, and a service with every type.
///
/// # Panics
/// It does not build.
pub fn sanitized() -> Kit {
    static BUILT: OnceLock<Kit> = OnceLock::new();
    let kit = BUILT.get_or_init(|| {
        make();
        build_sanitized(tree(), "sanitized")
    });
    kit.clone()
}

/// This tree's library with AddressSanitizer.
///
/// # Panics
/// It does not build.
pub fn sanitized_older() -> Kit {
    static BUILT: OnceLock<Kit> = OnceLock::new();
    BUILT.get_or_init(|| build_sanitized(workspace_root(), "sanitized-older")).clone()
}

/// The library of a tree with AddressSanitizer, built in a folder of that name.
fn build_sanitized(tree: PathBuf, folder: &str) -> Kit {
    native::not_in_the_fast_form();
    let (host, target) = (native::host(), target_dir().join(folder));
    // With an explicit target, cargo does not apply the flags to macros and build scripts. The folder is a separate
    // one, as some of those are rebuilt for a compiler that allows unstable features.
    let mut build = native::cargo();
    build.args(["build", "--quiet", "--package", "tcapi-capi", "--target", &host]);
    build.current_dir(&tree).env("CARGO_TARGET_DIR", &target);
    build.env(INTERMEDIATE, target_dir().join("sanitized"));
    build.env("RUSTC_BOOTSTRAP", "1");
    // Reports need frame pointers.
    build.env("RUSTFLAGS", "-Zsanitizer=address -Cforce-frame-pointers=yes");
    build.env(format!("CFLAGS_{}", host.replace('-', "_")), SANITIZE);
    build.env("CARGO_INCREMENTAL", "0");
    expect_success(&mut build);
    Kit {
        headers: tree.join("include"),
        library: target.join(host).join("debug"),
        programs: target.join("native"),
        cpp: "c++20",
        options: &[SANITIZE],
    }
}

/// The option for compilers of C and C++. The library refers to functions of the sanitizer and contains none, so
/// the program's are the only ones.
const SANITIZE: &str = "-fsanitize=address";

/// Makes the copy, once. Concurrent test programs take a lock: the later ones find the copy made.
fn make() {
    static MADE: OnceLock<()> = OnceLock::new();
    MADE.get_or_init(|| {
        let folder = target_dir().join("scratch");
        let lock =
            std::fs::create_dir_all(&folder).and_then(|()| File::create(folder.join("lock")));
        let lock = lock.unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
        flock(&lock, FlockOperation::LockExclusive).unwrap_or_else(|error| panic!("{error}"));
        mirror(&workspace_root(), &tree(), changed(), &folder.join("stamp"));
    });
}

/// The versions of a service that has the name of a topic of the library, by their names in programs.
const VERSIONS: [(&str, &str); 2] = [("configapi", "2020-01-01"), ("config20240506", "2024-05-06")];

/// The files that differ from this tree, by their paths from the root.
fn changed() -> Vec<(PathBuf, String)> {
    let ours = |path: &str| read(&workspace_root().join(path));
    let tests = |path: &str| read(&tests_dir().join(path));
    let file = |path: &str, text: String| (PathBuf::from(path), text);
    let cvm = "specs/cvm/2017-03-12";

    // A new action is one file.
    let touch =
        file(&format!("{cvm}/TouchInstances.toml"), tests("programs/scratch/TouchInstances.toml"));

    // Two files that belong together add all kinds of procedures; programs use them.
    let batteries = |name: &str| tests(&format!("programs/scratch/batteries/{name}"));
    let spec = |name: &str| file(&format!("{cvm}/{name}"), batteries(name));

    // A later version of an action has one more parameter.
    let start = format!("{cvm}/StartInstances.toml");
    let grown = file(&start, ours(&start) + &tests("programs/scratch/parameter.toml"));

    // A later library has one more option of a call. It has no effect.
    let options = "capi/src/options.rs";
    let one_more = "\n    /// Exists only in a test.\n    pub patience_ms: u64,\n";
    let more_options = before(&ours(options), "pub struct tc_call_options {", "}\n", one_more);
    let more_options = before(&more_options, "members!(tc_call_options {", "}", ", patience_ms");
    let more_options = more_options.replace(",, patience_ms", ", patience_ms");

    // For Rust, and so for the emulator, each version of a service also needs a feature and a line.
    let (manifest, services) = ("core/Cargo.toml", "core/src/services.rs");
    let (mut names, mut features, mut lines) = (String::new(), String::new(), String::new());
    for (name, version) in VERSIONS {
        names += &format!(", \"{name}\"");
        features += &format!("\n{name} = []");
        lines += &format!(
            "\n    /// Of the tests.\n    {name}: \"{name}\", \"../../specs/config/{version}\","
        );
    }
    let more_features = before(&ours(manifest), "default = [\"cvm\"", "]", &names);
    let more_features = before(&more_features, "\ncvm = [", "\n#", &features);
    let more_services = before(&ours(services), "    cvm: ", "\n}", &lines);

    // For the other languages, a new service is only a folder. Its action is deprecated from the start.
    let own = tests("data/specs/EveryType.toml");
    let (_, own) = own.split_once("version    = \"2020-01-01\"\n").unwrap_or_default();
    let examples = tests("programs/scratch/every_type_examples.toml");
    let own = format!("deprecated = \"use OneType\"\n{own}\n{examples}");
    let service = "service = \"every\"\nversion = \"2020-01-01\"\ntitle = \"Every Type\"\n\
                   doc = \"Has an action with every type.\"\n";
    let versions = VERSIONS.iter().flat_map(|(_, version)| {
        let specs = tests_dir().join("data/golden/versions/config").join(version);
        let specs = std::fs::read_dir(&specs).unwrap_or_else(|error| panic!("{error}: {specs:?}"));
        specs.map(move |spec| {
            let spec = spec.unwrap_or_else(|error| panic!("{error}")).path();
            let name = spec.file_name().unwrap_or_default().display();
            file(&format!("specs/config/{version}/{name}"), read(&spec))
        })
    });
    let versions: Vec<(PathBuf, String)> = versions.collect();
    let changed = vec![
        touch,
        spec("DescribeBatteries.toml"),
        spec("ChargeBatteries.toml"),
        file("core/examples/batteries.rs", batteries("batteries.rs")),
        file("go/batteries/batteries.go", batteries("batteries.go")),
        grown,
        file(options, more_options),
        file(manifest, more_features),
        file(services, more_services),
        file("specs/every/2020-01-01/service.toml", service.to_owned()),
        file("specs/every/2020-01-01/EveryType.toml", own),
        // A Rust program that uses the new action.
        file("core/examples/touch.rs", tests("programs/scratch/touch.rs")),
    ];
    [changed, versions].concat()
}

/// The text with `inserted` before the first `end` after `start`. Blanks and line breaks in front of it are removed.
fn before(text: &str, start: &str, end: &str, inserted: &str) -> String {
    let from = text.find(start).unwrap_or_else(|| panic!("there is no {start:?} any more"));
    let length = text[from..].find(end).unwrap_or_else(|| panic!("{start:?} has no {end:?}"));
    let (head, tail) = text.split_at(from + length);
    format!("{}{inserted}{tail}", head.trim_end_matches([' ', '\n']))
}

/// Build output in a tree: the copy has separate output.
const BUILT: [&str; 3] = [".git", "target", "fuzz/target"];

/// Whether a path from a tree's root is build output, generated from specs and not committed, or an archive for Go.
fn is_built(path: &Path) -> bool {
    BUILT.iter().any(|built| path == Path::new(built))
        || is_ignored(path)
        || path.parent() == Some(Path::new("go/lib"))
            && path.file_name().is_some_and(|name| {
                let name = name.to_string_lossy();
                !name.ends_with(".go") || name.starts_with("archive_")
            })
}

/// Whether a path from the tree's root is of specs that the copy is built without, as that takes a fraction of the
/// time.
fn is_left_out(path: &Path) -> bool {
    let mut parts = path.iter().filter_map(|part| part.to_str());
    let [folder, service] = [parts.next(), parts.next()];
    folder == Some("specs")
        && parts.next().is_some()
        && service.is_some_and(|service| !COMMITTED.contains(&service))
}

/// Makes `to` a copy of the tree `from`, except for the changed files. Other files of an earlier run are removed,
/// including build output: a file that the tree no longer has would still be a part of the copy.
///
/// Test programs that use the copy call this at any time, while others build it and read its build output, such as the
/// headers of its service. So nothing is touched if `stamp` shows that the copy was made from the same files.
fn mirror(from: &Path, to: &Path, changed: Vec<(PathBuf, String)>, stamp: &Path) {
    let changed = changed.into_iter().map(|(path, text)| (path, text.into_bytes()));
    let unchanged = files(from, Path::new("")).into_iter().filter(|path| !is_left_out(path));
    let unchanged = unchanged.map(|path| {
        let bytes = std::fs::read(from.join(&path));
        let bytes = bytes.unwrap_or_else(|error| panic!("{error}: {path:?}"));
        (path, bytes)
    });
    // Of two with one path, the last counts.
    let wanted: BTreeMap<PathBuf, Vec<u8>> = unchanged.chain(changed).collect();
    let mut hasher = DefaultHasher::new();
    wanted.hash(&mut hasher);
    let state = hasher.finish().to_string();
    if std::fs::read_to_string(stamp).is_ok_and(|made| made == state) {
        return;
    }
    for (path, bytes) in &wanted {
        write(&to.join(path), bytes);
    }
    for path in files(to, Path::new("")) {
        if !wanted.contains_key(&path) {
            std::fs::remove_file(to.join(&path)).unwrap_or_else(|e| panic!("{e}: {path:?}"));
            // A folder of specs without files is a mistake. A folder that still has files is not removed.
            let folders = path.ancestors().skip(1).take_while(|folder| *folder != Path::new(""));
            folders.for_each(|folder| drop(std::fs::remove_dir(to.join(folder))));
        }
    }
    write(stamp, state.as_bytes());
}

/// The files below a folder of a tree, by their paths from the tree's root, without build output.
fn files(root: &Path, folder: &Path) -> BTreeSet<PathBuf> {
    let mut found = BTreeSet::new();
    for entry in entries(&root.join(folder)) {
        let path = folder.join(entry.file_name().unwrap_or_default());
        if is_built(&path) {
            continue;
        }
        if entry.is_dir() {
            found.extend(files(root, &path));
        } else {
            found.insert(path);
        }
    }
    found
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder);
    let entries = entries.unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    entries.flatten().map(|entry| entry.path()).collect()
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Writes a file. An unchanged file keeps its modification time, so that a second run builds little.
fn write(path: &Path, bytes: &[u8]) {
    if std::fs::read(path).is_ok_and(|old| old == bytes) {
        return;
    }
    let folder = path.parent().unwrap_or(path);
    std::fs::create_dir_all(folder)
        .and_then(|()| std::fs::write(path, bytes))
        .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_tree_no_longer_has_leaves_its_copy_and_what_is_built_stays() {
        let root = target_dir().join("scratch-of-scratch");
        let (from, to) = (root.join("from"), root.join("to"));
        let _ = std::fs::remove_dir_all(&root);
        let file = |path: &str, text: &str| (PathBuf::from(path), text.to_owned());
        for path in [
            "kept",
            "folder/replaced",
            "target/built",
            "go/lib/lib.go",
            "go/lib/archive_linux_amd64.go",
            "go/lib/libtcapi_linux_amd64.a",
        ] {
            write(&from.join(path), b"ours");
        }
        for path in
            ["kept", "gone", "gone too/deep/down", "folder/gone", "go/lib/libtcapi_linux_amd64.a"]
        {
            write(&to.join(path), b"old");
        }
        let changed = || vec![file("folder/replaced", "changed"), file("new/added", "added")];
        let made = || mirror(&from, &to, changed(), &root.join("stamp"));
        let texts = || -> Vec<(String, String)> {
            let named = |path: PathBuf| (path.display().to_string(), read(&to.join(path)));
            files(&to, Path::new("")).into_iter().map(named).collect()
        };
        let wanted = |more: &[(&str, &str)]| -> Vec<(String, String)> {
            let mut all =
                vec![("folder/replaced", "changed"), ("kept", "ours"), ("new/added", "added")];
            all.push(("go/lib/lib.go", "ours"));
            all.extend(more);
            all.sort_unstable();
            all.into_iter().map(|(path, text)| (path.to_owned(), text.to_owned())).collect()
        };
        made();
        assert_eq!(texts(), wanted(&[]));
        assert!(!to.join("gone too").exists());
        // Build output stays while the tree is the same.
        write(&to.join("new/built"), b"built");
        made();
        assert_eq!(texts(), wanted(&[("new/built", "built")]));
        write(&from.join("later"), b"ours");
        made();
        assert_eq!(texts(), wanted(&[("later", "ours")]));
        assert_eq!(read(&to.join("go/lib/libtcapi_linux_amd64.a")), "old");
    }
}
