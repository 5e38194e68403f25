//! Tests of the result of calls that fail on the way: status, outcome, and number of attempts.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use tcapi::cvm::{DescribeRegions, RebootInstances};
use tcapi::{
    CallOptions, CallReport, Client, ClientBuilder, Credentials, Error, Level, Outcome, Status,
    StopReason,
};
use tcapi_tests::canned::Canned;
use tcapi_tests::slowness::at_some_scale;

const KEY: &str = "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE";

/// Longer than any test: something else ends a call that ends within it.
const DAY: Duration = Duration::from_secs(24 * 60 * 60);

fn client(endpoint: &str) -> Client {
    builder(endpoint).build().unwrap()
}

fn builder(endpoint: &str) -> ClientBuilder {
    Client::builder()
        .endpoint(endpoint)
        .region("ap-guangzhou")
        .credentials(Credentials::new("AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE", KEY).unwrap())
        .timeout(DAY)
        .max_response_bytes(10_000)
        // The result of a single attempt; retry.rs tests the rest.
        .max_attempts(1)
}

fn reboot() -> RebootInstances {
    RebootInstances::builder().instance_ids(["ins-r8hr2upy"]).build().unwrap()
}

fn returned(status: u16, body: &str) -> Error {
    let server = Canned::start(status, body).unwrap();
    let error = client(server.url()).call(&reboot()).unwrap_err();
    assert_eq!(server.bodies().len(), 1);
    assert_eq!(error.attempts(), 1);
    assert_eq!(error.http_status(), Some(status));
    assert!(!format!("{error:?}").contains(KEY));
    error
}

/// A server whose one connection is handled by `serve`, and its endpoint.
fn server(serve: impl FnOnce(TcpStream) + Send + 'static) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    thread::spawn(move || serve(listener.accept().unwrap().0));
    url
}

/// Reads until the header section and body of a reboot are complete.
fn read_request(stream: &mut TcpStream) -> Vec<u8> {
    let mut request = Vec::new();
    let mut buffer = [0; 4096];
    while !request.ends_with(b"}") {
        let count = stream.read(&mut buffer).unwrap();
        assert!(count > 0);
        request.extend_from_slice(&buffer[..count]);
    }
    request
}

fn expect(error: &Error, status: Status, outcome: Outcome) {
    assert_eq!((error.status(), error.outcome()), (status, outcome), "{error}");
}

#[test]
fn nobody_listens() {
    let closed = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let error = client(&format!("http://{closed}")).call(&reboot()).unwrap_err();
    expect(&error, Status::Network, Outcome::NotSent);
    assert_eq!(error.attempts(), 1);
}

#[test]
fn no_such_host() {
    let error = client("http://host.invalid").call(&reboot()).unwrap_err();
    expect(&error, Status::Network, Outcome::NotSent);
}

#[test]
fn plain_http_where_tls_is_spoken() {
    let url = server(|mut stream| {
        // It reads the ClientHello as if it were a request.
        let _ = stream.read(&mut [0; 4096]);
        let _ = stream.write_all(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
    });
    let error = client(&url.replace("http", "https")).call(&reboot()).unwrap_err();
    expect(&error, Status::Tls, Outcome::NotSent);
}

#[test]
fn silence_before_and_after_the_request() {
    let (_listener, url) = silent();
    at_some_scale(|scale| {
        let time = Duration::from_millis(200) * scale;
        let client = builder(&url).timeout(time).build().unwrap();
        ended_when_sent(time, || client.call(&reboot()).unwrap_err())
    });
    // A handshake that never ends: the client did not begin to send the request.
    let client = builder(&url.replace("http", "https")).timeout(Duration::from_millis(200));
    let error = client.build().unwrap().call(&reboot()).unwrap_err();
    expect(&error, Status::Timeout, Outcome::NotSent);
}

#[test]
fn a_time_of_its_own() {
    let (_listener, url) = silent();
    let client = client(&url);
    at_some_scale(|scale| {
        let mut options = CallOptions::default();
        let time = Duration::from_millis(60) * scale;
        options.timeout = Some(time);
        // The client's timeout is a day.
        ended_when_sent(time, || client.call_with(&reboot(), &options).unwrap_err())
    });
}

/// A server that accepts requests and never responds, as long as the listener lives: the connections stay in its queue.
fn silent() -> (TcpListener, String) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    (listener, url)
}

