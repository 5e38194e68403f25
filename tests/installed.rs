//! The library as users get it: installed under a prefix, found by pkg-config and CMake, linked by gcc and
//! clang.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::OnceLock;

use tcapi_emulator::{EXAMPLE_SECRET_ID, EXAMPLE_SECRET_KEY, Emulator};
use tcapi_tests::native::{WARNINGS, cargo, expect_success, needs_library, target_dir};
use tcapi_tests::workspace_root;

/// The prefix, installed into once.
fn prefix() -> &'static Path {
    static PREFIX: OnceLock<PathBuf> = OnceLock::new();
    PREFIX.get_or_init(|| {
        let prefix = target_dir().join("installed/prefix");
        let mut install = cargo();
        install.args(["xtask", "install", "--prefix"]).arg(&prefix);
        expect_success(install.env_remove("DESTDIR"));
        prefix
    })
}

fn source(name: &str) -> PathBuf {
    workspace_root().join("tests/installed").join(name)
}

/// A place outside of the sources for what a test builds.
fn built(name: &str) -> PathBuf {
    let dir = target_dir().join("installed/built");
    std::fs::create_dir_all(&dir).unwrap();
    dir.join(name)
}

/// All files in a folder and below.
fn files(folder: &Path) -> BTreeSet<PathBuf> {
    let mut found = BTreeSet::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in std::fs::read_dir(&next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                found.insert(path.strip_prefix(folder).unwrap().to_owned());
            }
        }
    }
    found
}

fn pkg_config(args: &[&str]) -> Vec<String> {
    let mut ask = Command::new("pkg-config");
    ask.args(args).arg("tcapi").env("PKG_CONFIG_PATH", prefix().join("lib/pkgconfig"));
    let output = expect_success(&mut ask);
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    text.split_whitespace().map(str::to_owned).collect()
}

fn run(program: &Path, emulator: &Emulator) -> Output {
    let mut run = Command::new(program);
    run.arg(emulator.url()).env("LD_LIBRARY_PATH", prefix().join("lib"));
    run.env("TENCENTCLOUD_SECRET_ID", EXAMPLE_SECRET_ID);
    run.env("TENCENTCLOUD_SECRET_KEY", EXAMPLE_SECRET_KEY);
    let output = expect_success(&mut run);
    assert_eq!(String::from_utf8_lossy(&output.stdout), "0.1.0 3 instances\n");
    output
}

#[test]
fn compilers_languages_and_links_by_pkg_config() {
    let emulator = Emulator::builder().start().unwrap();
    let compilers = [
        ("gcc", "-std=c99", "program.c"),
        ("gcc", "-std=c17", "program.c"),
        ("clang", "-std=c99", "program.c"),
        ("clang", "-std=c17", "program.c"),
        ("g++", "-std=c++11", "program.cpp"),
        ("g++", "-std=c++17", "program.cpp"),
        ("g++", "-std=c++20", "program.cpp"),
        ("clang++", "-std=c++11", "program.cpp"),
        ("clang++", "-std=c++17", "program.cpp"),
        ("clang++", "-std=c++20", "program.cpp"),
    ];
    for (compiler, standard, file) in compilers {
        for is_static in [false, true] {
            let kind = if is_static { "static" } else { "shared" };
            let program = built(&format!("{compiler}{standard}-{kind}"));
            let mut compile = Command::new(compiler);
            compile.arg(standard).args(WARNINGS).args(pkg_config(&["--cflags"])).arg(source(file));
            if is_static {
                compile.args(pkg_config(&["--variable=archive"]));
                let libraries = pkg_config(&["--static", "--libs"]);
                // The archive is named in full, as the shared library stands beside it.
                compile.args(libraries.iter().filter(|library| *library != "-ltcapi"));
            } else {
                compile.args(pkg_config(&["--libs"]));
            }
            expect_success(compile.arg("-o").arg(&program));
            assert_eq!(needs_library(&program), !is_static, "{}", program.display());
            run(&program, &emulator);
        }
    }
}

#[test]
fn cmake_with_both_compilers() {
    let emulator = Emulator::builder().start().unwrap();
    for (c, cpp) in [("gcc", "g++"), ("clang", "clang++")] {
        let dir = built(&format!("cmake-{c}"));
        let mut configure = Command::new("cmake");
        configure.arg("-S").arg(workspace_root().join("tests/installed")).arg("-B").arg(&dir);
        configure.arg(format!("-DCMAKE_PREFIX_PATH={}", prefix().display()));
        configure.arg(format!("-DCMAKE_C_COMPILER={c}"));
        expect_success(configure.arg(format!("-DCMAKE_CXX_COMPILER={cpp}")));
        expect_success(Command::new("cmake").arg("--build").arg(&dir));
        for (program, shared) in
            [("c_tcapi", true), ("c_static", false), ("cpp_tcapi", true), ("cpp_static", false)]
        {
            let program = dir.join(program);
            assert_eq!(needs_library(&program), shared, "{}", program.display());
            run(&program, &emulator);
        }
    }
}

