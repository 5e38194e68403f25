//! What the generated types have in common.

use crate::{Error, schema};

/// The request of an action. Implemented by the generator.
pub trait Request: schema::Record {
    /// Its answer.
    type Response: schema::Response;
    /// The codes it is known to be refused with.
    type ErrorCode: ErrorCode;
    /// The service it belongs to.
    fn service() -> &'static schema::Service;
    /// The action.
    fn action() -> &'static schema::Action;
}

/// The codes of an action. Implemented by the generator.
pub trait ErrorCode: Sized {
    /// The code as the service writes it.
    fn as_str(&self) -> &str;
    /// The value of that code; one that the spec does not have is kept.
    fn from_code(code: &str) -> Self;
}

/// Checks a request against its spec. Builders call it; there is no need to.
///
/// # Errors
/// The first fault: [`Status::InvalidRequest`](crate::Status::InvalidRequest) with the service's own code
/// and the path of the value.
pub fn check<R: Request>(request: &R) -> Result<(), Error> {
    let reader: &dyn schema::Record = request;
    schema::validate(R::service(), R::action().request, reader).map_err(Error::invalid)
}
