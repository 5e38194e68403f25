//! Tests of requests that violate their specs: all violations are reported together, and `Warn` and `Off` send the
//! request anyway.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use tcapi::cvm::{DescribeInstancesStatus, RebootInstances};
use tcapi::{
    CallOptions, Client, ClientBuilder, Credentials, Error, EventKind, Level, Outcome, Status,
    Validation, ViolationKind, Violations,
};
use tcapi_tests::canned::{Canned, whole};

/// A service of the tests: a write with numbers and a ClientToken of at most 16 characters.
pub(crate) mod things {
    #[tcapi::action(spec = "../../data/specs/validation/MakeThing.toml")]
    pub struct MakeThing;
}

/// The same with a required token that has a pattern.
pub(crate) mod orders {
    #[tcapi::action(spec = "../../data/specs/validation/OrderThing.toml")]
    pub struct OrderThing;
}

use orders::OrderThing;
use things::MakeThing;

const DONE: &str = r#"{"Response":{"RequestId":"id"}}"#;

type Lines = Arc<Mutex<Vec<String>>>;

fn builder(server: &Canned, lines: &Lines) -> ClientBuilder {
    let lines = lines.clone();
    let key = "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE";
    Client::builder()
        .environment(false)
        .endpoint(server.url())
        .region("ap-guangzhou")
        .credentials(Credentials::new("AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE", key).unwrap())
        .timeout(Duration::from_secs(24 * 60 * 60))
        .log(Level::Warn, move |_, line| lines.lock().unwrap().push(line.to_owned()))
}

fn with(validation: Validation) -> CallOptions {
    let mut options = CallOptions::default();
    options.validation = Some(validation);
    options
}

/// Path and code of each listed violation.
fn pairs(violations: &Violations) -> Vec<(&str, &str)> {
    violations.listed().iter().map(|one| (one.path.as_str(), one.code.as_str())).collect()
}

fn refused(error: &Error) -> Vec<(&str, &str)> {
    assert_eq!((error.status(), error.outcome()), (Status::InvalidRequest, Outcome::NotSent));
    assert_eq!(error.attempts(), 0);
    let pairs = pairs(error.violations());
    assert_eq!((error.path().unwrap_or_default(), error.code().unwrap()), pairs[0]);
    assert_eq!(error.message(), error.violations().listed()[0].message);
    pairs
}

#[allow(deprecated, reason = "the combination is a violation")]
fn malformed() -> tcapi::Unvalidated<RebootInstances> {
    RebootInstances::builder()
        .instance_ids(["ins-1122", "ins-r8hr2upy", "INS-r8hr2upy"])
        .force_reboot(true)
        .stop_type("WARM")
        .build_unvalidated()
}

const WRONG: [(&str, &str); 4] = [
    ("InstanceIds[0]", "InvalidInstanceId.Malformed"),
    ("InstanceIds[2]", "InvalidInstanceId.Malformed"),
    ("StopType", "InvalidParameterValue"),
    ("StopType", "InvalidParameterCombination"),
];

const SENT: &str = r#"{"InstanceIds":["ins-1122","ins-r8hr2upy","INS-r8hr2upy"],"ForceReboot":true,"StopType":"WARM"}"#;

#[test]
fn all_violations_are_told_at_once() {
    let (server, lines) = (Canned::start(200, DONE).unwrap(), Lines::default());
    let client = builder(&server, &lines).build().unwrap();
    let off = builder(&server, &lines).validation(Validation::Off).build().unwrap();
    for error in [
        malformed().validate().unwrap_err(),
        client.call_unvalidated(&malformed(), &CallOptions::default()).0.unwrap_err(),
        off.call_unvalidated(&malformed(), &with(Validation::Refuse)).0.unwrap_err(),
        client
            .call_json("cvm", "2017-03-12", "RebootInstances", SENT, &CallOptions::default())
            .unwrap_err(),
    ] {
        assert_eq!(refused(&error), WRONG);
        assert!(error.to_string().ends_with("(and 3 more)"), "{error}");
    }
    let nothing = RebootInstances::builder().build().unwrap_err();
    assert_eq!(refused(&nothing), [("InstanceIds", "MissingParameter")]);
    assert!(!nothing.to_string().contains("more"), "{nothing}");
    assert_eq!((server.bodies().len(), lines.lock().unwrap().len()), (0, 0));
}

