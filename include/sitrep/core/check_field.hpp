// SPDX-License-Identifier: BSL-1.0
// The rules of one field of a description.
#ifndef SITREP_CORE_CHECK_FIELD_HPP
#define SITREP_CORE_CHECK_FIELD_HPP

#include <sitrep/core/config.hpp>
#include <sitrep/core/describe.hpp>
#include <sitrep/core/refuse_description.hpp>
#include <sitrep/core/schema.hpp>
#include <sitrep/core/value_type.hpp>

#include <cstddef>
#include <cstdint>
#include <type_traits>
#include <utility>

namespace sitrep { inline namespace SITREP_NAMESPACE { namespace detail {

/// True if N, the type of a number in an option, is an integer.
template <class N> consteval bool is_whole() { return shape_of<std::remove_const_t<N>> == shape::integer; }
template <auto... Bounds> consteval bool are_whole(range_choice_option<Bounds...>) {
    return (is_whole<decltype(Bounds)>() && ...);
}

template <class... Options> consteval member_fault find_options_fault(field_options<Options...>) {
    return (std::is_base_of_v<option, Options> && ...) ? member_fault::option_twice : member_fault::option_kind;
}

template <class T, bool IsInside> consteval member_fault find_type_fault() {
    if constexpr (std::is_array_v<T>) return member_fault::c_array;
    else if constexpr (std::is_const_v<T> || std::is_volatile_v<T>) return member_fault::qualified;
    else if constexpr (shape_of<T> == shape::optional) {
        if constexpr (IsInside) return member_fault::inner_optional;
        else return find_type_fault<typename T::value_type, true>();
    } else if constexpr (shape_of<T> == shape::list) {
        return find_type_fault<typename T::value_type, true>();
    } else if constexpr (shape_of<T> == shape::array) {
        if constexpr (std::tuple_size_v<T> == 0 || std::tuple_size_v<T> > 65535) return member_fault::array_size;
        else return find_type_fault<typename T::value_type, true>();
    } else {
        return shape_of<T> == shape::unsupported ? member_fault::unsupported : member_fault::none;
    }
}

/// True if T can hold all bounds of a range_choice.
template <class T, class Ranges> consteval bool holds_bounds() {
    for (const std::int64_t bound : Ranges::bounds)
        if (!std::in_range<T>(bound)) return false;
    return true;
}
/// True if the ranges of a range_choice have lo <= hi and share no number.
template <class Ranges> consteval bool are_disjoint() {
    const auto& bounds = Ranges::bounds;
    for (std::size_t i = 0; i < 2 * Ranges::count; i += 2) {
        if (bounds[i] > bounds[i + 1]) return false;
        for (std::size_t j = 0; j < i; j += 2)
            if (bounds[i] <= bounds[j + 1] && bounds[j] <= bounds[i + 1]) return false;
    }
    return true;
}
/// The fault of `range` or `range_choice`, in a member whose elements are Inner.
template <class Inner, class range, class range_choice> consteval member_fault find_range_fault() {
    constexpr bool is_integer = shape_of<Inner> == shape::integer;
    if constexpr (std::is_void_v<range> && std::is_void_v<range_choice>) {
        return member_fault::none;
    } else if constexpr (std::is_void_v<range_choice>) {
        if constexpr (!is_integer && shape_of<Inner> != shape::decimal) return member_fault::range_member;
        else if constexpr (!is_whole<decltype(range::lo)>() || !is_whole<decltype(range::hi)>())
            return member_fault::range_type;
        else if constexpr (std::cmp_greater(range::lo, range::hi)) return member_fault::range_order;
        else if constexpr (is_integer)
            return std::in_range<Inner>(range::lo) && std::in_range<Inner>(range::hi) ? member_fault::none
                                                                                      : member_fault::range_bound;
        else return member_fault::none;
    } else if constexpr (!std::is_void_v<range>) {
        return member_fault::two_ranges;
    } else if constexpr (!is_integer) {
        return member_fault::choice_member;
    } else if constexpr (!range_choice::has_pairs) {
        return member_fault::choice_pairs;
    } else if constexpr (!are_whole(range_choice{})) {
        return member_fault::choice_type;
    } else if constexpr (sizeof(Inner) > 4) {
        return member_fault::choice_size;
    } else if constexpr (!holds_bounds<Inner, range_choice>()) {
        return member_fault::choice_bound;
    } else {
        return are_disjoint<range_choice>() ? member_fault::none : member_fault::choice_order;
    }
}

/// True if the default of a field is in its range or ranges.
template <class Options> consteval bool has_default_in_range() {
    constexpr auto value = Options::default_::value;
    if constexpr (!std::is_void_v<typename Options::range>) {
        return std::cmp_less_equal(Options::range::lo, value) && std::cmp_less_equal(value, Options::range::hi);
    } else if constexpr (!std::is_void_v<typename Options::range_choice>) {
        const auto& bounds = Options::range_choice::bounds;
        for (std::size_t i = 0; i < 2 * Options::range_choice::count; i += 2)
            if (std::cmp_less_equal(bounds[i], value) && std::cmp_less_equal(value, bounds[i + 1])) return true;
        return false;
    } else {
        return true;
    }
}
/// The fault of `default_value`, in a member without another fault.
template <class Member, class Options> consteval member_fault find_default_fault() {
    using value = std::remove_const_t<decltype(Options::default_::value)>;
    if constexpr (shape_of<Member> == shape::integer) {
        if constexpr (!is_whole<value>()) return member_fault::default_type;
        else if constexpr (!std::in_range<Member>(Options::default_::value)) return member_fault::default_bound;
        else return has_default_in_range<Options>() ? member_fault::none : member_fault::default_range;
    } else if constexpr (shape_of<Member> == shape::enumeration) {
        if constexpr (!std::is_same_v<value, Member>) return member_fault::default_enum;
        else
            return static_cast<std::size_t>(Options::default_::value) < words_of<Member>.total
                       ? member_fault::none
                       : member_fault::default_enum;
    } else if constexpr (shape_of<Member> == shape::boolean) {
        return std::is_same_v<value, bool> ? member_fault::none : member_fault::default_bool;
    } else {
        return member_fault::default_member;
    }
}

/// The fault of `length` or `required`, in a member without another fault.
template <class Member, class length, bool is_required> consteval member_fault find_presence_fault() {
    if constexpr (std::is_void_v<length>) {
        return !is_required || has_empty<Member> ? member_fault::none : member_fault::required_member;
    } else if constexpr (shape_of<Member> != shape::list) {
        return member_fault::length_member;
    } else if constexpr (is_required) {
        return member_fault::length_required;
    } else {
        constexpr bool holds = length::lo <= length::hi && length::lo <= Member::capacity();
        return holds && length::hi <= Member::wire_capacity() ? member_fault::none : member_fault::length_bound;
    }
}

/// The fault of a member, apart from its default. Many fields share it: that spares the compiler work.
template <class Member, class Range, class RangeChoice, class Length, bool IsRequired>
consteval member_fault find_member_fault() {
    constexpr member_fault of_type = find_type_fault<Member, false>();
    if constexpr (of_type != member_fault::none) return of_type;
    else if constexpr (constexpr auto found = find_range_fault<element_t<Member>, Range, RangeChoice>();
                       found != member_fault::none)
        return found;
    else return find_presence_fault<Member, Length, IsRequired>();
}
template <class Member, class Range, class RangeChoice, class Length, bool IsRequired>
inline constexpr member_fault member_fault_of = find_member_fault<Member, Range, RangeChoice, Length, IsRequired>();

template <class Field> consteval member_fault find_default_fault() {
    if constexpr (Field::options::required) return member_fault::required_member;
    else return find_default_fault<typename Field::type, typename Field::options>();
}
template <class Type, class Options>
concept member_without_fault =
    member_fault_of<Type, typename Options::range, typename Options::range_choice, typename Options::length,
                    Options::says_required && !Options::has_default> == member_fault::none;

/// A concept, since it takes the compiler less time than a function.
template <class Field>
concept without_fault =
    Field::options::are_known && member_without_fault<typename Field::type, typename Field::options> &&
    (!Field::options::has_default || find_default_fault<Field>() == member_fault::none);

template <class Field> consteval void refuse_field() {
    using options = typename Field::options;
    if constexpr (!options::are_known)
        refuse_member<Field::member, typename Field::type, find_options_fault(options{})>();
    else if constexpr (!member_without_fault<typename Field::type, options>)
        refuse_member<Field::member, typename Field::type,
                      member_fault_of<typename Field::type, typename options::range, typename options::range_choice,
                                      typename options::length, options::says_required && !options::has_default>>();
    else refuse_member<Field::member, typename Field::type, find_default_fault<Field>()>();
}
template <class Field> consteval bool check_field() {
    if constexpr (!without_fault<Field>) refuse_field<Field>();
    return without_fault<Field>;
}
template <class... Fields> consteval bool check_fields(type_list<Fields...>) {
    if constexpr ((without_fault<Fields> && ...)) return true;
    else return (check_field<Fields>() && ...);
}

}}}  // namespace sitrep::detail

#endif
