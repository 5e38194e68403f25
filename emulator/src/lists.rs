//! Lists of actions whose responses are those of examples, page by page.
//!
//! The items of an example are taken as the complete list. The action's descriptors say which member is a
//! list, and how it is paged: the names `Offset`, `Limit`, `NextToken`, `MaxResults` and `TotalCount` mean
//! the same in all services.

use std::collections::HashMap;

use serde_json::{Map, Value};
use tcapi::schema::{Action, Effect, ObjectId, Service};

use crate::examples;
use crate::others::{Others, Shift};
use crate::response::{Outcome, Refusal, Response};

/// The service's default page size.
const DEFAULT_LIMIT: usize = 20;

/// The members that hold the total number of items.
const TOTALS: [&str; 4] = ["TotalCount", "Total", "TotalNum", "Count"];

/// The prefix of tokens that this emulator creates.
const TOKEN: &str = "items-from-";

/// How lists differ from those of the examples.
#[derive(Debug, Default)]
pub(crate) struct Lists {
    /// The number of items of each list. `None`: as many as the example has.
    items: Option<usize>,
    /// By service and action: how many items have been added at the beginning, and removed there.
    shifted: HashMap<[String; 2], (usize, usize)>,
}

/// The part of a list that a request asks for.
struct Part {
    offset: usize,
    limit: usize,
    by_token: bool,
}

impl Lists {
    pub(crate) fn new(items: Option<usize>) -> Self {
        Lists { items, shifted: HashMap::new() }
    }

    /// All items that the list at a JSON pointer begins with.
    pub(crate) fn all(&self, service: &Service, action: &Action<'_>, pointer: &str) -> Vec<Value> {
        for (_, outcome) in examples::responses(service, action) {
            let Ok(response) = outcome else { continue };
            let is_list = list(service, action, &response).is_some();
            let members = Value::Object(response.members);
            let shown = members.pointer(pointer).and_then(Value::as_array);
            if let Some(shown) = shown.filter(|shown| !shown.is_empty()) {
                let count = self.items.filter(|_| is_list).unwrap_or(shown.len());
                return (0..count).map(|at| numbered(shown, at)).collect();
            }
        }
        Vec::new()
    }

    /// The example response to a request, with the requested part of the list, among the visible items.
    pub(crate) fn response(
        &mut self,
        service: &Service,
        action: &Action<'_>,
        request: &Map<String, Value>,
        others: (&mut Others, u64),
        is_told: &dyn Fn(&Value) -> bool,
    ) -> Outcome {
        let as_shown = self.items.is_none() && !others.0.shift_lists();
        if as_shown && examples::is_shown(service, action, request) {
            return examples::response(service, action, request);
        }
        let mut response = examples::response(service, action, request)?;
        let part = part(service, action, request)?;
        let Some(name) = list(service, action, &response) else { return Ok(response) };
        let Some(part) = part else { return Ok(response) };
        let Some(Value::Array(shown)) = response.members.remove(&name) else { return Ok(response) };
        let (added, removed) = self.shifts(service, action, part.offset, others);
        let items = if shown.is_empty() { 0 } else { self.items.unwrap_or(shown.len()) };
        let item = |at: usize| numbered(&shown, at);
        let all = (items..items + added).rev().chain(removed.min(items)..items).map(item);
        let all = all.filter(is_told);
        let page: Vec<_> = all.clone().skip(part.offset).take(part.limit).collect();
        let end = part.offset.saturating_add(page.len());
        let total = all.count();
        let fields = service.object(action.response);
        let has = |name: &str| fields.fields().any(|field| field.name == name);
        if let Some(name) = TOTALS.into_iter().find(|name| has(name)) {
            response.members.insert(name.to_owned(), total.into());
        }
        if part.by_token {
            let more = !page.is_empty() && end < total;
            let token = if more { format!("{TOKEN}{end}") } else { String::new() };
            response.members.insert("NextToken".to_owned(), token.into());
        }
        response.members.insert(name, page.into());
        Ok(response)
    }

    /// How many items have been added to a list and removed from it, before this request continues reading it.
    fn shifts(
        &mut self,
        service: &Service,
        action: &Action<'_>,
        offset: usize,
        (others, seed): (&mut Others, u64),
    ) -> (usize, usize) {
        let of = [service.name(), action.name].map(str::to_owned);
        let (added, removed) = self.shifted.entry(of).or_default();
        if offset > 0 {
            for shift in others.shifts_of_any(seed, action.name, offset) {
                match shift {
                    Shift::Add => *added += 1,
                    Shift::Remove if *added > 0 => *added -= 1,
                    Shift::Remove => *removed += 1,
                }
            }
        }
        (*added, *removed)
    }
}

