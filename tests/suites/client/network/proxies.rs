//! Tests of calls through a proxy.

use std::time::Duration;

use tcapi::{Outcome, Status, StopReason};
use tcapi_tests::canned::Canned;
use tcapi_tests::proxy::{Proxy, Way};

use super::{DONE, builder, expect, in_process_with, reboot, service};

#[test]
fn a_proxy_that_wants_credentials() {
    let (emulator, ca) = service();
    let address = emulator.address();
    // "al@ice:open ses@me"
    const RIGHT: &str = "\r\nProxy-Authorization: Basic YWxAaWNlOm9wZW4gc2VzQG1l\r\n";
    let proxy = Proxy::start(move |_| Way::To(address)).unwrap();
    let url = format!("http://al%40ice:open%20ses%40me@{}", proxy.address());
    let client = builder().ca_file(&ca).proxy(&url).build().unwrap();
    client.call(&reboot()).unwrap();
    assert!(proxy.heads()[0].contains(RIGHT), "{}", proxy.heads()[0]);
    assert!(proxy.heads()[0].starts_with("CONNECT cvm.tencentcloudapi.com:443 HTTP/1.1\r\n"));
    // The proxy's credentials are not sent to the service.
    assert_eq!(emulator.requests()[0].header("proxy-authorization"), None);
    assert!(!format!("{client:?} {:?}", builder().proxy(&url)).contains("ses"));

    let refusing = Proxy::start(|_| {
        Way::Respond("HTTP/1.1 407 Who?\r\nProxy-Authenticate: Basic\r\nContent-Length: 0\r\n\r\n")
    })
    .unwrap();
    for user in ["", "al%40ice:op3nsesam3@"] {
        let url = format!("http://{user}{}", refusing.address());
        let client = builder().ca_file(&ca).proxy(url).max_attempts(1).build().unwrap();
        let error = client.call(&reboot()).unwrap_err();
        expect(&error, Status::Network, Outcome::NotSent);
        assert!(error.message().contains("HTTP 407"), "{error}");
        assert!(error.message().contains(&refusing.address().to_string()), "{error}");
        assert!(!format!("{error:?}{error}").contains("op3n"));
    }
    assert_eq!(refusing.heads().len(), 2);
    assert_eq!(emulator.requests().len(), 1);
}

#[test]
fn a_proxy_that_does_not_connect() {
    for (response, mentions) in [
        ("HTTP/1.1 502 Bad Gateway\r\nContent-Length: 2\r\n\r\nno", "HTTP 502"),
        ("HTTP/1.1 302 Found\r\nLocation: http://elsewhere/\r\n\r\n", "HTTP 302"),
        ("SSH-2.0-OpenSSH_9.6\r\n\r\n", "not HTTP"),
        ("HTTP/1.1 200", "closed"),
        ("", "closed"),
    ] {
        let proxy = Proxy::start(move |_| Way::Respond(response)).unwrap();
        let client = builder().proxy(proxy.url()).max_attempts(1).build().unwrap();
        let error = client.call(&reboot()).unwrap_err();
        expect(&error, Status::Network, Outcome::NotSent);
        assert!(error.message().contains(mentions), "{response:?}: {error}");
    }
    let nobody = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let client = builder().proxy(format!("{nobody}")).max_attempts(1).build().unwrap();
    let error = client.call(&reboot()).unwrap_err();
    expect(&error, Status::Network, Outcome::NotSent);
    assert!(error.message().contains(&format!("the proxy {nobody}")), "{error}");
}

#[test]
fn plain_http_goes_through_a_tunnel_too() {
    let server = Canned::start(200, DONE).unwrap();
    let address = server.url().trim_start_matches("http://").parse().unwrap();
    let proxy = Proxy::start(move |_| Way::To(address)).unwrap();
    let client = builder().endpoint("http://service.test").proxy(proxy.url()).build().unwrap();
    client.call(&reboot()).unwrap();
    client.call(&reboot()).unwrap();
    assert_eq!(proxy.heads().len(), 1);
    assert!(proxy.heads()[0].starts_with("CONNECT service.test:80 HTTP/1.1\r\n"));
    assert_eq!((server.bodies().len(), server.connections()), (2, 1));
}

#[test]
fn the_proxy_of_the_environment() {
    let server = Canned::start(200, DONE).unwrap();
    let address = server.url().trim_start_matches("http://").parse().unwrap();
    let proxy = Proxy::start(move |_| Way::To(address)).unwrap();
    let variables = [
        ("http_proxy", proxy.url()),
        ("NO_PROXY", "*.direct.invalid".to_owned()),
        ("TCAPI_TEST_SERVER", server.url().to_owned()),
    ];
    if !in_process_with("proxies::the_proxy_of_the_environment", &variables) {
        assert_eq!(proxy.hosts(), ["service.test"]);
        assert_eq!(server.bodies().len(), 2);
        return;
    }
    let to = |endpoint: &str| builder().endpoint(endpoint).max_attempts(1);
    to("http://service.test").build().unwrap().call(&reboot()).unwrap();
    // Connections to this machine itself need no proxy.
    let local = std::env::var("TCAPI_TEST_SERVER").unwrap();
    to(&local).build().unwrap().call(&reboot()).unwrap();
    let excepted = to("http://host.direct.invalid").build().unwrap();
    expect(&excepted.call(&reboot()).unwrap_err(), Status::Network, Outcome::NotSent);
    let switched_off = to("http://service.invalid").no_proxy().build().unwrap();
    expect(&switched_off.call(&reboot()).unwrap_err(), Status::Network, Outcome::NotSent);
}

