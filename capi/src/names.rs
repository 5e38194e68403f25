//! Names of the values of the library's enumerations.
//!
//! A name is that of the value in C, without the prefix that all values of the enumeration have. Names of statuses
//! keep it, as TC_OK has another prefix than the others.

use core::ffi::{CStr, c_char, c_int};

use crate::guard::guarded;

/// Names of an enumeration's values, each with its number.
pub(crate) type Names = &'static [(c_int, &'static CStr)];

macro_rules! names {
    ($($name:ident: $of:path { $($value:ident $text:literal),* $(,)? })*) => {
        $(pub(crate) const $name: Names = {
            use $of as Of;
            // A value that is missing here does not compile.
            const fn each_is_named(one: Of) {
                match one { $(Of::$value => {}),* }
            }
            let _ = each_is_named;
            &[$((Of::$value as c_int, $text)),*]
        };)*
    };
}

names! {
    STATUS: crate::status::tc_status {
        TC_OK c"TC_OK",
        TC_ERR_INVALID_ARGUMENT c"TC_ERR_INVALID_ARGUMENT",
        TC_ERR_INVALID_REQUEST c"TC_ERR_INVALID_REQUEST",
        TC_ERR_UNSUPPORTED c"TC_ERR_UNSUPPORTED",
        TC_ERR_CREDENTIALS c"TC_ERR_CREDENTIALS",
        TC_ERR_NETWORK c"TC_ERR_NETWORK",
        TC_ERR_TLS c"TC_ERR_TLS",
        TC_ERR_TIMEOUT c"TC_ERR_TIMEOUT",
        TC_ERR_SERVICE c"TC_ERR_SERVICE",
        TC_ERR_HTTP c"TC_ERR_HTTP",
        TC_ERR_RESPONSE c"TC_ERR_RESPONSE",
        TC_ERR_INTERNAL c"TC_ERR_INTERNAL",
        TC_ERR_CANCELLED c"TC_ERR_CANCELLED",
        TC_ERR_FORKED c"TC_ERR_FORKED",
        TC_ERR_RESOURCES c"TC_ERR_RESOURCES",
        TC_ERR_WAIT_FAILED c"TC_ERR_WAIT_FAILED",
    }
    OUTCOME: crate::status::tc_outcome {
        TC_OUTCOME_NOT_SENT c"NOT_SENT",
        TC_OUTCOME_REJECTED c"REJECTED",
        TC_OUTCOME_UNKNOWN c"UNKNOWN",
        TC_OUTCOME_DONE c"DONE",
    }
    STOP_REASON: crate::status::tc_stop_reason {
        TC_STOP_NOT_RETRYABLE c"NOT_RETRYABLE",
        TC_STOP_MAX_ATTEMPTS c"MAX_ATTEMPTS",
        TC_STOP_DEADLINE c"DEADLINE",
        TC_STOP_RETRY_BUDGET c"RETRY_BUDGET",
        TC_STOP_CANCELLED c"CANCELLED",
    }
    RETRY_HINT: crate::status::tc_retry_hint {
        TC_RETRY_HINT_NONE c"NONE",
        TC_RETRY_HINT_NEVER c"NEVER",
        TC_RETRY_HINT_BACKOFF c"BACKOFF",
        TC_RETRY_HINT_IF_IDEMPOTENT c"IF_IDEMPOTENT",
    }
    LOG_LEVEL: crate::log::tc_log_level {
        TC_LOG_ERROR c"ERROR",
        TC_LOG_WARN c"WARN",
        TC_LOG_INFO c"INFO",
        TC_LOG_DEBUG c"DEBUG",
    }
    CREDENTIAL_SOURCE: crate::credentials::tc_credential_source {
        TC_CREDENTIALS_ENVIRONMENT c"ENVIRONMENT",
        TC_CREDENTIALS_FILE c"FILE",
        TC_CREDENTIALS_PROFILE c"PROFILE",
        TC_CREDENTIALS_OIDC c"OIDC",
        TC_CREDENTIALS_INSTANCE_ROLE c"INSTANCE_ROLE",
    }
    ENDPOINT_KIND: crate::network::tc_endpoint_kind {
        TC_ENDPOINT_NEAREST c"NEAREST",
        TC_ENDPOINT_REGIONAL c"REGIONAL",
        TC_ENDPOINT_INTL c"INTL",
        TC_ENDPOINT_INTERNAL c"INTERNAL",
    }
    VALIDATION: crate::validation::tc_validation {
        TC_VALIDATION_DEFAULT c"DEFAULT",
        TC_VALIDATION_REFUSE c"REFUSE",
        TC_VALIDATION_WARN c"WARN",
        TC_VALIDATION_OFF c"OFF",
    }
    EVENT_KIND: crate::events::tc_event_kind {
        TC_EVENT_CALL_BEGIN c"CALL_BEGIN",
        TC_EVENT_ATTEMPT_BEGIN c"ATTEMPT_BEGIN",
        TC_EVENT_ATTEMPT_END c"ATTEMPT_END",
        TC_EVENT_RETRY c"RETRY",
        TC_EVENT_FAILOVER c"FAILOVER",
        TC_EVENT_CLOCK c"CLOCK",
        TC_EVENT_CREDENTIALS c"CREDENTIALS",
        TC_EVENT_CALL_END c"CALL_END",
        TC_EVENT_VIOLATION c"VIOLATION",
    }
    RETRY_REASON: crate::events::tc_retry_reason {
        TC_RETRY_REASON_NONE c"NONE",
        TC_RETRY_REASON_TRANSIENT c"TRANSIENT",
        TC_RETRY_REASON_THROTTLED c"THROTTLED",
        TC_RETRY_REASON_CLOCK c"CLOCK",
        TC_RETRY_REASON_CREDENTIALS c"CREDENTIALS",
    }
    FATE_KIND: crate::fates::tc_fate_kind {
        TC_FATE_UNKNOWN c"UNKNOWN",
        TC_FATE_DONE c"DONE",
        TC_FATE_ACCEPTED c"ACCEPTED",
        TC_FATE_FAILED c"FAILED",
        TC_FATE_NOT_SENT c"NOT_SENT",
        TC_FATE_REJECTED c"REJECTED",
        TC_FATE_NOT_SEEN c"NOT_SEEN",
        TC_FATE_SEEN c"SEEN",
    }
    MATCHED: crate::fates::tc_matched {
        TC_MATCHED_NONE c"NONE",
        TC_MATCHED_REQUEST_ID c"REQUEST_ID",
        TC_MATCHED_NAME c"NAME",
    }
    FIELD_KIND: crate::fields::tc_field_kind {
        TC_FIELD_STRING c"STRING",
        TC_FIELD_INT64 c"INT64",
        TC_FIELD_UINT64 c"UINT64",
        TC_FIELD_DOUBLE c"DOUBLE",
        TC_FIELD_BOOL c"BOOL",
        TC_FIELD_BYTES c"BYTES",
        TC_FIELD_EMPTY_LIST c"EMPTY_LIST",
        TC_FIELD_JSON c"JSON",
    }
}

