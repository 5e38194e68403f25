//! Annotations for ThreadSanitizer, as this library is not built with it.
//!
//! In a program that is built with ThreadSanitizer, the runtime sees neither which memory of the program the library
//! reads and writes nor how the library synchronises. If the runtime is in the process, these functions tell it;
//! otherwise they do nothing.

use core::ffi::{CStr, c_void};
use std::sync::OnceLock;

type OfRange = unsafe extern "C" fn(*const c_void, usize);
type OfAddress = unsafe extern "C" fn(*const c_void);

/// Functions of the runtime.
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

/// Records that the library reads `len` bytes of the program.
pub(crate) fn reads<T>(at: *const T, len: usize) {
    if let Some(runtime) = runtime() {
        // SAFETY: the runtime looks at its own notes of these addresses only.
        unsafe { (runtime.read)(at.cast(), len) };
    }
}

/// Records that the library writes `len` bytes of the program.
pub(crate) fn writes<T>(at: *const T, len: usize) {
    if let Some(runtime) = runtime() {
        // SAFETY: as above.
        unsafe { (runtime.write)(at.cast(), len) };
    }
}

/// Records that what other threads did before [`release`] of this address happened before what this thread does from
/// now on.
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

/// Address that stands for all tokens.
static TOKENS: u8 = 0;

/// Records that a token is fired: what happened before also happened before the return of the calls that it ends.
pub(crate) fn fires() {
    release(&raw const TOKENS);
}

/// Records that a call returns which a token ended.
pub(crate) fn cancelled() {
    acquire(&raw const TOKENS);
}
