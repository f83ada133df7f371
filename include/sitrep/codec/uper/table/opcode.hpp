// SPDX-License-Identifier: BSL-1.0
// The instruction format of tables. A table describes a type to the interpreters, instead of code for each member.
#ifndef SITREP_CODEC_UPER_TABLE_OPCODE_HPP
#define SITREP_CODEC_UPER_TABLE_OPCODE_HPP

#include <sitrep/core/config.hpp>

#include <cstddef>
#include <cstdint>

namespace sitrep { inline namespace SITREP_NAMESPACE { namespace detail {

// A table is an array of 32-bit words. It holds sequences: a header word, then one instruction for each member. An
// instruction is an opcode word, which names the member, and for some numbers one or two operand words.

/// Limits of the format, each from the width of a field below. A type that exceeds one has no table, or the member that
/// exceeds it is lowered to a call-out.
inline constexpr std::size_t offset_limit = 4096;        // 12 bits: member offsets, indices of words, sizes of elements
inline constexpr std::size_t size_offset_limit = 65536;  // 16 bits: the offset of a list's size member
inline constexpr std::size_t text_capacity_limit = 256;  // 8 bits; so the size of a text takes one byte, too
inline constexpr std::size_t callout_limit = 256;        // 8 bits: the number of a call-out; 0 means the end
inline constexpr std::size_t list_lb_limit = 2;          // 1 bit: the lower bound of a list's size

/// The opcode word of a scalar (a number, enum, bool or text). Sizes and offsets are in bytes, widths in bits.
///
///   bits    number, enum, bool                    text
///   0-11    offset of the member                  offset of the text's size, which follows its characters
///   12-16   width on the wire, less 1             12-19: capacity; 20-23: 0
///   17-23   slack: 2^width - 1 - max_offset
///   24-26   size in memory: 1, 2 or 4             1: the size of the text's size
///   27      has_lb                                0
///   28      extensible_enum                       0
///   29      0                                     1: is_text
///   30      has_presence_bit                      has_presence_bit
///   31      is_last                               is_last
///
/// The operand words follow in this order: max_offset if slack is `slack_in_operand`, then lb if has_lb is set.
/// The width of an extensible enum includes its extension bit, which is 0 for each value of the root.
///
/// The opcode word of any other member, a compound:
///
///   bits    compound
///   0-11    offset of the member
///   12-23   target: the index in the table of what the opcode refers to
///   24-26   0
///   27-29   opcode
///   30      has_presence_bit
///   31      is_last
namespace instruction {
inline constexpr std::uint32_t slack_in_operand =
    127;  // the slack is larger than 7 bits can say: max_offset is an operand
inline constexpr std::uint32_t two_bytes = 2u << 24, four_bytes = 4u << 24;  // sizes in memory
inline constexpr std::uint32_t has_lb = 1u << 27;
inline constexpr std::uint32_t extensible_enum = 1u << 28;
inline constexpr std::uint32_t is_text = 1u << 29;
inline constexpr std::uint32_t has_presence_bit = 1u << 30;
inline constexpr std::uint32_t is_last = 1u << 31;  // of its sequence

/// What the target of a compound is. A type that is no SEQUENCE is a sequence with one instruction, at the offset 0.
///
///   opcode           target
///   sequence         a sequence
///   optional         the sequence of what the std::optional holds
///   callout          a call-out header, then the instruction of the wire struct; for a fallback the header alone
///   list             a list header of two words; their target is the sequence of an element
///   range_choice     scalar instructions, one for each range; bits 0-11 of the first say how to choose, see below
///   internal_choice  the selector's scalar instruction, then 16-bit targets, two in a word, one for each alternative:
///                    its instructions without a header, or 0 if it takes no bits
///   choice           the same, but the targets are sequences. If the selector's instruction has extensible_enum, it is the
///                    selector of the root; the word after it is the greatest index, and each alternative after the root
///                    has a sequence with one instruction: its addition
///   addition         the sequence of an extension addition, which is an open type. Of a struct each has a presence bit,
///                    in the extension; or, before the first of them, 0: then bits 0-11 say how many they are
enum class opcode : std::uint32_t {
    sequence,
    optional,
    callout,
    list,
    range_choice,
    internal_choice,
    choice,
    addition
};

constexpr std::uint32_t offset(std::uint32_t word) { return word & 4095; }
constexpr std::uint32_t width(std::uint32_t word) { return (word >> 12 & 31) + 1; }
constexpr std::uint32_t slack(std::uint32_t word) { return word >> 17 & 127; }
constexpr std::uint32_t capacity(std::uint32_t word) { return word >> 12 & 255; }  // of a text
constexpr std::uint32_t memory_size(std::uint32_t word) { return word >> 24 & 7; }
constexpr bool is_scalar(std::uint32_t word) { return memory_size(word) != 0; }
constexpr opcode opcode_of(std::uint32_t word) { return static_cast<opcode>(word >> 27 & 7); }
constexpr std::uint32_t target(std::uint32_t word) { return word >> 12 & 4095; }

constexpr std::uint32_t make_width(std::uint32_t width, std::uint32_t slack) { return slack << 17 | (width - 1) << 12; }
constexpr std::uint32_t make_capacity(std::uint32_t capacity) { return capacity << 12; }
constexpr std::uint32_t make_memory_size(std::size_t bytes) { return static_cast<std::uint32_t>(bytes) << 24; }
constexpr std::uint32_t make_compound(opcode op, std::uint32_t target) {
    return static_cast<std::uint32_t>(op) << 27 | target << 12;
}
}  // namespace instruction

/// The first instruction of a range_choice has no offset of its own. Instead:
///
///   bits    first range
///   0-3     width of the index of the range, in bits
///   11      zero_is_empty: the number is a value, and 0 means that it is empty
namespace first_range {
inline constexpr std::uint32_t zero_is_empty = 1u << 11;
constexpr std::uint32_t index_width(std::uint32_t word) { return word & 15; }
}  // namespace first_range

/// The word before the instructions of a sequence.
///
///   bits    sequence header
///   0-5     presence bits: how many members have one, 0 to 32
///   6       extensible: there is an extension bit, and this version knows no additions
///   7       grows: there are additions; the first presence bit is the extension bit
///   8-31    size of the object, in bytes
namespace sequence_header {
inline constexpr std::uint32_t extensible = 1u << 6;
inline constexpr std::uint32_t grows = 1u << 7;
constexpr std::uint32_t presence_bits(std::uint32_t word) { return word & 63; }
constexpr std::uint32_t object_size(std::uint32_t word) { return word >> 8; }
constexpr std::uint32_t make_object_size(std::size_t bytes) { return static_cast<std::uint32_t>(bytes) << 8; }
}  // namespace sequence_header

/// The target of a call-out.
///
///   bits    call-out header
///   0-7     number of the call-out, from 1
///   8-19    where the wire struct begins: the number of bytes before the interpreter's first frame
///   20-31   size of the wire struct in bytes, a multiple of 4; 0 for a fallback, which has none
namespace callout_header {
constexpr unsigned number(std::uint32_t word) { return word & 255; }
constexpr std::uint32_t scratch_offset(std::uint32_t word) { return word >> 8 & 4095; }
constexpr std::uint32_t wire_size(std::uint32_t word) { return word >> 20; }
constexpr std::uint32_t make(std::size_t number, std::uint32_t scratch_offset, std::uint32_t wire_size) {
    return static_cast<std::uint32_t>(number) | scratch_offset << 8 | wire_size << 20;
}
}  // namespace callout_header

/// The target of a list: two words. Its number of elements has a lower bound, lb, and an upper one, ub.
///
///   bits    first word                          bits    second word
///   0-15    max_offset: ub - lb                 0-15    offset of the list's size member, in bytes
///   16-27   stride: bytes of an element         16-27   target: the sequence of an element
///   28-31   width of the size, less 1           28      bytes of the size member, less 1
///                                               29      lb: 0 or 1
namespace list_header {
constexpr std::uint32_t max_offset(std::uint32_t first) { return first & 0xFFFF; }
constexpr std::uint32_t stride(std::uint32_t first) { return first >> 16 & 4095; }
constexpr std::uint32_t width(std::uint32_t first) { return (first >> 28) + 1; }
constexpr std::uint32_t size_offset(std::uint32_t second) { return second & 0xFFFF; }
constexpr std::uint32_t target(std::uint32_t second) { return second >> 16 & 4095; }
constexpr std::uint32_t lb(std::uint32_t second) { return second >> 29 & 1; }
/// As the memory size in an opcode word: `two_bytes`, or 0 for one byte.
constexpr std::uint32_t size_flags(std::uint32_t second) { return second >> 28 << 25 & instruction::two_bytes; }

constexpr std::uint32_t make_first(std::uint32_t max_offset, std::size_t stride, std::uint32_t width) {
    return max_offset | static_cast<std::uint32_t>(stride) << 16 | (width - 1) << 28;
}
constexpr std::uint32_t make_second(std::uint32_t size_offset, std::uint32_t target, std::uint32_t size_bytes,
                                    std::size_t lb) {
    return size_offset | target << 16 | (size_bytes - 1) << 28 | static_cast<std::uint32_t>(lb) << 29;
}
}  // namespace list_header

/// The target of the n-th alternative. `targets`: the words after the selector.
constexpr std::uint32_t alternative_target(const std::uint32_t* targets, std::uint32_t n) {
    return targets[n / 2] >> n % 2 * 16 & 0xFFFF;
}

/// True if the instructions that the opcode leads to have a sequence header.
constexpr bool has_sequence_header(instruction::opcode op) {
    return op != instruction::opcode::callout && op != instruction::opcode::internal_choice;
}

/// True if this instruction, as the last of its sequence, is a tail call: the sequence that it leads to takes the frame
/// of its own. A list, a call-out and an addition are not, as the interpreter returns to them.
constexpr bool allows_tail_call(std::uint32_t word) {
    return instruction::opcode_of(word) != instruction::opcode::list &&
           instruction::opcode_of(word) != instruction::opcode::callout &&
           instruction::opcode_of(word) != instruction::opcode::addition;
}

// --- members in memory

/// The T at this address.
template <class T> T* object_at(void* address) { return static_cast<T*>(address); }
template <class T> const T* object_at(const void* address) { return static_cast<const T*>(address); }

/// The number of 1, 2 or 4 bytes, as the opcode word says, at this address: modulo 2^8, 2^16 or 2^32.
inline std::uint32_t load(const std::byte* address, std::uint32_t word) {
    std::uint32_t four = 0;
    std::uint16_t two = 0;
    if ((word & instruction::four_bytes) != 0) {
        __builtin_memcpy(&four, __builtin_assume_aligned(address, 4), 4);
        return four;
    }
    if ((word & instruction::two_bytes) == 0) return std::to_integer<std::uint32_t>(*address);
    __builtin_memcpy(&two, __builtin_assume_aligned(address, 2), 2);
    return two;
}
inline void store(std::byte* address, std::uint32_t word, std::uint32_t v) {
    const auto two = static_cast<std::uint16_t>(v);
    if ((word & instruction::four_bytes) != 0) __builtin_memcpy(__builtin_assume_aligned(address, 4), &v, 4);
    else if ((word & instruction::two_bytes) != 0) __builtin_memcpy(__builtin_assume_aligned(address, 2), &two, 2);
    else *address = static_cast<std::byte>(two & 0xFF);
}

/// Reads the operand words of a scalar, to which `next` points, and moves `next` after them. Returns lb in the upper
/// half and max_offset in the lower half: a 64-bit number comes back in registers, a struct does not.
inline std::uint64_t read_operands(std::uint32_t word, const std::uint32_t*& next) {
    std::uint32_t max_offset = (2u << (instruction::width(word) - 1)) - 1 - instruction::slack(word);
    if (instruction::slack(word) == instruction::slack_in_operand) max_offset = *next++;
    const std::uint32_t lb = (word & instruction::has_lb) != 0 ? *next++ : 0;
    return static_cast<std::uint64_t>(lb) << 32 | max_offset;
}
struct scalar_range {
    std::uint32_t max_offset;
    std::uint32_t lb;
};
[[gnu::always_inline]] inline scalar_range next_range(std::uint32_t word, const std::uint32_t*& next) {
    const std::uint64_t both = read_operands(word, next);
    return {static_cast<std::uint32_t>(both), static_cast<std::uint32_t>(both >> 32)};
}
}}}  // namespace sitrep::detail

#endif
