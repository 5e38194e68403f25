//! Tests of the procedures that a spec declares: pages, waiters, settling and fleets.

mod every_waiter;
mod fleets;
mod pages;
mod record;
mod waiters;
mod waits;

use serde_json::{Value as Json, json};
use tcapi::cvm::{self, DescribeInstances, DescribeInstancesStatus, RebootInstances};
use tcapi::{
    Client, ClientBuilder, Credentials, FleetOptions, Outcome, PageOptions, Status, WaitOptions,
};
use tcapi_emulator::{EXAMPLE_SECRET_ID, EXAMPLE_SECRET_KEY};
use tcapi_tests::canned::Asked;

/// A service of the tests, whose specs stand beside this file.
#[tcapi::service(dir = "../../../data/specs/procedures/things/2020-01-01")]
pub(crate) mod things {}

/// A client for that endpoint.
fn client(url: &str) -> Client {
    without_region(url).region("ap-guangzhou").build().unwrap()
}

fn without_region(url: &str) -> ClientBuilder {
    Client::builder()
        .environment(false)
        .endpoint(url)
        .credentials(Credentials::new(EXAMPLE_SECRET_ID, EXAMPLE_SECRET_KEY).unwrap())
}

/// A listing, a wait and a fleet return the same error for a request that is refused before it is sent.
#[test]
fn the_message_is_that_of_the_first_violation() {
    let client = without_region("http://localhost:9").build().unwrap();
    let id = "ins-r8hr2upy";
    let reboot = RebootInstances::builder().build_unvalidated();
    let listing = DescribeInstances::builder().build().unwrap();
    let statuses = DescribeInstancesStatus::builder().instance_ids([id]).build().unwrap();
    let running = &cvm::waiters::INSTANCES_RUNNING;
    let errors = [
        client.fleet(&reboot, &[id], &FleetOptions::new()).unwrap_err(),
        client.wait(running, &statuses, &WaitOptions::new()).unwrap_err(),
        client.pages(&listing, PageOptions::new()).unwrap().next().unwrap().unwrap_err(),
    ];
    for error in errors {
        let first = &error.violations().listed()[0];
        assert_eq!((error.status(), error.outcome()), (Status::InvalidRequest, Outcome::NotSent));
        assert_eq!((error.message(), error.path()), (first.message.as_str(), Some("Region")));
    }
}

/// The body of a response with these members.
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