#[test]
fn a_request_is_sent_in_spite_of_its_violations() {
    let (server, lines) = (Canned::start(200, DONE).unwrap(), Lines::default());
    let refusing = builder(&server, &lines).build().unwrap();
    let warning = builder(&server, &lines).validation(Validation::Warn).build().unwrap();
    for (client, options) in [
        (&warning, CallOptions::default()),
        (&refusing, with(Validation::Warn)),
        (&refusing, with(Validation::Off)),
        (&warning, with(Validation::Off)),
    ] {
        let warned = options.validation != Some(Validation::Off);
        let (result, report) = client.call_unvalidated(&malformed(), &options);
        assert_eq!(result.unwrap().request_id, "id");
        let mut report_json = tcapi::CallReport::default();
        let names = ("cvm", "2017-03-12", "RebootInstances");
        client
            .call_json_reported(names.0, names.1, names.2, SENT, &options, &mut report_json)
            .unwrap();
        for report in [report, report_json] {
            assert_eq!(pairs(&report.violations), if warned { &WRONG[..] } else { &[] });
        }
        let lines = std::mem::take(&mut *lines.lock().unwrap());
        assert_eq!(lines.len(), if warned { 8 } else { 0 }, "{lines:#?}");
        if warned {
            let first = "event=violation service=cvm action=RebootInstances violations=4 \
                         code=InvalidInstanceId.Malformed path=InstanceIds[0] error=";
            assert!(lines[0].contains(first), "{}", lines[0]);
        }
    }
    assert_eq!(server.bodies(), vec![SENT; 8]);
}

#[test]
fn violations_are_events_before_the_first_attempt() {
    let (server, lines) = (Canned::start(200, DONE).unwrap(), Lines::default());
    let told = Arc::new(Mutex::new(Vec::new()));
    let kept = told.clone();
    let client = builder(&server, &lines).events(move |event| {
        kept.lock().unwrap().push(match event.kind {
            EventKind::CallBegin { .. } => "begin".to_owned(),
            EventKind::Violation { count, violation, .. } => format!("{count}: {}", violation.path),
            EventKind::AttemptBegin { .. } => "attempt".to_owned(),
            _ => return,
        });
    });
    let client = client.build().unwrap();
    client.call_unvalidated(&malformed(), &with(Validation::Warn)).0.unwrap();
    let wanted = [
        "begin",
        "4: InstanceIds[0]",
        "4: InstanceIds[2]",
        "4: StopType",
        "4: StopType",
        "attempt",
    ];
    assert_eq!(*told.lock().unwrap(), wanted);
    client.call_unvalidated(&malformed(), &with(Validation::Off)).0.unwrap();
    assert_eq!(told.lock().unwrap()[6..], ["begin", "attempt"]);
}

#[test]
fn a_request_that_its_spec_allows_has_no_violations() {
    let (server, lines) = (Canned::start(200, DONE).unwrap(), Lines::default());
    let client = builder(&server, &lines).validation(Validation::Warn).build().unwrap();
    let reboot = RebootInstances::builder().instance_ids(["ins-r8hr2upy"]).build_unvalidated();
    let (result, report) = client.call_unvalidated(&reboot, &CallOptions::default());
    assert!(result.is_ok() && report.violations.is_empty() && lines.lock().unwrap().is_empty());
}

/// Parameters and values that the spec does not have yet.
#[test]
fn a_newer_request_is_sent_as_it_is() {
    let (server, lines) = (Canned::start(200, DONE).unwrap(), Lines::default());
    let client = builder(&server, &lines).build().unwrap();
    let newer =
        r#"{"Turbo":{"Level":9},"InstanceIds":"ins-r8hr2upy","StopType":[null],"Other":null}"#;
    let call = |options: &CallOptions| {
        client.call_json("cvm", "2017-03-12", "RebootInstances", newer, options)
    };
    let refusal = call(&CallOptions::default()).unwrap_err();
    let wrong = [
        ("Turbo", "UnknownParameter"),
        ("Other", "UnknownParameter"),
        ("InstanceIds", "InvalidParameter"),
        ("StopType", "InvalidParameter"),
    ];
    let mut found = refused(&refusal);
    found.sort_by_key(|pair| wrong.iter().position(|one| one == pair));
    assert_eq!(found, wrong);
    for validation in [Validation::Warn, Validation::Off] {
        call(&with(validation)).unwrap();
    }
    assert_eq!(server.bodies(), [newer, newer]);
}

