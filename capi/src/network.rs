//! Settings of the network: where the services are, how they are reached, and whom to trust.

use core::ffi::{c_char, c_int};

use tcapi_core::{Endpoints, Error};

use crate::config::{milliseconds, set, tc_config};
use crate::status::tc_status;
use crate::text;

/// Which of a service's own hosts requests go to. A call to a finance region, whose name ends with "-fsi",
/// goes to the host of that region whatever is set: no other one serves it.
#[repr(C)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum tc_endpoint_kind {
    /// <service>.tencentcloudapi.com, which leads to a site near the caller.
    TC_ENDPOINT_NEAREST = 0,
    /// <service>.<region>.tencentcloudapi.com, with the call's region; without one, the nearest.
    TC_ENDPOINT_REGIONAL = 1,
    /// <service>.intl.tencentcloudapi.com, of the international site.
    TC_ENDPOINT_INTL = 2,
    /// <service>.internal.tencentcloudapi.com, which only machines of the vendor's network reach.
    TC_ENDPOINT_INTERNAL = 3,
}

/// Sets which of a service's own hosts requests go to: a tc_endpoint_kind. Without this,
/// TC_ENDPOINT_NEAREST. An endpoint of tc_config_set_endpoint() goes before it.
///
/// # Safety
/// As for tc_config_set_credentials().
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_config_set_endpoint_kind(
    config: *mut tc_config,
    kind: c_int,
) -> tc_status {
    // SAFETY: as the caller says.
    unsafe { set(config, |builder| Ok(builder.endpoints(endpoints(kind)?))) }
}

/// Sets whether a call whose host can't be reached goes on to the same host in another top-level domain:
/// .com, .cn, .com.cn. Without this, it does not.
///
/// Each of them is an attempt of the call, signed anew, but none is waited for before all were tried. It
/// happens only when nothing was sent. A host that could not be reached is tried last for half a minute. An
/// endpoint of tc_config_set_endpoint() has no other.
///
/// # Safety
/// As for tc_config_set_credentials().
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_config_set_failover(config: *mut tc_config, on: bool) -> tc_status {
    // SAFETY: as the caller says.
    unsafe { set(config, |builder| Ok(builder.failover(on))) }
}

/// Sets the proxy that all requests go through: "http://[user[:password]@]host[:port]", with "%" escapes in
/// user and password, port 80 if it has none. NULL: no proxy at all.
///
/// It is asked for a tunnel, by CONNECT, also for endpoints of plain HTTP. Without this setting, the
/// environment counts: https_proxy or HTTPS_PROXY, for endpoints of plain HTTP http_proxy only, for both
/// all_proxy or ALL_PROXY, but for hosts of no_proxy or NO_PROXY and for this machine itself. One of the environment
/// that can't be used is TC_ERR_INVALID_ARGUMENT where it would be: of tc_client_new(), or of a call.
///
/// # Safety
/// As for tc_config_set_credentials().
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_config_set_proxy(
    config: *mut tc_config,
    url: *const c_char,
) -> tc_status {
    // SAFETY: as the caller says.
    unsafe {
        set(config, |builder| match text::optional(url, "url")? {
            Some(url) => builder.proxy(url).checked(),
            None => Ok(builder.no_proxy()),
        })
    }
}

/// Sets whether the system's certificates are trusted instead of the built-in roots: those of SSL_CERT_FILE
/// and SSL_CERT_DIR, if they are set. They are read by tc_client_new(): regular files of at most 4 MiB each and
/// 64 MiB in all, from folders of at most 16384 entries. Others are passed over, and it is an error if there is no
/// certificate at all. Without this, they are not read.
///
/// # Safety
/// As for tc_config_set_credentials().
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_config_set_system_roots(config: *mut tc_config, on: bool) -> tc_status {
    // SAFETY: as the caller says.
    unsafe { set(config, |builder| Ok(builder.system_roots(on))) }
}

/// Adds a file of certificates in PEM, of 4 MiB at most, to trust in addition to what is trusted otherwise. There
/// may be several. It is read by tc_client_new(), which fails unless it is a regular file. `path` need not be UTF-8.
///
/// # Safety
/// As for tc_config_set_credentials().
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_config_set_extra_ca_file(
    config: *mut tc_config,
    path: *const c_char,
) -> tc_status {
    // SAFETY: as the caller says.
    unsafe { set(config, |builder| Ok(builder.extra_ca_file(text::required_path(path, "path")?))) }
}

/// Sets how many connections to one host are kept for later calls; with 0, each call makes its own. Without
/// this, 32.
///
/// # Safety
/// As for tc_config_set_credentials().
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_config_set_max_idle_connections(
    config: *mut tc_config,
    most: u32,
) -> tc_status {
    // SAFETY: as the caller says.
    unsafe {
        set(config, |builder| {
            Ok(builder.max_idle_connections(usize::try_from(most).unwrap_or(usize::MAX)))
        })
    }
}

/// Sets the time after which a connection that nobody used is not used again, in milliseconds, from 1 to
/// 86400000. Without this, 20000.
///
/// It should be less than the time that the server waits; where the server tells its own ("Keep-Alive:
/// timeout="), that counts too. A server that closes just when a request comes leaves its fate unknown.
///
/// # Safety
/// As for tc_config_set_credentials().
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_config_set_idle_timeout_ms(
    config: *mut tc_config,
    timeout_ms: u32,
) -> tc_status {
    // SAFETY: as the caller says.
    unsafe { set(config, |builder| builder.idle_timeout(milliseconds(timeout_ms)).checked()) }
}

/// Sets the age at which a connection is not used for another request, in milliseconds, from 1 to 86400000. Without
/// this, 300000.
///
/// The age is counted from the lookup of the host name, so that a changed DNS record takes effect within this time even
/// if a connection is never idle. A lookup is not cached for longer either, nor for more than 300000 ms. A request in
/// progress is not interrupted.
///
/// # Safety
/// As for tc_config_set_credentials().
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_config_set_max_connection_age_ms(
    config: *mut tc_config,
    age_ms: u32,
) -> tc_status {
    // SAFETY: as the caller says.
    unsafe { set(config, |builder| builder.max_connection_age(milliseconds(age_ms)).checked()) }
}

/// Any number may come from C.
fn endpoints(kind: c_int) -> Result<Endpoints, Error> {
    use tc_endpoint_kind::{
        TC_ENDPOINT_INTERNAL, TC_ENDPOINT_INTL, TC_ENDPOINT_NEAREST, TC_ENDPOINT_REGIONAL,
    };
    let kinds = [
        (TC_ENDPOINT_NEAREST, Endpoints::Nearest),
        (TC_ENDPOINT_REGIONAL, Endpoints::Regional),
        (TC_ENDPOINT_INTL, Endpoints::Intl),
        (TC_ENDPOINT_INTERNAL, Endpoints::Internal),
    ];
    let found = kinds.into_iter().find(|(number, _)| *number as c_int == kind);
    found
        .map(|(_, endpoints)| endpoints)
        .ok_or_else(|| Error::invalid_argument(format!("{kind} is not a tc_endpoint_kind")))
}
