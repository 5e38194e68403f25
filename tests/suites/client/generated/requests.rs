//! Tests of requests: what is sent, and what is refused before that.

use serde_json::{Value as Json, json};
use tcapi::schema::{self, MAX_DEPTH};

use super::every::{Color, EveryType, EveryTypeSpeed, Node, SERVICE};
use super::{chain, decoded_text, encoded, enough, refused};

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

/// Unset fields are not sent, so that the service's defaults apply; an empty list is sent.
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
    // Rules of objects apply wherever the object is.
    refused(enough().node(Node::default()), "MissingParameter", "Node.Id");
    let inner = Node::default().label("l").children([Node::default().id(1u64), Node::default()]);
    refused(
        enough().node_list([Node::default().label("l").next(inner)]),
        "MissingParameter",
        "NodeList[0].Next.Children[1].Id",
    );
}

/// Neither a request nor a response can exhaust the stack.
#[test]
fn nesting_has_an_end() {
    enough().node(chain(MAX_DEPTH / 2)).build().unwrap();
    let error = enough().node(chain(4 * MAX_DEPTH)).build().unwrap_err();
    assert_eq!(error.code(), Some("InvalidParameter"));
    assert!(error.path().unwrap().starts_with("Node.Next.Next"), "{error}");

    // Allowed depths can be read as JSON, also if each object is in a list.
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
    let response = decoded_text(&nested(MAX_DEPTH / 2)).unwrap();
    assert!(response.node.is_some());
    assert!(decoded_text(&nested(100_000)).is_err());
}

/// Bytes have the same limits whether a caller passes bytes or JSON.
#[test]
fn lengths_of_bytes_do_not_depend_on_the_reader() {
    let check = |data: &str| {
        let members = json!({"Required": "x", "Data": data});
        let action = SERVICE.action("EveryType").unwrap();
        let members = members.as_object().unwrap().into();
        let reader = schema::json::Json::new(&SERVICE, action.request, &members);
        let found = schema::validate(&SERVICE, action.request, reader).err();
        found.and_then(schema::Violations::into_first).map(|first| first.code)
    };
    assert_eq!(check("/6CgdA=="), None, "four bytes");
    assert_eq!(check("/6CgdAA="), Some("Data.Length".to_owned()), "five bytes");
}

/// The first violation of a request in JSON: code, path and message.
fn first(request: Json) -> Option<(String, String, String)> {
    let action = SERVICE.action("EveryType").unwrap();
    let mut members = json!({ "Required": "x" });
    members.as_object_mut().unwrap().extend(request.as_object().unwrap().clone());
    let members = members.as_object().unwrap().into();
    let reader = schema::json::Json::new(&SERVICE, action.request, &members);
    let found = schema::validate(&SERVICE, action.request, reader).err()?;
    assert_eq!(found.count(), 1, "{found:?}");
    found.into_first().map(|first| (first.code, first.path, first.message))
}

#[test]
fn a_field_is_required_as_long_as_another_has_a_value() {
    for good in [
        json!({"Plan": "POSTPAID"}),
        json!({"Plan": "PREPAID", "Months": 1}),
        json!({"Plan": "GIFT", "Months": 1, "Giver": "g"}),
        json!({"Months": 1, "Giver": "g", "Language": "en"}),
        json!({"Greeting": "hi", "Language": "en"}),
        json!({"Plan": null}),
    ] {
        assert_eq!(first(good.clone()), None, "{good}");
    }
    let month = "it is required because Plan is PREPAID: set it, or change Plan";
    let gift = "it is required because Plan is GIFT: set it, or change Plan";
    for (bad, code, path, message) in [
        (json!({"Plan": "PREPAID"}), "Months.Missing", "Months", month),
        (json!({"Plan": "PREPAID", "Months": null}), "Months.Missing", "Months", month),
        (json!({"Plan": "GIFT", "Months": 1}), "MissingParameter", "Giver", gift),
        (
            json!({"Greeting": ""}),
            "MissingParameter",
            "Language",
            "it is required if Greeting is given",
        ),
    ] {
        assert_eq!(first(bad), Some((code.to_owned(), path.to_owned(), message.to_owned())));
    }
    refused(enough().plan("GIFT").giver("g"), "Months.Missing", "Months");
    enough().plan("GIFT").giver("g").months(1u64).build().unwrap();
}

