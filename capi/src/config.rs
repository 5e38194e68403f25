//! Settings of a client.

use core::ffi::{c_char, c_void};
use std::time::Duration;

use tcapi_core::{Client, ClientBuilder, Credentials, Error, Outcome};

use crate::boundary::{free, guarded, run};
use crate::services::SERVICES;
use crate::status::tc_status;
use crate::text;
use crate::user_data::{UserData, tc_free_callback};

/// Settings of a client, to be freed with tc_config_free(). Not to be used from two threads at once.
///
/// What is not set has a safe default: HTTPS to the service's own host, 5 s to connect, 60 s for a whole
/// call, answers of 16 MiB at most, the region of the environment, and the first credentials that are
/// configured of: the environment, the credentials file, the command-line tool's profile, the role of a
/// Kubernetes pod, the role of the machine. See tc_config_set_credentials_chain().
///
/// The setters copy what they are given. A setter that fails is remembered, and tc_client_new() fails
/// with its reason: it is enough to look there.
pub struct tc_config {
    builder: ClientBuilder,
    fault: Option<Error>,
}

/// A builder with the services of this library.
pub(crate) fn builder() -> ClientBuilder {
    SERVICES.iter().fold(Client::builder(), |builder, service| builder.add_service(service))
}

impl tc_config {
    pub(crate) fn build(&self) -> Result<Client, Error> {
        match &self.fault {
            Some(fault) => Err(fault.clone()),
            None => self.builder.clone().build(),
        }
    }
}

/// Applies a setting, and remembers the first that fails.
///
/// # Safety
/// `config` is NULL or a config that was not freed yet, and no other thread uses it.
pub(crate) unsafe fn set(
    config: *mut tc_config,
    apply: impl FnOnce(ClientBuilder) -> Result<ClientBuilder, Error>,
) -> tc_status {
    // SAFETY: as the caller says.
    guarded(tc_status::TC_ERR_INTERNAL, || unsafe { apply_to(config, apply) })
}

/// The same for a setting with a callback, whose user_data is freed in any case.
///
/// # Safety
/// As for [`set`] and [`UserData::new`].
pub(crate) unsafe fn set_callback(
    config: *mut tc_config,
    user_data: *mut c_void,
    free: tc_free_callback,
    apply: impl FnOnce(ClientBuilder, UserData) -> Result<ClientBuilder, Error>,
) -> tc_status {
    guarded(tc_status::TC_ERR_INTERNAL, || {
        // SAFETY: as the caller says.
        unsafe {
            let user_data = UserData::new(user_data, free);
            apply_to(config, move |builder| apply(builder, user_data))
        }
    })
}

/// # Safety
/// As for [`set`].
unsafe fn apply_to(
    config: *mut tc_config,
    apply: impl FnOnce(ClientBuilder) -> Result<ClientBuilder, Error>,
) -> tc_status {
    // SAFETY: NULL, or alive and not used elsewhere, as the caller says.
    let Some(config) = (unsafe { config.as_mut() }) else {
        return tc_status::TC_ERR_INVALID_ARGUMENT;
    };
    match run(Outcome::NotSent, || apply(config.builder.clone())) {
        Ok(builder) => {
            let before = core::mem::replace(&mut config.builder, builder);
            // It may be the last that had something of the program's, which is freed when the new settings stand.
            drop(before);
            tc_status::TC_OK
        }
        Err(fault) => {
            let status = fault.status().into();
            config.fault.get_or_insert(fault);
            status
        }
    }
}

/// A time as C says it.
pub(crate) fn milliseconds(number: u32) -> Duration {
    Duration::from_millis(number.into())
}

/// New settings, all at their defaults. Never NULL.
#[unsafe(no_mangle)]
pub extern "C" fn tc_config_new() -> *mut tc_config {
    guarded(core::ptr::null_mut(), || {
        Box::into_raw(Box::new(tc_config { builder: builder(), fault: None }))
    })
}

/// Frees settings. NULL is fine. Clients made with them go on.
///
/// # Safety
/// `config` is NULL or a config that was not freed yet.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_config_free(config: *mut tc_config) {
    // SAFETY: it was made by `Box::into_raw` in tc_config_new() and is freed once.
    unsafe { free(config) }
}

