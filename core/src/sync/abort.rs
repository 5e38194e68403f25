//! Abort flag, which ends all calls of a client.

use std::fmt;
use std::net::{Shutdown, TcpStream};
use std::sync::{Arc, PoisonError, Weak};

use crate::Error;
use crate::os::process::Process;
use crate::sync::latch::Latch;
use crate::sync::{Mutex, MutexGuard};

/// Abort flag of a client, which wakes the calls in progress. Clones share it.
///
/// Most waits poll descriptors, among them that of the flag. Most reads of a response, however, block in the
/// system, which saves a system call per call: they are woken by shutting their sockets down.
#[derive(Clone)]
pub(crate) struct Abort(Arc<Parts>);

struct Parts {
    latch: Latch,
    /// Connections made by the client's calls. No other code than that of the list runs while it is locked.
    sockets: Mutex<Vec<Weak<TcpStream>>>,
}

impl Abort {
    /// Creates a flag that is not set.
    ///
    /// # Errors
    /// [`Status::Resources`](crate::Status::Resources): there are no descriptors left.
    pub(crate) fn new() -> Result<Self, Error> {
        let latch = Latch::new().map_err(|error| {
            Error::resources(format!("no file descriptor for a client: {error}"))
        })?;
        Ok(Abort(Arc::new(Parts { latch, sockets: Mutex::default() })))
    }

    /// Ends the calls, permanently. Does nothing in a forked child, which shares the sockets.
    pub(crate) fn fire(&self) {
        if self.latch().process() != Process::current() {
            return;
        }
        self.latch().set();
        // A thread that opens a connection from now on finds the latch set.
        for socket in std::mem::take(&mut *self.sockets()).iter().filter_map(Weak::upgrade) {
            // A socket that is already closed needs no shutdown.
            let _ = socket.shutdown(Shutdown::Both);
        }
    }

    pub(crate) fn is_fired(&self) -> bool {
        self.latch().is_set()
    }

    pub(crate) fn latch(&self) -> &Latch {
        &self.0.latch
    }

    /// Adds a new connection.
    pub(crate) fn add(&self, socket: &Arc<TcpStream>) {
        let mut sockets = self.sockets();
        if sockets.len() == sockets.capacity() {
            sockets.retain(|socket| socket.strong_count() > 0);
        }
        sockets.push(Arc::downgrade(socket));
    }

    fn sockets(&self) -> MutexGuard<'_, Vec<Weak<TcpStream>>> {
        // The list is consistent between any two of its operations.
        self.0.sockets.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Abort {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Abort").field("fired", &self.is_fired()).finish()
    }
}
