//! The events that `tracing` gets from calls to a server that rejects the first request and closes the connection
//! of the third.

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::io::{Read, Write};
use std::net::TcpListener;
use std::sync::{Arc, Mutex};
use std::thread;

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Metadata, Subscriber};

use super::*;
use crate::{CallOptions, Client, Credentials};

const KEY: &str = "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE";
const TOO_MANY: &str = r#"{"Response":{"Error":{"Code":"RequestLimitExceeded","Message":"Too many."},"RequestId":"first"}}"#;
const DONE: &str = r#"{"Response":{"RequestId":"second"}}"#;

/// A level, a kind of event, and some of its fields.
type Wanted<'a> = (Level, &'a str, &'a [(&'a str, &'a str)]);

type Fields = BTreeMap<&'static str, String>;

/// Recorded events: the level, and the fields with their values as text.
#[derive(Clone, Default)]
struct Written(Arc<Mutex<Vec<(Level, Fields)>>>);

impl Subscriber for Written {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target() == "tcapi"
    }

    fn new_span(&self, _: &Attributes<'_>) -> Id {
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &tracing::Event<'_>) {
        let mut fields = Fields::new();
        event.record(&mut Texts(&mut fields));
        self.0.lock().unwrap().push((*event.metadata().level(), fields));
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

struct Texts<'a>(&'a mut Fields);

impl Visit for Texts<'_> {
    fn record_str(&mut self, field: &Field, value: &str) {
        self.0.insert(field.name(), value.to_owned());
    }

    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.0.insert(field.name(), format!("{value:?}"));
    }
}

fn serve(listener: TcpListener) {
    thread::spawn(move || {
        for (at, stream) in (0..).zip(listener.incoming().flatten()) {
            let mut stream = stream;
            let mut request = [0; 4096];
            for body in if at == 0 { &[TOO_MANY, DONE][..] } else { &[] } {
                while !matches!(stream.read(&mut request), Ok(count) if request[..count].ends_with(b"}"))
                {
                }
                write!(stream, "HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n{body}", body.len())
                    .unwrap();
            }
            // The next request is read, and gets no response.
            let _ = stream.read(&mut request);
        }
    });
}

#[test]
fn tracing_gets_what_happens() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    serve(listener);
    let client = Client::builder()
        .endpoint(format!("http://{address}"))
        .region("ap-guangzhou")
        .credentials(Credentials::new("id", KEY).unwrap())
        .backoff(Duration::from_millis(1), Duration::from_millis(1))
        .timeout(Duration::from_secs(24 * 60 * 60))
        .events(trace_event)
        .build()
        .unwrap();
    let written = Written::default();
    let options = CallOptions { trace_id: Some("ffe0c072".to_owned()), ..CallOptions::default() };
    tracing::subscriber::with_default(written.clone(), || {
        let call = |action| client.call_json("tests", "2020-01-01", action, "{}", &options);
        call("MakeThing").unwrap();
        assert_eq!(call("BreakThing").unwrap_err().outcome(), Outcome::Unknown);
    });
    let written = written.0.lock().unwrap();
    let port = address.port().to_string();
    let wanted: [Wanted<'_>; 10] = [
        (Level::DEBUG, "call begin", &[("http.request.body.size", "2")]),
        (Level::DEBUG, "attempt begin", &[("tcapi.attempt", "1"), ("server.address", "127.0.0.1")]),
        (
            Level::WARN,
            "attempt end",
            &[
                ("tcapi.outcome", "REJECTED"),
                ("error.type", "RequestLimitExceeded"),
                ("error.message", "Too many."),
                ("rpc.response.status_code", "RequestLimitExceeded"),
                ("http.response.status_code", "200"),
                ("network.peer.address", "127.0.0.1"),
                ("network.peer.port", &port),
                ("tcapi.kept", "false"),
                ("tcapi.request_id", "first"),
            ],
        ),
        (Level::INFO, "retry", &[("tcapi.retry_reason", "throttled"), ("server.port", &port)]),
        (Level::DEBUG, "attempt begin", &[("http.request.resend_count", "1")]),
        (Level::DEBUG, "attempt end", &[("tcapi.outcome", "DONE"), ("tcapi.kept", "true")]),
        (Level::INFO, "call end", &[("tcapi.outcome", "DONE"), ("tcapi.attempts", "2")]),
        (Level::DEBUG, "call begin", &[("rpc.method", "tests/BreakThing")]),
        (Level::DEBUG, "attempt begin", &[]),
        (Level::ERROR, "attempt end", &[("tcapi.outcome", "UNKNOWN"), ("error.type", "NETWORK")]),
    ];
    assert_eq!(written.len(), 11, "{written:?}");
    for ((level, fields), (wanted_level, kind, wanted)) in written.iter().zip(&wanted) {
        assert_eq!((level, &fields["message"]), (wanted_level, &format!("tcapi {kind}")));
        for (name, value) in *wanted {
            assert_eq!(fields.get(name).map(String::as_str), Some(*value), "{name}: {fields:?}");
        }
    }
    let (level, last) = &written[10];
    assert_eq!(
        (level, &*last["tcapi.stop_reason"], &*last["tcapi.attempts"]),
        (&Level::ERROR, "NOT_RETRYABLE", "1")
    );
    for (_, fields) in &*written {
        assert_eq!(
            (&*fields["tcapi.trace_id"], &*fields["cloud.region"]),
            ("ffe0c072", "ap-guangzhou")
        );
        assert!(!format!("{fields:?}").contains(KEY), "a secret is shown");
    }
    // Fields without a value are left out.
    assert!(!written[1].1.contains_key("http.request.resend_count"), "{:?}", written[1]);
    assert!(!written[5].1.contains_key("error.type"), "{:?}", written[5]);
}

#[test]
fn hosts_and_ports() {
    for (endpoint, address, own) in [
        ("cvm.tencentcloudapi.com", Some("cvm.tencentcloudapi.com"), None),
        ("cvm.tencentcloudapi.com:8443", Some("cvm.tencentcloudapi.com"), Some(8443)),
        ("[::1]", Some("::1"), None),
        ("[fe80::1]:80", Some("fe80::1"), Some(80)),
        ("", None, None),
    ] {
        assert_eq!((host(endpoint), port(endpoint)), (address, own), "{endpoint}");
    }
}
