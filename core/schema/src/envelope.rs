//! The envelope: the members that every response has.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

use crate::key::Key;
use crate::oddity::Oddities;

/// A decoded response.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ServiceResult {
    /// Success; the writer holds the response.
    Done {
        /// The id that the service gave the request.
        request_id: String,
        /// The parts that differ from the spec.
        oddities: Oddities,
    },
    /// An error of the service.
    Refused {
        /// The dotted code.
        code: String,
        /// The service's message, for humans.
        message: String,
        /// The id that the service gave the request.
        request_id: Option<String>,
    },
}

/// Reason why a response can't be decoded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DecodeError {
    /// What is wrong.
    pub message: String,
    /// Path in the response, such as `InstanceSet[0].CPU`; empty if it is the response as a whole.
    pub path: String,
    /// The id that the service gave the request, if it could be read.
    pub request_id: Option<String>,
    /// Whether the response may be well formed, but there was no memory to store it.
    pub no_memory: bool,
}

impl DecodeError {
    /// There is no memory for the decoded response.
    pub fn no_memory(request_id: Option<String>) -> Self {
        let message = "there is no memory to decode it".to_owned();
        DecodeError { message, path: String::new(), request_id, no_memory: true }
    }
}

/// The members that every response has.
#[derive(Default)]
pub(crate) struct Envelope {
    pub(crate) request_id: Option<String>,
    pub(crate) error: Option<(String, String)>,
    /// Which of the two were present. A response with a duplicate of either is invalid: whether the request
    /// succeeded must not depend on which one is believed.
    pub(crate) had_request_id: bool,
    pub(crate) had_error: bool,
    pub(crate) oddities: Oddities,
}

impl Envelope {
    /// The request id of a response that can't be decoded: from before the fault, or from after it if the
    /// response is JSON at all.
    pub(crate) fn salvage_id(self, body: &[u8]) -> Option<String> {
        self.request_id.or_else(|| {
            let mut json = serde_json::Deserializer::from_slice(body);
            let id = Text(&["Response", "RequestId"]).deserialize(&mut json).ok()?;
            json.end().ok()?;
            id
        })
    }

    pub(crate) fn into_result(self) -> Result<ServiceResult, DecodeError> {
        match (self.error, self.request_id) {
            (Some((code, message)), request_id) => {
                Ok(ServiceResult::Refused { code, message, request_id })
            }
            (None, Some(request_id)) if !request_id.is_empty() => {
                Ok(ServiceResult::Done { request_id, oddities: self.oddities })
            }
            (None, _) => Err(DecodeError {
                message: "the response has no RequestId".to_owned(),
                path: String::new(),
                request_id: None,
                no_memory: false,
            }),
        }
    }
}

/// Finds a text by the names of nested members. Everything else is skipped and not stored: a response that
/// can't be decoded may be anything.
pub(crate) struct Text(pub(crate) &'static [&'static str]);

impl<'de> DeserializeSeed<'de> for Text {
    type Value = Option<String>;
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Text {
    type Value = Option<String>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("anything")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        Ok(self.0.is_empty().then(|| text.to_owned()))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut found = None;
        let (first, rest) =
            self.0.split_first().map_or((None, self.0), |(f, rest)| (Some(f), rest));
        while let Some(wanted) = map.next_key_seed(Key(|name: &str| first == Some(&name)))? {
            if wanted {
                found = map.next_value_seed(Text(rest))?;
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(found)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
        while seq.next_element::<IgnoredAny>()?.is_some() {}
        Ok(None)
    }

    fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_i64<E: Error>(self, _: i64) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_u64<E: Error>(self, _: u64) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<Self::Value, E> {
        Ok(None)
    }
}
