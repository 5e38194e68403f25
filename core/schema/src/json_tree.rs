//! JSON values that borrow from their text, and a parser that rejects objects with duplicate members.

use std::borrow::Cow;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value as JsonValue};

use crate::MAX_JSON_DEPTH;

/// A JSON value. Its strings are parts of the text, except for those with an escape.
#[derive(PartialEq)]
pub enum Tree<'t> {
    /// `null`, or a number that is not finite.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number.
    Number(Number),
    /// A string.
    String(Cow<'t, str>),
    /// A list.
    Array(Vec<Tree<'t>>),
    /// An object.
    Object(TreeMembers<'t>),
}

/// The members of an object, sorted by their names, which are distinct.
#[derive(Default, PartialEq)]
pub struct TreeMembers<'t>(Vec<(Cow<'t, str>, Tree<'t>)>);

impl<'t> TreeMembers<'t> {
    /// Sorts the members. If two have the same name, the name is the error.
    fn new(mut members: Vec<(Cow<'t, str>, Tree<'t>)>) -> Result<Self, Cow<'t, str>> {
        members.sort_unstable_by(|(one, _), (other, _)| one.cmp(other));
        match members.windows(2).position(|pair| pair[0].0 == pair[1].0) {
            Some(at) => Err(members.swap_remove(at).0),
            None => Ok(TreeMembers(members)),
        }
    }

    /// The member with a name.
    pub fn get(&self, name: &str) -> Option<&Tree<'t>> {
        let at = self.0.binary_search_by(|(own, _)| (**own).cmp(name)).ok()?;
        Some(&self.0[at].1)
    }

    /// The names of the members.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(name, _)| &**name)
    }

    /// Whether there are no members.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// The same value, which borrows the strings of the other.
impl<'t> From<&'t JsonValue> for Tree<'t> {
    fn from(value: &'t JsonValue) -> Self {
        match value {
            JsonValue::Null => Tree::Null,
            JsonValue::Bool(truth) => Tree::Bool(*truth),
            JsonValue::Number(number) => Tree::Number(number.clone()),
            JsonValue::String(text) => Tree::String(Cow::Borrowed(text)),
            JsonValue::Array(items) => Tree::Array(items.iter().map(Tree::from).collect()),
            JsonValue::Object(members) => Tree::Object(members.into()),
        }
    }
}

/// The same members. They are sorted already.
impl<'t> From<&'t Map<String, JsonValue>> for TreeMembers<'t> {
    fn from(members: &'t Map<String, JsonValue>) -> Self {
        let members = members.iter();
        TreeMembers(members.map(|(name, value)| (name.as_str().into(), value.into())).collect())
    }
}

/// The same value, which outlives the text.
impl From<Tree<'_>> for JsonValue {
    fn from(tree: Tree<'_>) -> Self {
        match tree {
            Tree::Null => JsonValue::Null,
            Tree::Bool(truth) => JsonValue::Bool(truth),
            Tree::Number(number) => JsonValue::Number(number),
            Tree::String(text) => JsonValue::String(text.into_owned()),
            Tree::Array(items) => items.into_iter().map(JsonValue::from).collect(),
            Tree::Object(members) => JsonValue::Object(members.into()),
        }
    }
}

/// The same members, which outlive the text.
impl From<TreeMembers<'_>> for Map<String, JsonValue> {
    fn from(members: TreeMembers<'_>) -> Self {
        // Collecting would sort them again.
        let mut map = Map::new();
        for (name, value) in members.0 {
            map.insert(name.into_owned(), value.into());
        }
        map
    }
}

/// Parses a JSON text like [`serde_json`], but rejects an object with a duplicate member: only one of the two
/// would be validated, and a service may use the other. Lists and objects may be nested [`MAX_JSON_DEPTH`]
/// deep.
///
/// # Errors
/// The text is not JSON, has a duplicate member, or is nested too deep.
pub fn parse(text: &str) -> Result<Tree<'_>, serde_json::Error> {
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
    type Value = Tree<'de>;
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Tree<'de>, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Strict {
    type Value = Tree<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E: Error>(self) -> Result<Tree<'de>, E> {
        Ok(Tree::Null)
    }

    fn visit_bool<E: Error>(self, truth: bool) -> Result<Tree<'de>, E> {
        Ok(Tree::Bool(truth))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Tree<'de>, E> {
        Ok(Tree::Number(number.into()))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Tree<'de>, E> {
        Ok(Tree::Number(number.into()))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Tree<'de>, E> {
        Ok(Number::from_f64(number).map_or(Tree::Null, Tree::Number))
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Tree<'de>, E> {
        Ok(Tree::String(Cow::Borrowed(text)))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Tree<'de>, E> {
        Ok(Tree::String(Cow::Owned(text.to_owned())))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Tree<'de>, A::Error> {
        let depth = self.inside::<A::Error>()?;
        let mut items = Vec::new();
        while let Some(item) = seq.next_element_seed(Strict { depth })? {
            items.push(item);
        }
        Ok(Tree::Array(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Tree<'de>, A::Error> {
        let depth = self.inside::<A::Error>()?;
        let mut members = Vec::new();
        while let Some(name) = map.next_key_seed(Name)? {
            members.push((name, map.next_value_seed(Strict { depth })?));
        }
        let members = TreeMembers::new(members)
            .map_err(|name| A::Error::custom(format_args!("duplicate member {name:?}")))?;
        Ok(Tree::Object(members))
    }
}

/// Deserializes the name of a member.
struct Name;

impl<'de> DeserializeSeed<'de> for Name {
    type Value = Cow<'de, str>;
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for Name {
    type Value = Cow<'de, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a member")
    }

    fn visit_borrowed_str<E: Error>(self, name: &'de str) -> Result<Self::Value, E> {
        Ok(Cow::Borrowed(name))
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Self::Value, E> {
        Ok(Cow::Owned(name.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn error(text: &str) -> String {
        parse(text).err().unwrap().to_string()
    }

    #[test]
    fn the_same_as_of_serde_json() {
        let text =
            r#" {"a":[null,true,-1,18446744073709551615,1.5e3,"x\n\u00e9"],"b\t":{"a":{}}} "#;
        let wanted = serde_json::from_str::<JsonValue>(text).unwrap();
        let tree = parse(text).ok().unwrap();
        assert!(tree == Tree::from(&wanted));
        assert_eq!(JsonValue::from(tree), wanted);
        for text in ["", "{} x", "{\"a\":1e999}", "[1,]", "\"\u{1}\"", "{1:2}"] {
            assert_eq!(
                error(text),
                serde_json::from_str::<JsonValue>(text).unwrap_err().to_string()
            );
        }
    }

    #[test]
    fn strings_are_parts_of_the_text() {
        let Ok(Tree::Object(members)) = parse(r#"{"a":"b","\u0061b":"\n"}"#) else { panic!() };
        let borrowed: Vec<[bool; 2]> = members
            .0
            .iter()
            .map(|(name, value)| {
                let Tree::String(text) = value else { panic!() };
                [name, text].map(|text| matches!(text, Cow::Borrowed(_)))
            })
            .collect();
        assert_eq!(borrowed, [[true, true], [false, false]]);
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
                let message = error(&nested(deeper));
                assert!(message.starts_with("it is nested deeper than 62 at line 1"), "{message}");
            }
        }
    }

    #[test]
    fn members_stand_once() {
        for text in [r#"{"a":1,"a":1}"#, r#"{"b":[{"a":1,"\u0061":2}]}"#] {
            let message = error(text);
            assert!(message.contains("duplicate member \"a\""), "{message}");
        }
    }
}
