//! Conversion of events to those of the crate `tracing`.

use std::time::Duration;

use tracing::Level;

use crate::events::{Event, EventKind};
use crate::{AttemptReport, Error, Outcome};

/// Emits a `tracing` event of that level, with the fields that all of them have.
macro_rules! emit {
    ($level:expr, $event:ident, $message:literal, { $($name:literal = $value:expr),* $(,)? }) => {
        match $level {
            Level::ERROR => emit!(@ error, $event, $message, $($name = $value),*),
            Level::WARN => emit!(@ warn, $event, $message, $($name = $value),*),
            Level::INFO => emit!(@ info, $event, $message, $($name = $value),*),
            _ => emit!(@ debug, $event, $message, $($name = $value),*),
        }
    };
    (@ $macro:ident, $event:ident, $message:literal, $($name:literal = $value:expr),*) => {
        tracing::$macro!(
            target: "tcapi",
            {
                "rpc.system.name" = "tencent_cloud_api",
                "rpc.method" = tracing::field::display(format_args!("{}/{}", $event.service, $event.action)),
                "cloud.region" = $event.region,
                "tcapi.call_id" = $event.call_id,
                "tcapi.api_version" = $event.version,
                "tcapi.trace_id" = $event.trace_id,
                $($name = $value),*
            },
            $message
        )
    };
}

/// Emits an event of the crate `tracing` with the target `tcapi`. It is a callback for
/// [`ClientBuilder::events`](crate::ClientBuilder::events):
///
/// ```
/// let builder = tcapi::Client::builder().events(tcapi::trace_event);
/// ```
///
/// Its message is the kind of event, such as `tcapi attempt end`. Fields have the names of OpenTelemetry's semantic
/// conventions where these exist, and otherwise begin with `tcapi.`; docs/events.md lists them. A field without a
/// value is left out. The event is in the span that the thread of the call has entered.
///
/// Levels: debug for beginnings and for an attempt that succeeded, info for a call that succeeded and for retries,
/// warn for failures, and error for failures whose action may have run.
///
/// It needs the feature `tracing`.
pub fn trace_event(event: &Event<'_>) {
    match event.kind {
        EventKind::CallBegin { request_bytes, timeout } => {
            emit!(Level::DEBUG, event, "tcapi call begin", {
                "http.request.body.size" = request_bytes,
                "tcapi.timeout_us" = us(timeout),
            })
        }
        EventKind::AttemptBegin { attempt, endpoint, request_bytes } => {
            emit!(Level::DEBUG, event, "tcapi attempt begin", {
                "server.address" = host(endpoint),
                "server.port" = port(endpoint),
                "tcapi.attempt" = attempt,
                "http.request.resend_count" = resent(attempt),
                "http.request.body.size" = request_bytes,
            })
        }
        EventKind::AttemptEnd { report, permitted, error, .. } => {
            attempt_end(event, report, permitted, error)
        }
        EventKind::Retry { attempt, endpoint, reason, delay } => {
            emit!(Level::INFO, event, "tcapi retry", {
                "server.address" = host(endpoint),
                "server.port" = port(endpoint),
                "tcapi.attempt" = attempt,
                "http.request.resend_count" = resent(attempt),
                "tcapi.retry_reason" = tracing::field::display(reason),
                "tcapi.delay_us" = us(delay),
            })
        }
        EventKind::Failover { attempt, endpoint, next } => {
            emit!(Level::INFO, event, "tcapi failover", {
                "server.address" = host(endpoint),
                "server.port" = port(endpoint),
                "tcapi.attempt" = attempt,
                "http.request.resend_count" = resent(attempt),
                "tcapi.next_endpoint" = next,
            })
        }
        EventKind::Clock { attempt, endpoint, service_ahead_s } => {
            emit!(Level::WARN, event, "tcapi clock", {
                "server.address" = host(endpoint),
                "server.port" = port(endpoint),
                "tcapi.attempt" = attempt,
                "http.request.resend_count" = resent(attempt),
                "tcapi.service_ahead_s" = service_ahead_s,
            })
        }
        EventKind::Credentials { source, took, remark, error, next_try } => {
            let level =
                if error.is_some() || remark.is_some() { Level::WARN } else { Level::DEBUG };
            emit!(level, event, "tcapi credentials", {
                "tcapi.source" = source,
                "tcapi.remark" = remark,
                "tcapi.took_us" = us(took),
                "tcapi.next_try_us" = next_try.map(us),
                "error.type" = error.map(error_type),
                "error.message" = error.map(Error::message),
            })
        }
        EventKind::Violation { count, violation } => {
            emit!(Level::WARN, event, "tcapi violation", {
                "tcapi.path" = Some(violation.path.as_str()).filter(|path| !path.is_empty()),
                "tcapi.violations" = count,
                "error.type" = violation.code,
                "error.message" = violation.message.as_str(),
                "rpc.response.status_code" = violation.code,
            })
        }
        EventKind::CallEnd { report, error } => {
            let odd = report.oddities.count();
            let level = level_of(error, if odd > 0 { Level::WARN } else { Level::INFO });
            emit!(level, event, "tcapi call end", {
                "server.address" = host(&report.endpoint),
                "server.port" = port(&report.endpoint),
                "tcapi.attempts" = report.attempts,
                "tcapi.request_id" = report.request_id.as_deref(),
                "tcapi.total_us" = us(report.total),
                "tcapi.waited_us" = us(report.waited),
                "tcapi.oddities" = Some(odd).filter(|odd| *odd > 0),
                "tcapi.violations" = Some(report.violations.count()).filter(|count| *count > 0),
                "tcapi.outcome" = report.outcome.name(),
                "tcapi.stop_reason" = error.map(|error| error.stop_reason().name()),
                "error.type" = error.map(error_type),
                "error.message" = error.map(Error::message),
                "rpc.response.status_code" = error.and_then(Error::code),
                "http.response.status_code" = error.and_then(Error::http_status),
            })
        }
    }
}

