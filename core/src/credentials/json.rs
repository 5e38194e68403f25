//! Reader of members of a JSON text with secrets, which leaves no copy of them in memory.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use zeroize::Zeroizing;

/// Value that was found at a wanted path.
pub(super) enum Leaf {
    Text(Zeroizing<String>),
    Number(i64),
}

/// The wanted members, each by its path, such as `Response.Credentials.Token`.
pub(super) struct Members {
    wanted: &'static [&'static str],
    found: Vec<Option<Leaf>>,
}

impl Members {
    /// Reads an object. The error says where the text is not valid JSON, and quotes nothing of it.
    pub(super) fn read(text: &[u8], wanted: &'static [&'static str]) -> Result<Self, String> {
        let mut members = Members { wanted, found: wanted.iter().map(|_| None).collect() };
        let text = without_escapes(text);
        let mut reader = serde_json::Deserializer::from_slice(&text);
        Value { path: "", members: &mut members }
            .deserialize(&mut reader)
            .and_then(|()| reader.end())
            .map_err(|error| {
                format!("not JSON at line {}, column {}", error.line(), error.column())
            })?;
        Ok(members)
    }

    /// Takes a text, if it is present and not empty.
    pub(super) fn text(&mut self, path: &str) -> Option<Zeroizing<String>> {
        match self.take(path)? {
            Leaf::Text(text) if !text.is_empty() => Some(text),
            _ => None,
        }
    }

    /// Takes a number, if it is present.
    pub(super) fn number(&mut self, path: &str) -> Option<i64> {
        match self.take(path)? {
            Leaf::Number(number) => Some(number),
            Leaf::Text(_) => None,
        }
    }

    fn take(&mut self, path: &str) -> Option<Leaf> {
        self.found[self.wanted.iter().position(|wanted| *wanted == path)?].take()
    }
}

/// Returns the same JSON without escapes of characters that need none, such as the slashes of a token. The JSON
/// parser would unescape a text in a buffer that it frees without overwriting it.
///
/// Lines and columns of errors are those of the returned text. Secrets contain no character that still needs an
/// escape, apart from `"` and `\`, which have never been seen in one.
fn without_escapes(text: &[u8]) -> Zeroizing<Vec<u8>> {
    // The buffer must not grow: that would leave a copy behind.
    let mut plain = Zeroizing::new(Vec::with_capacity(text.len()));
    let mut rest = text;
    while let Some((first, after)) = rest.split_first() {
        let (taken, byte) = match after {
            [b'/', ..] if *first == b'\\' => (2, b'/'),
            [b'u', digits @ ..] if *first == b'\\' => match escaped(digits) {
                Some(byte) => (6, byte),
                None => (1, *first),
            },
            // The second backslash of a pair does not begin an escape.
            [second, ..] if *first == b'\\' => {
                plain.push(*first);
                (2, *second)
            }
            _ => (1, *first),
        };
        plain.push(byte);
        rest = &rest[taken..];
    }
    plain
}

/// Returns the ASCII character for four hexadecimal digits, if it needs no escape.
fn escaped(digits: &[u8]) -> Option<u8> {
    let digits = str::from_utf8(digits.get(..4)?).ok()?;
    let byte = u8::from_str_radix(digits, 16).ok()?;
    let itself = byte.is_ascii_graphic() && !matches!(byte, b'"' | b'\\');
    (itself && !digits.starts_with('+')).then_some(byte)
}

/// A value, with its path.
struct Value<'m> {
    path: &'m str,
    members: &'m mut Members,
}

impl Value<'_> {
    fn put(self, leaf: Leaf) {
        if let Some(at) = self.members.wanted.iter().position(|wanted| *wanted == self.path) {
            self.members.found[at] = Some(leaf);
        }
    }
}

