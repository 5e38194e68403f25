//! The Describe* actions of instances.

use serde_json::{Map, Value, json};

use super::context::Context;
use super::template::Template;
use crate::fault::Fault;
use crate::others::Shift;
use crate::response::{Outcome, Refusal, Response};
use crate::state::View;

/// The filters that an instance's own description can decide, and where their value is in it.
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

/// The path of the member that differs between instances.
const ID: &str = "/InstanceId";
const STATE: &str = "/InstanceState";

/// The service's default for `Limit`.
const DEFAULT_LIMIT: usize = 20;

pub(super) fn instances(context: &mut Context<'_>) -> Outcome {
    shift(context);
    let template = context.template.get_or_init(|| Template::of(context.service, &context.action));
    let mut tests = Vec::new();
    for filter in context.request.get("Filters").and_then(Value::as_array).into_iter().flatten() {
        tests.push(Test::of(filter, template.members())?);
    }
    let mut found = chosen(context);
    found.retain(|(id, view)| tests.iter().all(|test| test.passes(id, view)));
    let failure = &context.instances.changes.failure_message;
    Ok(page(context, "InstanceSet", &found, |id, view, to| template.write(id, view, failure, to)))
}

pub(super) fn status(context: &mut Context<'_>) -> Outcome {
    shift(context);
    let one = |id: &str, view: &View, to: &mut String| {
        *to += &json!({ "InstanceId": id, "InstanceState": view.state.as_str() }).to_string();
    };
    Ok(page(context, "InstanceStatusSet", &chosen(context), one))
}

/// Changes the list, if this request continues reading it.
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

/// The condition of a filter.
enum Test<'f> {
    Id(&'f [Value]),
    State(&'f [Value]),
    /// All instances are equal in everything else, so it holds for each of them or for none.
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

/// The instances of `InstanceIds`, or all. An unknown id is skipped: these actions have no code for it.
fn chosen<'c>(context: &'c Context<'_>) -> Vec<(&'c str, &'c View)> {
    match context.strings("InstanceIds").filter(|ids| !ids.is_empty()) {
        Some(ids) => context.instances.shown_of(&ids).collect(),
        None => context.instances.shown().collect(),
    }
}

/// The requested part of a list. Only the instances in it are described.
fn page(
    context: &Context<'_>,
    name: &'static str,
    found: &[(&str, &View)],
    describe: impl Fn(&str, &View, &mut String),
) -> Response {
    let offset = context.number("Offset").unwrap_or(0);
    let limit = context.number("Limit").unwrap_or(DEFAULT_LIMIT);
    let mut list = "[".to_owned();
    for (at, (id, view)) in found.iter().skip(offset).take(limit).enumerate() {
        if at > 0 {
            list.push(',');
        }
        describe(id, view, &mut list);
    }
    list.push(']');
    let members = Map::from_iter([("TotalCount".to_owned(), found.len().into())]);
    Response { members, written: Some((name, list)) }
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
