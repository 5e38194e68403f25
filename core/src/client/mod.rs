//! The client: request, validate, encode, sign, send, decode.

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

/// Signs and sends requests.
///
/// One per process is enough: it is shared by any number of threads, and its clones are one client. It keeps
/// connections. A child that is forked makes a client for itself: calls on the parent's are refused with
/// [`Status::Forked`](crate::Status::Forked). What may have run is sent again only where that does no harm: see
/// [`Error::outcome`].
#[derive(Clone)]
pub struct Client(Arc<Shared>);

impl Client {
    pub(crate) fn new(shared: Shared) -> Self {
        Client(Arc::new(shared))
    }

    /// Makes a call, and waits for its answer.
    ///
    /// # Errors
    /// Every error has an [`Outcome`](crate::Outcome): whether anything may have happened.
    pub fn call<R: Request>(&self, request: &R) -> Result<R::Response, Error> {
        self.call_with(request, &CallOptions::default())
    }

    /// The same, with a region, language or time of its own.
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

    /// The same, with an account of what the call did.
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
    /// [`CallOptions::validation`] or, without it, [`ClientBuilder::validation`] says.
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
    /// callback of the program that is running is not interrupted. For the exit of a program: threads that make calls
    /// can be joined after it.
    ///
    /// May be called by any thread, and more than once. Does nothing in a forked child.
    pub fn abort(&self) {
        self.0.abort.fire();
    }

    /// How strictly a call with these options is checked.
    pub fn validation(&self, options: &CallOptions) -> Validation {
        self.0.validation(options)
    }

    /// The time for a call that sets none.
    pub(crate) fn timeout(&self) -> Duration {
        self.0.timeout
    }

    /// What can end calls with these options.
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
        let mut decode = |answer: &[u8]| {
            // An earlier attempt's answer may have been read in part.
            response = R::Response::default();
            schema::decode(service, action.response, answer, RecordWriter::new(&mut response))
        };
        let id = self.execute(call, options, body, &mut decode, report)?;
        response.set_request_id(id);
        Ok(response)
    }

    /// Makes a call by names and JSON, also of an action without a spec, and answers the JSON of the whole
    /// answer, `{"Response":{…}}`. Where there is a spec, the request is checked all the same.
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

    /// The same, with an account of what the call did.
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
        let mut decode = |answer: &[u8]| {
            let decoded = match spec {
                Some((service, action)) => schema::decode_text(service, action.response, answer)?,
                None => schema::decode_envelope(answer)?,
            };
            text = owned(answer, &decoded)?;
            Ok(decoded)
        };
        self.by_names([service, version, action], spec, request, options, &mut decode, report)?;
        Ok(text)
    }

    /// Makes a call by names and JSON, and has `decode` read the response as the object that the action's spec says;
    /// it is called anew for each attempt that is answered. Answers the request's id.
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
        let mut decode = |answer: &[u8]| decode(spec.0, spec.1.response, answer);
        self.by_names(names, Some(spec), request, options, &mut decode, report)
    }

    /// A request of an action by its names and JSON, for what is done with it in several calls.
    ///
    /// # Errors
    /// [`Status::Unsupported`](crate::Status::Unsupported): there is no spec.
    /// [`Status::InvalidRequest`](crate::Status::InvalidRequest): it is no JSON object that means one thing.
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

    /// As [`unknown_members()`], for an action that this client knows: also one of a program's own specs, or of a
    /// file of [`ClientBuilder::add_services_from`].
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

    /// `names` are those of service, version and action, and `spec` is theirs.
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

    /// Sends a body, and has `decode` read the answer; it is called anew for each attempt
    /// that is answered. Answers the request's id.
    ///
    /// This is what all faces come down to; programs use [`Client::call`].
    ///
    /// # Errors
    /// As [`Client::call`].
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
        let mut keep = |answer: &[u8]| {
            text = None;
            let decoded = decode(answer)?;
            text = Some(ResponseJson::new(owned(answer, &decoded)?));
            Ok(decoded)
        };
        let result = self.0.execute(call, options, body, &mut keep, report);
        report.response_json = text.filter(|_| result.is_ok());
        result
    }
}

/// Calls `found` with each member of a response that the action's spec does not know, such as
/// `InstanceSet[0].Colour`, until it says that it is enough. `response` is a whole one, `{"Response":{…}}`: that of
/// [`CallReport::response_json`] or [`Client::call_json`].
///
/// # Errors
/// [`Status::Unsupported`](crate::Status::Unsupported) if there is no spec;
/// [`Status::InvalidArgument`](crate::Status::InvalidArgument) if it is no response.
pub fn unknown_members(
    service: &str,
    version: &str,
    action: &str,
    response: &str,
    found: &mut dyn FnMut(UnknownMember<'_>) -> ControlFlow<()>,
) -> Result<(), Error> {
    unknown_members_in(crate::SERVICES, service, version, action, response, found)
}

/// The same for an action of one of `services`.
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

/// The text of an answer. It has room for one byte more, so that it becomes a C string without another copy.
fn owned(answer: &[u8], decoded: &schema::Answer) -> Result<String, schema::DecodeError> {
    let text = String::from_utf8_lossy(answer);
    let mut owned = String::new();
    match (owned.try_reserve_exact(text.len() + 1), decoded) {
        (Ok(()), _) => owned.push_str(&text),
        (Err(_), schema::Answer::Done { request_id, .. }) => {
            return Err(schema::DecodeError::no_memory(Some(request_id.clone())));
        }
        // Nobody gets the text of a refusal.
        (Err(_), schema::Answer::Refused { .. }) => {}
    }
    Ok(owned)
}
