//! Threads that the program may cancel.

use core::ffi::c_int;

/// While it lives, `pthread_cancel` on this thread waits: Rust frames must not be unwound by it.
pub(crate) struct Uncancellable {
    before: c_int,
}

#[cfg(target_os = "linux")]
const PTHREAD_CANCEL_DISABLE: c_int = 1;
#[cfg(not(target_os = "linux"))]
const PTHREAD_CANCEL_DISABLE: c_int = libc::PTHREAD_CANCEL_DISABLE;

unsafe extern "C" {
    fn pthread_setcancelstate(state: c_int, before: *mut c_int) -> c_int;
}

impl Uncancellable {
    pub(crate) fn begin() -> Self {
        let mut before = PTHREAD_CANCEL_DISABLE;
        // SAFETY: it writes the state to a variable that lives.
        unsafe { pthread_setcancelstate(PTHREAD_CANCEL_DISABLE, &raw mut before) };
        Uncancellable { before }
    }
}

impl Drop for Uncancellable {
    fn drop(&mut self) {
        // SAFETY: the state is the one that this thread had before.
        unsafe { pthread_setcancelstate(self.before, core::ptr::null_mut()) };
    }
}
