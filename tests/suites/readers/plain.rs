//! Tests of the decoder against `serde_json`: mutated responses are read as docs/responses.md says, which is
//! implemented here once more, without descriptors' positions, writers, or any other part of the decoder.

use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::value::RawValue;
use serde_json::{Map, Number, Value as Json, json};
use tcapi::schema::{self, Field, Kind, ObjectId, Scalar, Service, ServiceResult, Writer};
use tcapi_tests::soak::random;

use crate::corpus::VALUES;

/// Objects are nested at most so deep.
const MAX_DEPTH: usize = 30;

/// Stands for bytes that are not UTF-8. No response of the tests has it.
const NOT_UTF8: char = '\u{f8f3}';

/// What is read from a response.
#[derive(PartialEq, Debug)]
enum Read {
    Done { request_id: String, members: Map<String, Json>, oddities: usize },
    Refused { code: String, message: String, request_id: Option<String> },
    Unreadable,
}

/// Reads a response by the rules of docs/responses.md.
fn by_rules(service: &Service, response: ObjectId, body: &[u8]) -> Read {
    let mut text = String::new();
    for chunk in body.utf8_chunks() {
        text.push_str(chunk.valid());
        text.extend(chunk.invalid().iter().map(|_| NOT_UTF8));
    }
    read(service, response, &text).unwrap_or(Read::Unreadable)
}

/// None if a rule makes the response unreadable.
fn read(service: &Service, response: ObjectId, text: &str) -> Option<Read> {
    let whole = members(text)?;
    let mut envelopes = whole.iter().filter(|(name, _)| name == "Response");
    let (_, envelope) = envelopes.next().filter(|_| envelopes.next().is_none())?;
    let (of_envelope, own): (Vec<_>, Vec<_>) = members(envelope)?
        .into_iter()
        .partition(|(name, _)| name == "RequestId" || name == "Error");
    let only = |wanted: &str| {
        let mut found = of_envelope.iter().filter(|(name, _)| name == wanted);
        let first = found.next().map(|(_, value)| *value).filter(|value| *value != "null");
        found.next().is_none().then_some(first)
    };
    let request_id = match only("RequestId")? {
        Some(id) => Some(string(id)?),
        None => None,
    };
    if let Some(error) = only("Error")? {
        let (code, message) = refusal(error)?;
        return Some(Read::Refused { code, message, request_id });
    }
    let mut oddities = 0;
    let members = object(service, response, &own, 0, &mut oddities)?;
    let request_id = request_id.filter(|id| !id.is_empty())?;
    Some(Read::Done { request_id, members, oddities })
}

/// The code and the message of an error.
fn refusal(error: &str) -> Option<(String, String)> {
    let (mut codes, mut message) = (Vec::new(), String::new());
    for (name, value) in members(error)? {
        match name.as_str() {
            "Code" => codes.push(string(value)?),
            "Message" => match value.as_bytes()[0] {
                b'"' => message = string(value)?,
                b'{' => drop(members(value)?),
                _ => readable(value)?,
            },
            _ => {}
        }
    }
    let code = codes.pop().filter(|code| codes.is_empty() && !code.trim().is_empty())?;
    Some((code, message))
}

fn object(
    service: &Service,
    id: ObjectId,
    found: &[(String, &str)],
    depth: usize,
    oddities: &mut usize,
) -> Option<Map<String, Json>> {
    let mut read = Map::new();
    for (name, text) in found {
        let Some(field) = service.object(id).fields().find(|field| field.name == name) else {
            continue;
        };
        let value = match (field.list, text.as_bytes()[0]) {
            (_, b'n') => continue,
            (true, b'[') => {
                let mut kept = Vec::new();
                for item in items(text)? {
                    kept.extend(one(service, &field, item, depth, oddities)?);
                }
                Some(Json::Array(kept))
            }
            (true, _) => {
                readable(text)?;
                *oddities += 1;
                None
            }
            (false, _) => one(service, &field, text, depth, oddities)?,
        };
        if let Some(value) = value
            && read.insert(name.clone(), value).is_some()
        {
            *oddities += 1;
        }
    }
    Some(read)
}

