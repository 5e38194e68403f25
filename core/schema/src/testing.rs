//! Services for tests of this crate.

use crate::definition::{Check, Field, Object, Service};
use crate::{Kind, Length};

/// A field without constraints.
pub(crate) fn field(name: &'static str, kind: Kind, list: bool) -> Field {
    Field {
        name,
        kind,
        list,
        required: false,
        secret: false,
        length: None::<Length<'static>>,
        checks: Vec::new(),
        error: "InvalidParameterValue",
        response_only: false,
        uses: Vec::new(),
    }
}

/// A service with only these objects.
pub(crate) fn service_of(objects: Vec<(&'static str, Vec<Field>)>) -> &'static crate::Service {
    let objects = objects.into_iter();
    let objects = objects.map(|(name, fields)| Object { name, fields, rules: Vec::new() });
    let service = Service { name: "test", version: "2020-01-01", ..Service::default() };
    Service { objects: objects.collect(), ..service }.open().unwrap()
}

/// A service with one object with one field, which has these checks.
pub(crate) fn service_with(checks: Vec<Check>) -> &'static crate::Service {
    service_of(vec![("Object", vec![Field { checks, ..field("Field", Kind::String, false) }])])
}
