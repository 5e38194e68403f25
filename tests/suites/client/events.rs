//! Tests of what a program learns about its calls: events, the history in an error, and log lines, which agree.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use tcapi::cvm::{DescribeRegions, RebootInstances};
use tcapi::{
    AttemptReport, CallOptions, CallReport, CancelToken, Client, ClientBuilder, CredentialSource,
    Credentials, Error, Event, EventKind, ExpiringCredentials, Level, Outcome, RetryReason, Status,
    StopReason,
};
use tcapi_emulator::Emulator;
use tcapi_tests::canned::{Canned, whole};

use crate::made::rare_things::MakeRareThing;

const DONE: &str = r#"{"Response":{"RequestId":"eac6b301-a322-493a-8e36-83b295459397"}}"#;
const ID: &str = "eac6b301-a322-493a-8e36-83b295459397";
const DAY: Duration = Duration::from_secs(24 * 60 * 60);

fn credentials() -> Credentials {
    let key = "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE";
    Credentials::new("AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE", key).unwrap()
}

fn builder(url: &str) -> ClientBuilder {
    let moment = Duration::from_millis(2);
    Client::builder()
        .endpoint(url)
        .region("ap-guangzhou")
        .credentials(credentials())
        .backoff(moment, moment)
        .timeout(DAY)
}

fn refusal(code: &str) -> String {
    let response = format!(
        r#"{{"Response":{{"Error":{{"Code":"{code}","Message":"m"}},"RequestId":"{code}-id"}}}}"#
    );
    whole(200, "", &response)
}

fn reboot() -> RebootInstances {
    RebootInstances::builder().instance_ids(["ins-r8hr2upy"]).build().unwrap()
}

fn regions() -> DescribeRegions {
    DescribeRegions::builder().build().unwrap()
}

/// An event that outlives its call.
#[derive(Debug, Clone)]
struct Kept {
    call_id: u64,
    names: String,
    trace_id: Option<String>,
    what: What,
}

#[derive(Debug, Clone, PartialEq)]
enum What {
    Begin(usize, Duration),
    Attempt(u32, String, usize),
    Ended(AttemptReport<'static>, bool, Option<Error>),
    Retry(u32, RetryReason, Duration),
    Failover(u32, String, String),
    Clock(u32, i64),
    Credentials { source: Option<String>, error: Option<Error>, next_try: Option<Duration> },
    End(Box<CallReport>, Option<Error>),
}

impl Kept {
    fn of(event: &Event<'_>) -> Self {
        let what = match event.kind {
            EventKind::CallBegin { request_bytes, timeout, .. } => {
                What::Begin(request_bytes, timeout)
            }
            EventKind::AttemptBegin { attempt, endpoint, request_bytes, .. } => {
                What::Attempt(attempt, endpoint.to_owned(), request_bytes)
            }
            EventKind::AttemptEnd { report, permitted, error, .. } => {
                What::Ended(report.clone().into_owned(), permitted, error.cloned())
            }
            EventKind::Retry { attempt, reason, delay, .. } => What::Retry(attempt, reason, delay),
            EventKind::Failover { attempt, endpoint, next, .. } => {
                What::Failover(attempt, endpoint.to_owned(), next.to_owned())
            }
            EventKind::Clock { attempt, service_ahead_s, .. } => {
                What::Clock(attempt, service_ahead_s)
            }
            EventKind::Credentials { source, error, next_try, .. } => What::Credentials {
                source: source.map(str::to_owned),
                error: error.cloned(),
                next_try,
            },
            EventKind::CallEnd { report, error, .. } => {
                What::End(Box::new(report.clone()), error.cloned())
            }
            other => panic!("{other:?}"),
        };
        let region = event.region.unwrap_or_default();
        Kept {
            call_id: event.call_id,
            names: format!("{} {} {} {region}", event.service, event.version, event.action),
            trace_id: event.trace_id.map(str::to_owned),
            what,
        }
    }
}

/// Receives the events of a client.
#[derive(Clone, Default)]
struct Heard(Arc<Mutex<Vec<Kept>>>);

impl Heard {
    fn client(&self, builder: ClientBuilder) -> Client {
        let heard = self.0.clone();
        builder.events(move |event| heard.lock().unwrap().push(Kept::of(event))).build().unwrap()
    }