/// The value of a field, or of an item of its list. None in the inner option: it was left out.
fn one(
    service: &Service,
    field: &Field<'_>,
    text: &str,
    depth: usize,
    oddities: &mut usize,
) -> Option<Option<Json>> {
    readable(text)?;
    let (value, as_it_is) = match (field.kind, text.as_bytes()[0]) {
        (Kind::Object(id), b'{') => {
            let found = members(text).filter(|_| depth < MAX_DEPTH)?;
            (Some(object(service, id, &found, depth + 1, oddities)?.into()), true)
        }
        (Kind::String | Kind::Enum(_) | Kind::Timestamp | Kind::Date, first) => match first {
            b'"' => (Some(string(text)?.into()), true),
            b't' | b'f' => (Some(text.into()), false),
            b'-' | b'0'..=b'9' => (number(text)?.integer().map(|digits| digits.into()), false),
            _ => (None, false),
        },
        (Kind::Bytes, b'"') => {
            let bytes = STANDARD.decode(string(text)?).ok();
            (bytes.map(|bytes| json!(bytes)), true)
        }
        (Kind::Bool, b't' | b'f') => (Some((text == "true").into()), true),
        (Kind::Bool, b'"') => {
            let text = string(text)?;
            let truth = ["true", "false"].contains(&text.as_str()).then(|| text == "true");
            (truth.map(Json::Bool), false)
        }
        (kind @ (Kind::I64 | Kind::U64 | Kind::F64), b'-' | b'0'..=b'9') => {
            (number(text)?.of_kind(kind), true)
        }
        (kind @ (Kind::I64 | Kind::U64 | Kind::F64), b'"') => {
            let text = string(text)?;
            let is_bare = text.starts_with(|c: char| c == '-' || c.is_ascii_digit())
                && text.ends_with(|c: char| c.is_ascii_digit());
            let number = is_bare.then(|| number(&text)).flatten();
            (number.and_then(|number| number.of_kind(kind)), false)
        }
        _ => (None, false),
    };
    *oddities += usize::from(value.is_none() || !as_it_is);
    Some(value)
}

/// A known member must be readable, also if it is left out: a string as UTF-8, a number as a 64-bit float.
fn readable(text: &str) -> Option<()> {
    match text.as_bytes()[0] {
        b'"' => string(text).map(drop),
        b'-' | b'0'..=b'9' => number(text).map(drop),
        _ => Some(()),
    }
}

fn string(text: &str) -> Option<String> {
    serde_json::from_str(text).ok().filter(|text: &String| !text.contains(NOT_UTF8))
}

/// A number, as it is written and as `serde_json` reads it.
struct Written<'t>(&'t str, Number);

fn number(text: &str) -> Option<Written<'_>> {
    Some(Written(text, serde_json::from_str(text).ok()?))
}

impl Written<'_> {
    /// The number, if it is written as an integer and is one of 64 bits.
    fn integer(&self) -> Option<String> {
        let number: i128 = self.0.parse().ok().filter(|_| self.0 != "-0")?;
        (i64::MIN.into()..=u64::MAX.into()).contains(&number).then(|| number.to_string())
    }

    fn of_kind(&self, kind: Kind) -> Option<Json> {
        let float = self.1.as_f64()?;
        if kind == Kind::F64 {
            return Some(float.into());
        }
        let is_exact = float.fract() == 0.0 && float.abs() < 9_007_199_254_740_992.0;
        let number = match self.0.parse::<i128>() {
            Ok(number) => number,
            Err(_) => is_exact.then_some(float as i128)?,
        };
        if kind == Kind::I64 {
            i64::try_from(number).ok().map(Json::from)
        } else {
            u64::try_from(number).ok().map(Json::from)
        }
    }
}

