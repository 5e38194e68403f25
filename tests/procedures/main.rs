//! What a spec declares of several calls: pages, waiters, settling and fleets.

mod fleets;
mod pages;
mod record;
mod waiters;

use serde_json::{Value as Json, json};
use tcapi::{Client, Credentials};
use tcapi_emulator::{EXAMPLE_SECRET_ID, EXAMPLE_SECRET_KEY};
use tcapi_tests::canned::Asked;

/// Things of a service whose specs stand beside this file.
#[tcapi::service(dir = "specs/things/2020-01-01")]
pub mod things {}

/// A client of that endpoint, which comes back soon.
fn client(url: &str) -> Client {
    Client::builder()
        .environment(false)
        .endpoint(url)
        .region("ap-guangzhou")
        .credentials(Credentials::new(EXAMPLE_SECRET_ID, EXAMPLE_SECRET_KEY).unwrap())
        .build()
        .unwrap()
}

/// What is in an envelope.
fn response(mut members: Json) -> String {
    members["RequestId"] = "r-1".into();
    json!({ "Response": members }).to_string()
}

fn refusal(code: &str, message: &str) -> String {
    response(json!({ "Error": { "Code": code, "Message": message } }))
}

/// The members of a request.
fn members(asked: &Asked) -> Json {
    serde_json::from_str(&asked.body).unwrap()
}
