//! Tests of the Go module and the Go examples: they are formatted, vetted and tested, and linked in both ways.

#[path = "go/linking.rs"]
mod linking;
#[path = "go/reboot_fleet.rs"]
mod reboot_fleet;
#[path = "go/watchdog.rs"]
mod watchdog;

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use tcapi_emulator::{EXAMPLE_SECRET_ID, EXAMPLE_SECRET_KEY};
use tcapi_tests::blocks::blocks;
use tcapi_tests::native::{
    cargo, expect_success, library_dir, preload, put_go_archive, target_dir,
};
use tcapi_tests::phases::{Peers, Phase};
use tcapi_tests::{is_ignored, workspace_root};

/// The linter, at a pinned version.
const STATICCHECK: &str = "honnef.co/go/tools/cmd/staticcheck@v0.8.2";

/// The folders of the two modules.
fn modules() -> [PathBuf; 2] {
    ["go", "examples/go"].map(|folder| workspace_root().join(folder))
}

/// The committed packages of a module. Packages of other services have the same form.
fn packages(module: &Path) -> Vec<String> {
    let mut packages = Vec::new();
    for entry in std::fs::read_dir(module).unwrap() {
        let path = entry.unwrap().path();
        let name = path.strip_prefix(workspace_root()).unwrap();
        if path.is_dir() && !is_ignored(&name.join("any.go")) {
            packages.push(format!("./{}/...", path.file_name().unwrap().display()));
        } else if path.extension().is_some_and(|extension| extension == "go") {
            packages.push(".".to_owned());
        }
    }
    packages.sort();
    packages.dedup();
    packages
}

/// The modules that make calls with the vendor's SDK. They are only checked here; runs of them show that they work.
fn peers() -> [PathBuf; 2] {
    ["bench/go", "tests/compare/sdks/go"].map(|folder| workspace_root().join(folder))
}

/// The module that ends calls in each phase, which needs a server that holds them there.
fn phases() -> PathBuf {
    workspace_root().join("tests/programs/go/phases")
}

/// The module that measures the cost of many concurrent calls.
fn concurrent() -> PathBuf {
    workspace_root().join("bench/concurrent")
}

/// The modules of one program each, which other tests run.
fn programs() -> [PathBuf; 3] {
    [phases(), concurrent(), workspace_root().join("tests/programs/go/waits")]
}

/// A command in a module that links the static archive.
fn go(module: &Path, args: &[&str]) -> Command {
    static ARCHIVE: OnceLock<()> = OnceLock::new();
    ARCHIVE.get_or_init(|| put_go_archive(library_dir(), &workspace_root().join("go")));
    let mut go = Command::new("go");
    go.args(args).current_dir(module);
    // Settings of the user must not affect the test.
    go.env_remove("GOFLAGS").env("GOFLAGS", "-buildvcs=false").env("CGO_ENABLED", "1");
    go
}

fn emulator() -> &'static Path {
    static BUILT: OnceLock<PathBuf> = OnceLock::new();
    BUILT.get_or_init(|| {
        expect_success(cargo().args(["build", "--quiet", "--package", "tcapi-emulator"]));
        target_dir().join("debug/tcapi-emulator")
    })
}

/// A folder below the target folder, for files of the tests.
fn scratch(name: &str) -> PathBuf {
    let folder = target_dir().join("go").join(name);
    std::fs::create_dir_all(&folder)
        .unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    folder
}

/// The program of an example, built at its first use.
fn example(built: &'static OnceLock<PathBuf>, name: &str) -> Command {
    let mut run = Command::new(built.get_or_init(|| {
        let [_, module] = modules();
        let program = scratch(name).join(name);
        // Go would keep a program that was linked with an older archive.
        let _ = std::fs::remove_file(&program);
        expect_success(go(&module, &["build", "-o"]).arg(&program).arg(format!("./{name}")));
        program
    }));
    run.env("TENCENTCLOUD_SECRET_ID", EXAMPLE_SECRET_ID);
    run.env("TENCENTCLOUD_SECRET_KEY", EXAMPLE_SECRET_KEY);
    run
}

#[test]
fn formatted() {
    let mut gofmt = Command::new("gofmt");
    let output = expect_success(gofmt.arg("-l").args(modules()).args(peers()).args(programs()));
    assert_eq!(String::from_utf8_lossy(&output.stdout), "", "gofmt would change these");
}

#[test]
fn vetted() {
    for module in modules().into_iter().chain(peers()).chain(programs()) {
        expect_success(go(&module, &["vet"]).args(packages(&module)));
    }
}

#[test]
fn vetted_by_staticcheck() {
    let folder = scratch(STATICCHECK.rsplit('/').next().unwrap_or_default());
    let staticcheck = folder.join("staticcheck");
    let [module, _] = modules();
    if !staticcheck.is_file() {
        expect_success(go(&module, &["install", STATICCHECK]).env("GOBIN", &folder));
    }
    for module in modules().into_iter().chain(peers()).chain(programs()) {
        expect_success(Command::new(&staticcheck).args(packages(&module)).current_dir(&module));
    }
}

