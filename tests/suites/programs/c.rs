//! Runs of the programs in `tests/programs/c`, except the one for credentials.

use std::collections::BTreeSet;
use std::io::Read;
use std::net::Shutdown;
use std::path::Path;
use std::process::Command;
use std::thread;
use std::time::Duration;

use serde_json::Value;
use tcapi::cvm::InstanceState;
use tcapi_emulator::{EXAMPLE_SECRET_ID, EXAMPLE_SECRET_KEY, Emulator, Fault};
use tcapi_tests::canned::{Canned, whole};
use tcapi_tests::checker::{Checker, fed};
use tcapi_tests::faults::hold::in_parallel;
use tcapi_tests::faults::row::{Effect, Row};
use tcapi_tests::faults::server::act::{Act, Service, Then};
use tcapi_tests::faults::server::{Counts, Place, ca_file};
use tcapi_tests::faults::table::rows;
use tcapi_tests::headers::functions;
use tcapi_tests::native::{expect_success, preload};
use tcapi_tests::phases::{Peers, Phase, narrow};
use tcapi_tests::proxy::{Proxy, Way};
use tcapi_tests::served::Served;
use tcapi_tests::workspace_root;

pub(crate) fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"))
}

/// A program with invalid arguments or invalid requests, none of which is sent.
pub(crate) fn sends_nothing(checker: Checker, program: &Path) {
    let emulator = Emulator::builder().start().unwrap();
    checker.run(program, &[&emulator.url()]);
    assert_eq!(emulator.requests().len(), 0);
}

/// Requests that violate the service's documents, to a service that accepts everything.
pub(crate) fn validation(checker: Checker, program: &Path) {
    let server = Canned::start(200, r#"{"Response":{"RequestId":"id"}}"#).unwrap();
    checker.run(program, &[server.url()]);
    let malformed =
        r#"{"InstanceIds":["ins-1122","ins-r8hr2upy","INS-r8hr2upy"],"StopType":"WARM"}"#;
    let newer = r#"{"InstanceIds":["ins-r8hr2upy"],"Turbo":true}"#;
    assert_eq!(server.bodies(), [malformed, malformed, newer]);
}

/// A listing of 250 running instances, and two emulators: one loses a response, and one never ends an operation.
pub(crate) fn procedures(checker: Checker, program: &Path) {
    let list = Canned::start_with(200, |asked| {
        let members = json(&asked.body);
        let number = |name: &str, default| members[name].as_u64().unwrap_or(default);
        let (offset, limit) = (number("Offset", 0), number("Limit", 20));
        let ids: Vec<String> = match members["InstanceIds"].as_array() {
            Some(ids) => ids.iter().map(|id| id.as_str().unwrap().to_owned()).collect(),
            None => (offset..(offset + limit).min(250)).map(|n| format!("ins-{n:08}")).collect(),
        };
        let is_there = |id: &&String| !id.contains('x');
        let set = ids.iter().filter(is_there).map(|id| {
            serde_json::json!({ "InstanceId": id, "InstanceState": "RUNNING" })
        });
        let set: Vec<Value> = set.collect();
        let (instances, statuses) = (set.clone(), set);
        serde_json::json!({ "Response": {
            "RequestId": "r-1", "TotalCount": 250, "InstanceSet": instances, "InstanceStatusSet": statuses,
        } })
        .to_string()
    })
    .unwrap();
    let soon = Duration::from_millis(50);
    let lost =
        Emulator::builder().transition(soon).fault(Fault::LoseResponse, "RebootInstances", 1);
    let lost = lost.start().unwrap();
    let endless = Emulator::builder().transition(Duration::from_secs(3600)).start().unwrap();
    checker.run(program, &[list.url(), &lost.url(), &endless.url()]);
}

/// A service that only a file has; the emulator has it, too.
pub(crate) fn services(checker: Checker, program: &Path) {
    let file = workspace_root().join("go/testdata/every_type.services");
    let services = tcapi::load_services(&file).unwrap();
    let emulator = Emulator::builder().services(services).start().unwrap();
    let damaged = program.with_extension("damaged");
    let bytes = std::fs::read(&file).unwrap();
    std::fs::write(&damaged, &bytes[..bytes.len() / 2]).unwrap();
    let (file, damaged) = (file.to_str().unwrap(), damaged.to_str().unwrap());
    checker.run(program, &[&emulator.url(), file, damaged]);
    // A valid request, and one that only the emulator refuses.
    assert_eq!(emulator.requests().len(), 2);
}

/// The example of the document.
pub(crate) fn seed(checker: Checker, program: &Path) {
    let document =
        Canned::start(200, include_str!("../../data/golden/reboot_response.json")).unwrap();
    let printed = checker.run(program, &[document.url()]);
    let wanted = json(include_str!("../../data/golden/reboot_request.json"));
    assert_eq!(json(&printed), json(include_str!("../../data/golden/reboot_response.json")));
    let sent: Vec<Value> = document.bodies().iter().map(|body| json(body)).collect();
    assert_eq!(sent, [wanted.clone(), wanted]);
}

/// A response of DescribeInstances: that of the example in its spec.
pub(crate) fn nested_response() -> &'static str {
    let example = tcapi::cvm::EXAMPLES.iter().find_map(|one| match (one.action, one.expected) {
        ("DescribeInstances", tcapi::schema::Expected::Response(response)) => Some(response),
        _ => None,
    });
    example.unwrap()
}

