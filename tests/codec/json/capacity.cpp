// SPDX-License-Identifier: BSL-1.0
// The capacity is exact where a value of that size exists: each row writes one.
#include <sitrep/codec/json/capacity.hpp>

#include "codec/json/types.hpp"
#include "support.hpp"

#include <sitrep/record/record.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string_view>

using namespace json_types;
using sitrep::detail::json_number_size;

namespace {

/// Text of N control characters, each of which takes six bytes.
template <std::size_t N> constexpr text<N> worst_text() {
    text<N> t;
    char chars[N];
    for (char& c : chars) c = '\1';
    (void)t.assign({chars, N});
    return t;
}

struct row {
    const char* name;
    std::size_t capacity;
    std::size_t (*size)();
};
template <class T> constexpr std::size_t size_of(const T& value) {
    char room[sitrep::json_capacity<T> + 1]{};
    const auto written = sitrep::to_json(value, room);
    return written ? written->size() : 0;
}
using text_8 = text<8>;
using int_64 = std::int64_t;
template <class T> constexpr std::size_t capacity = sitrep::json_capacity<T>;

constexpr box largest_box{.n = -2147483647 - 1,
                          .s = worst_text<8>(),
                          .b = false,
                          .c = color::blue,
                          .h = hour(7),
                          .l = {200, 199, 198},
                          .o = part{.n = 99, .s = worst_text<8>()},
                          .p = span(4000000000u, 4000000001u, true),
                          .q = {part{.n = 99, .s = worst_text<8>()}, part{.n = 98, .s = worst_text<8>()}},
                          .d = color::blue,
                          .x = sitrep::decimal{-2147483647 - 1, 7}};
constexpr row rows[] = {
    {"bool", capacity<bool>, [] { return size_of(false); }},
    {"uint8", capacity<std::uint8_t>, [] { return size_of<std::uint8_t>(255); }},
    {"int8", capacity<std::int8_t>, [] { return size_of<std::int8_t>(-128); }},
    {"uint64", capacity<std::uint64_t>, [] { return size_of<std::uint64_t>(18446744073709551615u); }},
    {"int64", capacity<int_64>, [] { return size_of((std::numeric_limits<int_64>::min)()); }},
    {"the ranges of fields", capacity<ranges>,
     [] { return size_of(ranges{.below = -9, .high = 0xFFFFFFFFFFFFFFF1u, .tiered = -3}); }},
    {"an enum", capacity<color>, [] { return size_of(color::green); }},
    {"a text", capacity<text_8>, [] { return size_of(worst_text<8>()); }},
    {"letters", capacity<sitrep::letters<3>>, [] { return size_of(sitrep::letters<3>{{'A', 'B', 'C'}}); }},
    {"a decimal", capacity<sitrep::decimal>, [] { return size_of(sitrep::decimal{-2147483647 - 1, 7}); }},
    {"a list", capacity<list<bool, 3>>, [] { return size_of(list<bool, 3>{false, false, false}); }},
    {"an array", capacity<std::array<bool, 2>>, [] { return size_of(std::array<bool, 2>{}); }},
    {"an array of nothing", capacity<std::array<bool, 0>>, [] { return size_of(std::array<bool, 0>{}); }},
    {"a struct without members", capacity<nothing>, [] { return size_of(nothing{}); }},
    {"a notation", capacity<hour>, [] { return size_of(hour(7)); }},
    {"mandatory members", capacity<crate>,
     [] {
         return size_of(crate{.s = worst_text<8>(),
                              .c = color::green,
                              .h = hour(7),
                              .l = {color::green, color::green, color::green},
                              .a = {-5, -5},
                              .k = {{'N', 'E'}},
                              .b = false});
     }},
};
constexpr auto is_exact = [](const row& r) { return r.size() == r.capacity; };
static_assert(sitrep_test::first_wrong<rows, is_exact>() == sitrep_test::no_row);

/// Not exact: blue is the longest word of d that is written, as green is its default; about is false if it is written.
constexpr row bounded_rows[] = {
    {"optional members", capacity<box>, [] { return size_of(largest_box); }},
    {"a JSON form", capacity<span>, [] { return size_of(span(4000000000u, 4000000001u, true)); }},
    {"a choice", capacity<thing>, [] { return size_of(thing(largest_box)); }},
};
constexpr auto is_bound = [](const row& r) {
    return r.size() != 0 && r.size() <= r.capacity && r.capacity - r.size() <= 6;
};
static_assert(sitrep_test::first_wrong<bounded_rows, is_bound>() == sitrep_test::no_row);

static_assert(json_number_size(false, 0) == 1 && json_number_size(false, 9) == 1 && json_number_size(false, 10) == 2);
static_assert(json_number_size(true, static_cast<std::uint64_t>(-10)) == 3);

enum class quoted : std::uint8_t { plain, escaped, last };
constexpr auto describe(sitrep::tag<quoted>) { return sitrep::words<quoted::last>("plain a\"\\bcd last"); }
static_assert(sitrep::json_capacity<quoted> == 10);
static_assert(size_of(quoted::escaped) == 10);

/// 250 words of 11 bytes, six times: compilers limit the steps of one constant expression.
enum class many : std::uint8_t { first, last = 249 };
struct many_words {
    char chars[250 * 12]{};
    constexpr many_words() {
        for (std::size_t i = 0; i < sizeof chars; ++i) {
            const std::size_t word = i / 12, letter = i % 12;
            chars[i] = letter == 11 ? ' '
                                    : static_cast<char>('a' + (letter == 0   ? word / 26
                                                               : letter == 1 ? word % 26
                                                                             : letter));
        }
        chars[sizeof chars - 1] = '\0';
    }
};
inline constexpr many_words words_of_many{};
constexpr auto describe(sitrep::tag<many>) { return sitrep::words<many::last>(words_of_many.chars); }
struct of_many {
    many a{}, b{}, c{}, d{}, e{}, f{};
    friend constexpr auto describe(sitrep::tag<of_many>) {
        using namespace sitrep;
        return fields(closed, field<"a", &of_many::a>, field<"b", &of_many::b>, field<"c", &of_many::c>,
                      field<"d", &of_many::d>, field<"e", &of_many::e>, field<"f", &of_many::f>);
    }
};
static_assert(sitrep::json_capacity<of_many> == 1 + 6 * (4 + 13 + 1));

static_assert(sitrep::json_capacity<const bool> == 5);

}  // namespace

TEST_CASE("the capacity is the size of the largest JSON text") {
    sitrep_test::check_all(rows, is_exact);
    sitrep_test::check_all(bounded_rows, is_bound);
}
