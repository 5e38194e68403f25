//! Actions whose responses are those of examples, and whose operations a read shows as `[settle]` says.
//!
//! An accepted request begins an operation on each of its ids. The read that the spec names shows it: the
//! items of its example have the operation, its request id and its end at the paths that the spec gives.

use std::collections::HashMap;
use std::time::Instant;

use serde_json::{Map, Value};
use tcapi::cvm::InstanceState;
use tcapi::schema::{Action, Kind, Match, ObjectId, Service, Settle};

use super::context::{Behaviour, Context};
use super::lifecycle::{self, Accepted};
use crate::examples;
use crate::lists::Lists;
use crate::response::{Outcome, Refusal};
use crate::state::{Changes, Instance, Instances, Latest, Log, Operation, OperationIds, Progress};

/// The behaviour of an action that has `[settle]`, or that shows the operations of one that has.
pub(super) fn behaviour(service: &Service, action: &Action<'_>) -> Option<Behaviour> {
    if action.procedures.settle().is_some() {
        Some(begin)
    } else {
        shown_by(service, action).map(|_| show as Behaviour)
    }
}

/// The read that shows the operations of an action; the action itself if it is such a read.
fn look_of(service: &Service, action: &Action<'_>) -> Option<usize> {
    match action.procedures.settle() {
        Some(settle) => Some(settle.look.into()),
        None => shown_by(service, action).map(|settle| settle.look.into()),
    }
}

/// How a read shows the operations of the first action that settles by it.
fn shown_by<'s>(service: &'s Service, look: &Action<'_>) -> Option<Settle<'s>> {
    let position = service.action_position(look.name)?;
    let mut settles = service.actions().filter_map(|action| action.procedures.settle());
    settles.find(|settle| usize::from(settle.look) == position)
}

/// The items of the reads whose responses are those of examples; each item stands for an instance.
#[derive(Debug)]
pub(crate) struct Shown {
    changes: Changes,
    ids: OperationIds,
    record: bool,
    start: Instant,
    /// By service, version, and name of the read.
    items: HashMap<[String; 3], Instances>,
}

impl Shown {
    pub(crate) fn new(changes: Changes, ids: OperationIds, record: bool, start: Instant) -> Self {
        Shown { changes, ids, record, start, items: HashMap::new() }
    }

