/*
 * What kind of failure it was, whether anything may have happened, and why it was not tried again.
 */
#ifndef TCAPI_BASE_STATUS_HPP
#define TCAPI_BASE_STATUS_HPP

#include "../detail/language.hpp"

#include <ostream>
#include <cstdint>

#include "../../tcapi.h"

namespace tcapi {

/// What kind of failure it was. Later versions append to it.
enum class status {
    /// A setting or argument makes no sense.
    invalid_argument = TC_ERR_INVALID_ARGUMENT,
    /// The request breaks what the service's documents say; nothing was sent. The code is the one that
    /// the service would answer, the path leads to the value at fault.
    invalid_request = TC_ERR_INVALID_REQUEST,
    /// The request sets something that the library, older than this header, does not know.
    unsupported = TC_ERR_UNSUPPORTED,
    /// There are no credentials, or only half of them.
    credentials = TC_ERR_CREDENTIALS,
    /// The service could not be reached, or the connection broke.
    network = TC_ERR_NETWORK,
    /// TLS failed: a certificate, a host name, a version.
    tls = TC_ERR_TLS,
    /// The time was up.
    timeout = TC_ERR_TIMEOUT,
    /// The service answered with an error code.
    service = TC_ERR_SERVICE,
    /// Something in between answered, with an HTTP status and no code of the service.
    http = TC_ERR_HTTP,
    /// The answer can't be read.
    response = TC_ERR_RESPONSE,
    /// The library failed; please report it.
    internal = TC_ERR_INTERNAL,
    /// The call was cancelled.
    cancelled = TC_ERR_CANCELLED,
    /// The client, or the cancel token, was made before a fork, in the parent: make one in the child.
    forked = TC_ERR_FORKED,
    /// The process or the system has no file descriptors, threads or memory left.
    resources = TC_ERR_RESOURCES,
    /// A state that was waited for can't be reached any more.
    wait_failed = TC_ERR_WAIT_FAILED,
};

/// What became of a call.
enum class outcome {
    /// No byte of the request reached the service: nothing happened.
    not_sent = TC_OUTCOME_NOT_SENT,
    /// The service answered that it did not do it.
    rejected = TC_OUTCOME_REJECTED,
    /// It may have happened: look before you repeat.
    unknown = TC_OUTCOME_UNKNOWN,
    /// The service answered that it did it: the call succeeded. No error has it, but a call_report.
    done = TC_OUTCOME_DONE,
};

/// Why a call that failed was not sent once more.
enum class stop {
    /// It is not of a kind that is sent again: it would fail again, or it may have run.
    final_ = TC_STOP_FINAL,
    /// It had as many attempts as it may have.
    attempts = TC_STOP_ATTEMPTS,
    /// The time was up, or the next pause would have lasted beyond it.
    deadline = TC_STOP_DEADLINE,
    /// So many calls of this client failed lately that none is repeated.
    budget = TC_STOP_BUDGET,
    /// The call was cancelled.
    cancelled = TC_STOP_CANCELLED,
};

/// What the documents of an action say of sending the same request again later, for a code that the service
/// answered.
enum class retry_hint {
    /// Nothing: the service answered no code, or one that they do not name.
    none = TC_RETRY_HINT_NONE,
    /// It does not succeed by itself: the request, or something in the account, has to change.
    never = TC_RETRY_HINT_NEVER,
    /// It can succeed after a pause; nothing ran.
    backoff = TC_RETRY_HINT_BACKOFF,
    /// It can succeed after a pause. They leave open whether it ran: repeat it only if running twice does no harm.
    if_idempotent = TC_RETRY_HINT_IF_IDEMPOTENT,
};

/// The name of a status, such as "TC_ERR_TIMEOUT", for logs; "?" for one that is younger than the library.
inline const char* to_string(status value) noexcept { return tc_status_name(static_cast<int>(value)); }

/// Writes the name, as of to_string().
inline std::ostream& operator<<(std::ostream& to, status value) { return to << to_string(value); }

/// The name of an outcome, such as "NOT_SENT", for logs.
inline const char* to_string(outcome value) noexcept { return tc_outcome_name(static_cast<int>(value)); }

/// Writes the name, as of to_string().
inline std::ostream& operator<<(std::ostream& to, outcome value) { return to << to_string(value); }

/// The name of a stop, such as "DEADLINE", for logs; "?" for one that is younger than the library.
inline const char* to_string(stop value) noexcept { return tc_stop_name(static_cast<int>(value)); }

/// Writes the name, as of to_string().
inline std::ostream& operator<<(std::ostream& to, stop value) { return to << to_string(value); }

/// The name of a hint, such as "BACKOFF", for logs; "?" for one that is younger than the library.
inline const char* to_string(retry_hint value) noexcept { return tc_retry_hint_name(static_cast<int>(value)); }

/// Writes the name, as of to_string().
inline std::ostream& operator<<(std::ostream& to, retry_hint value) { return to << to_string(value); }

/// The version of the library that runs, such as "0.1.0". It lives forever.
inline const char* version() noexcept { return tc_version(); }

/// The same as one number: 10000 * major + 100 * minor + patch.
inline std::uint32_t version_number() noexcept { return tc_version_number(); }

} // namespace tcapi

#endif // TCAPI_BASE_STATUS_HPP
