//! The form in which JSON objects are compared. The tests of the generator use it too.

use serde_json::{Map, Value as Json};
use tcapi::schema::{Kind, ObjectId, Service};

/// A JSON object without null members, and with all floating point numbers as such.
pub(crate) fn plain(
    service: &Service,
    of: ObjectId,
    members: &Map<String, Json>,
) -> Map<String, Json> {
    let members = members.iter().filter(|(_, value)| !value.is_null());
    let members = members.map(|(name, value)| {
        let field = service.object(of).fields().find(|field| field.name == name);
        let one = |value: &Json| match (field.map(|field| field.kind), value) {
            (Some(Kind::Object(id)), Json::Object(members)) => {
                Json::Object(plain(service, id, members))
            }
            (Some(Kind::F64), Json::Number(number)) => number.as_f64().into(),
            _ => value.clone(),
        };
        let value = match value {
            Json::Array(items) => items.iter().map(one).collect(),
            value => one(value),
        };
        (name.clone(), value)
    });
    members.collect()
}
