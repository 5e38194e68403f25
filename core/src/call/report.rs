//! Reports of calls and attempts, for programs that measure or account.

use std::borrow::Cow;
use std::fmt;
use std::mem::take;
use std::time::Duration;

use ureq::http::HeaderValue;

use crate::os::secret_buffer::wipe;
use crate::schema::{Oddities, Violations};
use crate::transport::Measured;
use crate::{AttemptReport, Error, Outcome, Times};

/// Report of a call, whether it succeeded or failed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct CallReport {
    /// Number of attempts, counting those that failed to send the request.
    pub attempts: u32,
    /// The host that the last attempt went to, with its port unless it is the scheme's default.
    pub endpoint: String,
    /// The id that the service gave the request, if it responded.
    pub request_id: Option<String>,
    /// Duration of the call, from its beginning to its end.
    pub total: Duration,
    /// The part of it spent waiting: for permits, and between attempts.
    pub waited: Duration,
    /// Times of the last attempt.
    pub last: Times,
    /// `Date` header of the last response.
    pub(crate) date: Option<HeaderValue>,
    /// Values of the response that are not of the types that the action's spec says: each was converted or left
    /// out. Empty for a call by names and JSON, where nothing is converted, and if the call failed.
    pub oddities: Oddities,
    /// Violations of the action's spec in a request that was sent all the same: see
    /// [`Validation::Warn`](crate::Validation::Warn). Empty with any other setting.
    pub violations: Violations,
    /// Outcome of the call: [`Outcome::Done`] if it succeeded, otherwise that of its error. [`Outcome::NotSent`] if
    /// nothing was written to the report yet, including when the request was refused before the call began.
    pub outcome: Outcome,
    /// The text of the response, if the call succeeded and
    /// [`CallOptions::response_json`](crate::CallOptions::response_json) is set.
    pub response_json: Option<ResponseJson>,
}

/// The text of a response, `{"Response":{…}}`, as the service sent it. It may hold secrets: `Debug` does not show
/// it, and it is overwritten when it is dropped. [`unknown_members`](crate::unknown_members) finds the members in
/// it that the spec does not know.
#[derive(Clone, PartialEq, Eq)]
pub struct ResponseJson(String);

impl ResponseJson {
    pub(crate) fn new(text: String) -> Self {
        ResponseJson(text)
    }

    /// Returns the text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Drop for ResponseJson {
    fn drop(&mut self) {
        wipe(take(&mut self.0).into_bytes());
    }
}

impl fmt::Debug for ResponseJson {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ResponseJson({} bytes)", self.0.len())
    }
}

/// Maximum length of a text in a report, in bytes. The service may send texts of any length, and an error keeps
/// several of them.
const MOST_TEXT: usize = 255;

impl<'a> AttemptReport<'a> {
    /// Creates the report of the attempt with that number and result. `waited` is the time spent waiting for
    /// permits.
    pub(crate) fn new(
        number: u32,
        endpoint: &'a str,
        measured: &Measured,
        waited: Duration,
        result: Result<&'a str, &'a Error>,
    ) -> Self {
        let error = result.err();
        let request_id = result.map_or_else(Error::request_id, Some);
        AttemptReport {
            number,
            endpoint: endpoint.into(),
            connection: measured.connection,
            waited,
            times: measured.times,
            status: error.map(Error::status),
            outcome: error.map_or(Outcome::Done, Error::outcome),
            code: error.and_then(Error::code).map(bounded),
            message: error.map(Error::message).map(bounded).unwrap_or_default(),
            request_id: request_id.map(bounded),
            http_status: match error {
                Some(error) => error.http_status(),
                None => measured.http_status,
            },
        }
    }
}

/// Returns the part of a text that is kept: whole characters only.
fn bounded(text: &str) -> Cow<'_, str> {
    let mut end = text.len().min(MOST_TEXT);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text[..end].into()
}

/// Maximum number of attempts that an error keeps.
const MOST_ATTEMPTS: usize = 16;

/// History of a call over all its attempts.
#[derive(Debug, Default)]
pub(crate) struct History {
    worst: Option<Outcome>,
    /// The last of the failed attempts.
    attempts: Vec<AttemptReport<'static>>,
}

impl History {
    /// Returns the error of the last attempt, with the outcome of all attempts: a later attempt that was rejected
    /// does not undo what an earlier one may have done.
    pub(crate) fn add(&mut self, error: Error) -> Error {
        let worst = self.worst.map_or(error.outcome(), |worst| worst.max(error.outcome()));
        self.worst = Some(worst);
        error.with_outcome(worst)
    }

    /// Keeps the reports of failed attempts.
    pub(crate) fn extend(&mut self, attempts: impl IntoIterator<Item = AttemptReport<'static>>) {
        for attempt in attempts {
            if self.attempts.len() == MOST_ATTEMPTS {
                self.attempts.remove(0);
            }
            self.attempts.push(attempt);
        }
    }

    /// Returns the reports that are kept.
    pub(crate) fn into_attempts(self) -> Vec<AttemptReport<'static>> {
        self.attempts
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Status;

    #[test]
    fn an_unknown_outcome_is_not_forgotten() {
        let mut history = History::default();
        let error = |outcome| Error::new(Status::Network, outcome, "");
        assert_eq!(history.add(error(Outcome::NotSent)).outcome(), Outcome::NotSent);
        assert_eq!(history.add(error(Outcome::Unknown)).outcome(), Outcome::Unknown);
        assert_eq!(history.add(error(Outcome::Rejected)).outcome(), Outcome::Unknown);
    }

    #[test]
    fn the_last_attempts_are_kept_and_none_is_long() {
        let mut history = History::default();
        let (measured, long) = (Measured::default(), "é".repeat(10_000));
        for number in 1..=40 {
            let error = Error::new(Status::Service, Outcome::Rejected, long.as_str())
                .with_code(long.clone())
                .with_request_id(Some(long.clone()));
            let (nothing, failed) = (Duration::ZERO, Err(&error));
            let attempt = AttemptReport::new(number, "host", &measured, nothing, failed);
            history.extend([attempt.into_owned()]);
        }
        let kept = history.into_attempts();
        let numbers: Vec<_> = kept.iter().map(|attempt| attempt.number).collect();
        assert_eq!(numbers, (25..=40).collect::<Vec<_>>());
        for attempt in kept {
            for text in [attempt.code.unwrap(), attempt.message, attempt.request_id.unwrap()] {
                assert_eq!(text, "é".repeat(127));
            }
        }
    }
}
