/*
 * Config (config), version 2024-05-06, for C++17.
 *
 * Made from specs/config/2024-05-06/ by `cargo xtask gen`: do not edit. tcapi.hpp says what holds for all of it:
 * values, strings, threads, failure.
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

// All objects are compared and printed.
using tcapi::operators::operator==;
using tcapi::operators::operator!=;
using tcapi::operators::operator<<;

/// The codes of errors, to compare `tcapi::error::code()` with. The service can answer others.
namespace error_code {

} // namespace error_code

struct list_things_info;
struct unused;

/// How things are listed.
struct list_things_info {
    /// How long it holds, in seconds.
    std::optional<std::int64_t> ttl = {};
    /// The same in words.
    std::optional<std::string> ttl_text = {};
};

/// What no action has.
struct unused {
    /// A name.
    std::optional<std::string> name = {};
};

/// The request of ListThings. Lists things.
struct list_things_request {
    /// How they are listed.
    std::optional<tcapi::config20240506::list_things_info> how = {};
};

/// The answer to ListThings.
struct list_things_response {
    /// The id that the service gave the request: what its support asks for.
    std::string request_id = {};
    /// How they were listed.
    std::vector<tcapi::config20240506::list_things_info> used = {};
};

/// Lists things.
///
/// Changes nothing, so it can be repeated at will.
///
/// Throws tcapi::error.
inline constexpr tcapi::action_without_arguments<
    list_things_request,
    list_things_response,
    tc_config20240506_list_things> list_things{};

} // namespace tcapi::config20240506

// What follows is how it is done.

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
