// SPDX-License-Identifier: BSL-1.0
// The checks of descriptions: what breaks a rule does not compile, and the compiler shows the rule in words.
#ifndef SITREP_CORE_CHECK_DESCRIPTION_HPP
#define SITREP_CORE_CHECK_DESCRIPTION_HPP

#include <sitrep/core/config.hpp>
#include <sitrep/core/describe.hpp>
#include <sitrep/core/list.hpp>
#include <sitrep/core/schema.hpp>
#include <sitrep/core/value_type.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>
#include <utility>

namespace sitrep { inline namespace SITREP_NAMESPACE { namespace detail {

// --- what the checks find out about a struct

struct any_member {
    // Never called; but std::optional<M> names it, and clang wants a definition where M has no linkage.
    template <class M> operator M() const { __builtin_unreachable(); }
};

/// The number of an aggregate's members: the most initializers that it takes.
template <class T, class... Args> consteval std::size_t count_members() {
    if constexpr (requires { T{Args{}..., any_member{}}; }) return count_members<T, Args..., any_member>();
    else return sizeof...(Args);
}

/// True if a constant expression can default-construct a T.
template <class T>
concept made_at_compile_time = requires { typename std::bool_constant<(static_cast<void>(T{}), true)>; };

/// An absent member is read as its initial value: so a default-constructed struct, and each struct within it, must have
/// its optional members absent.
template <class Field, class T> consteval bool starts_absent(const T& member);
template <class T, class... Fields>
consteval bool all_start_absent([[maybe_unused]] const T& initial, type_list<Fields...>) {
    return (starts_absent<Fields>(initial.*Fields::member) && ...);
}
template <class Field, class T> consteval bool starts_absent([[maybe_unused]] const T& member) {
    if constexpr (is_presence_coded<Field>) {
        return !is_present<Field>(member);
    } else if constexpr (shape_of<T> == shape::sequence) {
        return all_start_absent(member, typename description_of<T>::all{});
    } else if constexpr (shape_of<T> == shape::array) {
        for (const auto& element : member)
            if (!starts_absent<Field>(element)) return false;
        return true;
    } else if constexpr (shape_of<T> == shape::list) {
        return member.empty();
    } else {
        return true;
    }
}
template <class T> consteval bool starts_absent() {
    if constexpr (made_at_compile_time<T>) return all_start_absent(T{}, typename description_of<T>::all{});
    else return true;
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

/// True if the members cannot be counted: one is named twice, or a C array counts as its elements.
template <class... Fields> consteval bool is_uncountable(type_list<Fields...> all) {
    return !members_differ(all) || (std::is_array_v<typename Fields::type> || ...);
}

/// True if the range or ranges of a field have its default.
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

/// True if `value` is an enumerator of E that has a word.
template <class E, class V> consteval bool is_enumerator(V value) {
    return std::is_same_v<E, V> && static_cast<std::size_t>(value) < words_of<E>.total;
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

// --- one field

template <class Field> consteval bool check_field() {
    using member = typename Field::type;
    using inner = element_t<member>;
    using options = typename Field::options;
    static_assert(!std::is_array_v<member>,
                  "sitrep: a C array is no member that the codecs support: use std::array, list<T, N> or text<N>");
    static_assert(!std::is_const_v<member> && !std::is_volatile_v<member>,
                  "sitrep: a const or volatile member cannot be read into: remove the qualifier");
    static_assert(std::is_array_v<member> || shape_of<std::remove_cv_t<inner>> != shape::unsupported,
                  "sitrep: unsupported member type: use bool, an integer, a described enum, struct or value, text<N>, "
                  "list<T, N>, std::array or std::optional of these (no floating point, pointers or std::string)");
    if constexpr (!std::is_void_v<typename options::range>) {
        static_assert(shape_of<inner> == shape::integer || shape_of<inner> == shape::decimal,
                      "sitrep: range<lo, hi> is for integers and decimals only");
        static_assert(std::cmp_less_equal(options::range::lo, options::range::hi),
                      "sitrep: range<lo, hi> needs lo <= hi");
        if constexpr (shape_of<inner> == shape::integer)
            static_assert(std::in_range<inner>(options::range::lo) && std::in_range<inner>(options::range::hi),
                          "sitrep: range<lo, hi> has values that the member's type cannot hold");
    }
    if constexpr (!std::is_void_v<typename options::range_choice>) {
        static_assert(std::is_void_v<typename options::range>, "sitrep: a field has range or range_choice, not both");
        static_assert(shape_of<inner> == shape::integer, "sitrep: range_choice<…> is for integers only");
        if constexpr (shape_of<inner> == shape::integer)
            static_assert(holds_bounds<inner, typename options::range_choice>(),
                          "sitrep: range_choice<…> has values that the member's type cannot hold");
        static_assert(
            are_disjoint<typename options::range_choice>(),
            "sitrep: range_choice<lo, hi, lo, hi, …> needs lo <= hi in each pair, and ranges that do not overlap");
    }
    if constexpr (options::has_default) {
        static_assert(shape_of<member> == shape::integer || shape_of<member> == shape::enumeration ||
                          shape_of<member> == shape::boolean,
                      "sitrep: default_value<v> is for integers, enums and bools only");
        if constexpr (shape_of<member> == shape::integer) {
            static_assert(std::in_range<member>(options::default_::value),
                          "sitrep: default_value<v> has a value that the member's type cannot hold");
            static_assert(has_default_in_range<options>(), "sitrep: default_value<v> is outside of the member's range");
        }
        if constexpr (shape_of<member> == shape::enumeration)
            static_assert(is_enumerator<member>(options::default_::value),
                          "sitrep: default_value<v> of an enum is one of its described enumerators");
        if constexpr (shape_of<member> == shape::boolean)
            static_assert(std::is_same_v<decltype(options::default_::value), const bool>,
                          "sitrep: default_value<v> of a bool is true or false");
    }
    static_assert(!options::required || has_empty<member> || !std::is_void_v<typename options::length>,
                  "sitrep: required is for texts, lists and values only: a std::optional is never required, any other "
                  "member always is");
    if constexpr (!std::is_void_v<typename options::length>) {
        static_assert(shape_of<member> == shape::list, "sitrep: length<lo, hi> is for lists only");
        if constexpr (shape_of<member> == shape::list)
            static_assert(options::length::lo <= options::length::hi && options::length::hi <= member::wire_capacity(),
                          "sitrep: length<lo, hi> needs lo <= hi <= Wire of list<T, N, Wire> (N if Wire is not given)");
    }
    return true;
}

// --- whole types. Each check runs once for a type; it never returns false, as a failure does not compile.

/// Checks a struct that `fields` describes.
template <class T> consteval bool check_sequence() {
    using description = description_of<T>;
    static_assert(names_differ(typename description::all{}), "sitrep: duplicate field name in fields()");
    []<class... Fields>(type_list<Fields...>) {
        static_assert(
            (std::is_same_v<typename Fields::owner, T> && ...),
            "sitrep: fields() takes fields of the described struct only; one names a member of another struct");
        static_assert((check_field<Fields>() && ...));
    }(typename description::all{});
    static_assert(std::is_aggregate_v<T>,
                  "sitrep: a described struct must be an aggregate (no constructors, no private members)");
    static_assert(members_differ(typename description::all{}), "sitrep: fields() has a member of the struct twice");
    static_assert(
        is_uncountable(typename description::all{}) || count_members<T>() == description::all::size,
        "sitrep: fields() needs each member of the struct, and one is absent (a base class counts as one, and "
        "cannot be described: make it a member)");
    static_assert(count_optional(typename description::root{}) <= 32,
                  "sitrep: fields() takes at most 32 optional fields before the extension mark");
    static_assert(
        starts_absent<T>(),
        "sitrep: an optional member must start empty, or with its default_value, in a default-constructed struct");
    static_assert(description::added::size <= 64, "sitrep: fields() takes at most 64 fields after the extension mark");
    []<class... Fields>(type_list<Fields...>) {
        static_assert(
            ((is_presence_coded<Fields> && !Fields::options::has_default) && ...),
            "sitrep: a field after the extension mark must be a std::optional, or a text, list or value that is not "
            "required; default_value is not allowed there");
    }(typename description::added{});
    return true;
}
template <class T> inline constexpr bool checked = check_sequence<T>();

/// Checks a struct that `internal_choice` describes: the index says which fields are present, nothing else does.
template <class... Cases> consteval bool check_internal_choice(type_list<Cases...>) {
    const auto one = []<class... Fields>(type_list<Fields...>) {
        static_assert(((!is_optional<typename Fields::type> && !Fields::options::has_default) && ...),
                      "sitrep: a field of alternative<…> must not be a std::optional, and has no default_value");
        return true;
    };
    return (one(typename Cases::fields{}) && ...);
}
template <class T>
inline constexpr bool checked_internal_choice = check_internal_choice(typename description_of<T>::alternatives{});

/// Checks a choice that `choice_names` describes.
template <class T> consteval bool check_choice() {
    static_assert(description_of<T>::size == T::size,
                  "sitrep: choice_names<…>() needs one name for each type of the choice");
    return true;
}
template <class T> inline constexpr bool checked_choice = check_choice<T>();

/// Checks a type that `value` describes.
template <class T> consteval bool check_value() {
    static_assert(
        value_type<T>,
        "sitrep: value<Wire, Json>() is for types that satisfy sitrep::value_type: empty, to_wire, from_wire, parse "
        "and print, and with a Json other than Wire to_json and from_json (see core/value_type.hpp)");
    return true;
}
template <class T> inline constexpr bool checked_value = check_value<T>();

// --- codecs that meet a shape for which they have no form

template <class> inline constexpr bool never = false;

/// For a type that no description can contain.
template <class T> consteval void refuse_unsupported() {
    static_assert(never<T>,
                  "sitrep: unsupported type: describe it, or use bool, an integer, text<N>, list<T, N>, std::array or "
                  "std::optional (no floating point, pointers or std::string)");
}
/// For JSON and its schema.
template <class T> consteval void refuse_internal_choice() {
    static_assert(never<T>, "sitrep: internal_choice is for the wire form of values only; it has no JSON form");
}
/// For the binary form and ASN.1.
template <class T> consteval void refuse_without_binary_form() {
    if constexpr (shape_of<T> == shape::decimal)
        static_assert(never<T>, "sitrep: decimal is for the JSON form of values only; it has no binary form");
    else if constexpr (shape_of<T> == shape::optional)
        static_assert(never<T>,
                      "sitrep: std::optional is for members of structs only; it has no binary form elsewhere");
    else refuse_unsupported<T>();
}

}}}  // namespace sitrep::detail

#endif
