//! `Debug` of generated structs: shows the fields that are set and not secret.

use std::fmt;

use crate::{ObjectId, Reader, Record, Service, Value};

/// Formats a generated struct for `Debug`: only fields that are set, and `…` in place of secrets.
pub fn debug(
    f: &mut fmt::Formatter<'_>,
    service: &Service,
    object: ObjectId,
    record: &dyn Record,
) -> fmt::Result {
    let object = service.object(object);
    let mut out = f.debug_struct(object.name);
    for (index, field) in object.fields().enumerate() {
        match record.field(index) {
            Value::Unset => {}
            _ if field.secret => {
                out.field(field.name, &format_args!("…"));
            }
            value => {
                out.field(field.name, &Shown { service, record, object, index, value });
            }
        }
    }
    out.finish_non_exhaustive()
}

struct Shown<'a> {
    service: &'a Service,
    object: crate::Object<'a>,
    record: &'a dyn Record,
    index: usize,
    value: Value<'a, &'a dyn Record>,
}

impl fmt::Debug for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.value {
            Value::Str(text) => text.fmt(f),
            Value::I64(number) => number.fmt(f),
            Value::U64(number) => number.fmt(f),
            Value::F64(number) => number.fmt(f),
            Value::Bool(truth) => truth.fmt(f),
            Value::Bytes(bytes) => write!(f, "{} bytes", bytes.len()),
            Value::Object(record) => match self.object.field(self.index).kind {
                crate::Kind::Object(id) => debug(f, self.service, id, record),
                _ => Ok(()),
            },
            Value::List(items) => f
                .debug_list()
                .entries(
                    (0..items).map(|at| Shown { value: self.record.item(self.index, at), ..*self }),
                )
                .finish(),
            Value::Unset | Value::Unreadable(_) => Ok(()),
        }
    }
}
