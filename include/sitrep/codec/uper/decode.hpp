// SPDX-License-Identifier: BSL-1.0
// Canonical UPER (ITU-T X.691) into described types; accepts the one canonical form only.
#ifndef SITREP_CODEC_UPER_DECODE_HPP
#define SITREP_CODEC_UPER_DECODE_HPP

#include <sitrep/codec/uper/bits.hpp>
#include <sitrep/codec/uper/decode_primitives.hpp>
#include <sitrep/core/check_description.hpp>
#include <sitrep/core/config.hpp>
#include <sitrep/core/constraint.hpp>
#include <sitrep/core/describe.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <type_traits>

namespace sitrep { inline namespace SITREP_NAMESPACE { namespace detail {

template <class Options, class Reader, class T>
constexpr void decode(Reader& r, T& out);

// --- shapes

template <class Options, class T>
constexpr void decode_integer(bit_reader& r, T& out) {
    if constexpr (!std::is_void_v<typename Options::range_choice>) {
        constexpr auto& rows = choice_ranges<typename Options::range_choice>;
        out = static_cast<T>(get_range_choice(r, rows.data(), rows.size(), bits_for(rows.size() - 1)));
    } else {
        using in = integer_range<Options, T>;
        typename in::word offset = 0;
        if constexpr (in::max_offset > 0xFFFFFFFFu) {
            const std::size_t start = r.position();
            offset = r.get(bits_for(in::max_offset) - 32);
            offset = offset << 32 | r.get(32);
            if (offset > in::max_offset) return r.fail(errc::out_of_range, start);
        } else {
            offset = r.get_upto(static_cast<std::uint32_t>(in::max_offset), bits_for(in::max_offset));
        }
        out = static_cast<T>(static_cast<typename in::word>(in::lb) + offset);
    }
}

/// A component that the presence bit says is there. For a default: it must not be the default (19.5, canonical).
template <class Field, class Reader, class T>
constexpr void decode_member(Reader& r, T& member) {
    using options = typename Field::options;
    if constexpr (is_optional<T>) {
        decode<options>(r, member.emplace());
    } else if constexpr (options::has_default) {
        decode<options>(r, member);
        if (member == static_cast<T>(options::default_::value)) r.fail(errc::not_canonical);
    } else {
        decode<options>(r, member);
    }
}

/// 19: extension bit, a bit for each optional component, the components, then what was added.
template <class Reader, class T, class... Root, class... Added>
constexpr void decode_sequence(Reader& r, T& out, type_list<Root...>, type_list<Added...>) {
    bool grown = false;
    if constexpr (!description_of<T>::closed) grown = r.get(1) != 0;
    if constexpr (sizeof...(Added) == 0) {
        if (grown) r.unknown();
        if (!r.ok()) return;
    }
    constexpr unsigned optional_count = count_optional(type_list<Root...>{});
    // the presence bits, the next one on top
    [[maybe_unused]] std::uint32_t presence = optional_count == 0 ? 0 : r.get(optional_count) << (32 - optional_count) % 32;
    [[maybe_unused]] const auto component = [&]<class Field>(tag<Field>) {
        auto& member = out.*Field::member;
        if constexpr (is_presence_coded<Field>) {
            const bool there = presence >> 31 != 0;
            presence <<= 1;
            if (!there) {
                if constexpr (Field::options::has_default)
                    member = static_cast<typename Field::type>(Field::options::default_::value);
                return true;
            }
        }
        decode_member<Field>(r, member);
        return r.leave_field(Field::name);
    };
    if (!(component(tag<Root>{}) && ...) || !grown) return;
    if constexpr (sizeof...(Added) != 0 || Reader::lenient) {
        constexpr std::uint32_t known = sizeof...(Added);
        const additions there = get_additions(r, known);
        if (!r.ok()) return;
        [[maybe_unused]] std::uint32_t i = 0;
        [[maybe_unused]] const auto addition = [&]<class Field>(tag<Field>) {
            if (!there.has(i++)) return true;
            get_open(r, [&] { decode_member<Field>(r, out.*Field::member); });
            return r.leave_field(Field::name);
        };
        if ((addition(tag<Added>{}) && ...)) skip_additions(r, there, known);
    }
}

/// 23 without an extension bit: the index, and the fields of that alternative.
template <class Reader, class T, class... Cases>
constexpr void decode_internal_choice(Reader& r, T& out, type_list<Cases...>) {
    static_assert(checked_internal_choice<T>);
    const std::uint32_t index = r.get_upto(sizeof...(Cases) - 1, bits_for(sizeof...(Cases) - 1));
    auto& selector = out.*description_of<T>::selector;
    selector = static_cast<std::remove_reference_t<decltype(selector)>>(index);
    std::uint32_t i = 0;
    const auto one = [&]<class... Fields>(type_list<Fields...>) {
        if (i++ == index) (decode_member<Fields>(r, out.*Fields::member), ...);
    };
    (one(typename Cases::fields{}), ...);
}

/// 23: the index of the alternative in the root and the value, or for what was added an open type.
template <class Reader, class T>
constexpr void decode_choice(Reader& r, T& out) {
    using names = description_of<T>;
    static_assert(checked_choice<T>);
    const bool added = r.get(1) != 0;
    constexpr auto root = static_cast<std::uint32_t>(names::root);
    const std::uint32_t index = added ? root + get_normally_small(r) : r.get_upto(root - 1, bits_for(root - 1));
    if (!r.ok()) return;
    if (index >= T::size) {
        out.forget();
        return skip_open(r);
    }
    [&]<std::size_t... I>(std::index_sequence<I...>) {
        const auto read = [&]<std::size_t K>(std::integral_constant<std::size_t, K>) {
            auto& alternative = out.template emplace<K>();
            using options = element_options<no_options, std::remove_cvref_t<decltype(alternative)>>;
            if constexpr (K >= root) get_open(r, [&] { decode<options>(r, alternative); });
            else decode<options>(r, alternative);
        };
        ((I == index ? read(std::integral_constant<std::size_t, I>{}) : void()), ...);
    }(std::make_index_sequence<T::size>{});
    (void)r.leave_field(names::name(index));
}

/// A value of this library, from its parts; whatever field it stands in.
template <class Reader, class T>
SITREP_DETAIL_SHARED constexpr void decode_value(Reader& r, T& out) {
    const std::size_t start = r.position();
    typename description_of<T>::wire parts{};
    decode<no_options>(r, parts);
    if (r.ok() && !T::from_wire(parts, out)) r.fail(errc::bad_value, start);
}

template <class Options, class Reader, class T>
constexpr void decode(Reader& r, T& out) {
    constexpr shape s = shape_of<T>;
    if constexpr (s == shape::boolean) {
        out = r.get(1) != 0;
    } else if constexpr (s == shape::integer) {
        decode_integer<Options>(r, out);
    } else if constexpr (s == shape::enumeration) {
        constexpr enum_size size = enum_size_of<T>;
        if constexpr (size.extensible) out = static_cast<T>(get_enum(r, size.root_bits, size.root, size.total));
        else out = static_cast<T>(r.get_upto(size.root - 1u, size.root_bits));
    } else if constexpr (s == shape::text) {
        text_room::resize(out, get_text(r, text_room::of(out), T::capacity()));
    } else if constexpr (s == shape::letters) {
        for (char& c : out.chars) c = static_cast<char>('A' + r.get_upto(25, 5));
    } else if constexpr (s == shape::list) {
        using size = list_range<Options, T>;
        const std::size_t start = r.position();
        const std::size_t n = size::lb + r.get_upto(size::max_offset, bits_for(size::max_offset));
        if (n > T::capacity()) return r.fail(errc::too_long, start);
        out.resize(n);
        for (std::size_t i = 0; i < n; ++i) {
            decode<element_options<Options, std::remove_cvref_t<decltype(out[0])>>>(r, out[i]);
            if (!r.leave_field(i)) return;
        }
    } else if constexpr (s == shape::array) {
        for (std::size_t i = 0; i < out.size(); ++i) {
            decode<element_options<Options, std::remove_cvref_t<decltype(out.data()[0])>>>(r, out.data()[i]);
            if (!r.leave_field(i)) return;
        }
    } else if constexpr (s == shape::sequence) {
        static_assert(checked<T>);
        decode_sequence(r, out, typename description_of<T>::root{}, typename description_of<T>::added{});
    } else if constexpr (s == shape::internal_choice) {
        decode_internal_choice(r, out, typename description_of<T>::alternatives{});
    } else if constexpr (s == shape::choice) {
        decode_choice(r, out);
    } else if constexpr (s == shape::value) {
        decode_value(r, out);
    } else {
        refuse_without_binary_form<T>();
    }
}

}}}  // namespace sitrep::detail

#endif
