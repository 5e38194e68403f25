/*
 * Members of a response that this version of the library does not know.
 */
#ifndef TCAPI_BASE_UNKNOWN_HPP
#define TCAPI_BASE_UNKNOWN_HPP

#include "../detail/language.hpp"

#include <exception>
#include <string>
#include <utility>
#include <vector>

#include "../../tcapi.h"
#include "../detail/own.hpp"
#include "client.hpp"

namespace tcapi {

/// A member of a response that this version of the library does not know.
struct unknown_member {
    /// Path of the member, such as "InstanceSet[0].Colour".
    std::string path;
    /// JSON of the member.
    std::string json;
};

namespace detail {

/// The members that were found, and the exception that ended the search, which must not pass through C.
struct unknown_found {
    std::vector<unknown_member> members = {};
    std::exception_ptr failure = {};
};

inline bool add_unknown(const tc_field* field, void* user_data)
{
    auto& found = *static_cast<unknown_found*>(user_data);
    try {
        found.members.push_back({field->path, field->text});
        return true;
    } catch (...) {
        found.failure = std::current_exception();
        return false;
    }
}

} // namespace detail

namespace detail {

/// Calls `visit` with a collector of members, and returns those.
template <class Visit> std::vector<unknown_member> collect_unknown(Visit visit)
{
    unknown_found found;
    tc_error* failure = nullptr;
    const tc_status status = visit(&found, &failure);
    if (status != TC_OK)
        raise(status, failure);
    if (found.failure != nullptr)
        std::rethrow_exception(found.failure);
    return std::move(found.members);
}

} // namespace detail

/// Returns the members of a response that this version of the library does not know; members inside them are not
/// listed. `response` is that of call_options::response_json or client::call_json(). Throws tcapi::error:
/// status::unsupported if the library does not know the action, status::invalid_argument if `response` is not a
/// response.
inline std::vector<unknown_member> unknown_members(const std::string& service, const std::string& version,
                                                   const std::string& action, const std::string& response)
{
    return detail::collect_unknown([&](void* found, tc_error** failure) {
        return tc_visit_unknown(detail::argument(service, "service"), detail::argument(version, "version"),
                                detail::argument(action, "action"), detail::argument(response, "response"),
                                detail::add_unknown, found, failure);
    });
}

/// The same for an action that a client knows, also one of a file of config::add_services().
inline std::vector<unknown_member> unknown_members(const client& of, const std::string& service,
                                                   const std::string& version, const std::string& action,
                                                   const std::string& response)
{
    return detail::collect_unknown([&](void* found, tc_error** failure) {
        return tc_client_visit_unknown(of.get(), detail::argument(service, "service"),
                                       detail::argument(version, "version"), detail::argument(action, "action"),
                                       detail::argument(response, "response"), detail::add_unknown, found, failure);
    });
}

} // namespace tcapi

#endif // TCAPI_BASE_UNKNOWN_HPP
