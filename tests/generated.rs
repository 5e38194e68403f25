//! What generated types do, on a spec of the tests' own that has every type and every check.
//!
//! The module `every` is made from `generated/EveryType.toml`; nothing in here knows an action of the
//! cloud.

use std::fmt::Debug;

use serde_json::{Value as Json, json};
use tcapi::schema::{self, Answer, DecodeError, Encode, MAX_DEPTH, Record, RecordWriter};
use tcapi::{Outcome, Status};

/// Of the tests' own.
pub mod every {
    #[tcapi::action(spec = "generated/EveryType.toml")]
    pub struct EveryType;
}

use every::{Color, EveryType, EveryTypeBuilder, EveryTypeError, EveryTypeResponse, Node, SERVICE};

/// A builder with all that is required.
fn enough() -> EveryTypeBuilder {
    EveryType::builder().required("x")
}

fn encoded(request: &EveryType) -> Json {
    let record: &dyn Record = request;
    let action = SERVICE.action("EveryType").unwrap();
    serde_json::to_value(Encode::new(&SERVICE, action.request, record)).unwrap()
}

fn decoded(response: &Json) -> Result<EveryTypeResponse, DecodeError> {
    decoded_text(&json!({ "Response": response }).to_string())
}

fn decoded_text(answer: &str) -> Result<EveryTypeResponse, DecodeError> {
    let mut response = EveryTypeResponse::default();
    let action = SERVICE.action("EveryType").unwrap();
    let writer = RecordWriter::new(&mut response);
    match schema::decode(&SERVICE, action.response, answer.as_bytes(), writer)? {
        Answer::Done { request_id } => {
            schema::Response::set_request_id(&mut response, request_id);
            Ok(response)
        }
        refused => panic!("{refused:?}"),
    }
}

/// Asserts that a request is refused with a code at a path, and as something that was never sent.
#[track_caller]
fn refused(builder: EveryTypeBuilder, code: &str, path: &str) {
    let error = builder.build().unwrap_err();
    assert_eq!((error.code(), error.path()), (Some(code), Some(path)), "{error}");
    assert_eq!((error.status(), error.outcome()), (Status::InvalidRequest, Outcome::NotSent));
    assert!(!error.message().is_empty());
}

#[track_caller]
fn unreadable(response: &Json, path: &str) {
    let error = decoded(response).unwrap_err();
    assert_eq!(error.path, path, "{}", error.message);
    assert_eq!(error.request_id.as_deref(), Some("id"), "the id must not be lost");
}

#[test]
fn what_is_set_is_read_and_sent() {
    let request = enough()
        .text("abé")
        .integer(-5)
        .natural(u64::MAX)
        .ratio(0.5)
        .flag(false)
        .data([0, 255])
        .at("2020-03-10T02:43:51Z")
        .day("2020-03-10")
        .color(Color::DarkBlue)
        .node(Node::default().id(7u64).next(Node::default().label("end")))
        .type_("t")
        .build()
        .unwrap();
    assert_eq!(request.text(), Some("abé"));
    assert_eq!(request.integer(), Some(-5));
    assert_eq!(request.natural(), Some(u64::MAX));
    assert_eq!(request.ratio(), Some(0.5));
    assert_eq!(request.flag(), Some(false));
    assert_eq!(request.data(), Some(&[0, 255][..]));
    assert_eq!(request.at(), Some("2020-03-10T02:43:51Z"));
    assert_eq!(request.day(), Some("2020-03-10"));
    assert_eq!(request.color(), Some(&Color::DarkBlue));
    assert_eq!(request.node().and_then(|node| node.id), Some(7));
    assert_eq!(request.type_(), Some("t"));
    assert_eq!(
        encoded(&request),
        json!({
            "Text": "abé", "Integer": -5, "Natural": u64::MAX, "Ratio": 0.5, "Flag": false,
            "Data": "AP8=", "At": "2020-03-10T02:43:51Z", "Day": "2020-03-10",
            "Color": "DARK_BLUE", "Node": {"Id": 7, "Next": {"Label": "end"}},
            "Type": "t", "Required": "x",
        })
    );
}

