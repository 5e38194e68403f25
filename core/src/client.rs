//! The client: request, validate, encode, sign, send, decode.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use ureq::http::header::{AUTHORIZATION, CONTENT_TYPE, HOST, HeaderName};
use ureq::http::{HeaderMap, HeaderValue};

use crate::config::{ClientBuilder, check_language, check_region, check_timeout};
use crate::credentials::{Provider, Snapshot, is_refusal_of_credentials};
use crate::endpoint::Endpoint;
use crate::json_call;
use crate::log::{Level, Log};
use crate::schema::{self, Encode, Record, RecordWriter, Response as _};
use crate::sign::{CanonicalRequest, Payload, Scope, SigningKey, authorization, sign};
use crate::transport::{Response, Transport};
use crate::{CancelToken, Credentials, Error, Outcome, Request, Status};

/// Signs and sends requests.
///
/// One per process is enough: it is shared by any number of threads, and its clones are one client. It
/// keeps connections and sends each request once.
#[derive(Clone)]
pub struct Client(Arc<Shared>);

pub(crate) struct Shared {
    pub(crate) credentials: Provider,
    pub(crate) region: Option<String>,
    pub(crate) language: Option<String>,
    pub(crate) endpoint: Option<Endpoint>,
    pub(crate) timeout: Duration,
    pub(crate) transport: Transport,
    pub(crate) log: Option<Log>,
    pub(crate) targets: Mutex<HashMap<String, Arc<Target>>>,
}

/// What is the same for all calls to a service.
pub(crate) struct Target {
    endpoint: Endpoint,
    key: Mutex<Option<DayKey>>,
}

/// A signing key with what it holds for.
struct DayKey {
    /// That of the credentials.
    serial: u64,
    date: String,
    key: SigningKey,
}

/// What one call has of its own.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct CallOptions {
    /// The region, in place of the client's.
    pub region: Option<String>,
    /// The language of messages, in place of the client's.
    pub language: Option<String>,
    /// The time for the whole call, in place of the client's.
    pub timeout: Option<Duration>,
    /// Ends the call when it is fired.
    pub cancel: Option<CancelToken>,
}

/// The names of a call.
#[derive(Debug, Clone, Copy)]
pub struct Call<'a> {
    /// The service, as in the credential scope.
    pub service: &'a str,
    /// Its version.
    pub version: &'a str,
    /// The action.
    pub action: &'a str,
    /// Whether it needs a region.
    pub region_required: bool,
}

/// What a face made of an answer's body.
pub type Decoded = Result<schema::Answer, schema::DecodeError>;

/// The largest body that the service takes.
const MAX_REQUEST_BYTES: usize = 10 * 1024 * 1024;

const CONTENT_TYPE_JSON: &str = "application/json";

impl Client {
    /// A client with all defaults: credentials and region of the environment.
    ///
    /// # Errors
    /// [`Status::Credentials`] if the environment has none.
    pub fn from_env() -> Result<Self, Error> {
        Client::builder().build()
    }

