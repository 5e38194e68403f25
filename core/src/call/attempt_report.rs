//! What one attempt of a call did.

use std::borrow::Cow;
use std::net::SocketAddr;
use std::time::Duration;

use crate::{Outcome, Status};

/// When an attempt got how far, each from its beginning; what it did not reach, or did before, is 0.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Times {
    /// The host was looked up. 0 on a kept connection, and if its addresses were known from before.
    pub looked_up: Duration,
    /// There was a TCP connection, its host looked up. 0 on a kept connection.
    pub connected: Duration,
    /// The TLS handshake was done. 0 on a kept connection and over plain HTTP.
    pub handshaken: Duration,
    /// The first byte of the answer came.
    pub first_byte: Duration,
    /// The attempt was over.
    pub total: Duration,
}

/// What one attempt of a call did, whether it succeeded or failed. No secret is part of it.
///
/// In an event its texts are the call's own; [`AttemptReport::into_owned`] makes one that outlives the call.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct AttemptReport<'a> {
    /// Its number, from 1.
    pub number: u32,
    /// The host that it went to, with its port unless it is the scheme's own.
    pub endpoint: Cow<'a, str>,
    /// The connection that it used.
    pub connection: Connection,
    /// How long it waited for permits of the rate limiter.
    pub waited: Duration,
    /// When it got how far, the wait for permits left out.
    pub times: Times,
    /// What kind of failure it was. None if it succeeded.
    pub status: Option<Status>,
    /// What became of this attempt: [`Outcome::Done`] if it succeeded.
    pub outcome: Outcome,
    /// The dotted code that the service answered, 255 bytes of it at most.
    pub code: Option<Cow<'a, str>>,
    /// What was wrong, for people: 255 bytes at most. Empty if it succeeded.
    pub message: Cow<'a, str>,
    /// The id that the service gave the request, if it answered: 255 bytes at most.
    pub request_id: Option<Cow<'a, str>>,
    /// The HTTP status of the answer, if there was one.
    pub http_status: Option<u16>,
}

impl AttemptReport<'_> {
    /// The same with texts of its own.
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

/// The connection of an attempt.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Connection {
    /// The address that it leads to, which is the proxy's where there is one. None if there was no connection.
    pub peer: Option<SocketAddr>,
    /// Whether an earlier attempt, of this call or another, left it open.
    pub kept: bool,
}
