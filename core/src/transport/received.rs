//! A response's body as it comes in. It may have keys.

use std::io;

use zeroize::Zeroizing;

/// The bytes so far. No copy of them is left behind when they need more room.
#[derive(Default)]
pub(super) struct ReceivedBody(Zeroizing<Vec<u8>>);

impl ReceivedBody {
    /// Adds bytes. Fails if there is no memory for them.
    pub(super) fn push(&mut self, bytes: &[u8]) -> io::Result<()> {
        let needed = self.0.len() + bytes.len();
        if needed > self.0.capacity() {
            self.reserve(needed.max(2 * self.0.capacity()))?;
        }
        self.0.extend_from_slice(bytes);
        Ok(())
    }

    /// Makes room for so many bytes. Fails if there is no memory for them.
    pub(super) fn reserve(&mut self, bytes: usize) -> io::Result<()> {
        if bytes > self.0.capacity() {
            let mut larger = Zeroizing::new(Vec::new());
            larger.try_reserve_exact(bytes)?;
            larger.extend_from_slice(&self.0);
            self.0 = larger;
        }
        Ok(())
    }

    pub(super) fn into_bytes(self) -> Zeroizing<Vec<u8>> {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_are_kept_in_their_order() {
        let (mut body, mut wanted) = (ReceivedBody::default(), Vec::new());
        for byte in 0..=255 {
            body.push(&[byte; 3]).unwrap();
            wanted.extend([byte; 3]);
            if byte == 100 {
                body.reserve(500).unwrap();
                body.reserve(1).unwrap();
            }
        }
        assert_eq!(*body.into_bytes(), wanted);
        assert!(ReceivedBody::default().reserve(usize::MAX).is_err());
    }
}
