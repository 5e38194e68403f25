//! Sources of credentials.

use core::ffi::{c_char, c_int};
use core::mem::offset_of;
use core::ops::Range;
use std::path::Path;
use std::time::Duration;

use tcapi_core::{AssumeRole, CredentialSource, Error, InstanceRole, WebIdentityRole, schema};

use crate::config::{set, tc_config};
use crate::options::member;
use crate::sized::{check_size, members};
use crate::status::tc_status;
use crate::{sanitizer, text};

/// Source of credentials, for tc_config_set_credentials_chain().
#[repr(C)]
#[derive(Clone, Copy)]
pub enum tc_credential_source {
    /// See tc_config_set_credentials_environment().
    TC_CREDENTIALS_ENVIRONMENT = 1,
    /// See tc_config_set_credentials_file(), with NULL for both arguments.
    TC_CREDENTIALS_FILE = 2,
    /// See tc_config_set_credentials_profile(), with NULL for the name.
    TC_CREDENTIALS_PROFILE = 3,
    /// See tc_config_set_credentials_oidc(), with NULL for the role.
    TC_CREDENTIALS_OIDC = 4,
    /// See tc_config_set_credentials_instance_role(), with NULL for both arguments.
    TC_CREDENTIALS_INSTANCE_ROLE = 5,
}

const SOURCES: [(tc_credential_source, fn() -> CredentialSource); 5] = [
    (tc_credential_source::TC_CREDENTIALS_ENVIRONMENT, CredentialSource::environment),
    (tc_credential_source::TC_CREDENTIALS_FILE, CredentialSource::file),
    (tc_credential_source::TC_CREDENTIALS_PROFILE, CredentialSource::default_profile),
    (tc_credential_source::TC_CREDENTIALS_OIDC, CredentialSource::oidc),
    (tc_credential_source::TC_CREDENTIALS_INSTANCE_ROLE, CredentialSource::instance_role),
];

/// Role to assume by the action AssumeRole of the service STS. Initialise it with TC_INIT().
#[repr(C)]
pub struct tc_assume_role {
    /// Size of this struct in bytes. TC_INIT() sets it.
    pub struct_size: usize,
    /// ARN of the role, such as "qcs::cam::uin/12345678:roleName/reader". Required.
    pub role_arn: *const c_char,
    /// Name of the session in the account's audit log. NULL: "tcapi".
    pub session_name: *const c_char,
    /// External id that the role's owner requires in addition to the credentials. NULL: none.
    pub external_id: *const c_char,
    /// Endpoint of STS, as for tc_config_set_endpoint(). NULL: sts.tencentcloudapi.com.
    pub endpoint: *const c_char,
    /// Lifetime of the credentials in seconds, at most 43200. 0: 7200.
    pub lifetime_s: u32,
}

/// Role that a Kubernetes cluster (TKE) gives to a pod. Initialise it with TC_INIT(). A member that is NULL has the
/// value of the environment variable that the cluster sets.
#[repr(C)]
pub struct tc_oidc_role {
    /// Size of this struct in bytes. TC_INIT() sets it.
    pub struct_size: usize,
    /// Region in which STS is called. NULL: TKE_REGION.
    pub region: *const c_char,
    /// Id of the identity provider. NULL: TKE_PROVIDER_ID.
    pub provider_id: *const c_char,
    /// Path of the file with the token, a regular file of at most 1 MiB. It need not be UTF-8. NULL:
    /// TKE_WEB_IDENTITY_TOKEN_FILE.
    pub token_file: *const c_char,
    /// ARN of the role. NULL: TKE_ROLE_ARN.
    pub role_arn: *const c_char,
    /// Name of the session in the account's audit log. NULL: "tcapi".
    pub session_name: *const c_char,
    /// Endpoint of STS, as for tc_config_set_endpoint(). NULL: sts.tencentcloudapi.com.
    pub endpoint: *const c_char,
    /// Lifetime of the credentials in seconds, at most 43200. 0: 7200.
    pub lifetime_s: u32,
}

const ASSUME_ROLE: &[Range<usize>] =
    members!(tc_assume_role { role_arn, session_name, external_id, endpoint, lifetime_s });

const OIDC_ROLE: &[Range<usize>] = members!(tc_oidc_role {
    region,
    provider_id,
    token_file,
    role_arn,
    session_name,
    endpoint,
    lifetime_s,
});

/// Sets environment variables as the source of credentials: TENCENTCLOUD_SECRET_ID, TENCENTCLOUD_SECRET_KEY and, for
/// temporary credentials, TENCENTCLOUD_TOKEN (or TENCENTCLOUD_SESSION_TOKEN or TENCENTCLOUD_SECURITY_TOKEN).
/// tc_client_new() reads them, and fails if one of the first two is missing, or if one is not UTF-8.
///
/// # Safety
/// As for tc_config_set_credentials().
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_config_set_credentials_environment(
    config: *mut tc_config,
) -> tc_status {
    // SAFETY: as the caller says.
    unsafe { set(config, |builder| Ok(builder.credentials(CredentialSource::environment()))) }
}

