//! The library's memory, which is overwritten before it is given back, and a reserve for when the system has none.
//!
//! A key or a token is copied on its way: into a header, a buffer of HTTP, a record of TLS, all of them in
//! crates that know nothing of secrets. Wiping all that is freed leaves none of those copies behind.

use core::alloc::{GlobalAlloc, Layout};
use core::cell::{Cell, UnsafeCell};
use core::ptr::null_mut;
use core::sync::atomic::{AtomicU64, Ordering};
use std::alloc::System;

#[global_allocator]
static MEMORY: Wiping = Wiping;

/// The system's allocator. Memory that moves is wiped where it was, too, as `realloc` is left to be what it is
/// by itself: `alloc`, a copy, and `dealloc`.
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
        // What is in the reserve is zero: it was from the start, and it is wiped when it is given back.
        if memory.is_null() { RESERVE.alloc(layout) } else { memory }
    }

    unsafe fn dealloc(&self, memory: *mut u8, layout: Layout) {
        // SAFETY: the memory has that size and was not given back yet. A plain write before `free` would be
        // left out by the compiler.
        unsafe {
            wipe(memory, layout.size());
            if !RESERVE.dealloc(memory, layout) {
                System.dealloc(memory, layout);
            }
        }
    }
}

/// Memory for what can't do without, when the system has none: Rust ends the program where an allocation fails that
/// nobody looks at. A call that goes on with it ends as an error or with its answer.
static RESERVE: Reserve =
    Reserve { memory: Block(UnsafeCell::new([0; RESERVE_BYTES])), state: AtomicU64::new(0) };

/// It takes no memory before it is needed. Some calls at once fit into it.
const RESERVE_BYTES: usize = 2 * 1024 * 1024;

/// The largest piece. What a call can't do without is smaller: a buffer of a connection or a record of TLS has 16 KiB and
/// a little more.
const LARGEST: usize = 160 * 1024;

thread_local! {
    /// Whether this thread does without the reserve. It has no destructor.
    static WITHOUT: Cell<bool> = const { Cell::new(false) };
}

/// Runs something that can do without memory that is not there, and so leaves the reserve to others.
pub(crate) fn without_reserve<T>(work: impl FnOnce() -> T) -> T {
    let before = WITHOUT.replace(true);
    let done = work();
    WITHOUT.set(before);
    done
}

#[repr(align(64))]
struct Block(UnsafeCell<[u8; RESERVE_BYTES]>);

/// Pieces one behind the other. Only the last one that is given back makes room at once; all room is back when none
/// is in use. There is no lock that a child process could find taken.
struct Reserve {
    memory: Block,
    /// Where the free room begins, and how many pieces are in use: 32 bits each.
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
    /// Zeros, or NULL.
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

    /// Takes a piece back that was wiped. Answers whether it is one of the reserve.
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

/// # Safety
/// The memory has that size.
#[cfg(target_os = "linux")]
unsafe fn wipe(memory: *mut u8, size: usize) {
    // SAFETY: as the caller says.
    unsafe { libc::explicit_bzero(memory.cast(), size) }
}

/// # Safety
/// The memory has that size.
#[cfg(not(target_os = "linux"))]
unsafe fn wipe(memory: *mut u8, size: usize) {
    for at in 0..size {
        // SAFETY: within the size.
        unsafe { memory.add(at).write_volatile(0) };
    }
}
