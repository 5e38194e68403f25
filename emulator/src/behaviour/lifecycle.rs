//! Starting, stopping, restarting and ending instances.

use serde_json::Map;
use tcapi::cvm::InstanceState;

use super::Context;
use crate::answer::{Outcome, Refusal};
use crate::fault::Fault;
use crate::state::{End, Operation, Progress};

pub(super) fn reboot(context: &mut Context<'_>) -> Outcome {
    let end = End::State(InstanceState::Running);
    change(context, &[InstanceState::Running], InstanceState::Rebooting, end)
}

pub(super) fn start(context: &mut Context<'_>) -> Outcome {
    let end = End::State(InstanceState::Running);
    change(context, &[InstanceState::Stopped], InstanceState::Starting, end)
}

pub(super) fn stop(context: &mut Context<'_>) -> Outcome {
    let end = End::State(InstanceState::Stopped);
    change(context, &[InstanceState::Running], InstanceState::Stopping, end)
}

pub(super) fn terminate(context: &mut Context<'_>) -> Outcome {
    let from = [InstanceState::Running, InstanceState::Stopped];
    change(context, &from, InstanceState::Terminating, End::Gone)
}

/// Takes instances from one of the states `from`, through another one, to an end. All of them or none: a
/// request that names an instance in the wrong state changes nothing.
fn change(
    context: &mut Context<'_>,
    from: &[InstanceState],
    through: InstanceState,
    end: End,
) -> Outcome {
    let ids = context.strings("InstanceIds").unwrap_or_default();
    let mut before = Vec::with_capacity(ids.len());
    for id in &ids {
        let Some(instance) = context.instances.present(id) else {
            let message = format!("The instance {id} does not exist.");
            return Err(Refusal::new("InvalidInstanceId.NotFound", message));
        };
        if !from.contains(&instance.state) {
            return Err(wrong_state(context, id, &instance.state));
        }
        before.push(instance.state.clone());
    }
    let all_fail = *context.fault == Some(Fault::FailOperation);
    let failing = context.faults.failing(context.seed, context.action.name, &ids);
    if failing.contains(&true) {
        context.fault.get_or_insert(Fault::FailOperation);
    }
    for ((id, before), fails) in ids.iter().zip(before).zip(failing) {
        let operation = Operation {
            action: context.action.name.to_owned(),
            request_id: context.request_id.to_owned(),
            progress: Progress::Operating,
        };
        let end = if all_fail || fails { End::Failed(before) } else { end.clone() };
        context.instances.begin(id, through.clone(), end, operation, context.now);
    }
    Ok(Map::new())
}

/// The service has a code for each state; which of them an action answers, its spec says.
fn wrong_state(context: &Context<'_>, id: &str, state: &InstanceState) -> Refusal {
    let name = state.as_str();
    let code = format!("UnsupportedOperation.InstanceState{}", camel_case(name));
    let documented = context.action.errors.find(&code).is_some();
    let code = if documented { code } else { "UnsupportedOperation".to_owned() };
    Refusal::new(code, format!("The instance {id} is in state {name}."))
}

/// `ENTER_RESCUE_MODE` is `EnterRescueMode` in codes.
fn camel_case(state: &str) -> String {
    state
        .split('_')
        .filter_map(|word| word.split_at_checked(1))
        .flat_map(|(first, rest)| [first.to_owned(), rest.to_ascii_lowercase()])
        .collect()
}
