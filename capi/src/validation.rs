//! Validation of requests.

use core::ffi::c_int;

use tcapi_core::{Error, Validation};

use crate::config::{set, tc_config};
use crate::status::tc_status;

/// How a request is treated that does not conform to the service's documents. These can be stricter than the service:
/// ids get longer, limits are raised, an enumeration gets a new value.
///
/// A request that can't be encoded is always refused: one with a string that is not UTF-8, a number that is not
/// finite, NULL in a list, or a struct that sets a member which this version of the library does not know.
#[repr(C)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum tc_validation {
    /// In options: the client's setting. For a client: TC_VALIDATION_REFUSE.
    TC_VALIDATION_DEFAULT = 0,
    /// The request is refused with TC_ERR_INVALID_REQUEST, and nothing is sent. tc_error_violation_count() and the
    /// related functions return all violations.
    TC_VALIDATION_REFUSE = 1,
    /// The request is sent. The violations are reported in log lines of the level TC_LOG_WARN, event=violation, and
    /// in events, TC_EVENT_VIOLATION, and counted in the report of the call.
    TC_VALIDATION_WARN = 2,
    /// The request is sent, and violations are not reported.
    TC_VALIDATION_OFF = 3,
}

/// Converts a number of C. None if the client's setting applies.
pub(crate) fn read_validation(number: c_int) -> Result<Option<Validation>, Error> {
    const DEFAULT: c_int = tc_validation::TC_VALIDATION_DEFAULT as c_int;
    const REFUSE: c_int = tc_validation::TC_VALIDATION_REFUSE as c_int;
    const WARN: c_int = tc_validation::TC_VALIDATION_WARN as c_int;
    const OFF: c_int = tc_validation::TC_VALIDATION_OFF as c_int;
    match number {
        DEFAULT => Ok(None),
        REFUSE => Ok(Some(Validation::Refuse)),
        WARN => Ok(Some(Validation::Warn)),
        OFF => Ok(Some(Validation::Off)),
        other => Err(Error::invalid_argument(format!("{other} is not a tc_validation"))),
    }
}

/// Sets how strictly requests are checked against the service's documents before they are sent: a tc_validation.
/// Default: TC_VALIDATION_REFUSE. The setting applies to all calls whose options do not override it.
///
/// A write with a ClientToken that the documents do not allow, and that is sent, is treated like one without a
/// ClientToken.
///
/// # Safety
/// As for tc_config_set_credentials().
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_config_set_validation(
    config: *mut tc_config,
    validation: c_int,
) -> tc_status {
    // SAFETY: as the caller says.
    unsafe {
        set(config, |builder| {
            Ok(builder.validation(read_validation(validation)?.unwrap_or_default()))
        })
    }
}
