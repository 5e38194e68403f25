/*
 * How strictly requests are validated.
 */
#ifndef TCAPI_BASE_VALIDATION_HPP
#define TCAPI_BASE_VALIDATION_HPP

#include "../detail/language.hpp"

#include <ostream>

#include "../../tcapi.h"

namespace tcapi {

/// What is done with a request that violates the service's documents. These can be stricter than the service: ids get
/// longer, limits are raised, an enumeration has a new value.
///
/// What can't be encoded is always refused: a string that is not UTF-8, or a number that is not finite.
enum class validation {
    /// It is refused with status::invalid_request, and nothing is sent. error::violations() lists all reasons.
    refuse = TC_VALIDATION_REFUSE,
    /// It is sent. Its violations are reported by log lines of the level log_level::warn with event=violation, by
    /// events of the kind event_kind::violation, and as a count in the call's report.
    warn = TC_VALIDATION_WARN,
    /// It is sent, and violations are not reported.
    off = TC_VALIDATION_OFF,
};

/// Returns the name of a validation, such as "WARN".
inline const char* to_string(validation value) noexcept { return tc_validation_name(static_cast<int>(value)); }

/// Writes the name, as to_string() does.
inline std::ostream& operator<<(std::ostream& to, validation value) { return to << to_string(value); }

} // namespace tcapi

#endif // TCAPI_BASE_VALIDATION_HPP
