//! Waiters: requests with delays between them, until a response shows the state.

use std::collections::HashMap;
use std::time::{Duration, Instant};

use serde_json::Value as Json;

use super::look::{Until, ask};
use super::selection::{items, meets, shown, text};
use super::template::{Given, Template, most_shown};
use super::wanted::Wanted;
use crate::call::limits::check_timeout;
use crate::schema::{Acceptor, Action, Delay, Match, Missing, State, Subjects, Test, Waiter};
use crate::sync::cancel;
use crate::{
    CallOptions, Client, Decoded, Error, Outcome, RetryHint, Status, StopReason, sync::jitter,
};

/// Options of a wait.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct WaitOptions {
    /// Options of each call. Its cancel token ends the wait.
    pub call: CallOptions,
    /// Timeout of the whole wait, 1 ms to a day. 10 minutes by default.
    pub timeout: Duration,
    /// Minimum delay between two calls, instead of the spec's value.
    pub min_delay: Option<Duration>,
    /// Maximum delay between two calls, instead of the spec's value.
    pub max_delay: Option<Duration>,
}

/// Default timeout of all calls of a procedure.
pub(super) const USUAL_TIMEOUT: Duration = Duration::from_secs(600);

impl Default for WaitOptions {
    fn default() -> Self {
        WaitOptions {
            call: CallOptions::default(),
            timeout: USUAL_TIMEOUT,
            min_delay: None,
            max_delay: None,
        }
    }
}

impl WaitOptions {
    /// The default options.
    pub fn new() -> Self {
        WaitOptions::default()
    }

    /// Sets [`WaitOptions::call`].
    #[must_use]
    pub fn call(mut self, options: CallOptions) -> Self {
        self.call = options;
        self
    }

    /// Sets [`WaitOptions::timeout`].
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Sets [`WaitOptions::min_delay`] and [`WaitOptions::max_delay`].
    #[must_use]
    pub fn delay(mut self, min: Duration, max: Duration) -> Self {
        (self.min_delay, self.max_delay) = (Some(min), Some(max));
        self
    }
}

/// Delays between calls.
#[derive(Debug, Clone, Copy)]
pub(super) struct Pauses {
    pub(super) min: Duration,
    pub(super) max: Duration,
}

impl Pauses {
    /// The delays of a spec, overridden by those of the options.
    ///
    /// # Errors
    /// A delay of the options is outside 1 ms to a day.
    pub(super) fn new(
        delay: Delay,
        min: Option<Duration>,
        max: Option<Duration>,
    ) -> Result<Self, Error> {
        min.map(|min| check_timeout(min, "minimum delay")).transpose()?;
        max.map(|max| check_timeout(max, "maximum delay")).transpose()?;
        let min = min.unwrap_or(delay.min());
        let max = max.unwrap_or(Duration::from_millis(delay.max_ms.into()));
        Ok(Pauses { min, max: max.max(min) })
    }

    /// The bounds of the delay after call number `n`, counted from 1.
    pub(super) fn bounds(self, n: u32) -> (Duration, Duration) {
        let doubled = 1_u32.checked_shl(n.saturating_sub(1)).unwrap_or(u32::MAX);
        (self.min, self.min.saturating_mul(doubled).min(self.max))
    }

    /// The delay after call number `n`. If the time left does not suffice for another delay after it, it ends
    /// early enough for a last look before the deadline.
    pub(super) fn next(self, n: u32, left: Duration, share: f64) -> Duration {
        let (min, most) = self.bounds(n);
        let pause = min + (most - min).mul_f64(share);
        if left <= pause + self.min { left.saturating_sub(self.min) } else { pause }
    }
}

