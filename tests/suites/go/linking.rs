//! Tests of linking the Go module into a program, and of the messages of a build that can't link it.

use std::path::{Path, PathBuf};
use std::process::Command;

use tcapi_tests::native::{expect_success, go_archive, go_digest, library_dir};
use tcapi_tests::workspace_root;

use crate::{go, modules, scratch};

#[path = "../../../xtask/src/go_digest.rs"]
mod digest;
#[path = "../../../capi/build/specs.rs"]
mod specs;

/// The symbol that the linker reports for an archive of other specs.
const OTHER_SPECS: &str = "tcapi_archive_is_of_other_specs_run_cargo_xtask_go_lib_";

/// A program that calls through the package of a service.
const MAIN: &str = r#"package main

import (
	"context"
	"errors"
	"fmt"

	"tcapi.internal/tcapi"
	"tcapi.internal/tcapi/cvm"
)

func main() {
	client, err := tcapi.NewClient(tcapi.WithEndpoint("http://127.0.0.1:1"), tcapi.WithRegion("ap-guangzhou"),
		tcapi.WithCredentials("id", "key"))
	if err != nil {
		panic(err)
	}
	defer client.Close()
	_, err = cvm.RebootInstances(context.Background(), client, &cvm.RebootInstancesRequest{InstanceIds: []string{"?"}})
	var failure *tcapi.Error
	errors.As(err, &failure)
	fmt.Println(failure.Code)
}
"#;

/// A copy of the Go module in an empty folder of that name, and a program in a separate module that requires it.
struct Copy {
    module: PathBuf,
    program: PathBuf,
}

impl Copy {
    fn with_archive(name: &str) -> Copy {
        let copy = Copy::without_archive(name);
        std::fs::copy(library_dir().join("libtcapi.a"), go_archive(&copy.module)).unwrap();
        copy
    }

    fn without_archive(name: &str) -> Copy {
        let folder = scratch(name);
        std::fs::remove_dir_all(&folder).unwrap();
        let copy = Copy { module: folder.join("tcapi"), program: folder.join("program") };
        let [ours, _] = modules();
        copy_sources(&ours, &copy.module);
        std::fs::create_dir_all(&copy.program).unwrap();
        let requires = "module example.test/program\n\ngo 1.24\n\nrequire tcapi.internal/tcapi v0.1.0\n\n\
                        replace tcapi.internal/tcapi => ../tcapi\n";
        std::fs::write(copy.program.join("go.mod"), requires).unwrap();
        std::fs::write(copy.program.join("main.go"), MAIN).unwrap();
        copy
    }

    /// Builds the program.
    fn build(&self, options: &[&str]) -> Command {
        let mut build = go(&self.program, &["build", "-o", "program"]);
        build.args(options);
        build
    }

    /// Builds the package that has the messages. A program for another platform would have much built before it.
    fn build_folder(&self) -> Command {
        go(&self.module, &["build", "./lib"])
    }

    /// Builds the program, and checks that it runs.
    fn builds(&self, options: &[&str]) {
        expect_success(&mut self.build(options));
        let output = expect_success(&mut Command::new(self.program.join("program")));
        assert_eq!(String::from_utf8_lossy(&output.stdout), "InvalidInstanceId.Malformed\n");
    }
}

/// Copies the committed files: no archive, and no digest of one.
fn copy_sources(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let copied = to.join(path.file_name().unwrap());
        let kinds = ["go", "mod", "h", "c"];
        if path.is_dir() {
            copy_sources(&path, &copied);
        } else if path.extension().is_some_and(|of| kinds.iter().any(|kind| of == *kind))
            && path.file_name() != go_digest(to).file_name()
        {
            std::fs::copy(&path, &copied).unwrap();
        }
    }
}

/// The output of a build that fails.
fn refused(build: &mut Command) -> String {
    let output = build.output().unwrap_or_else(|error| panic!("{build:?}: {error}"));
    let printed = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(!output.status.success(), "{build:?}: {printed}");
    printed
}

