//! Procedures of several calls: pages, waits and fleets, each for a few milliseconds.

use core::ffi::{CStr, c_char, c_void};
use core::ptr::{null, null_mut};

use arbitrary::{Result, Unstructured};

use super::finish;
use crate::client::tc_client;
use crate::fates::{
    tc_fate, tc_fates, tc_fates_at, tc_fates_count, tc_fates_count_of, tc_fates_free,
    tc_fates_to_json, tc_fates_to_text,
};
use crate::fleet::{tc_fleet, tc_fleet_json, tc_fleet_options, tc_progress};
use crate::pages::{
    tc_page_options, tc_pages, tc_pages_changed, tc_pages_free, tc_pages_new, tc_pages_new_json,
    tc_pages_next, tc_pages_next_json,
};
use crate::status::tc_status;
use crate::text::tc_string_free;
use crate::wait::{tc_wait, tc_wait_json, tc_wait_options};

/// Maximum number of pages that are read from a peer with one response to all requests.
const MOST_PAGES: usize = 4;

const NAMES: [&CStr; 4] = [c"cvm", c"2017-03-12", c"DescribeInstances", c"RebootInstances"];

/// A zeroed struct with its size set.
macro_rules! sized {
    ($type:ty) => {{
        // SAFETY: all members are numbers and pointers, for which zero is valid.
        let mut made: $type = unsafe { core::mem::zeroed() };
        made.struct_size = size_of::<$type>();
        made
    }};
}

/// Runs one of them with a client that may be NULL.
pub(super) fn run(client: *const tc_client, input: &mut Unstructured<'_>) -> Result<()> {
    match input.int_in_range(0..=2)? {
        0 => pages(client, input),
        1 => wait(client, input),
        _ => fleet(client, input),
    }
}

fn json(input: &mut Unstructured<'_>) -> Result<*const c_char> {
    let texts = [c"{}", c"{\"Offset\":7}", c"{\"InstanceIds\":[\"ins-r8hr2upy\"]}", c"[]", c"{"];
    Ok(input.choose(&texts)?.as_ptr())
}

/// An empty request, and the name of its type.
struct Request {
    bytes: [u8; 4096],
    name: &'static CStr,
}

impl Request {
    fn new(input: &mut Unstructured<'_>) -> Result<Self> {
        let name = *input.choose(&[
            c"tc_cvm_describe_instances_request",
            c"tc_cvm_describe_instances_status_request",
            c"tc_cvm_reboot_instances_request",
            c"tc_cvm_instance",
            c"",
        ])?;
        let mut bytes = [0; 4096];
        // An older caller's struct may end after its size.
        bytes[..size_of::<usize>()].copy_from_slice(&size_of::<usize>().to_ne_bytes());
        Ok(Request { bytes, name })
    }

    fn pointer(&self) -> *const c_void {
        self.bytes.as_ptr().cast()
    }
}

fn pages(client: *const tc_client, input: &mut Unstructured<'_>) -> Result<()> {
    let [cvm, version, listing, _] = NAMES.map(CStr::as_ptr);
    let mut options = sized!(tc_page_options);
    options.consistent = input.ratio(1, 4)?;
    let request = Request::new(input)?;
    let (mut pages, mut error) = (null_mut::<tc_pages>(), null_mut());
    let typed = input.arbitrary()?;
    // SAFETY: each pointer is as the header requires, and lives until the end of this function.
    unsafe {
        let (name, struct_) = (request.name.as_ptr(), request.pointer());
        let made = match typed {
            true => tc_pages_new(
                client,
                name,
                struct_,
                &raw const options,
                &raw mut pages,
                &raw mut error,
            ),
            false => {
                let text = json(input)?;
                let (pages, error) = (&raw mut pages, &raw mut error);
                tc_pages_new_json(
                    client,
                    cvm,
                    version,
                    listing,
                    text,
                    &raw const options,
                    pages,
                    error,
                )
            }
        };
        assert_eq!(made == tc_status::TC_OK, !pages.is_null());
        finish(made, error, false);
        for _ in 0..MOST_PAGES {
            let (mut page, mut text, mut error) = (null(), null_mut(), null_mut());
            let response = c"tc_cvm_describe_instances_response".as_ptr();
            let status = match typed {
                true => tc_pages_next(pages, response, &raw mut page, &raw mut error),
                false => tc_pages_next_json(pages, &raw mut text, &raw mut error),
            };
            let found = !page.is_null() || !text.is_null();
            assert!(!found || status == tc_status::TC_OK);
            tc_string_free(text);
            finish(status, error, false);
            tc_pages_changed(pages);
            if !found {
                break;
            }
        }
        tc_pages_free(pages);
    }
    Ok(())
}

