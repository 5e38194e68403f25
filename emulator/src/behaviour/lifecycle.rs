//! Actions that start, stop, restart and terminate instances.

use std::time::Duration;

use tcapi::cvm::InstanceState;

use super::context::Context;
use crate::fault::Fault;
use crate::others::When;
use crate::response::{Outcome, Refusal, Response};
use crate::state::{Begun, End, Origin};

/// How an action changes instances.
pub(super) struct Change {
    action: &'static str,
    /// The states that it may begin in. `None`: any.
    from: &'static [InstanceState],
    /// The state until the end. `None`: the one that it begins in.
    through: Option<InstanceState>,
    end: End,
}

/// The change of an action that leaves the state as it is.
pub(super) const NONE: Change =
    Change { action: "", from: &[], through: None, end: End::Unchanged };

const REBOOT: Change = Change {
    action: "RebootInstances",
    from: &[InstanceState::Running],
    through: Some(InstanceState::Rebooting),
    end: End::State(InstanceState::Running),
};

const START: Change = Change {
    action: "StartInstances",
    from: &[InstanceState::Stopped],
    through: Some(InstanceState::Starting),
    end: End::State(InstanceState::Running),
};

const STOP: Change = Change {
    action: "StopInstances",
    from: &[InstanceState::Running],
    through: Some(InstanceState::Stopping),
    end: End::State(InstanceState::Stopped),
};

const TERMINATE: Change = Change {
    action: "TerminateInstances",
    from: &[InstanceState::Running, InstanceState::Stopped],
    through: Some(InstanceState::Terminating),
    end: End::Gone,
};

pub(super) fn reboot(context: &mut Context<'_>) -> Outcome {
    change(context, &REBOOT)
}

pub(super) fn start(context: &mut Context<'_>) -> Outcome {
    change(context, &START)
}

pub(super) fn stop(context: &mut Context<'_>) -> Outcome {
    change(context, &STOP)
}

pub(super) fn terminate(context: &mut Context<'_>) -> Outcome {
    change(context, &TERMINATE)
}

/// Takes instances from one of the states `from`, through another state, to an end. Either all of them change
/// or none: a request that names an instance in the wrong state changes nothing.
fn change(context: &mut Context<'_>, change: &Change) -> Outcome {
    operate(context, change, |context, ids| {
        Ok((states(context, change.from, ids)?, Response::default()))
    })
}

/// The states of the instances that a request begins operations on, each with its id, and the response to the request.
pub(super) type Accepted<'a> = (Vec<(&'a str, InstanceState)>, Response);

/// Begins operations on the instances of an accepted request, and the foreign operations planned around them.
pub(super) fn operate<'a>(
    context: &mut Context<'a>,
    change: &Change,
    accept: impl FnOnce(&mut Context<'a>, &[&'a str]) -> Result<Accepted<'a>, Refusal>,
) -> Outcome {
    let mut ids = context.ids();
    let mut known = std::collections::HashSet::new();
    ids.retain(|id| known.insert(*id));
    others(context, true, &ids);
    if *context.fault == Some(Fault::LoseRequest) {
        others(context, false, &ids);
        return Ok(Response::default());
    }
    let (before, response) = accept(context, &ids)?;
    begin(context, change, before);
    others(context, false, &ids);
    let vanishing = context.others.vanishing(context.seed, context.action.name, &ids);
    for (id, _) in ids.iter().zip(vanishing).filter(|(_, vanishes)| *vanishes) {
        context.instances.vanish(id, context.now);
    }
    Ok(response)
}

