//! Strict framing of responses: a response that two readers could read differently is rejected.
//!
//! ureq reads HTTP leniently: it takes `Transfer-Encoding: chunked, gzip`, a chunk size of `+1f` or a bare LF, where
//! another reader on the way sees a response of another length. Whoever controls that difference controls which bytes
//! are the response to the next request. This transport reads the bytes of each response before ureq does, by the
//! grammar of RFC 9112 without its tolerances, and so that what it accepts means the same to ureq. It also knows where
//! a response ends: a connection on which anything follows is not used again.
//!
//! ureq never sees a body: it writes what it reads to the program's `log` logger, byte by byte, and a
//! response can contain keys. Bodies go to the attempt in progress; ureq sees the same number of blanks.

mod chunk;
mod head;
mod line;
mod reader;
mod shown;
#[cfg(test)]
mod tests;
mod token;
mod unframed;

use std::fmt;
use std::io::{self, ErrorKind};

use ureq::Error;
use ureq::unversioned::transport::{Buffers, ConnectionDetails, Connector, NextTimeout, Transport};

use super::attempt;
use super::layer::{Layer, Unsolicited};
pub(super) use head::status;
pub(super) use line::is_printable;
use reader::Reader;
use shown::Shown;
pub(super) use unframed::Unframed;

/// Checks the framing of everything received on a connection. Belongs above TLS and below the connection
/// pool.
#[derive(Debug)]
pub(super) struct FramingConnector;

impl<In: Layer> Connector<In> for FramingConnector {
    type Out = Framed<In>;

    fn connect(
        &self,
        _: &ConnectionDetails<'_>,
        chained: Option<In>,
    ) -> Result<Option<Self::Out>, Error> {
        Ok(chained.map(|inner| Framed {
            inner,
            reader: Reader::default(),
            shown: Shown::default(),
        }))
    }
}

/// A connection with checked framing.
pub(super) struct Framed<T> {
    inner: T,
    reader: Reader,
    /// The bytes that ureq reads.
    shown: Shown,
}

impl<T: Layer> Transport for Framed<T> {
    fn buffers(&mut self) -> &mut dyn Buffers {
        self
    }

    fn transmit_output(&mut self, amount: usize, timeout: NextTimeout) -> Result<(), Error> {
        self.reader.begin().map_err(io::Error::other)?;
        self.inner.transmit_output(amount, timeout)
    }

    fn await_input(&mut self, timeout: NextTimeout) -> Result<bool, Error> {
        let more = self.inner.await_input(timeout).map_err(|error| self.no_end(error))?;
        let buffers = self.inner.buffers();
        let new = buffers.input();
        let (before, count) = (self.shown.input().len(), new.len());
        let shown = self.shown.append(new)?;
        let mut kept = Ok(());
        let interim = self
            .reader
            .push(new, |range| {
                shown[range.clone()].fill(b' ');
                if kept.is_ok() {
                    kept = attempt::keep_body(&new[range]);
                }
            })
            .map_err(io::Error::other)?;
        kept?;
        buffers.input_consume(count);
        if !more {
            self.reader.end().map_err(io::Error::other)?;
        }
        if interim > 0 {
            // ureq would reject some legal ones. It takes a head only when it is complete, so the head of an
            // interim response is the first thing in the input.
            self.shown.consume(before + interim);
        }
        Ok(more)
    }

    fn is_open(&mut self) -> bool {
        self.unsolicited() == Unsolicited::Nothing
    }

    fn is_tls(&self) -> bool {
        self.inner.is_tls()
    }
}

impl<T: Layer> Layer for Framed<T> {
    fn has_leftovers(&mut self) -> bool {
        !self.is_idle() || self.inner.has_leftovers()
    }

    fn unsolicited(&mut self) -> Unsolicited {
        if self.is_idle() { self.inner.unsolicited() } else { Unsolicited::Bytes }
    }
}

/// The input is what ureq sees; the output is that of the layer below.
impl<T: Layer> Buffers for Framed<T> {
    fn output(&mut self) -> &mut [u8] {
        self.inner.buffers().output()
    }

    fn input(&self) -> &[u8] {
        self.shown.input()
    }

    /// No layer above writes into the input.
    fn input_append_buf(&mut self) -> &mut [u8] {
        &mut []
    }

    fn input_appended(&mut self, _: usize) {}

    fn input_consume(&mut self, amount: usize) {
        self.shown.consume(amount);
    }

    /// ureq uses the first buffer for request bodies without a length; every request of this library has one.
    fn tmp_and_output(&mut self) -> (&mut [u8], &mut [u8]) {
        (&mut [], self.inner.buffers().output())
    }

    fn can_use_input(&self) -> bool {
        self.shown.can_be_used()
    }
}

impl<T> Framed<T> {
    /// Whether no part of a response is left, neither to be received nor to be read by ureq.
    fn is_idle(&self) -> bool {
        self.reader.is_idle() && self.shown.input().is_empty()
    }

    /// ureq treats a connection that breaks within a body as closed, which ends a body without a length. A
    /// reset connection or truncated TLS stream is not the end of a response.
    fn no_end(&self, error: Error) -> Error {
        use ErrorKind::{ConnectionAborted, ConnectionReset, UnexpectedEof};
        match error {
            Error::Io(io)
                if self.reader.in_body()
                    && matches!(io.kind(), ConnectionAborted | ConnectionReset | UnexpectedEof) =>
            {
                io::Error::other(Unframed::CutShort).into()
            }
            error => error,
        }
    }
}

impl<T: Transport> fmt::Debug for Framed<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.inner, f)
    }
}