/// Asserts that the build fails with that message, once.
fn says(build: &mut Command, sentence: &str) {
    let printed = refused(build);
    assert_eq!(printed.matches(sentence).count(), 1, "not {sentence:?} once: {printed}");
}

#[test]
fn an_archive_of_other_specs_does_not_link() {
    let copy = Copy::with_archive("other_specs");
    copy.builds(&[]);

    // The specs change, and the package is generated again, but the archive is not.
    let (changed, was) = (scratch("other_specs/specs"), workspace_root().join("specs"));
    copy_specs(&was, &changed);
    let spec = changed.join("cvm/2017-03-12/RebootInstances.toml");
    let text = std::fs::read_to_string(&spec).unwrap();
    assert!(text.contains("max = 100"), "the spec has another limit");
    std::fs::write(&spec, text.replacen("max = 100", "max = 99", 1)).unwrap();
    let version = env!("CARGO_PKG_VERSION");
    let newer = specs::symbol(&changed, version).unwrap();
    let generated = copy.module.join("internal/abi/specs.go");
    let ours = std::fs::read_to_string(&generated).unwrap();
    std::fs::write(&generated, specs::go(&newer)).unwrap();
    let printed = refused(&mut copy.build(&[]));
    assert!(newer.starts_with(OTHER_SPECS) && printed.contains(&newer), "{newer}: {printed}");

    // The shared library may be newer than a program, and reports itself what it does not know.
    let pkg_config = copy.program.join("tcapi.pc");
    let libs = format!("Libs: -L{} -ltcapi\n", library_dir().display());
    std::fs::write(&pkg_config, format!("Name: tcapi\nDescription: built\nVersion: 0\n{libs}"))
        .unwrap();
    let mut build = copy.build(&["-tags", "dynamic"]);
    expect_success(build.env("PKG_CONFIG_PATH", &copy.program));

    std::fs::write(&generated, ours).unwrap();
    copy.builds(&[]);
}

/// A program is linked again if another archive replaces the old one, with its digest.
#[test]
fn a_new_archive_is_linked() {
    let copy = Copy::with_archive("new_archive");
    let (archive, named) = (go_archive(&copy.module), go_digest(&copy.module));
    let name = archive.file_name().unwrap().to_string_lossy().into_owned();
    std::fs::write(&named, digest::source(&name, "one")).unwrap();
    let linked = || {
        let output = expect_success(copy.build(&["-x"]).arg("."));
        String::from_utf8_lossy(&output.stderr).contains("/link -o ")
    };
    assert!(linked());
    assert!(!linked(), "it is linked again for nothing");
    std::fs::write(&named, digest::source(&name, "another")).unwrap();
    assert!(linked());
    let output = expect_success(Command::new("gofmt").arg("-l").arg(&named));
    assert_eq!(String::from_utf8_lossy(&output.stdout), "", "gofmt would change this");
}

fn copy_specs(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let copied = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy_specs(&path, &copied);
        } else {
            std::fs::copy(&path, &copied).unwrap();
        }
    }
}

