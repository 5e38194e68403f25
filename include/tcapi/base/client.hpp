/*
 * The client, which signs and sends requests.
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

/// Signs and sends requests, and keeps connections for later calls. One client per process is enough. Calls are const,
/// and any number of threads may make them at the same time. The calls of a service are functions of its header.
///
/// A child process that was forked creates a separate client: calls on the parent's client throw status::forked, and
/// nothing is sent. The child may destroy it; the parent's connections are not affected.
class client {
public:
    /// Creates a client with default settings.
    client() : client(config()) {}

    /// Creates a client with these settings, which can be reused afterwards.
    explicit client(const config& settings)
    {
        tc_client* made = nullptr;
        tc_error* failure = nullptr;
        const tc_status status = tc_client_new(settings.get(), &made, &failure);
        if (status != TC_OK)
            detail::raise(status, failure);
        client_.reset(made);
    }

    /// Calls an action by its names, with JSON; the library need not have a spec of the action. If it has one, the
    /// request is checked as usual, and an invalid one is not sent. `request` is the JSON object of the parameters.
    /// Returns the whole response, {"Response":{…}}.
    std::string call_json(const std::string& service, const std::string& version, const std::string& action,
                          const std::string& request, const call_options& options = {}) const
    {
        detail::options_memory memory;
        const tc_call_options own = detail::to_c(options, memory);
        char* raw = nullptr;
        tc_error* failure = nullptr;
        const tc_status status =
            tc_call(get(), detail::argument(service, "service"), detail::argument(version, "version"),
                    detail::argument(action, "action"), detail::argument(request, "request"), &own, &raw,
                    &failure);
        if (status != TC_OK)
            detail::raise(status, failure);
        const detail::owner<char, tc_string_free> kept(raw);
        memory.hand_out(options);
        return kept.get();
    }

    /// Cancels all calls of the client that are in progress, in any phase, and refuses later ones. The calls throw
    /// status::cancelled at once, with the outcome that applies at that moment. A callback of the program that is
    /// running is not interrupted. Use it before a program exits: threads that make calls can then be joined. Any
    /// thread and any callback may call it, more than once, but a signal handler must not. Does nothing in a forked
    /// child.
    void abort() const noexcept { tc_client_abort(get()); }

    /// Returns the client, for functions of the C library. NULL after a move.
    const tc_client* get() const noexcept { return client_.get(); }

private:
    detail::owner<tc_client, tc_client_free> client_{};
};

} // namespace tcapi

#endif // TCAPI_BASE_CLIENT_HPP
