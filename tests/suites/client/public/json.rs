//! Tests with JSON texts that a parser must accept, must refuse, or may do either with: as a request and as a response.

use std::sync::{Arc, LazyLock, Mutex, MutexGuard};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value as Json;
use tcapi::schema::{
    self, Field, Kind, MAX_DEPTH, MAX_JSON_DEPTH, Nowhere, ObjectId, Service, ServiceResult,
    definition,
};
use tcapi::{CallOptions, Client, Credentials, Error, Outcome, Status};
use tcapi_tests::canned::Canned;
use tcapi_tests::figures;

/// A text of the suite.
struct Case {
    name: String,
    text: Vec<u8>,
}

impl Case {
    /// `y`: to be accepted, `n`: to be refused, `i`: either.
    fn verdict(&self) -> char {
        self.name.chars().next().unwrap()
    }

    fn within(&self, before: &str, after: &str) -> Vec<u8> {
        [before.as_bytes(), &self.text, after.as_bytes()].concat()
    }
}

fn cases() -> Vec<Case> {
    let lines = include_str!("../../../data/public/json.jsonl").lines();
    let cases: Vec<_> = lines.map(|line| case(&serde_json::from_str(line).unwrap())).collect();
    let count = |verdict| cases.iter().filter(|case| case.verdict() == verdict).count();
    assert_eq!((count('y'), count('n'), count('i')), (95, 188, 35));
    cases
}

fn case(line: &Json) -> Case {
    let text = |name: &str| line[name].as_str().unwrap_or_default();
    let times = line["times"].as_u64().unwrap_or(1) as usize;
    let mut bytes = STANDARD.decode(text("base64")).unwrap();
    bytes.extend_from_slice(text("text").repeat(times).as_bytes());
    bytes.extend_from_slice(text("end").repeat(times).as_bytes());
    Case { name: text("name").to_owned(), text: bytes }
}

/// A client of a server that responds with the content of `response`.
struct Setup {
    client: Client,
    server: Canned,
    response: Arc<Mutex<Vec<u8>>>,
}

const DONE: &str = r#"{"Response":{"RequestId":"r"}}"#;

fn setup() -> Setup {
    let response = Arc::<Mutex<Vec<u8>>>::default();
    let given = response.clone();
    let server = Canned::start_with_bytes(200, move |_| given.lock().unwrap().clone()).unwrap();
    let client = Client::builder()
        .endpoint(server.url())
        .region("ap-guangzhou")
        .credentials(Credentials::new("id", "key").unwrap())
        .build()
        .unwrap();
    Setup { client, server, response }
}

impl Setup {
    /// Calls an action that no spec describes, so that any member may be in its request.
    fn call(&self, request: &str) -> Result<String, Error> {
        self.client.call_json("cvm", "2017-03-12", "AnyAction", request, &CallOptions::default())
    }

    fn response(&self) -> MutexGuard<'_, Vec<u8>> {
        self.response.lock().unwrap()
    }

    /// Whether a request is sent unchanged. If not, it is refused and nothing is sent.
    fn sends(&self, request: &str) -> bool {
        let before = self.server.asked().len();
        *self.response() = DONE.as_bytes().to_vec();
        let called = self.call(request);
        let asked = self.server.asked();
        match called {
            Ok(_) => {
                assert_eq!(asked.len(), before + 1);
                assert_eq!(asked[before].body, request);
                true
            }
            Err(error) => {
                assert_eq!(error.status(), Status::InvalidRequest, "{error}");
                assert_eq!(error.outcome(), Outcome::NotSent, "{error}");
                assert_eq!(asked.len(), before, "{error}");
                false
            }
        }
    }

    /// Whether a response is accepted. If not, the outcome is unknown and nothing is sent again.
    fn reads(&self, body: Vec<u8>) -> bool {
        let before = self.server.asked().len();
        *self.response() = body;
        let called = self.call("{}");
        assert_eq!(self.server.asked().len(), before + 1);
        match called {
            Ok(_) => true,
            Err(error) => {
                assert_eq!(error.status(), Status::Response, "{error}");
                assert_eq!(error.outcome(), Outcome::Unknown, "{error}");
                false
            }
        }
    }
}

/// The places where a text of the suite's third kind is accepted.
struct Either {
    /// As a member of a request, which is then sent unchanged.
    request: bool,
    /// As a member of a response that the spec does not have.
    unknown: bool,
    /// As a member of a response that the spec has, if its type matches.
    typed: bool,
}

