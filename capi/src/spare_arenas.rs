//! Memory of large responses that were freed, which is kept for the next ones.
//!
//! glibc returns memory of this size to the system when it is freed, and with it, memory of the program that lies
//! before it. Each call with a large response would then get new pages, which the system zeroes. The memory of bodies
//! is kept for the same reason: core/src/transport/spare_bodies.rs.

use std::ops::RangeInclusive;
use std::sync::Mutex;

use crate::arena::Arena;

/// Sizes that are kept, in bytes. Smaller memory stays with the allocator.
const KEPT_BYTES: RangeInclusive<usize> = 64 * 1024..=1024 * 1024;

/// Maximum number of arenas that are kept: those of responses on several threads.
const KEPT: usize = 4;

/// Arenas of freed responses. They are overwritten before they are kept.
#[derive(Default)]
pub(crate) struct SpareArenas(Mutex<[Option<Box<Arena>>; KEPT]>);

/// Clients and responses refer to it by pointers of C, and any thread may free a response.
const _: () = {
    const fn is_shared<T: Send + Sync>() {}
    is_shared::<SpareArenas>();
};

impl SpareArenas {
    /// Whether a response with a body of that many bytes gets kept memory. A small response would occupy far more than
    /// it needs for as long as the program keeps it.
    pub(crate) fn serves(bytes: usize) -> bool {
        KEPT_BYTES.contains(&bytes)
    }

    /// Takes an arena, an empty one if none is kept.
    pub(crate) fn take(&self) -> Box<Arena> {
        // A child process may have inherited the lock from a thread that it does not have.
        let kept = self.0.try_lock().ok();
        let kept = kept.and_then(|mut kept| kept.iter_mut().find_map(Option::take));
        kept.unwrap_or_default()
    }

    /// Keeps an arena, or frees it.
    pub(crate) fn put(&self, mut arena: Box<Arena>) {
        if !KEPT_BYTES.contains(&arena.clear()) {
            return;
        }
        if let Ok(mut kept) = self.0.try_lock()
            && let Some(place) = kept.iter_mut().find(|place| place.is_none())
        {
            *place = Some(arena);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn arena(bytes: usize) -> Box<Arena> {
        let arena = Box::<Arena>::default();
        arena.copy(&vec![7_u8; bytes]).unwrap();
        arena
    }

    #[test]
    fn the_next_response_gets_the_memory_of_an_earlier_one_and_none_of_its_content() {
        let spare = SpareArenas::default();
        let first = Box::<Arena>::default();
        let address = first.copy(&[7_u8; 200_000]).unwrap();
        spare.put(first);
        let second = spare.take();
        let again = second.allocate(core::alloc::Layout::new::<[u8; 200_000]>()).unwrap();
        assert_eq!(again, address);
        // SAFETY: just allocated with that size, and written to by `put` at the latest.
        let content = unsafe { core::slice::from_raw_parts(again.as_ptr(), 200_000) };
        assert!(content.iter().all(|byte| *byte == 0));
    }

    #[test]
    fn few_are_kept_and_none_that_is_small_or_very_large() {
        let spare = SpareArenas::default();
        let mut kept = |bytes| {
            spare.put(arena(bytes));
            spare.take().clear() > 0
        };
        assert_eq!([0, 1000, 300_000, 3_000_000].map(&mut kept), [false, false, true, false]);
        for _ in 0..=KEPT {
            spare.put(arena(100_000));
        }
        let taken = (0..=KEPT).filter(|_| spare.take().clear() > 0).count();
        assert_eq!(taken, KEPT);
    }

    /// A call neither waits for the lock nor fails.
    #[test]
    fn nothing_waits_for_another_call() {
        let spare = SpareArenas::default();
        spare.put(arena(100_000));
        let locked = spare.0.lock().unwrap();
        assert_eq!(spare.take().clear(), 0);
        spare.put(arena(100_000));
        drop(locked);
        assert!(spare.take().clear() > 0);
        assert_eq!(spare.take().clear(), 0);
    }
}
