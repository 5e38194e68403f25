//! Client, which validates, encodes, signs and sends requests, and decodes responses.

pub(crate) mod builder;
pub(crate) mod known;
pub(crate) mod network;
pub(crate) mod network_settings;
pub(crate) mod shared;

use std::fmt;
use std::ops::ControlFlow;
use std::sync::Arc;
use std::time::Duration;

use crate::call::json;
use crate::call::report::ResponseJson;
use crate::client::known::{Spec, no_spec, place_of, spec_of};
use crate::client::shared::Shared;
use crate::procedure::{Learned, Template};
use crate::schema::{self, ObjectId, Record, RecordWriter, Response as _, Service, UnknownMember};
use crate::sync::cancel::Cancellation;
use crate::{
    Body, Call, CallOptions, CallReport, Decoded, Error, Request, Unvalidated, Validation,
};

/// A client, which signs and sends requests.
///
/// One per process is enough: any number of threads can share it. Clones share its state. It keeps connections
/// open. A forked child must create its own client: calls on the parent's are refused with
/// [`Status::Forked`](crate::Status::Forked). A request that may have run is retried only where running twice does
/// no harm: see [`Error::outcome`].
#[derive(Clone)]
pub struct Client(Arc<Shared>);

impl Client {
    pub(crate) fn new(shared: Shared) -> Self {
        Client(Arc::new(shared))
    }

    /// Makes a call, and waits for its response.
    ///
    /// # Errors
    /// Every error has an [`Outcome`](crate::Outcome), which says whether the action may have run.
    pub fn call<R: Request>(&self, request: &R) -> Result<R::Response, Error> {
        self.call_with(request, &CallOptions::default())
    }

    /// Makes a call with options that replace settings of the client, such as region, language or timeout.
    ///
    /// # Errors
    /// As [`Client::call`].
    pub fn call_with<R: Request>(
        &self,
        request: &R,
        options: &CallOptions,
    ) -> Result<R::Response, Error> {
        self.call_reported(request, options).0
    }

    /// Makes a call and fills a report of what it did.
    ///
    /// # Errors
    /// As [`Client::call`].
    pub fn call_reported<R: Request>(
        &self,
        request: &R,
        options: &CallOptions,
    ) -> (Result<R::Response, Error>, CallReport) {
        let (service, action) = (R::service(), R::action());
        let call = Call::of(service, &action);
        let body = Body::encode(service, &action, request as &dyn Record);
        self.typed::<R>(&call, body, options)
    }

    /// Makes a call with a request that was not checked against its spec. It is checked now, as strictly as
    /// [`CallOptions::validation`] says or, without it,
    /// [`ClientBuilder::validation`](crate::ClientBuilder::validation).
    ///
    /// # Errors
    /// As [`Client::call`]; [`Status::InvalidRequest`](crate::Status::InvalidRequest) with all violations if it is
    /// refused.
    pub fn call_unvalidated<R: Request>(
        &self,
        request: &Unvalidated<R>,
        options: &CallOptions,
    ) -> (Result<R::Response, Error>, CallReport) {
        let (service, action) = (R::service(), R::action());
        let call = Call::of(service, &action);
        let body = Body::checked(service, &action, request.as_record(), self.validation(options));
        self.typed::<R>(&call, body, options)
    }

    /// Ends all calls of the client that are in progress, in any phase, and refuses later ones. The calls return
    /// [`Status::Cancelled`](crate::Status::Cancelled) at once, with the outcome that is true at that moment. A
    /// running callback of the program is not interrupted. A program calls this when it exits: threads that make
    /// calls can be joined after it.
    ///
    /// May be called by any thread, and more than once. Does nothing in a forked child.
    pub fn abort(&self) {
        self.0.abort.fire();
    }

    /// Returns how strictly a call with these options is checked.
    pub fn validation(&self, options: &CallOptions) -> Validation {
        self.0.validation(options)
    }

    /// Returns the timeout of a call that sets none.
    pub(crate) fn timeout(&self) -> Duration {
        self.0.timeout
    }

    /// Returns what can cancel calls with these options.
    pub(crate) fn cancellation<'a>(&'a self, options: &'a CallOptions) -> Cancellation<'a> {
        Cancellation { token: options.cancel.as_ref(), abort: Some(&self.0.abort) }
    }

    pub(crate) fn learned(&self) -> &Learned {
        &self.0.learned
    }