pub(crate) fn describe(checker: Checker, program: &Path) {
    let server = Canned::start(200, nested_response()).unwrap();
    checker.run(program, &[server.url()]);
}

/// A flood of empty objects, and a page with the maximum number of items.
pub(crate) fn response_budget(checker: Checker, program: &Path) {
    let response = json(nested_response());
    let id = response["Response"]["RequestId"].as_str().unwrap();
    let of = |instance: &Value, count| {
        let mut response = response.clone();
        response["Response"]["InstanceSet"] = vec![instance.clone(); count].into();
        Canned::start(200, &response.to_string()).unwrap()
    };
    let over = of(&serde_json::json!({}), 100_000);
    let full = of(&response["Response"]["InstanceSet"][0], 100);
    checker.run(program, &[over.url(), full.url(), id]);
}

/// Files that are not regular, and paths that are not UTF-8.
pub(crate) fn files(checker: Checker, program: &Path) {
    let emulator = Emulator::builder().role("reader").start().unwrap();
    let folder = program.with_extension("files");
    // Files of an earlier run would be in the way.
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    let root = include_str!("../../../core/src/transport/test_root.pem");
    std::fs::write(folder.join("root.pem"), root).unwrap();
    checker.run(program, &[&emulator.url(), &folder.display().to_string()]);
}

/// Each function, on a thread that is being cancelled. A function that the program does not call is reported.
pub(crate) fn cancelled(checker: Checker, program: &Path) {
    let emulator = Emulator::builder().start().unwrap();
    let called = checker.run(program, &[&emulator.url()]);
    let called: BTreeSet<String> = called.lines().map(str::to_owned).collect();
    // Only some functions of a service, as they are all the same.
    let (of_services, called): (BTreeSet<_>, BTreeSet<_>) =
        called.into_iter().partition(|name| name.starts_with("tc_cvm_"));
    assert!(of_services.len() >= 8, "{of_services:?}");
    assert_eq!(called, functions());
}

/// A request with every member. The program is that of C or that of C++.
pub(crate) fn run_instances(checker: Checker, program: &Path) {
    let emulator = Emulator::builder().start().unwrap();
    checker.run(program, &[&emulator.url()]);
    let [asked] = &emulator.requests()[..] else { panic!("not one request") };
    assert_eq!(asked.action(), Some("RunInstances"));
}

/// Forks, threads, signals and logs.
pub(crate) fn process(checker: Checker, program: &Path) {
    let emulator = Emulator::builder().start().unwrap();
    checker.run(program, &[&emulator.url()]);
}

