//! Tests of an installation with DESTDIR, which makers of packages use.

use std::path::Path;

use tcapi_tests::native::{cargo, expect_success};
use tcapi_tests::workspace_root;

use crate::away::{Away, files, pkg_config};

fn contains(bytes: &[u8], part: &Path) -> bool {
    let part = part.as_os_str().as_encoded_bytes();
    bytes.windows(part.len()).any(|window| window == part)
}

#[test]
fn destdir_is_where_it_is_put_and_nothing_else() {
    let away = Away::get();
    let stage = away.folder("stage");
    // The prefix is writable, so that files that are put there by mistake are noticed.
    let prefix = away.folder("final").join("prefix");
    let mut install = cargo();
    install.args(["xtask", "install", "--prefix"]).arg(&prefix);
    expect_success(install.env("DESTDIR", &stage));
    assert!(!prefix.exists(), "{} was written to", prefix.display());

    // All files are below the prefix below the stage, and are the same as without a stage.
    let staged = stage.join(prefix.strip_prefix("/").unwrap());
    assert_eq!(files(&staged), files(&away.prefix()));
    assert_eq!(files(&stage).len(), files(&staged).len());
    for file in files(&staged) {
        let bytes = std::fs::read(staged.join(&file)).unwrap();
        for folder in [&stage, &workspace_root()] {
            assert!(!contains(&bytes, folder), "{} names {}", file.display(), folder.display());
        }
    }

    // After the files are moved to the prefix, the tools find them there.
    std::fs::rename(&staged, &prefix).unwrap();
    let told = pkg_config(&prefix, &["--cflags", "--libs"]);
    let folder = |option: &str| {
        let found = told.iter().find_map(|word| word.strip_prefix(option));
        Path::new(found.unwrap_or_else(|| panic!("{told:?}"))).canonicalize().unwrap()
    };
    assert_eq!(folder("-I"), prefix.join("include"));
    assert_eq!(folder("-L"), prefix.join("lib"));
    let project = away.folder("where");
    let script = format!(
        "cmake_minimum_required(VERSION 3.21)\nproject(where NONE)\n\
         find_package(tcapi 0.1 REQUIRED PATHS {} NO_DEFAULT_PATH)\n\
         foreach(target IN ITEMS tcapi static)\n\
         \x20   get_target_property(file tcapi::${{target}} IMPORTED_LOCATION)\n\
         \x20   get_target_property(headers tcapi::${{target}} INTERFACE_INCLUDE_DIRECTORIES)\n\
         \x20   message(NOTICE \"${{file}} ${{headers}}\")\n\
         endforeach()\n",
        prefix.display()
    );
    std::fs::write(project.join("CMakeLists.txt"), script).unwrap();
    let mut configure = away.command("cmake");
    let output =
        expect_success(configure.arg("-S").arg(&project).arg("-B").arg(project.join("built")));
    let lines = [concat!("libtcapi.so.", env!("CARGO_PKG_VERSION")), "libtcapi.a"].map(|file| {
        format!(
            "{} {}\n",
            prefix.join("lib").join(file).display(),
            prefix.join("include").display()
        )
    });
    assert_eq!(String::from_utf8_lossy(&output.stderr), lines.concat());
}