/// Sets the credentials. `token` is NULL unless they are temporary. Each is 1 to 8192 characters of ASCII, none of
/// them a space or a control character; otherwise it is TC_ERR_CREDENTIALS. The library's copies of key and token
/// are overwritten when they are no longer needed.
///
/// Of all setters of credentials the last one counts.
///
/// # Safety
/// `config` is NULL or alive; strings are NULL or end with a NUL. So for all setters.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_config_set_credentials(
    config: *mut tc_config,
    secret_id: *const c_char,
    secret_key: *const c_char,
    token: *const c_char,
) -> tc_status {
    // SAFETY: as the caller says.
    unsafe {
        set(config, |builder| {
            let id = text::required(secret_id, "secret_id")?;
            let key = text::required(secret_key, "secret_key")?;
            let mut credentials = Credentials::new(id, key)?;
            if let Some(token) = text::optional(token, "token")? {
                credentials = credentials.with_token(token)?;
            }
            Ok(builder.credentials(credentials))
        })
    }
}

/// Sets the region of all calls that name none, such as "ap-guangzhou". Without this, TENCENTCLOUD_REGION.
///
/// # Safety
/// As for tc_config_set_credentials().
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_config_set_region(
    config: *mut tc_config,
    region: *const c_char,
) -> tc_status {
    // SAFETY: as the caller says.
    unsafe { set(config, |builder| builder.region(text::required(region, "region")?).checked()) }
}

/// Sets whether the client takes what is not set from environment variables: region, credentials, proxies. Without
/// this, it does.
///
/// Variables are read by tc_client_new() and by no other function. Another thread that calls setenv(), putenv() or
/// unsetenv() meanwhile can crash the program, as POSIX has it. With false none is read, HOME included, and
/// tc_client_new() may be called at any time. Credentials have to be set then, by tc_config_set_credentials(),
/// _callback(), _file() with a path, _instance_role(), _oidc() with all members, _assume_role() after one of these, or
/// a _chain() of TC_CREDENTIALS_INSTANCE_ROLE; any other source, and tc_config_set_system_roots(), is
/// TC_ERR_INVALID_ARGUMENT in tc_client_new(). There is no region and no proxy unless one is set.
///
/// What the C library itself reads to look up a host name, such as RES_OPTIONS and LOCALDOMAIN, is not up to the
/// client.
///
/// # Safety
/// As for tc_config_set_credentials().
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_config_set_environment(config: *mut tc_config, on: bool) -> tc_status {
    // SAFETY: as the caller says.
    unsafe { set(config, |builder| Ok(builder.environment(on))) }
}

/// Sets where requests go: "host", "host:port", "https://host[:port]" or, for plain HTTP,
/// "http://host[:port]". Without this, the service's own host over HTTPS: see
/// tc_config_set_endpoint_kind(). The host may be an IPv6 address in brackets, with a zone if it is a link-local one:
/// "[fe80::1%25eth0]". The zone is not sent.
///
/// # Safety
/// As for tc_config_set_credentials().
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_config_set_endpoint(
    config: *mut tc_config,
    endpoint: *const c_char,
) -> tc_status {
    // SAFETY: as the caller says.
    unsafe {
        set(config, |builder| builder.endpoint(text::required(endpoint, "endpoint")?).checked())
    }
}

/// Sets the host that is signed, "host" or "host:port", where the service receives another Host header than the one
/// that is sent: a gateway at the endpoint of tc_config_set_endpoint() rewrites it. Without this, the endpoint's host,
/// which is what is sent in any case.
///
/// tc_client_new() fails if there is no endpoint. It holds for all calls of the client, but not for those that fetch its
/// credentials from STS.
///
/// # Safety
/// As for tc_config_set_credentials().
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_config_set_signed_host(
    config: *mut tc_config,
    host: *const c_char,
) -> tc_status {
    // SAFETY: as the caller says.
    unsafe { set(config, |builder| builder.signed_host(text::required(host, "host")?).checked()) }
}

/// Sets the language of the service's messages: "en-US" or "zh-CN". Without this, the service's choice.
///
/// # Safety
/// As for tc_config_set_credentials().
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_config_set_language(
    config: *mut tc_config,
    language: *const c_char,
) -> tc_status {
    // SAFETY: as the caller says.
    unsafe {
        set(config, |builder| builder.language(text::required(language, "language")?).checked())
    }
}

