//! File descriptors that the library keeps, and the errors for exhausted resources.

use std::io::{self, ErrorKind};
use std::os::fd::{AsRawFd, OwnedFd};

use rustix::io::{Errno, fcntl_dupfd_cloexec};

/// The first number after standard input, output and error.
const FIRST: i32 = 3;

/// Moves a descriptor above those of standard input, output and error: a program that closed one of these must not
/// read from, or print into, a connection.
///
/// # Errors
/// There are no descriptors left.
pub(crate) fn above_standard(descriptor: OwnedFd) -> io::Result<OwnedFd> {
    if descriptor.as_raw_fd() >= FIRST {
        return Ok(descriptor);
    }
    Ok(fcntl_dupfd_cloexec(&descriptor, FIRST)?)
}

/// Whether a system call failed because descriptors, threads or memory are exhausted.
pub(crate) fn is_exhausted(error: &io::Error) -> bool {
    error.kind() == ErrorKind::OutOfMemory
        || matches!(
            Errno::from_io_error(error),
            Some(Errno::MFILE | Errno::NFILE | Errno::NOBUFS | Errno::NOMEM)
        )
}