/// The events of calls, with the caller's name in each request.
pub(crate) fn events(checker: Checker, program: &Path) {
    let [twice, always] = throttling();
    checker.run(program, &[twice.url(), always.url()]);
    assert_eq!(twice.asked().len(), 3);
    let version = env!("CARGO_PKG_VERSION");
    let (agent, client) =
        (format!("events/1.0 tcapi/{version}"), format!("tcapi_{version}; events_1.0"));
    for asked in twice.asked().into_iter().chain(always.asked()) {
        assert_eq!(asked.header("user-agent"), Some(&*agent));
        assert_eq!(asked.header("x-tc-requestclient"), Some(&*client));
        assert_eq!(asked.header("x-tc-traceid"), Some("ffe0c072-8a5d-4e17-8887-a8a60252abca"));
    }
}

/// The service by a host name that has to be looked up.
fn named(emulator: &Emulator) -> String {
    format!("http://localhost:{}", emulator.address().port())
}

pub(crate) fn by_name(checker: Checker, program: &Path) {
    let emulator = Emulator::builder().start().unwrap();
    checker.run(program, &[&named(&emulator)]);
}

/// A process with a low limit of descriptors. Only its last two calls may be sent.
pub(crate) fn exhausted(checker: Checker, program: &Path) {
    let emulator = Emulator::builder().start().unwrap();
    let command = checker.command(program);
    let mut limited = Command::new("sh");
    limited.args(["-c", "ulimit -n 200 && exec \"$@\"", "sh"]).arg(command.get_program());
    limited.args(command.get_args()).args([emulator.url(), named(&emulator)]).env_clear();
    limited.envs(command.get_envs().filter_map(|(name, value)| Some((name, value?))));
    expect_success(&mut limited);
    assert_eq!(emulator.requests().len(), 2);
}

/// Eight threads that share a client.
pub(crate) fn load(checker: Checker, program: &Path) {
    let emulator = Emulator::builder().start().unwrap();
    // Valgrind runs one thread at a time, and slowly.
    let (each, all) = match checker {
        Checker::Valgrind => ("10", "80 calls\n"),
        Checker::Sanitizer => ("500", "4000 calls\n"),
    };
    assert_eq!(checker.run(program, &[&emulator.url(), each]), all);
}

/// A server that throttles two requests and then accepts requests, and one that throttles all.
pub(crate) fn throttling() -> [Canned; 2] {
    let refusal =
        r#"{"Response":{"Error":{"Code":"RequestLimitExceeded","Message":"m"},"RequestId":"id"}}"#;
    let done = r#"{"Response":{"RequestId":"eac6b301-a322-493a-8e36-83b295459397"}}"#;
    let (refusal, done) = (whole(200, "", refusal), whole(200, "", done));
    let twice = vec![refusal.clone(), refusal.clone(), done];
    [twice, vec![refusal]].map(|responses| Canned::script(responses).unwrap())
}

pub(crate) fn retry(checker: Checker, program: &Path) {
    let [twice, always] = throttling();
    checker.run(program, &[twice.url(), always.url()]);
    assert_eq!((twice.bodies().len(), always.bodies().len()), (4, 3));
}

/// Settings of a single call.
pub(crate) fn own(checker: Checker, program: &Path) {
    let [usual, other] = [(); 2].map(|()| {
        Canned::start(
            200,
            r#"{"Response":{"TotalCount":0,"InstanceStatusSet":[],"RequestId":"id"}}"#,
        )
        .unwrap()
    });
    checker.run(program, &[usual.url(), other.url()]);
    assert_eq!((usual.asked().len(), other.asked().len()), (0, 1));
    let asked = &other.asked()[0];
    let headers = ["x-gateway-key", "x-other"].map(|name| asked.header(name).unwrap().to_owned());
    assert_eq!(headers, ["s3cret", "of C"]);
}

/// A service that gets one call.
pub(crate) fn responds_to_one_call(checker: Checker, program: &Path) {
    let done = r#"{"Response":{"TotalCount":0,"InstanceStatusSet":[],"RequestId":"id"}}"#;
    let server = Canned::start(200, done).unwrap();
    checker.run(program, &[server.url()]);
    assert_eq!(server.asked().len(), 1);
}

