//! The log lines of a call, each made of an event. docs/calls.md lists them.

use crate::call::attempt_report::Times;
use crate::events::log::{Level, Line, Log};
use crate::events::{Event, EventKind};
use crate::{Error, Outcome};

/// Writes the log line of an event, if it has one.
pub(crate) fn write(log: &Log, event: &Event<'_>) {
    let line = match event.kind {
        EventKind::CallBegin { .. } | EventKind::CallEnd { .. } | EventKind::Failover { .. } => {
            return;
        }
        EventKind::AttemptBegin { attempt, endpoint, request_bytes } => {
            let line = of_attempt(log, Level::Debug, event, "begin", attempt, endpoint);
            line.with("request_bytes", request_bytes)
        }
        EventKind::AttemptEnd { report, permitted, error, oddities } => {
            let odd = oddities.listed().first();
            let level = match error {
                None if odd.is_some() => Level::Warn,
                None => Level::Info,
                Some(error) if error.outcome() == Outcome::Unknown => Level::Error,
                Some(_) => Level::Warn,
            };
            let line = of_attempt(log, level, event, "end", report.number, &report.endpoint);
            let line = if permitted { with_times(line, &report.times) } else { line };
            let line = line.with("outcome", report.outcome);
            match error {
                None => line
                    .with_any("request_id", report.request_id.as_deref())
                    .with_any("oddities", odd.map(|_| oddities.count()))
                    .with_any("first_oddity", odd),
                Some(error) => failed(line, error),
            }
        }
        EventKind::Violation { count, violation } => begin(log, Level::Warn, event, "violation")
            .with("service", event.service)
            .with("action", event.action)
            .with("violations", count)
            .with("code", &violation.code)
            .with("path", &violation.path)
            .with("error", &violation.message),
        EventKind::Retry { attempt, endpoint, reason, delay } => {
            let line = of_attempt(log, Level::Info, event, "retry", attempt, endpoint);
            line.with("reason", reason).with("delay_ms", delay.as_millis())
        }
        EventKind::Clock { attempt, endpoint, service_ahead_s } => {
            let line = of_attempt(log, Level::Warn, event, "clock", attempt, endpoint);
            line.with("service_ahead_s", service_ahead_s)
        }
        // New credentials are not worth a line; without valid old ones, the call's own error says why there are
        // none.
        EventKind::Credentials { remark: None, next_try: None, .. } => return,
        EventKind::Credentials { remark, error, next_try, .. } => {
            begin(log, Level::Warn, event, "credentials")
                .with_any("remark", remark)
                .with_any("next_try_ms", next_try.map(|next_try| next_try.as_millis()))
                .with_any("error", error)
        }
    };
    line.with_any("trace_id", event.trace_id).write();
}

/// Begins a line with the pairs that all lines have.
fn begin<'l>(log: &'l Log, level: Level, event: &Event<'_>, name: &str) -> Line<'l> {
    log.line(level, event.call_id, name)
}

/// Begins a line with the pairs that all lines of an attempt have.
fn of_attempt<'l>(
    log: &'l Log,
    level: Level,
    event: &Event<'_>,
    name: &str,
    attempt: u32,
    endpoint: &str,
) -> Line<'l> {
    begin(log, level, event, name)
        .with("service", event.service)
        .with("action", event.action)
        .with("attempt", attempt)
        .with("endpoint", endpoint)
}

fn with_times<'l>(line: Line<'l>, times: &Times) -> Line<'l> {
    line.with("connected_us", times.connected.as_micros())
        .with("handshaken_us", times.handshaken.as_micros())
        .with("first_byte_us", times.first_byte.as_micros())
        .with("total_us", times.total.as_micros())
}

/// Adds the properties of an error to a line, without its outcome.
fn failed<'l>(line: Line<'l>, error: &Error) -> Line<'l> {
    line.with_any("request_id", error.request_id())
        .with_any("code", error.code())
        .with_any("path", error.path())
        .with_any("http_status", error.http_status())
        .with("error", error.message())
}
