//! Fleets: many ids are divided among requests, and each id ends with a fate.

use std::collections::HashSet;
use std::time::{Duration, Instant};

use super::fate::{Fate, FateKind, Fates, Matched};
use super::fleet_options::{FleetOptions, Progress};
use super::look::Until;
use super::looker::Looker;
use super::settle::{Baseline, Conclusion, Followed, Judge};
use super::template::{Given, Template, most_ids};
use super::wait::{Pauses, is_final};
use crate::call::limits::check_timeout;
use crate::schema::{Action, Service, Settle};
use crate::sync::cancel::{self, Cancellation};
use crate::{Body, CallOptions, Client, Error, Outcome, Status, sync::jitter};

/// Upper bound on the requests in flight.
const MOST_IN_FLIGHT: u32 = 64;

/// Sends requests for many ids, as many as needed, and follows each operation to its end if the action's spec
/// says how and the options allow it.
///
/// # Errors
/// Nothing was sent: there are no ids, something other than an id is invalid in the request, or the latest
/// operations can't be read. Otherwise each id has a fate, also if the fleet is cancelled or its deadline
/// expires.
pub fn run_fleet(
    client: &Client,
    template: &Template<'_>,
    ids: &[&str],
    options: &FleetOptions,
) -> Result<Fates, Error> {
    let (service, action) = (template.service(), template.action());
    let list = action.procedures.fleet().ok_or_else(|| {
        let message = format!(
            "the spec of {} does not name the parameter with the ids of a fleet",
            action.name
        );
        Error::new(Status::Unsupported, Outcome::NotSent, message)
    })?;
    check_timeout(options.timeout, "timeout of a fleet")?;
    options.window.map(|window| check_timeout(window, "window")).transpose()?;
    if !(1..=MOST_IN_FLIGHT).contains(&options.max_in_flight) {
        let message = format!(
            "{} requests in flight are not in 1 to {MOST_IN_FLIGHT}",
            options.max_in_flight
        );
        return Err(Error::invalid_argument(message));
    }
    if ids.is_empty() {
        return Err(Error::invalid_argument("there are no ids"));
    }
    let settle = match options.settle {
        Some(false) => None,
        wanted => {
            let settle = action.procedures.settle();
            if wanted == Some(true) && settle.is_none() {
                let message = format!("the spec of {} does not say how it settles", action.name);
                return Err(Error::new(Status::Unsupported, Outcome::NotSent, message));
            }
            settle
        }
    };
    let begun = Instant::now();
    let mut seen = HashSet::new();
    let entries = ids.iter().filter(|id| seen.insert(**id)).map(|id| Entry::new(id));
    let mut run = Run {
        client,
        template,
        options,
        list,
        service,
        action,
        begun,
        until: Until(begun + options.timeout),
        entries: entries.collect(),
        requests: 0,
        in_flight: 0,
    };
    run.check()?;
    let looks = run.send_and_follow(settle.as_ref())?;
    Ok(run.into_fates(looks))
}

/// The state of an id until its fate is known.
pub(super) struct Entry<'i> {
    pub(super) id: &'i str,
    pub(super) kind: Option<FateKind>,
    /// Whether the service accepted the request, whatever the result of the operation.
    pub(super) accepted: bool,
    pub(super) matched: Matched,
    pub(super) superseded: bool,
    pub(super) code: Option<String>,
    pub(super) message: String,
    pub(super) request_id: Option<String>,
    pub(super) attempts: u32,
    pub(super) completed: Option<Instant>,
    pub(super) known: Option<Instant>,
}

impl<'i> Entry<'i> {
    fn new(id: &'i str) -> Self {
        Entry {
            id,
            kind: None,
            accepted: false,
            matched: Matched::None,
            superseded: false,
            code: None,
            message: String::new(),
            request_id: None,
            attempts: 0,
            completed: None,
            known: None,
        }
    }

    pub(super) fn end(&mut self, kind: FateKind, code: Option<&str>, message: &str) {
        self.kind = Some(kind);
        self.code = code.map(str::to_owned);
        self.message = message.to_owned();
        self.known = Some(Instant::now());
    }

    fn conclude(&mut self, conclusion: Conclusion) {
        let Conclusion { kind, matched, superseded, message } = conclusion;
        (self.kind, self.matched, self.superseded) = (Some(kind), matched, superseded);
        if !message.is_empty() {
            self.message = message;
        }
        self.known = Some(Instant::now());
    }
}

