//! Memory of one answer, which is freed at once. Memory that is not there is no panic: it is noted.

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
    /// Whether there was no memory for something.
    pub(crate) fn is_exhausted(&self) -> bool {
        self.exhausted.get()
    }

    /// Notes that there was none.
    pub(crate) fn note_exhausted(&self) {
        self.exhausted.set(true);
    }

    /// Memory that is not set, if there is any.
    fn allocate(&self, layout: Layout) -> Option<NonNull<u8>> {
        // Once some of an answer is missing, the rest is of no use.
        if self.is_exhausted() {
            return None;
        }
        // The reserve is for what can't do without.
        let memory = memory::without_reserve(|| self.bump.try_alloc_layout(layout)).ok();
        if memory.is_none() {
            self.note_exhausted();
        }
        memory
    }

    /// Zeros for a struct of that size, at the alignment of `T`.
    pub(crate) fn zeros<T>(&self, size: usize) -> Option<NonNull<u8>> {
        let layout = Layout::array::<T>(size.div_ceil(size_of::<T>())).ok()?;
        let memory = self.allocate(layout)?;
        // SAFETY: just allocated with that size.
        unsafe { memory.write_bytes(0, layout.size()) };
        Some(memory)
    }

    /// A copy of a slice. One that is empty lies somewhere, too.
    pub(crate) fn copy<T: Copy>(&self, items: &[T]) -> Option<NonNull<T>> {
        let memory = self.allocate(Layout::for_value(items))?.cast::<T>();
        // SAFETY: just allocated for as many, and it is none of what it is copied from.
        unsafe { memory.copy_from_nonoverlapping(NonNull::from(items).cast(), items.len()) };
        Some(memory)
    }

    /// Text as C sees it. A NUL inside would end it, so it becomes U+FFFD.
    pub(crate) fn text(&self, text: &str) -> Option<NonNull<c_char>> {
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
