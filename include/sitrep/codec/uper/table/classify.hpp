// SPDX-License-Identifier: BSL-1.0
// The lowering of each type: which instruction it becomes, or that generated code must serve it.
#ifndef SITREP_CODEC_UPER_TABLE_CLASSIFY_HPP
#define SITREP_CODEC_UPER_TABLE_CLASSIFY_HPP

#include <sitrep/codec/uper/table/layout.hpp>
#include <sitrep/codec/uper/table/opcode.hpp>
#include <sitrep/core/choice.hpp>
#include <sitrep/core/config.hpp>
#include <sitrep/core/constraint.hpp>
#include <sitrep/core/describe.hpp>

#include <cstddef>
#include <cstdint>
#include <type_traits>

namespace sitrep { inline namespace SITREP_NAMESPACE { namespace detail {

/// How a type is lowered. From sequence to choice in the order of instruction::opcode.
enum class lowering : std::uint8_t {
    scalar,    // a scalar instruction
    sequence,  // an instruction of this opcode …
    optional,
    value,  // a call-out, which converts the value, and the instruction of its wire struct
    list,
    range_choice,
    internal_choice,
    choice,    // … up to here
    number,    // a range_choice instruction: the value is its number, without a conversion
    letters,   // a scalar instruction for each letter
    nothing,   // no instruction: the type takes no bits
    fallback,  // a call-out: generated code encodes and decodes the member
    unfit,     // a type with such a member has no table
};

/// The opcode of a compound.
constexpr instruction::opcode opcode_of(lowering l) {
    if (l == lowering::number) return instruction::opcode::range_choice;
    if (l == lowering::fallback) return instruction::opcode::callout;
    return static_cast<instruction::opcode>(static_cast<unsigned>(l) - static_cast<unsigned>(lowering::sequence));
}

template <class Options, class T> consteval lowering classify();
/// How a T with these options of its field is lowered.
template <class Options, class T> inline constexpr lowering lowering_of = classify<Options, T>();

// --- sequences

/// True if an absent member is not 0.
template <class Field>
inline constexpr bool has_nonzero_default = [] {
    if constexpr (Field::options::has_default) return static_cast<std::uint64_t>(Field::options::default_::value) != 0;
    else return false;
}();
template <class... Fields> consteval bool have_nonzero_defaults(type_list<Fields...>) {
    return (has_nonzero_default<Fields> || ...);
}

template <class... Fields> consteval bool take_no_bits(type_list<Fields...>) {
    return ((lowering_of<typename Fields::options, typename Fields::type> == lowering::nothing) && ...);
}
/// True if the extension additions have instructions. Their presence bits and the extension bit are in one word each.
template <class... Added> consteval bool are_additions(type_list<Added...>) {
    return sizeof...(Added) <= 32 &&
           ((lowering_of<typename Added::options, typename Added::type> != lowering::nothing) && ...);
}
template <class T> consteval lowering classify_sequence() {
    using description = description_of<T>;
    if constexpr (!checked<T> || !has_offsets<T>) return lowering::fallback;
    else if constexpr (have_nonzero_defaults(typename description::root{})) return lowering::fallback;
    else if constexpr (description::added::size != 0)
        return are_additions(typename description::added{}) && count_optional(typename description::root{}) < 32
                   ? lowering::sequence
                   : lowering::fallback;
    else if constexpr (!take_no_bits(typename description::root{})) return lowering::sequence;
    else return description::closed ? lowering::nothing : lowering::fallback;
}

// --- choices

/// True if one opcode word can hold the index of an alternative: its slack fits without an operand.
consteval bool fits_selector(std::size_t alternatives) {
    if (alternatives < 2 || alternatives > offset_limit) return false;
    const auto max_offset = static_cast<std::uint32_t>(alternatives - 1);
    return (2u << (bits_for(max_offset) - 1)) - 1 - max_offset < instruction::slack_in_operand;
}
template <class T> consteval lowering classify_internal_choice() {
    if constexpr (!checked_internal_choice<T> || !has_offsets<T>) {
        return lowering::fallback;
    } else {
        // The decoder clears the object first, so members of other alternatives must be 0, and all must be known.
        using alternatives = typename description_of<T>::alternatives;
        const bool starts_zero = is_zero(T{}) && count_named<T>(alternatives{}) == count_members<T>();
        return starts_zero && fits_selector(alternatives::size) && sizeof(T{}.*description_of<T>::selector) <= 4
                   ? lowering::internal_choice
                   : lowering::fallback;
    }
}
template <class... Ts> consteval lowering classify_choice(tag<choice<Ts...>>) {
    if (!checked_choice<choice<Ts...>>) return lowering::fallback;
    constexpr std::size_t root = description_of<choice<Ts...>>::root;
    const bool take_bits[] = {lowering_of<element_constraint<no_constraint, Ts>, Ts> != lowering::nothing...};
    for (std::size_t i = root; i < sizeof...(Ts); ++i)
        if (!take_bits[i]) return lowering::fallback;
    return fits_selector(root) && sizeof...(Ts) <= offset_limit && sizeof(choice_storage<Ts...>) < offset_limit
               ? lowering::choice
               : lowering::fallback;
}

// --- values that are a number

/// True if no range of the integer contains 0. Arithmetic is modulo 2^32: 0 is in lb .. lb + max_offset if and only if
/// 0 - lb <= max_offset, for signed numbers as well.
template <class Options, class T> consteval bool is_never_zero() {
    if constexpr (!std::is_void_v<typename Options::range_choice>) {
        for (const choice_range& row : choice_ranges<typename Options::range_choice>)
            if (0u - row.lb <= row.max_offset || row.max_offset == 0) return false;
        return true;
    } else {
        using in = integer_range<Options, T>;
        return in::max_offset != 0 && 0u - static_cast<std::uint32_t>(in::lb) > in::max_offset;
    }
}

/// True if the bytes of a V are those of the number of its wire struct, and both conversions copy it: seen for the
/// bounds of each range, and for each number with one bit set.
template <class V, class Field> consteval bool copies_its_number() {
    using number = typename Field::type;
    using wire = wire_of<V>;
    const auto copies = [](number n) {
        wire in{};
        in.*Field::member = n;
        V value{};
        if (!V::from_wire(in, value) || __builtin_bit_cast(number, value) != n) return false;
        wire out{};
        __builtin_bit_cast(V, n).to_wire(out);
        return out.*Field::member == n;
    };
    const auto copies_range = [&](std::uint32_t lb, std::uint32_t max_offset) {
        if (!copies(static_cast<number>(lb)) || !copies(static_cast<number>(lb + max_offset))) return false;
        for (std::uint32_t bit = 1; bit != 0; bit <<= 1)
            if (bit - lb <= max_offset && !copies(static_cast<number>(bit))) return false;
        return true;
    };
    using options = typename Field::options;
    if constexpr (!std::is_void_v<typename options::range_choice>) {
        for (const choice_range& row : choice_ranges<typename options::range_choice>)
            if (!copies_range(row.lb, row.max_offset)) return false;
        return true;
    } else {
        using in = integer_range<options, number>;
        return copies_range(static_cast<std::uint32_t>(in::lb), static_cast<std::uint32_t>(in::max_offset));
    }
}
template <class V, class Field> consteval bool is_one_number(type_list<Field>) {
    using number = typename Field::type;
    if constexpr (shape_of<number> != shape::integer || sizeof(number) > 4 || is_presence_coded<Field> ||
                  sizeof(number) != sizeof(V) || !std::is_trivially_copyable_v<V>) {
        return false;
    } else if constexpr (!is_never_zero<typename Field::options, number>()) {
        return false;
    } else {
        return copies_its_number<V, Field>();
    }
}
template <class V> consteval bool is_one_number(auto) { return false; }

/// True if V promises that each number in the range of its wire struct is a valid value, see core/value_type.hpp.
template <class V>
concept promises_number = requires { requires V::is_wire_number; };

/// True if the table reads and writes a V as the number of its wire struct, without a call-out. What V promises cannot
/// be proven in reasonable time, as that takes 65,535 conversions for an id; the rest is proven here.
template <class V> consteval bool is_number() {
    if constexpr (shape_of<V> != shape::value) {
        return false;
    } else if constexpr (!promises_number<V> || !is_empty_as_zeros<V>) {
        return false;
    } else if constexpr (shape_of<wire_of<V>> != shape::sequence) {
        return false;
    } else {
        using description = description_of<wire_of<V>>;
        return description::closed && is_one_number<V>(typename description::all{});
    }
}

// --- all types

/// The widths of the fields of a list header decide; and an element must not be smaller than the list's size, nor have a
/// larger alignment than `dropped_element`.
template <class Options, class T> consteval lowering classify_list() {
    using bounds = list_range<Options, T>;
    using element = typename T::value_type;
    constexpr bool fits = bounds::lb < list_lb_limit && bounds::max_offset != 0 && sizeof(element) < offset_limit &&
                          sizeof(T) < size_offset_limit && sizeof(element) >= sizeof(typename T::size_type) &&
                          alignof(element) <= alignof(std::uint64_t) &&
                          lowering_of<element_constraint<Options, element>, element> != lowering::nothing;
    return fits ? lowering::list : lowering::fallback;
}

/// Enums of more enumerators than this have a slack that does not fit.
inline constexpr std::size_t enum_limit = 128;

template <class Options, class T> consteval lowering classify() {
    constexpr shape s = shape_of<T>;
    if constexpr (s == shape::boolean) {
        return lowering::scalar;
    } else if constexpr (s == shape::integer) {
        if (sizeof(T) > 4 || integer_range<Options, T>::max_offset == 0) return lowering::fallback;
        if constexpr (!std::is_void_v<typename Options::range_choice>) {
            for (const choice_range& row : choice_ranges<typename Options::range_choice>)
                if (row.max_offset == 0) return lowering::fallback;
            return lowering::range_choice;
        }
        // `load` does not extend the sign of smaller numbers; a range_choice masks the difference instead.
        return sizeof(T) == 4 || std::is_unsigned_v<T> ? lowering::scalar : lowering::range_choice;
    } else if constexpr (s == shape::enumeration) {
        constexpr enum_size size = enum_size_of<T>;
        const bool fits = size.root == size.total && size.root <= enum_limit && (size.extensible || size.root > 1);
        return fits ? lowering::scalar : lowering::fallback;
    } else if constexpr (s == shape::text) {
        return T::capacity() < text_capacity_limit ? lowering::scalar : lowering::fallback;
    } else if constexpr (s == shape::letters) {
        return lowering::letters;
    } else if constexpr (s == shape::optional) {
        using held = typename T::value_type;
        return flag_follows_value<held>() && lowering_of<Options, held> != lowering::nothing ? lowering::optional
                                                                                             : lowering::fallback;
    } else if constexpr (s == shape::sequence) {
        return classify_sequence<T>();
    } else if constexpr (s == shape::list) {
        return classify_list<Options, T>();
    } else if constexpr (s == shape::internal_choice) {
        return classify_internal_choice<T>();
    } else if constexpr (s == shape::choice) {
        return classify_choice(tag<T>{});
    } else if constexpr (is_number<T>()) {
        return lowering::number;
    } else if constexpr (s == shape::value) {
        using wire = wire_of<T>;
        if (!is_empty_as_zeros<T>) return lowering::unfit;  // the decoder leaves absent values as zero bytes
        const bool fits = std::is_trivially_copyable_v<wire> && alignof(wire) <= 4 && sizeof(wire) < offset_limit;
        return fits && lowering_of<no_constraint, wire> != lowering::nothing ? lowering::value : lowering::fallback;
    } else {
        return lowering::fallback;
    }
}

}}}  // namespace sitrep::detail

#endif
