/*
 * Conversion of C++ values to C structs and back. Headers of services include this; programs need not.
 */
#ifndef TCAPI_DETAIL_CONVERT_HPP
#define TCAPI_DETAIL_CONVERT_HPP

#include "language.hpp"

#include <algorithm>
#include <cstddef>
#include <memory>
#include <new>
#include <optional>
#include <ostream>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "../../tcapi.hpp"

namespace tcapi::detail {

/// The C struct of an object. Headers of services specialize it for each: `c_type` is the struct, `fields()` passes
/// each field of both with its name on the wire, so that one list of fields serves both directions, and `equal()`
/// compares all members. Both are templates, so that only what a program uses is compiled.
template <class T>
struct mirror;

/// `Result`, where `T` is an object of a service.
template <class T, class Result>
using if_object = std::enable_if_t<std::is_class_v<typename mirror<T>::c_type>, Result>;

template <class T>
struct is_enumeration : std::is_base_of<enumeration<T>, T> {};

/// Memory that lives as long as one call: C structs and arrays, which need no destructors.
class arena {
public:
    arena() = default;
    arena(const arena&) = delete;
    arena& operator=(const arena&) = delete;

    /// Returns zeroed items. The pointer is never NULL, because NULL is an absent list.
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

    // Enough for most requests, so that they need no allocation.
    alignas(std::max_align_t) unsigned char first_[1024];
    unsigned char* next_ = first_;
    std::size_t left_ = sizeof first_;
    std::vector<std::unique_ptr<unsigned char[]>> more_{};
};

/// Position of a value in a request: a chain on the stack, which costs nothing unless it is printed.
struct place {
    const place* up;
    /// Name of the field, or NULL for an item.
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

/// Walks the fields of an object and fills its struct, which is zeroed. Strings are not copied: the struct points into
/// the object.
class writer {
public:
    writer(arena& memory, const place* at) noexcept : memory_(memory), at_(at) {}

    /// Returns the struct of an object.
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
        // An empty vector may have no address, and NULL means absent.
        to = from->empty() ? memory_.array<std::uint8_t>(0) : from->data();
        length = from->size();
    }

    template <class T, class C>
    void operator()(const char* name, const list<T>& from, const C*& to, std::size_t& length)
    {
        if (from.given())
            items(name, from.items(), to, length);
    }

    /// For a response, where an empty list and an absent one are the same.
    template <class T, class C>
    void operator()(const char* name, const std::vector<T>& from, const C*& to, std::size_t& length)
    {
        if (!from.empty())
            items(name, from, to, length);
    }

private:
    template <class T, class C>
    void items(const char* name, const std::vector<T>& from, const C*& to, std::size_t& length)
    {
        const place here{at_, name, 0};
        C* made = memory_.array<C>(from.size());
        for (std::size_t index = 0; index < from.size(); index++)
            item(from[index], made[index], place{&here, nullptr, index});
        to = made;
        length = from.size();
    }

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
        // The library refuses text that is not UTF-8 in the same way.
        error::parts parts;
        parts.status = status::invalid_request;
        parts.outcome = outcome::not_sent;
        parts.code = "InvalidParameter";
        parts.message = "the text contains a NUL byte";
        parts.path = at.path();
        throw error(std::move(parts));
    }

    arena& memory_;
    const place* at_;
};

/// Walks the fields of an object and copies them from a struct of the library. Each value is created in its place:
/// moving an object of many strings costs as much as reading it.
class reader {
public:
    template <class T, class C>
    void operator()(const char*, std::optional<T>& to, const C& from) const
    {
        if constexpr (std::is_arithmetic_v<T>) {
            if (from.is_set)
                to = from.value;
        } else if (from != nullptr) {
            if constexpr (is_object<T>)
                fill(to.emplace(), *from);
            else
                to.emplace(value<T>(from));
        }
    }

    template <class T, class C>
    void operator()(const char*, box<T>& to, const C& from) const
    {
        if (from != nullptr)
            fill(to.emplace(), *from);
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
        using T = typename List::value_type;
        if (from == nullptr)
            return;
        std::vector<T> items;
        if constexpr (is_object<T>) {
            items.resize(length);
            for (std::size_t index = 0; index < length; index++)
                fill(items[index], *from[index]);
        } else {
            items.reserve(length);
            for (std::size_t index = 0; index < length; index++)
                items.push_back(value<T>(from[index]));
        }
        to = std::move(items);
    }

    /// Fills an object, which has its default value, from a struct.
    template <class T>
    void fill(T& to, const typename mirror<T>::c_type& from) const
    {
        mirror<T>::fields(*this, to, from);
    }

private:
    template <class T>
    static constexpr bool is_object = !std::is_arithmetic_v<T> && !std::is_same_v<T, std::string>
                                      && !std::is_same_v<T, bytes> && !is_enumeration<T>::value;

    /// Returns a value that is not an object.
    template <class T, class C>
    static T value(const C& from)
    {
        if constexpr (std::is_arithmetic_v<T>)
            return from;
        else if constexpr (std::is_same_v<T, bytes>)
            return T(from.data, from.data + from.len);
        else
            return T(std::string(from));
    }
};

/// Converts a response from a struct of the library.
template <class Response>
Response response_of(const typename mirror<Response>::c_type& from)
{
    Response response;
    reader().fill(response, from);
    response.request_id = from.request_id;
    return response;
}

