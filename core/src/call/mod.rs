//! A call with all its attempts.

pub(crate) mod attempt;
pub(crate) mod attempt_report;
pub(crate) mod backoff;
pub(crate) mod body;
pub(crate) mod descriptor;
pub(crate) mod header;
pub(crate) mod identity;
pub(crate) mod json;
pub(crate) mod limits;
pub(crate) mod options;
pub(crate) mod rate_limiter;
pub(crate) mod report;
pub(crate) mod retry;
pub(crate) mod retry_budget;
pub(crate) mod validation;

use std::sync::Arc;
use std::time::{Duration, Instant};

use ureq::http::HeaderMap;
use ureq::http::header::DATE;

use crate::call::attempt::{Attempt, Attempted};
use crate::call::attempt_report::AttemptReport;
use crate::call::descriptor::{Call, Decoded};
use crate::call::identity::check_trace_id;
use crate::call::limits::{check_attempts, check_language, check_region, check_timeout};
use crate::call::rate_limiter::{Permit, Refused};
use crate::call::report::{CallReport, History};
use crate::client::shared::Shared;
use crate::credentials::Snapshot;
use crate::endpoint::failover::Hosts;
use crate::events::EventKind;
use crate::events::observer::{Observer, Scope};
use crate::schema::{Violation, Violations};
use crate::sync::cancel::Cancellation;
use crate::{
    Body, CallOptions, CancelToken, Error, Header, Outcome, RetryReason, Status, StopReason,
    Validation, sync::cancel,
};

/// The maximum length of a body that the service accepts.
const MAX_REQUEST_BYTES: usize = 10 * 1024 * 1024;

/// A call whose request and options were checked.
struct Prepared<'a> {
    call: &'a Call<'a>,
    region: Option<&'a str>,
    language: Option<&'a str>,
    trace_id: Option<&'a str>,
    hosts: Arc<Hosts>,
    json: &'a [u8],
    timeout: Duration,
    cancel: Cancellation<'a>,
    max_attempts: u32,
    connect_timeout: Option<Duration>,
    headers: &'a [Header],
    /// Whether running twice does no more than running once.
    repeatable: bool,
    /// Whether its attempts wait for permits of the rate limiter.
    rate_limited: bool,
}

impl Shared {
    /// Sends a checked body, in as many attempts as needed and allowed. `decode` reads the response. Returns the
    /// request id.
    pub(crate) fn execute(
        &self,
        call: &Call<'_>,
        options: &CallOptions,
        body: &Body,
        decode: &mut dyn FnMut(&[u8]) -> Decoded,
        report: &mut CallReport,
    ) -> Result<String, Error> {
        let prepared = match self.prepare(call, options, body, report) {
            Ok(prepared) => prepared,
            Err(error) => {
                report.total = call.begun.elapsed();
                return Err(error);
            }
        };
        let Prepared { region, trace_id, timeout, json, .. } = prepared;
        let observer = Observer::new(&self.listeners, Scope::new(call, region, trace_id));
        let mut history = History::default();
        let begun = EventKind::CallBegin { request_bytes: json.len(), timeout };
        let result = observer
            .tell(begun)
            .and_then(|()| observer.violations(&report.violations))
            .and_then(|()| self.attempts(&prepared, &observer, decode, report, &mut history));
        let result = result
            .map_err(|error| error.with_hint_of(call.errors).with_history(history.into_attempts()));
        report.total = call.begun.elapsed();
        report.outcome = result.as_ref().err().map_or(Outcome::Done, Error::outcome);
        report.request_id = match &result {
            Ok(id) => Some(id.clone()),
            Err(error) => error.request_id().map(str::to_owned),
        };
        // The client is not used from here on, so a fork makes no difference.
        let _ = observer.tell(EventKind::CallEnd { report, error: result.as_ref().err() });
        result
    }

