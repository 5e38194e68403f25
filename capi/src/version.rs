//! The version.

use core::ffi::{CStr, c_char};

use crate::guard::guarded;

const VERSION: &CStr =
    match CStr::from_bytes_with_nul(concat!(env!("CARGO_PKG_VERSION"), "\0").as_bytes()) {
        Ok(version) => version,
        Err(_) => c"?",
    };

/// Version of the library in use, such as "0.1.0". The string is static: do not free it.
#[unsafe(no_mangle)]
pub extern "C" fn tc_version() -> *const c_char {
    guarded(VERSION.as_ptr(), || VERSION.as_ptr())
}

/// Version of the library in use as one number: 10000 * major + 100 * minor + patch. TC_VERSION_NUMBER is that of the
/// header.
#[unsafe(no_mangle)]
pub extern "C" fn tc_version_number() -> u32 {
    guarded(NUMBER, || NUMBER)
}

const NUMBER: u32 = 10_000 * part(env!("CARGO_PKG_VERSION_MAJOR"))
    + 100 * part(env!("CARGO_PKG_VERSION_MINOR"))
    + part(env!("CARGO_PKG_VERSION_PATCH"));

/// Parses a number of Cargo's.
const fn part(text: &str) -> u32 {
    match u32::from_str_radix(text, 10) {
        Ok(number) => number,
        Err(_) => 0,
    }
}