/// The members of an object in their order, each with the text of its value.
fn members(text: &str) -> Option<Vec<(String, &str)>> {
    struct Members;

    impl<'de> serde::de::Visitor<'de> for Members {
        type Value = Vec<(String, &'de str)>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("an object")
        }

        fn visit_map<A: serde::de::MapAccess<'de>>(
            self,
            mut map: A,
        ) -> Result<Self::Value, A::Error> {
            let mut members = Vec::new();
            while let Some((name, value)) = map.next_entry::<String, &RawValue>()? {
                members.push((name, value.get()));
            }
            Ok(members)
        }
    }

    let mut json = serde_json::Deserializer::from_str(text);
    let members = serde::Deserializer::deserialize_map(&mut json, Members).ok()?;
    json.end().ok()?;
    let valid = |(name, _): &(String, &str)| !name.contains(NOT_UTF8);
    members.iter().all(valid).then_some(members)
}

fn items(text: &str) -> Option<Vec<&str>> {
    let items: Vec<&RawValue> = serde_json::from_str(text).ok()?;
    Some(items.into_iter().map(RawValue::get).collect())
}

/// Reads a response by the decoder.
fn by_decoder(service: &'static Service, response: ObjectId, body: &[u8]) -> Read {
    let mut members = Map::new();
    let writer = Values { service, object: response, members: &mut members, in_list: false };
    match schema::decode(service, response, body, writer) {
        Ok(ServiceResult::Done { request_id, oddities }) => {
            Read::Done { request_id, members, oddities: oddities.count() }
        }
        Ok(ServiceResult::Refused { code, message, request_id }) => {
            Read::Refused { code, message, request_id }
        }
        Err(_) => Read::Unreadable,
    }
}

/// Writes an object's values as JSON.
struct Values<'w> {
    service: &'static Service,
    object: ObjectId,
    members: &'w mut Map<String, Json>,
    in_list: bool,
}

impl Values<'_> {
    fn put(&mut self, field: usize, value: Json) -> &mut Json {
        let name = self.service.field(self.object, field).name;
        if !self.in_list {
            self.members.insert(name.to_owned(), value);
            return &mut self.members[name];
        }
        let items = self.members[name].as_array_mut().unwrap();
        items.push(value);
        items.last_mut().unwrap()
    }
}

impl Writer for Values<'_> {
    type Child<'c>
        = Values<'c>
    where
        Self: 'c;

    fn scalar(&mut self, field: usize, value: Scalar<'_>) {
        let value = match value {
            Scalar::Str(text) => text.into(),
            Scalar::I64(number) => number.into(),
            Scalar::U64(number) => number.into(),
            Scalar::F64(number) => number.into(),
            Scalar::Bool(truth) => truth.into(),
            Scalar::Bytes(bytes) => json!(bytes),
        };
        self.put(field, value);
    }

    fn object(&mut self, field: usize) -> Values<'_> {
        let Kind::Object(object) = self.service.field(self.object, field).kind else {
            panic!("an object in field {field}, which has none")
        };
        let service = self.service;
        let Json::Object(members) = self.put(field, json!({})) else { unreachable!() };
        Values { service, object, members, in_list: false }
    }

    fn begin_list(&mut self, field: usize) {
        self.put(field, json!([]));
        self.in_list = true;
    }

    fn end_list(&mut self, _: usize) {
        self.in_list = false;
    }
}

/// Fragments that a mutation inserts anywhere.
const FRAGMENTS: [&[u8]; 14] = [
    b"\"",
    b"\\",
    b",",
    b":",
    b"{",
    b"}",
    b"[",
    b"]",
    b"-",
    b"e999",
    b"\xff",
    b"\xe6\x97",
    b"\x00",
    b" \n",
];

/// Fragments that a mutation inserts into a string.
const LETTERS: [&[u8]; 6] =
    [b"x", b"\\u0000", b"\\ud83d", b"\xff", b"\xed\xa0\x80", "\u{e9}".as_bytes()];

