//! An object of any type, whose fields are set and read by their positions.

use std::collections::BTreeMap;

use tcapi::schema::{Reader, Scalar, Value, Writer};

/// An object with the fields that are set.
#[derive(Debug, Default)]
pub(crate) struct Dynamic(BTreeMap<usize, Slot>);

#[derive(Debug)]
enum Slot {
    One(Own),
    List(Vec<Own>),
}

/// A value.
#[derive(Debug)]
enum Own {
    Text(String),
    I64(i64),
    U64(u64),
    F64(f64),
    Bool(bool),
    Bytes(Vec<u8>),
    Object(Dynamic),
}

impl Own {
    fn of(value: Scalar<'_>) -> Self {
        match value {
            Scalar::Str(text) => Own::Text(text.to_owned()),
            Scalar::I64(value) => Own::I64(value),
            Scalar::U64(value) => Own::U64(value),
            Scalar::F64(value) => Own::F64(value),
            Scalar::Bool(value) => Own::Bool(value),
            Scalar::Bytes(bytes) => Own::Bytes(bytes.to_vec()),
        }
    }

    fn value(&self) -> Value<'_, &Dynamic> {
        match self {
            Own::Text(text) => Value::Str(text),
            Own::I64(value) => Value::I64(*value),
            Own::U64(value) => Value::U64(*value),
            Own::F64(value) => Value::F64(*value),
            Own::Bool(value) => Value::Bool(*value),
            Own::Bytes(bytes) => Value::Bytes(bytes),
            Own::Object(object) => Value::Object(object),
        }
    }
}

impl Dynamic {
    /// Sets a field, or appends to its list. Returns the stored value.
    fn put(&mut self, field: usize, value: Own) -> &mut Own {
        let slot = match self.0.remove(&field) {
            Some(Slot::List(mut items)) => {
                items.push(value);
                Slot::List(items)
            }
            _ => Slot::One(value),
        };
        match self.0.entry(field).or_insert(slot) {
            Slot::One(value) => value,
            Slot::List(items) => items.last_mut().unwrap(),
        }
    }
}

impl Writer for &mut Dynamic {
    type Child<'c>
        = &'c mut Dynamic
    where
        Self: 'c;

    fn scalar(&mut self, field: usize, value: Scalar<'_>) {
        self.put(field, Own::of(value));
    }

    fn object(&mut self, field: usize) -> &mut Dynamic {
        match self.put(field, Own::Object(Dynamic::default())) {
            Own::Object(object) => object,
            other => panic!("{other:?} is no object"),
        }
    }

    fn begin_list(&mut self, field: usize) {
        self.0.insert(field, Slot::List(Vec::new()));
    }
}

impl<'a> Reader<'a> for &'a Dynamic {
    fn field(self, field: usize) -> Value<'a, Self> {
        match self.0.get(&field) {
            None => Value::Unset,
            Some(Slot::One(value)) => value.value(),
            Some(Slot::List(items)) => Value::List(items.len()),
        }
    }

    fn item(self, field: usize, index: usize) -> Value<'a, Self> {
        match self.0.get(&field) {
            Some(Slot::List(items)) => items.get(index).map_or(Value::Unset, Own::value),
            _ => Value::Unset,
        }
    }
}
