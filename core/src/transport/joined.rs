//! Head and body in one write, and so in one TLS record.
//!
//! ureq hands over the head, then the body. This wrapper keeps the head back and puts it in front of the body,
//! with the lines of the [`Head`](super::head::Head) that ureq does not know behind it.

use std::fmt;

use ureq::Error;
use ureq::unversioned::transport::{Buffers, ConnectionDetails, Connector, NextTimeout, Transport};

use super::attempt;

#[derive(Debug)]
pub(super) struct JoinedConnector;

impl<In: Transport> Connector<In> for JoinedConnector {
    type Out = Joined<In>;

    fn connect(
        &self,
        _: &ConnectionDetails<'_>,
        chained: Option<In>,
    ) -> Result<Option<Self::Out>, Error> {
        Ok(chained.map(|inner| {
            if inner.is_tls() {
                attempt::note_handshaken();
            }
            Joined { inner, head: Vec::new(), next: Next::Head }
        }))
    }
}

pub(super) struct Joined<T> {
    inner: T,
    /// ureq's lines, without the empty one that ends a head.
    head: Vec<u8>,
    next: Next,
}

/// What ureq hands over next.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Next {
    Head,
    Body,
}

/// What ends a line, and alone, the head.
const LINE_END: &[u8] = b"\r\n";

impl<T: Transport> Transport for Joined<T> {
    fn buffers(&mut self) -> &mut dyn Buffers {
        self.inner.buffers()
    }

    fn transmit_output(&mut self, amount: usize, timeout: NextTimeout) -> Result<(), Error> {
        attempt::enter_request();
        let output = self.inner.buffers().output();
        if self.next == Next::Head {
            // A head that is longer than the buffer comes in parts.
            self.head.extend_from_slice(&output[..amount]);
            if self.head.ends_with(b"\r\n\r\n") {
                self.head.truncate(self.head.len() - LINE_END.len());
                self.next = Next::Body;
            }
            return Ok(());
        }
        if self.head.is_empty() {
            return self.inner.transmit_output(amount, timeout);
        }
        let kept = attempt::with_head(|lines| self.head.len() + lines.len() + LINE_END.len());
        if kept + amount > output.len() {
            // A body that fills the buffer is no case for saving a write.
            let body = output[..amount].to_vec();
            self.flush(timeout)?;
            self.inner.buffers().output()[..amount].copy_from_slice(&body);
            return self.inner.transmit_output(amount, timeout);
        }
        output.copy_within(..amount, kept);
        self.put_head();
        self.inner.transmit_output(kept + amount, timeout)
    }

    fn await_input(&mut self, timeout: NextTimeout) -> Result<bool, Error> {
        self.flush(timeout)?;
        self.next = Next::Head;
        self.inner.await_input(timeout)
    }

    fn is_open(&mut self) -> bool {
        // Bytes behind an answer belong to nothing that was asked: the connection is not to be trusted.
        self.head.is_empty() && self.inner.buffers().input().is_empty() && self.inner.is_open()
    }

    fn is_tls(&self) -> bool {
        self.inner.is_tls()
    }
}

impl<T: Transport> Joined<T> {
    /// Passes on a head that no body followed.
    fn flush(&mut self, timeout: NextTimeout) -> Result<(), Error> {
        if self.head.is_empty() {
            return Ok(());
        }
        let length = self.put_head();
        self.inner.transmit_output(length, timeout)
    }

    /// Puts the whole head where the output begins; answers its length.
    fn put_head(&mut self) -> usize {
        let output = self.inner.buffers().output();
        let length = attempt::with_head(|lines| {
            let mut at = 0;
            for part in [&self.head, lines, LINE_END] {
                output[at..at + part.len()].copy_from_slice(part);
                at += part.len();
            }
            at
        });
        self.head.clear();
        length
    }
}

impl<T: Transport> fmt::Debug for Joined<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.inner, f)
    }
}