    /// Sets up a client.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    pub(crate) fn new(shared: Shared) -> Self {
        Client(Arc::new(shared))
    }

    /// Makes a call, and waits for its answer.
    ///
    /// # Errors
    /// Every error has an [`Outcome`]: whether anything may have happened.
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
        let (service, action) = (R::service(), R::action());
        let body = encode(service, action.request, request as &dyn Record)?;
        let mut response = R::Response::default();
        let id = self.execute(&Call::of(service, action), options, &body, &mut |answer| {
            schema::decode(service, action.response, answer, RecordWriter::new(&mut response))
        })?;
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
        let spec = crate::find_service(service, version)
            .and_then(|service| Some((service, service.action(action)?)));
        json_call::check_names(service, version, action)?;
        json_call::check_request(spec, request)?;
        let region_required = spec.is_some_and(|(_, action)| action.region_required);
        let call = Call { service, version, action, region_required };
        let mut text = String::new();
        self.execute(&call, options, request.as_bytes(), &mut |answer| {
            let decoded = schema::decode_envelope(answer)?;
            text = String::from_utf8_lossy(answer).into_owned();
            Ok(decoded)
        })?;
        Ok(text)
    }

    /// Sends a body that has been checked, and has `decode` read the answer. Answers the request's id.
    ///
    /// This is what all faces come down to; programs use [`Client::call`].
    ///
    /// # Errors
    /// As [`Client::call`].
    pub fn execute(
        &self,
        call: &Call<'_>,
        options: &CallOptions,
        body: &[u8],
        decode: &mut dyn FnMut(&[u8]) -> Decoded,
    ) -> Result<String, Error> {
        let timeout = options.timeout.unwrap_or(self.0.timeout);
        check_timeout(timeout, "time-out")?;
        let deadline = Instant::now() + timeout;
        if body.len() > MAX_REQUEST_BYTES {
            let message = format!("the request has {} bytes; the service takes 10 MB", body.len());
            return Err(Error::new(Status::InvalidRequest, Outcome::NotSent, message)
                .with_code("RequestSizeLimitExceeded".to_owned()));
        }
        let target = self.target(call.service)?;
        let snapshot = self.0.credentials.get(deadline, options.cancel.as_ref())?;
        let headers = self.headers(call, options, &target, &snapshot, body)?;
        let started = Instant::now();
        let (log, name) = (self.0.log.as_ref(), (call.service, call.action));
        Log::line(
            log,
            Level::Debug,
            format_args!("{} {}: {} bytes to {}", name.0, name.1, body.len(), target.endpoint.host),
        );
        let cancel = options.cancel.as_ref();
        let result = self
            .0
            .transport
            .post(&target.endpoint.uri, headers, body, deadline, cancel)
            .and_then(|response| read(&response, decode))
            .map_err(|error| error.with_attempts(1));
        if result.as_ref().is_err_and(is_refusal_of_credentials) {
            self.0.credentials.invalidate(snapshot.serial);
        }
        let took = started.elapsed().as_millis();
        match &result {
            Ok(id) => Log::line(
                log,
                Level::Info,
                format_args!("{} {}: request {id} answered in {took} ms", name.0, name.1),
            ),
            Err(error) => {
                let unknown = error.outcome() == Outcome::Unknown;
                Log::line(
                    log,
                    if unknown { Level::Error } else { Level::Warn },
                    format_args!(
                        "{} {}: {} after {took} ms: {error}",
                        name.0,
                        name.1,
                        error.outcome()
                    ),
                );
            }
        }
        result
    }

    fn target(&self, service: &str) -> Result<Arc<Target>, Error> {
        // The map is whole between any two of its operations.
        let mut targets = self.0.targets.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(target) = targets.get(service) {
            return Ok(target.clone());
        }
        let endpoint = match &self.0.endpoint {
            Some(endpoint) => endpoint.clone(),
            None => Endpoint::of_service(service)?,
        };
        let target = Arc::new(Target { endpoint, key: Mutex::new(None) });
        targets.insert(service.to_owned(), target.clone());
        Ok(target)
    }

    fn headers(
        &self,
        call: &Call<'_>,
        options: &CallOptions,
        target: &Target,
        snapshot: &Snapshot,
        body: &[u8],
    ) -> Result<HeaderMap, Error> {
        let region = options.region.as_ref().or(self.0.region.as_ref());
        options.region.as_deref().map(check_region).transpose()?;
        let language = options.language.as_ref().or(self.0.language.as_ref());
        options.language.as_deref().map(check_language).transpose()?;
        if call.region_required && region.is_none() {
            return Err(Error::invalid(schema::Invalid {
                code: "MissingParameter",
                path: "Region".to_owned(),
                message: "this action needs a region: set it on the client or for the call"
                    .to_owned(),
                unsupported: false,
            }));
        }
        let timestamp = unix_time();
        let mut headers = HeaderMap::with_capacity(12);
        headers.insert(HOST, header(&target.endpoint.host)?);
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(CONTENT_TYPE_JSON));
        headers.insert(HeaderName::from_static("x-tc-action"), header(call.action)?);
        headers.insert(HeaderName::from_static("x-tc-version"), header(call.version)?);
        headers.insert(HeaderName::from_static("x-tc-timestamp"), HeaderValue::from(timestamp));
        if let Some(region) = region {
            headers.insert(HeaderName::from_static("x-tc-region"), header(region)?);
        }
        if let Some(language) = language {
            headers.insert(HeaderName::from_static("x-tc-language"), header(language)?);
        }
        if let Some(token) = snapshot.credentials.as_ref().and_then(Credentials::token) {
            let mut token = header(token)?;
            token.set_sensitive(true);
            headers.insert(HeaderName::from_static("x-tc-token"), token);
        }
        let value = target.authorization(call.service, snapshot, timestamp, body)?;
        headers.insert(AUTHORIZATION, value);
        Ok(headers)
    }
}