/// Makes calls until a response decides. `decode` receives each response, the last one last.
///
/// # Errors
/// [`Status::InvalidArgument`]: a duration of the options is outside 1 ms to a day. [`Status::WaitFailed`]:
/// the state can't be reached any more; the code is the state that was found, the path is that of the id,
/// such as `InstanceIds[3]`. [`Status::Timeout`], [`Status::Cancelled`]: the state was not reached in time.
/// An error of the service that the waiter does not name and that is not retryable is returned as it is.
pub fn wait(
    client: &Client,
    waiter: &Waiter<'_>,
    template: &Template<'_>,
    options: &WaitOptions,
    decode: &mut dyn FnMut(&[u8]) -> Decoded,
) -> Result<(), Error> {
    check_timeout(options.timeout, "timeout of a wait")?;
    let pauses = Pauses::new(waiter.delay, options.min_delay, options.max_delay)?;
    let until = Until(Instant::now() + options.timeout);
    let cancel = client.cancellation(&options.call);
    let wanted = wanted(waiter);
    let round = Round { client, waiter, template, options, until, wanted };
    let mut last = None;
    for n in 1.. {
        match round.look(decode) {
            Ok(Verdict::Reached) => return Ok(()),
            Ok(Verdict::Failed(error)) => return Err(error),
            Ok(Verdict::NotYet(state)) => last = Some(state),
            Err(error) if is_final(&error) => return Err(error),
            // An expired deadline says less than what was seen before.
            Err(error) => last = last.or_else(|| Some(error.to_string())),
        }
        if until.left() <= pauses.min {
            break;
        }
        let pause = pauses.next(n, until.left(), jitter::share());
        if cancel::sleep(pause, cancel) {
            let reason = cancel.reason().unwrap_or("the call was cancelled");
            return Err(late(Status::Cancelled, StopReason::Cancelled, reason, last));
        }
    }
    let message = "the deadline has passed";
    Err(late(Status::Timeout, StopReason::Deadline, message, last))
}

fn late(status: Status, stop: StopReason, message: &str, last: Option<String>) -> Error {
    let message = match last {
        Some(last) => format!("{message}; last seen: {last}"),
        None => message.to_owned(),
    };
    Error::new(status, Outcome::NotSent, message).with_stop_reason(stop)
}

/// Whether the same call would fail again, or was cancelled.
pub(super) fn is_final(error: &Error) -> bool {
    match error.status() {
        Status::Service => error.retry_hint().is_none_or(|hint| hint == RetryHint::Never),
        Status::Network | Status::Timeout | Status::Http | Status::Response | Status::Resources => {
            false
        }
        _ => true,
    }
}

enum Verdict {
    Reached,
    Failed(Error),
    /// The state that was seen.
    NotYet(String),
}

struct Round<'r> {
    client: &'r Client,
    waiter: &'r Waiter<'r>,
    template: &'r Template<'r>,
    options: &'r WaitOptions,
    until: Until,
    wanted: Wanted,
}

/// The parts of a response that a waiter reads.
fn wanted(waiter: &Waiter<'_>) -> Wanted {
    let mut paths = Vec::new();
    let of_item = |path: &str| match waiter.of {
        Some(of) => format!("{}.{path}", of.items),
        None => path.to_owned(),
    };
    paths.extend(waiter.of.map(|of| of_item(of.key)));
    for acceptor in &waiter.acceptors {
        paths.extend(acceptor.message.map(of_item));
        match &acceptor.test {
            Test::All(matches) | Test::Any(matches) => {
                paths.extend(matches.iter().map(|one| of_item(one.path)));
            }
            Test::Response(matches) => paths.extend(matches.iter().map(|one| one.path.to_owned())),
            Test::Code(_) => {}
        }
    }
    Wanted::new(paths)
}

