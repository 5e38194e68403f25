//! The fates of ids.

use std::fmt;
use std::time::Duration;

use serde_json::{Map, Value as Json};

/// The fate of an id, from the best to the worst.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum FateKind {
    /// The operation succeeded.
    Done,
    /// The service accepted the request. The end of the operation was not followed, or not observed.
    Accepted,
    /// The operation failed after the service had accepted the request.
    Failed,
    /// No request was sent for it.
    NotSent,
    /// The service rejected it.
    Rejected,
    /// It may have run, but no operation was shown within the time in which the service shows one that ran.
    NotSeen,
    /// It may have run: a new operation of the same name was shown. It belongs to this call or to a
    /// concurrent call of somebody else.
    Seen,
    /// It may have run.
    Unknown,
}

/// How a shown operation was matched to the call.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Matched {
    /// No operation was matched.
    #[default]
    None,
    /// By the request id of the response.
    RequestId,
    /// By the action's name: the operation has another request id and was not shown before. It may belong to
    /// a concurrent call of somebody else.
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
    /// How its operation was matched.
    pub matched: Matched,
    /// Whether the service showed another operation before the end of this one was observed.
    pub superseded: bool,
    /// The error code of the service, or of the validation of the request.
    pub code: Option<String>,
    /// Human-readable message. Empty if there is none.
    pub message: String,
    /// The request id of the last response with this id, if the service sent one.
    pub request_id: Option<String>,
    /// Number of attempts, sent or not, of the requests with this id.
    pub attempts: u32,
    /// When the last request with this id ended, measured from the start of the fleet.
    pub completed: Option<Duration>,
    /// When the fate was determined, measured from the start of the fleet.
    pub known: Duration,
}

/// The fates of all ids, in the order of the ids.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Fates {
    /// One fate per id.
    pub fates: Vec<Fate>,
    /// Number of requests of the action that were sent or could not be sent.
    pub requests: u32,
    /// Number of requests that read the latest operations.
    pub looks: u32,
    /// Duration of the fleet.
    pub total: Duration,
}

impl FateKind {
    /// All kinds, from the best to the worst.
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

    /// The name of the kind, as in C and Go.
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
    /// The name of the match, as in C and Go.
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
    /// Number of ids with a fate of that kind.
    pub fn count(&self, kind: FateKind) -> usize {
        self.fates.iter().filter(|fate| fate.kind == kind).count()
    }

    /// Whether every id is `DONE` or, without settling, `ACCEPTED`.
    pub fn all_well(&self) -> bool {
        self.fates.iter().all(|fate| matches!(fate.kind, FateKind::Done | FateKind::Accepted))
    }

    /// The fate of an id.
    pub fn of(&self, id: &str) -> Option<&Fate> {
        self.fates.iter().find(|fate| fate.id == id)
    }

    /// All fates as a JSON object. Times are in milliseconds.
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
                "completed_ms": fate.completed.map(ms),
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

/// A table with a line for each id and a last line with the counts.
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
            // Messages of services may contain line breaks.
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
