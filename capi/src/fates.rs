//! Fates of the ids of a fleet.

use core::ffi::{c_char, c_int};
use core::ops::Range;
use core::ptr;
use std::ffi::CString;

use tcapi_core::{Error, Fate, FateKind, Fates, Matched, Outcome};

use crate::boundary::boundary;
use crate::error::tc_error;
use crate::guard::{free, guarded};
use crate::sanitizer;
use crate::sized::{check_size, members};
use crate::status::tc_status;
use crate::text::c_string;

/// Fate of an id: what is known of its request and operation. Later versions append to it: treat an unknown value as
/// TC_FATE_UNKNOWN.
#[repr(C)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum tc_fate_kind {
    /// The request may have run.
    TC_FATE_UNKNOWN = 0,
    /// The operation succeeded, as the service showed.
    TC_FATE_DONE = 1,
    /// The service accepted the request. The operation was not followed, or not to its end.
    TC_FATE_ACCEPTED = 2,
    /// The service accepted the request, and the operation failed, as the service showed.
    TC_FATE_FAILED = 3,
    /// Nothing was sent for the id.
    TC_FATE_NOT_SENT = 4,
    /// The service refused the request.
    TC_FATE_REJECTED = 5,
    /// The request may have run, but no operation of it was shown within the time in which one that ran is shown.
    TC_FATE_NOT_SEEN = 6,
    /// The request may have run, and an operation of its name was shown that is new: it belongs to this call, or to
    /// another caller who began it at the same time.
    TC_FATE_SEEN = 7,
}

/// How an operation that the service shows was matched with the call.
#[repr(C)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum tc_matched {
    /// No operation was matched.
    TC_MATCHED_NONE = 0,
    /// It has the request id of the response.
    TC_MATCHED_REQUEST_ID = 1,
    /// It has the action's name and another request id, and is new. Another caller may have begun it at the same
    /// time.
    TC_MATCHED_NAME = 2,
}

impl From<FateKind> for tc_fate_kind {
    fn from(kind: FateKind) -> Self {
        match kind {
            FateKind::Done => tc_fate_kind::TC_FATE_DONE,
            FateKind::Accepted => tc_fate_kind::TC_FATE_ACCEPTED,
            FateKind::Failed => tc_fate_kind::TC_FATE_FAILED,
            FateKind::NotSent => tc_fate_kind::TC_FATE_NOT_SENT,
            FateKind::Rejected => tc_fate_kind::TC_FATE_REJECTED,
            FateKind::NotSeen => tc_fate_kind::TC_FATE_NOT_SEEN,
            FateKind::Seen => tc_fate_kind::TC_FATE_SEEN,
            _ => tc_fate_kind::TC_FATE_UNKNOWN,
        }
    }
}

impl From<Matched> for tc_matched {
    fn from(matched: Matched) -> Self {
        match matched {
            Matched::RequestId => tc_matched::TC_MATCHED_REQUEST_ID,
            Matched::Name => tc_matched::TC_MATCHED_NAME,
            _ => tc_matched::TC_MATCHED_NONE,
        }
    }
}

/// Fate of one id. Initialise it with TC_INIT(). Its strings live as long as the tc_fates that it is from.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct tc_fate {
    /// Size of this struct in bytes. TC_INIT() sets it.
    pub struct_size: usize,
    /// The id. Never NULL.
    pub id: *const c_char,
    /// Kind of the fate.
    pub kind: tc_fate_kind,
    /// How the operation was matched.
    pub matched: tc_matched,
    /// Whether the service showed another operation before the end of this one was observed.
    pub superseded: bool,
    /// Whether a request with the id has ended, with any result: `completed_ms` is the time.
    pub is_completed: bool,
    /// Dotted code with which the service, or the check of the request, refused it. NULL if there is none.
    pub code: *const c_char,
    /// Human-readable message. It can contain line breaks. "" if there is none; never NULL.
    pub message: *const c_char,
    /// Request id that the service assigned to the last request with the id. NULL if the service did not respond.
    pub request_id: *const c_char,
    /// Number of attempts that sent a request with the id, or tried to.
    pub attempts: u32,
    /// Time at which the last request with the id ended, in milliseconds from the start of the fleet.
    pub completed_ms: u64,
    /// Time at which the fate was known, in milliseconds from the start of the fleet.
    pub known_ms: u64,
}

const MEMBERS: &[Range<usize>] = members!(tc_fate {
    id,
    kind,
    matched,
    superseded,
    is_completed,
    code,
    message,
    request_id,
    attempts,
    completed_ms,
    known_ms,
});

/// Fates of all ids, in the order of the ids. Any number of threads may read it at the same time. Free it with
/// tc_fates_free().
pub struct tc_fates {
    fates: Fates,
    texts: Vec<Texts>,
}

/// The strings of a fate.
struct Texts {
    id: CString,
    code: Option<CString>,
    message: CString,
    request_id: Option<CString>,
}

impl From<Fates> for tc_fates {
    fn from(fates: Fates) -> Self {
        let texts = fates.fates.iter().map(|fate| Texts {
            id: c_string(fate.id.as_str()),
            code: fate.code.as_deref().map(c_string),
            message: c_string(fate.message.as_str()),
            request_id: fate.request_id.as_deref().map(c_string),
        });
        let texts = texts.collect();
        tc_fates { fates, texts }
    }
}

