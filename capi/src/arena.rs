//! Memory of one response, which is freed at once. A failed allocation does not panic: it is recorded.

use core::alloc::Layout;
use core::cell::Cell;
use core::ffi::c_char;
use core::ptr::NonNull;

use bumpalo::Bump;

use crate::memory;

#[derive(Default)]
pub(crate) struct Arena {
    bump: Bump,
    exhausted: Cell<bool>,
}

impl Arena {
    /// Whether an allocation failed.
    pub(crate) fn is_exhausted(&self) -> bool {
        self.exhausted.get()
    }

    /// Frees everything that was allocated, except for a part of the memory for later allocations. That part is
    /// overwritten. Returns its size in bytes.
    pub(crate) fn clear(&mut self) -> usize {
        // SAFETY: nothing is allocated meanwhile, and the first chunk is the one that is kept. What was allocated in it
        // is not used any more, as nothing that was allocated outlives this borrow.
        unsafe {
            if let Some((memory, size)) = self.bump.iter_allocated_chunks_raw().next() {
                memory::wipe(memory, size);
            }
        }
        self.bump.reset();
        self.exhausted.set(false);
        self.bump.chunk_capacity()
    }

    /// Records that an allocation failed.
    pub(crate) fn note_exhausted(&self) {
        self.exhausted.set(true);
    }

    /// Allocates uninitialised memory, if there is any.
    pub(crate) fn allocate(&self, layout: Layout) -> Option<NonNull<u8>> {
        // A response that is incomplete is discarded.
        if self.is_exhausted() {
            return None;
        }
        let allocate = || self.bump.try_alloc_layout(layout).ok();
        // The reserve is for allocations that must not fail. There is no look at the thread's state where nothing is
        // allocated from the system.
        let memory = match layout.size() + layout.align() <= self.bump.chunk_capacity() {
            true => allocate(),
            false => memory::without_reserve(allocate),
        };
        if memory.is_none() {
            self.note_exhausted();
        }
        memory
    }

    /// Allocates zeros for a struct of that size, with the alignment of `T`.
    pub(crate) fn zeros<T>(&self, size: usize) -> Option<NonNull<u8>> {
        let layout = Layout::array::<T>(size.div_ceil(size_of::<T>())).ok()?;
        let memory = self.allocate(layout)?;
        // SAFETY: just allocated with that size.
        unsafe { memory.write_bytes(0, layout.size()) };
        Some(memory)
    }

    /// Copies a slice. An empty one gets an address, too.
    pub(crate) fn copy<T: Copy>(&self, items: &[T]) -> Option<NonNull<T>> {
        let memory = self.allocate(Layout::for_value(items))?.cast::<T>();
        // SAFETY: just allocated for as many, and it is none of what it is copied from.
        unsafe { memory.copy_from_nonoverlapping(NonNull::from(items).cast(), items.len()) };
        Some(memory)
    }

    /// Copies text for C. A NUL inside would end it, so it becomes U+FFFD.
    pub(crate) fn text(&self, text: &str) -> Option<NonNull<c_char>> {
        if text.as_bytes().contains(&0) {
            return self.text_with_nuls(text);
        }
        let memory = self.allocate(Layout::array::<u8>(text.len() + 1).ok()?)?;
        // SAFETY: just allocated for the text and a NUL, and it is not the text.
        unsafe {
            memory.copy_from_nonoverlapping(NonNull::from(text).cast(), text.len());
            memory.add(text.len()).write(0);
        }
        Some(memory.cast())
    }

    /// The same for text that has a NUL.
    fn text_with_nuls(&self, text: &str) -> Option<NonNull<c_char>> {
        const INSTEAD: &[u8] = "\u{fffd}".as_bytes();
        let nuls = text.bytes().filter(|byte| *byte == 0).count();
        let memory = self.zeros::<u8>(text.len() + nuls * (INSTEAD.len() - 1) + 1)?;
        let mut at = memory;
        for (number, part) in text.split('\0').enumerate() {
            for piece in [if number > 0 { INSTEAD } else { &[] }, part.as_bytes()] {
                // SAFETY: all pieces together and a NUL are as long as what was just allocated.
                unsafe {
                    at.copy_from_nonoverlapping(NonNull::from(piece).cast(), piece.len());
                    at = at.add(piece.len());
                }
            }
        }
        Some(memory.cast())
    }
}
