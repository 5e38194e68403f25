/*
 * How the values of C++ become the structs of C, and back. Headers of services include this; programs need
 * not.
 */
#ifndef TCAPI_DETAIL_CONVERT_HPP
#define TCAPI_DETAIL_CONVERT_HPP

#include "language.hpp"

#include <algorithm>
#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "../../tcapi.hpp"

namespace tcapi::detail {

/// What an object is in C. Headers of services specialize it for each: `c_type` is the struct, and
/// `fields()` passes each field of both with its name on the wire, so that one list of fields serves both
/// directions.
template <class T>
struct mirror;

template <class T>
struct is_enumeration : std::is_base_of<enumeration<T>, T> {};

/// Memory that lives as long as one call: structs and arrays of C, which have nothing to destroy.
class arena {
public:
    arena() = default;
    arena(const arena&) = delete;
    arena& operator=(const arena&) = delete;

    /// Zeroed items. The pointer is never NULL, as NULL is a list that was not given.
    template <class T>
    T* array(std::size_t count)
    {
        static_assert(std::is_trivially_destructible_v<T> && alignof(T) <= alignof(std::max_align_t));
        // NOLINTNEXTLINE(bugprone-sizeof-expression): a list of objects is an array of pointers.
        T* items = static_cast<T*>(take(count * sizeof(T)));
        std::uninitialized_value_construct_n(items, count);
        return items;
    }

private:
    static constexpr std::size_t block_size = 4096;

    void* take(std::size_t size)
    {
        constexpr std::size_t step = alignof(std::max_align_t);
        size = (size + step - 1) / step * step;
        if (size > left_) {
            const std::size_t whole = std::max(size, block_size);
            more_.push_back(std::make_unique<unsigned char[]>(whole));
            next_ = more_.back().get();
            left_ = whole;
        }
        void* taken = next_;
        next_ += size;
        left_ -= size;
        return taken;
    }

    // Enough for most requests, so that they need no allocation at all.
    alignas(std::max_align_t) unsigned char first_[1024];
    unsigned char* next_ = first_;
    std::size_t left_ = sizeof first_;
    std::vector<std::unique_ptr<unsigned char[]>> more_{};
};

/// Where a value stands in a request. A chain on the stack, which costs nothing unless it is printed.
struct place {
    const place* up;
    /// The field's name, or NULL for an item.
    const char* name;
    std::size_t index;

    std::string path() const
    {
        std::string text = up != nullptr ? up->path() : std::string();
        if (name == nullptr)
            return text + "[" + std::to_string(index) + "]";
        return text + (text.empty() ? "" : ".") + name;
    }
};

/// Passes over the fields of an object and fills its struct, which is zero. Strings are not copied: the
/// struct points into the object.
class writer {
public:
    writer(arena& memory, const place* at) noexcept : memory_(memory), at_(at) {}

    /// The struct of an object.
    template <class T>
    const typename mirror<T>::c_type* object(const T& from)
    {
        using c_type = typename mirror<T>::c_type;
        c_type* to = memory_.array<c_type>(1);
        to->struct_size = sizeof *to;
        mirror<T>::fields(*this, from, *to);
        return to;
    }

    template <class T, class C>
    void operator()(const char* name, const std::optional<T>& from, C& to)
    {
        if (!from)
            return;
        if constexpr (std::is_arithmetic_v<T>) {
            to.is_set = true;
            to.value = *from;
        } else {
            item(*from, to, place{at_, name, 0});
        }
    }

    template <class T, class C>
    void operator()(const char* name, const box<T>& from, C& to)
    {
        if (from)
            item(*from, to, place{at_, name, 0});
    }

    void operator()(const char*, const std::optional<bytes>& from, const std::uint8_t*& to, std::size_t& length)
    {
        if (!from)
            return;
        // An empty vector may have no address, and NULL is "not given".
        to = from->empty() ? memory_.array<std::uint8_t>(0) : from->data();
        length = from->size();
    }

