//! Head and body in one write, and so in one TLS record.
//!
//! ureq hands over the head, then the body. This wrapper keeps the head back and puts it in front of the
//! body.

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
    head: Vec<u8>,
    next: Next,
}

/// What ureq hands over next.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Next {
    Head,
    Body,
}

impl<T: Transport> Transport for Joined<T> {
    fn buffers(&mut self) -> &mut dyn Buffers {
        self.inner.buffers()
    }

    fn transmit_output(&mut self, amount: usize, timeout: NextTimeout) -> Result<(), Error> {
        attempt::enter_request();
        let output = self.inner.buffers().output();
        if self.next == Next::Head {
            self.head.clear();
            self.head.extend_from_slice(&output[..amount]);
            self.next = Next::Body;
            return Ok(());
        }
        let kept = self.head.len();
        if kept + amount > output.len() {
            // A body that fills the buffer is no case for saving a write.
            let body = output[..amount].to_vec();
            self.flush(timeout)?;
            self.inner.buffers().output()[..amount].copy_from_slice(&body);
            return self.inner.transmit_output(amount, timeout);
        }
        output.copy_within(..amount, kept);
        output[..kept].copy_from_slice(&self.head);
        self.head.clear();
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
        let kept = self.head.len();
        self.inner.buffers().output()[..kept].copy_from_slice(&self.head);
        self.head.clear();
        self.inner.transmit_output(kept, timeout)
    }
}

impl<T: Transport> fmt::Debug for Joined<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.inner, f)
    }
}
