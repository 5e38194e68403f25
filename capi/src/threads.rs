//! Cancellation of threads by the program.

use core::ffi::c_int;

#[cfg(target_os = "linux")]
const PTHREAD_CANCEL_DISABLE: c_int = 1;
#[cfg(not(target_os = "linux"))]
const PTHREAD_CANCEL_DISABLE: c_int = libc::PTHREAD_CANCEL_DISABLE;

// Where a thread may be cancelled at any moment, restoring the state is such a moment: the call then unwinds the
// frames that it was made from.
unsafe extern "C-unwind" {
    fn pthread_setcancelstate(state: c_int, before: *mut c_int) -> c_int;
}

/// Whether this thread could be cancelled before.
#[derive(Clone, Copy)]
pub(crate) struct Before(c_int);

/// Disables cancellation of this thread: Rust frames must not be unwound by it.
pub(crate) fn disable_cancellation() -> Before {
    let mut before = PTHREAD_CANCEL_DISABLE;
    // SAFETY: it writes the state to a variable that lives.
    unsafe { pthread_setcancelstate(PTHREAD_CANCEL_DISABLE, &raw mut before) };
    Before(before)
}

/// Restores the cancellation state. The function does not return if the thread is being cancelled and has the type
/// `PTHREAD_CANCEL_ASYNCHRONOUS`. No frame from here to the caller of the library may have anything to drop.
pub(crate) fn restore_cancellation(before: Before) {
    // SAFETY: the state is the one that this thread had before.
    unsafe { pthread_setcancelstate(before.0, core::ptr::null_mut()) };
}

/// Returns the address of this thread's `errno`.
fn errno_place() -> *mut c_int {
    #[cfg(any(target_os = "linux", target_os = "l4re", target_os = "emscripten"))]
    // SAFETY: it only returns an address.
    return unsafe { libc::__errno_location() };
    #[cfg(any(target_os = "macos", target_os = "ios", target_os = "freebsd"))]
    // SAFETY: it only returns an address.
    return unsafe { libc::__error() };
}

/// Returns this thread's `errno`.
pub(crate) fn errno() -> c_int {
    // SAFETY: it lives as long as the thread.
    unsafe { errno_place().read() }
}

/// Sets this thread's `errno`.
pub(crate) fn set_errno(value: c_int) {
    // SAFETY: it lives as long as the thread.
    unsafe { errno_place().write(value) }
}
