//! Exercises all uses of a table, for tests of untrusted tables. The fuzz target includes this file, too; the
//! including module must name the crate `schema` above it.

use std::fmt;
use std::ops::ControlFlow;

use serde_json::{Map, Value as Json, json};

use super::schema::json::Json as JsonReader;
use super::schema::{
    self, Action, Encode, Field, Kind, Nowhere, ObjectId, Record, Scalar, Service, Slot, Value,
};

/// Maximum number of values of a message: in a table, an object may contain itself many times.
const MAX_VALUES: usize = 300;
const MAX_DEPTH: usize = 4;

/// Uses everything that a service has: requests and responses of each action, with values in every field.
pub(super) fn exercise(service: &Service) {
    assert!(!service.name().is_empty() && !service.version().is_empty());
    for action in service.actions() {
        let found = service.action(action.name).map(|found| found.name);
        assert_eq!(found, Some(action.name), "an action is not found");
        request(service, &action);
        response(service, &action);
        drop(format!("{:?}", action.procedures));
        for known in action.errors.iter() {
            assert!(action.errors.find(known.code).is_some());
        }
    }
    for object in service.objects() {
        object.rules().for_each(|rule| assert!(rule.fields().all(|at| at < object.field_count())));
    }
    for waiter in service.waiters() {
        assert!(service.waiter(waiter.name).is_some_and(|found| found == waiter));
        assert!(usize::from(waiter.action) < service.actions().len());
    }
    service.enums().for_each(|one| one.values().for_each(|value| drop(value.to_owned())));
}

fn request(service: &Service, action: &Action<'_>) {
    let object = action.request;
    let odd = json!({ "Unknown": 1 });
    for members in [Json::Object(Map::new()), sample(service, object), wrong(service, object), odd]
    {
        let Json::Object(members) = members else { continue };
        let tree = (&members).into();
        let reader = || JsonReader::new(service, object, &tree);
        let valid = schema::validate(service, object, reader());
        if let Err(violations) = &valid {
            violations.listed().iter().for_each(|one| drop(one.to_string()));
        }
        let text = serde_json::to_string(&Encode::new(service, object, reader()));
        if valid.is_ok() {
            let text = text.unwrap_or_else(|error| panic!("{error}"));
            assert!(serde_json::from_str::<Map<String, Json>>(&text).is_ok(), "{text}");
        }
        let mut values = 0_usize;
        let _ = schema::visit(service, object, reader(), &mut |visited| {
            values += visited.path.len().min(1) + usize::from(visited.field.error().is_empty());
            ControlFlow::Continue(())
        });
    }
    drop(format!("{:?}", Shown { service, object }));
}

fn response(service: &Service, action: &Action<'_>) {
    for mut response in [sample(service, action.response), wrong(service, action.response)] {
        response["RequestId"] = json!("r-1");
        response["Unknown"] = json!({ "Deep": [1] });
        let text = json!({ "Response": response }).to_string();
        let read = schema::decode(service, action.response, text.as_bytes(), Nowhere);
        drop(format!("{read:?}"));
        drop(schema::decode_text(service, action.response, text.as_bytes()));
        let found = &mut |_: schema::UnknownMember<'_>| ControlFlow::Continue(());
        let known = schema::unknown_members(service, action.response, &text, found);
        assert_eq!(known, Ok(()), "{text}");
    }
}

/// An object with a value in each field.
fn sample(service: &Service, object: ObjectId) -> Json {
    filled(service, object, 0, &mut MAX_VALUES.clone(), good)
}

/// Like [`sample`], with a value of a wrong type in each field.
fn wrong(service: &Service, object: ObjectId) -> Json {
    filled(service, object, 0, &mut MAX_VALUES.clone(), |_, field| match field.kind {
        Kind::String | Kind::Enum(_) => json!(7),
        _ => json!("neither"),
    })
}

type Make = fn(&Service, &Field<'_>) -> Json;

fn filled(service: &Service, id: ObjectId, depth: usize, left: &mut usize, make: Make) -> Json {
    let mut members = Map::new();
    for field in service.object(id).fields() {
        if *left == 0 {
            break;
        }
        *left -= 1;
        let value = match field.kind {
            Kind::Object(_) if depth >= MAX_DEPTH => json!({}),
            Kind::Object(id) => filled(service, id, depth + 1, left, make),
            _ => make(service, &field),
        };
        let value = if field.list { json!([value, value]) } else { value };
        members.insert(field.name.to_owned(), value);
    }
    Json::Object(members)
}

fn good(service: &Service, field: &Field<'_>) -> Json {
    match field.kind {
        Kind::String => json!("ins-0123456789"),
        Kind::I64 | Kind::U64 => json!(3),
        Kind::F64 => json!(0.5),
        Kind::Bool => json!(true),
        Kind::Bytes => json!("aGVsbG8="),
        Kind::Timestamp => json!("2020-03-10T02:43:51Z"),
        Kind::Date => json!("2020-03-10"),
        Kind::Enum(id) => json!(service.enumeration(id).values().next().unwrap_or_default()),
        Kind::Object(_) => json!({}),
    }
}

/// A struct with a text in each field, formatted with a descriptor.
struct Shown<'s> {
    service: &'s Service,
    object: ObjectId,
}

impl fmt::Debug for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        schema::debug(f, self.service, self.object, &Texts)
    }
}

struct Texts;

impl Record for Texts {
    fn slot(&self, _: usize) -> Option<&dyn Slot> {
        Some(self)
    }
    fn slot_mut(&mut self, _: usize) -> Option<&mut dyn Slot> {
        None
    }
}

impl Slot for Texts {
    fn value(&self) -> Value<'_, &dyn Record> {
        Value::Str("text")
    }
    fn put(&mut self, _: Scalar<'_>) {}
    fn make(&mut self) -> Option<&mut dyn Record> {
        None
    }
}
