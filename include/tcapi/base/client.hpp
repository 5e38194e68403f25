/*
 * Signs and sends.
 */
#ifndef TCAPI_BASE_CLIENT_HPP
#define TCAPI_BASE_CLIENT_HPP

#include "../detail/language.hpp"

#include <memory>
#include <string>
#include <vector>

#include "../../tcapi.h"
#include "../detail/own.hpp"
#include "call.hpp"
#include "config.hpp"

namespace tcapi {

/// Signs and sends requests, and keeps connections. One per process is enough: calls are const, and any
/// number of threads may make them at once. The calls of a service are functions of its header.
class client {
public:
    /// A client with all defaults.
    client() : client(config()) {}

    /// A client with these settings, which can be used again.
    explicit client(const config& settings)
    {
        tc_client* made = nullptr;
        tc_error* failure = nullptr;
        const tc_status status = tc_client_new(settings.get(), &made, &failure);
        if (status != TC_OK)
            detail::raise(status, failure);
        client_.reset(made);
    }

    /// Calls an action by its names and JSON, also one that this library has no spec of. Where there is a
    /// spec, the request is checked all the same, and nothing is sent if it is wrong. `request` is the
    /// object of the parameters; the answer is whole, {"Response":{…}}.
    std::string call_json(const std::string& service, const std::string& version, const std::string& action,
                          const std::string& request, const call_options& options = {}) const
    {
        detail::options_memory memory;
        const tc_call_options own = detail::to_c(options, memory);
        char* answer = nullptr;
        tc_error* failure = nullptr;
        const tc_status status =
            tc_call(get(), detail::argument(service, "service"), detail::argument(version, "version"),
                    detail::argument(action, "action"), detail::argument(request, "request"), &own, &answer,
                    &failure);
        if (status != TC_OK)
            detail::raise(status, failure);
        const detail::owner<char, tc_string_free> kept(answer);
        memory.hand_out(options);
        return kept.get();
    }

    /// Ends all calls of the client that are in progress, in any phase, and refuses later ones. The calls throw
    /// status::cancelled at once, with the outcome that is true at that moment. A callback of the program that is running
    /// is not interrupted. For the exit of a program: threads that make calls can be joined after it. May be called by any
    /// thread, by callbacks, and more than once, but not by a signal handler. Does nothing in a forked child.
    void abort() const noexcept { tc_client_abort(get()); }

    /// The client for functions of the C library. NULL after it was moved from.
    const tc_client* get() const noexcept { return client_.get(); }

private:
    detail::owner<tc_client, tc_client_free> client_{};
};

} // namespace tcapi

#endif // TCAPI_BASE_CLIENT_HPP
