//! The head of a response: the status line, and the fields that determine where the body ends.

use super::Unframed;
use super::line::{Line, Text};

/// The head as parsed so far.
#[derive(Default)]
pub(super) struct Head {
    status: u16,
    /// HTTP/1.1, not HTTP/1.0.
    is_11: bool,
    length: Option<u64>,
    chunked: bool,
}

/// The framing of the body after a head.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Body {
    /// Another head: the response was an interim one.
    Interim,
    /// A body of that many bytes.
    Length(u64),
    Chunks,
    /// A body that ends when the connection is closed.
    UntilClose,
}

impl Head {
    /// Parses a status line, such as `HTTP/1.1 200 OK`. The space before an empty reason phrase may be
    /// missing.
    pub(super) fn begin(line: &[u8]) -> Result<Self, Unframed> {
        let (version, rest) = line.split_at_checked(9).ok_or(Unframed::Version)?;
        let is_11 = match version {
            b"HTTP/1.1 " => true,
            b"HTTP/1.0 " => false,
            _ => return Err(Unframed::Version),
        };
        let (digits, reason) = rest.split_at_checked(3).ok_or(Unframed::Status)?;
        let status = number(digits, 10).and_then(|status| u16::try_from(status).ok());
        match (status, reason) {
            (Some(status @ 100..600), [] | [b' ', ..]) => {
                Ok(Head { status, is_11, length: None, chunked: false })
            }
            _ => Err(Unframed::Status),
        }
    }

    /// Adds a line such as `Content-Length: 5`.
    pub(super) fn add(&mut self, line: Text<'_>) -> Result<(), Unframed> {
        match Field::of(line)? {
            Field::Other => {}
            Field::ContentLength => {
                let length = value(line).and_then(|value| number(value, 10));
                if self.length.is_some() || length.is_none() {
                    return Err(Unframed::Length);
                }
                self.length = length;
            }
            Field::TransferEncoding => {
                let is_chunked =
                    value(line).is_some_and(|value| value.eq_ignore_ascii_case(b"chunked"));
                if self.chunked || !is_chunked || !self.is_11 {
                    return Err(Unframed::Encoding);
                }
                self.chunked = true;
            }
        }
        Ok(())
    }

    /// The framing of the body, once the head is complete.
    pub(super) fn body(&self) -> Result<Body, Unframed> {
        match (self.status, self.chunked, self.length) {
            (101, ..) => Err(Unframed::Interim),
            (100..200, ..) if !self.is_11 => Err(Unframed::Interim),
            // Some readers use the status to decide, others the length.
            (100..200 | 204 | 304, true, _) | (100..200 | 204 | 304, _, Some(1..)) => {
                Err(Unframed::BodyOfNone)
            }
            (100..200, ..) => Ok(Body::Interim),
            (204 | 304, ..) => Ok(Body::Length(0)),
            (_, true, Some(_)) => Err(Unframed::TwoLengths),
            (_, true, None) => Ok(Body::Chunks),
            (_, false, Some(length)) => Ok(Body::Length(length)),
            (_, false, None) => Ok(Body::UntilClose),
        }
    }
}

/// The status of a complete head, including its last line, for a response that has no body whatever its
/// fields say.
pub(in crate::transport) fn status(head: &[u8]) -> Result<u16, Unframed> {
    let (mut line, mut rest, mut status) = (Line::default(), head, None);
    while !rest.is_empty() {
        let (taken, Some(text)) = line.take(rest)? else { return Err(Unframed::Line) };
        if status.is_none() {
            status = Some(Head::begin(text.start)?.status);
        } else if text.length > 0 {
            Field::of(text)?;
        }
        rest = &rest[taken..];
    }
    status.ok_or(Unframed::Version)
}

/// The field of a header line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Field {
    ContentLength,
    TransferEncoding,
    Other,
}

impl Field {
    /// Parses the field of a line `name: value`. Nothing may precede the name, and a colon must follow it
    /// directly.
    pub(super) fn of(line: Text<'_>) -> Result<Self, Unframed> {
        let Some((name, [b':', ..])) = line.start.split_at_checked(line.name) else {
            return Err(Unframed::Field);
        };
        Ok(match name.len() {
            0 => return Err(Unframed::Field),
            14 if name.eq_ignore_ascii_case(b"Content-Length") => Field::ContentLength,
            17 if name.eq_ignore_ascii_case(b"Transfer-Encoding") => Field::TransferEncoding,
            _ => Field::Other,
        })
    }
}

/// The value of a line that was stored whole, without surrounding blanks.
fn value(line: Text<'_>) -> Option<&[u8]> {
    let mut value = line.whole()?.get(line.name + 1..)?;
    while let [b' ' | b'\t', rest @ ..] | [rest @ .., b' ' | b'\t'] = value {
        value = rest;
    }
    Some(value)
}

/// Parses a number of digits. It must fit into 63 bits, as not every reader has 64.
pub(super) fn number(digits: &[u8], radix: u32) -> Option<u64> {
    if digits.is_empty() {
        return None;
    }
    let add = |number: i64, byte: &u8| {
        let digit = char::from(*byte).to_digit(radix)?;
        number.checked_mul(radix.into())?.checked_add(digit.into())
    };
    digits.iter().try_fold(0, add).and_then(|number| number.try_into().ok())
}