    /// The events since the last call of this function. All belong to one call.
    fn call(&self) -> Vec<What> {
        let all = std::mem::take(&mut *self.0.lock().unwrap());
        assert!(all.iter().all(|one| one.call_id == all[0].call_id), "{all:?}");
        assert!(all.iter().all(|one| one.names == all[0].names), "{all:?}");
        all.into_iter().map(|one| one.what).collect()
    }
}

fn address(server: &Canned) -> (String, SocketAddr) {
    let host = server.url().strip_prefix("http://").unwrap();
    (host.to_owned(), host.parse().unwrap())
}

fn ended(what: &What) -> &AttemptReport<'static> {
    let What::Ended(report, true, _) = what else { panic!("{what:?}") };
    report
}

#[test]
fn a_call_begins_tries_and_ends() {
    let server = Canned::start(200, DONE).unwrap();
    let heard = Heard::default();
    let client = heard.client(builder(server.url()));
    let (host, peer) = address(&server);
    let ids: Vec<u64> = [false, true]
        .map(|kept| {
            let (result, report) = client.call_reported(&reboot(), &CallOptions::default());
            assert_eq!(result.unwrap().request_id, ID);
            let first = heard.0.lock().unwrap()[0].clone();
            assert_eq!(first.names, "cvm 2017-03-12 RebootInstances ap-guangzhou");
            let events = heard.call();
            assert_eq!(events.len(), 4, "{events:?}");
            assert_eq!(events[0], What::Begin(32, DAY));
            assert_eq!(events[1], What::Attempt(1, host.clone(), 32));
            let attempt = ended(&events[2]);
            assert_eq!((attempt.number, &*attempt.endpoint), (1, &*host));
            assert_eq!((attempt.connection.peer, attempt.connection.kept), (Some(peer), kept));
            assert_eq!(attempt.request_id.as_deref(), Some(ID));
            assert_eq!((attempt.status, attempt.outcome), (None, Outcome::Done));
            assert_eq!(attempt.message, "");
            assert_eq!((attempt.http_status, attempt.code.as_deref()), (Some(200), None));
            assert_eq!(attempt.times, report.last);
            assert_eq!(attempt.times.connected.is_zero(), kept);
            assert!(attempt.times.looked_up <= attempt.times.connected);
            assert_eq!(events[3], What::End(Box::new(report), None));
            first.call_id
        })
        .to_vec();
    assert_ne!(ids[0], ids[1]);
}

#[test]
fn delays_have_reasons_and_errors_a_history() {
    let server = Canned::script(vec![
        refusal("RequestLimitExceeded"),
        whole(502, "", "<html>Bad Gateway</html>"),
        refusal("ResourceInUse.Today"),
    ])
    .unwrap();
    let heard = Heard::default();
    let client = heard.client(builder(server.url()));
    let error = client.call(&regions()).unwrap_err();
    assert_eq!(error.outcome(), Outcome::Unknown);
    let events = heard.call();
    let kinds: Vec<_> = events
        .iter()
        .filter_map(|event| match event {
            What::Retry(attempt, reason, _) => Some((*attempt, *reason)),
            _ => None,
        })
        .collect();
    assert_eq!(kinds, [(1, RetryReason::Throttled), (2, RetryReason::Transient)]);
    let attempts: Vec<_> = events
        .iter()
        .filter(|event| matches!(event, What::Ended(..)))
        .map(|event| ended(event).clone())
        .collect();
    assert_eq!(error.history(), attempts);
    let told: Vec<_> = attempts
        .iter()
        .map(|one| (one.number, one.status, one.outcome, one.code.as_deref(), one.http_status))
        .collect();
    let (service, http) = (Some(Status::Service), Some(Status::Http));
    assert_eq!(
        told,
        [
            (1, service, Outcome::Rejected, Some("RequestLimitExceeded"), Some(200)),
            (2, http, Outcome::Unknown, None, Some(502)),
            // A code that no document names; its class is known.
            (3, service, Outcome::Rejected, Some("ResourceInUse.Today"), Some(200)),
        ]
    );
    assert_eq!(attempts[0].request_id.as_deref(), Some("RequestLimitExceeded-id"));
    // Each event has the error of its attempt, and the last event that of the call.
    for event in &events {
        if let What::Ended(report, _, Some(error)) = event {
            assert_eq!(report.outcome, error.outcome());
        }
    }
    let Some(What::End(report, Some(last))) = events.last() else { panic!("{events:?}") };
    assert_eq!((last, report.attempts), (&error, 3));
}