/// The committed symbol is that of the current specs, and each change of specs or version makes another symbol.
#[test]
fn the_symbol_is_that_of_the_specs() {
    let (ours, version) = (workspace_root().join("specs"), env!("CARGO_PKG_VERSION"));
    let symbol = specs::symbol(&ours, version).unwrap();
    let committed = workspace_root().join("go/internal/abi/specs.go");
    assert_eq!(std::fs::read_to_string(committed).unwrap(), specs::go(&symbol));
    assert!(specs::source(&symbol).contains(&symbol));

    let copied = scratch("symbol");
    std::fs::remove_dir_all(&copied).unwrap();
    copy_specs(&ours, &copied);
    assert_eq!(specs::symbol(&copied, version).unwrap(), symbol);
    let mut found = vec![symbol, specs::symbol(&copied, "99.0.0").unwrap()];
    for file in
        ["common.toml", "cvm/2017-03-12/service.toml", "cvm/2017-03-12/RebootInstances.toml"]
    {
        let path = copied.join(file);
        let text = std::fs::read_to_string(&path).unwrap();
        std::fs::write(&path, format!("{text}\n")).unwrap();
        found.push(specs::symbol(&copied, version).unwrap());
    }
    std::fs::write(copied.join("cvm/2017-03-12/New.toml"), "").unwrap();
    found.push(specs::symbol(&copied, version).unwrap());
    std::fs::rename(
        copied.join("cvm/2017-03-12/New.toml"),
        copied.join("cvm/2017-03-12/Newer.toml"),
    )
    .unwrap();
    found.push(specs::symbol(&copied, version).unwrap());
    // A file that is no spec changes nothing.
    std::fs::write(copied.join("README.md"), "").unwrap();
    assert_eq!(specs::symbol(&copied, version).ok().as_ref(), found.last());
    let all = found.len();
    found.sort();
    found.dedup();
    assert_eq!(found.len(), all, "{found:?}");
}

/// A program that vendors its modules has the archive among them, and needs no copy of the repository.
#[test]
fn vendored() {
    let copy = Copy::with_archive("vendored");
    expect_success(&mut go(&copy.program, &["mod", "vendor"]));
    let vendored = copy.program.join("vendor/tcapi.internal/tcapi");
    let archive = std::fs::read(go_archive(&vendored)).unwrap();
    assert!(archive == std::fs::read(go_archive(&copy.module)).unwrap(), "another archive");
    std::fs::rename(&copy.module, copy.module.with_file_name("gone")).unwrap();
    copy.builds(&["-mod=vendor"]);
}

#[test]
fn without_an_archive() {
    let copy = Copy::without_archive("no_archive");
    let archive = go_archive(Path::new("go"));
    let sentence = format!(
        "tcapi has no archive {}: make it with 'cargo xtask go-lib' in its repository, or build with -tags dynamic to \
         link the installed shared library.",
        archive.display()
    );
    let printed = refused(&mut copy.build(&[]));
    assert!(printed.contains(&sentence), "{printed}");
    // An archive for another platform is not used either.
    let other = copy.module.join("lib/libtcapi_linux_riscv64.a");
    std::fs::copy(library_dir().join("libtcapi.a"), other).unwrap();
    let printed = refused(&mut copy.build(&[]));
    assert!(printed.contains(&sentence), "{printed}");
}

#[test]
fn without_cgo() {
    let copy = Copy::with_archive("no_cgo");
    let sentence = "tcapi needs cgo: set CGO_ENABLED=1 and install a C compiler";
    says(copy.build(&[]).env("CGO_ENABLED", "0"), sentence);
    says(copy.build(&["-tags", "dynamic"]).env("CGO_ENABLED", "0"), sentence);
    // Go builds for another platform without cgo, unless a C compiler for it is set.
    says(copy.build_folder().env("CGO_ENABLED", "0").env("GOARCH", "arm64"), sentence);
}

#[test]
fn for_a_foreign_platform() {
    let copy = Copy::with_archive("foreign");
    let sentence = "tcapi is for Linux and other Unix systems: set GOOS to one of them";
    says(copy.build(&[]).env("GOOS", "windows").env("CGO_ENABLED", "0"), sentence);
    says(copy.build_folder().env("GOOS", "windows"), sentence);
    let sentence = "tcapi has no archive for this platform: build with -tags dynamic";
    for (os, arch) in [("linux", "riscv64"), ("freebsd", "amd64")] {
        says(copy.build_folder().env("GOOS", os).env("GOARCH", arch), sentence);
        let mut dynamic = go(&copy.module, &["build", "-tags", "dynamic", "./lib"]);
        expect_success(dynamic.env("GOOS", os).env("GOARCH", arch));
    }
}