/// The part that a request asks for. `None`: the action has no parts.
fn part(
    service: &Service,
    action: &Action<'_>,
    request: &Map<String, Value>,
) -> Result<Option<Part>, Refusal> {
    let asked = |name: &str| has(service, action.request, name);
    let number = |name: &str| match request.get(name) {
        None => Ok(None),
        Some(value) => {
            // Some services use text for numbers.
            let number = value.as_u64().or_else(|| value.as_str()?.parse().ok());
            let number = number.and_then(|number| usize::try_from(number).ok());
            number.map(Some).ok_or_else(|| {
                let message = format!("{name}: {value} is not 0 or more.");
                Refusal::new("InvalidParameterValue", message)
            })
        }
    };
    if action.effect != Effect::Read {
        return Ok(None);
    }
    if asked("Offset") && asked("Limit") {
        let limit = number("Limit")?.unwrap_or(DEFAULT_LIMIT);
        return Ok(Some(Part { offset: number("Offset")?.unwrap_or(0), limit, by_token: false }));
    }
    if !asked("NextToken") || !has(service, action.response, "NextToken") {
        return Ok(None);
    }
    let size = if asked("MaxResults") { "MaxResults" } else { "Limit" };
    let limit = number(size)?.unwrap_or(DEFAULT_LIMIT);
    let token = request.get("NextToken").and_then(Value::as_str).unwrap_or_default();
    let offset = match token.strip_prefix(TOKEN).map(str::parse) {
        Some(Ok(offset)) => offset,
        None if token.is_empty() => 0,
        _ => {
            let message = format!("NextToken: {token:?} was not returned by an earlier response.");
            return Err(Refusal::new("InvalidParameterValue", message));
        }
    };
    Ok(Some(Part { offset, limit, by_token: true }))
}

fn has(service: &Service, object: ObjectId, name: &str) -> bool {
    service.object(object).fields().any(|field| field.name == name)
}

/// The only list of a response.
fn list(service: &Service, action: &Action<'_>, response: &Response) -> Option<String> {
    let mut lists = service.object(action.response).fields().filter(|field| field.list);
    let only = lists.next()?.name.to_owned();
    (lists.next().is_none() && response.members.get(&only)?.is_array()).then_some(only)
}

/// A further item of a list, after those of an example: like one of them, with another number in its id.
fn numbered(shown: &[Value], at: usize) -> Value {
    let Some(like) = shown.get(at % shown.len().max(1)) else { return Value::Null };
    let mut item = like.clone();
    if at < shown.len() {
        return item;
    }
    match &mut item {
        Value::Object(members) => {
            let named = |end: &str| {
                members.iter().any(|(name, value)| value.is_string() && name.ends_with(end))
            };
            let end = if named("Id") { "Id" } else { "Name" };
            for (_, value) in members.iter_mut().filter(|(name, _)| name.ends_with(end)) {
                number(value, at);
            }
        }
        value => number(value, at),
    }
    item
}

/// Gives an id another number. The id keeps its length, so that it matches its pattern.
fn number(value: &mut Value, at: usize) {
    let Value::String(id) = value else { return };
    let tail = id.rsplit('-').next().map_or(0, str::len);
    let kept = if tail >= 6 { id.len() - 6 } else { id.len() };
    if let Some(kept) = id.get(..kept) {
        *id = format!("{kept}{at:06}");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn further_items_have_ids_of_their_own() {
        let shown = [
            json!({"DiskId": "disk-nucurerk", "DiskName": "a", "Size": 1}),
            json!({"DiskId": "disk-p1ezv4wz", "DiskName": "b", "Size": 2}),
        ];
        assert_eq!(numbered(&shown, 1), shown[1]);
        let third = json!({"DiskId": "disk-nu000002", "DiskName": "a", "Size": 1});
        assert_eq!(numbered(&shown, 2), third);
        assert_eq!(numbered(&[json!({"KeyName": "k"})], 7), json!({"KeyName": "k000007"}));
        assert_eq!(numbered(&[json!("ab-cd")], 7), json!("ab-cd000007"));
        assert_eq!(numbered(&[json!(3)], 7), json!(3));
        // No character is cut in the middle.
        assert_eq!(numbered(&[json!("ééé€")], 1), json!("ééé€"));
    }
}
