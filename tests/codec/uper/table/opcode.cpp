// SPDX-License-Identifier: BSL-1.0
#include "support.hpp"

#include <sitrep/codec/binary.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#if SITREP_DETAIL_TABLES
#include <sitrep/codec/uper/table/opcode.hpp>

namespace opcode_test {

using namespace sitrep::detail;
using sitrep_test::check_all, sitrep_test::first_wrong, sitrep_test::is_seen_to_fail, sitrep_test::no_row;

// --- each field at its least and greatest value, with all other fields of the word at 0 and at their greatest

struct field {
    std::string_view name;
    std::uint32_t mask;  // its bits, as the tables in opcode.hpp draw them
    std::uint32_t (*read)(std::uint32_t word);
    std::uint32_t least, greatest;
};
constexpr field fields[] = {
    {"offset", 0x00000FFF, instruction::offset, 0, offset_limit - 1},
    {"width", 0x0001F000, instruction::width, 1, 32},
    {"slack", 0x00FE0000, instruction::slack, 0, instruction::slack_in_operand},
    {"capacity", 0x000FF000, instruction::capacity, 0, text_capacity_limit - 1},
    {"memory size", 0x07000000, instruction::memory_size, 0, 7},
    {"target", 0x00FFF000, instruction::target, 0, offset_limit - 1},
    {"opcode", 0x38000000, [](std::uint32_t w) { return static_cast<std::uint32_t>(instruction::opcode_of(w)); }, 0, 7},
    {"index width", 0x0000000F, first_range::index_width, 0, 15},
    {"presence bits", 0x0000003F, sequence_header::presence_bits, 0, 63},
    {"object size", 0xFFFFFF00, sequence_header::object_size, 0, (1u << 24) - 1},
    {"call-out number", 0x000000FF, [](std::uint32_t w) -> std::uint32_t { return callout_header::number(w); }, 0,
     callout_limit - 1},
    {"scratch offset", 0x000FFF00, callout_header::scratch_offset, 0, offset_limit - 1},
    {"wire size", 0xFFF00000, callout_header::wire_size, 0, offset_limit - 1},
    {"list max_offset", 0x0000FFFF, list_header::max_offset, 0, 65535},
    {"list stride", 0x0FFF0000, list_header::stride, 0, offset_limit - 1},
    {"list width", 0xF0000000, list_header::width, 1, 16},
    {"list size offset", 0x0000FFFF, list_header::size_offset, 0, size_offset_limit - 1},
    {"list target", 0x0FFF0000, list_header::target, 0, offset_limit - 1},
    {"list size bytes", 0x10000000, list_header::size_flags, 0, instruction::two_bytes},
    {"list lb", 0x20000000, list_header::lb, 0, list_lb_limit - 1},
};
constexpr auto holds = [](const field& f) {
    return f.read(0) == f.least && f.read(~f.mask) == f.least && f.read(f.mask) == f.greatest &&
           f.read(~0u) == f.greatest;
};
constexpr field wrong_fields[] = {
    {"right", 0x00000FFF, instruction::offset, 0, 4095},
    {"a bit short", 0x000007FF, instruction::offset, 0, 4095},
    {"a bit beside", 0x00001FFE, instruction::offset, 0, 4095},
};
static_assert(first_wrong<fields, holds>() == no_row);
static_assert(is_seen_to_fail<wrong_fields, holds>());
TEST_CASE("opcode words: each field has its bits") { check_all(fields, holds); }

// --- words that are put together, and read again

constexpr std::uint32_t scalar = instruction::make_width(25, 99) | instruction::make_memory_size(4) | 0xABC;
static_assert(instruction::width(scalar) == 25 && instruction::slack(scalar) == 99 &&
              instruction::offset(scalar) == 0xABC);
static_assert(instruction::memory_size(scalar) == 4 && instruction::is_scalar(scalar));
constexpr std::uint32_t text =
    instruction::make_capacity(255) | instruction::make_memory_size(1) | instruction::is_text;
static_assert(instruction::capacity(text) == 255 && instruction::is_scalar(text) && instruction::offset(text) == 0);
static_assert(instruction::slack(text) != instruction::slack_in_operand, "a text has no operand words");
constexpr std::uint32_t compound = instruction::make_compound(instruction::opcode::choice, 4095) | 7;
static_assert(!instruction::is_scalar(compound) && instruction::opcode_of(compound) == instruction::opcode::choice);
static_assert(instruction::target(compound) == 4095 && instruction::offset(compound) == 7);
static_assert((compound & (instruction::has_presence_bit | instruction::is_last)) == 0);
constexpr std::uint32_t callout = callout_header::make(255, 4095, 4092);
static_assert(callout_header::number(callout) == 255 && callout_header::scratch_offset(callout) == 4095);
static_assert(callout_header::wire_size(callout) == 4092);
constexpr std::uint32_t list_first = list_header::make_first(65534, 4095, 16),
                        list_second = list_header::make_second(65535, 4095, 2, 1);
static_assert(list_header::max_offset(list_first) == 65534 && list_header::stride(list_first) == 4095 &&
              list_header::width(list_first) == 16);
static_assert(list_header::size_offset(list_second) == 65535 && list_header::target(list_second) == 4095 &&
              list_header::lb(list_second) == 1);
static_assert(list_header::size_flags(list_second) == instruction::two_bytes);
static_assert(list_header::size_flags(list_header::make_second(0, 0, 1, 0)) == 0);
constexpr std::uint32_t header =
    sequence_header::make_object_size(300) | 32 | sequence_header::extensible | sequence_header::grows;
static_assert(sequence_header::object_size(header) == 300 && sequence_header::presence_bits(header) == 32);

constexpr std::uint32_t targets[] = {0x22221111, 0x44443333};
static_assert(alternative_target(targets, 0) == 0x1111 && alternative_target(targets, 1) == 0x2222);
static_assert(alternative_target(targets, 2) == 0x3333 && alternative_target(targets, 3) == 0x4444);

using instruction::opcode;
static_assert(has_sequence_header(opcode::sequence) && has_sequence_header(opcode::optional) &&
              has_sequence_header(opcode::list));
static_assert(has_sequence_header(opcode::choice) && !has_sequence_header(opcode::callout) &&
              !has_sequence_header(opcode::internal_choice));
static_assert(allows_tail_call(instruction::make_compound(opcode::sequence, 1)));
static_assert(!allows_tail_call(instruction::make_compound(opcode::list, 1)));
static_assert(!allows_tail_call(instruction::make_compound(opcode::callout, 1)));

// --- at run time

TEST_CASE("members in memory: stored and loaded in 1, 2 or 4 bytes, and no more") {
    for (const std::uint32_t size : {1u, 2u, 4u}) {
        INFO("bytes: ", size);
        alignas(4) std::array<std::byte, 8> memory{};
        memory.fill(std::byte{0xAA});
        const std::uint32_t word = instruction::make_memory_size(size);
        store(memory.data(), word, 0x87654321);
        CHECK(load(memory.data(), word) == (size == 4 ? 0x87654321 : 0x87654321 & ((1u << 8 * size) - 1)));
        for (std::size_t i = size; i < memory.size(); ++i) CHECK(memory[i] == std::byte{0xAA});
    }
}

TEST_CASE("operand words: max_offset and lb follow the opcode word if it says so") {
    const std::uint32_t operands[] = {1000, 7};
    const auto range_of = [&](std::uint32_t word, std::size_t& taken) {
        const std::uint32_t* next = operands;
        const scalar_range range = next_range(word, next);
        taken = static_cast<std::size_t>(next - operands);
        return range;
    };
    std::size_t taken = 0;
    const scalar_range neither = range_of(instruction::make_width(4, 3), taken);
    CHECK(neither.max_offset == 12);
    CHECK(neither.lb == 0);
    CHECK(taken == 0);
    const scalar_range lb_only = range_of(instruction::make_width(32, 0) | instruction::has_lb, taken);
    CHECK(lb_only.max_offset == 0xFFFFFFFF);
    CHECK(lb_only.lb == 1000);
    CHECK(taken == 1);
    const scalar_range both =
        range_of(instruction::make_width(12, instruction::slack_in_operand) | instruction::has_lb, taken);
    CHECK(both.max_offset == 1000);
    CHECK(both.lb == 7);
    CHECK(taken == 2);
}

}  // namespace opcode_test
#endif
