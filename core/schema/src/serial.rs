//! serde's traits of generated types, over descriptors as everything else: feature `serde`.

use serde::de::{self, Visitor};
// The generated implementations name them here.
use serde::ser::SerializeMap;
pub use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::decode::read_object;
use crate::{Encode, Enumeration, List, ObjectId, Reader, Record, RecordWriter, Service, Value};

/// A generated struct with its descriptor. The generator implements it; nothing else should.
pub trait Described {
    /// It and what describes it.
    fn describe(&self) -> Description<'_>;
}

/// What [`Described`] tells.
pub struct Description<'a> {
    /// The tables.
    pub service: &'static Service,
    /// Its descriptor.
    pub object: ObjectId,
    /// Itself.
    pub record: &'a dyn Record,
    /// The id of the request, where it is a response.
    pub request_id: Option<&'a str>,
}

impl Description<'_> {
    /// Serializes what is set and not secret, as the service names it.
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

/// Serializes a request, a response or an object in one with its secrets.
///
/// serde serializes generated types without the fields that their specs call secret, such as a password: what is
/// serialized may be for a log, in which `Debug` shows no secret either. Where a program needs them, such as to keep a
/// response in a store that is as safe as its secrets must be, it says so by this type.
///
/// What it writes is deserialized as the type itself.
#[derive(Debug, Clone, Copy)]
pub struct WithSecrets<'a, T>(
    /// What is serialized.
    pub &'a T,
);

impl<T: Described> Serialize for WithSecrets<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let described = self.0.describe();
        described.entries(described.record, serializer)
    }
}

/// A struct in which secrets are not set.
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

/// Fills a response, and returns the request's id.
///
/// # Errors
/// It has no `RequestId` or says that the request was refused, and as [`deserialize_part()`].
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
/// Something in it is not of the type that the spec says, is there twice, or is nested too deep.
pub fn deserialize_part<'de, D: Deserializer<'de>>(
    service: &'static Service,
    object: ObjectId,
    record: &mut dyn Record,
    deserializer: D,
) -> Result<(), D::Error> {
    read_object(service, object, RecordWriter::new(record), false, deserializer).map(|_| ())
}

/// Reads the name of an enumeration's value.
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

/// A list that is not set is null.
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