#[test]
fn tested() {
    for module in modules() {
        let mut test = go(&module, &["test", "-race", "-count=1"]);
        expect_success(test.args(packages(&module)).env("TCAPI_EMULATOR", emulator()));
    }
}

/// The measurement behind the figures of go/README.md still runs.
#[test]
fn many_calls_are_measured() {
    let run = ["run", ".", "-calls", "40", "-limit", "4", "-hold", "1ms"];
    let output = expect_success(&mut go(&concurrent(), &run));
    let printed = String::from_utf8_lossy(&output.stdout);
    let begins: Vec<&str> =
        printed.lines().filter_map(|line| line.split_whitespace().next()).collect();
    assert_eq!(begins, ["40", "before", "most", "after"], "{printed}");
}

/// Calls that their context ends return in time, and leave nothing behind.
#[test]
fn ended_in_each_phase() {
    let peers = Peers::start(&Phase::ALL).unwrap();
    let mut test = go(&phases(), &["test", "-race", "-count=1", "-v"]);
    // Only for the program itself, and not for its build.
    test.arg(format!("-exec=env LD_PRELOAD={}", preload("black_hole").display()));
    let output = expect_success(test.args([".", "-args"]).args(peers.arguments()));
    let printed = String::from_utf8_lossy(&output.stdout);
    for phase in Phase::ALL {
        for by in ["cancel", "deadline", "abort"] {
            let line = format!("--- PASS: TestPhases/{}/{by} ", phase.name());
            assert!(printed.contains(&line), "{printed}");
        }
    }
}

#[test]
fn linked_to_the_shared_library() {
    let libraries = library_dir();
    let folder = scratch("pkgconfig");
    let description = format!(
        "Name: tcapi\nDescription: as it was just built\nVersion: 0\nLibs: -L{} -ltcapi\n",
        libraries.display()
    );
    std::fs::write(folder.join("tcapi.pc"), description).unwrap();
    let [module, _] = modules();
    let mut test = go(&module, &["test", "-tags", "dynamic", "-count=1", "./cvm"]);
    test.env("PKG_CONFIG_PATH", &folder).env("LD_LIBRARY_PATH", libraries);
    expect_success(test.env("TCAPI_EMULATOR", emulator()));

    let program = folder.join("cvm.test");
    let mut build = go(&module, &["test", "-tags", "dynamic", "-c", "-o"]);
    build.arg(&program).arg("./cvm").env("PKG_CONFIG_PATH", &folder);
    expect_success(&mut build);
    let output = expect_success(Command::new("readelf").arg("-d").arg(&program));
    let needed = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(needed.contains("libtcapi.so"), "{needed}");
}

/// The Go code in the pages of docs/ compiles.
#[test]
fn code_of_the_pages() {
    let mut text = "package pages\n\n\
        import (\n\t\"context\"\n\t\"fmt\"\n\t\"time\"\n\n\
        \t\"tcapi.internal/tcapi\"\n\t\"tcapi.internal/tcapi/cvm\"\n)\n"
        .to_owned();
    for (number, block) in blocks("go").iter().enumerate() {
        let function =
            format!("func Block{number}(ctx context.Context, client *tcapi.Client, ids []string)");
        text += &format!(
            "\n{function} error {{\n//line {}\n{}\treturn nil\n}}\n",
            block.place, block.code
        );
    }
    let folder = module_beside("pages", "tcapi.internal/pages");
    std::fs::write(folder.join("pages.go"), text).unwrap();
    expect_success(&mut go(&folder, &["vet", "./..."]));
}

/// A folder with a module of that path, which uses the library's module.
fn module_beside(name: &str, path: &str) -> PathBuf {
    let folder = scratch(name);
    let module = workspace_root().join("go");
    let text = format!(
        "module {path}\n\ngo 1.24\n\nrequire tcapi.internal/tcapi v0.1.0\n\n\
         replace tcapi.internal/tcapi => {}\n",
        module.display()
    );
    std::fs::write(folder.join("go.mod"), text).unwrap();
    folder
}

/// A package from a spec with every type and every name that conflicts with a name of some language.
#[test]
fn every_type_compiles() {
    let spec = workspace_root().join("tests/data/specs/EveryType.toml");
    let model = tcapi_codegen::load_action(&spec).unwrap_or_else(|mistakes| panic!("{mistakes:?}"));
    // Generated code uses an internal package, so the module is below the library's module path.
    let folder = module_beside("every_type", "tcapi.internal/tcapi/every");
    for (path, text) in tcapi_codegen::emit::go::package(&model) {
        // The test of the examples only works in packages inside of the module.
        if !path.ends_with("examples_test.go") {
            std::fs::write(folder.join(path.file_name().unwrap()), text).unwrap();
        }
    }
    expect_success(&mut go(&folder, &["vet", "./..."]));
    let output = expect_success(Command::new("gofmt").arg("-l").arg(&folder));
    assert_eq!(String::from_utf8_lossy(&output.stdout), "", "gofmt would change these");
}
