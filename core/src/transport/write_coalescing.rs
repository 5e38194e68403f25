//! Writes head and body at once, and so in one TLS record.
//!
//! ureq passes on the head, then the body. This wrapper holds the head back and puts it in front of the body,
//! followed by the lines of the [`Head`](super::head::Head) that ureq does not know.

use std::{fmt, io};

use ureq::Error;
use ureq::unversioned::transport::{Buffers, ConnectionDetails, Connector, NextTimeout, Transport};
use zeroize::Zeroizing;

use super::attempt;
use super::layer::{Layer, Unsolicited};

#[derive(Debug)]
pub(super) struct CoalescingConnector;

impl<In: Layer> Connector<In> for CoalescingConnector {
    type Out = Coalescing<In>;

    fn connect(
        &self,
        _: &ConnectionDetails<'_>,
        chained: Option<In>,
    ) -> Result<Option<Self::Out>, Error> {
        Ok(chained.map(|inner| {
            if inner.is_tls() {
                attempt::note_handshaken();
            }
            Coalescing { inner, head: Vec::new(), next: Next::Head, is_fresh: true }
        }))
    }
}

pub(super) struct Coalescing<T> {
    inner: T,
    /// ureq's lines, without the empty line that ends a head.
    head: Vec<u8>,
    next: Next,
    /// Whether nothing of a request was written yet.
    is_fresh: bool,
}

/// What ureq passes on next.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Next {
    Head,
    Body,
}

/// The end of a line, or, alone, of the head.
const LINE_END: &[u8] = b"\r\n";

impl<T: Layer> Transport for Coalescing<T> {
    fn buffers(&mut self) -> &mut dyn Buffers {
        self.inner.buffers()
    }

    fn transmit_output(&mut self, amount: usize, timeout: NextTimeout) -> Result<(), Error> {
        let output = self.inner.buffers().output();
        if self.next == Next::Head {
            // A head that is longer than the buffer arrives in parts.
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
        let kept = attempt::with_head(|lines| self.head.len() + lines.len() + LINE_END.len())?;
        if kept + amount > output.len() {
            // With a body that fills the buffer, there is no write to save.
            let body = output[..amount].to_vec();
            self.flush(timeout)?;
            self.inner.buffers().output()[..amount].copy_from_slice(&body);
            return self.inner.transmit_output(amount, timeout);
        }
        output.copy_within(..amount, kept);
        self.put_head()?;
        self.begin_request()?;
        self.inner.transmit_output(kept + amount, timeout)
    }

    fn await_input(&mut self, timeout: NextTimeout) -> Result<bool, Error> {
        self.flush(timeout)?;
        self.next = Next::Head;
        self.inner.await_input(timeout)
    }

    fn is_open(&mut self) -> bool {
        self.unsolicited() == Unsolicited::Nothing
    }

    fn is_tls(&self) -> bool {
        self.inner.is_tls()
    }
}

impl<T: Layer> Layer for Coalescing<T> {
    fn has_leftovers(&mut self) -> bool {
        // A head that was not written belongs to a failed request.
        !self.head.is_empty() || self.inner.has_leftovers()
    }

    fn unsolicited(&mut self) -> Unsolicited {
        if self.head.is_empty() { self.inner.unsolicited() } else { Unsolicited::Closed }
    }
}

impl<T: Layer> Coalescing<T> {
    /// Marks the start of the request: everything written from here on belongs to it. Fails if a new
    /// connection has received bytes before a request: they would be taken for the response. The pool probes
    /// kept connections. After a wait for the rate limiter, both kinds are probed, as the peer may have
    /// closed the connection meanwhile.
    fn begin_request(&mut self) -> Result<(), Error> {
        let waited = attempt::wait_for_permit()?;
        if std::mem::take(&mut self.is_fresh) || waited {
            match self.inner.unsolicited() {
                Unsolicited::Bytes => return Err(io::Error::other(Unasked).into()),
                Unsolicited::Closed if waited => {
                    return Err(io::Error::from(io::ErrorKind::ConnectionAborted).into());
                }
                Unsolicited::Closed | Unsolicited::Nothing => {}
            }
        }
        attempt::enter_request();
        Ok(())
    }

    /// Passes on a head by itself: no body followed, or the two are longer than the buffer, as the head alone
    /// may be.
    fn flush(&mut self, timeout: NextTimeout) -> Result<(), Error> {
        if self.head.is_empty() {
            return Ok(());
        }
        let whole = attempt::with_head(|lines| [&self.head, lines, LINE_END].concat())?;
        // The lines may include a token.
        let whole = Zeroizing::new(whole);
        self.head.clear();
        self.begin_request()?;
        let most = self.inner.buffers().output().len();
        for part in whole.chunks(most) {
            self.inner.buffers().output()[..part.len()].copy_from_slice(part);
            self.inner.transmit_output(part.len(), timeout)?;
        }
        Ok(())
    }

    /// Puts the whole head at the start of the output, which has room for it.
    fn put_head(&mut self) -> Result<(), Error> {
        let output = self.inner.buffers().output();
        attempt::with_head(|lines| {
            let mut at = 0;
            for part in [&self.head, lines, LINE_END] {
                output[at..at + part.len()].copy_from_slice(part);
                at += part.len();
            }
        })?;
        self.head.clear();
        Ok(())
    }
}

/// A server sent bytes before a request. Travels through ureq inside an [`io::Error`].
#[derive(Debug)]
pub(super) struct Unasked;

impl fmt::Display for Unasked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the server sent bytes before the request, which was therefore not sent")
    }
}

impl std::error::Error for Unasked {}

impl<T: Transport> fmt::Debug for Coalescing<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.inner, f)
    }
}
