//! The one decoding: a `DeserializeSeed` over a descriptor and any writer.

use std::cell::RefCell;
use std::fmt;

use serde::de::{
    DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Unexpected, Visitor,
};

use crate::error_member::ErrorSeed;
use crate::key::Key;
use crate::path::Step;
use crate::trail::Trail;
use crate::{Field, Kind, Nowhere, Object, ObjectId, Scalar, Service, Writer, forms};

/// What a service answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// It did it; the writer holds the answer.
    Done {
        /// The id it gave the request.
        request_id: String,
    },
    /// It said why it did not.
    Refused {
        /// The dotted code.
        code: String,
        /// The service's message, for people.
        message: String,
        /// The id it gave the request.
        request_id: Option<String>,
    },
}

/// Why an answer can't be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DecodeError {
    /// What is wrong.
    pub message: String,
    /// Where in the answer, such as `InstanceSet[0].CPU`; empty if it is the answer as a whole.
    pub path: String,
    /// The id that the service gave the request, where it can be read for all that.
    pub request_id: Option<String>,
}

/// Reads a whole answer, `{"Response":{…}}`, into `writer`.
///
/// Members that the descriptor does not know are passed over, `null` leaves a field unset, and values
/// that an enumeration does not know are kept.
pub fn decode<W: Writer>(
    service: &Service,
    response: ObjectId,
    body: &[u8],
    writer: W,
) -> Result<Answer, DecodeError> {
    let (envelope, fault) = read(service, response, body, writer);
    let Some(fault) = fault else { return envelope.into_answer() };
    // Whoever has to ask what became of the request needs its id most now; and a refusal is one, whatever
    // else is in the answer.
    match read(&BARE, ObjectId(0), body, Nowhere) {
        (envelope @ Envelope { error: Some(_), .. }, None) => envelope.into_answer(),
        (envelope, _) => Err(DecodeError { request_id: envelope.salvage_id(body), ..fault }),
    }
}

/// Reads only what every answer has: the request's id, or the error.
pub fn decode_envelope(body: &[u8]) -> Result<Answer, DecodeError> {
    match read(&BARE, ObjectId(0), body, Nowhere) {
        (envelope, None) => envelope.into_answer(),
        (envelope, Some(fault)) => {
            Err(DecodeError { request_id: envelope.salvage_id(body), ..fault })
        }
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

/// Reads an answer as far as it can be read: what is known of its envelope by then, and what is wrong.
fn read<W: Writer>(
    service: &Service,
    response: ObjectId,
    body: &[u8],
    writer: W,
) -> (Envelope, Option<DecodeError>) {
    let (trail, envelope) = (Trail::default(), RefCell::default());
    let seed = EnvelopeSeed { service, response, writer, trail: &trail, envelope: &envelope };
    let mut json = serde_json::Deserializer::from_slice(body);
    let read = seed.deserialize(&mut json).and_then(|()| json.end());
    let fault = read.err().map(|error| DecodeError {
        message: error.to_string(),
        path: trail.path(),
        request_id: None,
    });
    (envelope.into_inner(), fault)
}

/// What every answer has.
#[derive(Default)]
struct Envelope {
    request_id: Option<String>,
    error: Option<(String, String)>,
    /// Which of the two were there. An answer that says either twice says nothing: whether the request was
    /// done must not hang on which of them is believed.
    had_request_id: bool,
    had_error: bool,
}

impl Envelope {
    /// The request's id of an answer that can't be read: from before the fault, or from behind it if the answer is
    /// JSON at all.
    fn salvage_id(self, body: &[u8]) -> Option<String> {
        self.request_id.or_else(|| {
            let answer: serde_json::Value = serde_json::from_slice(body).ok()?;
            Some(answer.get("Response")?.get("RequestId")?.as_str()?.to_owned())
        })
    }

    fn into_answer(self) -> Result<Answer, DecodeError> {
        match (self.error, self.request_id) {
            (Some((code, message)), request_id) => {
                Ok(Answer::Refused { code, message, request_id })
            }
            (None, Some(request_id)) if !request_id.is_empty() => Ok(Answer::Done { request_id }),
            (None, _) => Err(DecodeError {
                message: "the answer has no RequestId".to_owned(),
                path: String::new(),
                request_id: None,
            }),
        }
    }
}

struct EnvelopeSeed<'d, W> {
    service: &'d Service,
    response: ObjectId,
    writer: W,
    trail: &'d Trail,
    envelope: &'d RefCell<Envelope>,
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
            service: self.service,
            object: self.service.object(self.response),
            writer: self.writer,
            trail: self.trail,
            envelope: Some(self.envelope),
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
    service: &'d Service,
    object: &'static Object,
    writer: W,
    trail: &'d Trail,
    envelope: Option<&'d RefCell<Envelope>>,
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
                    let id = self.trail.within(Step::Field("RequestId"), || map.next_value())?;
                    envelope.borrow_mut().request_id = id;
                    continue;
                }
                (Member::Error, Some(envelope)) => {
                    let seen = std::mem::replace(&mut envelope.borrow_mut().had_error, true);
                    if seen {
                        return Err(A::Error::duplicate_field("Error"));
                    }
                    let step = Step::Field("Error");
                    let error = self.trail.within(step, || map.next_value_seed(ErrorSeed))?;
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
                service: self.service,
                field,
                index,
                in_list: false,
                writer: &mut self.writer,
                trail: self.trail,
            };
            self.trail.within(Step::Field(field.name), || map.next_value_seed(seed))?;
        }
        Ok(())
    }
}

/// Reads one value, list or item into its field.
struct ValueSeed<'d, W> {
    service: &'d Service,
    field: &'static Field,
    index: usize,
    in_list: bool,
    writer: &'d mut W,
    trail: &'d Trail,
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
                let seed = ObjectSeed {
                    service: self.service,
                    object: self.service.object(id),
                    writer: self.writer.object(self.index),
                    trail: self.trail,
                    envelope: None,
                };
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
                service: self.service,
                field: self.field,
                index: self.index,
                in_list: true,
                writer: &mut *self.writer,
                trail: self.trail,
            };
            let item = self.trail.within(Step::Item(at), || seq.next_element_seed(seed))?;
            if item.is_none() {
                break;
            }
        }
        self.writer.end_list(self.index);
        Ok(())
    }
}
