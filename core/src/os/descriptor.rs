//! Descriptors that the library keeps, and what the system says when there are no more.

use std::io::{self, ErrorKind};
use std::os::fd::{AsRawFd, OwnedFd};

use rustix::io::{Errno, fcntl_dupfd_cloexec};

/// The first number that is none of standard input, output and error.
const FIRST: i32 = 3;

/// The descriptor, moved above those of standard input, output and error: a program that closed one of these must
/// not read from, or print into, a connection.
///
/// # Errors
/// There is none left.
pub(crate) fn above_standard(descriptor: OwnedFd) -> io::Result<OwnedFd> {
    if descriptor.as_raw_fd() >= FIRST {
        return Ok(descriptor);
    }
    Ok(fcntl_dupfd_cloexec(&descriptor, FIRST)?)
}

/// Whether a system call failed for want of descriptors, threads or memory.
pub(crate) fn is_exhausted(error: &io::Error) -> bool {
    error.kind() == ErrorKind::OutOfMemory
        || matches!(
            Errno::from_io_error(error),
            Some(Errno::MFILE | Errno::NFILE | Errno::NOBUFS | Errno::NOMEM)
        )
}
