/*
 * What requests and answers are made of beside the standard library's types.
 */
#ifndef TCAPI_BASE_VALUES_HPP
#define TCAPI_BASE_VALUES_HPP

#include "../detail/language.hpp"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <initializer_list>
#include <memory>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tcapi {

/// A list that knows whether it was given: an empty one and none are different requests, and the same
/// answer.
///
/// A new list is not given. Giving it items, a vector or clear() makes it given, even if it is empty then;
/// reset() undoes that. To read, it is as a std::vector, and it converts to one.
template <class T>
class list {
public:
    using value_type = T;

    /// Not given.
    list() noexcept = default;

    /// Given, with these items.
    list(std::initializer_list<T> items) : items_(items), given_(true) {}

    /// Given, with these items.
    list(std::vector<T> items) noexcept : items_(std::move(items)), given_(true) {}

    /// Whether it was given.
    bool given() const noexcept { return given_; }

    /// The items.
    const std::vector<T>& items() const& noexcept { return items_; }
    /// The items, for good.
    std::vector<T> items() && noexcept { return std::move(items_); }
    /// The items.
    operator const std::vector<T>&() const noexcept { return items_; }

    bool empty() const noexcept { return items_.empty(); }
    std::size_t size() const noexcept { return items_.size(); }
    auto begin() const noexcept { return items_.begin(); }
    auto end() const noexcept { return items_.end(); }
    auto begin() noexcept { return items_.begin(); }
    auto end() noexcept { return items_.end(); }
    decltype(auto) operator[](std::size_t index) const { return items_[index]; }
    decltype(auto) operator[](std::size_t index) { return items_[index]; }
    decltype(auto) at(std::size_t index) const { return items_.at(index); }
    decltype(auto) at(std::size_t index) { return items_.at(index); }
    decltype(auto) front() const { return items_.front(); }
    decltype(auto) back() const { return items_.back(); }

    /// Appends an item.
    void push_back(T item)
    {
        items_.push_back(std::move(item));
        given_ = true;
    }

    /// Gives an empty list.
    void clear() noexcept
    {
        items_.clear();
        given_ = true;
    }

    /// Makes it not given.
    void reset() noexcept
    {
        items_.clear();
        given_ = false;
    }

    /// Whether both were given, or neither, and the items are equal.
    friend bool operator==(const list& a, const list& b) { return a.given_ == b.given_ && a.items_ == b.items_; }
    friend bool operator!=(const list& a, const list& b) { return !(a == b); }

private:
    std::vector<T> items_{};
    bool given_ = false;
};

/// A std::optional for an object inside one of its own kind, which std::optional can't hold. Copies are
/// deep.
template <class T>
class box {
public:
    using value_type = T;

    /// Empty.
    box() noexcept = default;
    /// Empty.
    box(std::nullopt_t) noexcept {}
    /// Holds that value.
    box(T value) : value_(std::make_unique<T>(std::move(value))) {}
    box(const box& other) : value_(other.value_ ? std::make_unique<T>(*other.value_) : nullptr) {}
    box(box&&) noexcept = default;
    box& operator=(const box& other) { return *this = box(other); }
    box& operator=(box&&) noexcept = default;
    ~box() = default;

    /// Whether there is a value.
    bool has_value() const noexcept { return value_ != nullptr; }
    /// Whether there is a value.
    explicit operator bool() const noexcept { return has_value(); }
    /// The value, which must be there.
    const T& operator*() const noexcept { return *value_; }
    T& operator*() noexcept { return *value_; }
    const T* operator->() const noexcept { return value_.get(); }
    T* operator->() noexcept { return value_.get(); }

    /// Puts in a new value, and answers it.
    T& emplace()
    {
        value_ = std::make_unique<T>();
        return *value_;
    }

    /// Makes it empty.
    void reset() noexcept { value_.reset(); }

    /// Whether both are empty, or their values equal.
    friend bool operator==(const box& a, const box& b)
    {
        return a.has_value() == b.has_value() && (!a.has_value() || *a == *b);
    }
    friend bool operator!=(const box& a, const box& b) { return !(a == b); }

private:
    std::unique_ptr<T> value_{};
};

/// A value of an enumeration `E`. The service can answer values that its documents do not name yet; they
/// are kept as they are.
template <class E>
class enumeration {
public:
    /// A value that the documents name, such as `stop_type::hard`.
    class constant {
    public:
        constexpr explicit constant(std::string_view name) noexcept : name_(name) {}

        /// The value on the wire.
        constexpr std::string_view str() const noexcept { return name_; }

        friend constexpr bool operator==(constant a, constant b) noexcept { return a.name_ == b.name_; }
        friend constexpr bool operator!=(constant a, constant b) noexcept { return a.name_ != b.name_; }

    private:
        std::string_view name_;
    };

    /// One of the named values.
    enumeration(constant value) : value_(value.str()) {}

    /// Any value. In a request, one that the library does not know is refused.
    explicit enumeration(std::string value) noexcept : value_(std::move(value)) {}

    /// The value on the wire.
    const std::string& str() const noexcept { return value_; }

    friend bool operator==(const enumeration& a, const enumeration& b) noexcept { return a.value_ == b.value_; }
    friend bool operator!=(const enumeration& a, const enumeration& b) noexcept { return a.value_ != b.value_; }
    friend bool operator<(const enumeration& a, const enumeration& b) noexcept { return a.value_ < b.value_; }
    friend bool operator==(const enumeration& a, constant b) noexcept { return a.value_ == b.str(); }
    friend bool operator!=(const enumeration& a, constant b) noexcept { return a.value_ != b.str(); }
    friend bool operator==(constant a, const enumeration& b) noexcept { return a.str() == b.value_; }
    friend bool operator!=(constant a, const enumeration& b) noexcept { return a.str() != b.value_; }

    /// Writes the value on the wire.
    friend std::ostream& operator<<(std::ostream& to, const enumeration& value) { return to << value.value_; }

private:
    std::string value_;
};

namespace detail {

/// The std::hash of an enumeration.
template <class E>
struct hash_of_names {
    std::size_t operator()(const E& value) const noexcept { return std::hash<std::string>()(value.str()); }
};

} // namespace detail

/// Values of type bytes.
using bytes = std::vector<std::uint8_t>;

} // namespace tcapi

#endif // TCAPI_BASE_VALUES_HPP