/// Calls with a rate limiter.
pub(crate) fn rate_limited(checker: Checker, program: &Path) {
    let done = Canned::start(200, r#"{"Response":{"RequestId":"id"}}"#).unwrap();
    checker.run(program, &[done.url()]);
    assert_eq!(done.bodies().len(), 13);
}

/// A lookup that never ends is shared by all calls that wait for it.
pub(crate) fn lookup(checker: Checker, program: &Path) {
    let mut run = checker.command(program);
    expect_success(run.arg("60000").env("LD_PRELOAD", preload("black_hole")));
}

/// Calls that are ended in each phase. Under a checker, their lateness is not checked.
pub(crate) fn phases(checker: Checker, program: &Path) {
    let peers = Peers::start(&Phase::ALL).unwrap();
    let mut run = checker.command(program);
    run.args(["1000", "60000"]);
    run.args(peers.arguments());
    expect_success(run.env("LD_PRELOAD", preload("black_hole")));
}

/// Credentials that expire between two calls.
pub(crate) fn renewed(checker: Checker, program: &Path) {
    let service = Service { secret_id: Some("AKIDrenewed"), ..Service::ANY };
    let acts = vec![Act::done(), Act::new(Then::Service(service))];
    let placed = Place::Plain.make(acts).unwrap();
    let said = checker.run(program, &[&placed.url, Effect::Write.action()]);
    assert_eq!(said, "1\n2\n1\nasked 2 times\n");
}

/// Calls without a tracer, in which no system call fails.
pub(crate) fn syscalls(checker: Checker, program: &Path) {
    let placed = Place::Plain.make(vec![Act::done()]).unwrap();
    let (ca_file, action) = (ca_file().unwrap(), Effect::Write.action());
    let ca_file = ca_file.to_string_lossy();
    let said = checker.run(program, &[&placed.url, action, &ca_file, "bare", "1", "60000", "100"]);
    assert_eq!(said.matches(" TC_OK DONE 1 ").count(), 3, "{said}");
    assert_eq!(placed.finish().0, Counts { begun: 3, whole: 3, ran: 3 });
}

/// A server that closes each connection when a part of a request has arrived, so that the client's next write fails
/// because the connection is closed, and not by a reset: it announces the end of its data first.
fn closing() -> String {
    let listener = narrow().unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            stream.read_exact(&mut [0; 100]).unwrap();
            stream.shutdown(Shutdown::Write).unwrap();
            thread::sleep(Duration::from_millis(50));
        }
    });
    url
}

/// A server that closes the connection while a request is being sent ends no program.
pub(crate) fn sigpipe(checker: Checker, program: &Path) {
    checker.run(program, &[&closing()]);
}

/// The faults of the table, which take longer under a checker.
pub(crate) fn fault(checker: Checker, program: &Path) {
    let times = match checker {
        Checker::Valgrind => 20,
        Checker::Sanitizer => 2,
    };
    let rows = rows();
    let (effects, ca_file) = ([Effect::Write, Effect::Read], ca_file().unwrap());
    let jobs: Vec<(&Row, Effect)> =
        rows.iter().flat_map(|row| effects.iter().map(move |&effect| (row, effect))).collect();
    let black_hole = preload("black_hole");
    let served = Served::new(|| checker.command(program));
    let wrong = in_parallel(&jobs, |(row, effect)| {
        row.hold(times, *effect, &ca_file, |setup| {
            if row.place == Place::SilentNameServer {
                let mut run = checker.command(program);
                return setup.through(run.env("LD_PRELOAD", &black_hole));
            }
            served.run(&setup.arguments())
        })
        .map_err(|why| format!("{} {effect:?}: {why}", row.name))
    });
    served.end().unwrap();
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), jobs.len(), wrong.join("\n"));
}

/// Packed calls, invalid and valid ones.
pub(crate) fn packed(checker: Checker, program: &Path) {
    let emulator = Emulator::builder().start().unwrap();
    checker.run(program, &[&emulator.url()]);
    // The three of `success`, the one of `decoded`, and the six of `older`.
    assert_eq!(emulator.requests().len(), 10);
}

