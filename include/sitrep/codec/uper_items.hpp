// SPDX-License-Identifier: BSL-1.0
// The small core's way through a record: its plain members (numbers, enums, bools, texts) as a table of 4 to 12 octets
// each, which one loop walks, instead of code for each. The table is made from the same description, and writes and reads
// the same bits as the code that constant expressions and hosts go through, member by member.
#ifndef SITREP_CODEC_UPER_ITEMS_HPP
#define SITREP_CODEC_UPER_ITEMS_HPP

#include <sitrep/codec/uper_traits.hpp>
#include <sitrep/core/describe.hpp>
#include <sitrep/core/version.hpp>

#include <array>
#include <bit>
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
///   bits 0 to 11   the offset of the member in its struct; of a text, of its length, which stands behind its octets
///   bits 12 to 16  the bits that it takes on the wire, less one; with that of an extension if it has one
///   bits 17 to 23  how far its greatest value is below what these bits could hold; `bounded` if that is farther
///   of a text, bits 12 to 19: its room in octets
///   bits 24 to 26  the octets that it takes in the struct: 1, 2 or 4
///   bits 27 to 31  flags
namespace item {
inline constexpr std::uint32_t bounded = 127;  // then the greatest value above the least follows
inline constexpr std::uint32_t two_octets = 2u << 24, four_octets = 4u << 24;
inline constexpr std::uint32_t ranged = 1u << 27;  // then the least value follows
inline constexpr std::uint32_t open_enum = 1u << 28;  // the first bit says that it is an addition
inline constexpr std::uint32_t text = 1u << 29;
inline constexpr std::uint32_t optional = 1u << 30;
inline constexpr std::uint32_t last = 1u << 31;  // of its run

constexpr std::uint32_t offset(std::uint32_t self) { return self & 4095; }
constexpr std::uint32_t bits(std::uint32_t self) { return (self >> 12 & 31) + 1; }
constexpr std::uint32_t room(std::uint32_t self) { return self >> 12 & 255; }
constexpr std::uint32_t slack(std::uint32_t self) { return self >> 17 & 127; }
}  // namespace item

/// Where a member lies: as many octets behind the beginning of its struct as there are before its address.
template <class T>
union laid_over {
    T object;
    std::byte octets[sizeof(T)];
    constexpr laid_over() : object{} {}
};
template <class Field>
consteval std::size_t offset_of() {
    using T = typename Field::owner;
    const laid_over<T> it{};
    const void* const wanted = &(it.object.*Field::member);
    std::size_t at = 0, end = sizeof(T);
    while (at != end) {
        const std::size_t middle = (at + end) / 2;
        if (static_cast<const void*>(it.octets + middle) < wanted) at = middle + 1;
        else end = middle;
    }
    return at;
}

/// Numbers of up to 32 bits, signed ones of just 32, enums without additions, bools and texts of up to 255 octets, with
/// no default but 0, in structs of up to 4096 octets that can be made when compiling; what takes no bits is none, nor is
/// an enum of more than 128.
template <class Field>
consteval bool find_plain() {
    using T = typename Field::type;
    if constexpr (sizeof(typename Field::owner) > 4096 || !made_at_compile_time<typename Field::owner>) return false;
    else static_assert(offset_of<Field>() % alignof(T) == 0, "sitrep: the members of packed structs cannot be described");
    if constexpr (Field::options::has_default) {
        if (static_cast<std::uint64_t>(Field::options::default_::value) != 0) return false;
    }
    if constexpr (shape_of<T> == shape::integer) {
        if constexpr (!std::is_void_v<typename Field::options::tiers>) return false;
        else return integer_range<typename Field::options, T>::most != 0 &&
                    (sizeof(T) == 4 || (sizeof(T) < 4 && std::is_unsigned_v<T>));
    } else if constexpr (shape_of<T> == shape::enumeration) {
        constexpr enum_size size = enum_size_of<T>;
        return size.root == size.total && size.root <= 128 && (size.extensible || size.root > 1);
    } else if constexpr (shape_of<T> == shape::text) {
        return T::capacity() < 256;
    } else {
        return shape_of<T> == shape::boolean;
    }
}
template <class Field> inline constexpr bool is_plain = find_plain<Field>();

struct item_words {
    std::uint32_t words[3]{};
    std::size_t size = 1;
};

