//! The library's memory, which is overwritten before it is given back.
//!
//! A key or a token is copied on its way: into a header, a buffer of HTTP, a record of TLS, all of them in
//! crates that know nothing of secrets. Wiping all that is freed leaves none of those copies behind.

use core::alloc::{GlobalAlloc, Layout};
use std::alloc::System;

#[global_allocator]
static MEMORY: Wiping = Wiping;

/// The system's allocator. Memory that moves is wiped where it was, too, as `realloc` is left to be what it is
/// by itself: `alloc`, a copy, and `dealloc`.
struct Wiping;

// SAFETY: all of it is the system's; what is wiped is the caller's until `dealloc` gives it back.
unsafe impl GlobalAlloc for Wiping {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // SAFETY: as the caller says.
        unsafe { System.alloc(layout) }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        // SAFETY: as the caller says.
        unsafe { System.alloc_zeroed(layout) }
    }

    unsafe fn dealloc(&self, memory: *mut u8, layout: Layout) {
        // SAFETY: the memory has that size and was not given back yet. A plain write before `free` would be
        // left out by the compiler.
        unsafe {
            wipe(memory, layout.size());
            System.dealloc(memory, layout);
        }
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
