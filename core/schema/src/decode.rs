//! The one decoding: a `DeserializeSeed` over a descriptor and any writer.

use std::cell::RefCell;
use std::fmt;

use serde::de::{
    DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Unexpected, Visitor,
};

use crate::crowd::Crowd;
use crate::envelope::{Answer, DecodeError, Envelope};
use crate::error_member::ErrorSeed;
use crate::key::Key;
use crate::path::Step;
use crate::trail::Trail;
use crate::{Field, Kind, MAX_DEPTH, Nowhere, Object, ObjectId, Scalar, Service, Writer, forms};

/// Reads a whole answer, `{"Response":{…}}`, into `writer`.
///
/// Members that the descriptor does not know are passed over, `null` leaves a field unset, and values
/// that an enumeration does not know are kept. An answer with more objects than its length explains is an
/// error: see [`ANY_ANSWER_VALUES`](crate::ANY_ANSWER_VALUES).
pub fn decode<W: Writer>(
    service: &Service,
    response: ObjectId,
    body: &[u8],
    writer: W,
) -> Result<Answer, DecodeError> {
    let (envelope, fault) = read(service, response, body, writer);
    match fault {
        None => envelope.into_answer(),
        Some(fault) => unreadable(body, fault.error),
    }
}

/// Reads only what every answer has, the request's id or the error, for a caller who takes the answer as the
/// text that it is. How many objects it has is bounded as in [`decode()`], as it becomes objects in the end.
pub fn decode_text(
    service: &Service,
    response: ObjectId,
    body: &[u8],
) -> Result<Answer, DecodeError> {
    let (envelope, fault) = read(service, response, body, Nowhere);
    match fault {
        None => envelope.into_answer(),
        Some(fault) if fault.crowded => unreadable(body, fault.error),
        // What its values are is for the caller to judge.
        Some(_) => decode_envelope(body),
    }
}

/// Reads only what every answer has: the request's id, or the error.
pub fn decode_envelope(body: &[u8]) -> Result<Answer, DecodeError> {
    match read(&BARE, ObjectId(0), body, Nowhere) {
        (envelope, None) => envelope.into_answer(),
        (envelope, Some(fault)) => {
            Err(DecodeError { request_id: envelope.salvage_id(body), ..fault.error })
        }
    }
}

/// What is left of an answer that can't be read.
fn unreadable(body: &[u8], error: DecodeError) -> Result<Answer, DecodeError> {
    // Whoever has to ask what became of the request needs its id most now; and a refusal is one, whatever
    // else is in the answer.
    match read(&BARE, ObjectId(0), body, Nowhere) {
        (envelope @ Envelope { error: Some(_), .. }, None) => envelope.into_answer(),
        (envelope, _) => Err(DecodeError { request_id: envelope.salvage_id(body), ..error }),
    }
}

/// A service whose only answer has nothing beside what every answer has.
static BARE: Service = Service {
    name: "",
    version: "",
    objects: &[Object { name: "Response", fields: &[], rules: &[] }],
    enums: &[],
    actions: &[],
};

/// What every seed of one reading needs.
struct Reading<'d> {
    service: &'d Service,
    trail: Trail,
    crowd: Crowd,
    envelope: RefCell<Envelope>,
}

/// What is wrong with an answer.
struct Fault {
    error: DecodeError,
    /// Whether it is that it has too many objects.
    crowded: bool,
}

/// Reads an answer as far as it can be read: what is known of its envelope by then, and what is wrong.
fn read<W: Writer>(
    service: &Service,
    response: ObjectId,
    body: &[u8],
    writer: W,
) -> (Envelope, Option<Fault>) {
    let (trail, crowd) = (Trail::default(), Crowd::within(body.len()));
    let reading = Reading { service, trail, crowd, envelope: RefCell::default() };
    let seed = EnvelopeSeed { reading: &reading, response, writer };
    let mut json = serde_json::Deserializer::from_slice(body);
    let read = seed.deserialize(&mut json).and_then(|()| json.end());
    let fault = read.err().map(|error| Fault {
        error: DecodeError {
            message: error.to_string(),
            path: reading.trail.path(),
            request_id: None,
            no_memory: false,
        },
        crowded: reading.crowd.is_over(),
    });
    (reading.envelope.into_inner(), fault)
}

struct EnvelopeSeed<'d, W> {
    reading: &'d Reading<'d>,
    response: ObjectId,
    writer: W,
}

impl<'de, W: Writer> DeserializeSeed<'de> for EnvelopeSeed<'_, W> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de, W: Writer> Visitor<'de> for EnvelopeSeed<'_, W> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object with a member Response")
    }

    /// The text may be a secret, where the answer is another than expected; `deserialize_map` would show it.
    fn visit_str<E: Error>(self, _: &str) -> Result<(), E> {
        Err(E::invalid_type(Unexpected::Other("string"), &self))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let mut seed = Some(ObjectSeed {
            reading: self.reading,
            object: self.reading.service.object(self.response),
            writer: self.writer,
            envelope: Some(&self.reading.envelope),
            depth: 0,
        });
        while let Some(is_response) = map.next_key_seed(Key(|name: &str| name == "Response"))? {
            if !is_response {
                map.next_value::<IgnoredAny>()?;
                continue;
            }
            let seed = seed.take().ok_or_else(|| A::Error::duplicate_field("Response"))?;
            map.next_value_seed(seed)?;
        }
        if seed.is_some() { Err(A::Error::missing_field("Response")) } else { Ok(()) }
    }
}

/// A member of an object, as far as the decoder knows it.
enum Member {
    Field(usize),
    RequestId,
    Error,
    Unknown,
}

