/*
 * Kind of failure, outcome, and reason why a call was not sent again.
 */
#ifndef TCAPI_BASE_STATUS_HPP
#define TCAPI_BASE_STATUS_HPP

#include "../detail/language.hpp"

#include <ostream>
#include <cstdint>

#include "../../tcapi.h"

namespace tcapi {

/// Kind of failure. Later versions append to it.
enum class status {
    /// A setting or argument is invalid.
    invalid_argument = TC_ERR_INVALID_ARGUMENT,
    /// The request violates the service's documents; nothing was sent. The code is the one that the service would
    /// respond with, and the path is that of the value at fault.
    invalid_request = TC_ERR_INVALID_REQUEST,
    /// The request sets something that the library, older than this header, does not know.
    unsupported = TC_ERR_UNSUPPORTED,
    /// There are no credentials, or they are incomplete.
    credentials = TC_ERR_CREDENTIALS,
    /// The service could not be reached, or the connection broke.
    network = TC_ERR_NETWORK,
    /// TLS failed, for example because of a certificate, a host name or a version.
    tls = TC_ERR_TLS,
    /// The deadline expired.
    timeout = TC_ERR_TIMEOUT,
    /// The service responded with an error code.
    service = TC_ERR_SERVICE,
    /// An intermediary (proxy or gateway) returned an HTTP error; the response is not from the service.
    http = TC_ERR_HTTP,
    /// The response can't be read.
    response = TC_ERR_RESPONSE,
    /// The library failed; please report it.
    internal = TC_ERR_INTERNAL,
    /// The call was cancelled.
    cancelled = TC_ERR_CANCELLED,
    /// The client or the cancel token was created before a fork, in the parent. Create one in the child.
    forked = TC_ERR_FORKED,
    /// The process or the system has no file descriptors, threads or memory left.
    resources = TC_ERR_RESOURCES,
    /// The state that was waited for can no longer be reached.
    wait_failed = TC_ERR_WAIT_FAILED,
};

/// Outcome of a call.
enum class outcome {
    /// No byte of the request reached the service: nothing ran.
    not_sent = TC_OUTCOME_NOT_SENT,
    /// The service responded that it did not run the request.
    rejected = TC_OUTCOME_REJECTED,
    /// The request may have run: check before you repeat it.
    unknown = TC_OUTCOME_UNKNOWN,
    /// The service responded that it ran the request: the call succeeded. Only reports have this value, not errors.
    done = TC_OUTCOME_DONE,
};

/// Why a failed call was not sent again.
enum class stop_reason {
    /// Its failure is not one that is retried: it would fail again, or the request may have run.
    not_retryable = TC_STOP_NOT_RETRYABLE,
    /// The maximum number of attempts was reached.
    max_attempts = TC_STOP_MAX_ATTEMPTS,
    /// The deadline expired, or would have expired during the next delay.
    deadline = TC_STOP_DEADLINE,
    /// The retry budget is used up: too many calls of this client failed recently.
    retry_budget = TC_STOP_RETRY_BUDGET,
    /// The call was cancelled.
    cancelled = TC_STOP_CANCELLED,
};

/// What the documents of an action say about sending the same request again later, for the error code of the response.
enum class retry_hint {
    /// Nothing: the response had no error code, or one that the documents do not name.
    none = TC_RETRY_HINT_NONE,
    /// It does not succeed by itself: the request, or something in the account, has to change.
    never = TC_RETRY_HINT_NEVER,
    /// It can succeed after a delay; nothing ran.
    backoff = TC_RETRY_HINT_BACKOFF,
    /// It can succeed after a delay. The documents do not say whether it ran: repeat it only if running twice does no
    /// harm.
    if_idempotent = TC_RETRY_HINT_IF_IDEMPOTENT,
};

/// Returns the name of a status, such as "TC_ERR_TIMEOUT", for logs; "?" for a value that the library does not know.
inline const char* to_string(status value) noexcept { return tc_status_name(static_cast<int>(value)); }

/// Writes the name, as to_string() does.
inline std::ostream& operator<<(std::ostream& to, status value) { return to << to_string(value); }

/// Returns the name of an outcome, such as "NOT_SENT", for logs.
inline const char* to_string(outcome value) noexcept { return tc_outcome_name(static_cast<int>(value)); }

/// Writes the name, as to_string() does.
inline std::ostream& operator<<(std::ostream& to, outcome value) { return to << to_string(value); }

/// Returns the name of a stop reason, such as "DEADLINE", for logs; "?" for a value that the library does not know.
inline const char* to_string(stop_reason value) noexcept { return tc_stop_reason_name(static_cast<int>(value)); }

/// Writes the name, as to_string() does.
inline std::ostream& operator<<(std::ostream& to, stop_reason value) { return to << to_string(value); }

/// Returns the name of a hint, such as "BACKOFF", for logs; "?" for a value that the library does not know.
inline const char* to_string(retry_hint value) noexcept { return tc_retry_hint_name(static_cast<int>(value)); }

/// Writes the name, as to_string() does.
inline std::ostream& operator<<(std::ostream& to, retry_hint value) { return to << to_string(value); }

/// Returns the version of the library at run time, such as "0.1.0". The string is static.
inline const char* version() noexcept { return tc_version(); }

/// Returns the same version as a number: 10000 * major + 100 * minor + patch.
inline std::uint32_t version_number() noexcept { return tc_version_number(); }

} // namespace tcapi

#endif // TCAPI_BASE_STATUS_HPP
