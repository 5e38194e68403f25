//! Bytes that may hold secrets, such as the body of a request or of a response, and a buffer that collects them.

use std::io;
use std::mem::take;
use std::ops::{Deref, DerefMut};

/// Bytes that are overwritten when they are dropped. A vector that grows leaves a copy behind; a [`SecretBuffer`]
/// does not.
///
/// `Zeroizing<Vec<u8>>` does the same, but writes byte by byte, where this is one `memset`.
#[derive(Default)]
pub struct SecretBytes(Vec<u8>);

impl SecretBytes {
    /// Copies bytes. Fails if there is no memory for them.
    pub(crate) fn copy(bytes: &[u8]) -> io::Result<Self> {
        let mut buffer = SecretBuffer::with_room(bytes.len())?;
        buffer.push(bytes)?;
        Ok(buffer.into_bytes())
    }

    /// Overwrites all of the memory, and leaves it empty for other bytes.
    pub(crate) fn overwrite(&mut self) {
        overwrite(&mut self.0);
        self.0.clear();
    }
}

impl Deref for SecretBytes {
    type Target = Vec<u8>;
    fn deref(&self) -> &Vec<u8> {
        &self.0
    }
}

impl DerefMut for SecretBytes {
    fn deref_mut(&mut self) -> &mut Vec<u8> {
        &mut self.0
    }
}

impl Drop for SecretBytes {
    fn drop(&mut self) {
        wipe(take(&mut self.0));
    }
}

/// Overwrites all memory of a vector, its unused capacity included, and frees it.
pub(crate) fn wipe(mut bytes: Vec<u8>) {
    overwrite(&mut bytes);
}

/// Overwrites all memory of a vector, its unused capacity included.
fn overwrite(bytes: &mut Vec<u8>) {
    zero(bytes);
    // Without it, the compiler would leave out writes that nothing reads.
    zeroize::optimization_barrier(bytes.as_slice());
}

/// Fills the whole capacity of a vector with zeroes.
fn zero(bytes: &mut Vec<u8>) {
    bytes.clear();
    bytes.resize(bytes.capacity(), 0);
}

/// The bytes so far. Growing leaves no copy of them behind, as a `Vec` by itself would.
#[derive(Default)]
pub(crate) struct SecretBuffer(SecretBytes);

impl SecretBuffer {
    /// Creates a buffer with room for so many bytes. Fails if there is no memory for them.
    pub(crate) fn with_room(bytes: usize) -> io::Result<Self> {
        let mut buffer = SecretBuffer::default();
        buffer.reserve(bytes)?;
        Ok(buffer)
    }

    /// Adds bytes. Fails if there is no memory for them.
    #[inline]
    pub(crate) fn push(&mut self, bytes: &[u8]) -> io::Result<()> {
        if bytes.len() > self.0.capacity() - self.0.len() {
            self.grow(bytes.len())?;
        }
        match bytes {
            // Most pieces of a JSON text are one character.
            [byte] => self.0.push(*byte),
            bytes => self.0.extend_from_slice(bytes),
        }
        Ok(())
    }

    /// Makes room for so many more bytes.
    #[cold]
    fn grow(&mut self, more: usize) -> io::Result<()> {
        self.reserve((self.0.len() + more).max(2 * self.0.capacity()))
    }

    /// Makes room for so many bytes. Fails if there is no memory for them.
    pub(crate) fn reserve(&mut self, bytes: usize) -> io::Result<()> {
        if bytes > self.0.capacity() {
            let mut larger = SecretBytes::default();
            larger.try_reserve_exact(bytes)?;
            self.move_to(larger);
        }
        Ok(())
    }

    /// Moves the bytes to memory that is empty and has room for them.
    pub(crate) fn move_to(&mut self, mut memory: SecretBytes) {
        memory.extend_from_slice(&self.0);
        self.0 = memory;
    }

    /// The number of bytes so far.
    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    pub(crate) fn into_bytes(self) -> SecretBytes {
        self.0
    }
}

impl io::Write for SecretBuffer {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.push(bytes)?;
        Ok(bytes.len())
    }

    /// JSON is written in small pieces, for which the loop of the default implementation costs more than the copy.
    #[inline]
    fn write_all(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.push(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_whole_capacity_is_overwritten() {
        let mut bytes = Vec::with_capacity(100);
        bytes.extend([7; 60]);
        bytes.truncate(20);
        zero(&mut bytes);
        assert!(bytes.len() == bytes.capacity() && bytes.iter().all(|byte| *byte == 0));
        zero(&mut Vec::new());
    }

    #[test]
    fn bytes_are_kept_in_their_order() {
        let (mut body, mut wanted) = (SecretBuffer::default(), Vec::new());
        for byte in 0..=255 {
            body.push(&[byte; 3]).unwrap();
            wanted.extend([byte; 3]);
            if byte == 100 {
                body.reserve(500).unwrap();
                body.reserve(1).unwrap();
            }
        }
        assert_eq!(*body.into_bytes(), wanted);
        assert!(SecretBuffer::default().reserve(usize::MAX).is_err());
    }
}
