//! Checks of calls by names and JSON.

use crate::schema::MAX_HEADER_NAME_BYTES;
use crate::schema::json::{Tree, TreeMembers};
use crate::{Error, Outcome, Status, schema};

/// Checks the names of a call, which go into headers and into the credential scope.
pub(crate) fn check_names(service: &str, version: &str, action: &str) -> Result<(), Error> {
    let refuse = |what: &str, value: &str, like: &str| {
        let shown: String = value.chars().take(70).collect();
        Err(Error::invalid_argument(format!(
            "the {what} {shown:?} does not have a form such as {like}"
        )))
    };
    let fits = |value: &str, allowed: fn(u8) -> bool| {
        !value.is_empty() && value.len() <= MAX_HEADER_NAME_BYTES && value.bytes().all(allowed)
    };
    if !fits(service, |byte| byte.is_ascii_lowercase() || byte.is_ascii_digit()) {
        return refuse("service", service, "cvm");
    }
    if !fits(version, |byte| byte.is_ascii_digit() || byte == b'-') {
        return refuse("version", version, "2017-03-12");
    }
    if !fits(action, |byte| byte.is_ascii_alphanumeric()) {
        return refuse("action", action, "RebootInstances");
    }
    Ok(())
}

/// Parses the members of a request, which must be a JSON object with one unambiguous meaning.
pub(crate) fn parse_request(request: &str) -> Result<TreeMembers<'_>, Error> {
    let refuse = |message: String| {
        Err(Error::new(Status::InvalidRequest, Outcome::NotSent, message)
            .with_code("InvalidParameter".to_owned()))
    };
    match schema::json::parse(request) {
        Ok(Tree::Object(members)) => Ok(members),
        Ok(other) => {
            let found = schema::json::type_name(&other);
            refuse(format!("the request is {found}, not a JSON object"))
        }
        Err(error) => refuse(format!("the request is not JSON: {error}")),
    }
}
