// SPDX-License-Identifier: BSL-1.0
// The ASN.1 module (X.680) of described types: from it any ASN.1 compiler makes a reader and writer of the same octets.
#ifndef SITREP_SCHEMA_ASN1_HPP
#define SITREP_SCHEMA_ASN1_HPP

#include <sitrep/core/config.hpp>
#include <sitrep/core/describe.hpp>
#include <sitrep/core/result.hpp>
#include <sitrep/core/version.hpp>
#include <sitrep/schema/asn1_names.hpp>
#include <sitrep/schema/asn1_writer.hpp>
#include <sitrep/schema/reach.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <type_traits>

namespace sitrep { inline namespace SITREP_NAMESPACE {

namespace detail {

/// The struct that goes on the wire for a value.
template <class T> using wire_of = typename description_of<T>::wire;

template <class Options, class T> constexpr void print_asn1_type(asn1_writer& w);

// --- numbers, sizes, defaults

/// A CHOICE of disjoint ranges; the alternatives are named by their order.
template <class Tiers>
constexpr void print_asn1_range_choice(asn1_writer& w) {
    static_assert(Tiers::count <= 10,
                  "sitrep: the ASN.1 module has names for at most ten ranges of a range_choice<…>");
    const auto outer = w.open("CHOICE", 2);
    for (std::size_t i = 0; i < Tiers::count; ++i) {
        const char name[] = {'r', static_cast<char>('0' + i)};
        w.item({name, 2});
        w.put("INTEGER ");
        w.put_range(Tiers::bounds[2 * i], Tiers::bounds[2 * i + 1]);
    }
    w.close(outer);
}

template <class Options, class T>
constexpr void print_asn1_integer(asn1_writer& w) {
    using range_choice = typename Options::range_choice;
    if constexpr (std::is_void_v<range_choice>) {
        w.put("INTEGER ");
        w.put_range(least_of<Options, T>(), greatest_of<Options, T>());
    } else if constexpr (has_schema_name<range_choice>) {
        w.put_type(type_name_of<range_choice>);
    } else {
        print_asn1_range_choice<range_choice>(w);
    }
}

/// A list that stands in a field and need not be there is not there when it is empty, so it has an element at least.
template <class Options, class T>
constexpr void print_asn1_list(asn1_writer& w) {
    w.put("SEQUENCE (SIZE ");
    if constexpr (shape_of<T> == shape::array) w.put_range(T{}.size(), T{}.size());
    else if constexpr (std::is_void_v<typename Options::length>) w.put_range<std::size_t>(Options::in_field, list_wire<T>);
    else w.put_range(Options::length::lo, Options::length::hi);
    w.put(") OF ");
    print_asn1_type<element_place<Options>, std::remove_cvref_t<decltype(*T{}.data())>>(w);
}

template <class Options, class T>
constexpr void print_asn1_default(asn1_writer& w) {
    constexpr auto value = static_cast<T>(Options::default_::value);
    w.put(" DEFAULT ");
    if constexpr (shape_of<T> == shape::boolean) w.put(value ? "TRUE" : "FALSE");
    else if constexpr (shape_of<T> == shape::enumeration) w.put_identifier(words_of<T>.word(static_cast<std::size_t>(value)));
    else w.put_integer(value);
}

/// What stands in a field, an alternative or a list: a name, or a type written out.
template <class Options, class T>
constexpr void print_asn1_type(asn1_writer& w) {
    constexpr shape s = shape_of<T>;
    if constexpr (is_named<T>) {
        w.put_type(type_name_of<T>);
    } else if constexpr (s == shape::boolean) {
        w.put("BOOLEAN");
    } else if constexpr (s == shape::integer) {
        print_asn1_integer<Options, T>(w);
    } else if constexpr (s == shape::text) {
        w.put("UTF8String");
    } else if constexpr (s == shape::letters) {
        w.put("PrintableString (FROM (\"A\"..\"Z\")) (SIZE ");
        w.put_range(sizeof(T::chars), sizeof(T::chars));
        w.put(")");
    } else if constexpr (s == shape::list || s == shape::array) {
        print_asn1_list<Options, T>(w);
    } else if constexpr (s == shape::optional) {
        print_asn1_type<Options, typename T::value_type>(w);
    } else {
        static_assert(s == shape::boolean, "sitrep: a type without a binary form");
    }
}

// --- blocks

template <class T>
constexpr asn1_remark remark_on(std::string_view doc) {
    constexpr bool several = shape_of<T> == shape::list || shape_of<T> == shape::array;
    if constexpr (shape_of<element_t<T>> == shape::text) return {doc, element_t<T>::capacity(), several};
    else return {doc};
}

template <class Field>
constexpr void print_asn1_field(asn1_writer& w, bool may_be_absent) {
    using options = typename Field::options;
    w.item(Field::name);
    print_asn1_type<options, typename Field::type>(w);
    if constexpr (options::has_default) print_asn1_default<options, typename Field::type>(w);
    else if (may_be_absent) w.put(" OPTIONAL");
    if constexpr (std::is_void_v<typename options::doc>) w.remark(remark_on<typename Field::type>({}));
    else w.remark(remark_on<typename Field::type>(options::doc::words));
}

template <class... Named>
consteval std::size_t widest(type_list<Named...>) {
    static_assert(check_identifiers(type_list<Named...>{}));
    std::size_t column = 0;
    const std::size_t sizes[] = {0, to_identifier(Named::name).size...};
    for (const std::size_t size : sizes) column = size > column ? size : column;
    return column;
}

template <class... Root, class... Added>
constexpr void print_asn1_sequence(asn1_writer& w, bool closed, type_list<Root...>, type_list<Added...>) {
    const auto outer = w.open("SEQUENCE", widest(type_list<Root..., Added...>{}));
    (print_asn1_field<Root>(w, is_presence_coded<Root>), ...);
    if (!closed) w.extension_mark();
    (print_asn1_field<Added>(w, true), ...);
    w.close(outer);
}

template <class... Cases>
constexpr void print_asn1_internal_choice(asn1_writer& w, type_list<Cases...>) {
    const auto outer = w.open("CHOICE", widest(type_list<Cases...>{}));
    const auto one = [&w]<class... Fields>(std::string_view name, type_list<Fields...> fields) {
        w.item(name);
        if constexpr (sizeof...(Fields) == 0) w.put("NULL");
        else if constexpr (sizeof...(Fields) == 1) (print_asn1_type<typename Fields::options, typename Fields::type>(w), ...);
        else print_asn1_sequence(w, true, fields, type_list<>{});
    };
    (one(Cases::name, typename Cases::fields{}), ...);
    w.close(outer);
}

template <class Names, class... Ts>
constexpr void print_asn1_alternatives(asn1_writer& w, const choice<Ts...>*) {
    static_assert(Names::size == sizeof...(Ts), "sitrep: choice_names<…>() needs one name for each type of the choice");
    std::size_t column = 0;
    for (std::size_t i = 0; i < Names::size; ++i)
        if (to_identifier(Names::name(i)).size > column) column = to_identifier(Names::name(i)).size;
    const auto outer = w.open("CHOICE", column);
    std::size_t i = 0;
    const auto one = [&]<class T>(tag<T>) {
        if (i == Names::root) w.extension_mark();
        w.item(Names::name(i++));
        print_asn1_type<element_place<no_place>, T>(w);
        w.remark(remark_on<T>({}));
    };
    (one(tag<Ts>{}), ...);
    if (Names::root == Names::size) w.extension_mark();
    w.close(outer);
}

constexpr void print_asn1_words(asn1_writer& w, const vocabulary& words) {
    const auto outer = w.open("ENUMERATED", 0);
    for (std::size_t i = 0; i < words.total; ++i) {
        if (i == words.root) w.word("...");
        w.word(words.word(i));
    }
    if (words.extensible && words.root == words.total) w.word("...");
    w.close(outer);
}

/// The right side of a definition.
template <class T>
constexpr void print_asn1_body(asn1_writer& w) {
    constexpr shape s = shape_of<T>;
    if constexpr (is_range_choice<T>::value) {
        print_asn1_range_choice<T>(w);
    } else if constexpr (s == shape::enumeration) {
        print_asn1_words(w, words_of<T>);
    } else if constexpr (s == shape::sequence) {
        using description = description_of<T>;
        print_asn1_sequence(w, description::closed, typename description::root{}, typename description::added{});
    } else if constexpr (s == shape::internal_choice) {
        print_asn1_internal_choice(w, typename description_of<T>::alternatives{});
    } else if constexpr (s == shape::choice) {
        print_asn1_alternatives<description_of<T>>(w, static_cast<const T*>(nullptr));
    } else if constexpr (s == shape::value) {
        print_asn1_body<wire_of<T>>(w);
    } else {
        print_asn1_type<no_place, T>(w);
    }
}

template <class... Ts>
constexpr void print_asn1_definitions(asn1_writer& w, type_list<Ts...> all) {
    static_assert(check_type_names(all));
    const auto one = [&w]<class T>(tag<T>) {
        w.new_line();
        w.put_type(type_name_of<T>);
        w.put(" ::= ");
        print_asn1_body<T>(w);
        w.new_line();
    };
    (one(tag<Ts>{}), ...);
}

}  // namespace detail

/// Writes an ASN.1 module that defines Ts and all types that these reach, in the order in which they are reached, into
/// `out`, and returns the part that it took. Named lists (see schema_name) may stand among Ts.
/// Errors: bad_value (the module's name must be a capital letter, then letters, digits and single hyphens); no_room, with
/// the octets needed in `needed`. Needs neither heap nor input and output, so that a device can print it too.
template <class... Ts>
constexpr result<std::string_view> asn1_module(std::span<char> out, std::string_view module_name = "Sitrep") {
    using all = detail::reached<detail::wire_of, Ts...>;
    if (!detail::is_module_name(module_name)) {
        error e;
        e.code = errc::bad_value;
        return e;
    }
    detail::asn1_writer w(out);
    w.comment("Printed by sitrep " SITREP_VERSION ". Encoding: canonical UPER (ITU-T X.691), a whole message padded with zero");
    w.comment("bits to octets. Sizes of texts, in octets of UTF-8, are rules that stand in comments.");
    w.put(module_name);
    w.put(" DEFINITIONS AUTOMATIC TAGS ::= BEGIN");
    w.new_line();
    detail::print_asn1_definitions(w, all{});
    w.new_line();
    w.put("END");
    w.new_line();
    if (w.text().fits()) return w.text().view();
    return detail::no_room(out.size(), w.text().size());
}

}}  // namespace sitrep

#endif
