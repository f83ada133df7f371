// SPDX-License-Identifier: BSL-1.0
#include "support.hpp"

#include <sitrep/codec/binary.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#if SITREP_DETAIL_TABLES
#include <sitrep/codec/uper/table/block.hpp>
#include <sitrep/codec/uper/table/encode.hpp>

namespace block_test {

using namespace sitrep::detail;
using sitrep_test::check_all, sitrep_test::first_wrong, sitrep_test::is_seen_to_fail, sitrep_test::no_row;

struct row {
    std::string_view name;
    std::uint32_t width, max_offset, lb;
    std::size_t size;
    std::array<std::uint32_t, 2> operands;
};
constexpr row rows[] = {
    {"one bit", 1, 1, 0, 1, {}},
    {"32 bits", 32, 0xFFFFFFFF, 0, 1, {}},
    {"the largest slack in the opcode word", 8, 255 - 126, 0, 1, {}},
    {"the smallest slack in an operand", 8, 255 - 127, 0, 2, {128}},
    {"a large slack", 32, 0x80000000, 0, 2, {0x80000000}},
    {"a lower bound", 4, 9, 100, 2, {100}},
    {"both operands", 9, 256, ~0u, 3, {256, ~0u}},
};
constexpr auto holds = [](const row& r) {
    const number_words number(r.width, r.max_offset, r.lb);
    if (number.size != r.size || instruction::width(number.words[0]) != r.width) return false;
    if (((number.words[0] & instruction::has_lb) != 0) != (r.lb != 0)) return false;
    for (std::size_t i = 1; i < r.size; ++i)
        if (number.words[i] != r.operands[i - 1]) return false;
    return true;
};
constexpr row wrong_rows[] = {{"right", 1, 1, 0, 1, {}},
                              {"no operand", 8, 128, 0, 1, {}},
                              {"another", 4, 9, 100, 2, {99}}};
static_assert(first_wrong<rows, holds>() == no_row);
static_assert(is_seen_to_fail<wrong_rows, holds>());

TEST_CASE("number words: an opcode word, and the operands that it needs") { check_all(rows, holds); }
TEST_CASE("number words: the interpreters read the same range") {
    for (const row& r : rows) {
        INFO("row: ", std::string(r.name));
        const number_words number(r.width, r.max_offset, r.lb);
        const std::uint32_t* next = number.words + 1;
        const scalar_range range = next_range(number.words[0], next);
        CHECK(range.max_offset == r.max_offset);
        CHECK(range.lb == r.lb);
        CHECK(next == number.words + number.size);
    }
}

constexpr bool is(const table_part& p, std::uint32_t frames, std::uint32_t lenient_frames, std::uint32_t scratch,
                  std::uint32_t dropped) {
    return p.frames == frames && p.lenient_frames == lenient_frames && p.scratch == scratch && p.dropped == dropped;
}
constexpr table_part after(void (*step)(table_part&)) {
    table_part p{0, 1, 1, 0, 0};
    step(p);
    return p;
}
static_assert(is(after([](table_part& p) { p.include({9, 3, 4, 8, 24}); }), 3, 4, 8, 24));
static_assert(is(after([](table_part& p) { p.include({9, 0, 0, 0, 0}); }), 1, 1, 0, 0));
static_assert(is(after([](table_part& p) { p.include_target({9, 3, 4, 8, 24}, false); }), 4, 5, 8, 24));
static_assert(is(after([](table_part& p) { p.include_target({9, 3, 4, 8, 24}, true); }), 3, 5, 8, 24),
              "lenient decoding has no tail calls");

TEST_CASE("sequence builder: takes as many words as fit, and says if there were more") {
    sequence_builder sequence;
    sequence.append(0);
    for (std::size_t i = 1; i < sequence_words_limit; ++i) sequence.add(1);
    CHECK(sequence.fits);
    CHECK(sequence.size == sequence_words_limit);
    CHECK(sequence.latest == sequence_words_limit - 1);
    sequence.add(1);
    CHECK_FALSE(sequence.fits);
    CHECK(sequence.size == sequence_words_limit);
}

template <std::uint32_t Scratch> void check_stack() {
    interpreter_stack<encode_frame, Scratch, 3> stack;
    CHECK(stack.first_frame() == reinterpret_cast<std::byte*>(stack.frames));
    CHECK(stack.first_frame() - Scratch >= stack.scratch);
    CHECK(reinterpret_cast<std::uintptr_t>(stack.first_frame()) % alignof(encode_frame) == 0);
}
TEST_CASE("interpreter stack: the scratch ends at the first frame, or before it") {
    check_stack<0>();
    check_stack<4>();
    check_stack<8>();
    check_stack<12>();
}

}  // namespace block_test
#endif
