//! Answers: what is read, and what can not be.

use serde_json::json;
use tcapi::schema::{self, Answer};

use crate::every::{Color, Node, SERVICE};
use crate::{chain, decoded, decoded_text, encoded, enough, unreadable};

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
