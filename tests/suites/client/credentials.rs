//! Tests of credentials from roles, files and callbacks, through a client that uses them.

use std::collections::HashSet;
use std::io::{Read, Write};
use std::net::TcpListener;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::{Arc, Barrier, Mutex, OnceLock, mpsc};
use std::thread;
use std::time::{Duration, Instant, SystemTime};

use tcapi::cvm::DescribeRegions;
use tcapi::{
    AssumeRole, Client, ClientBuilder, CredentialSource, Credentials, Error, ExpiringCredentials,
    InstanceRole, Level, Outcome, Status, StopReason, WebIdentityRole,
};
use tcapi_emulator::{EXAMPLE_SECRET_ID, EXAMPLE_SECRET_KEY, Emulator, Received};
use tcapi_tests::canned::{Canned, whole};
use tcapi_tests::native::{in_time, metadata_is_late};
use tcapi_tests::slowness::at_some_scale;

const DONE: &str = r#"{"Response":{"RequestId":"id"}}"#;
const REFUSAL: &str =
    r#"{"Response":{"Error":{"Code":"AuthFailure.TokenFailure","Message":"m"},"RequestId":"id"}}"#;

const ARN: &str = "qcs::cam::uin/12345678:roleName/reader";

/// An emulator with a role whose keys have that lifetime.
fn emulator(lifetime: Duration) -> Emulator {
    Emulator::builder().role("reader").role_lifetime(lifetime).start().unwrap()
}

fn hours() -> Emulator {
    emulator(Duration::from_secs(7200))
}

fn example() -> Credentials {
    Credentials::new(EXAMPLE_SECRET_ID, EXAMPLE_SECRET_KEY).unwrap()
}

fn builder(emulator: &Emulator, source: impl Into<CredentialSource>) -> ClientBuilder {
    Client::builder().endpoint(emulator.url()).region("ap-guangzhou").credentials(source)
}

fn client(emulator: &Emulator, source: impl Into<CredentialSource>) -> Client {
    builder(emulator, source).build().unwrap()
}

fn role_of(emulator: &Emulator) -> InstanceRole {
    InstanceRole::new().endpoint(emulator.url())
}

fn call(client: &Client) -> Result<(), Error> {
    client.call(&DescribeRegions::builder().build().unwrap()).map(drop)
}

/// The secret id that a request was signed with.
fn signed_by(request: &Received) -> String {
    let header = request.header("authorization").unwrap();
    let (_, rest) = header.split_once("Credential=").unwrap();
    rest.split('/').next().unwrap().to_owned()
}

fn of_action(emulator: &Emulator, action: Option<&str>) -> Vec<Received> {
    emulator.requests().into_iter().filter(|one| one.action() == action).collect()
}

fn refused(error: &Error, says: &str) {
    assert_eq!((error.status(), error.outcome()), (Status::Credentials, Outcome::NotSent));
    assert!(error.message().contains(says), "{error}");
}

