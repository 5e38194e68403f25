//! Settings of a client.

use core::ffi::{c_char, c_void};
use std::time::Duration;

use tcapi_core::{Client, ClientBuilder, Credentials, Error, Outcome};

use crate::boundary::run;
use crate::guard::{free, guarded};
use crate::services::SERVICES;
use crate::status::tc_status;
use crate::text;
use crate::user_data::{UserData, tc_free_callback};

/// Settings of a client. Free it with tc_config_free(). Only one thread at a time may use it.
///
/// Defaults: HTTPS to the service's own host, a connect timeout of 5 s, a call timeout of 60 s, responses of at most
/// 16 MiB, the region of the environment, and the first source of credentials that is configured: the environment,
/// the credentials file, the profile of the command-line tool, the role of a Kubernetes pod, the role of the machine.
/// See tc_config_set_credentials_chain().
///
/// A setter copies its arguments. A value out of its range is TC_ERR_INVALID_ARGUMENT. The error of the first setter
/// that fails is kept, and tc_client_new() fails with it: checking the result of tc_client_new() is enough.
pub struct tc_config {
    builder: ClientBuilder,
    fault: Option<Error>,
}

/// Returns a builder with the services of this library.
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

/// Applies a setting, and keeps the error of the first one that fails.
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

/// Like [`set`], for a setting with a callback. Its user_data is freed in any case.
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
            // Dropping it may free user_data of the program, which must happen after the new settings are in place.
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

/// Converts milliseconds of C into a duration.
pub(crate) fn milliseconds(number: u32) -> Duration {
    Duration::from_millis(number.into())
}

/// Creates settings, all at their defaults. Never NULL.
#[unsafe(no_mangle)]
pub extern "C" fn tc_config_new() -> *mut tc_config {
    guarded(core::ptr::null_mut(), || {
        Box::into_raw(Box::new(tc_config { builder: builder(), fault: None }))
    })
}

/// Frees settings. Clients that were created with them are not affected. NULL is ignored.
///
/// # Safety
/// `config` is NULL or a config that was not freed yet.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_config_free(config: *mut tc_config) {
    // SAFETY: it was made by `Box::into_raw` in tc_config_new() and is freed once.
    unsafe { free(config) }
}

/// Sets a key pair as the credentials. `token` is the token of temporary credentials, and NULL for permanent ones.
/// Each value is 1 to 8192 ASCII characters without spaces and control characters; otherwise the function returns
/// TC_ERR_CREDENTIALS. The library overwrites its copies of the key and the token when they are no longer needed.
///
/// Of all setters of credentials, the one that is called last takes effect.
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

/// Sets the region of calls that do not set one, such as "ap-guangzhou". Default: TENCENTCLOUD_REGION.
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

/// Sets whether environment variables supply what the program does not set: region, credentials, proxies. Default:
/// true.
///
/// tc_client_new() reads the variables; no other function does. If another thread calls setenv(), putenv() or
/// unsetenv() at the same time, the program can crash, as POSIX allows. With false, no variable is read, not even
/// HOME, and tc_client_new() may be called at any time. The program must then set credentials, by
/// tc_config_set_credentials(), _callback(), _file() with a path, _instance_role(), _oidc() with all members,
/// _assume_role() after one of these, or a _chain() of TC_CREDENTIALS_INSTANCE_ROLE. With any other source, or with
/// tc_config_set_system_roots(), tc_client_new() returns TC_ERR_INVALID_ARGUMENT. There is no region and no proxy
/// unless the program sets one.
///
/// The setting does not affect variables that the C library reads to look up a host name, such as RES_OPTIONS and
/// LOCALDOMAIN.
///
/// # Safety
/// As for tc_config_set_credentials().
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_config_set_environment(config: *mut tc_config, on: bool) -> tc_status {
    // SAFETY: as the caller says.
    unsafe { set(config, |builder| Ok(builder.environment(on))) }
}

/// Sets the endpoint that requests are sent to: "host", "host:port", "https://host[:port]" or, for plain HTTP,
/// "http://host[:port]". Default: the service's own host over HTTPS, see tc_config_set_endpoint_kind(). The host may
/// be an IPv6 address in brackets, with a zone if it is a link-local address: "[fe80::1%25eth0]". The zone is not
/// sent.
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

/// Sets the host that is signed, "host" or "host:port". Use it if a gateway at the endpoint of
/// tc_config_set_endpoint() rewrites the Host header, so that the service receives another host than the one that is
/// sent. Default: the endpoint's host. The endpoint's host is sent in any case.
///
/// tc_client_new() fails if no endpoint is set. The setting applies to all calls of the client except those that
/// fetch its credentials from STS.
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

/// Sets the language of the service's messages: "en-US" or "zh-CN". Default: the service's choice.
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

/// Sets the name of the program, such as "fence-agent/2.1": one or more products separated by one space, each with an
/// optional "/" and version. Products and versions consist of ASCII letters, digits, '-', '_' and '.'; the name has
/// at most 100 characters.
///
/// The name comes before the library's own in the header User-Agent ("fence-agent/2.1 tcapi/0.1.0"), and after it in
/// X-TC-RequestClient ("tcapi_0.1.0; fence-agent_2.1"), by which the service identifies the caller. Default: no name;
/// the library's own is sent in User-Agent only. Requests to proxies and to the metadata service never contain the
/// name.
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

/// Sets the timeout of a whole call, from its start to the last byte of the response, in milliseconds, 1 to 86400000.
/// Default: 60000.
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

/// Sets the timeout for connecting to one address, in milliseconds, 1 to 86400000. Default: 5000.
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

/// Sets the maximum length of a response, in bytes, at least 1. Default: 16777216. A longer response is
/// TC_ERR_RESPONSE.
///
/// A response with more objects than its length allows, such as a million empty ones, is TC_ERR_RESPONSE too. A
/// decoded response therefore takes at most about eight times this value in memory. No page of the service comes near
/// the limit.
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

/// Sets a PEM file of trust anchors, which replaces the built-in root certificates. `path` need not be UTF-8.
/// tc_client_new() reads the file, and fails unless it is a regular file of at most 4 MiB. A server's own certificate
/// may be in the file.
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

/// Adds the services of a file, so that tc_call(), tc_call_packed() and tc_client_visit_unknown() know actions that
/// the library was not built with: requests of these actions are checked, and their error codes have the meaning that
/// the specs give them. `cargo xtask table` writes such a file; see docs/services-at-run-time.md. Several files can
/// be added. If two services have the same name and version, the one that was added last takes effect, also before
/// one that the library was built with. The functions of a service's header always use the specs that the header was
/// made from.
///
/// The function reads the file, a regular file of at most 32 MiB, and checks all of it; the file is not read again.
/// `path` need not be UTF-8. What was read is kept until the config and all clients created with it are freed. A file
/// that can't be read, is damaged, or was written for another release of the library is TC_ERR_INVALID_ARGUMENT. If
/// there is no memory for it, the function returns TC_ERR_RESOURCES.
///
/// Whoever can write to the file decides which requests are refused and which may be sent twice: protect it as well
/// as the program.
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
