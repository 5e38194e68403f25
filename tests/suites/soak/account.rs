//! Comparison of the client's result of a call with the server's actions.

use tcapi::{CallReport, Error, Outcome, Status, StopReason};
use tcapi_tests::soak::{DEEDS, Deed, Record, is_short};

/// The maximum number of attempts.
const ATTEMPTS: u32 = 3;

/// The result of a call in the client.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Said {
    pub(crate) number: u32,
    pub(crate) effect: Effect,
    pub(crate) server: Place,
    pub(crate) attempts: u32,
    /// None if it succeeded.
    pub(crate) failure: Option<Failure>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Failure {
    pub(crate) status: Status,
    pub(crate) outcome: Outcome,
    pub(crate) stop: StopReason,
    /// One of the codes of the server.
    pub(crate) code: &'static str,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Effect {
    Write,
    Read,
}

/// The endpoint of a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    Served,
    /// There is no listener.
    Dead,
}

impl Said {
    pub(crate) fn new(
        number: u32,
        effect: Effect,
        server: Place,
        (result, report): (Result<(), Error>, CallReport),
    ) -> Self {
        let failure = result.err().map(|error| Failure {
            status: error.status(),
            outcome: error.outcome(),
            stop: error.stop_reason(),
            code: error.code().map_or("", |code| {
                let known = DEEDS.into_iter().map(Deed::code).find(|known| *known == code);
                known.unwrap_or("a code that nobody sent")
            }),
        });
        Said { number, effect, server, attempts: report.attempts, failure }
    }

    /// Why this contradicts the server. `requests` are the requests of the call that the server received.
    pub(crate) fn is_wrong(&self, requests: &[Record]) -> Option<&'static str> {
        let seen = u32::try_from(requests.len()).unwrap_or(u32::MAX);
        let ran = requests.iter().filter(|request| request.ran).count();
        if self.effect == Effect::Write && ran > 1 {
            return Some("a write that ran twice");
        }
        if self.server == Place::Dead && seen > 0 {
            return Some("it went elsewhere");
        }
        let (last, before) = match requests.split_last() {
            Some((last, before)) => (Some(*last), before),
            None => (None, requests),
        };
        if before.iter().any(|request| !request.may_be_repeated(self.effect)) {
            return Some("it was sent again where it must not be");
        }
        let responded = last.is_some_and(|last| self.attempts == seen && self.fits(last, requests));
        let unreached = self.server == Place::Dead
            && (1..=ATTEMPTS).contains(&self.attempts)
            && self.failure.is_some_and(|failure| {
                let told = (failure.status, failure.outcome);
                told == (Status::Network, Outcome::NotSent) && self.stops_for(failure.stop, true)
            });
        if responded || unreached {
            return None;
        }
        let timed_out = self.failure.filter(|failure| failure.status == Status::Timeout);
        let Some(timed_out) = timed_out.filter(|_| is_short(self.number)) else {
            return Some("it is not what the server did");
        };
        // The deadline expired while the client waited for the response to the last request that the server received,
        // ...
        let waiting = last.is_some() && self.attempts == seen;
        // ... or before another request was sent, and then all received ones had a response.
        let of_all = worst(requests).unwrap_or(Outcome::NotSent);
        let leaving = (seen..=seen + 1).contains(&self.attempts)
            && last.is_none_or(|last| last.may_be_repeated(self.effect));
        let true_of = (waiting && timed_out.outcome == Outcome::Unknown)
            || (leaving && timed_out.outcome == of_all);
        (!true_of).then_some("the deadline passed at another moment")
    }

    /// Whether it is the required result if the last of these requests got a response, or was cut off, before the
    /// deadline expired.
    fn fits(&self, last: Record, requests: &[Record]) -> bool {
        let status = match last.deed {
            Deed::Done => return self.failure.is_none(),
            Deed::Refused | Deed::Throttled | Deed::Internal | Deed::NotSigned => Status::Service,
            Deed::CutBefore | Deed::CutAfter | Deed::Late => Status::Network,
            Deed::Page => Status::Http,
            Deed::Unreadable => Status::Response,
            Deed::Held => Status::Timeout,
        };
        self.failure.is_some_and(|failure| {
            let told = (failure.status, Some(failure.outcome), failure.code);
            told == (status, worst(requests), last.deed.code())
                && self.stops_for(failure.stop, last.may_be_repeated(self.effect))
        })
    }

    /// Whether the stop reason can be true.
    fn stops_for(&self, stop: StopReason, repeatable: bool) -> bool {
        match stop {
            StopReason::NotRetryable => !repeatable,
            StopReason::MaxAttempts => repeatable && self.attempts == ATTEMPTS,
            StopReason::RetryBudget => repeatable && self.attempts < ATTEMPTS,
            StopReason::Deadline => is_short(self.number),
            _ => false,
        }
    }
}