/// Checks a call that its deadline ends after the request was sent. Fails if this machine was too slow to send it.
fn ended_when_sent(time: Duration, call: impl FnOnce() -> Error) -> Result<(), String> {
    let began = Instant::now();
    let error = call();
    assert!(began.elapsed() >= time, "{error}");
    if error.outcome() == Outcome::NotSent {
        expect(&error, Status::Timeout, Outcome::NotSent);
        return Err(error.to_string());
    }
    expect(&error, Status::Timeout, Outcome::Unknown);
    Ok(())
}

/// The check of a request is a part of the call: if it takes longer than the timeout, the request is not sent.
#[test]
fn the_time_runs_from_the_very_beginning() {
    let server = Canned::start(200, r#"{"Response":{"RequestId":"id"}}"#).unwrap();
    let client = client(server.url());
    let mut options = CallOptions::default();
    options.timeout = Some(Duration::from_millis(1));
    let large = format!(r#"{{"A":"{}"}}"#, "\\u0041".repeat(1 << 20));
    let mut report = CallReport::default();
    let result =
        client.call_json_reported("cvm", "2017-03-12", "Any", &large, &options, &mut report);
    let error = result.unwrap_err();
    expect(&error, Status::Timeout, Outcome::NotSent);
    // The request was not even signed.
    assert_eq!((error.attempts(), error.stop_reason()), (0, StopReason::Deadline));
    assert!(report.total >= Duration::from_millis(1), "{report:?}");
    assert!(server.bodies().is_empty());
}

#[test]
fn closed_after_the_request() {
    let url = server(|mut stream| {
        read_request(&mut stream);
    });
    let error = client(&url).call(&reboot()).unwrap_err();
    expect(&error, Status::Network, Outcome::Unknown);
}

#[test]
fn closed_within_the_response() {
    let url = server(|mut stream| {
        read_request(&mut stream);
        stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"Resp").unwrap();
    });
    let error = client(&url).call(&reboot()).unwrap_err();
    expect(&error, Status::Network, Outcome::Unknown);
}

#[test]
fn not_http() {
    let url = server(|mut stream| {
        read_request(&mut stream);
        stream.write_all(b"SSH-2.0-OpenSSH\r\n\r\n").unwrap();
    });
    let error = client(&url).call(&reboot()).unwrap_err();
    expect(&error, Status::Response, Outcome::Unknown);
}

#[test]
fn responses_that_are_none_of_the_service() {
    let page = "<html><body>Bad Gateway</body></html>";
    for status in [502, 503, 504, 500, 404, 429, 302] {
        expect(&returned(status, page), Status::Http, Outcome::Unknown);
    }
    expect(&returned(200, page), Status::Response, Outcome::Unknown);
    expect(&returned(200, "{\"Response\":null}"), Status::Response, Outcome::Unknown);
    expect(&returned(200, "{\"Response\":{}}"), Status::Response, Outcome::Unknown);
    let long = format!("{{\"Response\":{{\"RequestId\":\"{}\"}}}}", "x".repeat(20_000));
    let server = Canned::start(200, &long).unwrap();
    let error = client(server.url()).call(&reboot()).unwrap_err();
    expect(&error, Status::Response, Outcome::Unknown);
}

#[test]
fn a_redirect_is_not_followed() {
    let elsewhere = Canned::start(200, "{}").unwrap();
    let location = elsewhere.url().to_owned();
    let url = server(move |mut stream| {
        read_request(&mut stream);
        let response =
            format!("HTTP/1.1 307 Moved\r\nLocation: {location}\r\nContent-Length: 0\r\n\r\n");
        stream.write_all(response.as_bytes()).unwrap();
    });
    expect(&client(&url).call(&reboot()).unwrap_err(), Status::Http, Outcome::Unknown);
    assert!(elsewhere.bodies().is_empty());
}

#[test]
fn codes_of_the_service() {
    let refusal = |code: &str| {
        format!(
            "{{\"Response\":{{\"Error\":{{\"Code\":\"{code}\",\"Message\":\"why\"}},\"RequestId\":\"id\"}}}}"
        )
    };
    let error = returned(200, &refusal("MutexOperation.TaskRunning"));
    expect(&error, Status::Service, Outcome::Rejected);
    assert_eq!(error.code(), Some("MutexOperation.TaskRunning"));
    assert_eq!(error.request_id(), Some("id"));
    assert_eq!(error.message(), "why");
    assert_eq!(
        error.code_of::<RebootInstances>(),
        Some(tcapi::cvm::ErrorCode::MutexOperationTaskRunning)
    );
    // The service itself does not know whether the action ran.
    for code in ["InternalError", "InternalError.Db"] {
        expect(&returned(200, &refusal(code)), Status::Service, Outcome::Unknown);
    }
    // No document names these codes, and their class leaves the outcome open; so does a missing document.
    let server = Canned::start(200, &refusal("FailedOperation.SomethingNew")).unwrap();
    let client = client(server.url());
    let named = client.call(&reboot()).unwrap_err();
    let options = CallOptions::default();
    let by_name = client.call_json("any", "2020-01-01", "Any", "{}", &options).unwrap_err();
    for error in [named, by_name] {
        expect(&error, Status::Service, Outcome::Unknown);
        assert_eq!(error.attempts(), 1);
    }
    // A gateway may change the HTTP status of the service's response.
    expect(&returned(503, &refusal("LimitExceeded")), Status::Service, Outcome::Rejected);
}

#[test]
fn an_unreadable_response_keeps_its_request_id() {
    let body = r#"{"Response":{"RegionSet":[{"Region":"\ud83d"}],"RequestId":"id-7"}}"#;
    let server = Canned::start(200, body).unwrap();
    let error =
        client(server.url()).call(&DescribeRegions::builder().build().unwrap()).unwrap_err();
    expect(&error, Status::Response, Outcome::Unknown);
    assert_eq!(error.request_id(), Some("id-7"));
    assert_eq!(error.path(), Some("RegionSet[0].Region"));
}

/// A value of the wrong type does not fail the call: the report and the log mention it, without the value.
#[test]
fn a_mistyped_value_is_told_and_no_error() {
    let body = r#"{"Response":{"TotalCount":"7","RegionSet":[{"Region":["hidden"]},null],"RequestId":"id-7"}}"#;
    let server = Canned::start(200, body).unwrap();
    let lines = Arc::<Mutex<Vec<String>>>::default();
    let logged = lines.clone();
    let client = builder(server.url())
        .log(Level::Warn, move |_, line| logged.lock().unwrap().push(line.to_owned()))
        .build()
        .unwrap();
    let request = DescribeRegions::builder().build().unwrap();
    let (response, report) = client.call_reported(&request, &CallOptions::default());
    let response = response.unwrap();
    assert_eq!((response.total_count, response.region_set.len()), (Some(7), 1));
    assert_eq!(response.region_set[0].region, None);
    assert_eq!(report.oddities.count(), 3);
    let paths: Vec<&str> = report.oddities.listed().iter().map(|one| one.path.as_str()).collect();
    assert_eq!(paths, ["TotalCount", "RegionSet[0].Region", "RegionSet[1]"]);
    let lines = lines.lock().unwrap();
    assert!(
        lines.len() == 1 && lines[0].contains(" oddities=3 first_oddity=\"TotalCount: a string"),
        "{lines:?}"
    );
    assert!(!lines[0].contains("hidden") && !report.oddities.to_string().contains("hidden"));

    // The text of a call by JSON stays as the service sent it.
    let mut report = CallReport::default();
    let (options, names) = (CallOptions::default(), ("cvm", "2017-03-12", "DescribeRegions"));
    let text =
        client.call_json_reported(names.0, names.1, names.2, "{}", &options, &mut report).unwrap();
    assert_eq!((text.as_str(), report.oddities.count()), (body, 0));
}

#[test]
fn a_request_is_one_write_and_its_connection_is_kept() {
    let url = server(|mut stream| {
        for _ in 0..3 {
            // One read of a fresh write gets all of it, header section and body.
            let mut buffer = [0; 4096];
            let count = stream.read(&mut buffer).unwrap();
            assert!(
                buffer[..count].ends_with(b"}"),
                "{:?}",
                String::from_utf8_lossy(&buffer[..count])
            );
            let response = b"HTTP/1.1 200 OK\r\nContent-Length: 31\r\n\r\n{\"Response\":{\"RequestId\":\"id\"}}";
            stream.write_all(response).unwrap();
        }
    });
    let client = client(&url);
    for _ in 0..3 {
        assert_eq!(client.call(&reboot()).unwrap().request_id, "id");
    }
}

#[test]
fn a_connection_with_bytes_left_over_is_not_used_again() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    thread::spawn(move || {
        let mut open = Vec::new();
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            read_request(&mut stream);
            let one = "HTTP/1.1 200 OK\r\nContent-Length: 31\r\n\r\n{\"Response\":{\"RequestId\":\"id\"}}";
            let smuggled = one.replace("\"id\"", "\"no\"");
            stream.write_all(format!("{one}{smuggled}").as_bytes()).unwrap();
            // It stays open when the next request arrives.
            open.push(stream);
        }
    });
    let client = client(&url);
    for _ in 0..3 {
        assert_eq!(client.call(&reboot()).unwrap().request_id, "id");
    }
}

