// SPDX-License-Identifier: BSL-1.0
// Described types into JSON: members in the order of their description, absent ones omitted.
#ifndef SITREP_CODEC_JSON_ENCODE_HPP
#define SITREP_CODEC_JSON_ENCODE_HPP

#include <sitrep/codec/json/tables.hpp>
#include <sitrep/codec/json/writer.hpp>
#include <sitrep/core/check_description.hpp>
#include <sitrep/core/config.hpp>
#include <sitrep/core/constraint.hpp>
#include <sitrep/core/describe.hpp>
#include <sitrep/core/letters.hpp>
#include <sitrep/core/result.hpp>
#include <sitrep/core/schema.hpp>
#include <sitrep/core/text_writer.hpp>

#include <cstddef>
#include <optional>
#include <type_traits>

namespace sitrep { inline namespace SITREP_NAMESPACE { namespace detail {

/// write<Constraint>(out, value) writes a value of this shape.
template <shape> struct json_encoder;

template <class T> using json_encoder_of = json_encoder<shape_of<T>>;

template <> struct json_encoder<shape::boolean> {
    template <class> static constexpr void write(json_writer& out, bool value) { out.boolean(value); }
};

template <> struct json_encoder<shape::integer> {
    template <class Constraint, class T> static constexpr void write(json_writer& out, T value) {
        out.integer(static_cast<json_word<T>>(value), json_limits_in<T, Constraint>());
    }
};

template <> struct json_encoder<shape::enumeration> {
    template <class, class T> static constexpr void write(json_writer& out, T value) {
        out.word(known_names_of<T>(), words_of<T>.total, static_cast<std::size_t>(value));
    }
};

template <> struct json_encoder<shape::text> {
    template <class, class T> static constexpr void write(json_writer& out, const T& value) {
        out.string(value.view());
    }
};

template <> struct json_encoder<shape::letters> {
    template <class, class T> static constexpr void write(json_writer& out, const T& value) {
        out.capitals({value.chars, sizeof value.chars});
    }
};

template <> struct json_encoder<shape::decimal> {
    template <class> static constexpr void write(json_writer& out, decimal value) { out.exact_decimal(value); }
};

template <> struct json_encoder<shape::array> {
    template <class Constraint, class T> static constexpr void write(json_writer& out, const T& elements) {
        const json_cursor outer = out.enter('[', json_cursor());
        using element = typename T::value_type;
        for (std::size_t i = 0; i < elements.size(); ++i)
            json_encoder_of<element>::template write<element_constraint<Constraint, element>>(out, elements.data()[i]);
        out.leave(']', outer);
    }
};

template <> struct json_encoder<shape::list> {
    template <class Constraint, class T> static constexpr void write(json_writer& out, const T& elements) {
        using range = list_range<Constraint, T>;
        if (elements.size() < range::json_lb) out.fail(errc::missing);
        if (elements.size() > range::capacity) out.fail(errc::too_long);
        json_encoder<shape::array>::write<Constraint>(out, elements);
    }
};

template <> struct json_encoder<shape::optional> {
    template <class Constraint, class T> static constexpr void write(json_writer& out, const std::optional<T>& value) {
        if (value.has_value()) json_encoder_of<T>::template write<element_constraint<Constraint, T>>(out, *value);
        else out.no_value(errc::missing);
    }
};

template <> struct json_encoder<shape::sequence> {
    template <class, class T> static constexpr void write(json_writer& out, const T& value) {
        if constexpr (checked<T>) write_members(out, value, typename description_of<T>::all{});
    }

private:
    template <class T, class... Fields>
    static constexpr void write_members(json_writer& out, const T& value, type_list<Fields...>) {
        const json_cursor outer = out.enter('{', cursor_at(known_names_of<T>()));
        (write_member<Fields>(out, value.*Fields::member), ...);
        out.leave('}', outer);
    }
    template <class Field, class T> static constexpr void write_member(json_writer& out, const T& member) {
        if constexpr (!is_presence_coded<Field>) {
            json_encoder_of<T>::template write<field_constraint<Field>>(out, member);
        } else if constexpr (is_text<T>) {
            out.text_member(member.view());
        } else if (!is_present<Field>(member)) {
            out.absent();
        } else if constexpr (is_optional<T>) {
            using held = typename T::value_type;
            json_encoder_of<held>::template write<element_constraint<field_constraint<Field>, held>>(out, *member);
        } else {
            json_encoder_of<T>::template write<field_constraint<Field>>(out, member);
        }
    }
};

template <> struct json_encoder<shape::choice> {
    template <class, class T> static constexpr void write(json_writer& out, const T& value) {
        if constexpr (checked_choice<T>) write_alternative(out, value);
    }

private:
    template <class T>
    [[gnu::always_inline]] static constexpr void write_alternative(json_writer& out, const T& value) {
        if (value.index() == T::size) return out.no_value(errc::unknown_value);
        const json_cursor outer = out.enter('{', cursor_at(known_names_of<T>()).from(value.index()));
        value.visit([&out]<class A>(const A& alternative) {
            json_encoder_of<A>::template write<element_constraint<no_constraint, A>>(out, alternative);
        });
        out.leave('}', outer);
    }
};

template <> struct json_encoder<shape::value> {
    template <class, class T> static constexpr void write(json_writer& out, const T& value) {
        if constexpr (!checked_value<T>) return;
        else if constexpr (std::is_void_v<json_of<T>>) write_notation(out, value);
        else write_form(out, value);
    }

private:
    template <class T> static constexpr void write_notation(json_writer& out, const T& value) {
        if constexpr (requires { value.has_notation(); })
            if (!value.has_notation()) out.fail(errc::unknown_value);
        char buffer[json_short];
        text_writer notation = out.notation_writer(buffer);
        if (!value.empty()) value.print(notation);
        out.notation(notation);
    }
    template <class T> static constexpr void write_form(json_writer& out, const T& value) {
        if (value.empty()) return out.no_value(errc::missing);
        json_of<T> form{};
        if constexpr (std::is_same_v<json_of<T>, wire_of<T>>) value.to_wire(form);
        else value.to_json(form);
        json_encoder_of<json_of<T>>::template write<element_constraint<no_constraint, json_of<T>>>(out, form);
    }
};

template <> struct json_encoder<shape::internal_choice> {
    template <class, class T> static constexpr void write(json_writer&, const T&) { refuse_internal_choice<T>(); }
};

template <> struct json_encoder<shape::unsupported> {
    template <class, class T> static constexpr void write(json_writer&, const T&) { refuse_unsupported<T>(); }
};

template <class Constraint, class T> constexpr void encode_json(json_writer& out, const T& value) {
    json_encoder<shape_of<T>>::template write<Constraint>(out, value);
}

static_assert(handles_each_shape<json_encoder>());

}}}  // namespace sitrep::detail

#endif
