/*
 * Events of calls.
 */
#ifndef TCAPI_BASE_EVENT_HPP
#define TCAPI_BASE_EVENT_HPP

#include "../detail/language.hpp"

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <ostream>
#include <string_view>

#include "../../tcapi.h"
#include "../detail/own.hpp"
#include "attempt.hpp"
#include "call.hpp"
#include "error.hpp"

namespace tcapi {

/// Kind of an event of a call. Later versions append to it: ignore a value that you do not know.
enum class event_kind {
    /// A call begins. Its request and options were checked; a call that these checks refuse has no events.
    call_begin = TC_EVENT_CALL_BEGIN,
    /// An attempt begins.
    attempt_begin = TC_EVENT_ATTEMPT_BEGIN,
    /// An attempt has ended.
    attempt_end = TC_EVENT_ATTEMPT_END,
    /// The request is about to be retried, after a delay.
    retry = TC_EVENT_RETRY,
    /// The call moves from a host that could not be reached to another one of the service: see config::failover().
    failover = TC_EVENT_FAILOVER,
    /// The service's clock was learned from its response.
    clock = TC_EVENT_CLOCK,
    /// The call has fetched credentials, or tried to. Calls that only wait for another call's fetch have no such event.
    credentials = TC_EVENT_CREDENTIALS,
    /// A call has ended.
    call_end = TC_EVENT_CALL_END,
    /// The request is sent although it violates the service's documents: see validation::warn. One event for each
    /// violation, up to 16, before the first attempt.
    violation = TC_EVENT_VIOLATION,
};

/// Reason for a retry. Later versions append to it.
enum class retry_reason {
    /// There is no retry.
    none = TC_RETRY_REASON_NONE,
    /// Nothing was sent, or running twice does no harm.
    transient = TC_RETRY_REASON_TRANSIENT,
    /// The service, or a gateway, had too many requests.
    throttled = TC_RETRY_REASON_THROTTLED,
    /// The request was refused for its timestamp, which is corrected now.
    clock = TC_RETRY_REASON_CLOCK,
    /// The credentials were refused, and there are other ones now.
    credentials = TC_RETRY_REASON_CREDENTIALS,
};

/// Returns the name of a kind of event, such as "ATTEMPT_END".
inline const char* to_string(event_kind kind) noexcept { return tc_event_kind_name(static_cast<int>(kind)); }

/// Returns the name of a reason for a retry, such as "THROTTLED".
inline const char* to_string(retry_reason reason) noexcept
{
    return tc_retry_reason_name(static_cast<int>(reason));
}

/// Writes the name, as to_string() does.
inline std::ostream& operator<<(std::ostream& to, event_kind value) { return to << to_string(value); }

/// Writes the name, as to_string() does.
inline std::ostream& operator<<(std::ostream& to, retry_reason value) { return to << to_string(value); }

/// An event of a call. A std::string_view that its functions return is valid until the event callback returns. After
/// the functions for all events, each function names the kinds that it applies to; for others it returns 0, nothing or
/// an empty string. Events contain no secrets.
class event {
public:
    /// Takes an event of the C library.
    explicit event(const tc_event& told) noexcept : event_(detail::known_part(told)) {}

    /// Kind of the event.
    event_kind kind() const noexcept { return static_cast<event_kind>(event_.kind); }
    /// Number of the call: the same in all events and log lines of a call, and different for each call of the process.
    std::uint64_t call_id() const noexcept { return event_.call_id; }
    /// Service, such as "cvm".
    std::string_view service() const noexcept { return detail::text(event_.service); }
    /// Version of the service, such as "2017-03-12".
    std::string_view version() const noexcept { return detail::text(event_.version); }
    /// Action, such as "RebootInstances".
    std::string_view action() const noexcept { return detail::text(event_.action); }
    /// Region that the call is sent to. Empty if there is none.
    std::string_view region() const noexcept { return detail::text(event_.region); }
    /// Trace id of the call's options. Empty if there is none.
    std::string_view trace_id() const noexcept { return detail::text(event_.trace_id); }

    /// call_begin, attempt_begin: length of the request's body in bytes.
    std::uint64_t request_bytes() const noexcept { return event_.request_bytes; }
    /// call_begin: timeout of the whole call.
    std::chrono::microseconds timeout() const noexcept { return detail::us(event_.timeout_us); }
    /// attempt_begin, attempt_end, retry, failover, clock: number of the attempt, from 1.
    unsigned attempt() const noexcept { return event_.attempt; }
    /// The same kinds: host of the attempt, with its port unless that is the default of the scheme.
    std::string_view endpoint() const noexcept { return detail::text(event_.endpoint); }
    /// attempt_end: report of the attempt.
    std::optional<tcapi::attempt_report> attempt_report() const
    {
        if (event_.attempt_report == nullptr)
            return std::nullopt;
        return detail::to_cpp(*event_.attempt_report);
    }
    /// attempt_end: whether the attempt got its permit, if there is a rate limiter. An attempt that did not has no
    /// times, and is not counted.
    bool permitted() const noexcept { return event_.permitted; }
    /// retry: reason for the retry.
    tcapi::retry_reason retry_reason() const noexcept { return static_cast<tcapi::retry_reason>(event_.retry_reason); }
    /// retry: length of the delay, which begins now.
    std::chrono::microseconds delay() const noexcept { return detail::us(event_.delay_us); }
    /// failover: host of the next attempt.
    std::string_view next_endpoint() const noexcept { return detail::text(event_.next_endpoint); }
    /// clock: time by which the service's clock is ahead of the local one.
    std::chrono::seconds service_ahead() const noexcept { return std::chrono::seconds(event_.service_ahead_s); }
    /// credentials: source of the credentials, as text. Empty if fetching them failed.
    std::string_view source() const noexcept { return detail::text(event_.source); }
    /// credentials: remark on what is unusual about them, as text.
    std::string_view remark() const noexcept { return detail::text(event_.remark); }
    /// credentials: duration of the fetch.
    std::chrono::microseconds took() const noexcept { return detail::us(event_.took_us); }
    /// credentials: approximate time until the next fetch, after a failure while the old credentials are still valid. 0
    /// if it did not fail, or if there are no old ones.
    std::chrono::microseconds next_try() const noexcept { return detail::us(event_.next_try_us); }
    /// call_end: report of the call.
    std::optional<tcapi::call_report> call_report() const
    {
        if (event_.call_report == nullptr)
            return std::nullopt;
        return tcapi::call_report(*event_.call_report);
    }
    /// attempt_end, credentials, call_end: why it failed. Not set if it succeeded. The outcome in attempt_end is that
    /// of the attempt, and in call_end that of all attempts.
    ///
    /// violation: the violation, by its path(), code() and message().
    std::optional<tcapi::error> error() const
    {
        if (event_.error == nullptr)
            return std::nullopt;
        return tcapi::error(detail::parts_of(tc_error_status(event_.error), event_.error));
    }

    /// violation: number of violations, including those that have no event.
    std::uint32_t violation_count() const noexcept { return event_.violation_count; }

private:
    tc_event event_;
};

/// Called with an event. Exceptions from it are ignored.
using event_function = std::function<void(const event& told)>;

} // namespace tcapi

#endif // TCAPI_BASE_EVENT_HPP
