/*
 * Iteration over values that are read on demand.
 */
#ifndef TCAPI_DETAIL_READING_HPP
#define TCAPI_DETAIL_READING_HPP

#include "language.hpp"

#include <cstddef>
#include <iterator>
#include <utility>

namespace tcapi::detail {

/// An input iterator over a `Source`, which reads the next value with `advance()`. The end iterator has no source.
template <class Source>
class reading_iterator {
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = typename Source::value_type;
    using difference_type = std::ptrdiff_t;
    using pointer = value_type*;
    using reference = value_type&;

    /// The value before `it++`.
    class kept {
    public:
        explicit kept(value_type value) : value_(std::move(value)) {}
        value_type& operator*() noexcept { return value_; }

    private:
        value_type value_;
    };

    reading_iterator() noexcept = default;
    explicit reading_iterator(Source* source) noexcept : source_(source) {}

    reference operator*() const noexcept { return source_->current(); }
    pointer operator->() const noexcept { return &source_->current(); }

    /// Reads the next value. If that throws, this becomes the end iterator.
    reading_iterator& operator++()
    {
        Source* source = std::exchange(source_, nullptr);
        if (source->advance())
            source_ = source;
        return *this;
    }

    kept operator++(int)
    {
        kept before(std::move(**this));
        ++*this;
        return before;
    }

    friend bool operator==(const reading_iterator& a, const reading_iterator& b) noexcept
    {
        return a.source_ == b.source_;
    }
    friend bool operator!=(const reading_iterator& a, const reading_iterator& b) noexcept { return !(a == b); }

private:
    Source* source_ = nullptr;
};

} // namespace tcapi::detail

#endif // TCAPI_DETAIL_READING_HPP