    template <class T, class C>
    void operator()(const char* name, const list<T>& from, const C*& to, std::size_t& length)
    {
        if (!from.given())
            return;
        const place here{at_, name, 0};
        C* items = memory_.array<C>(from.size());
        for (std::size_t index = 0; index < from.size(); index++)
            item(from[index], items[index], place{&here, nullptr, index});
        to = items;
        length = from.size();
    }

private:
    template <class T, class C>
    void item(const T& from, C& to, const place& at)
    {
        if constexpr (std::is_arithmetic_v<T>) {
            to = from;
        } else if constexpr (std::is_same_v<T, std::string>) {
            to = text(from, at);
        } else if constexpr (is_enumeration<T>::value) {
            to = text(from.str(), at);
        } else if constexpr (std::is_same_v<T, bytes>) {
            to = {from.data(), from.size()};
        } else {
            to = writer(memory_, &at).object(from);
        }
    }

    static const char* text(const std::string& text, const place& at)
    {
        if (text.find('\0') == std::string::npos)
            return text.c_str();
        // As the library refuses what is not UTF-8.
        error::parts parts;
        parts.status = status::invalid_request;
        parts.outcome = outcome::not_sent;
        parts.code = "InvalidParameter";
        parts.message = "the text has a NUL inside";
        parts.path = at.path();
        throw error(std::move(parts));
    }

    arena& memory_;
    const place* at_;
};

/// Passes over the fields of an object and copies them from a struct of the library's.
class reader {
public:
    template <class T, class C>
    void operator()(const char*, std::optional<T>& to, const C& from) const
    {
        if constexpr (std::is_arithmetic_v<T>) {
            if (from.is_set)
                to = from.value;
        } else if (from != nullptr) {
            to = item<T>(from);
        }
    }

    template <class T, class C>
    void operator()(const char*, box<T>& to, const C& from) const
    {
        if (from != nullptr)
            to = item<T>(from);
    }

    void operator()(const char*, std::optional<bytes>& to, const std::uint8_t* from, std::size_t length) const
    {
        if (from != nullptr)
            to.emplace(from, from + length);
    }

    /// `List` is tcapi::list or std::vector.
    template <class List, class C>
    void operator()(const char*, List& to, const C* from, std::size_t length) const
    {
        if (from == nullptr)
            return;
        std::vector<typename List::value_type> items;
        items.reserve(length);
        for (std::size_t index = 0; index < length; index++)
            items.push_back(item<typename List::value_type>(from[index]));
        to = std::move(items);
    }

    /// An object of a struct.
    template <class T>
    T object(const typename mirror<T>::c_type& from) const
    {
        T to;
        mirror<T>::fields(*this, to, from);
        return to;
    }

private:
    template <class T, class C>
    T item(const C& from) const
    {
        if constexpr (std::is_arithmetic_v<T>)
            return from;
        else if constexpr (std::is_same_v<T, std::string> || is_enumeration<T>::value)
            return T(std::string(from));
        else if constexpr (std::is_same_v<T, bytes>)
            return T(from.data, from.data + from.len);
        else
            return object<T>(*from);
    }
};

/// A call of a function of the library. What was made is freed, whatever throws.
template <class Response, class Request, class CRequest, class CResponse>
Response call(tc_status (*function)(const tc_client*, const CRequest*, const tc_call_options*, CResponse**,
                                    tc_error**),
              void (*release)(CResponse*), const client& caller, const Request& request,
              const call_options& options)
{
    std::vector<tc_header> headers;
    const tc_call_options own = to_c(options, headers);
    arena memory;
    const CRequest* made = writer(memory, nullptr).object(request);
    CResponse* answer = nullptr;
    tc_error* failure = nullptr;
    const tc_status status = function(caller.get(), made, &own, &answer, &failure);
    if (status != TC_OK)
        raise(status, failure);
    const std::unique_ptr<CResponse, void (*)(CResponse*)> kept(answer, release);
    Response response = reader().template object<Response>(*answer);
    response.request_id = answer->request_id;
    return response;
}

} // namespace tcapi::detail

#endif // TCAPI_DETAIL_CONVERT_HPP
