//! Telling about instances.

use serde_json::{Map, Value, json};

use super::Context;
use crate::answer::{Outcome, Refusal};
use crate::examples;
use crate::fault::Fault;
use crate::others::Shift;
use crate::state::{Progress, View};

/// The filters that can be told from an instance's own description, and where their value is in it.
const FILTERS: &[(&str, &str)] = &[
    ("host-id", "/Placement/HostId"),
    ("instance-charge-type", "/InstanceChargeType"),
    ("instance-id", ID),
    ("instance-name", "/InstanceName"),
    ("instance-state", STATE),
    ("private-ip-address", "/PrivateIpAddresses"),
    ("project-id", "/Placement/ProjectId"),
    ("public-ip-address", "/PublicIpAddresses"),
    ("security-group-id", "/SecurityGroupIds"),
    ("subnet-id", "/VirtualPrivateCloud/SubnetId"),
    ("uuid", "/Uuid"),
    ("vpc-id", "/VirtualPrivateCloud/VpcId"),
    ("zone", "/Placement/Zone"),
];

/// Where each instance has a value of its own.
const ID: &str = "/InstanceId";
const STATE: &str = "/InstanceState";

/// What the service takes for `Limit` where it is not given.
const DEFAULT_LIMIT: usize = 20;

pub(super) fn instances(context: &mut Context<'_>) -> Outcome {
    shift(context);
    let template = Value::Object(template(context));
    let mut tests = Vec::new();
    for filter in context.request.get("Filters").and_then(Value::as_array).into_iter().flatten() {
        tests.push(Test::of(filter, &template)?);
    }
    let mut found = chosen(context);
    found.retain(|(id, view)| tests.iter().all(|test| test.passes(id, view)));
    Ok(page(context, "InstanceSet", &found, |id, view| description(context, &template, id, view)))
}

pub(super) fn status(context: &mut Context<'_>) -> Outcome {
    shift(context);
    let one =
        |id: &str, view: &View| json!({ "InstanceId": id, "InstanceState": view.state.as_str() });
    Ok(page(context, "InstanceStatusSet", &chosen(context), one))
}

/// Has the list change, if this request reads on in it.
fn shift(context: &mut Context<'_>) {
    let offset = context.number("Offset").unwrap_or(0);
    let by_ids = context.strings("InstanceIds").is_some_and(|ids| !ids.is_empty());
    let lost = *context.fault == Some(Fault::LoseRequest);
    if offset == 0 || by_ids || lost {
        return;
    }
    for (shift, id) in context.others.shifts(context.seed, context.action.name, offset) {
        match shift {
            Shift::Add => context.instances.add_in_front(id.as_deref()),
            Shift::Remove => context.instances.remove(id.as_deref(), context.now),
        }
    }
}

/// What a filter asks of an instance.
enum Test<'f> {
    Id(&'f [Value]),
    State(&'f [Value]),
    /// All instances are alike in all else, so it holds for each or for none.
    All(bool),
}

impl<'f> Test<'f> {
    fn of(filter: &'f Value, template: &Value) -> Result<Self, Refusal> {
        let name = filter.get("Name").and_then(Value::as_str).unwrap_or_default();
        let Some((_, pointer)) = FILTERS.iter().find(|(known, _)| *known == name) else {
            let message = format!("The filter {name} is not known.");
            return Err(Refusal::new("InvalidFilter", message));
        };
        let values = filter.get("Values").and_then(Value::as_array);
        let values = values.map(Vec::as_slice).unwrap_or_default();
        Ok(match *pointer {
            ID => Test::Id(values),
            STATE => Test::State(values),
            pointer => {
                let value = template.pointer(pointer);
                Test::All(value.is_some_and(|value| has_one_of(value, values)))
            }
        })
    }

    fn passes(&self, id: &str, view: &View) -> bool {
        let is_one_of = |values: &[Value], text| values.iter().any(|value| value == text);
        match self {
            Test::Id(values) => is_one_of(values, id),
            Test::State(values) => is_one_of(values, view.state.as_str()),
            Test::All(pass) => *pass,
        }
    }
}

/// The instances of `InstanceIds`, or all. An id that nothing has is passed over: these actions have no
/// code for it.
fn chosen<'c>(context: &'c Context<'_>) -> Vec<(&'c str, &'c View)> {
    match context.strings("InstanceIds").filter(|ids| !ids.is_empty()) {
        Some(ids) => context.instances.shown_of(&ids).collect(),
        None => context.instances.shown().collect(),
    }
}

/// The part of a list that is asked for. Only what is in it is described.
fn page(
    context: &Context<'_>,
    name: &str,
    found: &[(&str, &View)],
    describe: impl Fn(&str, &View) -> Value,
) -> Map<String, Value> {
    let offset = context.number("Offset").unwrap_or(0);
    let limit = context.number("Limit").unwrap_or(DEFAULT_LIMIT);
    let shown = found.iter().skip(offset).take(limit);
    let shown: Value = shown.map(|(id, view)| describe(id, view)).collect();
    Map::from_iter([("TotalCount".to_owned(), found.len().into()), (name.to_owned(), shown)])
}

/// The first instance that an example of the action describes. So an instance of the emulator has all
/// that the spec's example has, and nothing that the spec does not know.
fn template(context: &Context<'_>) -> Map<String, Value> {
    examples::answers(context.service, &context.action)
        .filter_map(|(_, outcome)| outcome.ok())
        .find_map(|response| response.get("InstanceSet")?.get(0)?.as_object().cloned())
        .unwrap_or_default()
}

/// An instance as the template has it, except for what the emulator knows better.
fn description(context: &Context<'_>, template: &Value, id: &str, view: &View) -> Value {
    let mut members = template.as_object().cloned().unwrap_or_default();
    let mut set = |name: &str, value: Value| members.insert(name.to_owned(), value);
    set("InstanceId", id.into());
    set("InstanceState", view.state.as_str().into());
    set("RestrictState", "NORMAL".into());
    // The service answers null in all four where there was no operation.
    let latest = view.latest.as_ref();
    let (state, message) = match latest.map(|operation| operation.progress) {
        None => (None, None),
        Some(Progress::Operating) => (Some("OPERATING"), Some("")),
        Some(Progress::Success) => (Some("SUCCESS"), Some("")),
        Some(Progress::Failed) => {
            (Some("FAILED"), Some(&*context.instances.changes.failure_message))
        }
    };
    set("LatestOperation", latest.map(|operation| &*operation.action).into());
    set("LatestOperationState", state.into());
    set("LatestOperationRequestId", latest.map(|operation| &*operation.id).into());
    set("LatestOperationErrorMsg", message.into());
    Value::Object(members)
}

/// Whether a value, or an item of a list, is one of `wanted`. Filters write numbers as text.
fn has_one_of(value: &Value, wanted: &[Value]) -> bool {
    match value {
        Value::Array(items) => items.iter().any(|item| has_one_of(item, wanted)),
        Value::Number(number) => {
            wanted.iter().any(|wanted| wanted.as_str() == Some(&number.to_string()))
        }
        value => wanted.contains(value),
    }
}
