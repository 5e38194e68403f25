//! Reads only the wanted part of a response and skips the rest.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value as Json};

/// The values at given paths.
#[derive(Debug, Default)]
pub(super) struct Wanted {
    /// Whether the whole value is wanted.
    whole: bool,
    members: Vec<(String, Wanted)>,
}

impl Wanted {
    /// The values at paths in a response.
    pub(super) fn new<P: AsRef<str>>(paths: impl IntoIterator<Item = P>) -> Self {
        let mut wanted = Wanted::default();
        paths.into_iter().for_each(|path| wanted.add(&format!("Response.{}", path.as_ref())));
        wanted
    }

    fn add(&mut self, path: &str) {
        let mut at = self;
        for step in path.split('.') {
            let name = step.strip_suffix("[]").unwrap_or(step);
            let known = at.members.iter().position(|(known, _)| known == name);
            let known = known.unwrap_or_else(|| {
                at.members.push((name.to_owned(), Wanted::default()));
                at.members.len() - 1
            });
            at = &mut at.members[known].1;
        }
        at.whole = true;
    }

    /// Reads the wanted part of a response body, without its envelope. Null if the body is not JSON.
    pub(super) fn read(&self, body: &[u8]) -> Json {
        let mut json = serde_json::Deserializer::from_slice(body);
        let mut envelope = self.deserialize(&mut json).unwrap_or_default();
        envelope.get_mut("Response").map(Json::take).unwrap_or_default()
    }
}

impl<'de> DeserializeSeed<'de> for &Wanted {
    type Value = Json;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Json, D::Error> {
        match self.whole {
            true => serde::Deserialize::deserialize(deserializer),
            false => deserializer.deserialize_any(self),
        }
    }
}

/// A value in which other values are wanted. A value without any is null.
impl<'de> Visitor<'de> for &Wanted {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Json, A::Error> {
        let mut members = Map::new();
        while let Some(member) = map.next_key_seed(Member(self))? {
            match member {
                Some((name, wanted)) => {
                    members.insert(name.clone(), map.next_value_seed(wanted)?);
                }
                None => drop(map.next_value::<IgnoredAny>()?),
            }
        }
        Ok(Json::Object(members))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Json, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = seq.next_element_seed(self)? {
            items.push(item);
        }
        Ok(Json::Array(items))
    }

    fn visit_unit<E>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_bool<E>(self, _: bool) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_i64<E>(self, _: i64) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_u64<E>(self, _: u64) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_str<E>(self, _: &str) -> Result<Json, E> {
        Ok(Json::Null)
    }
}

/// A member name, resolved to the wanted member that has it.
struct Member<'w>(&'w Wanted);

impl<'de, 'w> DeserializeSeed<'de> for Member<'w> {
    type Value = Option<&'w (String, Wanted)>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'w> Visitor<'_> for Member<'w> {
    type Value = Option<&'w (String, Wanted)>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name")
    }

    fn visit_str<E>(self, name: &str) -> Result<Self::Value, E> {
        Ok(self.0.members.iter().find(|(known, _)| known == name))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn only_what_paths_lead_to_is_read() {
        let body = json!({ "Response": {
            "Total": 2, "RequestId": "r",
            "Set": [
                { "Id": "a", "State": "x", "Tags": [{ "Key": "k", "Value": "v" }], "Place": { "Zone": 1 } },
                { "Id": null, "Other": { "Id": "no" } },
                "no object",
            ],
            "Whole": [{ "A": [1, { "B": null }] }],
            "Number": 7.5,
        }});
        let read = |paths: &[&str]| Wanted::new(paths).read(body.to_string().as_bytes());
        assert_eq!(
            read(&["Set.Id", "Set[].Tags[].Key", "Total", "Nowhere.Id"]),
            json!({ "Total": 2, "Set": [{ "Id": "a", "Tags": [{ "Key": "k" }] }, { "Id": null }, null] })
        );
        assert_eq!(read(&["Whole"]), json!({ "Whole": [{ "A": [1, { "B": null }] }] }));
        // A whole value includes its parts.
        assert_eq!(read(&["Whole.A", "Whole"]), read(&["Whole"]));
        assert_eq!(read(&["Number.Id", "Total.Id"]), json!({ "Number": null, "Total": null }));
        for odd in ["", "[]", "{", r#"{"Response":{"Set":[}"#, "7"] {
            assert_eq!(Wanted::new(["Set"]).read(odd.as_bytes()), Json::Null, "{odd}");
        }
    }
}
