// SPDX-License-Identifier: BSL-1.0
// What `describe(tag<T>)` returns: fields, options, choices and values. Every encoding follows from it.
#ifndef SITREP_CORE_SCHEMA_HPP
#define SITREP_CORE_SCHEMA_HPP

#include <sitrep/core/config.hpp>
#include <sitrep/core/vocabulary.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

namespace sitrep { inline namespace SITREP_NAMESPACE {

/// `describe(tag<T>)`, a hidden friend of T or a free function in T's namespace or in sitrep, returns T's description.
/// Two more functions are optional, each constexpr and returning a std::string_view. Only the printers of schemas
/// (sitrep/schema/) call them:
///   schema_name(tag<T>)     a name in snake_case. Instances of templates need one; other types have their own.
///   schema_pattern(tag<T>)  of a value type, the regular expression (ECMA-262, without anchors) of its notation.
template <class T> struct tag {
    using type = T;
};

namespace detail {

/// A string as a template argument: `field<"name", …>`.
template <std::size_t N> struct fixed_string {
    char chars[N]{};
    consteval fixed_string(const char (&s)[N]) {
        for (std::size_t i = 0; i < N; ++i) chars[i] = s[i];
    }
    constexpr std::string_view view() const { return {chars, N - 1}; }
};

struct option {};  // the base of all options of a field

template <auto Lo, auto Hi> struct range_option : option {
    static constexpr auto lo = Lo;
    static constexpr auto hi = Hi;
};
template <auto... Bounds> struct range_choice_option : option {
    static constexpr std::size_t count = sizeof...(Bounds) / 2;
    static constexpr bool has_pairs = sizeof...(Bounds) >= 4 && sizeof...(Bounds) % 2 == 0;
    static constexpr std::int64_t bounds[has_pairs ? sizeof...(Bounds) : sizeof...(Bounds) + 1] = {
        static_cast<std::int64_t>(Bounds)...};
};
template <auto Value> struct default_option : option {
    static constexpr auto value = Value;
};
template <std::size_t Lo, std::size_t Hi> struct length_option : option {
    static constexpr std::size_t lo = Lo;
    static constexpr std::size_t hi = Hi;
};
template <fixed_string Words> struct doc_option : option {
    static constexpr std::string_view words = Words.view();
};
struct required_option : option {};

struct extension_mark {};
struct closed_mark {};

}  // namespace detail

// --- options of a field

/// An integer from lo to hi, both inclusive. Without this option, an integer has the range of its type.
/// For a `decimal`, in units: shown by the JSON Schema; the value's `from_json` must check it.
template <auto lo, auto hi> inline constexpr detail::range_option<lo, hi> range{};

/// An integer in one of several disjoint ranges, given as lo, hi, lo, hi …: a CHOICE of ranges, so that frequent
/// numbers are short and every number still has one encoding only.
template <auto... bounds> inline constexpr detail::range_choice_option<bounds...> range_choice{};

/// An enum, integer or bool that is absent if it has this value (ASN.1 DEFAULT). Initialize the member with the same value.
template <auto value> inline constexpr detail::default_option<value> default_value{};

/// A mandatory list that has from lo to hi elements.
template <std::size_t lo, std::size_t hi> inline constexpr detail::length_option<lo, hi> length{};

/// A value, text or list that must not be empty. Without this option, an empty one is absent (ASN.1 OPTIONAL).
inline constexpr detail::required_option required{};

/// A unit or remark for the schemas that the library prints.
template <detail::fixed_string words> inline constexpr detail::doc_option<words> doc{};

// --- the other arguments of fields()

/// Separates the fields of the first version from those that later versions added, which must be optional.
inline constexpr detail::extension_mark extension{};

/// The first argument of fields() of a sequence that never gets fields: this saves its extension bit.
inline constexpr detail::closed_mark closed{};

namespace detail {

// --- one field

/// Stands for what is no pointer to a member.
struct no_member {};

template <class Class, class Member> Class owner_of(Member Class::*);
no_member owner_of(...);
template <class Class, class Member> std::type_identity<Member> type_of(Member Class::*);
std::type_identity<no_member> type_of(...);

/// The first of Options that Trait picks, or void.
template <template <class> class Trait, class... Options> struct pick {
    using type = void;
};
template <template <class> class Trait, class First, class... Rest>
struct pick<Trait, First, Rest...>
    : std::conditional_t<Trait<First>::value, std::type_identity<First>, pick<Trait, Rest...>> {};

template <class> struct is_range : std::false_type {};
template <auto Lo, auto Hi> struct is_range<range_option<Lo, Hi>> : std::true_type {};
template <class> struct is_range_choice : std::false_type {};
template <auto... B> struct is_range_choice<range_choice_option<B...>> : std::true_type {};
template <class> struct is_default : std::false_type {};
template <auto V> struct is_default<default_option<V>> : std::true_type {};
template <class> struct is_length : std::false_type {};
template <std::size_t Lo, std::size_t Hi> struct is_length<length_option<Lo, Hi>> : std::true_type {};
template <class> struct is_doc : std::false_type {};
template <fixed_string W> struct is_doc<doc_option<W>> : std::true_type {};

/// The options of a field, each by its kind.
template <class... Options> struct field_options {
    using range = typename pick<is_range, Options...>::type;                // range_option or void
    using range_choice = typename pick<is_range_choice, Options...>::type;  // range_choice_option or void
    using default_ = typename pick<is_default, Options...>::type;           // default_option or void
    using length = typename pick<is_length, Options...>::type;              // length_option or void
    using doc = typename pick<is_doc, Options...>::type;                    // doc_option or void
    static constexpr bool in_field = true;
    static constexpr bool says_required = (std::is_same_v<Options, required_option> || ...);
    static constexpr bool required = says_required || !std::is_void_v<length>;
    static constexpr bool has_default = !std::is_void_v<default_>;
    /// True if each is an option, and none occurs twice.
    static constexpr bool are_known = sizeof...(Options) == says_required + has_default + !std::is_void_v<range> +
                                                                !std::is_void_v<range_choice> +
                                                                !std::is_void_v<length> + !std::is_void_v<doc>;
};

/// What `field<…>` is. It and `sequence_items` stay empty, and are looked into only when a codec asks: including a record
/// must be cheap.
template <fixed_string Name, auto Member, class... Options> struct field_item {};

template <fixed_string Name, auto Member, class... Options> struct field_of {
    using owner = decltype(owner_of(Member));
    using type = typename decltype(type_of(Member))::type;
    using options = field_options<Options...>;
    static constexpr auto member = Member;
    static constexpr std::string_view name = Name.view();
};

/// Stands for an argument of fields() that is no field, until the checks refuse it.
struct no_field {
    using owner = no_member;
    using type = no_member;
    using options = field_options<>;
    static constexpr std::string_view name{};
};
template <class Item> struct field_of_item {
    using type = no_field;
};
template <fixed_string N, auto M, class... O> struct field_of_item<field_item<N, M, O...>> {
    using type = field_of<N, M, O...>;
};

// --- sequences

template <class... Items> struct type_list {
    static constexpr std::size_t size = sizeof...(Items);
};

/// What `fields` returns.
template <class... Items> struct sequence_items {};

/// The fields before and after the extension mark.
template <bool Closed, class Root, class Added> struct sequence_parts;
template <bool Closed, class... Root, class... Added>
struct sequence_parts<Closed, type_list<Root...>, type_list<Added...>> {
    static constexpr bool closed = Closed;
    using root = type_list<typename field_of_item<Root>::type...>;
    using added = type_list<typename field_of_item<Added>::type...>;
    using all = type_list<typename field_of_item<Root>::type..., typename field_of_item<Added>::type...>;
};

template <class Root, class... Items> struct split : sequence_parts<false, Root, type_list<>> {};
template <class... Root, class... Items>
struct split<type_list<Root...>, extension_mark, Items...>
    : sequence_parts<false, type_list<Root...>, type_list<Items...>> {};
template <class... Root, class Item, class... Items>
struct split<type_list<Root...>, Item, Items...> : split<type_list<Root..., Item>, Items...> {};

template <class... Items>
struct sequence_description
    : std::conditional_t<(std::is_same_v<Items, extension_mark> || ...), split<type_list<>, Items...>,
                         sequence_parts<false, type_list<Items...>, type_list<>>> {};
template <class... Items>
struct sequence_description<closed_mark, Items...> : sequence_parts<true, type_list<Items...>, type_list<>> {};

// --- choices

/// One alternative of `internal_choice`: its name and the fields that it uses (none: NULL; one: that field's type itself).
template <fixed_string Name, class... Items> struct alternative_of {
    static constexpr std::string_view name = Name.view();
    using fields = type_list<typename field_of_item<Items>::type...>;
};
template <fixed_string Name, class... Items> struct alternative_item {};
template <class Item> struct alternative_of_item;
template <fixed_string N, class... Items> struct alternative_of_item<alternative_item<N, Items...>> {
    using type = alternative_of<N, Items...>;
};

/// What `internal_choice` returns.
template <auto Selector, class... Items> struct internal_choice_items {};
template <auto Selector, class... Items> struct internal_choice_description {
    using owner = decltype(owner_of(Selector));
    static constexpr auto selector = Selector;
    using alternatives = type_list<typename alternative_of_item<Items>::type...>;
};
template <fixed_string... Names> consteval std::size_t find_extension() {
    const std::string_view names[] = {Names.view()..., "..."};
    std::size_t n = 0;
    while (names[n] != "...") ++n;
    return n;
}
template <fixed_string... Names> struct choice_names_description {
    static constexpr std::size_t root =
        find_extension<Names...>();  ///< alternatives of the first version, before "..."
    static constexpr std::size_t size = root == sizeof...(Names) ? root : sizeof...(Names) - 1;
    static constexpr std::size_t marks = (std::size_t{0} + ... + (Names.view() == "..."));
    static consteval bool differ() {
        const std::string_view names[] = {Names.view()...};
        for (std::size_t i = 0; i < sizeof...(Names); ++i)
            for (std::size_t j = 0; j < i; ++j)
                if (names[i] == names[j]) return false;
        return true;
    }

    static constexpr std::string_view name(std::size_t i) {
        constexpr std::string_view names[] = {Names.view()...};
        return names[i < root ? i : i + 1];
    }
};

// --- values

template <class Wire, class Json> struct value_description {
    using wire = Wire;
    using json = Json;
};

}  // namespace detail

// --- the functions that describe() calls

/// A member and its name in every encoding; options as above.
template <detail::fixed_string name, auto member, auto... options>
inline constexpr detail::field_item<name, member, std::remove_const_t<decltype(options)>...> field{};

/// A record: ASN.1 SEQUENCE, JSON object. Extensible unless `closed` is the first argument.
template <class... Items> constexpr detail::sequence_items<Items...> fields(Items...) { return {}; }

/// One alternative of `internal_choice`.
template <detail::fixed_string name, auto... fields>
inline constexpr detail::alternative_item<name, std::remove_const_t<decltype(fields)>...> alternative{};

/// A struct whose member `selector`, an unsigned number or enum, is the index of the alternative, from 0: a CHOICE that never
/// gets alternatives. For the wire forms of values. A member can be in several alternatives; one in none is not encoded.
template <auto selector, class... Items>
constexpr detail::internal_choice_items<selector, Items...> internal_choice(Items...) {
    return {};
}

/// The names of a choice<Ts...>'s alternatives, in its order: ASN.1 CHOICE, JSON {"name": …}. Extensible; what was added
/// after the first version follows a name "...".
template <detail::fixed_string... names> constexpr detail::choice_names_description<names...> choice_names() {
    return {};
}

/// A value type with a notation of its own, encoded as the struct `Wire`, and in JSON as its notation (a string) or, if
/// `Json` is given, as that struct. See core/value_type.hpp for the members that the type needs.
template <class Wire, class Json = void> constexpr detail::value_description<Wire, Json> value() { return {}; }

}}  // namespace sitrep

#endif
