/*
 * Waiters, which poll until a state is reached.
 */
#ifndef TCAPI_BASE_WAIT_HPP
#define TCAPI_BASE_WAIT_HPP

#include "../detail/language.hpp"

#include <chrono>
#include <optional>
#include <string>

#include "../../tcapi.h"
#include "../detail/own.hpp"
#include "call.hpp"
#include "client.hpp"

namespace tcapi {

/// Options of a waiter.
struct wait_options {
    /// Options of each call: `timeout` is that of one call, and `cancel` cancels the wait. `report` and `response_json`
    /// are not filled.
    call_options call = {};
    /// Timeout of the whole wait, 1 ms to a day. Default: 10 minutes.
    std::optional<std::chrono::milliseconds> timeout = {};
    /// Minimum delay between two calls, at least 1 ms. Default: that of the specs.
    std::optional<std::chrono::milliseconds> min_delay = {};
    /// Maximum delay between two calls, at least 1 ms. Default: that of the specs.
    std::optional<std::chrono::milliseconds> max_delay = {};
};

namespace detail {

/// Converts options to those of the C library. The result points to `call`.
inline tc_wait_options to_c(const wait_options& options, const options_of_calls& call)
{
    tc_wait_options made = {};
    made.struct_size = sizeof made;
    made.call = call.get();
    made.timeout_ms = milliseconds(options.timeout, "options.timeout");
    made.min_delay_ms = milliseconds(options.min_delay, "options.min_delay");
    made.max_delay_ms = milliseconds(options.max_delay, "options.max_delay");
    return made;
}

} // namespace detail

/// Waits for a state by names and JSON, also for a service of config::add_services(). `waiter` is the name of the state
/// in the specs, such as "InstancesRunning". `request` is the JSON object of the parameters of the action that is
/// polled. Returns the last response, {"Response":{…}}. `last`, unless it is NULL, is filled with the last response if
/// the function throws tcapi::error, and is empty if there was none. Throws tcapi::error as tcapi::waiter does, and
/// status::unsupported if the action has no such waiter.
template <int = 0>
std::string wait_json(const client& caller, const std::string& waiter, const std::string& service,
                      const std::string& version, const std::string& action, const std::string& request,
                      const wait_options& options = {}, std::optional<std::string>* last = nullptr)
{
    if (last != nullptr)
        last->reset();
    const detail::options_of_calls call(options.call);
    const tc_wait_options own = detail::to_c(options, call);
    char* response = nullptr;
    tc_error* failure = nullptr;
    const tc_status status =
        tc_wait_json(caller.get(), detail::argument(waiter, "waiter"), detail::argument(service, "service"),
                     detail::argument(version, "version"), detail::argument(action, "action"),
                     detail::argument(request, "request"), &own, &response, &failure);
    detail::owner<tc_error, tc_error_free> why(failure);
    const detail::owner<char, tc_string_free> kept(response);
    if (status == TC_OK)
        return kept.get();
    if (last != nullptr && response != nullptr)
        *last = response;
    detail::raise(status, why.release());
}

} // namespace tcapi

#endif // TCAPI_BASE_WAIT_HPP
