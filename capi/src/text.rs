//! Strings across the boundary.

use core::ffi::{CStr, c_char};
use std::ffi::{CString, OsStr};
use std::os::unix::ffi::OsStrExt;
use std::path::Path;

use tcapi_core::Error;

use crate::guard::guarded;
use crate::sanitizer;

/// Reads a string argument that must not be NULL. `name` is that of the parameter.
///
/// # Safety
/// `text` is NULL or ends with a NUL and stays as it is for `'a`.
pub(crate) unsafe fn required<'a>(text: *const c_char, name: &str) -> Result<&'a str, Error> {
    // SAFETY: passed on to the caller.
    match unsafe { optional(text, name) }? {
        Some(text) => Ok(text),
        None => Err(Error::invalid_argument(format!("{name} is NULL"))),
    }
}

/// Reads a string argument that may be NULL.
///
/// # Safety
/// As for [`required`].
pub(crate) unsafe fn optional<'a>(
    text: *const c_char,
    name: &str,
) -> Result<Option<&'a str>, Error> {
    if text.is_null() {
        return Ok(None);
    }
    // SAFETY: not NULL, and the caller says that it ends with a NUL and lives for 'a.
    let text = unsafe { CStr::from_ptr(text) };
    sanitizer::reads(text.as_ptr(), text.count_bytes() + 1);
    match text.to_str() {
        Ok(text) => Ok(Some(text)),
        Err(error) => Err(Error::invalid_argument(format!(
            "{name} is not UTF-8 from its byte {} on",
            error.valid_up_to()
        ))),
    }
}

/// Reads a path that must not be NULL, and may be any bytes. `name` is that of the parameter.
///
/// # Safety
/// As for [`required`].
pub(crate) unsafe fn required_path<'a>(path: *const c_char, name: &str) -> Result<&'a Path, Error> {
    // SAFETY: passed on to the caller.
    let path = unsafe { optional_path(path) };
    path.ok_or_else(|| Error::invalid_argument(format!("{name} is NULL")))
}

/// Reads a path that may be NULL.
///
/// # Safety
/// As for [`required`].
pub(crate) unsafe fn optional_path<'a>(path: *const c_char) -> Option<&'a Path> {
    if path.is_null() {
        return None;
    }
    // SAFETY: not NULL, and the caller says that it ends with a NUL and lives for 'a.
    let path = unsafe { CStr::from_ptr(path) };
    sanitizer::reads(path.as_ptr(), path.count_bytes() + 1);
    Some(Path::new(OsStr::from_bytes(path.to_bytes())))
}

/// Converts text for C. A NUL inside would end it, so it becomes U+FFFD.
pub(crate) fn c_string(text: impl Into<Vec<u8>>) -> CString {
    CString::new(text).unwrap_or_else(|nul| {
        let text = String::from_utf8_lossy(&nul.into_vec()).replace('\0', "\u{fffd}");
        CString::new(text).unwrap_or_default()
    })
}

/// Copies as many whole characters of a text as fit, and a NUL.
///
/// # Safety
/// `buffer` is NULL, or may be written to for `size` bytes.
pub(crate) unsafe fn put_text(text: &str, buffer: *mut c_char, size: usize) {
    if buffer.is_null() || size == 0 {
        return;
    }
    let text = beginning(text, size - 1);
    sanitizer::writes(buffer, text.len() + 1);
    // SAFETY: there is room for that many bytes and a NUL, as the caller says, and the text is none of the caller's.
    unsafe {
        core::ptr::copy_nonoverlapping(text.as_ptr().cast(), buffer, text.len());
        buffer.add(text.len()).write(0);
    }
}

/// Returns the first `most` bytes of a text, without a character that is cut.
pub(crate) fn beginning(text: &str, most: usize) -> &str {
    let mut end = text.len().min(most);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

/// Frees a string that the library made, such as the response of tc_call(). NULL is ignored.
///
/// # Safety
/// `text` is NULL or came from this library and was not freed yet.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_string_free(text: *mut c_char) {
    guarded((), || {
        if !text.is_null() {
            // SAFETY: it was made by `CString::into_raw` in this library and is freed once.
            drop(unsafe { CString::from_raw(text) });
        }
    })
}
