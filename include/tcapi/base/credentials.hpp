/*
 * Sources of credentials.
 */
#ifndef TCAPI_BASE_CREDENTIALS_HPP
#define TCAPI_BASE_CREDENTIALS_HPP

#include "../detail/language.hpp"

#include <ostream>
#include <chrono>
#include <functional>
#include <optional>
#include <string>

#include "../../tcapi.h"

namespace tcapi {

/// A source of credentials, for config::credentials_chain().
enum class credential_source {
    /// See config::credentials_environment().
    environment = TC_CREDENTIALS_ENVIRONMENT,
    /// See config::credentials_file(), without arguments.
    file = TC_CREDENTIALS_FILE,
    /// See config::credentials_profile(), without arguments.
    profile = TC_CREDENTIALS_PROFILE,
    /// See config::credentials_oidc(), without arguments.
    oidc = TC_CREDENTIALS_OIDC,
    /// See config::credentials_instance_role(), without arguments.
    instance_role = TC_CREDENTIALS_INSTANCE_ROLE,
};

/// Returns the name of a source, such as "ENVIRONMENT"; "?" for a value that the library does not know.
inline const char* to_string(credential_source value) noexcept
{
    return tc_credential_source_name(static_cast<int>(value));
}

/// Writes the name, as to_string() does.
inline std::ostream& operator<<(std::ostream& to, credential_source value) { return to << to_string(value); }

/// A role that is assumed by the action AssumeRole of the service STS.
struct assume_role {
    /// Role, such as "qcs::cam::uin/12345678:roleName/reader".
    std::string role_arn;
    /// Name of the session in the account's audit log. Default: "tcapi".
    std::optional<std::string> session_name = {};
    /// External id that the role's owner requires in addition to the credentials.
    std::optional<std::string> external_id = {};
    /// Endpoint of STS. Default: sts.tencentcloudapi.com.
    std::optional<std::string> endpoint = {};
    /// Lifetime of the credentials, at most 12 h. Default: 2 h.
    std::optional<std::chrono::seconds> lifetime = {};
};

/// The role that a Kubernetes cluster (TKE) assigns to a pod. The default of a member is the environment variable named
/// with it, which the cluster sets.
struct oidc_role {
    /// Region of the request to STS. Default: TKE_REGION.
    std::optional<std::string> region = {};
    /// Identity provider. Default: TKE_PROVIDER_ID.
    std::optional<std::string> provider_id = {};
    /// Path of the file with the token, a regular file of at most 1 MiB. It need not be UTF-8. Default:
    /// TKE_WEB_IDENTITY_TOKEN_FILE.
    std::optional<std::string> token_file = {};
    /// Role. Default: TKE_ROLE_ARN.
    std::optional<std::string> role_arn = {};
    /// Name of the session in the account's audit log. Default: "tcapi".
    std::optional<std::string> session_name = {};
    /// Endpoint of STS. Default: sts.tencentcloudapi.com.
    std::optional<std::string> endpoint = {};
    /// Lifetime of the credentials, at most 12 h. Default: 2 h.
    std::optional<std::chrono::seconds> lifetime = {};
};

/// Credentials that a callback of the program returns.
struct issued_credentials {
    /// Secret id, which is not secret itself.
    std::string secret_id;
    /// Secret key.
    std::string secret_key;
    /// Token, for temporary credentials.
    std::optional<std::string> token = {};
    /// Expiry, for temporary credentials.
    std::optional<std::chrono::system_clock::time_point> expires_at = {};
};

/// Returns credentials. `left` is the time that it may take; it can't be interrupted. An exception from it is the
/// reason why there are no credentials. The thread of a call that needs credentials calls it, one thread at a time for
/// each client. It must not use the client that calls it. The library overwrites the key and the token that it returns.
using credentials_function = std::function<issued_credentials(std::chrono::milliseconds left)>;

} // namespace tcapi

#endif // TCAPI_BASE_CREDENTIALS_HPP