#[test]
fn local_refusals_send_nothing() {
    let server = Canned::start(200, "{}").unwrap();
    let client = client(server.url());
    let build = RebootInstances::builder;
    let good = ["ins-r8hr2upy"];
    #[allow(deprecated, reason = "the combination is what is refused")]
    let cases = [
        (build().build(), "MissingParameter", "InstanceIds"),
        (
            build().instance_ids([""; 0]).build(),
            "InvalidParameterValue.LimitExceeded",
            "InstanceIds",
        ),
        (
            build().instance_ids([good[0]; 101]).build(),
            "InvalidParameterValue.LimitExceeded",
            "InstanceIds",
        ),
        (
            build().instance_ids(["ins-1122"]).build(),
            "InvalidInstanceId.Malformed",
            "InstanceIds[0]",
        ),
        (
            build().instance_ids(good).force_reboot(true).stop_type("HARD").build(),
            "InvalidParameterCombination",
            "StopType",
        ),
        (build().instance_ids(good).stop_type("WARM").build(), "InvalidParameterValue", "StopType"),
    ];
    for (built, code, path) in cases {
        let error = built.unwrap_err();
        expect(&error, Status::InvalidRequest, Outcome::NotSent);
        assert_eq!((error.code(), error.path()), (Some(code), Some(path)));
        assert_eq!(error.attempts(), 0);
    }
    let options = CallOptions::default();
    let json = r#"{"InstanceIds":["ins-1122"]}"#;
    let error =
        client.call_json("cvm", "2017-03-12", "RebootInstances", json, &options).unwrap_err();
    expect(&error, Status::InvalidRequest, Outcome::NotSent);
    assert!(server.bodies().is_empty());
}

#[test]
fn names_become_values_of_enumerations() {
    use tcapi::cvm::{ErrorCode, RebootInstancesError, StopType};
    assert_eq!("SOFT_FIRST".parse::<StopType>(), Ok(StopType::SoftFirst));
    assert_eq!("LATER".parse::<StopType>(), Ok(StopType::Unknown("LATER".to_owned())));
    let code = "InternalError".parse::<ErrorCode>().unwrap();
    assert_eq!((code.as_str(), &code), ("InternalError", &ErrorCode::InternalError));
    let other = ErrorCode::from("NoSuchCode.AtAll");
    assert_eq!(other, ErrorCode::Unknown("NoSuchCode.AtAll".to_owned()));
    // The codes of all actions have one type, whichever action it is named after.
    let of_action: RebootInstancesError = ErrorCode::MutexOperationTaskRunning;
    assert_eq!(of_action.to_string(), "MutexOperation.TaskRunning");
}
