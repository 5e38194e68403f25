//! The input that ureq sees.

use std::io;

/// Bytes that ureq has not consumed.
#[derive(Default)]
pub(super) struct Shown {
    bytes: Vec<u8>,
    consumed: usize,
    /// Whether ureq consumed something the last time.
    progress: bool,
}

impl Shown {
    pub(super) fn input(&self) -> &[u8] {
        &self.bytes[self.consumed..]
    }

    /// Appends bytes. Returns where they are stored.
    pub(super) fn append(&mut self, new: &[u8]) -> io::Result<&mut [u8]> {
        if self.consumed > 0 {
            self.bytes.drain(..self.consumed);
            self.consumed = 0;
        }
        let before = self.bytes.len();
        self.bytes.try_reserve(new.len())?;
        self.bytes.extend_from_slice(new);
        Ok(&mut self.bytes[before..])
    }

    /// Consumes bytes, at most all there are.
    pub(super) fn consume(&mut self, amount: usize) {
        self.progress = amount > 0;
        self.consumed = (self.consumed + amount).min(self.bytes.len());
    }

    /// Whether there are unread bytes and ureq consumed something the last time.
    pub(super) fn can_be_used(&self) -> bool {
        self.progress && !self.input().is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_consumed_stays() {
        let mut shown = Shown::default();
        assert!(!shown.can_be_used());
        shown.append(b"abc").unwrap().fill(b'x');
        assert_eq!((shown.input(), shown.can_be_used()), (&b"xxx"[..], false));
        shown.consume(2);
        assert!(shown.can_be_used());
        assert_eq!(shown.append(b"de").unwrap(), b"de");
        assert_eq!(shown.input(), b"xde");
        shown.consume(0);
        assert!(!shown.can_be_used());
        shown.consume(3);
        assert_eq!((shown.input(), shown.can_be_used()), (&b""[..], false));
    }
}
