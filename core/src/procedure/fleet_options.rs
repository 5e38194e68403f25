//! Options and progress of a fleet.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use super::wait::USUAL_TIMEOUT;
use crate::CallOptions;

/// Progress of a fleet.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// Number of ids.
    pub total: usize,
    /// Accepted ids whose operations have not ended yet.
    pub accepted: usize,
    /// Ids whose operations succeeded; without settling, the accepted ids.
    pub done: usize,
    /// Ids that were rejected or not sent, and ids whose operations failed.
    pub rejected: usize,
    /// Ids that may or may not have run.
    pub unknown: usize,
    /// Ids in requests that are in flight.
    pub in_flight: usize,
}

/// A callback that receives the progress.
type OnProgress = Arc<dyn Fn(&Progress) + Send + Sync>;

/// How a fleet is sent and followed.
#[derive(Clone)]
#[non_exhaustive]
pub struct FleetOptions {
    /// Options of each call. Its cancel token ends the whole fleet; each id still gets a fate.
    pub call: CallOptions,
    /// Timeout of the whole fleet, 1 ms to a day. 10 minutes by default.
    pub timeout: Duration,
    /// Whether accepted operations are followed to their end, and unknown ones are looked for. By default,
    /// they are if the action's spec says how.
    pub settle: Option<bool>,
    /// How long after a request an operation that ran may take to be shown, instead of the spec's value.
    pub window: Option<Duration>,
    /// Minimum delay between two looks, instead of the spec's value.
    pub min_delay: Option<Duration>,
    /// Maximum delay between two looks, instead of the spec's value.
    pub max_delay: Option<Duration>,
    /// Whether ids that may have run, and of which no operation was shown, are sent again. Off by default: an
    /// operation that is shown later than the spec says would run twice.
    pub resend_if_not_seen: bool,
    /// Number of requests in flight, 1 to 64. 4 by default.
    pub max_in_flight: u32,
    /// Callback for progress. It runs in the thread of the call.
    pub progress: Option<OnProgress>,
}

impl Default for FleetOptions {
    fn default() -> Self {
        FleetOptions {
            call: CallOptions::default(),
            timeout: USUAL_TIMEOUT,
            settle: None,
            window: None,
            min_delay: None,
            max_delay: None,
            resend_if_not_seen: false,
            max_in_flight: 4,
            progress: None,
        }
    }
}

impl FleetOptions {
    /// The default options.
    pub fn new() -> Self {
        FleetOptions::default()
    }

    /// Sets [`FleetOptions::call`].
    #[must_use]
    pub fn call(mut self, options: CallOptions) -> Self {
        self.call = options;
        self
    }

    /// Sets [`FleetOptions::timeout`].
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Sets [`FleetOptions::settle`].
    #[must_use]
    pub fn settle(mut self, settle: bool) -> Self {
        self.settle = Some(settle);
        self
    }

    /// Sets [`FleetOptions::window`], 1 ms to a day.
    #[must_use]
    pub fn window(mut self, window: Duration) -> Self {
        self.window = Some(window);
        self
    }

    /// Sets [`FleetOptions::min_delay`] and [`FleetOptions::max_delay`].
    #[must_use]
    pub fn delay(mut self, min: Duration, max: Duration) -> Self {
        (self.min_delay, self.max_delay) = (Some(min), Some(max));
        self
    }

    /// Sets [`FleetOptions::resend_if_not_seen`].
    #[must_use]
    pub fn resend_if_not_seen(mut self, resend: bool) -> Self {
        self.resend_if_not_seen = resend;
        self
    }

    /// Sets [`FleetOptions::max_in_flight`].
    #[must_use]
    pub fn max_in_flight(mut self, requests: u32) -> Self {
        self.max_in_flight = requests;
        self
    }

    /// Sets [`FleetOptions::progress`].
    #[must_use]
    pub fn progress(mut self, progress: impl Fn(&Progress) + Send + Sync + 'static) -> Self {
        self.progress = Some(Arc::new(progress));
        self
    }
}

impl fmt::Debug for FleetOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FleetOptions")
            .field("call", &self.call)
            .field("timeout", &self.timeout)
            .field("settle", &self.settle)
            .field("window", &self.window)
            .field("min_delay", &self.min_delay)
            .field("max_delay", &self.max_delay)
            .field("resend_if_not_seen", &self.resend_if_not_seen)
            .field("max_in_flight", &self.max_in_flight)
            .finish_non_exhaustive()
    }
}
