//! Large pieces of memory that are kept for later use.
//!
//! glibc returns memory of this size to the system when it is freed. Each call with a large response would then get
//! new pages, which the system zeroes.

use std::fmt;
use std::ops::RangeInclusive;
use std::sync::Mutex;

/// Sizes that are kept, in bytes. Smaller memory stays with the allocator.
pub const KEPT_BYTES: RangeInclusive<usize> = 64 * 1024..=1024 * 1024;

/// Maximum number of pieces that are kept: those of calls on several threads.
const KEPT: usize = 4;

/// Pieces of memory that are not in use. No call waits for another one: where the lock is taken, nothing is kept.
pub struct Spares<T>(Mutex<[Option<T>; KEPT]>);

impl<T> Default for Spares<T> {
    fn default() -> Self {
        Spares(Mutex::new([const { None }; KEPT]))
    }
}

impl<T> Spares<T> {
    /// Takes a piece that fits, if one is kept.
    pub fn take(&self, fits: impl Fn(&T) -> bool) -> Option<T> {
        // A child process may have inherited the lock from a thread that it does not have.
        let mut kept = self.0.try_lock().ok()?;
        kept.iter_mut().find(|place| place.as_ref().is_some_and(&fits))?.take()
    }

    /// Keeps a piece of `bytes` bytes, or frees it.
    pub fn put(&self, piece: T, bytes: usize) {
        if KEPT_BYTES.contains(&bytes)
            && let Ok(mut kept) = self.0.try_lock()
            && let Some(place) = kept.iter_mut().find(|place| place.is_none())
        {
            *place = Some(piece);
        }
    }
}

impl<T> fmt::Debug for Spares<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Spares").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn few_pieces_are_kept_and_none_that_is_small_or_very_large() {
        let spares = Spares::default();
        for bytes in [0, 1000, 64 * 1024 - 1, 1024 * 1024 + 1] {
            spares.put(bytes, bytes);
        }
        assert_eq!(spares.take(|_| true), None);
        for bytes in [100_000, 200_000, 64 * 1024, 1024 * 1024, 300_000] {
            spares.put(bytes, bytes);
        }
        assert_eq!(spares.take(|bytes| *bytes >= 150_000), Some(200_000));
        let taken = std::iter::from_fn(|| spares.take(|_| true));
        assert_eq!(taken.collect::<Vec<_>>(), [100_000, 64 * 1024, 1024 * 1024]);
    }

    /// A call neither waits for the lock nor fails.
    #[test]
    fn nothing_waits_for_another_call() {
        let spares = Spares::default();
        spares.put(1, 100_000);
        let locked = spares.0.lock().unwrap();
        assert_eq!(spares.take(|_| true), None);
        spares.put(2, 100_000);
        drop(locked);
        assert_eq!([spares.take(|_| true), spares.take(|_| true)], [Some(1), None]);
    }
}
