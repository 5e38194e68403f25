//! Report of one attempt of a call.

use std::borrow::Cow;
use std::net::SocketAddr;
use std::time::Duration;

use crate::{Outcome, Status};

/// Time of each phase of an attempt, since the attempt began. A phase that was not reached, or was not needed, is
/// 0.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Times {
    /// The host was looked up. 0 on a reused connection, and if the addresses were already known.
    pub looked_up: Duration,
    /// The TCP connection was established, after the lookup. 0 on a reused connection.
    pub connected: Duration,
    /// The TLS handshake was complete. 0 on a reused connection and over plain HTTP.
    pub handshaken: Duration,
    /// The first byte of the response arrived.
    pub first_byte: Duration,
    /// The attempt ended.
    pub total: Duration,
}

/// Report of one attempt of a call, whether it succeeded or failed. It contains no secret.
///
/// In an event its texts are borrowed from the call; [`AttemptReport::into_owned`] makes one that outlives the
/// call.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct AttemptReport<'a> {
    /// Number of the attempt, from 1.
    pub number: u32,
    /// The host that the attempt went to, with its port unless it is the scheme's default.
    pub endpoint: Cow<'a, str>,
    /// The connection that the attempt used.
    pub connection: Connection,
    /// Time spent waiting for permits of the rate limiter.
    pub waited: Duration,
    /// Times of the phases, without the wait for permits.
    pub times: Times,
    /// Status of the failure. None if the attempt succeeded.
    pub status: Option<Status>,
    /// Outcome of this attempt: [`Outcome::Done`] if it succeeded.
    pub outcome: Outcome,
    /// The dotted error code from the service, 255 bytes of it at most.
    pub code: Option<Cow<'a, str>>,
    /// Error message: 255 bytes at most. Empty if the attempt succeeded.
    pub message: Cow<'a, str>,
    /// The id that the service gave the request, if it responded: 255 bytes at most.
    pub request_id: Option<Cow<'a, str>>,
    /// The HTTP status of the response, if there was one.
    pub http_status: Option<u16>,
}

impl AttemptReport<'_> {
    /// Returns a copy that owns its texts.
    pub fn into_owned(self) -> AttemptReport<'static> {
        fn owned(text: Cow<'_, str>) -> Cow<'static, str> {
            Cow::Owned(text.into_owned())
        }
        AttemptReport {
            endpoint: owned(self.endpoint),
            code: self.code.map(owned),
            message: owned(self.message),
            request_id: self.request_id.map(owned),
            ..self
        }
    }
}

/// Connection of an attempt.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Connection {
    /// The address of the peer, which is the proxy's where there is one. None if there was no connection.
    pub peer: Option<SocketAddr>,
    /// Whether the connection is reused: an earlier attempt, of this call or another, left it open.
    pub kept: bool,
}
