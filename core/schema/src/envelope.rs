//! What every answer has, whatever else is in it.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

use crate::key::Key;
use crate::oddity::Oddities;

/// What a service answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// It did it; the writer holds the answer.
    Done {
        /// The id it gave the request.
        request_id: String,
        /// What is not as its spec says.
        oddities: Oddities,
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
    /// Whether the answer itself may be readable, but there was no memory to keep it in.
    pub no_memory: bool,
}

impl DecodeError {
    /// There is no memory for the decoded answer.
    pub fn no_memory(request_id: Option<String>) -> Self {
        let message = "there is no memory to decode it".to_owned();
        DecodeError { message, path: String::new(), request_id, no_memory: true }
    }
}

/// What every answer has.
#[derive(Default)]
pub(crate) struct Envelope {
    pub(crate) request_id: Option<String>,
    pub(crate) error: Option<(String, String)>,
    /// Which of the two were there. An answer that says either twice says nothing: whether the request was
    /// done must not hang on which of them is believed.
    pub(crate) had_request_id: bool,
    pub(crate) had_error: bool,
    pub(crate) oddities: Oddities,
}

impl Envelope {
    /// The request's id of an answer that can't be read: from before the fault, or from behind it if the answer is
    /// JSON at all.
    pub(crate) fn salvage_id(self, body: &[u8]) -> Option<String> {
        self.request_id.or_else(|| {
            let mut json = serde_json::Deserializer::from_slice(body);
            let id = Text(&["Response", "RequestId"]).deserialize(&mut json).ok()?;
            json.end().ok()?;
            id
        })
    }

    pub(crate) fn into_answer(self) -> Result<Answer, DecodeError> {
        match (self.error, self.request_id) {
            (Some((code, message)), request_id) => {
                Ok(Answer::Refused { code, message, request_id })
            }
            (None, Some(request_id)) if !request_id.is_empty() => {
                Ok(Answer::Done { request_id, oddities: self.oddities })
            }
            (None, _) => Err(DecodeError {
                message: "the answer has no RequestId".to_owned(),
                path: String::new(),
                request_id: None,
                no_memory: false,
            }),
        }
    }
}

/// Finds the text that is a member of a member, by their names. All else is passed over and not kept: an answer
/// that can't be read may be anything.
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
