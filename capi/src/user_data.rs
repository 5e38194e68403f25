//! User data of callbacks, and how it is freed.

use core::ffi::c_void;

/// Callback that frees the user_data of another callback. It is called exactly once, when neither settings nor
/// clients need the user_data any more, by the thread whose function releases it last: tc_config_free(),
/// tc_client_free(), tc_pages_free(), or a setter that replaces the callback. A setter that fails, or that is given
/// NULL for the callback or for the settings, calls it before it returns.
///
/// No lock is held while it runs. It may call the library, but not with the object that is being freed or set. It
/// must return normally. NULL: the user_data is not freed, and must live as long as the settings, all clients created
/// with them, and the pages of these clients.
pub type tc_free_callback = Option<unsafe extern "C" fn(user_data: *mut c_void)>;

/// A pointer of the program, which is freed when nothing needs it any more.
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
