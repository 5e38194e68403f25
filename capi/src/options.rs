//! What one call has of its own.

use core::ffi::{c_char, c_int};
use core::mem::offset_of;
use core::ops::Range;
use std::time::Duration;

use tcapi_core::{CallOptions, Error, schema};

use crate::cancel::tc_cancel;
use crate::report::{Wanted, tc_call_report};
use crate::sized::{check_size, members};
use crate::text;
use crate::validation::read_validation;

/// What one call has of its own. Make it with TC_INIT(); what is left is the client's setting.
#[repr(C)]
pub struct tc_call_options {
    /// Size of this struct in bytes. TC_INIT() sets it.
    pub struct_size: usize,
    /// The region, such as "ap-guangzhou". NULL: the client's.
    pub region: *const c_char,
    /// The language of messages, "en-US" or "zh-CN". NULL: the client's.
    pub language: *const c_char,
    /// The time for the whole call in milliseconds, at most 86400000. 0: the client's.
    pub timeout_ms: u32,
    /// Ends the call when it is fired. NULL: nothing does.
    pub cancel: *const tc_cancel,
    /// How many attempts the call may have, the first included, at most 100: see
    /// tc_config_set_max_attempts(). 0: the client's number.
    pub max_attempts: u32,
    /// Filled with what the call did. NULL: nobody wants to know.
    pub report: *mut tc_call_report,
    /// How strictly the request is checked: a tc_validation. 0, which is TC_VALIDATION_DEFAULT: as the client is set
    /// to.
    pub validation: c_int,
    /// Trace id of the call, which is sent in the header X-TC-TraceId with each of its attempts: 1 to 128 visible
    /// characters of ASCII without blanks, such as a UUID. It is shown in events and log lines. NULL: there is none.
    pub trace_id: *const c_char,
}

const MEMBERS: &[Range<usize>] = members!(tc_call_options {
    region,
    language,
    timeout_ms,
    cancel,
    max_attempts,
    report,
    validation,
    trace_id,
});

/// Reads a caller's options.
///
/// # Safety
/// `options` is NULL or a struct of the size that it says, with strings that end with a NUL and a token that
/// is alive, and a report that no other thread uses until the last use of what is answered.
pub(crate) unsafe fn read_options(
    options: *const tc_call_options,
) -> Result<(CallOptions, Option<Wanted>), Error> {
    let mut read = CallOptions::default();
    if options.is_null() {
        return Ok((read, None));
    }
    let base = options.cast::<u8>();
    // SAFETY: the struct is as large as it says.
    let size =
        unsafe { check_size(base, size_of::<tc_call_options>(), MEMBERS.iter().cloned()) }
            .map_err(|why| Error::invalid(schema::Violation::unreadable_struct(why, "options")))?;
    // SAFETY: `member` reads only what the size says is there; pointers are as the caller says.
    unsafe {
        let region = member(base, size, offset_of!(tc_call_options, region));
        let region = text::optional(region.unwrap_or(core::ptr::null()), "options.region")?;
        read.region = region.map(str::to_owned);
        let language = member(base, size, offset_of!(tc_call_options, language));
        let language = text::optional(language.unwrap_or(core::ptr::null()), "options.language")?;
        read.language = language.map(str::to_owned);
        let timeout: Option<u32> = member(base, size, offset_of!(tc_call_options, timeout_ms));
        let timeout = timeout.filter(|timeout| *timeout != 0);
        read.timeout = timeout.map(|timeout| Duration::from_millis(timeout.into()));
        let cancel = member(base, size, offset_of!(tc_call_options, cancel));
        let cancel: *const tc_cancel = cancel.unwrap_or(core::ptr::null());
        read.cancel = cancel.as_ref().map(|cancel| cancel.0.clone());
        let attempts: Option<u32> = member(base, size, offset_of!(tc_call_options, max_attempts));
        read.max_attempts = attempts.filter(|attempts| *attempts != 0);
        let validation: Option<c_int> = member(base, size, offset_of!(tc_call_options, validation));
        read.validation = read_validation(validation.unwrap_or(0))?;
        let trace_id = member(base, size, offset_of!(tc_call_options, trace_id));
        let trace_id = text::optional(trace_id.unwrap_or(core::ptr::null()), "options.trace_id")?;
        read.trace_id = trace_id.map(str::to_owned);
        let report = member(base, size, offset_of!(tc_call_options, report));
        let report = Wanted::read(report.unwrap_or(core::ptr::null_mut()))?;
        Ok((read, report))
    }
}

/// A member, if a struct of that size has it: an older caller's may end before.
///
/// # Safety
/// `base` points to `size` bytes, with a `T` at `offset` if they reach that far.
pub(crate) unsafe fn member<T: Copy>(base: *const u8, size: usize, offset: usize) -> Option<T> {
    // SAFETY: within the size, as the caller says.
    (offset + size_of::<T>() <= size)
        .then(|| unsafe { base.add(offset).cast::<T>().read_unaligned() })
}
