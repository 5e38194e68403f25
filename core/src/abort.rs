//! Ending all calls of a client.

use std::fmt;
use std::net::{Shutdown, TcpStream};
use std::sync::{Arc, PoisonError, Weak};

use crate::latch::Latch;
use crate::process::Process;
use crate::sync::Mutex;
use crate::{CancelToken, Error};

/// The end of a client. Clones are one.
///
/// Most waits are for descriptors, of which its own is one. But most reads of a response block in the system, which
/// saves a system call per call: they are woken by shutting their sockets down.
#[derive(Clone)]
pub(crate) struct Abort(Arc<Parts>);

struct Parts {
    token: CancelToken,
    /// The connections that were made in its calls. Nothing but this list runs under its lock.
    sockets: Mutex<Vec<Weak<TcpStream>>>,
}

impl Abort {
    /// One that has not come.
    ///
    /// # Errors
    /// As [`CancelToken::new`].
    pub(crate) fn new() -> Result<Self, Error> {
        let (token, sockets) = (CancelToken::new()?, Mutex::default());
        Ok(Abort(Arc::new(Parts { token, sockets })))
    }

    /// Ends the calls, for good. Does nothing in a forked child, which shares the sockets.
    pub(crate) fn fire(&self) {
        if self.latch().process() != Process::current() {
            return;
        }
        self.0.token.fire();
        // Who makes a connection from now on finds the token fired.
        for socket in std::mem::take(&mut *self.sockets()).iter().filter_map(Weak::upgrade) {
            // One that is gone already needs no end.
            let _ = socket.shutdown(Shutdown::Both);
        }
    }

    pub(crate) fn is_fired(&self) -> bool {
        self.0.token.is_fired()
    }

    pub(crate) fn latch(&self) -> &Latch {
        self.0.token.latch()
    }

    /// Notes a new connection.
    pub(crate) fn add(&self, socket: &Arc<TcpStream>) {
        let mut sockets = self.sockets();
        if sockets.len() == sockets.capacity() {
            sockets.retain(|socket| socket.strong_count() > 0);
        }
        sockets.push(Arc::downgrade(socket));
    }

    fn sockets(&self) -> crate::sync::MutexGuard<'_, Vec<Weak<TcpStream>>> {
        // The list is whole between any two of its operations.
        self.0.sockets.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Abort {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Abort").field("fired", &self.is_fired()).finish()
    }
}
