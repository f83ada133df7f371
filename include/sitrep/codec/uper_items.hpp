// SPDX-License-Identifier: BSL-1.0
// The small core's way through a record: its plain members (numbers, enums, bools, texts) as a table of 8 octets each, which
// one loop walks, instead of code for each. The table is made from the same description, and its items are written and
// read by the same functions that constant expressions and hosts call member by member.
#ifndef SITREP_CODEC_UPER_ITEMS_HPP
#define SITREP_CODEC_UPER_ITEMS_HPP

#include <sitrep/codec/uper_traits.hpp>
#include <sitrep/core/describe.hpp>
#include <sitrep/core/version.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <type_traits>

// clang does not compare the addresses of members in constant expressions, which the table needs: there the small core
// goes member by member, too.
#if SITREP_SMALL && !defined(__clang__)
#define SITREP_DETAIL_ITEMS 1
#else
#define SITREP_DETAIL_ITEMS 0
#endif

namespace sitrep { inline namespace v0 { namespace detail {

/// A plain member in its place. A number whose least value is not 0 takes two items: the second holds that as `most`.
struct item {
    std::uint16_t offset{};  // of the member in its struct; of a text, of its length, which stands behind its octets
    std::uint8_t form{};     // flags
    std::uint8_t bits{};     // on the wire; enums: of the root
    std::uint32_t most{};    // numbers: the greatest, less the least; open enums: root and total; texts: their room

    static constexpr std::uint8_t two_octets = 1, four_octets = 2, ranged = 4, open_enum = 8, text = 16, optional = 32;

