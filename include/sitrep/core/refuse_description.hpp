// SPDX-License-Identifier: BSL-1.0
// The words in which the compiler refuses types and descriptions, except those of enums (core/vocabulary.hpp).
#ifndef SITREP_CORE_REFUSE_DESCRIPTION_HPP
#define SITREP_CORE_REFUSE_DESCRIPTION_HPP

#include <sitrep/core/config.hpp>
#include <sitrep/core/describe.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

namespace sitrep { inline namespace SITREP_NAMESPACE { namespace detail {

template <class> inline constexpr bool never = false;

// --- types without a form

/// What a type is to its author: the words then say what to use instead.
template <class T>
concept string_like = std::is_convertible_v<const T&, std::string_view>;
template <class T>
concept time_like = requires {
    typename T::rep;
    typename T::period;
} || requires { typename T::clock; };
template <class T>
concept container_like = requires(T& object) {
    object.begin();
    object.end();
};

/// For a type T that no description can contain.
template <class T> consteval void refuse_unsupported() {
    if constexpr (refused<T>) T::refuse();
    else if constexpr (std::is_floating_point_v<T>)
        static_assert(never<T>,
                      "sitrep: unsupported type: floating point rounds: use an integer with a scale, such as "
                      "centimeters, or sitrep::position or sitrep::count");
    else if constexpr (string_like<T>)
        static_assert(never<T>, "sitrep: unsupported type: for a string use text<N>, which needs no heap");
    else if constexpr (time_like<T>)
        static_assert(never<T>, "sitrep: unsupported type: for a time use sitrep::date, or an integer of seconds");
    else if constexpr (container_like<T>)
        static_assert(never<T>, "sitrep: unsupported type: for a container use list<T, N> or std::array");
    else if constexpr (std::is_integral_v<T>)
        static_assert(never<T>, "sitrep: unsupported type: for a character use text<N>, for a number std::uint8_t");
    else if constexpr (std::is_pointer_v<T> || std::is_member_pointer_v<T>)
        static_assert(never<T>,
                      "sitrep: unsupported type: a pointer has no form: use the value itself, or the id of a "
                      "record");
    else if constexpr (std::is_enum_v<T>)
        static_assert(never<T>, "sitrep: unsupported type: describe the enum with words<last>()");
    else
        static_assert(
            never<T>,
            "sitrep: unsupported type: describe it (with fields, value or choice_names; first correct errors in "
            "its describe), or use bool, an integer, text<N>, list<T, N>, std::array or std::optional");
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

// --- members

/// The rule that a field breaks.
enum class member_fault : std::uint8_t {
    none,
    option_kind,
    option_twice,
    c_array,
    qualified,
    inner_optional,
    array_size,
    unsupported,
    no_default,
    range_member,
    range_type,
    range_order,
    range_bound,
    two_ranges,
    choice_member,
    choice_pairs,
    choice_type,
    choice_size,
    choice_bound,
    choice_order,
    default_member,
    default_type,
    default_bound,
    default_range,
    default_enum,
    default_bool,
    required_member,
    length_member,
    length_required,
    length_bound,
};

/// Its arguments are what the compiler shows: the member, its type and the fault.
template <auto member, class type, member_fault fault> consteval void refuse_member() {
    static_assert(fault != member_fault::option_kind,
                  "sitrep: field<name, member, options…> takes as options range, range_choice, default_value, length, "
                  "required and doc only");
    static_assert(fault != member_fault::option_twice, "sitrep: field<name, member, options…> has an option twice");
    static_assert(fault != member_fault::c_array,
                  "sitrep: a C array is no member that the codecs support: use std::array, list<T, N> or text<N>");
    static_assert(fault != member_fault::qualified,
                  "sitrep: a const or volatile member cannot be read into: remove the qualifier, also of elements");
    static_assert(fault != member_fault::inner_optional,
                  "sitrep: a std::optional is a member itself, not inside a list, array or std::optional: leave absent "
                  "elements out, or put the std::optional into a struct");
    static_assert(fault != member_fault::array_size, "sitrep: a std::array has 1 to 65535 elements");
    if constexpr (fault == member_fault::unsupported) refuse_unsupported<element_t<type>>();
    static_assert(fault != member_fault::no_default,
                  "sitrep: a member needs a default constructor, since the readers start from a default struct");
    static_assert(fault != member_fault::range_member, "sitrep: range<lo, hi> is for integers and decimals only");
    static_assert(fault != member_fault::range_type, "sitrep: range<lo, hi> takes integers");
    static_assert(fault != member_fault::range_order, "sitrep: range<lo, hi> needs lo <= hi");
    static_assert(fault != member_fault::range_bound,
                  "sitrep: range<lo, hi> has values that the member's type cannot hold");
    static_assert(fault != member_fault::two_ranges, "sitrep: a field has range or range_choice, not both");
    static_assert(fault != member_fault::choice_member, "sitrep: range_choice<…> is for integers only");
    static_assert(fault != member_fault::choice_pairs,
                  "sitrep: range_choice<lo, hi, lo, hi, …> takes pairs of bounds, two pairs at least");
    static_assert(fault != member_fault::choice_type, "sitrep: range_choice<…> takes integers");
    static_assert(fault != member_fault::choice_size, "sitrep: range_choice<…> is for integers of up to 32 bits");
    static_assert(fault != member_fault::choice_bound,
                  "sitrep: range_choice<…> has values that the member's type cannot hold");
    static_assert(
        fault != member_fault::choice_order,
        "sitrep: range_choice<lo, hi, lo, hi, …> needs lo <= hi in each pair, and ranges that do not overlap");
    static_assert(fault != member_fault::default_member,
                  "sitrep: default_value<v> is for integers, enums and bools only");
    static_assert(fault != member_fault::default_type, "sitrep: default_value<v> of an integer is an integer");
    static_assert(fault != member_fault::default_bound,
                  "sitrep: default_value<v> has a value that the member's type cannot hold");
    static_assert(fault != member_fault::default_range, "sitrep: default_value<v> is outside of the member's range");
    static_assert(fault != member_fault::default_enum,
                  "sitrep: default_value<v> of an enum is one of its described enumerators");
    static_assert(fault != member_fault::default_bool, "sitrep: default_value<v> of a bool is true or false");
    static_assert(fault != member_fault::required_member,
                  "sitrep: required is for texts, lists and values only: a std::optional or a member with a "
                  "default_value is never required, any other member always is");
    static_assert(fault != member_fault::length_member, "sitrep: length<lo, hi> is for lists only");
    static_assert(fault != member_fault::length_required,
                  "sitrep: length<lo, hi> excludes required: for a list that is not empty write length<1, hi>");
    static_assert(fault != member_fault::length_bound,
                  "sitrep: length<lo, hi> needs lo <= hi, lo <= N and hi <= Wire of list<T, N, Wire> (N if Wire is not "
                  "given)");
}

// --- structs and choices

/// The rule that a struct breaks.
enum class struct_fault : std::uint8_t {
    none,
    is_union,
    no_field,
    no_member,
    other_struct,
    no_aggregate,
    name,
    name_twice,
    member_twice,
    packed,
    many_optional,
    many_added,
    mandatory_addition,
    starts_present,
    anonymous,
};

template <class type, struct_fault fault> consteval void refuse_struct() {
    static_assert(fault != struct_fault::is_union,
                  "sitrep: fields() is for structs: a union does not say which member it holds; use choice<Ts…>");
    static_assert(fault != struct_fault::no_field,
                  "sitrep: fields() takes field<…>, at most one extension mark, and closed as the first argument only");
    static_assert(
        fault != struct_fault::no_member,
        "sitrep: field<name, member> takes a pointer to a data member, such as &T::name; no static member and "
        "no function");
    static_assert(fault != struct_fault::other_struct,
                  "sitrep: fields() takes fields of the described struct only; one names a member of another struct or "
                  "of a base class");
    static_assert(fault != struct_fault::no_aggregate,
                  "sitrep: a described struct must be an aggregate (no constructors, no private members, no virtual "
                  "functions)");
    static_assert(
        fault != struct_fault::name,
        "sitrep: a field's name has 1 to 64 printable ASCII characters, without space ! \" / \\ ~ and without "
        "a dot at the start");
    static_assert(fault != struct_fault::name_twice, "sitrep: duplicate field name in fields()");
    static_assert(fault != struct_fault::member_twice, "sitrep: fields() has a member of the struct twice");
    static_assert(fault != struct_fault::packed,
                  "sitrep: packed members cannot be described: order the members by size instead, the largest first");
    static_assert(fault != struct_fault::many_optional,
                  "sitrep: fields() takes at most 32 optional fields before the extension mark");
    static_assert(fault != struct_fault::many_added,
                  "sitrep: fields() takes at most 64 fields after the extension mark");
    static_assert(
        fault != struct_fault::mandatory_addition,
        "sitrep: a field after the extension mark must be a std::optional, or a text, list or value that is not "
        "required; default_value is not allowed there");
    static_assert(
        fault != struct_fault::starts_present,
        "sitrep: an optional member must start empty, or with its default_value, in a default-constructed struct");
    static_assert(fault != struct_fault::anonymous,
                  "sitrep: members of an anonymous struct or union cannot be described: give the struct a name and a "
                  "description; instead of a union use choice<Ts…>");
}

/// Shows the numbers of members: in the struct, and in its description.
template <class type, std::size_t in_struct, std::size_t in_fields> consteval void refuse_count() {
    static_assert(
        never<type>,
        "sitrep: fields() needs each member of the struct, and one is absent (a base class, a reference, a bit-field "
        "and an anonymous struct or union count as one, a C array as its elements; none of them can be described)");
}

/// The rule that a choice breaks.
enum class choice_fault : std::uint8_t {
    none,
    no_choice,
    two_marks,
    mark_first,
    count,
    many,
    name,
    name_twice,
    type_twice,
    optional_alternative,
    qualified_alternative,
};

template <class type, choice_fault fault> consteval void refuse_choice() {
    static_assert(fault != choice_fault::no_choice,
                  "sitrep: choice_names<…>() describes a choice<Ts…>, and no other type");
    static_assert(fault != choice_fault::two_marks, "sitrep: choice_names<…>() takes \"...\" once");
    static_assert(fault != choice_fault::mark_first,
                  "sitrep: choice_names<…>() needs a name before \"...\", which precedes the names added later");
    static_assert(fault != choice_fault::count, "sitrep: choice_names<…>() needs one name for each type of the choice");
    static_assert(fault != choice_fault::many,
                  "sitrep: a choice has at most 255 alternatives, and at most 64 after \"...\"");
    static_assert(fault != choice_fault::name,
                  "sitrep: an alternative's name has 1 to 64 printable ASCII characters, without space ! \" / \\ ~ and "
                  "without a dot at the start");
    static_assert(fault != choice_fault::name_twice, "sitrep: choice_names<…>() has a name twice");
    static_assert(fault != choice_fault::type_twice,
                  "sitrep: a choice has a type twice: put one of them into a struct");
    static_assert(fault != choice_fault::optional_alternative,
                  "sitrep: an alternative of a choice is no std::optional: use the type itself");
    static_assert(fault != choice_fault::qualified_alternative,
                  "sitrep: an alternative of a choice is neither const nor a C array");
}

}}}  // namespace sitrep::detail

#endif
