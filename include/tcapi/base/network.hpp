/*
 * Where requests go.
 */
#ifndef TCAPI_BASE_NETWORK_HPP
#define TCAPI_BASE_NETWORK_HPP

#include "../detail/language.hpp"

#include <ostream>

#include "../../tcapi.h"

namespace tcapi {

/// Which of a service's own hosts requests go to. A call to a finance region, whose name ends with "-fsi",
/// goes to the host of that region whatever is set: no other one serves it.
enum class endpoint_kind {
    /// <service>.tencentcloudapi.com, which leads to a site near the caller.
    nearest = TC_ENDPOINT_NEAREST,
    /// <service>.<region>.tencentcloudapi.com, with the call's region; without one, the nearest.
    regional = TC_ENDPOINT_REGIONAL,
    /// <service>.intl.tencentcloudapi.com, of the international site.
    intl = TC_ENDPOINT_INTL,
    /// <service>.internal.tencentcloudapi.com, which only machines of the vendor's network reach.
    internal = TC_ENDPOINT_INTERNAL,
};

/// The name of a kind, such as "REGIONAL"; "?" for one that is younger than the library.
inline const char* to_string(endpoint_kind value) noexcept { return tc_endpoint_kind_name(static_cast<int>(value)); }

/// Writes the name, as of to_string().
inline std::ostream& operator<<(std::ostream& to, endpoint_kind value) { return to << to_string(value); }

} // namespace tcapi

#endif // TCAPI_BASE_NETWORK_HPP
