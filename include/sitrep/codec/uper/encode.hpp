// SPDX-License-Identifier: BSL-1.0
// Described types into canonical UPER (ITU-T X.691, PER unaligned). Clause numbers are those of the 2021 edition.
#ifndef SITREP_CODEC_UPER_ENCODE_HPP
#define SITREP_CODEC_UPER_ENCODE_HPP

#include <sitrep/codec/uper/bits.hpp>
#include <sitrep/codec/uper/encode_primitives.hpp>
#include <sitrep/core/check_description.hpp>
#include <sitrep/core/config.hpp>
#include <sitrep/core/constraint.hpp>
#include <sitrep/core/describe.hpp>

#include <cstddef>
#include <cstdint>
#include <type_traits>

namespace sitrep { inline namespace SITREP_NAMESPACE { namespace detail {

template <class Options, class T>
constexpr void encode(bit_writer& w, const T& value);

/// 11.2: an open type: the value as an encoding of its own, a whole number of octets (at least one) after their number.
/// It is encoded twice, the first time to know that number: so each level of additions within additions doubles their cost.
template <class Options, class T>
constexpr void put_open(bit_writer& w, const T& value) {
    bit_writer measure{{}};
    encode<Options>(measure, value);
    const std::size_t bits = measure.position();
    const std::size_t octets = bits == 0 ? 1 : (bits + 7) / 8;
    if (octets >= 16384) return w.fail(errc::too_long);
    put_length_determinant(w, octets);
    encode<Options>(w, value);
    w.put(0, static_cast<unsigned>(octets * 8 - bits));
}

// --- shapes

template <class Options, class T>
constexpr void encode_integer(bit_writer& w, T value) {
    if constexpr (!std::is_void_v<typename Options::range_choice>) {
        static_assert(sizeof(T) <= 4, "sitrep: range_choice<…> stands on integers of up to 32 bits");
        constexpr auto& rows = choice_ranges<typename Options::range_choice>;
        put_range_choice(w, static_cast<std::uint32_t>(value), rows.data(), rows.size(), bits_for(rows.size() - 1));
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
            w.put_upto(static_cast<std::uint32_t>(offset), static_cast<std::uint32_t>(in::max_offset), bits_for(in::max_offset));
        }
    }
}

template <class Field, class T>
constexpr void encode_member(bit_writer& w, const T& member) {
    if constexpr (is_optional<T>) encode<typename Field::options>(w, *member);
    else encode<typename Field::options>(w, member);
}

/// 19: extension bit, a bit for each optional component, the components, then what was added.
template <class T, class... Root, class... Added>
constexpr void encode_sequence(bit_writer& w, const T& value, type_list<Root...>, type_list<Added...>) {
    [[maybe_unused]] const bool grown = (is_present<Added>(value.*Added::member) || ...);
    if constexpr (!description_of<T>::closed) w.put(grown, 1);
    [[maybe_unused]] const auto presence = [&]<class Field>(tag<Field>) {
        if constexpr (is_presence_coded<Field>) w.put(is_present<Field>(value.*Field::member), 1);
    };
    (presence(tag<Root>{}), ...);
    [[maybe_unused]] const auto component = [&]<class Field>(tag<Field>) {
        if (is_present<Field>(value.*Field::member)) encode_member<Field>(w, value.*Field::member);
        return w.leave_field(Field::name);
    };
    [[maybe_unused]] const bool whole = (component(tag<Root>{}) && ...);
    if constexpr (sizeof...(Added) > 0) {
        if (!whole || !grown) return;
        w.put(sizeof...(Added) - 1, 7);
        (presence(tag<Added>{}), ...);
        const auto addition = [&]<class Field>(tag<Field>) {
            if (is_present<Field>(value.*Field::member)) {
                if constexpr (is_optional<typename Field::type>)
                    put_open<typename Field::options>(w, *(value.*Field::member));
                else
                    put_open<typename Field::options>(w, value.*Field::member);
            }
            return w.leave_field(Field::name);
        };
        (void)(addition(tag<Added>{}) && ...);
    }
}

/// 23 without an extension bit: the index, and the fields of that alternative.
template <class T, class... Cases>
constexpr void encode_internal_choice(bit_writer& w, const T& value, type_list<Cases...>) {
    static_assert(checked_internal_choice<T>);
    constexpr std::uint32_t count = sizeof...(Cases);
    const auto index = static_cast<std::uint32_t>(value.*description_of<T>::selector);
    w.put_upto(index, count - 1, bits_for(count - 1));
    std::uint32_t i = 0;
    const auto one = [&]<class... Fields>(type_list<Fields...>) {
        if (i++ == index) (encode_member<Fields>(w, value.*Fields::member), ...);
    };
    (one(typename Cases::fields{}), ...);
}

/// 23: the index of the alternative in the root and the value, or for what was added an open type.
template <class T>
constexpr void encode_choice(bit_writer& w, const T& value) {
    using names = description_of<T>;
    if (value.index() >= T::size) return w.fail(errc::unknown_value);
    constexpr auto root = static_cast<std::uint32_t>(names::root);
    const auto index = static_cast<std::uint32_t>(value.index());
    const bool added = index >= root;
    w.put(added, 1);
    if (added) w.put(index - root, 7);
    else w.put(index, bits_for(root - 1));
    value.visit([&]<class Alternative>(const Alternative& alternative) {
        using options = element_options<no_options, Alternative>;
        if (added) put_open<options>(w, alternative);
        else encode<options>(w, alternative);
    });
    (void)w.leave_field(names::name(index));
}

/// A value of this library, as its parts; whatever field it stands in.
template <class T>
SITREP_DETAIL_SHARED constexpr void encode_value(bit_writer& w, const T& value) {
    if (value.empty()) return w.fail(errc::missing);
    typename description_of<T>::wire parts{};
    value.to_wire(parts);
    encode<no_options>(w, parts);
}

template <class Options, class T>
constexpr void encode(bit_writer& w, const T& value) {
    constexpr shape s = shape_of<T>;
    if constexpr (s == shape::boolean) {
        w.put(value, 1);
    } else if constexpr (s == shape::integer) {
        encode_integer<Options>(w, value);
    } else if constexpr (s == shape::enumeration) {
        constexpr enum_size size = enum_size_of<T>;
        if constexpr (size.extensible) put_enum(w, static_cast<std::uint32_t>(value), size);
        else w.put_upto(static_cast<std::uint32_t>(value), size.root - 1u, size.root_bits);
    } else if constexpr (s == shape::text) {
        put_text(w, value.view());
    } else if constexpr (s == shape::letters) {
        for (const char c : value.chars) w.put_upto(static_cast<std::uint32_t>(c) - 'A', 25, 5);
    } else if constexpr (s == shape::list || s == shape::array) {
        if constexpr (s == shape::list) {
            using size = list_range<Options, T>;
            if (value.size() < size::lb) return w.fail(errc::missing);
            if (value.size() > size::ub) return w.fail(errc::too_long);
            w.put(static_cast<std::uint32_t>(value.size() - size::lb), bits_for(size::max_offset));
        }
        for (std::size_t i = 0; i < value.size(); ++i) {
            encode<element_options<Options, std::remove_cvref_t<decltype(value.data()[0])>>>(w, value.data()[i]);
            if (!w.leave_field(i)) return;
        }
    } else if constexpr (s == shape::sequence) {
        static_assert(checked<T>);
        encode_sequence(w, value, typename description_of<T>::root{}, typename description_of<T>::added{});
    } else if constexpr (s == shape::internal_choice) {
        encode_internal_choice(w, value, typename description_of<T>::alternatives{});
    } else if constexpr (s == shape::choice) {
        encode_choice(w, value);
    } else if constexpr (s == shape::value) {
        encode_value(w, value);
    } else {
        refuse_without_binary_form<T>();
    }
}

}}}  // namespace sitrep::detail

#endif
