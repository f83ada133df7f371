// SPDX-License-Identifier: BSL-1.0
// How each member goes into a plan, and where a walk through it stops.
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

/// What plans have no words for, in its place: a walk stops there too, and it goes member by member.
template <class Options, class T>
struct foreign {
    using options = Options;
    using type = T;
};

/// To structs and choices it makes no difference where they stand.
template <class Options, class T>
using foreign_in = foreign<std::conditional_t<shape_of<T> == shape::sequence || shape_of<T> == shape::internal_choice ||
                                                  shape_of<T> == shape::choice, no_options, Options>, T>;

/// How a type goes into a plan: as a plain item, as one of item::kind, as several plain ones, not at all as it takes no
/// bits, or as something foreign. With an unfit one there is no plan. From sequence to choice in the order of item::kind.
enum class way : std::uint8_t {
    plain, sequence, maybe, value, list, range_choice, internal_choice, choice, number, letters, nothing, foreign, unfit,
};

/// Of an item that is not plain.
constexpr item::kind kind_of_way(way w) {
    if (w == way::number) return item::kind::range_choice;
    if (w == way::foreign) return item::kind::value;
    return static_cast<item::kind>(static_cast<unsigned>(w) - static_cast<unsigned>(way::sequence));
}

template <class Field>
inline constexpr bool has_other_default = [] {
    if constexpr (Field::options::has_default) return static_cast<std::uint64_t>(Field::options::default_::value) != 0;
    else return false;
}();
template <class... Fields>
consteval bool have_other_defaults(type_list<Fields...>) { return (has_other_default<Fields> || ...); }

template <class Options, class T>
consteval way find_way();
template <class Options, class T>
inline constexpr way way_of = find_way<Options, T>();

template <class... Fields>
consteval bool are_nothing(type_list<Fields...>) {
    return ((way_of<typename Fields::options, typename Fields::type> == way::nothing) && ...);
}
template <class T>
consteval way find_way_of_sequence() {
    using description = description_of<T>;
    if constexpr (!has_places<T>) return way::foreign;
    else if constexpr (description::added::size != 0 || have_other_defaults(typename description::root{})) return way::foreign;
    else if constexpr (!are_nothing(typename description::root{})) return way::sequence;
    else return description::closed ? way::nothing : way::foreign;
}

/// True if an item has room for the number of one of so many alternatives.
consteval bool is_selector(std::size_t alternatives) {
    if (alternatives < 2 || alternatives > 4096) return false;
    const auto most = static_cast<std::uint32_t>(alternatives - 1);
    return (2u << (bits_for(most) - 1)) - 1 - most < item::bounded;
}
template <class T>
consteval way find_way_of_internal_choice() {
    if constexpr (!has_places<T>) {
        return way::foreign;
    } else {
        using alternatives = typename description_of<T>::alternatives;
        const bool zero = is_zero(T{}) && count_named<T>(alternatives{}) == count_members<T>();
        return zero && is_selector(alternatives::size) && sizeof(T{}.*description_of<T>::selector) <= 4 ? way::internal_choice : way::foreign;
    }
}

template <class... Ts>
consteval way find_way_of_choice(tag<choice<Ts...>>) {
    const bool grew = description_of<choice<Ts...>>::root != sizeof...(Ts);
    return !grew && is_selector(sizeof...(Ts)) && sizeof(choice_storage<Ts...>) < 4096 ? way::choice : way::foreign;
}

/// As is_its_parts says: a closed struct of one number, which never is 0.
template <class Field>
consteval bool is_one_number(type_list<Field>, std::size_t size) {
    using T = typename Field::type;
    using options = typename Field::options;
    if constexpr (shape_of<T> != shape::integer || sizeof(T) > 4 || is_presence_coded<Field>) {
        return false;
    } else if constexpr (!std::is_void_v<typename options::range_choice>) {
        for (const choice_range& row : choice_ranges<typename options::range_choice>)
            if (0u - row.lb <= row.max_offset || row.max_offset == 0) return false;
        return sizeof(T) == size;
    } else {
        using in = integer_range<options, T>;
        return sizeof(T) == size && in::max_offset != 0 && 0u - static_cast<std::uint32_t>(in::lb) > in::max_offset;
    }
}
consteval bool is_one_number(auto, std::size_t) { return false; }
template <class V>
consteval bool is_number() {
    if constexpr (!is_its_parts<V>) {
        return false;
    } else if constexpr (shape_of<wire_of<V>> != shape::sequence) {
        return false;
    } else {
        using description = description_of<wire_of<V>>;
        return description::closed && is_one_number(typename description::all{}, sizeof(V));
    }
}

/// As in list_head and list_more.
template <class Options, class T>
consteval way find_way_of_list() {
    using bounds = list_range<Options, T>;
    using element = typename T::value_type;
    constexpr bool good = bounds::lb < 2 && bounds::max_offset != 0 && sizeof(element) < 4096 && sizeof(T) < 65536 &&
                          sizeof(element) >= sizeof(typename T::size_type) &&
                          way_of<element_options<Options, element>, element> != way::nothing;
    return good ? way::list : way::foreign;
}

/// Numbers of up to 32 bits, signed ones of just 32, enums without additions, bools, and texts of up to 255 octets are
/// plain; but not what takes no bits, nor an enum of more than 128.
template <class Options, class T>
consteval way find_way() {
    constexpr shape s = shape_of<T>;
    if constexpr (s == shape::boolean) {
        return way::plain;
    } else if constexpr (s == shape::integer) {
        if (sizeof(T) > 4 || integer_range<Options, T>::max_offset == 0) return way::foreign;
        if constexpr (!std::is_void_v<typename Options::range_choice>) {
            for (const choice_range& row : choice_ranges<typename Options::range_choice>)
                if (row.max_offset == 0) return way::foreign;
            return way::range_choice;
        }
        return sizeof(T) == 4 || std::is_unsigned_v<T> ? way::plain : way::range_choice;
    } else if constexpr (s == shape::enumeration) {
        constexpr enum_size size = enum_size_of<T>;
        const bool plain = size.root == size.total && size.root <= 128 && (size.extensible || size.root > 1);
        return plain ? way::plain : way::foreign;
    } else if constexpr (s == shape::text) {
        return T::capacity() < 256 ? way::plain : way::foreign;
    } else if constexpr (s == shape::letters) {
        return way::letters;
    } else if constexpr (s == shape::optional) {
        using held = typename T::value_type;
        return has_flag_behind<held>() && way_of<Options, held> != way::nothing ? way::maybe : way::foreign;
    } else if constexpr (s == shape::sequence) {
        return find_way_of_sequence<T>();
    } else if constexpr (s == shape::list) {
        return find_way_of_list<Options, T>();
    } else if constexpr (s == shape::internal_choice) {
        return find_way_of_internal_choice<T>();
    } else if constexpr (s == shape::choice) {
        return find_way_of_choice(tag<T>{});
    } else if constexpr (is_number<T>()) {
        return way::number;
    } else if constexpr (s == shape::value) {
        using wire = wire_of<T>;
        if (!is_empty_as_zeros<T>) return way::unfit;  // as what is left out is cleared
        const bool good = std::is_trivially_copyable_v<wire> && alignof(wire) <= 4 && sizeof(wire) < 4096;
        return good && way_of<no_options, wire> != way::nothing ? way::value : way::foreign;
    } else {
        return way::foreign;
    }
}

}}}  // namespace sitrep::detail

#endif
