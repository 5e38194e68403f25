//! Tests of every fault of the table, for a write and for a read, from Rust and through C: the result that the caller
//! gets, and the requests that the server received.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use tcapi::cvm::{DescribeRegions, RebootInstances};
use tcapi::{CallOptions, Client, CredentialSource, Credentials, ExpiringCredentials, Outcome};
use tcapi_tests::faults::call::{SECRET_KEY, Setup};
use tcapi_tests::faults::hold::in_parallel;
use tcapi_tests::faults::row::{Effect, Row};
use tcapi_tests::faults::server::act::{Act, Service, Then};
use tcapi_tests::faults::server::{Counts, Place, ca_file};
use tcapi_tests::faults::table::rows;
use tcapi_tests::native::{compile, expect_success, preload};
use tcapi_tests::workspace_root;

/// How the library is called.
#[derive(Debug, Clone, Copy)]
enum Via {
    Rust,
    C,
}

/// Resources that all calls share.
struct Means {
    ca_file: PathBuf,
    c_program: PathBuf,
    rust_program: &'static Path,
    black_hole: PathBuf,
}

#[test]
fn every_fault_gives_what_its_row_says() {
    let means = Means {
        ca_file: ca_file().unwrap(),
        c_program: compile("fault"),
        rust_program: Path::new(env!("CARGO_BIN_EXE_tcapi-faults")),
        black_hole: preload("black_hole"),
    };
    let rows = rows();
    let jobs: Vec<(&Row, Effect, Via)> = rows
        .iter()
        .flat_map(|row| {
            let effects = [Effect::Write, Effect::Read].into_iter();
            effects.flat_map(move |effect| [Via::Rust, Via::C].map(|via| (row, effect, via)))
        })
        .collect();
    let wrong = in_parallel(&jobs, |(row, effect, via)| {
        row.hold(1, *effect, &means.ca_file, |setup| means.told(setup, row.place, *via))
            .map_err(|why| format!("{} {effect:?} {via:?}: {why}", row.name))
    });
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), jobs.len(), wrong.join("\n"));
}

#[test]
fn names_are_unique_and_many() {
    let mut names: Vec<&str> = rows().iter().map(|row| row.name).collect();
    assert!(names.len() >= 45, "{}", names.len());
    names.sort();
    let before = names.len();
    names.dedup();
    assert_eq!(names.len(), before);
}

#[test]
fn the_document_has_every_row() {
    let page = std::fs::read_to_string(workspace_root().join("docs/faults.md")).unwrap();
    let sections: Vec<&str> = page.lines().filter_map(|line| line.strip_prefix("### ")).collect();
    let names: Vec<&str> = rows().iter().map(|row| row.name).collect();
    assert_eq!(sections, names, "write it anew with `cargo xtask faults`");
}

/// Such a row would document a broken promise.
#[test]
fn no_row_lets_a_write_that_may_have_run_be_sent_again() {
    for row in rows() {
        let failure = row.write.told.failure;
        if failure.is_some_and(|(_, outcome)| outcome == Outcome::Unknown) {
            // All requests before the last act were refused.
            let before = row.acts.iter().take(row.write.begun.saturating_sub(1) as usize);
            let warm = row.settings.warm_up_ms.is_some();
            assert!(before.skip(usize::from(warm)).all(|act| !act.ran), "{}", row.name);
        }
    }
}

/// The id that the server accepts from its second response on.
const RENEWED: &str = "AKIDrenewed";

/// A case that the table can't have, as a row has one pair of credentials: they expire between two calls, and are
/// renewed within the second.
#[test]
fn credentials_that_expire_between_two_calls_are_renewed_once() {
    let service = Service { secret_id: Some(RENEWED), ..Service::ANY };
    let c_program = compile("renewed");
    for (effect, via) in
        [Effect::Write, Effect::Read].into_iter().flat_map(|one| [(one, Via::Rust), (one, Via::C)])
    {
        let acts = vec![Act::done(), Act::new(Then::Service(service))];
        let placed = Place::Plain.make(acts).unwrap();
        let said = match via {
            Via::Rust => renewed_from_rust(&placed.url, effect),
            Via::C => {
                let mut program = Command::new(&c_program);
                program.args([placed.url.as_str(), effect.action()]);
                String::from_utf8(expect_success(&mut program).stdout).unwrap()
            }
        };
        assert_eq!(said, "1\n2\n1\nasked 2 times\n", "{effect:?} {via:?}");
        let seen = placed.finish_within(Duration::from_secs(60)).0;
        assert_eq!(seen, Counts { begun: 4, whole: 4, ran: 3 }, "{effect:?} {via:?}");
    }
}

/// The same calls and output as those of the program in C.
fn renewed_from_rust(url: &str, effect: Effect) -> String {
    let asked = Arc::new(AtomicUsize::new(0));
    let count = asked.clone();
    let source = CredentialSource::callback(move |_| {
        let first = count.fetch_add(1, Ordering::SeqCst) == 0;
        let id = if first { "AKIDexpired" } else { RENEWED };
        Credentials::new(id, SECRET_KEY).map(ExpiringCredentials::from)
    });
    let client = Client::builder().endpoint(url).region("ap-guangzhou");
    let client = client.credentials(source).build().unwrap();
    let options = CallOptions::default();
    let mut said = String::new();
    for _ in 0..3 {
        let report = match effect {
            Effect::Write => {
                let ids = ["ins-r8hr2upy"];
                let reboot = RebootInstances::builder().instance_ids(ids).build().unwrap();
                let (done, report) = client.call_reported(&reboot, &options);
                done.unwrap();
                report
            }
            Effect::Read => {
                let describe = DescribeRegions::builder().build().unwrap();
                let (done, report) = client.call_reported(&describe, &options);
                done.unwrap();
                report
            }
        };
        said += &format!("{}\n", report.attempts);
    }
    said + &format!("asked {} times\n", asked.load(Ordering::SeqCst))
}

impl Means {
    fn told(&self, setup: &Setup<'_>, place: Place, via: Via) -> Result<Vec<String>, String> {
        let mut program = match (via, place) {
            (Via::C, _) => Command::new(&self.c_program),
            // The library must be preloaded when the program starts.
            (Via::Rust, Place::SilentNameServer) => {
                let mut program = Command::new(self.rust_program);
                program.arg("call");
                program
            }
            (Via::Rust, _) => {
                let told = setup.from_rust().map_err(|error| error.to_string())?;
                return Ok(told.iter().map(ToString::to_string).collect());
            }
        };
        if place == Place::SilentNameServer {
            program.env("LD_PRELOAD", &self.black_hole);
        }
        setup.through(&mut program)
    }
}
