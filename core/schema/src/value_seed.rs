//! Deserialization seeds that write the objects and values of a response into a writer.

use std::cell::RefCell;
use std::fmt;

use serde::de::{
    DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Unexpected, Visitor,
};

use crate::envelope::Envelope;
use crate::error_member::ErrorSeed;
use crate::key::Key;
use crate::path::Path;
use crate::reading::Reading;
use crate::take::{Fate, take};
use crate::validate::kind_name;
use crate::{Kind, MAX_DEPTH, Object, Scalar, Writer};

/// The member of an object that a name refers to.
enum Member {
    Field(usize),
    RequestId,
    Error,
    Unknown,
}

/// Fills an object. The outermost one also has the members of the envelope.
pub(crate) struct ObjectSeed<'r, 'd, W> {
    pub(crate) reading: &'r Reading<'d>,
    pub(crate) object: Object<'d>,
    pub(crate) writer: W,
    pub(crate) envelope: Option<&'r RefCell<Envelope>>,
    pub(crate) path: &'r Path<'r>,
    /// Number of objects around it.
    pub(crate) depth: usize,
}

impl<'de, W: Writer> DeserializeSeed<'de> for ObjectSeed<'_, '_, W> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de, W: Writer> Visitor<'de> for ObjectSeed<'_, '_, W> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    /// Does not show the text, as for the envelope.
    fn visit_str<E: Error>(self, _: &str) -> Result<(), E> {
        Err(E::invalid_type(Unexpected::Other("string"), &self))
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut map: A) -> Result<Self::Value, A::Error> {
        let object = self.object;
        let seen = self.reading.seen.enter(object.field_count());
        let order = &self.reading.order;
        // The position behind the last field.
        let mut expected = 0;
        while let Some(member) = map.next_key_seed(Key(|name: &str| match name {
            "RequestId" if self.envelope.is_some() => Member::RequestId,
            "Error" if self.envelope.is_some() => Member::Error,
            _ => order.position(&object, name, expected).map_or(Member::Unknown, Member::Field),
        }))? {
            let index = match (member, self.envelope) {
                (Member::Field(index), _) => index,
                (Member::RequestId, Some(envelope)) => {
                    let seen = std::mem::replace(&mut envelope.borrow_mut().had_request_id, true);
                    if seen {
                        return Err(A::Error::duplicate_field("RequestId"));
                    }
                    let path = self.path.field("RequestId");
                    let id = self.reading.at(&path, map.next_value())?;
                    envelope.borrow_mut().request_id = id;
                    continue;
                }
                (Member::Error, Some(envelope)) => {
                    let seen = std::mem::replace(&mut envelope.borrow_mut().had_error, true);
                    if seen {
                        return Err(A::Error::duplicate_field("Error"));
                    }
                    let path = self.path.field("Error");
                    let error = self.reading.at(&path, map.next_value_seed(ErrorSeed))?;
                    envelope.borrow_mut().error = error;
                    continue;
                }
                _ => {
                    map.next_value::<IgnoredAny>()?;
                    continue;
                }
            };
            expected = index + 1;
            let field = object.field(index);
            let path = self.path.member(&object, index);
            let seed = ValueSeed {
                reading: self.reading,
                kind: field.kind,
                list: field.list,
                index,
                in_list: false,
                path: &path,
                depth: self.depth,
                writer: &mut self.writer,
            };
            let is_set = self.reading.at(&path, map.next_value_seed(seed))?;
            if is_set && self.reading.seen.mark(seen, index) {
                self.reading.note(&path, format_args!("a duplicate member, the last counts"));
            }
        }
        self.reading.seen.leave(seen);
        self.writer.end();
        Ok(())
    }
}

/// Reads a value, list or item into its field. A value of another type is not an error: if it can't be
/// converted, it is left out and listed as an oddity. Returns whether the field is set by it.
pub(crate) struct ValueSeed<'r, 'd, W> {
    pub(crate) reading: &'r Reading<'d>,
    /// Type of the field, or of each item of its list.
    pub(crate) kind: Kind,
    /// Whether the field is a list.
    pub(crate) list: bool,
    pub(crate) index: usize,
    pub(crate) in_list: bool,
    pub(crate) path: &'r Path<'r>,
    /// Number of objects around the object with the field.
    pub(crate) depth: usize,
    pub(crate) writer: &'r mut W,
}