impl Round<'_> {
    fn look(&self, decode: &mut dyn FnMut(&[u8]) -> Decoded) -> Result<Verdict, Error> {
        let action = self.template.action();
        let Some(of) = self.waiter.of else {
            return match self.ask(&[], decode) {
                Ok(response) => Ok(self.judge_response(&response)),
                Err(error) => self.judge_error(error),
            };
        };
        let ids = self.template.texts(of.ids);
        let mut found = Vec::new();
        let mut responses = Vec::new();
        let most = most_shown(self.template.service(), &action, of.ids);
        let texts: Vec<&str> = ids.iter().map(String::as_str).collect();
        // Without ids, the request selects the items by other parameters.
        let parts: Vec<&[&str]> =
            if texts.is_empty() { vec![&[]] } else { texts.chunks(most).collect() };
        for part in parts {
            let mut given = Vec::new();
            if !part.is_empty() {
                given.push((of.ids, Given::Ids(part)));
                if let Some((limit, max)) = action.procedures.page().and_then(|page| page.limit) {
                    let wanted = i64::try_from(part.len()).unwrap_or(i64::MAX).min(max.into());
                    given.push((limit, Given::Integer(wanted)));
                }
            }
            match self.ask(&given, decode) {
                Ok(response) => responses.push(response),
                Err(error) => return self.judge_error(error),
            }
        }
        for response in &responses {
            found.extend(items(response, of.items));
        }
        Ok(self.judge_items(of, &ids, &found))
    }

    fn ask(
        &self,
        given: &[(&str, Given<'_>)],
        decode: &mut dyn FnMut(&[u8]) -> Decoded,
    ) -> Result<Json, Error> {
        let options = self.until.limit(self.client, &self.options.call)?;
        let (service, action): (_, Action<'_>) = (self.template.service(), self.template.action());
        let body = self.template.body(given, self.client.validation(&options))?;
        ask(self.client, (service, &action), &options, &body, &self.wanted, decode)
    }

    fn judge_error(&self, error: Error) -> Result<Verdict, Error> {
        let code = error.code().filter(|_| error.outcome() == Outcome::Rejected);
        let accepts = |acceptor: &&Acceptor<'_>| matches!((&acceptor.test, code), (Test::Code(known), Some(code)) if *known == code);
        match self.waiter.acceptors.iter().find(accepts).map(|acceptor| acceptor.state) {
            Some(State::Success) => Ok(Verdict::Reached),
            Some(State::Failure) => Ok(Verdict::Failed(error.into_wait_failed(self.waiter.name))),
            Some(State::Retry) => Ok(Verdict::NotYet(error.to_string())),
            None => Err(error),
        }
    }

    fn judge_response(&self, response: &Json) -> Verdict {
        for acceptor in &self.waiter.acceptors {
            let Test::Response(matches) = &acceptor.test else { continue };
            if meets(response, matches) {
                return self.verdict(acceptor, response, matches, None);
            }
        }
        Verdict::NotYet(self.seen(response))
    }

    fn judge_items(&self, of: Subjects<'_>, ids: &[String], found: &[&Json]) -> Verdict {
        let by_id: HashMap<String, &Json> =
            found.iter().filter_map(|item| Some((text(item, of.key)?, *item))).collect();
        let missing = ids.iter().position(|id| !by_id.contains_key(id));
        if let (Some(at), Missing::Failure) = (missing, self.waiter.missing) {
            let message = format!("{} was not found", ids[at]);
            return Verdict::Failed(self.failure(message, None, Some(place(of, at))));
        }
        let wanted: Vec<&Json> = match ids {
            [] => found.to_vec(),
            ids => ids.iter().filter_map(|id| by_id.get(id.as_str()).copied()).collect(),
        };
        let absent_counts =
            |state| state == State::Success && self.waiter.missing == Missing::Success;
        for acceptor in &self.waiter.acceptors {
            let (matches, met) = match &acceptor.test {
                Test::All(matches) => {
                    let complete = missing.is_none() || absent_counts(acceptor.state);
                    let some = !wanted.is_empty() || absent_counts(acceptor.state);
                    let all = complete && some && wanted.iter().all(|item| meets(item, matches));
                    (matches, all.then(|| wanted.first().copied()))
                }
                Test::Any(matches) => {
                    let any = wanted.iter().copied().find(|item| meets(item, matches));
                    (matches, any.map(Some))
                }
                Test::Response(_) | Test::Code(_) => continue,
            };
            let Some(item) = met else { continue };
            let at = item.and_then(|item| {
                let id = text(item, of.key)?;
                ids.iter().position(|other| *other == id).map(|at| place(of, at))
            });
            return self.verdict(acceptor, item.unwrap_or(&Json::Null), matches, at);
        }
        let waits = wanted.iter().find(|item| !self.succeeds(item));
        match (missing, waits) {
            (Some(at), _) if self.waiter.missing == Missing::Retry => {
                Verdict::NotYet(format!("{} was not found", ids[at]))
            }
            (_, Some(item)) => {
                let id = text(item, of.key).unwrap_or_default();
                Verdict::NotYet(format!("{id} is {}", self.seen(item)))
            }
            _ => Verdict::NotYet("nothing".to_owned()),
        }
    }

    /// Whether an item by itself meets the condition for success.
    fn succeeds(&self, item: &Json) -> bool {
        self.waiter.acceptors.iter().any(|acceptor| match &acceptor.test {
            Test::All(matches) => acceptor.state == State::Success && meets(item, matches),
            _ => false,
        })
    }

    /// The values that the waiter tests.
    fn seen(&self, of: &Json) -> String {
        let success = |acceptor: &&Acceptor<'_>| acceptor.state == State::Success;
        let matches = self.waiter.acceptors.iter().filter(success).find_map(|acceptor| {
            match &acceptor.test {
                Test::All(matches) | Test::Any(matches) | Test::Response(matches) => Some(matches),
                Test::Code(_) => None,
            }
        });
        matches
            .map(|matches| shown(of, matches))
            .filter(|seen| !seen.is_empty())
            .unwrap_or_else(|| "in no state".to_owned())
    }

    fn verdict(
        &self,
        acceptor: &Acceptor<'_>,
        of: &Json,
        matches: &[Match<'_>],
        at: Option<String>,
    ) -> Verdict {
        let state = shown(of, matches);
        match acceptor.state {
            State::Success => Verdict::Reached,
            State::Retry => Verdict::NotYet(state),
            State::Failure => {
                let said = acceptor.message.and_then(|path| text(of, path));
                let id = self.waiter.of.and_then(|of_ids| text(of, of_ids.key));
                let subject = id.unwrap_or_else(|| "the response".to_owned());
                let mut message = format!("{subject} is {state}");
                if let Some(said) = said {
                    message.push_str(": ");
                    message.push_str(&said);
                }
                Verdict::Failed(self.failure(message, Some(state), at))
            }
        }
    }

    fn failure(&self, message: String, state: Option<String>, place: Option<String>) -> Error {
        let message = format!("{} can't be reached: {message}", self.waiter.name);
        let mut error = Error::new(Status::WaitFailed, Outcome::Rejected, message);
        if let Some(state) = state {
            error = error.with_code(state);
        }
        match place {
            Some(path) => error.with_path(path),
            None => error,
        }
    }
}

/// The path of an id in the request.
fn place(of: Subjects<'_>, at: usize) -> String {
    format!("{}[{at}]", of.ids)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    /// The worked example of smithy's document on waiters: a minimum of 2 s, a maximum of 120 s, 300 s in all.
    #[test]
    fn pauses_are_those_of_smithys_table() {
        let pauses = Pauses { min: 2 * SECOND, max: 120 * SECOND };
        for (n, most) in
            [(1, 2), (2, 4), (3, 8), (4, 16), (5, 32), (6, 64), (7, 120), (8, 120), (40, 120)]
        {
            assert_eq!(pauses.bounds(n), (2 * SECOND, most * SECOND), "{n}");
            let left = Duration::from_secs(10_000);
            assert_eq!(pauses.next(n, left, 0.0), 2 * SECOND);
            assert_eq!(pauses.next(n, left, 1.0), most * SECOND);
        }
        // The last look comes the minimum delay before the deadline.
        assert_eq!(pauses.next(7, 54 * SECOND, 1.0), 52 * SECOND);
        assert_eq!(pauses.next(7, 122 * SECOND, 1.0), 120 * SECOND);
        assert_eq!(pauses.next(7, 123 * SECOND, 1.0), 120 * SECOND);
        assert_eq!(pauses.next(1, SECOND, 0.5), Duration::ZERO);
    }
}