fn view(fate: &Fate, texts: &Texts, struct_size: usize) -> tc_fate {
    let optional = |text: &Option<CString>| text.as_ref().map_or(ptr::null(), |text| text.as_ptr());
    let ms = |time: std::time::Duration| u64::try_from(time.as_millis()).unwrap_or(u64::MAX);
    tc_fate {
        struct_size,
        id: texts.id.as_ptr(),
        kind: fate.kind.into(),
        matched: fate.matched.into(),
        superseded: fate.superseded,
        is_completed: fate.completed.is_some(),
        code: optional(&texts.code),
        message: texts.message.as_ptr(),
        request_id: optional(&texts.request_id),
        attempts: fate.attempts,
        completed_ms: fate.completed.map(ms).unwrap_or_default(),
        known_ms: ms(fate.known),
    }
}

/// Number of ids. 0 for NULL.
///
/// # Safety
/// `fates` is NULL or alive.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_fates_count(fates: *const tc_fates) -> usize {
    guarded(0, || {
        // SAFETY: NULL, or alive as the caller says.
        unsafe { fates.as_ref() }.map_or(0, |fates| fates.fates.fates.len())
    })
}

/// Number of ids with a fate of the kind `kind`, a tc_fate_kind. 0 for NULL.
///
/// # Safety
/// `fates` is NULL or alive.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_fates_count_of(fates: *const tc_fates, kind: c_int) -> usize {
    guarded(0, || {
        // SAFETY: NULL, or alive as the caller says.
        let Some(fates) = (unsafe { fates.as_ref() }) else { return 0 };
        let is_of = |fate: &&Fate| tc_fate_kind::from(fate.kind) as c_int == kind;
        fates.fates.fates.iter().filter(is_of).count()
    })
}

/// Fills `*fate`, which was initialised with TC_INIT(), with the fate of the id at position `at`, counted from 0.
/// Returns whether there is such an id; if not, the struct is left unchanged.
///
/// # Safety
/// `fates` is NULL or alive; `fate` is NULL or a struct of the size it says.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_fates_at(
    fates: *const tc_fates,
    at: usize,
    fate: *mut tc_fate,
) -> bool {
    guarded(false, || {
        // SAFETY: NULL, or alive as the caller says.
        let Some(fates) = (unsafe { fates.as_ref() }) else { return false };
        let Some((found, texts)) = fates.fates.fates.get(at).zip(fates.texts.get(at)) else {
            return false;
        };
        if fate.is_null() {
            return false;
        }
        let base = fate.cast::<u8>();
        // SAFETY: the struct is as large as it says.
        let size = unsafe { check_size(base, size_of::<tc_fate>(), MEMBERS.iter().cloned()) };
        let Ok(size) = size else { return false };
        let filled = view(found, texts, size);
        let size = size.min(size_of::<tc_fate>());
        sanitizer::writes(fate, size);
        // SAFETY: no more is written than the struct has, which is none of the library's.
        unsafe { ptr::copy_nonoverlapping((&raw const filled).cast::<u8>(), base, size) };
        true
    })
}

/// Formats all fates as a JSON object: counts, requests, times, and a member for each id. `*json` is freed with
/// tc_string_free(); on failure it is NULL. `error` may be NULL; on failure `*error` is the reason, to be freed with
/// tc_error_free(), on success it is NULL.
///
/// # Safety
/// `fates` is NULL or alive; `json` and `error` are NULL or may be written to.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_fates_to_json(
    fates: *const tc_fates,
    json: *mut *mut c_char,
    error: *mut *mut tc_error,
) -> tc_status {
    // SAFETY: as the caller says.
    let body = || unsafe { put(fates, json, Fates::to_json) };
    // SAFETY: as the caller says.
    unsafe { boundary(error, Outcome::NotSent, body) }
}

/// Formats all fates as a human-readable table: a line for each id, and a last one with the counts. `*text` is freed
/// with tc_string_free(). Otherwise as for tc_fates_to_json().
///
/// # Safety
/// As for [`tc_fates_to_json`].
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_fates_to_text(
    fates: *const tc_fates,
    text: *mut *mut c_char,
    error: *mut *mut tc_error,
) -> tc_status {
    // SAFETY: as the caller says.
    let body = || unsafe { put(fates, text, Fates::to_string) };
    // SAFETY: as the caller says.
    unsafe { boundary(error, Outcome::NotSent, body) }
}

/// # Safety
/// `fates` is NULL or alive; `text` is NULL or may be written to.
unsafe fn put(
    fates: *const tc_fates,
    text: *mut *mut c_char,
    make: fn(&Fates) -> String,
) -> Result<(), Error> {
    if text.is_null() {
        return Err(Error::invalid_argument("text is NULL"));
    }
    // SAFETY: not NULL, and the caller says that it may be written to.
    unsafe { text.write(ptr::null_mut()) };
    // SAFETY: NULL, or alive as the caller says.
    let fates = unsafe { fates.as_ref() };
    let fates = fates.ok_or_else(|| Error::invalid_argument("fates is NULL"))?;
    // SAFETY: as above.
    unsafe { text.write(c_string(make(&fates.fates)).into_raw()) };
    Ok(())
}

/// Frees the fates of ids. NULL is ignored.
///
/// # Safety
/// `fates` is NULL or was not freed yet.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_fates_free(fates: *mut tc_fates) {
    // SAFETY: it was made by `Box::into_raw` in this library and is freed once.
    unsafe { free(fates) }
}
