//! Checks of settings that clients and calls have in common.

use std::time::Duration;

use crate::Error;

/// Checks a region, which goes into a header and into a host name.
pub(crate) fn check_region(region: &str) -> Result<(), Error> {
    let allowed = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    if region.is_empty() || region.len() > 64 || !region.bytes().all(allowed) {
        return Err(Error::invalid_argument(format!(
            "the region {:?} does not have a form such as ap-guangzhou",
            region.chars().take(70).collect::<String>()
        )));
    }
    Ok(())
}

pub(crate) fn check_language(language: &str) -> Result<(), Error> {
    match language {
        "en-US" | "zh-CN" => Ok(()),
        other => Err(Error::invalid_argument(format!(
            "the language {:?} is neither en-US nor zh-CN",
            other.chars().take(70).collect::<String>()
        ))),
    }
}

pub(crate) fn check_timeout(timeout: Duration, name: &str) -> Result<(), Error> {
    const DAY: Duration = Duration::from_secs(24 * 60 * 60);
    if timeout.is_zero() || timeout > DAY {
        return Err(Error::invalid_argument(format!(
            "a {name} of {} ms is not in 1 ms to a day",
            timeout.as_millis()
        )));
    }
    Ok(())
}

pub(crate) fn check_attempts(attempts: u32) -> Result<(), Error> {
    if !(1..=100).contains(&attempts) {
        return Err(Error::invalid_argument(format!("{attempts} attempts are not in 1 to 100")));
    }
    Ok(())
}
