// SPDX-License-Identifier: BSL-1.0
// list<T, N, Wire>: up to N elements, stored in the object itself.
#ifndef SITREP_CORE_LIST_HPP
#define SITREP_CORE_LIST_HPP

#include <sitrep/core/assert.hpp>
#include <sitrep/core/config.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <type_traits>
#include <utility>

namespace sitrep { inline namespace SITREP_NAMESPACE {

namespace detail {
struct list_access;
}

/// A sequence of at most N elements, without a heap. Empty means "not stated".
/// `Wire` is the largest size that the binary form allows. Give it where that exceeds the capacity N of this program:
/// then small devices and large ones share one wire format, and a later version can raise N. A strict reader refuses a
/// list of more than N elements (too_long). A lenient reader keeps the first N: see decode_mode.
template <class T, std::size_t N, std::size_t Wire = N> class list {
    static_assert(N > 0 && Wire >= N && Wire < 65536, "sitrep: list<T, N, Wire> needs 0 < N <= Wire < 65536");

public:
    using value_type = T;
    using size_type = std::conditional_t<(N < 256), std::uint8_t, std::uint16_t>;

    /// Empty: not stated.
    constexpr list() = default;

    /// At most N elements: more do not compile in a constant expression and trap at run time, since they are in the
    /// program's source. For elements from input use `push_back`.
    constexpr list(std::initializer_list<T> elements) : list(elements, std::make_index_sequence<N>{}) {}

    /// The most elements that it can hold.
    static constexpr std::size_t capacity() { return N; }
    /// The most elements that its binary form can have.
    static constexpr std::size_t wire_capacity() { return Wire; }
    /// The number of elements.
    constexpr std::size_t size() const { return size_; }
    /// True if no element was stated.
    constexpr bool empty() const { return size_ == 0; }
    /// The elements, adjacent in memory. Pointers are valid until the list ends.
    constexpr T* data() { return items_; }
    constexpr const T* data() const { return items_; }
    constexpr T* begin() { return items_; }
    constexpr T* end() { return items_ + size_; }
    constexpr const T* begin() const { return items_; }
    constexpr const T* end() const { return items_ + size_; }
    /// Precondition: i < size().
    constexpr T& operator[](std::size_t i) {
        SITREP_ASSERT(i < size_, "sitrep: the index is less than the size of the list");
        return items_[i];
    }
    constexpr const T& operator[](std::size_t i) const {
        SITREP_ASSERT(i < size_, "sitrep: the index is less than the size of the list");
        return items_[i];
    }
    /// The elements as a span.
    constexpr operator std::span<const T>() const { return {items_, size_}; }

    /// Appends a copy of `e`; false, and no change, if the list is full.
    [[nodiscard]] constexpr bool push_back(const T& e) {
        if (size_ == N) return false;
        items_[size_] = e;
        size_ = static_cast<size_type>(size_ + 1);
        return true;
    }
    /// Removes all elements. Linear in the capacity.
    constexpr void clear() { *this = list{}; }

    /// Linear.
    friend constexpr bool operator==(const list& a, const list& b) {
        if (a.size_ != b.size_) return false;
        for (std::size_t i = 0; i < a.size_; ++i)
            if (!(a.items_[i] == b.items_[i])) return false;
        return true;
    }

private:
    friend struct detail::list_access;

    template <std::size_t... Index>
    constexpr list(const std::initializer_list<T>& from, std::index_sequence<Index...>)
        : items_{(Index < from.size() ? from.begin()[Index] : T{})...}, size_(static_cast<size_type>(from.size())) {
        if (from.size() > N) __builtin_trap();
    }

    T items_[N]{};
    size_type size_{};
};

/// Refuses a list of the struct that it is in.
template <class T, std::size_t N, std::size_t Wire>
    requires(!requires { sizeof(T); })
class list<T, N, Wire> {
public:
    static constexpr void refuse() {
        static_assert(Wire == 0, "sitrep: a struct cannot contain a list of itself: refer to records by id");
    }
    constexpr list() { refuse(); }
};

namespace detail {

/// The decoders' access to list.
struct list_access {
    /// Precondition: size <= N. Elements beyond the old size keep the values that they have (value-initialized at
    /// first).
    template <class T, std::size_t N, std::size_t Wire>
    static constexpr void set_size(list<T, N, Wire>& l, std::size_t size) {
        SITREP_ASSERT(size <= N, "sitrep: the size is at most the capacity of the list");
        if (std::is_constant_evaluated())  // g++ 12 loses the initializers of a struct in an array until it is assigned
            for (std::size_t i = l.size_; i < size; ++i) l.items_[i] = T{};
        l.size_ = static_cast<typename list<T, N, Wire>::size_type>(size);
    }
};

template <class T> inline constexpr bool is_list = false;
template <class T, std::size_t N, std::size_t Wire> inline constexpr bool is_list<list<T, N, Wire>> = true;
}  // namespace detail

}}  // namespace sitrep

#endif
