//! Waiting for another thread, with a deadline, and so that a cancel token ends it: a condition variable
//! knows nothing of tokens.

use std::io::{PipeReader, PipeWriter, Write};
use std::os::fd::AsFd;
use std::sync::Arc;
use std::time::Instant;

use crate::transport::wait_readable;
use crate::{CancelToken, Error, Outcome};

/// Wakes all who listen.
#[derive(Default)]
pub(super) struct Bell(Option<(PipeWriter, Listener)>);

/// Waits for a bell.
#[derive(Clone)]
pub(super) struct Listener(Arc<PipeReader>);

impl Bell {
    /// Begins to listen. Only this takes file descriptors, two for all who do.
    pub(super) fn listen(&mut self) -> Result<Listener, Error> {
        if let Some((_, listener)) = &self.0 {
            return Ok(listener.clone());
        }
        let (reader, writer) = std::io::pipe().map_err(|error| {
            let message = format!("nothing to wait for credentials with: {error}");
            Error::internal(Outcome::NotSent, message)
        })?;
        let listener = Listener(Arc::new(reader));
        self.0 = Some((writer, listener.clone()));
        Ok(listener)
    }

    /// Rings, for good.
    pub(super) fn ring(self) {
        if let Some((mut writer, _)) = self.0 {
            // Nobody takes the byte, so that all see it. Closing would do as well, were it not for children of
            // a fork, which have the other end too.
            let _ = writer.write(&[1]);
        }
    }
}

impl Listener {
    /// Waits until the bell rings.
    pub(super) fn wait(
        &self,
        deadline: Instant,
        cancel: Option<&CancelToken>,
    ) -> Result<(), Error> {
        wait_readable(self.0.as_fd(), deadline, cancel)
    }
}
