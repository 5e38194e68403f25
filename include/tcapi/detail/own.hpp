/*
 * Owners of objects of the C library, its errors as exceptions, and conversion of arguments.
 */
#ifndef TCAPI_DETAIL_OWN_HPP
#define TCAPI_DETAIL_OWN_HPP

#include "language.hpp"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <utility>

#include "../../tcapi.h"
#include "../base/attempt.hpp"
#include "../base/error.hpp"

namespace tcapi::detail {

/// Deleter that calls a function of the library.
template <auto Free>
struct freed_by {
    template <class T>
    void operator()(T* object) const noexcept
    {
        Free(object);
    }
};

/// Owner of an object of the library.
template <class T, auto Free>
using owner = std::unique_ptr<T, freed_by<Free>>;

/// Converts an error of the library.
inline error::parts parts_of(tc_status status, const tc_error* reported)
{
    error::parts parts;
    parts.status = static_cast<tcapi::status>(status);
    // Without an error object nothing is known.
    parts.outcome = reported == nullptr ? outcome::unknown
                                        : static_cast<tcapi::outcome>(tc_error_outcome(reported));
    parts.code = tc_error_code(reported);
    parts.message = tc_error_message(reported);
    parts.path = tc_error_path(reported);
    parts.request_id = tc_error_request_id(reported);
    parts.http_status = tc_error_http_status(reported);
    parts.attempts = tc_error_attempts(reported);
    parts.stop_reason = static_cast<tcapi::stop_reason>(tc_error_stop_reason(reported));
    parts.retry_hint = static_cast<tcapi::retry_hint>(tc_error_retry_hint(reported));
    parts.violation_count = tc_error_violation_count(reported);
    for (std::uint32_t at = 0; at < parts.violation_count; ++at) {
        const char* code = tc_error_violation_code(reported, at);
        // Not all are listed.
        if (*code == '\0')
            break;
        parts.violations.push_back(
            {tc_error_violation_path(reported, at), code, tc_error_violation_message(reported, at)});
    }
    const std::size_t count = tc_error_attempt_count(reported);
    for (std::size_t i = 0; i < count; i++) {
        tc_attempt_report attempt = {};
        attempt.struct_size = sizeof attempt;
        if (tc_error_attempt_at(reported, i, &attempt) == TC_OK)
            parts.history.push_back(to_cpp(attempt));
    }
    return parts;
}

/// Throws the error that a function of the library returned.
[[noreturn]] inline void raise(tc_status status, tc_error* reported)
{
    const owner<tc_error, tc_error_free> failure(reported);
    throw error(parts_of(status, reported));
}

[[noreturn]] inline void refuse_argument(std::string message)
{
    error::parts parts;
    parts.status = status::invalid_argument;
    parts.outcome = outcome::not_sent;
    parts.message = std::move(message);
    throw error(std::move(parts));
}

/// Converts an argument to that of the C library. A NUL inside would cut it short.
inline const char* argument(const std::string& text, const char* name)
{
    if (text.find('\0') != std::string::npos)
        refuse_argument(std::string(name) + " contains a NUL byte");
    return text.c_str();
}

/// Converts a timeout to that of the C library. A value out of range stays so, for the library to refuse.
inline std::uint32_t milliseconds(std::chrono::milliseconds time) noexcept
{
    constexpr std::uint32_t most = std::numeric_limits<std::uint32_t>::max();
    if (time.count() <= 0)
        return 0;
    return time.count() >= most ? most : static_cast<std::uint32_t>(time.count());
}

/// Converts an optional duration, which is 0 for the library if it is not set. One that is set must not become 0.
inline std::uint32_t milliseconds(const std::optional<std::chrono::milliseconds>& time, const char* name)
{
    if (!time)
        return 0;
    const std::uint32_t made = milliseconds(*time);
    if (made == 0)
        refuse_argument(std::string(name) + " is less than 1 ms");
    return made;
}

/// Converts an optional text.
inline const char* argument(const std::optional<std::string>& text, const char* name)
{
    return text ? argument(*text, name) : nullptr;
}

} // namespace tcapi::detail

#endif // TCAPI_DETAIL_OWN_HPP
