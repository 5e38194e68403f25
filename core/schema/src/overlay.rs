//! A request with replaced values of some of its fields.

use std::marker::PhantomData;

use crate::{Reader, Unreadable, Value};

/// A value that replaces a field's own.
#[derive(Debug, Clone, Copy)]
pub struct Patch<'a> {
    /// Position of the field in the request's object.
    pub field: usize,
    /// The value.
    pub value: PatchValue<'a>,
}

/// A value of a [`Patch`].
#[derive(Debug, Clone, Copy)]
pub enum PatchValue<'a> {
    /// A signed integer.
    I64(i64),
    /// An unsigned integer.
    U64(u64),
    /// Text.
    Text(&'a str),
    /// A list of texts.
    Texts(&'a [&'a str]),
}

/// Reads a request with some of its fields patched. Nested objects are not patched.
#[derive(Debug, Clone, Copy)]
pub struct Overlay<'p, 'a, R> {
    base: R,
    patches: &'p [Patch<'p>],
    /// The lifetime of the data that `base` reads.
    of: PhantomData<&'a ()>,
}

impl<'p, 'a: 'p, R: Reader<'a>> Overlay<'p, 'a, R> {
    /// Creates a reader that applies these patches to `base`.
    pub fn new(base: R, patches: &'p [Patch<'p>]) -> Self {
        Overlay { base, patches, of: PhantomData }
    }

    fn patch(&self, field: usize) -> Option<PatchValue<'p>> {
        self.patches.iter().find(|patch| patch.field == field).map(|patch| patch.value)
    }

    fn inner(value: Value<'a, R>) -> Value<'p, Self> {
        match value {
            Value::Unset => Value::Unset,
            Value::Str(text) => Value::Str(text),
            Value::I64(number) => Value::I64(number),
            Value::U64(number) => Value::U64(number),
            Value::F64(number) => Value::F64(number),
            Value::Bool(truth) => Value::Bool(truth),
            Value::Bytes(bytes) => Value::Bytes(bytes),
            Value::Object(base) => Value::Object(Overlay::new(base, &[])),
            Value::List(items) => Value::List(items),
            Value::Unreadable(why) => Value::Unreadable(why),
        }
    }
}

impl<'p, 'a: 'p, R: Reader<'a>> Reader<'p> for Overlay<'p, 'a, R> {
    const ENCODED: bool = R::ENCODED;

    fn field(self, field: usize) -> Value<'p, Self> {
        match self.patch(field) {
            Some(PatchValue::I64(number)) => Value::I64(number),
            Some(PatchValue::U64(number)) => Value::U64(number),
            Some(PatchValue::Text(text)) => Value::Str(text),
            Some(PatchValue::Texts(texts)) => Value::List(texts.len()),
            None => Self::inner(self.base.field(field)),
        }
    }

    fn item(self, field: usize, index: usize) -> Value<'p, Self> {
        match self.patch(field) {
            Some(PatchValue::Texts(texts)) => {
                texts.get(index).map_or(Value::Unset, |text| Value::Str(text))
            }
            Some(_) => Value::Unset,
            None => Self::inner(self.base.item(field, index)),
        }
    }

    fn unknown_members(self, found: &mut dyn FnMut(&str)) {
        self.base.unknown_members(found);
    }

    fn unreadable(self) -> Option<Unreadable> {
        self.base.unreadable()
    }
}
