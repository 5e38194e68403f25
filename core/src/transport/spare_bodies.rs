//! Memory of large response bodies, which is kept for the next ones.
//!
//! Without it, a sixth of the CPU time of a call with a response of 300 KB went into new pages.

use crate::os::secret_buffer::SecretBytes;
use crate::os::spares::{KEPT_BYTES, Spares};

/// Memory of bodies. It is overwritten before it is kept.
#[derive(Debug, Default)]
pub(super) struct SpareBodies(Spares<SecretBytes>);

impl SpareBodies {
    /// Takes empty memory for a body of `bytes` bytes, if some is kept.
    pub(super) fn take(&self, bytes: usize) -> Option<SecretBytes> {
        let fits = |body: &SecretBytes| body.capacity() >= bytes;
        KEPT_BYTES.contains(&bytes).then(|| self.0.take(fits))?
    }

    /// Keeps the memory of a body, or frees it.
    pub(super) fn put(&self, mut body: SecretBytes) {
        let bytes = body.capacity();
        if KEPT_BYTES.contains(&bytes) {
            body.overwrite();
        }
        self.0.put(body, bytes);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_next_body_gets_the_memory_of_an_earlier_one_and_none_of_its_content() {
        let spare = SpareBodies::default();
        let first = SecretBytes::copy(&[7; 300_000]).unwrap();
        let address = first.as_ptr();
        spare.put(first);
        assert!(spare.take(300_001).is_none());
        let mut second = spare.take(200_000).unwrap();
        assert_eq!((second.as_ptr(), second.len(), second.capacity()), (address, 0, 300_000));
        second.resize(300_000, 1);
        assert_eq!(second.as_ptr(), address);
        assert!(spare.take(200_000).is_none());
    }
}
