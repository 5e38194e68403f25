//! Tests of the example that reboots instances which do not respond.

use std::net::{SocketAddr, TcpListener};
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, OnceLock};
use std::thread;
use std::time::{Duration, Instant};

use tcapi::cvm::InstanceState;
use tcapi_emulator::{Builder, Emulator, Fault};
use tcapi_tests::followed::{Followed, HOUR, sent, writes};

use super::example;

/// A listener that accepts connections, as a live instance does.
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
        // The thread ends with the tests.
        thread::spawn(move || {
            for _ in listener.incoming() {
                counted.fetch_add(1, Ordering::Relaxed);
            }
        });
        Alive { address, accepted }
    }

    /// Waits for several more probes.
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

/// A watchdog of a live instance and of a dead one.
fn watchdog<'e>(emulator: &'e Emulator, alive: &Alive, more: &[&str]) -> Followed<'e> {
    static BUILT: OnceLock<PathBuf> = OnceLock::new();
    let dead = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let mut run = example(&BUILT, "watchdog");
    run.args(["-endpoint", &emulator.url(), "-region", "ap-guangzhou"]);
    // A probe of the live instance must not be late on a busy machine.
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
    Followed::start(emulator, &mut run, "")
}

/// An emulator for the watchdog, whose changes end when the test moves the clock.
fn watched(builder: Builder) -> Emulator {
    let builder = builder.instance("ins-r8hr2upy", InstanceState::Running);
    builder.instance(DEAD, InstanceState::Running).transition(HOUR).start().unwrap()
}

/// Ends a watchdog, and checks that it rebooted the dead instance that often and no other. Returns its output.
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
fn it_reboots_what_is_dead() {
    let alive = Alive::start();
    for lag in [Duration::ZERO, HOUR] {
        let emulator = watched(Emulator::builder().lag(lag));
        let mut watchdog = watchdog(&emulator, &alive, &[]);
        watchdog.until_sent("RebootInstances", 1);
        watchdog.until_it_looked();
        emulator.advance(lag);
        watchdog.until_it_looked();
        emulator.advance(HOUR);
        watchdog.until_printed("ins-5d8a23rs: DONE");
        // The dead instance is skipped now, and the other one is not.
        alive.until_probed();
        let printed = ended(watchdog, &emulator, 1);
        assert_eq!(printed.matches("reboots ins-5d8a23rs").count(), 1, "{printed}");
    }
}

#[test]
fn it_ends_in_time() {
    let (alive, emulator) = (Alive::start(), watched(Emulator::builder()));
    let output = watchdog(&emulator, &alive, &["-for", "1s"]).end();
    let printed = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success() && printed.contains("deadline exceeded"), "{printed}");
}

#[test]
fn it_reboots_once_when_the_response_is_lost() {
    let alive = Alive::start();
    for lag in [Duration::ZERO, HOUR] {
        let builder = Emulator::builder().fault(Fault::LoseResponse, "RebootInstances", 1);
        let emulator = watched(builder.lag(lag));
        let mut watchdog = watchdog(&emulator, &alive, &[]);
        watchdog.until_sent("RebootInstances", 1);
        // The operation is not shown as long as the service lags.
        watchdog.until_it_looked();
        alive.until_probed();
        emulator.advance(lag);
        watchdog.until_it_looked();
        emulator.advance(HOUR);
        watchdog.until_printed("ins-5d8a23rs: SEEN");
        alive.until_probed();
        ended(watchdog, &emulator, 1);
    }
    // The window passes while it is in progress, and then the watchdog is ended.
    let builder = Emulator::builder().fault(Fault::LoseResponse, "RebootInstances", 1);
    let emulator = watched(builder);
    let mut watchdog = watchdog(&emulator, &alive, &["-window", "1s"]);
    watchdog.until_sent("RebootInstances", 1);
    for _ in 0..3 {
        watchdog.until_it_looked();
    }
    let printed = ended(watchdog, &emulator, 1);
    assert!(printed.contains("ins-5d8a23rs: SEEN"), "{printed}");
}

#[test]
fn it_reboots_again_only_after_the_window_when_the_request_is_lost() {
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
    alive.until_probed();
    let printed = ended(behind, &emulator, 2);
    let (before, after) = printed.split_once("ins-5d8a23rs: NOT_SEEN").expect(&printed);
    for part in [before, after] {
        assert_eq!(part.matches("reboots ins-5d8a23rs").count(), 1, "{printed}");
    }
}

#[test]
fn it_reboots_again_when_a_reboot_failed_or_was_refused() {
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
    failing.until_printed("ins-5d8a23rs: DONE");
    alive.until_probed();
    let printed = ended(failing, &emulator, 2);
    assert!(printed.contains("ins-5d8a23rs: FAILED The operation failed."), "{printed}");

    // The instance does not exist.
    let builder = Emulator::builder().instance("ins-r8hr2upy", InstanceState::Running);
    let emulator = builder.start().unwrap();
    let mut refused = watchdog(&emulator, &alive, &[]);
    refused.until_sent("RebootInstances", 2);
    drop(refused);
    for one in sent(&emulator, "RebootInstances") {
        assert_eq!(one.code.as_deref(), Some("InvalidInstanceId.NotFound"));
    }
}
