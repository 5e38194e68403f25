//! Fleets: requests for many ids.

use core::ffi::{c_char, c_int, c_void};
use core::mem::offset_of;
use core::ops::Range;
use core::ptr;

use tcapi_core::{Client, Error, FleetOptions, Outcome, Progress, Template, run_fleet};

use crate::boundary::boundary;
use crate::call::read_client;
use crate::client::tc_client;
use crate::error::tc_error;
use crate::fates::tc_fates;
use crate::fields::Struct;
use crate::options::tc_call_options;
use crate::procedure::{Options, clear, template};
use crate::sanitizer;
use crate::sized::members;
use crate::status::tc_status;
use crate::text;

/// Whether each accepted operation is followed to its end.
#[repr(C)]
#[derive(Clone, Copy)]
pub enum tc_settle {
    /// If the specs say how.
    TC_SETTLE_DEFAULT = 0,
    /// Yes. If the specs do not say how, the fleet returns TC_ERR_UNSUPPORTED, and nothing is sent.
    TC_SETTLE_ON = 1,
    /// No: the best fate of an id is TC_FATE_ACCEPTED.
    TC_SETTLE_OFF = 2,
}

/// Progress of a fleet. It lives until the callback returns.
#[repr(C)]
pub struct tc_progress {
    /// Size of this struct in bytes, as the library knows it.
    pub struct_size: usize,
    /// Number of all ids.
    pub total: usize,
    /// Number of ids that the service accepted and whose operations have not ended yet.
    pub accepted: usize,
    /// Number of ids whose operations succeeded; without settling, of those that were accepted.
    pub done: usize,
    /// Number of ids that were refused or not sent, and of those whose operations failed.
    pub rejected: usize,
    /// Number of ids for which it is not known whether anything ran.
    pub unknown: usize,
    /// Number of ids in requests that are in progress.
    pub in_flight: usize,
}

/// Callback that receives the progress of a fleet. The thread of tc_fleet() calls it, between requests. It must
/// return normally. No lock is held while it runs, and it may call the library.
pub type tc_progress_callback =
    Option<unsafe extern "C" fn(progress: *const tc_progress, user_data: *mut c_void)>;

/// Options of a fleet: how a request for many ids is sent and followed. Initialise them with TC_INIT().
#[repr(C)]
pub struct tc_fleet_options {
    /// Size of this struct in bytes. TC_INIT() sets it.
    pub struct_size: usize,
    /// Options of each call. `timeout_ms` is the timeout of one call. The cancel token ends the fleet. `report` and
    /// `response_json` are not filled. NULL: the client's settings.
    pub call: *const tc_call_options,
    /// Timeout of the whole fleet in milliseconds, 1 to 86400000. 0: 600000, which is 10 minutes.
    pub timeout_ms: u32,
    /// Whether operations are followed to their ends: a tc_settle. 0, which is TC_SETTLE_DEFAULT: if the specs say
    /// how.
    pub settle: c_int,
    /// Time after a request within which an operation that ran is shown, in milliseconds, at most 86400000. 0: that
    /// of the specs.
    pub window_ms: u32,
    /// Minimum delay between two polls in milliseconds, at most 86400000. 0: that of the specs.
    pub min_delay_ms: u32,
    /// Maximum delay between two polls in milliseconds, at most 86400000. 0: that of the specs.
    pub max_delay_ms: u32,
    /// Maximum number of requests in flight, at most 64. 0: 4.
    pub max_in_flight: u32,
    /// Whether ids that may have run, and for which no operation was shown, are sent again. An operation that is
    /// shown later than the specs say then runs twice. false: they are not sent again.
    pub resend_if_not_seen: bool,
    /// Callback for the progress of the fleet. NULL: none.
    pub progress: tc_progress_callback,
    /// Passed to `progress`.
    pub user_data: *mut c_void,
}

const MEMBERS: &[Range<usize>] = members!(tc_fleet_options {
    call,
    timeout_ms,
    settle,
    window_ms,
    min_delay_ms,
    max_delay_ms,
    max_in_flight,
    resend_if_not_seen,
    progress,
    user_data,
});

