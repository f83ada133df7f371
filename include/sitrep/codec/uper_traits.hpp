// SPDX-License-Identifier: BSL-1.0
// What the encoder and the decoder both know of a type in its place: ranges, sizes, numbers of bits.
#ifndef SITREP_CODEC_UPER_TRAITS_HPP
#define SITREP_CODEC_UPER_TRAITS_HPP

#include <sitrep/core/describe.hpp>

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <type_traits>

namespace sitrep { inline namespace v0 { namespace detail {

/// The least and greatest value of an integer in its place.
template <class Options, class T>
struct integer_range {
    using word = std::conditional_t<(sizeof(T) > 4), std::uint64_t, std::uint32_t>;  // arithmetic modulo 2^n

    static constexpr auto bound(bool upper) {
        if constexpr (std::is_void_v<typename Options::range>)
            return upper ? (std::numeric_limits<T>::max)() : (std::numeric_limits<T>::min)();
        else
            return static_cast<T>(upper ? Options::range::hi : Options::range::lo);
    }
    static constexpr T lo = bound(false);
    static constexpr std::uint64_t span = static_cast<std::uint64_t>(bound(true)) - static_cast<std::uint64_t>(lo);
};

/// One range of tiers<…>; numbers are taken modulo 2^32, which serves signed and unsigned alike.
struct tier {
    std::uint32_t lo;
    std::uint32_t span;
};
template <class Tiers>
struct tier_table {
    static constexpr std::size_t count = Tiers::count;
    static constexpr auto rows = [] {
        std::array<tier, count> t{};
        for (std::size_t i = 0; i < count; ++i)
            t[i] = {static_cast<std::uint32_t>(Tiers::bounds[2 * i]),
                    static_cast<std::uint32_t>(Tiers::bounds[2 * i + 1] - Tiers::bounds[2 * i])};
        return t;
    }();
};

/// The fewest and most elements of a list in its place.
template <class Options, class List>
struct list_range {
    static constexpr std::size_t bound(bool upper) {
        if constexpr (std::is_void_v<typename Options::length>) return upper ? list_wire<List> : Options::in_field;
        else return upper ? Options::length::hi : Options::length::lo;
    }
    static constexpr std::size_t lo = bound(false);
    static constexpr std::size_t hi = bound(true);
};

constexpr unsigned bits_for(std::uint64_t span) { return static_cast<unsigned>(std::bit_width(span)); }

/// A value that stands in no field: a whole record, or an element of a whole list.
struct no_options {
    using range = void;
    using tiers = void;
    using default_ = void;
    using length = void;
    static constexpr bool in_field = false;
    static constexpr bool required = true;
};

}}}  // namespace sitrep::v0::detail

#endif
