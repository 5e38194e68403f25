//! Delivery of events to the log callback and the event callback of a program.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crate::call::attempt_report::AttemptReport;
use crate::call::report::CallReport;
use crate::events::log::{CallId, Log};
use crate::events::{Event, EventKind, RetryReason};
use crate::os::process::Process;
use crate::schema::{Oddities, Violations};
use crate::transport::Measured;
use crate::{Call, Error, events::call_log};

/// Maximum number of violations of a request that are reported as events.
const MOST_VIOLATIONS: usize = 16;

/// Event callback of a program.
#[derive(Clone)]
pub(crate) struct Handler(pub(crate) Arc<dyn Fn(&Event<'_>) + Send + Sync>);

impl fmt::Debug for Handler {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Handler")
    }
}

/// The callbacks of a client.
#[derive(Debug, Clone)]
pub(crate) struct Listeners {
    pub(crate) log: Option<Log>,
    pub(crate) events: Option<Handler>,
    process: Process,
}

impl Listeners {
    /// Creates the listeners of a client that this process creates.
    pub(crate) fn new(log: Option<Log>, events: Option<Handler>) -> Self {
        Listeners { log, events, process: Process::current() }
    }

    /// Whether there is a callback.
    pub(crate) fn any(&self) -> bool {
        self.log.is_some() || self.events.is_some()
    }

    /// Delivers an event of a call. No lock may be held: the program's callbacks may do anything.
    ///
    /// # Errors
    /// One of the callbacks forked, and this is the child: the call belongs to the parent.
    pub(crate) fn tell(&self, scope: &Scope<'_>, kind: EventKind<'_>) -> Result<(), Error> {
        if !self.any() {
            return Ok(());
        }
        // A child gets no events of its parent's calls.
        self.process.check()?;
        let event = Event {
            call_id: scope.id.number(),
            service: scope.service,
            version: scope.version,
            action: scope.action,
            region: scope.region,
            trace_id: scope.trace_id,
            kind,
        };
        if let Some(log) = &self.log {
            call_log::write(log, &event);
            self.process.check()?;
        }
        if let Some(handler) = &self.events {
            (handler.0)(&event);
            self.process.check()?;
        }
        Ok(())
    }
}

impl Default for Listeners {
    /// Returns listeners without a callback.
    fn default() -> Self {
        Listeners::new(None, None)
    }
}

/// Data that all events of a call share.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Scope<'a> {
    pub(crate) id: CallId,
    service: &'a str,
    version: &'a str,
    action: &'a str,
    region: Option<&'a str>,
    trace_id: Option<&'a str>,
}

impl<'a> Scope<'a> {
    /// Creates the scope of a call that begins.
    pub(crate) fn new(
        call: &Call<'a>,
        region: Option<&'a str>,
        trace_id: Option<&'a str>,
    ) -> Scope<'a> {
        let Call { service, version, action, .. } = *call;
        Scope { id: CallId::next(), service, version, action, region, trace_id }
    }

    /// Creates the scope of a call in a test.
    #[cfg(any(test, tcapi_model))]
    pub(crate) fn of_a_test() -> Scope<'static> {
        Scope::new(&Call::unknown("cvm", "2017-03-12", "DescribeRegions"), None, None)
    }
}

/// Delivers the events of one call.
pub(crate) struct Observer<'a> {
    listeners: &'a Listeners,
    pub(crate) scope: Scope<'a>,
}

impl<'a> Observer<'a> {
    pub(crate) fn new(listeners: &'a Listeners, scope: Scope<'a>) -> Self {
        Observer { listeners, scope }
    }

    /// Whether there is a callback.
    pub(crate) fn listens(&self) -> bool {
        self.listeners.any()
    }

    /// Delivers an event. Fails as [`Listeners::tell`].
    pub(crate) fn tell(&self, kind: EventKind<'_>) -> Result<(), Error> {
        self.listeners.tell(&self.scope, kind)
    }

    /// Reports that the request is sent in spite of its violations.
    pub(crate) fn violations(&self, violations: &Violations) -> Result<(), Error> {
        let count = violations.count();
        let mut told = violations.listed().iter().take(MOST_VIOLATIONS);
        told.try_for_each(|violation| self.tell(EventKind::Violation { count, violation }))
    }

    /// Reports that an attempt has ended, if there is a callback.
    pub(crate) fn ended(
        &self,
        attempt: Option<&AttemptReport<'_>>,
        error: Option<&Error>,
        report: &CallReport,
    ) -> Result<(), Error> {
        let Some(attempt) = attempt else { return Ok(()) };
        let oddities = &report.oddities;
        self.tell(EventKind::AttemptEnd { report: attempt, permitted: true, error, oddities })
    }

    /// Reports the end of an attempt that got no permit of the rate limiter, and that `report` does not count.
    pub(crate) fn not_permitted(&self, error: &Error, report: &CallReport) -> Result<(), Error> {
        if !self.listens() {
            return Ok(());
        }
        let (number, measured) = (report.attempts + 1, Measured::default());
        let (result, waited) = (Err(error), Duration::ZERO);
        let attempt = AttemptReport::new(number, &report.endpoint, &measured, waited, result);
        let (report, oddities) = (&attempt, &Oddities::default());
        self.tell(EventKind::AttemptEnd { report, permitted: false, error: Some(error), oddities })
    }

    /// Reports that the request is about to be retried, on the host `next`.
    pub(crate) fn again(
        &self,
        reason: RetryReason,
        delay: Duration,
        report: &CallReport,
        next: &str,
    ) -> Result<(), Error> {
        let (attempt, endpoint) = (report.attempts, report.endpoint.as_str());
        if next != endpoint {
            self.tell(EventKind::Failover { attempt, endpoint, next })?;
        }
        self.tell(EventKind::Retry { attempt, endpoint, reason, delay })
    }
}