/// The treatment of a text that may be accepted or refused. docs/conformance.md has the reasons.
fn either(name: &str) -> Either {
    let of = |request, unknown, typed| Either { request, unknown, typed };
    match name {
        // They are read as the nearest number with 64 bits, which may be 0.
        "i_number_double_huge_neg_exp"
        | "i_number_real_underflow"
        | "i_number_too_big_neg_int"
        | "i_number_too_big_pos_int"
        | "i_number_very_big_negative_int" => of(true, true, true),
        // The text is not JSON at all.
        "i_string_UTF-16LE_with_BOM"
        | "i_string_utf16BE_no_BOM"
        | "i_string_utf16LE_no_BOM"
        | "i_structure_UTF-8_BOM_empty_object" => of(false, false, false),
        // Numbers that do not fit into 64 bits, unpaired surrogates, bytes that are not UTF-8, and excessive nesting. A
        // member that the spec does not have is skipped and not converted to a value.
        _ => of(false, true, false),
    }
}

/// Valid JSON that is refused in a request: a service could use the value that was not checked.
const TWICE: [&str; 2] = ["y_object_duplicated_key", "y_object_duplicated_key_and_value"];

#[test]
fn requests_and_responses() {
    let setup = setup();
    let mut counts = Counts::default();
    for case in cases() {
        let name = &case.name;
        // The interface takes text: bytes that are not UTF-8 are refused before anything reads them.
        let text = std::str::from_utf8(&case.text).ok();
        let whole = text.is_some_and(|text| setup.sends(text));
        let request = text.is_some_and(|text| setup.sends(&format!("{{\"Any\":{text}}}")));
        assert!(!setup.reads(case.text.clone()), "{name} has no RequestId");
        let unknown = setup.reads(case.within(r#"{"Response":{"RequestId":"r","Any":"#, "}}"));
        let typed = typed(&case);
        // A value of another type than its field is left out, and the rest of the response is read.
        let taken = typed.iter().any(|(_, as_it_is)| *as_it_is);
        counts.add(case.verdict(), [request, unknown, taken]);
        match case.verdict() {
            'y' => {
                let value: Json = serde_json::from_slice(&case.text).unwrap();
                let twice = TWICE.contains(&name.as_str());
                assert_eq!((request, unknown), (!twice, true), "{name}");
                // A request is an object.
                assert_eq!(whole, value.is_object() && !twice, "{name}");
                let fields = KINDS.object(ObjectId(0)).fields();
                // An object with duplicate members is accepted as an oddity.
                let wanted = fields.map(|field| (field.name, fits(&value, &field) && !twice));
                assert_eq!(typed, wanted.collect::<Vec<_>>(), "{name}");
            }
            'n' => {
                assert_eq!((whole, request, unknown), (false, false, false), "{name}");
                assert!(typed.is_empty(), "{name}: {typed:?}");
            }
            _ => {
                let Either { request: sent, unknown: passed, typed: read } = either(name);
                assert_eq!((whole, request, unknown), (false, sent, passed), "{name}");
                assert_eq!(taken, read, "{name}: {typed:?}");
            }
        }
    }
    figures::publish("json", &counts.table());
}

/// The numbers of texts that were accepted, by the verdict of the suite and by their place.
#[derive(Default)]
struct Counts([[usize; 4]; 3]);

impl Counts {
    const VERDICTS: [(char, &'static str); 3] =
        [('y', "must be read"), ('n', "must be refused"), ('i', "may be either")];

    fn add(&mut self, verdict: char, read: [bool; 3]) {
        let at = Self::VERDICTS.iter().position(|(letter, _)| *letter == verdict).unwrap();
        self.0[at][0] += 1;
        for (count, read) in self.0[at][1..].iter_mut().zip(read) {
            *count += usize::from(read);
        }
    }

    fn table(&self) -> String {
        let head = "| texts that | number | read in a request | read in a response, as an unknown member | read in a \
                    response, as a known member |\n|---|---|---|---|---|\n";
        let rows = Self::VERDICTS.iter().zip(self.0).map(|((_, verdict), counts)| {
            let [number, request, unknown, typed] = counts;
            format!("| {verdict} | {number} | {request} | {unknown} | {typed} |\n")
        });
        head.to_owned() + &rows.collect::<String>()
    }
}

/// A response with a field of each kind of JSON value, and a list of each.
static KINDS: LazyLock<&Service> = LazyLock::new(|| {
    let field = |name, kind, list| definition::Field {
        name,
        kind,
        list,
        required: false,
        secret: false,
        length: None,
        checks: Vec::new(),
        error: "InvalidParameterValue",
        response_only: false,
        uses: Vec::new(),
    };
    let object = |name, fields| definition::Object { name, fields, rules: Vec::new() };
    let member = Kind::Object(ObjectId(1));
    let response = vec![
        field("Text", Kind::String, false),
        field("Signed", Kind::I64, false),
        field("Unsigned", Kind::U64, false),
        field("Float", Kind::F64, false),
        field("Truth", Kind::Bool, false),
        field("Object", member, false),
        field("Texts", Kind::String, true),
        field("SignedList", Kind::I64, true),
        field("UnsignedList", Kind::U64, true),
        field("Floats", Kind::F64, true),
        field("Truths", Kind::Bool, true),
        field("Objects", member, true),
    ];
    let part = vec![field("a", Kind::String, false), field("Object", member, false)];
    let objects = vec![object("Response", response), object("Member", part)];
    definition::Service { objects, ..definition::Service::default() }.open().unwrap()
});

/// Whether a value fits a field.
fn fits(value: &Json, field: &Field<'_>) -> bool {
    match value {
        Json::Null => true,
        Json::Array(items) => field.list && items.iter().all(|item| fits_kind(item, field.kind)),
        value => !field.list && fits_kind(value, field.kind),
    }
}

/// Whether it is an integer that is written with a point or an exponent.
fn is_integer(value: &Json) -> bool {
    let float = value.as_f64().filter(|_| value.is_f64());
    float.is_some_and(|float| float.fract() == 0.0 && float.abs() < 9_007_199_254_740_992.0)
}

fn fits_kind(value: &Json, kind: Kind) -> bool {
    match kind {
        Kind::String => value.is_string(),
        Kind::I64 => value.is_i64() || is_integer(value),
        Kind::U64 => value.is_u64() || is_integer(value) && value.as_f64() >= Some(0.0),
        Kind::F64 => value.is_number(),
        Kind::Bool => value.is_boolean(),
        Kind::Object(id) => value.as_object().is_some_and(|members| {
            let of = |name: &str| KINDS.object(id).fields().find(|field| field.name == name);
            members.iter().all(|(name, value)| of(name).is_none_or(|field| fits(value, &field)))
        }),
        other => panic!("{other:?} is no kind of the response"),
    }
}

/// The fields of a response in which the text is placed, and whether each accepts it unchanged.
fn typed(case: &Case) -> Vec<(&'static str, bool)> {
    let fields = KINDS.object(ObjectId(0)).fields().map(|field| field.name);
    let read = fields.filter_map(|name| {
        let before = format!("{{\"Response\":{{\"RequestId\":\"r\",\"{name}\":");
        let body = case.within(&before, "}}");
        match schema::decode(*KINDS, ObjectId(0), &body, Nowhere).ok()? {
            ServiceResult::Done { oddities, .. } => Some((name, oddities.is_empty())),
            refused => panic!("{}: {refused:?}", case.name),
        }
    });
    read.collect()
}

/// The deepest texts that are accepted, and deeper ones, on a small stack. A debug build needs several times the stack
/// of a release build, in which 64 KiB are enough.
#[test]
fn deep_texts_need_little_stack() {
    const STACK: usize = if cfg!(debug_assertions) { 320 } else { 64 } * 1024;
    let nested = |open: &str, close: &str, depth: usize| open.repeat(depth) + &close.repeat(depth);
    let object = move |depth| nested(r#"{"Object":"#, "}", depth).replace(":}", ":{}}");
    let deep = move || {
        for depth in [MAX_DEPTH - 1, MAX_DEPTH, 60, 127, 1_000, 100_000] {
            for text in [nested("[", "]", depth), object(depth)] {
                let in_request = depth + usize::from(text.starts_with('{')) <= MAX_JSON_DEPTH;
                assert_eq!(schema::json::parse(&text).is_ok(), in_request, "{depth}");
                let known = format!(r#"{{"Response":{{"RequestId":"r","Object":{text}}}}}"#);
                let decoded = schema::decode(*KINDS, ObjectId(0), known.as_bytes(), Nowhere);
                // A list is no object, and is left out.
                let in_response = depth < MAX_DEPTH || text.starts_with('[');
                assert_eq!(decoded.is_ok(), in_response, "{depth}");
                let unknown = format!(r#"{{"Response":{{"RequestId":"r","Any":{text}}}}}"#);
                assert!(schema::decode_text(*KINDS, ObjectId(0), unknown.as_bytes()).is_ok());
                assert!(schema::decode_envelope(unknown.as_bytes()).is_ok());
            }
            let unended = "[".repeat(depth);
            assert!(schema::json::parse(&unended).is_err());
            assert!(schema::decode_envelope(unended.as_bytes()).is_err());
        }
    };
    let thread = std::thread::Builder::new().stack_size(STACK).spawn(deep).unwrap();
    thread.join().unwrap();
}