/// A separate folder for the test.
fn folder(name: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR"))
        .join(format!("credentials-{name}-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

#[test]
fn the_role_of_the_machine() {
    in_time(|| {
        let emulator = hours();
        let client = client(&emulator, role_of(&emulator));
        assert_eq!(emulator.requests().len(), 0, "the first call asks, not the client");
        for _ in 0..3 {
            call(&client)?;
        }
        let asked: Vec<_> = of_action(&emulator, None).into_iter().map(|one| one.target).collect();
        let path = "/latest/meta-data/cam/security-credentials/";
        assert_eq!(asked, [path.to_owned(), format!("{path}reader")]);
        let calls = of_action(&emulator, Some("DescribeRegions"));
        assert!(calls.iter().all(|one| one.header("x-tc-token").is_some()));
        assert!(calls.iter().all(|one| signed_by(one).starts_with("AKIDtmp")));
        Ok(())
    });
}

#[test]
fn sixteen_first_calls_ask_once() {
    in_time(|| {
        let emulator = hours();
        let client = client(&emulator, role_of(&emulator).role("reader"));
        let barrier = Barrier::new(16);
        std::thread::scope(|scope| {
            let first = || {
                barrier.wait();
                call(&client)
            };
            let calls: Vec<_> = (0..16).map(|_| scope.spawn(first)).collect();
            calls.into_iter().try_for_each(|call| call.join().unwrap())
        })?;
        assert_eq!(of_action(&emulator, None).len(), 1);
        assert_eq!(of_action(&emulator, Some("DescribeRegions")).len(), 16);
        Ok(())
    });
}

/// Credentials are fetched again when three quarters of their lifetime are over. On a slow machine a key can expire
/// between the signature and its check by the service; then the test uses a longer lifetime.
#[test]
fn keys_that_change_under_load_fail_no_call() {
    at_some_scale(|scale| {
        let (lifetime, begun) = (Duration::from_millis(2500) * scale, Instant::now());
        let emulator = emulator(lifetime);
        let (seen, failed) = (Mutex::new(HashSet::new()), Mutex::new(None));
        let calls = AtomicU32::new(0);
        let client = client(&emulator, role_of(&emulator));
        let go_on = || {
            assert!(begun.elapsed() < 100 * lifetime, "no key takes another's place");
            seen.lock().unwrap().len() < 4 && failed.lock().unwrap().is_none()
        };
        std::thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| {
                    while go_on() {
                        match call(&client) {
                            Ok(()) => drop(calls.fetch_add(1, Ordering::Relaxed)),
                            Err(error) => *failed.lock().unwrap() = Some(error.to_string()),
                        }
                    }
                });
            }
            while go_on() {
                let calls = of_action(&emulator, Some("DescribeRegions"));
                seen.lock().unwrap().extend(calls.iter().map(signed_by));
                std::thread::sleep(Duration::from_millis(100));
            }
        });
        println!("{} calls with {} keys", calls.into_inner(), seen.into_inner().unwrap().len());
        failed.into_inner().unwrap().map_or(Ok(()), Err)
    });
}

#[test]
fn a_role_that_is_assumed() {
    let emulator = hours();
    let role = AssumeRole::new(ARN, example())
        .session_name("watchdog")
        .external_id("x-1")
        .lifetime(Duration::from_secs(900))
        .endpoint(emulator.url());
    let client = client(&emulator, role);
    call(&client).unwrap();
    call(&client).unwrap();
    let asked = of_action(&emulator, Some("AssumeRole"));
    assert_eq!(asked.len(), 1);
    assert_eq!(signed_by(&asked[0]), EXAMPLE_SECRET_ID);
    let body: serde_json::Value = serde_json::from_str(&asked[0].body).unwrap();
    let wanted = serde_json::json!({
        "RoleArn": ARN, "RoleSessionName": "watchdog", "ExternalId": "x-1", "DurationSeconds": 900,
    });
    assert_eq!(body, wanted);
    assert!(signed_by(&of_action(&emulator, Some("DescribeRegions"))[0]).starts_with("AKIDtmp"));
}

#[test]
fn a_role_can_be_assumed_by_a_role() {
    in_time(|| {
        let emulator = hours();
        let role = AssumeRole::new(ARN, role_of(&emulator)).endpoint(emulator.url());
        call(&client(&emulator, role))?;
        let by = signed_by(&of_action(&emulator, Some("AssumeRole"))[0]);
        let to = signed_by(&of_action(&emulator, Some("DescribeRegions"))[0]);
        assert!(by.starts_with("AKIDtmp") && to.starts_with("AKIDtmp") && by != to);
        Ok(())
    });
}

#[test]
fn what_sts_refuses_is_said_and_not_taken_for_the_calls_own() {
    let emulator = hours();
    let role = AssumeRole::new(format!("{ARN}s"), example()).endpoint(emulator.url());
    let error = call(&client(&emulator, role)).unwrap_err();
    refused(&error, "ResourceNotFound.RoleNotFound");
    assert_eq!((error.code(), error.request_id()), (None, None));
    // The keys that assume the role are checked when the client is built.
    let half = CredentialSource::file_section("/nowhere/credentials", "default");
    let role = AssumeRole::new(ARN, half).endpoint(emulator.url());
    refused(&builder(&emulator, role).build().unwrap_err(), "/nowhere/credentials does not exist");
}

