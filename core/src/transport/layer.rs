//! Trait for the layers of a connection: each reports its state between two exchanges.

use ureq::unversioned::transport::{Either, Transport};

/// What has arrived on a connection while no request was in progress.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unsolicited {
    /// Nothing: the next bytes to arrive are the response to the next request.
    Nothing,
    /// Unsolicited bytes.
    Bytes,
    /// The peer has closed its side, or the socket failed.
    Closed,
}

/// A layer of a connection. It knows what is left in its own buffers and in those of the layers below.
///
/// A leftover byte would be read as the start of the next response. A connection may therefore be kept, and a
/// kept one reused, only if no layer holds a byte and the peer has not closed its side.
pub(super) trait Layer: Transport {
    /// Whether a layer holds received bytes, or the end of the peer's data. Makes no system call.
    fn has_leftovers(&mut self) -> bool;

    /// Returns what has arrived in this layer, in the layers below, and in the socket. Does not wait.
    fn unsolicited(&mut self) -> Unsolicited;
}

impl<A: Layer, B: Layer> Layer for Either<A, B> {
    fn has_leftovers(&mut self) -> bool {
        match self {
            Either::A(layer) => layer.has_leftovers(),
            Either::B(layer) => layer.has_leftovers(),
        }
    }

    fn unsolicited(&mut self) -> Unsolicited {
        match self {
            Either::A(layer) => layer.unsolicited(),
            Either::B(layer) => layer.unsolicited(),
        }
    }
}
