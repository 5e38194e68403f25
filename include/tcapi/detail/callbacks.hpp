/*
 * Adapters from the C callbacks of the library to functions of the program: credentials, log lines, events.
 */
#ifndef TCAPI_DETAIL_CALLBACKS_HPP
#define TCAPI_DETAIL_CALLBACKS_HPP

#include "language.hpp"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <exception>
#include <memory>
#include <string>

#include "../../tcapi.h"
#include "../base/credentials.hpp"
#include "../base/event.hpp"
#include "../base/log.hpp"

namespace tcapi::detail {

/// Overwrites a secret, in a way that a compiler can't optimize away.
inline void wipe(std::string& secret) noexcept
{
    volatile char* bytes = secret.data();
    for (std::size_t i = 0; i < secret.size(); i++)
        bytes[i] = '\0';
}

/// Passes credentials to the library.
inline tc_status hand_over(tc_credentials_sink* sink, const issued_credentials& issued) noexcept
{
    std::int64_t expires_at = 0;
    if (issued.expires_at) {
        const auto since = issued.expires_at->time_since_epoch();
        expires_at = std::chrono::duration_cast<std::chrono::seconds>(since).count();
        // 0 would mean that they never expire.
        expires_at = expires_at == 0 ? 1 : expires_at;
    }
    const auto whole = [](const std::string& text) { return text.find('\0') == std::string::npos; };
    if (!whole(issued.secret_id) || !whole(issued.secret_key) || (issued.token && !whole(*issued.token))) {
        tc_credentials_fail(sink, "they contain a NUL byte");
        return TC_ERR_INVALID_ARGUMENT;
    }
    return tc_credentials_set(sink, issued.secret_id.c_str(), issued.secret_key.c_str(),
                              issued.token ? issued.token->c_str() : nullptr, expires_at);
}

/// Gets credentials from the function at `ask`.
inline int hand_out(tc_credentials_sink* sink, void* ask) noexcept
{
    try {
        const std::chrono::milliseconds left(tc_credentials_timeout_ms(sink));
        issued_credentials issued = (*static_cast<const credentials_function*>(ask))(left);
        const tc_status status = hand_over(sink, issued);
        wipe(issued.secret_key);
        if (issued.token)
            wipe(*issued.token);
        return status == TC_OK ? 0 : 1;
    } catch (const std::exception& failure) {
        tc_credentials_fail(sink, failure.what());
    } catch (...) {
        tc_credentials_fail(sink, "it threw something other than a std::exception");
    }
    return 1;
}

/// Frees a function that was passed to the library, when it is no longer needed.
template <class Function>
void free_function(void* function) noexcept
{
    delete static_cast<Function*>(function);
}

/// Passes a log line to the function at `write`.
inline void write_line(int level, const char* line, void* write) noexcept
{
    try {
        (*static_cast<const log_function*>(write))(static_cast<log_level>(level), line);
    } catch (...) {
        // An exception can't pass through the C library, and a call does not fail because of its log.
    }
}

/// Passes an event to the function at `tell`.
inline void tell_event(const tc_event* told, void* tell) noexcept
{
    try {
        (*static_cast<const event_function*>(tell))(event(*told));
    } catch (...) {
        // As for log lines.
    }
}

} // namespace tcapi::detail

#endif // TCAPI_DETAIL_CALLBACKS_HPP
