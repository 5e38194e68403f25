//! Members of a response that its descriptor does not know: additions to the service since the spec was
//! written.

use std::fmt;
use std::ops::ControlFlow;

use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

use crate::key::Key;
use crate::path::Path;
use crate::{Kind, MAX_DEPTH, ObjectId, Service};

/// A member that a descriptor does not know.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct UnknownMember<'m> {
    /// Path of the member, such as `InstanceSet[0].Colour`.
    pub path: &'m str,
    /// Its name.
    pub name: &'m str,
    /// Its JSON text, as received.
    pub json: &'m str,
}

/// Calls `found` with each member that the descriptor does not know, in the order of the response, until it
/// returns `Break`. Paths have the form of those of [`Oddity`](crate::Oddity); the contents of an unknown
/// member are not examined. `response` is a whole response, `{"Response":{…}}`.
///
/// # Errors
/// The text is not JSON, or not a response; the error describes it.
pub fn unknown_members(
    service: &Service,
    object: ObjectId,
    response: &str,
    found: &mut dyn FnMut(UnknownMember<'_>) -> ControlFlow<()>,
) -> Result<(), String> {
    let whole: Members<'_> = serde_json::from_str(response).map_err(|error| error.to_string())?;
    let envelope = whole.0.iter().find(|(name, _)| name == "Response");
    let (_, envelope) = envelope.ok_or("it has no member Response")?;
    if !envelope.get().starts_with('{') {
        return Err("its Response is not an object".to_owned());
    }
    // All syntax errors were found when the whole text was parsed.
    let _ = Walk { service, found }.object(object, envelope.get(), &Path::ROOT);
    Ok(())
}

struct Walk<'s, 'f> {
    service: &'s Service,
    found: &'f mut dyn FnMut(UnknownMember<'_>) -> ControlFlow<()>,
}

impl Walk<'_, '_> {
    fn object(&mut self, id: ObjectId, text: &str, path: &Path<'_>) -> ControlFlow<()> {
        // A member of another type than the descriptor's is an oddity, not an unknown one.
        let Ok(members) = serde_json::from_str::<Members<'_>>(text) else {
            return ControlFlow::Continue(());
        };
        if path.depth() > MAX_DEPTH {
            return ControlFlow::Continue(());
        }
        let object = self.service.object(id);
        for (name, value) in members.0 {
            let own = path.field(&name);
            let Some(field) = object.fields().find(|field| field.name == name) else {
                let of_envelope =
                    path.depth() == 0 && matches!(name.as_str(), "RequestId" | "Error");
                if !of_envelope {
                    let path = own.to_string();
                    let (name, json) = (&name, value.get());
                    (self.found)(UnknownMember { path: &path, name, json })?;
                }
                continue;
            };
            match field.kind {
                Kind::Object(id) if field.list => {
                    let items: Vec<&RawValue> =
                        serde_json::from_str(value.get()).unwrap_or_default();
                    for (at, item) in items.into_iter().enumerate() {
                        self.object(id, item.get(), &own.item(at))?;
                    }
                }
                Kind::Object(id) => self.object(id, value.get(), &own)?,
                _ => {}
            }
        }
        ControlFlow::Continue(())
    }
}

/// The members of an object, in order, with unparsed values.
struct Members<'a>(Vec<(String, &'a RawValue)>);

impl<'de> Deserialize<'de> for Members<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Collect)
    }
}

struct Collect;

impl<'de> Visitor<'de> for Collect {
    type Value = Members<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Members<'de>, A::Error> {
        let mut members = Vec::new();
        while let Some(name) = map.next_key_seed(Key(str::to_owned))? {
            members.push((name, map.next_value()?));
        }
        Ok(Members(members))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{field, service_of};

    fn found(response: &str) -> Result<Vec<(String, String)>, String> {
        let part =
            vec![field("Id", Kind::String, false), field("Next", Kind::Object(ObjectId(1)), false)];
        let whole = vec![
            field("Parts", Kind::Object(ObjectId(1)), true),
            field("One", Kind::Object(ObjectId(1)), false),
            field("Count", Kind::I64, false),
        ];
        let service = service_of(vec![("Response", whole), ("Part", part)]);
        let mut all = Vec::new();
        unknown_members(service, ObjectId(0), response, &mut |member| {
            assert!(member.path.ends_with(member.name));
            all.push((member.path.to_owned(), member.json.to_owned()));
            if member.path == "Stop" { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        })?;
        Ok(all)
    }

    #[test]
    fn what_no_descriptor_knows_is_found_as_it_was_sent() {
        let all = found(
            r#"{"Response":{"RequestId":"r","New":1.50,"Parts":[{"Id":"a"},{"Id":"b","N\u0065w":[ 1, {} ]},7],
            "One":{"Next":{"Next":null,"Deep":"\u00e9"}},"Count":{"Odd":1},"Stop":null,"Later":1}}"#,
        );
        let all = all.unwrap();
        let texts: Vec<_> = all.iter().map(|(path, json)| (path.as_str(), json.as_str())).collect();
        let wanted = [
            ("New", "1.50"),
            ("Parts[1].New", "[ 1, {} ]"),
            ("One.Next.Deep", "\"\\u00e9\""),
            ("Stop", "null"),
        ];
        assert_eq!(texts, wanted);
        assert_eq!(found(r#"{"Response":{"RequestId":"r"}}"#).unwrap(), []);
    }

    #[test]
    fn what_is_no_response_is_refused() {
        for text in ["", "{", "[]", "{}", r#"{"Response":[]}"#, r#"{"Response":{"A":}}"#] {
            assert!(found(text).is_err(), "{text}");
        }
    }
}
