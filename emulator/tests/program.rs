//! Tests of the emulator program: its first line, its options, its end.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that can't go on has failed")]

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::PathBuf;
use std::process::{Child, ChildStdout, Command, Output, Stdio};

use tcapi::Outcome;
use tcapi::cvm::{DescribeInstancesStatus, InstanceState, RebootInstances, StartInstances};
use tcapi_emulator::{EXAMPLE_SECRET_ID, EXAMPLE_SECRET_KEY};

fn command() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tcapi-emulator"));
    for name in ["SECRET_ID", "SECRET_KEY", "TOKEN"] {
        command.env_remove(format!("TCAPI_EMULATOR_{name}"));
    }
    command
}

/// A running program. It ends with its standard input, so no failed test leaves one behind.
struct Program {
    child: Child,
    url: String,
    stdout: BufReader<ChildStdout>,
}

impl Program {
    fn start(command: &mut Command) -> Self {
        let mut child = command
            .arg("--exit-with-stdin")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut stdout = BufReader::new(child.stdout.take().unwrap());
        let mut line = String::new();
        stdout.read_line(&mut line).unwrap();
        let url = line.strip_prefix("listening on ").and_then(|url| url.strip_suffix('\n'));
        let url = url.unwrap_or_else(|| panic!("{line:?}")).to_owned();
        Program { child, url, stdout }
    }

    fn client(&self, id: &str, key: &str) -> tcapi::ClientBuilder {
        tcapi::Client::builder()
            .endpoint(&self.url)
            .region("ap-guangzhou")
            .credentials(tcapi::Credentials::new(id, key).unwrap())
    }

    /// Ends the program, and returns the rest of its output.
    fn end(mut self) -> Output {
        drop(self.child.stdin.take());
        let mut rest = String::new();
        self.stdout.read_to_string(&mut rest).unwrap();
        assert_eq!(rest, "");
        self.child.wait_with_output().unwrap()
    }
}

fn status() -> DescribeInstancesStatus {
    DescribeInstancesStatus::builder().build().unwrap()
}

#[test]
fn it_listens_responds_and_ends_with_standard_input() {
    let program = Program::start(&mut command());
    assert!(program.url.starts_with("http://127.0.0.1:"), "{}", program.url);
    let client = program.client(EXAMPLE_SECRET_ID, EXAMPLE_SECRET_KEY).build().unwrap();
    assert_eq!(client.call(&status()).unwrap().total_count, Some(3));
    let output = program.end();
    assert!(output.status.success());
    assert_eq!(output.stderr, b"");
}

#[test]
fn it_ends_by_a_signal() {
    for signal in ["TERM", "INT"] {
        let mut program = Program::start(&mut command());
        let sent = Command::new("kill")
            .args([format!("-{signal}"), program.child.id().to_string()])
            .status();
        assert!(sent.unwrap().success());
        assert!(program.child.wait().unwrap().success(), "{signal}");
    }
}

#[test]
fn switches_reach_the_service() {
    let program = Program::start(command().args([
        "--listen=127.0.0.1:0",
        "--instance=ins-00000001=RUNNING",
        "--instance=ins-00000002=STOPPED",
        "--transition-ms=3600000",
        "--lag-ms=0",
        "--lose-response=StartInstances:2",
        "--fail-operation=RebootInstances:0%",
        "--failure-message=none fails",
        "--seed=5",
        "--secret-id=id-1",
        "--secret-key=key-1",
        "--token=tok-1",
        "--rate-limit",
    ]));
    let credentials = tcapi::Credentials::new("id-1", "key-1").unwrap();
    let credentials = credentials.with_token("tok-1").unwrap();
    let client = program.client("id-1", "key-1").credentials(credentials).build().unwrap();
    let reboot = RebootInstances::builder().instance_ids(["ins-00000001"]).build().unwrap();
    client.call(&reboot).unwrap();
    let set = client.call(&status()).unwrap().instance_status_set;
    assert_eq!(set.len(), 2);
    assert_eq!(set[0].instance_state, Some(InstanceState::Rebooting));
    assert_eq!(set[1].instance_state, Some(InstanceState::Stopped));
    let start = StartInstances::builder().instance_ids(["ins-00000002"]).build().unwrap();
    for _ in 0..2 {
        assert_eq!(client.call(&start).unwrap_err().outcome(), Outcome::Unknown);
    }
    // The first request had its effect.
    let code = client.call(&start).unwrap_err().code().map(str::to_owned);
    assert_eq!(code.as_deref(), Some("UnsupportedOperation.InstanceStateStarting"));
    assert!(program.end().status.success());
}

