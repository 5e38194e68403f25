//! Tests of responses that a program's tests make.

use serde_json::json;

use super::every::{Color, EveryTypeResponse, Node};
use super::{decoded, with_oddities};

/// Every field can be set, nested objects included, and the result equals a response of the service.
#[test]
fn a_response_is_made_by_setters() {
    let leaf = Node::default().id(2u64).label("l");
    let made = EveryTypeResponse::default()
        .request_id("id")
        .text("a")
        .text_list(["a", "b"])
        .integer(-1)
        .integer_list([-1i64, 1])
        .natural(1u64)
        .natural_list([1u64])
        .ratio(0.5)
        .ratio_list([0.5])
        .flag(true)
        .flag_list([false])
        .data([0, 255])
        .data_list([[1u8]])
        .at("2020-03-10T02:43:51Z")
        .at_list(["x"])
        .day("2020-03-10")
        .day_list(["y"])
        .color(Color::Red)
        .color_list(["DARK_BLUE", "GREEN"])
        .node(Node::default().id(1u64).next(leaf.clone()).children([leaf]))
        .node_list([Node::default()])
        .password("hunter2");
    let wanted = json!({
        "RequestId": "id",
        "Text": "a", "TextList": ["a", "b"], "Integer": -1, "IntegerList": [-1, 1],
        "Natural": 1, "NaturalList": [1], "Ratio": 0.5, "RatioList": [0.5],
        "Flag": true, "FlagList": [false], "Data": "AP8=", "DataList": ["AQ=="],
        "At": "2020-03-10T02:43:51Z", "AtList": ["x"], "Day": "2020-03-10", "DayList": ["y"],
        "Color": "RED", "ColorList": ["DARK_BLUE", "GREEN"],
        "Node": {"Id": 1, "Next": {"Id": 2, "Label": "l"}, "Children": [{"Id": 2, "Label": "l"}]},
        "NodeList": [{}], "Password": "hunter2",
    });
    assert_eq!(decoded(&wanted).unwrap(), made);
    assert!(!format!("{made:?}").contains("hunter2"));
    let service = &super::SERVICE;
    let response = service.object(service.action("EveryType").unwrap().response);
    let members = wanted.as_object().unwrap();
    let missing = response.fields().find(|field| !members.contains_key(field.name));
    assert!(missing.is_none(), "the test sets no {missing:?}");
}

#[test]
fn an_empty_response_is_the_default() {
    let (response, _) = with_oddities(r#"{"Response":{"RequestId":"id"}}"#).unwrap();
    assert_eq!(response, EveryTypeResponse::default().request_id("id"));
}
