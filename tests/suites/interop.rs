//! Tests of the official Python SDK and this library against the same service: the SDK accepts the emulator as one,
//! and for the same input both send the same request.
//!
//! The SDK is installed from `interop/requirements.txt` into `target/interop-venv`. Without Python, or
//! without the SDK, these tests fail: a test that can't run has not passed.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that can't go on has failed")]

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::Duration;

use serde_json::{Value, json};
use tcapi::cvm::{
    DescribeInstances, Filter, InstanceState, RebootInstances, StopInstances, StopType, StoppedMode,
};
use tcapi::schema::json::Json;
use tcapi::schema::{Encode, Expected};
use tcapi::sign::{CanonicalRequest, Payload, Scope, SigningKey, authorization, sign};
use tcapi::{CallOptions, Client, Credentials};
use tcapi_emulator::{EXAMPLE_SECRET_ID, EXAMPLE_SECRET_KEY, Emulator, Received};
use tcapi_tests::sdks::python;
use tcapi_tests::{tests_dir, workspace_root};

const ID: &str = "ins-r8hr2upy";
const REGION: &str = "ap-guangzhou";

fn run(command: &mut Command) {
    let output = command.output().unwrap_or_else(|error| panic!("{command:?}: {error}"));
    let error = String::from_utf8_lossy(&output.stderr);
    let printed = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{command:?}: {printed}{error}");
}

/// The SDK in a Python process that waits for calls.
struct Sdk {
    child: Child,
    calls: Option<ChildStdin>,
    outcomes: BufReader<ChildStdout>,
}

impl Sdk {
    fn start() -> Self {
        let mut command = Command::new(python());
        command.arg(tests_dir().join("programs/interop/sdk.py"));
        for name in ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"] {
            command.env_remove(name).env_remove(name.to_ascii_lowercase());
        }
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        let calls = child.stdin.take();
        let outcomes = BufReader::new(child.stdout.take().unwrap());
        Sdk { child, calls, outcomes }
    }

    /// Makes a call; `more` overrides its settings.
    fn call(&mut self, emulator: &Emulator, action: &str, params: Value, more: Value) -> Value {
        let mut call = json!({
            "endpoint": emulator.address().to_string(),
            "action": action,
            "params": params,
            "secret_id": EXAMPLE_SECRET_ID,
            "secret_key": EXAMPLE_SECRET_KEY,
            "region": REGION,
        });
        for (name, value) in more.as_object().unwrap() {
            call[name] = value.clone();
        }
        let calls = self.calls.as_mut().unwrap();
        writeln!(calls, "{call}").unwrap();
        let mut outcome = String::new();
        self.outcomes.read_line(&mut outcome).unwrap();
        serde_json::from_str(&outcome).unwrap_or_else(|_| panic!("{call} ended the SDK"))
    }

    /// Makes a call that succeeds.
    fn done(&mut self, emulator: &Emulator, action: &str, params: Value) -> Value {
        let mut outcome = self.call(emulator, action, params, json!({}));
        assert!(outcome["response"]["RequestId"].is_string(), "{outcome}");
        outcome["response"].take()
    }

    /// Makes a call that is refused, and returns the code.
    fn code(&mut self, emulator: &Emulator, action: &str, params: Value, more: Value) -> String {
        let outcome = self.call(emulator, action, params, more);
        assert!(outcome["error"]["request_id"].is_string(), "{outcome}");
        outcome["error"]["code"].as_str().unwrap().to_owned()
    }
}

impl Drop for Sdk {
    fn drop(&mut self) {
        drop(self.calls.take());
        let _ = self.child.wait();
    }
}

fn emulator(transition: Duration) -> Emulator {
    let builder = Emulator::builder().transition(transition);
    builder
        .instance(ID, InstanceState::Running)
        .instance("ins-5d8a23rs", InstanceState::Running)
        .start()
        .unwrap()
}

