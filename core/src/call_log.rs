//! The log lines of a call. docs/calls.md lists them.

use std::time::Duration;

use crate::attempt::Attempt;
use crate::log::{CallId, Level, Line, Log};
use crate::process::Process;
use crate::report::CallReport;
use crate::retry::Again;
use crate::schema::Violations;
use crate::{Call, Error, Outcome};

/// How many violations of a request have a line of their own at most.
const MOST_VIOLATIONS: usize = 16;

/// Writes the lines of one call.
///
/// Each fails if the log callback forked and this is the child: the call is the parent's.
pub(crate) struct CallLog<'a> {
    pub(crate) log: Option<&'a Log>,
    pub(crate) process: Process,
    pub(crate) call: &'a Call<'a>,
    pub(crate) id: CallId,
}

impl CallLog<'_> {
    /// The request is sent in spite of what its spec says. A line for each that is listed, up to [`MOST_VIOLATIONS`].
    pub(crate) fn violations(&self, violations: &Violations) -> Result<(), Error> {
        for violation in violations.listed().iter().take(MOST_VIOLATIONS) {
            let line = Log::line(self.log, Level::Warn, self.id, "violation")
                .with("service", self.call.service)
                .with("action", self.call.action)
                .with("violations", violations.count())
                .with("code", violation.code)
                .with("path", &violation.path)
                .with("error", &violation.message);
            self.write(line)?;
        }
        Ok(())
    }

    /// An attempt begins, which `report` does not count yet.
    pub(crate) fn begin(&self, attempt: &Attempt<'_>, report: &CallReport) -> Result<(), Error> {
        let line = self.line(Level::Debug, "begin", report.attempts + 1, report);
        self.write(line.with("request_bytes", attempt.body.len()))
    }

    /// An attempt has ended that got no permit of the rate limiter, and that `report` does not count.
    pub(crate) fn not_permitted(&self, error: &Error, report: &CallReport) -> Result<(), Error> {
        self.write(failed(self.line(Level::Warn, "end", report.attempts + 1, report), error))
    }

    /// An attempt has ended.
    pub(crate) fn end(
        &self,
        result: &Result<String, Error>,
        report: &CallReport,
    ) -> Result<(), Error> {
        let odd = report.oddities.listed().first();
        let level = match result {
            Ok(_) if odd.is_some() => Level::Warn,
            Ok(_) => Level::Info,
            Err(error) if error.outcome() == Outcome::Unknown => Level::Error,
            Err(_) => Level::Warn,
        };
        let times = report.last;
        let line = self
            .line(level, "end", report.attempts, report)
            .with("connected_us", times.connected.as_micros())
            .with("handshaken_us", times.handshaken.as_micros())
            .with("first_byte_us", times.first_byte.as_micros())
            .with("total_us", times.total.as_micros());
        self.write(match result {
            Ok(id) => line
                .with("outcome", "DONE")
                .with("request_id", id)
                .with_any("oddities", odd.map(|_| report.oddities.count()))
                .with_any("first_oddity", odd),
            Err(error) => failed(line, error),
        })
    }

    /// The request is about to be sent again.
    pub(crate) fn retry(
        &self,
        again: Again,
        delay: Duration,
        report: &CallReport,
    ) -> Result<(), Error> {
        let reason = match again {
            Again::Transient => "transient",
            Again::Throttled => "throttled",
            Again::Clock => "clock",
            Again::Credentials => "credentials",
        };
        let line = self.line(Level::Info, "retry", report.attempts, report);
        self.write(line.with("reason", reason).with("delay_ms", delay.as_millis()))
    }

    /// The service's clock was learnt: it is that many seconds ahead.
    pub(crate) fn clock(&self, offset: i64, report: &CallReport) -> Result<(), Error> {
        self.write(
            self.line(Level::Warn, "clock", report.attempts, report)
                .with("service_ahead_s", offset),
        )
    }

    /// What all lines of an attempt begin with.
    fn line(&self, level: Level, event: &str, attempt: u32, report: &CallReport) -> Line<'_> {
        Log::line(self.log, level, self.id, event)
            .with("service", self.call.service)
            .with("action", self.call.action)
            .with("attempt", attempt)
            .with("endpoint", &report.endpoint)
    }

    fn write(&self, line: Line<'_>) -> Result<(), Error> {
        if self.log.is_none() {
            return Ok(());
        }
        line.write();
        self.process.check()
    }
}

/// A line with what is known of an error.
fn failed<'l>(line: Line<'l>, error: &Error) -> Line<'l> {
    line.with("outcome", error.outcome())
        .with_any("request_id", error.request_id())
        .with_any("code", error.code())
        .with_any("path", error.path())
        .with_any("http_status", error.http_status())
        .with("error", error.message())
}
