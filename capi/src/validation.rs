//! How strictly requests are checked.

use core::ffi::c_int;

use tcapi_core::{Error, Validation};

use crate::config::{set, tc_config};
use crate::status::tc_status;

/// What is done with a request that the service's documents do not allow. They can be stricter than the service: ids get
/// longer, limits are raised, an enumeration has a new value.
///
/// What can't be encoded is refused in any case: a string that is not UTF-8, a number that is not finite, NULL in a list,
/// a struct that sets a member which this version of the library does not know.
#[repr(C)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum tc_validation {
    /// What the client is set to; for a client, TC_VALIDATION_REFUSE.
    TC_VALIDATION_DEFAULT = 0,
    /// It is refused with TC_ERR_INVALID_REQUEST, and nothing is sent. tc_error_violation_count() and its family have
    /// all reasons.
    TC_VALIDATION_REFUSE = 1,
    /// It is sent. What is wrong with it is in log lines of the level TC_LOG_WARN, event=violation, in events,
    /// TC_EVENT_VIOLATION, and counted in the call's report.
    TC_VALIDATION_WARN = 2,
    /// It is sent, and nothing is said.
    TC_VALIDATION_OFF = 3,
}

/// None for what is left to the client.
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
        other => Err(Error::invalid_argument(format!("{other} is no tc_validation"))),
    }
}

/// Sets how strictly requests are checked against the service's documents before they are sent: a tc_validation. Without
/// this, TC_VALIDATION_REFUSE. It holds for all calls of the client that have no setting of their own.
///
/// A write that is sent with a ClientToken which the documents do not allow counts as one without.
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
