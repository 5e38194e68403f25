//! A server whose actions vary from request to request, and which records them.

use std::collections::{BTreeSet, HashMap};
use std::sync::{Mutex, PoisonError};
use std::time::SystemTime;

use tcapi::sign::{CanonicalRequest, Payload, Scope, SigningKey, sign};
use tcapi_tests::faults::server::Plan;
use tcapi_tests::faults::server::act::{
    Act, DONE, End, Part, Point, Then, refusal, response, with_headers,
};
use tcapi_tests::soak::{Deed, Record, VALID_S, credentials, is_short, number_in, random};

/// How much longer than their lifetime credentials are accepted: on a busy machine a thread may send a signed request
/// late.
const GRACE_S: u64 = 30;

/// The server.
#[derive(Default)]
pub(crate) struct Moody(Mutex<Did>);

/// The server's record.
#[derive(Default)]
pub(crate) struct Did {
    /// Its action on each request, in the order of their arrival.
    pub(crate) records: Vec<Record>,
    /// The seconds whose credentials were used.
    pub(crate) seconds: BTreeSet<u64>,
    /// The number of requests without the number of a call.
    pub(crate) of_no_call: u32,
    /// The number of requests of each call.
    requests: HashMap<u32, u32>,
}

impl Moody {
    /// Takes the record.
    pub(crate) fn take(&self) -> Did {
        std::mem::take(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn note(&self, number: Option<u32>, deed: Deed, ran: bool) {
        let mut did = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        match number {
            Some(number) => did.records.push(Record { number, deed, ran }),
            None => did.of_no_call += 1,
        }
    }

    /// The number of earlier requests of the same call.
    fn before(&self, number: u32) -> u32 {
        let mut did = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let count = did.requests.entry(number).or_default();
        *count += 1;
        *count - 1
    }

    /// Whether the signature is made with currently valid credentials, all parts of which belong together.
    fn knows(&self, request: &Signed<'_>) -> bool {
        let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
        let second = request.second;
        let valid = second..=second + VALID_S + GRACE_S;
        let known = valid.contains(&now.as_secs()) && request.is_signed();
        if known {
            let mut did = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            did.seconds.insert(second);
        }
        known
    }
}

impl Plan for Moody {
    fn next(&self, begun: &[u8]) -> Act {
        let text = String::from_utf8_lossy(begun);
        let Some(number) = number_in(&text) else {
            self.note(None, Deed::CutBefore, false);
            return Act::end(End::Reset).at(Point::Unread);
        };
        let (deed, act) = if Signed::parse(&text).is_some_and(|request| self.knows(&request)) {
            act(number, self.before(number))
        } else {
            (Deed::NotSigned, Act::refusal(Deed::NotSigned.code()))
        };
        self.note(Some(number), deed, act.ran);
        act
    }

    fn late(&self, begun: &[u8]) {
        self.note(number_in(&String::from_utf8_lossy(begun)), Deed::Late, false);
    }
}

/// The action on a request: four of five succeed.
fn act(number: u32, before: u32) -> (Deed, Act) {
    let mood = random(u64::from(number) << 8 | u64::from(before) | 1 << 40);
    if !mood.is_multiple_of(5) {
        return (Deed::Done, Act::done());
    }
    let whole = response(200, DONE);
    let (deed, act) = match mood / 5 % 200 {
        // The server stays silent until the call ends.
        0..20 if is_short(number) => (Deed::Held, Act::end(End::Hold)),
        0..20 => return (Deed::CutBefore, Act::end(End::Reset).at(Point::Unread)),
        20..40 => return (Deed::CutBefore, Act::end(End::Reset).at(Point::Bytes(1))),
        40..60 => return (Deed::CutBefore, Act::end(End::Close).at(Point::Head)),
        60..80 => return (Deed::Throttled, Act::refusal(Deed::Throttled.code())),
        80..100 => return (Deed::Refused, Act::refusal(Deed::Refused.code())),
        100..120 => (Deed::CutAfter, Act::end(End::Reset)),
        120..130 => (Deed::CutAfter, Act::end(End::Close)),
        130..150 => {
            let at = usize::try_from(mood / 1000).unwrap_or_default() % whole.len();
            (Deed::CutAfter, Act::bytes(&whole[..at], End::Close))
        }
        150..160 => {
            let page = with_headers(502, "Content-Type: text/html\r\n", "<p>");
            (Deed::Page, Act::bytes(page, End::Keep))
        }
        160..170 => (Deed::Unreadable, Act::response(200, "{\"Response\":null}")),
        170..180 => (Deed::Internal, Act::response(200, &refusal(Deed::Internal.code()))),
        // A success, after which the connection can't be used again.
        180..190 => return (Deed::Done, Act::bytes(whole, End::Farewell).ran()),
        _ => {
            let slowly = vec![Part::Slowly(whole, 0)];
            return (Deed::Done, Act::new(Then::Send(slowly, End::Farewell)).ran());
        }
    };
    // None of these responses shows whether the action ran.
    (deed, if (mood / 7).is_multiple_of(2) { act.ran() } else { act })
}

/// A request with the parts of its signature.
struct Signed<'r> {
    second: u64,
    timestamp: i64,
    service: &'r str,
    content_type: &'r str,
    host: &'r str,
    token: &'r str,
    signature: &'r str,
    body: &'r str,
}

impl<'r> Signed<'r> {
    fn parse(request: &'r str) -> Option<Self> {
        let (head, body) = request.split_once("\r\n\r\n")?;
        let header = |name: &str| {
            head.lines().find_map(|line| {
                let (found, value) = line.split_once(':')?;
                found.eq_ignore_ascii_case(name).then(|| value.trim())
            })
        };
        let authorization = header("authorization")?;
        let mut scope =
            authorization.split_once("Credential=AKID")?.1.split(',').next()?.split('/');
        Some(Signed {
            second: scope.next()?.parse().ok()?,
            service: scope.nth(1)?,
            timestamp: header("x-tc-timestamp")?.parse().ok()?,
            content_type: header("content-type")?,
            host: header("host")?,
            token: header("x-tc-token")?,
            signature: authorization.split_once("Signature=")?.1,
            body,
        })
    }

    fn is_signed(&self) -> bool {
        let [_, key, token] = credentials(self.second);
        let scope = Scope::new(self.timestamp, self.service);
        let request = CanonicalRequest {
            method: "POST",
            query: "",
            headers: &[("content-type", self.content_type), ("host", self.host)],
            payload: Payload::Signed(self.body.as_bytes()),
        };
        let signature = sign(&request, self.timestamp, &scope, &SigningKey::derive(&key, &scope));
        self.token == token && self.signature.as_bytes() == signature
    }
}
