//! One value of a response, on its way into its field.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

use crate::decode::{ObjectSeed, Reading};
use crate::path::Step;
use crate::take::{Fate, take};
use crate::validate::kind_name;
use crate::{Field, Kind, MAX_DEPTH, Scalar, Writer};

/// Reads one value, list or item into its field. A value of another type is no error: what can't be converted is left
/// out and listed as an oddity. Returns whether the field is set by it.
pub(crate) struct ValueSeed<'r, 'd, W> {
    pub(crate) reading: &'r Reading<'d>,
    pub(crate) field: Field<'d>,
    pub(crate) index: usize,
    pub(crate) in_list: bool,
    /// How many objects the one with the field is in.
    pub(crate) depth: usize,
    pub(crate) writer: &'r mut W,
}

impl<W: Writer> ValueSeed<'_, '_, W> {
    /// Whether this is where the list of the field should be.
    fn needs_list(&self) -> bool {
        self.field.list && !self.in_list
    }

    /// What should be here.
    fn expected(&self) -> &'static str {
        if self.needs_list() { "a list" } else { kind_name(self.field.kind) }
    }

    fn note(&self, found: &str, fate: &str) {
        self.reading.note(format_args!("{found} in place of {}, {fate}", self.expected()));
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
        match take(self.field.kind, value, |value| writer.scalar(index, value)) {
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

    /// A member that is null is as if it were not there. An item that is null has a place, which is lost.
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
        let Kind::Object(id) = self.field.kind else {
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
        // Before there is memory for it.
        if !self.reading.budget.admits(&object) {
            return Err(A::Error::custom("there are more objects than its length explains"));
        }
        let writer = self.writer.object(self.index);
        let seed = ObjectSeed { reading: self.reading, object, writer, envelope: None, depth };
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
            let seed = ValueSeed {
                reading: self.reading,
                field: self.field,
                index: self.index,
                in_list: true,
                depth: self.depth,
                writer: &mut *self.writer,
            };
            let item = self.reading.trail.within(Step::Item(at), || seq.next_element_seed(seed))?;
            if item.is_none() {
                break;
            }
        }
        self.writer.end_list(self.index);
        Ok(true)
    }
}

/// Skips the members of an object, as those of an unknown member are: a name may be anything, too.
fn skip_map<'de, A: MapAccess<'de>>(mut map: A) -> Result<(), A::Error> {
    while map.next_key_seed(AnyKey)?.is_some() {
        map.next_value::<IgnoredAny>()?;
    }
    Ok(())
}

/// A member's name that is not looked at.
struct AnyKey;

impl<'de> DeserializeSeed<'de> for AnyKey {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        // As bytes, so that it need not be text.
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