/// Sets a file as the source of credentials. It is an INI file with the keys secret_id, secret_key and, for temporary
/// credentials, token, in the section `section`; NULL is "default". If `path` is NULL, the file is the first that
/// exists of TENCENTCLOUD_CREDENTIALS_FILE, ~/.tencentcloud/credentials and /etc/tencentcloud/credentials. `path`
/// need not be UTF-8.
///
/// tc_client_new() reads the file. It fails if the file is missing, is not a regular file, has more than 1 MiB, lacks
/// secret_id or secret_key, or may be written to by everyone. Later calls read the file again, once a minute; if that
/// fails, the previous credentials stay in use.
///
/// # Safety
/// As for tc_config_set_credentials().
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_config_set_credentials_file(
    config: *mut tc_config,
    path: *const c_char,
    section: *const c_char,
) -> tc_status {
    // SAFETY: as the caller says.
    unsafe {
        set(config, |builder| {
            let section = text::optional(section, "section")?.unwrap_or("default");
            let source = match text::optional_path(path) {
                Some(path) => CredentialSource::file_section(path, section),
                None => CredentialSource::usual_file_section(section),
            };
            Ok(builder.credentials(source))
        })
    }
}

/// Sets a profile of the vendor's command-line tool as the source of credentials: ~/.tccli/<name>.credential. `name`
/// may be NULL, for the profile that TCCLI_PROFILE names, or "default". The profile is read like a credentials file.
///
/// # Safety
/// As for tc_config_set_credentials().
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_config_set_credentials_profile(
    config: *mut tc_config,
    name: *const c_char,
) -> tc_status {
    // SAFETY: as the caller says.
    unsafe {
        set(config, |builder| {
            let source = match text::optional_path(name) {
                Some(name) => CredentialSource::profile(name),
                None => CredentialSource::default_profile(),
            };
            Ok(builder.credentials(source))
        })
    }
}

/// Sets the role of the machine that the program runs on as the source of credentials. `role` is the role's name;
/// NULL: the role that the machine has. `endpoint` is that of the metadata service, "http://host[:port]", for tests;
/// NULL: the vendor's.
///
/// The first call queries the metadata service, without a proxy, and so do later calls before the credentials expire.
/// Each attempt has a timeout of 2 s, and is retried like a call that only reads.
///
/// # Safety
/// As for tc_config_set_credentials().
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_config_set_credentials_instance_role(
    config: *mut tc_config,
    role: *const c_char,
    endpoint: *const c_char,
) -> tc_status {
    // SAFETY: as the caller says.
    unsafe {
        set(config, |builder| {
            let mut source = InstanceRole::new();
            if let Some(role) = text::optional(role, "role")? {
                source = source.role(role);
            }
            if let Some(endpoint) = text::optional(endpoint, "endpoint")? {
                source = source.endpoint(endpoint);
            }
            Ok(builder.credentials(source))
        })
    }
}

/// Sets a role as the source of credentials. It is assumed with the credentials that were set before; if none were
/// set, with those of a client without settings. `role` must not be NULL. The first call queries STS, with the other
/// settings of the client, and so do later calls before the credentials expire.
///
/// # Safety
/// As for tc_config_set_credentials(); `role` is NULL or a struct of the size it says.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_config_set_credentials_assume_role(
    config: *mut tc_config,
    role: *const tc_assume_role,
) -> tc_status {
    // SAFETY: as the caller says.
    unsafe {
        set(config, |builder| {
            if role.is_null() {
                return Err(Error::invalid_argument("role is NULL"));
            }
            let read = Members::of(role.cast(), size_of::<tc_assume_role>(), ASSUME_ROLE)?;
            let arn = read.text(offset_of!(tc_assume_role, role_arn), "role_arn")?;
            let arn = arn.ok_or_else(|| Error::invalid_argument("role.role_arn is NULL"))?;
            let mut made = AssumeRole::new(arn, builder.credential_source());
            let name = read.text(offset_of!(tc_assume_role, session_name), "session_name")?;
            if let Some(name) = name {
                made = made.session_name(name);
            }
            if let Some(id) = read.text(offset_of!(tc_assume_role, external_id), "external_id")? {
                made = made.external_id(id);
            }
            if let Some(endpoint) = read.text(offset_of!(tc_assume_role, endpoint), "endpoint")? {
                made = made.endpoint(endpoint);
            }
            if let Some(lifetime) = read.seconds(offset_of!(tc_assume_role, lifetime_s)) {
                made = made.lifetime(lifetime);
            }
            Ok(builder.credentials(made))
        })
    }
}

