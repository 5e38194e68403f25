//! Responses with HTTP 200 whose JSON is not that of the service.

use tcapi::Status::Response;

use crate::faults::row::{Expected, Row};
use crate::faults::server::act::{Act, DONE, End, with_headers};

// Each row is one line, as long as its body needs.
#[rustfmt::skip]
pub(super) fn rows() -> Vec<Row> {
    let row = |name, what, body: &[u8]| {
        let response = with_headers(200, "Content-Type: application/json\r\n", body);
        Row::plain(name, what, vec![Act::bytes(response, End::Keep).ran()])
    };
    // Nothing shows that the action ran.
    let unreadable = |name, what, body: &[u8]| row(name, what, body).unknown(Response);
    // It has the id of a request whose action ran.
    let has_id = |name, what, body: &[u8]| row(name, what, body).unknown_once(Response);
    let done = |name, what, body: &[u8]| row(name, what, body).both(Expected::done(1));
    let nested = |member: &str| {
        let deep = "[".repeat(20_000) + &"]".repeat(20_000);
        format!(r#"{{"Response":{{{member}{deep},"RequestId":"id"}}}}"#)
    };
    vec![
        unreadable("empty", "The body is empty.", b""),
        has_id("not-json", "The body ends in the middle of the JSON.", b"{\"Response\":{\"RequestId\":\"id\""),
        has_id("two-documents", "Two responses come as one body.", DONE.repeat(2).as_bytes()),
        unreadable("not-utf-8", "The RequestId is not UTF-8.", b"{\"Response\":{\"RequestId\":\"\xff\xfe\"}}"),
        unreadable("half-a-surrogate", "The RequestId has half of a surrogate pair.", br#"{"Response":{"RequestId":"\ud800"}}"#),
        unreadable("byte-order-mark", "A byte order mark comes before the JSON.", &[b"\xef\xbb\xbf", DONE.as_bytes()].concat()),
        unreadable("response-null", "Response is null.", br#"{"Response":null}"#),
        unreadable("response-a-list", "Response is a list.", br#"{"Response":[]}"#),
        unreadable("no-response", "There is no Response.", br#"{"RequestId":"id"}"#),
        unreadable("no-request-id", "There is no RequestId.", br#"{"Response":{}}"#),
        unreadable("request-id-null", "The RequestId is null.", br#"{"Response":{"RequestId":null}}"#),
        unreadable("request-id-empty", "The RequestId is empty.", br#"{"Response":{"RequestId":""}}"#),
        unreadable("request-id-a-number", "The RequestId is a number.", br#"{"Response":{"RequestId":7}}"#),
        has_id("two-responses", "There are two Response.", br#"{"Response":{"RequestId":"id"},"Response":{"RequestId":"id"}}"#),
        has_id("two-request-ids", "There are two RequestId.", br#"{"Response":{"RequestId":"one","RequestId":"other"}}"#),
        has_id("error-taken-back", "There are two Error, and the second is null.", br#"{"Response":{"Error":{"Code":"LimitExceeded","Message":""},"Error":null,"RequestId":"id"}}"#),
        has_id("two-codes", "Error has two Code.", br#"{"Response":{"Error":{"Code":"LimitExceeded","Code":"InternalError","Message":""},"RequestId":"id"}}"#),
        has_id("error-without-code", "Error has no Code.", br#"{"Response":{"Error":{"Message":"why"},"RequestId":"id"}}"#),
        has_id("error-a-text", "Error is a text.", br#"{"Response":{"Error":"why","RequestId":"id"}}"#),
        has_id("nested-too-deep", "A member that is looked at is nested 20,000 deep.", nested("\"Error\":").as_bytes()),
        done("nested-deep-aside", "A member that nobody asks for is nested 20,000 deep.", nested("\"Aside\":").as_bytes()),
        done("nul-in-text", "The RequestId has a NUL.", br#"{"Response":{"RequestId":"a\u0000b"}}"#),
        done("error-null", "Error is null.", br#"{"Response":{"Error":null,"RequestId":"id"}}"#),
        done("two-of-a-member-aside", "There are two of a member that nobody asks for.", br#"{"Response":{"Aside":1,"Aside":2,"RequestId":"id"}}"#),
    ]
}