fn client(emulator: &Emulator) -> Client {
    let credentials = Credentials::new(EXAMPLE_SECRET_ID, EXAMPLE_SECRET_KEY).unwrap();
    Client::builder()
        .endpoint(emulator.url())
        .region(REGION)
        .credentials(credentials)
        .build()
        .unwrap()
}

#[test]
fn every_spec_fits_the_schema_that_editors_use() {
    let script = tests_dir().join("programs/interop/schemas.py");
    run(Command::new(python()).arg(script).arg(workspace_root().join("specs")));
}

#[test]
fn the_sdk_restarts_stops_starts_and_describes_instances() {
    let mut sdk = Sdk::start();
    let ids = || json!({ "InstanceIds": [ID] });
    let state = |sdk: &mut Sdk, emulator: &Emulator| {
        let status = sdk.done(emulator, "DescribeInstancesStatus", ids());
        status["InstanceStatusSet"][0]["InstanceState"].as_str().unwrap().to_owned()
    };

    let at_once = emulator(Duration::ZERO);
    sdk.done(&at_once, "RebootInstances", json!({ "InstanceIds": [ID], "StopType": "SOFT" }));
    assert_eq!(state(&mut sdk, &at_once), "RUNNING");
    sdk.done(&at_once, "StopInstances", ids());
    assert_eq!(state(&mut sdk, &at_once), "STOPPED");
    sdk.done(&at_once, "StartInstances", ids());
    assert_eq!(state(&mut sdk, &at_once), "RUNNING");

    let never = emulator(Duration::from_secs(3600));
    let rebooted = sdk.done(&never, "RebootInstances", ids());
    let found = sdk.done(&never, "DescribeInstances", ids());
    assert_eq!(found["TotalCount"], 1);
    let instance = &found["InstanceSet"][0];
    assert_eq!(instance["InstanceId"], ID);
    assert_eq!(instance["InstanceState"], "REBOOTING");
    assert_eq!(instance["LatestOperation"], "RebootInstances");
    assert_eq!(instance["LatestOperationState"], "OPERATING");
    assert_eq!(instance["LatestOperationRequestId"], rebooted["RequestId"]);
    assert_eq!(instance["Placement"]["Zone"], "ap-guangzhou-3");
    let filters = json!([{ "Name": "instance-state", "Values": ["RUNNING"] }]);
    let running = sdk.done(&never, "DescribeInstances", json!({ "Filters": filters }));
    assert_eq!(running["InstanceSet"][0]["InstanceId"], "ins-5d8a23rs");
    assert_eq!(running["TotalCount"], 1);
    let code = sdk.code(&never, "StopInstances", ids(), json!({}));
    assert_eq!(code, "UnsupportedOperation.InstanceStateRebooting");
}

#[test]
fn the_sdk_can_send_in_other_ways() {
    let mut sdk = Sdk::start();
    let emulator = emulator(Duration::ZERO);
    let filters = json!([{ "Name": "zone", "Values": ["ap-guangzhou-3", "ap-guangzhou-4"] }]);
    let params = json!({ "Filters": filters, "Limit": 1 });
    for more in [
        json!({ "method": "GET" }),
        json!({ "unsigned_payload": true }),
        json!({ "method": "GET", "unsigned_payload": true }),
    ] {
        let outcome = sdk.call(&emulator, "DescribeInstances", params.clone(), more);
        assert_eq!(outcome["response"]["TotalCount"], 2, "{outcome}");
    }

    let tls = Emulator::builder().tls(true).token("tok-1").start().unwrap();
    let ca = format!("interop-{}.pem", std::process::id());
    let ca = Path::new(env!("CARGO_TARGET_TMPDIR")).join(ca);
    std::fs::write(&ca, tls.ca_pem().unwrap()).unwrap();
    let more = json!({ "protocol": "https", "ca": ca.to_str(), "token": "tok-1" });
    let outcome = sdk.call(&tls, "DescribeInstances", json!({}), more);
    assert_eq!(outcome["response"]["TotalCount"], 3, "{outcome}");
}

