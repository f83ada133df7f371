// SPDX-License-Identifier: BSL-1.0
// The largest encoding of a type in canonical UPER (ITU-T X.691, the 2021 edition), from its description.
#ifndef SITREP_CODEC_UPER_CAPACITY_HPP
#define SITREP_CODEC_UPER_CAPACITY_HPP

#include <sitrep/codec/uper/encode_primitives.hpp>
#include <sitrep/core/check_description.hpp>
#include <sitrep/core/choice.hpp>
#include <sitrep/core/config.hpp>
#include <sitrep/core/constraint.hpp>
#include <sitrep/core/describe.hpp>

#include <cstddef>
#include <cstdint>
#include <type_traits>

namespace sitrep { inline namespace SITREP_NAMESPACE { namespace detail {

// Mirrors encode.hpp, shape by shape. The members of a struct do not depend on each other, so the largest encoding has
// each member present and at its largest.

/// 11.9.3: the bits of a length determinant for n.
constexpr std::size_t length_determinant_bits(std::size_t n) { return n < 128 ? 8 : 16; }

/// 11.1: the bytes of a complete encoding of so many bits.
constexpr std::size_t complete_bytes(std::size_t bits) { return bits == 0 ? 1 : (bits + 7) / 8; }

/// 11.2: the bits of an open type that holds so many.
constexpr std::size_t open_type_bits(std::size_t bits) {
    return length_determinant_bits(complete_bytes(bits)) + complete_bytes(bits) * 8;
}

/// 11.6: the bits of a normally small non-negative whole number.
inline constexpr std::size_t normally_small_bits = 7;

/// The most bits that a T takes in a field with these options.
template <class Options, class T> constexpr std::size_t max_bits();

template <class Field> constexpr std::size_t max_field_bits() {
    using type = typename Field::type;
    if constexpr (is_optional<type>) return max_bits<typename Field::options, typename type::value_type>();
    else return max_bits<typename Field::options, type>();
}

template <class T, class... Root, class... Added>
constexpr std::size_t max_sequence_bits(type_list<Root...>, type_list<Added...>) {
    std::size_t bits = description_of<T>::closed ? 0 : 1;
    bits += count_optional(type_list<Root...>{}) + (std::size_t{0} + ... + max_field_bits<Root>());
    if constexpr (sizeof...(Added) != 0)
        bits +=
            normally_small_bits + sizeof...(Added) + (std::size_t{0} + ... + open_type_bits(max_field_bits<Added>()));
    return bits;
}

template <class... Cases> constexpr std::size_t max_internal_choice_bits(type_list<Cases...>) {
    std::size_t largest = 0;
    const auto include = [&]<class... Fields>(type_list<Fields...>) {
        largest = larger(largest, (std::size_t{0} + ... + max_field_bits<Fields>()));
    };
    (include(typename Cases::fields{}), ...);
    return bits_for(sizeof...(Cases) - 1) + largest;
}

template <class... Ts> constexpr std::size_t max_choice_bits(tag<choice<Ts...>>) {
    constexpr std::size_t root = description_of<choice<Ts...>>::root;
    const std::size_t alternatives[] = {max_bits<element_constraint<no_constraint, Ts>, Ts>()...};
    std::size_t largest = 0;
    for (std::size_t i = 0; i < sizeof...(Ts); ++i)
        largest = larger(largest, i < root ? bits_for(root - 1) + alternatives[i]
                                           : normally_small_bits + open_type_bits(alternatives[i]));
    return 1 + largest;
}

template <class Options, class T> constexpr std::size_t max_integer_bits() {
    if constexpr (!std::is_void_v<typename Options::range_choice>) {
        constexpr auto& rows = choice_ranges<typename Options::range_choice>;
        std::size_t largest = 0;
        for (const choice_range& row : rows) largest = larger(largest, row.bits);
        return bits_for(rows.size() - 1) + largest;
    } else {
        return bits_for(integer_range<Options, T>::max_offset);
    }
}

template <class Options, class T> constexpr std::size_t max_list_bits() {
    using size = list_range<Options, T>;
    using element = typename T::value_type;
    const std::size_t n = size::ub < T::capacity() ? size::ub : T::capacity();
    return bits_for(size::max_offset) + n * max_bits<element_constraint<Options, element>, element>();
}

template <class Options, class T> constexpr std::size_t max_bits() {
    constexpr shape s = shape_of<T>;
    if constexpr (s == shape::boolean) {
        return 1;
    } else if constexpr (s == shape::integer) {
        return max_integer_bits<Options, T>();
    } else if constexpr (s == shape::enumeration) {
        constexpr enum_size size = enum_size_of<T>;
        if (!size.extensible) return size.root_bits;
        return 1 + (size.total == size.root ? size.root_bits : larger(size.root_bits, normally_small_bits));
    } else if constexpr (s == shape::text) {
        return length_determinant_bits(T::capacity()) + T::capacity() * 8;
    } else if constexpr (s == shape::letters) {
        return sizeof(T) * 5;
    } else if constexpr (s == shape::list) {
        return max_list_bits<Options, T>();
    } else if constexpr (s == shape::array) {
        using element = typename T::value_type;
        return T{}.size() * max_bits<element_constraint<Options, element>, element>();
    } else if constexpr (s == shape::sequence) {
        static_assert(checked<T>);
        return max_sequence_bits<T>(typename description_of<T>::root{}, typename description_of<T>::added{});
    } else if constexpr (s == shape::internal_choice) {
        return max_internal_choice_bits(typename description_of<T>::alternatives{});
    } else if constexpr (s == shape::choice) {
        return max_choice_bits(tag<T>{});
    } else if constexpr (s == shape::value) {
        return max_bits<no_constraint, typename description_of<T>::wire>();
    } else {
        refuse_without_binary_form<T>();
        return 0;
    }
}

}}}  // namespace sitrep::detail

#endif
