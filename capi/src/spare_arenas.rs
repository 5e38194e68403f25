//! Memory of large responses that were freed, which is kept for the next ones.
//!
//! When glibc returns such memory to the system, it returns memory of the program before it, too: without this, a call
//! with 100 instances had 119 page faults in a C++ program.

use tcapi_core::spares::{KEPT_BYTES, Spares};

use crate::arena::Arena;

/// Arenas of freed responses. They are overwritten before they are kept.
#[derive(Default)]
pub(crate) struct SpareArenas(Spares<Box<Arena>>);

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
        self.0.take(|_| true).unwrap_or_default()
    }

    /// Keeps an arena, or frees it.
    pub(crate) fn put(&self, mut arena: Box<Arena>) {
        let bytes = arena.clear();
        self.0.put(arena, bytes);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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

    /// An arena without a chunk, or with a small one, is not kept.
    #[test]
    fn small_arenas_are_freed() {
        let spare = SpareArenas::default();
        spare.put(Box::default());
        assert_eq!(spare.take().clear(), 0);
        let small = Box::<Arena>::default();
        small.copy(&[7_u8; 1000]).unwrap();
        spare.put(small);
        assert_eq!(spare.take().clear(), 0);
    }
}