#[test]
fn integers_and_strings_are_those_that_are_allowed() {
    for good in [
        json!({"Weeks": 12}),
        json!({"ShiftList": [-1, 0, 1]}),
        json!({"ShiftList": []}),
        json!({"Disk": -20}),
        json!({"Disk": 0}),
        json!({"Disk": 1000}),
        json!({"Speed": "FAST", "WhenList": ["MONDAY"]}),
    ] {
        assert_eq!(first(good.clone()), None, "{good}");
    }
    let steps = "995 is not one of -20, -10, 0 and so on, in steps of 10";
    for (bad, code, path, message) in [
        (json!({"Weeks": 2}), "Weeks.Value", "Weeks", "2 is not one of 1, 3, 12"),
        (
            json!({"Weeks": u64::MAX}),
            "Weeks.Value",
            "Weeks",
            "18446744073709551615 is not one of 1, 3, 12",
        ),
        (
            json!({"ShiftList": [0, i64::MIN]}),
            "InvalidParameterValue",
            "ShiftList[1]",
            "-9223372036854775808 is not one of -1, 0, 1",
        ),
        (json!({"Disk": 995}), "Disk.Size", "Disk", steps),
        (json!({"Disk": -25}), "Disk.Size", "Disk", "-25 is not in -20 to 1000"),
        (
            json!({"Disk": i64::MIN}),
            "Disk.Size",
            "Disk",
            "-9223372036854775808 is not in -20 to 1000",
        ),
        (json!({"Disk": 1010}), "Disk.Size", "Disk", "1010 is not in -20 to 1000"),
        (
            json!({"Speed": "MIDDLING"}),
            "Speed.Value",
            "Speed",
            "\"MIDDLING\" is not one of SLOW, FAST",
        ),
        (
            json!({"WhenList": ["MONDAY", ""]}),
            "InvalidParameterValue",
            "WhenList[1]",
            "\"\" is not one of MONDAY, TUESDAY",
        ),
    ] {
        assert_eq!(first(bad), Some((code.to_owned(), path.to_owned(), message.to_owned())));
    }
    refused(enough().weeks(2u64), "Weeks.Value", "Weeks");
    refused(enough().speed("MIDDLING"), "Speed.Value", "Speed");
    let speed = enough().speed(EveryTypeSpeed::Slow).build().unwrap();
    assert_eq!(encoded(&speed)["Speed"], "SLOW");
}

/// Limits of a field for the object that it holds apply there, and nowhere else.
#[test]
fn a_use_of_an_object_has_limits_of_its_own() {
    for good in [
        json!({"Leaf": {"Id": 99, "Label": "1234"}}),
        json!({"Node": {"Id": 100, "Label": "12345", "Next": {"Label": ""}}}),
        json!({"LeafList": [{"Label": "", "Children": [{"Id": 1, "Children": [{"Id": 2}, {"Id": 3}]}]}]}),
        json!({"Leaf": {"Id": 1, "Children": [{"Id": 100, "Next": {"Label": "12345"}}]}}),
    ] {
        assert_eq!(first(good.clone()), None, "{good}");
    }
    let only = "only responses have this member: leave it out";
    for (bad, code, path, message) in [
        (
            json!({"Leaf": {"Label": "a"}}),
            "MissingParameter",
            "Leaf.Id",
            "it is required and was not given",
        ),
        (json!({"Leaf": {"Id": 100}}), "Leaf.Id", "Leaf.Id", "100 is more than 99"),
        (json!({"Leaf": {"Id": 1, "Next": {"Id": 2}}}), "UnknownParameter", "Leaf.Next", only),
        (
            json!({"Leaf": {"Id": 1, "Label": ""}}),
            "Leaf.Label",
            "Leaf.Label",
            "0 characters; 1 to 4 are allowed",
        ),
        (
            json!({"LeafList": [{"Id": 1, "Children": [{"Id": 1}, {"Id": 2}]}]}),
            "InvalidParameterValue",
            "LeafList[0].Children",
            "2 items; at most 1 are allowed",
        ),
        (
            json!({"NodeList": [{"Id": 1, "State": "s"}]}),
            "UnknownParameter",
            "NodeList[0].State",
            only,
        ),
    ] {
        assert_eq!(first(bad), Some((code.to_owned(), path.to_owned(), message.to_owned())));
    }
    refused(enough().leaf(Node::default().id(100u64)), "Leaf.Id", "Leaf.Id");
    enough().node(Node::default().id(100u64)).build().unwrap();
}

/// Objects that only responses have are checked too, as they are sent if checks are eased.
#[test]
fn what_only_responses_have_is_looked_into() {
    let mut deep = json!({ "Label": "a" });
    for _ in 0..schema::MAX_DEPTH {
        deep = json!({ "Next": deep });
    }
    let members = json!({ "Required": "x", "Leaf": { "Id": 1, "Next": deep } });
    let action = SERVICE.action("EveryType").unwrap();
    let members = members.as_object().unwrap().into();
    let reader = schema::json::Json::new(&SERVICE, action.request, &members);
    let found = schema::validate(&SERVICE, action.request, reader).unwrap_err();
    let messages: Vec<&str> = found.listed().iter().map(|one| one.message.as_str()).collect();
    assert!(messages[0].starts_with("only responses have this member"), "{messages:?}");
    let too_deep = format!("objects are nested deeper than {}", schema::MAX_DEPTH);
    assert!(messages.contains(&too_deep.as_str()), "{messages:?}");
}