#[test]
fn what_can_t_be_encoded_is_refused_in_any_case() {
    let (server, lines) = (Canned::start(200, DONE).unwrap(), Lines::default());
    let client = builder(&server, &lines).build().unwrap();
    let of = |sizes: &[f64]| MakeThing::builder().sizes(sizes.to_vec()).build_unvalidated();
    let wrong = of(&[11.0, f64::NAN, -1.0, f64::INFINITY]);
    let refusal = wrong.clone().validate().unwrap_err();
    let paths: Vec<_> = refused(&refusal).iter().map(|(path, _)| path.to_string()).collect();
    assert_eq!(paths, ["Sizes", "Sizes[0]", "Sizes[1]", "Sizes[2]", "Sizes[3]"]);
    for validation in [Validation::Warn, Validation::Off] {
        let error = client.call_unvalidated(&wrong, &with(validation)).0.unwrap_err();
        let paths: Vec<_> = refused(&error).iter().map(|(path, _)| path.to_string()).collect();
        assert_eq!(paths, ["Sizes[1]", "Sizes[3]"]);
        let kinds = error.violations().listed().iter().map(|one| one.kind);
        assert!(kinds.into_iter().all(|kind| kind == ViolationKind::Unencodable));
    }
    assert_eq!(server.bodies().len(), 0);
    client.call_unvalidated(&of(&[11.0]), &with(Validation::Off)).0.unwrap();
    assert_eq!(server.bodies().len(), 1);
}

/// If there are many violations, only some are listed, but the decisive one always is.
#[test]
fn lists_of_violations_are_bounded() {
    let mut sizes = vec![11.0; 200];
    let error = MakeThing::builder().sizes(sizes.clone()).build().unwrap_err();
    assert_eq!((error.violations().count(), error.violations().listed().len()), (201, 100));
    sizes.push(f64::NAN);
    let (server, lines) = (Canned::start(200, DONE).unwrap(), Lines::default());
    let client = builder(&server, &lines).validation(Validation::Warn).build().unwrap();
    let call = |sizes: &[f64]| {
        let thing = MakeThing::builder().sizes(sizes.to_vec()).build_unvalidated();
        client.call_unvalidated(&thing, &CallOptions::default())
    };
    assert_eq!(refused(&call(&sizes).0.unwrap_err())[0].0, "Sizes[200]");
    assert_eq!(server.bodies().len(), 0);
    let (result, report) = call(&sizes[..200]);
    assert!(result.is_ok());
    assert_eq!(report.violations.count(), 201);
    assert_eq!(lines.lock().unwrap().len(), 16);
}