    constexpr bool is(std::uint8_t flag) const { return (form & flag) != 0; }
};

/// Numbers of up to 32 bits, enums, bools and texts of up to 255 octets, with no default but 0.
template <class Field>
consteval bool find_plain() {
    using T = typename Field::type;
    if constexpr (Field::options::has_default) {
        if (static_cast<std::uint64_t>(Field::options::default_::value) != 0) return false;
    }
    if constexpr (shape_of<T> == shape::integer) return sizeof(T) <= 4 && std::is_void_v<typename Field::options::tiers>;
    else if constexpr (shape_of<T> == shape::text) return T::capacity() < 256;
    else return shape_of<T> == shape::boolean || shape_of<T> == shape::enumeration;
}
template <class Field> inline constexpr bool is_plain = find_plain<Field>();

/// Where a member lies. Members of an aggregate lie in the order of their declaration, each at the next multiple of its
/// alignment; which that order is, the addresses within one object tell.
template <class T, class... Fields>
consteval auto find_offsets(type_list<Fields...>) {
    constexpr std::size_t count = sizeof...(Fields);
    const T object{};
    const std::size_t sizes[] = {sizeof(typename Fields::type)..., 0};
    const std::size_t alignments[] = {alignof(typename Fields::type)..., 0};
    const void* const addresses[] = {static_cast<const void*>(&(object.*Fields::member))..., nullptr};
    std::array<std::size_t, count> offsets{};
    std::size_t at = 0;
    for (std::size_t rank = 0; rank < count; ++rank) {
        for (std::size_t i = 0; i < count; ++i) {
            std::size_t before = 0;
            for (std::size_t j = 0; j < count; ++j) before += addresses[j] < addresses[i];
            if (before != rank) continue;
            at = (at + alignments[i] - 1) / alignments[i] * alignments[i];
            offsets[i] = at;
            at += sizes[i];
        }
    }
    return offsets;
}

template <class Field>
constexpr item item_of(std::size_t offset) {
    using T = typename Field::type;
    item made;
    made.offset = static_cast<std::uint16_t>(offset);
    if constexpr (shape_of<T> == shape::text) {
        made.offset = static_cast<std::uint16_t>(offset + T::capacity());
        made.form = item::text;
        made.most = static_cast<std::uint32_t>(T::capacity());
    } else if constexpr (shape_of<T> == shape::enumeration) {
        constexpr enum_size size = enum_size_of<T>;
        made.bits = size.root_bits;
        made.most = size.root - 1u;
        if (size.extensible) {
            made.form = item::open_enum;
            made.most = size.root | static_cast<std::uint32_t>(size.total) << 8;
        }
    } else if constexpr (shape_of<T> == shape::boolean) {
        made.bits = 1;
        made.most = 1;
    } else {
        using in = integer_range<typename Field::options, T>;
        if (in::lo != 0) made.form = item::ranged;
        made.bits = static_cast<std::uint8_t>(bits_for(in::most));
        made.most = static_cast<std::uint32_t>(in::most);
        if (sizeof(T) == 2) made.form |= item::two_octets;
        if (sizeof(T) == 4) made.form |= item::four_octets;
    }
    if (is_presence_coded<Field>) made.form |= item::optional;
    return made;
}

/// The items of a field: none if it is not plain.
template <class Field>
consteval std::size_t item_count() {
    if constexpr (is_plain<Field>) return item_of<Field>(0).is(item::ranged) ? 2 : 1;
    else return 0;
}

template <class T, class... Fields>
consteval auto make_items(type_list<Fields...>) {
    constexpr auto offsets = find_offsets<T>(typename description_of<T>::all{});
    std::array<item, (item_count<Fields>() + ... + 0)> items{};
    std::size_t at = 0, i = 0;
    [[maybe_unused]] const auto add = [&]<class Field>(tag<Field>) {
        if constexpr (is_plain<Field>) {
            items[at++] = item_of<Field>(offsets[i]);
            if constexpr (item_count<Field>() == 2)
                items[at++].most = static_cast<std::uint32_t>(integer_range<typename Field::options, typename Field::type>::lo);
        }
        ++i;
    };
    (add(tag<Fields>{}), ...);
    return items;
}

/// The items of T's plain members before the extension mark.
template <class T> inline constexpr auto items_of = make_items<T>(typename description_of<T>::root{});

/// A run of plain members, as items from `begin` to `end`; empty for a member that does not begin one.
struct item_run {
    std::uint16_t begin{};
    std::uint16_t end{};
};
template <class... Fields>
consteval auto make_runs(type_list<Fields...>) {
    constexpr std::size_t count = sizeof...(Fields);
    const std::size_t items[] = {item_count<Fields>()..., 0};
    std::array<item_run, count + 1> runs{};
    std::size_t at = 0;
    for (std::size_t i = 0; i < count; ++i) {
        if (items[i] == 0 || (i > 0 && items[i - 1] != 0)) continue;
        runs[i].begin = static_cast<std::uint16_t>(at);
        for (std::size_t j = i; items[j] != 0; ++j) at += items[j];
        runs[i].end = static_cast<std::uint16_t>(at);
    }
    return runs;
}
template <class T> inline constexpr auto runs_of = make_runs(typename description_of<T>::root{});

// --- members by their place; numbers modulo 2^8, 2^16 or 2^32

inline std::uint32_t load(const std::byte* at, const item& i) {
    std::uint32_t four = 0;
    std::uint16_t two = 0;
    if (i.is(item::four_octets)) {
        __builtin_memcpy(&four, __builtin_assume_aligned(at, 4), 4);
        return four;
    }
    if (!i.is(item::two_octets)) return std::to_integer<std::uint32_t>(*at);
    __builtin_memcpy(&two, __builtin_assume_aligned(at, 2), 2);
    return two;
}
inline void store(std::byte* at, const item& i, std::uint32_t v) {
    const auto two = static_cast<std::uint16_t>(v);
    if (i.is(item::four_octets)) __builtin_memcpy(__builtin_assume_aligned(at, 4), &v, 4);
    else if (i.is(item::two_octets)) __builtin_memcpy(__builtin_assume_aligned(at, 2), &two, 2);
    else *at = static_cast<std::byte>(two & 0xFF);
}
constexpr std::uint32_t above(std::uint32_t v, std::uint32_t lo, const item& i) {
    v -= lo;
    return i.is(item::four_octets) ? v : i.is(item::two_octets) ? v & 0xFFFF : v & 0xFF;
}

constexpr enum_size enum_size_in(const item& i) {
    return {static_cast<std::uint8_t>(i.most), static_cast<std::uint8_t>(i.most >> 8), i.bits, true};
}

}}}  // namespace sitrep::v0::detail

#endif
