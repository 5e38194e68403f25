//! The result of a call as its caller gets it, and whether it is true.

use std::fmt;

use serde_json::Value;
use tcapi::Outcome;
use tcapi_tests::faults::server::Counts;

/// The result of a call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Report {
    Done,
    /// It failed: what the client states about the request, and the name of the error.
    Failed(Said, String),
    /// The client did not end, or ended with an exception that is not one of its errors.
    Broke(String),
}

/// What an error states about the request, by its documentation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Said {
    Nothing,
    Outcome(Outcome),
    /// The request was sent, and there was a response.
    Responded,
}

/// The server's counts for the calls of a row, and the results of their callers. The call that only opens a connection
/// is not counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Observed {
    pub(crate) calls: u32,
    pub(crate) seen: Counts,
    pub(crate) reports: Vec<Report>,
}

impl Report {
    /// From a line of `tests/programs/c/fault.c` or `tcapi-faults call`.
    pub(crate) fn of_tcapi(line: &str) -> Option<Self> {
        match line.split(' ').collect::<Vec<_>>()[..] {
            ["TC_OK", ..] => Some(Report::Done),
            [status, outcome, _, code] => {
                let name = if code == "-" { status } else { code };
                Some(Report::Failed(Said::of(outcome)?, name.to_owned()))
            }
            _ => None,
        }
    }

    /// From a pair of words, in the form of `sdks/python/rows.py`.
    pub(crate) fn of_peer(pair: &Value) -> Option<Self> {
        let (said, name) = (pair[0].as_str()?, pair[1].as_str()?.to_owned());
        Some(match said {
            "done" => Report::Done,
            "broke" => Report::Broke(name),
            _ => Report::Failed(Said::of(said)?, name),
        })
    }

    pub(crate) fn is_done(&self) -> bool {
        *self == Report::Done
    }

    pub(crate) fn is_broken(&self) -> bool {
        matches!(self, Report::Broke(_))
    }

    /// Whether it is a failure that does not mention that the request may have run.
    fn is_silent(&self) -> bool {
        matches!(self, Report::Failed(Said::Nothing, _) | Report::Broke(_))
    }

    fn says(&self, outcome: Outcome) -> bool {
        matches!(self, Report::Failed(Said::Outcome(said), _) if *said == outcome)
    }
}

impl Said {
    fn of(word: &str) -> Option<Self> {
        let outcomes = [Outcome::NotSent, Outcome::Rejected, Outcome::Unknown];
        match word {
            "failed" => Some(Said::Nothing),
            "responded" => Some(Said::Responded),
            _ => outcomes.into_iter().find(|one| one.to_string() == word).map(Said::Outcome),
        }
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Report::Done => f.write_str("done"),
            Report::Failed(Said::Nothing, name) | Report::Broke(name) => write!(f, "`{name}`"),
            Report::Failed(Said::Outcome(outcome), name) => write!(f, "{outcome}, `{name}`"),
            Report::Failed(Said::Responded, name) => write!(f, "responded, `{name}`"),
        }
    }
}

impl Observed {
    pub(crate) fn was_sent_again(&self) -> bool {
        self.seen.begun > self.calls
    }

    pub(crate) fn ran_again(&self) -> bool {
        self.seen.ran > self.calls
    }

    /// Whether a call was reported as done that had not run.
    pub(crate) fn is_falsely_done(&self) -> bool {
        self.count(Report::is_done) > self.seen.ran
    }

    /// Whether a call was reported as NOT_SENT and a byte of it was sent, or as REJECTED and it ran.
    pub(crate) fn has_false_outcome(&self) -> bool {
        let of = |outcome| self.count(|report| report.says(outcome));
        of(Outcome::NotSent) > self.without(self.seen.begun)
            || of(Outcome::Rejected) > self.without(self.seen.ran)
    }

    /// A call was reported as failed, without saying that it may have run, and had run.
    pub(crate) fn is_silent(&self) -> bool {
        self.count(Report::is_silent) > self.without(self.seen.ran)
    }

    pub(crate) fn all_done(&self) -> bool {
        self.reports.iter().all(Report::is_done)
    }

    pub(crate) fn is_broken(&self) -> bool {
        self.reports.iter().any(Report::is_broken)
    }

    /// Whether nothing ran more often than it was called, and all results are true.
    pub(crate) fn is_right(&self) -> bool {
        !(self.ran_again() || self.is_misleading() || self.is_broken())
    }

    /// Whether a result is not true, or omits that the request ran.
    pub(crate) fn is_misleading(&self) -> bool {
        self.is_falsely_done() || self.has_false_outcome() || self.is_silent()
    }

    fn count(&self, is: impl Fn(&Report) -> bool) -> u32 {
        let count = self.reports.iter().filter(|report| is(report)).count();
        u32::try_from(count).unwrap_or(u32::MAX)
    }

    /// The number of calls without those to which something happened.
    fn without(&self, happened: u32) -> u32 {
        self.calls.saturating_sub(happened)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    /// One call for each line of this library, with that many requests begun and run.
    fn observed(lines: &[&str], begun: u32, ran: u32) -> Observed {
        let reports: Vec<_> = lines.iter().map(|line| Report::of_tcapi(line).unwrap()).collect();
        let calls = u32::try_from(reports.len()).unwrap();
        Observed { calls, seen: Counts { begun, whole: begun, ran }, reports }
    }

    fn reported(pair: Value, begun: u32, ran: u32) -> Observed {
        let reports = vec![Report::of_peer(&pair).unwrap()];
        Observed { calls: 1, seen: Counts { begun, whole: begun, ran }, reports }
    }

    #[test]
    fn an_outcome_is_false_if_the_server_saw_otherwise() {
        let not_sent = "TC_ERR_NETWORK NOT_SENT 1 -";
        assert!(observed(&[not_sent], 0, 0).is_right());
        assert!(observed(&[not_sent], 1, 0).has_false_outcome());
        assert!(observed(&["TC_ERR_SERVICE REJECTED 1 LimitExceeded"], 1, 0).is_right());
        assert!(observed(&["TC_ERR_SERVICE REJECTED 1 LimitExceeded"], 1, 1).has_false_outcome());
        assert!(observed(&["TC_ERR_NETWORK UNKNOWN 1 -"], 1, 1).is_right());
        assert!(observed(&["TC_OK - 1 -"], 1, 0).is_falsely_done());
    }

    #[test]
    fn of_many_calls_only_so_many_can_be_false() {
        let lines = ["TC_OK - 1 -", "TC_ERR_NETWORK NOT_SENT 1 -"];
        assert!(observed(&lines, 1, 1).is_right());
        assert!(observed(&lines, 2, 1).has_false_outcome());
        assert!(observed(&lines, 1, 0).is_falsely_done());
        assert!(observed(&lines, 3, 3).ran_again());
    }

    #[test]
    fn a_failure_without_an_outcome_is_wrong_if_the_request_ran() {
        let failed = json!(["failed", "ClientNetworkError"]);
        assert!(reported(failed.clone(), 1, 0).is_right());
        assert!(reported(failed, 1, 1).is_silent());
        assert!(reported(json!(["broke", "raised KeyError"]), 0, 0).is_broken());
        assert!(reported(json!(["responded", "HttpResponseError 503"]), 1, 1).is_right());
        assert!(reported(json!(["NOT_SENT", "ServiceRequestError"]), 1, 1).has_false_outcome());
        assert_eq!(Report::of_peer(&json!(["perhaps", "Error"])), None);
    }
}
