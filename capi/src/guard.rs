//! Guards of exported functions that have no error: no panic and no cancellation of the thread goes through Rust frames.

use crate::status::tc_status;
use crate::{panics, threads};

/// Runs the body of a function that returns a value, or returns `fallback` if it panics. The value has nothing to
/// drop: see [`threads::restore_cancellation`].
pub(crate) fn guarded<T: Copy>(fallback: T, body: impl FnOnce() -> T) -> T {
    let before = threads::disable_cancellation();
    let value = panics::caught(body).unwrap_or(fallback);
    threads::restore_cancellation(before);
    value
}

/// Returns the status of the last call of a function, and keeps that call from becoming a jump: a debugger or
/// valgrind then shows the function of the action on the stack.
#[inline(always)]
pub(crate) fn in_own_frame(status: tc_status) -> tc_status {
    // SAFETY: it has no instruction, reads nothing and changes nothing. It stands behind the call all the same.
    unsafe { core::arch::asm!("", options(nomem, nostack, preserves_flags)) };
    status
}

/// Runs the body of a function that signal handlers may call: without access to thread-local values, which may need
/// memory when a thread first uses them, and with `errno` preserved. The body must not panic, take a lock, or
/// allocate memory.
pub(crate) fn from_signals(body: impl FnOnce()) {
    let before = threads::disable_cancellation();
    let errno = threads::errno();
    body();
    threads::set_errno(errno);
    threads::restore_cancellation(before);
}

/// Frees an object that a function of the library made. NULL is ignored.
///
/// # Safety
/// `made` is NULL or came from `Box::into_raw`, and is freed once.
pub(crate) unsafe fn free<T>(made: *mut T) {
    guarded((), || {
        if !made.is_null() {
            // SAFETY: as the caller says.
            drop(unsafe { Box::from_raw(made) });
        }
    })
}