#[test]
fn the_sdk_is_refused_with_the_codes_of_the_service() {
    let mut sdk = Sdk::start();
    let emulator = emulator(Duration::ZERO);
    let mut code =
        |params: Value, more: Value| sdk.code(&emulator, "RebootInstances", params, more);
    let good = || json!({ "InstanceIds": [ID] });
    assert_eq!(code(good(), json!({ "secret_key": "wrong" })), "AuthFailure.SignatureFailure");
    assert_eq!(code(good(), json!({ "secret_id": "other" })), "AuthFailure.SecretIdNotFound");
    assert_eq!(code(good(), json!({ "token": "wrong" })), "AuthFailure.TokenFailure");
    assert_eq!(code(good(), json!({ "clock_offset": -600 })), "AuthFailure.SignatureExpire");
    assert_eq!(code(good(), json!({ "clock_offset": 600 })), "AuthFailure.SignatureExpire");
    assert_eq!(code(good(), json!({ "region": "nowhere" })), "UnsupportedRegion");
    let nothing = json!({});
    let missing = json!({ "InstanceIds": ["ins-00000000"] });
    assert_eq!(code(missing, nothing.clone()), "InvalidInstanceId.NotFound");
    let malformed = json!({ "InstanceIds": ["ins-1122"] });
    assert_eq!(code(malformed, nothing.clone()), "InvalidInstanceId.Malformed");
    assert_eq!(code(json!({}), nothing), "MissingParameter");
}

/// The parts of a received request that must agree.
struct Signed {
    /// Names and values of the signed headers, in their order.
    headers: Vec<(String, String)>,
    timestamp: i64,
    authorization: String,
}

fn signed(received: &Received) -> Signed {
    let authorization = received.header("authorization").unwrap();
    let names = authorization.split("SignedHeaders=").nth(1).unwrap().split(',').next().unwrap();
    let value = |name: &str| (name.to_owned(), received.header(name).unwrap().to_owned());
    Signed {
        headers: names.split(';').map(value).collect(),
        timestamp: received.header("x-tc-timestamp").unwrap().parse().unwrap(),
        authorization: authorization.to_owned(),
    }
}

/// The `Authorization` header that this library makes for a request.
fn ours(received: &Received) -> String {
    let Signed { headers, timestamp, .. } = signed(received);
    let headers: Vec<_> = headers.iter().map(|(name, value)| (&**name, &**value)).collect();
    let canonical = CanonicalRequest {
        method: &received.method,
        query: "",
        headers: &headers,
        payload: Payload::Signed(received.body.as_bytes()),
    };
    let scope = Scope::new(timestamp, "cvm");
    let key = SigningKey::derive(EXAMPLE_SECRET_KEY, &scope);
    let signature = sign(&canonical, timestamp, &scope, &key);
    let mut value = Vec::new();
    authorization(EXAMPLE_SECRET_ID, &scope, &headers, &signature, &mut value);
    String::from_utf8(value).unwrap()
}

fn last(emulator: &Emulator) -> Received {
    emulator.requests().pop().unwrap()
}

