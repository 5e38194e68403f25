//! The version.

use core::ffi::{CStr, c_char};

use crate::boundary::guarded;

const VERSION: &CStr =
    match CStr::from_bytes_with_nul(concat!(env!("CARGO_PKG_VERSION"), "\0").as_bytes()) {
        Ok(version) => version,
        Err(_) => c"?",
    };

/// The version of the library that runs, such as "0.1.0". It lives forever: do not free it.
#[unsafe(no_mangle)]
pub extern "C" fn tc_version() -> *const c_char {
    guarded(VERSION.as_ptr(), || VERSION.as_ptr())
}
