//! An exchange: when its request may be sent, what is known of it, and its response.

use std::time::{Duration, Instant};

use ureq::http::HeaderMap;
use zeroize::Zeroizing;

use crate::call::attempt_report::{Connection, Times};
use crate::call::rate_limiter::Permit;
use crate::sync::cancel::Cancellation;

/// An answer, whatever its status.
pub(crate) struct Response {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    /// It may hold keys.
    pub(crate) body: Zeroizing<Vec<u8>>,
}

/// When a request may be sent, and until when.
pub(crate) struct Bounds<'a> {
    pub(crate) deadline: Instant,
    pub(crate) cancel: Cancellation<'a>,
    /// The rate limiter's, which is given back with the end of the exchange.
    pub(crate) permit: Option<Permit>,
    /// In place of the transport's own.
    pub(crate) connect_timeout: Option<Duration>,
}

/// What is known of an exchange, whether or not it succeeded.
#[derive(Default)]
pub(crate) struct Measured {
    /// Without the time that was spent waiting for the permit.
    pub(crate) times: Times,
    /// How long it waited for the permit.
    pub(crate) waited: Duration,
    pub(crate) connection: Connection,
    /// That of the response.
    pub(crate) http_status: Option<u16>,
}
