//! An exchange: when its request may be sent, what is known of it, and its response.

use std::time::{Duration, Instant};

use ureq::http::HeaderMap;

use crate::call::attempt_report::{Connection, Times};
use crate::call::rate_limiter::Permit;
use crate::os::secret_buffer::SecretBytes;
use crate::sync::cancel::Cancellation;

/// A response of any status.
pub(crate) struct Response {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    /// The body. It may contain keys.
    pub(crate) body: SecretBytes,
}

/// When a request may be sent, and its deadline.
pub(crate) struct Bounds<'a> {
    pub(crate) deadline: Instant,
    pub(crate) cancel: Cancellation<'a>,
    /// The rate limiter's permit. It is returned at the end of the exchange.
    pub(crate) permit: Option<Permit>,
    /// Overrides the transport's connect timeout.
    pub(crate) connect_timeout: Option<Duration>,
}

/// Measurements of an exchange, whether or not it succeeded.
#[derive(Default)]
pub(crate) struct Measured {
    /// Durations, without the time spent waiting for the permit.
    pub(crate) times: Times,
    /// How long it waited for the permit.
    pub(crate) waited: Duration,
    pub(crate) connection: Connection,
    /// The status of the response.
    pub(crate) http_status: Option<u16>,
}
