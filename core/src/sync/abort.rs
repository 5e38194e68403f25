//! Ending all calls of a client.

use std::fmt;
use std::net::{Shutdown, TcpStream};
use std::sync::{Arc, PoisonError, Weak};

use crate::Error;
use crate::os::process::Process;
use crate::sync::latch::Latch;
use crate::sync::{Mutex, MutexGuard};

/// Abort flag of a client, which wakes the calls in progress. Clones share it.
///
/// Most waits are for descriptors, of which its own is one. But most reads of a response block in the system, which
/// saves a system call per call: they are woken by shutting their sockets down.
#[derive(Clone)]
pub(crate) struct Abort(Arc<Parts>);

struct Parts {
    latch: Latch,
    /// The connections that were made in its calls. Nothing but this list runs under its lock.
    sockets: Mutex<Vec<Weak<TcpStream>>>,
}

impl Abort {
    /// A flag that is not set.
    ///
    /// # Errors
    /// [`Status::Resources`](crate::Status::Resources): there are no descriptors left.
    pub(crate) fn new() -> Result<Self, Error> {
        let latch = Latch::new().map_err(|error| {
            Error::resources(format!("no file descriptor for a client: {error}"))
        })?;
        Ok(Abort(Arc::new(Parts { latch, sockets: Mutex::default() })))
    }

    /// Ends the calls, for good. Does nothing in a forked child, which shares the sockets.
    pub(crate) fn fire(&self) {
        if self.latch().process() != Process::current() {
            return;
        }
        self.latch().set();
        // Who makes a connection from now on finds the latch set.
        for socket in std::mem::take(&mut *self.sockets()).iter().filter_map(Weak::upgrade) {
            // One that is gone already needs no end.
            let _ = socket.shutdown(Shutdown::Both);
        }
    }

    pub(crate) fn is_fired(&self) -> bool {
        self.latch().is_set()
    }

    pub(crate) fn latch(&self) -> &Latch {
        &self.0.latch
    }

    /// Notes a new connection.
    pub(crate) fn add(&self, socket: &Arc<TcpStream>) {
        let mut sockets = self.sockets();
        if sockets.len() == sockets.capacity() {
            sockets.retain(|socket| socket.strong_count() > 0);
        }
        sockets.push(Arc::downgrade(socket));
    }

    fn sockets(&self) -> MutexGuard<'_, Vec<Weak<TcpStream>>> {
        // The list is whole between any two of its operations.
        self.0.sockets.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Abort {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Abort").field("fired", &self.is_fired()).finish()
    }
}
