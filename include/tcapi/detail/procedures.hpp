/*
 * Procedures of several calls, over the types of a service. Headers of services include this; programs need not.
 */
#ifndef TCAPI_DETAIL_PROCEDURES_HPP
#define TCAPI_DETAIL_PROCEDURES_HPP

#include "language.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "../../tcapi.hpp"
#include "convert.hpp"

namespace tcapi::detail {

/// Converts a response from a struct of the library whose type its caller knows.
template <class Response>
Response response_at(const void* from)
{
    return response_of<Response>(*static_cast<const typename mirror<Response>::c_type*>(from));
}

template <class Page>
std::optional<Page> next_page(tc_pages* of)
{
    const void* page = nullptr;
    tc_error* failure = nullptr;
    const tc_status status = tc_pages_next(of, mirror<Page>::c_name, &page, &failure);
    if (status != TC_OK)
        raise(status, failure);
    return page == nullptr ? std::nullopt : std::optional<Page>(response_at<Page>(page));
}

/// The items of a page, by the members that lead to their list.
template <class Item, auto... Path>
struct items_at {
    using item_type = Item;

    template <class Response>
    static std::vector<Item> take(Response& page)
    {
        return step<Response, Path...>(page);
    }

private:
    static std::vector<Item> taken(std::vector<Item>& items) noexcept { return std::move(items); }
    static std::vector<Item> taken(list<Item>& items) noexcept { return std::move(items).items(); }

    template <class Object, auto Member, auto... Members>
    static std::vector<Item> step(Object& in)
    {
        auto& member = in.*Member;
        if constexpr (sizeof...(Members) == 0)
            return taken(member);
        else
            return member ? step<typename std::decay_t<decltype(member)>::value_type, Members...>(*member)
                          : std::vector<Item>();
    }
};

} // namespace tcapi::detail

namespace tcapi {

/// A function object that starts a listing. There is one for each action whose paging is in the specs.
template <class Request, class Response>
class listing {
public:
    /// Starts the listing. Nothing is sent yet. A start offset in the request is kept. Without a limit, a page has the
    /// maximum number of items that the service allows. The request is copied, and the client need not outlive the
    /// pages. Throws tcapi::error. Reading the pages throws as a call does, and also status::response if the service
    /// repeats a page or a token, so that the listing would never end.
    pages<Response> operator()(const client& caller, const Request& request, const page_options& options = {}) const
    {
        const detail::options_of_calls call(options.call);
        const tc_page_options own = detail::to_c(options, call);
        detail::arena memory;
        const auto* made = detail::to_c(request, memory);
        tc_pages* begun = nullptr;
        tc_error* failure = nullptr;
        const tc_status status =
            tc_pages_new(caller.get(), detail::mirror<Request>::c_name, made, &own, &begun, &failure);
        if (status != TC_OK)
            detail::raise(status, failure);
        return pages<Response>(begun);
    }
};

/// A listing whose request may be omitted.
template <class Request, class Response>
class listing_without_arguments : public listing<Request, Response> {
public:
    using listing<Request, Response>::operator();

    /// Starts the listing with an empty request.
    pages<Response> operator()(const client& caller) const { return (*this)(caller, Request()); }
};

/// A function object that waits for a state. There is one for each waiter of the specs.
template <class Request, class Response>
class waiter {
public:
    /// Takes the name of the waiter, which must outlive this object.
    constexpr explicit waiter(const char* name) noexcept : name_(name) {}

    /// Name in the specs, such as "InstancesRunning".
    constexpr const char* name() const noexcept { return name_; }

    /// Polls, with delays between calls, until the response shows the state. Returns the last response.
    ///
    /// Throws tcapi::error. status::wait_failed: the state can no longer be reached; path() is the id at fault, such as
    /// "InstanceIds[3]", code() is the state that it is in, and message() contains what the service says about it.
    /// status::timeout, status::cancelled: the state was not reached in time; message() says what was seen last.
    /// Otherwise the errors are those of a call: an error that the next call would get as well ends the wait.
    ///
    /// `last`, unless it is NULL, is filled with the last response if the function throws tcapi::error, and is empty if
    /// there was none.
    Response operator()(const client& caller, const Request& request, const wait_options& options = {},
                        std::optional<Response>* last = nullptr) const
    {
        if (last != nullptr)
            last->reset();
        const detail::options_of_calls call(options.call);
        const tc_wait_options own = detail::to_c(options, call);
        detail::arena memory;
        const auto* made = detail::to_c(request, memory);
        void* raw = nullptr;
        tc_error* failure = nullptr;
        const tc_status status = tc_wait(caller.get(), name_, detail::mirror<Request>::c_name, made, &own, &raw, &failure);
        detail::owner<tc_error, tc_error_free> why(failure);
        const detail::owner<void, tc_response_free> kept(raw);
        if (status == TC_OK)
            return detail::response_at<Response>(raw);
        if (last != nullptr && raw != nullptr)
            *last = detail::response_at<Response>(raw);
        detail::raise(status, why.release());
    }

private:
    const char* name_;
};

/// A function object that sends a request for any number of ids. There is one for each action for which the specs say
/// which parameter has the ids.
template <class Request>
class fleet {
public:
    /// Sends the request, split into as many requests as necessary. Each is sent within the rate that the service
    /// allows to all threads of the client together. If the specs say how, each operation is then followed to its end,
    /// and one that may or may not have run is looked for: see tcapi::fate_kind. Nothing that may have run is sent
    /// again. `request` is without the ids. An id that is given twice has one fate.
    ///
    /// Each id has a fate, even if the fleet was cancelled or its deadline expired. Throws tcapi::error, always with
    /// outcome::not_sent: there are no ids, something other than the ids is wrong, or the latest operations can't be
    /// read.
    fates operator()(const client& caller, const Request& request, const std::vector<std::string>& ids,
                     const fleet_options& options = {}) const
    {
        detail::arena memory;
        const auto* made = detail::to_c(request, memory);
        return detail::run_fleet(ids, options,
                                 [&](const char* const* listed, std::size_t count, const tc_fleet_options* own,
                                     tc_fates** told, tc_error** failure) {
                                     return tc_fleet(caller.get(), detail::mirror<Request>::c_name, made, listed, count, own,
                                                     told, failure);
                                 });
    }
};

} // namespace tcapi

#endif // TCAPI_DETAIL_PROCEDURES_HPP
