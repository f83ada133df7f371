// SPDX-License-Identifier: BSL-1.0
// Counts: notations with their JSON forms, invalid notations, and the bounds of each hedge.
#ifndef SITREP_TESTS_VECTORS_COUNTS_HPP
#define SITREP_TESTS_VECTORS_COUNTS_HPP

#include <sitrep/value/count/json.hpp>

#include "value/notation.hpp"

#include <cstdint>
#include <optional>

namespace sitrep_test {

using sitrep::count_json;
using sitrep::errc;
using sitrep::hedge;
using sitrep::letters;
using sitrep::unit;

inline constexpr letters<3> usd{{'U', 'S', 'D'}};

struct count_row {
    const char* name;  // the notation
    count_json json;
};
inline constexpr count_row counts[] = {
    // numbers
    {"0", {.best = 0}},
    {"7", {.best = 7}},
    {"1000", {.best = 1000}},
    {"4294967295", {.best = 4294967295}},
    {"4294967300", {.best = 429496730, .exponent = 1}},
    {"6100000000", {.best = 610000000, .exponent = 1}},
    {"61000000000", {.best = 610000000, .exponent = 2}},
    {"10000000000000000000000", {.best = 1000000000, .exponent = 13}},
    {"4294967295000000000000000", {.best = 4294967295, .exponent = 15}},
    // one number and a hedge
    {"~7", {.hedge = hedge::about, .best = 7}},
    {"~1000", {.hedge = hedge::about, .best = 1000}},
    {"nearly 100", {.hedge = hedge::nearly, .best = 100}},
    {"nearly 1", {.hedge = hedge::nearly, .best = 1}},
    {">=100", {.hedge = hedge::at_least, .low = 100}},
    {">100", {.hedge = hedge::more_than, .low = 100}},
    {">0", {.hedge = hedge::more_than, .low = 0}},
    {"<=50", {.hedge = hedge::at_most, .high = 50}},
    {"<=0", {.hedge = hedge::at_most, .high = 0}},
    {"<50", {.hedge = hedge::fewer_than, .high = 50}},
    {"<1", {.hedge = hedge::fewer_than, .high = 1}},
    {"~6100000000", {.hedge = hedge::about, .best = 610000000, .exponent = 1}},
    // several numbers with a common power of ten
    {"100..200", {.hedge = hedge::between, .low = 100, .high = 200}},
    {"100..", {.hedge = hedge::between, .low = 100}},
    {"..200", {.hedge = hedge::between, .high = 200}},
    {"..0", {.hedge = hedge::between, .high = 0}},
    {"0..61000000000", {.hedge = hedge::between, .low = 0, .high = 610000000, .exponent = 2}},
    {"100..61000000000", {.hedge = hedge::between, .low = 1, .high = 610000000, .exponent = 2}},
    {"1000(800..1200)", {.hedge = hedge::estimate, .low = 800, .best = 1000, .high = 1200}},
    {"120(100..)", {.hedge = hedge::estimate, .low = 100, .best = 120}},
    {"120(..150)", {.hedge = hedge::estimate, .best = 120, .high = 150}},
    {"0(0..61000000000)", {.hedge = hedge::estimate, .low = 0, .best = 0, .high = 610000000, .exponent = 2}},
    {"200..100", {.hedge = hedge::between, .low = 200, .high = 100}},  // out of order, as in some data sets
    {"5(10..20)", {.hedge = hedge::estimate, .low = 10, .best = 5, .high = 20}},
    // words
    {"couple", {.hedge = hedge::couple}},
    {"few", {.hedge = hedge::few}},
    {"several", {.hedge = hedge::several}},
    {"some", {.hedge = hedge::some}},
    {"handful", {.hedge = hedge::handful}},
    {"many", {.hedge = hedge::many}},
    {"dozens", {.hedge = hedge::dozens}},
    {"scores", {.hedge = hedge::scores}},
    {"several 1e6", {.hedge = hedge::several, .exponent = 6}},
    {"few 1e3 people", {.hedge = hedge::few, .exponent = 3, .unit = unit::people}},
    {"1e1s", {.hedge = hedge::order, .exponent = 1}},
    {"1e2s", {.hedge = hedge::order, .exponent = 2}},
    {"1e15s", {.hedge = hedge::order, .exponent = 15}},
    {"?", {.hedge = hedge::unknown}},
    // measures
    {"6 people", {.best = 6, .unit = unit::people}},
    {"~1000 people", {.hedge = hedge::about, .best = 1000, .unit = unit::people}},
    {"~2 mi", {.hedge = hedge::about, .best = 2, .unit = unit::mi}},
    {"several wk", {.hedge = hedge::several, .unit = unit::wk}},
    {"few mo", {.hedge = hedge::few, .unit = unit::mo}},
    {"15 minute", {.best = 15, .unit = unit::minute}},
    {"10 km2", {.best = 10, .unit = unit::km2}},
    {"50 percent", {.best = 50, .unit = unit::percent}},
    {"100.. people", {.hedge = hedge::between, .low = 100, .unit = unit::people}},
    {"9(8..12) people", {.hedge = hedge::estimate, .low = 8, .best = 9, .high = 12, .unit = unit::people}},
    {"? people", {.hedge = hedge::unknown, .unit = unit::people}},
    {"1e8s USD", {.hedge = hedge::order, .exponent = 8, .currency = usd}},
    {"several 1e6 USD", {.hedge = hedge::several, .exponent = 6, .currency = usd}},
    {"61000000000 USD", {.best = 610000000, .exponent = 2, .currency = usd}},
    {"5 AAA", {.best = 5, .currency = letters<3>{{'A', 'A', 'A'}}}},
    {"5 ZZZ", {.best = 5, .currency = letters<3>{{'Z', 'Z', 'Z'}}}},
    // most of, and doubted
    {"most", {.hedge = hedge::unstated, .most = true}},
    {"most people", {.hedge = hedge::unstated, .unit = unit::people, .most = true}},
    {"most of 100", {.best = 100, .most = true}},
    {"most of ~1000 people", {.hedge = hedge::about, .best = 1000, .unit = unit::people, .most = true}},
    {"most of ? people", {.hedge = hedge::unknown, .unit = unit::people, .most = true}},
    {"most of dozens", {.hedge = hedge::dozens, .most = true}},
    {"1000?", {.best = 1000, .doubted = true}},
    {"~1000 people?", {.hedge = hedge::about, .best = 1000, .unit = unit::people, .doubted = true}},
    {"1e8s USD?", {.hedge = hedge::order, .exponent = 8, .currency = usd, .doubted = true}},
    {"100..?", {.hedge = hedge::between, .low = 100, .doubted = true}},
    {"several wk?", {.hedge = hedge::several, .unit = unit::wk, .doubted = true}},
    {"most people?", {.hedge = hedge::unstated, .unit = unit::people, .most = true, .doubted = true}},
};

inline constexpr bad_text bad_counts[] = {
    {"", errc::syntax, 0},
    {" ", errc::syntax, 0},
    {" 1", errc::syntax, 0},
    {"1 ", errc::syntax, 2},
    {"1  people", errc::syntax, 2},
    {"-1", errc::syntax, 0},
    {"+1", errc::syntax, 0},
    {"1,000", errc::syntax, 1},  // no thousands separators
    {"1 000", errc::syntax, 2},
    {"1.5", errc::syntax, 1},
    {"1'000", errc::syntax, 1},
    {"00", errc::syntax, 0},
    {"01", errc::syntax, 0},
    {"~", errc::syntax, 1},
    {"~ 5", errc::syntax, 1},
    {"~~5", errc::syntax, 1},
    {"~few", errc::syntax, 1},
    {">", errc::syntax, 1},
    {"=5", errc::syntax, 0},
    {"=>5", errc::syntax, 0},
    {"> 5", errc::syntax, 1},
    {"nearly", errc::unknown_word, 0},
    {"nearly ", errc::syntax, 7},
    {"nearly few", errc::syntax, 7},
    {"nearly 0", errc::out_of_range, 7},
    {"<0", errc::out_of_range, 1},
    {"..", errc::syntax, 2},
    {".5", errc::syntax, 0},
    {"1.", errc::syntax, 1},
    {"1...2", errc::syntax, 3},
    {"1..02", errc::syntax, 3},
    {"1..2..3", errc::syntax, 4},
    {"~1..2", errc::syntax, 2},
    {"1..2(3..4)", errc::syntax, 4},
    {"5()", errc::syntax, 2},
    {"5(..)", errc::syntax, 2},
    {"5(1..", errc::syntax, 5},
    {"5(1,2)", errc::syntax, 3},
    {"5(1..9", errc::syntax, 6},
    {"5(1..9)9", errc::syntax, 7},
    {"5 (1..9)", errc::syntax, 2},
    {"1e6", errc::syntax, 3},  // a power of ten needs a word
    {"2e6s", errc::syntax, 1},
    {"10e6s", errc::syntax, 2},
    {"1es", errc::syntax, 2},
    {"1e0s", errc::out_of_range, 2},
    {"1e16s", errc::out_of_range, 2},
    {"1e100s", errc::out_of_range, 2},
    {"1e02s", errc::syntax, 2},
    {"1e99999999999s", errc::out_of_range, 2},
    {"several 1e", errc::syntax, 10},
    {"several 1e0", errc::out_of_range, 10},
    {"several 1e16", errc::out_of_range, 10},
    {"several 1e6s", errc::syntax, 11},
    {"several 2e6", errc::syntax, 8},
    {"several several", errc::unknown_word, 8},
    {"4294967296", errc::out_of_range, 0},
    {"4294967301", errc::out_of_range, 0},
    {"99999999999", errc::out_of_range, 0},
    {"~99999999999", errc::out_of_range, 1},
    {"42949672950000000000000000", errc::out_of_range, 0},
    {"100000000000000000000000000000000000000", errc::out_of_range, 0},
    {"101..61000000000", errc::out_of_range, 0},  // no common power of ten
    {"61000000000..61000000001", errc::out_of_range, 13},
    {"7(1..61000000000)", errc::out_of_range, 2},
    {"people", errc::unknown_word, 0},
    {"about 5", errc::unknown_word, 0},
    {"order 1e3", errc::unknown_word, 0},
    {"unknown", errc::unknown_word, 0},
    {"unstated", errc::unknown_word, 0},
    {"Several", errc::syntax, 0},
    {"5 peoples", errc::unknown_word, 2},
    {"5 People", errc::syntax, 3},
    {"5 min", errc::unknown_word, 2},
    {"5 US", errc::syntax, 4},
    {"5 USDX", errc::syntax, 5},
    {"5 usd", errc::unknown_word, 2},
    {"5people", errc::syntax, 1},
    {"5 people men", errc::syntax, 8},
    {"most of", errc::unknown_word, 5},
    {"most of ", errc::syntax, 8},
    {"most of people", errc::unknown_word, 8},
    {"most of most people", errc::unknown_word, 8},
    {"mostly people", errc::syntax, 4},
    {"??", errc::syntax, 1},  // unknown cannot be doubted
    {"? people?", errc::syntax, 8},
    {"1000? people", errc::syntax, 5},  // the doubt comes last
    {"1000 ?", errc::syntax, 5},
    {"1000??", errc::syntax, 5},
    {"1000\xC2\xA0people", errc::syntax, 4},
};

/// The bounds of counts with the default assumptions; without a high one there is no upper bound.
struct bounds_row {
    const char* name;
    std::uint64_t low;
    std::optional<std::uint64_t> best;
    std::optional<std::uint64_t> high;
};
inline constexpr std::optional<std::uint64_t> no_bound = std::nullopt;
inline constexpr bounds_row count_bounds[] = {
    {"0", 0, 0, 0},
    {"1000", 1000, 1000, 1000},
    {"~7", 5, 7, 9},
    {"~1", 0, 1, 2},
    {"~0", 0, 0, 1},
    {"~1000", 800, 1000, 1200},
    {"~1100", 990, 1100, 1210},
    {"~1110", 1054, 1110, 1166},
    {"~101", 95, 101, 107},
    {"~30 people", 24, 30, 36},
    {"~500 mi", 400, 500, 600},
    {"~2 mi", 1, 2, 3},
    {"~4294967295", 4080218930, 4294967295, 4509715660},
    {"~61000000000", 54900000000, 61000000000, 67100000000},
    {"nearly 1000", 800, 999, 999},
    {"nearly 1", 0, 0, 0},
    {">100", 101, no_bound, no_bound},
    {">=100", 100, no_bound, no_bound},
    {"<=50", 0, no_bound, 50},
    {"<50", 0, no_bound, 49},
    {"<1", 0, no_bound, 0},
    {"100..200", 100, no_bound, 200},
    {"100..", 100, no_bound, no_bound},
    {"..200", 0, no_bound, 200},
    {"1000(800..1200)", 800, 1000, 1200},
    {"120(100..)", 100, 120, no_bound},
    {"120(..150)", 0, 120, 150},
    {"200..100", 100, no_bound, 200},
    {"5(10..20)", 5, 5, 20},
    {"30(10..20)", 10, 30, 30},
    {"15(20..10)", 10, 15, 20},
    {"20(..10)", 0, 20, 20},
    {"5(10..)", 5, 5, no_bound},
    {"couple", 2, 2, 4},
    {"few", 2, 3, 6},
    {"some", 2, 4, 8},
    {"several", 3, 7, 10},
    {"handful", 2, 4, 10},
    {"many", 5, 20, no_bound},
    {"1e1s", 10, 30, 99},
    {"dozens", 12, 36, 99},
    {"scores", 20, 80, 199},
    {"1e2s", 100, 300, 999},
    {"1e3s", 1000, 3000, 9999},
    {"1e8s USD", 100000000, 300000000, 999999999},
    {"several 1e6 USD", 3000000, 7000000, 10999999},
    {"few 1e3", 2000, 3000, 6999},
    {"many 1e3", 5000, 20000, no_bound},
    {"1e15s", 1000000000000000, 3000000000000000, 9999999999999999},
    {"scores 1e15", 20000000000000000, 80000000000000000, 199999999999999999},
    {"most of 100", 51, no_bound, 100},
    {"most of 101", 51, no_bound, 101},
    {"most of 1", 1, no_bound, 1},
    {"most of 0", 0, no_bound, 0},
    {"most of ~1000 people", 401, no_bound, 1200},
    {"most of 100..", 51, no_bound, no_bound},
    {"most of dozens", 7, no_bound, 99},
    {"most people", 1, no_bound, no_bound},
    {"most", 1, no_bound, no_bound},
    {"most of ? people", 1, no_bound, no_bound},
    {"?", 0, no_bound, no_bound},
    {"~1000 people?", 800, 1000, 1200},
    // beyond 64 bits a high bound is absent and a low bound is 2^64 - 1
    {"18446744070000000000", 18446744070000000000u, 18446744070000000000u, 18446744070000000000u},
    {"18446744080000000000", 18446744073709551615u, no_bound, no_bound},
    {"~18446744070000000000", 17524406866500000000u, 18446744070000000000u, no_bound},
    {"<4294967295000000000000000", 0, no_bound, no_bound},
    {"nearly 4294967295000000000000000", 0, no_bound, no_bound},
    {">4294967295000000000000000", 18446744073709551615u, no_bound, no_bound},
    {"most of 4294967295000000000000000", 9223372036854775808u, no_bound, no_bound},
};

}  // namespace sitrep_test

#endif
