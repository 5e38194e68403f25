//! A server that acts on each request as the request's marker says, and records it.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use tcapi_tests::faults::server::Plan;
use tcapi_tests::faults::server::act::{
    Act, DONE, End, Part, Point, Then, refusal, response, with_headers,
};
use tcapi_tests::soak::random;

/// The server's action on one request of a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Request {
    pub(crate) deed: Deed,
    /// Whether the requested action ran.
    pub(crate) ran: bool,
}

/// What a client can know about a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Deed {
    /// It ran, and the response says so.
    Done,
    /// The response says that it did not run.
    Refused,
    /// The response leaves it open.
    Open,
}

/// The server that acts on markers.
#[derive(Default)]
pub(crate) struct Told(Mutex<Record>);

/// The record of its actions.
#[derive(Default)]
pub(crate) struct Record {
    /// The requests of each call, by its marker.
    pub(crate) requests: HashMap<String, Vec<Request>>,
    /// Requests that belong to no call.
    pub(crate) of_no_call: Vec<String>,
}

impl Told {
    /// Takes the record.
    pub(crate) fn take(&self) -> Record {
        std::mem::take(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn note(&self, marker: &str, request: Request) -> usize {
        let mut record = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let requests = record.requests.entry(marker.to_owned()).or_default();
        requests.push(request);
        requests.len() - 1
    }

    fn before(&self, marker: &str) -> usize {
        let record = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        record.requests.get(marker).map_or(0, Vec::len)
    }
}

impl Plan for Told {
    fn next(&self, begun: &[u8]) -> Act {
        let text = String::from_utf8_lossy(begun);
        let Some(marker) = marker_in(&text) else { return self.other(&text) };
        let (deed, act) = act(marker, self.before(marker));
        self.note(marker, Request { deed, ran: act.ran });
        act
    }

    fn wants(&self) -> usize {
        4096
    }

    fn late(&self, begun: &[u8]) {
        if let Some(marker) = marker_in(&String::from_utf8_lossy(begun)) {
            self.note(marker, Request { deed: Deed::Open, ran: false });
        }
    }
}

impl Told {
    /// Returns credentials, which some clients request from it, or an error for an unknown request.
    fn other(&self, text: &str) -> Act {
        if text.contains("AssumeRole") {
            let end = 4_000_000_000_u32;
            return Act::response(
                200,
                &format!(
                    r#"{{"Response":{{"Credentials":{{"Token":"t","TmpSecretId":"i","TmpSecretKey":"k"}},"ExpiredTime":{end},"Expiration":"2096-10-02T07:06:40Z","RequestId":"r"}}}}"#
                ),
            );
        }
        if text.contains("cvm/") || text.contains("Authorization") {
            let mut record = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            record.of_no_call.push(text.lines().last().unwrap_or_default().to_owned());
        }
        Act::response(404, "{}")
    }
}

/// The marker of a request's call: the text after the first `ins-`.
fn marker_in(request: &str) -> Option<&str> {
    request.split_once("\"ins-")?.1.get(..8)
}

/// The server's action on a request of a call, after `before` earlier ones. Most later ones are performed.
fn act(marker: &str, before: usize) -> (Deed, Act) {
    let mixed = marker.bytes().fold(before as u64, |sum, byte| sum * 131 + u64::from(byte));
    let mood = random(mixed);
    let whole = response(200, DONE);
    let kind = match marker.as_bytes().last() {
        Some(kind) if before == 0 || mood.is_multiple_of(3) => *kind,
        _ => b'd',
    };
    let open = |act: Act| (Deed::Open, if mood.is_multiple_of(2) { act.ran() } else { act });
    let cut = |act: Act| (Deed::Open, act);
    let refused = |code: &str| (Deed::Refused, Act::refusal(code));
    let done = |act: Act| (Deed::Done, act.ran());
    match kind {
        b'q' => done(Act::bytes(whole, End::Farewell)),
        b's' => done(Act::new(Then::Send(vec![Part::Slowly(whole, 0)], End::Keep))),
        b't' => refused("RequestLimitExceeded"),
        b'u' => refused("RequestLimitExceeded.UinLimitExceeded"),
        b'r' => refused("ResourceInsufficient"),
        b'a' => refused("AuthFailure.TokenFailure"),
        b'i' => open(Act::refusal("InternalError")),
        b'b' => cut(Act::end(End::Reset).at(Point::Unread)),
        b'c' => cut(Act::end(End::Reset).at(Point::Bytes(1))),
        b'f' => cut(Act::end(End::Close).at(Point::Head)),
        b'g' => open(Act::end(End::Reset)),
        b'h' => open(Act::end(End::Hold)),
        b'k' => open(Act::end(End::Close)),
        b'p' => {
            let at = usize::try_from(mood / 7).unwrap_or_default() % whole.len();
            open(Act::bytes(&whole[..at], End::Close))
        }
        b'l' => {
            open(Act::bytes(with_headers(502, "Content-Type: text/html\r\n", "<p>"), End::Keep))
        }
        b'm' => open(Act::response(200, "{\"Response\":null}")),
        b'n' => open(Act::bytes(random(mood).to_le_bytes().repeat(40), End::Close)),
        b'v' => {
            let line = format!("X-Long: {}\r\n", "x".repeat(100_000));
            open(Act::bytes(with_headers(200, &line, DONE), End::Close))
        }
        // A second, unrequested response.
        b'w' => done(Act::bytes(
            [whole.clone(), response(200, &refusal("RequestLimitExceeded"))].concat(),
            End::Keep,
        )),
        b'y' => done(Act::new(Then::Send(vec![Part::Pause(30), Part::Bytes(whole)], End::Keep))),
        b'z' => {
            open(Act::bytes(with_headers(302, "Location: http://127.0.0.1:1/\r\n", ""), End::Keep))
        }
        _ => done(Act::done()),
    }
}
