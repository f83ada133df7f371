// SPDX-License-Identifier: BSL-1.0
// The JSON Schema (draft 2020-12) of described types: of the JSON that json.hpp reads and writes.
#ifndef SITREP_SCHEMA_JSON_SCHEMA_HPP
#define SITREP_SCHEMA_JSON_SCHEMA_HPP

#include <sitrep/core/check_description.hpp>
#include <sitrep/core/choice.hpp>
#include <sitrep/core/config.hpp>
#include <sitrep/core/constraint.hpp>
#include <sitrep/core/decode_mode.hpp>
#include <sitrep/core/describe.hpp>
#include <sitrep/core/result.hpp>
#include <sitrep/core/schema.hpp>
#include <sitrep/core/text_writer.hpp>
#include <sitrep/core/version.hpp>
#include <sitrep/schema/json_schema/writer.hpp>
#include <sitrep/schema/types/name.hpp>
#include <sitrep/schema/types/reach.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <type_traits>

namespace sitrep { inline namespace SITREP_NAMESPACE {

namespace detail {

template <class T>
concept has_schema_pattern = requires { schema_pattern(tag<T>{}); };

/// The printers of a shape: type<Constraint, T>(w) writes the keywords for a T in a member, an alternative or a list, or a
/// reference to its definition; body<T>(w) writes the keywords of T's definition.
template <shape> struct json_schema_printer;

template <class Constraint, class T> constexpr void print_json_type(json_schema_writer& w) {
    json_schema_printer<shape_of<T>>::template type<Constraint, T>(w);
}

template <class Constraint, class T> constexpr void print_json_schema(json_schema_writer& w) {
    w.open('{');
    print_json_type<Constraint, T>(w);
    w.close('}');
}

// --- numbers, texts, lists

template <class T> constexpr void print_json_bounds(json_schema_writer& w, T lb, T ub) {
    w.member("minimum", lb);
    w.member("maximum", ub);
}

template <class RangeChoice> constexpr void print_json_range_choice(json_schema_writer& w) {
    constexpr range_hull hull = hull_of<RangeChoice>;
    if constexpr (hull.no_gaps) return print_json_bounds(w, hull.lb, hull.ub);
    w.key("anyOf");
    w.open('[');
    for (std::size_t i = 0; i < RangeChoice::count; ++i) {
        w.open('{');
        print_json_bounds(w, RangeChoice::bounds[2 * i], RangeChoice::bounds[2 * i + 1]);
        w.close('}');
    }
    w.close(']');
}

template <class Constraint, class T>
constexpr void print_json_elements(json_schema_writer& w, std::size_t lb, std::size_t ub) {
    w.member("type", "array");
    w.key("items");
    print_json_schema<element_constraint<Constraint, typename T::value_type>, typename T::value_type>(w);
    if (lb != 0 || shape_of<T> == shape::array) w.member("minItems", lb);
    w.member("maxItems", ub);
}

// --- definitions

template <class Options, class T> constexpr void print_json_default(json_schema_writer& w) {
    constexpr auto value = static_cast<T>(Options::default_::value);
    w.key("default");
    if constexpr (shape_of<T> == shape::boolean) w.boolean(value);
    else if constexpr (shape_of<T> == shape::enumeration) w.string(words_of<T>.word(static_cast<std::size_t>(value)));
    else w.integer(value);
}

template <class Field> constexpr void print_json_member(json_schema_writer& w) {
    using options = typename Field::options;
    w.key(Field::name);
    w.open('{');
    print_json_type<field_constraint<Field>, typename Field::type>(w);
    if constexpr (options::has_default) print_json_default<options, typename Field::type>(w);
    if constexpr (!std::is_void_v<typename options::doc>) w.member("description", options::doc::words);
    w.close('}');
}

/// Lenient readers skip members that later versions add. So a schema for them allows unknown members, unless the struct is
/// closed.
template <class... Fields> constexpr void print_json_object(json_schema_writer& w, bool closed, type_list<Fields...>) {
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
    if (!closed && w.mode() == lenient) return;
    w.key("additionalProperties");
    w.boolean(false);
}

/// {"name": …}, with one name. Not `oneOf`: for a fault in an alternative, a validator would only report that none matches.
template <class Names, class... Ts>
constexpr void print_json_alternatives(json_schema_writer& w, const choice<Ts...>*) {
    std::size_t i = 0;
    const auto one = [&]<class T>(tag<T>) {
        w.key(Names::name(i++));
        print_json_schema<element_constraint<no_constraint, T>, T>(w);
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

// --- shapes

/// Shapes that a schema defines by name: all uses refer to that.
struct json_schema_by_name {
    template <class, class T> static constexpr void type(json_schema_writer& w) {
        w.key("$ref");
        w.strings("#/$defs/", type_name_of<T>, "");
    }
};
/// Shapes that are written out where they are used. A value has one as its JSON form.
template <shape S> struct json_schema_written_out {
    template <class T> static constexpr void body(json_schema_writer& w) {
        json_schema_printer<S>::template type<element_constraint<no_constraint, T>, T>(w);
    }
};

template <> struct json_schema_printer<shape::boolean> : json_schema_written_out<shape::boolean> {
    template <class, class> static constexpr void type(json_schema_writer& w) { w.member("type", "boolean"); }
};

template <> struct json_schema_printer<shape::integer> : json_schema_written_out<shape::integer> {
    template <class Constraint, class T> static constexpr void type(json_schema_writer& w) {
        using range_choice = typename Constraint::range_choice;
        w.member("type", "integer");
        if constexpr (!std::is_void_v<range_choice>) print_json_range_choice<range_choice>(w);
        else print_json_bounds(w, integer_range<Constraint, T>::lb, integer_range<Constraint, T>::ub);
    }
};

template <> struct json_schema_printer<shape::decimal> : json_schema_written_out<shape::decimal> {
    template <class Constraint, class> static constexpr void type(json_schema_writer& w) {
        using range = typename Constraint::range;
        w.member("type", "number");
        if constexpr (!std::is_void_v<range>) print_json_bounds(w, range::lo, range::hi);
    }
};

/// maxLength counts characters, which are no more than the bytes of the capacity.
template <> struct json_schema_printer<shape::text> : json_schema_written_out<shape::text> {
    template <class Constraint, class T> static constexpr void type(json_schema_writer& w) {
        w.member("type", "string");
        if (Constraint::required) w.member("minLength", 1);
        w.member("maxLength", T::capacity());
        w.member("$comment", "counted in octets of UTF-8");
    }
};

template <> struct json_schema_printer<shape::letters> : json_schema_written_out<shape::letters> {
    template <class, class T> static constexpr void type(json_schema_writer& w) {
        char digits[10]{};
        text_writer count(digits);
        count.put_number(sizeof(T::chars));
        w.member("type", "string");
        w.key("pattern");
        w.strings("^[A-Z]{", count.view(), "}$");
    }
};

template <> struct json_schema_printer<shape::list> : json_schema_written_out<shape::list> {
    template <class Constraint, class T> static constexpr void type(json_schema_writer& w) {
        print_json_elements<Constraint, T>(w, list_range<Constraint, T>::json_lb, list_range<Constraint, T>::ub);
    }
};

template <> struct json_schema_printer<shape::array> : json_schema_written_out<shape::array> {
    template <class Constraint, class T> static constexpr void type(json_schema_writer& w) {
        print_json_elements<Constraint, T>(w, std::tuple_size_v<T>, std::tuple_size_v<T>);
    }
};

template <> struct json_schema_printer<shape::optional> : json_schema_written_out<shape::optional> {
    template <class Constraint, class T> static constexpr void type(json_schema_writer& w) {
        print_json_type<element_constraint<Constraint, typename T::value_type>, typename T::value_type>(w);
    }
};

template <> struct json_schema_printer<shape::enumeration> : json_schema_by_name {
    template <class T> static constexpr void body(json_schema_writer& w) { print_json_words(w, words_of<T>); }
};

template <> struct json_schema_printer<shape::sequence> : json_schema_by_name {
    template <class T> static constexpr void body(json_schema_writer& w) {
        print_json_object(w, description_of<T>::closed, typename description_of<T>::all{});
    }
};

template <> struct json_schema_printer<shape::choice> : json_schema_by_name {
    template <class T> static constexpr void body(json_schema_writer& w) {
        print_json_alternatives<description_of<T>>(w, static_cast<const T*>(nullptr));
    }
};

/// A value is defined as its JSON form, or as its notation of at most 64 bytes.
template <> struct json_schema_printer<shape::value> : json_schema_by_name {
    template <class T> static constexpr void body(json_schema_writer& w) {
        using form = json_of<T>;
        if constexpr (!std::is_void_v<form>) {
            json_schema_printer<shape_of<form>>::template body<form>(w);
        } else {
            w.member("type", "string");
            w.member("maxLength", 64);
            if constexpr (has_schema_pattern<T>) {
                w.key("pattern");
                w.strings("^(?:", schema_pattern(tag<T>{}), ")$");
            } else {
                w.member("minLength", 1);
            }
        }
    }
};

template <> struct json_schema_printer<shape::internal_choice> : json_schema_written_out<shape::internal_choice> {
    template <class, class T> static constexpr void type(json_schema_writer&) { refuse_internal_choice<T>(); }
};

template <> struct json_schema_printer<shape::unsupported> : json_schema_written_out<shape::unsupported> {
    template <class, class T> static constexpr void type(json_schema_writer&) { refuse_unsupported<T>(); }
};

static_assert(handles_each_shape<json_schema_printer>());

// --- the document

/// event_status: "Event status".
constexpr void print_json_title(json_schema_writer& w, std::string_view name) {
    char title[128]{};
    text_writer words(title);
    for (const char c : name)
        words.put(c == '_' ? ' ' : words.size() == 0 && is_lower(c) ? static_cast<char>(c - 'a' + 'A') : c);
    w.member("title", words.fits() ? words.view() : name);
}

template <class... Ts> consteval bool type_names_differ(type_list<Ts...>) {
    const std::string_view names[] = {std::string_view{}, type_name_of<Ts>...};
    for (std::size_t i = 0; i <= sizeof...(Ts); ++i)
        for (std::size_t k = 0; k < i; ++k)
            if (names[i] == names[k]) return false;
    return true;
}

template <class... Ts> constexpr void print_json_definitions(json_schema_writer& w, type_list<Ts...>) {
    static_assert(type_names_differ(type_list<Ts...>{}),
                  "sitrep: two types have the same name: give one of them a schema_name");
    const auto one = [&w]<class T>(tag<T>) {
        w.key(type_name_of<T>);
        w.open('{', true);
        print_json_title(w, type_name_of<T>);
        json_schema_printer<shape_of<T>>::template body<T>(w);
        w.close('}');
    };
    (one(tag<Ts>{}), ...);
}

/// What a schema says of itself.
constexpr void print_json_limits(json_schema_writer& w) {
    w.key("description");
    w.strings(
        R"(What sitrep writes. It also reads a member that is null, "" or [] as absent. A reader refuses more: )",
        "days that do not exist, texts of too many bytes, counts that lack their hedge, numbers of too many decimals",
        w.mode() == lenient ? "; if strict, unknown members." : ".");
}

}  // namespace detail

/// Writes a JSON Schema into `out` and returns the part of `out` that it wrote. The schema accepts any of Ts; its `$defs` has
/// the types that they reach, by their names. For a list it accepts an element, which is a line of JSON Lines: a validator
/// gets one line at a time. A schema for `lenient` readers allows unknown members; one for `strict` readers finds misspelt names.
/// It says what is written: members that the reader takes for absent, such as null, are not in it. Its description names
/// what it cannot say and the reader checks: days that exist, bytes of a text, the parts of a count, ids.
/// Errors: buffer_too_small, with the bytes needed in `needed`.
///
///     const auto schema = sitrep::json_schema<sitrep::record>(buffer);
template <class... Ts> constexpr result<std::string_view> json_schema(std::span<char> out, decode_mode mode = lenient) {
    detail::json_schema_writer w(out.data(), out.size(), mode);
    w.open('{', true);
    w.member("$schema", "https://json-schema.org/draft/2020-12/schema");
    w.member("$comment", "printed by sitrep " SITREP_VERSION);
    detail::print_json_limits(w);
    if constexpr (sizeof...(Ts) == 1) {
        (detail::print_json_type<detail::no_constraint, detail::element_t<Ts>>(w), ...);
    } else {
        w.key("anyOf");
        w.open('[', true);
        (detail::print_json_schema<detail::no_constraint, detail::element_t<Ts>>(w), ...);
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
