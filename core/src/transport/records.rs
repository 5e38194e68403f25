//! The byte stream of a TLS session over the layer below it, with the positions of record ends.
//!
//! rustls buffers the start of an incomplete record and does not report it. Record headers are not encrypted,
//! so counting bytes reveals it (RFC 8446, section 5.1).

use std::io;

use ureq::unversioned::transport::NextTimeout;

use super::layer::{Layer, Unsolicited};

/// Length of a record header: type, version and length.
const HEADER: usize = 5;

/// The layer below TLS as a reader and writer.
pub(super) struct Records<T> {
    lower: T,
    position: Position,
}

/// The position in a record after the last byte that was read.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
struct Position {
    /// Bytes of a header so far; 0 within a payload and between records.
    header: usize,
    /// The payload length from the header as read so far; then the number of bytes left of the payload.
    payload: usize,
}

impl Position {
    fn advance(&mut self, mut bytes: &[u8]) {
        while let [first, rest @ ..] = bytes {
            if self.header == 0 && self.payload > 0 {
                let skipped = self.payload.min(bytes.len());
                self.payload -= skipped;
                bytes = &bytes[skipped..];
                continue;
            }
            if self.header >= HEADER - 2 {
                self.payload = self.payload << 8 | usize::from(*first);
            }
            self.header = (self.header + 1) % HEADER;
            bytes = rest;
        }
    }

    fn is_between_records(self) -> bool {
        self == Position::default()
    }
}

impl<T: Layer> Records<T> {
    pub(super) fn new(lower: T) -> Self {
        Records { lower, position: Position::default() }
    }

    /// Whether bytes are left that rustls has not taken, or it has taken only a part of a record.
    pub(super) fn has_leftovers(&mut self) -> bool {
        !self.position.is_between_records() || self.lower.has_leftovers()
    }

    /// What has arrived in the layers below.
    pub(super) fn unsolicited(&mut self) -> Unsolicited {
        self.lower.unsolicited()
    }

    pub(super) fn lower(&self) -> &T {
        &self.lower
    }
}

impl<T: Layer> io::Read for Records<T> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        // The deadline is the attempt's, which the socket knows.
        self.lower.maybe_await_input(NextTimeout::default()).map_err(ureq::Error::into_io)?;
        let buffers = self.lower.buffers();
        let input = buffers.input();
        let length = into.len().min(input.len());
        into[..length].copy_from_slice(&input[..length]);
        buffers.input_consume(length);
        self.position.advance(&into[..length]);
        Ok(length)
    }
}

impl<T: Layer> io::Write for Records<T> {
    fn write(&mut self, from: &[u8]) -> io::Result<usize> {
        let output = self.lower.buffers().output();
        let length = from.len().min(output.len());
        output[..length].copy_from_slice(&from[..length]);
        self.lower.transmit_output(length, NextTimeout::default()).map_err(ureq::Error::into_io)?;
        Ok(length)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record(length: u16) -> Vec<u8> {
        let mut record = vec![23, 3, 3];
        record.extend_from_slice(&length.to_be_bytes());
        record.extend(std::iter::repeat_n(0xff, length.into()));
        record
    }

    #[test]
    fn records_end_where_their_headers_say() {
        let all = [record(0), record(1), record(255), record(256), record(16_640)].concat();
        let ends: Vec<usize> = [5, 11, 271, 532, 17_177].into();
        for step in [1, 2, 3, 5, 7, 256, 4096, all.len()] {
            let (mut position, mut at) = (Position::default(), 0);
            for part in all.chunks(step) {
                position.advance(part);
                at += part.len();
                assert_eq!(position.is_between_records(), ends.contains(&at), "{at} by {step}");
            }
        }
    }
}
