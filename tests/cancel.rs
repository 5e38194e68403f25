//! A call ends when it is told to or when its time is up, in whatever phase it is.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::Command;
use std::thread;
use std::time::{Duration, Instant};

use rustix::net::{AddressFamily, SocketType};
use tcapi::cvm::RebootInstances;
use tcapi::{CallOptions, CancelToken, Client, Credentials, Outcome, Status, Stop};
use tcapi_tests::canned::Canned;
use tcapi_tests::native::{compile, expect_success, preload};

/// When the call is told to end, or its time is up.
const END: Duration = Duration::from_millis(300);
/// When it must be back.
const BACK: Duration = Duration::from_millis(350);

/// How a call is ended.
#[derive(Clone, Copy)]
enum By {
    Token,
    Deadline,
}

/// A call to `endpoint` ends in time, with that outcome.
fn ends(endpoint: &str, outcome: Outcome) {
    for by in [By::Token, By::Deadline] {
        let client = Client::builder()
            .endpoint(endpoint)
            .region("ap-guangzhou")
            .credentials(Credentials::new("id", "key").unwrap())
            .build()
            .unwrap();
        let reboot = RebootInstances::builder().instance_ids(["ins-r8hr2upy"]).build().unwrap();
        let mut options = CallOptions::default();
        let started = Instant::now();
        let wanted = match by {
            By::Token => {
                let token = CancelToken::new().unwrap();
                options.cancel = Some(token.clone());
                thread::spawn(move || {
                    thread::sleep(END);
                    token.fire();
                });
                Status::Cancelled
            }
            By::Deadline => {
                options.timeout = Some(END);
                Status::Timeout
            }
        };
        let error = client.call_with(&reboot, &options).unwrap_err();
        let took = started.elapsed();
        assert_eq!((error.status(), error.outcome()), (wanted, outcome), "{error}");
        assert!(took >= END - Duration::from_millis(5) && took < BACK, "{took:?}: {error}");
    }
}

/// A server that does `serve` with every connection, and its address.
fn server(serve: impl Fn(TcpStream) + Clone + Send + 'static) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap().to_string();
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let serve = serve.clone();
            thread::spawn(move || serve(stream));
        }
    });
    address
}

fn hold(stream: TcpStream) {
    thread::sleep(Duration::from_secs(5));
    drop(stream);
}

/// By a program, as what is preloaded must be there when it begins.
#[test]
fn looking_a_host_up() {
    let late = (BACK - END).as_millis().to_string();
    let mut run = Command::new(compile("look_up"));
    let output = expect_success(run.arg(late).env("LD_PRELOAD", preload("black_hole")));
    assert_eq!(output.stdout, b"cancelled\ntimed out\n");
}

#[test]
fn connecting() {
    // A queue of one that is full: the system answers no further attempt to connect.
    let socket = rustix::net::socket(AddressFamily::INET, SocketType::STREAM, None).unwrap();
    rustix::net::bind(&socket, &std::net::SocketAddr::from(([127, 0, 0, 1], 0))).unwrap();
    rustix::net::listen(&socket, 0).unwrap();
    let listener = TcpListener::from(socket);
    let address = listener.local_addr().unwrap();
    let filler = TcpStream::connect(address).unwrap();
    ends(&format!("http://{address}"), Outcome::NotSent);
    drop(filler);
}

#[test]
fn shaking_hands() {
    ends(&format!("https://{}", server(hold)), Outcome::NotSent);
}

#[test]
fn waiting_for_an_answer() {
    ends(&format!("http://{}", server(hold)), Outcome::Unknown);
}

#[test]
fn reading_an_answer_byte_by_byte() {
    let slow = server(|mut stream| {
        let _ = stream.read(&mut [0; 4096]);
        let answer = "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n".bytes();
        for byte in answer.chain(std::iter::repeat_n(b' ', 1000)) {
            // The client is gone when it was told to end.
            if stream.write_all(&[byte]).is_err() {
                return;
            }
            thread::sleep(Duration::from_millis(3));
        }
    });
    ends(&format!("http://{slow}"), Outcome::Unknown);
}

#[test]
fn pausing_between_two_attempts() {
    let throttled = r#"{"Response":{"Error":{"Code":"RequestLimitExceeded.UinLimitExceeded","Message":"m"},"RequestId":"id"}}"#;
    let server = Canned::start(200, throttled).unwrap();
    // A share of a day is longer than a test with next to certainty.
    let day = Duration::from_secs(24 * 60 * 60);
    let client = Client::builder()
        .endpoint(server.url())
        .region("ap-guangzhou")
        .credentials(Credentials::new("id", "key").unwrap())
        .timeout(day)
        .backoff(day / 2, day / 2)
        .build()
        .unwrap();
    let reboot = RebootInstances::builder().instance_ids(["ins-r8hr2upy"]).build().unwrap();
    let token = CancelToken::new().unwrap();
    let mut options = CallOptions::default();
    options.cancel = Some(token.clone());
    thread::spawn(move || {
        thread::sleep(END);
        token.fire();
    });
    let started = Instant::now();
    let error = client.call_with(&reboot, &options).unwrap_err();
    let took = started.elapsed();
    assert_eq!((error.status(), error.outcome()), (Status::Cancelled, Outcome::Rejected));
    assert_eq!((error.stopped(), error.attempts()), (Stop::Cancelled, 1));
    assert!(took >= END - Duration::from_millis(5) && took < BACK, "{took:?}: {error}");

    // A pause that would last beyond the deadline is not begun.
    let mut options = CallOptions::default();
    options.timeout = Some(END);
    let started = Instant::now();
    let error = client.call_with(&reboot, &options).unwrap_err();
    assert_eq!((error.status(), error.outcome()), (Status::Service, Outcome::Rejected));
    assert_eq!((error.stopped(), error.attempts()), (Stop::Deadline, 1));
    assert!(started.elapsed() < BACK);
    assert_eq!(server.bodies().len(), 2);
}

#[test]
fn a_fired_token_lets_nothing_begin() {
    let closed = TcpListener::bind("127.0.0.1:0").unwrap();
    let client = Client::builder()
        .endpoint(format!("http://{}", closed.local_addr().unwrap()))
        .credentials(Credentials::new("id", "key").unwrap())
        .build()
        .unwrap();
    let reboot = RebootInstances::builder().instance_ids(["ins-r8hr2upy"]).build().unwrap();
    let token = CancelToken::new().unwrap();
    token.fire();
    token.fire();
    let mut options = CallOptions::default();
    options.cancel = Some(token);
    let error = client.call_with(&reboot, &options).unwrap_err();
    assert_eq!((error.status(), error.outcome()), (Status::Cancelled, Outcome::NotSent));
    closed.set_nonblocking(true).unwrap();
    assert!(closed.accept().is_err(), "it connected all the same");
}