    fn prepare<'a>(
        &'a self,
        call: &'a Call<'a>,
        options: &'a CallOptions,
        body: &'a Body,
        report: &mut CallReport,
    ) -> Result<Prepared<'a>, Error> {
        // In a forked child, not even a lock of the client may be used: no thread of the child would unlock it.
        self.process.check()?;
        options.cancel.as_ref().map(CancelToken::check_process).transpose()?;
        let timeout = options.timeout.unwrap_or(self.timeout);
        check_timeout(timeout, "timeout")?;
        let max_attempts = options.max_attempts.unwrap_or(self.retry.max_attempts);
        check_attempts(max_attempts)?;
        let region = self.region_of(options)?;
        let of_call = self.validation(options).admit(violations_of_call(call, region, body))?;
        options
            .connect_timeout
            .map(|timeout| check_timeout(timeout, "connect timeout"))
            .transpose()?;
        header::check(&options.headers)?;
        let hosts = match &options.endpoint {
            Some(endpoint) => Arc::new(Hosts::of_call(endpoint)?),
            None => self.directory.hosts(call.service, region)?,
        };
        let language = self.language_of(options)?;
        let trace_id = options.trace_id.as_deref();
        trace_id.map(check_trace_id).transpose()?;
        let json = body.json.as_slice();
        if call.begun + timeout <= Instant::now() {
            let message = "the deadline passed before the request could be sent";
            return Err(Error::new(Status::Timeout, Outcome::NotSent, message)
                .with_stop_reason(StopReason::Deadline));
        }
        report.violations = body.violations.clone();
        report.violations.append(of_call);
        let cancel = Cancellation { token: options.cancel.as_ref(), abort: Some(&self.abort) };
        let repeatable = call.repeatable || body.has_token;
        Ok(Prepared {
            call,
            region,
            language,
            trace_id,
            hosts,
            json,
            timeout,
            cancel,
            max_attempts,
            connect_timeout: options.connect_timeout,
            headers: &options.headers,
            repeatable,
            rate_limited: self.rate_limiting || options.rate_limited,
        })
    }

    fn attempts(
        &self,
        prepared: &Prepared<'_>,
        observer: &Observer<'_>,
        decode: &mut dyn FnMut(&[u8]) -> Decoded,
        report: &mut CallReport,
        history: &mut History,
    ) -> Result<String, Error> {
        let Prepared { call, cancel, .. } = *prepared;
        let deadline = call.begun + prepared.timeout;
        let mut rotation = prepared.hosts.rotation();
        let mut attempt = Attempt {
            call,
            region: prepared.region,
            language: prepared.language,
            identity: self.identity.as_deref(),
            trace_id: prepared.trace_id,
            target: rotation.target(),
            transport: &self.transport,
            body: prepared.json,
            deadline,
            cancel,
            connect_timeout: prepared.connect_timeout,
            headers: prepared.headers,
            rate_limited: prepared.rate_limited,
        };
        let mut spent = None;
        let (mut corrected, mut renewed) = (false, false);
        loop {
            // This counts towards the call's timeout.
            let snapshot =
                self.credentials.get(deadline, cancel, &observer.scope).map_err(|error| {
                    final_error(history.add(error).with_attempts(report.attempts), deadline)
                })?;
            report.endpoint.clone_from(&attempt.target.endpoint.host);
            let begun = EventKind::AttemptBegin {
                attempt: report.attempts + 1,
                endpoint: &report.endpoint,
                request_bytes: attempt.body.len(),
            };
            observer
                .tell(begun)
                .map_err(|forked| history.add(forked).with_attempts(report.attempts))?;
            let waited_before = report.waited;
            // No callback of the program runs while a permit is held: it might make a call that waits for one.
            let permit = match self.wait_for_permit(&attempt, report) {
                Ok(permit) => permit,
                Err(error) => {
                    let told = observer.not_permitted(&error, report);
                    let error = history.add(error);
                    let error = told.err().map_or(error, |forked| history.add(forked));
                    return Err(error.with_attempts(report.attempts));
                }
            };
            let timestamp = self.clock.now();
            report.attempts += 1;
            let Attempted { result, oddities, headers, measured } =
                attempt.make(&snapshot, timestamp, permit, decode);
            report.last = measured.times;
            report.waited += measured.waited;
            report.date = headers.get(DATE).cloned();
            report.oddities = oddities;
            if result.is_ok() {
                rotation.reached();
                self.budget.give(spent);
            }
            let failed = result.as_ref().err();
            let waited = report.waited - waited_before;
            let ended = (failed.is_some() || observer.listens()).then(|| {
                let result = result.as_deref();
                AttemptReport::new(report.attempts, &report.endpoint, &measured, waited, result)
            });
            let told = observer.ended(ended.as_ref(), failed, report);
            let kept = ended.filter(|_| failed.is_some()).map(AttemptReport::into_owned);
            let error = match result {
                Ok(id) => return Ok(id),
                Err(error) => error,
            };
            history.extend(kept);
            if let Err(forked) = told {
                history.add(error);
                return Err(history.add(forked).with_attempts(report.attempts));
            }
            // When this host can't be reached, another one may be; then no delay is needed.
            let at_once = retry::unreached(&error) && rotation.pass_on();
            attempt.target = rotation.target();
            let error = history.add(error).with_attempts(report.attempts);
            let Some(again) = retry::again(&error, prepared.repeatable) else {
                return Err(final_error(error, deadline));
            };
            // An error that is retried only once, and has nothing left to correct, is final.
            match again {
                RetryReason::Clock
                    if !corrected && self.corrects_clock(&headers, timestamp, observer, report) =>
                {
                    corrected = true;
                }
                RetryReason::Credentials
                    if !renewed
                        && self.renews_credentials(&attempt, &snapshot, &observer.scope) =>
                {
                    renewed = true;
                }
                RetryReason::Clock | RetryReason::Credentials => return Err(error),
                RetryReason::Transient | RetryReason::Throttled => {}
            }
            let pause = if at_once {
                Duration::ZERO
            } else {
                let told = self.told(&headers, again, &error);
                self.retry.delay(report.attempts, again, call.rate_limit, told)
            };
            if report.attempts >= prepared.max_attempts {
                return Err(error.with_stop_reason(StopReason::MaxAttempts));
            }
            if Instant::now() + pause >= deadline {
                return Err(error.with_stop_reason(StopReason::Deadline));
            }
            spent = self.budget.take(again, at_once);
            if spent.is_none() {
                return Err(error.with_stop_reason(StopReason::RetryBudget));
            }
            observer
                .again(again, pause, report, &attempt.target.endpoint.host)
                .map_err(|forked| history.add(forked).with_attempts(report.attempts))?;
            report.waited += pause;
            if cancel::sleep(pause, cancel) {
                return Err(cancelled_between(&error));
            }
        }
    }

    pub(crate) fn validation(&self, options: &CallOptions) -> Validation {
        options.validation.unwrap_or(self.validation)
    }

    fn region_of<'a>(&'a self, options: &'a CallOptions) -> Result<Option<&'a str>, Error> {
        options.region.as_deref().map(check_region).transpose()?;
        Ok(options.region.as_deref().or(self.region.as_deref()))
    }

    fn language_of<'a>(&'a self, options: &'a CallOptions) -> Result<Option<&'a str>, Error> {
        options.language.as_deref().map(check_language).transpose()?;
        Ok(options.language.as_deref().or(self.language.as_deref()))
    }

    /// Waits for a permit of the rate limiter, where there is one.
    fn wait_for_permit(
        &self,
        attempt: &Attempt<'_>,
        report: &mut CallReport,
    ) -> Result<Option<Permit>, Error> {
        let Some(limit) = attempt.call.rate_limit.filter(|_| attempt.rate_limited) else {
            return Ok(None);
        };
        let Attempt { call, region, deadline, cancel, .. } = *attempt;
        let (status, stop, message) =
            match self.rate_limiter.acquire(call, region, limit, deadline, cancel) {
                Ok((permit, waited)) => {
                    report.waited += waited;
                    return Ok(Some(permit));
                }
                Err(Refused::Late) => (
                    Status::Timeout,
                    StopReason::Deadline,
                    "the rate limiter has no permit for this action before the call's deadline",
                ),
                Err(Refused::Cancelled) => (
                    Status::Cancelled,
                    StopReason::Cancelled,
                    "the call was cancelled while it waited for a permit of the rate limiter",
                ),
            };
        Err(Error::new(status, Outcome::NotSent, message).with_stop_reason(stop))
    }

    /// Returns the delay that a response asks for, if the error is one for which `Retry-After` applies.
    fn told(&self, headers: &HeaderMap, again: RetryReason, error: &Error) -> Option<Duration> {
        let means_it =
            again == RetryReason::Throttled || matches!(error.http_status(), Some(429 | 503));
        means_it.then(|| backoff::told(headers, self.clock.system_time())).flatten()
    }

    /// Whether a wrong clock explains why the service rejected a signature made for `signed_at`.
    fn corrects_clock(
        &self,
        headers: &HeaderMap,
        signed_at: i64,
        observer: &Observer<'_>,
        report: &CallReport,
    ) -> bool {
        let corrects = headers.get(DATE).is_some_and(|date| self.clock.learn(date, signed_at));
        if corrects {
            // The next event reports a fork, before the request is sent again.
            let _ = observer.tell(EventKind::Clock {
                attempt: report.attempts,
                endpoint: &report.endpoint,
                service_ahead_s: self.clock.offset(),
            });
        }
        corrects
    }

    /// Fetches credentials, and returns whether they differ from those that were rejected.
    fn renews_credentials(
        &self,
        attempt: &Attempt<'_>,
        refused: &Snapshot,
        scope: &Scope<'_>,
    ) -> bool {
        self.credentials.invalidate(refused.serial);
        let now = self.credentials.get(attempt.deadline, attempt.cancel, scope);
        now.is_ok_and(|now| now.serial != refused.serial)
    }
}

