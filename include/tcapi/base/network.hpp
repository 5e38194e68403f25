/*
 * Hosts that requests go to.
 */
#ifndef TCAPI_BASE_NETWORK_HPP
#define TCAPI_BASE_NETWORK_HPP

#include "../detail/language.hpp"

#include <ostream>

#include "../../tcapi.h"

namespace tcapi {

/// Which of a service's own hosts requests go to. A call to a finance region, whose name ends with "-fsi", always goes
/// to the host of that region, because no other host serves it.
enum class endpoint_kind {
    /// <service>.tencentcloudapi.com, which resolves to a site near the caller.
    nearest = TC_ENDPOINT_NEAREST,
    /// <service>.<region>.tencentcloudapi.com, with the call's region. Without a region, the nearest.
    regional = TC_ENDPOINT_REGIONAL,
    /// <service>.intl.tencentcloudapi.com, of the international site.
    intl = TC_ENDPOINT_INTL,
    /// <service>.internal.tencentcloudapi.com, which only machines in the vendor's network can reach.
    internal = TC_ENDPOINT_INTERNAL,
};

/// Returns the name of a kind, such as "REGIONAL"; "?" for a value that the library does not know.
inline const char* to_string(endpoint_kind value) noexcept { return tc_endpoint_kind_name(static_cast<int>(value)); }

/// Writes the name, as to_string() does.
inline std::ostream& operator<<(std::ostream& to, endpoint_kind value) { return to << to_string(value); }

} // namespace tcapi

#endif // TCAPI_BASE_NETWORK_HPP
