//! Tests of actions whose responses come from examples, with lists that are read page by page.
#![allow(clippy::unwrap_used, reason = "a test that can't go on has failed")]

mod support;

use std::collections::HashSet;

use serde_json::{Value, json};
use support::Raw;
use tcapi_emulator::{Emulator, Selector, Shift};

fn ask(emulator: &Emulator, action: &'static str, request: &Value) -> Value {
    let response = Raw::new(action, &request.to_string()).send(emulator);
    assert_eq!(response.get("Error"), None, "{response}");
    response
}

fn ids(response: &Value, set: &str, id: &str) -> Vec<String> {
    let items = response[set].as_array().unwrap();
    items.iter().map(|item| item[id].as_str().unwrap().to_owned()).collect()
}

#[test]
fn by_offset_and_limit() {
    let emulator = Emulator::builder().list_items(250).start().unwrap();
    for (action, set, id) in [
        ("DescribeImages", "ImageSet", "ImageId"),
        ("DescribeKeyPairs", "KeyPairSet", "KeyId"),
        ("DescribeHosts", "HostSet", "HostId"),
    ] {
        let page = |request: Value| {
            let response = ask(&emulator, action, &request);
            assert_eq!(response["TotalCount"], 250, "{action}");
            ids(&response, set, id)
        };
        let mut all = Vec::new();
        for offset in [0, 100, 200] {
            all.extend(page(json!({"Offset": offset, "Limit": 100})));
        }
        assert_eq!(all.iter().collect::<HashSet<_>>().len(), 250, "{action}");
        assert!(all.iter().all(|id| id.len() == all[0].len()), "{action}");
        assert_eq!(page(json!({})), all[..20]);
        assert_eq!(page(json!({"Offset": 249})), all[249..]);
        assert!(page(json!({"Offset": 250, "Limit": 100})).is_empty());
    }
}

#[test]
fn by_token() {
    let emulator = Emulator::builder().list_items(25).start().unwrap();
    let (action, set, id) =
        ("DescribeResourcePoolPacks", "DedicatedResourcePackSet", "DedicatedResourcePackId");
    let mut all = Vec::new();
    let mut token = json!("");
    let mut pages = 0;
    loop {
        let response = ask(&emulator, action, &json!({"MaxResults": 10, "NextToken": token}));
        all.extend(ids(&response, set, id));
        token = response["NextToken"].clone();
        pages += 1;
        if token == "" {
            break;
        }
    }
    assert_eq!((pages, all.len()), (3, 25));
    assert_eq!(all.iter().collect::<HashSet<_>>().len(), 25);
    let made_up = Raw::new(action, r#"{"NextToken":"made-up"}"#);
    assert_eq!(made_up.code(&emulator), "InvalidParameterValue");
}

#[test]
fn as_many_items_as_the_example_has_and_the_example_itself() {
    let emulator = Emulator::builder().start().unwrap();
    let example = ask(&emulator, "DescribeImages", &json!({"Offset": 0, "Limit": 1}));
    let page = |offset| ask(&emulator, "DescribeImages", &json!({"Offset": offset, "Limit": 7}));
    let items = example["ImageSet"].as_array().unwrap();
    let whole = page(0);
    assert_eq!(whole["ImageSet"].as_array().unwrap(), items);
    assert_eq!(whole["TotalCount"], items.len());
    // The list ends.
    assert_eq!(page(items.len())["ImageSet"], json!([]));
}

#[test]
fn lists_shift() {
    for (shift, second) in [(Shift::Add, 9..19), (Shift::Remove, 11..21)] {
        let builder = Emulator::builder().list_items(30).shift_list(shift, Selector::Next(1));
        let emulator = builder.start().unwrap();
        let page = |offset, limit| {
            let request = json!({"Offset": offset, "Limit": limit});
            ids(&ask(&emulator, "DescribeImages", &request), "ImageSet", "ImageId")
        };
        let all = page(0, 30);
        assert_eq!(page(0, 10), all[..10]);
        assert_eq!(page(10, 10), all[second]);
    }
}

#[test]
fn numbers_that_are_none() {
    let emulator = Emulator::builder().start().unwrap();
    let negative = Raw::new("DescribeKeyPairs", r#"{"Offset":-1,"Limit":10}"#);
    assert_eq!(negative.code(&emulator), "InvalidParameterValue");
}