#[test]
fn the_role_of_a_pod() {
    let emulator = hours();
    let file = folder("pod").join("token");
    std::fs::write(&file, "first\n").unwrap();
    let role = WebIdentityRole::new()
        .region("ap-beijing")
        .provider_id("oidc")
        .token_file(&file)
        .arn(ARN)
        .endpoint(emulator.url());
    call(&client(&emulator, role.clone())).unwrap();
    std::fs::write(&file, "second").unwrap();
    call(&client(&emulator, role.clone())).unwrap();
    let asked = of_action(&emulator, Some("AssumeRoleWithWebIdentity"));
    for (one, token) in asked.iter().zip(["first", "second"]) {
        assert_eq!(one.header("authorization"), Some("SKIP"));
        assert_eq!(
            (one.header("x-tc-token"), one.header("x-tc-region")),
            (None, Some("ap-beijing"))
        );
        let body: serde_json::Value = serde_json::from_str(&one.body).unwrap();
        assert_eq!(body["WebIdentityToken"], token);
        assert_eq!((&body["ProviderId"], &body["RoleArn"]), (&"oidc".into(), &ARN.into()));
    }
    assert_eq!(asked.len(), 2);
    std::fs::write(&file, "\n").unwrap();
    refused(&call(&client(&emulator, role.clone())).unwrap_err(), "is empty");
    std::fs::remove_file(&file).unwrap();
    refused(&call(&client(&emulator, role)).unwrap_err(), "does not exist");
}

#[test]
fn a_metadata_service_that_misbehaves() {
    let emulator = hours();
    let huge = "x".repeat(100_000);
    for (status, body, says) in [
        (404, "", "has no role for this machine"),
        (500, "s5cret", "returned HTTP 500"),
        (302, "", "returned HTTP 302"),
        (200, &*huge, "longer than 65536 bytes"),
        (200, "<html>s5cret</html>", "returned an invalid role name"),
        (200, "reader", "not JSON"),
    ] {
        let server = Canned::start(status, body).unwrap();
        in_time(|| {
            let client = client(&emulator, InstanceRole::new().endpoint(server.url()));
            let error = call(&client).unwrap_err();
            if metadata_is_late(error.message()) && !error.message().contains(says) {
                return Err(error);
            }
            refused(&error, says);
            assert!(!error.message().contains("s5"), "{error}");
            Ok(())
        });
    }
    let nobody = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let client = client(&emulator, InstanceRole::new().endpoint(format!("http://{nobody}")));
    refused(&call(&client).unwrap_err(), "can't be reached");
    assert_eq!(emulator.requests().len(), 0);
}

#[test]
fn a_metadata_service_that_is_slow() {
    let emulator = hours();
    // It accepts connections, and never responds.
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let source = InstanceRole::new().endpoint(format!("http://{}", listener.local_addr().unwrap()));
    let begun = Instant::now();
    let error = call(&patient(&emulator, source)).unwrap_err();
    assert_eq!((error.status(), error.outcome()), (Status::Credentials, Outcome::NotSent));
    assert_eq!(error.stop_reason(), StopReason::NotRetryable);
    assert!(begun.elapsed() >= Duration::from_millis(1900), "{:?}", begun.elapsed());
}

/// A client whose timeout is longer than any test: its deadline ends no call.
fn patient(emulator: &Emulator, source: impl Into<CredentialSource>) -> Client {
    builder(emulator, source).timeout(Duration::from_secs(24 * 60 * 60)).build().unwrap()
}

#[test]
fn metadata_drips_no_longer_than_it_may() {
    let emulator = hours();
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        assert!(stream.read(&mut [0; 1024]).unwrap() > 0);
        // The response would take more than an hour.
        stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 50000\r\n\r\n").unwrap();
        while stream.write_all(b"x").is_ok() {
            std::thread::sleep(Duration::from_millis(100));
        }
    });
    let begun = Instant::now();
    let error = call(&patient(&emulator, InstanceRole::new().endpoint(url))).unwrap_err();
    refused(&error, "can't be queried");
    assert!(begun.elapsed() >= Duration::from_millis(1900), "{:?}", begun.elapsed());
}

