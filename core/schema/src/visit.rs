//! Iteration over the values of a request or a response, for programs that print or compare messages.

use std::ops::ControlFlow;

use crate::path::Path;
use crate::value_budget::ValueBudget;
use crate::{
    Field, Kind, MAX_DEPTH, MAX_REQUEST_VALUES, ObjectId, Reader, Scalar, Service, Unreadable,
    Value, Violation, ViolationKind,
};

/// A value that is set: a scalar, or a list without items.
pub struct Visited<'v> {
    /// Path of the value, such as `Filters[0].Name`.
    pub path: String,
    /// Field of the value.
    pub field: Field<'v>,
    /// The value. None for a list that is set and has no items. A secret value must not be shown: see
    /// [`Field::secret`].
    pub value: Option<Scalar<'v>>,
}

/// Calls `visit` with each value that is set, in the order of the descriptor, until it returns `Break`.
///
/// # Errors
/// A value can't be read; objects are nested deeper than [`MAX_DEPTH`], or there are more than [`MAX_REQUEST_VALUES`].
pub fn visit<'a, R: Reader<'a>>(
    service: &Service,
    object: ObjectId,
    reader: R,
    visit: &mut dyn FnMut(Visited<'_>) -> ControlFlow<()>,
) -> Result<(), Violation> {
    let mut walk = Walk { service, visit, budget: ValueBudget::of_request() };
    match walk.object(object, reader, &Path::ROOT) {
        ControlFlow::Break(Some(violation)) => Err(violation),
        ControlFlow::Break(None) | ControlFlow::Continue(()) => Ok(()),
    }
}

struct Walk<'s, 'v> {
    service: &'s Service,
    visit: &'v mut dyn FnMut(Visited<'_>) -> ControlFlow<()>,
    budget: ValueBudget,
}

/// Breaks with a violation for a value that can't be read, and without one if `visit` ended the iteration.
type Progress = ControlFlow<Option<Violation>>;

fn refuse(path: &Path<'_>, message: impl Into<String>) -> Progress {
    let (kind, code) = (ViolationKind::Unencodable, "InvalidParameter".to_owned());
    let (path, message) = (path.to_string(), message.into());
    Progress::Break(Some(Violation { kind, code, path, message }))
}

fn too_many(path: &Path<'_>) -> Progress {
    refuse(path, format!("there are more than {MAX_REQUEST_VALUES} values"))
}

impl Walk<'_, '_> {
    fn object<'a, R: Reader<'a>>(&mut self, id: ObjectId, reader: R, path: &Path<'_>) -> Progress {
        if path.depth() > MAX_DEPTH {
            return refuse(path, format!("objects are nested deeper than {MAX_DEPTH}"));
        }
        if let Some(why) = reader.unreadable() {
            return unreadable(why, Kind::Object(id), path);
        }
        let object = self.service.object(id);
        if !self.budget.admits(&object) {
            return too_many(path);
        }
        for (index, field) in object.fields().enumerate() {
            let path = path.field(field.name);
            match reader.field(index) {
                Value::List(0) => self.tell(field, None, &path)?,
                Value::List(items) => {
                    for (at, item) in reader.items(index, items).enumerate() {
                        if !self.budget.admits_item() {
                            return too_many(&path);
                        }
                        self.value(field, item, &path.item(at))?;
                    }
                }
                value => self.value(field, value, &path)?,
            }
        }
        Progress::Continue(())
    }

    fn value<'a, R: Reader<'a>>(
        &mut self,
        field: Field<'_>,
        value: Value<'a, R>,
        path: &Path<'_>,
    ) -> Progress {
        let value = match (field.kind, value) {
            (_, Value::Unset | Value::List(_)) => return Progress::Continue(()),
            (kind, Value::Unreadable(why)) => return unreadable(why, kind, path),
            (Kind::Object(id), Value::Object(reader)) => return self.object(id, reader, path),
            (_, Value::Object(_)) => return Progress::Continue(()),
            (_, Value::Str(text)) => Scalar::Str(text),
            (_, Value::I64(number)) => Scalar::I64(number),
            (_, Value::U64(number)) => Scalar::U64(number),
            (_, Value::F64(number)) => Scalar::F64(number),
            (_, Value::Bool(truth)) => Scalar::Bool(truth),
            (_, Value::Bytes(bytes)) => Scalar::Bytes(bytes),
        };
        self.tell(field, Some(value), path)
    }

    fn tell(&mut self, field: Field<'_>, value: Option<Scalar<'_>>, path: &Path<'_>) -> Progress {
        match (self.visit)(Visited { path: path.to_string(), field, value }) {
            ControlFlow::Continue(()) => Progress::Continue(()),
            ControlFlow::Break(()) => Progress::Break(None),
        }
    }
}

fn unreadable(why: Unreadable, kind: Kind, path: &Path<'_>) -> Progress {
    refuse(path, why.message(kind))
}
