//! State that all calls of a client share.

use std::time::Duration;

use crate::Validation;
use crate::call::backoff::Policy;
use crate::call::rate_limiter::RateLimiter;
use crate::call::retry_budget::Budget;
use crate::client::known::{Known, Spec, spec_of};
use crate::credentials::Provider;
use crate::endpoint::failover::Directory;
use crate::events::observer::Listeners;
use crate::os::process::Process;
use crate::procedure::Learned;
use crate::sync::abort::Abort;
use crate::sync::clock::Clock;
use crate::transport::Transport;

/// State that a client and its clones share.
pub(crate) struct Shared {
    /// The process that created the client. In a forked child, its connections belong to the parent.
    pub(crate) process: Process,
    pub(crate) abort: Abort,
    pub(crate) credentials: Provider,
    pub(crate) region: Option<String>,
    pub(crate) language: Option<String>,
    pub(crate) directory: Directory,
    pub(crate) timeout: Duration,
    pub(crate) retry: Policy,
    pub(crate) budget: Budget,
    pub(crate) clock: Clock,
    pub(crate) rate_limiter: RateLimiter,
    /// Whether calls that do not ask for rate limiting wait for permits.
    pub(crate) rate_limiting: bool,
    /// What the client has learned of the ids that services show.
    pub(crate) learned: Learned,
    pub(crate) validation: Validation,
    /// Services whose specs are used to check calls by names.
    pub(crate) services: Vec<Known>,
    pub(crate) transport: Transport,
    /// Header lines that identify the caller, if the program has a name.
    pub(crate) identity: Option<String>,
    pub(crate) listeners: Listeners,
}

impl Shared {
    pub(crate) fn spec_of(&self, service: &str, version: &str, action: &str) -> Option<Spec<'_>> {
        spec_of(self.services.iter().map(|known| &**known), service, version, action)
    }
}
