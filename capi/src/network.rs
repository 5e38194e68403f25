//! Settings of the network: hosts, proxies, connections, and trust anchors.

use core::ffi::{c_char, c_int};

use tcapi_core::{Endpoints, Error};

use crate::config::{milliseconds, set, tc_config};
use crate::status::tc_status;
use crate::text;

/// Which of a service's own hosts requests go to. A call to a finance region, whose name ends with "-fsi", always
/// goes to the host of that region, as no other host serves it.
#[repr(C)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum tc_endpoint_kind {
    /// <service>.tencentcloudapi.com, which leads to a site near the caller.
    TC_ENDPOINT_NEAREST = 0,
    /// <service>.<region>.tencentcloudapi.com, with the region of the call. A call without a region goes to the
    /// nearest host.
    TC_ENDPOINT_REGIONAL = 1,
    /// <service>.intl.tencentcloudapi.com, of the international site.
    TC_ENDPOINT_INTL = 2,
    /// <service>.internal.tencentcloudapi.com, which can be reached only from the vendor's network.
    TC_ENDPOINT_INTERNAL = 3,
}

/// Sets which of the service's own hosts requests go to: a tc_endpoint_kind. Default: TC_ENDPOINT_NEAREST. An
/// endpoint of tc_config_set_endpoint() takes precedence.
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

/// Sets whether a call whose host can't be reached fails over to the same host in another top-level domain: .com,
/// .cn, .com.cn. Default: false.
///
/// Failover happens only if nothing was sent. The request to each host is a separate attempt, which is signed anew
/// and counts towards the maximum number of attempts. There is no delay before it: a delay follows only when all
/// hosts failed. A host that could not be reached is tried last for 30 s. There is no failover from an endpoint of
/// tc_config_set_endpoint().
///
/// # Safety
/// As for tc_config_set_credentials().
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_config_set_failover(config: *mut tc_config, on: bool) -> tc_status {
    // SAFETY: as the caller says.
    unsafe { set(config, |builder| Ok(builder.failover(on))) }
}

/// Sets the proxy for all requests: "http://[user[:password]@]host[:port]". User and password may contain "%"
/// escapes. The default port is 80. NULL: no proxy.
///
/// The client opens a tunnel through the proxy, by CONNECT, also for endpoints of plain HTTP. Default: the proxy of
/// the environment. That is https_proxy or HTTPS_PROXY, for endpoints of plain HTTP only http_proxy, and for both
/// all_proxy or ALL_PROXY if the other is not set. Hosts of no_proxy or NO_PROXY, and this machine itself, are
/// reached without it. If a proxy of the environment is invalid, the function that would use it returns
/// TC_ERR_INVALID_ARGUMENT: tc_client_new(), or a call.
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

/// Sets whether the system's root certificates are trusted in place of the built-in ones: those of SSL_CERT_FILE and
/// SSL_CERT_DIR if they are set. Default: false.
///
/// tc_client_new() reads the certificates: regular files of at most 4 MiB each, from directories of at most 16384
/// entries. Other files and directories are skipped. The function fails if no certificate is left, or if the files
/// have more than 64 MiB in all.
///
/// # Safety
/// As for tc_config_set_credentials().
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_config_set_system_roots(config: *mut tc_config, on: bool) -> tc_status {
    // SAFETY: as the caller says.
    unsafe { set(config, |builder| Ok(builder.system_roots(on))) }
}

/// Adds a PEM file of trust anchors to those that are trusted otherwise. Several files can be added. `path` need not
/// be UTF-8. tc_client_new() reads the file, and fails unless it is a regular file of at most 4 MiB.
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

/// Sets the maximum number of idle connections to one host that are kept for later calls: 0 to UINT32_MAX. Default:
/// 256. With 0, each call opens a new connection.
///
/// Each idle connection takes a file descriptor. A client never has more connections than it had calls at the same
/// time. A connection whose idle timeout is over is closed when a later call ends, or with the client.
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

/// Sets the idle timeout, after which an unused connection is not used again, in milliseconds, 1 to 86400000.
/// Default: 20000.
///
/// It should be shorter than the server's own timeout. A server can announce that ("Keep-Alive: timeout="), and the
/// client observes it too. If a server closes a connection while a request is on its way, the outcome is UNKNOWN.
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

/// Sets the maximum age of a connection, in milliseconds, 1 to 86400000. An older one is not used for another
/// request. Default: 300000.
///
/// The age is counted from the lookup of the host name, so that a changed DNS record takes effect within this time
/// even if a connection is never idle. A lookup is cached for the same time, but for at most 300000 ms. A request in
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

/// Converts a number of C, which may be any.
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
