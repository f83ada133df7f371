// SPDX-License-Identifier: BSL-1.0
// JSON into described types: members in any order; unknown ones are refused, or skipped in lenient mode.
#ifndef SITREP_CODEC_JSON_DECODE_HPP
#define SITREP_CODEC_JSON_DECODE_HPP

#include <sitrep/codec/json/reader.hpp>
#include <sitrep/codec/json/tables.hpp>
#include <sitrep/core/check_description.hpp>
#include <sitrep/core/config.hpp>
#include <sitrep/core/constraint.hpp>
#include <sitrep/core/describe.hpp>
#include <sitrep/core/inspect.hpp>
#include <sitrep/core/letters.hpp>
#include <sitrep/core/result.hpp>
#include <sitrep/core/schema.hpp>
#include <sitrep/core/text.hpp>
#include <sitrep/core/value_type.hpp>

#include <cstddef>
#include <optional>  // also std::construct_at
#include <type_traits>
#include <utility>

namespace sitrep { inline namespace SITREP_NAMESPACE { namespace detail {

/// read<Constraint>(in, out, may_be_absent) reads a value of this shape; `in` is at its first byte. It returns false if
/// lenient mode skipped an unknown value: then the caller makes `out` absent. After a fault the result means nothing.
/// `may_be_absent`: the context allows an absent value.
/// Here and in json_encoder, functions are split so that they are as small in flash as possible with GCC's -Os.
template <shape> struct json_decoder;

template <class Constraint, class T>
[[gnu::always_inline]] constexpr bool decode_json(json_reader& in, T& out, bool may_be_absent) {
    return json_decoder<shape_of<T>>::template read<Constraint>(in, out, may_be_absent);
}

template <> struct json_decoder<shape::boolean> {
    template <class> static constexpr bool read(json_reader& in, bool& out, bool) {
        out = in.boolean();
        return true;
    }
};

template <> struct json_decoder<shape::integer> {
    template <class Constraint, class T> static constexpr bool read(json_reader& in, T& out, bool) {
        out = static_cast<T>(in.integer(json_limits_in<T, Constraint>()));
        return true;
    }
};

template <> struct json_decoder<shape::enumeration> {
    template <class, class T> static constexpr bool read(json_reader& in, T& out, bool may_be_absent) {
        const int n = in.word(known_names_of<T>(), may_be_absent);
        if (n < 0) return false;
        out = static_cast<T>(n);
        return true;
    }
};

template <> struct json_decoder<shape::text> {
    template <class Constraint, class T> static constexpr bool read(json_reader& in, T& out, bool) {
        text_access::set_size(out, in.text(text_access::chars(out), T::capacity(), Constraint::required));
        return true;
    }
};

template <> struct json_decoder<shape::letters> {
    template <class, class T> static constexpr bool read(json_reader& in, T& out, bool) {
        in.capitals(out.chars, sizeof out.chars);
        return true;
    }
};

template <> struct json_decoder<shape::decimal> {
    template <class, class T> static constexpr bool read(json_reader& in, T& out, bool) {
        out = in.exact_decimal(std::is_same_v<T, written_decimal>);
        return true;
    }
};

template <> struct json_decoder<shape::list> {
    template <class Constraint, class T> static constexpr bool read(json_reader& in, T& out, bool) {
        read_elements<Constraint>(in, out);
        return true;
    }

    /// JSON Lines: an element in each line that is not blank.
    template <class T> static constexpr void read_lines(json_reader& in, T& out) {
        for (bool first = true; in.next_line(first, out.size(), limit<no_constraint, T>);)
            read_element<no_constraint>(in, out);
    }

private:
    /// True if a program with a larger capacity can write more elements than this one holds.
    template <class Constraint, class T>
    static constexpr bool drops = list_range<Constraint, T>::capacity < list_range<Constraint, T>::ub;
    template <class Constraint, class T>
    static constexpr std::size_t limit = element_limit(list_range<Constraint, T>::capacity, drops<Constraint, T>);

    template <class Constraint, class T> static constexpr void read_elements(json_reader& in, T& out) {
        using range = list_range<Constraint, T>;
        const std::size_t start = in.at();
        in.open('[');
        for (bool first = true; in.next_element(first, out.size(), limit<Constraint, T>);)
            read_element<Constraint>(in, out);
        if (out.size() < range::json_lb) in.fail(errc::missing, start);
    }
    /// Adds an element, unless it was skipped. Drops it if the list is full, which only lenient mode comes to.
    template <class Constraint, class T> static constexpr void read_element(json_reader& in, T& list) {
        using element = typename T::value_type;
        using constraint = element_constraint<Constraint, element>;
        const std::size_t n = list.size();
        if constexpr (drops<Constraint, T>) {
            element dropped{};
            element* target = &dropped;
            if (n != T::capacity()) {
                list_access::set_size(list, n + 1);
                target = &list[n];
            }
            if (!decode_json<constraint>(in, *target, true)) list_access::set_size(list, n);
        } else {
            list_access::set_size(list, n + 1);
            if (!decode_json<constraint>(in, list[n], true)) list_access::set_size(list, n);
        }
    }
};

template <> struct json_decoder<shape::array> {
    template <class Constraint, class T> static constexpr bool read(json_reader& in, T& out, bool) {
        const std::size_t start = in.at();
        in.open('[');
        std::size_t n = 0;
        for (bool first = true; in.next_element(first, n, element_limit(out.size(), false)); ++n) {
            auto& element = out.data()[n];
            if (std::is_constant_evaluated()) element = {};  // for g++ 12, as in list_access::set_size
            decode_json<element_constraint<Constraint, typename T::value_type>>(in, element, false);
        }
        if (n < out.size()) in.fail(errc::missing, start);
        return true;
    }
};

template <> struct json_decoder<shape::optional> {
    template <class Constraint, class T> static constexpr bool read(json_reader& in, std::optional<T>& out, bool) {
        using held = element_constraint<Constraint, T>;
        if constexpr (shape_of<T> == shape::enumeration) {
            T value{};
            if (decode_json<held>(in, value, true)) out = value;
        } else {
            // A new object instead of reset(), which clang 14 rejects in constant expressions.
            if (!decode_json<held>(in, out.emplace(), true)) std::construct_at(&out);
        }
        return true;
    }
};

template <> struct json_decoder<shape::sequence> {
    template <class, class T> static constexpr bool read(json_reader& in, T& out, bool) {
        if constexpr (checked<T>) {
            make_absent(out);
            read_members(in, out, typename description_of<T>::all{});
        }
        return true;
    }

private:
    template <class T, class... Fields>
    static constexpr void read_members(json_reader& in, T& out, type_list<Fields...>) {
        constexpr std::size_t size = json_given_size(sizeof...(Fields));
        json_given given[size];
        json_object object;
        in.enter(object, known_names_of<T>(), given, size);
        for (int n = 0; (n = in.next_member(object)) >= 0;) {
            // A chain that ends at the member is faster, one that goes through all of them is smaller.
            if constexpr (takes_eight)
                (void)((n-- == 0 && (read_member<Fields>(in, out.*Fields::member), true)) || ...);
            else ((n-- == 0 ? read_member<Fields>(in, out.*Fields::member) : void()), ...);
        }
    }
    template <class Field, class T> static constexpr void read_member(json_reader& in, T& member) {
        decode_json<field_constraint<Field>>(in, member, is_presence_coded<Field>);
    }
};

template <> struct json_decoder<shape::choice> {
    template <class, class T> static constexpr bool read(json_reader& in, T& out, bool) {
        if constexpr (checked_choice<T>) return choose(in, out);
        else return false;
    }

private:
    template <class T> [[gnu::always_inline]] static constexpr bool choose(json_reader& in, T& out) {
        const int n = in.choose(known_names_of<T>());
        [&]<int... Index>(std::integer_sequence<int, Index...>) {
            ((n == Index ? read_alternative(in, choice_access::emplace<Index>(out)) : void()), ...);
        }(std::make_integer_sequence<int, static_cast<int>(T::size)>{});
        if (n < 0) choice_access::set_unknown(out);
        else in.chosen(known_names_of<T>());
        return n >= 0;
    }
    template <class T> static constexpr void read_alternative(json_reader& in, T& out) {
        decode_json<element_constraint<no_constraint, T>>(in, out, false);
    }
};

template <> struct json_decoder<shape::value> {
    template <class, class T> static constexpr bool read(json_reader& in, T& out, bool) {
        if constexpr (!checked_value<T>) return false;
        else if constexpr (std::is_void_v<json_of<T>>) read_notation(in, out);
        else read_form(in, out);
        return true;
    }

private:
    template <class T> static constexpr void read_notation(json_reader& in, T& out) {
        json_string s;
        if (in.notation(s)) in.conclude(s, parse_notation(s.view(), out, in.mode()));
    }
    template <class T> static constexpr void read_form(json_reader& in, T& out) {
        const json_reader::mark start = in.here();
        json_of<T> form{};
        decode_json<element_constraint<no_constraint, json_of<T>>>(in, form, false);
        if (in.failed()) return;
        if constexpr (std::is_same_v<json_of<T>, wire_of<T>>) {
            if (!T::from_wire(form, out)) in.fail(errc::bad_value, start.at);
        } else if constexpr (std::is_same_v<decltype(T::from_json(form, out)), bool>) {
            if (!T::from_json(form, out)) in.fail(errc::bad_value, start.at);
        } else {
            in.conclude(start, T::from_json(form, out));
        }
    }
};

template <> struct json_decoder<shape::internal_choice> {
    template <class, class T> static constexpr bool read(json_reader&, T&, bool) {
        refuse_internal_choice<T>();
        return true;
    }
};

template <> struct json_decoder<shape::unsupported> {
    template <class, class T> static constexpr bool read(json_reader&, T&, bool) {
        refuse_unsupported<T>();
        return true;
    }
};

static_assert(handles_each_shape<json_decoder>());

}}}  // namespace sitrep::detail

#endif
