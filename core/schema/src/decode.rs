//! Decoder for all messages: a `DeserializeSeed` over a descriptor and any writer.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Unexpected, Visitor};
use zeroize::Zeroizing;

use crate::envelope::{DecodeError, Envelope, ServiceResult};
use crate::key::Key;
use crate::oddity::Oddities;
use crate::path::Path;
use crate::reading::Reading;
use crate::value_budget::ValueBudget;
use crate::value_seed::ObjectSeed;
use crate::{Nowhere, ObjectId, Service, Writer};

/// Decodes a whole response, `{"Response":{…}}`, into `writer`.
///
/// Members that the descriptor does not know are skipped, a member that is `null` counts as absent, and
/// values that an enumeration does not know are kept. A value of another type than the descriptor's is
/// converted if that is exact and left out otherwise; [`ServiceResult::Done`] lists these. `docs/responses.md` has
/// the rules. A response with more objects than its length allows is an error: see
/// [`ANY_RESPONSE_VALUES`](crate::ANY_RESPONSE_VALUES).
///
/// # Errors
/// The body is not JSON, is not a response, or is nested too deep.
pub fn decode<W: Writer>(
    service: &Service,
    response: ObjectId,
    body: &[u8],
    writer: W,
) -> Result<ServiceResult, DecodeError> {
    let (envelope, fault) = read(service, response, body, writer);
    match fault {
        None => envelope.into_result(),
        Some(fault) => unreadable(body, fault.error),
    }
}

/// Decodes only what every response has, the request id or the error, for a caller that uses the response as
/// text. The number of objects is bounded as in [`decode()`], as the text becomes objects in the end.
pub fn decode_text(
    service: &Service,
    response: ObjectId,
    body: &[u8],
) -> Result<ServiceResult, DecodeError> {
    let (envelope, fault) = check(service, response, body);
    match fault {
        // A caller that uses the text converts nothing.
        None => Envelope { oddities: Oddities::default(), ..envelope }.into_result(),
        Some(fault) if fault.over_budget => unreadable(body, fault.error),
        // The caller interprets the values.
        Some(_) => decode_envelope(body),
    }
}

/// Decodes only what every response has: the request id or the error.
pub fn decode_envelope(body: &[u8]) -> Result<ServiceResult, DecodeError> {
    match check(&Service::EMPTY, ObjectId(0), body) {
        (envelope, None) => envelope.into_result(),
        (envelope, Some(fault)) => {
            Err(DecodeError { request_id: envelope.salvage_id(body), ..fault.error })
        }
    }
}

/// The usable part of a response that can't be decoded.
fn unreadable(body: &[u8], error: DecodeError) -> Result<ServiceResult, DecodeError> {
    // To find out the outcome of the request, the caller needs its id most of all. And an error of the service
    // counts, whatever else is in the response.
    match check(&Service::EMPTY, ObjectId(0), body) {
        (envelope @ Envelope { error: Some(_), .. }, None) => envelope.into_result(),
        (envelope, _) => Err(DecodeError { request_id: envelope.salvage_id(body), ..error }),
    }
}

/// A fault of a response.
struct Fault {
    error: DecodeError,
    /// Whether the fault is that it has too many objects.
    over_budget: bool,
}

/// Decodes a response into `writer`, as far as possible: returns the envelope as known by then, and the fault, if
/// any.
fn read<W: Writer>(
    service: &Service,
    response: ObjectId,
    body: &[u8],
    writer: W,
) -> (Envelope, Option<Fault>) {
    // With the whole text checked at once, no string has to be.
    if let Ok(text) = str::from_utf8(body) {
        let json = serde_json::Deserializer::from_str(text);
        return read_json(service, response, json, body.len(), writer);
    }
    // A member that the descriptor does not know need not be valid.
    let (envelope, fault) = check(service, response, body);
    if fault.is_some() {
        return (envelope, fault);
    }
    let Some(text) = with_placeholders(body) else {
        let error = DecodeError::no_memory(envelope.request_id.clone());
        return (envelope, Some(Fault { error, over_budget: false }));
    };
    let json = serde_json::Deserializer::from_str(&text);
    read_json(service, response, json, body.len(), writer)
}

/// Does the same without a writer.
fn check(service: &Service, response: ObjectId, body: &[u8]) -> (Envelope, Option<Fault>) {
    read_json(service, response, serde_json::Deserializer::from_slice(body), body.len(), Nowhere)
}

/// Copies a text with a `?` for each byte that is not UTF-8. None if there is no memory for the copy.
fn with_placeholders(bytes: &[u8]) -> Option<Zeroizing<String>> {
    let mut text = Zeroizing::new(String::new());
    text.try_reserve_exact(bytes.len()).ok()?;
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        text.extend(chunk.invalid().iter().map(|_| '?'));
    }
    Some(text)
}

/// Decodes a response of that length from `json`.
fn read_json<'de, W: Writer, R: serde_json::de::Read<'de>>(
    service: &Service,
    response: ObjectId,
    mut json: serde_json::Deserializer<R>,
    length: usize,
    writer: W,
) -> (Envelope, Option<Fault>) {
    let reading = Reading::new(service, ValueBudget::of_response(length));
    let seed = EnvelopeSeed { reading: &reading, response, writer };
    let read = seed.deserialize(&mut json).and_then(|()| json.end());
    let fault = read.err().map(|error| Fault {
        error: DecodeError {
            message: error.to_string(),
            path: reading.fault.into_inner().unwrap_or_default(),
            request_id: None,
            no_memory: false,
        },
        over_budget: reading.budget.is_over(),
    });
    (reading.envelope.into_inner(), fault)
}

/// Decodes the content of a response's `Response`, or an object of a message, from any source of the program.
/// The data is the program's own, so the number of objects is not bounded.
///
/// # Errors
/// It is nested too deep, or it has an oddity, which could not be reported otherwise.
#[cfg(feature = "serde")]
pub(crate) fn read_object<'de, W: Writer, D: Deserializer<'de>>(
    service: &'static Service,
    object: ObjectId,
    writer: W,
    is_response: bool,
    deserializer: D,
) -> Result<Envelope, D::Error> {
    let reading = Reading::new(service, ValueBudget::unbounded());
    ObjectSeed {
        reading: &reading,
        object: service.object(object),
        writer,
        envelope: is_response.then_some(&reading.envelope),
        path: &Path::ROOT,
        depth: 0,
    }
    .deserialize(deserializer)?;
    let envelope = reading.envelope.into_inner();
    let Some(oddity) = envelope.oddities.listed().first() else { return Ok(envelope) };
    // Without the part that says what the client would do with it.
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

    /// The text may be a secret if the response differs from what is expected; `deserialize_map` would show
    /// it.
    fn visit_str<E: Error>(self, _: &str) -> Result<(), E> {
        Err(E::invalid_type(Unexpected::Other("string"), &self))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let mut seed = Some(ObjectSeed {
            reading: self.reading,
            object: self.reading.service.object(self.response),
            writer: self.writer,
            envelope: Some(&self.reading.envelope),
            path: &Path::ROOT,
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
