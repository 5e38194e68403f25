//! Responses, well-formed and odd ones, generated from the types of a service.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value as Json;
use tcapi::schema::{Action, Field, Kind, ObjectId, Service};

/// A response of an action.
pub(crate) struct Case {
    /// What is odd about it.
    pub(crate) title: String,
    /// The action, by its index among those of the test.
    pub(crate) action: usize,
    pub(crate) body: Vec<u8>,
}

/// Replacements for any value. Some of them are not JSON, and occur in no real response.
pub(crate) const VALUES: [&str; 42] = [
    "null",
    "true",
    "false",
    "0",
    "-0",
    "1",
    "-1",
    "1.0",
    "1e0",
    "-0.0",
    "1.5",
    "-2.5E1",
    "3.10",
    "1e-7",
    "1e300",
    "1e400",
    "9007199254740991",
    "9007199254740992.0",
    "9007199254740993",
    "9223372036854775807",
    "9223372036854775808",
    "-9223372036854775808",
    "-9223372036854775809",
    "18446744073709551615",
    "18446744073709551616",
    r#""""#,
    r#""text""#,
    r#""7""#,
    r#""007""#,
    r#""-5""#,
    r#""2.50""#,
    r#"" 1""#,
    r#""18446744073709551615""#,
    r#""true""#,
    r#""True""#,
    r#""AP8=""#,
    r#""2020-03-10T02:43:51Z""#,
    r#""\u0000\"\\\/\b\f\n\r\t\ud83e\udd80<&>\u2028""#,
    r#""\ud83d""#,
    "{}",
    "[]",
    r#"{"a":[1,{"b":null}]}"#,
];

/// All responses. `actions` are the actions that they belong to.
pub(crate) fn cases(service: &'static Service, actions: &[Action<'static>]) -> Vec<Case> {
    let mut cases = Cases { service, action: 0, cases: Vec::new() };
    for (at, action) in actions.iter().enumerate() {
        cases.action = at;
        cases.of_action(action);
    }
    cases.cases
}

struct Cases {
    service: &'static Service,
    action: usize,
    cases: Vec<Case>,
}

/// An object of a response: its path, and the text before and after its members.
struct Place {
    title: String,
    object: ObjectId,
    before: String,
    behind: String,
}

const HEAD: &str = r#"{"Response":{"RequestId":"r-1","#;

impl Cases {
    fn add(&mut self, title: String, body: impl Into<Vec<u8>>) {
        self.cases.push(Case { title, action: self.action, body: body.into() });
    }

    /// Adds a response whose object at that place has these members.
    fn add_at(&mut self, place: &Place, title: &str, members: &str) {
        let body = format!("{}{members}{}", place.before, place.behind);
        self.add(format!("{}: {title}", place.title), body);
    }

    fn of_action(&mut self, action: &Action<'_>) {
        let root = Place {
            title: action.name.to_owned(),
            object: action.response,
            before: HEAD.to_owned(),
            behind: "}}".to_owned(),
        };
        let places = self.places(root);
        for place in &places {
            self.of_object(place);
        }
        self.of_envelope(action.name);
        self.of_suite(&places[0]);
    }

    /// Every kind of object in a response, at the first place where it occurs.
    fn places(&self, root: Place) -> Vec<Place> {
        let mut places = vec![root];
        let mut at = 0;
        while at < places.len() {
            for field in self.fields(&places[at]) {
                let Kind::Object(object) = field.kind else { continue };
                if places.iter().any(|place| place.object == object) {
                    continue;
                }
                let (open, close) = if field.list { ("[{", "}]") } else { ("{", "}") };
                places.push(Place {
                    title: format!("{}.{}", places[at].title, field.name),
                    object,
                    before: format!("{}\"{}\":{open}", places[at].before, field.name),
                    behind: format!("{close}{}", places[at].behind),
                });
            }
            at += 1;
        }
        places
    }

