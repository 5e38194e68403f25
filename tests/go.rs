//! The Go module and the Go examples: formatted, vetted and tested, linked in both ways.

#[path = "go/linking.rs"]
mod linking;

use std::net::{SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, OnceLock};
use std::thread;
use std::time::{Duration, Instant};

use tcapi::cvm::InstanceState;
use tcapi_emulator::{Builder, EXAMPLE_SECRET_ID, EXAMPLE_SECRET_KEY, Emulator, Fault};
use tcapi_tests::followed::{Followed, HOUR, sent, writes};
use tcapi_tests::native::{
    cargo, expect_success, library_dir, preload, put_go_archive, target_dir,
};
use tcapi_tests::phases::{Peers, Phase};
use tcapi_tests::{is_ignored, workspace_root};

/// The linter, at a version that is changed on purpose.
const STATICCHECK: &str = "honnef.co/go/tools/cmd/staticcheck@v0.8.2";

/// The folders of the two modules.
fn modules() -> [PathBuf; 2] {
    ["go", "examples/go"].map(|folder| workspace_root().join(folder))
}

/// The packages of a module that are committed: those of other services are as those are.
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

/// The modules that make calls with the vendor's SDK. They are only looked at here; who runs them sees that they work.
fn peers() -> [PathBuf; 2] {
    ["bench/go", "tests/faults/compare/sdks/go"].map(|folder| workspace_root().join(folder))
}

/// The module that ends calls in each phase, which needs somebody who holds them there.
fn phases() -> PathBuf {
    workspace_root().join("tests/phases/go")
}

/// The module that measures what many calls at once take.
fn concurrent() -> PathBuf {
    workspace_root().join("bench/concurrent")
}