/// Calls a function of the library. Its results are freed even if something throws.
template <class Response, class Request, class CRequest, class CResponse>
Response call(tc_status (*function)(const tc_client*, const CRequest*, const tc_call_options*, CResponse**,
                                    tc_error**),
              const client& caller, const Request& request, const call_options& options)
{
    options_memory extra;
    const tc_call_options own = to_c(options, extra);
    arena memory;
    const CRequest* made = writer(memory, nullptr).object(request);
    CResponse* raw = nullptr;
    tc_error* failure = nullptr;
    const tc_status status = function(caller.get(), made, &own, &raw, &failure);
    if (status != TC_OK)
        raise(status, failure);
    const owner<CResponse, tc_response_free> kept(raw);
    extra.hand_out(options);
    return response_of<Response>(*raw);
}

/// Whether `T` is a response, which has the id of its request.
template <class T, class = void>
struct has_request_id : std::false_type {};

template <class T>
struct has_request_id<T, std::void_t<decltype(std::declval<T&>().request_id)>>
    : std::is_same<decltype(T::request_id), std::string> {};

/// Returns the C struct of an object, in `memory` and pointing into `value`.
template <class T>
const typename mirror<T>::c_type* to_c(const T& value, arena& memory)
{
    const auto* made = writer(memory, nullptr).object(value);
    if constexpr (has_request_id<T>::value) {
        auto* copy = memory.array<typename mirror<T>::c_type>(1);
        *copy = *made;
        copy->request_id = value.request_id.c_str();
        return copy;
    } else {
        return made;
    }
}

/// Walks the fields of an object and passes them to a function of the program.
template <class Visitor>
class visiting {
public:
    explicit visiting(Visitor& visitor) noexcept : visitor_(visitor) {}

    template <class T, class... C>
    void operator()(const char* name, const T& value, const C&...) const
    {
        visitor_(name, value);
    }

private:
    Visitor& visitor_;
};

/// Appends a field of tc_visit() as text. The string is NULL after an allocation failure: nothing is thrown through C.
inline bool append(const tc_field* field, void* user_data)
{
    std::unique_ptr<std::string>& text = *static_cast<std::unique_ptr<std::string>*>(user_data);
    try {
        const bool quoted = field->kind == TC_FIELD_STRING && !field->secret;
        const char* quote = quoted ? "\"" : "";
        *text += std::string(text->size() > 1 ? ", " : "") + field->path + ": " + quote + field->text + quote;
        return true;
    } catch (...) {
        text.reset();
        return false;
    }
}

/// Writes the members of an object that are set: `{InstanceIds[0]: "ins-r8hr2upy", StopType: "SOFT"}`.
template <class T>
std::ostream& print(std::ostream& out, const T& value)
{
    auto text = std::make_unique<std::string>("{");
    try {
        arena memory;
        tc_error* failure = nullptr;
        const tc_status status = tc_visit(mirror<T>::c_name, to_c(value, memory), append, &text, &failure);
        if (status != TC_OK)
            raise(status, failure);
    } catch (const error& unreadable) {
        // Printing is for people, so the error is printed.
        *text += std::string(text->size() > 1 ? ", " : "") + unreadable.path() + ": " + unreadable.what();
    }
    if (text == nullptr)
        throw std::bad_alloc();
    return out << *text << '}';
}

} // namespace tcapi::detail

/// Operators on requests, responses and their parts, of all services.
namespace tcapi::operators {

/// Whether all members are equal.
template <class T>
detail::if_object<T, bool> operator==(const T& a, const T& b)
{
    return detail::mirror<T>::equal(a, b);
}

/// Whether any member differs.
template <class T>
detail::if_object<T, bool> operator!=(const T& a, const T& b)
{
    return !detail::mirror<T>::equal(a, b);
}

/// Writes the members that are set, except for secrets.
template <class T>
detail::if_object<T, std::ostream&> operator<<(std::ostream& out, const T& value)
{
    return detail::print(out, value);
}

} // namespace tcapi::operators

namespace tcapi {

// A deprecated function causes a warning where a program uses it, not here.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

/// A function object that calls an action of a service. `Function` is the function of the C library.
template <class Request, class Response, auto Function>
class action {
public:
    /// Makes the call with a client, and waits for it. Throws tcapi::error.
    Response operator()(const client& caller, const Request& request, const call_options& options = {}) const
    {
        return detail::call<Response>(Function, caller, request, options);
    }
};

/// An action whose request may be omitted.
template <class Request, class Response, auto Function>
class action_without_arguments {
public:
    /// Makes the call with a client, and waits for it. Throws tcapi::error.
    Response operator()(const client& caller, const Request& request = {}, const call_options& options = {}) const
    {
        return detail::call<Response>(Function, caller, request, options);
    }
};

#pragma GCC diagnostic pop

/// Returns the JSON object of a request, a response or a part of one, such as `tcapi::cvm::filter`: of a request as a
/// call would send it, of a response with its RequestId. Unlike with `<<`, secrets are included. Throws tcapi::error
/// with status::invalid_request and the path of a value that can't be encoded.
template <class T>
std::string to_json(const T& value)
{
    detail::arena memory;
    char* json = nullptr;
    tc_error* failure = nullptr;
    const tc_status status = tc_to_json(detail::mirror<T>::c_name, detail::to_c(value, memory), &json, &failure);
    if (status != TC_OK)
        detail::raise(status, failure);
    return detail::owner<char, tc_string_free>(json).get();
}

/// Calls `visitor(name, member)` for each member of a request, a response or a part of one, in the order of the
/// documents, set or not. `name` is a const char*, the name that the service uses. `member` is the member itself, so
/// `visitor` is a generic lambda or a class with overloads. A nested object is a member, which can be visited in turn.
/// The request_id of a response is not visited.
template <class T, class Visitor>
void visit(const T& value, Visitor&& visitor)
{
    typename detail::mirror<T>::c_type c = {};
    const detail::visiting<Visitor> pass(visitor);
    detail::mirror<T>::fields(pass, value, c);
}

} // namespace tcapi

#endif // TCAPI_DETAIL_CONVERT_HPP
