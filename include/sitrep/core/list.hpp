// SPDX-License-Identifier: BSL-1.0
// list<T, N, Wire>: up to N elements, held in place.
#ifndef SITREP_CORE_LIST_HPP
#define SITREP_CORE_LIST_HPP

#include <sitrep/core/config.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <type_traits>
#include <utility>

namespace sitrep { inline namespace SITREP_NAMESPACE {

/// A sequence of at most N elements, without a heap. Empty means "none stated".
/// `Wire` is the most elements that the binary form allows: give it where that is more than this program has room for,
/// so that a small device and a large one share one wire.
template <class T, std::size_t N, std::size_t Wire = N>
class list {
    static_assert(N > 0 && Wire >= N && Wire < 65536, "sitrep: list<T, N, Wire> needs 0 < N <= Wire < 65536");

public:
    using value_type = T;
    using size_type = std::conditional_t<(N < 256), std::uint8_t, std::uint16_t>;

    constexpr list() = default;

    /// More than N elements in a constant expression do not compile; at run time they stop the program, as they are
    /// written in its source. For elements that come from outside use `push_back`.
    constexpr list(std::initializer_list<T> elements) : list(elements, std::make_index_sequence<N>{}) {}

    static constexpr std::size_t capacity() { return N; }
    constexpr std::size_t size() const { return size_; }
    constexpr bool empty() const { return size_ == 0; }
    constexpr T* data() { return items_; }
    constexpr const T* data() const { return items_; }
    constexpr T* begin() { return items_; }
    constexpr T* end() { return items_ + size_; }
    constexpr const T* begin() const { return items_; }
    constexpr const T* end() const { return items_ + size_; }
    constexpr T& operator[](std::size_t i) { return items_[i]; }
    constexpr const T& operator[](std::size_t i) const { return items_[i]; }
    constexpr operator std::span<const T>() const { return {items_, size_}; }

    /// False, and no change, if N elements are there already.
    [[nodiscard]] constexpr bool push_back(const T& e) {
        if (size_ == N) return false;
        items_[size_] = e;
        size_ = static_cast<size_type>(size_ + 1);
        return true;
    }

    /// Room for the decoders: the elements beyond the old size keep what they hold (value-initialised at first).
    constexpr void resize(std::size_t n) {
        if (std::is_constant_evaluated())  // g++ 12 loses the initialisers of a struct in an array until it is assigned
            for (std::size_t i = size_; i < n; ++i) items_[i] = T{};
        size_ = static_cast<size_type>(n);
    }
    constexpr void clear() { *this = list{}; }

    friend constexpr bool operator==(const list& a, const list& b) {
        if (a.size_ != b.size_) return false;
        for (std::size_t i = 0; i < a.size_; ++i)
            if (!(a.items_[i] == b.items_[i])) return false;
        return true;
    }

private:
    template <std::size_t... I>
    constexpr list(const std::initializer_list<T>& from, std::index_sequence<I...>)
        : items_{(I < from.size() ? from.begin()[I] : T{})...}, size_(static_cast<size_type>(from.size())) {
        if (from.size() > N) __builtin_trap();
    }

    T items_[N]{};
    size_type size_{};
};

namespace detail {
template <class T> inline constexpr bool is_list = false;
template <class T, std::size_t N, std::size_t Wire> inline constexpr bool is_list<list<T, N, Wire>> = true;
template <class T> inline constexpr std::size_t list_wire = 0;
template <class T, std::size_t N, std::size_t Wire> inline constexpr std::size_t list_wire<list<T, N, Wire>> = Wire;
}  // namespace detail

}}  // namespace sitrep

#endif
