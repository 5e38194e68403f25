//! Follows operations to their end by the items that a read shows for their ids.

use std::time::{Duration, Instant};

use serde_json::Value as Json;

use super::fate::{FateKind, Matched};
use super::selection::{meets, text};
use crate::schema::{Missing, Settle};
use crate::sync::Mutex;

/// Whether a service shows the request id of a response as the request id of the operation. This is not
/// documented, so it is learned from what the service shows.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum ShownIds {
    #[default]
    Unknown,
    /// It does.
    Own,
    /// It shows other ids.
    Other,
}

/// What a client has learned about the request ids that services show.
#[derive(Debug, Default)]
pub(crate) struct Learned(Mutex<Vec<Shown>>);

/// What was learned of one action.
#[derive(Debug)]
struct Shown {
    service: String,
    action: String,
    ids: ShownIds,
}

impl Learned {
    fn of(&self, service: &str, action: &str) -> ShownIds {
        let known = self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        known.iter().find(|one| one.is_of(service, action)).map(|one| one.ids).unwrap_or_default()
    }

    fn learn(&self, service: &str, action: &str, ids: ShownIds) {
        let mut known = self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        match known.iter_mut().find(|one| one.is_of(service, action)) {
            // The own request id may be shown late, but never by chance.
            Some(one) if one.ids == ShownIds::Own => {}
            Some(one) => one.ids = ids,
            None => known.push(Shown { service: service.into(), action: action.into(), ids }),
        }
    }
}

impl Shown {
    fn is_of(&self, service: &str, action: &str) -> bool {
        self.service == service && self.action == action
    }
}

/// What was shown for an id before anything was sent for it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Baseline {
    pub(super) is_there: bool,
    /// The request id of its latest operation.
    pub(super) request_id: Option<String>,
}

impl Baseline {
    pub(super) fn of(item: Option<&Json>, settle: &Settle<'_>) -> Self {
        Baseline {
            is_there: item.is_some(),
            request_id: item.and_then(|item| text(item, settle.request_id)),
        }
    }
}

/// An operation that is followed, or looked for.
#[derive(Debug, Clone)]
pub(super) struct Followed {
    pub(super) baseline: Baseline,
    /// The request id of the response; none if it is unknown whether the request ran.
    pub(super) accepted: Option<String>,
    /// When its request ended.
    pub(super) since: Instant,
    /// The operation that was matched to it: how, and its request id.
    pub(super) seen: Option<(Matched, String)>,
}

/// The conclusion from a look.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Conclusion {
    pub(super) kind: FateKind,
    pub(super) matched: Matched,
    pub(super) superseded: bool,
    pub(super) message: String,
}

impl Conclusion {
    fn new(kind: FateKind, matched: Matched, message: impl Into<String>) -> Self {
        Conclusion { kind, matched, superseded: false, message: message.into() }
    }

    fn superseded(kind: FateKind, matched: Matched, message: &str) -> Self {
        Conclusion { superseded: true, ..Conclusion::new(kind, matched, message) }
    }
}

/// Evaluates the operations of one action.
pub(super) struct Judge<'j> {
    pub(super) settle: &'j Settle<'j>,
    /// How long after a request an operation that ran may take to be shown.
    pub(super) window: Duration,
    pub(super) learned: &'j Learned,
    pub(super) service: &'j str,
    pub(super) action: &'j str,
}

/// The stage of a shown operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stage {
    Running,
    Done,
    Failed,
}