/// Changes a response at one to three places: mostly so that it stays JSON.
fn mutate(body: &mut Vec<u8>, seed: u64) {
    let mut drawn = 0;
    let mut below = |bound: usize| {
        drawn += 1;
        (random(seed.wrapping_mul(64).wrapping_add(drawn)) % bound.max(1) as u64) as usize
    };
    for _ in 0..=below(3) {
        let at = below(body.len());
        match below(16) {
            0 if at < body.len() => body[at] ^= 1 << below(8),
            1 => drop(body.drain(at..(at + below(12)).min(body.len()))),
            2 => drop(body.splice(at..at, FRAGMENTS[below(FRAGMENTS.len())].iter().copied())),
            3..6 => {
                let Some(letter) = find(body, at, |byte| byte.is_ascii_alphanumeric()) else {
                    continue;
                };
                body.splice(letter..letter, LETTERS[below(LETTERS.len())].iter().copied());
            }
            6..12 => {
                let Some((begin, end)) = scalar(body, at) else { continue };
                let value = VALUES[below(VALUES.len())];
                body.splice(begin..end, value.bytes());
            }
            _ => {
                // A copy of a member or an item, behind another one.
                let Some(begin) = find(body, at, |byte| b",{[".contains(&byte)) else { continue };
                let Some((_, end)) = scalar(body, begin + 1) else { continue };
                let part = [b",", &body[begin + 1..end]].concat();
                let from = below(body.len());
                let Some((_, to)) = scalar(body, from) else { continue };
                body.splice(to..to, part);
            }
        }
    }
}

/// The position of the first byte from `at` on for which that is true.
fn find(body: &[u8], at: usize, is: impl Fn(u8) -> bool) -> Option<usize> {
    body.iter().skip(at).position(|byte| is(*byte)).map(|found| at + found)
}

/// The bounds of the first value from `at` on that looks like a scalar.
fn scalar(body: &[u8], at: usize) -> Option<(usize, usize)> {
    let mut begin = find(body, at, |byte| b":[".contains(&byte))? + 1;
    while body.get(begin).is_some_and(|byte| b"{[".contains(byte)) {
        begin = find(body, begin, |byte| b":[".contains(&byte))? + 1;
    }
    Some((begin, find(body, begin, |byte| b",}]".contains(&byte))?))
}

/// Reads each response in both ways, and then mutations of them, `count` in all.
pub(crate) fn compare(
    service: &'static Service,
    response: ObjectId,
    bodies: &[Vec<u8>],
    count: usize,
) {
    let (mut done, mut odd, mut refused, mut unreadable) = (0, 0, 0, 0);
    // Long ones are the most like each other, and few mutations make an unreadable one readable.
    let is_base = |body: &&Vec<u8>| {
        body.len() < 1200 && by_rules(service, response, body) != Read::Unreadable
    };
    let (refusals, others): (Vec<_>, Vec<_>) = bodies
        .iter()
        .filter(is_base)
        .partition(|body| body.windows(7).any(|part| part == b"\"Error\""));
    for number in 0..count {
        let body = bodies.get(number).cloned().unwrap_or_else(|| {
            let bases = if number % 10 == 0 { &refusals } else { &others };
            let mut body = bases[random(number as u64) as usize % bases.len()].clone();
            mutate(&mut body, number as u64);
            body
        });
        let found = by_decoder(service, response, &body);
        let mut wanted = by_rules(service, response, &body);
        // In names of an object that is left out, the decoder accepts control characters, which are not JSON.
        if found != wanted && body.iter().any(u8::is_ascii_control) {
            let plain = |byte: &u8| match byte {
                b'\t' | b'\n' | b'\r' => b' ',
                0..b' ' => b'x',
                byte => *byte,
            };
            let plain: Vec<u8> = body.iter().map(plain).collect();
            wanted = by_rules(service, response, &plain);
        }
        let shown = || String::from_utf8_lossy(&body[..body.len().min(4000)]).into_owned();
        assert_eq!(found, wanted, "response {number}: {}", shown());
        match found {
            Read::Done { oddities: 0, .. } => done += 1,
            Read::Done { .. } => odd += 1,
            Read::Refused { .. } => refused += 1,
            Read::Unreadable => unreadable += 1,
        }
    }
    println!(
        "{count} responses: {done} as they are, {odd} odd, {refused} refused, {unreadable} unreadable"
    );
    assert!([done, odd, refused, unreadable].iter().all(|some| *some > count / 100));
}
