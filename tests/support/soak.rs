//! What the two processes of the soak have in common: the one with the client, and the server's.

use std::fmt;

/// How long credentials are valid, from the second on that their id names.
pub const VALID_S: u64 = 2;

/// What the server did with a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Deed {
    /// Did it, and answered so.
    Done,
    /// Answered that it did not do it.
    Refused,
    /// Answered that there were too many.
    Throttled,
    /// Answered that it failed.
    Internal,
    /// Refused its key, token or signature.
    NotSigned,
    /// Cut the connection off before it had read the request.
    CutBefore,
    /// Cut the connection off when it had read the request, with none or a part of an answer.
    CutAfter,
    /// Answered with a page of a gateway.
    Page,
    /// Answered what can't be read.
    Unreadable,
    /// Never answered.
    Held,
    /// Got it on a connection that it was closing, and cut that off.
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
    /// The code of the service's answer; empty if there is none.
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

/// What the server did with one request of a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Record {
    /// The number of the call.
    pub number: u32,
    /// What it did.
    pub deed: Deed,
    /// Whether it did what was asked, whatever it answered.
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

/// The instance that a call names, by which the server knows the call.
pub fn instance(number: u32) -> String {
    format!("ins-{number:08}")
}

/// The number of the call that a request is of.
pub fn number_in(request: &str) -> Option<u32> {
    request.split_once("\"ins-")?.1.get(..8)?.parse().ok()
}

/// Whether a call has so little time that it may end anywhere.
pub fn is_short(number: u32) -> bool {
    random(number.into()) % 50 == 1
}

/// The id, key and token that are valid from that second since 1970 on.
pub fn credentials(second: u64) -> [String; 3] {
    ["AKID", "key-", "token-"].map(|name| format!("{name}{second}"))
}

/// Numbers without order, the same in each run.
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
