// SPDX-License-Identifier: BSL-1.0
// What the encoder and the decoder both know of a type in its place: ranges, sizes, numbers of bits.
#ifndef SITREP_CORE_CONSTRAINT_HPP
#define SITREP_CORE_CONSTRAINT_HPP

#include <sitrep/core/config.hpp>
#include <sitrep/core/describe.hpp>

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <type_traits>

namespace sitrep { inline namespace SITREP_NAMESPACE { namespace detail {

/// The bits that numbers from 0 to `most` take (X.691 11.5.6).
constexpr unsigned bits_for(std::uint64_t most) { return static_cast<unsigned>(std::bit_width(most)); }

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
    static constexpr T lb = bound(false);
    static constexpr std::uint64_t max_offset = static_cast<std::uint64_t>(bound(true)) - static_cast<std::uint64_t>(lb);
};

/// One range of range_choice<…>; numbers are taken modulo 2^32, which serves signed and unsigned alike.
struct choice_range {
    std::uint32_t lb;
    std::uint32_t max_offset;
    std::uint8_t bits;
};
template <class Tiers>
inline constexpr auto choice_ranges = [] {
    std::array<choice_range, Tiers::count> rows{};
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto most = static_cast<std::uint32_t>(Tiers::bounds[2 * i + 1] - Tiers::bounds[2 * i]);
        rows[i] = {static_cast<std::uint32_t>(Tiers::bounds[2 * i]), most, static_cast<std::uint8_t>(bits_for(most))};
    }
    return rows;
}();

/// What the wire needs of a vocabulary, without its words.
struct enum_size {
    std::uint8_t root;
    std::uint8_t total;
    std::uint8_t root_bits;
    bool extensible;
};
template <class E>
inline constexpr enum_size enum_size_of{words_of<E>.root, words_of<E>.total,
                                        static_cast<std::uint8_t>(bits_for(words_of<E>.root - 1u)),
                                        words_of<E>.extensible};

/// The fewest and most elements of a list in its place.
template <class Options, class List>
struct list_range {
    static constexpr std::size_t bound(bool upper) {
        if constexpr (std::is_void_v<typename Options::length>) return upper ? list_wire<List> : Options::in_field;
        else return upper ? Options::length::hi : Options::length::lo;
    }
    static constexpr std::size_t lb = bound(false);
    static constexpr std::size_t ub = bound(true);
    static constexpr std::uint32_t max_offset = static_cast<std::uint32_t>(ub - lb);
};

/// A value that stands in no field: a whole record, or an element of a whole list.
struct no_options {
    using range = void;
    using range_choice = void;
    using default_ = void;
    using length = void;
    static constexpr bool in_field = false;
    static constexpr bool required = true;
    static constexpr bool has_default = false;
};

/// A list that is an element or an alternative: length<…> speaks of the outer one only, and as in a field an empty one
/// does not stand there.
template <class Options>
struct inner_list_options : no_options {
    using range = typename Options::range;
    using range_choice = typename Options::range_choice;
    static constexpr bool in_field = true;
};
template <class Options, class Element>
using element_options = std::conditional_t<shape_of<Element> == shape::list || shape_of<Element> == shape::array,
                                           inner_list_options<Options>, Options>;

}}}  // namespace sitrep::detail

#endif
