// SPDX-License-Identifier: BSL-1.0
// The constraints of a value: range, size and presence. Every codec and every schema reads them here, in the terms of X.691:
// lb, the lower bound; ub, the upper bound; and offsets from lb.
#ifndef SITREP_CORE_CONSTRAINT_HPP
#define SITREP_CORE_CONSTRAINT_HPP

#include <sitrep/core/config.hpp>
#include <sitrep/core/describe.hpp>
#include <sitrep/core/list.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <type_traits>

namespace sitrep { inline namespace SITREP_NAMESPACE { namespace detail {

// --- what limits a value in its context

/// The options of a field that limit its value. Values with the same constraint share their code.
///   Range, RangeChoice, Length   the options of these names, or void
///   InField    the value is a field, an element or an alternative: there an empty list is absent, so one that is present
///              has an element at least
///   Required   it cannot be absent, so a text must not be empty
template <class Range, class RangeChoice, class Length, bool InField, bool Required> struct constraint {
    using range = Range;
    using range_choice = RangeChoice;
    using length = Length;
    static constexpr bool in_field = InField;
    static constexpr bool required = Required;
    // As in the options of a field. A value alone has no default, so the tables can treat it as a field without one.
    using default_ = void;
    static constexpr bool has_default = false;
};

/// A complete value, in no field: a message, or the form of a value type.
using no_constraint = constraint<void, void, void, false, true>;

/// True for types whose encoding depends on a constraint. Elements of other types have no_constraint, so they share the code
/// of complete values.
template <class T>
inline constexpr bool is_constrained =
    shape_of<T> == shape::integer || shape_of<T> == shape::decimal || shape_of<T> == shape::text ||
    shape_of<T> == shape::list || shape_of<T> == shape::array || shape_of<T> == shape::optional;

/// The constraint of a field, from its options.
template <class Field, class O = typename Field::options>
using field_constraint = constraint<typename O::range, typename O::range_choice, typename O::length, true, O::required>;

/// The constraint of an Element: of a list or array, of the content of a std::optional, or of an alternative of a choice
/// (Context = no_constraint). Ranges reach each element; length<…> and required apply to the outer value only.
template <class Context, class Element>
using element_constraint =
    std::conditional_t<is_constrained<Element>,
                       constraint<typename Context::range, typename Context::range_choice, void, true, true>,
                       no_constraint>;

// --- numbers

/// The bits that numbers from 0 to `most` take (X.691 11.5.6).
constexpr unsigned bits_for(std::uint64_t most) {
    return most == 0 ? 0 : 64 - static_cast<unsigned>(__builtin_clzll(most));
}

/// The greatest number of an integer type. Not by std::numeric_limits: <limits> would be the dearest header of all to compile.
template <class T>
inline constexpr T greatest = static_cast<T>(static_cast<std::make_unsigned_t<T>>(-1) >> (std::is_signed_v<T> ? 1 : 0));

/// The range of an integer without range_choice: that of its `range`, else that of its type.
template <class Constraint, class T> struct integer_range {
    using word = std::conditional_t<(sizeof(T) > 4), std::uint64_t, std::uint32_t>;  // arithmetic modulo 2^n

    static constexpr T bound(bool upper) {
        if constexpr (std::is_void_v<typename Constraint::range>)
            return upper ? greatest<T> : static_cast<T>(std::is_signed_v<T> ? -greatest<T> - 1 : 0);
        else return static_cast<T>(upper ? Constraint::range::hi : Constraint::range::lo);
    }
    static constexpr T lb = bound(false);
    static constexpr T ub = bound(true);
    static constexpr std::uint64_t max_offset = static_cast<std::uint64_t>(ub) - static_cast<std::uint64_t>(lb);
};

/// One range of range_choice<…>; numbers are taken modulo 2^32, which serves signed and unsigned alike.
struct choice_range {
    std::uint32_t lb;
    std::uint32_t max_offset;
    std::uint8_t bits;
};
/// All ranges of a range_choice<…>, in its order.
template <class RangeChoice>
inline constexpr auto choice_ranges = [] {
    std::array<choice_range, RangeChoice::count> rows{};
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto most = static_cast<std::uint32_t>(RangeChoice::bounds[2 * i + 1] - RangeChoice::bounds[2 * i]);
        rows[i] = {static_cast<std::uint32_t>(RangeChoice::bounds[2 * i]), most,
                   static_cast<std::uint8_t>(bits_for(most))};
    }
    return rows;
}();

/// The ranges of a range_choice as one, and whether that has no gaps.
struct range_hull {
    std::int64_t lb{};
    std::int64_t ub{};
    bool no_gaps{};
};
template <class RangeChoice>
inline constexpr range_hull hull_of = [] {
    range_hull hull{RangeChoice::bounds[0], RangeChoice::bounds[1], false};
    std::uint64_t numbers = 0;
    for (std::size_t i = 0; i < RangeChoice::count; ++i) {
        const std::int64_t lb = RangeChoice::bounds[2 * i];
        const std::int64_t ub = RangeChoice::bounds[2 * i + 1];
        if (lb < hull.lb) hull.lb = lb;
        if (ub > hull.ub) hull.ub = ub;
        numbers += static_cast<std::uint64_t>(ub - lb) + 1;
    }
    hull.no_gaps = numbers == static_cast<std::uint64_t>(hull.ub - hull.lb) + 1;
    return hull;
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

// --- sizes

constexpr std::size_t larger(std::size_t a, std::size_t b) { return a < b ? b : a; }

/// The number of elements of a list.
template <class Constraint, class List> struct list_range {
    static constexpr std::size_t bound(bool upper) {
        if constexpr (std::is_void_v<typename Constraint::length>)
            return upper ? List::wire_capacity() : Constraint::in_field;
        else return upper ? Constraint::length::hi : Constraint::length::lo;
    }
    static constexpr std::size_t lb = bound(false);
    static constexpr std::size_t ub = bound(true);
    static constexpr std::uint32_t max_offset = static_cast<std::uint32_t>(ub - lb);

    /// JSON: an optional list may also be given empty, which is the same as absent.
    static constexpr std::size_t json_lb = Constraint::required ? lb : 0;
    /// The most elements that this program holds, up to ub.
    static constexpr std::size_t capacity = ub < List::capacity() ? ub : List::capacity();
};

}}}  // namespace sitrep::detail

#endif