    fn typed<R: Request>(
        &self,
        call: &Call<'_>,
        body: Result<Body, Error>,
        options: &CallOptions,
    ) -> (Result<R::Response, Error>, CallReport) {
        let mut report = CallReport::default();
        let result = body.and_then(|body| self.send::<R>(call, &body, options, &mut report));
        (result, report)
    }

    fn send<R: Request>(
        &self,
        call: &Call<'_>,
        body: &Body,
        options: &CallOptions,
        report: &mut CallReport,
    ) -> Result<R::Response, Error> {
        let (service, action) = (R::service(), R::action());
        let mut response = R::Response::default();
        let mut decode = |body: &[u8]| {
            // The response of an earlier attempt may have been decoded in part.
            response = R::Response::default();
            schema::decode(service, action.response, body, RecordWriter::new(&mut response))
        };
        let id = self.execute(call, options, body, &mut decode, report)?;
        response.set_request_id(id);
        Ok(response)
    }

    /// Makes a call by names and JSON, also of an action without a spec, and returns the JSON of the whole
    /// response, `{"Response":{…}}`. Where there is a spec, the request is still checked.
    ///
    /// # Errors
    /// As [`Client::call`].
    pub fn call_json(
        &self,
        service: &str,
        version: &str,
        action: &str,
        request: &str,
        options: &CallOptions,
    ) -> Result<String, Error> {
        let mut report = CallReport::default();
        self.call_json_reported(service, version, action, request, options, &mut report)
    }

    /// Makes a call as [`Client::call_json`] does, and fills a report of what it did.
    ///
    /// # Errors
    /// As [`Client::call`].
    pub fn call_json_reported(
        &self,
        service: &str,
        version: &str,
        action: &str,
        request: &str,
        options: &CallOptions,
        report: &mut CallReport,
    ) -> Result<String, Error> {
        let mut text = String::new();
        let spec = self.0.spec_of(service, version, action);
        let mut decode = |body: &[u8]| {
            let decoded = match spec {
                Some((service, action)) => schema::decode_text(service, action.response, body)?,
                None => schema::decode_envelope(body)?,
            };
            text = owned(body, &decoded)?;
            Ok(decoded)
        };
        self.by_names([service, version, action], spec, request, options, &mut decode, report)?;
        Ok(text)
    }

    /// Makes a call by names and JSON. `decode` reads the response as the object that the action's spec describes;
    /// it is called anew for each attempt that gets a response. Returns the request id.
    ///
    /// # Errors
    /// As [`Client::call`]; [`Status::Unsupported`](crate::Status::Unsupported) if there is no spec.
    #[allow(clippy::too_many_arguments)]
    pub fn call_json_decoded(
        &self,
        service: &str,
        version: &str,
        action: &str,
        request: &str,
        options: &CallOptions,
        decode: &mut dyn FnMut(&Service, ObjectId, &[u8]) -> Decoded,
        report: &mut CallReport,
    ) -> Result<String, Error> {
        let Some(spec) = self.0.spec_of(service, version, action) else {
            json::check_names(service, version, action)?;
            return Err(no_spec(service, action));
        };
        let names = [service, version, action];
        let mut decode = |body: &[u8]| decode(spec.0, spec.1.response, body);
        self.by_names(names, Some(spec), request, options, &mut decode, report)
    }

