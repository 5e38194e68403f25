//! Comparison of a program's output and requests with an example.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value as Json};
use tcapi::schema::{Expected, Kind};
use tcapi_codegen::Model;
use tcapi_codegen::model::Field;

use crate::Language;
use crate::cases::{Case, members};

/// Judges an example. `bodies` are those of the requests that were sent for it.
///
/// # Panics
/// Something differs from the example.
pub(crate) fn judge(
    model: &Model,
    case: &Case<'_>,
    language: Language,
    shown: &Json,
    bodies: &[&str],
) {
    let title = format!("{} in {language:?}: {shown}", case.title());
    assert_eq!(shown["example"], case.number, "{title}");
    if let Expected::Invalid { code, path } = case.example.expected {
        assert_eq!(bodies, [""; 0], "{title}");
        assert_eq!(shown["status"], "TC_ERR_INVALID_REQUEST", "{title}");
        assert_eq!(shown["outcome"], "NOT_SENT", "{title}");
        assert_eq!(shown["code"], code, "{title}");
        assert_eq!((&shown["request_id"], &shown["attempts"]), (&"".into(), &0.into()), "{title}");
        assert_ne!(shown["message"], "", "{title}");
        if let Some(path) = path {
            assert_eq!(shown["path"], path, "{title}");
        }
        return;
    }

    assert!(!bodies.is_empty(), "{title}: nothing was sent");
    let wanted = plain(model, case.action.request, &members(case.example.request));
    for body in bodies {
        let mut found = plain(model, case.action.request, &members(body));
        // The library fills it in, if an action has one.
        if !wanted.contains_key(TOKEN) && found.get(TOKEN).is_some_and(is_token) {
            found.remove(TOKEN);
        }
        assert_eq!(found, wanted, "{title}");
    }
    let envelope = &Json::Object(members(case.response()))["Response"];
    if let Json::Object(error) = &envelope["Error"] {
        let open = case.action.leaves_open(error["Code"].as_str().unwrap());
        assert_eq!(shown["status"], "TC_ERR_SERVICE", "{title}");
        assert_eq!(shown["outcome"], if open { "UNKNOWN" } else { "REJECTED" }, "{title}");
        assert_eq!(shown["code"], error["Code"], "{title}");
        assert_eq!(shown["message"], error["Message"], "{title}");
        assert_eq!(shown["request_id"], envelope["RequestId"], "{title}");
        assert_eq!(shown["attempts"], bodies.len(), "{title}");
        return;
    }
    assert_eq!(shown["status"], "TC_OK", "{title}");
    if case.request.is_err() {
        assert_eq!(shown["json"]["Response"], *envelope, "{title}");
        return;
    }
    let mut wanted = envelope.as_object().unwrap().clone();
    let mut found = shown["response"].as_object().unwrap().clone();
    assert_eq!(found.remove("RequestId"), wanted.remove("RequestId"), "{title}");
    let mut wanted = printed(model, case.action.response, &wanted);
    if language == Language::Cpp {
        // In these languages a missing list of a response is empty.
        for field in model.objects[case.action.response].fields.iter().filter(|field| field.list) {
            wanted.entry(&field.name).or_insert_with(|| Json::Array(Vec::new()));
        }
    }
    let found = plain(model, case.action.response, &found);
    assert_eq!(found, wanted, "{title}");
}

/// The parameter by which a service recognises a repeated request.
const TOKEN: &str = "ClientToken";

/// Whether it has the form of the library's tokens.
fn is_token(value: &Json) -> bool {
    value.as_str().is_some_and(|token| token.len() == 36)
}

/// An object without null members, and with all floating point numbers as such.
fn plain(model: &Model, index: usize, of: &Map<String, Json>) -> Map<String, Json> {
    map(model, index, of, &|field, value| match (field.kind, value) {
        (Kind::F64, Json::Number(number)) => number.as_f64().into(),
        (_, value) => value.clone(),
    })
}

/// The same as programs print it, with bytes as hexadecimal digits.
fn printed(model: &Model, index: usize, of: &Map<String, Json>) -> Map<String, Json> {
    map(model, index, of, &|field, value| match (field.kind, value) {
        (Kind::F64, Json::Number(number)) => number.as_f64().into(),
        (Kind::Bytes, Json::String(text)) => {
            let bytes = STANDARD.decode(text).unwrap();
            bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>().into()
        }
        (_, value) => value.clone(),
    })
}

fn map(
    model: &Model,
    index: usize,
    of: &Map<String, Json>,
    scalar: &dyn Fn(&Field, &Json) -> Json,
) -> Map<String, Json> {
    let of = of.iter().filter(|(_, value)| !value.is_null());
    let mapped = of.map(|(name, value)| {
        let mut fields = model.objects[index].fields.iter();
        // An unknown member is left unchanged, and will differ.
        let Some(field) = fields.find(|field| field.name == *name) else {
            return (name.clone(), value.clone());
        };
        let one = |value: &Json| match (field.kind, value) {
            (Kind::Object(id), Json::Object(members)) => {
                Json::Object(map(model, id.0 as usize, members, scalar))
            }
            (_, value) => scalar(field, value),
        };
        let value = match value {
            Json::Array(items) => Json::Array(items.iter().map(one).collect()),
            value => one(value),
        };
        (name.clone(), value)
    });
    mapped.collect()
}