#[test]
fn every_header_alone_and_twice() {
    let include = prefix().join("include");
    let compilers = [
        ("gcc", "c", &["c99", "c11", "c17"][..]),
        ("clang", "c", &["c99", "c11", "c17"]),
        ("g++", "c++", &["c++11", "c++14", "c++17", "c++20"]),
        ("clang++", "c++", &["c++11", "c++14", "c++17", "c++20"]),
    ];
    // The C++ headers are C++17; tests/cpp.rs compiles them alone and twice.
    let ours = files(&workspace_root().join("include"));
    assert!(ours.contains(Path::new("tcapi/base/client.hpp")), "{ours:?}");
    assert_eq!(files(&include), ours);
    for header in ["tcapi.h", "tcapi/cvm.h"] {
        let twice = built(&format!("{}.twice", header.replace('/', "_")));
        let line = format!("#include <{header}>\n");
        std::fs::write(&twice, line.repeat(2)).unwrap();
        for (compiler, language, standards) in compilers {
            for standard in standards {
                let mut compile = Command::new(compiler);
                compile
                    .args(WARNINGS)
                    .arg(format!("-std={standard}"))
                    .args(["-fsyntax-only", "-x"]);
                compile.arg(language).arg("-I").arg(&include).arg(&twice);
                expect_success(&mut compile);
            }
        }
    }
}

#[test]
fn only_our_functions_are_seen_and_sizes_are_bounded() {
    let lib = prefix().join("lib");
    let shared = lib.join("libtcapi.so.0");
    let archive = lib.join("libtcapi.a");
    let symbols = |args: &[&str], file: &Path| {
        let output = expect_success(Command::new("nm").args(args).arg(file));
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        let names = text.lines().filter_map(|line| line.split_whitespace().nth(2));
        names.map(str::to_owned).collect::<Vec<_>>()
    };
    let exported = symbols(&["-D", "--defined-only"], &shared);
    assert!(exported.iter().any(|name| name == "tc_cvm_reboot_instances@@TCAPI_0"), "{exported:?}");
    for name in &exported {
        let ours = name.starts_with("tc_") && name.ends_with("@@TCAPI_0");
        assert!(ours || name == "TCAPI_0", "{name} is exported");
    }
    for name in symbols(&["--defined-only", "--extern-only"], &archive) {
        assert!(name.starts_with("tc_"), "{name} is visible in the archive");
    }
    let size = |path: &Path| std::fs::metadata(path).unwrap().len();
    println!("libtcapi.so {} bytes, libtcapi.a {} bytes", size(&shared), size(&archive));
    assert!(size(&shared) <= 2_200_000, "libtcapi.so has {} bytes", size(&shared));
    assert!(size(&archive) <= 4_500_000, "libtcapi.a has {} bytes", size(&archive));
}

#[test]
fn licences_come_with_the_libraries() {
    let folder = prefix().join("share/licenses/tcapi");
    for (file, says) in [
        ("LICENSE-MIT", "MIT License"),
        ("LICENSE-APACHE", "Apache License"),
        ("third-party.txt", "\n  ring 0."),
    ] {
        let text = std::fs::read_to_string(folder.join(file)).unwrap();
        assert!(text.contains(says), "{file}");
    }
}

#[test]
fn loaded_and_unloaded_three_times() {
    let program = built("plugin");
    let mut compile = Command::new("gcc");
    compile.args(["-std=c11", "-D_GNU_SOURCE", "-I"]).arg(prefix().join("include"));
    expect_success(compile.arg(source("plugin.c")).args(["-ldl", "-o"]).arg(&program));
    let mut run = Command::new(&program);
    run.arg(prefix().join("lib/libtcapi.so.0")).env_remove("TENCENTCLOUD_SECRET_ID");
    run.env_remove("TENCENTCLOUD_SECRET_KEY").env("TENCENTCLOUD_CREDENTIALS_FILE", "/nowhere");
    assert_eq!(expect_success(&mut run).stdout, b"three times\n");
}

#[test]
fn two_rust_libraries_in_one_program() {
    let other = built("libother.a");
    let mut rustc = Command::new("rustc");
    rustc.args(["--crate-type", "staticlib", "-C", "panic=abort", "-o"]).arg(&other);
    expect_success(rustc.arg(source("other.rs")));
    let program = built("two");
    let mut compile = Command::new("gcc");
    compile.args(["-std=c11", "-I"]).arg(prefix().join("include")).arg(source("two.c"));
    compile.arg(prefix().join("lib/libtcapi.a")).arg(&other);
    compile.args(["-lgcc_s", "-lpthread", "-ldl", "-lm", "-o"]).arg(&program);
    expect_success(&mut compile);
    let mut run = Command::new(&program);
    run.env_remove("TENCENTCLOUD_SECRET_ID").env_remove("TENCENTCLOUD_SECRET_KEY");
    run.env("TENCENTCLOUD_CREDENTIALS_FILE", "/nowhere");
    assert_eq!(expect_success(&mut run).stdout, b"10 TC_ERR_CREDENTIALS\n");
}

/// The Go module with the archive that is given to users; tests/go.rs has the rest, with the archive of tests.
#[test]
fn go_links_the_same_archive() {
    // First, as both tasks build in one place.
    let installed = prefix().join("lib/libtcapi.a");
    expect_success(
        Command::new(env!("CARGO")).args(["xtask", "go-lib"]).current_dir(workspace_root()),
    );
    let module = workspace_root().join("go");
    let same =
        std::fs::read(module.join("lib/libtcapi.a")).unwrap() == std::fs::read(installed).unwrap();
    assert!(same, "go/lib has another archive than the installation");
    let mut emulator = Command::new(env!("CARGO"));
    emulator.args(["build", "--quiet", "--package", "tcapi-emulator"]);
    expect_success(emulator.current_dir(workspace_root()));
    let mut test = Command::new("go");
    test.args(["test", "-count=1", "./cvm"]).current_dir(&module);
    test.env("GOFLAGS", "-buildvcs=false").env("CGO_ENABLED", "1");
    expect_success(test.env("TCAPI_EMULATOR", target_dir().join("debug/tcapi-emulator")));
}
