//! What a program gives to its callbacks, and how that is freed.

use core::ffi::c_void;

/// Frees the user_data of a callback. It is called exactly once, when neither settings nor clients need the user_data any
/// more: by the thread whose function lets go of it last, which is tc_config_free(), tc_client_free(), or a setter that
/// sets another callback in its place, and before the setter returns if that fails, is given NULL for the callback, or
/// NULL for the settings. No lock is held while it runs, and it may call the library, but not with the object that is
/// being freed or set. It must return normally. NULL: nobody frees it, and it has to live as long as the settings and all
/// clients made with them.
pub type tc_free_callback = Option<unsafe extern "C" fn(user_data: *mut c_void)>;

/// A pointer of the program's, freed with the last that needs it.
pub(crate) struct UserData {
    pointer: *mut c_void,
    free: tc_free_callback,
}

// SAFETY: the header says that callbacks are called by any thread that makes a call, and freed by any thread, with this
// pointer; the library itself never looks behind it.
unsafe impl Send for UserData {}
// SAFETY: as above.
unsafe impl Sync for UserData {}

impl UserData {
    /// # Safety
    /// `free` is NULL or may be called once with `pointer`, by any thread.
    pub(crate) unsafe fn new(pointer: *mut c_void, free: tc_free_callback) -> Self {
        UserData { pointer, free }
    }

    pub(crate) fn pointer(&self) -> *mut c_void {
        self.pointer
    }
}

impl Drop for UserData {
    fn drop(&mut self) {
        if let Some(free) = self.free {
            // SAFETY: as whoever made it says; it is dropped once.
            unsafe { free(self.pointer) };
        }
    }
}