/// Sets the name of the program, such as "fence-agent/2.1": one or more products with a blank between two, each with "/"
/// and a version if it has one, of 100 characters in all at most: letters, digits, '-', '_' and '.' of ASCII.
///
/// It goes before the library's own into the header User-Agent ("fence-agent/2.1 tcapi/0.1.0") and behind it into
/// X-TC-RequestClient ("tcapi_0.1.0; fence-agent_2.1"), by which the service tells who calls. Without this, there is only
/// the library's in User-Agent. Requests to proxies and to the metadata service never have it.
///
/// # Safety
/// As for tc_config_set_credentials().
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_config_set_application(
    config: *mut tc_config,
    name: *const c_char,
) -> tc_status {
    // SAFETY: as the caller says.
    unsafe { set(config, |builder| builder.application(text::required(name, "name")?).checked()) }
}

/// Sets the time for a whole call, from its start to the last byte of the answer, in milliseconds, from 1
/// to 86400000. Without this, 60000.
///
/// # Safety
/// As for tc_config_set_credentials().
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_config_set_timeout_ms(
    config: *mut tc_config,
    timeout_ms: u32,
) -> tc_status {
    // SAFETY: as the caller says.
    unsafe { set(config, |builder| builder.timeout(milliseconds(timeout_ms)).checked()) }
}

/// Sets the time for connecting to one address, in milliseconds, from 1 to 86400000. Without this, 5000.
///
/// # Safety
/// As for tc_config_set_credentials().
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_config_set_connect_timeout_ms(
    config: *mut tc_config,
    timeout_ms: u32,
) -> tc_status {
    // SAFETY: as the caller says.
    unsafe { set(config, |builder| builder.connect_timeout(milliseconds(timeout_ms)).checked()) }
}

/// Sets the longest answer that is read, in bytes; a longer one is TC_ERR_RESPONSE. Without this,
/// 16777216. So is one that has more objects than its length explains, such as a million empty ones: what an
/// answer takes in memory is bounded too, by about eight times this. No page of the service comes near.
///
/// # Safety
/// As for tc_config_set_credentials().
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_config_set_max_response_bytes(
    config: *mut tc_config,
    bytes: u64,
) -> tc_status {
    // SAFETY: as the caller says.
    unsafe { set(config, |builder| builder.max_response_bytes(bytes).checked()) }
}

/// Sets a file of certificates in PEM, of 4 MiB at most, to trust instead of the built-in roots. It is read by
/// tc_client_new(), which fails unless it is a regular file. `path` need not be UTF-8. The certificate that a server
/// shows may be one of them itself.
///
/// # Safety
/// As for tc_config_set_credentials().
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_config_set_ca_file(
    config: *mut tc_config,
    path: *const c_char,
) -> tc_status {
    // SAFETY: as the caller says.
    unsafe { set(config, |builder| Ok(builder.ca_file(text::required_path(path, "path")?))) }
}

/// Adds the services of a file, so that tc_call(), tc_call_packed() and tc_client_visit_unknown() know actions that the
/// library was not built with: their requests are checked, and their error codes have the meaning of the specs.
/// `cargo xtask table` writes such a file; docs/services-at-run-time.md has more. There may be several files. Of two services
/// of one name and version, the one that was added last counts, also before one that the library was built with. The functions
/// of a service's header always go by the specs that the header was made from.
///
/// The file is read now, and not again: a regular file of at most 32 MiB, of which everything is checked. One that can't be
/// read, is damaged, or was written for another release of the library is TC_ERR_INVALID_ARGUMENT, and no memory for it
/// TC_ERR_RESOURCES. `path` need not be UTF-8. What was read is kept until the config and all clients made with it are freed.
///
/// Whoever can write to the file decides which requests are refused and which may be sent twice: it must be as safe as the
/// program.
///
/// # Safety
/// As for tc_config_set_credentials().
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_config_add_services(
    config: *mut tc_config,
    path: *const c_char,
) -> tc_status {
    // SAFETY: as the caller says.
    unsafe { set(config, |builder| builder.add_services_from(text::required_path(path, "path")?)) }
}
