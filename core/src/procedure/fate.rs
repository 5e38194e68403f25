//! The fates of ids.

use std::fmt;
use std::time::Duration;

use serde_json::{Map, Value as Json};

/// The fate of an id, from the best to the worst.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum FateKind {
    /// The operation was seen to end well.
    Done,
    /// The service accepted the request. How the operation ends was not followed, or not to its end.
    Accepted,
    /// The operation was seen to fail, after the service had accepted it.
    Failed,
    /// Nothing was sent for it.
    NotSent,
    /// The service refused it.
    Rejected,
    /// It may have run, and no operation of it was shown within the time in which one that ran is.
    NotSeen,
    /// It may have run, and an operation of its name was shown that had not been there before: that of this call, or
    /// one that somebody else began at the same time.
    Seen,
    /// It may have run.
    Unknown,
}

/// How an operation that is shown was known to be the call's own.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Matched {
    /// None was.
    #[default]
    None,
    /// It has the request id of the response.
    RequestId,
    /// It has the action's name and another request id, and was not there before. Somebody else may have begun it at
    /// the same time.
    Name,
}

/// The fate of one id.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Fate {
    /// The id.
    pub id: String,
    /// Kind of the fate.
    pub kind: FateKind,
    /// How its operation was known.
    pub matched: Matched,
    /// Whether another operation was shown in place of its own before that was seen to end.
    pub superseded: bool,
    /// The code that the service, or the check of the request, refused it with.
    pub code: Option<String>,
    /// Message for people. Empty if there is none.
    pub message: String,
    /// The id that the service gave the last request with it, if it answered.
    pub request_id: Option<String>,
    /// How often a request with it was sent or tried to be sent.
    pub attempts: u32,
    /// When the service had answered the last request with it, from the beginning of the fleet.
    pub answered: Option<Duration>,
    /// When its fate was known, from the beginning of the fleet.
    pub known: Duration,
}

/// The fates of all ids, in the order of the ids.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Fates {
    /// One of each id.
    pub fates: Vec<Fate>,
    /// How many requests were sent, or tried to be sent, to change something.
    pub requests: u32,
    /// How many were sent to look.
    pub looks: u32,
    /// How long it took.
    pub total: Duration,
}

impl FateKind {
    /// All of them, from the best to the worst.
    pub const ALL: [FateKind; 8] = [
        FateKind::Done,
        FateKind::Accepted,
        FateKind::Failed,
        FateKind::NotSent,
        FateKind::Rejected,
        FateKind::NotSeen,
        FateKind::Seen,
        FateKind::Unknown,
    ];

    /// Its name, as in C and Go.
    pub fn name(self) -> &'static str {
        match self {
            FateKind::Done => "DONE",
            FateKind::Accepted => "ACCEPTED",
            FateKind::Failed => "FAILED",
            FateKind::NotSent => "NOT_SENT",
            FateKind::Rejected => "REJECTED",
            FateKind::NotSeen => "NOT_SEEN",
            FateKind::Seen => "SEEN",
            FateKind::Unknown => "UNKNOWN",
        }
    }
}

impl fmt::Display for FateKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

impl Matched {
    /// Its name, as in C and Go.
    pub fn name(self) -> &'static str {
        match self {
            Matched::None => "NONE",
            Matched::RequestId => "REQUEST_ID",
            Matched::Name => "NAME",
        }
    }
}

impl fmt::Display for Matched {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

impl Fates {
    /// How many ids have a fate of that kind.
    pub fn count(&self, kind: FateKind) -> usize {
        self.fates.iter().filter(|fate| fate.kind == kind).count()
    }

    /// Whether all ids are done; without settling, whether all are accepted.
    pub fn all_well(&self) -> bool {
        self.fates.iter().all(|fate| matches!(fate.kind, FateKind::Done | FateKind::Accepted))
    }

    /// The fate of an id.
    pub fn of(&self, id: &str) -> Option<&Fate> {
        self.fates.iter().find(|fate| fate.id == id)
    }

    /// All of it as a JSON object. Times are in milliseconds.
    pub fn to_json(&self) -> String {
        let ms = |time: Duration| Json::from(u64::try_from(time.as_millis()).unwrap_or(u64::MAX));
        let counts = FateKind::ALL.iter().filter(|kind| self.count(**kind) > 0);
        let counts: Map<String, Json> =
            counts.map(|kind| (kind.name().to_owned(), self.count(*kind).into())).collect();
        let fates = self.fates.iter().map(|fate| {
            serde_json::json!({
                "id": fate.id,
                "fate": fate.kind.name(),
                "matched": fate.matched.name(),
                "superseded": fate.superseded,
                "code": fate.code,
                "message": fate.message,
                "request_id": fate.request_id,
                "attempts": fate.attempts,
                "answered_ms": fate.answered.map(ms),
                "known_ms": ms(fate.known),
            })
        });
        serde_json::json!({
            "counts": counts,
            "requests": self.requests,
            "looks": self.looks,
            "total_ms": ms(self.total),
            "fates": fates.collect::<Vec<Json>>(),
        })
        .to_string()
    }
}

/// A table with a line for each id, and a last one with the counts.
impl fmt::Display for Fates {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let longest = |texts: &mut dyn Iterator<Item = usize>| texts.max().unwrap_or(0);
        let id = longest(&mut self.fates.iter().map(|fate| fate.id.chars().count()));
        let code = |fate: &Fate| fate.code.as_ref().map_or(0, |code| code.chars().count());
        let codes = longest(&mut self.fates.iter().map(code));
        for fate in &self.fates {
            let mut line = format!("{:id$}  {:8}", fate.id, fate.kind);
            if codes > 0 {
                line.push_str(&format!("  {:codes$}", fate.code.as_deref().unwrap_or_default()));
            }
            // What services say may have line breaks.
            let message: Vec<&str> = fate.message.split_whitespace().collect();
            line.push_str("  ");
            line.push_str(&message.join(" "));
            writeln!(f, "{}", line.trim_end())?;
        }
        let counts = FateKind::ALL.iter().filter(|kind| self.count(**kind) > 0);
        let counts = counts.map(|kind| format!("{} {kind}", self.count(*kind)));
        write!(f, "{}", counts.collect::<Vec<_>>().join(", "))
    }
}
