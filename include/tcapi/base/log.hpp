/*
 * Lines about calls, for a program's log.
 */
#ifndef TCAPI_BASE_LOG_HPP
#define TCAPI_BASE_LOG_HPP

#include <functional>
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

/// Takes a line of the log, which has no line break. What it throws is lost.
using log_function = std::function<void(log_level level, std::string_view line)>;

} // namespace tcapi

#endif // TCAPI_BASE_LOG_HPP