/// Fills one object. The outermost one also has the members of the envelope.
struct ObjectSeed<'d, W> {
    reading: &'d Reading<'d>,
    object: &'static Object,
    writer: W,
    envelope: Option<&'d RefCell<Envelope>>,
    /// How many objects it is in.
    depth: usize,
}

impl<'de, W: Writer> DeserializeSeed<'de> for ObjectSeed<'_, W> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de, W: Writer> Visitor<'de> for ObjectSeed<'_, W> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    /// As for the envelope.
    fn visit_str<E: Error>(self, _: &str) -> Result<(), E> {
        Err(E::invalid_type(Unexpected::Other("string"), &self))
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut map: A) -> Result<Self::Value, A::Error> {
        let fields = self.object.fields;
        // Services answer members in the metadata's order more often than not.
        let mut expected = 0;
        while let Some(member) = map.next_key_seed(Key(|name: &str| match name {
            "RequestId" if self.envelope.is_some() => Member::RequestId,
            "Error" if self.envelope.is_some() => Member::Error,
            _ => (expected..fields.len())
                .chain(0..expected)
                .find(|&index| fields[index].name == name)
                .map_or(Member::Unknown, Member::Field),
        }))? {
            let index = match (member, self.envelope) {
                (Member::Field(index), _) => index,
                (Member::RequestId, Some(envelope)) => {
                    let seen = std::mem::replace(&mut envelope.borrow_mut().had_request_id, true);
                    if seen {
                        return Err(A::Error::duplicate_field("RequestId"));
                    }
                    let id =
                        self.reading.trail.within(Step::Field("RequestId"), || map.next_value())?;
                    envelope.borrow_mut().request_id = id;
                    continue;
                }
                (Member::Error, Some(envelope)) => {
                    let seen = std::mem::replace(&mut envelope.borrow_mut().had_error, true);
                    if seen {
                        return Err(A::Error::duplicate_field("Error"));
                    }
                    let step = Step::Field("Error");
                    let error =
                        self.reading.trail.within(step, || map.next_value_seed(ErrorSeed))?;
                    envelope.borrow_mut().error = error;
                    continue;
                }
                _ => {
                    map.next_value::<IgnoredAny>()?;
                    continue;
                }
            };
            expected = index + 1;
            let field = &fields[index];
            let seed = ValueSeed {
                reading: self.reading,
                field,
                index,
                in_list: false,
                depth: self.depth,
                writer: &mut self.writer,
            };
            self.reading.trail.within(Step::Field(field.name), || map.next_value_seed(seed))?;
        }
        Ok(())
    }
}

/// Reads one value, list or item into its field.
struct ValueSeed<'d, W> {
    reading: &'d Reading<'d>,
    field: &'static Field,
    index: usize,
    in_list: bool,
    /// How many objects the one with the field is in.
    depth: usize,
    writer: &'d mut W,
}

impl<W: Writer> ValueSeed<'_, W> {
    fn put<E: Error>(self, value: Scalar<'_>) -> Result<(), E> {
        if self.field.list && !self.in_list {
            return Err(E::custom("expected a list"));
        }
        let fits = match (self.field.kind, value) {
            (Kind::String | Kind::Enum(_) | Kind::Timestamp | Kind::Date, Scalar::Str(_))
            | (Kind::I64, Scalar::I64(_))
            | (Kind::U64, Scalar::U64(_))
            | (Kind::F64, Scalar::F64(_))
            | (Kind::Bool, Scalar::Bool(_)) => {
                self.writer.scalar(self.index, value);
                true
            }
            (Kind::Bytes, Scalar::Str(text)) => match forms::decode_base64(text) {
                Some(bytes) => {
                    self.writer.scalar(self.index, Scalar::Bytes(&bytes));
                    true
                }
                None => false,
            },
            _ => false,
        };
        if fits {
            return Ok(());
        }
        Err(E::custom(format_args!("expected {}", crate::validate::kind_name(self.field.kind))))
    }
}

impl<'de, W: Writer> DeserializeSeed<'de> for ValueSeed<'_, W> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de, W: Writer> Visitor<'de> for ValueSeed<'_, W> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(crate::validate::kind_name(self.field.kind))
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        self.put(Scalar::Str(text))
    }

    fn visit_bool<E: Error>(self, truth: bool) -> Result<(), E> {
        self.put(Scalar::Bool(truth))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<(), E> {
        match (self.field.kind, i64::try_from(number)) {
            (Kind::I64, Ok(number)) => self.put(Scalar::I64(number)),
            (Kind::F64, _) => self.put(Scalar::F64(number as f64)),
            _ => self.put(Scalar::U64(number)),
        }
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<(), E> {
        match self.field.kind {
            Kind::F64 => self.put(Scalar::F64(number as f64)),
            _ => self.put(Scalar::I64(number)),
        }
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<(), E> {
        self.put(Scalar::F64(number))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<(), A::Error> {
        match self.field.kind {
            Kind::Object(id) if self.field.list == self.in_list => {
                let object = self.reading.service.object(id);
                let depth = self.depth + 1;
                if depth > MAX_DEPTH {
                    let message = format_args!("objects are nested deeper than {MAX_DEPTH}");
                    return Err(A::Error::custom(message));
                }
                // Before there is memory for it.
                if !self.reading.crowd.admits(object) {
                    return Err(A::Error::custom(
                        "there are more objects than its length explains",
                    ));
                }
                let writer = self.writer.object(self.index);
                let seed =
                    ObjectSeed { reading: self.reading, object, writer, envelope: None, depth };
                seed.visit_map(map)
            }
            _ => Err(A::Error::custom(format_args!(
                "expected {}, found an object",
                crate::validate::kind_name(self.field.kind)
            ))),
        }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<(), A::Error> {
        if !self.field.list || self.in_list {
            return Err(A::Error::custom("found a list where there should be none"));
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
        Ok(())
    }
}
