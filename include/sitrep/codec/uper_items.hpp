// SPDX-License-Identifier: BSL-1.0
// The small core's way through a record: its plain members (numbers, enums, bools, texts) as a table of 4 to 12 octets
// each, which one loop walks, instead of code for each. The table is made from the same description, and its items are written and
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

/// A plain member in its place: a word, and one more for each of `bounded` and `ranged`, in this order.
///   bits 0 to 15   the offset of the member in its struct; of a text, of its length, which stands behind its octets
///   bits 16 to 23  the bits that it takes on the wire; of an open enum's root; of a text, its room in octets
///   bits 24 to 30  flags
namespace item {
inline constexpr std::uint32_t two_octets = 1u << 24, four_octets = 1u << 25;
inline constexpr std::uint32_t bounded = 1u << 26;    // then the greatest value above the least; of enums: root and total
inline constexpr std::uint32_t ranged = 1u << 27;     // then the least value
inline constexpr std::uint32_t open_enum = 1u << 28;
inline constexpr std::uint32_t text = 1u << 29;
inline constexpr std::uint32_t optional = 1u << 30;

constexpr std::uint32_t bits(std::uint32_t self) { return self >> 16 & 0xFF; }
}  // namespace item

/// Numbers of up to 32 bits, signed ones of just 32, enums, bools and texts of up to 255 octets, with no default but 0.
template <class Field>
consteval bool find_plain() {
    using T = typename Field::type;
    if constexpr (Field::options::has_default) {
        if (static_cast<std::uint64_t>(Field::options::default_::value) != 0) return false;
    }
    if constexpr (shape_of<T> == shape::integer) return std::is_void_v<typename Field::options::tiers> && (sizeof(T) == 4 || (sizeof(T) < 4 && std::is_unsigned_v<T>));
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

struct item_words {
    std::uint32_t words[3]{};
    std::size_t size = 1;

    constexpr void add(std::uint32_t flag, std::uint32_t word) {
        words[0] |= flag;
        words[size++] = word;
    }
};

/// The words of a field; none if it is not plain.
template <class Field>
consteval item_words item_of(std::size_t offset) {
    using T = typename Field::type;
    item_words made;
    std::uint32_t bits = 1;
    if constexpr (!is_plain<Field>) {
        made.size = 0;
        return made;
    } else if constexpr (shape_of<T> == shape::text) {
        offset += T::capacity();
        bits = T::capacity();
        made.words[0] = item::text;
    } else if constexpr (shape_of<T> == shape::enumeration) {
        constexpr enum_size size = enum_size_of<T>;
        bits = size.root_bits;
        if (size.extensible) made.add(item::open_enum | item::bounded, size.root | static_cast<std::uint32_t>(size.total) << 8);
        else made.add(item::bounded, size.root - 1u);
    } else if constexpr (shape_of<T> == shape::integer) {
        using in = integer_range<typename Field::options, T>;
        bits = bits_for(in::most);
        if (bits == 0 || in::most != 0xFFFFFFFFu >> (32 - bits)) made.add(item::bounded, static_cast<std::uint32_t>(in::most));
        if (in::lo != 0) made.add(item::ranged, static_cast<std::uint32_t>(in::lo));
        if (sizeof(T) == 2) made.words[0] |= item::two_octets;
        if (sizeof(T) == 4) made.words[0] |= item::four_octets;
    }
    if (is_presence_coded<Field>) made.words[0] |= item::optional;
    made.words[0] |= bits << 16 | static_cast<std::uint32_t>(offset);
    return made;
}

template <class T, class... Fields>
consteval auto make_items(type_list<Fields...>) {
    constexpr auto offsets = find_offsets<T>(typename description_of<T>::all{});
    std::array<std::uint32_t, (item_of<Fields>(0).size + ... + 0)> items{};
    std::size_t at = 0, i = 0;
    [[maybe_unused]] const auto add = [&](auto made) {
        for (std::size_t k = 0; k < made.size; ++k) items[at++] = made.words[k];
    };
    (add(item_of<Fields>(offsets[i++])), ...);
    return items;
}

/// The items of T's plain members before the extension mark.
template <class T> inline constexpr auto items_of = make_items<T>(typename description_of<T>::root{});

/// True if all members before the extension mark are plain.
template <class... Fields>
consteval bool all_plain(type_list<Fields...>) { return sizeof...(Fields) != 0 && (is_plain<Fields> && ...); }
template <class T> inline constexpr bool is_plain_record = all_plain(typename description_of<T>::root{});

inline constexpr std::uint32_t plan_closed = 0x100;

/// The items of a record of plain members behind a word that says how many of these are optional (bits 0 to 7), whether it
/// is closed, and how many words follow (from bit 16).
template <class T>
inline constexpr auto plan_of = []<class... Fields>(type_list<Fields...>) {
    constexpr auto items = make_items<T>(typename description_of<T>::root{});
    std::array<std::uint32_t, items.size() + 1> plan{};
    plan[0] = static_cast<std::uint32_t>(items.size()) << 16 | (0u + ... + (is_presence_coded<Fields> ? 1u : 0u)) |
              (description_of<T>::closed ? plan_closed : 0u);
    for (std::size_t i = 0; i < items.size(); ++i) plan[i + 1] = items[i];
    return plan;
}(typename description_of<T>::root{});

/// A run of plain members, as items from `begin` to `end`; empty for a member that does not begin one.
struct item_run {
    std::uint16_t begin{};
    std::uint16_t end{};
};
template <class... Fields>
consteval auto make_runs(type_list<Fields...>) {
    constexpr std::size_t count = sizeof...(Fields);
    const std::size_t items[] = {item_of<Fields>(0).size..., 0};
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

inline std::uint32_t load(const std::byte* at, std::uint32_t self) {
    std::uint32_t four = 0;
    std::uint16_t two = 0;
    if ((self & item::four_octets) != 0) {
        __builtin_memcpy(&four, __builtin_assume_aligned(at, 4), 4);
        return four;
    }
    if ((self & item::two_octets) == 0) return std::to_integer<std::uint32_t>(*at);
    __builtin_memcpy(&two, __builtin_assume_aligned(at, 2), 2);
    return two;
}
inline void store(std::byte* at, std::uint32_t self, std::uint32_t v) {
    const auto two = static_cast<std::uint16_t>(v);
    if ((self & item::four_octets) != 0) __builtin_memcpy(__builtin_assume_aligned(at, 4), &v, 4);
    else if ((self & item::two_octets) != 0) __builtin_memcpy(__builtin_assume_aligned(at, 2), &two, 2);
    else *at = static_cast<std::byte>(two & 0xFF);
}

/// The greatest value above the least, or an enum's root and total; of a text nothing of use.
inline std::uint32_t next_most(std::uint32_t self, const std::uint32_t*& i) {
    return (self & item::bounded) != 0 ? *i++ : 0xFFFFFFFFu >> ((32 - item::bits(self)) & 31);
}
constexpr enum_size enum_size_in(std::uint32_t self, std::uint32_t most) {
    return {static_cast<std::uint8_t>(most), static_cast<std::uint8_t>(most >> 8), static_cast<std::uint8_t>(item::bits(self)), true};
}

}}}  // namespace sitrep::v0::detail

#endif
