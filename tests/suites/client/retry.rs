//! Tests of retries: which failures are retried, which are not, and what a call reports.

use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::Value as Json;
use tcapi::cvm::{DescribeRegions, RebootInstances};
use tcapi::{
    CallOptions, CancelToken, Client, ClientBuilder, Credentials, Level, Outcome, Request,
    RetryHint, Status, StopReason,
};
use tcapi_tests::canned::{Canned, whole};

use crate::made::rare_things::MakeRareThing;
use crate::made::things::MakeThing;

const KEY: &str = "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE";
const DONE: &str = r#"{"Response":{"RequestId":"eac6b301-a322-493a-8e36-83b295459397"}}"#;

fn builder(server: &Canned) -> ClientBuilder {
    Client::builder()
        .endpoint(server.url())
        .region("ap-guangzhou")
        .credentials(Credentials::new("AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE", KEY).unwrap())
        .backoff(Duration::from_millis(4), Duration::from_millis(8))
        .timeout(Duration::from_secs(24 * 60 * 60))
}

fn refusal(code: &str) -> String {
    whole(200, "", &refusal_body(code))
}

fn refusal_body(code: &str) -> String {
    format!(r#"{{"Response":{{"Error":{{"Code":"{code}","Message":"m"}},"RequestId":"id"}}}}"#)
}

fn reboot() -> RebootInstances {
    RebootInstances::builder().instance_ids(["ins-r8hr2upy"]).build().unwrap()
}

fn regions() -> DescribeRegions {
    DescribeRegions::builder().build().unwrap()
}

/// A 502 that is not from the service: the action may have run.
fn gateway() -> String {
    whole(502, "", "<html>Bad Gateway</html>")
}

fn tokens(server: &Canned) -> Vec<String> {
    let token = |body: &String| {
        let body: Json = serde_json::from_str(body).unwrap();
        body["ClientToken"].as_str().unwrap_or("none").to_owned()
    };
    server.bodies().iter().map(token).collect()
}

#[test]
fn a_throttled_write_is_sent_again_until_it_is_done() {
    let server = Canned::script(vec![
        refusal("RequestLimitExceeded"),
        refusal("RequestLimitExceeded.UinLimitExceeded"),
        whole(200, "", DONE),
    ]);
    let server = server.unwrap();
    let client = builder(&server).build().unwrap();
    let (response, report) = client.call_reported(&reboot(), &CallOptions::default());
    response.unwrap();
    assert_eq!((report.attempts, report.outcome), (3, Outcome::Done));
    assert_eq!(server.bodies().len(), 3);
    assert_eq!(report.request_id.as_deref(), Some("eac6b301-a322-493a-8e36-83b295459397"));
    assert_eq!(server.url(), format!("http://{}", report.endpoint));
    assert!(report.last.total > Duration::ZERO && report.last.first_byte <= report.last.total);
    // The connection of the earlier attempts was kept.
    assert_eq!(report.last.connected, Duration::ZERO);
    assert!(report.waited < report.total && report.last.total < report.total);
}

#[test]
fn a_storm_ends_with_the_attempts() {
    let server = Canned::script(vec![refusal("RequestLimitExceeded.IPLimitExceeded")]).unwrap();
    let client = builder(&server).build().unwrap();
    let error = client.call(&reboot()).unwrap_err();
    assert_eq!((error.status(), error.outcome()), (Status::Service, Outcome::Rejected));
    assert_eq!((error.attempts(), error.stop_reason()), (3, StopReason::MaxAttempts));
    assert_eq!(server.bodies().len(), 3);

    let mut options = CallOptions::default();
    options.max_attempts = Some(1);
    let error = client.call_with(&reboot(), &options).unwrap_err();
    assert_eq!((error.attempts(), error.stop_reason()), (1, StopReason::MaxAttempts));
    options.max_attempts = Some(5);
    assert_eq!(client.call_with(&reboot(), &options).unwrap_err().attempts(), 5);
    for none in [0, 101] {
        options.max_attempts = Some(none);
        let error = client.call_with(&reboot(), &options).unwrap_err();
        assert_eq!(error.status(), Status::InvalidArgument);
    }
    assert_eq!(server.bodies().len(), 9);
}

#[test]
fn a_long_storm_uses_the_budget_up() {
    let server = Canned::script(vec![refusal("RequestLimitExceeded")]).unwrap();
    let client = builder(&server)
        .backoff(Duration::from_millis(1), Duration::from_millis(1))
        .max_attempts(50)
        .build()
        .unwrap();
    let errors: Vec<_> = (0..10).map(|_| client.call(&reboot()).unwrap_err()).collect();
    // 500 tokens at 5 each.
    assert_eq!(server.bodies().len(), 10 + 100);
    assert_eq!(errors[0].stop_reason(), StopReason::MaxAttempts);
    assert_eq!((errors[9].stop_reason(), errors[9].attempts()), (StopReason::RetryBudget, 1));
}

#[test]
fn what_may_have_run_is_only_sent_again_if_that_does_no_harm() {
    let server = Canned::script(vec![gateway()]).unwrap();
    let client = builder(&server).build().unwrap();
    let error = client.call(&reboot()).unwrap_err();
    assert_eq!((error.status(), error.outcome()), (Status::Http, Outcome::Unknown));
    assert_eq!((error.attempts(), error.stop_reason()), (1, StopReason::NotRetryable));
    assert_eq!(server.bodies().len(), 1);

    let error = client.call(&regions()).unwrap_err();
    assert_eq!((error.attempts(), error.stop_reason()), (3, StopReason::MaxAttempts));
    assert_eq!(server.bodies().len(), 4);

    // The library knows nothing about an action without a spec.
    let options = CallOptions::default();
    let call = |request| client.call_json("tests", "2020-01-01", "GetThing", request, &options);
    assert_eq!(call("{}").unwrap_err().attempts(), 1);
    assert_eq!(call(r#"{"ClientToken":"mine"}"#).unwrap_err().attempts(), 3);
}

/// With a token by which the service can't recognise a repetition, no call can be retried, with or without a spec.
#[test]
fn an_unusable_client_token_makes_nothing_repeatable() {
    let server = Canned::script(vec![gateway()]).unwrap();
    let client = builder(&server).build().unwrap();
    let options = CallOptions::default();
    for token in ["\"\"", "\" \"", "\"\\n\"", "0", "false", "[]", "{}"] {
        let request = format!(r#"{{"ClientToken":{token}}}"#);
        let error = client
            .call_json("cvm", "2017-03-12", "CloneInstances", &request, &options)
            .unwrap_err();
        assert_eq!((error.attempts(), error.outcome()), (1, Outcome::Unknown), "{token}");
    }
    assert_eq!(server.bodies().len(), 7);
    for token in ["", " ", "a b"] {
        let thing = MakeThing::builder().client_token(token).build().unwrap();
        let error = client.call(&thing).unwrap_err();
        assert_eq!((error.attempts(), error.outcome()), (1, Outcome::Unknown), "{token:?}");
    }
    assert_eq!(server.bodies().len(), 10);
}

#[test]
fn other_refusals_are_final_even_for_a_read() {
    for (code, outcome) in [
        ("ResourceInUse", Outcome::Rejected),
        ("UnauthorizedOperation", Outcome::Rejected),
        ("UnauthorizedOperation.SomethingNew", Outcome::Rejected),
        // No document defines these codes.
        ("NoSuchClass", Outcome::Unknown),
        ("NoSuchClass.AtAll", Outcome::Unknown),
        ("RequestLimitExceeded.", Outcome::Unknown),
        // The documents leave open whether the action ran.
        ("InternalError", Outcome::Unknown),
        ("InternalError.SomethingNew", Outcome::Unknown),
        ("FailedOperation", Outcome::Unknown),
        ("ServiceUnavailable", Outcome::Unknown),
        ("ResponseSizeLimitExceeded", Outcome::Unknown),
    ] {
        let server = Canned::script(vec![refusal(code)]).unwrap();
        let error = builder(&server).build().unwrap().call(&regions()).unwrap_err();
        assert_eq!(
            (error.attempts(), error.stop_reason()),
            (1, StopReason::NotRetryable),
            "{code}"
        );
        assert_eq!(error.outcome(), outcome, "{code}");
        assert_eq!(server.bodies().len(), 1, "{code}");
    }
}

#[test]
fn an_earlier_attempt_that_may_have_run_is_not_forgotten() {
    let server = Canned::script(vec![gateway(), refusal("UnauthorizedOperation")]).unwrap();
    let client = builder(&server).build().unwrap();
    let error = client.call(&MakeThing::builder().build().unwrap()).unwrap_err();
    assert_eq!(error.code(), Some("UnauthorizedOperation"));
    assert_eq!((error.outcome(), error.attempts()), (Outcome::Unknown, 2));
}

#[test]
fn a_client_token_is_made_and_stays_the_same() {
    let response = r#"{"Response":{"Thing":"a","RequestId":"r"}}"#;
    let server = Canned::script(vec![gateway(), gateway(), whole(200, "", response)]).unwrap();
    let client = builder(&server).build().unwrap();
    let thing = MakeThing::builder().name("a").build().unwrap();
    let (done, report) = client.call_reported(&thing, &CallOptions::default());
    assert_eq!(done.unwrap().thing.as_deref(), Some("a"));
    assert_eq!(report.attempts, 3);
    let sent = tokens(&server);
    assert_eq!(sent[0].len(), 36);
    assert!(sent.iter().all(|token| *token == sent[0]), "{sent:?}");

    // Another call has another token; a token of the caller is kept.
    client.call(&thing).unwrap();
    client.call(&MakeThing::builder().client_token("mine").build().unwrap()).unwrap();
    let sent = tokens(&server);
    assert_ne!(sent[3], sent[0]);
    assert_eq!(sent[4], "mine");
}

#[test]
fn the_service_s_clock_is_learnt_once() {
    let late = |date: &str| {
        whole(200, &format!("Date: {date}\r\n"), &refusal_body("AuthFailure.SignatureExpire"))
    };
    let date = "Fri, 01 Jan 2100 00:00:00 GMT";
    let server = Canned::script(vec![late(date), whole(200, "", DONE)]).unwrap();
    let lines = Arc::new(Mutex::new(Vec::new()));
    let log = lines.clone();
    let client = builder(&server)
        .log(Level::Warn, move |_, line| log.lock().unwrap().push(line.to_owned()))
        .build()
        .unwrap();
    client.call(&reboot()).unwrap();
    let lines = lines.lock().unwrap().clone();
    assert!(lines[0].contains("SignatureExpire"), "{lines:?}");
    assert!(
        lines[1].contains(" event=clock ") && lines[1].contains(" service_ahead_s="),
        "{lines:?}"
    );

    // The error is final without a date that explains it, and when the correction does not help.
    for responses in [vec![refusal("AuthFailure.SignatureExpire")], vec![late(date)]] {
        let server = Canned::script(responses.clone()).unwrap();
        let error = builder(&server).build().unwrap().call(&reboot()).unwrap_err();
        assert_eq!(
            (error.outcome(), error.stop_reason()),
            (Outcome::Rejected, StopReason::NotRetryable)
        );
        let sent = if responses[0].contains("Date") { 2 } else { 1 };
        assert_eq!((server.bodies().len(), error.attempts()), (sent, error.attempts()));
    }
}

#[test]
fn calls_wait_for_their_permits() {
    let response = r#"{"Response":{"Thing":"a","RequestId":"r"}}"#;
    let server = Canned::start(200, response).unwrap();
    let client = builder(&server).rate_limiting(true).build().unwrap();
    let thing = MakeThing::builder().name("a").build().unwrap();
    let started = Instant::now();
    let mut calls = Vec::new();
    for _ in 0..4 {
        let (client, thing) = (client.clone(), thing.clone());
        calls.push(thread::spawn(move || {
            for _ in 0..3 {
                client.call(&thing).unwrap();
            }
        }));
    }
    calls.into_iter().for_each(|call| call.join().unwrap());
    // 12 calls at 4 a second: the third group begins after two seconds.
    assert!(started.elapsed() >= Duration::from_secs(2), "{:?}", started.elapsed());
    assert_eq!(server.bodies().len(), 12);
}

/// The only permit of the minute is used: a call with a shorter timeout sends nothing, and does not wait.
#[test]
fn without_a_permit_before_the_deadline_nothing_is_sent() {
    let server = Canned::start(200, DONE).unwrap();
    let client = builder(&server).rate_limiting(true).build().unwrap();
    let thing = MakeRareThing::builder().name("a").build().unwrap();
    client.call(&thing).unwrap();
    let mut options = CallOptions::default();
    options.timeout = Some(Duration::from_millis(20));
    let (result, report) = client.call_reported(&thing, &options);
    let error = result.unwrap_err();
    assert_eq!((error.status(), error.outcome()), (Status::Timeout, Outcome::NotSent));
    assert_eq!(
        (error.attempts(), error.stop_reason(), report.attempts),
        (0, StopReason::Deadline, 0)
    );
    assert_eq!(report.outcome, Outcome::NotSent);
    assert_eq!(server.bodies().len(), 1);
}

/// One permit a minute: a call that is cancelled while it waits for the next permit does not use it up. The timeout of
/// the calls is long enough for this permit, and too short for one that is a minute later.
#[test]
fn a_cancelled_call_leaves_the_permit_to_others() {
    let server = Canned::start(200, DONE).unwrap();
    let client = builder(&server).rate_limiting(true).build().unwrap();
    let thing = MakeRareThing::builder().name("a").build().unwrap();
    client.call(&thing).unwrap();
    let mut options = CallOptions::default();
    options.timeout = Some(Duration::from_secs(90));
    let cancel = CancelToken::new().unwrap();
    cancel.fire();
    options.cancel = Some(cancel);
    for _ in 0..40 {
        let error = client.call_with(&thing, &options).unwrap_err();
        assert_eq!((error.status(), error.outcome()), (Status::Cancelled, Outcome::NotSent));
    }
    assert_eq!(server.bodies().len(), 1);
}

/// The first attempt uses the only permit, and may have run.
#[test]
fn an_attempt_is_not_forgotten_when_there_is_no_permit_for_the_next() {
    let server = Canned::script(vec![gateway()]).unwrap();
    let client = builder(&server).rate_limiting(true).build().unwrap();
    let thing = MakeRareThing::builder().name("a").build().unwrap();
    let mut options = CallOptions::default();
    // Long for an attempt, and less than the time between two permits.
    options.timeout = Some(Duration::from_secs(55));
    let (result, report) = client.call_reported(&thing, &options);
    let error = result.unwrap_err();
    assert_eq!((error.status(), error.outcome()), (Status::Timeout, Outcome::Unknown));
    assert_eq!(
        (error.attempts(), error.stop_reason(), report.attempts),
        (1, StopReason::Deadline, 1)
    );
    assert_eq!(server.bodies().len(), 1);
}

#[test]
fn the_log_accounts_for_each_attempt() {
    let server =
        Canned::script(vec![refusal("RequestLimitExceeded"), whole(200, "", DONE)]).unwrap();
    let lines = Arc::new(Mutex::new(Vec::new()));
    let log = lines.clone();
    let client = builder(&server)
        .log(Level::Debug, move |level, line| log.lock().unwrap().push((level, line.to_owned())))
        .build()
        .unwrap();
    client.call(&reboot()).unwrap();
    let lines = lines.lock().unwrap().clone();
    let endpoint = server.url().strip_prefix("http://").unwrap();
    let at = |attempt| {
        format!("service=cvm action=RebootInstances attempt={attempt} endpoint={endpoint} ")
    };
    let wanted = [
        (Level::Debug, "begin", at(1) + "request_bytes=32"),
        (Level::Warn, "end", at(1) + "connected_us="),
        (Level::Info, "retry", at(1) + "reason=throttled delay_ms="),
        (Level::Debug, "begin", at(2) + "request_bytes=32"),
        (Level::Info, "end", at(2) + "connected_us=0 handshaken_us=0 first_byte_us="),
    ];
    assert_eq!(lines.len(), wanted.len(), "{lines:?}");
    let (call, _) = lines[0].1.split_once(' ').unwrap();
    assert!(call.strip_prefix("call=").unwrap().parse::<u64>().is_ok(), "{call}");
    for ((level, line), (wanted_level, event, wanted)) in lines.iter().zip(&wanted) {
        assert_eq!(level, wanted_level, "{line}");
        let wanted = format!("{call} event={event} {wanted}");
        assert!(line.starts_with(&wanted), "{line}\n{wanted}");
        assert!(!line.contains(KEY), "{line}");
    }
    let refused =
        " outcome=REJECTED request_id=id code=RequestLimitExceeded http_status=200 error=m";
    assert!(lines[1].1.ends_with(refused), "{}", lines[1].1);
    let id = " outcome=DONE request_id=eac6b301-a322-493a-8e36-83b295459397";
    assert!(lines[4].1.ends_with(id), "{}", lines[4].1);
    for name in ["connected_us=", "handshaken_us=", "first_byte_us=", "total_us="] {
        assert!(lines[4].1.contains(name), "{name}");
    }
}

/// The key-value pairs of a line. Panics if it is not logfmt.
fn pairs(line: &str) -> Vec<(String, String)> {
    assert!(
        !line.contains(|c: char| c.is_control() || (c.is_whitespace() && c != ' ')),
        "{line:?}"
    );
    let (mut rest, mut pairs) = (line, Vec::new());
    loop {
        let (name, value) = rest.split_once('=').unwrap();
        assert!(name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_'), "{line}");
        let value = if value.starts_with('"') {
            let mut read = serde_json::Deserializer::from_str(value).into_iter::<String>();
            let text = read.next().unwrap().unwrap();
            rest = &value[read.byte_offset()..];
            text
        } else {
            let end = value.find(' ').unwrap_or(value.len());
            rest = &value[end..];
            value[..end].to_owned()
        };
        pairs.push((name.to_owned(), value));
        match rest.strip_prefix(' ') {
            Some(more) => rest = more,
            None if rest.is_empty() => return pairs,
            None => panic!("{line}"),
        }
    }
}

/// Text from the service adds no lines or pairs to the log.
#[test]
fn responses_stay_in_their_values() {
    const FORGED: &str = "a outcome=DONE \u{1b}[2K\u{85}\u{2028}\n\t\\ \" call=1 \u{202e}x";
    let text = serde_json::to_string(FORGED).unwrap();
    let refused = format!(
        r#"{{"Response":{{"Error":{{"Code":{text},"Message":{text}}},"RequestId":{text}}}}}"#
    );
    let done = format!(r#"{{"Response":{{"RequestId":{text}}}}}"#);
    let server = Canned::script(vec![whole(200, "", &refused), whole(200, "", &done)]).unwrap();
    let lines = Arc::new(Mutex::new(Vec::new()));
    let log = lines.clone();
    let client = builder(&server)
        .log(Level::Debug, move |_, line| log.lock().unwrap().push(pairs(line)))
        .build()
        .unwrap();
    let error = client.call(&reboot()).unwrap_err();
    assert_eq!(error.code(), Some(FORGED));
    client.call(&reboot()).unwrap();
    let lines = lines.lock().unwrap().clone();
    let value = |line: usize, name: &str| {
        let found: Vec<_> = lines[line].iter().filter(|(one, _)| one == name).collect();
        assert_eq!(found.len(), 1, "{name}: {lines:?}");
        found[0].1.clone()
    };
    assert_eq!(lines.len(), 4, "{lines:?}");
    for name in ["request_id", "code", "error"] {
        assert_eq!(value(1, name), FORGED);
    }
    assert_eq!((value(1, "outcome"), value(3, "outcome")), ("UNKNOWN".into(), "DONE".into()));
    assert_eq!(value(3, "request_id"), FORGED);
    // The lines of a call have its id, and no other call has it.
    assert_eq!((value(0, "call"), value(2, "call")), (value(1, "call"), value(3, "call")));
    assert_ne!(value(0, "call"), value(2, "call"));
}

/// The hints in a call's error, by structs and by JSON, for a service that returns that code.
fn hints(code: &str) -> [Option<RetryHint>; 2] {
    let server = Canned::start(200, &refusal_body(code)).unwrap();
    let client = builder(&server).max_attempts(1).build().unwrap();
    let options = CallOptions::default();
    let json =
        client.call_json("cvm", "2017-03-12", "DescribeRegions", "{}", &options).unwrap_err();
    [client.call(&regions()).unwrap_err().retry_hint(), json.retry_hint()]
}

#[test]
fn errors_tell_what_the_documents_say_of_another_try() {
    let errors = DescribeRegions::service().action("DescribeRegions").unwrap().errors;
    for hint in [RetryHint::Never, RetryHint::Backoff, RetryHint::IfIdempotent] {
        let known = errors.iter().find(|known| known.retry == hint).unwrap();
        assert_eq!(hints(known.code), [Some(hint); 2], "{}", known.code);
    }
    // A code that has an entry itself, and does not follow its class.
    for unknown in ["RequestLimitExceeded.OfTheMoon", "NoSuchCode"] {
        assert_eq!(hints(unknown), [None; 2], "{unknown}");
    }
}

#[test]
fn what_the_service_did_not_say_has_no_hint() {
    let known = DescribeRegions::service().action("DescribeRegions").unwrap().errors;
    let code = known.iter().next().unwrap().code;
    let server = Canned::start(200, &refusal_body(code)).unwrap();
    let client = builder(&server).build().unwrap();
    let options = CallOptions::default();
    // The library knows nothing about this action.
    let unknown = client.call_json("cvm", "2017-03-12", "DescribeMoons", "{}", &options);
    let unknown = unknown.unwrap_err();
    assert_eq!((unknown.code(), unknown.retry_hint()), (Some(code), None));
    let refused = RebootInstances::builder().build().unwrap_err();
    assert_eq!((refused.status(), refused.retry_hint()), (Status::InvalidRequest, None));
    let server = Canned::start(502, "<html>Bad Gateway</html>").unwrap();
    let gateway = builder(&server).build().unwrap().call(&reboot()).unwrap_err();
    assert_eq!((gateway.status(), gateway.retry_hint()), (Status::Http, None));
}
