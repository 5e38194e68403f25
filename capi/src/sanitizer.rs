//! What ThreadSanitizer is told of this library, which is not built with it.
//!
//! A program with ThreadSanitizer sees neither what the library reads and writes of the program's memory nor what it
//! synchronises. Where the runtime of ThreadSanitizer is in the process, these functions tell it; elsewhere they do
//! nothing.

use core::ffi::{CStr, c_void};
use std::sync::OnceLock;

type OfRange = unsafe extern "C" fn(*const c_void, usize);
type OfAddress = unsafe extern "C" fn(*const c_void);

/// The functions of the runtime.
struct Runtime {
    read: OfRange,
    write: OfRange,
    acquire: OfAddress,
    release: OfAddress,
}

fn runtime() -> Option<&'static Runtime> {
    static RUNTIME: OnceLock<Option<Runtime>> = OnceLock::new();
    RUNTIME.get_or_init(find).as_ref()
}

fn find() -> Option<Runtime> {
    let look_up = |name: &CStr| {
        // SAFETY: the name ends with a NUL.
        let found = unsafe { libc::dlsym(libc::RTLD_DEFAULT, name.as_ptr()) };
        (!found.is_null()).then_some(found)
    };
    let of_range = |name| {
        // SAFETY: the runtime's interface, which does not change, has functions of this type by these names.
        Some(unsafe { core::mem::transmute::<*mut c_void, OfRange>(look_up(name)?) })
    };
    let of_address = |name| {
        // SAFETY: as above.
        Some(unsafe { core::mem::transmute::<*mut c_void, OfAddress>(look_up(name)?) })
    };
    Some(Runtime {
        read: of_range(c"__tsan_read_range")?,
        write: of_range(c"__tsan_write_range")?,
        acquire: of_address(c"__tsan_acquire")?,
        release: of_address(c"__tsan_release")?,
    })
}

/// The library reads `len` bytes of the program's.
pub(crate) fn reads<T>(at: *const T, len: usize) {
    if let Some(runtime) = runtime() {
        // SAFETY: the runtime looks at its own notes of these addresses only.
        unsafe { (runtime.read)(at.cast(), len) };
    }
}

/// The library writes `len` bytes of the program's.
pub(crate) fn writes<T>(at: *const T, len: usize) {
    if let Some(runtime) = runtime() {
        // SAFETY: as above.
        unsafe { (runtime.write)(at.cast(), len) };
    }
}

/// What other threads did before they [`release`]d this happened before what this thread does from now on.
pub(crate) fn acquire<T>(at: *const T) {
    if let Some(runtime) = runtime() {
        // SAFETY: as above.
        unsafe { (runtime.acquire)(at.cast()) };
    }
}

/// See [`acquire`].
pub(crate) fn release<T>(at: *const T) {
    if let Some(runtime) = runtime() {
        // SAFETY: as above.
        unsafe { (runtime.release)(at.cast()) };
    }
}

/// What all tokens are to the runtime.
static TOKENS: u8 = 0;

/// A token is fired: what happened before happened before the calls return that it ends.
pub(crate) fn fires() {
    release(&raw const TOKENS);
}

/// A call returns that a token ended.
pub(crate) fn cancelled() {
    acquire(&raw const TOKENS);
}
