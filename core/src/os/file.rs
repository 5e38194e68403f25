//! Reading of files. Every file that the library reads goes through [`open`].
//!
//! A path comes from a program or from the environment, and may lead to anything, also later, when the file is read
//! again. Therefore:
//! - Only a regular file is read. A FIFO could block for ever, and a device such as `/dev/zero` has no end.
//! - The file is opened non-blocking and its type is taken from the descriptor, so that nothing can be swapped in
//!   between the check and the read.
//! - The number of bytes is bounded, also for a file that grows while it is read.
//!
//! A file on a network file system whose server does not respond can still block: the system has no way to open it
//! with a deadline.

use std::fmt;
use std::fs::{File, Metadata};
use std::io::{Error, ErrorKind, Read};
use std::os::unix::fs::MetadataExt;
use std::path::Path;

use rustix::fs::{Mode, OFlags};
use rustix::io::{Errno, retry_on_intr};

use crate::os::descriptor::{above_standard, is_exhausted};
use crate::os::secret_buffer::SecretBytes;

/// Upper bound for a file of credentials. A token of a cluster has a few thousand bytes.
pub(crate) const MAX_CREDENTIALS_BYTES: usize = 1024 * 1024;

/// Upper bound for a file of certificates. The bundles of distributions have about 250 KiB.
pub(crate) const MAX_CA_BYTES: usize = 4 * 1024 * 1024;

/// Why a file was not read.
#[derive(Debug)]
pub(crate) enum Unread {
    /// It does not exist.
    Missing,
    /// A folder of its path can't be searched, so it is unknown whether the file exists. The text continues after
    /// the file's name.
    Hidden(String),
    /// It exists and can't be used. The text continues after the file's name.
    Unusable(String),
    /// The system has no descriptor or no memory for it. The text continues after the file's name.
    Exhausted(String),
}

impl fmt::Display for Unread {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Unread::Missing => f.write_str("does not exist"),
            Unread::Hidden(why) | Unread::Unusable(why) | Unread::Exhausted(why) => {
                f.write_str(why)
            }
        }
    }
}

impl Unread {
    /// Whether a default place has no such file: there is nothing at the path, or nothing that this process can
    /// access.
    pub(crate) fn is_absent(&self) -> bool {
        matches!(self, Unread::Missing | Unread::Hidden(_))
    }
}

/// A regular file that is open for reading.
#[derive(Debug)]
pub(crate) struct RegularFile {
    file: File,
    metadata: Metadata,
}

/// Opens a file, following symbolic links. Never blocks.
pub(crate) fn open(path: &Path) -> Result<RegularFile, Unread> {
    if path.as_os_str().is_empty() {
        return Err(Unread::Unusable("is an empty path".to_owned()));
    }
    let flags = OFlags::RDONLY | OFlags::CLOEXEC | OFlags::NONBLOCK | OFlags::NOCTTY;
    let opened = retry_on_intr(|| rustix::fs::open(path, flags, Mode::empty()));
    let descriptor = opened.map_err(|errno| match errno {
        Errno::NOENT | Errno::NOTDIR => Unread::Missing,
        // The path is a socket, or a device that has no driver.
        Errno::NXIO | Errno::NODEV => not_regular(),
        // Either the file or a folder of its path denied access, as a home directory does for a program that has
        // dropped its privileges.
        Errno::ACCESS if rustix::fs::lstat(path).is_err() => {
            Unread::Hidden(format!("can't be reached: {}", Error::from(errno)))
        }
        errno => unreadable(errno.into()),
    })?;
    let file = File::from(above_standard(descriptor).map_err(unreadable)?);
    let metadata = file.metadata().map_err(unreadable)?;
    if !metadata.is_file() {
        return Err(not_regular());
    }
    Ok(RegularFile { file, metadata })
}

impl RegularFile {
    /// Returns an identity of the file that is the same for every path to it.
    pub(crate) fn identity(&self) -> (u64, u64) {
        (self.metadata.dev(), self.metadata.ino())
    }

    /// Returns whether every user may write to the file.
    pub(crate) fn is_world_writable(&self) -> bool {
        self.metadata.mode() & 0o002 != 0
    }

    /// Reads the whole file of at most `limit` bytes. The bytes are overwritten when they are dropped.
    pub(crate) fn read(mut self, limit: usize) -> Result<SecretBytes, Unread> {
        let too_large = || Unread::Unusable(format!("has more than {limit} bytes"));
        // The size is 0 for files of /proc, and it is out of date if the file grows.
        let size = usize::try_from(self.metadata.size()).unwrap_or(usize::MAX);
        if size > limit {
            return Err(too_large());
        }
        // One byte more than expected detects the end.
        let mut bytes = buffer(size.max(4095) + 1)?;
        let mut length = 0;
        loop {
            if length == bytes.len() {
                // A buffer that grew in place could leave a copy of a secret behind.
                let mut larger = buffer(length.saturating_mul(2).min(limit + 1))?;
                larger[..length].copy_from_slice(&bytes);
                bytes = larger;
            }
            match self.file.read(&mut bytes[length..]) {
                Ok(0) => break,
                Ok(read) => length += read,
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(error) => return Err(unreadable(error)),
            }
            if length > limit {
                return Err(too_large());
            }
        }
        bytes.truncate(length);
        Ok(bytes)
    }
}

/// Allocates zeroed memory, or returns an error if there is none.
fn buffer(size: usize) -> Result<SecretBytes, Unread> {
    let mut bytes = SecretBytes::default();
    bytes.try_reserve_exact(size).map_err(|_| unreadable(ErrorKind::OutOfMemory.into()))?;
    bytes.resize(size, 0);
    Ok(bytes)
}

fn not_regular() -> Unread {
    Unread::Unusable("is not a regular file".to_owned())
}

fn unreadable(error: Error) -> Unread {
    let why = format!("can't be read: {error}");
    if is_exhausted(&error) { Unread::Exhausted(why) } else { Unread::Unusable(why) }
}

/// Formats a path for a message. A path that is not plain text is quoted and escaped, so that it can't break a log
/// line.
pub(crate) fn shown(path: &Path) -> String {
    /// The system accepts no longer path.
    const MAX_PATH: usize = 4096;
    let bytes = path.as_os_str().as_encoded_bytes();
    if bytes.len() > MAX_PATH {
        return format!("(a path of {} bytes)", bytes.len());
    }
    match path.to_str() {
        Some(text) if !text.is_empty() && !text.contains(char::is_control) => text.to_owned(),
        _ => format!("{path:?}"),
    }
}

#[cfg(test)]
#[path = "file_tests.rs"]
pub(crate) mod tests;
