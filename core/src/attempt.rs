//! One attempt of a call: sign, send, decode.

use std::time::Instant;

use ureq::http::header::{AUTHORIZATION, CONTENT_TYPE, DATE, HOST, HeaderName};
use ureq::http::{HeaderMap, HeaderValue};

use crate::call::Decoded;
use crate::credentials::Snapshot;
use crate::report::Times;
use crate::target::{CONTENT_TYPE_JSON, Target, not_a_header};
use crate::transport::{Response, Transport};
use crate::{Call, CancelToken, Credentials, Error, Outcome, Status, schema};

/// What all attempts of a call have in common.
pub(crate) struct Attempt<'a> {
    pub(crate) call: &'a Call<'a>,
    pub(crate) region: Option<&'a str>,
    pub(crate) language: Option<&'a str>,
    pub(crate) target: &'a Target,
    pub(crate) transport: &'a Transport,
    pub(crate) body: &'a [u8],
    pub(crate) deadline: Instant,
    pub(crate) cancel: Option<&'a CancelToken>,
}

/// What came of an attempt.
pub(crate) struct Attempted {
    /// The id of the request that was answered.
    pub(crate) result: Result<String, Error>,
    /// The server's `Date`.
    pub(crate) date: Option<HeaderValue>,
    pub(crate) times: Times,
}

impl Attempt<'_> {
    /// Signs the request for `timestamp`, in seconds since 1970, sends it, and has `decode` read the answer.
    pub(crate) fn make(
        &self,
        snapshot: &Snapshot,
        timestamp: i64,
        decode: &mut dyn FnMut(&[u8]) -> Decoded,
    ) -> Attempted {
        let mut times = Times::default();
        let headers = match self.headers(snapshot, timestamp) {
            Ok(headers) => headers,
            Err(error) => return Attempted { result: Err(error), date: None, times },
        };
        let uri = &self.target.endpoint.uri;
        let answer =
            self.transport.post(uri, headers, self.body, self.deadline, self.cancel, &mut times);
        match answer {
            Ok(response) => {
                let result = read(&response, decode);
                Attempted { result, date: response.headers.get(DATE).cloned(), times }
            }
            Err(error) => Attempted { result: Err(error), date: None, times },
        }
    }

    fn headers(&self, snapshot: &Snapshot, timestamp: i64) -> Result<HeaderMap, Error> {
        let call = self.call;
        let mut headers = HeaderMap::with_capacity(12);
        headers.insert(HOST, header(&self.target.endpoint.host)?);
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(CONTENT_TYPE_JSON));
        headers.insert(HeaderName::from_static("x-tc-action"), header(call.action)?);
        headers.insert(HeaderName::from_static("x-tc-version"), header(call.version)?);
        headers.insert(HeaderName::from_static("x-tc-timestamp"), HeaderValue::from(timestamp));
        if let Some(region) = self.region {
            headers.insert(HeaderName::from_static("x-tc-region"), header(region)?);
        }
        if let Some(language) = self.language {
            headers.insert(HeaderName::from_static("x-tc-language"), header(language)?);
        }
        if let Some(token) = snapshot.credentials.as_ref().and_then(Credentials::token) {
            let mut token = header(token)?;
            token.set_sensitive(true);
            headers.insert(HeaderName::from_static("x-tc-token"), token);
        }
        let authorization =
            self.target.authorization(call.service, snapshot, timestamp, self.body)?;
        headers.insert(AUTHORIZATION, authorization);
        Ok(headers)
    }
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
            let class = code.split('.').next();
            let internal = matches!(class, Some("InternalError" | "InternalServerError"));
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
