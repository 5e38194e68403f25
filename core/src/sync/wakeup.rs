//! Notification from one thread to all that wait for it.

use std::io;
use std::ops::Deref;
use std::sync::{Arc, Weak};

use crate::sync::latch::Latch;

/// Wakes all listeners.
#[derive(Debug, Default)]
pub(crate) struct Wakeup(Weak<Latch>);

/// A latch that is set when the wakeup rings.
#[derive(Debug)]
pub(crate) struct Listener(Arc<Latch>);

impl Wakeup {
    /// Starts listening. Only this takes a file descriptor: one for all listeners, until the last one is dropped.
    pub(crate) fn listen(&mut self) -> io::Result<Listener> {
        if let Some(latch) = self.0.upgrade() {
            return Ok(Listener(latch));
        }
        let latch = Arc::new(Latch::new()?);
        self.0 = Arc::downgrade(&latch);
        Ok(Listener(latch))
    }

    /// Whether there is no listener.
    #[cfg(test)]
    pub(crate) fn is_idle(&self) -> bool {
        self.0.strong_count() == 0
    }

    /// Wakes the listeners, permanently.
    pub(crate) fn ring(self) {
        if let Some(latch) = self.0.upgrade() {
            latch.set();
        }
    }
}

impl Deref for Listener {
    type Target = Latch;

    fn deref(&self) -> &Latch {
        &self.0
    }
}
