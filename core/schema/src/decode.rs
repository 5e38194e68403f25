//! The one decoding: a `DeserializeSeed` over a descriptor and any writer.

use std::cell::RefCell;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Unexpected, Visitor};

use crate::decode_path::DecodePath;
use crate::envelope::{Answer, DecodeError, Envelope};
use crate::key::Key;
use crate::oddity::Oddities;
use crate::reading::Reading;
use crate::seen::Seen;
use crate::value_budget::ValueBudget;
use crate::value_seed::ObjectSeed;
use crate::{Nowhere, ObjectId, Service, Writer};

/// Reads a whole answer, `{"Response":{…}}`, into `writer`.
///
/// Members that the descriptor does not know are skipped, a member that is `null` counts as absent, and values
/// that an enumeration does not know are kept. A value of another type than the descriptor's is converted where
/// that is exact and left out where it is not; [`Answer::Done`] lists these. `docs/responses.md` has the rules. An
/// answer with more objects than its length explains is an error: see
/// [`ANY_ANSWER_VALUES`](crate::ANY_ANSWER_VALUES).
///
/// # Errors
/// The body is not JSON, is not an answer, or is nested too deep.
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
        // Whoever takes the text converts nothing.
        None => Envelope { oddities: Oddities::default(), ..envelope }.into_answer(),
        Some(fault) if fault.crowded => unreadable(body, fault.error),
        // What its values are is for the caller to judge.
        Some(_) => decode_envelope(body),
    }
}

/// Reads only what every answer has: the request's id, or the error.
pub fn decode_envelope(body: &[u8]) -> Result<Answer, DecodeError> {
    match read(&Service::EMPTY, ObjectId(0), body, Nowhere) {
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
    match read(&Service::EMPTY, ObjectId(0), body, Nowhere) {
        (envelope @ Envelope { error: Some(_), .. }, None) => envelope.into_answer(),
        (envelope, _) => Err(DecodeError { request_id: envelope.salvage_id(body), ..error }),
    }
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
    let (path, budget) = (DecodePath::default(), ValueBudget::of_response(body.len()));
    let (seen, envelope) = (Seen::default(), RefCell::default());
    let reading = Reading { service, path, budget, seen, envelope };
    let seed = EnvelopeSeed { reading: &reading, response, writer };
    let mut json = serde_json::Deserializer::from_slice(body);
    let read = seed.deserialize(&mut json).and_then(|()| json.end());
    let fault = read.err().map(|error| Fault {
        error: DecodeError {
            message: error.to_string(),
            path: reading.path.path(),
            request_id: None,
            no_memory: false,
        },
        crowded: reading.budget.is_over(),
    });
    (reading.envelope.into_inner(), fault)
}

/// Reads what stands in an answer's `Response`, or an object of a message, from wherever a program has it. It is the
/// program's own, so nothing bounds how many objects it may have.
///
/// # Errors
/// It is nested too deep, or there is something odd about it: nobody would be told of that.
#[cfg(feature = "serde")]
pub(crate) fn read_object<'de, W: Writer, D: Deserializer<'de>>(
    service: &'static Service,
    object: ObjectId,
    writer: W,
    is_response: bool,
    deserializer: D,
) -> Result<Envelope, D::Error> {
    let (path, budget) = (DecodePath::default(), ValueBudget::unbounded());
    let (seen, envelope) = (Seen::default(), RefCell::default());
    let reading = Reading { service, path, budget, seen, envelope };
    ObjectSeed {
        reading: &reading,
        object: service.object(object),
        writer,
        envelope: is_response.then_some(&reading.envelope),
        depth: 0,
    }
    .deserialize(deserializer)?;
    let envelope = reading.envelope.into_inner();
    let Some(oddity) = envelope.oddities.listed().first() else { return Ok(envelope) };
    // Without what the client would do with it.
    let found = oddity.found.rsplit_once(", ").map_or(oddity.found.as_str(), |(found, _)| found);
    Err(D::Error::custom(format_args!("{}: {found}", oddity.path)))
}

struct EnvelopeSeed<'r, 'd, W> {
    reading: &'r Reading<'d>,
    response: ObjectId,
    writer: W,
}

impl<'de, W: Writer> DeserializeSeed<'de> for EnvelopeSeed<'_, '_, W> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de, W: Writer> Visitor<'de> for EnvelopeSeed<'_, '_, W> {
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
