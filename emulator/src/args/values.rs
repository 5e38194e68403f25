//! Parsers for the values of options.

use tcapi::cvm::InstanceState;
use tcapi_emulator::{Builder, Fault, OperationIds, Selector, Shift, When};

/// What a plan does to requests of an action.
pub(super) enum Plan {
    Fault(Fault, Selector),
    Vanish(Selector),
    /// With the name of the foreign action.
    Foreign(When, String, Selector),
}

impl Plan {
    pub(super) fn put_in(self, builder: Builder, action: String) -> Builder {
        match self {
            Plan::Fault(fault, selector) => builder.plan(fault, action, selector),
            Plan::Vanish(selector) => builder.vanish(action, selector),
            Plan::Foreign(when, theirs, selector) => {
                builder.foreign_operation(when, action, theirs, selector)
            }
        }
    }
}

/// Parses a foreign operation.
pub(super) fn foreign(text: &str) -> Result<(String, Plan), String> {
    let (when, rest) = text.split_once(':').ok_or("not WHEN:ACTION")?;
    let when = when.parse()?;
    let (actions, selector) = requests(rest)?;
    let (action, theirs) = actions.split_once('=').unwrap_or((&actions, &actions));
    if theirs.is_empty() {
        return Err("the name of their action is empty".to_owned());
    }
    Ok((action.to_owned(), Plan::Foreign(when, theirs.to_owned(), selector)))
}

/// Parses how a list changes, and before which reads.
pub(super) fn shift(text: &str) -> Result<(Shift, Selector), String> {
    let (shift, selector) = requests(text)?;
    match &*shift {
        "add" => Ok((Shift::Add, selector)),
        "remove" => Ok((Shift::Remove, selector)),
        _ => Err(format!("{shift:?} is not add or remove")),
    }
}

pub(super) fn operation_ids(text: &str) -> Result<OperationIds, String> {
    match text {
        "response" => Ok(OperationIds::Response),
        "other" => Ok(OperationIds::Other),
        _ => Err(format!("{text:?} is not response or other")),
    }
}

pub(super) fn instance(text: &str) -> Result<(String, InstanceState), String> {
    let (id, state) = text.split_once('=').ok_or("not ID=STATE")?;
    match InstanceState::from(state) {
        InstanceState::Unknown(state) => Err(format!("{state:?} is not a state of instances")),
        _ if id.is_empty() => Err("the id is empty".to_owned()),
        state => Ok((id.to_owned(), state)),
    }
}

/// Parses an action, and the selector of its requests.
pub(super) fn requests(text: &str) -> Result<(String, Selector), String> {
    Ok(match text.split_once(':') {
        Some((action, selector)) => (action.to_owned(), selector.parse()?),
        None => (text.to_owned(), Selector::default()),
    })
}
