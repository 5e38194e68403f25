//! Tests of the settings of a single call: its endpoint, its connect timeout, and headers.

use std::net::SocketAddr;
use std::time::Duration;

use socket2::{Domain, Socket, Type};
use tcapi::{CallOptions, Header, Outcome, Status};
use tcapi_emulator::Emulator;
use tcapi_tests::canned::Canned;

use super::{DONE, builder, reboot};

#[test]
fn a_call_goes_to_its_own_endpoint_and_is_signed_for_it() {
    let usual = Canned::start(200, DONE).unwrap();
    // The emulator verifies the signature, which includes the host.
    let other = Emulator::builder().start().unwrap();
    let client = builder().endpoint(usual.url()).build().unwrap();
    let mut options = CallOptions::default();
    options.endpoint = Some(other.url());
    let (result, report) = client.call_reported(&reboot(), &options);
    result.unwrap();
    assert_eq!(report.endpoint, other.address().to_string());
    client.call(&reboot()).unwrap();
    assert_eq!((other.requests().len(), usual.bodies().len()), (1, 1));

    for endpoint in ["ftp://host", "", "http://[fe80::1%25eth0]:1"] {
        options.endpoint = Some(endpoint.to_owned());
        let error = client.call_with(&reboot(), &options).unwrap_err();
        assert_eq!((error.status(), error.outcome()), (Status::InvalidArgument, Outcome::NotSent));
    }
    assert_eq!((other.requests().len(), usual.bodies().len()), (1, 1));
}

#[test]
fn headers_are_added_to_each_attempt_and_shown_nowhere() {
    let throttled =
        r#"{"Response":{"Error":{"Code":"RequestLimitExceeded","Message":"m"},"RequestId":"id"}}"#;
    let again = tcapi_tests::canned::whole(200, "", throttled);
    let server = Canned::script(vec![again, tcapi_tests::canned::whole(200, "", DONE)]).unwrap();
    let lines = std::sync::Arc::new(std::sync::Mutex::new(String::new()));
    let log = lines.clone();
    let client = builder()
        .endpoint(server.url())
        .backoff(Duration::from_millis(1), Duration::from_millis(2))
        .log(tcapi::Level::Debug, move |_, line| *log.lock().unwrap() += line)
        .build()
        .unwrap();
    let mut options = CallOptions::default();
    options.headers = vec![
        Header::new("X-Gateway-Key", "s3cret-of-the-gateway").unwrap(),
        Header::new("x-empty", "").unwrap(),
    ];
    assert!(!format!("{options:?}").contains("s3cret"));
    client.call_with(&reboot(), &options).unwrap();
    assert_eq!(server.asked().len(), 2);
    for asked in server.asked() {
        assert_eq!(asked.header("x-gateway-key"), Some("s3cret-of-the-gateway"));
        assert_eq!(asked.header("x-empty"), Some(""));
        let signed = asked.header("authorization").unwrap();
        assert!(signed.contains("SignedHeaders=content-type;host,"), "{signed}");
    }
    let lines = lines.lock().unwrap();
    assert!(lines.contains("call=") && !lines.contains("s3cret"), "{lines}");

    options.headers = vec![Header::new("a", "b").unwrap(); 65];
    let error = client.call_with(&reboot(), &options).unwrap_err();
    assert_eq!((error.status(), error.outcome()), (Status::InvalidArgument, Outcome::NotSent));
    assert_eq!(server.asked().len(), 2);
}

#[test]
fn what_the_system_said_is_the_source() {
    use std::error::Error as _;
    // The port is bound without a listener.
    let socket = Socket::new(Domain::IPV4, Type::STREAM, None).unwrap();
    socket.bind(&SocketAddr::from(([127, 0, 0, 1], 0)).into()).unwrap();
    let address = socket.local_addr().unwrap().as_socket().unwrap();
    let client = builder().endpoint(format!("http://{address}")).max_attempts(1).build().unwrap();
    let error = client.call(&reboot()).unwrap_err();
    assert_eq!((error.status(), error.outcome()), (Status::Network, Outcome::NotSent));
    let source = error.source().unwrap().downcast_ref::<std::io::Error>().unwrap();
    assert_eq!(source.kind(), std::io::ErrorKind::ConnectionRefused);
    assert!(
        client
            .call_with(&reboot(), &CallOptions::new().max_attempts(0))
            .unwrap_err()
            .source()
            .is_none()
    );
}

/// The connect timeout of a call ends an attempt long before the call's timeout.
#[test]
fn a_call_connects_within_its_own_time() {
    // The queue of connections is full: the system does not respond to further ones.
    let listener = Socket::new(Domain::IPV4, Type::STREAM, None).unwrap();
    listener.bind(&SocketAddr::from(([127, 0, 0, 1], 0)).into()).unwrap();
    listener.listen(0).unwrap();
    let address = listener.local_addr().unwrap();
    let filling = [(); 8].map(|()| Socket::new(Domain::IPV4, Type::STREAM, None).unwrap());
    for socket in &filling {
        socket.set_nonblocking(true).unwrap();
        // The connection is completed in the background, or not at all.
        let _ = socket.connect(&address);
    }
    let endpoint = format!("http://{}", address.as_socket().unwrap());
    let day = Duration::from_secs(24 * 60 * 60);
    let client = builder().endpoint(endpoint).timeout(day).connect_timeout(day).build().unwrap();
    let mut options = CallOptions::new().max_attempts(1).connect_timeout(Duration::from_millis(50));
    let error = client.call_with(&reboot(), &options).unwrap_err();
    assert_eq!((error.status(), error.outcome()), (Status::Timeout, Outcome::NotSent), "{error}");
    for timeout in [Duration::ZERO, day + Duration::from_millis(1)] {
        options.connect_timeout = Some(timeout);
        let error = client.call_with(&reboot(), &options).unwrap_err();
        assert_eq!(error.status(), Status::InvalidArgument);
    }
}
