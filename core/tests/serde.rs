//! Tests of the serde traits of generated types: feature `serde`.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that can't go on has failed")]

use std::fmt::Debug;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value as Json, json};
use tcapi::schema::{
    Expected, Kind, List, ObjectId, RecordWriter, Response, Service, ServiceResult,
};
use tcapi::{Request, WithSecrets, schema};

/// A service of the tests, with secrets.
mod every {
    #[tcapi::action(spec = "../../tests/data/specs/EveryType.toml")]
    pub struct EveryType;
}

use every::{Color, EveryType, EveryTypeResponse, Node};

type Example = &'static schema::Example;

/// Converts an action's examples to serde's form and back. Returns their number.
type RoundTrip = fn(&[Example]) -> usize;

macro_rules! each_action {
    ($($service:ident $action:ident,)*) => {
        /// A line for each action of the library.
        const ROUND_TRIPS: &[(&str, &str, RoundTrip)] = &[$(
            (stringify!($service), stringify!($action), round_trip::<tcapi::$service::$action>),
        )*];
    };
}

include!(concat!(env!("OUT_DIR"), "/actions.rs"));

/// The response that the client decodes from a body; `None` if it is an error.
fn decoded<R: Request>(body: &str) -> Option<R::Response> {
    let mut response = R::Response::default();
    let writer = RecordWriter::new(&mut response);
    match schema::decode(R::service(), R::action().response, body.as_bytes(), writer).unwrap() {
        ServiceResult::Done { request_id, oddities } => {
            assert!(oddities.is_empty(), "{oddities}");
            response.set_request_id(request_id);
            Some(response)
        }
        ServiceResult::Refused { .. } => None,
    }
}

/// A JSON object without null members, members that the spec does not have, and, unless `secrets`, its secrets.
fn as_set(service: &Service, object: ObjectId, value: &Json, secrets: bool) -> Json {
    let fields = service.object(object).fields().filter(|field| secrets || !field.secret);
    let members = fields.filter_map(|field| {
        let one = |value: &Json| match field.kind {
            Kind::Object(object) => as_set(service, object, value, secrets),
            // A whole number is also written as a number with a fraction.
            Kind::F64 => value.as_f64().into(),
            _ => value.clone(),
        };
        let value = match &value[field.name] {
            Json::Null => return None,
            Json::Array(items) => items.iter().map(one).collect(),
            value => one(value),
        };
        Some((field.name.to_owned(), value))
    });
    Json::Object(members.collect())
}

fn round_trip<R: Request>(examples: &[Example]) -> usize
where
    R::Response: Serialize + DeserializeOwned + PartialEq + Debug + schema::serial::Described,
{
    for example in examples {
        let Expected::Response(body) = example.expected else { continue };
        let sent: Json = serde_json::from_str(body).unwrap();
        let sent = &sent["Response"];
        let read = serde_json::from_value::<R::Response>(sent.clone());
        let Some(response) = decoded::<R>(body) else {
            let error = read.unwrap_err().to_string();
            assert!(error.contains(sent["Error"]["Code"].as_str().unwrap()), "{error}");
            continue;
        };
        assert_eq!(read.unwrap(), response, "{}", example.title);
        for secrets in [false, true] {
            let mut wanted = as_set(R::service(), R::action().response, sent, secrets);
            wanted["RequestId"] = sent["RequestId"].clone();
            let text = match secrets {
                false => serde_json::to_string(&response),
                true => serde_json::to_string(&WithSecrets(&response)),
            };
            let text = text.unwrap();
            assert_eq!(serde_json::from_str::<Json>(&text).unwrap(), wanted, "{}", example.title);
            let again = serde_json::from_str::<R::Response>(&text).unwrap();
            assert_eq!(serde_json::to_value(WithSecrets(&again)).unwrap(), wanted);
            assert!(!secrets || again == response);
        }
    }
    examples.len()
}