/// Name of a status, such as "TC_ERR_TIMEOUT", for logs. "?" for an unknown number. The string is static: do not free
/// it.
///
/// This is the whole name in C, as TC_OK has another prefix than the other values. The name functions of other
/// enumerations omit the prefix that all values have: tc_outcome_name(TC_OUTCOME_NOT_SENT) is "NOT_SENT".
#[unsafe(no_mangle)]
pub extern "C" fn tc_status_name(status: c_int) -> *const c_char {
    name(STATUS, status)
}

/// Name of a tc_outcome, such as "NOT_SENT", for logs. "?" for an unknown number. The string is static: do not free
/// it.
#[unsafe(no_mangle)]
pub extern "C" fn tc_outcome_name(outcome: c_int) -> *const c_char {
    name(OUTCOME, outcome)
}

/// Name of a tc_stop_reason, such as "DEADLINE", for logs. "?" for an unknown number. The string is static: do not
/// free it.
#[unsafe(no_mangle)]
pub extern "C" fn tc_stop_reason_name(stop: c_int) -> *const c_char {
    name(STOP_REASON, stop)
}

/// Name of a tc_retry_hint, such as "BACKOFF", for logs. "?" for an unknown number. The string is static: do not free
/// it.
#[unsafe(no_mangle)]
pub extern "C" fn tc_retry_hint_name(hint: c_int) -> *const c_char {
    name(RETRY_HINT, hint)
}

