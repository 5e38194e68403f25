//! The parameters of a GET: `Filters.0.Name=zone&Filters.0.Values.0=ap-guangzhou-3&Limit=1`.
//!
//! All values are text there, so the descriptors say which are numbers and booleans.

use std::collections::BTreeMap;

use serde_json::{Map, Value};
use tcapi::schema::{Field, Kind, MAX_DEPTH, ObjectId, Service};

use crate::response::Refusal;

/// The tree that the dotted names form.
#[derive(Default)]
struct Node {
    text: Option<String>,
    children: BTreeMap<String, Node>,
}

/// Reads a query as a request of that descriptor. A value of the wrong type stays text, which validation refuses.
pub(crate) fn read(
    service: &Service,
    object: ObjectId,
    query: &str,
) -> Result<Map<String, Value>, Refusal> {
    let mut root = Node::default();
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        let (name, value) = (decode(name)?, decode(value)?);
        let mut node = &mut root;
        for (depth, step) in name.split('.').enumerate() {
            if depth > 2 * MAX_DEPTH {
                return Err(Refusal::new("InvalidParameter", "A name has too many dots."));
            }
            node = node.children.entry(step.to_owned()).or_default();
        }
        node.text = Some(value);
    }
    Ok(members(service, object, root))
}

fn members(service: &Service, object: ObjectId, node: Node) -> Map<String, Value> {
    let described = service.object(object);
    let value = |(name, node): (String, Node)| {
        let field = described.fields().find(|field| field.name == name);
        let value = match field {
            Some(field) if field.list => list(service, &field, node),
            Some(field) => single(service, field.kind, node),
            None => Value::String(node.text.unwrap_or_default()),
        };
        (name, value)
    };
    node.children.into_iter().map(value).collect()
}

fn list(service: &Service, field: &Field<'_>, node: Node) -> Value {
    if node.text.is_some() {
        return Value::String(node.text.unwrap_or_default());
    }
    let mut items: Vec<_> = node.children.into_iter().collect();
    items.sort_by_key(|(index, _)| index.parse().unwrap_or(usize::MAX));
    items.into_iter().map(|(_, node)| single(service, field.kind, node)).collect()
}

fn single(service: &Service, kind: Kind, node: Node) -> Value {
    let text = match (kind, node.text) {
        (Kind::Object(id), None) => {
            let node = Node { text: None, children: node.children };
            return Value::Object(members(service, id, node));
        }
        (_, text) => text.unwrap_or_default(),
    };
    let read = match kind {
        Kind::I64 => text.parse::<i64>().ok().map(Value::from),
        Kind::U64 => text.parse::<u64>().ok().map(Value::from),
        Kind::F64 => text.parse::<f64>().ok().map(Value::from),
        // Other languages write True and TRUE.
        Kind::Bool => text.to_ascii_lowercase().parse::<bool>().ok().map(Value::from),
        _ => None,
    };
    read.unwrap_or(Value::String(text))
}

fn decode(text: &str) -> Result<String, Refusal> {
    let malformed = || Refusal::new("InvalidRequest", "The query is not well formed.");
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'+' => b' ',
            b'%' => {
                let mut digit = || rest.next().and_then(|digit| char::from(digit).to_digit(16));
                let (high, low) = (digit(), digit());
                let byte = high.zip(low).map(|(high, low)| high * 16 + low);
                byte.and_then(|byte| u8::try_from(byte).ok()).ok_or_else(malformed)?
            }
            byte => byte,
        });
    }
    String::from_utf8(bytes).map_err(|_| malformed())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;
    use tcapi::Request as _;
    use tcapi::cvm::{DescribeInstances, RebootInstances};

    fn describe(query: &str) -> Value {
        let id = DescribeInstances::action().request;
        Value::Object(read(DescribeInstances::service(), id, query).unwrap())
    }

    #[test]
    fn nested_names_and_numbers() {
        assert_eq!(describe(""), json!({}));
        assert_eq!(
            describe(
                "Limit=10&Filters.0.Name=zone&Filters.0.Values.1=b+c&Filters.0.Values.0=a%2Db"
            ),
            json!({"Limit": 10, "Filters": [{"Name": "zone", "Values": ["a-b", "b c"]}]})
        );
        let id = RebootInstances::action().request;
        let read = read(RebootInstances::service(), id, "InstanceIds.0=i&ForceReboot=True");
        assert_eq!(
            Value::Object(read.unwrap()),
            json!({"InstanceIds": ["i"], "ForceReboot": true})
        );
    }

    #[test]
    fn order_of_items_is_that_of_numbers() {
        let query: Vec<_> = (0..12).map(|at| format!("InstanceIds.{at}=i{at}")).collect();
        let ids: Vec<_> = (0..12).map(|at| format!("i{at}")).collect();
        assert_eq!(describe(&query.join("&")), json!({ "InstanceIds": ids }));
    }

    #[test]
    fn what_does_not_fit_stays_text() {
        assert_eq!(describe("Limit=ten&Colour=blue"), json!({"Limit": "ten", "Colour": "blue"}));
        assert_eq!(describe("InstanceIds=ins"), json!({"InstanceIds": "ins"}));
    }

    #[test]
    fn what_is_malformed() {
        let id = DescribeInstances::action().request;
        for query in ["Limit=%zz", "Limit=%1", "Limit=%ff", &"A.".repeat(1000)] {
            assert!(read(DescribeInstances::service(), id, query).is_err(), "{query}");
        }
    }
}
