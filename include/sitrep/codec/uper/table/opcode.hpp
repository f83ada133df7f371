// SPDX-License-Identifier: BSL-1.0
// The words of a plan: a type as a table, which the small core walks instead of code for each member.
#ifndef SITREP_CODEC_UPER_TABLE_OPCODE_HPP
#define SITREP_CODEC_UPER_TABLE_OPCODE_HPP

#include <sitrep/core/config.hpp>

#include <cstddef>
#include <cstdint>

namespace sitrep { inline namespace SITREP_NAMESPACE { namespace detail {

/// An item is a member in its place. A plain one (a number, an enum, a bool, a text) has a word, and one more for each of
/// `bounded` and `ranged`, in this order:
///   bits 0 to 11   the offset of the member in its struct; of a text, of its length, which stands behind its octets
///   bits 12 to 16  the bits that it takes on the wire, less one; with that of an extension if it has one
///   bits 17 to 23  how far its greatest value is below what these bits could hold; `bounded` if that is farther
///   of a text, bits 12 to 19: its room in octets
///   bits 24 to 26  the octets that it takes in the struct: 1, 2 or 4
///   bits 27 to 31  flags
/// Another one has one word, of which the flags `optional` and `last` are the same:
///   bits 12 to 23  where in the plan that stands which it is made of
///   bits 24 to 26  0
///   bits 27 to 29  what it is: an item::kind
namespace item {
inline constexpr std::uint32_t bounded = 127;  // then the greatest value above the least follows
inline constexpr std::uint32_t two_octets = 2u << 24, four_octets = 4u << 24;
inline constexpr std::uint32_t ranged = 1u << 27;  // then the least value follows
inline constexpr std::uint32_t open_enum = 1u << 28;  // the first bit says that it is an addition
inline constexpr std::uint32_t text = 1u << 29;
inline constexpr std::uint32_t optional = 1u << 30;
inline constexpr std::uint32_t last = 1u << 31;  // of its block
inline constexpr std::uint32_t zero_is_empty = 1u << 11;  // of the first of range_choice, where the number is a value

/// A block is a head and the items of a sequence; that of any other type has one item, at the offset 0.
///   sequence, maybe: a block, the latter of what a std::optional holds
///   value:    its number and where its parts are kept (see value_head), then the item of its parts; of something foreign,
///             which goes member by member, the number alone
///   list:     two words (see list_head and list_more), of elements that are a block
///   range_choice:    plain numbers, one for each range; of the first one bits 0 to 3 are the number of bits of the index
///   internal_choice, choice: the selector as a plain number, then for each alternative where it stands in the plan, two to a word;
///             0 for one that takes no bits. One of internal_choice is items without a head, one of a choice is a block.
enum class kind : std::uint32_t { sequence, maybe, value, list, range_choice, internal_choice, choice };

constexpr std::uint32_t offset(std::uint32_t self) { return self & 4095; }
constexpr std::uint32_t bits(std::uint32_t self) { return (self >> 12 & 31) + 1; }
constexpr std::uint32_t room(std::uint32_t self) { return self >> 12 & 255; }
constexpr std::uint32_t slack(std::uint32_t self) { return self >> 17 & 127; }
constexpr std::uint32_t octets(std::uint32_t self) { return self >> 24 & 7; }
constexpr bool is_plain(std::uint32_t self) { return octets(self) != 0; }
constexpr kind kind_of(std::uint32_t self) { return static_cast<kind>(self >> 27 & 7); }
constexpr std::uint32_t target(std::uint32_t self) { return self >> 12 & 4095; }

/// The bits of an object of so many octets, and those of an item that is not plain.
constexpr std::uint32_t of_size(std::size_t octets) { return static_cast<std::uint32_t>(octets) << 24; }
constexpr std::uint32_t made_of(kind what, std::uint32_t target) {
    return static_cast<std::uint32_t>(what) << 27 | target << 12;
}
}  // namespace item

/// The word before the items of a block.
namespace block_head {
inline constexpr std::uint32_t open = 1u << 6;  // has an extension bit
constexpr std::uint32_t presence_bits(std::uint32_t self) { return self & 63; }
constexpr std::uint32_t size(std::uint32_t self) { return self >> 7; }  // octets of the object
constexpr std::uint32_t of_size(std::size_t octets) { return static_cast<std::uint32_t>(octets) << 7; }
}  // namespace block_head

/// The word before the item of a value's parts.
namespace value_head {
constexpr unsigned number(std::uint32_t self) { return self & 255; }  // among all that a walk stops at, from 1
constexpr std::uint32_t parts(std::uint32_t self) { return self >> 8 & 4095; }  // how far before the first frame they begin
constexpr std::uint32_t size(std::uint32_t self) { return self >> 20; }  // of them in octets; 0 of something foreign
constexpr std::uint32_t make(std::size_t number, std::uint32_t parts, std::uint32_t size) {
    return static_cast<std::uint32_t>(number) | parts << 8 | size << 20;
}
}  // namespace value_head

/// The two words of a list: its size on the wire, then where its size is kept and its elements.
namespace list_head {
constexpr std::uint32_t most(std::uint32_t self) { return self & 0xFFFF; }  // above the least size
constexpr std::uint32_t stride(std::uint32_t self) { return self >> 16 & 4095; }
constexpr std::uint32_t bits(std::uint32_t self) { return (self >> 28) + 1; }
constexpr std::uint32_t make(std::uint32_t most, std::size_t stride, std::uint32_t bits) {
    return most | static_cast<std::uint32_t>(stride) << 16 | (bits - 1) << 28;
}
}  // namespace list_head
namespace list_more {
constexpr std::uint32_t size_at(std::uint32_t self) { return self & 0xFFFF; }
constexpr std::uint32_t block(std::uint32_t self) { return self >> 16 & 4095; }
constexpr std::uint32_t width(std::uint32_t self) { return self >> 28 << 25 & item::two_octets; }
constexpr std::uint32_t least(std::uint32_t self) { return self >> 29 & 1; }
constexpr std::uint32_t make(std::uint32_t size_at, std::uint32_t block, std::uint32_t octets, std::size_t least) {
    return size_at | block << 16 | (octets - 1) << 28 | static_cast<std::uint32_t>(least) << 29;
}
}  // namespace list_more

/// Where the n-th alternative stands; `all`: behind the selector.
constexpr std::uint32_t alternative_at(const std::uint32_t* all, std::uint32_t n) { return all[n / 2] >> n % 2 * 16 & 0xFFFF; }

/// True if what it is made of is a block: with a head.
constexpr bool has_head(item::kind kind) { return kind != item::kind::value && kind != item::kind::internal_choice; }

/// True if the block that this item ends is not come back to, so that the next one may take its place.
constexpr bool makes_place(std::uint32_t self) {
    return item::kind_of(self) != item::kind::list && item::kind_of(self) != item::kind::value;
}

// --- members by their place

/// The object that lies there.
template <class T> T* object_at(std::byte* at) { return static_cast<T*>(static_cast<void*>(at)); }
template <class T> const T* object_at(const std::byte* at) { return static_cast<const T*>(static_cast<const void*>(at)); }

// numbers modulo 2^8, 2^16 or 2^32

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

/// What follows the word of a number, which is read off, and what it says: the greatest value above the least one in the
/// lower half, and the least one in the upper half. As a number, which functions give back in registers.
inline std::uint64_t read_range(std::uint32_t self, const std::uint32_t*& i) {
    std::uint32_t most = (2u << (item::bits(self) - 1)) - 1 - item::slack(self);
    if (item::slack(self) == item::bounded) most = *i++;
    const std::uint32_t lo = (self & item::ranged) != 0 ? *i++ : 0;
    return static_cast<std::uint64_t>(lo) << 32 | most;
}
struct item_range {
    std::uint32_t max_offset;
    std::uint32_t lb;
};
[[gnu::always_inline]] inline item_range next_range(std::uint32_t self, const std::uint32_t*& i) {
    const std::uint64_t both = read_range(self, i);
    return {static_cast<std::uint32_t>(both), static_cast<std::uint32_t>(both >> 32)};
}
}}}  // namespace sitrep::detail

#endif
