/*
 * Log lines about calls.
 */
#ifndef TCAPI_BASE_LOG_HPP
#define TCAPI_BASE_LOG_HPP

#include "../detail/language.hpp"

#include <ostream>
#include <functional>
#include <string>
#include <string_view>

#include "../../tcapi.h"

namespace tcapi {

/// Level of a log line, the most important first.
enum class log_level {
    /// An attempt failed, and its operation may have run.
    error = TC_LOG_ERROR,
    /// An attempt failed, or something is wrong, such as a clock.
    warn = TC_LOG_WARN,
    /// A call got its response, or is about to be retried.
    info = TC_LOG_INFO,
    /// An attempt begins.
    debug = TC_LOG_DEBUG,
};

/// Returns the name of a level, such as "WARN"; "?" for a value that the library does not know.
inline const char* to_string(log_level value) noexcept { return tc_log_level_name(static_cast<int>(value)); }

/// Writes the name, as to_string() does.
inline std::ostream& operator<<(std::ostream& to, log_level value) { return to << to_string(value); }

/// A log_function that writes each line to standard error, after its level: config().log(log_level::warn,
/// log_to_stderr).
inline void log_to_stderr(log_level level, std::string_view line)
{
    tc_log_to_stderr(static_cast<int>(level), std::string(line).c_str(), nullptr);
}

/// Called with a log line, which has no line break. Exceptions from it are ignored.
using log_function = std::function<void(log_level level, std::string_view line)>;

} // namespace tcapi

#endif // TCAPI_BASE_LOG_HPP
