//! What a behaviour has: a request that has passed all checks, and what it acts on.

use std::sync::OnceLock;
use std::time::Instant;

use serde_json::{Map, Value};
use tcapi::schema::{Action, Service};

use super::template::Template;
use crate::answer::Outcome;
use crate::fault::{Fault, Faults};
use crate::lists::Lists;
use crate::others::Others;
use crate::state::Instances;

/// A request that has passed all checks, and what it acts on.
pub(crate) struct Context<'a> {
    pub(crate) service: &'a Service,
    pub(crate) action: Action<'a>,
    pub(crate) request: &'a Map<String, Value>,
    pub(crate) request_id: &'a str,
    /// The fault that the request is to have as a whole; set if only some of its operations have one. A request that is
    /// lost has no effect, but what others do at the same time has.
    pub(crate) fault: &'a mut Option<Fault>,
    /// For those of single operations.
    pub(crate) faults: &'a mut Faults,
    pub(crate) others: &'a mut Others,
    pub(crate) lists: &'a mut Lists,
    pub(crate) seed: u64,
    /// How many instances the message of a refusal names at the most.
    pub(crate) named_ids: usize,
    /// Made when it is needed first.
    pub(crate) template: &'a OnceLock<Template>,
    /// Those that the action acts on or tells about, or what stands for them; brought up to date.
    pub(crate) instances: &'a mut Instances,
    pub(crate) now: Instant,
}

/// What an action does.
pub(crate) type Behaviour = fn(&mut Context<'_>) -> Outcome;

impl<'a> Context<'a> {
    /// The strings of a list, none if it is not given.
    pub(super) fn strings(&self, name: &str) -> Option<Vec<&'a str>> {
        let items = self.request.get(name)?.as_array()?;
        Some(items.iter().filter_map(Value::as_str).collect())
    }

    /// The ids that it concerns: those of a fleet, and of instances where there is none.
    pub(super) fn ids(&self) -> Vec<&'a str> {
        let list = self.action.procedures.fleet().unwrap_or("InstanceIds");
        self.strings(list).unwrap_or_default()
    }

    /// A number that is not negative.
    pub(super) fn number(&self, name: &str) -> Option<usize> {
        self.request.get(name)?.as_u64().and_then(|number| usize::try_from(number).ok())
    }
}
