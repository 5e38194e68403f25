//! How calls get to the service: hosts, proxies, certificates, connections that are kept.

use std::path::PathBuf;
use std::process::Command;
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use tcapi::cvm::RebootInstances;
use tcapi::{
    CallOptions, Client, ClientBuilder, Credentials, Endpoints, Error, Outcome, Status, Stop,
};
use tcapi_emulator::{EXAMPLE_SECRET_ID, EXAMPLE_SECRET_KEY, Emulator};
use tcapi_tests::canned::{Canned, whole};
use tcapi_tests::native::target_dir;
use tcapi_tests::proxy::{Proxy, Way};

const DONE: &str = r#"{"Response":{"RequestId":"6ef60bec-0242-43af-bb20-270359fb54a7"}}"#;

/// A pause that a test would notice.
const BACKOFF: Duration = Duration::from_secs(20);

fn builder() -> ClientBuilder {
    Client::builder()
        .region("ap-guangzhou")
        .credentials(Credentials::new(EXAMPLE_SECRET_ID, EXAMPLE_SECRET_KEY).unwrap())
        .timeout(Duration::from_secs(20))
}

fn reboot() -> RebootInstances {
    RebootInstances::builder().instance_ids(["ins-r8hr2upy"]).build().unwrap()
}

/// The service with TLS under all names of its own, and the file of its authority.
fn service() -> (Arc<Emulator>, PathBuf) {
    let mut builder = Emulator::builder().tls(true).transition(Duration::ZERO);
    for name in ["*.tencentcloudapi.com", "*.tencentcloudapi.cn", "*.tencentcloudapi.com.cn"] {
        builder = builder.tls_name(name);
    }
    for part in ["ap-guangzhou", "ap-shanghai-fsi", "intl", "internal"] {
        builder = builder.tls_name(format!("*.{part}.tencentcloudapi.com"));
    }
    let emulator = builder.start().unwrap();
    let file = ca_file(&emulator);
    (Arc::new(emulator), file)
}

fn ca_file(emulator: &Emulator) -> PathBuf {
    let folder = target_dir().join("network");
    std::fs::create_dir_all(&folder).unwrap();
    let file = folder.join(format!("{}-{}.pem", std::process::id(), emulator.address().port()));
    std::fs::write(&file, emulator.ca_pem().unwrap()).unwrap();
    file
}

fn hosts(emulator: &Emulator) -> Vec<String> {
    let host = |request: &tcapi_emulator::Received| request.header("host").unwrap().to_owned();
    emulator.requests().iter().map(host).collect()
}

fn expect(error: &Error, status: Status, outcome: Outcome) {
    assert_eq!((error.status(), error.outcome()), (status, outcome), "{error}");
}

/// Runs one test of this file in a process of its own, in which a variable is set, and answers whether this
/// is that process.
fn in_process_with(test: &str, variables: &[(&str, String)]) -> bool {
    const INSIDE: &str = "TCAPI_TEST_INSIDE";
    if std::env::var_os(INSIDE).is_some() {
        return true;
    }
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", test, "--nocapture"]).env(INSIDE, "1");
    command.envs(variables.iter().map(|(name, value)| (name, value)));
    let output = command.output().unwrap();
    let text = String::from_utf8_lossy(&output.stdout);
    let error = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && text.contains("1 passed"), "{text}{error}");
    false
}

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
        // The emulator refuses what is not signed for the host that it came for.
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
    // The third call went over the first one's connection.
    assert_eq!(proxy.hosts(), [near, own]);
}

const DOMAINS: [&str; 3] =
    ["cvm.tencentcloudapi.com", "cvm.tencentcloudapi.cn", "cvm.tencentcloudapi.com.cn"];

#[test]
fn what_can_not_be_reached_is_sent_to_the_next_domain() {
    let (emulator, ca) = service();
    let address = emulator.address();
    let proxy = Proxy::start(move |host| match host {
        "cvm.tencentcloudapi.com.cn:443" => Way::To(address),
        _ => Way::Answer("HTTP/1.1 503 Unreachable\r\n\r\n"),
    })
    .unwrap();
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
    // It was sent once, and signed for the host that it was sent to.
    assert_eq!(hosts(&emulator), [DOMAINS[2]]);

    // The other calls of the client know.
    let (result, report) = client.call_reported(&reboot(), &CallOptions::default());
    result.unwrap();
    assert_eq!(report.attempts, 1);
    assert_eq!(proxy.hosts().len(), 3);
}

