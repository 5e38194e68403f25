/*
 * Listings that are read page by page.
 */
#ifndef TCAPI_BASE_PAGES_HPP
#define TCAPI_BASE_PAGES_HPP

#include "../detail/language.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "../../tcapi.h"
#include "../detail/own.hpp"
#include "../detail/reading.hpp"
#include "call.hpp"
#include "client.hpp"

namespace tcapi {

/// Options of a listing.
struct page_options {
    /// Options of each call: `timeout` is that of one page. `report` and `response_json` are not filled.
    call_options call = {};
    /// Whether the listing is read repeatedly, until two consecutive readings are the same, before its first page is
    /// returned. The pages of a whole reading are kept in memory. Default: each page is returned as soon as it is read.
    bool consistent = false;
};

namespace detail {

/// Converts options to those of the C library. The result points to `call`.
inline tc_page_options to_c(const page_options& options, const options_of_calls& call) noexcept
{
    tc_page_options made = {};
    made.struct_size = sizeof made;
    made.call = call.get();
    made.consistent = options.consistent;
    return made;
}

/// Reads the next page as a `Page`. Returns nothing after the last page. For responses it is defined in procedures.hpp.
template <class Page>
std::optional<Page> next_page(tc_pages* of);

/// Reads the next page as JSON.
template <>
inline std::optional<std::string> next_page<std::string>(tc_pages* of)
{
    char* page = nullptr;
    tc_error* failure = nullptr;
    const tc_status status = tc_pages_next_json(of, &page, &failure);
    if (status != TC_OK)
        raise(status, failure);
    const owner<char, tc_string_free> kept(page);
    return page == nullptr ? std::nullopt : std::optional<std::string>(page);
}

/// Where a response has its items. Headers of services specialize it for each response that is a page of a listing:
/// `item_type` is the type of an item, and `take()` moves the items out of a response.
template <class Response>
struct listed;

} // namespace detail

template <class Response>
class page_items;

/// Pages of a listing, starting with the first: a single-pass range of responses, or of std::string where pages are
/// JSON. Each page takes one call when it is requested, so begin(), `++` and next() throw tcapi::error. After a
/// failure, the next begin() or next() requests the same page again. A std::bad_alloc can lose a page: start the
/// listing again.
///
/// Only one page is in memory at a time: it is freed when the next one is read. The object keeps what it needs of the
/// client and the request. It is movable, not copyable; a move invalidates its iterators. One thread at a time may use
/// it.
template <class Response>
class pages {
public:
    using value_type = Response;
    using iterator = detail::reading_iterator<pages>;

    /// Takes ownership of pages of the C library.
    explicit pages(tc_pages* begun) noexcept : pages_(begun) {}

    /// Reads the next page. Returns nothing after the last page.
    std::optional<Response> next()
    {
        advance();
        return std::exchange(current_, std::nullopt);
    }

    /// Returns an iterator to the page that was read last, or else reads the first page.
    iterator begin() { return iterator(current_ || advance() ? this : nullptr); }
    /// Returns the iterator past the last page.
    iterator end() const noexcept { return iterator(); }

    /// Returns the items of all pages that have not been read yet, one after the other:
    /// `for (auto& instance : cvm::describe_instances_pages(client, request).items())`.
    page_items<Response> items() && { return page_items<Response>(std::move(*this)); }

    /// Whether the listing was seen to change while it was read: an item came twice, or the total number of items was
    /// not the same on each page. Other items may then be missing: start the listing again, or use
    /// page_options::consistent.
    bool changed() const noexcept { return tc_pages_changed(pages_.get()); }

    /// Returns the pages, for functions of the C library. NULL after a move.
    tc_pages* get() noexcept { return pages_.get(); }

private:
    friend iterator;

    bool advance()
    {
        current_.reset();
        current_ = detail::next_page<Response>(pages_.get());
        return current_.has_value();
    }

    Response& current() noexcept { return *current_; }

    detail::owner<tc_pages, tc_pages_free> pages_;
    std::optional<Response> current_{};
};

/// Items of a listing, starting with the first: a single-pass range. Otherwise it is the same as tcapi::pages, which it
/// reads.
template <class Response>
class page_items {
public:
    using value_type = typename detail::listed<Response>::item_type;
    using iterator = detail::reading_iterator<page_items>;

    /// Takes the pages to read the items from.
    explicit page_items(pages<Response> of) noexcept : pages_(std::move(of)) {}

    /// Returns an iterator to the item that was read last, or else reads the first item.
    iterator begin() { return iterator(at_ < items_.size() || advance() ? this : nullptr); }
    /// Returns the iterator past the last item.
    iterator end() const noexcept { return iterator(); }

    /// Whether the listing was seen to change while it was read: see pages::changed().
    bool changed() const noexcept { return pages_.changed(); }

private:
    friend iterator;

    bool advance()
    {
        if (at_ < items_.size() && ++at_ < items_.size())
            return true;
        items_ = {};
        at_ = 0;
        // A page may be empty without being the last.
        while (std::optional<Response> page = pages_.next()) {
            items_ = detail::listed<Response>::take(*page);
            if (!items_.empty())
                return true;
        }
        return false;
    }

    value_type& current() noexcept { return items_[at_]; }

    pages<Response> pages_;
    std::vector<value_type> items_{};
    std::size_t at_ = 0;
};

/// Returns the pages of a listing by names and JSON, also for a service of config::add_services(). `request` is the
/// JSON object of the parameters. Each page is a whole response, {"Response":{…}}. Nothing is sent yet. Throws
/// tcapi::error: status::unsupported if the specs do not say how the pages of the action are read.
template <int = 0>
pages<std::string> pages_json(const client& caller, const std::string& service, const std::string& version,
                              const std::string& action, const std::string& request, const page_options& options = {})
{
    const detail::options_of_calls call(options.call);
    const tc_page_options own = detail::to_c(options, call);
    tc_pages* begun = nullptr;
    tc_error* failure = nullptr;
    const tc_status status =
        tc_pages_new_json(caller.get(), detail::argument(service, "service"), detail::argument(version, "version"),
                          detail::argument(action, "action"), detail::argument(request, "request"), &own, &begun,
                          &failure);
    if (status != TC_OK)
        detail::raise(status, failure);
    return pages<std::string>(begun);
}

} // namespace tcapi

#endif // TCAPI_BASE_PAGES_HPP
