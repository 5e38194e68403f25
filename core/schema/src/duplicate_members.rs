//! JSON parser that rejects objects with duplicate members.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value as Json};

use crate::MAX_JSON_DEPTH;

/// Parses a JSON text like [`serde_json`], but rejects an object with a duplicate member: only one of the two
/// would be validated, and a service may use the other. Lists and objects may be nested [`MAX_JSON_DEPTH`]
/// deep.
///
/// # Errors
/// The text is not JSON, has a duplicate member, or is nested too deep.
pub fn parse(text: &str) -> Result<Json, serde_json::Error> {
    let mut json = serde_json::Deserializer::from_str(text);
    let value = Strict { depth: 0 }.deserialize(&mut json)?;
    json.end().map(|()| value)
}

/// Deserializes a value.
struct Strict {
    /// Number of lists and objects around it.
    depth: usize,
}

impl Strict {
    /// The depth of the values in this list or object.
    fn inside<E: Error>(&self) -> Result<usize, E> {
        match self.depth >= MAX_JSON_DEPTH {
            true => Err(E::custom(format_args!("it is nested deeper than {MAX_JSON_DEPTH}"))),
            false => Ok(self.depth + 1),
        }
    }
}

impl<'de> DeserializeSeed<'de> for Strict {
    type Value = Json;
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Json, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Strict {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E: Error>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_bool<E: Error>(self, truth: bool) -> Result<Json, E> {
        Ok(Json::Bool(truth))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Json, E> {
        Ok(Json::from(number))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Json, E> {
        Ok(Json::from(number))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Json, E> {
        Ok(Number::from_f64(number).map_or(Json::Null, Json::Number))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Json, E> {
        Ok(Json::String(text.to_owned()))
    }

    fn visit_string<E: Error>(self, text: String) -> Result<Json, E> {
        Ok(Json::String(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Json, A::Error> {
        let depth = self.inside::<A::Error>()?;
        let mut items = Vec::new();
        while let Some(item) = seq.next_element_seed(Strict { depth })? {
            items.push(item);
        }
        Ok(Json::Array(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Json, A::Error> {
        let depth = self.inside::<A::Error>()?;
        let mut members = Map::new();
        while let Some(name) = map.next_key::<String>()? {
            if members.contains_key(&name) {
                return Err(A::Error::custom(format_args!("duplicate member {name:?}")));
            }
            members.insert(name, map.next_value_seed(Strict { depth })?);
        }
        Ok(Json::Object(members))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_as_of_serde_json() {
        let text = r#" {"a":[null,true,-1,18446744073709551615,1.5e3,"x\n\u00e9"],"b":{"a":{}}} "#;
        assert_eq!(parse(text).unwrap(), serde_json::from_str::<Json>(text).unwrap());
        for text in ["", "{} x", "{\"a\":1e999}", "[1,]", "\"\u{1}\""] {
            let found = parse(text).unwrap_err().to_string();
            assert_eq!(found, serde_json::from_str::<Json>(text).unwrap_err().to_string());
        }
    }

    #[test]
    fn nesting_is_bounded() {
        for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
            let nested = |depth| {
                let text = open.repeat(depth) + &close.repeat(depth);
                text.replace(":}", ":{}}")
            };
            // The innermost object is empty.
            let levels = MAX_JSON_DEPTH - usize::from(open != "[");
            assert!(parse(&nested(levels)).is_ok());
            for deeper in [levels + 1, 200, 100_000] {
                let message = parse(&nested(deeper)).unwrap_err().to_string();
                assert!(message.starts_with("it is nested deeper than 62 at line 1"), "{message}");
            }
        }
    }

    #[test]
    fn members_stand_once() {
        for text in [r#"{"a":1,"a":1}"#, r#"{"b":[{"a":1,"\u0061":2}]}"#] {
            let message = parse(text).unwrap_err().to_string();
            assert!(message.contains("duplicate member \"a\""), "{message}");
        }
    }
}