#[test]
fn lists_of_every_type_are_sent_in_order() {
    let request = enough()
        .text_list(["b", "a"])
        .integer_list([9, -9])
        .natural_list([2u64, 1])
        .ratio_list([1.5])
        .flag_list([true, false])
        .data_list([vec![1u8], vec![]])
        .at_list(["2020-03-10 02:43:51"])
        .day_list(["2020-02-29"])
        .color_list([Color::Red, "DARK_BLUE".into()])
        .node_list([
            Node::default().id(1u64),
            Node::default().children([Node::default().id(3u64)]).label("l"),
        ])
        .build()
        .unwrap();
    assert_eq!(request.text_list(), ["b", "a"]);
    assert_eq!(request.color_list(), [Color::Red, Color::DarkBlue]);
    assert_eq!(
        encoded(&request),
        json!({
            "TextList": ["b", "a"], "IntegerList": [9, -9], "NaturalList": [2, 1],
            "RatioList": [1.5], "FlagList": [true, false], "DataList": ["AQ==", ""],
            "AtList": ["2020-03-10 02:43:51"], "DayList": ["2020-02-29"],
            "ColorList": ["RED", "DARK_BLUE"],
            "NodeList": [{"Id": 1}, {"Children": [{"Id": 3}], "Label": "l"}],
            "Required": "x",
        })
    );
}

/// Nothing that was not set is sent, so that the service's defaults hold; an empty list is something.
#[test]
fn what_is_not_set_is_not_sent() {
    let request = enough().build().unwrap();
    assert_eq!(request.text(), None);
    assert_eq!(request.text_list(), [""; 0]);
    assert_eq!(encoded(&request), json!({"Required": "x"}));

    let request = enough().text_list([""; 0]).build().unwrap();
    assert_eq!(request.text_list(), [""; 0]);
    assert_eq!(encoded(&request), json!({"Required": "x", "TextList": []}));
}

#[test]
fn checks_refuse_with_their_code_and_path() {
    refused(EveryType::builder(), "MissingParameter", "Required");
    refused(enough().text("a"), "Text.Length", "Text");
    refused(enough().text("abcdefghijklm"), "Text.Length", "Text");
    // Characters count, not bytes.
    enough().text("éééééééééééé").build().unwrap();
    refused(enough().text("ABC"), "Text.Form", "Text");
    refused(enough().integer(6), "Integer.Range", "Integer");
    refused(enough().integer(i64::MIN), "Integer.Range", "Integer");
    refused(enough().ratio(0.49), "Ratio.Range", "Ratio");
    refused(enough().ratio(f64::NAN), "InvalidParameterValue", "Ratio");
    refused(enough().ratio(f64::INFINITY), "InvalidParameterValue", "Ratio");
    refused(enough().data([0; 5]), "Data.Length", "Data");
    refused(enough().password("x".repeat(65)), "Password.Form", "Password");
    refused(enough().day("2021-02-29"), "Day.Form", "Day");
    refused(enough().at("yesterday").day("2020-01-01"), "At.Form", "At");
    refused(enough().color("GREEN"), "Color.Value", "Color");
    refused(enough().color(Color::Unknown("RED ".to_owned())), "Color.Value", "Color");
    refused(enough().text_list(["a"; 4]), "TextList.Length", "TextList");
    refused(enough().text_list(["a", "a", "B"]), "TextList.Item", "TextList[2]");
    refused(enough().integer_list([0, 10]), "IntegerList.Item", "IntegerList[1]");
    refused(enough().color_list(["RED", ""]), "InvalidParameterValue", "ColorList[1]");
}

#[test]
#[allow(deprecated, reason = "deprecated parameters are checked as others are")]
fn rules_refuse_with_their_code_and_path() {
    refused(enough().flag(true).old(false), "Rule.AtMostOne", "Old");
    enough().old(true).build().unwrap();
    refused(enough().at("2020-03-10T02:43:51Z"), "Rule.Requires", "Day");
    enough().day("2020-03-10").build().unwrap();
    // Rules of objects hold wherever the object is.
    refused(enough().node(Node::default()), "MissingParameter", "Node.Id");
    let inner = Node::default().label("l").children([Node::default().id(1u64), Node::default()]);
    refused(
        enough().node_list([Node::default().label("l").next(inner)]),
        "MissingParameter",
        "NodeList[0].Next.Children[1].Id",
    );
}