/// The caller's function.
struct Teller {
    callback: unsafe extern "C" fn(progress: *const tc_progress, user_data: *mut c_void),
    user_data: *mut c_void,
}

// SAFETY: it is only used by the thread that calls tc_fleet().
unsafe impl Send for Teller {}
// SAFETY: as above.
unsafe impl Sync for Teller {}

impl Teller {
    fn tell(&self, of: &Progress) {
        let progress = tc_progress {
            struct_size: size_of::<tc_progress>(),
            total: of.total,
            accepted: of.accepted,
            done: of.done,
            rejected: of.rejected,
            unknown: of.unknown,
            in_flight: of.in_flight,
        };
        // SAFETY: the options say that it may be called so.
        unsafe { (self.callback)(&raw const progress, self.user_data) };
    }
}

/// # Safety
/// `options` is NULL or a struct of the size that it says, which points to such options of calls, and `progress` may be
/// called with `user_data`.
unsafe fn read_fleet_options(options: *const tc_fleet_options) -> Result<FleetOptions, Error> {
    let mut read = FleetOptions::new();
    // SAFETY: the struct is as the caller says, and the offsets are those of its members.
    unsafe {
        let options = Options::new(options, MEMBERS)?;
        read.call = options.call(offset_of!(tc_fleet_options, call))?;
        let timeout = options.time(offset_of!(tc_fleet_options, timeout_ms));
        read.timeout = timeout.unwrap_or(read.timeout);
        read.window = options.time(offset_of!(tc_fleet_options, window_ms));
        read.min_delay = options.time(offset_of!(tc_fleet_options, min_delay_ms));
        read.max_delay = options.time(offset_of!(tc_fleet_options, max_delay_ms));
        let settle: Option<c_int> = options.get(offset_of!(tc_fleet_options, settle));
        read.settle = read_settle(settle.unwrap_or_default())?;
        let in_flight: Option<u32> = options.get(offset_of!(tc_fleet_options, max_in_flight));
        read.max_in_flight = in_flight.filter(|most| *most != 0).unwrap_or(read.max_in_flight);
        read.resend_if_not_seen = options.truth(offset_of!(tc_fleet_options, resend_if_not_seen));
        let callback: Option<tc_progress_callback> =
            options.get(offset_of!(tc_fleet_options, progress));
        let user_data: Option<*mut c_void> = options.get(offset_of!(tc_fleet_options, user_data));
        if let Some(callback) = callback.flatten() {
            let user_data = user_data.unwrap_or(ptr::null_mut());
            let teller = Teller { callback, user_data };
            read = read.progress(move |progress| teller.tell(progress));
        }
    }
    Ok(read)
}

/// Converts a number of C. None if the specs decide.
fn read_settle(settle: c_int) -> Result<Option<bool>, Error> {
    match settle {
        settle if settle == tc_settle::TC_SETTLE_DEFAULT as c_int => Ok(None),
        settle if settle == tc_settle::TC_SETTLE_ON as c_int => Ok(Some(true)),
        settle if settle == tc_settle::TC_SETTLE_OFF as c_int => Ok(Some(false)),
        other => Err(Error::invalid_argument(format!("{other} is not a tc_settle"))),
    }
}

