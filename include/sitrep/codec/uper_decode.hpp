// SPDX-License-Identifier: BSL-1.0
// Canonical UPER (ITU-T X.691) into described types; accepts the one canonical form only.
#ifndef SITREP_CODEC_UPER_DECODE_HPP
#define SITREP_CODEC_UPER_DECODE_HPP

#include <sitrep/codec/bits.hpp>
#include <sitrep/codec/uper_traits.hpp>
#include <sitrep/core/describe.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <type_traits>

namespace sitrep { inline namespace v0 { namespace detail {

template <class Options, class T>
constexpr void decode(bit_reader& r, T& out);

// --- shared functions

/// 11.9.3.5 to 11.9.3.7: a length below 16384, in its shortest form.
constexpr std::size_t get_length(bit_reader& r) {
    if (r.get(1) == 0) return r.get(7);
    if (r.get(1) != 0) {
        r.fail(errc::too_long);  // 11.9.3.8, fragments: outside the profile
        return 0;
    }
    const std::uint32_t n = r.get(14);
    if (n < 128) r.fail(errc::not_canonical);
    return n;
}

/// 11.6: a normally small number below 64.
constexpr std::uint32_t get_small(bit_reader& r) {
    const std::uint32_t n = r.get(7);
    if (n < 64) return n;
    r.fail(errc::too_long);
    return 0;
}

/// 30.6: octets of UTF-8, at least one. Returns how many; 0 after an error.
constexpr std::size_t get_text(bit_reader& r, char* out, std::size_t capacity) {
    const std::size_t n = get_length(r);
    if (!r.ok()) return 0;
    if (n == 0) r.fail(errc::not_canonical);  // what is empty is left out
    if (n > capacity) r.fail(errc::too_long);
    if (n * 8 > r.remaining()) r.fail(errc::end_of_input);
    if (!r.ok()) return 0;
    const std::size_t start = r.position();
    for (std::size_t i = 0; i < n; ++i) out[i] = static_cast<char>(r.get(8));
    const std::size_t good = utf8_prefix({out, n});
    if (good == n) return n;
    r.fail(errc::bad_utf8, start + good * 8);
    return 0;
}

/// A number in one of several ranges: the index of its range, then its place there.
constexpr std::uint32_t get_tiered(bit_reader& r, const tier* rows, std::uint32_t count) {
    const std::uint32_t i = r.get_upto(count - 1);
    return rows[i].lo + r.get_upto(rows[i].span);
}

/// 14: an index into the root, or a normally small number for what was added.
constexpr std::uint8_t get_enum(bit_reader& r, const vocabulary& words) {
    if (!words.extensible || r.get(1) == 0) return static_cast<std::uint8_t>(r.get_upto(words.root - 1u));
    const std::uint32_t v = words.root + get_small(r);
    if (v >= words.total) r.unknown();
    return static_cast<std::uint8_t>(v);
}

/// 11.2: an open type: `read` gets just its octets, which must hold one value and nothing else.
template <class Read>
constexpr void get_open(bit_reader& r, Read read) {
    const std::size_t octets = get_length(r);
    if (r.ok() && octets == 0) r.fail(errc::not_canonical);  // 11.1: at least one octet
    const std::size_t end = r.narrow(octets * 8);
    if (!r.ok()) return;
    const std::size_t start = r.position();
    read();
    r.finish(start);
    r.widen(end);
}

/// Passes over an open type that this version does not know.
constexpr void skip_open(bit_reader& r) {
    r.unknown();
    const std::size_t octets = get_length(r);
    if (r.ok() && octets == 0) r.fail(errc::not_canonical);
    r.skip(octets * 8);
}

// --- shapes

template <class Options, class T>
constexpr void decode_integer(bit_reader& r, T& out) {
    if constexpr (!std::is_void_v<typename Options::tiers>) {
        using table = tier_table<typename Options::tiers>;
        out = static_cast<T>(get_tiered(r, table::rows.data(), table::count));
    } else {
        using in = integer_range<Options, T>;
        if constexpr (in::span <= 0xFFFFFFFFu) {
            const typename in::word offset = r.get_upto(static_cast<std::uint32_t>(in::span));
            out = static_cast<T>(static_cast<typename in::word>(in::lo) + offset);
        } else {
            const std::size_t start = r.position();
            const std::uint64_t high = r.get(bits_for(in::span) - 32);
            const std::uint64_t offset = high << 32 | r.get(32);
            if (offset > in::span) return r.fail(errc::out_of_range, start);
            out = static_cast<T>(static_cast<std::uint64_t>(in::lo) + offset);
        }
    }
}

/// A component that the presence bit says is there. For a default: it must not be the default (19.5, canonical).
template <class Field, class T>
constexpr void decode_member(bit_reader& r, T& member) {
    using options = typename Field::options;
    if constexpr (is_optional<T>) {
        decode<options>(r, member.emplace());
    } else if constexpr (options::has_default) {
        const std::size_t start = r.position();
        decode<options>(r, member);
        if (member == static_cast<T>(options::default_::value)) r.fail(errc::not_canonical, start);
    } else {
        decode<options>(r, member);
    }
}

/// 19: extension bit, a bit for each optional component, the components, then what was added.
template <class T, class... Root, class... Added>
constexpr void decode_sequence(bit_reader& r, T& out, type_list<Root...>, type_list<Added...>) {
    bool grown = false;
    if constexpr (!description_of<T>::closed) grown = r.get(1) != 0;

    constexpr unsigned optional_count = (0u + ... + (is_presence_coded<Root> ? 1u : 0u));
    static_assert(optional_count <= 32, "sitrep: at most 32 optional fields before the extension mark");
    const std::uint32_t presence = r.get(optional_count);
    [[maybe_unused]] unsigned next = optional_count;
    [[maybe_unused]] const auto component = [&]<class Field>(tag<Field>) {
        auto& member = out.*Field::member;
        if constexpr (is_presence_coded<Field>) {
            if ((presence >> --next & 1u) == 0) {
                if constexpr (Field::options::has_default)
                    member = static_cast<typename Field::type>(Field::options::default_::value);
                return true;
            }
        }
        decode_member<Field>(r, member);
        return r.passed(Field::name);
    };
    const bool whole = (component(tag<Root>{}) && ...);

    if (!whole || !grown) return;
    const std::size_t start = r.position();
    const std::uint32_t count = get_small(r) + 1;  // 19.8
    // 19.7: one bit for each addition that the writer knew, which need not be as many as this reader knows
    constexpr std::uint32_t known = sizeof...(Added);
    std::uint64_t bitmap = 0;
    for (std::uint32_t i = 0; i < count; ++i) bitmap |= static_cast<std::uint64_t>(r.get(1)) << i;
    if (bitmap == 0) r.fail(errc::not_canonical, start);
    if (count < known) r.unknown();  // an older writer's: good, but it would be written otherwise today
    if (!r.ok()) return;
    [[maybe_unused]] std::uint32_t i = 0;
    [[maybe_unused]] const auto addition = [&]<class Field>(tag<Field>) {
        if ((bitmap >> i++ & 1u) == 0) return true;
        get_open(r, [&] { decode_member<Field>(r, out.*Field::member); });
        return r.passed(Field::name);
    };
    if (!(addition(tag<Added>{}) && ...)) return;
    for (i = known; i < count; ++i)
        if ((bitmap >> i & 1u) != 0) skip_open(r);
    if (count > known) r.unknown();
}

/// 23 without an extension bit: the index, and the fields of that alternative.
template <class T, class... Cases>
constexpr void decode_cases(bit_reader& r, T& out, type_list<Cases...>) {
    const std::uint32_t index = r.get_upto(sizeof...(Cases) - 1);
    auto& selector = out.*description_of<T>::selector;
    selector = static_cast<std::remove_reference_t<decltype(selector)>>(index);
    std::uint32_t i = 0;
    const auto one = [&]<class... Fields>(type_list<Fields...>) {
        if (i++ == index) (decode_member<Fields>(r, out.*Fields::member), ...);
    };
    (one(typename Cases::fields{}), ...);
}

/// 23: the index of the alternative in the root and the value, or for what was added an open type.
template <class T>
constexpr void decode_alternatives(bit_reader& r, T& out) {
    using names = description_of<T>;
    static_assert(names::size == T::size, "sitrep: alternatives<…>() needs one name for each type of the choice");
    const bool added = r.get(1) != 0;
    constexpr auto root = static_cast<std::uint32_t>(names::root);
    const std::uint32_t index = added ? root + get_small(r) : r.get_upto(root - 1);
    if (!r.ok()) return;
    if (index >= T::size) {
        out.forget();
        return skip_open(r);
    }
    [&]<std::size_t... I>(std::index_sequence<I...>) {
        const auto read = [&]<std::size_t K>(std::integral_constant<std::size_t, K>) {
            auto& alternative = out.template emplace<K>();
            if constexpr (K >= root) get_open(r, [&] { decode<no_options>(r, alternative); });
            else decode<no_options>(r, alternative);
        };
        ((I == index ? read(std::integral_constant<std::size_t, I>{}) : void()), ...);
    }(std::make_index_sequence<T::size>{});
    (void)r.passed(names::name(index));
}

template <class Options, class T>
constexpr void decode(bit_reader& r, T& out) {
    constexpr shape s = shape_of<T>;
    if constexpr (s == shape::boolean) {
        out = r.get(1) != 0;
    } else if constexpr (s == shape::integer) {
        decode_integer<Options>(r, out);
    } else if constexpr (s == shape::enumeration) {
        out = static_cast<T>(get_enum(r, words_of<T>));
    } else if constexpr (s == shape::text) {
        out.resize(get_text(r, out.data(), T::capacity()));
    } else if constexpr (s == shape::letters) {
        for (char& c : out.chars) c = static_cast<char>('A' + r.get_upto(25));
    } else if constexpr (s == shape::list) {
        using size = list_range<Options, T>;
        const std::size_t start = r.position();
        const std::size_t n = size::lo + r.get_upto(size::hi - size::lo);
        if (n > T::capacity()) return r.fail(errc::too_long, start);
        out.resize(n);
        for (std::size_t i = 0; i < n; ++i) {
            decode<Options>(r, out[i]);
            if (!r.passed(i)) return;
        }
    } else if constexpr (s == shape::array) {
        for (std::size_t i = 0; i < out.size(); ++i) {
            decode<Options>(r, out.data()[i]);
            if (!r.passed(i)) return;
        }
    } else if constexpr (s == shape::sequence) {
        static_assert(checked<T>);
        decode_sequence(r, out, typename description_of<T>::root{}, typename description_of<T>::added{});
    } else if constexpr (s == shape::cases) {
        decode_cases(r, out, typename description_of<T>::cases{});
    } else if constexpr (s == shape::alternatives) {
        decode_alternatives(r, out);
    } else if constexpr (s == shape::value) {
        const std::size_t start = r.position();
        typename description_of<T>::wire parts{};
        decode<no_options>(r, parts);
        if (r.ok() && !T::pack(parts, out)) r.fail(errc::bad_value, start);
    } else {
        static_assert(s == shape::sequence, "sitrep: unsupported type: describe it, or use one of the supported ones");
    }
}

}}}  // namespace sitrep::v0::detail

#endif