fn chain(length: usize) -> Node {
    (1..length).fold(Node::default().id(0u64), |next, id| Node::default().id(id as u64).next(next))
}

/// Neither a request nor an answer can exhaust the stack.
#[test]
fn nesting_has_an_end() {
    enough().node(chain(MAX_DEPTH / 2)).build().unwrap();
    let error = enough().node(chain(4 * MAX_DEPTH)).build().unwrap_err();
    assert_eq!(error.code(), Some("InvalidParameter"));
    assert!(error.path().unwrap().starts_with("Node.Next.Next"), "{error}");

    // What is allowed can be read as JSON, also where each object is in a list.
    let in_lists = |length| {
        (1..length).fold(Node::default().id(0u64), |inner, id| {
            Node::default().id(id as u64).children([inner])
        })
    };
    let deepest = encoded(&enough().node_list([in_lists(MAX_DEPTH)]).build().unwrap());
    assert_eq!(serde_json::from_str::<Json>(&deepest.to_string()).unwrap(), deepest);
    for node in [chain(MAX_DEPTH + 1), in_lists(MAX_DEPTH + 1)] {
        assert_eq!(enough().node(node).build().unwrap_err().code(), Some("InvalidParameter"));
    }

    let nested = |depth: usize| {
        let (open, close) = (r#"{"Next":"#.repeat(depth), "}".repeat(depth));
        format!(r#"{{"Response":{{"Node":{open}{{"Id":1}}{close},"RequestId":"id"}}}}"#)
    };
    let answer = decoded_text(&nested(MAX_DEPTH / 2)).unwrap();
    assert!(answer.node.is_some());
    assert!(decoded_text(&nested(100_000)).is_err());
}

#[test]
fn answers_of_every_type_are_read() {
    let answer = decoded(&json!({
        "RequestId": "id",
        "Text": "a\u{1F980}", "Integer": i64::MIN, "Natural": u64::MAX, "Ratio": 3, "Flag": true,
        "Data": "AP8=", "At": "2020-03-10T02:43:51Z", "Day": "2020-03-10", "Color": "RED",
        "Node": {"Id": 1, "Next": {"Id": 2, "Children": [{"Label": "l"}]}},
        "TextList": ["a", ""], "IntegerList": [-1], "NaturalList": [1], "RatioList": [0.5, -2],
        "FlagList": [false], "DataList": ["AQ=="], "AtList": ["x"], "DayList": ["y"],
        "ColorList": ["DARK_BLUE", "UNKNOWN"], "NodeList": [{"Id": 3}],
    }))
    .unwrap();
    assert_eq!(answer.request_id, "id");
    assert_eq!(answer.text.as_deref(), Some("a\u{1F980}"));
    assert_eq!(answer.integer, Some(i64::MIN));
    assert_eq!(answer.natural, Some(u64::MAX));
    assert_eq!(answer.ratio, Some(3.0));
    assert_eq!(answer.flag, Some(true));
    assert_eq!(answer.data, Some(vec![0, 255]));
    assert_eq!(answer.at.as_deref(), Some("2020-03-10T02:43:51Z"));
    assert_eq!(answer.day.as_deref(), Some("2020-03-10"));
    assert_eq!(answer.color, Some(Color::Red));
    let next = answer.node.as_ref().and_then(|node| node.next.as_deref()).unwrap();
    assert_eq!((next.id, next.children[0].label.as_deref()), (Some(2), Some("l")));
    assert_eq!(*answer.text_list, ["a", ""]);
    assert_eq!(*answer.integer_list, [-1]);
    assert_eq!(*answer.natural_list, [1]);
    assert_eq!(*answer.ratio_list, [0.5, -2.0]);
    assert_eq!(*answer.flag_list, [false]);
    assert_eq!(*answer.data_list, [[1]]);
    // What a service answers is taken as it comes, whatever its form.
    assert_eq!(
        (&*answer.at_list, &*answer.day_list),
        (&["x".to_owned()][..], &["y".to_owned()][..])
    );
    assert_eq!(*answer.color_list, [Color::DarkBlue, Color::Unknown_]);
    assert_eq!(answer.node_list[0].id, Some(3));
}

#[test]
fn answers_may_be_newer_than_the_spec() {
    let answer = decoded(&json!({
        "RequestId": "id",
        "Color": "GREEN",
        "ColorList": ["RED", "GREEN"],
        "Text": null, "TextList": null, "Node": null, "Integer": null,
        "Added": {"deep": [1, {"er": null}]},
        "NodeList": [{"Id": 1, "Added": 5, "Label": null}],
    }))
    .unwrap();
    let green = Color::Unknown("GREEN".to_owned());
    assert_eq!(answer.color.as_ref(), Some(&green));
    assert_eq!(green.as_str(), "GREEN");
    assert_eq!(*answer.color_list, [Color::Red, green]);
    assert_eq!((answer.text, answer.node, answer.integer), (None, None, None));
    assert!(!answer.text_list.is_set());
    assert_eq!(answer.node_list.len(), 1);
    assert_eq!(answer.node_list[0].label, None);
}

/// A service that writes a member twice means the last one; lists are not joined.
#[test]
fn the_last_of_duplicate_members_counts() {
    let answer = decoded_text(
        r#"{"Response":{"Text":"one","TextList":["a","b"],"Node":{"Id":1,"Label":"l"},
            "Text":"two","TextList":["c"],"Node":{"Id":2},"RequestId":"id"}}"#,
    )
    .unwrap();
    assert_eq!(answer.text.as_deref(), Some("two"));
    assert_eq!(*answer.text_list, ["c"]);
    assert_eq!(answer.node, Some(Node::default().id(2u64)));
}

