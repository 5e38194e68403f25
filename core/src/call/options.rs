//! Options of a single call.

use std::time::Duration;

use crate::{CancelToken, Header, Validation};

/// Options of a single call.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct CallOptions {
    /// The region, in place of the client's.
    pub region: Option<String>,
    /// The language of messages, in place of the client's.
    pub language: Option<String>,
    /// The timeout of the whole call, in place of the client's.
    pub timeout: Option<Duration>,
    /// Ends the call when it is fired.
    pub cancel: Option<CancelToken>,
    /// The maximum number of attempts of the call, in place of the client's: 1 to 100.
    pub max_attempts: Option<u32>,
    /// How strictly the request is validated against its spec, in place of the client's. A request that was built with
    /// `build()` has been checked.
    pub validation: Option<Validation>,
    /// Trace id of the call, which is sent in the header `X-TC-TraceId` with each of its attempts: 1 to 128 visible
    /// ASCII characters without spaces, such as a UUID. It is shown in events and log lines.
    pub trace_id: Option<String>,
    /// The timeout for connecting to one address, in place of the client's.
    pub connect_timeout: Option<Duration>,
    /// The endpoint of the request, in place of the client's hosts, in the forms of
    /// [`ClientBuilder::endpoint`](crate::ClientBuilder::endpoint) but without a zone. Its host is signed, too; a
    /// finance region's own host is not used.
    pub endpoint: Option<String>,
    /// Headers that are added to the request: at most 64, of 8 KiB together.
    pub headers: Vec<Header>,
    /// Whether the text of the response is kept in [`CallReport::response_json`](crate::CallReport::response_json),
    /// besides the decoded response.
    pub response_json: bool,
    /// Whether the call waits for permits of the rate limiter even if the client's calls do not.
    pub(crate) rate_limited: bool,
}

impl CallOptions {
    /// Creates options of which none is set: all settings are the client's.
    pub fn new() -> Self {
        CallOptions::default()
    }

    /// Sets [`CallOptions::region`].
    #[must_use]
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// Sets [`CallOptions::language`].
    #[must_use]
    pub fn language(mut self, language: impl Into<String>) -> Self {
        self.language = Some(language.into());
        self
    }

    /// Sets [`CallOptions::timeout`], from 1 ms to a day.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Sets [`CallOptions::cancel`].
    #[must_use]
    pub fn cancel(mut self, token: CancelToken) -> Self {
        self.cancel = Some(token);
        self
    }

    /// Sets [`CallOptions::max_attempts`], 1 to 100.
    #[must_use]
    pub fn max_attempts(mut self, attempts: u32) -> Self {
        self.max_attempts = Some(attempts);
        self
    }

    /// Sets [`CallOptions::validation`].
    #[must_use]
    pub fn validation(mut self, validation: Validation) -> Self {
        self.validation = Some(validation);
        self
    }

    /// Sets [`CallOptions::trace_id`].
    #[must_use]
    pub fn trace_id(mut self, id: impl Into<String>) -> Self {
        self.trace_id = Some(id.into());
        self
    }

    /// Sets [`CallOptions::connect_timeout`], from 1 ms to a day.
    #[must_use]
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = Some(timeout);
        self
    }

    /// Sets [`CallOptions::endpoint`].
    #[must_use]
    pub fn endpoint(mut self, endpoint: impl Into<String>) -> Self {
        self.endpoint = Some(endpoint.into());
        self
    }

    /// Sets [`CallOptions::response_json`].
    #[must_use]
    pub fn response_json(mut self, keep: bool) -> Self {
        self.response_json = keep;
        self
    }

    /// Adds one of [`CallOptions::headers`].
    #[must_use]
    pub fn header(mut self, header: Header) -> Self {
        self.headers.push(header);
        self
    }
}
