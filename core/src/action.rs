//! Traits and types that generated code shares.

use std::fmt;

use crate::{Error, ErrorCode, schema};

/// The request of an action. Implemented by the generator.
pub trait Request: schema::Record {
    /// Its response.
    type Response: schema::Response;
    /// The known error codes of the service.
    type ErrorCode: ErrorCode;
    /// Returns the service that the action belongs to.
    fn service() -> &'static schema::Service;
    /// Returns the action.
    fn action() -> schema::Action<'static>;
}

/// A request that was not checked against its spec: the fields that were set in a builder.
///
/// [`Client::call_unvalidated`](crate::Client::call_unvalidated) checks it as strictly as its client is set up to.
#[derive(Clone)]
#[must_use = "it is sent only when it is passed to a client"]
pub struct Unvalidated<R>(R);

impl<R: Request> Unvalidated<R> {
    /// Creates an unvalidated request. Builders call it; programs need not.
    pub fn new(request: R) -> Self {
        Unvalidated(request)
    }

    /// Returns the request, if its spec allows it.
    ///
    /// # Errors
    /// [`Status::InvalidRequest`](crate::Status::InvalidRequest) with all violations; code and path are those of
    /// the first, and the code is the service's own.
    pub fn validate(self) -> Result<R, Error> {
        let reader: &dyn schema::Record = &self.0;
        schema::validate_given(R::service(), R::action().request, reader)
            .map_err(Error::invalid)?;
        Ok(self.0)
    }

    pub(crate) fn as_record(&self) -> &dyn schema::Record {
        &self.0
    }
}

/// Its fields as data, by their positions in the descriptor.
impl<R: Request> schema::Record for Unvalidated<R> {
    fn slot(&self, field: usize) -> Option<&dyn schema::Slot> {
        self.0.slot(field)
    }
    fn slot_mut(&mut self, field: usize) -> Option<&mut dyn schema::Slot> {
        self.0.slot_mut(field)
    }
}

impl<R: Request + fmt::Debug> fmt::Debug for Unvalidated<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
