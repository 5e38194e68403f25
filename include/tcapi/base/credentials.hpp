/*
 * Where credentials come from.
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

/// The name of a source, such as "ENVIRONMENT"; "?" for one that is younger than the library.
inline const char* to_string(credential_source value) noexcept
{
    return tc_credential_source_name(static_cast<int>(value));
}

/// Writes the name, as of to_string().
inline std::ostream& operator<<(std::ostream& to, credential_source value) { return to << to_string(value); }

/// A role to be assumed by the action AssumeRole of the service STS.
struct assume_role {
    /// The role, such as "qcs::cam::uin/12345678:roleName/reader".
    std::string role_arn;
    /// What the session is called in the account's audit log: "tcapi" without it.
    std::optional<std::string> session_name = {};
    /// What the role's owner asks for beside the credentials.
    std::optional<std::string> external_id = {};
    /// Where STS is: sts.tencentcloudapi.com without it.
    std::optional<std::string> endpoint = {};
    /// How long credentials are good for, at most 12 h: 2 h without it.
    std::optional<std::chrono::seconds> lifetime = {};
};

/// The role that a Kubernetes cluster (TKE) gives to a pod. What is missing is the value of the variable that
/// the cluster sets.
struct oidc_role {
    /// The region that STS is asked in; TKE_REGION.
    std::optional<std::string> region = {};
    /// The identity provider; TKE_PROVIDER_ID.
    std::optional<std::string> provider_id = {};
    /// The file that the token is in; TKE_WEB_IDENTITY_TOKEN_FILE.
    std::optional<std::string> token_file = {};
    /// The role; TKE_ROLE_ARN.
    std::optional<std::string> role_arn = {};
    /// What the session is called in the account's audit log: "tcapi" without it.
    std::optional<std::string> session_name = {};
    /// Where STS is: sts.tencentcloudapi.com without it.
    std::optional<std::string> endpoint = {};
    /// How long credentials are good for, at most 12 h: 2 h without it.
    std::optional<std::chrono::seconds> lifetime = {};
};

/// Credentials that a program hands out.
struct issued_credentials {
    /// The secret id, which is no secret.
    std::string secret_id;
    /// The secret key.
    std::string secret_key;
    /// The token, if they are temporary.
    std::optional<std::string> token = {};
    /// When they expire, if they do.
    std::optional<std::chrono::system_clock::time_point> expires_at = {};
};

/// Hands out credentials, within the time that is left: it can't be interrupted. What it throws is why there
/// are none. It is called by the thread of a call that needs them, by one at a time for each client, and must
/// not use the client that asks. The key and the token that it answers are overwritten.
using credentials_function = std::function<issued_credentials(std::chrono::milliseconds left)>;

} // namespace tcapi

#endif // TCAPI_BASE_CREDENTIALS_HPP
