// SPDX-License-Identifier: BSL-1.0
// The checks of descriptions: a description that breaks a rule does not compile, and the compiler shows the rule in words.
#ifndef SITREP_CORE_CHECK_DESCRIPTION_HPP
#define SITREP_CORE_CHECK_DESCRIPTION_HPP

#include <sitrep/core/check_field.hpp>
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

// --- a struct that `fields` describes

/// Refuses the first member that has no default constructor, in a struct that has none for that reason.
template <class Field> consteval bool check_default() {
    constexpr bool is_default = initialized_by<typename Field::type>;
    if constexpr (!is_default) refuse_member<Field::member, typename Field::type, member_fault::no_default>();
    return is_default;
}
template <class... Fields> consteval bool check_defaults(type_list<Fields...>) {
    return (check_default<Fields>() && ...);
}

/// The most bytes of a name.
inline constexpr std::size_t longest_name = 64;

/// True of a name that JSON, JSON Pointers and messages show as it is.
constexpr bool is_plain_name(std::string_view name) {
    for (const char c : name)
        if (c <= '!' || c >= '~' || c == '"' || c == '\\' || c == '/') return false;
    return !name.empty() && name.size() <= longest_name && name.data()[0] != '.';
}

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
    if constexpr (!((std::is_same_v<typename Fields::owner, T> && !std::is_function_v<typename Fields::type>) && ...) ||
                  !members_differ(fields)) {
        static_assert(never<T>, "sitrep: alternative<name, fields…> takes fields of the described struct, each once");
        return false;
    } else if constexpr (((is_optional<typename Fields::type> || Fields::options::has_default) || ...)) {
        static_assert(never<T>,
                      "sitrep: a field of alternative<…> must not be a std::optional, and has no default_value");
        return false;
    } else if constexpr (!((without_fault<Fields> || check_field<Fields>()) && ...)) {
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
