//! What actions do to the instances that the emulator keeps.
//!
//! Outside this folder and `specs/`, no code knows a particular action, because everything that a client
//! needs of an action follows from its spec. What an action does inside the service does not: no spec says
//! that a restart takes an instance through `REBOOTING`. So this folder models the service's side, for the
//! actions where that is useful. Every other action returns the responses of its spec's examples, and `[settle]`
//! says how its operations are shown.

mod context;
mod describe;
mod lifecycle;
mod settled;
mod template;

use tcapi::schema::{Action, Service};

pub(crate) use context::{Behaviour, Context};
pub(crate) use settled::Shown;
pub(crate) use template::Template;

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
pub(crate) fn own(service: &Service, action: &Action) -> Option<Behaviour> {
    BEHAVIOURS
        .iter()
        .find(|(of, name, _)| *of == service.name() && *name == action.name)
        .map(|(.., behaviour)| *behaviour)
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