    fn fields(&self, place: &Place) -> Vec<Field<'static>> {
        self.service.object(place.object).fields().collect()
    }

    fn of_object(&mut self, place: &Place) {
        let fields = self.fields(place);
        let all = |value: &dyn Fn(&Field<'_>) -> String| {
            members(&fields, |field| (field.name.to_owned(), value(field)))
        };
        self.add_at(place, "well-formed", &all(&|field| self.good(field, 3)));
        self.add_at(place, "empty", r#""Added":{"a":[{}]}"#);
        for value in VALUES {
            self.add_at(place, &format!("all are {value}"), &all(&|_| value.to_owned()));
            let list = format!("[{value},null,{value}]");
            self.add_at(place, &format!("all are {list}"), &all(&|_| list.clone()));
            let lists = format!("[[{value}],{{\"a\":{value}}},{value}]");
            self.add_at(place, &format!("all are {lists}"), &all(&|_| lists.clone()));
        }
        for (title, first, last) in [
            ("twice, then null", None, Some("null")),
            ("null, then twice", Some("null"), None),
            ("twice", None, None),
            ("twice, then an object", None, Some("{}")),
            ("twice, then a list", None, Some("[]")),
            ("twice, first a text", Some(r#""7""#), None),
        ] {
            let one = |given: Option<&str>| {
                all(&|field| given.map_or_else(|| self.good(field, 2), str::to_owned))
            };
            let twice = format!("{},{}", one(first), one(last));
            self.add_at(place, title, &twice);
        }
        for (title, renamed) in [
            ("lower case", str::to_lowercase as fn(&str) -> String),
            ("upper case", str::to_uppercase),
            ("first letter", |name| name[..1].to_lowercase() + &name[1..]),
            ("long s and Kelvin sign", |name| {
                name.replace('s', "\u{17f}").replace(['k', 'K'], "\u{212a}")
            }),
            ("escaped", |name| format!("\\u{:04x}{}", u32::from(name.as_bytes()[0]), &name[1..])),
            ("a blank behind", |name| format!("{name} ")),
            ("a NUL inside", |name| format!("{}\\u0000{}", &name[..1], &name[1..])),
        ] {
            let good = all(&|field| self.good(field, 1));
            let other = members(&fields, |field| (renamed(field.name), self.good(field, 4)));
            self.add_at(place, &format!("names in {title} only"), &other);
            self.add_at(place, &format!("names in {title} behind"), &format!("{good},{other}"));
            self.add_at(place, &format!("names in {title} before"), &format!("{other},{good}"));
        }
        for field in fields.iter().filter(|field| field.kind == Kind::Object(place.object)) {
            let (open, close) = if field.list { ("[{", "}]") } else { ("{", "}") };
            for depth in 26..34 {
                let open = format!("\"{}\":{open}", field.name).repeat(depth);
                let nested = format!("{open}{}", close.repeat(depth));
                self.add_at(place, &format!("{depth} of {}", field.name), &nested);
            }
        }
        for (title, text) in [
            ("GBK", &b"\"\xd6\xd0\""[..]),
            ("UTF-8 of a surrogate", b"\"\xed\xa0\x80\""),
            ("cut UTF-8", b"\"\xe6\""),
        ] {
            for name in fields.iter().map(|field| field.name).take(2).chain(["Added"]) {
                let before = format!("{}\"{name}\":", place.before);
                let body = [before.as_bytes(), text, place.behind.as_bytes()].concat();
                self.add(format!("{}: {name} is {title}", place.title), body);
            }
        }
    }

    /// A valid value of a field. Values of another `seed` differ.
    fn good(&self, field: &Field<'_>, seed: usize) -> String {
        let one = |seed: usize| match field.kind {
            Kind::String => format!(r#""{}-{seed} \u00e9é\ud83e\udd80""#, field.name),
            Kind::I64 => (-(seed as i64)).to_string(),
            Kind::U64 => (u64::MAX - seed as u64).to_string(),
            Kind::F64 => format!("{}", 0.1 * seed as f64),
            Kind::Bool => (seed % 2 == 1).to_string(),
            Kind::Bytes => format!("\"{}\"", STANDARD.encode([0, 255, seed as u8])),
            Kind::Timestamp => format!(r#""2020-03-1{seed}T02:43:51Z""#),
            Kind::Date => format!(r#""2020-03-1{seed}""#),
            // A known value, and an unknown one.
            Kind::Enum(id) => match self.service.enumeration(id).values().nth(seed) {
                Some(value) => format!("\"{value}\""),
                None => format!(r#""ADDED_{seed}""#),
            },
            Kind::Object(_) => r#"{"Added":null}"#.to_owned(),
        };
        if field.list {
            let items: Vec<String> = (0..seed).map(one).collect();
            return format!("[{}]", items.join(","));
        }
        one(seed)
    }

    fn of_envelope(&mut self, action: &str) {
        let nested =
            |open: &str, close: &str, depth: usize| open.repeat(depth) + &close.repeat(depth);
        let deep = [
            ("[", "]", 100),
            ("[", "]", 10_001),
            (r#"{"a":"#, "}", 130),
            (r#"{"a":"#, "}", 20_000),
        ];
        for (open, close, depth) in deep {
            let value = nested(open, close, depth).replace(":}", ":0}");
            self.add(
                format!("{action}: {depth} of {open}"),
                format!(r#"{{"Aside":{value},{}"Added":{value}}}}}"#, &HEAD[1..]),
            );
        }
        for body in [
            r#"{"response":{"RequestId":"other"},"Response":{"RequestId":"r-1"},"RESPONSE":{"RequestId":"other"}}"#,
            r#"{"Response":{"RequestId":"r-1","requestId":"other","requestid":5}}"#,
            r#"{"Respon\u0073e":{"Request\u0049d":"r-\u0031"}}"#,
            r#"{"Re\u017fponse":{"RequestId":"other"},"Response":{"RequestId":"r-1"}}"#,
            r#"{"response":{"RequestId":"r-1"}}"#,
            r#"{"Response":{"requestId":"r-1"}}"#,
            r#"{"Response":{"RequestId":"r-1","RequestId":"r-2"}}"#,
            r#"{"Response":{"RequestId":"r-1","RequestId":null}}"#,
            r#"{"Response":{"RequestId":null}}"#,
            r#"{"Response":{"RequestId":""}}"#,
            r#"{"Response":{"RequestId":5}}"#,
            r#"{"Response":{"RequestId":"a\u0000b"}}"#,
            r#"{"Response":{"RequestId":"r-1"},"Response":{"RequestId":"r-2"}}"#,
            r#"{"Response":null}"#,
            r#"{"Response":[]}"#,
            r#"{"Response":"r-1"}"#,
            r#"{"Response":{"Aside":1e999,"RequestId":"r-1","\ud800":1}}"#,
            r#"{"Response":{"Aside":{"\ud800":"\ud800"},"RequestId":"r-1"}}"#,
            r#"{"Response":{"Error":{"Code":"A.B","Message":"m"},"RequestId":"r-1"}}"#,
            r#"{"Response":{"Error":{"Code":"A.B","Message":7},"RequestId":"r-1"}}"#,
            r#"{"Response":{"Error":{"Code":"A.B","Message":"m","Message":null},"RequestId":"r-1"}}"#,
            r#"{"Response":{"error":{"Code":"A.B"},"ERROR":{"Code":"A.B"},"RequestId":"r-1"}}"#,
            r#"{"Response":{"Error":{"code":"A.B"},"RequestId":"r-1"}}"#,
            r#"{"Response":{"Error":null,"RequestId":"r-1"}}"#,
            r#"{"Response":{"Error":{},"RequestId":"r-1"}}"#,
            r#"{"Response":{"Error":{"Code":""},"RequestId":"r-1"}}"#,
            r#"{"Response":{"RequestId":"r-1"}} "#,
            r#"{"Response":{"RequestId":"r-1"}}x"#,
            r#"{"Response":{"RequestId":"r-1"}"#,
            "",
            "null",
            "[]",
        ] {
            self.add(format!("{action}: {body}"), body);
        }
    }

    /// Adds each text of the JSON suite, as a member that the spec does not have, and as the members that it has.
    fn of_suite(&mut self, place: &Place) {
        let fields = self.fields(place);
        for line in include_str!("../../data/public/json.jsonl").lines() {
            let line: Json = serde_json::from_str(line).unwrap();
            let text = |name: &str| line[name].as_str().unwrap_or_default();
            let times = line["times"].as_u64().unwrap_or(1) as usize;
            let mut value = STANDARD.decode(text("base64")).unwrap();
            value.extend_from_slice(text("text").repeat(times).as_bytes());
            value.extend_from_slice(text("end").repeat(times).as_bytes());
            for name in fields.iter().map(|field| field.name).chain(["Added"]) {
                let before = format!("{}\"{name}\":", place.before);
                let body = [before.as_bytes(), &value, place.behind.as_bytes()].concat();
                self.add(format!("{}: {name} is {}", place.title, text("name")), body);
            }
        }
    }
}

/// The members of an object, one for each field.
fn members(fields: &[Field<'_>], of: impl Fn(&Field<'_>) -> (String, String)) -> String {
    let members = fields.iter().map(|field| {
        let (name, value) = of(field);
        format!("\"{name}\":{value}")
    });
    let members: Vec<String> = members.collect();
    // An object without fields has another member.
    if members.is_empty() { r#""Added":1"#.to_owned() } else { members.join(",") }
}