#[test]
fn a_history_has_the_last_16_attempts() {
    let server = Canned::script(vec![refusal("RequestLimitExceeded")]).unwrap();
    let client = builder(server.url()).max_attempts(20).build().unwrap();
    let error = client.call(&reboot()).unwrap_err();
    assert_eq!(error.attempts(), 20);
    let numbers: Vec<_> = error.history().iter().map(|attempt| attempt.number).collect();
    assert_eq!(numbers, (5..=20).collect::<Vec<_>>());
    // Calls by JSON as well.
    let options = CallOptions::default();
    let error = client.call_json("cvm", "2017-03-12", "DescribeRegions", "{}", &options);
    assert_eq!(error.unwrap_err().history().len(), 16);
}

#[test]
fn what_is_refused_before_it_is_sent_has_no_history() {
    let server = Canned::start(200, DONE).unwrap();
    let heard = Heard::default();
    let client = heard.client(builder(server.url()));
    let mut options = CallOptions::default();
    options.max_attempts = Some(0);
    let error = client.call_with(&reboot(), &options).unwrap_err();
    assert_eq!((error.status(), error.history()), (Status::InvalidArgument, &[][..]));
    assert!(heard.call().is_empty());
    // A call that its token ended has events for its start and its end.
    let mut options = CallOptions::default();
    let token = CancelToken::new().unwrap();
    token.fire();
    options.cancel = Some(token);
    let error = client.call_with(&reboot(), &options).unwrap_err();
    let events = heard.call();
    assert!(matches!(events[0], What::Begin(..)), "{events:?}");
    let Some(What::End(report, Some(last))) = events.last() else { panic!("{events:?}") };
    assert_eq!((last, report.attempts, last.stop_reason()), (&error, 1, StopReason::Cancelled));
    assert_eq!(error.history().len(), 1);
    assert_eq!(error.history()[0].status, Some(Status::Cancelled));
    assert_eq!(error.history()[0].connection.peer, None);
    assert!(server.asked().is_empty());
}

#[test]
fn a_clock_that_is_learnt() {
    let response = r#"{"Response":{"Error":{"Code":"AuthFailure.SignatureExpire","Message":"m"},"RequestId":"r"}}"#;
    let late = whole(200, "Date: Fri, 01 Jan 2100 00:00:00 GMT\r\n", response);
    let server = Canned::script(vec![late, whole(200, "", DONE)]).unwrap();
    let heard = Heard::default();
    heard.client(builder(server.url())).call(&reboot()).unwrap();
    let events = heard.call();
    let ahead = events.iter().find_map(|event| match event {
        What::Clock(1, ahead) => Some(*ahead),
        _ => None,
    });
    assert!(ahead.is_some_and(|ahead| ahead > 0), "{events:?}");
    assert!(events.contains(&What::Retry(1, RetryReason::Clock, Duration::ZERO)), "{events:?}");
}

