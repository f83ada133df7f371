// SPDX-License-Identifier: BSL-1.0
// Generated code that encodes described types to canonical UPER (ITU-T X.691, the 2021 edition: PER unaligned).
#ifndef SITREP_CODEC_UPER_ENCODE_HPP
#define SITREP_CODEC_UPER_ENCODE_HPP

#include <sitrep/codec/uper/bits.hpp>
#include <sitrep/codec/uper/capacity.hpp>
#include <sitrep/codec/uper/encode_primitives.hpp>
#include <sitrep/codec/uper/word_writer.hpp>
#include <sitrep/core/check_description.hpp>
#include <sitrep/core/config.hpp>
#include <sitrep/core/constraint.hpp>
#include <sitrep/core/describe.hpp>

#include <cstddef>
#include <cstdint>
#include <type_traits>
#include <utility>

namespace sitrep { inline namespace SITREP_NAMESPACE { namespace detail {

// Comments cite clauses of X.691.

/// write<Options>(w, value) writes a value of this shape. `Options`: the PER-visible constraints of its field (3.7.18).
/// Errors: missing, out_of_range, too_long or unknown_value for a value that no encoding has.
template <shape> struct uper_encoder;

/// True if the fast core joins this many bits of a Writer in one word.
template <class Writer> constexpr bool joins(std::size_t bits) {
    return !SITREP_SMALL && std::is_same_v<Writer, bit_writer> && bits <= word_bits;
}
/// The same for the fields of a T: a closed struct, or a value with a short wire form.
template <class Writer, class Options, class T> constexpr bool joins_fields() {
    constexpr shape s = shape_of<T>;
    if constexpr (s == shape::value) return joins<Writer>(max_bits<Options, T>());
    else if constexpr (s == shape::sequence) return description_of<T>::closed && joins<Writer>(max_bits<Options, T>());
    else return false;
}

template <class Options, class Writer, class T>
[[gnu::always_inline]] constexpr void encode(Writer& w, const T& value) {
    if constexpr (joins_fields<Writer, Options, T>()) {
        word_writer joined(w);
        uper_encoder<shape_of<T>>::template write<Options>(joined, value);
        joined.close();
    } else {
        uper_encoder<shape_of<T>>::template write<Options>(w, value);
    }
}

/// 11.2: an open type: a length determinant in bytes, then a complete encoding of the value, at least one byte.
/// Encodes the value twice, the first time for the length: each level of additions within additions doubles their cost.
/// A value that has no encoding has no length: then the bit of the error is the same in both cores.
template <class Options, class Writer, class T> constexpr void put_open(Writer& w, const T& value) {
    bit_writer measure(nullptr, 0);
    encode<Options>(measure, value);
    const std::size_t bits = measure.position();
    const std::size_t bytes = measure.ok() ? complete_bytes(bits) : 0;
    if (bytes >= fragment_size) return w.fail(errc::too_long);
    put_length_determinant(w, bytes);
    encode<Options>(w, value);
    if (bytes != 0) w.put(0, static_cast<unsigned>(bytes * 8 - bits));
}

template <class Field, class Writer, class T>
SITREP_DETAIL_INLINED constexpr void encode_member(Writer& w, const T& member) {
    if constexpr (is_optional<T>) encode<typename Field::options>(w, *member);
    else encode<typename Field::options>(w, member);
}

// --- shapes

template <> struct uper_encoder<shape::boolean> {
    template <class, class Writer> static constexpr void write(Writer& w, bool value) { w.put(value, 1); }
};

/// 11.5: a constrained whole number; or a choice of ranges.
template <> struct uper_encoder<shape::integer> {
    template <class Options, class Writer, class T>
    SITREP_DETAIL_INLINED SITREP_DETAIL_WRAPS static constexpr void write(Writer& w, T value) {
        if constexpr (!std::is_void_v<typename Options::range_choice>) {
            constexpr auto& rows = choice_ranges<typename Options::range_choice>;
            const auto v = static_cast<std::uint32_t>(value);
            if constexpr (SITREP_SMALL) put_range_choice(w, v, rows.data(), rows.size(), bits_for(rows.size() - 1));
            else put_range_choice<rows>(w, v, std::make_index_sequence<rows.size()>{});
        } else {
            using in = integer_range<Options, T>;
            const auto offset = static_cast<typename in::word>(value) - static_cast<typename in::word>(in::lb);
            if constexpr (in::max_offset > 0xFFFFFFFFu) {
                if (offset > in::max_offset) return w.fail(errc::out_of_range);
                w.put(static_cast<std::uint32_t>(offset >> 32), bits_for(in::max_offset) - 32);
                w.put(static_cast<std::uint32_t>(offset), 32);
            } else {
                if constexpr (sizeof(T) > 4) {
                    if (offset > in::max_offset) return w.fail(errc::out_of_range);
                }
                w.put_upto(static_cast<std::uint32_t>(offset), static_cast<std::uint32_t>(in::max_offset),
                           bits_for(in::max_offset));
            }
        }
    }
};

template <> struct uper_encoder<shape::enumeration> {
    template <class, class Writer, class T> SITREP_DETAIL_INLINED static constexpr void write(Writer& w, T value) {
        constexpr enum_size size = enum_size_of<T>;
        if constexpr (size.extensible) put_enum(w, static_cast<std::uint32_t>(value), size);
        else w.put_upto(static_cast<std::uint32_t>(value), size.root - 1u, size.root_bits);
    }
};

template <> struct uper_encoder<shape::text> {
    template <class, class Writer, class T> static constexpr void write(Writer& w, const T& value) {
        put_text(w, value.view());
    }
};

template <> struct uper_encoder<shape::letters> {
    template <class, class Writer, class T>
    SITREP_DETAIL_INLINED static constexpr void write(Writer& w, const T& value) {
        for (const char c : value.chars) w.put_upto(static_cast<std::uint32_t>(c) - 'A', 25, 5);
    }
};

template <> struct uper_encoder<shape::array> {
    template <class Options, class Writer, class T> static constexpr void write(Writer& w, const T& elements) {
        write_elements<Options>(w, elements);
    }
    template <class Options, class Writer, class T>
    [[gnu::always_inline]] static constexpr void write_elements(Writer& w, const T& elements) {
        for (std::size_t i = 0; i < elements.size(); ++i) {
            encode<element_constraint<Options, typename T::value_type>>(w, elements.data()[i]);
            if (!w.leave_field(i)) return;
        }
    }
};

template <> struct uper_encoder<shape::list> {
    template <class Options, class Writer, class T> static constexpr void write(Writer& w, const T& elements) {
        using size = list_range<Options, T>;
        if (elements.size() < size::lb) return w.fail(errc::missing);
        if (elements.size() > size::ub) return w.fail(errc::too_long);
        w.put(static_cast<std::uint32_t>(elements.size() - size::lb), bits_for(size::max_offset));
        uper_encoder<shape::array>::write_elements<Options>(w, elements);
    }
};

/// 19: the extension bit, the presence bits, the components of the root, then the extension additions.
template <> struct uper_encoder<shape::sequence> {
    template <class, class Writer, class T>
    SITREP_DETAIL_INLINED static constexpr void write(Writer& w, const T& value) {
        if constexpr (checked<T>)
            write_components(w, value, typename description_of<T>::root{}, typename description_of<T>::added{});
    }

private:
    template <class Writer, class T, class... Root, class... Added>
    static constexpr void write_components(Writer& w, const T& value, type_list<Root...>, type_list<Added...>) {
        [[maybe_unused]] const bool extended = (is_present<Added>(value.*Added::member) || ...);
        constexpr unsigned presence_bits = count_optional(type_list<Root...>{});
        if constexpr (description_of<T>::closed || presence_bits == 32) {
            if constexpr (!description_of<T>::closed) w.put(extended, 1);
            if constexpr (presence_bits != 0) w.put(presence_of<Root...>(value), presence_bits);
        } else {
            w.put(std::uint32_t{extended} << presence_bits | presence_of<Root...>(value), 1 + presence_bits);
        }
        [[maybe_unused]] const auto component = [&]<class Field>(tag<Field>) {
            if (is_present<Field>(value.*Field::member)) encode_member<Field>(w, value.*Field::member);
            return w.leave_field(Field::name);
        };
        [[maybe_unused]] const bool root_is_written = (component(tag<Root>{}) && ...);
        if constexpr (sizeof...(Added) > 0) {
            if (!root_is_written || !extended) return;
            put_normally_small(w, sizeof...(Added) - 1);  // 19.8
            (w.put(is_present<Added>(value.*Added::member), 1), ...);
            const auto addition = [&]<class Field>(tag<Field>) {
                if (is_present<Field>(value.*Field::member)) {
                    if constexpr (is_optional<typename Field::type>)
                        put_open<typename Field::options>(w, *(value.*Field::member));
                    else put_open<typename Field::options>(w, value.*Field::member);
                }
                return w.leave_field(Field::name);
            };
            (void)(addition(tag<Added>{}) && ...);
        }
    }
    /// The presence bits of at most 32 fields, the last one in bit 0.
    template <class... Fields, class T> SITREP_DETAIL_WRAPS static constexpr std::uint32_t presence_of(const T& value) {
        std::uint32_t bits = 0;
        const auto add = [&]<class Field>(tag<Field>) SITREP_DETAIL_WRAPS {
            if constexpr (is_presence_coded<Field>)
                bits = bits << 1 | (is_present<Field>(value.*Field::member) ? 1u : 0u);
        };
        (add(tag<Fields>{}), ...);
        return bits;
    }
};

/// 23: a CHOICE without an extension bit: the index of the alternative, then its fields.
template <> struct uper_encoder<shape::internal_choice> {
    template <class, class Writer, class T>
    SITREP_DETAIL_INLINED static constexpr void write(Writer& w, const T& value) {
        if constexpr (checked_internal_choice<T>)
            write_alternative(w, value, typename description_of<T>::alternatives{});
    }

private:
    template <class Writer, class T, class... Cases>
    static constexpr void write_alternative(Writer& w, const T& value, type_list<Cases...>) {
        constexpr std::uint32_t count = sizeof...(Cases);
        constexpr unsigned bits = bits_for(count - 1);
        const auto index = static_cast<std::uint32_t>(value.*description_of<T>::selector);
        if (index >= count) return w.fail(errc::out_of_range);
        std::uint32_t i = 0;
        ((i++ == index ? write_fields<bits>(w, value, index, typename Cases::fields{}) : void()), ...);
    }
    template <unsigned bits, class Writer, class T, class... Fields>
    SITREP_DETAIL_INLINED static constexpr void write_fields(Writer& w, const T& value, std::uint32_t index,
                                                             type_list<Fields...>) {
        if constexpr (joins<Writer>((bits + ... + max_field_bits<Fields>()))) {
            word_writer joined(w);
            joined.put(index, bits);
            (encode_member<Fields>(joined, value.*Fields::member), ...);
            joined.close();
        } else {
            w.put(index, bits);
            (encode_member<Fields>(w, value.*Fields::member), ...);
        }
    }
};

/// 23: the extension bit, the index of the alternative, and the value; of an extension addition as an open type.
template <> struct uper_encoder<shape::choice> {
    template <class, class Writer, class T> static constexpr void write(Writer& w, const T& value) {
        if constexpr (checked_choice<T>) write_alternative(w, value);
    }

private:
    template <class Writer, class T>
    [[gnu::always_inline]] static constexpr void write_alternative(Writer& w, const T& value) {
        using names = description_of<T>;
        if (value.index() >= T::size) return w.fail(errc::unknown_value);
        constexpr auto root = static_cast<std::uint32_t>(names::root);
        const auto index = static_cast<std::uint32_t>(value.index());
        const bool is_addition = index >= root;
        w.put(is_addition, 1);
        if (is_addition) put_normally_small(w, index - root);
        else w.put(index, bits_for(root - 1));
        value.visit([&]<class Alternative>(const Alternative& alternative) {
            using options = element_constraint<no_constraint, Alternative>;
            if (is_addition) put_open<options>(w, alternative);
            else encode<options>(w, alternative);
        });
        (void)w.leave_field(names::name(index));
    }
};

/// A value, as its wire struct. The options of its field do not matter: the wire struct has its own.
template <> struct uper_encoder<shape::value> {
    template <class, class Writer, class T>
    SITREP_DETAIL_INLINED static constexpr void write(Writer& w, const T& value) {
        if constexpr (checked_value<T>) write_wire(w, value);
    }

private:
    template <class Writer, class T> SITREP_DETAIL_SHARED static constexpr void write_wire(Writer& w, const T& value) {
        if (value.empty()) return w.fail(errc::missing);
        typename description_of<T>::wire wire_struct{};
        value.to_wire(wire_struct);
        encode<no_constraint>(w, wire_struct);
    }
};

template <> struct uper_encoder<shape::optional> {
    template <class, class Writer, class T> static constexpr void write(Writer&, const T&) {
        refuse_without_binary_form<T>();
    }
};
template <> struct uper_encoder<shape::decimal> : uper_encoder<shape::optional> {};
template <> struct uper_encoder<shape::unsupported> : uper_encoder<shape::optional> {};

static_assert(handles_each_shape<uper_encoder>());

}}}  // namespace sitrep::detail

#endif
