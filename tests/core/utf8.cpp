// SPDX-License-Identifier: BSL-1.0
#include <sitrep/core/utf8.hpp>

#include "support.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

using namespace std::string_view_literals;
using sitrep::detail::is_utf8;
using sitrep::detail::utf8_prefix;

namespace {

struct row {
    const char* name;
    std::string_view text;
    std::size_t prefix;  // the number of well-formed bytes at its start
};
constexpr row rows[] = {
    {"nothing", "", 0},
    {"ASCII", "Niamey", 6},
    {"NUL is a character like any other", "a\0b"sv, 3},
    {"two bytes", "\xC3\xA9", 2},
    {"three bytes", "\xE2\x80\xA6", 3},
    {"four bytes", "\xF0\x9F\x9B\xA9", 4},
    {"the last of each length", "\x7F\xDF\xBF\xEF\xBF\xBF\xF4\x8F\xBF\xBF", 10},
    {"the neighbours of the surrogates", "\xED\x9F\xBF\xEE\x80\x80", 6},
    {"a continuation without a lead", "a\x80", 1},
    {"overlong in two bytes", "\xC0\x80", 0},
    {"overlong in two bytes, the last", "\xC1\xBF", 0},
    {"overlong in three bytes", "ab\xE0\x9F\xBF", 2},
    {"overlong in four bytes", "\xF0\x8F\xBF\xBF", 0},
    {"the first surrogate", "\xED\xA0\x80", 0},
    {"the last surrogate", "\xED\xBF\xBF", 0},
    {"above U+10FFFF", "\xF4\x90\x80\x80", 0},
    {"a lead that UTF-8 never has", "\xF5\x80\x80\x80", 0},
    {"0xFF", "\xFF", 0},
    {"cut after the first of two", "a\xC3", 1},
    {"cut after two of three", "a\xE2\x80", 1},
    {"cut after three of four", "a\xF0\x9F\x9B", 1},
    {"a lead where a continuation should be", "\xE2\xC3\xA9", 0},
};
constexpr auto holds = [](const row& r) {
    return utf8_prefix(r.text) == r.prefix && is_utf8(r.text) == (r.prefix == r.text.size());
};
static_assert(sitrep_test::first_wrong<rows, holds>() == sitrep_test::no_row);

/// Calls f with every character of `length` bytes, by encoding the scalar values:
/// the reference works in the other direction.
template <class F> void for_each_character(std::size_t length, F f) {
    const std::uint32_t first[] = {0, 0, 0x80, 0x800, 0x10000};
    const std::uint32_t end[] = {0, 0x80, 0x800, 0x10000, 0x110000};
    const unsigned mark[] = {0, 0, 0xC0, 0xE0, 0xF0};
    for (std::uint32_t c = first[length]; c < end[length]; ++c) {
        if (c >= 0xD800 && c <= 0xDFFF) continue;
        std::string s(length, '\0');
        std::uint32_t rest = c;
        for (std::size_t i = length; i-- > 1; rest >>= 6) s[i] = static_cast<char>(0x80 | (rest & 0x3F));
        s[0] = static_cast<char>(mark[length] | rest);
        f(s);
    }
}

std::uint32_t number(std::string_view s) {
    std::uint32_t n = 0;
    for (const char c : s) n = n << 8 | static_cast<std::uint8_t>(c);
    return n;
}

/// The well-formed strings of one length, as a set of their big-endian numbers.
using byte_set = std::vector<bool>;

}  // namespace

TEST_CASE("utf8_prefix finds the first byte that is not UTF-8") { sitrep_test::check_all(rows, holds); }

TEST_CASE("is_utf8 agrees with the reference for every string of one, two and three bytes") {
    byte_set good[4] = {byte_set{true}};
    for (std::size_t length = 1; length <= 3; ++length) {
        good[length].resize(std::size_t{1} << 8 * length);
        for (std::size_t last = 1; last <= length; ++last)
            for_each_character(last, [&](const std::string& c) {
                for (std::uint32_t before = 0; before < good[length - last].size(); ++before)
                    if (good[length - last][before]) good[length][before << 8 * last | number(c)] = true;
            });

        std::size_t differ = 0;
        std::string s(length, '\0');
        for (std::uint32_t n = 0; n < good[length].size(); ++n) {
            for (std::size_t i = 0; i < length; ++i) s[i] = static_cast<char>(n >> 8 * (length - 1 - i));
            differ += is_utf8(s) != good[length][n];
        }
        CHECK(differ == 0);
    }
}

TEST_CASE("is_utf8 accepts the characters of four bytes, and no other string that begins as one") {
    std::size_t refused = 0;
    for_each_character(4, [&](const std::string& c) { refused += !is_utf8(c); });
    CHECK(refused == 0);

    std::size_t accepted = 0;
    const unsigned tails[] = {0x00, 0x7F, 0x80, 0xBF, 0xC0, 0xFF};
    for (unsigned lead = 0xF0; lead <= 0xFF; ++lead)
        for (unsigned second = 0; second <= 0xFF; ++second)
            for (const unsigned third : tails)
                for (const unsigned fourth : tails) {
                    const char s[] = {static_cast<char>(lead), static_cast<char>(second), static_cast<char>(third),
                                      static_cast<char>(fourth)};
                    accepted += is_utf8({s, 4});
                }
    CHECK(accepted == (0x110000 - 0x10000) / 64 / 64 * 4);  // the third and fourth byte: two of 64 each
}

TEST_CASE("utf8_prefix: long runs of ASCII before and after a character, and before a byte that is none") {
    for (std::size_t before = 0; before <= 20; ++before)
        for (std::size_t after = 0; after <= 20; ++after)
            for (const std::string_view middle : {"\u00e9"sv, "\U0010ffff"sv, "\x80"sv, "\xff"sv, "\xc3"sv}) {
                const std::string s = std::string(before, 'a') + std::string(middle) + std::string(after, 'b');
                const bool good = middle.size() > 1;
                CHECK(utf8_prefix(s) == (good ? s.size() : before));
            }
}
