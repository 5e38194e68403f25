//! Definitions that the two processes of the soak test share: the client's and the server's.

use std::fmt;

/// The lifetime of credentials in seconds, from the second that their id names.
pub const VALID_S: u64 = 2;

/// The server's action on a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Deed {
    /// It ran the action, and responded with success.
    Done,
    /// It responded that the action did not run.
    Refused,
    /// It responded that there were too many requests.
    Throttled,
    /// It responded with an internal error.
    Internal,
    /// It refused the key, token or signature.
    NotSigned,
    /// It cut the connection before it had read the request.
    CutBefore,
    /// It cut the connection after it had read the request, with no or a partial response.
    CutAfter,
    /// It responded with a page of a gateway.
    Page,
    /// It sent a response that can't be decoded.
    Unreadable,
    /// It never responded.
    Held,
    /// The request arrived on a connection that the server was closing, and was cut off.
    Late,
}

/// Every deed.
pub const DEEDS: [Deed; 11] = [
    Deed::Done,
    Deed::Refused,
    Deed::Throttled,
    Deed::Internal,
    Deed::NotSigned,
    Deed::CutBefore,
    Deed::CutAfter,
    Deed::Page,
    Deed::Unreadable,
    Deed::Held,
    Deed::Late,
];

impl Deed {
    /// The error code in the service's response; empty if there is none.
    pub fn code(self) -> &'static str {
        match self {
            Deed::Refused => "ResourceInsufficient",
            Deed::Throttled => "RequestLimitExceeded.UinLimitExceeded",
            Deed::Internal => "InternalError",
            Deed::NotSigned => "AuthFailure.TokenFailure",
            _ => "",
        }
    }
}

/// The server's record of one request of a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Record {
    /// The number of the call.
    pub number: u32,
    /// The server's action.
    pub deed: Deed,
    /// Whether the requested action ran, whatever the response was.
    pub ran: bool,
}

impl fmt::Display for Record {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {:?} {}", self.number, self.deed, self.ran)
    }
}

impl Record {
    /// Reads what `Display` writes.
    pub fn parse(line: &str) -> Option<Record> {
        let mut words = line.split(' ');
        let number = words.next()?.parse().ok()?;
        let name = words.next()?;
        let deed = DEEDS.into_iter().find(|deed| format!("{deed:?}") == name)?;
        let ran = words.next()?.parse().ok()?;
        words.next().is_none().then_some(Record { number, deed, ran })
    }
}

/// The instance id in a call, by which the server recognises the call.
pub fn instance(number: u32) -> String {
    format!("ins-{number:08}")
}

/// The number of a request's call.
pub fn number_in(request: &str) -> Option<u32> {
    request.split_once("\"ins-")?.1.get(..8)?.parse().ok()
}

/// Whether a call has such a short timeout that it may end anywhere.
pub fn is_short(number: u32) -> bool {
    random(number.into()) % 50 == 1
}

/// The id, key and token that are valid from that second since 1970 on.
pub fn credentials(second: u64) -> [String; 3] {
    ["AKID", "key-", "token-"].map(|name| format!("{name}{second}"))
}

/// Pseudo-random numbers, the same in each run.
pub fn random(seed: u64) -> u64 {
    let mut mixed = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn records_are_read_as_they_are_written() {
        for deed in DEEDS {
            let record = Record { number: 7, deed, ran: deed == Deed::Done };
            assert_eq!(Record::parse(&record.to_string()), Some(record));
        }
        for wrong in ["", "7", "7 Done", "7 Don true", "x Done true", "7 Done true more"] {
            assert_eq!(Record::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_call_is_known_by_its_instance() {
        let body = format!(r#"{{"InstanceIds":["{}"]}}"#, instance(4711));
        assert_eq!(number_in(&body), Some(4711));
        assert_eq!(number_in(&body[..22]), None);
    }
}
