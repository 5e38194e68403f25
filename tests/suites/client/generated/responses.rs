//! Tests of responses: which are decoded, and which can't be.

use serde_json::{Value as Json, json};
use tcapi::schema::{self, Encode, Record, ServiceResult};

use super::every::{Color, SERVICE};
use super::{chain, decoded, decoded_text, encoded, enough, with_oddities};

#[test]
fn responses_of_every_type_are_read() {
    let response = decoded(&json!({
        "RequestId": "id",
        "Text": "a\u{1F980}", "Integer": i64::MIN, "Natural": u64::MAX, "Ratio": 3, "Flag": true,
        "Data": "AP8=", "At": "2020-03-10T02:43:51Z", "Day": "2020-03-10", "Color": "RED",
        "Node": {"Id": 1, "Next": {"Id": 2, "Children": [{"Label": "l"}]}},
        "TextList": ["a", ""], "IntegerList": [-1], "NaturalList": [1], "RatioList": [0.5, -2],
        "FlagList": [false], "DataList": ["AQ=="], "AtList": ["x"], "DayList": ["y"],
        "ColorList": ["DARK_BLUE", "UNKNOWN"], "NodeList": [{"Id": 3}],
    }))
    .unwrap();
    assert_eq!(response.request_id, "id");
    assert_eq!(response.text.as_deref(), Some("a\u{1F980}"));
    assert_eq!(response.integer, Some(i64::MIN));
    assert_eq!(response.natural, Some(u64::MAX));
    assert_eq!(response.ratio, Some(3.0));
    assert_eq!(response.flag, Some(true));
    assert_eq!(response.data, Some(vec![0, 255]));
    assert_eq!(response.at.as_deref(), Some("2020-03-10T02:43:51Z"));
    assert_eq!(response.day.as_deref(), Some("2020-03-10"));
    assert_eq!(response.color, Some(Color::Red));
    let next = response.node.as_ref().and_then(|node| node.next.as_deref()).unwrap();
    assert_eq!((next.id, next.children[0].label.as_deref()), (Some(2), Some("l")));
    assert_eq!(*response.text_list, ["a", ""]);
    assert_eq!(*response.integer_list, [-1]);
    assert_eq!(*response.natural_list, [1]);
    assert_eq!(*response.ratio_list, [0.5, -2.0]);
    assert_eq!(*response.flag_list, [false]);
    assert_eq!(*response.data_list, [[1]]);
    // A value from the service is accepted whatever its pattern is.
    assert_eq!(
        (&*response.at_list, &*response.day_list),
        (&["x".to_owned()][..], &["y".to_owned()][..])
    );
    assert_eq!(*response.color_list, [Color::DarkBlue, Color::Unknown_]);
    assert_eq!(response.node_list[0].id, Some(3));
}

#[test]
fn responses_may_be_newer_than_the_spec() {
    let response = decoded(&json!({
        "RequestId": "id",
        "Color": "GREEN",
        "ColorList": ["RED", "GREEN"],
        "Text": null, "TextList": null, "Node": null, "Integer": null,
        "Added": {"deep": [1, {"er": null}]},
        "NodeList": [{"Id": 1, "Added": 5, "Label": null}],
    }))
    .unwrap();
    let green = Color::Unknown("GREEN".to_owned());
    assert_eq!(response.color.as_ref(), Some(&green));
    assert_eq!(green.as_str(), "GREEN");
    assert_eq!(*response.color_list, [Color::Red, green]);
    assert_eq!((response.text, response.node, response.integer), (None, None, None));
    assert!(!response.text_list.is_set());
    assert_eq!(response.node_list.len(), 1);
    assert_eq!(response.node_list[0].label, None);
}