impl Target {
    fn authorization(
        &self,
        service: &str,
        snapshot: &Snapshot,
        timestamp: i64,
        body: &[u8],
    ) -> Result<HeaderValue, Error> {
        // How the service is told that a call is not signed.
        let Some(credentials) = &snapshot.credentials else {
            return Ok(HeaderValue::from_static("SKIP"));
        };
        let scope = Scope::new(timestamp, service);
        let key = self.signing_key(credentials, snapshot.serial, &scope);
        let signed = [("content-type", CONTENT_TYPE_JSON), ("host", &self.endpoint.host)];
        let request = CanonicalRequest {
            method: "POST",
            query: "",
            headers: &signed,
            payload: Payload::Signed(body),
        };
        let signature = sign(&request, timestamp, &scope, &key);
        let value = authorization(credentials.secret_id(), &scope, &signed, &signature);
        let mut value = HeaderValue::from_maybe_shared(value).map_err(|_| not_a_header())?;
        value.set_sensitive(true);
        Ok(value)
    }

    /// The key of the day, derived when the day begins and when the credentials change.
    fn signing_key(&self, credentials: &Credentials, serial: u64, scope: &Scope<'_>) -> SigningKey {
        // A key is replaced as a whole.
        let mut kept = self.key.lock().unwrap_or_else(PoisonError::into_inner);
        match &*kept {
            Some(kept) if kept.serial == serial && kept.date == scope.date() => kept.key.clone(),
            _ => {
                let key = SigningKey::derive(credentials.secret_key(), scope);
                let date = scope.date().to_owned();
                *kept = Some(DayKey { serial, date, key: key.clone() });
                key
            }
        }
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("credentials", &self.0.credentials)
            .field("region", &self.0.region)
            .field("endpoint", &self.0.endpoint.as_ref().map(|endpoint| &endpoint.host))
            .finish_non_exhaustive()
    }
}

impl<'a> Call<'a> {
    /// A call of an action that has a spec.
    pub fn of(service: &'a schema::Service, action: &'a schema::Action) -> Self {
        Call {
            service: service.name,
            version: service.version,
            action: action.name,
            region_required: action.region_required,
        }
    }
}

/// The JSON of a request that has been checked.
fn encode(
    service: &schema::Service,
    object: schema::ObjectId,
    record: &dyn Record,
) -> Result<Vec<u8>, Error> {
    serde_json::to_vec(&Encode::new(service, object, record))
        .map_err(|error| Error::internal(Outcome::NotSent, format!("encoding failed: {error}")))
}

/// What an answer says.
fn read(response: &Response, decode: &mut dyn FnMut(&[u8]) -> Decoded) -> Result<String, Error> {
    let ok = (200..300).contains(&response.status);
    // A gateway can answer a code of the service with another status; a page of its own is no answer.
    let decoded = if ok { decode(&response.body) } else { schema::decode_envelope(&response.body) };
    let error = match decoded {
        Ok(schema::Answer::Done { request_id }) if ok => return Ok(request_id),
        Ok(schema::Answer::Refused { code, message, request_id }) => {
            // Only of an internal error the service itself does not know how far it got.
            let internal = code.split('.').next() == Some("InternalError");
            let outcome = if internal { Outcome::Unknown } else { Outcome::Rejected };
            Error::new(Status::Service, outcome, message)
                .with_code(code)
                .with_request_id(request_id)
        }
        Err(error) if ok => {
            let message = format!("the answer can't be read: {}", error.message);
            Error::new(Status::Response, Outcome::Unknown, message)
                .with_path(error.path)
                .with_request_id(error.request_id)
        }
        _ => {
            let message = "something in between answered in place of the service";
            Error::new(Status::Http, Outcome::Unknown, message)
        }
    };
    Err(error.with_http_status(response.status))
}

fn header(value: &str) -> Result<HeaderValue, Error> {
    HeaderValue::from_str(value).map_err(|_| not_a_header())
}

fn not_a_header() -> Error {
    Error::internal(Outcome::NotSent, "a value that was checked can't stand in a header")
}

/// Seconds since 1970.
fn unix_time() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_secs()).unwrap_or(i64::MAX)
}