/// Sends a request for any number of ids. The ids are divided among as many requests as it takes, which are sent at
/// the rate that the service allows to all threads of the client together. If the specs say how, each operation is
/// then followed to its end, and an operation that may have run is looked for: see tc_fate_kind. A request that may
/// have run is not sent again, unless `resend_if_not_seen` is set and no operation of it was seen.
///
/// `request_type` is the name of the request's type, such as "tc_cvm_reboot_instances_request", and `request` points
/// to such a struct, without the ids. The header of a service has a function for each such action by which the
/// compiler checks the type, such as tc_cvm_reboot_instances_fleet(). `ids` are `ids_len` strings; one that is given
/// twice has one fate. `options` may be NULL. On success `*fates` is freed with tc_fates_free(), and each id has a
/// fate, also if the fleet was cancelled or its deadline expired; on failure `*fates` is NULL. `error` may be NULL;
/// on failure `*error` is the reason, to be freed with tc_error_free(), on success it is NULL.
///
/// A failure is TC_OUTCOME_NOT_SENT, except TC_ERR_INTERNAL, which can be TC_OUTCOME_UNKNOWN.
/// TC_ERR_INVALID_REQUEST: something other than the ids is invalid.
/// TC_ERR_UNSUPPORTED: the specs do not say which parameter has the ids. Other errors are those of the call that
/// reads the latest operations before anything is sent.
///
/// The requests are sent by threads of the library, or by the calling thread if none can be started. These threads
/// also call the callbacks for the requests' log lines, events and credentials. Signals are blocked in them, and they
/// end before the function returns.
///
/// # Safety
/// `client` is NULL or alive; `request` is NULL or points to a struct of that type, as for a call; `ids` is NULL or
/// points to `ids_len` strings; `options` is NULL or a struct of the size it says; `fates` and `error` are NULL or may
/// be written to.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_fleet(
    client: *const tc_client,
    request_type: *const c_char,
    request: *const c_void,
    ids: *const *const c_char,
    ids_len: usize,
    options: *const tc_fleet_options,
    fates: *mut *mut tc_fates,
    error: *mut *mut tc_error,
) -> tc_status {
    let body = || {
        // SAFETY: as the caller says.
        let (client, options, read) = unsafe {
            clear(fates, "fates")?;
            (
                read_client(client)?,
                read_fleet_options(options)?,
                Struct::read(request_type, request)?,
            )
        };
        let template = read.template()?;
        // SAFETY: as the caller says.
        unsafe { run(client, &template, ids, ids_len, &options, fates) }
    };
    // SAFETY: as the caller says.
    unsafe { boundary(error, Outcome::Unknown, body) }
}

/// Sends a request for any number of ids like tc_fleet(), by names and with JSON, also for a service of
/// tc_config_add_services(). `request` is the JSON object of the parameters, without the ids.
///
/// # Safety
/// As for [`tc_fleet`]; strings are NULL or end with a NUL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_fleet_json(
    client: *const tc_client,
    service: *const c_char,
    version: *const c_char,
    action: *const c_char,
    request: *const c_char,
    ids: *const *const c_char,
    ids_len: usize,
    options: *const tc_fleet_options,
    fates: *mut *mut tc_fates,
    error: *mut *mut tc_error,
) -> tc_status {
    let body = || {
        // SAFETY: as the caller says.
        unsafe {
            clear(fates, "fates")?;
            let client = read_client(client)?;
            let options = read_fleet_options(options)?;
            let template = template(client, service, version, action, request)?;
            run(client, &template, ids, ids_len, &options, fates)
        }
    };
    // SAFETY: as the caller says.
    unsafe { boundary(error, Outcome::Unknown, body) }
}

/// # Safety
/// `ids` is NULL or points to `ids_len` strings; `fates` may be written to.
unsafe fn run(
    client: &Client,
    template: &Template<'_>,
    ids: *const *const c_char,
    ids_len: usize,
    options: &FleetOptions,
    fates: *mut *mut tc_fates,
) -> Result<(), Error> {
    if ids.is_null() && ids_len > 0 {
        return Err(Error::invalid_argument("ids is NULL"));
    }
    sanitizer::reads(ids, ids_len.saturating_mul(size_of::<*const c_char>()));
    let mut texts = Vec::new();
    for at in 0..ids_len {
        // SAFETY: there are so many strings, as the caller says.
        texts.push(unsafe { text::required(ids.add(at).read(), &format!("ids[{at}]"))? });
    }
    let found = run_fleet(client, template, &texts, options)?;
    // SAFETY: the caller says that it may be written to.
    unsafe { fates.write(Box::into_raw(Box::new(found.into()))) };
    Ok(())
}
