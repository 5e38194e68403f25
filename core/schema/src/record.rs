//! Records: Rust structs that are read and filled by field position.

use crate::{Reader, Scalar, Value, Writer};

/// A generated struct. Only the generator should implement it.
pub trait Record {
    /// The field at a position of the descriptor.
    fn slot(&self, field: usize) -> Option<&dyn Slot>;

    /// The field at a position of the descriptor, for writing.
    fn slot_mut(&mut self, field: usize) -> Option<&mut dyn Slot>;
}

/// A generated response.
pub trait Response: Record + Default {
    /// Sets the id that the service gave the request.
    fn set_request_id(&mut self, id: String);
}

/// A field of a generated struct, of any type.
pub trait Slot {
    /// Its value, or the length of its list.
    fn value(&self) -> Value<'_, &dyn Record>;
    /// An item of its list. `Unset` if it is not a list.
    fn item(&self, _index: usize) -> Value<'_, &dyn Record> {
        Value::Unset
    }
    /// Sets it, or appends to it.
    fn put(&mut self, value: Scalar<'_>);
    /// Creates a new object in it, to be filled.
    fn make(&mut self) -> Option<&mut dyn Record>;
    /// Begins its list.
    fn begin_list(&mut self) {}
}

/// A type of a field's value, or of the items of its list.
pub trait Item: Sized {
    /// The value for readers.
    fn value(&self) -> Value<'_, &dyn Record>;
    /// Converts a scalar of a response. None for an object.
    fn from_scalar(value: Scalar<'_>) -> Option<Self>;
    /// Creates a new object. None if the type is not an object.
    fn new_record() -> Option<Self> {
        None
    }
    /// The object itself. None if the type is not an object.
    fn record_mut(&mut self) -> Option<&mut dyn Record> {
        None
    }
}

/// A generated enumeration.
pub trait Enumeration: Sized {
    /// The value's name on the wire.
    fn as_str(&self) -> &str;
    /// The value of that name. Unknown names are kept.
    fn from_name(name: &str) -> Self;
}

macro_rules! items {
    ($($type:ty: $scalar:ident, $self:ident => $value:expr, $from:expr;)*) => {$(
        impl Item for $type {
            fn value(&$self) -> Value<'_, &dyn Record> {
                Value::$scalar($value)
            }
            fn from_scalar(value: Scalar<'_>) -> Option<Self> {
                match value {
                    Scalar::$scalar(value) => Some($from(value)),
                    _ => None,
                }
            }
        }
    )*};
}

items! {
    String: Str, self => self, str::to_owned;
    i64: I64, self => *self, i64::from;
    u64: U64, self => *self, u64::from;
    f64: F64, self => *self, f64::from;
    bool: Bool, self => *self, bool::from;
    Vec<u8>: Bytes, self => self, <[u8]>::to_vec;
}

impl<T: Item> Item for Box<T> {
    fn value(&self) -> Value<'_, &dyn Record> {
        T::value(self)
    }
    fn from_scalar(value: Scalar<'_>) -> Option<Self> {
        T::from_scalar(value).map(Box::new)
    }
    fn new_record() -> Option<Self> {
        T::new_record().map(Box::new)
    }
    fn record_mut(&mut self) -> Option<&mut dyn Record> {
        T::record_mut(self)
    }
}

impl<T: Item> Slot for Option<T> {
    fn value(&self) -> Value<'_, &dyn Record> {
        self.as_ref().map_or(Value::Unset, T::value)
    }
    fn put(&mut self, value: Scalar<'_>) {
        *self = T::from_scalar(value);
    }
    fn make(&mut self) -> Option<&mut dyn Record> {
        *self = T::new_record();
        self.as_mut()?.record_mut()
    }
}

/// A list field: a slice that also records whether it is set.
///
/// A list that is not set is not sent; an empty one that is set is sent as `[]`. For reading, both are slices
/// without items.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct List<T>(Option<Vec<T>>);

impl<T> List<T> {
    /// A list that is not set.
    pub const UNSET: Self = List(None);

    /// Whether it is set, even if it is empty.
    pub fn is_set(&self) -> bool {
        self.0.is_some()
    }

    /// Returns the items as a vector.
    pub fn into_vec(self) -> Vec<T> {
        self.0.unwrap_or_default()
    }

    /// Appends an item.
    pub fn push(&mut self, item: T) {
        self.0.get_or_insert_default().push(item);
    }
}

impl<T> Default for List<T> {
    fn default() -> Self {
        Self::UNSET
    }
}

impl<T> std::ops::Deref for List<T> {
    type Target = [T];
    fn deref(&self) -> &[T] {
        self.0.as_deref().unwrap_or_default()
    }
}

impl<T> From<Vec<T>> for List<T> {
    fn from(items: Vec<T>) -> Self {
        List(Some(items))
    }
}

impl<T> FromIterator<T> for List<T> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        List(Some(items.into_iter().collect()))
    }
}

impl<'l, T> IntoIterator for &'l List<T> {
    type Item = &'l T;
    type IntoIter = std::slice::Iter<'l, T>;
    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<T> IntoIterator for List<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;
    fn into_iter(self) -> Self::IntoIter {
        self.into_vec().into_iter()
    }
}

impl<T: Item> Slot for List<T> {
    fn value(&self) -> Value<'_, &dyn Record> {
        self.0.as_ref().map_or(Value::Unset, |items| Value::List(items.len()))
    }
    fn item(&self, index: usize) -> Value<'_, &dyn Record> {
        self.get(index).map_or(Value::Unset, T::value)
    }
    fn put(&mut self, value: Scalar<'_>) {
        if let Some(item) = T::from_scalar(value) {
            self.push(item);
        }
    }
    fn make(&mut self) -> Option<&mut dyn Record> {
        self.push(T::new_record()?);
        self.0.as_mut()?.last_mut()?.record_mut()
    }
    fn begin_list(&mut self) {
        self.0 = Some(Vec::new());
    }
}

impl<'a> Reader<'a> for &'a dyn Record {
    fn field(self, field: usize) -> Value<'a, Self> {
        self.slot(field).map_or(Value::Unset, Slot::value)
    }
    fn item(self, field: usize, index: usize) -> Value<'a, Self> {
        self.slot(field).map_or(Value::Unset, |slot| slot.item(index))
    }
}

/// Fills a [`Record`].
///
/// Empty if a decoder asks for an object in a field that has none, which is impossible for a descriptor and a
/// struct from one spec; writes to it are dropped.
pub struct RecordWriter<'r>(Option<&'r mut dyn Record>);

impl<'r> RecordWriter<'r> {
    /// Creates a writer of that struct.
    pub fn new(record: &'r mut dyn Record) -> Self {
        RecordWriter(Some(record))
    }

    fn slot(&mut self, field: usize) -> Option<&mut dyn Slot> {
        self.0.as_mut()?.slot_mut(field)
    }
}

impl Writer for RecordWriter<'_> {
    type Child<'c>
        = RecordWriter<'c>
    where
        Self: 'c;

    fn scalar(&mut self, field: usize, value: Scalar<'_>) {
        if let Some(slot) = self.slot(field) {
            slot.put(value);
        }
    }

    fn object(&mut self, field: usize) -> RecordWriter<'_> {
        RecordWriter(self.slot(field).and_then(Slot::make))
    }

    fn begin_list(&mut self, field: usize) {
        if let Some(slot) = self.slot(field) {
            slot.begin_list();
        }
    }
}
