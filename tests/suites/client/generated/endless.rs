//! Tests of requests that a few shared structs of a C program make endless, or nearly so: they are refused at once.

use tcapi::schema::{
    self, Encode, Kind, MAX_REQUEST_VALUES, MAX_VIOLATIONS, ObjectId, Reader, Value, Violations,
};

use super::every::SERVICE;

/// An object whose fields lead several times to the same objects, to that depth.
#[derive(Clone, Copy)]
struct Shared {
    object: ObjectId,
    deep: usize,
}

impl Shared {
    fn request(deep: usize) -> Self {
        let action = SERVICE.action("EveryType").unwrap();
        Shared { object: action.request, deep }
    }

    fn check(self) -> Result<(), Violations> {
        schema::validate(&SERVICE, self.object, self)
    }
}

impl<'a> Reader<'a> for Shared {
    fn field(self, field: usize) -> Value<'a, Self> {
        let described = SERVICE.field(self.object, field);
        match described.kind {
            Kind::Object(_) if self.deep == 0 => Value::Unset,
            // A leaf holds no others.
            Kind::Object(_) if described.name.starts_with("Leaf") => Value::Unset,
            Kind::Object(_) if described.list => Value::List(3),
            Kind::Object(object) => Value::Object(Shared { object, deep: self.deep - 1 }),
            Kind::U64 if !described.list => Value::U64(1),
            Kind::String if described.required => Value::Str("x"),
            _ => Value::Unset,
        }
    }

    fn item(self, field: usize, _: usize) -> Value<'a, Self> {
        match SERVICE.field(self.object, field).kind {
            Kind::Object(object) => Value::Object(Shared { object, deep: self.deep - 1 }),
            _ => Value::Unset,
        }
    }
}

#[test]
fn objects_that_hold_themselves_end_the_check() {
    let found = Shared::request(usize::MAX).check().unwrap_err();
    let deepest = found.unencodable().expect("it can't be sent");
    assert_eq!(deepest.message, "objects are nested deeper than 30");
    assert!(found.count() < 100, "{}", found.count());
    assert!(found.may_concern("Text"), "what comes behind was not looked at");
}

/// The check would continue as long as all violations of the request are counted.
#[test]
fn objects_that_are_shared_over_and_over_end_the_check() {
    let found = Shared::request(25).check().unwrap_err();
    let last = found.unencodable().expect("it can't be sent");
    assert_eq!(last.message, format!("the request has more than {MAX_REQUEST_VALUES} values"));
    assert!(found.listed().len() <= MAX_VIOLATIONS && found.may_concern("Text"));
}

#[test]
fn objects_that_are_shared_a_few_times_are_sent() {
    let request = Shared::request(6);
    if let Err(found) = request.check() {
        panic!("{}", found.listed()[0]);
    }
    let json = serde_json::to_string(&Encode::new(&SERVICE, request.object, request)).unwrap();
    assert!(json.matches("\"Id\":1").count() > 1_000);
}
