//! Memory of large response bodies, which is kept for the next ones.
//!
//! glibc returns memory of this size to the system when it is freed. Each call with a response of 300 KB would then get
//! new pages, which the system zeroes. That took a sixth of the call's CPU time.

use std::fmt;
use std::sync::Mutex;

use crate::os::secret_buffer::SecretBytes;

/// Sizes that are kept, in bytes. Smaller memory stays with the allocator.
const KEPT_BYTES: std::ops::RangeInclusive<usize> = 64 * 1024..=1024 * 1024;

/// Maximum number of bodies that are kept: those of calls on several threads.
const KEPT: usize = 4;

/// Memory of bodies. It is overwritten before it is kept.
#[derive(Default)]
pub(super) struct SpareBodies(Mutex<[Option<SecretBytes>; KEPT]>);

impl SpareBodies {
    /// Takes empty memory for a body of `bytes` bytes, if some is kept.
    pub(super) fn take(&self, bytes: usize) -> Option<SecretBytes> {
        if !KEPT_BYTES.contains(&bytes) {
            return None;
        }
        // A child process may have inherited the lock from a thread that it does not have.
        let mut kept = self.0.try_lock().ok()?;
        let fits = |body: &SecretBytes| body.capacity() >= bytes;
        kept.iter_mut().find(|place| place.as_ref().is_some_and(fits))?.take()
    }

    /// Keeps the memory of a body, or frees it.
    pub(super) fn put(&self, mut body: SecretBytes) {
        if !KEPT_BYTES.contains(&body.capacity()) {
            return;
        }
        body.overwrite();
        if let Ok(mut kept) = self.0.try_lock()
            && let Some(place) = kept.iter_mut().find(|place| place.is_none())
        {
            *place = Some(body);
        }
    }
}

impl fmt::Debug for SpareBodies {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SpareBodies").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn body(bytes: usize) -> SecretBytes {
        SecretBytes::copy(&vec![7; bytes]).unwrap()
    }

    #[test]
    fn the_next_body_gets_the_memory_of_an_earlier_one_and_none_of_its_content() {
        let spare = SpareBodies::default();
        let first = body(300_000);
        let address = first.as_ptr();
        spare.put(first);
        assert!(spare.take(300_001).is_none());
        let mut second = spare.take(200_000).unwrap();
        assert_eq!((second.as_ptr(), second.len(), second.capacity()), (address, 0, 300_000));
        second.resize(300_000, 1);
        assert_eq!(second.as_ptr(), address);
        assert!(spare.take(200_000).is_none());
    }

    #[test]
    fn few_bodies_are_kept_and_none_that_is_small_or_very_large() {
        let spare = SpareBodies::default();
        for bytes in [0, 1000, 64 * 1024 - 1, 1024 * 1024 + 1] {
            spare.put(body(bytes));
        }
        assert!(spare.take(64 * 1024).is_none());
        for _ in 0..=KEPT {
            spare.put(body(100_000));
        }
        let taken = (0..=KEPT).filter_map(|_| spare.take(100_000)).count();
        assert_eq!(taken, KEPT);
    }

    /// A call neither waits for the lock nor fails.
    #[test]
    fn nothing_waits_for_another_call() {
        let spare = SpareBodies::default();
        spare.put(body(100_000));
        let locked = spare.0.lock().unwrap();
        assert!(spare.take(100_000).is_none());
        spare.put(body(100_000));
        drop(locked);
        assert!(spare.take(100_000).is_some());
        assert!(spare.take(100_000).is_none());
    }
}