    /// The instances or items that an action changes or describes. `None`: the instances that the emulator keeps,
    /// which are those of reads for which `is_kept` is true.
    pub(crate) fn of(
        &mut self,
        service: &Service,
        action: &Action<'_>,
        lists: &Lists,
        is_kept: impl Fn(&Action<'_>) -> bool,
    ) -> Option<&mut Instances> {
        let look = service.action_at(look_of(service, action)?);
        if is_kept(&look) {
            return None;
        }
        let settle = shown_by(service, &look)?;
        let place = [service.name(), service.version(), look.name].map(str::to_owned);
        Some(self.items.entry(place).or_insert_with(|| {
            let log = Log::new(self.start, self.ids, self.record);
            let items = lists.all(service, &look, &pointer(settle.of.items));
            let ids = items.iter().filter_map(|item| text(item, settle.of.key));
            // Their state is shown as in the example.
            let list = ids.map(|id| Instance::new(id, InstanceState::Running)).collect();
            Instances::new(list, self.changes.clone(), log)
        }))
    }

    /// Brings all items up to date, and returns the operations of each.
    pub(crate) fn operations(&mut self, now: Instant) -> impl Iterator<Item = Operation> {
        self.items.values_mut().flat_map(move |items| {
            items.settle(now);
            items.operations().unwrap_or_default()
        })
    }
}

/// Begins an operation on each item that the request names.
fn begin(context: &mut Context<'_>) -> Outcome {
    lifecycle::operate(context, &lifecycle::NONE, accept)
}

fn accept<'a>(context: &mut Context<'a>, ids: &[&'a str]) -> Result<Accepted<'a>, Refusal> {
    let response = by_example(context, &|_| true)?;
    let is_shown = examples::is_shown(context.service, &context.action, context.request);
    let mut ids = ids.to_vec();
    // An example may have ids that no other example has.
    if is_shown || context.instances.is_empty() || lifecycle::not_found(context).is_none() {
        ids.retain(|id| context.instances.present(id).is_some());
    }
    Ok((lifecycle::states(context, &[], &ids)?, response))
}

/// Returns the items of the example, with the operations that have begun since.
fn show(context: &mut Context<'_>) -> Outcome {
    let service = context.service;
    let Some(settle) = shown_by(service, &context.action) else {
        return by_example(context, &|_| true);
    };
    let asked = context.strings(settle.of.ids).filter(|ids| !ids.is_empty());
    let gone = context.instances.gone().clone();
    let is_told = |item: &Value| {
        let Some(id) = text(item, settle.of.key) else { return asked.is_none() };
        !gone.contains(id) && asked.as_ref().is_none_or(|asked| asked.contains(&id))
    };
    let mut response = by_example(context, &is_told)?;
    let mut members = Value::Object(std::mem::take(&mut response.members));
    // Lists that no page is read of are not narrowed yet.
    if let Some(Value::Array(items)) = members.pointer_mut(&pointer(settle.of.items)) {
        items.retain(is_told);
        for item in items {
            let Some(id) = text(item, settle.of.key).map(str::to_owned) else { continue };
            let latest =
                context.instances.shown_of(&[&id]).find_map(|(_, view)| view.latest.clone());
            if let Some(latest) = latest {
                tell(context, &settle, item, &latest);
            }
        }
    }
    if let Value::Object(members) = members {
        response.members = members;
    }
    Ok(response)
}

fn by_example(context: &mut Context<'_>, is_told: &dyn Fn(&Value) -> bool) -> Outcome {
    let others = (&mut *context.others, context.seed);
    context.lists.response(context.service, &context.action, context.request, others, is_told)
}

/// Writes the latest operation of an item into it.
fn tell(context: &Context<'_>, settle: &Settle<'_>, item: &mut Value, latest: &Latest) {
    let service = context.service;
    let typed = |path: &str, value: &str| {
        let path = format!("{}[].{path}", settle.of.items);
        typed(service, context.action.response, &path, value)
    };
    // An operation of another action is shown as that action's spec says, or by its name.
    let theirs = service.action(&latest.action).and_then(|action| action.procedures.settle());
    match theirs {
        Some(theirs) => meet(item, &theirs.operation, &typed),
        None => {
            for one in &settle.operation {
                put(item, one.path, typed(one.path, &latest.action));
            }
        }
    }
    put(item, settle.request_id, (*latest.id).into());
    match latest.progress {
        Progress::Success => meet(item, &settle.done, &typed),
        Progress::Failed => meet(item, &settle.failed, &typed),
        Progress::Operating => {
            for one in settle.done.iter().chain(&settle.failed) {
                put(item, one.path, Value::Null);
            }
        }
    }
    if let Some(path) = settle.message {
        let failure = &*context.instances.changes.failure_message;
        put(item, path, if latest.progress == Progress::Failed { failure } else { "" }.into());
    }
}

/// Gives an item the first value of each condition.
fn meet(item: &mut Value, matches: &[Match<'_>], typed: &dyn Fn(&str, &str) -> Value) {
    for one in matches {
        if let Some(value) = one.values.first() {
            put(item, one.path, typed(one.path, value));
        }
    }
}

/// The JSON value of a text that a spec writes without the quotes of a string.
fn typed(service: &Service, response: ObjectId, path: &str, value: &str) -> Value {
    let mut kind = Kind::Object(response);
    for name in path.split('.').map(|step| step.trim_end_matches("[]")) {
        let Kind::Object(object) = kind else { break };
        let mut fields = service.object(object).fields();
        let Some(field) = fields.find(|field| field.name == name) else { break };
        kind = field.kind;
    }
    match kind {
        Kind::I64 | Kind::U64 | Kind::F64 | Kind::Bool => {
            serde_json::from_str(value).unwrap_or_else(|_| value.into())
        }
        _ => value.into(),
    }
}

/// A path of one value, which enters no list, as a JSON pointer.
fn pointer(path: &str) -> String {
    format!("/{}", path.replace('.', "/"))
}

/// The text at a path of one value in an item.
fn text<'v>(item: &'v Value, path: &str) -> Option<&'v str> {
    item.pointer(&pointer(path))?.as_str()
}

/// Puts a value at a path, and creates the objects on the way; of a list, uses the first item.
fn put(item: &mut Value, path: &str, value: Value) {
    let (step, rest) = match path.split_once('.') {
        Some((step, rest)) => (step, Some(rest)),
        None => (path, None),
    };
    if !item.is_object() {
        *item = Value::Object(Map::new());
    }
    let Value::Object(members) = item else { return };
    let name = step.trim_end_matches("[]");
    let mut next = members.entry(name).or_insert(Value::Null);
    if name != step {
        if next.as_array().is_none_or(Vec::is_empty) {
            *next = Value::Array(vec![Value::Null]);
        }
        let Some(first) = next.get_mut(0) else { return };
        next = first;
    }
    match rest {
        Some(rest) => put(next, rest, value),
        None => *next = value,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn values_are_put_where_paths_lead_to() {
        let mut item = json!({ "Id": "a", "Tasks": [{ "Name": "OLD" }, { "Name": "OLDER" }] });
        put(&mut item, "Tasks[].Name", "NEW".into());
        put(&mut item, "Tasks[].State.Code", 3.into());
        put(&mut item, "Steps[].Name", true.into());
        put(&mut item, "Id", Value::Null);
        let tasks = json!([{ "Name": "NEW", "State": { "Code": 3 } }, { "Name": "OLDER" }]);
        assert_eq!(item, json!({ "Id": null, "Tasks": tasks, "Steps": [{ "Name": true }] }));
    }
}
