/*
 * Config (config), version 2024-05-06, for C++17.
 *
 * Made from specs/config/2024-05-06/ by `cargo xtask gen`: do not edit. tcapi.hpp describes what applies to
 * all of it: values, strings, threads, failure.
 */
#ifndef TCAPI_CONFIG20240506_HPP
#define TCAPI_CONFIG20240506_HPP

#include "detail/language.hpp"

#include <cstdint>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include "../tcapi.hpp"
#include "config20240506.h"
#include "detail/convert.hpp"

/// Config of all kinds.
namespace tcapi::config20240506 {

// All objects can be compared and printed.
using tcapi::operators::operator==;
using tcapi::operators::operator!=;
using tcapi::operators::operator<<;

/// Error codes, for comparison with `tcapi::error::code()`. The service can return others.
namespace error_code {

} // namespace error_code

struct list_things_info;
struct unused;

/// Options of a listing.
struct list_things_info {
    /// The time to live in seconds.
    std::optional<std::int64_t> ttl = {};
    /// The time to live as text.
    std::optional<std::string> ttl_text = {};
};

/// What no action has.
struct unused {
    /// A name.
    std::optional<std::string> name = {};
};

/// Request of ListThings. Lists things.
struct list_things_request {
    /// The list options.
    std::optional<tcapi::config20240506::list_things_info> how = {};
};

/// Response of ListThings.
struct list_things_response {
    /// Id of the request, assigned by the service; its support asks for it.
    std::string request_id = {};
    /// The list options that were used.
    std::vector<tcapi::config20240506::list_things_info> used = {};
};

/// Lists things.
///
/// Changes nothing, so it is safe to repeat.
///
/// Throws tcapi::error.
inline constexpr tcapi::action_without_arguments<
    list_things_request,
    list_things_response,
    tc_config20240506_list_things> list_things{};

} // namespace tcapi::config20240506

// Implementation details.

namespace tcapi::detail {

template <>
struct mirror<tcapi::config20240506::list_things_info> {
    using c_type = tc_config20240506_list_things_info;
    static constexpr const char* c_name = "tc_config20240506_list_things_info";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("TTL", cpp.ttl, c.ttl);
        pass("Ttl", cpp.ttl_text, c.ttl_text);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.ttl == b.ttl
            && a.ttl_text == b.ttl_text;
    }
};

template <>
struct mirror<tcapi::config20240506::unused> {
    using c_type = tc_config20240506_unused;
    static constexpr const char* c_name = "tc_config20240506_unused";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("Name", cpp.name, c.name);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.name == b.name;
    }
};

template <>
struct mirror<tcapi::config20240506::list_things_request> {
    using c_type = tc_config20240506_list_things_request;
    static constexpr const char* c_name = "tc_config20240506_list_things_request";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("How", cpp.how, c.how);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.how == b.how;
    }
};

template <>
struct mirror<tcapi::config20240506::list_things_response> {
    using c_type = tc_config20240506_list_things_response;
    static constexpr const char* c_name = "tc_config20240506_list_things_response";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("Used", cpp.used, c.used, c.used_len);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.request_id == b.request_id
            && a.used == b.used;
    }
};

} // namespace tcapi::detail

#endif // TCAPI_CONFIG20240506_HPP
