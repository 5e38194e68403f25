/*
 * Fleets: requests for many ids.
 */
#ifndef TCAPI_BASE_FLEET_HPP
#define TCAPI_BASE_FLEET_HPP

#include "../detail/language.hpp"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "../../tcapi.h"
#include "../detail/own.hpp"
#include "call.hpp"
#include "client.hpp"
#include "fates.hpp"

namespace tcapi {

/// Progress of a fleet.
struct progress {
    /// Number of ids.
    std::size_t total = 0;
    /// Ids that the service accepted and whose operations have not ended yet.
    std::size_t accepted = 0;
    /// Ids whose operations succeeded; without settling, those that were accepted.
    std::size_t done = 0;
    /// Ids that were refused or not sent, and those whose operations failed.
    std::size_t rejected = 0;
    /// Ids for which it is not known whether anything ran.
    std::size_t unknown = 0;
    /// Ids in requests that are in progress.
    std::size_t in_flight = 0;
};

/// Called with the progress of a fleet, between requests, by the thread that runs it. It may call the library.
/// Exceptions from it are ignored: the ids keep their fates.
using progress_function = std::function<void(const progress& of)>;

/// Options of a fleet.
struct fleet_options {
    /// Options of each call: `timeout` is that of one call, and `cancel` cancels the whole fleet, in which case each id
    /// still has a fate. `report` and `response_json` are not filled.
    call_options call = {};
    /// Timeout of the whole fleet, 1 ms to a day. Default: 10 minutes.
    std::optional<std::chrono::milliseconds> timeout = {};
    /// Whether each accepted operation is followed to its end, and each unknown one is looked for. Default: yes, if the
    /// specs say how. If it is true and they do not, the fleet fails with status::unsupported, and nothing is sent.
    std::optional<bool> settle = {};
    /// Time after a request within which an operation that ran is shown, at least 1 ms. Default: that of the specs.
    std::optional<std::chrono::milliseconds> window = {};
    /// Minimum delay between two polls, at least 1 ms. Default: that of the specs.
    std::optional<std::chrono::milliseconds> min_delay = {};
    /// Maximum delay between two polls, at least 1 ms. Default: that of the specs.
    std::optional<std::chrono::milliseconds> max_delay = {};
    /// Maximum number of requests in flight, 1 to 64. Default: 4.
    std::optional<std::uint32_t> max_in_flight = {};
    /// Whether ids that may have run, but for which no operation was shown, are sent again. An operation that is shown
    /// later than the specs say would run twice.
    bool resend_if_not_seen = false;
    /// Called with the progress of the fleet.
    progress_function progress = {};
};

namespace detail {

/// Calls the function at `tell` with the progress.
template <class Function>
void tell_progress(const tc_progress* told, void* tell) noexcept
{
    try {
        const tc_progress known = known_part(*told);
        const progress of{known.total, known.accepted, known.done, known.rejected, known.unknown, known.in_flight};
        (*static_cast<const Function*>(tell))(of);
    } catch (...) {
        // An exception can't pass through the C library, and what was sent keeps its fates.
    }
}

/// Converts options, which are fleet_options, to those of the C library. The result points to `call` and into
/// `options`.
template <class Options>
tc_fleet_options fleet_to_c(const Options& options, const options_of_calls& call)
{
    tc_fleet_options made = {};
    made.struct_size = sizeof made;
    made.call = call.get();
    made.timeout_ms = milliseconds(options.timeout, "options.timeout");
    made.settle = TC_SETTLE_DEFAULT;
    if (options.settle)
        made.settle = *options.settle ? TC_SETTLE_ON : TC_SETTLE_OFF;
    made.window_ms = milliseconds(options.window, "options.window");
    made.min_delay_ms = milliseconds(options.min_delay, "options.min_delay");
    made.max_delay_ms = milliseconds(options.max_delay, "options.max_delay");
    if (options.max_in_flight) {
        made.max_in_flight = *options.max_in_flight;
        if (made.max_in_flight == 0)
            refuse_argument("options.max_in_flight is not in 1 to 64");
    }
    made.resend_if_not_seen = options.resend_if_not_seen;
    if (options.progress) {
        made.progress = tell_progress<progress_function>;
        // The library passes it on unchanged.
        made.user_data = const_cast<progress_function*>(&options.progress);
    }
    return made;
}

/// Converts ids to those of the C library. The result points into `ids`.
template <class Text>
std::vector<const char*> ids_to_c(const std::vector<Text>& ids)
{
    std::vector<const char*> made;
    made.reserve(ids.size());
    for (const Text& id : ids)
        made.push_back(argument(id, "an id"));
    return made;
}

/// Runs a fleet by `send`, a call of the C library, and returns the fates.
template <class Send>
fates run_fleet(const std::vector<std::string>& ids, const fleet_options& options, Send send)
{
    const options_of_calls call(options.call);
    const tc_fleet_options own = fleet_to_c(options, call);
    const std::vector<const char*> listed = ids_to_c(ids);
    tc_fates* told = nullptr;
    tc_error* failure = nullptr;
    const tc_status status = send(listed.data(), listed.size(), &own, &told, &failure);
    if (status != TC_OK)
        raise(status, failure);
    return fates(told);
}

} // namespace detail

/// Sends a request for any number of ids, by names and JSON, also for a service of config::add_services(). `request` is
/// the JSON object of the parameters, without the ids. Otherwise it is the same as tcapi::fleet. It is a template only
/// so that it is compiled where it is used.
template <int = 0>
fates fleet_json(const client& caller, const std::string& service, const std::string& version,
                 const std::string& action, const std::string& request, const std::vector<std::string>& ids,
                 const fleet_options& options = {})
{
    return detail::run_fleet(ids, options, [&](const char* const* listed, std::size_t count, const tc_fleet_options* own,
                                               tc_fates** told, tc_error** failure) {
        return tc_fleet_json(caller.get(), detail::argument(service, "service"), detail::argument(version, "version"),
                             detail::argument(action, "action"), detail::argument(request, "request"), listed, count, own,
                             told, failure);
    });
}

} // namespace tcapi

#endif // TCAPI_BASE_FLEET_HPP