/// The outcome that a client must report if these requests got a response: the worst of all. None without a request,
/// and none if the last one succeeded.
pub(crate) fn worst(requests: &[Record]) -> Option<Outcome> {
    if requests.last()?.deed == Deed::Done {
        return None;
    }
    requests.iter().map(|request| request.outcome()).max()
}

/// What the service states about a single request.
trait Stated {
    fn outcome(&self) -> Outcome;
    fn may_be_repeated(&self, effect: Effect) -> bool;
}

impl Stated for Record {
    fn outcome(&self) -> Outcome {
        match self.deed {
            Deed::Refused | Deed::Throttled | Deed::NotSigned => Outcome::Rejected,
            _ => Outcome::Unknown,
        }
    }

    fn may_be_repeated(&self, effect: Effect) -> bool {
        match self.deed {
            Deed::Throttled | Deed::NotSigned => true,
            Deed::CutBefore | Deed::CutAfter | Deed::Late | Deed::Page | Deed::Unreadable => {
                effect == Effect::Read
            }
            // The timeout is used up.
            Deed::Held => effect == Effect::Read,
            Deed::Done | Deed::Refused | Deed::Internal => false,
        }
    }
}

/// Results that contradict the server; each of them must be found, or the soak test shows nothing.
pub(crate) fn lies_are_found() {
    let number = (0..).find(|number| !is_short(*number)).unwrap();
    let done =
        Said { number, effect: Effect::Write, server: Place::Served, attempts: 1, failure: None };
    let failure = |status, outcome, stop, code| Some(Failure { status, outcome, stop, code });
    let unknown = Said {
        failure: failure(Status::Network, Outcome::Unknown, StopReason::NotRetryable, ""),
        ..done
    };
    let not_sent = Said {
        failure: failure(Status::Network, Outcome::NotSent, StopReason::MaxAttempts, ""),
        attempts: 3,
        ..done
    };
    let refused = Said {
        failure: failure(
            Status::Service,
            Outcome::Rejected,
            StopReason::NotRetryable,
            Deed::Refused.code(),
        ),
        ..done
    };
    let record = |deed| Record { number, deed, ran: deed == Deed::Done };
    let ran_and_cut = Record { ran: true, ..record(Deed::CutAfter) };

    for (said, requests) in [
        (done, vec![record(Deed::Done)]),
        (Said { attempts: 2, ..done }, vec![record(Deed::Throttled), record(Deed::Done)]),
        (unknown, vec![record(Deed::CutBefore)]),
        (unknown, vec![ran_and_cut]),
        (refused, vec![record(Deed::Refused)]),
        (Said { server: Place::Dead, ..not_sent }, vec![]),
    ] {
        assert_eq!(said.is_wrong(&requests), None, "{said:?} {requests:?}");
    }
    for (said, requests) in [
        (done, vec![]),
        (done, vec![record(Deed::CutBefore)]),
        (done, vec![ran_and_cut]),
        (done, vec![record(Deed::Throttled), record(Deed::Done)]),
        (Said { attempts: 2, ..done }, vec![ran_and_cut, record(Deed::Done)]),
        (Said { attempts: 2, ..done }, vec![record(Deed::CutBefore), record(Deed::Done)]),
        (unknown, vec![]),
        (unknown, vec![record(Deed::Done)]),
        (unknown, vec![record(Deed::Refused)]),
        (Said { effect: Effect::Read, ..unknown }, vec![record(Deed::CutBefore)]),
        (refused, vec![record(Deed::Throttled)]),
        (refused, vec![record(Deed::Done)]),
        (refused, vec![]),
        (not_sent, vec![]),
        (not_sent, vec![record(Deed::CutBefore)]),
        (Said { server: Place::Dead, ..not_sent }, vec![record(Deed::CutBefore)]),
    ] {
        assert!(said.is_wrong(&requests).is_some(), "{said:?} {requests:?}");
    }
}
