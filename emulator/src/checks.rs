//! Checks of the request alone, which do not depend on the state of the account.

use hyper::Method;
use serde_json::{Map, Value};
use tcapi::schema::json::{Json, TreeMembers};
use tcapi::schema::{self, Action};

use crate::query;
use crate::request::Request;
use crate::response::Refusal;

/// Checks the region. Specs do not list regions, so only what can't be the name of one is refused.
pub(crate) fn region(request: &Request, action: &Action) -> Result<(), Refusal> {
    if !request.headers.contains_key("x-tc-region") {
        if action.region_required {
            request.required_header("X-TC-Region")?;
        }
        return Ok(());
    }
    let region = request.header("x-tc-region").unwrap_or_default();
    let is_word = |word: &str| {
        !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
    };
    if region.contains('-') && region.split('-').all(is_word) {
        return Ok(());
    }
    let message = format!("The region {region:?} is not supported.");
    Err(Refusal::new("UnsupportedRegion", message))
}

/// The parameters of a request, which conform to the spec.
pub(crate) fn parameters(
    request: &Request,
    service: &schema::Service,
    action: &Action,
) -> Result<Map<String, Value>, Refusal> {
    let members = match request.method {
        Method::GET => query::read(service, action.request, request.query())?,
        _ => members(request)?,
    };
    let tree = TreeMembers::from(&members);
    let reader = Json::new(service, action.request, &tree);
    let found = schema::validate(service, action.request, reader).err();
    let Some(first) = found.and_then(schema::Violations::into_first) else { return Ok(members) };
    let message = match &*first.path {
        "" => first.message,
        path => format!("{path}: {}", first.message),
    };
    Err(Refusal::new(&first.code, message))
}

/// The members of a JSON body.
pub(crate) fn members(request: &Request) -> Result<Map<String, Value>, Refusal> {
    match serde_json::from_slice(request.bytes()) {
        Ok(Value::Object(members)) => Ok(members),
        Ok(_) => Err(Refusal::new("InvalidRequest", "The body is not a JSON object.")),
        Err(error) => {
            Err(Refusal::new("InvalidRequest", format!("The body is not JSON: {error}.")))
        }
    }
}
