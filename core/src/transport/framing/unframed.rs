//! Reasons for rejecting a response.

use std::fmt;

use crate::Status;

/// A response whose framing is ambiguous, wrong or incomplete. Travels through ureq inside an [`std::io::Error`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::transport) enum Unframed {
    /// The status line does not begin with `HTTP/1.1` or `HTTP/1.0` and a space.
    Version,
    /// The status is not a three-digit number from 100 to 599, followed by a space or the end of the line.
    Status,
    /// An interim response that switches to another protocol, or of HTTP/1.0, which has none.
    Interim,
    /// A line that does not end in CR LF, or has control characters.
    Line,
    /// A header line that is not a name, a colon and a value. Folded lines are such lines.
    Field,
    /// The head, or the trailer of a chunked body, is too long.
    TooLong,
    /// `Content-Length` is not exactly one decimal number that fits.
    Length,
    /// `Transfer-Encoding` is not exactly `chunked`, or comes in HTTP/1.0.
    Encoding,
    /// Both `Transfer-Encoding` and `Content-Length` are present.
    TwoLengths,
    /// A response whose status has no body declares one.
    BodyOfNone,
    /// The line with the size of a chunk is invalid.
    ChunkSize,
    /// A chunk is longer or shorter than its size says.
    ChunkEnd,
    /// A trailer field that affects framing.
    Trailer,
    /// A request was to be sent on a connection that holds more or less than the response to the previous
    /// request.
    Early,
    /// The connection ended before the response did.
    CutShort,
}

impl Unframed {
    /// The status of a call that fails because of it.
    pub(in crate::transport) fn status(self) -> Status {
        match self {
            Unframed::CutShort | Unframed::Early => Status::Network,
            _ => Status::Response,
        }
    }
}

impl fmt::Display for Unframed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let why = match self {
            Unframed::CutShort => {
                return f.write_str("the connection was closed before the response was complete");
            }
            Unframed::Early => {
                return f.write_str("the connection holds bytes of an earlier response");
            }
            Unframed::Version => "the status line does not begin with HTTP/1.1 or HTTP/1.0",
            Unframed::Status => "the status is not a number from 100 to 599",
            Unframed::Interim => "an interim response switches the protocol, or is of HTTP/1.0",
            Unframed::Line => "a line does not end in CR LF, or has control characters",
            Unframed::Field => "a header line is not a name, a colon and a value",
            Unframed::TooLong => "the head or the trailer is too long",
            Unframed::Length => "Content-Length is not exactly one number",
            Unframed::Encoding => "Transfer-Encoding is not exactly \"chunked\"",
            Unframed::TwoLengths => "there are both Transfer-Encoding and Content-Length",
            Unframed::BodyOfNone => "a response without a body has a length",
            Unframed::ChunkSize => "the size of a chunk is not a hexadecimal number",
            Unframed::ChunkEnd => "a chunk does not end where its size says",
            Unframed::Trailer => "a trailer field decides on framing",
        };
        write!(f, "the response is not valid HTTP: {why}")
    }
}

impl std::error::Error for Unframed {}