#[test]
fn the_key_can_come_from_the_environment() {
    let program = Program::start(
        command().env("TCAPI_EMULATOR_SECRET_ID", "id-2").env("TCAPI_EMULATOR_SECRET_KEY", "key-2"),
    );
    assert!(program.client("id-2", "key-2").build().unwrap().call(&status()).is_ok());
    let error = program.client("id-2", "key-3").build().unwrap().call(&status()).unwrap_err();
    assert_eq!(error.code(), Some("AuthFailure.SignatureFailure"));
}

#[test]
fn a_line_per_request_without_secrets() {
    let program = Program::start(command().args(["--log", "--token=tok-5e55"]));
    let client = program.client(EXAMPLE_SECRET_ID, EXAMPLE_SECRET_KEY);
    let credentials = tcapi::Credentials::new(EXAMPLE_SECRET_ID, EXAMPLE_SECRET_KEY).unwrap();
    let good = client.clone().credentials(credentials.with_token("tok-5e55").unwrap());
    let done = good.build().unwrap().call(&status()).unwrap();
    let error = client.build().unwrap().call(&status()).unwrap_err();
    // A name with a line break must not break the line.
    let mut stream = TcpStream::connect(program.url.strip_prefix("http://").unwrap()).unwrap();
    let head = "POST / HTTP/1.1\r\nHost: h\r\nConnection: close\r\nX-TC-Action: a\tb OK c\r\n\r\n";
    stream.write_all(head.as_bytes()).unwrap();
    stream.read_to_end(&mut Vec::new()).unwrap();

    let log = String::from_utf8(program.end().stderr).unwrap();
    let lines: Vec<_> = log.lines().collect();
    assert_eq!(lines.len(), 3, "{log}");
    assert_eq!(lines[0], format!("DescribeInstancesStatus OK {}", done.request_id));
    let refused =
        format!("DescribeInstancesStatus AuthFailure.TokenFailure {}", error.request_id().unwrap());
    assert_eq!(lines[1], refused);
    assert!(lines[2].starts_with("a\\tb\\u{20}OK\\u{20}c InvalidRequest "), "{log}");
    assert!(!log.contains("tok-5e55") && !log.contains(EXAMPLE_SECRET_KEY));
}

#[test]
fn with_tls_it_writes_the_certificate_to_trust_first() {
    let name = format!("program-{}.pem", std::process::id());
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    let program = Program::start(command().arg("--tls").arg("--tls-ca").arg(&path));
    assert!(program.url.starts_with("https://127.0.0.1:"), "{}", program.url);
    let client = program.client(EXAMPLE_SECRET_ID, EXAMPLE_SECRET_KEY).ca_file(&path).build();
    assert_eq!(client.unwrap().call(&status()).unwrap().total_count, Some(3));
}

#[test]
fn what_it_can_not_do_is_said_on_standard_error() {
    for (args, code, why) in [
        (&["--quiet"][..], 2, "--quiet"),
        (&["--tls-ca", "x"], 2, "--tls"),
        (&["--listen", "192.0.2.1:0"], 1, "address"),
        (&["--tls", "--tls-ca", "/nowhere/ca.pem"], 1, "/nowhere/ca.pem"),
    ] {
        let output = command().arg("--exit-with-stdin").args(args).output().unwrap();
        let error = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(code), "{error}");
        assert!(error.starts_with("tcapi-emulator: ") && error.contains(why), "{error}");
        assert_eq!(output.stdout, b"");
    }
    let output = command().arg("--help").output().unwrap();
    assert!(output.status.success());
    assert!(String::from_utf8(output.stdout).unwrap().contains("--exit-with-stdin"));
}