/// Name of a tc_log_level, such as "WARN", for logs. "?" for an unknown number. The string is static: do not free it.
#[unsafe(no_mangle)]
pub extern "C" fn tc_log_level_name(level: c_int) -> *const c_char {
    name(LOG_LEVEL, level)
}

/// Name of a tc_credential_source, such as "ENVIRONMENT", for logs. "?" for an unknown number. The string is static:
/// do not free it.
#[unsafe(no_mangle)]
pub extern "C" fn tc_credential_source_name(source: c_int) -> *const c_char {
    name(CREDENTIAL_SOURCE, source)
}

/// Name of a tc_endpoint_kind, such as "REGIONAL", for logs. "?" for an unknown number. The string is static: do not
/// free it.
#[unsafe(no_mangle)]
pub extern "C" fn tc_endpoint_kind_name(kind: c_int) -> *const c_char {
    name(ENDPOINT_KIND, kind)
}

/// Name of a tc_validation, such as "WARN", for logs. "?" for an unknown number. The string is static: do not free
/// it.
#[unsafe(no_mangle)]
pub extern "C" fn tc_validation_name(validation: c_int) -> *const c_char {
    name(VALIDATION, validation)
}

/// Name of a tc_event_kind, such as "ATTEMPT_END", for logs. "?" for an unknown number. The string is static: do not
/// free it.
#[unsafe(no_mangle)]
pub extern "C" fn tc_event_kind_name(kind: c_int) -> *const c_char {
    name(EVENT_KIND, kind)
}

/// Name of a tc_retry_reason, such as "THROTTLED", for logs. "?" for an unknown number. The string is static: do not
/// free it.
#[unsafe(no_mangle)]
pub extern "C" fn tc_retry_reason_name(reason: c_int) -> *const c_char {
    name(RETRY_REASON, reason)
}

/// Name of a tc_field_kind, such as "INT64", for logs. "?" for an unknown number. The string is static: do not free
/// it.
#[unsafe(no_mangle)]
pub extern "C" fn tc_field_kind_name(kind: c_int) -> *const c_char {
    name(FIELD_KIND, kind)
}

/// Name of a tc_fate_kind, such as "NOT_SEEN", for logs. "?" for an unknown number. The string is static: do not free
/// it.
#[unsafe(no_mangle)]
pub extern "C" fn tc_fate_kind_name(kind: c_int) -> *const c_char {
    name(FATE_KIND, kind)
}

/// Name of a tc_matched, such as "REQUEST_ID", for logs. "?" for an unknown number. The string is static: do not free
/// it.
#[unsafe(no_mangle)]
pub extern "C" fn tc_matched_name(matched: c_int) -> *const c_char {
    name(MATCHED, matched)
}

fn name(names: Names, number: c_int) -> *const c_char {
    guarded(c"?".as_ptr(), || of(names, number).as_ptr())
}

/// Returns the name of a number, or "?".
pub(crate) fn of(names: Names, number: c_int) -> &'static CStr {
    names.iter().find(|(one, _)| *one == number).map_or(c"?", |(_, name)| name)
}