#[test]
fn no_domain_is_reached() {
    let proxy = Proxy::start(|_| Way::Answer("HTTP/1.1 503 Unreachable\r\n\r\n")).unwrap();
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
        assert_eq!((error.attempts(), error.stopped()), (attempts, Stop::Attempts));
        proxy.hosts().split_off(before)
    };
    assert_eq!(with(true, 3), DOMAINS);
    // Each is one of the attempts that the call may have, and they go on in rounds.
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
        // The handshake passes, the answer does not.
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
    // They are not for the service.
    assert_eq!(emulator.requests()[0].header("proxy-authorization"), None);
    assert!(!format!("{client:?} {:?}", builder().proxy(&url)).contains("ses"));

    let refusing = Proxy::start(|_| {
        Way::Answer("HTTP/1.1 407 Who?\r\nProxy-Authenticate: Basic\r\nContent-Length: 0\r\n\r\n")
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
    for (answer, mentions) in [
        ("HTTP/1.1 502 Bad Gateway\r\nContent-Length: 2\r\n\r\nno", "HTTP 502"),
        ("HTTP/1.1 302 Found\r\nLocation: http://elsewhere/\r\n\r\n", "HTTP 302"),
        ("SSH-2.0-OpenSSH_9.6\r\n\r\n", "not HTTP"),
        ("HTTP/1.1 200", "closed"),
        ("", "closed"),
    ] {
        let proxy = Proxy::start(move |_| Way::Answer(answer)).unwrap();
        let client = builder().proxy(proxy.url()).max_attempts(1).build().unwrap();
        let error = client.call(&reboot()).unwrap_err();
        expect(&error, Status::Network, Outcome::NotSent);
        assert!(error.message().contains(mentions), "{answer:?}: {error}");
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
    if !in_process_with("the_proxy_of_the_environment", &variables) {
        assert_eq!(proxy.hosts(), ["service.test"]);
        assert_eq!(server.bodies().len(), 2);
        return;
    }
    let to = |endpoint: &str| builder().endpoint(endpoint).max_attempts(1);
    to("http://service.test").build().unwrap().call(&reboot()).unwrap();
    // This machine itself needs no proxy.
    let local = std::env::var("TCAPI_TEST_SERVER").unwrap();
    to(&local).build().unwrap().call(&reboot()).unwrap();
    let excepted = to("http://host.direct.invalid").build().unwrap();
    expect(&excepted.call(&reboot()).unwrap_err(), Status::Network, Outcome::NotSent);
    let switched_off = to("http://service.invalid").no_proxy().build().unwrap();
    expect(&switched_off.call(&reboot()).unwrap_err(), Status::Network, Outcome::NotSent);
}

#[test]
fn what_is_no_proxy_is_refused() {
    for url in ["", "socks5://u:pa55@h:1", "https://h:1", "http://u:pa55@h/path", "http://h:99999"]
    {
        let error = builder().proxy(url).build().unwrap_err();
        expect(&error, Status::InvalidArgument, Outcome::NotSent);
        assert!(error.message().starts_with("the proxy is "), "{error}");
        assert!(!error.message().contains("pa55"), "{error}");
    }
}

#[test]
fn certificates_are_added_and_replaced() {
    let (emulator, ca) = service();
    let (_other, other_ca) = service();
    let to = || builder().endpoint(emulator.url()).max_attempts(1);
    for right in [
        to().ca_file(&ca),
        to().extra_ca_file(&ca),
        to().extra_ca_file(&other_ca).extra_ca_file(&ca),
        to().ca_file(&other_ca).extra_ca_file(&ca),
    ] {
        right.build().unwrap().call(&reboot()).unwrap();
    }
    for wrong in [to(), to().ca_file(&other_ca), to().extra_ca_file(&other_ca)] {
        let error = wrong.build().unwrap().call(&reboot()).unwrap_err();
        expect(&error, Status::Tls, Outcome::NotSent);
    }
    let both = to().ca_file(&ca).system_roots(true).build().unwrap_err();
    expect(&both, Status::InvalidArgument, Outcome::NotSent);
    let none = to().extra_ca_file("/does/not/exist.pem").build().unwrap_err();
    assert!(none.message().contains("/does/not/exist.pem"), "{none}");
}

#[test]
fn the_system_s_certificates() {
    let (emulator, ca) = service();
    let variables =
        [("SSL_CERT_FILE", ca.display().to_string()), ("TCAPI_TEST_SERVER", emulator.url())];
    if !in_process_with("the_system_s_certificates", &variables) {
        assert_eq!(emulator.requests().len(), 1);
        return;
    }
    let url = std::env::var("TCAPI_TEST_SERVER").unwrap();
    let to =
        |system| builder().endpoint(&url).max_attempts(1).system_roots(system).build().unwrap();
    to(true).call(&reboot()).unwrap();
    expect(&to(false).call(&reboot()).unwrap_err(), Status::Tls, Outcome::NotSent);
}

#[test]
fn over_ipv6() {
    let listen = "[::1]:0".parse().unwrap();
    let emulator = Emulator::builder().listen(listen).tls(true).start().unwrap();
    let ca = ca_file(&emulator);
    let client = builder().endpoint(emulator.url()).ca_file(ca).build().unwrap();
    client.call(&reboot()).unwrap();
    assert_eq!(hosts(&emulator), [emulator.address().to_string()]);
}

#[test]
fn when_a_fresh_connection_got_how_far() {
    let (emulator, ca) = service();
    let client = builder().endpoint(emulator.url()).ca_file(ca).build().unwrap();
    let last = || {
        let (done, report) = client.call_reported(&reboot(), &CallOptions::default());
        done.unwrap();
        assert!(report.last.total <= report.total, "{report:?}");
        report.last
    };
    let times = last();
    assert!(Duration::ZERO < times.connected, "{times:?}");
    assert!(times.connected <= times.handshaken, "{times:?}");
    assert!(times.handshaken <= times.first_byte, "{times:?}");
    assert!(times.first_byte <= times.total, "{times:?}");
    // The second call finds the connection there.
    let times = last();
    assert_eq!((times.connected, times.handshaken), (Duration::ZERO, Duration::ZERO));
    assert!(Duration::ZERO < times.first_byte && times.first_byte <= times.total, "{times:?}");
}

/// How many connections two calls take, with a pause between them.
fn connections(head: &str, pause: Duration, set: impl Fn(ClientBuilder) -> ClientBuilder) -> usize {
    let server = Canned::script(vec![whole(200, head, DONE)]).unwrap();
    let client = set(builder().endpoint(server.url())).build().unwrap();
    client.call(&reboot()).unwrap();
    thread::sleep(pause);
    client.call(&reboot()).unwrap();
    server.connections()
}

#[test]
fn connections_are_kept_until_they_are_idle_for_too_long() {
    let (none, pause) = (Duration::ZERO, Duration::from_millis(900));
    assert_eq!(connections("", none, |builder| builder), 1);
    assert_eq!(connections("", pause, |builder| builder), 1);
    let short = |builder: ClientBuilder| builder.idle_timeout(Duration::from_millis(700));
    assert_eq!(connections("", none, short), 1);
    assert_eq!(connections("", pause, short), 2);
    assert_eq!(connections("", none, |builder| builder.max_idle_connections(0)), 2);
}

#[test]
fn a_server_may_say_how_long_it_waits() {
    let (none, pause) = (Duration::ZERO, Duration::from_millis(900));
    let same = |builder| builder;
    // Of the second that it waits, a quarter is left for the way.
    assert_eq!(connections("Keep-Alive: timeout=1\r\n", pause, same), 2);
    assert_eq!(connections("Keep-Alive: timeout=1\r\n", none, same), 1);
    assert_eq!(connections("Keep-Alive: timeout=30, max=100\r\n", pause, same), 1);
    assert_eq!(connections("Keep-Alive: timeout=0\r\n", none, same), 2);
}

#[test]
fn settings_that_make_no_sense() {
    for set in [
        |builder: ClientBuilder| builder.idle_timeout(Duration::ZERO),
        |builder: ClientBuilder| builder.idle_timeout(Duration::from_secs(90_000)),
    ] {
        let error = set(builder()).build().unwrap_err();
        expect(&error, Status::InvalidArgument, Outcome::NotSent);
    }
}