fn attempt_end(
    event: &Event<'_>,
    report: &AttemptReport<'_>,
    permitted: bool,
    error: Option<&Error>,
) {
    let (peer, times) = (report.connection.peer, &report.times);
    emit!(level_of(error, Level::DEBUG), event, "tcapi attempt end", {
        "server.address" = host(&report.endpoint),
        "server.port" = port(&report.endpoint),
        "tcapi.attempt" = report.number,
        "http.request.resend_count" = resent(report.number),
        "network.peer.address" = peer.map(|peer| tracing::field::display(peer.ip())),
        "network.peer.port" = peer.map(|peer| peer.port()),
        "tcapi.kept" = peer.map(|_| report.connection.kept),
        "tcapi.request_id" = report.request_id.as_deref(),
        "tcapi.permitted" = Some(permitted).filter(|permitted| !permitted),
        "tcapi.waited_us" = us(report.waited),
        "tcapi.looked_up_us" = us(times.looked_up),
        "tcapi.connected_us" = us(times.connected),
        "tcapi.handshaken_us" = us(times.handshaken),
        "tcapi.first_byte_us" = us(times.first_byte),
        "tcapi.total_us" = us(times.total),
        "tcapi.outcome" = report.outcome.name(),
        "error.type" = error.map(error_type),
        "error.message" = error.map(Error::message),
        "rpc.response.status_code" = error.and_then(Error::code),
        "http.response.status_code" = report.http_status,
    })
}

/// Returns the level of an end event; `done` is the level of a success.
fn level_of(error: Option<&Error>, done: Level) -> Level {
    match error.map(Error::outcome) {
        None => done,
        Some(Outcome::Unknown) => Level::ERROR,
        Some(_) => Level::WARN,
    }
}

fn us(time: Duration) -> u64 {
    u64::try_from(time.as_micros()).unwrap_or(u64::MAX)
}

/// Returns how often the request was resent. None for the first attempt.
fn resent(attempt: u32) -> Option<u32> {
    attempt.checked_sub(1).filter(|count| *count > 0)
}

/// Returns the host of an endpoint. None if there was none.
fn host(endpoint: &str) -> Option<&str> {
    let host = match port(endpoint) {
        Some(_) => endpoint.rsplit_once(':').map_or(endpoint, |(host, _)| host),
        None => endpoint,
    };
    let bare = host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host);
    Some(bare).filter(|host| !host.is_empty())
}

/// Returns the port of an endpoint. None if it is the scheme's default.
fn port(endpoint: &str) -> Option<u16> {
    endpoint.rsplit_once(':')?.1.parse().ok()
}

/// Returns the kind of failure: the service's code, or else the status as C names it without its prefix.
fn error_type(error: &Error) -> &str {
    error.code().unwrap_or(error.status().name())
}

#[cfg(test)]
#[path = "trace_tests.rs"]
mod tests;