impl<W: Writer> ValueSeed<'_, '_, W> {
    /// Whether the list of the field is expected here.
    fn needs_list(&self) -> bool {
        self.list && !self.in_list
    }

    /// Describes what is expected here.
    fn expected(&self) -> &'static str {
        if self.needs_list() { "a list" } else { kind_name(self.kind) }
    }

    fn note(&self, found: &str, fate: &str) {
        let found = format_args!("{found} in place of {}, {fate}", self.expected());
        self.reading.note(self.path, found);
    }

    fn leave_out(&self, found: &str) -> bool {
        self.note(found, "left out");
        false
    }

    fn put(self, found: &str, value: Scalar<'_>) -> bool {
        if self.needs_list() {
            return self.leave_out(found);
        }
        let (writer, index) = (&mut *self.writer, self.index);
        match take(self.kind, value, |value| writer.scalar(index, value)) {
            Fate::AsItIs => true,
            Fate::Converted => {
                self.note(found, "converted");
                true
            }
            Fate::LeftOut => self.leave_out(found),
        }
    }
}

impl<'de, W: Writer> DeserializeSeed<'de> for ValueSeed<'_, '_, W> {
    type Value = bool;
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de, W: Writer> Visitor<'de> for ValueSeed<'_, '_, W> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.expected())
    }

    /// A null member counts as absent. A null item has a position in its list, which is lost.
    fn visit_unit<E: Error>(self) -> Result<bool, E> {
        if self.in_list {
            self.leave_out("null");
        }
        Ok(false)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<bool, E> {
        Ok(self.put("a string", Scalar::Str(text)))
    }

    fn visit_bool<E: Error>(self, truth: bool) -> Result<bool, E> {
        Ok(self.put("true or false", Scalar::Bool(truth)))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<bool, E> {
        Ok(self.put("a number", Scalar::U64(number)))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<bool, E> {
        Ok(self.put("a number", Scalar::I64(number)))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<bool, E> {
        Ok(self.put("a number", Scalar::F64(number)))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<bool, A::Error> {
        let Kind::Object(id) = self.kind else {
            skip_map(map)?;
            return Ok(self.leave_out("an object"));
        };
        if self.needs_list() {
            skip_map(map)?;
            return Ok(self.leave_out("an object"));
        }
        let object = self.reading.service.object(id);
        let depth = self.depth + 1;
        if depth > MAX_DEPTH {
            let message = format_args!("objects are nested deeper than {MAX_DEPTH}");
            return Err(A::Error::custom(message));
        }
        // Checked before memory is allocated for it.
        if !self.reading.budget.admits(&object) {
            return Err(A::Error::custom(
                "there are more objects than the response's length allows",
            ));
        }
        let writer = self.writer.object(self.index);
        let (reading, path) = (self.reading, self.path);
        let seed = ObjectSeed { reading, object, writer, envelope: None, path, depth };
        seed.visit_map(map)?;
        Ok(true)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<bool, A::Error> {
        if !self.needs_list() {
            while seq.next_element::<IgnoredAny>()?.is_some() {}
            return Ok(self.leave_out("a list"));
        }
        self.writer.begin_list(self.index);
        for at in 0.. {
            let path = self.path.item(at);
            let seed = ValueSeed {
                reading: self.reading,
                kind: self.kind,
                list: self.list,
                index: self.index,
                in_list: true,
                path: &path,
                depth: self.depth,
                writer: &mut *self.writer,
            };
            let item = self.reading.at(&path, seq.next_element_seed(seed))?;
            if item.is_none() {
                break;
            }
        }
        self.writer.end_list(self.index);
        Ok(true)
    }
}

/// Skips the members of an object, like those of an unknown member: names may be anything, too.
fn skip_map<'de, A: MapAccess<'de>>(mut map: A) -> Result<(), A::Error> {
    while map.next_key_seed(AnyKey)?.is_some() {
        map.next_value::<IgnoredAny>()?;
    }
    Ok(())
}

/// A member name that is ignored.
struct AnyKey;

impl<'de> DeserializeSeed<'de> for AnyKey {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        // Read as bytes, as it need not be valid text.
        deserializer.deserialize_bytes(self)
    }
}

impl Visitor<'_> for AnyKey {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a member's name")
    }

    fn visit_bytes<E: Error>(self, _: &[u8]) -> Result<(), E> {
        Ok(())
    }
}
