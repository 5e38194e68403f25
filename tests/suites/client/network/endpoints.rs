//! Tests of the host that a call goes to.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use tcapi::{CallOptions, Endpoints, EventKind, Outcome, Status, StopReason};
use tcapi_emulator::Emulator;
use tcapi_tests::proxy::{Proxy, Way};

use super::{BACKOFF, builder, ca_file, expect, hosts, reboot, service};

#[test]
fn each_kind_has_its_host_and_signs_it() {
    let (emulator, ca) = service();
    let address = emulator.address();
    let proxy = Proxy::start(move |_| Way::To(address)).unwrap();
    for (endpoints, region, host) in [
        (Endpoints::Nearest, "ap-guangzhou", "cvm.tencentcloudapi.com"),
        (Endpoints::Nearest, "ap-shanghai-fsi", "cvm.ap-shanghai-fsi.tencentcloudapi.com"),
        (Endpoints::Regional, "ap-guangzhou", "cvm.ap-guangzhou.tencentcloudapi.com"),
        (Endpoints::Intl, "ap-guangzhou", "cvm.intl.tencentcloudapi.com"),
        (Endpoints::Internal, "ap-guangzhou", "cvm.internal.tencentcloudapi.com"),
    ] {
        let client =
            builder().ca_file(&ca).proxy(proxy.url()).endpoints(endpoints).build().unwrap();
        let mut options = CallOptions::default();
        options.region = Some(region.to_owned());
        // The emulator refuses a request that is signed for another host than the one in it.
        let (result, report) = client.call_reported(&reboot(), &options);
        result.unwrap();
        assert_eq!(report.endpoint, host);
        assert_eq!(hosts(&emulator).last().unwrap(), host);
        assert_eq!(proxy.hosts().last().unwrap(), host);
    }
}

#[test]
fn one_client_calls_regions_of_both_kinds() {
    let (emulator, ca) = service();
    let address = emulator.address();
    let proxy = Proxy::start(move |_| Way::To(address)).unwrap();
    let client = builder().ca_file(&ca).proxy(proxy.url()).build().unwrap();
    let mut options = CallOptions::default();
    for region in ["ap-guangzhou", "ap-shanghai-fsi", "ap-guangzhou"] {
        options.region = Some(region.to_owned());
        client.call_with(&reboot(), &options).unwrap();
    }
    let (near, own) = ("cvm.tencentcloudapi.com", "cvm.ap-shanghai-fsi.tencentcloudapi.com");
    assert_eq!(hosts(&emulator), [near, own, near]);
    // The third call used the first one's connection.
    assert_eq!(proxy.hosts(), [near, own]);
}

const DOMAINS: [&str; 3] =
    ["cvm.tencentcloudapi.com", "cvm.tencentcloudapi.cn", "cvm.tencentcloudapi.com.cn"];

/// A proxy that reaches only the last domain, which leads to the emulator.
fn to_the_last_domain(emulator: &Emulator) -> Proxy {
    let address = emulator.address();
    let way = move |host: &str| match host {
        "cvm.tencentcloudapi.com.cn:443" => Way::To(address),
        _ => Way::Respond("HTTP/1.1 503 Unreachable\r\n\r\n"),
    };
    Proxy::start(way).unwrap()
}

#[test]
fn what_can_not_be_reached_is_sent_to_the_next_domain() {
    let (emulator, ca) = service();
    let proxy = to_the_last_domain(&emulator);
    let client = builder()
        .ca_file(&ca)
        .proxy(proxy.url())
        .failover(true)
        .backoff(BACKOFF, BACKOFF)
        .build()
        .unwrap();
    let (result, report) = client.call_reported(&reboot(), &CallOptions::default());
    result.unwrap();
    assert_eq!((report.attempts, report.waited), (3, Duration::ZERO));
    assert_eq!(report.endpoint, DOMAINS[2]);
    assert_eq!(proxy.hosts(), DOMAINS);
    // The call was sent once, and signed for the host that it was sent to.
    assert_eq!(hosts(&emulator), [DOMAINS[2]]);

    // Other calls of the client use the new host.
    let (result, report) = client.call_reported(&reboot(), &CallOptions::default());
    result.unwrap();
    assert_eq!(report.attempts, 1);
    assert_eq!(proxy.hosts().len(), 3);
}