#[test]
fn examples_of_every_action() {
    let mut actions = 0;
    for (service, examples) in tcapi::SERVICES.iter().zip(tcapi::EXAMPLES) {
        for action in service.actions() {
            let found = ROUND_TRIPS
                .iter()
                .find(|(of, name, _)| (*of, *name) == (service.name(), action.name));
            let (_, _, round_trip) = found.unwrap_or_else(|| panic!("no line of {}", action.name));
            let own = examples.iter().filter(|example| example.action == action.name);
            let seen = round_trip(&own.collect::<Vec<_>>());
            assert!(seen > 0, "{} has no examples", action.name);
            actions += 1;
        }
    }
    assert_eq!(actions, ROUND_TRIPS.len());
    assert!(actions > 0);
}

#[test]
fn examples_of_every_type() {
    assert_eq!(round_trip::<EveryType>(&every::EXAMPLES.iter().collect::<Vec<_>>()), 3);
}

/// A response with every member.
fn full() -> EveryTypeResponse {
    let leaf = || Node::default().id(u64::MAX).label("é\u{1F980}\n").secret("hunter3");
    EveryTypeResponse::default()
        .request_id("id")
        .text("a")
        .text_list(["a", ""])
        .integer(i64::MIN)
        .integer_list([-1i64, 1])
        .natural(u64::MAX)
        .natural_list([] as [u64; 0])
        .ratio(0.1)
        .ratio_list([0.5, 3.0])
        .flag(true)
        .flag_list([false])
        .data([0, 255])
        .data_list([[1u8]])
        .at("2020-03-10T02:43:51Z")
        .day("2020-03-10")
        .color("GREEN")
        .color_list([Color::Red])
        .node(Node::default().id(1u64).next(leaf()).children([leaf()]))
        .node_list([leaf(), Node::default()])
        .password("hunter2")
}

#[test]
fn a_response_has_the_names_of_the_wire() {
    let shown = serde_json::to_value(full()).unwrap();
    let leaf = json!({"Id": u64::MAX, "Label": "é\u{1F980}\n"});
    let wanted = json!({
        "Text": "a", "TextList": ["a", ""], "Integer": i64::MIN, "IntegerList": [-1, 1],
        "Natural": u64::MAX, "NaturalList": [], "Ratio": 0.1, "RatioList": [0.5, 3.0],
        "Flag": true, "FlagList": [false], "Data": "AP8=", "DataList": ["AQ=="],
        "At": "2020-03-10T02:43:51Z", "Day": "2020-03-10", "Color": "GREEN", "ColorList": ["RED"],
        "Node": {"Id": 1, "Next": leaf, "Children": [leaf]}, "NodeList": [leaf, {}],
        "RequestId": "id",
    });
    assert_eq!(shown, wanted);
}

#[test]
fn secrets_are_left_out_unless_they_are_asked_for() {
    let response = full();
    for (name, text) in [
        ("the response", serde_json::to_string(&response)),
        ("an object of it", serde_json::to_string(&response.node)),
        ("a list of it", serde_json::to_string(&response.node_list)),
        ("a request", serde_json::to_string(&request())),
    ] {
        let text = text.unwrap();
        assert!(!text.contains("hunter") && !text.contains("Secret"), "{name}: {text}");
        assert!(!text.contains("Password"), "{name}: {text}");
    }
    let text = serde_json::to_string(&WithSecrets(&response)).unwrap();
    assert_eq!(serde_json::from_str::<EveryTypeResponse>(&text).unwrap(), response);
    assert!(!format!("{:?}", WithSecrets(&response)).contains("hunter"));
    // A member that is left out is unset, and never another value that could be sent.
    let text = serde_json::to_string(&response).unwrap();
    let read: EveryTypeResponse = serde_json::from_str(&text).unwrap();
    assert_eq!((&read.password, &read.text), (&None, &response.text));
    assert_eq!(read.node_list[0].secret, None);
}

fn request() -> EveryType {
    let node = Node::default().id(1u64).secret("hunter3");
    EveryType::builder().required("x").node(node).password("hunter2").build().unwrap()
}

