//! Tests of generated types, with a spec of the tests that has every type and every check.
//!
//! The module `every` is generated from `EveryType.toml`; nothing here depends on an action of the
//! cloud.

mod by_names;
mod endless;
mod loaded;
mod mocked;
mod requests;
mod responses;
mod shown;

use serde_json::{Value as Json, json};
use tcapi::schema::{self, DecodeError, Encode, Record, RecordWriter, ServiceResult};
use tcapi::{Oddities, Outcome, Status};

/// The service of the tests.
pub(crate) mod every {
    #[tcapi::action(spec = "../../../data/specs/EveryType.toml")]
    pub struct EveryType;
}

use every::{EveryType, EveryTypeBuilder, EveryTypeResponse, Node, SERVICE};

/// A builder with all required fields.
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

fn decoded_text(text: &str) -> Result<EveryTypeResponse, DecodeError> {
    with_oddities(text).map(|(response, _)| response)
}

/// A response, and the oddities in which it differs from the spec.
fn with_oddities(text: &str) -> Result<(EveryTypeResponse, Oddities), DecodeError> {
    let mut response = EveryTypeResponse::default();
    let action = SERVICE.action("EveryType").unwrap();
    let writer = RecordWriter::new(&mut response);
    match schema::decode(&SERVICE, action.response, text.as_bytes(), writer)? {
        ServiceResult::Done { request_id, oddities } => {
            schema::Response::set_request_id(&mut response, request_id);
            Ok((response, oddities))
        }
        refused => panic!("{refused:?}"),
    }
}

/// Asserts that a request is refused with a code at a path, and was not sent.
#[track_caller]
fn refused(builder: EveryTypeBuilder, code: &str, path: &str) {
    let error = builder.build().unwrap_err();
    assert_eq!((error.code(), error.path()), (Some(code), Some(path)), "{error}");
    assert_eq!((error.status(), error.outcome()), (Status::InvalidRequest, Outcome::NotSent));
    assert!(!error.message().is_empty());
}

/// A chain of nodes, each inside of the one before.
fn chain(length: usize) -> Node {
    (1..length).fold(Node::default().id(0u64), |next, id| Node::default().id(id as u64).next(next))
}
