//! Settings of every kind, with arguments of any kind.

use core::ffi::{CStr, c_char};
use core::ptr::{null, null_mut};

use arbitrary::{Result, Unstructured};

use crate::config::*;
use crate::events::tc_config_set_event_callback;
use crate::log::tc_config_set_log;
use crate::network::*;
use crate::requests::Memory;
use crate::retry::{
    tc_config_set_backoff_ms, tc_config_set_max_attempts, tc_config_set_rate_limiting,
};
use crate::status::tc_status;
use crate::validation::tc_config_set_validation;

/// Paths that are no files, or files without certificates.
const FILES: [&CStr; 4] = [c"/", c"/dev/null", c"\xff", c""];

/// Changes one setting.
pub(super) fn set(config: *mut tc_config, input: &mut Unstructured<'_>) -> Result<tc_status> {
    let mut memory = Memory::default();
    let mut text = || memory.text(input, None).map(<*const u8>::cast::<c_char>);
    let (one, two, three) = (text()?, text()?, text()?);
    let file = match input.int_in_range(0..=FILES.len())? {
        0 => null(),
        at => FILES[at - 1].as_ptr(),
    };
    // SAFETY: the config is NULL or alive, and strings end with a NUL.
    Ok(unsafe {
        match input.int_in_range(0..=22)? {
            0 => tc_config_set_credentials(config, one, two, three),
            1 => tc_config_set_region(config, one),
            2 => tc_config_set_endpoint(config, one),
            3 => tc_config_set_language(config, one),
            4 => tc_config_set_timeout_ms(config, input.arbitrary()?),
            5 => tc_config_set_connect_timeout_ms(config, input.arbitrary()?),
            6 => tc_config_set_max_response_bytes(config, input.arbitrary()?),
            7 => tc_config_set_ca_file(config, file),
            // Four of the six numbers are levels.
            8 => {
                let level = input.arbitrary::<i32>()?.rem_euclid(6);
                tc_config_set_event_callback(config, Some(super::event), null_mut(), None);
                tc_config_set_log(config, level, Some(super::log), null_mut(), None)
            }
            9 => tc_config_set_log(config, input.arbitrary()?, None, null_mut(), None),
            10 => tc_config_set_max_attempts(config, input.arbitrary()?),
            11 => tc_config_set_backoff_ms(config, input.arbitrary()?, input.arbitrary()?),
            12 => tc_config_set_rate_limiting(config, input.arbitrary()?),
            13 => tc_config_set_failover(config, input.arbitrary()?),
            14 => tc_config_set_endpoint_kind(config, input.arbitrary()?),
            15 => tc_config_set_proxy(config, one),
            16 => {
                tc_config_add_services(config, file);
                tc_config_set_extra_ca_file(config, file)
            }
            17 => tc_config_set_max_idle_connections(config, input.arbitrary()?),
            18 => tc_config_set_environment(config, input.arbitrary()?),
            19 => tc_config_set_max_connection_age_ms(config, input.arbitrary()?),
            20 => {
                tc_config_set_application(config, two);
                tc_config_set_signed_host(config, one)
            }
            21 => tc_config_set_validation(config, input.int_in_range(-1..=4)?),
            _ => tc_config_set_idle_timeout_ms(config, input.arbitrary()?),
        }
    })
}

/// Makes sure that a client of these settings connects only to the peer at `endpoint`, and does not wait for long. The
/// fuzzer chooses whether it has a rate limiter, or a proxy.
pub(super) fn lead_to(
    config: *mut tc_config,
    endpoint: &CStr,
    tls: bool,
    input: &mut Unstructured<'_>,
) -> Result<()> {
    let host = endpoint.to_bytes().strip_prefix(b"http://").unwrap_or_default();
    let https = [b"https://", host, b"\0"].concat();
    let proxy = [b"http://user:vX9-secret-password@", host, b"\0"].concat();
    let rate_limiting = input.ratio(1, 16)?;
    let proxy = if input.ratio(1, 16)? { proxy.as_ptr().cast() } else { null() };
    // To read them takes longer than everything else.
    let system_roots = input.ratio(1, 64)?;
    // SAFETY: the config is alive, and strings end with a NUL.
    unsafe {
        tc_config_set_endpoint(config, if tls { https.as_ptr().cast() } else { endpoint.as_ptr() });
        // With a rate limiter, a call without an early permit is refused.
        tc_config_set_rate_limiting(config, rate_limiting);
        tc_config_set_timeout_ms(config, if rate_limiting { 20 } else { 2000 });
        tc_config_set_max_attempts(config, 1);
        tc_config_set_proxy(config, proxy);
        tc_config_set_system_roots(config, system_roots);
    }
    Ok(())
}