#[test]
fn a_file_that_changes_when_its_key_is_refused() {
    let emulator = Emulator::builder().start().unwrap();
    let file = folder("file").join("credentials");
    let write = |id: &str| {
        let text = format!("[default]\nsecret_id={id}\nsecret_key={EXAMPLE_SECRET_KEY}\n");
        std::fs::write(&file, text).unwrap();
    };
    write("AKIDold");
    let client = client(&emulator, CredentialSource::file_section(&file, "default"));
    write(EXAMPLE_SECRET_ID);
    // The refusal makes the client read the file again, within the same call.
    call(&client).unwrap();
    write("AKIDnew");
    call(&client).unwrap();
    assert_eq!(of_action(&emulator, Some("DescribeRegions")).len(), 3);
}

#[test]
fn half_a_source_ends_the_chain_while_the_client_is_built() {
    let emulator = hours();
    let file = folder("chain").join("credentials");
    let chain = |text: &str| {
        std::fs::write(&file, text).unwrap();
        let file = CredentialSource::file_section(&file, "default");
        builder(&emulator, CredentialSource::chain([file, role_of(&emulator).into()])).build()
    };
    let error = chain("[default]\nsecret_key = s5cret\n").unwrap_err();
    refused(&error, "credentials: the section [default] has no secret_id");
    assert!(!format!("{error:?}").contains("s5cret"));
    let text = format!("[default]\nsecret_id={EXAMPLE_SECRET_ID}\nsecret_key={EXAMPLE_SECRET_KEY}");
    call(&chain(&text).unwrap()).unwrap();
    assert_eq!(of_action(&emulator, None).len(), 0, "the role was not asked for");
    let none = CredentialSource::chain([WebIdentityRole::new().into(), role_of(&emulator).into()]);
    in_time(|| call(&client(&emulator, none.clone())));
    refused(&builder(&emulator, CredentialSource::chain([])).build().unwrap_err(), "no sources");
}

#[test]
fn a_callback() {
    let emulator = hours();
    let asked = Arc::new(AtomicU32::new(0));
    let counter = asked.clone();
    let source = CredentialSource::callback(move |deadline: Instant| {
        assert!(deadline > Instant::now());
        match counter.fetch_add(1, Ordering::SeqCst) {
            0 => Err("the vault is sealed"),
            _ => Ok(ExpiringCredentials::until(
                example(),
                SystemTime::now() + Duration::from_secs(3600),
            )),
        }
    });
    let client = patient(&emulator, source);
    let begun = Instant::now();
    refused(&call(&client).unwrap_err(), "callback for credentials: the vault is sealed");
    // The failure is cached for a second.
    while let Err(error) = call(&client) {
        refused(&error, "the vault is sealed");
        assert_eq!(asked.load(Ordering::SeqCst), 1);
        std::thread::sleep(Duration::from_millis(50));
    }
    assert!(begun.elapsed() >= Duration::from_secs(1), "{:?}", begun.elapsed());
    call(&client).unwrap();
    assert_eq!(asked.load(Ordering::SeqCst), 2);
}

#[test]
fn no_secret_is_logged_or_shown() {
    let emulator = hours();
    let service = Canned::script(vec![whole(200, "", DONE), whole(200, "", REFUSAL)]).unwrap();
    let lines = Arc::new(Mutex::new(String::new()));
    let write = lines.clone();
    let role = AssumeRole::new(ARN, example()).endpoint(emulator.url());
    let client = builder(&emulator, role.clone())
        .endpoint(service.url())
        .log(Level::Debug, move |_, line| *write.lock().unwrap() += line)
        .build()
        .unwrap();
    call(&client).unwrap();
    let shown = format!("{role:?}{client:?}{}", lines.lock().unwrap());
    assert!(shown.contains("AssumeRole") && shown.contains("AKIDtmp"), "{shown}");
    assert!(!shown.contains(EXAMPLE_SECRET_KEY), "{shown}");
    let token = service.asked()[0].header("x-tc-token").unwrap().to_owned();
    assert!(!shown.contains(&token), "{shown}");

    // The service refuses the credentials, and STS is gone: the cached ones stay in use, and the log says why.
    drop(emulator);
    assert_eq!(call(&client).unwrap_err().code(), Some("AuthFailure.TokenFailure"));
    let said = lines.lock().unwrap().clone();
    assert!(said.contains(" event=credentials next_try_ms="), "{said}");
    assert!(!said.contains(EXAMPLE_SECRET_KEY) && !said.contains(&token), "{said}");
    assert_eq!(service.bodies().len(), 2);
}

