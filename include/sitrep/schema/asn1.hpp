// SPDX-License-Identifier: BSL-1.0
// The ASN.1 module (X.680) of described types: ASN.1 compilers generate readers and writers of the same bytes from it.
#ifndef SITREP_SCHEMA_ASN1_HPP
#define SITREP_SCHEMA_ASN1_HPP

#include <sitrep/core/check_description.hpp>
#include <sitrep/core/choice.hpp>
#include <sitrep/core/config.hpp>
#include <sitrep/core/constraint.hpp>
#include <sitrep/core/describe.hpp>
#include <sitrep/core/result.hpp>
#include <sitrep/core/schema.hpp>
#include <sitrep/core/version.hpp>
#include <sitrep/core/view.hpp>
#include <sitrep/schema/asn1/names.hpp>
#include <sitrep/schema/asn1/writer.hpp>
#include <sitrep/schema/types/name.hpp>
#include <sitrep/schema/types/reach.hpp>

#include <array>
#include <cstddef>
#include <span>
#include <string_view>
#include <type_traits>

namespace sitrep { inline namespace SITREP_NAMESPACE {

namespace detail {

/// The printers of a shape: type<Constraint, T>(w) writes what refers to a T in a field, an alternative or a list: its name or
/// the type written out; body<T>(w) writes the right side of T's definition.
template <shape> struct asn1_printer;

template <class Constraint, class T> constexpr void print_asn1_type(asn1_writer& w) {
    asn1_printer<shape_of<T>>::template type<Constraint, T>(w);
}

// --- numbers, sizes, defaults

/// The name of range number i, below 10, in a CHOICE of ranges: r0, r1 …
constexpr std::string_view range_name(std::size_t i) { return view_of(&"r0r1r2r3r4r5r6r7r8r9"[2 * i], 2); }

/// A CHOICE of disjoint ranges.
template <class RangeChoice> constexpr void print_asn1_range_choice(asn1_writer& w) {
    static_assert(RangeChoice::count <= 10,
                  "sitrep: the ASN.1 module has names for at most ten ranges of a range_choice<…>");
    const auto outer = w.open("CHOICE", 2);
    for (std::size_t i = 0; i < RangeChoice::count; ++i) {
        w.item(range_name(i));
        w.put("INTEGER ");
        w.put_range(RangeChoice::bounds[2 * i], RangeChoice::bounds[2 * i + 1]);
    }
    w.close(outer);
}

template <class Options, class T> constexpr void print_asn1_default(asn1_writer& w) {
    constexpr auto value = static_cast<T>(Options::default_::value);
    w.put(" DEFAULT ");
    if constexpr (shape_of<T> == shape::boolean) w.put(value ? "TRUE" : "FALSE");
    else if constexpr (shape_of<T> == shape::enumeration)
        w.put_identifier(words_of<T>.word(static_cast<std::size_t>(value)));
    else {
        if constexpr (!std::is_void_v<typename Options::range_choice>) {  // X.680 29.11: a value of a CHOICE
            std::size_t i = 0;  // the value is in one of them: see check_description.hpp
            while (static_cast<std::int64_t>(value) > Options::range_choice::bounds[2 * i + 1] ||
                   static_cast<std::int64_t>(value) < Options::range_choice::bounds[2 * i])
                ++i;
            w.put(range_name(i));
            w.put(" : ");
        }
        w.put_integer(value);
    }
}

// --- blocks

template <class T> constexpr asn1_remark remark_on(std::string_view doc) {
    constexpr bool several = shape_of<T> == shape::list || shape_of<T> == shape::array;
    if constexpr (shape_of<element_t<T>> == shape::text) return {doc, element_t<T>::capacity(), several};
    else return {doc};
}

template <class Field> constexpr void print_asn1_field(asn1_writer& w, bool may_be_absent) {
    using options = typename Field::options;
    w.item(Field::name);
    print_asn1_type<field_constraint<Field>, typename Field::type>(w);
    if constexpr (options::has_default) print_asn1_default<options, typename Field::type>(w);
    else if (may_be_absent) w.put(" OPTIONAL");
    if constexpr (std::is_void_v<typename options::doc>) w.remark(remark_on<typename Field::type>({}));
    else w.remark(remark_on<typename Field::type>(options::doc::words));
}

template <class... Named> consteval std::size_t widest(type_list<Named...>) {
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

template <class... Cases> constexpr void print_asn1_internal_choice(asn1_writer& w, type_list<Cases...>) {
    const auto outer = w.open("CHOICE", widest(type_list<Cases...>{}));
    const auto one = [&w]<class... Fields>(std::string_view name, type_list<Fields...> fields) {
        w.item(name);
        if constexpr (sizeof...(Fields) == 0) w.put("NULL");
        else if constexpr (sizeof...(Fields) == 1)
            (print_asn1_type<field_constraint<Fields>, typename Fields::type>(w), ...);
        else print_asn1_sequence(w, true, fields, type_list<>{});
    };
    (one(Cases::name, typename Cases::fields{}), ...);
    w.close(outer);
}

template <class Names, class... Ts> constexpr void print_asn1_alternatives(asn1_writer& w, const choice<Ts...>*) {
    std::size_t column = 0;
    for (std::size_t i = 0; i < Names::size; ++i)
        if (to_identifier(Names::name(i)).size > column) column = to_identifier(Names::name(i)).size;
    const auto outer = w.open("CHOICE", column);
    std::size_t i = 0;
    const auto one = [&]<class T>(tag<T>) {
        if (i == Names::root) w.extension_mark();
        w.item(Names::name(i++));
        print_asn1_type<element_constraint<no_constraint, T>, T>(w);
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

// --- shapes

/// Shapes that a schema defines by name: all uses refer to that.
struct asn1_by_name {
    template <class, class T> static constexpr void type(asn1_writer& w) { w.put_type(type_name_of<T>); }
};
/// Shapes that are written out where they are used. A definition of one was requested.
template <shape S> struct asn1_written_out {
    template <class T> static constexpr void body(asn1_writer& w) {
        asn1_printer<S>::template type<no_constraint, T>(w);
    }
};

template <> struct asn1_printer<shape::boolean> : asn1_written_out<shape::boolean> {
    template <class, class> static constexpr void type(asn1_writer& w) { w.put("BOOLEAN"); }
};

template <> struct asn1_printer<shape::integer> : asn1_written_out<shape::integer> {
    template <class Constraint, class T> static constexpr void type(asn1_writer& w) {
        using range_choice = typename Constraint::range_choice;
        if constexpr (std::is_void_v<range_choice>) {
            w.put("INTEGER ");
            w.put_range(integer_range<Constraint, T>::lb, integer_range<Constraint, T>::ub);
        } else if constexpr (has_schema_name<range_choice>) {
            w.put_type(type_name_of<range_choice>);
        } else {
            print_asn1_range_choice<range_choice>(w);
        }
    }
};

template <> struct asn1_printer<shape::text> : asn1_written_out<shape::text> {
    template <class, class> static constexpr void type(asn1_writer& w) { w.put("UTF8String"); }
};

template <> struct asn1_printer<shape::letters> : asn1_written_out<shape::letters> {
    template <class, class T> static constexpr void type(asn1_writer& w) {
        w.put("PrintableString (FROM (\"A\"..\"Z\")) (SIZE ");
        w.put_range(sizeof(T::chars), sizeof(T::chars));
        w.put(")");
    }
};

template <class Constraint, class T>
constexpr void print_asn1_elements(asn1_writer& w, std::size_t lb, std::size_t ub) {
    w.put("SEQUENCE (SIZE ");
    w.put_range(lb, ub);
    w.put(") OF ");
    print_asn1_type<element_constraint<Constraint, typename T::value_type>, typename T::value_type>(w);
}
template <> struct asn1_printer<shape::list> : asn1_written_out<shape::list> {
    template <class Constraint, class T> static constexpr void type(asn1_writer& w) {
        print_asn1_elements<Constraint, T>(w, list_range<Constraint, T>::lb, list_range<Constraint, T>::ub);
    }
};
template <> struct asn1_printer<shape::array> : asn1_written_out<shape::array> {
    template <class Constraint, class T> static constexpr void type(asn1_writer& w) {
        print_asn1_elements<Constraint, T>(w, std::tuple_size_v<T>, std::tuple_size_v<T>);
    }
};

template <> struct asn1_printer<shape::optional> : asn1_written_out<shape::optional> {
    template <class Constraint, class T> static constexpr void type(asn1_writer& w) {
        print_asn1_type<element_constraint<Constraint, typename T::value_type>, typename T::value_type>(w);
    }
};

template <> struct asn1_printer<shape::enumeration> : asn1_by_name {
    template <class T> static constexpr void body(asn1_writer& w) {
        if constexpr (checked_words<T>) print_asn1_words(w, words_of<T>);
    }
};

template <> struct asn1_printer<shape::sequence> : asn1_by_name {
    template <class T> static constexpr void body(asn1_writer& w) {
        using description = description_of<T>;
        print_asn1_sequence(w, description::closed, typename description::root{}, typename description::added{});
    }
};

template <> struct asn1_printer<shape::internal_choice> : asn1_by_name {
    template <class T> static constexpr void body(asn1_writer& w) {
        print_asn1_internal_choice(w, typename description_of<T>::alternatives{});
    }
};

template <> struct asn1_printer<shape::choice> : asn1_by_name {
    template <class T> static constexpr void body(asn1_writer& w) {
        if constexpr (checked_choice<T> && checked_alternatives<T>)
            print_asn1_alternatives<description_of<T>>(w, static_cast<const T*>(nullptr));
    }
};

/// A value is defined as its wire form.
template <> struct asn1_printer<shape::value> : asn1_by_name {
    template <class T> static constexpr void body(asn1_writer& w) {
        asn1_printer<shape_of<wire_of<T>>>::template body<wire_of<T>>(w);
    }
};

template <> struct asn1_printer<shape::decimal> : asn1_written_out<shape::decimal> {
    template <class, class T> static constexpr void type(asn1_writer&) { refuse_without_binary_form<T>(); }
};

template <> struct asn1_printer<shape::unsupported> : asn1_written_out<shape::unsupported> {
    template <class, class T> static constexpr void type(asn1_writer&) { refuse_without_binary_form<T>(); }
};

static_assert(handles_each_shape<asn1_printer>());

template <class... Ts> constexpr void print_asn1_definitions(asn1_writer& w, type_list<Ts...> all) {
    static_assert(check_type_names(all));
    const auto one = [&w]<class T>(tag<T>) {
        w.new_line();
        w.put_type(type_name_of<T>);
        w.put(" ::= ");
        if constexpr (is_range_choice<T>::value) print_asn1_range_choice<T>(w);
        else asn1_printer<shape_of<T>>::template body<T>(w);
        w.new_line();
    };
    (one(tag<Ts>{}), ...);
}

}  // namespace detail

/// Writes an ASN.1 module into `out` and returns the part of `out` that it wrote. The module defines Ts and the types that
/// these reach, depth first. Ts may include lists with a schema_name.
/// Errors: bad_value (the module's name must be a capital letter, then letters, digits and single hyphens); buffer_too_small, with
/// the bytes needed in `needed`. No heap, no I/O: a device can print its own module.
///
///     const auto module = sitrep::asn1_module<sitrep::record>(buffer);
template <class... Ts>
constexpr result<std::string_view> asn1_module(std::span<char> out, std::string_view module_name = "Sitrep") {
    using all = detail::reached<detail::wire_of, Ts...>;
    static_assert(
        all::size != 0 && ((detail::shape_of<std::remove_cv_t<Ts>> != detail::shape::unsupported) && ...),
        "sitrep: asn1_module<Ts…> takes described types that have a name: structs, enums, choices and values");
    if (!detail::is_module_name(module_name)) {
        error e;
        e.code = errc::bad_value;
        return e;
    }
    detail::asn1_writer w(out.data(), out.size());
    w.comment("Printed by sitrep " SITREP_VERSION
              ". Encoding: canonical UPER (ITU-T X.691), a whole message padded with zero");
    w.comment("bits to octets. Sizes of texts, in octets of UTF-8, are rules that stand in comments.");
    w.put(module_name);
    w.put(" DEFINITIONS AUTOMATIC TAGS ::= BEGIN");
    w.new_line();
    detail::print_asn1_definitions(w, all{});
    w.new_line();
    w.put("END");
    w.new_line();
    if (w.text().fits()) return w.text().view();
    return detail::buffer_too_small(out.size(), w.text().size());
}

}}  // namespace sitrep

#endif