fn wait(client: *const tc_client, input: &mut Unstructured<'_>) -> Result<()> {
    let [cvm, version, action, _] = NAMES.map(CStr::as_ptr);
    let mut options = sized!(tc_wait_options);
    (options.timeout_ms, options.min_delay_ms, options.max_delay_ms) = (4, 1, 1);
    let waiters = [c"InstancesRunning", c"OperationsDone", c"InstancesTerminated", c"No"];
    let waiter = input.choose(&waiters)?.as_ptr();
    let request = Request::new(input)?;
    let mut error = null_mut();
    // SAFETY: each pointer is as the header requires, and lives until the end of this function.
    unsafe {
        if input.arbitrary()? {
            let mut response = null_mut();
            let (name, struct_) = (request.name.as_ptr(), request.pointer());
            let (options, response_at) = (&raw const options, &raw mut response);
            let status =
                tc_wait(client, waiter, name, struct_, options, response_at, &raw mut error);
            crate::call::tc_response_free(response);
            finish(status, error, false);
        } else {
            let (mut text, request) = (null_mut(), json(input)?);
            let (options, text_at, error_at) = (&raw const options, &raw mut text, &raw mut error);
            let status = tc_wait_json(
                client, waiter, cvm, version, action, request, options, text_at, error_at,
            );
            tc_string_free(text);
            finish(status, error, false);
        }
    }
    Ok(())
}

unsafe extern "C" fn told(progress: *const tc_progress, _: *mut c_void) {
    // SAFETY: the library guarantees that it is one.
    let progress = unsafe { &*progress };
    let known = progress.accepted + progress.done + progress.rejected + progress.unknown;
    assert!(known <= progress.total && progress.in_flight <= progress.total);
}

fn fleet(client: *const tc_client, input: &mut Unstructured<'_>) -> Result<()> {
    let [cvm, version, _, action] = NAMES.map(CStr::as_ptr);
    let mut options = sized!(tc_fleet_options);
    (options.timeout_ms, options.min_delay_ms, options.max_delay_ms) = (8, 1, 1);
    (options.window_ms, options.max_in_flight) = (2, input.int_in_range(0..=3)?);
    options.settle = input.int_in_range(0..=3)?;
    options.resend_if_not_seen = input.arbitrary()?;
    options.progress = Some(told);
    let texts = [c"ins-r8hr2upy", c"ins-5d8a23rs", c"ins-1", c""];
    let mut ids = Vec::new();
    for _ in 0..input.int_in_range(0..=5)? {
        ids.push(input.choose(&texts)?.as_ptr());
    }
    let request = Request::new(input)?;
    let (mut fates, mut error) = (null_mut::<tc_fates>(), null_mut());
    // SAFETY: each pointer is as the header requires, and lives until the end of this function.
    unsafe {
        let (at, count, options) = (ids.as_ptr(), ids.len(), &raw const options);
        let (made, error_at) = (&raw mut fates, &raw mut error);
        let status = if input.arbitrary()? {
            let (name, struct_) = (request.name.as_ptr(), request.pointer());
            tc_fleet(client, name, struct_, at, count, options, made, error_at)
        } else {
            let request = json(input)?;
            tc_fleet_json(client, cvm, version, action, request, at, count, options, made, error_at)
        };
        assert_eq!(status == tc_status::TC_OK, !fates.is_null());
        finish(status, error, false);
        look_at(fates);
        tc_fates_free(fates);
    }
    Ok(())
}

/// # Safety
/// `fates` is NULL or alive.
unsafe fn look_at(fates: *const tc_fates) {
    let mut fate = sized!(tc_fate);
    // SAFETY: the caller upholds the same conditions.
    unsafe {
        let count = tc_fates_count(fates);
        assert_eq!((0..8).map(|kind| tc_fates_count_of(fates, kind)).sum::<usize>(), count);
        for at in 0..count {
            assert!(tc_fates_at(fates, at, &raw mut fate));
            CStr::from_ptr(fate.id).to_str().expect("it is UTF-8");
            CStr::from_ptr(fate.message).to_str().expect("it is UTF-8");
        }
        assert!(!tc_fates_at(fates, count, &raw mut fate));
        for make in [tc_fates_to_json, tc_fates_to_text] {
            let (mut text, mut error) = (null_mut(), null_mut());
            let status = make(fates, &raw mut text, &raw mut error);
            assert_eq!(status == tc_status::TC_OK, !fates.is_null());
            tc_string_free(text);
            finish(status, error, false);
        }
    }
}