/// The states of instances, all of which must be among `from`. The first instance that does not exist, or
/// that is in another state, decides the code of the refusal; the message also names others with the same
/// fault.
pub(super) fn states<'a>(
    context: &Context<'_>,
    from: &[InstanceState],
    ids: &[&'a str],
) -> Result<Vec<(&'a str, InstanceState)>, Refusal> {
    // `None`: the instance does not exist.
    let states: Vec<_> = ids
        .iter()
        .map(|id| context.instances.present(id).map(|instance| instance.state.clone()))
        .collect();
    let fits = |state: &Option<InstanceState>| {
        state.as_ref().is_some_and(|state| from.is_empty() || from.contains(state))
    };
    let Some(wrong) = states.iter().find(|state| !fits(state)) else {
        let there = ids.iter().zip(states);
        return Ok(there.filter_map(|(id, state)| Some((*id, state?))).collect());
    };
    let alike = ids.iter().zip(&states).filter(|(_, state)| *state == wrong).map(|(id, _)| *id);
    let (subject, plural) = named(context.named_ids, &alike.collect::<Vec<_>>());
    Err(match wrong {
        None => {
            let verb = if plural { "do" } else { "does" };
            let message = format!("{subject} {verb} not exist.");
            Refusal::new(not_found(context).unwrap_or(NOT_FOUND), message)
        }
        Some(state) => {
            let verb = if plural { "are" } else { "is" };
            let message = format!("{subject} {verb} in state {}.", state.as_str());
            Refusal::new(wrong_state(context, state), message)
        }
    })
}

/// Instances as the subject of a message, and whether it is a plural.
fn named(most: usize, ids: &[&str]) -> (String, bool) {
    match &ids[..most.min(ids.len())] {
        [] => ("An instance".to_owned(), false),
        [id] => (format!("The instance {id}"), false),
        ids => (format!("The instances {}", ids.join(", ")), true),
    }
}

fn begin(context: &mut Context<'_>, change: &Change, before: Vec<(&str, InstanceState)>) {
    let all_fail = *context.fault == Some(Fault::FailOperation);
    let ids: Vec<&str> = before.iter().map(|(id, _)| *id).collect();
    let failing = context.faults.failing(context.seed, context.action.name, &ids);
    if failing.contains(&true) {
        context.fault.get_or_insert(Fault::FailOperation);
    }
    let origin = Origin {
        action: context.action.name.into(),
        request_id: context.request_id.into(),
        foreign: false,
    };
    for ((id, before), fails) in before.into_iter().zip(failing) {
        let begun = Begun {
            origin: origin.clone(),
            through: change.through.clone(),
            end: if all_fail || fails { End::Failed(before) } else { change.end.clone() },
            takes: context.instances.changes.transition,
        };
        context.instances.begin(id, begun, context.now);
    }
}

/// Begins the foreign operations planned around the client's operations on these instances: those before
/// them, or those during and after them.
fn others(context: &mut Context<'_>, before: bool, ids: &[&str]) {
    let action = context.action.name;
    let transition = context.instances.changes.transition;
    for (when, theirs, id) in context.others.operations(context.seed, before, action, ids) {
        let change = [REBOOT, START, STOP, TERMINATE].into_iter().find(|one| one.action == theirs);
        let Change { through, end, .. } = change.unwrap_or(NONE);
        let (later, takes) = match when {
            When::Before => (Duration::ZERO, Duration::ZERO),
            When::During => (transition / 2, transition),
            When::After => (transition, transition),
        };
        let begun = Begun { origin: Origin::foreign(&theirs), through, end, takes };
        context.instances.begin_later(&id, begun, context.now + later);
    }
    context.instances.settle(context.now);
}

/// The code with which the service is known to refuse an unknown id.
const NOT_FOUND: &str = "InvalidInstanceId.NotFound";

/// The code for an unknown id, if the action's spec has one.
pub(super) fn not_found<'a>(context: &Context<'a>) -> Option<&'a str> {
    let naming = || context.action.errors.iter().find(|error| error.names_id);
    context.action.errors.find(NOT_FOUND).or_else(naming).map(|known| known.code)
}

/// The service has a code for each state; the spec says which of them an action returns.
fn wrong_state(context: &Context<'_>, state: &InstanceState) -> String {
    let code = format!("UnsupportedOperation.InstanceState{}", camel_case(state.as_str()));
    let documented = context.action.errors.find(&code).is_some();
    if documented { code } else { "UnsupportedOperation".to_owned() }
}

/// Converts `ENTER_RESCUE_MODE` to `EnterRescueMode`, as it is in codes.
fn camel_case(state: &str) -> String {
    state
        .split('_')
        .filter_map(|word| word.split_at_checked(1))
        .flat_map(|(first, rest)| [first.to_owned(), rest.to_ascii_lowercase()])
        .collect()
}