#[test]
fn a_request_is_what_is_sent() {
    assert_eq!(
        serde_json::to_value(request()).unwrap(),
        json!({"Required": "x", "Node": {"Id": 1}})
    );
    let all = json!({
        "Required": "x", "Node": {"Id": 1, "Secret": "hunter3"}, "Password": "hunter2",
    });
    assert_eq!(serde_json::to_value(WithSecrets(&request())).unwrap(), all);
}

#[test]
fn objects_enumerations_and_lists_stand_alone() {
    let node = Node::default().id(1u64).children([Node::default()]);
    let text = serde_json::to_string(&node).unwrap();
    assert_eq!(text, r#"{"Id":1,"Children":[{}]}"#);
    assert_eq!(serde_json::from_str::<Node>(&text).unwrap(), node);
    for (color, text) in [(Color::DarkBlue, "\"DARK_BLUE\""), (Color::from("x"), "\"x\"")] {
        assert_eq!(serde_json::to_string(&color).unwrap(), text);
        assert_eq!(serde_json::from_str::<Color>(text).unwrap(), color);
    }
    assert!(serde_json::from_str::<Color>("1").is_err());
    for list in [List::UNSET, List::from(Vec::new()), List::from(vec![Color::Red])] {
        let text = serde_json::to_string(&list).unwrap();
        assert_eq!(serde_json::from_str::<List<Color>>(&text).unwrap(), list, "{text}");
    }
}

/// The error of a value that is refused, as text and as a value.
#[track_caller]
fn refused<T: DeserializeOwned + Debug>(value: &Json) -> String {
    let error = serde_json::from_str::<T>(&value.to_string()).unwrap_err().to_string();
    let of_value = serde_json::from_value::<T>(value.clone()).unwrap_err().to_string();
    assert!(error.starts_with(&of_value), "{error}\n{of_value}");
    of_value
}

#[test]
fn what_is_odd_is_an_error_that_shows_no_value() {
    let refused = refused::<EveryTypeResponse>;
    // The whole response, with its envelope.
    let enveloped = json!({"Response": {"RequestId": "id", "Flag": true}});
    assert_eq!(refused(&enveloped), "missing field `RequestId`");
    let number = json!({"RequestId": "id", "NodeList": [{}, {"Id": "7"}]});
    assert_eq!(
        refused(&number),
        "NodeList[1].Id: a string in place of an integer of 64 bits that is not negative"
    );
    let secret = json!({"RequestId": "id", "Password": ["hunter2"]});
    assert_eq!(refused(&secret), "Password: a list in place of a string");
    assert!(!refused(&json!("hunter2")).contains("hunter2"));
    let mut deep = json!({});
    for _ in 0..40 {
        deep = json!({"Next": deep});
    }
    let deep = json!({"RequestId": "id", "Node": deep});
    assert_eq!(refused(&deep), "objects are nested deeper than 30");
    let twice = r#"{"RequestId":"id","Flag":true,"Flag":false}"#;
    let error = serde_json::from_str::<EveryTypeResponse>(twice).unwrap_err();
    assert_eq!(error.to_string(), "Flag: a duplicate member");
}

#[test]
fn newer_members_and_nulls_are_passed_over() {
    let newer = json!({"RequestId": "id", "Added": [{"A": 1e300}], "Flag": null, "Color": "NEW"});
    let wanted = EveryTypeResponse::default().request_id("id").color("NEW");
    assert_eq!(serde_json::from_value::<EveryTypeResponse>(newer).unwrap(), wanted);
}

/// More objects than a response of the service may have: data of the program has no such bound.
#[test]
fn what_a_program_has_itself_has_no_bound() {
    let nodes = vec![Node::default(); schema::ANY_RESPONSE_VALUES];
    let response = EveryTypeResponse::default().request_id("id").node_list(nodes);
    let text = serde_json::to_string(&response).unwrap();
    assert_eq!(serde_json::from_str::<EveryTypeResponse>(&text).unwrap(), response);
}
