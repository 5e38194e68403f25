//! What each layer of a connection says of itself between two exchanges.

use ureq::unversioned::transport::{Either, Transport};

/// What has arrived on a connection while no request was in progress.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unsolicited {
    /// Nothing: the next bytes to arrive answer the next request.
    Nothing,
    /// Bytes that no request has asked for.
    Bytes,
    /// The peer has closed its side, or the socket failed.
    Closed,
}

/// A layer of a connection: it knows what is left in its own buffers and in those of the layers below.
///
/// A byte that is left over would be read as the start of the next response. A connection may therefore be kept, and
/// a kept one used again, only if no layer holds a byte and the peer has closed nothing.
pub(super) trait Layer: Transport {
    /// Whether a layer holds received bytes, or the end of the peer's data. Makes no system call.
    fn has_leftovers(&mut self) -> bool;

    /// What has arrived, in this layer, the layers below, and the socket. Does not wait.
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
