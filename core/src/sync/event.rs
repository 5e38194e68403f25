//! Event that wakes waiting threads: a descriptor that becomes readable, and stays so.

use std::io;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::time::Duration;

use rustix::event::{PollFd, PollFlags, Timespec};
use rustix::io::Errno;

use crate::os::descriptor::above_standard;

/// Event that wakes all threads that wait for it.
#[derive(Debug)]
pub(crate) struct Event {
    reader: OwnedFd,
    /// On Linux, one descriptor serves as both.
    #[cfg(not(target_os = "linux"))]
    writer: OwnedFd,
}

impl Event {
    #[cfg(target_os = "linux")]
    pub(crate) fn new() -> io::Result<Self> {
        use rustix::event::{EventfdFlags, eventfd};
        Ok(Event { reader: above_standard(eventfd(0, EventfdFlags::CLOEXEC)?)? })
    }

    #[cfg(not(target_os = "linux"))]
    pub(crate) fn new() -> io::Result<Self> {
        let (reader, writer) = io::pipe()?;
        Ok(Event { reader: above_standard(reader.into())?, writer: above_standard(writer.into())? })
    }

    /// Wakes the threads that wait now or later. No thread reads the bytes, so that all see them.
    pub(crate) fn signal(&self) {
        #[cfg(target_os = "linux")]
        let writer = &self.reader;
        #[cfg(not(target_os = "linux"))]
        let writer = &self.writer;
        // An event descriptor takes 8 bytes at once, and has room for them: it is signalled only once.
        while rustix::io::write(writer, &1u64.to_ne_bytes()) == Err(Errno::INTR) {}
    }
}

impl AsFd for Event {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.reader.as_fd()
    }
}

/// Waits until one of the events is signalled. Returns false after that time, and after a signal to the process.
pub(crate) fn wait(events: &[&Event], time: Duration) -> io::Result<bool> {
    let mut all: Vec<_> =
        events.iter().map(|event| PollFd::from_borrowed_fd(event.as_fd(), PollFlags::IN)).collect();
    poll(&mut all, time)
}

/// Waits until one of the descriptors is ready. Returns false after that time, and after a signal to the process.
pub(crate) fn poll(descriptors: &mut [PollFd<'_>], time: Duration) -> io::Result<bool> {
    match rustix::event::poll(descriptors, Timespec::try_from(time).ok().as_ref()) {
        Ok(ready) => Ok(ready > 0),
        Err(Errno::INTR) => Ok(false),
        Err(error) => Err(error.into()),
    }
}
