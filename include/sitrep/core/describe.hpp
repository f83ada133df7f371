// SPDX-License-Identifier: BSL-1.0
// What a type is to the codecs, found from its description and checked with words.
//
// A value type (described by `value<Wire>()`) has an empty state, which means "not stated", and these members:
//   constexpr bool empty() const;
//   constexpr void to_wire(Wire&) const;                               // into new parts; not called on an empty value
//   static constexpr bool from_wire(const Wire&, T& out);                  // false: the parts make no valid value
//   static constexpr detail::status parse(std::string_view, T& out);  // the notation; out changes on success only
//   constexpr void print(detail::text_writer&) const;                 // the canonical notation
// With `value<Wire, Json>()` also to_wire and from_wire for Json, unless Json is Wire.
//   static constexpr bool is_wire_number = true;  // optional, a promise: each number in the range of Wire, a closed struct
//                                                 // of one integer, is a valid value, and an object is that number; 0 is
//                                                 // the empty one. Tables then convert no value (codec/uper/table/).
#ifndef SITREP_CORE_DESCRIBE_HPP
#define SITREP_CORE_DESCRIBE_HPP

#include <sitrep/core/choice.hpp>
#include <sitrep/core/config.hpp>
#include <sitrep/core/letters.hpp>
#include <sitrep/core/list.hpp>
#include <sitrep/core/schema.hpp>
#include <sitrep/core/text.hpp>

#include <array>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string_view>
#include <type_traits>
#include <utility>

