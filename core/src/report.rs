//! What a call did, for programs that measure or account.

use std::time::Duration;

use ureq::http::HeaderValue;

use crate::schema::{Oddities, Violations};

/// What a call did, whether it succeeded or failed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct CallReport {
    /// How many times the request was sent or tried to be sent.
    pub attempts: u32,
    /// The host that the last attempt went to, with its port unless it is the scheme's own.
    pub endpoint: String,
    /// The id that the service gave the request, if it answered.
    pub request_id: Option<String>,
    /// From the call's beginning to its end.
    pub total: Duration,
    /// The part of it spent waiting: for a permit, and between attempts.
    pub waited: Duration,
    /// Times of the last attempt.
    pub last: Times,
    /// `Date` of the last response.
    pub(crate) date: Option<HeaderValue>,
    /// Values of the response that are not of the types that the action's spec says: each was converted or left out.
    /// None for a call by names and JSON, where nothing is converted, and if the call failed.
    pub oddities: Oddities,
    /// What the action's spec does not allow in the request, which was sent all the same: see
    /// [`Validation::Warn`](crate::Validation::Warn). None with any other setting.
    pub violations: Violations,
}

/// When an attempt got how far, each from its beginning; what it did not reach, or did before, is 0.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Times {
    /// There was a TCP connection, its host looked up. 0 on a kept connection.
    pub connected: Duration,
    /// The TLS handshake was done. 0 on a kept connection and over plain HTTP.
    pub handshaken: Duration,
    /// The first byte of the answer came.
    pub first_byte: Duration,
    /// The attempt was over.
    pub total: Duration,
}
