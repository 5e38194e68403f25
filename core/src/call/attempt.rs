//! One attempt of a call: sign, send, decode.

use std::time::{Duration, Instant};

use ureq::http::HeaderMap;

use crate::call::descriptor::Decoded;
use crate::call::rate_limiter::Permit;
use crate::credentials::Snapshot;
use crate::endpoint::signing::{CONTENT_TYPE_JSON, Target};
use crate::schema::Oddities;
use crate::sign::put_timestamp;
use crate::sync::cancel::Cancellation;
use crate::transport::{Bounds, Head, Measured, Response, Transport};
use crate::{Call, Credentials, Error, Header, Outcome, Status, call::retry, schema};

/// Parameters that all attempts of a call share.
pub(crate) struct Attempt<'a> {
    pub(crate) call: &'a Call<'a>,
    pub(crate) region: Option<&'a str>,
    pub(crate) language: Option<&'a str>,
    /// Header lines that identify the caller.
    pub(crate) identity: Option<&'a str>,
    pub(crate) trace_id: Option<&'a str>,
    pub(crate) target: &'a Target,
    pub(crate) transport: &'a Transport,
    pub(crate) body: &'a [u8],
    pub(crate) deadline: Instant,
    pub(crate) cancel: Cancellation<'a>,
    pub(crate) connect_timeout: Option<Duration>,
    pub(crate) headers: &'a [Header],
    /// Whether the attempt waits for a permit of the rate limiter.
    pub(crate) rate_limited: bool,
}

/// Result of an attempt.
pub(crate) struct Attempted {
    /// The request id of a success, or the error.
    pub(crate) result: Result<String, Error>,
    /// Values of the response that do not match its spec.
    pub(crate) oddities: Oddities,
    /// The headers of the response; empty if there was none.
    pub(crate) headers: HeaderMap,
    pub(crate) measured: Measured,
}

impl Attempted {
    /// An attempt without a response.
    fn failed(error: Error, measured: Measured) -> Self {
        let (oddities, headers) = (Oddities::default(), HeaderMap::new());
        Attempted { result: Err(error), oddities, headers, measured }
    }
}

impl Attempt<'_> {
    /// Signs the request for `timestamp`, in seconds since 1970, and sends it when `permit` allows it. `decode`
    /// reads the response.
    pub(crate) fn make(
        &self,
        snapshot: &Snapshot,
        timestamp: i64,
        permit: Option<Permit>,
        decode: &mut dyn FnMut(&[u8]) -> Decoded,
    ) -> Attempted {
        let mut measured = Measured::default();
        let head = match self.head(snapshot, timestamp) {
            Ok(head) => head,
            Err(error) => return Attempted::failed(error, measured),
        };
        let endpoint = &self.target.endpoint;
        let Attempt { deadline, cancel, connect_timeout, .. } = *self;
        let bounds = Bounds { deadline, cancel, permit, connect_timeout };
        match self.transport.post(endpoint, head, self.body, bounds, &mut measured) {
            Ok(response) => {
                let (result, oddities) = match read(&response, self.call.errors, decode) {
                    Ok((request_id, oddities)) => (Ok(request_id), oddities),
                    Err(error) => (Err(error), Oddities::default()),
                };
                self.transport.reuse(response.body);
                Attempted { result, oddities, headers: response.headers, measured }
            }
            Err(error) => Attempted::failed(error, measured),
        }
    }

    /// Returns the request's header section, without the headers that ureq adds.
    fn head(&self, snapshot: &Snapshot, timestamp: i64) -> Result<Head, Error> {
        let call = self.call;
        let mut head = Head::new(self.identity);
        head.add("Content-Type", CONTENT_TYPE_JSON)?;
        head.add("X-TC-Action", call.action)?;
        head.add("X-TC-Version", call.version)?;
        head.add_with("X-TC-Timestamp", |lines| put_timestamp(timestamp, lines))?;
        if let Some(region) = self.region {
            head.add("X-TC-Region", region)?;
        }
        if let Some(language) = self.language {
            head.add("X-TC-Language", language)?;
        }
        if let Some(trace_id) = self.trace_id {
            head.add("X-TC-TraceId", trace_id)?;
        }
        self.target.authorize(call.service, snapshot, timestamp, self.body, &mut head)?;
        if let Some(token) = snapshot.credentials.as_ref().and_then(Credentials::token) {
            head.add_secret("X-TC-Token", token)?;
        }
        for header in self.headers {
            head.add_secret(header.name(), header.value())?;
        }
        Ok(head)
    }
}

/// Decodes a response: the request id, and the values that do not match its spec.
fn read(
    response: &Response,
    errors: schema::ErrorCodes<'_>,
    decode: &mut dyn FnMut(&[u8]) -> Decoded,
) -> Result<(String, Oddities), Error> {
    let ok = (200..300).contains(&response.status);
    // A gateway may pass on a code of the service with another HTTP status; the gateway's page is not a response.
    let decoded = if ok { decode(&response.body) } else { schema::decode_envelope(&response.body) };
    let error = match decoded {
        Ok(schema::ServiceResult::Done { request_id, oddities }) if ok => {
            return Ok((request_id, oddities));
        }
        Ok(schema::ServiceResult::Refused { code, message, request_id }) => Error::new(
            Status::Service,
            retry::outcome_of(&code, |code| errors.find(code).map(|known| known.retry)),
            message,
        )
        .with_code(code)
        .with_request_id(request_id),
        Err(error) if ok => {
            let status = if error.no_memory { Status::Resources } else { Status::Response };
            let message = format!("the response can't be read: {}", error.message);
            Error::new(status, Outcome::Unknown, message)
                .with_path(error.path)
                .with_request_id(error.request_id)
        }
        _ => {
            let message = "an intermediary (proxy or gateway) responded in place of the service";
            Error::new(Status::Http, Outcome::Unknown, message)
        }
    };
    Err(error.with_http_status(response.status))
}