#[test]
fn what_is_no_proxy_is_refused() {
    for url in ["", "socks5://u:pa55@h:1", "https://h:1", "http://u:pa55@h :1", "http://h:99999"] {
        let error = builder().proxy(url).build().unwrap_err();
        expect(&error, Status::InvalidArgument, Outcome::NotSent);
        assert!(error.message().starts_with("the proxy "), "{error}");
        assert!(!error.message().contains("pa55"), "{error}");
    }
}

/// Three attempts with wrong credentials can lock an account.
#[test]
fn what_a_proxy_refuses_is_final() {
    let wait = Duration::from_millis(1);
    for (response, attempts, stop) in [
        ("HTTP/1.1 407 Who?\r\nContent-Length: 0\r\n\r\n", 1, StopReason::NotRetryable),
        ("HTTP/1.1 403 No\r\nContent-Length: 0\r\n\r\n", 1, StopReason::NotRetryable),
        ("HTTP/1.1 302 There\r\nContent-Length: 0\r\n\r\n", 1, StopReason::NotRetryable),
        ("HTTP/1.1 429 Many\r\nContent-Length: 0\r\n\r\n", 3, StopReason::MaxAttempts),
        ("HTTP/1.1 502 Later\r\nContent-Length: 0\r\n\r\n", 3, StopReason::MaxAttempts),
        ("", 3, StopReason::MaxAttempts),
    ] {
        let proxy = Proxy::start(move |_| Way::Respond(response)).unwrap();
        for failover in [false, true] {
            let before = proxy.heads().len();
            let client = builder().proxy(proxy.url()).backoff(wait, wait).failover(failover);
            let error = client.build().unwrap().call(&reboot()).unwrap_err();
            expect(&error, Status::Network, Outcome::NotSent);
            assert_eq!((error.attempts(), error.stop_reason()), (attempts, stop), "{response:?}");
            assert_eq!(proxy.heads().len() - before, attempts as usize, "{response:?}");
        }
    }
}

#[test]
fn interim_responses_before_the_tunnel_are_skipped() {
    let server = Canned::start(200, DONE).unwrap();
    let address = server.url().trim_start_matches("http://").parse().unwrap();
    let to = |response: String| {
        let proxy = Proxy::start(move |_| Way::After(response.clone(), address)).unwrap();
        let client = builder().endpoint("http://service.test").proxy(proxy.url()).max_attempts(1);
        client.build().unwrap().call(&reboot())
    };
    for interim in [
        "HTTP/1.1 100 Continue\r\n\r\n",
        "HTTP/1.1 102 Processing\r\nVia: 1.1 p\r\n\r\nHTTP/1.1 103 Hints\r\n\r\n",
    ] {
        to(interim.to_owned()).unwrap();
    }
    for (interim, says) in [
        ("HTTP/1.1 101 Switching Protocols\r\n\r\n".to_owned(), "HTTP"),
        // Too many interim responses are an error.
        ("HTTP/1.1 100 Continue\r\n\r\n".repeat(2000), "not HTTP"),
    ] {
        let error = to(interim).unwrap_err();
        expect(&error, Status::Network, Outcome::NotSent);
        assert!(error.message().contains(says), "{error}");
    }
    assert_eq!(server.bodies().len(), 2);
}

/// A variable applies to all programs of a machine, and some of them support more kinds of proxies.
#[test]
fn a_proxy_of_the_environment_is_judged_where_it_would_be_used() {
    let server = Canned::start(200, DONE).unwrap();
    let socks = |more: &[(&'static str, &str)]| {
        let own = [("ALL_PROXY", "socks5://127.0.0.1:1"), ("TCAPI_TEST_SERVER", server.url())];
        own.iter().chain(more).map(|(name, value)| (*name, (*value).to_owned())).collect::<Vec<_>>()
    };
    let cases = [
        socks(&[]),
        socks(&[("NO_PROXY", "*"), ("TCAPI_TEST_CASE", "all")]),
        socks(&[("NO_PROXY", "other.tencentcloudapi.com"), ("TCAPI_TEST_CASE", "some")]),
        socks(&[("HTTPS_PROXY", "http://127.0.0.1:1"), ("TCAPI_TEST_CASE", "https")]),
    ];
    for variables in cases {
        let test = "proxies::a_proxy_of_the_environment_is_judged_where_it_would_be_used";
        if !in_process_with(test, &variables) {
            continue;
        }
        let local = std::env::var("TCAPI_TEST_SERVER").unwrap();
        builder().endpoint(&local).build().unwrap().call(&reboot()).unwrap();
        builder().no_proxy().build().unwrap();
        let wrong = |error: &tcapi::Error| {
            expect(error, Status::InvalidArgument, Outcome::NotSent);
            assert!(error.message().contains("ALL_PROXY has a scheme other than"), "{error}");
        };
        match std::env::var("TCAPI_TEST_CASE").as_deref().unwrap_or("none") {
            // Every host of a service needs the proxy.
            "none" => wrong(&builder().build().unwrap_err()),
            "some" => {
                let error = builder().build().unwrap().call(&reboot()).unwrap_err();
                wrong(&error);
                assert_eq!(error.stop_reason(), StopReason::NotRetryable);
            }
            case => {
                builder().build().unwrap();
                let plain = builder().endpoint("http://service.invalid").build();
                assert_eq!(plain.is_err(), case == "https");
                plain.err().iter().for_each(wrong);
            }
        }
        return;
    }
    assert_eq!(server.bodies().len(), 4);
}
