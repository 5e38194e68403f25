//! Strict framing of responses: one that two readers could read differently is refused.
//!
//! ureq reads HTTP leniently: it takes `Transfer-Encoding: chunked, gzip`, a chunk size of `+1f` or a bare LF, where
//! another reader on the way sees a response of another length. Whoever controls that difference controls which bytes
//! are the response to the next request. This transport reads the bytes of each response before ureq does, by the
//! grammar of RFC 9112 without its tolerances, and so that what it accepts means the same to ureq. It also knows where
//! a response ends: a connection on which anything follows is not used again.

mod chunk;
mod head;
mod line;
mod reader;
#[cfg(test)]
mod tests;
mod unframed;

use std::fmt;
use std::io::{self, ErrorKind};

use ureq::Error;
use ureq::unversioned::transport::{Buffers, ConnectionDetails, Connector, NextTimeout, Transport};

use super::layer::{Layer, Unsolicited};
pub(super) use head::status;
use reader::Reader;
pub(super) use unframed::Unframed;

/// Checks the framing of all that comes through a connection. Belongs above TLS and below whatever keeps connections.
#[derive(Debug)]
pub(super) struct FramingConnector;

impl<In: Layer> Connector<In> for FramingConnector {
    type Out = Framed<In>;

    fn connect(
        &self,
        _: &ConnectionDetails<'_>,
        chained: Option<In>,
    ) -> Result<Option<Self::Out>, Error> {
        Ok(chained.map(|inner| Framed { inner, reader: Reader::default() }))
    }
}

/// A connection whose responses are well framed.
pub(super) struct Framed<T> {
    inner: T,
    reader: Reader,
}

impl<T: Layer> Transport for Framed<T> {
    fn buffers(&mut self) -> &mut dyn Buffers {
        self.inner.buffers()
    }

    fn transmit_output(&mut self, amount: usize, timeout: NextTimeout) -> Result<(), Error> {
        self.reader.begin().map_err(io::Error::other)?;
        self.inner.transmit_output(amount, timeout)
    }

    fn await_input(&mut self, timeout: NextTimeout) -> Result<bool, Error> {
        // ureq consumes nothing while it waits, so what is new begins where the input ended.
        let before = self.inner.buffers().input().len();
        let more = self.inner.await_input(timeout).map_err(|error| self.no_end(error))?;
        let input = self.inner.buffers().input();
        let new = input.get(before..).unwrap_or_default();
        let interim = self.reader.push(new).map_err(io::Error::other)?;
        if !more {
            self.reader.end().map_err(io::Error::other)?;
        }
        if interim > 0 {
            // ureq would refuse some that are legal. It takes a head when it is whole and not before, so that of an
            // interim response is the first thing in the input.
            self.inner.buffers().input_consume(before + interim);
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
        !self.reader.is_idle() || self.inner.has_leftovers()
    }

    fn unsolicited(&mut self) -> Unsolicited {
        if self.reader.is_idle() { self.inner.unsolicited() } else { Unsolicited::Bytes }
    }
}

impl<T> Framed<T> {
    /// ureq takes a connection that breaks within a body for one that was closed, which ends a body without a length.
    /// That a connection was reset, or TLS cut off, is no end of a response.
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