namespace sitrep { inline namespace SITREP_NAMESPACE { namespace detail {

template <class T> concept described = requires { describe(tag<T>{}); };

template <class Items> struct expand { using type = Items; };
template <class... I> struct expand<sequence_items<I...>> { using type = sequence_description<I...>; };
template <auto S, class... I> struct expand<internal_choice_items<S, I...>> { using type = internal_choice_description<S, I...>; };
/// Evaluated, not only looked at: else clang warns that a describe() in an unnamed namespace is not needed.
template <class T> inline constexpr auto described_as = describe(tag<T>{});
template <class T> using description_of = typename expand<std::remove_const_t<decltype(described_as<T>)>>::type;

template <class T> inline constexpr bool is_optional = false;
template <class T> inline constexpr bool is_optional<std::optional<T>> = true;
template <class T> inline constexpr bool is_array = false;
template <class T, std::size_t N> inline constexpr bool is_array<std::array<T, N>> = true;
template <class T> inline constexpr bool is_letters = false;
template <std::size_t N> inline constexpr bool is_letters<letters<N>> = true;
template <class T> inline constexpr bool is_sequence_description = false;
template <class... I> inline constexpr bool is_sequence_description<sequence_description<I...>> = true;
template <class T> inline constexpr bool is_internal_choice_description = false;
template <auto S, class... C> inline constexpr bool is_internal_choice_description<internal_choice_description<S, C...>> = true;
template <class T> inline constexpr bool is_value_description = false;
template <class W, class J> inline constexpr bool is_value_description<value_description<W, J>> = true;
template <class T> inline constexpr bool is_choice_names_description = false;
template <fixed_string... N> inline constexpr bool is_choice_names_description<choice_names_description<N...>> = true;

/// What a type is to a codec.
enum class shape : std::uint8_t {
    boolean, integer, enumeration, text, letters, decimal, list, array, optional, sequence, internal_choice, choice, value, unsupported
};

template <class T>
consteval shape find_shape() {
    if constexpr (std::is_same_v<T, bool>) return shape::boolean;
    else if constexpr (std::is_same_v<T, char> || std::is_same_v<T, char8_t> || std::is_same_v<T, char16_t> ||
                       std::is_same_v<T, char32_t> || std::is_same_v<T, wchar_t>) return shape::unsupported;
    else if constexpr (std::is_integral_v<T>) return shape::integer;
    else if constexpr (is_text<T>) return shape::text;
    else if constexpr (is_letters<T>) return shape::letters;
    else if constexpr (std::is_same_v<T, decimal>) return shape::decimal;
    else if constexpr (is_list<T>) return shape::list;
    else if constexpr (is_array<T>) return shape::array;
    else if constexpr (is_optional<T>) return shape::optional;
    else if constexpr (!described<T>) return shape::unsupported;
    else if constexpr (std::is_enum_v<T>) return shape::enumeration;
    else if constexpr (is_sequence_description<description_of<T>>) return shape::sequence;
    else if constexpr (is_internal_choice_description<description_of<T>>) return shape::internal_choice;
    else if constexpr (is_choice_names_description<description_of<T>>) return shape::choice;
    else if constexpr (is_value_description<description_of<T>>) return shape::value;
    else return shape::unsupported;
}
template <class T> inline constexpr shape shape_of = find_shape<T>();

/// The words of a described enum.
template <class E> inline constexpr vocabulary words_of = describe(tag<E>{});

/// True for types that are empty by themselves when nothing was stated.
template <class T>
inline constexpr bool has_empty = shape_of<T> == shape::text || shape_of<T> == shape::list || shape_of<T> == shape::value;

/// True if a field takes a presence bit: std::optional, an empty state, or a default.
template <class Field>
inline constexpr bool is_presence_coded =
    shape_of<typename Field::type> == shape::optional || Field::options::has_default ||
    (has_empty<typename Field::type> && !Field::options::required);

// --- checks with words

struct any_member {
    // Never called; but std::optional<M> names it, and clang wants a definition where M has no linkage.
    template <class M> operator M() const { __builtin_unreachable(); }
};

template <class T, class... Args>
consteval std::size_t count_members() {
    if constexpr (requires { T{Args{}..., any_member{}}; }) return count_members<T, Args..., any_member>();
    else return sizeof...(Args);
}

/// True if the field is there. For what is always there, true.
template <class Field, class T>
constexpr bool is_present(const T& member) {
    if constexpr (is_optional<T>) return member.has_value();
    else if constexpr (Field::options::has_default) return member != static_cast<T>(Field::options::default_::value);
    else if constexpr (has_empty<T> && !Field::options::required) return !member.empty();
    else return true;
}

/// How many of the fields have a presence bit.
template <class... Fields>
consteval unsigned count_optional(type_list<Fields...>) { return (0u + ... + (is_presence_coded<Fields> ? 1u : 0u)); }

/// True if a struct without a word about it can be made in a constant expression.
template <class T>
concept made_at_compile_time = requires { typename std::bool_constant<(static_cast<void>(T{}), true)>; };

/// What is left out is read as what the struct starts with: that must be the same, also of the structs within it.
template <class Field, class T>
consteval bool starts_absent(const T& member);
template <class T, class... Fields>
consteval bool all_start_absent([[maybe_unused]] const T& made, type_list<Fields...>) {
    return (starts_absent<Fields>(made.*Fields::member) && ...);
}
template <class Field, class T>
consteval bool starts_absent([[maybe_unused]] const T& member) {
    if constexpr (is_presence_coded<Field>) {
        return !is_present<Field>(member);
    } else if constexpr (shape_of<T> == shape::sequence) {
        return all_start_absent(member, typename description_of<T>::all{});
    } else if constexpr (shape_of<T> == shape::list) {
        return member.empty();
    } else {
        return true;
    }
}
template <class T>
consteval bool starts_absent() {
    if constexpr (made_at_compile_time<T>) return all_start_absent(T{}, typename description_of<T>::all{});
    else return true;
}

template <class... Fields>
consteval bool names_differ(type_list<Fields...>) {
    const std::string_view names[] = {Fields::name..., std::string_view{}};
    for (std::size_t i = 0; i < sizeof...(Fields); ++i)
        for (std::size_t j = i + 1; j < sizeof...(Fields); ++j)
            if (names[i] == names[j]) return false;
    return true;
}

template <class T> struct element { using type = T; };
template <class T> struct element<std::optional<T>> : element<T> {};
template <class T, std::size_t N, std::size_t W> struct element<list<T, N, W>> : element<T> {};
template <class T, std::size_t N> struct element<std::array<T, N>> : element<T> {};
/// The type itself, or what an optional, a list or an array holds of it: the options of a field speak of that.
template <class T> using element_t = typename element<T>::type;

template <class Field>
consteval bool check_field() {
    using member = typename Field::type;
    using inner = element_t<member>;
    using options = typename Field::options;
    static_assert(shape_of<inner> != shape::unsupported,
                  "sitrep: unsupported member type: use bool, an integer, a described enum, struct or value, text<N>, "
                  "list<T, N>, std::array or std::optional of such (no floating point, pointers or std::string)");
    if constexpr (!std::is_void_v<typename options::range>) {
        static_assert(shape_of<inner> == shape::integer || shape_of<inner> == shape::decimal,
                      "sitrep: range<lo, hi> stands on integers only");
        static_assert(std::cmp_less_equal(options::range::lo, options::range::hi), "sitrep: range<lo, hi> needs lo <= hi");
        if constexpr (shape_of<inner> == shape::integer)
            static_assert(std::in_range<inner>(options::range::lo) && std::in_range<inner>(options::range::hi),
                          "sitrep: range<lo, hi> has values that the member's type cannot hold");
    }
    if constexpr (!std::is_void_v<typename options::range_choice>) {
        static_assert(shape_of<inner> == shape::integer, "sitrep: range_choice<…> stands on integers only");
        constexpr bool fit = [] {
            for (const std::int64_t bound : options::range_choice::bounds)
                if (!std::in_range<inner>(bound)) return false;
            return true;
        }();
        static_assert(fit, "sitrep: range_choice<…> has values that the member's type cannot hold");
        constexpr bool disjoint = [] {
            const auto& bounds = options::range_choice::bounds;
            for (std::size_t i = 0; i < std::size(bounds); i += 2) {
                if (bounds[i] > bounds[i + 1]) return false;
                for (std::size_t j = 0; j < i; j += 2)
                    if (bounds[i] <= bounds[j + 1] && bounds[j] <= bounds[i + 1]) return false;
            }
            return true;
        }();
        static_assert(disjoint, "sitrep: range_choice<lo, hi, lo, hi, …> needs lo <= hi, and ranges that do not overlap");
    }
    if constexpr (options::has_default) {
        static_assert(shape_of<member> == shape::integer || shape_of<member> == shape::enumeration ||
                      shape_of<member> == shape::boolean, "sitrep: default_value<v> stands on integers, enums and bools only");
        if constexpr (shape_of<member> == shape::integer)
            static_assert(std::in_range<member>(options::default_::value),
                          "sitrep: default_value<v> has a value that the member's type cannot hold");
    }
    static_assert(!options::required || has_empty<member> || !std::is_void_v<typename options::length>,
                  "sitrep: required stands on texts, lists and values only: all else must be there anyway, or is a "
                  "std::optional so that it need not");
    if constexpr (!std::is_void_v<typename options::length>) {
        static_assert(shape_of<member> == shape::list, "sitrep: length<lo, hi> stands on lists only");
        static_assert(options::length::lo <= options::length::hi && options::length::hi <= list_wire<member>,
                      "sitrep: length<lo, hi> needs lo <= hi <= the list's wire size");
    }
    return true;
}

/// Checks a described struct once; false never comes back, a failure does not compile.
template <class T>
consteval bool check_sequence() {
    using description = description_of<T>;
    static_assert(names_differ(typename description::all{}), "sitrep: duplicate field name in fields()");
    []<class... Fields>(type_list<Fields...>) {
        static_assert((std::is_same_v<typename Fields::owner, T> && ...), "sitrep: a field of another struct in fields()");
        static_assert((check_field<Fields>() && ...));
    }(typename description::all{});
    static_assert(std::is_aggregate_v<T>, "sitrep: a described struct is an aggregate (no constructors, no private members)");
    static_assert(count_members<T>() == description::all::size,
                  "sitrep: fields() leaves out a member of the struct (or names one twice)");
    static_assert(count_optional(typename description::root{}) <= 32,
                  "sitrep: at most 32 optional fields before the extension mark");
    static_assert(starts_absent<T>(),
                  "sitrep: a member that may be left out starts empty, or with its default_value");
    static_assert(description::added::size <= 64, "sitrep: at most 64 fields after the extension mark");
    []<class... Fields>(type_list<Fields...>) {
        static_assert(((is_presence_coded<Fields> && !Fields::options::has_default) && ...),
                      "sitrep: a field after the extension mark must be optional (std::optional, or a type with an empty state)");
    }(typename description::added{});
    return true;
}

template <class T> inline constexpr bool checked = check_sequence<T>();

/// The same of a struct of alternatives, whose fields are there if they count.
template <class... Cases>
consteval bool check_internal_choice(type_list<Cases...>) {
    const auto one = []<class... Fields>(type_list<Fields...>) {
        static_assert(((!is_optional<typename Fields::type> && !Fields::options::has_default) && ...),
                      "sitrep: a field of an alternative<…> is no std::optional and has no default_value");
        return true;
    };
    return (one(typename Cases::fields{}) && ...);
}
template <class T> inline constexpr bool checked_internal_choice = check_internal_choice(typename description_of<T>::alternatives{});

}}}  // namespace sitrep::detail

#endif
