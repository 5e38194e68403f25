//! Encoder for all messages: a `Serialize` over a descriptor and any reader.

use serde::ser::{Error, Serialize, SerializeMap, SerializeSeq, Serializer};

use crate::{ObjectId, Reader, Service, Value, formats};

/// An object that implements `Serialize`. Fields that are not set are left out.
///
/// The object should have passed [`validate()`](crate::validate()); values that it rejects fail to encode or
/// are left out.
pub struct Encode<'s, R> {
    service: &'s Service,
    object: ObjectId,
    reader: R,
    /// A field that is encoded as this text although it is not set.
    text: Option<(usize, &'s str)>,
}

impl<'s, 'a, R: Reader<'a>> Encode<'s, R> {
    /// Creates an encoder for the object that `reader` reads, with that descriptor.
    pub fn new(service: &'s Service, object: ObjectId, reader: R) -> Self {
        Encode { service, object, reader, text: None }
    }

    /// Adds a text for a field that is not set.
    pub fn with_text(mut self, field: usize, text: &'s str) -> Self {
        self.text = Some((field, text));
        self
    }

    /// Writes the fields as entries of a map, which may have other entries.
    pub(crate) fn entries<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        let object = self.service.object(self.object);
        for index in 0..object.field_count() {
            let field = object.field(index);
            let value = self.reader.field(index);
            if !matches!(value, Value::Unset) {
                map.serialize_entry(field.name, &FieldValue { of: self, index, value })?;
            } else if let Some((_, text)) = self.text.filter(|(at, _)| *at == index) {
                map.serialize_entry(field.name, text)?;
            }
        }
        Ok(())
    }
}

impl<'a, R: Reader<'a>> Serialize for Encode<'_, R> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        self.entries(&mut map)?;
        map.end()
    }
}

struct FieldValue<'e, 'a, R> {
    of: &'e Encode<'e, R>,
    index: usize,
    value: Value<'a, R>,
}

impl<'a, R: Reader<'a>> Serialize for FieldValue<'_, 'a, R> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.value {
            Value::Unset => serializer.serialize_unit(),
            Value::Str(text) => serializer.serialize_str(text),
            Value::I64(number) => serializer.serialize_i64(number),
            Value::U64(number) => serializer.serialize_u64(number),
            Value::F64(number) => serializer.serialize_f64(number),
            Value::Bool(truth) => serializer.serialize_bool(truth),
            Value::Bytes(bytes) => serializer.serialize_str(&formats::encode_base64(bytes)),
            Value::Object(reader) => match self.of.service.field(self.of.object, self.index).kind {
                crate::Kind::Object(object) => {
                    Encode::new(self.of.service, object, reader).serialize(serializer)
                }
                _ => Err(S::Error::custom("an object where the descriptor has none")),
            },
            Value::List(items) => {
                let mut list = serializer.serialize_seq(Some(items))?;
                for value in self.of.reader.items(self.index, items) {
                    list.serialize_element(&FieldValue { of: self.of, index: self.index, value })?;
                }
                list.end()
            }
            Value::Unreadable(_) => Err(S::Error::custom("a value that can't be read")),
        }
    }
}