#[test]
fn credentials_that_a_call_fetches() {
    let done = whole(200, "", DONE);
    let refused = refusal("AuthFailure.TokenFailure");
    let server = Canned::script(vec![done.clone(), done.clone(), refused, done]).unwrap();
    let heard = Heard::default();
    let lost = Arc::new(Mutex::new(false));
    let source = CredentialSource::callback({
        let lost = lost.clone();
        move |_| match *lost.lock().unwrap() {
            true => Err("the vault is sealed"),
            false => Ok(ExpiringCredentials::until(credentials(), SystemTime::now() + DAY)),
        }
    });
    let client = heard.client(builder(server.url()).credentials(source));
    client.call(&reboot()).unwrap();
    let events = heard.call();
    let source = Some("the program's callback".to_owned());
    assert_eq!(events[1], What::Credentials { source, error: None, next_try: None });
    // Cached credentials are not fetched.
    client.call(&reboot()).unwrap();
    assert_eq!(heard.call().len(), 4);

    // The service refused the credentials, and there are no others yet.
    *lost.lock().unwrap() = true;
    let error = client.call(&reboot()).unwrap_err();
    assert_eq!(error.code(), Some("AuthFailure.TokenFailure"));
    let events = heard.call();
    let What::Credentials { source: None, error: Some(why), next_try: Some(next_try) } = &events[3]
    else {
        panic!("{events:?}")
    };
    assert!(why.message().contains("the vault is sealed"), "{why}");
    assert!((Duration::from_millis(1)..=Duration::from_secs(10)).contains(next_try));

    // Without cached credentials, a failure ends the call.
    let failing =
        CredentialSource::callback(|_| Err::<ExpiringCredentials, _>("the vault is sealed"));
    let client = heard.client(builder(server.url()).credentials(failing));
    let error = client.call(&reboot()).unwrap_err();
    let events = heard.call();
    let What::Credentials { source: None, error: Some(why), next_try: None } = &events[1] else {
        panic!("{events:?}")
    };
    assert!(why.message().contains("the vault is sealed"), "{why}");
    assert_eq!(events.len(), 3);
    let What::End(report, Some(last)) = &events[2] else { panic!("{events:?}") };
    assert_eq!((last, report.attempts), (&error, 0));
}