/// Also rules that concern no parameter: the region, and the length of the request.
#[test]
fn rules_of_the_whole_request_are_eased_too() {
    let (server, lines) = (Canned::start(200, DONE).unwrap(), Lines::default());
    let key = Credentials::new("AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE", "key").unwrap();
    let client = Client::builder().environment(false).endpoint(server.url()).credentials(key);
    let client = client.timeout(Duration::from_secs(24 * 60 * 60)).build().unwrap();
    let statuses = DescribeInstancesStatus::builder().build().unwrap();
    let error = client.call(&statuses).unwrap_err();
    assert_eq!(refused(&error), [("Region", "MissingParameter")]);
    let (result, report) = client.call_reported(&statuses, &with(Validation::Warn));
    assert!(result.is_ok());
    assert_eq!(pairs(&report.violations), [("Region", "MissingParameter")]);
    client.call_with(&statuses, &with(Validation::Off)).unwrap();

    let client = builder(&server, &lines).build().unwrap();
    let long = format!(r#"{{"Text":"{}"}}"#, "x".repeat(10 * 1024 * 1024));
    let call = |options: &CallOptions| client.call_json("things", "1", "Do", &long, options);
    let error = call(&CallOptions::default()).unwrap_err();
    assert_eq!(refused(&error), [("", "RequestSizeLimitExceeded")]);
    call(&with(Validation::Off)).unwrap();
    assert_eq!(server.bodies().len(), 3);
}

/// The service may not accept a token that the spec does not allow.
#[test]
fn a_token_that_breaks_its_spec_makes_nothing_repeatable() {
    let (server, lines) =
        (Canned::script(vec![whole(502, "", "<html>")]).unwrap(), Lines::default());
    let client = builder(&server, &lines);
    let client = client.backoff(Duration::from_millis(1), Duration::from_millis(1));
    let client = client.validation(Validation::Off).build().unwrap();
    let attempts = |token: &str, sizes: &[f64]| {
        let thing = MakeThing::builder().client_token(token).sizes(sizes.to_vec());
        let result = client.call_unvalidated(&thing.build_unvalidated(), &CallOptions::default());
        result.0.unwrap_err().attempts()
    };
    assert_eq!(attempts("token", &[1.0]), 3);
    // A violation of another parameter does not affect the token.
    assert_eq!(attempts("token", &[11.0]), 3);
    assert_eq!(attempts("a-token-too-long-for-it", &[1.0]), 1);
    // Its violation may be one of those that are not listed.
    assert_eq!(attempts("token", &[11.0; 200]), 1);
}

/// A token that the library makes conforms to the spec, and a caller that gives none violates nothing.
#[test]
fn a_token_is_made_in_the_form_of_its_spec() {
    let (server, lines) = (Canned::start(200, DONE).unwrap(), Lines::default());
    let client = builder(&server, &lines).build().unwrap();
    let thing = MakeThing::builder().sizes([1.0]).build().unwrap();
    let order = OrderThing::builder().name("a").address("b").build().unwrap();
    for _ in 0..2 {
        client.call(&thing).unwrap();
        client.call(&order).unwrap();
        let order = OrderThing::builder().name("a").address("b").build_unvalidated();
        client.call_unvalidated(&order, &CallOptions::default()).0.unwrap();
    }
    let sent: Vec<serde_json::Value> =
        server.bodies().iter().map(|body| serde_json::from_str(body).unwrap()).collect();
    let tokens: Vec<&str> = sent.iter().map(|body| body["ClientToken"].as_str().unwrap()).collect();
    assert_eq!(tokens.iter().collect::<std::collections::HashSet<_>>().len(), 6, "{tokens:?}");
    let usual = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit();
    for (body, token) in sent.iter().zip(&tokens) {
        match body.get("Sizes") {
            Some(_) => assert!(token.len() == 16 && token.chars().all(usual), "{token}"),
            None => {
                let rest = token.strip_prefix("t-").unwrap();
                assert!(rest.len() == 18 && rest.chars().all(usual), "{token}");
            }
        }
    }
}

#[test]
fn a_token_of_another_form_is_refused_and_none_is_made_in_its_place() {
    for (token, code) in [
        ("t-1", "InvalidParameterValue.TokenLength"),
        ("T-0123456789", "InvalidParameterValue.TokenForm"),
        ("t-01234567890123456789", "InvalidParameterValue.TokenLength"),
    ] {
        let error =
            OrderThing::builder().name("a").address("b").client_token(token).build().unwrap_err();
        assert_eq!(refused(&error), [("ClientToken", code)]);
    }
    let nothing = OrderThing::builder().express(false).depot("b").build().unwrap_err();
    assert_eq!(refused(&nothing), [("Name", "MissingParameter")]);
    assert!(
        OrderThing::builder().name("a").address("b").client_token("t-01234567").build().is_ok()
    );
}

/// The default that the service assumes for one field can make another field required.
#[test]
fn a_field_is_required_by_what_the_service_assumes() {
    let order = || OrderThing::builder().name("a");
    let error = order().build().unwrap_err();
    assert_eq!(refused(&error), [("Address", "MissingParameter")]);
    let assumed = "it is required because Express is true, which the service assumes: set it, or change Express";
    assert_eq!(error.message(), assumed);
    let error = order().express(true).build().unwrap_err();
    assert_eq!(
        error.message(),
        "it is required because Express is true: set it, or change Express"
    );
    let error = order().express(false).build().unwrap_err();
    assert_eq!(refused(&error), [("Depot", "InvalidParameterValue.Depot")]);
    assert!(order().express(false).depot("c").build().is_ok());
}
