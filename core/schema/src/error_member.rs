//! The member `Error` of a response.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Visitor};

use crate::envelope::Text;

/// The member `Error`: its code and message.
pub(crate) struct ErrorSeed;

impl<'de> DeserializeSeed<'de> for ErrorSeed {
    type Value = Option<(String, String)>;
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for ErrorSeed {
    type Value = Option<(String, String)>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object with Code and Message")
    }

    fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let (mut code, mut message) = (None, None);
        while let Some(name) = map.next_key::<String>()? {
            match &*name {
                "Code" if code.is_some() => return Err(A::Error::duplicate_field("Code")),
                "Code" => code = Some(map.next_value::<String>()?),
                // It is an error of the service, whatever its message is.
                "Message" => message = map.next_value_seed(Text(&[]))?.or(message),
                _ => drop(map.next_value::<IgnoredAny>()?),
            }
        }
        let code = code.ok_or_else(|| A::Error::missing_field("Code"))?;
        if code.trim().is_empty() {
            return Err(A::Error::custom("the Code is empty"));
        }
        Ok(Some((code, message.unwrap_or_default())))
    }
}