#[test]
fn an_attempt_without_a_permit_does_not_count() {
    let server = Canned::start(200, r#"{"Response":{"Thing":"a","RequestId":"r"}}"#).unwrap();
    let heard = Heard::default();
    let client = heard.client(builder(server.url()).rate_limiting(true));
    let thing = MakeRareThing::builder().name("a").build().unwrap();
    client.call(&thing).unwrap();
    heard.call();
    let mut options = CallOptions::default();
    // Less than the time between two permits.
    options.timeout = Some(Duration::from_secs(55));
    let error = client.call_with(&thing, &options).unwrap_err();
    assert_eq!((error.outcome(), error.attempts()), (Outcome::NotSent, 0));
    assert!(error.history().is_empty());
    let events = heard.call();
    let [.., What::Ended(report, false, Some(_)), What::End(..)] = &events[..] else {
        panic!("{events:?}")
    };
    assert_eq!((report.number, report.times), (1, tcapi::Times::default()));
}

/// Events and log lines are made of the same data.
#[test]
fn lines_say_what_events_say() {
    let server = Canned::script(vec![
        refusal("RequestLimitExceeded"),
        whole(200, "", DONE),
        refusal("ResourceInUse"),
    ])
    .unwrap();
    let (lines, heard) = (Arc::new(Mutex::new(Vec::new())), Heard::default());
    let write = lines.clone();
    let client = heard.client(
        builder(server.url())
            .log(Level::Debug, move |_, line| write.lock().unwrap().push(line.to_owned())),
    );
    let mut options = CallOptions::default();
    options.trace_id = Some("ffe0c072-8a5d".to_owned());
    client.call_with(&reboot(), &options).unwrap();
    client.call_with(&reboot(), &options).unwrap_err();
    let (endpoint, _) = address(&server);
    let wanted: Vec<_> = heard
        .0
        .lock()
        .unwrap()
        .iter()
        .filter_map(|event| {
            let of = |name: &str, attempt: u32| {
                format!(
                    "call={} event={name} service=cvm action=RebootInstances attempt={attempt} \
                     endpoint={endpoint} ",
                    event.call_id
                )
            };
            assert_eq!(event.trace_id.as_deref(), Some("ffe0c072-8a5d"));
            let line = match &event.what {
                What::Attempt(attempt, _, bytes) => {
                    of("begin", *attempt) + &format!("request_bytes={bytes}")
                }
                What::Ended(report, _, error) => {
                    let times = report.times;
                    let mut line = of("end", report.number)
                        + &format!(
                            "connected_us={} handshaken_us=0 first_byte_us={} total_us={} outcome={} \
                             request_id={}",
                            times.connected.as_micros(),
                            times.first_byte.as_micros(),
                            times.total.as_micros(),
                            report.outcome,
                            report.request_id.as_deref().unwrap(),
                        );
                    if let Some(error) = error {
                        let code = error.code().unwrap();
                        line += &format!(" code={code} http_status=200 error=m");
                    }
                    line
                }
                What::Retry(attempt, _, delay) => {
                    let ms = delay.as_millis();
                    of("retry", *attempt) + &format!("reason=throttled delay_ms={ms}")
                }
                _ => return None,
            };
            Some(line + " trace_id=ffe0c072-8a5d")
        })
        .collect();
    assert_eq!(wanted.len(), 7);
    assert_eq!(*lines.lock().unwrap(), wanted);
}

#[test]
fn a_handler_may_call_and_is_not_told_without_one() {
    let emulator = Emulator::builder().start().unwrap();
    let inner = Arc::new(Mutex::new(None::<Client>));
    let told = Arc::new(Mutex::new(Vec::new()));
    let client = builder(&emulator.url())
        .events({
            let (inner, told) = (inner.clone(), told.clone());
            move |event| {
                let (id, action) = (event.call_id, event.action.to_owned());
                told.lock().unwrap().push((id, action.clone()));
                let begins = matches!(event.kind, EventKind::AttemptBegin { .. });
                let client = inner.lock().unwrap().clone().filter(|_| begins);
                if action == "RebootInstances"
                    && client.is_some_and(|one| one.call(&regions()).is_err())
                {
                    told.lock().unwrap().clear();
                }
            }
        })
        .build()
        .unwrap();
    *inner.lock().unwrap() = Some(client.clone());
    client.call(&reboot()).unwrap();
    let told = std::mem::take(&mut *told.lock().unwrap());
    let of = |action: &str| told.iter().filter(|(_, one)| one == action).count();
    assert_eq!((of("RebootInstances"), of("DescribeRegions")), (4, 4), "{told:?}");
    *inner.lock().unwrap() = None;

    // Without a handler, and with a handler that was removed.
    let quiet = builder(&emulator.url()).events(|event| panic!("{event:?}")).no_events();
    quiet.build().unwrap().call(&regions()).unwrap();
}

#[test]
fn who_calls_is_told() {
    let emulator = Emulator::builder().start().unwrap();
    let version = env!("CARGO_PKG_VERSION");
    let mut options = CallOptions::default();
    options.trace_id = Some("ffe0c072-8a5d-4e17-8887-a8a60252abca".to_owned());
    builder(&emulator.url())
        .application("fence-agent/2.1 pacemaker")
        .build()
        .unwrap()
        .call_with(&reboot(), &options)
        .unwrap();
    builder(&emulator.url()).build().unwrap().call(&regions()).unwrap();
    let requests = emulator.requests();
    let header = |at: usize, name: &str| requests[at].header(name).map(str::to_owned);
    assert_eq!(header(0, "user-agent"), Some(format!("fence-agent/2.1 pacemaker tcapi/{version}")));
    assert_eq!(
        header(0, "x-tc-requestclient"),
        Some(format!("tcapi_{version}; fence-agent_2.1 pacemaker"))
    );
    assert_eq!(header(0, "x-tc-traceid"), options.trace_id);
    assert_eq!(header(1, "user-agent"), Some(format!("tcapi/{version}")));
    assert_eq!((header(1, "x-tc-requestclient"), header(1, "x-tc-traceid")), (None, None));
}

#[test]
fn names_and_trace_ids_are_checked() {
    let server = Canned::start(200, DONE).unwrap();
    for name in ["", "a;b", "a\r\nX: y", &"a".repeat(101)] {
        let error = builder(server.url()).application(name).checked().unwrap_err();
        assert_eq!(error.status(), Status::InvalidArgument);
        assert!(builder(server.url()).application(name).build().is_err());
    }
    let client = builder(server.url()).build().unwrap();
    for id in ["", "a b", "a\r\nX-Evil: 1", &"a".repeat(129)] {
        let mut options = CallOptions::default();
        options.trace_id = Some(id.to_owned());
        let error = client.call_with(&reboot(), &options).unwrap_err();
        assert_eq!((error.status(), error.outcome()), (Status::InvalidArgument, Outcome::NotSent));
    }
    assert!(server.asked().is_empty());
}