impl<'de> DeserializeSeed<'de> for Value<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Value<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(name) = map.next_key::<String>()? {
            let path = match self.path {
                "" => name,
                path => format!("{path}.{name}"),
            };
            let leads_to = |wanted: &&str| {
                wanted
                    .strip_prefix(&*path)
                    .is_some_and(|rest| matches!(rest.bytes().next(), None | Some(b'.')))
            };
            // Other members are skipped, which needs no stack, however deeply they are nested.
            match self.members.wanted.iter().any(leads_to) {
                true => map.next_value_seed(Value { path: &path, members: self.members })?,
                false => drop(map.next_value::<IgnoredAny>()?),
            }
        }
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        while items.next_element::<IgnoredAny>()?.is_some() {}
        Ok(())
    }

    fn visit_str<E>(self, text: &str) -> Result<(), E> {
        self.put(Leaf::Text(Zeroizing::new(text.to_owned())));
        Ok(())
    }

    fn visit_i64<E>(self, number: i64) -> Result<(), E> {
        self.put(Leaf::Number(number));
        Ok(())
    }

    fn visit_u64<E>(self, number: u64) -> Result<(), E> {
        self.put(Leaf::Number(i64::try_from(number).unwrap_or(i64::MAX)));
        Ok(())
    }

    // One tool writes timestamps with a fraction.
    fn visit_f64<E>(self, number: f64) -> Result<(), E> {
        self.put(Leaf::Number(number as i64));
        Ok(())
    }

    fn visit_bool<E>(self, _: bool) -> Result<(), E> {
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_by_their_paths() {
        let text = br#"{"a":{"b":"x\/y","c":[1,{"b":2}],"n":null},"t":12,"u":1.9,"b":true,"e":""}"#;
        let mut read = Members::read(text, &["a.b", "t", "u", "b", "e", "a.n", "a"]).unwrap();
        assert_eq!(read.text("a.b").unwrap().as_str(), "x/y");
        assert_eq!((read.number("t"), read.number("u")), (Some(12), Some(1)));
        assert!(["b", "e", "a.n", "a"].iter().all(|name| read.text(name).is_none()));
    }

    #[test]
    fn escapes_that_need_not_be_are_gone() {
        for (text, plain) in [
            (r#"{"t":"a\/b\u002B\u003d"}"#, r#"{"t":"a/b+="}"#),
            // A necessary escape stays, and an invalid one stays for the parser to reject.
            (
                r#"["\"\\\/\n\u0022\u005c\u0020\u00e9\ud83d"]"#,
                r#"["\"\\/\n\u0022\u005c\u0020\u00e9\ud83d"]"#,
            ),
            (r#"["\\/","\\u0041"]"#, r#"["\\/","\\u0041"]"#),
            (r#""\u00"#, r#""\u00"#),
            (r#""\u+041"#, r#""\u+041"#),
            (r#""\"#, r#""\"#),
        ] {
            let found = without_escapes(text.as_bytes());
            assert_eq!(str::from_utf8(&found).unwrap(), plain);
        }
        // A text that can be borrowed was not unescaped into another buffer.
        let escaped = r#"{"key":"x\/\u0079\/z"}"#;
        let plain = without_escapes(escaped.as_bytes());
        let read: std::collections::HashMap<&str, &str> = serde_json::from_slice(&plain).unwrap();
        assert_eq!(read["key"], "x/y/z");
        assert_eq!(
            Members::read(escaped.as_bytes(), &["key"]).unwrap().text("key").unwrap().as_str(),
            "x/y/z"
        );
    }

    #[test]
    fn what_is_no_json_is_not_shown() {
        for text in ["", "{", r#"{"a":s5cret}"#, r#"{"a":"s5cret"} s5cret"#, "\"s5cret"] {
            let said = Members::read(text.as_bytes(), &["a"]).err().unwrap();
            assert!(said.starts_with("not JSON at line 1") && !said.contains("s5"), "{said}");
        }
        // A recursive reader would follow the nesting until the stack overflows.
        let deep = "[".repeat(100_000);
        assert!(Members::read(deep.as_bytes(), &["a"]).is_err());
    }
}