#[test]
fn each_host_that_is_left_is_told() {
    let (emulator, ca) = service();
    let proxy = to_the_last_domain(&emulator);
    let proxy_address = proxy.address();
    let heard = Arc::new(Mutex::new(Vec::new()));
    let left = heard.clone();
    let client = builder()
        .ca_file(&ca)
        .proxy(proxy.url())
        .failover(true)
        .backoff(BACKOFF, BACKOFF)
        .events(move |event| match event.kind {
            EventKind::Failover { attempt, endpoint, next, .. } => {
                let (endpoint, next) = (endpoint.to_owned(), next.to_owned());
                left.lock().unwrap().push((attempt, endpoint, next));
            }
            // An attempt's connection leads to the proxy, if there was one.
            EventKind::AttemptEnd { report, .. } => {
                let times = report.times;
                assert_eq!(report.connection.peer, Some(proxy_address));
                assert_eq!(report.endpoint, DOMAINS[report.number as usize - 1]);
                assert_eq!(report.status.is_none(), !times.handshaken.is_zero());
                assert!(times.looked_up <= times.connected && times.connected <= times.total);
            }
            _ => {}
        })
        .build()
        .unwrap();
    client.call(&reboot()).unwrap();
    let [first, second, third] = DOMAINS.map(str::to_owned);
    assert_eq!(*heard.lock().unwrap(), [(1, first, second.clone()), (2, second, third)]);
}

#[test]
fn an_address_with_a_zone() {
    let to = |endpoint: &str| builder().endpoint(endpoint).max_attempts(1).build().unwrap();
    let error = to("http://[fe80::1%25no-such-0]:80").call(&reboot()).unwrap_err();
    expect(&error, Status::Network, Outcome::NotSent);
    assert!(error.message().contains("there is no network interface no-such-0"), "{error}");
    // The zone of a proxy's address counts, too.
    let proxy = builder().proxy("http://[fe80::1%25no-such-1]:80").max_attempts(1);
    let error = proxy.build().unwrap().call(&reboot()).unwrap_err();
    assert!(error.message().contains("there is no network interface no-such-1"), "{error}");
}

#[test]
fn no_domain_is_reached() {
    let proxy = Proxy::start(|_| Way::Respond("HTTP/1.1 503 Unreachable\r\n\r\n")).unwrap();
    let with = |failover, attempts| {
        let client = builder()
            .proxy(proxy.url())
            .failover(failover)
            .max_attempts(attempts)
            .backoff(Duration::from_millis(1), Duration::from_millis(1))
            .build()
            .unwrap();
        let before = proxy.hosts().len();
        let error = client.call(&reboot()).unwrap_err();
        expect(&error, Status::Network, Outcome::NotSent);
        assert_eq!((error.attempts(), error.stop_reason()), (attempts, StopReason::MaxAttempts));
        proxy.hosts().split_off(before)
    };
    assert_eq!(with(true, 3), DOMAINS);
    // Each host uses one attempt of the call, and the hosts are used in turn.
    assert_eq!(with(true, 2), DOMAINS[..2]);
    assert_eq!(with(true, 4), [DOMAINS[0], DOMAINS[1], DOMAINS[2], DOMAINS[0]]);
    assert_eq!(with(false, 2), [DOMAINS[0], DOMAINS[0]]);
}

#[test]
fn what_may_have_run_is_not_sent_to_another_domain() {
    let (emulator, ca) = service();
    let seen = emulator.clone();
    let proxy = Proxy::start(move |_| {
        let (address, seen) = (seen.address(), seen.clone());
        // The handshake passes, the response does not.
        Way::While(address, Box::new(move || seen.requests().is_empty()))
    })
    .unwrap();
    let client = builder().ca_file(&ca).proxy(proxy.url()).failover(true).build().unwrap();
    let error = client.call(&reboot()).unwrap_err();
    expect(&error, Status::Network, Outcome::Unknown);
    assert_eq!(error.attempts(), 1);
    assert_eq!(proxy.hosts(), DOMAINS[..1]);
    assert_eq!(hosts(&emulator), DOMAINS[..1]);
}

#[test]
fn over_ipv6() {
    let listen = "[::1]:0".parse().unwrap();
    let emulator = Emulator::builder().listen(listen).tls(true).transition(Duration::ZERO);
    let emulator = emulator.start().unwrap();
    let ca = ca_file(&emulator);
    // A zone is neither sent, nor signed, nor compared with the certificate.
    for zone in ["", "%25lo", "%lo", "%251"] {
        let url = format!("https://[::1{zone}]:{}", emulator.address().port());
        let client = builder().endpoint(url).ca_file(&ca).max_attempts(1).build().unwrap();
        client.call(&reboot()).unwrap();
    }
    let host = emulator.address().to_string();
    assert_eq!(hosts(&emulator), [&host, &host, &host, &host].map(String::clone));
}