#[test]
fn values_of_another_type_are_reported_with_their_path() {
    unreadable(&json!({"RequestId": "id", "Text": 5}), "Text");
    unreadable(&json!({"RequestId": "id", "Integer": "5"}), "Integer");
    unreadable(&json!({"RequestId": "id", "Integer": u64::MAX}), "Integer");
    unreadable(&json!({"RequestId": "id", "Integer": 1.5}), "Integer");
    unreadable(&json!({"RequestId": "id", "Natural": -1}), "Natural");
    unreadable(&json!({"RequestId": "id", "Flag": 0}), "Flag");
    unreadable(&json!({"RequestId": "id", "Data": "no base64"}), "Data");
    unreadable(&json!({"RequestId": "id", "Node": []}), "Node");
    unreadable(&json!({"RequestId": "id", "TextList": "a"}), "TextList");
    unreadable(&json!({"RequestId": "id", "TextList": ["a", ["b"]]}), "TextList[1]");
    unreadable(&json!({"RequestId": "id", "IntegerList": [1, 2, "3"]}), "IntegerList[2]");
    unreadable(
        &json!({"RequestId": "id", "NodeList": [{}, {"Next": {"Children": [{"Id": "x"}]}}]}),
        "NodeList[1].Next.Children[0].Id",
    );
    assert!(decoded(&json!({"Text": "a"})).is_err(), "an answer has a RequestId");
    assert!(decoded_text("{}").is_err());
    assert!(decoded_text(r#"{"Response":{"RequestId":"id"}} "#).is_ok());
    assert!(decoded_text(r#"{"Response":{"RequestId":"id"}}x"#).is_err());
}

/// Whatever else can't be read, the id and the refusal are.
#[test]
fn the_envelope_is_read_in_spite_of_the_rest() {
    let id_of = |text: &str| decoded_text(text).unwrap_err().request_id;
    let id = Some("id".to_owned());
    let deep = format!("{}1{}", "[".repeat(200), "]".repeat(200));
    for rest in
        [r#""Text":"\ud800""#, r#""Added":1e999,"Text":5"#, &format!(r#""Added":{deep},"Text":5"#)]
    {
        assert_eq!(id_of(&format!(r#"{{"Response":{{{rest},"RequestId":"id"}}}}"#)), id, "{rest}");
    }
    // An answer that breaks off after the id, and one with something behind it.
    assert_eq!(id_of(r#"{"Response":{"RequestId":"id","Text":"#), id);
    assert_eq!(id_of(r#"{"Response":{"RequestId":"id"}} x"#), id);

    let refused = br#"{"Response":{"Text":5,"Error":{"Code":"NoNode"},"RequestId":"id"}}"#;
    let action = SERVICE.action("EveryType").unwrap();
    let answer = schema::decode(&SERVICE, action.response, refused, schema::Nowhere).unwrap();
    assert_eq!(answer, schema::decode_envelope(refused).unwrap());
    assert!(matches!(answer, Answer::Refused { code, .. } if code == "NoNode"));
}

/// A number is the one that was written, not one beside it.
#[test]
fn numbers_are_read_exactly() {
    for number in [-4.2525583765008795e71, 0.1 + 0.2, f64::MIN_POSITIVE, f64::MAX] {
        let answer =
            decoded_text(&format!(r#"{{"Response":{{"Ratio":{number:?},"RequestId":"id"}}}}"#));
        assert_eq!(answer.unwrap().ratio, Some(number));
    }
}

/// Bytes are bytes, whether a caller gives them so or as JSON.
#[test]
fn lengths_of_bytes_do_not_depend_on_the_reader() {
    let check = |data: &str| {
        let members = json!({"Required": "x", "Data": data});
        let action = SERVICE.action("EveryType").unwrap();
        let members = members.as_object().unwrap();
        let reader = schema::json::Json::new(&SERVICE, action.request, members);
        schema::validate(&SERVICE, action.request, reader).map_err(|invalid| invalid.code)
    };
    assert_eq!(check("/6CgdA=="), Ok(()), "four bytes");
    assert_eq!(check("/6CgdAA="), Err("Data.Length"), "five bytes");
}

/// What is sent can be read back: the answer has the request's fields.
#[test]
fn round_trip() {
    let request = enough()
        .text("ab")
        .natural(3u64)
        .data(*b"\0\x01")
        .color(Color::Unknown_)
        .node(chain(5))
        .node_list([chain(1), chain(2)])
        .data_list([vec![1], vec![2, 3]])
        .build()
        .unwrap();
    let mut echoed = encoded(&request);
    echoed["RequestId"] = json!("id");
    let answer = decoded(&echoed).unwrap();
    assert_eq!(answer.text.as_deref(), request.text());
    assert_eq!(answer.natural, request.natural());
    assert_eq!(answer.data.as_deref(), request.data());
    assert_eq!(answer.color.as_ref(), request.color());
    assert_eq!(answer.node.as_ref(), request.node());
    assert_eq!(&*answer.node_list, request.node_list());
    assert_eq!(&*answer.data_list, request.data_list());
}

#[test]
fn debug_shows_what_is_set_and_no_secret() {
    let shown = |value: &dyn Debug| format!("{value:?}");
    let builder = enough()
        .password("hunter2")
        .text("ab")
        .node(Node::default().id(1u64).secret("hunter3"))
        .node_list([Node::default().id(1u64).secret("hunter4")]);
    let in_builder = shown(&builder);
    let request = builder.build().unwrap();
    let mut echoed = encoded(&request);
    assert_eq!(echoed["Password"], "hunter2", "a secret is sent all the same");
    echoed["RequestId"] = json!("id");
    let answer = decoded(&echoed).unwrap();
    for text in [in_builder, shown(&request), shown(&answer)] {
        assert!(text.contains("Password: …") && text.contains("Secret: …"), "{text}");
        assert!(text.contains(r#"Text: "ab""#), "{text}");
        assert!(!text.contains("hunter") && !text.contains("Integer"), "{text}");
    }
}

#[test]
fn a_refusal_shows_no_secret() {
    let error = enough().password("hunter2".repeat(10)).build().unwrap_err();
    assert_eq!(error.message(), "the value does not have the form .{1,64}");
    assert!(!format!("{error} {error:?}").contains("hunter"), "{error}");
}

#[test]
fn enumerations_are_strings_with_names() {
    assert_eq!(Color::from("RED"), Color::Red);
    assert_eq!(Color::from("UNKNOWN"), Color::Unknown_);
    assert_eq!(Color::from("red"), Color::Unknown("red".to_owned()));
    assert_eq!(Color::DarkBlue.to_string(), "DARK_BLUE");
    assert_eq!(EveryTypeError::from("NoNode"), EveryTypeError::NoNode);
    assert_eq!(EveryTypeError::from("NoNode.Sub").as_str(), "NoNode.Sub");
}

#[test]
fn examples_come_with_the_action() {
    let titles: Vec<&str> = every::EXAMPLES.iter().map(|example| example.title).collect();
    assert_eq!(titles, ["an answer", "a refusal by the service", "nothing given"]);
}
