//! Tests of the text representations of generated types.

use std::fmt::Debug;

use serde_json::json;

use super::every::{self, Color, EveryTypeError, Node};
use super::{decoded, encoded, enough};

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
    let response = decoded(&echoed).unwrap();
    for text in [in_builder, shown(&request), shown(&response)] {
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
    assert_eq!(titles, ["a response", "a refusal by the service", "nothing given"]);
}