/// A command in a module that links the static archive.
fn go(module: &Path, args: &[&str]) -> Command {
    static ARCHIVE: OnceLock<()> = OnceLock::new();
    ARCHIVE.get_or_init(|| put_go_archive(library_dir(), &workspace_root().join("go")));
    let mut go = Command::new("go");
    go.args(args).current_dir(module);
    // What a user has set there is not what is tested.
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

/// A folder below the target's, for what the tests make.
fn scratch(name: &str) -> PathBuf {
    let folder = target_dir().join("go").join(name);
    std::fs::create_dir_all(&folder)
        .unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    folder
}

#[test]
fn formatted() {
    let mut gofmt = Command::new("gofmt");
    let output = expect_success(
        gofmt.arg("-l").args(modules()).args(peers()).args([phases(), concurrent()]),
    );
    assert_eq!(String::from_utf8_lossy(&output.stdout), "", "gofmt would change these");
}

#[test]
fn vetted() {
    let folder = scratch(STATICCHECK.rsplit('/').next().unwrap_or_default());
    let staticcheck = folder.join("staticcheck");
    let [module, _] = modules();
    if !staticcheck.is_file() {
        expect_success(go(&module, &["install", STATICCHECK]).env("GOBIN", &folder));
    }
    for module in modules().into_iter().chain(peers()).chain([phases(), concurrent()]) {
        expect_success(go(&module, &["vet"]).args(packages(&module)));
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

/// The figures of go/README.md can be had again.
#[test]
fn many_calls_are_measured() {
    let run = ["run", ".", "-calls", "40", "-limit", "4", "-hold", "1ms"];
    let output = expect_success(&mut go(&concurrent(), &run));
    let printed = String::from_utf8_lossy(&output.stdout);
    let begins: Vec<&str> =
        printed.lines().filter_map(|line| line.split_whitespace().next()).collect();
    assert_eq!(begins, ["40", "before", "most", "after"], "{printed}");
}

/// Calls that their context ends are back in time, and leave nothing behind.
#[test]
fn ended_in_each_phase() {
    let peers = Peers::start(&Phase::ALL).unwrap();
    let mut test = go(&phases(), &["test", "-race", "-count=1", "-v"]);
    // Only for the program itself, and not for what makes it.
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

/// Accepts connections, as an instance that is alive.
struct Alive {
    address: SocketAddr,
    accepted: Arc<AtomicUsize>,
}

impl Alive {
    fn start() -> Alive {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let accepted = Arc::new(AtomicUsize::new(0));
        let counted = accepted.clone();
        // It ends with the tests.
        thread::spawn(move || {
            for _ in listener.incoming() {
                counted.fetch_add(1, Ordering::Relaxed);
            }
        });
        Alive { address, accepted }
    }

    /// Waits until it was probed some times more.
    fn until_probed(&self) {
        let wanted = self.accepted.load(Ordering::Relaxed) + 10;
        let start = Instant::now();
        while self.accepted.load(Ordering::Relaxed) < wanted {
            assert!(start.elapsed() < HOUR / 20, "the watchdog probes no more");
            thread::sleep(Duration::from_millis(10));
        }
    }
}

const DEAD: &str = "ins-5d8a23rs";

/// A watchdog of an instance that is alive and of one that is dead.
fn watchdog<'e>(emulator: &'e Emulator, alive: &Alive, more: &[&str]) -> Followed<'e> {
    static BUILT: OnceLock<PathBuf> = OnceLock::new();
    let program = BUILT.get_or_init(|| {
        let [_, module] = modules();
        let program = scratch("watchdog").join("watchdog");
        // Go would keep one that was linked with an older archive.
        let _ = std::fs::remove_file(&program);
        expect_success(go(&module, &["build", "-o"]).arg(&program).arg("./watchdog"));
        program
    });
    let dead = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let mut run = Command::new(program);
    run.args(["-endpoint", &emulator.url(), "-region", "ap-guangzhou"]);
    // A probe of the one that is alive must not be late on a busy machine.
    run.args([
        "-every",
        "100ms",
        "-failures",
        "3",
        "-probe",
        "1m",
        "-grace",
        "1h",
        "-window",
        "1h",
    ]);
    run.args(more);
    run.arg(format!("ins-r8hr2upy={}", alive.address)).arg(format!("{DEAD}={dead}"));
    run.env("TENCENTCLOUD_SECRET_ID", EXAMPLE_SECRET_ID);
    run.env("TENCENTCLOUD_SECRET_KEY", EXAMPLE_SECRET_KEY);
    Followed::start(emulator, &mut run, "")
}

/// An emulator for the watchdog, whose changes end when the test says so.
fn watched(builder: Builder) -> Emulator {
    let builder = builder.instance("ins-r8hr2upy", InstanceState::Running);
    builder.instance(DEAD, InstanceState::Running).transition(HOUR).start().unwrap()
}

/// Ends a watchdog, which must have rebooted the dead instance so often and no other. What it printed.
fn ended(watchdog: Followed<'_>, emulator: &Emulator, reboots: usize) -> String {
    watchdog.terminate();
    let output = watchdog.end();
    let printed = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{printed}");
    assert_eq!(writes(emulator), vec!["RebootInstances"; reboots], "{printed}");
    for one in sent(emulator, "RebootInstances") {
        assert!(one.body.contains(DEAD) && !one.body.contains("ins-r8hr2upy"), "{}", one.body);
    }
    printed
}

#[test]
fn the_watchdog_reboots_what_is_dead() {
    let alive = Alive::start();
    for lag in [Duration::ZERO, HOUR] {
        let emulator = watched(Emulator::builder().lag(lag));
        let mut watchdog = watchdog(&emulator, &alive, &[]);
        watchdog.until_sent("RebootInstances", 1);
        watchdog.until_it_looked();
        emulator.advance(lag);
        watchdog.until_it_looked();
        emulator.advance(HOUR);
        watchdog.until_printed("has been rebooted");
        // It is left alone now, and the other one is not.
        alive.until_probed();
        let printed = ended(watchdog, &emulator, 1);
        assert_eq!(printed.matches("reboots ins-5d8a23rs").count(), 1, "{printed}");
    }
}

#[test]
fn the_watchdog_ends_in_time() {
    let (alive, emulator) = (Alive::start(), watched(Emulator::builder()));
    let output = watchdog(&emulator, &alive, &["-for", "1s"]).end();
    let printed = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success() && printed.contains("deadline exceeded"), "{printed}");
}

#[test]
fn the_watchdog_reboots_once_when_the_response_is_lost() {
    let alive = Alive::start();
    for lag in [Duration::ZERO, HOUR] {
        let builder = Emulator::builder().fault(Fault::LoseResponse, "RebootInstances", 1);
        let emulator = watched(builder.lag(lag));
        let mut watchdog = watchdog(&emulator, &alive, &[]);
        watchdog.until_sent("RebootInstances", 1);
        // Nothing is shown for as long as it lags.
        watchdog.until_it_looked();
        alive.until_probed();
        emulator.advance(lag);
        watchdog.until_it_looked();
        emulator.advance(HOUR);
        watchdog.until_printed("has been rebooted");
        alive.until_probed();
        let printed = ended(watchdog, &emulator, 1);
        assert!(printed.contains("UNKNOWN"), "{printed}");
    }
    // The window passes while it is under way.
    let builder = Emulator::builder().fault(Fault::LoseResponse, "RebootInstances", 1);
    let emulator = watched(builder);
    let mut watchdog = watchdog(&emulator, &alive, &["-window", "1s"]);
    watchdog.until_printed("is not shown as rebooted");
    alive.until_probed();
    ended(watchdog, &emulator, 1);
}

#[test]
fn the_watchdog_reboots_again_only_after_the_window_when_the_request_is_lost() {
    let alive = Alive::start();
    let lost = || Emulator::builder().fault(Fault::LoseRequest, "RebootInstances", 1);
    let emulator = watched(lost());
    let mut within = watchdog(&emulator, &alive, &[]);
    within.until_sent("RebootInstances", 1);
    within.until_it_looked();
    within.until_it_looked();
    alive.until_probed();
    ended(within, &emulator, 1);

    let emulator = watched(lost());
    let mut behind = watchdog(&emulator, &alive, &["-window", "1s"]);
    behind.until_sent("RebootInstances", 2);
    behind.until_printed("reboots ins-5d8a23rs");
    alive.until_probed();
    let printed = ended(behind, &emulator, 2);
    let at = |text: &str| printed.find(text).unwrap_or_else(|| panic!("{text}: {printed}"));
    assert!(at("UNKNOWN") < at("is not shown as rebooted"), "{printed}");
    assert!(at("is not shown as rebooted") < at("reboots ins-5d8a23rs"), "{printed}");
}

#[test]
fn the_watchdog_reboots_again_when_a_reboot_failed_or_was_refused() {
    let alive = Alive::start();
    let builder = Emulator::builder().fault(Fault::FailOperation, "RebootInstances", 1);
    let emulator = watched(builder);
    let mut failing = watchdog(&emulator, &alive, &[]);
    failing.until_sent("RebootInstances", 1);
    failing.until_it_looked();
    emulator.advance(HOUR);
    failing.until_sent("RebootInstances", 2);
    failing.until_it_looked();
    emulator.advance(HOUR);
    failing.until_printed("has been rebooted");
    alive.until_probed();
    let printed = ended(failing, &emulator, 2);
    assert!(printed.contains("could not be rebooted: The operation failed."), "{printed}");

    // There is no such instance.
    let builder = Emulator::builder().instance("ins-r8hr2upy", InstanceState::Running);
    let emulator = builder.start().unwrap();
    let mut refused = watchdog(&emulator, &alive, &[]);
    refused.until_sent("RebootInstances", 2);
    drop(refused);
    for one in sent(&emulator, "RebootInstances") {
        assert_eq!(one.code.as_deref(), Some("InvalidInstanceId.NotFound"));
    }
}

/// A package from a spec with every type and every name that is in the way of some language.
#[test]
fn every_type_compiles() {
    let spec = workspace_root().join("tests/generated/EveryType.toml");
    let model = tcapi_codegen::load_action(&spec).unwrap_or_else(|mistakes| panic!("{mistakes:?}"));
    let folder = scratch("every_type");
    for (path, text) in tcapi_codegen::emit::go::package(&model) {
        // The test of the examples is for packages inside of the module.
        if !path.ends_with("examples_test.go") {
            std::fs::write(folder.join(path.file_name().unwrap()), text).unwrap();
        }
    }
    let module = workspace_root().join("go");
    // Generated code uses an internal package, so it stands below the module's path.
    let text = format!(
        "module tcapi.internal/tcapi/every\n\ngo 1.24\n\nrequire tcapi.internal/tcapi v0.1.0\n\n\
         replace tcapi.internal/tcapi => {}\n",
        module.display()
    );
    std::fs::write(folder.join("go.mod"), text).unwrap();
    expect_success(&mut go(&folder, &["vet", "./..."]));
    let output = expect_success(Command::new("gofmt").arg("-l").arg(&folder));
    assert_eq!(String::from_utf8_lossy(&output.stdout), "", "gofmt would change these");
}
