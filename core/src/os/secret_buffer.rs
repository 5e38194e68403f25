//! Growing buffer for bytes that may hold secrets: the body of a request, and that of a response.

use std::io;

use zeroize::Zeroizing;

/// The bytes so far. Growing leaves no copy of them behind, as a `Vec` by itself would.
#[derive(Default)]
pub(crate) struct SecretBuffer(Zeroizing<Vec<u8>>);

impl SecretBuffer {
    /// Creates a buffer with room for so many bytes. Fails if there is no memory for them.
    pub(crate) fn with_room(bytes: usize) -> io::Result<Self> {
        let mut buffer = SecretBuffer::default();
        buffer.reserve(bytes)?;
        Ok(buffer)
    }

    /// Adds bytes. Fails if there is no memory for them.
    pub(crate) fn push(&mut self, bytes: &[u8]) -> io::Result<()> {
        let needed = self.0.len() + bytes.len();
        if needed > self.0.capacity() {
            self.reserve(needed.max(2 * self.0.capacity()))?;
        }
        self.0.extend_from_slice(bytes);
        Ok(())
    }

    /// Makes room for so many bytes. Fails if there is no memory for them.
    pub(crate) fn reserve(&mut self, bytes: usize) -> io::Result<()> {
        if bytes > self.0.capacity() {
            let mut larger = Zeroizing::new(Vec::new());
            larger.try_reserve_exact(bytes)?;
            larger.extend_from_slice(&self.0);
            self.0 = larger;
        }
        Ok(())
    }

    pub(crate) fn into_bytes(self) -> Zeroizing<Vec<u8>> {
        self.0
    }
}

impl io::Write for SecretBuffer {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.push(bytes)?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
