//! Tests of the whole transport against servers whose names only the test knows.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener};
use std::thread;

use super::*;

/// Longer than any test.
const TIMEOUT: Duration = Duration::from_secs(3600);

fn transport() -> Transport {
    Transport::new(Settings {
        connect_timeout: TIMEOUT,
        roots: None,
        proxies: None,
        pool: Pool::default(),
        zones: Vec::new(),
        max_response_bytes: 1000,
    })
}

/// Responds to the first request of each connection.
fn serve(listener: TcpListener) {
    thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            let mut request = [0; 1000];
            while !matches!(stream.read(&mut request), Ok(count) if request[..count].ends_with(b"{}"))
            {
            }
            stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}").unwrap();
        }
    });
}

fn closed() -> SocketAddr {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap()
}

fn bounds() -> Bounds<'static> {
    Bounds {
        deadline: Instant::now() + TIMEOUT,
        cancel: None.into(),
        permit: None,
        connect_timeout: None,
    }
}

fn post(transport: &Transport, uri: &str) -> Result<Response, Error> {
    let endpoint = Endpoint::parse(uri).unwrap();
    transport.post(&endpoint, Head::new(None), b"{}", bounds(), &mut Measured::default())
}

#[test]
fn a_host_s_dead_addresses_are_passed_over() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let living = listener.local_addr().unwrap();
    serve(listener);
    let transport = transport();
    transport.route.resolver.know("service.test:80", vec![closed(), closed(), living]);
    let response = post(&transport, "http://service.test/").unwrap();
    assert_eq!((response.status, response.body.as_slice()), (200, &b"{}"[..]));
}

/// Responds to all requests of all connections with two bytes.
fn serve_always(body: &'static str) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            thread::spawn(move || {
                let mut request = Vec::new();
                let mut bytes = [0; 1000];
                while let Ok(count @ 1..) = stream.read(&mut bytes) {
                    request.extend_from_slice(&bytes[..count]);
                    if request.ends_with(b"{}") {
                        request.clear();
                        let head = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n";
                        stream.write_all(format!("{head}{body}").as_bytes()).unwrap();
                    }
                }
            });
        }
    });
    address
}

/// A connection that is always in use would keep leading to an outdated address. Its age is that of the
/// lookup: the next one may give another result.
#[test]
fn a_connection_is_as_old_as_the_look_up_of_its_address() {
    const HOUR: Duration = Duration::from_secs(3600);
    let (old, new) = (serve_always("[]"), serve_always("{}"));
    for (looked_up, second) in [(Duration::ZERO, "[]"), (HOUR, "[]"), (3 * HOUR, "{}")] {
        let transport = Transport::new(Settings {
            connect_timeout: TIMEOUT,
            roots: None,
            proxies: None,
            pool: Pool { max_age: 2 * HOUR, ..Pool::default() },
            zones: Vec::new(),
            max_response_bytes: 1000,
        });
        let body = || {
            let response = post(&transport, "http://service.test/").unwrap();
            String::from_utf8(response.body.to_vec()).unwrap()
        };
        transport.route.resolver.know_for("service.test:80", vec![old], looked_up);
        assert_eq!(body(), "[]");
        transport.route.resolver.know("service.test:80", vec![new]);
        assert_eq!(body(), second, "{looked_up:?}");
    }
}

#[test]
fn a_host_that_is_gone_is_looked_up_again() {
    let transport = transport();
    transport.route.resolver.know("host.invalid:80", vec![closed()]);
    let error = post(&transport, "http://host.invalid/").err().unwrap();
    assert!(error.message().contains("refused"), "{error}");
    assert_eq!(error.outcome(), Outcome::NotSent);
    let error = post(&transport, "http://host.invalid/").err().unwrap();
    assert!(error.message().contains("can't be resolved"), "{error}");
}

/// In one piece and in many: the buffers split it at different positions each time.
#[test]
fn a_response_may_have_a_long_head() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let fields = format!("A: {}\r\n", "a".repeat(997)).repeat(60);
    let head = format!("HTTP/1.1 200 OK\r\n{fields}Content-Length: 2\r\n\r\n");
    assert!((60_000..64_000).contains(&head.len()));
    let server = thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        for piece in [head.len(), 10_000, 1000] {
            let (mut request, mut count) = ([0; 1000], 0);
            while !request[..count].ends_with(b"{}") {
                count = stream.read(&mut request).unwrap();
                assert_ne!(count, 0, "the connection was not kept");
            }
            for piece in format!("{head}{{}}").as_bytes().chunks(piece) {
                stream.write_all(piece).unwrap();
            }
        }
    });
    let transport = transport();
    for _ in 0..3 {
        let response = post(&transport, &format!("http://{address}")).unwrap();
        assert_eq!(response.headers.get_all("A").iter().count(), 60);
        assert_eq!(response.body.as_slice(), b"{}");
    }
    server.join().unwrap();
}

#[test]
fn a_head_may_be_as_long_as_it_can_be() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let endpoint = Endpoint::parse(&format!("http://{}", listener.local_addr().unwrap())).unwrap();
    serve(listener);
    let mut head = Head::new(None);
    // Longer than a connection's buffer.
    (0..32).for_each(|_| head.add("A", &"a".repeat(1000)).unwrap());
    let body = [b" ".repeat(100_000), b"{}".to_vec()].concat();
    let response = transport().post(&endpoint, head, &body, bounds(), &mut Measured::default());
    assert_eq!(response.unwrap().status, 200);
}
