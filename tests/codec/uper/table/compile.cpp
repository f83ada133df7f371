// SPDX-License-Identifier: BSL-1.0
#include "codec/uper/table/compare.hpp"
#include "codec/uper/table/types.hpp"
#include "codec/uper/types.hpp"

#include <sitrep/codec/binary.hpp>
#include <sitrep/record/record.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>

#if SITREP_DETAIL_TABLES
#include <sitrep/codec/uper/table/compile.hpp>

namespace compile_test {

using namespace sitrep::detail;
using namespace table_types;

// --- tables, word by word

template <class T, std::size_t N> constexpr bool has_words(const std::uint32_t (&expected)[N]) {
    return std::equal(table_of<T>.begin(), table_of<T>.end(), expected, expected + N);
}
constexpr std::uint32_t last = instruction::is_last;

/// A flat struct: a header and its scalars.
static_assert(is_flat<flat>);
static_assert(has_words<flat>({
    sequence_header::make_object_size(sizeof(flat)) | sequence_header::extensible | 2,
    offset_of<&flat::a>() | instruction::make_width(9, instruction::slack_in_operand) |
        instruction::make_memory_size(2) | instruction::has_lb,
    290,
    10,
    offset_of<&flat::b>() | instruction::make_width(4, 0) | instruction::make_memory_size(4) | instruction::has_lb,
    ~0u - 6,
    offset_of<&flat::c>() | instruction::make_width(2, 2) | instruction::make_memory_size(1) |
        instruction::extensible_enum,
    offset_of<&flat::d>() | instruction::make_width(1, 0) | instruction::make_memory_size(1) |
        instruction::has_presence_bit,
    (offset_of<&flat::e>() + 5) | instruction::make_capacity(5) | instruction::make_memory_size(1) |
        instruction::is_text | instruction::has_presence_bit | last,
}));

/// Two equal lists and a number in two ranges: the list header, the sequence of an element and the ranges are stored
/// once.
struct shared {
    sitrep::list<uper_types::nibble, 3> a{}, b{};
    std::uint8_t c{}, d{};
    friend constexpr bool operator==(const shared&, const shared&) = default;
    friend constexpr auto describe(tag<shared>) {
        return fields(sitrep::closed, field<"a", &shared::a>, field<"b", &shared::b>,
                      field<"c", &shared::c, sitrep::range_choice<0, 3, 7, 9>>,
                      field<"d", &shared::d, sitrep::range_choice<0, 3, 7, 9>>);
    }
};
constexpr std::uint32_t compound(instruction::opcode op, std::uint32_t target, std::size_t offset) {
    return instruction::make_compound(op, target) | static_cast<std::uint32_t>(offset);
}
using enum instruction::opcode;
static_assert(has_words<shared>({
    0,
    compound(sequence, 9, 0) | last,
    // 2: an element
    sequence_header::make_object_size(1),
    instruction::make_width(4, 0) | instruction::make_memory_size(1) | last,
    // 4: the list, of 0 or 1 to 3 elements: an empty one is absent
    list_header::make_first(2, 1, 2),
    list_header::make_second(3, 2, 1, 1),
    // 6: two ranges, and the width of their index
    1 | instruction::make_width(2, 0) | instruction::make_memory_size(1),
    instruction::make_width(2, 1) | instruction::make_memory_size(1) | instruction::has_lb | last,
    7,
    // 9: the struct
    sequence_header::make_object_size(sizeof(shared)) | 2,
    compound(list, 4, offset_of<&shared::a>()) | instruction::has_presence_bit,
    compound(list, 4, offset_of<&shared::b>()) | instruction::has_presence_bit,
    compound(range_choice, 6, offset_of<&shared::c>()),
    compound(range_choice, 6, offset_of<&shared::d>()) | last,
}));
static_assert(!is_flat<shared>);

// --- frames

template <class T> constexpr bool needs_frames(std::uint32_t frames, std::uint32_t lenient_frames) {
    return compiled_table<T>.needs.frames == frames && compiled_table<T>.needs.lenient_frames == lenient_frames;
}
static_assert(needs_frames<flat>(1, 2), "a struct is a tail call");
static_assert(needs_frames<shared>(3, 3), "the interpreter returns from a list to the struct");
static_assert(compiled_table<deep>.needs.lenient_frames > compiled_table<deep>.needs.frames, "tail calls save frames");
static_assert(compiled_table<deep>.needs.dropped == sizeof(two), "the largest element of a list with room to grow");
static_assert(compiled_table<roomy<2>>.needs.dropped == sizeof(roomy_element<2>));
static_assert(compiled_table<mixed>.needs.dropped == 0);
/// The wire structs of values in values are in the scratch at the same time.
static_assert(compiled_table<flat>.needs.scratch == 0 &&
              compiled_table<next_to_zero>.needs.scratch == sizeof(number_wire<-5, 0>));

// --- types without a table

static_assert(has_table<numbers> && has_table<fallbacks> && has_table<mixed> && has_table<deep> && has_table<special>);
static_assert(has_table<with_addition> && compiled_table<with_addition>.extends && has_table<grown>);
static_assert(has_table<late> && !has_table<fragmented> && sizeof(fragmented) < offset_limit);
static_assert(!compiled_table<sitrep::record>.extends, "a program without additions pays nothing for them");
static_assert(!has_table<bool> && !has_table<uper_types::e1>, "a scalar alone");

/// Structs of as many words as a sequence may have, and of one more: a header and a word for each letter.
template <std::size_t N> struct long_sequence {
    sitrep::letters<N> letters{};
    friend constexpr bool operator==(const long_sequence&, const long_sequence&) = default;
    friend constexpr auto describe(tag<long_sequence>) { return fields(field<"letters", &long_sequence::letters>); }
};
/// A letter takes two words: its lower bound is an operand.
using longest_sequence = long_sequence<(sequence_words_limit - 1) / 2>;
using too_long_sequence = long_sequence<(sequence_words_limit - 1) / 2 + 1>;
static_assert(has_table<longest_sequence> && !has_table<too_long_sequence>);

/// More words in all than a table may have.
struct long_table {
    long_sequence<250> a{};
    long_sequence<251> b{};
    long_sequence<252> c{};
    long_sequence<253> d{};
    friend constexpr bool operator==(const long_table&, const long_table&) = default;
    friend constexpr auto describe(tag<long_table>) {
        return fields(field<"a", &long_table::a>, field<"b", &long_table::b>, field<"c", &long_table::c>,
                      field<"d", &long_table::d>);
    }
};
struct too_long_table {
    long_table a{};
    long_sequence<254> b{};
    friend constexpr bool operator==(const too_long_table&, const too_long_table&) = default;
    friend constexpr auto describe(tag<too_long_table>) {
        return fields(field<"a", &too_long_table::a>, field<"b", &too_long_table::b>);
    }
};
static_assert(has_table<long_table> && compiled_table<long_table>.size > table_words_limit - 60);
static_assert(!has_table<too_long_table>);

template <class T> void check_letters(T& value, std::size_t n) {
    auto* letters = reinterpret_cast<char*>(&value);
    for (std::size_t i = 0; i < n; ++i) letters[i] = static_cast<char>('A' + i % 26);
    std::byte a[2000]{}, b[2000]{};
    const auto written = sitrep::to_binary(value, a);
    REQUIRE(written);
    CHECK(sitrep_test::same(*written, *encode_members<bit_writer>(value, b)));
    const auto read = sitrep::from_binary<T>(*written);
    REQUIRE(read);
    CHECK(*read == value);
}
TEST_CASE("table compiler: types at the limits of a table, and beyond them, have the same encoding") {
    longest_sequence longest;
    check_letters(longest, sizeof longest);
    too_long_sequence too_long;
    check_letters(too_long, sizeof too_long);
    long_table table;
    check_letters(table, sizeof table);
    too_long_table too_long_in_all;
    check_letters(too_long_in_all, sizeof too_long_in_all);
}

/// The compiler makes the table again at run time, where tests/coverage.sh sees which decisions it takes.
template <class T> bool is_compiled_alike() {
    table_compiler<callouts_of<T>> again;
    again.template compile<T>();
    constexpr auto& expected = compiled_table<T>;
    return again.ok == expected.ok && again.size == expected.size && again.words == expected.words &&
           again.needs.frames == expected.needs.frames && again.needs.lenient_frames == expected.needs.lenient_frames &&
           again.needs.scratch == expected.needs.scratch && again.needs.dropped == expected.needs.dropped;
}
template <class... Ts> bool are_compiled_alike() { return (is_compiled_alike<Ts>() && ...); }
TEST_CASE("table compiler: a table is the same at run time") {
    CHECK(are_compiled_alike<flat, shared, numbers, fallbacks, with_addition, with_defaults, mixed, deep, special,
                             grown, grown_3<either_1>>());
    CHECK(are_compiled_alike<longest_sequence, too_long_sequence, long_table, too_long_table, long_sequence<400>>());
    CHECK(are_compiled_alike<bool, uper_types::e1, sitrep::letters<3>>());
    CHECK(are_compiled_alike<sitrep::record, sitrep::list<sitrep::record, 3>>());
}

}  // namespace compile_test
#endif