/// Returns the violations of a call, besides those of its parameter values.
fn violations_of_call(call: &Call<'_>, region: Option<&str>, body: &Body) -> Violations {
    let mut found = Violations::default();
    if call.region_required && region.is_none() {
        let message = "this action needs a region: set it on the client or for the call".to_owned();
        found.note(Violation::of_request("MissingParameter", "Region", message));
    }
    let bytes = body.json.len();
    if bytes > MAX_REQUEST_BYTES {
        let message = format!("the request has {bytes} bytes; the service accepts at most 10 MB");
        found.note(Violation::of_request("RequestSizeLimitExceeded", "", message));
    }
    found
}

/// Marks an error that no further attempt follows with the reason.
fn final_error(error: Error, deadline: Instant) -> Error {
    let stop = match error.status() {
        Status::Cancelled => StopReason::Cancelled,
        Status::Timeout if deadline <= Instant::now() => StopReason::Deadline,
        _ => StopReason::NotRetryable,
    };
    error.with_stop_reason(stop)
}

/// Returns the error of a call that was cancelled during a delay. The outcome of the attempts before stays.
fn cancelled_between(before: &Error) -> Error {
    let message = format!("the call was cancelled before a retry; last error: {before}");
    Error::new(Status::Cancelled, before.outcome(), message)
        .with_attempts(before.attempts())
        .with_stop_reason(StopReason::Cancelled)
}
