//! Reports of what calls did, for measurements and accounting.

use core::ffi::c_char;
use core::ops::Range;
use std::time::Duration;

use tcapi_core::schema::MAX_ODDITIES_BYTES;
use tcapi_core::{CallReport, Error, schema};

use crate::sanitizer;
use crate::sized::{check_size, members};
use crate::status::{tc_outcome, tc_stop_reason};
use crate::text::{self, beginning};

/// Report of a call, whether it succeeded or failed. Initialise it with TC_INIT() and put it into the options of a
/// call. The call fills it before it returns; a call that is refused before it begins leaves zeros. Times are in
/// microseconds.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct tc_call_report {
    /// Size of this struct in bytes. TC_INIT() sets it.
    pub struct_size: usize,
    /// Number of attempts that sent the request, or tried to.
    pub attempts: u32,
    /// Reason why the call was not retried, if it failed.
    pub stop_reason: tc_stop_reason,
    /// Duration of the call.
    pub total_us: u64,
    /// Part of `total_us` spent waiting, for permits of the rate limiter and between attempts.
    pub waited_us: u64,
    /// Time from the start of the last attempt until its TCP connection was open, including the lookup of the host. 0
    /// if the connection was reused, and if there was none.
    pub connected_us: u64,
    /// Time from the start of the last attempt until its TLS handshake was complete. 0 if the connection was reused,
    /// over plain HTTP, and if the handshake was not completed.
    pub handshaken_us: u64,
    /// Time from the start of the last attempt until the first byte of the response. 0 if none came.
    pub first_byte_us: u64,
    /// Duration of the last attempt.
    pub last_attempt_us: u64,
    /// Request id that the service assigned, with a NUL. "" if the service did not respond. Request ids have 36
    /// characters; of a longer one, the report has the first 63 bytes, without a character that is cut.
    pub request_id: [c_char; 64],
    /// Host of the last attempt, with its port unless that is the scheme's default, and a NUL. Host names have up to
    /// 253 characters; of a longer text with the port, the report has the first 255 bytes.
    pub endpoint: [c_char; 256],
    /// Number of values in the response that did not have the types of the action's spec. Each was converted or
    /// omitted. 0 for tc_call(), which converts nothing, and if the call failed.
    pub oddity_count: u32,
    /// Descriptions of the first 16 of these values, and a NUL. Each is one line with a line break, such as
    /// "InstanceSet[0].CPU: a string in place of an integer of 64 bits, converted". A path does not contain ": ", and
    /// a line does not contain the value.
    pub oddities: [c_char; 1024],
    /// Number of violations of the service's documents in a request that was sent in spite of them: see
    /// TC_VALIDATION_WARN. 0 with any other setting.
    pub violation_count: u32,
    /// Outcome of the call: TC_OUTCOME_DONE if it succeeded, otherwise as for tc_error_outcome().
    pub outcome: tc_outcome,
}

const _: () = assert!(MAX_ODDITIES_BYTES < 1024);

const MEMBERS: &[Range<usize>] = members!(tc_call_report {
    attempts,
    stop_reason,
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

/// What a caller wants to know about a call.
pub(crate) struct Wanted {
    report: Option<Target>,
    /// NULL, or where the text of the response goes.
    response_json: *mut *mut c_char,
}

impl Wanted {
    /// Neither a report nor a text.
    pub(crate) const NOTHING: Wanted =
        Wanted { report: None, response_json: core::ptr::null_mut() };

    /// # Safety
    /// `report` is NULL or a struct of the size that it says, and `response_json` is NULL or may be written to; no
    /// other thread uses them until the last use of the result.
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

    /// Reports what a call did, and its error if it failed.
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

/// A caller's struct, which is to be filled.
struct Target {
    at: *mut u8,
    size: usize,
}

impl Target {
    /// # Safety
    /// `report` is NULL or a struct of the size that it says, which no other thread uses until the last use
    /// of the result.
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

    /// Fills as much of the struct as the caller's header has. The copy takes no stack while a call runs.
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

/// Returns a report with all members that this version of the library knows.
pub(crate) fn whole(report: &CallReport, error: Option<&Error>) -> tc_call_report {
    tc_call_report {
        struct_size: size_of::<tc_call_report>(),
        attempts: report.attempts,
        stop_reason: error.map(Error::stop_reason).into(),
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

/// Converts a duration to microseconds.
pub(crate) fn us(time: Duration) -> u64 {
    u64::try_from(time.as_micros()).unwrap_or(u64::MAX)
}

/// Converts a count.
pub(crate) fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// Returns as many whole characters of a text as fit, and a NUL.
fn bounded<const N: usize>(text: &str) -> [c_char; N] {
    let mut room = [0; N];
    for (to, from) in room.iter_mut().zip(beginning(text, N - 1).bytes()) {
        // A NUL inside would end it.
        *to = if from == 0 { b'?' } else { from } as c_char;
    }
    room
}