/// A number from `lo` on, of which `most` is the greatest above that.
consteval item_words number_item(std::uint32_t flags, std::uint32_t bits, std::uint32_t most, std::uint32_t lo) {
    item_words made;
    std::uint32_t slack = (0xFFFFFFFFu >> (32 - bits)) - most;
    if (slack >= item::bounded) {
        slack = item::bounded;
        made.words[made.size++] = most;
    }
    if (lo != 0) {
        flags |= item::ranged;
        made.words[made.size++] = lo;
    }
    made.words[0] |= flags | slack << 17 | (bits - 1) << 12;
    return made;
}

/// The words of a field; none if it is not plain.
template <class Field>
consteval item_words item_of() {
    using T = typename Field::type;
    item_words made;
    if constexpr (!is_plain<Field>) {
        made.size = 0;
        return made;
    } else if constexpr (shape_of<T> == shape::text) {
        made.words[0] = item::text | 1u << 24 | static_cast<std::uint32_t>(T::capacity()) << 12;
    } else if constexpr (shape_of<T> == shape::enumeration) {
        constexpr enum_size size = enum_size_of<T>;
        // of an open one, the extension bit stands before the number, and is 0: one more bit of it
        made = size.extensible ? number_item(item::open_enum, size.root_bits + 1u, size.root - 1u, 0)
                               : number_item(0, size.root_bits, size.root - 1u, 0);
    } else if constexpr (shape_of<T> == shape::integer) {
        using in = integer_range<typename Field::options, T>;
        made = number_item(0, bits_for(in::most), static_cast<std::uint32_t>(in::most),
                           static_cast<std::uint32_t>(in::lo));
    } else {
        made = number_item(0, 1, 1, 0);
    }
    if (shape_of<T> != shape::text) made.words[0] |= static_cast<std::uint32_t>(sizeof(T)) << 24;
    if (is_presence_coded<Field>) made.words[0] |= item::optional;
    std::size_t offset = offset_of<Field>();
    if constexpr (shape_of<T> == shape::text) offset += T::capacity();
    made.words[0] |= static_cast<std::uint32_t>(offset);
    return made;
}

/// The items of T's plain members before the extension mark, in runs: those that no other member comes between.
template <class T, class... Fields>
consteval auto make_items(type_list<Fields...>) {
    std::array<std::uint32_t, (item_of<Fields>().size + ... + 0)> items{};
    std::size_t at = 0, latest = 0;
    [[maybe_unused]] const auto add = [&](auto made) {
        if (made.size == 0 && at != 0) items[latest] |= item::last;
        if (made.size != 0) latest = at;
        for (std::size_t k = 0; k < made.size; ++k) items[at++] = made.words[k];
    };
    (add(item_of<Fields>()), ...);
    if (at != 0) items[latest] |= item::last;
    return items;
}
template <class T> inline constexpr auto items_of = make_items<T>(typename description_of<T>::root{});

/// Where in the items the run begins whose first member is the i-th; `no_run` for a member that does not begin one.
inline constexpr std::size_t no_run = ~std::size_t{};
template <class... Fields>
consteval std::size_t run_at(type_list<Fields...>, std::size_t i) {
    const std::size_t items[] = {item_of<Fields>().size...};
    if (items[i] == 0 || (i > 0 && items[i - 1] != 0)) return no_run;
    std::size_t at = 0;
    while (i-- > 0) at += items[i];
    return at;
}

/// True if all members are plain, and none stands behind the extension mark.
template <class... Fields>
consteval bool all_plain(type_list<Fields...>) {
    return sizeof...(Fields) != 0 && (is_plain<Fields> && ...);
}
template <class T>
inline constexpr bool is_plain_record = all_plain(typename description_of<T>::root{}) && description_of<T>::added::size == 0;

/// The items of a record of plain members behind a word that says whether it is open (bit 8), and how many presence bits
/// it has (bits 0 to 7).
inline constexpr std::uint32_t plan_open = 0x100;
template <class T>
inline constexpr auto plan_of = [] {
    constexpr auto& items = items_of<T>;
    std::array<std::uint32_t, items.size() + 1> plan{};
    plan[0] = count_optional(typename description_of<T>::root{}) + (description_of<T>::closed ? 0 : plan_open);
    for (std::size_t i = 0; i < items.size(); ++i) plan[i + 1] = items[i];
    return plan;
}();

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

/// What follows the word, which is read off, and what it says of a number.
struct item_range {
    std::uint32_t most;
    std::uint32_t lo;
};
inline item_range next_range(std::uint32_t self, const std::uint32_t*& i) {
    item_range in{(2u << (item::bits(self) - 1)) - 1 - item::slack(self), 0};
    if (item::slack(self) == item::bounded) in.most = *i++;
    if ((self & item::ranged) != 0) in.lo = *i++;
    return in;
}

}}}  // namespace sitrep::v0::detail

#endif