    /// Makes a request of an action from its names and JSON, to be used in several calls.
    ///
    /// # Errors
    /// [`Status::Unsupported`](crate::Status::Unsupported): there is no spec.
    /// [`Status::InvalidRequest`](crate::Status::InvalidRequest): it is not a JSON object with one unambiguous
    /// meaning.
    pub fn template(
        &self,
        service: &str,
        version: &str,
        action: &str,
        request: &str,
    ) -> Result<Template<'static>, Error> {
        let found = place_of(&self.0.services, service, version, action);
        let (known, at) = found.ok_or_else(|| no_spec(service, action))?;
        Template::of_json(known, at, request)
    }

    /// Finds unknown members as [`unknown_members()`] does, for an action that this client knows: also one of a
    /// program's own specs, or of a file of [`add_services_from`](crate::ClientBuilder::add_services_from).
    ///
    /// # Errors
    /// As [`unknown_members()`].
    pub fn unknown_members(
        &self,
        service: &str,
        version: &str,
        action: &str,
        response: &str,
        found: &mut dyn FnMut(UnknownMember<'_>) -> ControlFlow<()>,
    ) -> Result<(), Error> {
        let spec = self.0.spec_of(service, version, action);
        unknown_members_by(spec.ok_or_else(|| no_spec(service, action))?, response, found)
    }

    /// `names` are the names of service, version and action, and `spec` belongs to them.
    fn by_names(
        &self,
        names: [&str; 3],
        spec: Option<Spec<'_>>,
        request: &str,
        options: &CallOptions,
        decode: &mut dyn FnMut(&[u8]) -> Decoded,
        report: &mut CallReport,
    ) -> Result<String, Error> {
        let [service, version, action] = names;
        let call = match spec {
            Some((service, action)) => Call::of(service, &action),
            None => Call::unknown(service, version, action),
        };
        json::check_names(service, version, action)?;
        let members = json::parse_request(request)?;
        let body = Body::from_json(spec, request, &members, self.validation(options))?;
        self.execute(&call, options, &body, decode, report)
    }

    /// Sends a body; `decode` reads the response, and is called anew for each attempt that gets one. Returns the
    /// request id.
    ///
    /// All bindings use this function; programs use [`Client::call`].
    ///
    /// # Errors
    /// As [`Client::call`].
    #[doc(hidden)]
    pub fn execute(
        &self,
        call: &Call<'_>,
        options: &CallOptions,
        body: &Body,
        decode: &mut dyn FnMut(&[u8]) -> Decoded,
        report: &mut CallReport,
    ) -> Result<String, Error> {
        if !options.response_json {
            return self.0.execute(call, options, body, decode, report);
        }
        let mut text = None;
        let mut keep = |body: &[u8]| {
            text = None;
            let decoded = decode(body)?;
            text = Some(ResponseJson::new(owned(body, &decoded)?));
            Ok(decoded)
        };
        let result = self.0.execute(call, options, body, &mut keep, report);
        report.response_json = text.filter(|_| result.is_ok());
        result
    }
}

/// Calls `found` with each member of a response that the action's spec does not know, such as
/// `InstanceSet[0].Colour`, until `found` stops it. `response` is a whole response, `{"Response":{…}}`: that of
/// [`CallReport::response_json`] or [`Client::call_json`].
///
/// # Errors
/// [`Status::Unsupported`](crate::Status::Unsupported) if there is no spec;
/// [`Status::InvalidArgument`](crate::Status::InvalidArgument) if it is not a response.
pub fn unknown_members(
    service: &str,
    version: &str,
    action: &str,
    response: &str,
    found: &mut dyn FnMut(UnknownMember<'_>) -> ControlFlow<()>,
) -> Result<(), Error> {
    unknown_members_in(crate::SERVICES, service, version, action, response, found)
}

/// Finds unknown members as [`unknown_members()`] does, for an action of one of `services`.
#[doc(hidden)]
pub fn unknown_members_in(
    services: &[&'static Service],
    service: &str,
    version: &str,
    action: &str,
    response: &str,
    found: &mut dyn FnMut(UnknownMember<'_>) -> ControlFlow<()>,
) -> Result<(), Error> {
    let spec = spec_of(services.iter().copied(), service, version, action);
    unknown_members_by(spec.ok_or_else(|| no_spec(service, action))?, response, found)
}

fn unknown_members_by(
    spec: Spec<'_>,
    response: &str,
    found: &mut dyn FnMut(UnknownMember<'_>) -> ControlFlow<()>,
) -> Result<(), Error> {
    schema::unknown_members(spec.0, spec.1.response, response, found)
        .map_err(|why| Error::invalid_argument(format!("the response can't be read: {why}")))
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("credentials", &self.0.credentials)
            .field("region", &self.0.region)
            .field("endpoint", &self.0.directory.endpoint().map(|endpoint| &endpoint.host))
            .finish_non_exhaustive()
    }
}

/// Copies the text of a response. It has room for one more byte, so that it becomes a C string without another
/// copy.
fn owned(body: &[u8], decoded: &schema::ServiceResult) -> Result<String, schema::DecodeError> {
    let text = String::from_utf8_lossy(body);
    let mut owned = String::new();
    match (owned.try_reserve_exact(text.len() + 1), decoded) {
        (Ok(()), _) => owned.push_str(&text),
        (Err(_), schema::ServiceResult::Done { request_id, .. }) => {
            return Err(schema::DecodeError::no_memory(Some(request_id.clone())));
        }
        // The text of a rejection is not returned.
        (Err(_), schema::ServiceResult::Refused { .. }) => {}
    }
    Ok(owned)
}
