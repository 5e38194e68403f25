//! Waiting for another thread, with a deadline, and so that a cancel token ends it: a condition variable
//! knows nothing of tokens.

use std::io::{self, PipeReader, PipeWriter, Write};
use std::os::fd::{AsFd, BorrowedFd};
use std::sync::{Arc, Weak};

/// Wakes all who listen.
#[derive(Debug, Default)]
pub(crate) struct Bell(Weak<Pipe>);

/// Becomes readable when the bell rings, and stays so.
#[derive(Debug)]
pub(crate) struct Listener(Arc<Pipe>);

#[derive(Debug)]
struct Pipe {
    reader: PipeReader,
    writer: PipeWriter,
}

impl Bell {
    /// Begins to listen. Only this takes file descriptors: two for all who do, until the last one is gone.
    pub(crate) fn listen(&mut self) -> io::Result<Listener> {
        if let Some(pipe) = self.0.upgrade() {
            return Ok(Listener(pipe));
        }
        let (reader, writer) = io::pipe()?;
        let pipe = Arc::new(Pipe { reader, writer });
        self.0 = Arc::downgrade(&pipe);
        Ok(Listener(pipe))
    }

    /// Whether nobody listens.
    #[cfg(test)]
    pub(crate) fn is_idle(&self) -> bool {
        self.0.strong_count() == 0
    }

    /// Rings, for good.
    pub(crate) fn ring(self) {
        if let Some(pipe) = self.0.upgrade() {
            // Nobody takes the byte, so that all see it.
            let _ = (&pipe.writer).write(&[1]);
        }
    }
}

impl AsFd for Listener {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.0.reader.as_fd()
    }
}
