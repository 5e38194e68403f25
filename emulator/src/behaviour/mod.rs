//! What actions do to the instances that the emulator keeps.
//!
//! Elsewhere nothing outside of `specs/` knows one action, as everything that a client needs of an action
//! follows from its spec. What an action does inside the service does not: no spec says that a restart
//! takes an instance through `REBOOTING`. So this folder models the service's side, for the actions where
//! that is worth it; every other action is answered from the examples of its spec, and what its operations are
//! shown as follows from `[settle]`.

mod describe;
mod lifecycle;
mod settled;
mod template;

use std::sync::OnceLock;
use std::time::Instant;

use serde_json::{Map, Value};
use tcapi::schema::{Action, Service};

use crate::answer::Outcome;
use crate::fault::{Fault, Faults};
use crate::lists::Lists;
use crate::others::Others;
use crate::state::Instances;
pub(crate) use settled::Shown;
pub(crate) use template::Template;

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

const BEHAVIOURS: &[(&str, &str, Behaviour)] = &[
    ("cvm", "DescribeInstances", describe::instances),
    ("cvm", "DescribeInstancesStatus", describe::status),
    ("cvm", "RebootInstances", lifecycle::reboot),
    ("cvm", "StartInstances", lifecycle::start),
    ("cvm", "StopInstances", lifecycle::stop),
    ("cvm", "TerminateInstances", lifecycle::terminate),
];

/// The behaviour of an action, if it has one.
pub(crate) fn of(service: &Service, action: &Action) -> Option<Behaviour> {
    own(service, action).or_else(|| settled::behaviour(service, action))
}

/// The behaviour that is written for an action.
fn own(service: &Service, action: &Action) -> Option<Behaviour> {
    BEHAVIOURS
        .iter()
        .find(|(of, name, _)| *of == service.name() && *name == action.name)
        .map(|(.., behaviour)| *behaviour)
}

impl<'a> Context<'a> {
    /// The strings of a list, none if it is not given.
    fn strings(&self, name: &str) -> Option<Vec<&'a str>> {
        let items = self.request.get(name)?.as_array()?;
        Some(items.iter().filter_map(Value::as_str).collect())
    }

    /// The ids that it concerns: those of a fleet, and of instances where there is none.
    fn ids(&self) -> Vec<&'a str> {
        let list = self.action.procedures.fleet().unwrap_or("InstanceIds");
        self.strings(list).unwrap_or_default()
    }

    /// A number that is not negative.
    fn number(&self, name: &str) -> Option<usize> {
        self.request.get(name)?.as_u64().and_then(|number| usize::try_from(number).ok())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_behaviour_is_of_an_action_that_has_a_spec() {
        for (service, action, _) in BEHAVIOURS {
            let known = tcapi::SERVICES
                .iter()
                .any(|known| known.name() == *service && known.action(action).is_some());
            assert!(known, "{service} {action}");
        }
    }
}