/// A safety net: every step of these tests is faster.
const MINUTES: Duration = Duration::from_secs(300);

/// A line of the log, and the result of the call that the callback made at it.
type Line = (String, Result<(), Error>);

/// Makes a call on a client whose log callback makes another call on the same client at each line with `text`. Returns
/// the result of the first call, and each such line.
fn call_in_lines_with(
    text: &'static str,
    builder: ClientBuilder,
) -> (Result<(), Error>, Vec<Line>) {
    let shared = Arc::new(OnceLock::<Client>::new());
    let lines = Arc::new(Mutex::new(Vec::new()));
    let builder = builder.log(Level::Debug, {
        let (shared, lines, within) = (shared.clone(), lines.clone(), AtomicBool::new(false));
        move |_, line: &str| {
            // The lines of the inner call start no further call.
            if let Some(client) = shared.get()
                && line.contains(text)
                && !within.swap(true, Ordering::SeqCst)
            {
                let result = call(client);
                lines.lock().unwrap().push((line.to_owned(), result));
                within.store(false, Ordering::SeqCst);
            }
        }
    });
    shared.set(builder.build().unwrap()).unwrap();
    let (said, hears) = mpsc::channel();
    thread::spawn(move || said.send(call(shared.get().unwrap())).unwrap());
    let result = hears.recv_timeout(MINUTES).expect("a log callback hangs");
    let lines = std::mem::take(&mut *lines.lock().unwrap());
    (result, lines)
}

/// The role is assumed within the first call, so its log lines are written while that call, like all others, waits for
/// credentials.
#[test]
fn a_log_callback_may_call_while_a_role_is_assumed() {
    let emulator = hours();
    let role = AssumeRole::new(ARN, example()).endpoint(emulator.url());
    let (result, lines) = call_in_lines_with("attempt", builder(&emulator, role));
    result.unwrap();
    let (of_role, own): (Vec<_>, Vec<_>) =
        lines.iter().partition(|(line, _)| line.contains("AssumeRole"));
    assert!(of_role.len() >= 2 && own.len() >= 2, "{lines:?}");
    for (_, result) in of_role {
        refused(result.as_ref().unwrap_err(), "this thread is fetching them");
    }
    assert!(own.iter().all(|(_, result)| result.is_ok()), "{own:?}");
}

/// The service refuses the credentials, the program has no others, and the log reports it.
#[test]
fn a_log_callback_may_call_when_the_old_credentials_go_on() {
    let refusal = r#"{"Response":{"Error":{"Code":"AuthFailure.TokenFailure","Message":"m"},"RequestId":"id"}}"#;
    let server = Canned::start(200, refusal).unwrap();
    let asked = AtomicU32::new(0);
    let source = CredentialSource::callback(move |_| match asked.fetch_add(1, Ordering::SeqCst) {
        0 => Ok(ExpiringCredentials::from(example())),
        _ => Err("the program has no others"),
    });
    let builder =
        Client::builder().endpoint(server.url()).region("ap-guangzhou").credentials(source);
    let (result, lines) = call_in_lines_with("the program has no others", builder);
    assert_eq!(lines.len(), 1, "{lines:?}");
    for result in [&result, &lines[0].1] {
        let error = result.as_ref().unwrap_err();
        assert_eq!((error.status(), error.outcome()), (Status::Service, Outcome::Rejected));
    }
}

#[test]
fn a_credentials_callback_that_calls_the_client_that_waits_is_refused() {
    let emulator = hours();
    let shared = Arc::new(OnceLock::<Client>::new());
    let asking = shared.clone();
    let source = CredentialSource::callback(move |_| {
        refused(&call(asking.get().unwrap()).unwrap_err(), "this thread is fetching them");
        Ok::<_, Error>(example().into())
    });
    shared.set(client(&emulator, source)).unwrap();
    call(shared.get().unwrap()).unwrap();
    assert_eq!(emulator.requests().len(), 1);
}
