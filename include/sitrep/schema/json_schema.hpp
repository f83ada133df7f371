// SPDX-License-Identifier: BSL-1.0
// The JSON Schema (draft 2020-12) of described types, as json.hpp reads and writes them.
#ifndef SITREP_SCHEMA_JSON_SCHEMA_HPP
#define SITREP_SCHEMA_JSON_SCHEMA_HPP

#include <sitrep/core/config.hpp>
#include <sitrep/core/describe.hpp>
#include <sitrep/core/result.hpp>
#include <sitrep/core/version.hpp>
#include <sitrep/schema/json_schema_writer.hpp>
#include <sitrep/schema/reach.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <type_traits>

namespace sitrep { inline namespace SITREP_NAMESPACE {

namespace detail {

/// The struct that JSON shows for a value; void where it shows the notation.
template <class T> using json_of = typename description_of<T>::json;

template <class T> concept has_schema_pattern = requires { schema_pattern(tag<T>{}); };

template <class Options, class T> constexpr void print_json_type(json_schema_writer& w);

template <class Options, class T>
constexpr void print_json_schema(json_schema_writer& w) {
    w.open('{');
    print_json_type<Options, T>(w);
    w.close('}');
}

// --- numbers, texts, lists

template <class T>
constexpr void print_json_bounds(json_schema_writer& w, T least, T greatest) {
    w.member("minimum", least);
    w.member("maximum", greatest);
}

/// All ranges as one, if there is no gap between them.
struct tiers_hull {
    std::int64_t least{};
    std::int64_t greatest{};
    bool whole{};
};
template <class Tiers>
consteval tiers_hull find_hull() {
    tiers_hull all{Tiers::bounds[0], Tiers::bounds[1], false};
    std::uint64_t numbers = 0;
    for (std::size_t i = 0; i < Tiers::count; ++i) {
        const std::int64_t lo = Tiers::bounds[2 * i];
        const std::int64_t hi = Tiers::bounds[2 * i + 1];
        if (lo < all.least) all.least = lo;
        if (hi > all.greatest) all.greatest = hi;
        numbers += static_cast<std::uint64_t>(hi - lo) + 1;
    }
    all.whole = numbers == static_cast<std::uint64_t>(all.greatest - all.least) + 1;
    return all;
}

template <class Tiers>
constexpr void print_json_tiers(json_schema_writer& w) {
    constexpr tiers_hull all = find_hull<Tiers>();
    if constexpr (all.whole) return print_json_bounds(w, all.least, all.greatest);
    w.key("anyOf");
    w.open('[');
    for (std::size_t i = 0; i < Tiers::count; ++i) {
        w.open('{');
        print_json_bounds(w, Tiers::bounds[2 * i], Tiers::bounds[2 * i + 1]);
        w.close('}');
    }
    w.close(']');
}

/// maxLength counts characters, which are no more than the octets that there is room for.
template <class Options, class T>
constexpr void print_json_text(json_schema_writer& w) {
    w.member("type", "string");
    if (Options::required) w.member("minLength", 1);
    w.member("maxLength", T::capacity());
    w.member("$comment", "counted in octets of UTF-8");
}

template <class Options, class T>
constexpr void print_json_list(json_schema_writer& w) {
    constexpr bool open = std::is_void_v<typename Options::length>;
    w.member("type", "array");
    w.key("items");
    print_json_schema<element_place<Options>, std::remove_cvref_t<decltype(*T{}.data())>>(w);
    if constexpr (shape_of<T> == shape::array) {
        w.member("minItems", T{}.size());
        w.member("maxItems", T{}.size());
    } else if constexpr (!open) {
        if (Options::length::lo != 0) w.member("minItems", Options::length::lo);
        w.member("maxItems", Options::length::hi);
    } else {
        if (Options::required) w.member("minItems", 1);
        w.member("maxItems", list_wire<T>);
    }
}

template <class T>
constexpr void print_json_letters(json_schema_writer& w) {
    char digits[10]{};
    text_writer count(digits);
    count.put_number(sizeof(T::chars));
    w.member("type", "string");
    w.key("pattern");
    w.strings("^[A-Z]{", count.view(), "}$");
}

/// What stands in a member, an alternative or a list: a reference, or the keywords of a type.
template <class Options, class T>
constexpr void print_json_type(json_schema_writer& w) {
    constexpr shape s = shape_of<T>;
    if constexpr (is_named<T>) {
        w.key("$ref");
        w.strings("#/$defs/", type_name_of<T>, "");
    } else if constexpr (s == shape::boolean) {
        w.member("type", "boolean");
    } else if constexpr (s == shape::integer) {
        w.member("type", "integer");
        if constexpr (!std::is_void_v<typename Options::range_choice>) print_json_tiers<typename Options::range_choice>(w);
        else print_json_bounds(w, least_of<Options, T>(), greatest_of<Options, T>());
    } else if constexpr (s == shape::decimal) {
        w.member("type", "number");
        if constexpr (!std::is_void_v<typename Options::range>) print_json_bounds(w, Options::range::lo, Options::range::hi);
    } else if constexpr (s == shape::text) {
        print_json_text<Options, T>(w);
    } else if constexpr (s == shape::letters) {
        print_json_letters<T>(w);
    } else if constexpr (s == shape::list || s == shape::array) {
        print_json_list<Options, T>(w);
    } else if constexpr (s == shape::optional) {
        print_json_type<element_place<Options>, typename T::value_type>(w);
    } else {
        static_assert(s == shape::boolean, "sitrep: a type without a form in JSON");
    }
}

// --- definitions

template <class Options, class T>
constexpr void print_json_default(json_schema_writer& w) {
    constexpr auto value = static_cast<T>(Options::default_::value);
    w.key("default");
    if constexpr (shape_of<T> == shape::boolean) w.boolean(value);
    else if constexpr (shape_of<T> == shape::enumeration) w.string(words_of<T>.word(static_cast<std::size_t>(value)));
    else w.integer(value);
}

template <class Field>
constexpr void print_json_member(json_schema_writer& w) {
    using options = typename Field::options;
    w.key(Field::name);
    w.open('{');
    print_json_type<options, typename Field::type>(w);
    if constexpr (options::has_default) print_json_default<options, typename Field::type>(w);
    if constexpr (!std::is_void_v<typename options::doc>) w.member("description", options::doc::words);
    w.close('}');
}

/// Old readers pass over members that later versions add, so a schema allows others too, except where there never will be any.
template <class... Fields>
constexpr void print_json_object(json_schema_writer& w, bool closed, type_list<Fields...>) {
    w.member("type", "object");
    w.key("properties");
    w.open('{', true);
    (print_json_member<Fields>(w), ...);
    w.close('}');
    const auto require = [&w](std::string_view name, bool optional) {
        if (!optional) w.string(name);
    };
    if constexpr ((!is_presence_coded<Fields> || ...)) {
        w.key("required");
        w.open('[');
        (require(Fields::name, is_presence_coded<Fields>), ...);
        w.close(']');
    }
    if (!closed) return;
    w.key("additionalProperties");
    w.boolean(false);
}

/// {"name": …}, with one name. Not `oneOf`: of what is wrong in an alternative a validator would only say that none fits.
template <class Names, class... Ts>
constexpr void print_json_alternatives(json_schema_writer& w, const choice<Ts...>*) {
    std::size_t i = 0;
    const auto one = [&]<class T>(tag<T>) {
        w.key(Names::name(i++));
        print_json_schema<element_place<no_place>, T>(w);
    };
    w.member("type", "object");
    w.key("properties");
    w.open('{', true);
    (one(tag<Ts>{}), ...);
    w.close('}');
    w.member("minProperties", 1);
    w.member("maxProperties", 1);
    w.key("additionalProperties");
    w.boolean(false);
}

constexpr void print_json_words(json_schema_writer& w, const vocabulary& words) {
    w.member("type", "string");
    w.key("enum");
    w.open('[');
    for (std::size_t i = 0; i < words.total; ++i) w.string(words.word(i));
    w.close(']');
}

/// A value in its notation, of at most 64 octets.
template <class T>
constexpr void print_json_notation(json_schema_writer& w) {
    w.member("type", "string");
    w.member("maxLength", 64);
    if constexpr (has_schema_pattern<T>) {
        w.key("pattern");
        w.strings("^(?:", schema_pattern(tag<T>{}), ")$");
    } else {
        w.member("minLength", 1);
    }
}

template <class T>
constexpr void print_json_body(json_schema_writer& w) {
    constexpr shape s = shape_of<T>;
    if constexpr (s == shape::enumeration) {
        print_json_words(w, words_of<T>);
    } else if constexpr (s == shape::sequence) {
        print_json_object(w, description_of<T>::closed, typename description_of<T>::all{});
    } else if constexpr (s == shape::choice) {
        print_json_alternatives<description_of<T>>(w, static_cast<const T*>(nullptr));
    } else if constexpr (s != shape::value) {
        print_json_type<no_place, T>(w);
    } else if constexpr (std::is_void_v<json_of<T>>) {
        print_json_notation<T>(w);
    } else {
        print_json_body<json_of<T>>(w);
    }
}

/// event_status: "Event status".
constexpr void print_json_title(json_schema_writer& w, std::string_view name) {
    char title[128]{};
    text_writer words(title);
    for (const char c : name) words.put(c == '_' ? ' ' : words.size() == 0 && is_small_letter(c) ? static_cast<char>(c - 'a' + 'A') : c);
    w.member("title", words.fits() ? words.view() : name);
}

template <class... Ts>
consteval bool type_names_differ(type_list<Ts...>) {
    const std::string_view names[] = {std::string_view{}, type_name_of<Ts>...};
    for (std::size_t i = 0; i <= sizeof...(Ts); ++i)
        for (std::size_t k = 0; k < i; ++k)
            if (names[i] == names[k]) return false;
    return true;
}

template <class... Ts>
constexpr void print_json_definitions(json_schema_writer& w, type_list<Ts...>) {
    static_assert(type_names_differ(type_list<Ts...>{}), "sitrep: two types have the same name: give one of them a schema_name");
    const auto one = [&w]<class T>(tag<T>) {
        w.key(type_name_of<T>);
        w.open('{', true);
        print_json_title(w, type_name_of<T>);
        print_json_body<T>(w);
        w.close('}');
    };
    (one(tag<Ts>{}), ...);
}

}  // namespace detail

/// Writes a JSON Schema into `out`: any of Ts is valid, and `$defs` has all types that they reach, by their names. Of a
/// list the elements stand there: lists are JSON Lines, and a validator gets one line at a time. Returns the part that
/// it took. What a schema cannot say (octets of a text, the order of figures, unique ids) the reader checks.
/// Errors: buffer_too_small, with the octets needed in `needed`.
template <class... Ts>
constexpr result<std::string_view> json_schema(std::span<char> out) {
    detail::json_schema_writer w(out);
    w.open('{', true);
    w.member("$schema", "https://json-schema.org/draft/2020-12/schema");
    w.member("$comment", "printed by sitrep " SITREP_VERSION);
    if constexpr (sizeof...(Ts) == 1) {
        (detail::print_json_type<detail::no_place, detail::element_t<Ts>>(w), ...);
    } else {
        w.key("anyOf");
        w.open('[', true);
        (detail::print_json_schema<detail::no_place, detail::element_t<Ts>>(w), ...);
        w.close(']');
    }
    w.key("$defs");
    w.open('{', true);
    detail::print_json_definitions(w, detail::reached<detail::json_of, detail::element_t<Ts>...>{});
    w.close('}');
    w.close('}');
    w.end();
    if (w.text().fits()) return w.text().view();
    return detail::buffer_too_small(out.size(), w.text().size());
}

}}  // namespace sitrep

#endif
