// SPDX-License-Identifier: BSL-1.0
#include <sitrep/core/eight_bytes.hpp>

#include "support.hpp"

#include <cstddef>
#include <cstdint>

using namespace sitrep::detail;

namespace {

/// The bytes of a string of eight, the first one lowest.
constexpr std::uint64_t bytes(const char (&s)[9]) {
    std::uint64_t v = 0;
    for (std::size_t i = 0; i < 8; ++i) v |= std::uint64_t{static_cast<std::uint8_t>(s[i])} << 8 * i;
    return v;
}

static_assert(eight_of('a') == bytes("aaaaaaaa"));
static_assert(keep_bytes(bytes("abcdefgh"), 0) == 0 && keep_bytes(bytes("abcdefgh"), 3) == bytes("abc\0\0\0\0\0"));
static_assert(keep_bytes(bytes("abcdefgh"), 8) == bytes("abcdefgh") && keep_bytes(1, 9) == 1);

static_assert((eight_digits(0) | eight_of('0')) == bytes("00000000"));
static_assert((eight_digits(99999999) | eight_of('0')) == bytes("99999999"));
static_assert((eight_digits(20240503) | eight_of('0')) == bytes("20240503"));
static_assert(number_of_digits(bytes("20240503") ^ eight_of('0')) == 20240503);
static_assert(number_of_digits(eight_of(9)) == 99999999 && number_of_digits(0) == 0);

struct row {
    const char (&name)[9];
    std::size_t special, quote, beyond_ascii, beyond_nine;
};
constexpr row rows[] = {
    {"abcdefgh", 8, 8, 8, 0},
    {"!#[]~\x7F z", 8, 8, 8, 0},
    {"\"bcdefgh", 0, 0, 8, 0},
    {"abcdefg\"", 7, 7, 8, 0},
    {"abc\\ef\"h", 3, 6, 8, 0},
    {"ab\x1F\"efgh", 2, 3, 8, 0},
    {"abcd\0fgh", 4, 8, 8, 0},
    {"\x80\xA2\xDC\x9F\xFF\x01\x22\x22", 5, 6, 0, 0},
    {"\x09\x00\x01\x02\x03\x04\x05\x0A", 0, 8, 8, 7},
    {"\x09\x09\x09\x09\x09\x09\x09\x09", 0, 8, 8, 8},
    {"\x09\x89\x09\x09\x09\x09\x09\x09", 0, 8, 1, 1},
};
constexpr auto finds = [](const row& r) {
    const std::uint64_t v = bytes(r.name);
    return first_byte(find_special(v)) == r.special && first_byte(find_quote(v)) == r.quote &&
           first_byte(find_beyond_ascii(v)) == r.beyond_ascii && first_byte(find_beyond_nine(v)) == r.beyond_nine;
};
static_assert(sitrep_test::first_wrong<rows, finds>() == sitrep_test::no_row);

static_assert(before_first(bytes("abc\"ef\"h"), find_quote(bytes("abc\"ef\"h"))) == bytes("abc\0\0\0\0\0"));
static_assert(before_first(bytes("\"bcdefgh"), find_quote(bytes("\"bcdefgh"))) == 0);

constexpr auto keeps_digits = [](const std::uint32_t& n) { return number_of_digits(eight_digits(n)) == n; };
constexpr std::uint32_t numbers[] = {0,    1,     9,     10,    99,       100,      999,     1000,
                                     9999, 10000, 43698, 99999, 12345678, 90909090, 99990000};

}  // namespace

TEST_CASE("bytes are found at their places") { sitrep_test::check_all(rows, finds); }
TEST_CASE("digits are those of the number") {
    for (const std::uint32_t n : numbers) CHECK(keeps_digits(n));
}
TEST_CASE("eight bytes are loaded and stored with the first one lowest") {
    char s[] = "abcdefgh";
    CHECK(load_eight(s) == bytes("abcdefgh"));
    store_eight(s, bytes("ABCDEFGH"));
    CHECK(load_eight(s) == bytes("ABCDEFGH"));
}
