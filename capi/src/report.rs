//! What a call did, for programs that measure or account.

use core::ffi::c_char;
use core::ops::Range;
use std::time::Duration;

use tcapi_core::schema::MAX_ODDITIES_BYTES;
use tcapi_core::{CallReport, Error, schema};

use crate::sanitizer;
use crate::sized::{check_size, members};
use crate::status::{tc_outcome, tc_stop};
use crate::text::{self, beginning};

/// What a call did, whether it succeeded or failed. Make it with TC_INIT() and put it into the options of
/// a call, which fills it before it returns; a call refused before it began leaves zeros. Times are in
/// microseconds.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct tc_call_report {
    /// Size of this struct in bytes. TC_INIT() sets it.
    pub struct_size: usize,
    /// How many times the request was sent or tried to be sent.
    pub attempts: u32,
    /// Why it was not sent once more, if the call failed.
    pub stop: tc_stop,
    /// From the call's beginning to its end.
    pub total_us: u64,
    /// The part of it spent waiting: for a permit, and between attempts.
    pub waited_us: u64,
    /// From the last attempt's beginning until there was a TCP connection, its host looked up. 0 on a kept
    /// connection, and if there was none.
    pub connected_us: u64,
    /// From the last attempt's beginning until the TLS handshake was done. 0 on a kept connection, over
    /// plain HTTP, and if it was not.
    pub handshaken_us: u64,
    /// From the last attempt's beginning to the first byte of the answer. 0 if none came.
    pub first_byte_us: u64,
    /// How long the last attempt took.
    pub last_attempt_us: u64,
    /// The id that the service gave the request, and a NUL. "" if it did not answer. Its ids have 36
    /// characters; of a longer one here are the first 63 bytes, without a character that is cut in two.
    pub request_id: [c_char; 64],
    /// The host that the last attempt went to, with its port unless it is the scheme's own, and a NUL. Names
    /// of hosts have up to 253 characters; of more with the port here are the first 255 bytes.
    pub endpoint: [c_char; 256],
    /// How many values of the response were not of the types that the action's spec says. Each was converted or
    /// left out. 0 for tc_call(), where nothing is converted, and if the call failed.
    pub oddity_count: u32,
    /// The first of these, at most 16: for each a line, such as "InstanceSet[0].CPU: a string in place of an
    /// integer of 64 bits, converted" and a line break; and a NUL. A path has no ": " in it, and a line never has
    /// the value.
    pub oddities: [c_char; 1024],
    /// In how many places the service's documents do not allow the request, which was sent all the same: see
    /// TC_VALIDATION_WARN. 0 with any other setting.
    pub violation_count: u32,
    /// What became of the call: TC_OUTCOME_DONE if it succeeded, otherwise as of tc_error_outcome().
    pub outcome: tc_outcome,
}

const _: () = assert!(MAX_ODDITIES_BYTES < 1024);

const MEMBERS: &[Range<usize>] = members!(tc_call_report {
    attempts,
    stop,
    total_us,
    waited_us,
    connected_us,
    handshaken_us,
    first_byte_us,
    last_attempt_us,
    request_id,
    endpoint,
    oddity_count,
    oddities,
    violation_count,
    outcome,
});

/// What a caller wants to know of a call.
pub(crate) struct Wanted {
    report: Option<Target>,
    /// NULL, or where the text of the response goes.
    response_json: *mut *mut c_char,
}

impl Wanted {
    /// Nothing.
    pub(crate) const NOTHING: Wanted =
        Wanted { report: None, response_json: core::ptr::null_mut() };

    /// # Safety
    /// `report` is NULL or a struct of the size that it says, and `response_json` is NULL or may be written to; no other
    /// thread uses them until the last use of what is answered.
    pub(crate) unsafe fn read(
        report: *mut tc_call_report,
        response_json: *mut *mut c_char,
    ) -> Result<Self, Error> {
        if !response_json.is_null() {
            // SAFETY: not NULL, and the caller says that it may be written to.
            unsafe { response_json.write(core::ptr::null_mut()) };
        }
        // SAFETY: as the caller says.
        Ok(Wanted { report: unsafe { Target::read(report) }?, response_json })
    }

    /// Tells what a call did, and that it failed, if it did.
    pub(crate) fn fill(&self, report: &CallReport, error: Option<&Error>) {
        if let Some(target) = &self.report {
            target.fill(report, error);
        }
        if let Some(json) = report.response_json.as_ref().filter(|_| !self.response_json.is_null())
        {
            let json = text::c_string(json.as_str());
            // SAFETY: not NULL, and whoever made this says that it may be written to.
            unsafe { self.response_json.write(json.into_raw()) };
        }
    }
}

/// A caller's struct that is to be filled.
struct Target {
    at: *mut u8,
    size: usize,
}

impl Target {
    /// # Safety
    /// `report` is NULL or a struct of the size that it says, which no other thread uses until the last use
    /// of what is answered.
    unsafe fn read(report: *mut tc_call_report) -> Result<Option<Self>, Error> {
        if report.is_null() {
            return Ok(None);
        }
        let at = report.cast::<u8>();
        // SAFETY: not NULL, and as large as it says.
        let size = unsafe { check_size(at, size_of::<tc_call_report>(), MEMBERS.iter().cloned()) }
            .map_err(|why| {
                Error::invalid(schema::Violation::unreadable_struct(why, "options.report"))
            })?;
        let target = Target { at, size: size.min(size_of::<tc_call_report>()) };
        target.fill(&CallReport::default(), None);
        Ok(Some(target))
    }

    /// Fills as much of the struct as the caller knows. Its own copy takes no stack while a call runs.
    #[inline(never)]
    fn fill(&self, report: &CallReport, error: Option<&Error>) {
        let filled = tc_call_report { struct_size: self.size, ..whole(report, error) };
        sanitizer::writes(self.at, self.size);
        // SAFETY: the caller's struct has that many bytes and is none of ours; ours has as many or more.
        unsafe {
            core::ptr::copy_nonoverlapping((&raw const filled).cast::<u8>(), self.at, self.size);
        }
    }
}

/// A report with all that this version of the library knows.
pub(crate) fn whole(report: &CallReport, error: Option<&Error>) -> tc_call_report {
    tc_call_report {
        struct_size: size_of::<tc_call_report>(),
        attempts: report.attempts,
        stop: error.map_or(tc_stop::TC_STOP_FINAL, |error| error.stopped().into()),
        total_us: us(report.total),
        waited_us: us(report.waited),
        connected_us: us(report.last.connected),
        handshaken_us: us(report.last.handshaken),
        first_byte_us: us(report.last.first_byte),
        last_attempt_us: us(report.last.total),
        request_id: bounded(report.request_id.as_deref().unwrap_or_default()),
        endpoint: bounded(&report.endpoint),
        oddity_count: count(report.oddities.count()),
        oddities: bounded(&report.oddities.to_string()),
        violation_count: count(report.violations.count()),
        outcome: error.map_or(report.outcome, Error::outcome).into(),
    }
}

/// A time in microseconds, as C has it.
pub(crate) fn us(time: Duration) -> u64 {
    u64::try_from(time.as_micros()).unwrap_or(u64::MAX)
}

/// A number of things, as C counts them.
pub(crate) fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// As much of a text as there is room for, whole characters only, and a NUL.
fn bounded<const N: usize>(text: &str) -> [c_char; N] {
    let mut room = [0; N];
    for (to, from) in room.iter_mut().zip(beginning(text, N - 1).bytes()) {
        // A NUL inside would end it.
        *to = if from == 0 { b'?' } else { from } as c_char;
    }
    room
}