/// Sets the role that a Kubernetes cluster (TKE) gives to a pod as the source of credentials. `role` may be NULL, for
/// the values of all variables that the cluster sets. The token file is read for every exchange.
///
/// # Safety
/// As for tc_config_set_credentials(); `role` is NULL or a struct of the size it says.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_config_set_credentials_oidc(
    config: *mut tc_config,
    role: *const tc_oidc_role,
) -> tc_status {
    // SAFETY: as the caller says.
    unsafe {
        set(config, |builder| {
            let mut made = WebIdentityRole::new();
            if role.is_null() {
                return Ok(builder.credentials(made));
            }
            let read = Members::of(role.cast(), size_of::<tc_oidc_role>(), OIDC_ROLE)?;
            if let Some(region) = read.text(offset_of!(tc_oidc_role, region), "region")? {
                made = made.region(region);
            }
            if let Some(id) = read.text(offset_of!(tc_oidc_role, provider_id), "provider_id")? {
                made = made.provider_id(id);
            }
            if let Some(path) = read.path(offset_of!(tc_oidc_role, token_file)) {
                made = made.token_file(path);
            }
            if let Some(arn) = read.text(offset_of!(tc_oidc_role, role_arn), "role_arn")? {
                made = made.arn(arn);
            }
            if let Some(name) = read.text(offset_of!(tc_oidc_role, session_name), "session_name")? {
                made = made.session_name(name);
            }
            if let Some(endpoint) = read.text(offset_of!(tc_oidc_role, endpoint), "endpoint")? {
                made = made.endpoint(endpoint);
            }
            if let Some(lifetime) = read.seconds(offset_of!(tc_oidc_role, lifetime_s)) {
                made = made.lifetime(lifetime);
            }
            Ok(builder.credentials(made))
        })
    }
}

/// Sets a chain as the source of credentials: the first of `count` sources that is configured, each a
/// tc_credential_source. With a `count` of 0, the chain is that of a client without settings: all sources, in the
/// order of their numbers; `sources` may then be NULL.
///
/// A source that is configured incompletely, or that fails, is an error: the next one is not tried. A client keeps
/// the source that first returned credentials for its whole life.
///
/// # Safety
/// As for tc_config_set_credentials(); `sources` is NULL or has `count` numbers.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_config_set_credentials_chain(
    config: *mut tc_config,
    sources: *const c_int,
    count: usize,
) -> tc_status {
    let chosen = || {
        if count == 0 {
            return Ok(CredentialSource::default());
        }
        if sources.is_null() {
            return Err(Error::invalid_argument("sources is NULL"));
        }
        // SAFETY: not NULL, and the caller says that there are so many.
        let numbers = unsafe { core::slice::from_raw_parts(sources, count) };
        sanitizer::reads(sources, size_of_val(numbers));
        let sources = numbers.iter().map(|number| {
            let known = SOURCES.iter().find(|(source, _)| *source as c_int == *number);
            known.map(|(_, make)| make()).ok_or_else(|| {
                Error::invalid_argument(format!("{number} is not a source of credentials"))
            })
        });
        Ok(CredentialSource::chain(sources.collect::<Result<Vec<_>, _>>()?))
    };
    // SAFETY: as the caller says.
    unsafe { set(config, |builder| Ok(builder.credentials(chosen()?))) }
}

/// Members of a caller's struct.
struct Members {
    base: *const u8,
    size: usize,
}

impl Members {
    /// # Safety
    /// `base` is a struct of the size that it says, with strings that end with a NUL, for as long as this
    /// lives.
    unsafe fn of(base: *const u8, known: usize, members: &[Range<usize>]) -> Result<Self, Error> {
        // SAFETY: as the caller says.
        let size = unsafe { check_size(base, known, members.iter().cloned()) }
            .map_err(|why| Error::invalid(schema::Violation::unreadable_struct(why, "role")))?;
        Ok(Members { base, size })
    }

    fn text(&self, offset: usize, name: &str) -> Result<Option<&str>, Error> {
        // SAFETY: the offset is that of a string, which is as who made this said.
        unsafe {
            let text: Option<*const c_char> = member(self.base, self.size, offset);
            text::optional(text.unwrap_or(core::ptr::null()), &format!("role.{name}"))
        }
    }

    fn path(&self, offset: usize) -> Option<&Path> {
        // SAFETY: the offset is that of a path, which is as who made this said.
        unsafe {
            let path: Option<*const c_char> = member(self.base, self.size, offset);
            text::optional_path(path.unwrap_or(core::ptr::null()))
        }
    }

    fn seconds(&self, offset: usize) -> Option<Duration> {
        // SAFETY: the offset is that of such a number.
        let seconds: Option<u32> = unsafe { member(self.base, self.size, offset) };
        seconds.filter(|seconds| *seconds != 0).map(|seconds| Duration::from_secs(seconds.into()))
    }
}
