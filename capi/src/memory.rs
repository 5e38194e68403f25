//! Global allocator, which overwrites memory before it frees it, with a reserve for when the system has none.
//!
//! A key or a token is copied on its way: into a header, a buffer of HTTP, a record of TLS, by crates that do not
//! handle secrets. As all memory is overwritten when it is freed, none of these copies remains.

use core::alloc::{GlobalAlloc, Layout};
use core::cell::{Cell, UnsafeCell};
use core::ptr::null_mut;
use core::sync::atomic::{AtomicU64, Ordering};
use std::alloc::System;

#[global_allocator]
static MEMORY: Wiping = Wiping;

/// The system's allocator. Memory that moves is overwritten at its old address, too, as `realloc` is the default
/// implementation: `alloc`, a copy, and `dealloc`.
struct Wiping;

// SAFETY: all of it is the system's or the reserve's; what is wiped is the caller's until `dealloc` gives it back.
unsafe impl GlobalAlloc for Wiping {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // SAFETY: as the caller says.
        let memory = unsafe { System.alloc(layout) };
        if memory.is_null() { RESERVE.alloc(layout) } else { memory }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        // SAFETY: as the caller says.
        let memory = unsafe { System.alloc_zeroed(layout) };
        // The reserve is always zero: it is initialised so, and wiped when memory is freed.
        if memory.is_null() { RESERVE.alloc(layout) } else { memory }
    }

    unsafe fn dealloc(&self, memory: *mut u8, layout: Layout) {
        // SAFETY: the memory has that size and was not given back yet.
        unsafe {
            wipe(memory, layout.size());
            if !RESERVE.dealloc(memory, layout) {
                System.dealloc(memory, layout);
            }
        }
    }
}

/// Memory for allocations that must not fail, when the system has none: Rust ends the program if an allocation fails
/// that is not checked. A call that uses the reserve ends with an error or with its response.
static RESERVE: Reserve =
    Reserve { memory: Block(UnsafeCell::new([0; RESERVE_BYTES])), state: AtomicU64::new(0) };

/// Size of the reserve, which takes no memory before it is needed. It is enough for several calls at once.
const RESERVE_BYTES: usize = 2 * 1024 * 1024;

/// Maximum size of one allocation. The allocations that must not fail are smaller: a buffer of a connection or a
/// record of TLS has a little more than 16 KiB.
const LARGEST: usize = 160 * 1024;

thread_local! {
    /// Whether this thread does without the reserve. It has no destructor.
    static WITHOUT: Cell<bool> = const { Cell::new(false) };
}

/// Runs work that handles failed allocations, so that it leaves the reserve to others.
pub(crate) fn without_reserve<T>(work: impl FnOnce() -> T) -> T {
    let before = WITHOUT.replace(true);
    let done = work();
    WITHOUT.set(before);
    done
}

#[repr(align(64))]
struct Block(UnsafeCell<[u8; RESERVE_BYTES]>);

/// Allocations one after another. Freeing the last one makes its room available at once; all room is available again
/// when no allocation is in use. There is no lock, which a child process could inherit in a locked state.
struct Reserve {
    memory: Block,
    /// Start of the free room, and number of allocations in use: 32 bits each.
    state: AtomicU64,
}

// SAFETY: each piece belongs to whoever got it, and `state` sees to it that no two overlap.
unsafe impl Sync for Reserve {}

const fn packed(begin: usize, pieces: u64) -> u64 {
    ((begin as u64) << 32) | pieces
}

const fn unpacked(state: u64) -> (usize, u64) {
    ((state >> 32) as usize, state & 0xffff_ffff)
}

impl Reserve {
    /// Returns zeros, or NULL.
    fn alloc(&self, layout: Layout) -> *mut u8 {
        if layout.size() > LARGEST || layout.align() > 64 || WITHOUT.get() {
            return null_mut();
        }
        let mut found = null_mut();
        let taken = self.state.fetch_update(Ordering::Acquire, Ordering::Relaxed, |state| {
            let (begin, pieces) = unpacked(state);
            let at = begin.next_multiple_of(layout.align());
            let end = at + layout.size();
            found = self.memory.0.get().cast::<u8>().wrapping_add(at);
            (end <= RESERVE_BYTES).then(|| packed(end, pieces + 1))
        });
        if taken.is_ok() { found } else { null_mut() }
    }

    /// Frees memory that was overwritten. Returns whether it belongs to the reserve.
    fn dealloc(&self, memory: *mut u8, layout: Layout) -> bool {
        let at = memory.addr().wrapping_sub(self.memory.0.get().addr());
        if at >= RESERVE_BYTES {
            return false;
        }
        let _ = self.state.fetch_update(Ordering::Release, Ordering::Relaxed, |state| {
            let (begin, pieces) = unpacked(state);
            let begin = if at + layout.size() == begin { at } else { begin };
            Some(if pieces <= 1 { 0 } else { packed(begin, pieces - 1) })
        });
        true
    }
}

/// Overwrites memory with zeros.
///
/// # Safety
/// The memory has that size.
pub(crate) unsafe fn wipe(memory: *mut u8, size: usize) {
    // SAFETY: as the caller says; it is initialised by then.
    unsafe {
        memory.write_bytes(0, size);
        // Without it, the compiler would leave out writes that nothing reads.
        zeroize::optimization_barrier(core::slice::from_raw_parts(memory, size));
    }
}