fn as_json(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

/// Compares two requests except for the time.
fn assert_same(sdk: &Received, own: &Received) {
    assert_eq!(sdk.method, own.method);
    assert_eq!(sdk.target, own.target);
    assert_eq!(as_json(&sdk.body), as_json(&own.body));
    assert_eq!(signed(sdk).headers, signed(own).headers);
    for name in ["x-tc-action", "x-tc-version", "x-tc-region", "content-type", "host"] {
        assert_eq!(sdk.header(name), own.header(name), "{name}");
        assert!(sdk.header(name).is_some(), "{name}");
    }
    assert_eq!(sdk.header("x-tc-token"), own.header("x-tc-token"));
}

#[test]
fn typed_requests_agree() {
    let mut sdk = Sdk::start();
    let emulator = emulator(Duration::ZERO);
    let client = client(&emulator);

    let params = json!({ "InstanceIds": [ID, "ins-5d8a23rs"], "StopType": "SOFT_FIRST" });
    sdk.done(&emulator, "RebootInstances", params);
    let theirs = last(&emulator);
    let request = RebootInstances::builder()
        .instance_ids([ID, "ins-5d8a23rs"])
        .stop_type(StopType::SoftFirst)
        .build();
    client.call(&request.unwrap()).unwrap();
    assert_same(&theirs, &last(&emulator));

    let params = json!({ "InstanceIds": [ID], "StopType": "HARD", "StoppedMode": "STOP_CHARGING" });
    sdk.done(&emulator, "StopInstances", params);
    let theirs = last(&emulator);
    let request = StopInstances::builder()
        .instance_ids(["ins-5d8a23rs"])
        .stop_type(StopType::Hard)
        .stopped_mode(StoppedMode::StopCharging)
        .build();
    client.call(&request.unwrap()).unwrap();
    let mut own = last(&emulator);
    own.body = own.body.replace("ins-5d8a23rs", ID);
    assert_same(&theirs, &own);

    let filters = json!([
        { "Name": "zone", "Values": ["ap-guangzhou-3", "\u{5e7f}\u{5dde}"] },
        { "Name": "instance-name", "Values": ["a \"b\" \\ /\n\u{1f600}"] },
    ]);
    let params = json!({ "Filters": filters, "Offset": 0, "Limit": 100 });
    sdk.done(&emulator, "DescribeInstances", params);
    let theirs = last(&emulator);
    let request = DescribeInstances::builder()
        .filters([
            Filter::default().name("zone").values(["ap-guangzhou-3", "\u{5e7f}\u{5dde}"]),
            Filter::default().name("instance-name").values(["a \"b\" \\ /\n\u{1f600}"]),
        ])
        .offset(0)
        .limit(100)
        .build();
    client.call(&request.unwrap()).unwrap();
    assert_same(&theirs, &last(&emulator));
}

/// Every example of every spec that the service would accept, whatever its response is.
#[test]
fn the_requests_of_all_examples_agree() {
    let mut sdk = Sdk::start();
    let emulator = emulator(Duration::ZERO);
    let mut compared = 0;
    for (service, examples) in tcapi::SERVICES.iter().zip(tcapi::EXAMPLES) {
        for example in examples.iter().filter(|_| service.name() == "cvm") {
            if matches!(example.expected, Expected::Invalid { .. }) {
                continue;
            }
            let params = as_json(example.request);
            sdk.call(&emulator, example.action, params.clone(), json!({}));
            let theirs = last(&emulator);
            assert_eq!(theirs.action(), Some(example.action));
            assert_eq!(theirs.header("x-tc-version"), Some(service.version()));
            let request = service.action(example.action).unwrap().request;
            let params = params.as_object().unwrap().into();
            let reader = Json::new(service, request, &params);
            let own = serde_json::to_value(Encode::new(service, request, reader)).unwrap();
            assert_eq!(as_json(&theirs.body), own, "{}: {}", example.action, example.title);
            assert_eq!(signed(&theirs).authorization, ours(&theirs));
            compared += 1;
        }
    }
    assert!(compared > 20, "{compared}");
}

#[test]
fn signatures_agree_at_the_same_second() {
    const TRIES: usize = 50;
    let mut sdk = Sdk::start();
    let emulator = emulator(Duration::ZERO);
    let client = client(&emulator);
    for _ in 0..TRIES {
        let params = json!({ "InstanceIds": [ID], "StopType": "SOFT" });
        sdk.done(&emulator, "RebootInstances", params);
        let theirs = last(&emulator);
        // The SDK writes blanks between members, and the bytes of the body are signed: send the same bytes.
        let options = CallOptions::default();
        client.call_json("cvm", "2017-03-12", "RebootInstances", &theirs.body, &options).unwrap();
        let own = last(&emulator);
        assert_same(&theirs, &own);
        assert_eq!(own.body, theirs.body);
        let (theirs, own) = (signed(&theirs), signed(&own));
        if theirs.timestamp == own.timestamp {
            assert_eq!(theirs.authorization, own.authorization);
            return;
        }
    }
    panic!("no two requests fell into the same second in {TRIES} tries");
}
