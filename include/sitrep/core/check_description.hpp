// SPDX-License-Identifier: BSL-1.0
// The checks of descriptions: a description that breaks a rule does not compile, and the compiler shows the rule in words.
#ifndef SITREP_CORE_CHECK_DESCRIPTION_HPP
#define SITREP_CORE_CHECK_DESCRIPTION_HPP

#include <sitrep/core/choice.hpp>
#include <sitrep/core/config.hpp>
#include <sitrep/core/describe.hpp>
#include <sitrep/core/inspect.hpp>
#include <sitrep/core/refuse_description.hpp>
#include <sitrep/core/schema.hpp>
#include <sitrep/core/value_type.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>
#include <utility>

namespace sitrep { inline namespace SITREP_NAMESPACE { namespace detail {

// The checks run once for each type. They report the first rule that it breaks. No codec instantiates more of such a type, so
// the compiler shows one error.

// --- one field

/// True if N, the type of a number in an option, is an integer.
template <class N> consteval bool is_whole() { return shape_of<std::remove_const_t<N>> == shape::integer; }
template <auto... Bounds> consteval bool are_whole(range_choice_option<Bounds...>) {
    return (is_whole<decltype(Bounds)>() && ...);
}

/// True if no option occurs twice, whatever its values.
template <class... Options> consteval bool options_differ() {
    return ((0 + ... + is_range<Options>::value) <= 1) && ((0 + ... + is_range_choice<Options>::value) <= 1) &&
           ((0 + ... + is_default<Options>::value) <= 1) && ((0 + ... + is_length<Options>::value) <= 1) &&
           ((0 + ... + is_doc<Options>::value) <= 1) && ((0 + ... + std::is_same_v<Options, required_option>) <= 1);
}
template <class... Options> consteval member_fault find_options_fault(field_options<Options...>) {
    if constexpr (!(std::is_base_of_v<option, Options> && ...)) return member_fault::option_kind;
    else return options_differ<Options...>() ? member_fault::none : member_fault::option_twice;
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
template <class Inner, class Options> consteval member_fault find_range_fault() {
    using range = typename Options::range;
    using range_choice = typename Options::range_choice;
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
template <class Member, class Options> consteval member_fault find_presence_fault() {
    using length = typename Options::length;
    if constexpr (std::is_void_v<length>) {
        return !Options::required || has_empty<Member> ? member_fault::none : member_fault::required_member;
    } else if constexpr (shape_of<Member> != shape::list) {
        return member_fault::length_member;
    } else if constexpr (Options::says_required) {
        return member_fault::length_required;
    } else {
        constexpr bool holds = length::lo <= length::hi && length::lo <= Member::capacity();
        return holds && length::hi <= Member::wire_capacity() ? member_fault::none : member_fault::length_bound;
    }
}

template <class Field> consteval member_fault find_member_fault() {
    using member = typename Field::type;
    using options = typename Field::options;
    if constexpr (constexpr member_fault of_options = find_options_fault(options{}); of_options != member_fault::none) {
        return of_options;
    } else if constexpr (constexpr member_fault found = find_type_fault<member, false>(); found != member_fault::none) {
        return found;
    } else if constexpr (constexpr member_fault of_range = find_range_fault<element_t<member>, options>();
                         of_range != member_fault::none) {
        return of_range;
    } else if constexpr (options::has_default) {
        if constexpr (options::required) return member_fault::required_member;
        else return find_default_fault<member, options>();
    } else {
        return find_presence_fault<member, options>();
    }
}

template <class Field> consteval bool check_field() {
    constexpr member_fault fault = find_member_fault<Field>();
    if constexpr (fault != member_fault::none) refuse_member<Field::member, typename Field::type, fault>();
    return fault == member_fault::none;
}
template <class... Fields> consteval bool check_fields(type_list<Fields...>) { return (check_field<Fields>() && ...); }

/// Refuses the first member that has no default constructor, in a struct that has none for that reason.
template <class Field> consteval bool check_default() {
    constexpr bool is_default = initialized_by<typename Field::type>;
    if constexpr (!is_default) refuse_member<Field::member, typename Field::type, member_fault::no_default>();
    return is_default;
}
template <class... Fields> consteval bool check_defaults(type_list<Fields...>) {
    return (check_default<Fields>() && ...);
}

// --- names

/// The most bytes of a name.
inline constexpr std::size_t longest_name = 64;

/// True of a name that JSON, JSON Pointers and messages show as it is.
constexpr bool is_plain_name(std::string_view name) {
    for (const char c : name)
        if (c <= '!' || c >= '~' || c == '"' || c == '\\' || c == '/') return false;
    return !name.empty() && name.size() <= longest_name && name.data()[0] != '.';
}

// --- a struct that `fields` describes

template <class... Fields> consteval bool are_plain(type_list<Fields...>) {
    return (is_plain_name(Fields::name) && ...);
}
template <class... Fields> consteval bool names_differ(type_list<Fields...>) {
    const std::string_view names[] = {Fields::name..., std::string_view{}};
    for (std::size_t i = 0; i < sizeof...(Fields); ++i)
        for (std::size_t j = i + 1; j < sizeof...(Fields); ++j)
            if (names[i] == names[j]) return false;
    return true;
}

/// True if both fields are of the same member.
template <class A, class B> consteval bool is_same_member() {
    if constexpr (std::is_same_v<typename A::type, typename B::type> &&
                  std::is_same_v<typename A::owner, typename B::owner>)
        return A::member == B::member;
    else return false;
}
/// True if no two fields are of the same member.
template <class... Fields> consteval bool members_differ(type_list<Fields...>) {
    [[maybe_unused]] const auto occurs = []<class Field>(tag<Field>) {
        return (0 + ... + is_same_member<Field, Fields>());
    };
    return ((occurs(tag<Fields>{}) == 1) && ...);
}

/// The first rule that fields of T break as pointers to members.
template <class T, class... Fields> consteval struct_fault find_list_fault(type_list<Fields...>) {
    if constexpr ((std::is_same_v<Fields, no_field> || ...)) return struct_fault::no_field;
    else if constexpr (((std::is_same_v<typename Fields::owner, no_member> ||
                         std::is_function_v<typename Fields::type>) ||
                        ...))
        return struct_fault::no_member;
    else if constexpr (!(std::is_same_v<typename Fields::owner, T> && ...)) return struct_fault::other_struct;
    else return struct_fault::none;
}
template <class T> consteval struct_fault find_struct_fault() {
    using all = typename description_of<T>::all;
    if constexpr (std::is_union_v<T>) return struct_fault::is_union;
    else if constexpr (find_list_fault<T>(all{}) != struct_fault::none) return find_list_fault<T>(all{});
    else if constexpr (!std::is_aggregate_v<T>) return struct_fault::no_aggregate;
    else if constexpr (!are_plain(all{})) return struct_fault::name;
    else if constexpr (!names_differ(all{})) return struct_fault::name_twice;
    else return members_differ(all{}) ? struct_fault::none : struct_fault::member_twice;
}

template <class... Added> consteval bool are_optional(type_list<Added...>) {
    return ((is_presence_coded<Added> && !Added::options::has_default) && ...);
}
/// The fault of a struct whose fields, each alone, obey the rules.
template <class T> consteval struct_fault find_layout_fault() {
    using description = description_of<T>;
    if constexpr (!are_aligned<T>(typename description::all{})) return struct_fault::packed;
    else if constexpr (count_optional(typename description::root{}) > 32) return struct_fault::many_optional;
    else if constexpr (description::added::size > 64) return struct_fault::many_added;
    else if constexpr (!are_optional(typename description::added{})) return struct_fault::mandatory_addition;
    else return start_of<T> == start::present ? struct_fault::starts_present : struct_fault::none;
}

/// Checks a struct that `fields` describes. False after an error.
template <class T> consteval bool check_sequence() {
    using all = typename description_of<T>::all;
    if constexpr (constexpr struct_fault fault = find_struct_fault<T>(); fault != struct_fault::none) {
        refuse_struct<T, fault>();
        return false;
    } else if constexpr (!check_fields(all{})) {
        return false;
    } else if constexpr (constexpr membership found = find_membership<T>(all{}); found == membership::some) {
        refuse_count<T, count_members<T>(), all::size>();
        return false;
    } else if constexpr (found == membership::anonymous) {
        refuse_struct<T, struct_fault::anonymous>();
        return false;
    } else if constexpr (nesting<T> <= initial_nesting_limit && !initialized_by<T> && !check_defaults(all{})) {
        return false;
    } else {
        constexpr struct_fault of_layout = find_layout_fault<T>();
        if constexpr (of_layout != struct_fault::none) refuse_struct<T, of_layout>();
        return of_layout == struct_fault::none;
    }
}
template <class T> inline constexpr bool checked = check_sequence<T>();

// --- other types

/// Checks the fields of an alternative of T: only the index says which are present.
template <class T, class... Fields> consteval bool check_alternative(type_list<Fields...> fields) {
    if constexpr (find_list_fault<T>(fields) != struct_fault::none || !members_differ(fields)) {
        static_assert(never<T>, "sitrep: alternative<name, fields…> takes fields of the described struct, each once");
        return false;
    } else if constexpr (((is_optional<typename Fields::type> || Fields::options::has_default) || ...)) {
        static_assert(never<T>,
                      "sitrep: a field of alternative<…> must not be a std::optional, and has no default_value");
        return false;
    } else if constexpr (!check_fields(fields)) {
        return false;
    } else if constexpr (!are_aligned<T>(fields)) {
        refuse_struct<T, struct_fault::packed>();
        return false;
    } else {
        return true;
    }
}
template <class T, class... Cases> consteval bool check_internal_choice(type_list<Cases...>) {
    return (check_alternative<T>(typename Cases::fields{}) && ...);
}
template <class T>
inline constexpr bool checked_internal_choice = check_internal_choice<T>(typename description_of<T>::alternatives{});

template <class... Ts> consteval choice_fault find_alternative_fault(tag<choice<Ts...>>) {
    return (is_optional<Ts> || ...)                                ? choice_fault::optional_alternative
           : ((std::is_const_v<Ts> || std::is_array_v<Ts>) || ...) ? choice_fault::qualified_alternative
                                                                   : choice_fault::none;
}
template <class Names> consteval bool are_plain_names() {
    for (std::size_t i = 0; i < Names::size; ++i)
        if (!is_plain_name(Names::name(i))) return false;
    return true;
}
template <class... Ts> consteval bool types_differ(tag<choice<Ts...>>) {
    std::size_t i = 0;
    return ((index_of<Ts, Ts...>() == i++) && ...);
}
template <class T> consteval choice_fault find_choice_fault() {
    using names = description_of<T>;
    if constexpr (!is_choice<T>) return choice_fault::no_choice;
    else if constexpr (names::marks > 1) return choice_fault::two_marks;
    else if constexpr (names::root == 0 && names::marks != 0) return choice_fault::mark_first;
    else if constexpr (names::size != T::size) return choice_fault::count;
    else if constexpr (T::size > 255 || names::size - names::root > 64) return choice_fault::many;
    else if constexpr (!are_plain_names<names>()) return choice_fault::name;
    else if constexpr (!names::differ()) return choice_fault::name_twice;
    else if constexpr (!types_differ(tag<T>{})) return choice_fault::type_twice;
    else return find_alternative_fault(tag<T>{});
}
/// Checks a choice that `choice_names` describes. False after an error.
template <class T> consteval bool check_choice() {
    constexpr choice_fault fault = find_choice_fault<T>();
    if constexpr (fault != choice_fault::none) refuse_choice<T, fault>();
    return fault == choice_fault::none;
}
template <class T> inline constexpr bool checked_choice = check_choice<T>();

/// Checks a type that `value` describes. False after an error.
template <class T> consteval bool check_value() {
    static_assert(
        value_type<T>,
        "sitrep: value<Wire, Json>() is for types that satisfy sitrep::value_type: empty, to_wire, from_wire, parse "
        "and print, and with a Json other than Wire to_json and from_json (see core/value_type.hpp)");
    return value_type<T>;
}
template <class T> inline constexpr bool checked_value = check_value<T>();

}}}  // namespace sitrep::detail

#endif
