//! Settings of retries and of the rate limiter.

use crate::config::{milliseconds, set, tc_config};
use crate::status::tc_status;

/// Sets the maximum number of attempts of a call, including the first: 1 to 100. Default: 3.
///
/// A call is retried if nothing was sent, and if the service throttled it. It is also retried if its outcome is
/// UNKNOWN and running it twice does no harm: for an action that only reads, one that is idempotent, and one that has
/// a ClientToken, which the library fills in.
///
/// # Safety
/// As for tc_config_set_credentials().
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_config_set_max_attempts(
    config: *mut tc_config,
    attempts: u32,
) -> tc_status {
    // SAFETY: as the caller says.
    unsafe { set(config, |builder| builder.max_attempts(attempts).checked()) }
}

/// Sets the bounds of the delays between attempts, in milliseconds, 1 to 86400000 each. Default: 200 and 10000. The
/// delay after the first attempt is a random time from 0 to `base_ms`, after the second from 0 to twice that, and so
/// on; the upper bound is at most `cap_ms`, also if `base_ms` is greater.
///
/// After throttling (RequestLimitExceeded, HTTP 429) the delay is one to two windows of the action's rate limit, then
/// two to four, and so on. An action without a rate limit counts as one with a window of 1 s, and a `base_ms` longer
/// than the window replaces it. `cap_ms` bounds these delays too; if this function is not called, their bound is 10 s
/// or two windows, whichever is longer.
///
/// If a response with 429, 503 or throttling has a Retry-After that is longer than the delay, the call waits that
/// long. A call whose deadline comes before the end of a delay fails at once.
///
/// # Safety
/// As for tc_config_set_credentials().
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_config_set_backoff_ms(
    config: *mut tc_config,
    base_ms: u32,
    cap_ms: u32,
) -> tc_status {
    // SAFETY: as the caller says.
    unsafe {
        set(config, |builder| {
            builder.backoff(milliseconds(base_ms), milliseconds(cap_ms)).checked()
        })
    }
}

/// Sets whether attempts wait for a permit of a rate limiter, so that they stay within the rate limits that the
/// service documents. Default: false. Permits are issued in FIFO order per action and region. A call that can't get
/// one before its deadline fails at once with TC_ERR_TIMEOUT and TC_OUTCOME_NOT_SENT.
///
/// The limiter counts a request from the time it is written until one window after its response. It counts the calls
/// of one client; the service counts those of the whole account.
///
/// # Safety
/// As for tc_config_set_credentials().
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_config_set_rate_limiting(
    config: *mut tc_config,
    on: bool,
) -> tc_status {
    // SAFETY: as the caller says.
    unsafe { set(config, |builder| Ok(builder.rate_limiting(on))) }
}