pub(super) struct Run<'r, 'i> {
    pub(super) client: &'r Client,
    pub(super) template: &'r Template<'r>,
    pub(super) options: &'r FleetOptions,
    pub(super) list: &'r str,
    pub(super) service: &'r Service,
    pub(super) action: Action<'r>,
    pub(super) begun: Instant,
    pub(super) until: Until,
    pub(super) entries: Vec<Entry<'i>>,
    pub(super) requests: u32,
    pub(super) in_flight: usize,
}

impl Run<'_, '_> {
    pub(super) fn cancellation(&self) -> Cancellation<'_> {
        self.client.cancellation(&self.options.call)
    }

    pub(super) fn most(&self) -> usize {
        most_ids(self.service, &self.action, self.list)
    }

    pub(super) fn body(&self, ids: &[usize]) -> Result<Body, Error> {
        let ids: Vec<&str> = ids.iter().map(|at| self.entries[*at].id).collect();
        let validation = self.client.validation(&self.options.call);
        self.template.body(&[(self.list, Given::Ids(&ids))], validation)
    }

    /// Ends the ids that validation rejects.
    ///
    /// # Errors
    /// Validation rejects something else in the request.
    fn check(&mut self) -> Result<(), Error> {
        let all: Vec<usize> = (0..self.entries.len()).collect();
        for part in all.chunks(self.most()) {
            let mut part = part.to_vec();
            while !part.is_empty() {
                let Err(error) = self.body(&part) else { break };
                if error.status() != Status::InvalidRequest {
                    return Err(error);
                }
                let mut refused = Vec::new();
                for violation in error.violations().listed() {
                    let Some(at) = self.id_at(&violation.path, part.len()) else {
                        return Err(error);
                    };
                    let entry = &mut self.entries[part[at]];
                    entry.end(FateKind::NotSent, Some(&violation.code), &violation.message);
                    refused.push(part[at]);
                }
                if refused.is_empty() {
                    return Err(error);
                }
                part.retain(|at| !refused.contains(at));
            }
        }
        Ok(())
    }

    /// The position of the id that a path in a request belongs to.
    fn id_at(&self, path: &str, ids: usize) -> Option<usize> {
        let rest = path.strip_prefix(self.list)?;
        if rest.is_empty() {
            return (ids == 1).then_some(0);
        }
        let at: usize = rest.strip_prefix('[')?.strip_suffix(']')?.parse().ok()?;
        (at < ids).then_some(at)
    }

    /// The ids that have no fate yet.
    fn open(&self) -> Vec<usize> {
        (0..self.entries.len()).filter(|at| self.entries[*at].kind.is_none()).collect()
    }

    /// Returns the number of requests that read the latest operations.
    fn send_and_follow(&mut self, settle: Option<&Settle<'_>>) -> Result<u32, Error> {
        let Some(settle) = settle else {
            self.send(self.open());
            return Ok(0);
        };
        let pauses = Pauses::new(settle.delay, self.options.min_delay, self.options.max_delay)?;
        let client = self.client;
        let options = CallOptions { rate_limited: true, ..self.options.call.clone() };
        let mut looker = Looker::new(client, self.service, settle, options);
        for again in [false, true] {
            let open = if again { self.not_seen() } else { self.open() };
            if open.is_empty() || (again && !self.options.resend_if_not_seen) {
                break;
            }
            let ids: Vec<&str> = open.iter().map(|at| self.entries[*at].id).collect();
            let baselines = match looker.look(&ids, self.until) {
                Ok(found) => found,
                // The fates that are known so far stay.
                Err(_) if again => break,
                Err(error) => {
                    return Err(error.with_outcome(Outcome::NotSent).within(|message| {
                        format!("nothing was sent: the latest operations can't be read: {message}")
                    }));
                }
            };
            let baseline = |id: &str| Baseline::of(baselines.get(id), settle);
            open.iter().for_each(|at| self.entries[*at].kind = None);
            self.send(open.clone());
            let followed: Vec<(usize, Followed)> = open
                .into_iter()
                .filter_map(|at| {
                    let entry = &self.entries[at];
                    let is_unknown = entry.kind == Some(FateKind::Unknown);
                    (entry.accepted || is_unknown).then(|| {
                        let followed = Followed {
                            baseline: baseline(entry.id),
                            accepted: entry.request_id.clone().filter(|_| entry.accepted),
                            since: entry.completed.unwrap_or(self.begun),
                            seen: None,
                        };
                        (at, followed)
                    })
                })
                .collect();
            self.follow(settle, pauses, &mut looker, followed);
        }
        Ok(looker.looks)
    }

    fn not_seen(&self) -> Vec<usize> {
        let is_not_seen = |at: &usize| self.entries[*at].kind == Some(FateKind::NotSeen);
        (0..self.entries.len()).filter(is_not_seen).collect()
    }

    pub(super) fn end_all(
        &mut self,
        ids: &[usize],
        kind: FateKind,
        code: Option<&str>,
        message: &str,
    ) {
        ids.iter().for_each(|at| self.entries[*at].end(kind, code, message));
    }

    fn follow(
        &mut self,
        settle: &Settle<'_>,
        pauses: Pauses,
        looker: &mut Looker<'_>,
        mut followed: Vec<(usize, Followed)>,
    ) {
        let judge = Judge {
            settle,
            window: self.options.window.unwrap_or(Duration::from_millis(settle.window_ms.into())),
            learned: self.client.learned(),
            service: self.service.name(),
            action: self.action.name,
        };
        // An id that is followed has no fate yet.
        followed.iter().for_each(|(at, _)| self.entries[*at].kind = None);
        let mut given_up = "the deadline passed before it was seen to end".to_owned();
        for n in 1.. {
            self.tell();
            if followed.is_empty() {
                return;
            }
            let (pause, cancel) =
                (pauses.next(n, self.until.left(), jitter::share()), self.cancellation());
            // The first look after the window has passed is decisive, so a longer delay is of no use.
            let ends = followed.iter().map(|(_, one)| one.since + judge.window);
            let next_end = ends.filter(|end| *end > Instant::now()).min();
            let to_end = next_end.map(|end| end.saturating_duration_since(Instant::now()));
            let pause = pause.min(to_end.unwrap_or(pause).max(pauses.min));
            if cancel::sleep(pause, cancel) {
                given_up = cancel.reason().unwrap_or("the call was cancelled").to_owned();
                break;
            }
            if self.until.left() < Duration::from_millis(2) {
                break;
            }
            let ids: Vec<&str> = followed.iter().map(|(at, _)| self.entries[*at].id).collect();
            let asked = Instant::now();
            match looker.look(&ids, self.until) {
                Ok(items) => followed.retain_mut(|(at, one)| {
                    let entry = &mut self.entries[*at];
                    match judge.judge(one, items.get(entry.id), asked) {
                        Some(conclusion) => entry.conclude(conclusion),
                        None => return true,
                    }
                    false
                }),
                Err(error) if is_final(&error) => {
                    given_up = format!("it can't be followed: {}", error.message());
                    break;
                }
                Err(_) => {}
            }
        }
        for (at, one) in followed {
            self.entries[at].conclude(judge.given_up(&one, &given_up));
        }
        self.tell();
    }

    pub(super) fn tell(&self) {
        let Some(progress) = &self.options.progress else { return };
        let mut told = Progress {
            total: self.entries.len(),
            in_flight: self.in_flight,
            ..Progress::default()
        };
        for entry in &self.entries {
            match entry.kind {
                None if entry.accepted => told.accepted += 1,
                None => {}
                Some(FateKind::Done | FateKind::Accepted) => told.done += 1,
                Some(FateKind::Failed | FateKind::Rejected | FateKind::NotSent) => {
                    told.rejected += 1
                }
                Some(FateKind::Unknown | FateKind::Seen | FateKind::NotSeen) => told.unknown += 1,
            }
        }
        progress(&told);
    }

    fn into_fates(self, looks: u32) -> Fates {
        let begun = self.begun;
        let since = |at: Instant| at.saturating_duration_since(begun);
        let now = Instant::now();
        let fates = self.entries.into_iter().map(|entry| Fate {
            id: entry.id.to_owned(),
            // Every id has a fate at this point.
            kind: entry.kind.unwrap_or(FateKind::Unknown),
            matched: entry.matched,
            superseded: entry.superseded,
            code: entry.code,
            message: entry.message,
            request_id: entry.request_id,
            attempts: entry.attempts,
            completed: entry.completed.map(since),
            known: since(entry.known.unwrap_or(now)),
        });
        Fates { fates: fates.collect(), requests: self.requests, looks, total: since(now) }
    }
}