/// A client that reads no variable, in an environment with misleading ones.
pub(crate) fn environment(checker: Checker, program: &Path) {
    let emulator = Emulator::builder().start().unwrap();
    let mut run = checker.command(program);
    run.env("TENCENTCLOUD_SECRET_ID", EXAMPLE_SECRET_ID);
    run.env("TENCENTCLOUD_SECRET_KEY", EXAMPLE_SECRET_KEY);
    run.env("TENCENTCLOUD_REGION", "ap-nowhere").env("ALL_PROXY", "http://127.0.0.1:1");
    expect_success(run.arg(emulator.url()).arg(emulator.address().port().to_string()));
    let regions: Vec<_> = emulator
        .requests()
        .iter()
        .map(|one| one.header("x-tc-region").map(str::to_owned))
        .collect();
    let nowhere = Some("ap-nowhere".to_owned());
    assert_eq!(regions, [nowhere, None, None]);
}

/// Runs a program that makes calls as it ends. Returns the places that it prints.
pub(crate) fn ending(checker: Checker, program: &Path) -> String {
    let plain = Emulator::builder().start().unwrap();
    let secure = Emulator::builder().tls(true).start().unwrap();
    let ca_file = program.with_extension("pem");
    std::fs::write(&ca_file, secure.ca_pem().unwrap()).unwrap();
    let named = format!("http://localhost:{}", plain.address().port());
    checker.run(program, &[&plain.url(), &named, &secure.url(), ca_file.to_str().unwrap()])
}

pub(crate) fn exit(checker: Checker, program: &Path) {
    let places = [
        "key of a thread that did not call",
        "thread",
        "key of a thread that called before",
        "atexit, registered after calls",
        "atexit, registered before the first call",
        "destructor of the program",
    ];
    let printed = ending(checker, program);
    assert_eq!(printed.lines().collect::<Vec<_>>(), places);
}

/// Calls that get a response.
pub(crate) fn calls(checker: Checker, program: &Path) {
    let emulator = Emulator::builder().start().unwrap();
    checker.run(program, &[&emulator.url()]);
}

/// Network settings, with a proxy that leads to the service, one that refuses, and the file of the trust anchor.
pub(crate) fn network(checker: Checker, program: &Path) {
    const HOST: &str = "cvm.ap-guangzhou.tencentcloudapi.com";
    let emulator = Emulator::builder().tls(true).tls_name(HOST).start().unwrap();
    let address = emulator.address();
    let leading = Proxy::start(move |_| Way::To(address)).unwrap();
    let refusing = Proxy::start(|_| Way::Respond("HTTP/1.1 503 Unreachable\r\n\r\n")).unwrap();
    let ca_file = program.with_extension("pem");
    std::fs::write(&ca_file, emulator.ca_pem().unwrap()).unwrap();
    checker.run(program, &[&leading.url(), &refusing.url(), ca_file.to_str().unwrap()]);
    let hosts: Vec<_> =
        emulator.requests().iter().map(|one| one.header("host").unwrap().to_owned()).collect();
    assert_eq!(hosts, [HOST]);
    let domains =
        ["cvm.tencentcloudapi.com", "cvm.tencentcloudapi.cn", "cvm.tencentcloudapi.com.cn"];
    assert_eq!(refusing.hosts(), domains);
}

/// Runs it with credentials that exist nowhere else; tests/suites/secrets searches its memory for them.
pub(crate) fn secrets(checker: Checker, program: &Path) {
    let running = Emulator::builder()
        .instance("ins-r8hr2upy", InstanceState::Running)
        .instance("ins-5d8a23rs", InstanceState::Running);
    let emulator = running.tls(true).token("token").start().unwrap();
    let ca_file = program.with_extension("pem");
    std::fs::write(&ca_file, emulator.ca_pem().unwrap()).unwrap();
    let mut run = checker.command(program);
    let given = format!("{EXAMPLE_SECRET_ID}\n{EXAMPLE_SECRET_KEY}\ntoken\n\n.");
    run.arg(emulator.url()).arg(ca_file).args(["explicit", "-"]);
    let output = fed(&mut run, &given);
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
    assert_eq!(output.stdout, b"alive\nfreed\n", "{said}");
}
