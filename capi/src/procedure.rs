//! What pages, waits and fleets have in common: their options, their first request, and the place of their result.

use core::ffi::c_char;
use core::ops::Range;
use core::ptr;
use std::time::Duration;

use tcapi_core::schema::Violation;
use tcapi_core::{CallOptions, Client, Error, Template};

use crate::options::{member, milliseconds, read_options, tc_call_options};
use crate::sized::check_size;
use crate::text;

/// A caller's struct of options. It may be NULL, and then has no member.
#[derive(Clone, Copy)]
pub(crate) struct Options {
    base: *const u8,
    size: usize,
}

impl Options {
    /// # Safety
    /// `options` is NULL or a struct of the size that it says, whose members are `members`; it stays so while this is
    /// used.
    pub(crate) unsafe fn new<T>(
        options: *const T,
        members: &[Range<usize>],
    ) -> Result<Self, Error> {
        let base = options.cast::<u8>();
        if base.is_null() {
            return Ok(Options { base, size: 0 });
        }
        // SAFETY: as the caller says.
        let size = unsafe { check_size(base, size_of::<T>(), members.iter().cloned()) }
            .map_err(|why| Error::invalid(Violation::unreadable_struct(why, "options")))?;
        Ok(Options { base, size })
    }

    /// Reads the member at an offset, if the struct has it.
    ///
    /// # Safety
    /// There is a `T` at that offset in a whole struct, and any bits are one.
    pub(crate) unsafe fn get<T: Copy>(self, offset: usize) -> Option<T> {
        // SAFETY: as the caller says; it reads only what the size says is there.
        unsafe { member(self.base, self.size, offset) }
    }

    /// Reads a time in milliseconds. None if it is 0.
    ///
    /// # Safety
    /// There is a number of 32 bits at that offset in a whole struct.
    pub(crate) unsafe fn time(self, offset: usize) -> Option<Duration> {
        // SAFETY: as the caller says.
        milliseconds(unsafe { self.get(offset) })
    }

    /// Reads a boolean, of which C may have written any byte.
    ///
    /// # Safety
    /// There is one at that offset in a whole struct.
    pub(crate) unsafe fn truth(self, offset: usize) -> bool {
        // SAFETY: as the caller says; it has one byte.
        unsafe { self.get::<u8>(offset) }.is_some_and(|byte| byte != 0)
    }

    /// Reads the options of each call, which fill neither a report nor the text of a response.
    ///
    /// # Safety
    /// There is a pointer at that offset in a whole struct: NULL, or to options as for a call.
    pub(crate) unsafe fn call(self, offset: usize) -> Result<CallOptions, Error> {
        // SAFETY: as the caller says.
        let (mut call, _) = unsafe {
            let call: Option<*const tc_call_options> = self.get(offset);
            read_options(call.unwrap_or(ptr::null()))?
        };
        call.response_json = false;
        Ok(call)
    }
}

/// Sets the place of a result to NULL, until there is one. `name` is that of the parameter.
///
/// # Safety
/// `place` is NULL or may be written to.
pub(crate) unsafe fn clear<T>(place: *mut *mut T, name: &str) -> Result<(), Error> {
    if place.is_null() {
        return Err(Error::invalid_argument(format!("{name} is NULL")));
    }
    // SAFETY: not NULL, and the caller says that it may be written to.
    unsafe { place.write(ptr::null_mut()) };
    Ok(())
}

/// Reads a request by names and with JSON.
///
/// # Safety
/// Strings are NULL or end with a NUL.
pub(crate) unsafe fn template(
    client: &Client,
    service: *const c_char,
    version: *const c_char,
    action: *const c_char,
    request: *const c_char,
) -> Result<Template<'static>, Error> {
    // SAFETY: as the caller says; the results are not kept.
    unsafe {
        client.template(
            text::required(service, "service")?,
            text::required(version, "version")?,
            text::required(action, "action")?,
            text::required(request, "request")?,
        )
    }
}