impl Judge<'_> {
    /// Evaluates an item, or its absence. None if it needs another look.
    pub(super) fn judge(
        &self,
        followed: &mut Followed,
        item: Option<&Json>,
        now: Instant,
    ) -> Option<Conclusion> {
        let is_over = now.saturating_duration_since(followed.since) >= self.window;
        let Some(item) = item else { return self.missing(followed, is_over) };
        let shown = text(item, self.settle.request_id);
        match followed.accepted.clone() {
            Some(own) => self.accepted(followed, &own, item, shown, is_over),
            None => self.unknown(followed, item, shown, is_over),
        }
    }

    fn missing(&self, followed: &Followed, is_over: bool) -> Option<Conclusion> {
        let matched = followed.seen.as_ref().map_or(Matched::None, |(matched, _)| *matched);
        let unknown = followed.accepted.is_none();
        if !followed.baseline.is_there && followed.seen.is_none() {
            // The item may be shown late.
            let kind = if unknown { FateKind::Unknown } else { FateKind::Accepted };
            return is_over.then(|| Conclusion::new(kind, matched, "it is not shown"));
        }
        match (self.settle.missing, unknown) {
            (Missing::Retry, _) => None,
            (Missing::Success, false) => {
                Some(Conclusion::new(FateKind::Done, matched, "it is gone"))
            }
            (Missing::Success, true) => {
                Some(Conclusion::new(FateKind::Seen, matched, "it is gone"))
            }
            (Missing::Failure, false) => {
                let message = "it is gone, so the end of the operation can't be seen";
                Some(Conclusion::new(FateKind::Accepted, matched, message))
            }
            (Missing::Failure, true) => {
                let kind = if followed.seen.is_some() { FateKind::Seen } else { FateKind::Unknown };
                Some(Conclusion::new(kind, matched, "it is gone"))
            }
        }
    }

    fn stage(&self, item: &Json) -> Stage {
        if meets(item, &self.settle.failed) {
            Stage::Failed
        } else if meets(item, &self.settle.done) {
            Stage::Done
        } else {
            Stage::Running
        }
    }

    /// The service's message about a failure.
    fn said(&self, item: &Json) -> String {
        self.settle.message.and_then(|path| text(item, path)).unwrap_or_default()
    }

    fn ended(&self, matched: Matched, item: &Json) -> Option<Conclusion> {
        match self.stage(item) {
            Stage::Running => None,
            Stage::Done => Some(Conclusion::new(FateKind::Done, matched, "")),
            Stage::Failed => Some(Conclusion::new(FateKind::Failed, matched, self.said(item))),
        }
    }

    fn accepted(
        &self,
        followed: &mut Followed,
        own: &str,
        item: &Json,
        shown: Option<String>,
        is_over: bool,
    ) -> Option<Conclusion> {
        if shown.as_deref() == Some(own) {
            self.learned.learn(self.service, self.action, ShownIds::Own);
            followed.seen = Some((Matched::RequestId, own.to_owned()));
            return self.ended(Matched::RequestId, item);
        }
        if let Some((Matched::RequestId, _)) = followed.seen {
            let message = "another operation is shown in its place, and it was not seen to end";
            return Some(Conclusion::superseded(FateKind::Accepted, Matched::RequestId, message));
        }
        let is_new = shown.is_some() && shown != followed.baseline.request_id;
        let of_name = is_new && meets(item, &self.settle.operation);
        // Its own id may still be shown later. A new operation of the same name is matched only if the
        // service is known to show other ids, or if the own id was not shown within the window.
        if of_name {
            followed.seen = shown.clone().map(|shown| (Matched::Name, shown));
            let other = match self.learned.of(self.service, self.action) {
                ShownIds::Other => true,
                ShownIds::Unknown if is_over => {
                    self.learned.learn(self.service, self.action, ShownIds::Other);
                    true
                }
                ShownIds::Own | ShownIds::Unknown => false,
            };
            if other {
                return self.ended(Matched::Name, item);
            }
        }
        if !is_over {
            return None;
        }
        // Its own operation was not matched: a new one shown in its place belongs to somebody else.
        Some(if is_new {
            let message = "another operation is shown, and its own was not seen to end";
            Conclusion::superseded(FateKind::Accepted, Matched::None, message)
        } else {
            Conclusion::new(FateKind::Accepted, Matched::None, "its operation is not shown")
        })
    }

    fn unknown(
        &self,
        followed: &mut Followed,
        item: &Json,
        shown: Option<String>,
        is_over: bool,
    ) -> Option<Conclusion> {
        let is_new = shown.is_some() && shown != followed.baseline.request_id;
        let of_name = is_new && meets(item, &self.settle.operation);
        match (&followed.seen, shown) {
            (Some((_, seen)), shown) if shown.as_ref() != Some(seen) => {
                let message = "an operation of its name was shown, then another one in its place";
                Some(Conclusion::superseded(FateKind::Seen, Matched::Name, message))
            }
            (_, Some(shown)) if of_name => {
                followed.seen = Some((Matched::Name, shown));
                let message = match self.stage(item) {
                    Stage::Running => return None,
                    Stage::Done => "an operation of its name is shown, and it succeeded".to_owned(),
                    Stage::Failed => {
                        let said = self.said(item);
                        format!("an operation of its name is shown, and it failed: {said}")
                    }
                };
                Some(Conclusion::new(FateKind::Seen, Matched::Name, message))
            }
            _ if !is_over => None,
            _ if is_new => {
                let message =
                    "another operation is shown, which may have taken the place of its own";
                Some(Conclusion::new(FateKind::Unknown, Matched::None, message))
            }
            _ => {
                let message = "no operation was shown within the time in which the service shows one that ran";
                Some(Conclusion::new(FateKind::NotSeen, Matched::None, message))
            }
        }
    }

    /// The conclusion for an operation that is no longer followed.
    pub(super) fn given_up(&self, followed: &Followed, why: &str) -> Conclusion {
        let matched = followed.seen.as_ref().map_or(Matched::None, |(matched, _)| *matched);
        let kind = match (&followed.accepted, &followed.seen) {
            (Some(_), _) => FateKind::Accepted,
            (None, Some(_)) => FateKind::Seen,
            (None, None) => FateKind::Unknown,
        };
        Conclusion::new(kind, matched, why)
    }
}
