//! serde's traits for generated types, over descriptors: feature `serde`.

use serde::de::{self, Visitor};
// The generated implementations refer to them here.
use serde::ser::SerializeMap;
pub use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::decode::read_object;
use crate::{Encode, Enumeration, List, ObjectId, Reader, Record, RecordWriter, Service, Value};

/// A generated struct with its descriptor. Only the generator should implement it.
pub trait Described {
    /// Returns the struct and its descriptor.
    fn describe(&self) -> Description<'_>;
}

/// The result of [`Described::describe`].
pub struct Description<'a> {
    /// The service.
    pub service: &'static Service,
    /// The descriptor's position.
    pub object: ObjectId,
    /// The struct.
    pub record: &'a dyn Record,
    /// The request id, if it is a response.
    pub request_id: Option<&'a str>,
}

impl Description<'_> {
    /// Serializes the fields that are set and not secret, by their names on the wire.
    pub fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let reader =
            WithoutSecrets { service: self.service, object: self.object, record: self.record };
        self.entries(reader, serializer)
    }

    fn entries<'a, R: Reader<'a>, S: Serializer>(
        &self,
        reader: R,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        Encode::new(self.service, self.object, reader).entries(&mut map)?;
        if let Some(id) = self.request_id {
            map.serialize_entry("RequestId", id)?;
        }
        map.end()
    }
}

/// Serializes a request, a response or a nested object including its secrets.
///
/// serde serializes generated types without the fields that their specs mark as secret, such as a password:
/// the output may go into a log, where `Debug` shows no secret either. A program that needs them, for example
/// to keep a response in a sufficiently safe store, uses this type.
///
/// The output deserializes as the wrapped type.
#[derive(Debug, Clone, Copy)]
pub struct WithSecrets<'a, T>(
    /// The value to serialize.
    pub &'a T,
);

impl<T: Described> Serialize for WithSecrets<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let described = self.0.describe();
        described.entries(described.record, serializer)
    }
}

/// Reads a struct as if its secrets were not set.
#[derive(Clone, Copy)]
struct WithoutSecrets<'a> {
    service: &'static Service,
    object: ObjectId,
    record: &'a dyn Record,
}

impl<'a> WithoutSecrets<'a> {
    fn shown(
        self,
        field: usize,
        value: impl FnOnce() -> Value<'a, &'a dyn Record>,
    ) -> Value<'a, Self> {
        let field = self.service.field(self.object, field);
        if field.secret {
            return Value::Unset;
        }
        match (value(), field.kind) {
            (Value::Object(record), crate::Kind::Object(object)) => {
                Value::Object(WithoutSecrets { object, record, ..self })
            }
            (Value::Object(_) | Value::Unset, _) => Value::Unset,
            (Value::Str(text), _) => Value::Str(text),
            (Value::I64(number), _) => Value::I64(number),
            (Value::U64(number), _) => Value::U64(number),
            (Value::F64(number), _) => Value::F64(number),
            (Value::Bool(truth), _) => Value::Bool(truth),
            (Value::Bytes(bytes), _) => Value::Bytes(bytes),
            (Value::List(items), _) => Value::List(items),
            (Value::Unreadable(why), _) => Value::Unreadable(why),
        }
    }
}

impl<'a> Reader<'a> for WithoutSecrets<'a> {
    fn field(self, field: usize) -> Value<'a, Self> {
        self.shown(field, || self.record.field(field))
    }
    fn item(self, field: usize, index: usize) -> Value<'a, Self> {
        self.shown(field, || self.record.item(field, index))
    }
}

/// Fills a response and returns the request id.
///
/// # Errors
/// It has no `RequestId` or is an error of the service, and as [`deserialize_part()`].
pub fn deserialize_response<'de, D: Deserializer<'de>>(
    service: &'static Service,
    object: ObjectId,
    record: &mut dyn Record,
    deserializer: D,
) -> Result<String, D::Error> {
    let writer = RecordWriter::new(record);
    let envelope = read_object(service, object, writer, true, deserializer)?;
    if let Some((code, _)) = envelope.error {
        return Err(de::Error::custom(format_args!("the service refused the request: {code}")));
    }
    envelope.request_id.ok_or_else(|| de::Error::missing_field("RequestId"))
}

/// Fills an object of a request or a response.
///
/// # Errors
/// A value has another type than the spec says, a member is duplicated, or it is nested too deep.
pub fn deserialize_part<'de, D: Deserializer<'de>>(
    service: &'static Service,
    object: ObjectId,
    record: &mut dyn Record,
    deserializer: D,
) -> Result<(), D::Error> {
    read_object(service, object, RecordWriter::new(record), false, deserializer).map(|_| ())
}

/// Deserializes the name of an enumeration value.
///
/// # Errors
/// It is not a string.
pub fn deserialize_name<'de, D: Deserializer<'de>, E: Enumeration>(
    deserializer: D,
) -> Result<E, D::Error> {
    struct Name<E>(std::marker::PhantomData<E>);
    impl<E: Enumeration> Visitor<'_> for Name<E> {
        type Value = E;
        fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str("the name of a value")
        }
        fn visit_str<F: de::Error>(self, name: &str) -> Result<E, F> {
            Ok(E::from_name(name))
        }
    }
    deserializer.deserialize_str(Name(std::marker::PhantomData))
}

/// A list that is not set serializes as null.
impl<T: Serialize> Serialize for List<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.is_set() { serializer.collect_seq(self) } else { serializer.serialize_none() }
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for List<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let items = Option::<Vec<T>>::deserialize(deserializer)?;
        Ok(items.map_or(List::UNSET, List::from))
    }
}
