/*
 * Types of members of requests and responses that the standard library does not have.
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

/// A list that may be absent. In a request, an empty list and an absent one differ; in a response they are the same.
///
/// A new list is absent. Assigning items or a vector, or clear(), makes it present, even if it is then empty; reset()
/// undoes that. For reading, it has the interface of std::vector, and converts to one.
template <class T>
class list {
public:
    using value_type = T;

    /// Creates an absent list.
    list() noexcept = default;

    /// Creates a list of these items.
    list(std::initializer_list<T> items) : items_(items), given_(true) {}

    /// Creates a list of these items.
    list(std::vector<T> items) noexcept : items_(std::move(items)), given_(true) {}

    /// Whether the list is present.
    bool given() const noexcept { return given_; }

    /// Returns the items.
    const std::vector<T>& items() const& noexcept { return items_; }
    /// Moves the items out.
    std::vector<T> items() && noexcept { return std::move(items_); }
    /// Returns the items.
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

    /// Makes the list present and empty.
    void clear() noexcept
    {
        items_.clear();
        given_ = true;
    }

    /// Makes the list absent.
    void reset() noexcept
    {
        items_.clear();
        given_ = false;
    }

    /// Whether both are present, or both absent, and the items are equal.
    friend bool operator==(const list& a, const list& b) { return a.given_ == b.given_ && a.items_ == b.items_; }
    friend bool operator!=(const list& a, const list& b) { return !(a == b); }

private:
    std::vector<T> items_{};
    bool given_ = false;
};

/// A std::optional for an object inside one of its own type, which std::optional can't hold. Copies are deep.
template <class T>
class box {
public:
    using value_type = T;

    /// Creates an empty box.
    box() noexcept = default;
    /// Creates an empty box.
    box(std::nullopt_t) noexcept {}
    /// Creates a box that holds a value.
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
    /// Returns the value, which must be there.
    const T& operator*() const noexcept { return *value_; }
    T& operator*() noexcept { return *value_; }
    const T* operator->() const noexcept { return value_.get(); }
    T* operator->() noexcept { return value_.get(); }

    /// Replaces the value by a new one, and returns it.
    T& emplace()
    {
        value_ = std::make_unique<T>();
        return *value_;
    }

    /// Makes the box empty.
    void reset() noexcept { value_.reset(); }

    /// Whether both are empty, or their values are equal.
    friend bool operator==(const box& a, const box& b)
    {
        return a.has_value() == b.has_value() && (!a.has_value() || *a == *b);
    }
    friend bool operator!=(const box& a, const box& b) { return !(a == b); }

private:
    std::unique_ptr<T> value_{};
};

/// A value of an enumeration `E`. The service can send values that its documents do not name yet; they are kept
/// unchanged.
template <class E>
class enumeration {
public:
    /// A value that the documents name, such as `stop_type::hard`.
    class constant {
    public:
        constexpr explicit constant(std::string_view name) noexcept : name_(name) {}

        /// Returns the value on the wire.
        constexpr std::string_view str() const noexcept { return name_; }

        friend constexpr bool operator==(constant a, constant b) noexcept { return a.name_ == b.name_; }
        friend constexpr bool operator!=(constant a, constant b) noexcept { return a.name_ != b.name_; }

    private:
        std::string_view name_;
    };

    /// Takes one of the named values.
    enumeration(constant value) : value_(value.str()) {}

    /// Takes any value. In a request, a value that the library does not know is refused.
    explicit enumeration(std::string value) noexcept : value_(std::move(value)) {}

    /// Returns the value on the wire.
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

/// Value of a member of the type bytes.
using bytes = std::vector<std::uint8_t>;

} // namespace tcapi

#endif // TCAPI_BASE_VALUES_HPP
