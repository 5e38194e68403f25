//! Tests of responses of every framing: the result of each, and of its connection.
//!
//! The cases of `llhttp.toml` are those of llhttp's tests for responses. Each is sent at once and byte by byte, with
//! the same verdict.
mod case;
mod server;

use std::fmt::Write as _;
use std::time::Duration;

use tcapi::cvm::RebootInstances;
use tcapi::schema::json::Json;
use tcapi::schema::{self, Nowhere};
use tcapi::{
    Body, Call, CallOptions, CallReport, Client, Credentials, Error, Outcome, Request, Status,
    Validation,
};
use tcapi_tests::faults::call::{SECRET_ID, SECRET_KEY};
use tcapi_tests::faults::hold::in_parallel;
use tcapi_tests::{figures, tests_dir};

use case::{Case, Ours};
use server::{Delivery, Server};

/// A limit that only keeps a test from hanging.
const LONG: Duration = Duration::from_secs(120);

fn cases() -> Vec<Case> {
    case::read(&tests_dir().join("data/public/llhttp.toml"))
}

/// Makes a call. Returns its result, and the body of a response that was accepted and whose status is a success.
fn call(client: &Client) -> (Result<String, Error>, Option<Vec<u8>>) {
    let (service, action) = (RebootInstances::service(), RebootInstances::action());
    let parameters =
        serde_json::Map::from_iter([("InstanceIds".to_owned(), ["ins-r8hr2upy"][..].into())]);
    let parameters = (&parameters).into();
    let reader = Json::new(service, action.request, &parameters);
    let body = Body::checked(service, &action, reader, Validation::Refuse).unwrap();
    let mut found = None;
    let mut decode = |body: &[u8]| {
        found = Some(body.to_vec());
        schema::decode(service, action.response, body, Nowhere)
    };
    let call = Call::of(service, &action);
    let options = CallOptions::default();
    let result = client.execute(&call, &options, &body, &mut decode, &mut CallReport::default());
    (result, found)
}

/// The library's verdict on a case.
fn found(case: &Case, delivery: Delivery) -> Result<(Ours, Option<Vec<u8>>), String> {
    let server = Server::start(case.response.clone(), delivery, case.closes);
    let client = Client::builder()
        .endpoint(server.url())
        .region("ap-guangzhou")
        .credentials(Credentials::new(SECRET_ID, SECRET_KEY).unwrap())
        .timeout(LONG)
        .max_attempts(1)
        .build()
        .unwrap();
    let (first, body) = call(&client);
    server.wait_sent();
    let (second, _) = call(&client);
    second.map_err(|error| format!("the next call: {error}"))?;
    let is_kept = server.connections() == 1;
    if !is_kept {
        server.wait_closed();
    }
    let error = match first {
        Ok(id) => return Err(format!("done, with the request id {id}")),
        Err(error) if error.outcome() != Outcome::Unknown => {
            return Err(format!("{}: {error}", error.outcome()));
        }
        Err(error) => error,
    };
    let ours = match (error.status(), &body, is_kept) {
        (Status::Http, None, true) | (Status::Response, Some(_), true) => Ours::Kept,
        (Status::Http, None, false) | (Status::Response, Some(_), false) => Ours::Closed,
        (Status::Response, None, false) => Ours::Refused,
        (Status::Network, None, false) => Ours::CutShort,
        found => return Err(format!("{found:?}: {error}")),
    };
    Ok((ours, body))
}

#[test]
fn every_response_of_llhttp() {
    let jobs: Vec<(Case, Delivery)> = cases()
        .into_iter()
        .flat_map(|case| [(case.clone(), Delivery::AtOnce), (case, Delivery::ByteByByte)])
        .collect();
    let wrong = in_parallel(&jobs, |(case, delivery)| {
        let (ours, body) =
            found(case, *delivery).map_err(|why| format!("{} {delivery:?}: {why}", case.name))?;
        if ours != case.ours {
            return Err(format!("{} {delivery:?}: {ours:?}, not {:?}", case.name, case.ours));
        }
        let body = body.map(|body| String::from_utf8_lossy(&body).into_owned());
        if body != case.body {
            return Err(format!(
                "{} {delivery:?}: the body is {body:?}, not {:?}",
                case.name, case.body
            ));
        }
        Ok(())
    });
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), jobs.len(), wrong.join("\n"));
}

#[test]
fn every_difference_from_llhttp_has_a_reason() {
    let cases = cases();
    assert_eq!(cases.len(), 84);
    for case in &cases {
        assert_eq!(case.diverges(), case.why.is_some(), "{}", case.name);
    }
    let differing: Vec<&Case> = cases.iter().filter(|case| case.diverges()).collect();
    let mut figures = format!(
        "{} responses, each sent at once and byte by byte; the verdict is llhttp's for {}, and another for {}:\n\n\
         | case | llhttp | tcapi | why |\n|---|---|---|---|\n",
        cases.len(),
        cases.len() - differing.len(),
        differing.len()
    );
    for case in differing {
        let why = case.why.as_deref().unwrap_or_default();
        writeln!(figures, "| {} | {} | {} | {why} |", case.name, case.llhttp, case.ours).unwrap();
    }
    figures::publish("framing", &figures);
}
