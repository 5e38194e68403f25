//! Fuzz target of the bytes that a peer sends after it received a whole request: HTTP, its body, and its end.
//!
//! The first byte selects what happens to the connection after the response.
#![no_main]

use std::sync::LazyLock;
use std::time::Duration;

use libfuzzer_sys::fuzz_target;
use tcapi_fuzz::{Ending, Peer, assert_no_secret, client};
use tcapi_fuzz_services::schema::json::{Json, TreeMembers};
use tcapi_fuzz_services::schema::{self, Nowhere};
use tcapi_fuzz_services::{
    ACTIONS, Body, Call, CallOptions, CallReport, Client, Error, Outcome, Status, Validation,
};

static PEER: LazyLock<Peer> = LazyLock::new(Peer::start);

const MAX_RESPONSE_BYTES: u64 = 2048;

fuzz_target!(|data: &[u8]| {
    let Some((first, response)) = data.split_first() else { return };
    let ending = match first % 16 {
        // A wait for bytes that never come takes time, so it is rare.
        1 => Ending::Open,
        2 => Ending::Reset,
        3 | 4 => Ending::InPieces,
        _ => Ending::Closed,
    };
    PEER.set(response, if ending == Ending::InPieces { Ending::Closed } else { ending });
    // The timeout is short for a peer that sends no more and does not close.
    let timeout = Duration::from_millis(if ending == Ending::Open { 4 } else { 2000 });
    let builder = client(&PEER.endpoint()).timeout(timeout).max_response_bytes(MAX_RESPONSE_BYTES);
    let fresh = || builder.clone().build().expect("its settings are good");
    let client = fresh();
    let verdict = call(&client, data);
    match ending {
        Ending::Open => {
            // On the same connection, if the first call left it usable.
            let _ = call(&client, data);
        }
        Ending::InPieces => {
            PEER.set(response, ending);
            // A response has the same result however it is cut into pieces. The connection is a new one: that of the
            // first call may have been kept until the peer's end of it arrives.
            let in_pieces = call(&fresh(), data);
            let timed_out = |verdict: &Verdict| matches!(verdict, Err((Status::Timeout, ..)));
            if !timed_out(&verdict) && !timed_out(&in_pieces) {
                assert_eq!(verdict, in_pieces, "at once, and in pieces");
            }
        }
        Ending::Closed | Ending::Reset => {}
    }
});

/// The request's id, or how the call failed: status, outcome, and the service's code.
type Verdict = Result<String, (Status, Outcome, Option<String>)>;

fn call(client: &Client, data: &[u8]) -> Verdict {
    let options = CallOptions::default();
    let kind = &ACTIONS[0];
    let nothing = TreeMembers::default();
    let reader = Json::new(kind.service, kind.action.request, &nothing);
    let body = Body::checked(kind.service, &kind.action, reader, Validation::Off);
    let body = body.expect("nothing can be encoded");
    let mut decode = |body: &[u8]| {
        assert!(body.len() as u64 <= MAX_RESPONSE_BYTES, "{} bytes", body.len());
        schema::decode(kind.service, kind.action.response, body, Nowhere)
    };
    let call = Call::of(kind.service, &kind.action);
    let result = client.execute(&call, &options, &body, &mut decode, &mut CallReport::default());
    match &result {
        Ok(id) => assert!(contains_id(data, id), "{id:?} was in no response"),
        Err(error) => check(error, data),
    }
    result.map_err(|error| (error.status(), error.outcome(), error.code().map(str::to_owned)))
}

/// Whether an id can be from a response: it occurs there, unless it has escapes.
fn contains_id(data: &[u8], id: &str) -> bool {
    data.contains(&b'\\') || String::from_utf8_lossy(data).contains(id) || is_chunked(data)
}

fn is_chunked(data: &[u8]) -> bool {
    String::from_utf8_lossy(data).to_ascii_lowercase().contains("chunked")
}

/// The request reached the peer, so only a response of the service can show that nothing happened.
fn check(error: &Error, data: &[u8]) {
    assert_no_secret(error, data);
    match (error.status(), error.outcome()) {
        (Status::Service, Outcome::Rejected) => assert!(is_documented(error), "{error}"),
        (Status::Service | Status::Http | Status::Response | Status::Network, Outcome::Unknown) => {
        }
        // On a slow machine the deadline can expire before the request is sent, or before there is an attempt.
        (Status::Timeout, Outcome::Unknown) => {}
        (Status::Timeout, Outcome::NotSent) => return assert!(error.attempts() <= 1, "{error}"),
        (status, outcome) => panic!("{status:?} with {outcome}: {error}"),
    }
    assert_eq!(error.attempts(), 1);
}

/// Whether the action's spec has a code of the same class after which nothing ran.
fn is_documented(error: &Error) -> bool {
    let class = |code: &str| code.split('.').next().map(str::to_owned);
    let wanted = error.code().and_then(class);
    ACTIONS[0]
        .action
        .errors
        .iter()
        .any(|known| known.retry != schema::Retry::IfIdempotent && class(known.code) == wanted)
}
