/*
 * Lines about calls, for a program's log.
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

/// How important a line of the log is, the most important first.
enum class log_level {
    /// An attempt failed, and what it was meant to do may have happened.
    error = TC_LOG_ERROR,
    /// An attempt failed, or something is not as it should be, such as a clock.
    warn = TC_LOG_WARN,
    /// A call was answered, or is about to be tried again.
    info = TC_LOG_INFO,
    /// An attempt begins.
    debug = TC_LOG_DEBUG,
};

/// The name of a level, such as "WARN"; "?" for one that is younger than the library.
inline const char* to_string(log_level value) noexcept { return tc_log_level_name(static_cast<int>(value)); }

/// Writes the name, as of to_string().
inline std::ostream& operator<<(std::ostream& to, log_level value) { return to << to_string(value); }

/// A log_function that writes each line to standard error, after its level: config().log(log_level::warn, log_to_stderr).
inline void log_to_stderr(log_level level, std::string_view line)
{
    tc_log_to_stderr(static_cast<int>(level), std::string(line).c_str(), nullptr);
}

/// Takes a line of the log, which has no line break. What it throws is lost.
using log_function = std::function<void(log_level level, std::string_view line)>;

} // namespace tcapi

#endif // TCAPI_BASE_LOG_HPP
