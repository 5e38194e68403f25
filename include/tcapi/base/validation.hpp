/*
 * How strictly requests are checked.
 */
#ifndef TCAPI_BASE_VALIDATION_HPP
#define TCAPI_BASE_VALIDATION_HPP

#include "../detail/language.hpp"

#include <ostream>

#include "../../tcapi.h"

namespace tcapi {

/// What is done with a request that the service's documents do not allow. They can be stricter than the service: ids get
/// longer, limits are raised, an enumeration has a new value.
///
/// What can't be encoded is refused in any case: a string that is not UTF-8, a number that is not finite.
enum class validation {
    /// It is refused with status::invalid_request, and nothing is sent. error::violations() has all reasons.
    refuse = TC_VALIDATION_REFUSE,
    /// It is sent. What is wrong with it is in log lines of the level log_level::warn, event=violation, in events,
    /// event_kind::violation, and counted in the call's report.
    warn = TC_VALIDATION_WARN,
    /// It is sent, and nothing is said.
    off = TC_VALIDATION_OFF,
};

/// The name of a validation, such as "WARN".
inline const char* to_string(validation value) noexcept { return tc_validation_name(static_cast<int>(value)); }

/// Writes the name, as of to_string().
inline std::ostream& operator<<(std::ostream& to, validation value) { return to << to_string(value); }

} // namespace tcapi

#endif // TCAPI_BASE_VALIDATION_HPP
