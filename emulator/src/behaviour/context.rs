//! The input of a behaviour: a request that has passed all checks, and the instances that it acts on.

use std::sync::OnceLock;
use std::time::Instant;

use serde_json::{Map, Value};
use tcapi::schema::{Action, Service};

use super::template::Template;
use crate::fault::{Fault, Faults};
use crate::lists::Lists;
use crate::others::Others;
use crate::response::Outcome;
use crate::state::Instances;

/// A request that has passed all checks, and the instances that it acts on.
pub(crate) struct Context<'a> {
    pub(crate) service: &'a Service,
    pub(crate) action: Action<'a>,
    pub(crate) request: &'a Map<String, Value>,
    pub(crate) request_id: &'a str,
    /// The fault of the request as a whole; a behaviour sets it if only some of the operations have one. A lost
    /// request has no effect, but foreign operations planned around it do.
    pub(crate) fault: &'a mut Option<Fault>,
    /// The faults of single operations.
    pub(crate) faults: &'a mut Faults,
    pub(crate) others: &'a mut Others,
    pub(crate) lists: &'a mut Lists,
    pub(crate) seed: u64,
    /// The maximum number of instances that the message of a refusal names.
    pub(crate) named_ids: usize,
    /// Created on first use.
    pub(crate) template: &'a OnceLock<Template>,
    /// The instances that the action changes or describes, or the items that stand for them; up to date.
    pub(crate) instances: &'a mut Instances,
    pub(crate) now: Instant,
}

/// The function that runs an action.
pub(crate) type Behaviour = fn(&mut Context<'_>) -> Outcome;

impl<'a> Context<'a> {
    /// The strings of a list, or `None` if it is not given.
    pub(super) fn strings(&self, name: &str) -> Option<Vec<&'a str>> {
        let items = self.request.get(name)?.as_array()?;
        Some(items.iter().filter_map(Value::as_str).collect())
    }

    /// The ids that the request names: those of a fleet, or of instances if there is no fleet.
    pub(super) fn ids(&self) -> Vec<&'a str> {
        let list = self.action.procedures.fleet().unwrap_or("InstanceIds");
        self.strings(list).unwrap_or_default()
    }

    /// A number that is not negative.
    pub(super) fn number(&self, name: &str) -> Option<usize> {
        self.request.get(name)?.as_u64().and_then(|number| usize::try_from(number).ok())
    }
}
