//! Tests of calls in which memory runs out, at each allocation in turn: none hangs, and none returns a wrong result.
//! Most fail with an error or continue with the library's reserve.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::process::Command;

use serde_json::Value;
use tcapi::schema::Expected;
use tcapi_emulator::Emulator;
use tcapi_tests::canned::Canned;
use tcapi_tests::native::{Kit, expect_success, preload, release_library_dir};
use tcapi_tests::tests_dir;

/// The calls of a run, and the allocations that fail.
#[derive(Clone, Copy)]
struct Sweep<'a> {
    url: &'a str,
    /// `-` for none.
    ca_file: &'a str,
    kind: &'a str,
    /// Whether one allocation fails, or all from one on.
    failing: &'a str,
}

/// The end of each call, by its number: the outcome, or how the process ended; the status; the request's id.
type Ends = BTreeMap<u32, (String, String, String)>;

impl Sweep<'_> {
    fn run(self) -> Ends {
        let program = program();
        let mut run = Command::new(&program);
        run.args([self.url, self.ca_file, self.kind, self.failing]);
        run.env("LD_PRELOAD", preload("no_memory")).env("RUST_BACKTRACE", "1");
        let output = expect_success(&mut run);
        // The message that Rust prints when it aborts, and nothing else: no message of a panic, no backtrace.
        for line in String::from_utf8(output.stderr).unwrap().lines() {
            let known = line.is_empty() || line.starts_with("memory allocation of ");
            assert!(known, "{}, {}: {line}", self.kind, self.failing);
        }
        let text = String::from_utf8(output.stdout).unwrap();
        let ends: Ends = text.lines().map(end).collect();
        assert!(ends.len() > 20, "{text}");
        let (outcome, status, _) = &ends[&0];
        assert!(status == "TC_OK" || outcome == "REJECTED", "{text}");
        for (number, (outcome, status, _)) in &ends {
            let known =
                ["DONE", "NOT_SENT", "REJECTED", "UNKNOWN", "ABORTED"].contains(&&**outcome);
            assert!(known, "{number} {outcome} {status}");
        }
        ends
    }
}

fn end(line: &str) -> (u32, (String, String, String)) {
    let words: Vec<&str> = line.split(' ').collect();
    let [number, outcome, status, id] = words[..] else { panic!("{line}") };
    (number.parse().unwrap(), (outcome.to_owned(), status.to_owned(), id.to_owned()))
}

/// The program, which is also used by the other tests.
fn program() -> PathBuf {
    let options = ["-Wl,--export-dynamic"];
    // Thousands of calls: optimized code makes them in a fraction of the time.
    let kit = Kit::with_library(release_library_dir());
    kit.in_folder("memory").c(&tests_dir().join("programs/memory/sweep.c"), &options)
}

/// The numbers of the calls whose request the server received.
fn numbers(bodies: impl IntoIterator<Item = String>) -> BTreeSet<u32> {
    let number = |body: String| body.split_once("\"ins-")?.1.get(..8)?.parse().ok();
    bodies.into_iter().filter_map(number).collect()
}

fn expect_true(ends: &Ends, arrived: &BTreeSet<u32>) {
    for (number, (outcome, status, _)) in ends {
        let said = match outcome.as_str() {
            "NOT_SENT" => Some(false),
            "DONE" | "REJECTED" => Some(true),
            _ => None,
        };
        if let Some(said) = said {
            assert_eq!(arrived.contains(number), said, "{number} {outcome} {status}");
        }
    }
}

fn count(ends: &Ends, outcome: &str) -> usize {
    ends.values().filter(|(one, _, _)| one == outcome).count()
}

/// The maximum number of items. The text of so many is longer than an allocation that the reserve can replace.
const LARGE: usize = 100;

/// A page of that many items.
fn page(items: usize) -> (String, String) {
    let example = tcapi::cvm::EXAMPLES.iter().find_map(|one| match (one.action, one.expected) {
        ("DescribeInstances", Expected::Response(response)) => Some(response),
        _ => None,
    });
    let mut response: Value = serde_json::from_str(example.unwrap()).unwrap();
    let id = response["Response"]["RequestId"].as_str().unwrap().to_owned();
    let one = response["Response"]["InstanceSet"][0].clone();
    response["Response"]["InstanceSet"] = vec![one; items].into();
    (response.to_string(), id)
}

fn read(kind: &str, items: usize) {
    let (body, id) = page(items);
    for failing in ["once", "on"] {
        let server = Canned::start(200, &body).unwrap();
        let ends = Sweep { url: server.url(), ca_file: "-", kind, failing }.run();
        expect_true(&ends, &numbers(server.bodies()));
        assert_eq!(count(&ends, "ABORTED"), 0, "{kind}, {failing}: {ends:?}");
        // A caller that can't get the response gets at least the id of the request.
        let undecoded: Vec<_> = ends.values().filter(|end| end.0 == "UNKNOWN").collect();
        assert!(!undecoded.is_empty());
        let with_id = undecoded.iter().filter(|end| end.2 == id).count();
        assert!(with_id > 0, "{kind}, {failing}: {undecoded:?}");
    }
}

#[test]
fn while_a_response_is_read() {
    // Each item adds allocations.
    read("read", 20);
}

#[test]
fn while_a_response_is_taken_as_json() {
    read("json", LARGE);
}

#[test]
fn while_a_response_is_packed() {
    read("packed", LARGE);
}

#[test]
fn while_a_response_is_packed_decoded() {
    read("decoded", LARGE);
}

#[test]
fn of_a_write_over_tls() {
    let emulator = Emulator::builder().tls(true).start().unwrap();
    let ca_file = program().with_extension("pem");
    std::fs::write(&ca_file, emulator.ca_pem().unwrap()).unwrap();
    for failing in ["once", "on"] {
        let before = emulator.requests().len();
        let (url, ca_file) = (emulator.url(), ca_file.to_str().unwrap());
        let ends = Sweep { url: &url, ca_file, kind: "write", failing }.run();
        let requests = emulator.requests().split_off(before);
        expect_true(&ends, &numbers(requests.into_iter().map(|request| request.body)));
        assert_eq!(count(&ends, "ABORTED"), 0, "{failing}: {ends:?}");
    }
}