/// The decoded members of a response with `members`, and a line for each oddity.
#[track_caller]
fn read(members: &str) -> (Json, String) {
    let text = format!(r#"{{"Response":{{{members},"RequestId":"id"}}}}"#);
    let (response, oddities) = with_oddities(&text).unwrap();
    assert_eq!(response.request_id, "id");
    let record: &dyn Record = &response;
    let action = SERVICE.action("EveryType").unwrap();
    let set = serde_json::to_value(Encode::new(&SERVICE, action.response, record)).unwrap();
    assert_eq!(oddities.count(), oddities.listed().len());
    (set, oddities.to_string())
}

/// Of duplicate members, the last one with a valid value counts; lists and objects are not merged.
#[test]
fn the_last_of_duplicate_members_counts() {
    let there_twice = "a duplicate member, the last counts\n";
    for (members, wanted, at) in [
        (r#""Text":"one","Flag":true,"Text":"two""#, json!({"Text": "two", "Flag": true}), "Text"),
        (r#""TextList":["a","b"],"TextList":["c"]"#, json!({"TextList": ["c"]}), "TextList"),
        (r#""Node":{"Id":1,"Label":"l"},"Node":{"Id":2}"#, json!({"Node": {"Id": 2}}), "Node"),
        (
            r#""NodeList":[{},{"Id":1,"Id":2}]"#,
            json!({"NodeList": [{}, {"Id": 2}]}),
            "NodeList[1].Id",
        ),
    ] {
        assert_eq!(read(members), (wanted, format!("{at}: {there_twice}")), "{members}");
    }
    // A null member is absent, wherever it stands among the duplicates.
    for members in [r#""Integer":2,"Integer":null"#, r#""Integer":null,"Integer":2"#] {
        assert_eq!(read(members), (json!({"Integer": 2}), String::new()));
    }
    // A value of the wrong type does not replace another one either.
    let (set, oddities) = read(r#""TextList":["a"],"TextList":{},"Integer":1,"Integer":[]"#);
    assert_eq!(set, json!({"TextList": ["a"], "Integer": 1}));
    assert_eq!(
        oddities,
        "TextList: an object in place of a list, left out\n\
         Integer: a list in place of an integer of 64 bits, left out\n"
    );
}

#[test]
fn values_of_another_type_are_taken_over_where_that_is_exact() {
    let (set, oddities) = read(
        r#""Text":5,"TextList":["a",-7,true],"Integer":"-5","IntegerList":[1,"2"],
        "Natural":"18446744073709551615","Ratio":"0.5","Flag":"true","FlagList":["false",true],
        "At":1583808231,"Day":20200310,"Color":7,"Node":{"Next":{"Children":[{"Id":"9"}]}}"#,
    );
    assert_eq!(
        set,
        json!({
            "Text": "5", "TextList": ["a", "-7", "true"], "Integer": -5, "IntegerList": [1, 2],
            "Natural": u64::MAX, "Ratio": 0.5, "Flag": true, "FlagList": [false, true],
            "At": "1583808231", "Day": "20200310", "Color": "7",
            "Node": {"Next": {"Children": [{"Id": 9}]}},
        })
    );
    let found: Vec<&str> = oddities.lines().collect();
    assert_eq!(
        found,
        [
            "Text: a number in place of a string, converted",
            "TextList[1]: a number in place of a string, converted",
            "TextList[2]: true or false in place of a string, converted",
            "Integer: a string in place of an integer of 64 bits, converted",
            "IntegerList[1]: a string in place of an integer of 64 bits, converted",
            "Natural: a string in place of an integer of 64 bits that is not negative, converted",
            "Ratio: a string in place of a number, converted",
            "Flag: a string in place of true or false, converted",
            "FlagList[0]: a string in place of true or false, converted",
            "At: a number in place of a timestamp such as 2020-03-10T02:43:51Z, converted",
            "Day: a number in place of a day such as 2020-03-10, converted",
            "Color: a number in place of a string, converted",
            "Node.Next.Children[0].Id: a string in place of an integer of 64 bits that is not negative, \
             converted",
        ]
    );
}

/// A number with an integral value is an integer in any notation, and no oddity.
#[test]
fn integers_may_have_a_point_or_an_exponent() {
    let (set, oddities) =
        read(r#""Integer":1.0,"Natural":-0,"IntegerList":[1e0,-2.5E1,-0.0,9007199254740993]"#);
    let wanted =
        json!({"Integer": 1, "Natural": 0, "IntegerList": [1, -25, 0, 9007199254740993_i64]});
    assert_eq!((set, oddities.as_str()), (wanted, ""));
}

#[test]
fn other_values_are_left_out() {
    let (set, oddities) = read(
        r#""Text":{"deep":[1,{"er":null,"\ud800":1}]},"Integer":18446744073709551615,"Natural":-1,"Ratio":"",
        "Flag":0,"Data":"no base64","Node":"","TextList":"10.0.0.1","NodeList":{},"IntegerList":[1,null,1.5,2],
        "DataList":["AA==","?",[]],"Password":7.25"#,
    );
    assert_eq!(set, json!({"IntegerList": [1, 2], "DataList": ["AA=="]}));
    let found: Vec<&str> = oddities.lines().collect();
    assert_eq!(
        found,
        [
            "Text: an object in place of a string, left out",
            "Integer: a number in place of an integer of 64 bits, left out",
            "Natural: a number in place of an integer of 64 bits that is not negative, left out",
            "Ratio: a string in place of a number, left out",
            "Flag: a number in place of true or false, left out",
            "Data: a string in place of a string in base64, left out",
            "Node: a string in place of an object, left out",
            "TextList: a string in place of a list, left out",
            "NodeList: an object in place of a list, left out",
            "IntegerList[1]: null in place of an integer of 64 bits, left out",
            // The list is shorter now, but the indexes are those of the response.
            "IntegerList[2]: a number in place of an integer of 64 bits, left out",
            "DataList[1]: a string in place of a string in base64, left out",
            "DataList[2]: a list in place of a string in base64, left out",
            "Password: a number in place of a string, left out",
        ]
    );
    let (set, oddities) = read(r#""NodeList":[null,{"Id":[]},[{}],{"Next":[]},5]"#);
    assert_eq!(set, json!({"NodeList": [{}, {}]}));
    let at: Vec<&str> = oddities.lines().map(|line| line.split_once(": ").unwrap().0).collect();
    assert_eq!(
        at,
        ["NodeList[0]", "NodeList[1].Id", "NodeList[2]", "NodeList[3].Next", "NodeList[4]"]
    );
}

/// A million oddities are counted, and some of them listed.
#[test]
fn the_list_of_oddities_is_bounded() {
    let members = format!(r#""IntegerList":[{}1]"#, "null,".repeat(1_000_000));
    let text = format!(r#"{{"Response":{{{members},"RequestId":"id"}}}}"#);
    let (response, oddities) = with_oddities(&text).unwrap();
    assert_eq!(*response.integer_list, [1]);
    assert_eq!(oddities.count(), 1_000_000);
    assert!((1..=schema::MAX_ODDITIES).contains(&oddities.listed().len()));
    assert!(oddities.to_string().len() <= schema::MAX_ODDITIES_BYTES);
}

#[test]
fn what_is_no_response_is_an_error() {
    assert!(decoded(&json!({"Text": "a"})).is_err(), "a response has a RequestId");
    assert!(decoded_text("{}").is_err());
    assert!(decoded_text(r#"{"Response":{"RequestId":"id"}} "#).is_ok());
    for text in [
        r#"{"Response":{"RequestId":"id"}}x"#,
        r#"{"Response":{"RequestId":"id","RequestId":"id"}}"#,
        r#"{"Response":{"RequestId":"id"},"Response":{"RequestId":"id"}}"#,
        r#"{"Response":{"RequestId":5}}"#,
        r#"{"Response":{"RequestId":null}}"#,
        r#"{"Response":{"RequestId":"id","Error":null,"Error":null}}"#,
        r#"{"Response":{"RequestId":"id","Error":{}}}"#,
        r#"{"Response":{"RequestId":"id","Text":"\ud800"}}"#,
        r#"{"Response":{"RequestId":"id","Ratio":1e999}}"#,
        r#"{"Response":[]}"#,
    ] {
        assert!(decoded_text(text).is_err(), "{text}");
    }
}

/// An error of the service is recognised whatever its message is.
#[test]
fn refusals_need_a_code() {
    let refusal = |error: &str| {
        let text = format!(r#"{{"Response":{{"Error":{error},"RequestId":"id"}}}}"#);
        let action = SERVICE.action("EveryType").unwrap();
        schema::decode(&SERVICE, action.response, text.as_bytes(), schema::Nowhere)
    };
    for (error, wanted) in [
        (r#"{"Code":"A","Message":"m"}"#, "m"),
        (r#"{"Message":"m","Message":null,"Code":"A"}"#, "m"),
        (r#"{"Code":"A","Message":5}"#, ""),
        (r#"{"Code":"A","Message":{"a":[]}}"#, ""),
        (r#"{"Code":"A"}"#, ""),
    ] {
        let Ok(ServiceResult::Refused { code, message, .. }) = refusal(error) else {
            panic!("{error}")
        };
        assert_eq!((code.as_str(), message.as_str()), ("A", wanted), "{error}");
    }
    for error in [r#"{"Code":5}"#, r#"{"Code":"A","Code":"A"}"#, r#""A""#, "[]"] {
        assert!(refusal(error).is_err(), "{error}");
    }
}

/// The id and the error code are read even if the rest can't be.
#[test]
fn the_envelope_is_read_in_spite_of_the_rest() {
    let id_of = |text: &str| decoded_text(text).unwrap_err().request_id;
    let id = Some("id".to_owned());
    let deep = format!("{}1{}", "[".repeat(200), "]".repeat(200));
    for rest in [
        r#""Text":"\ud800""#,
        r#""Added":1e999,"Ratio":1e999"#,
        &format!(r#""Added":{deep},"Ratio":1e999"#),
    ] {
        assert_eq!(id_of(&format!(r#"{{"Response":{{{rest},"RequestId":"id"}}}}"#)), id, "{rest}");
    }
    // A response that breaks off after the id, and one with bytes after its end.
    assert_eq!(id_of(r#"{"Response":{"RequestId":"id","Text":"#), id);
    assert_eq!(id_of(r#"{"Response":{"RequestId":"id"}} x"#), id);

    let refused = br#"{"Response":{"Ratio":1e999,"Error":{"Code":"NoNode"},"RequestId":"id"}}"#;
    let action = SERVICE.action("EveryType").unwrap();
    let response = schema::decode(&SERVICE, action.response, refused, schema::Nowhere).unwrap();
    assert_eq!(response, schema::decode_envelope(refused).unwrap());
    assert!(matches!(response, ServiceResult::Refused { code, .. } if code == "NoNode"));
}

/// A number is read exactly, and not as a neighbouring one.
#[test]
fn numbers_are_read_exactly() {
    for number in [-4.2525583765008795e71, 0.1 + 0.2, f64::MIN_POSITIVE, f64::MAX] {
        let response =
            decoded_text(&format!(r#"{{"Response":{{"Ratio":{number:?},"RequestId":"id"}}}}"#));
        assert_eq!(response.unwrap().ratio, Some(number));
    }
}

/// An encoded request can be decoded again: the response has the request's fields.
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
    let response = decoded(&echoed).unwrap();
    assert_eq!(response.text.as_deref(), request.text());
    assert_eq!(response.natural, request.natural());
    assert_eq!(response.data.as_deref(), request.data());
    assert_eq!(response.color.as_ref(), request.color());
    assert_eq!(response.node.as_ref(), request.node());
    assert_eq!(&*response.node_list, request.node_list());
    assert_eq!(&*response.data_list, request.data_list());
}
